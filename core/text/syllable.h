// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/text/tone.h"

/// The written Vietnamese syllable: onset + rime + tone.
///
/// 28 onsets (the empty one counted), 159 rimes, and 45 after "qu"; which of them may meet: "c, g, ng" not before
/// e, ê, i, where "k, gh, ngh" stand instead; "y" alone after few onsets; a rime that ends in c, ch, p, t has the tone
/// sắc or nặng. It is the grammar of Vietnamese words, not of all that occurs in Vietnamese text: names of other
/// peoples (Pơloong, Zơrâm) are outside, so nothing may be rejected or rewritten for that alone.
namespace portal::text {

/// Where the parts of a syllable lie, in letters.
struct Syllable {
  std::uint8_t onset_size = 0;
  std::uint8_t rime_begin = 0;  ///< onset_size, or one less: the i of "gìn", "giếng" belongs to both
  Tone tone = Tone::ngang;
};

/// @param letters  lower case, composed, without a tone
/// @return nothing if they are no syllable, or one that cannot have `tone`
std::optional<Syllable> parse_syllable(std::u32string_view letters, Tone tone);

/// The same with the tone written over any vowel: "hòa", "hoà".
/// @param word  lower case, composed
std::optional<Syllable> parse_syllable(std::u32string_view word);

}  // namespace portal::text
