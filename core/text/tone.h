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

/// Upper case of a letter of Vietnamese syllables in lower case, composed; others are returned as they are.
char32_t to_upper_vietnamese(char32_t letter);

/// Where the tone of an open oa, oe or uy is written. All else is written the same in both.
enum class ToneStyle : std::uint8_t {
  old_style,  ///< kiểu cũ: hòa, khỏe, thúy; what the kit compares
  new_style,  ///< kiểu mới: hoà, khoẻ, thuý
};

/// Writes `tone` over the vowel of `letters` that carries it.
/// @param letters  one syllable, lower case, composed, without a tone
/// @return false, and nothing is changed, if there is no vowel that could carry a tone
/// @see Quyết định 1989/QĐ-BGDĐT (2018), Điều 8, for the new style and its difference from the old
bool set_tone(std::u32string& letters, Tone tone, ToneStyle style);

/// Moves the one tone mark of a syllable to where `style` writes it: in the old style hoà → hòa, thuý → thúy, uỷ → ủy;
/// also mends "qúy" and "gía". Left alone: words of more than 8 letters, with no tone or several, with other marks, or
/// with a tone outside the first group of vowels; they are no Vietnamese syllables.
/// @param word  letters of one word, lower case, composed
void place_tone(std::u32string& word, ToneStyle style);
inline void place_tone_old_style(std::u32string& word) {
  place_tone(word, ToneStyle::old_style);
}

/// A word with its tone apart from its letters: "hòa" is "hoa" with huyền. Several tones: the last.
struct TonedWord {
  std::string letters;  ///< UTF-8
  Tone tone = Tone::ngang;
};
TonedWord split_word(std::string_view word);  ///< UTF-8, lower case, composed

}  // namespace portal::text
