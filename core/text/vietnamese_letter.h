// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

/// Letters of Vietnamese syllables in constant expressions. At run time the tables of code_point_data.h and tone.h are
/// faster and know more.
namespace portal::text {

/// A vowel with each tone, in the order of Tone.
inline constexpr std::u16string_view toned_vowels[] = {
    u"aàảãáạ", u"ăằẳẵắặ", u"âầẩẫấậ", u"eèẻẽéẹ", u"êềểễếệ", u"iìỉĩíị",
    u"oòỏõóọ", u"ôồổỗốộ", u"ơờởỡớợ", u"uùủũúụ", u"ưừửữứự", u"yỳỷỹýỵ",
};

/// A lower-case letter taken apart: ế is e, with the vowel ê, and with the tone number 4.
struct LetterParts {
  char32_t vowel = 0;  ///< without its tone; any other letter as it is
  unsigned tone = 0;   ///< in the order of Tone
  char bare = '?';     ///< ASCII; "đ" is 'd'; '?' for letters that are not of Vietnamese
};

constexpr LetterParts letter_parts(char32_t letter) {
  constexpr char bare_vowels[] = "aaaeeiooouuy";
  if (letter < 0x80) return {letter, 0, static_cast<char>(letter)};
  if (letter == U'đ') return {letter, 0, 'd'};
  for (std::size_t vowel = 0; vowel < sizeof bare_vowels - 1; ++vowel)
    for (unsigned tone = 0; tone < toned_vowels[vowel].size(); ++tone)
      if (toned_vowels[vowel][tone] == letter) return {toned_vowels[vowel][0], tone, bare_vowels[vowel]};
  return {letter, 0, '?'};
}

/// Calls take(code point) for each one of a text in the sources, which has none beyond U+FFFF.
template <class Take>
constexpr void for_each_letter(std::string_view utf8, Take take) {
  const auto bits = [utf8](std::size_t at, unsigned mask) {
    return static_cast<char32_t>(static_cast<unsigned char>(utf8[at]) & mask);
  };
  for (std::size_t at = 0; at < utf8.size();) {
    const char32_t lead = bits(at, 0xFF);
    const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : 3;
    take(size == 1   ? lead
         : size == 2 ? bits(at, 0x1F) << 6 | bits(at + 1, 0x3F)
                     : bits(at, 0x0F) << 12 | bits(at + 1, 0x3F) << 6 | bits(at + 2, 0x3F));
    at += size;
  }
}

}  // namespace portal::text
