// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

/// The tone of a Vietnamese syllable: which one, and over which vowel it is written.
namespace portal::text {

/// In the order of dictionaries.
enum class Tone : std::uint8_t { ngang, huyen, hoi, nga, sac, nang };

/// A vowel taken apart: "ế" is ê with sắc. Of other letters, `letter` is the letter itself and the tone is ngang.
struct TonedLetter {
  char32_t letter = 0;
  Tone tone = Tone::ngang;
};
TonedLetter split_tone(char32_t letter);  ///< lower case, composed

/// The reverse of split_tone(); a letter that carries no tones is returned as it is.
char32_t with_tone(char32_t letter, Tone tone);

/// Moves the one tone mark of a syllable to where the old style (kiểu cũ) writes it: hoà → hòa, thuý → thúy, uỷ → ủy;
/// also mends "qúy" and "gía". Left alone: words of more than 8 letters, with no tone or several, with other marks, or
/// with a tone outside the first group of vowels; they are no Vietnamese syllables.
/// @param word  letters of one word, lower case, composed
/// @see Quyết định 1989/QĐ-BGDĐT (2018), Điều 8, for the new style and its difference from the old
void place_tone_old_style(std::u32string& word);

/// A word with its tone apart from its letters: "hòa" is "hoa" with huyền. Several tones: the last.
struct TonedWord {
  std::string letters;  ///< UTF-8
  Tone tone = Tone::ngang;
};
TonedWord split_word(std::string_view word);  ///< UTF-8, lower case, composed

}  // namespace portal::text
