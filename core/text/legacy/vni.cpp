// SPDX-License-Identifier: MIT
#include "core/text/legacy/vni.h"

#include <cstdint>

#include "core/text/tone.h"

namespace portal::text {
namespace {

/// A letter that has a byte of its own. Capitals are 20 (hex) below.
struct Single {
  std::uint8_t byte;
  char16_t letter;
};
constexpr Single singles[] = {{0xE6, u'ỉ'}, {0xEC, u'ì'}, {0xED, u'í'}, {0xEE, u'ỵ'}, {0xF1, u'đ'},
                              {0xF2, u'ị'}, {0xF3, u'ĩ'}, {0xF4, u'ơ'}, {0xF6, u'ư'}};

/// A byte that gives the letter before it a shape, a tone, or both. Capitals are 20 (hex) below.
enum class Shape : std::uint8_t { plain, circumflex, breve };
struct Mark {
  std::uint8_t byte;
  Shape shape;
  Tone tone;
};
constexpr Mark marks[] = {{0xF8, Shape::plain, Tone::huyen},      {0xFB, Shape::plain, Tone::hoi},
                          {0xF5, Shape::plain, Tone::nga},        {0xF9, Shape::plain, Tone::sac},
                          {0xEF, Shape::plain, Tone::nang},       {0xE2, Shape::circumflex, Tone::ngang},
                          {0xE0, Shape::circumflex, Tone::huyen}, {0xE5, Shape::circumflex, Tone::hoi},
                          {0xE3, Shape::circumflex, Tone::nga},   {0xE1, Shape::circumflex, Tone::sac},
                          {0xE4, Shape::circumflex, Tone::nang},  {0xEA, Shape::breve, Tone::ngang},
                          {0xE8, Shape::breve, Tone::huyen},      {0xFA, Shape::breve, Tone::hoi},
                          {0xFC, Shape::breve, Tone::nga},        {0xE9, Shape::breve, Tone::sac},
                          {0xEB, Shape::breve, Tone::nang}};

/// A lower-case vowel with a shape; 0 if it does not take that shape.
struct ShapedVowel {
  char16_t vowel;
  char16_t plain;
  char16_t circumflex;
  char16_t breve;
};
constexpr ShapedVowel shaped_vowels[] = {{u'a', u'a', u'â', u'ă'}, {u'e', u'e', u'ê', 0}, {u'o', u'o', u'ô', 0},
                                         {u'u', u'u', 0, 0},       {u'y', u'y', 0, 0},    {u'ơ', u'ơ', 0, 0},
                                         {u'ư', u'ư', 0, 0}};

constexpr std::uint8_t case_bit = 0x20;

char32_t find_single(std::uint8_t lower) {
  for (const Single& single : singles) {
    if (single.byte == lower) return single.letter;
  }
  return 0;
}

char32_t with_mark(char32_t vowel, std::uint8_t lower) {
  for (const Mark& mark : marks) {
    if (mark.byte != lower) continue;
    for (const ShapedVowel& shaped : shaped_vowels) {
      if (shaped.vowel != vowel) continue;
      const char16_t shapes[] = {shaped.plain, shaped.circumflex, shaped.breve};
      return with_tone(shapes[static_cast<std::size_t>(mark.shape)], mark.tone);
    }
  }
  return 0;
}

}  // namespace

VniLetter read_vni(std::string_view bytes) {
  const auto first = static_cast<std::uint8_t>(bytes[0]);
  const bool capital = (first & case_bit) == 0;
  const char32_t single = first >= 0xC0 ? find_single(first | case_bit) : 0;
  const char32_t base = first < 0x80 ? first | case_bit : single;
  const std::uint8_t second = bytes.size() > 1 ? static_cast<std::uint8_t>(bytes[1]) : 0;
  const char32_t marked = second >= 0xC0 ? with_mark(base, second | case_bit) : 0;
  const char32_t letter = marked != 0 ? marked : single;
  if (letter == 0) return {};
  return {capital ? to_upper_vietnamese(letter) : letter, marked != 0 ? 2u : 1u};
}

}  // namespace portal::text
