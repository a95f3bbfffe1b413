// SPDX-License-Identifier: MIT
#include "core/text/tone_style.h"

#include <cstddef>

#include "core/text/code_point_data.h"
#include "core/text/normalize.h"
#include "core/text/syllable.h"
#include "core/text/utf8.h"

namespace portal::text {
namespace {

constexpr std::size_t longest_decomposed = 10;  // nghiêng has 7 letters, one with two marks; one to spare

/// The letters and marks of one word, as many as a syllable could have and one more.
struct Word {
  std::u32string letters;
  std::size_t end = 0;  ///< in the text, behind all of its letters
};
void read_word(std::string_view text, std::size_t offset, Word& word) {
  word.letters.clear();
  while (offset < text.size()) {
    const CodePoint point = decode(text, offset);
    if (!is_mark(point.value) && !is_word_letter(point.value)) break;
    if (word.letters.size() <= longest_decomposed) word.letters.push_back(point.value);
    offset = point.end;
  }
  word.end = offset;
}

/// Moves the tone of a syllable and returns whether it did.
bool move_tone(std::u32string& word, ToneStyle style) {
  if (word.size() > longest_decomposed) return false;
  nfc(word);
  std::u32string lower = word;
  for (char32_t& letter : lower)
    letter = to_lower(letter);
  if (!parse_syllable(lower)) return false;
  const std::u32string before = lower;
  place_tone(lower, style);
  if (lower == before) return false;
  for (std::size_t i = 0; i < word.size(); ++i)
    word[i] = word[i] == before[i] ? lower[i] : to_upper_vietnamese(lower[i]);
  return true;
}

}  // namespace

std::string place_tones(std::string_view text, ToneStyle style) {
  std::string placed;
  placed.reserve(text.size());
  Word word;
  std::size_t copied = 0;
  for (std::size_t offset = 0; offset < text.size();) {
    read_word(text, offset, word);
    if (word.end == offset) {
      offset = decode(text, offset).end;
      continue;
    }
    if (move_tone(word.letters, style)) {
      placed += text.substr(copied, offset - copied);
      for (const char32_t letter : word.letters)
        append(placed, letter);
      copied = word.end;
    }
    offset = word.end;
  }
  placed += text.substr(copied);
  return placed;
}

}  // namespace portal::text
