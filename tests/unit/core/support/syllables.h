// SPDX-License-Identifier: MIT
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/tone.h"

namespace portal::test {

/// One syllable as the written list of the grammar spells it.
struct SpelledSyllable {
  std::u32string letters;  ///< toneless
  portal::text::Tone tone = portal::text::Tone::ngang;

  bool operator<(const SpelledSyllable& other) const {
    return letters != other.letters ? letters < other.letters : tone < other.tone;
  }
};

/// Every syllable of the grammar, by joining each onset of a plain list with each rime of a plain list and striking out
/// what the rules of spelling forbid. Slow and simple: the oracle of syllable.h.
const std::set<SpelledSyllable>& all_syllables();

/// The two plain lists.
const std::vector<std::u32string>& all_onsets();
const std::vector<std::u32string>& all_rimes();
const std::vector<std::u32string>& all_rimes_after_qu();

std::u32string to_points(std::string_view utf8);
std::string to_utf8(std::u32string_view points);

/// "hoa" with huyền in a style, as UTF-8.
std::string spell(const SpelledSyllable& syllable, portal::text::ToneStyle style = portal::text::ToneStyle::old_style);

}  // namespace portal::test
