// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

/// Properties of single code points, for the covered range of normalize.h.
namespace portal::text {

/// A canonical decomposition, one step. `second` is 0 for a singleton, both are 0 where there is none.
struct Decomposition {
  std::uint16_t composed = 0;
  std::uint16_t first = 0;
  std::uint16_t second = 0;
};
Decomposition decomposition(char32_t point);

/// The code point that `first` and `second` compose to, or 0.
char32_t composition(char32_t first, char32_t second);

/// Canonical combining class; 0 for letters and for marks that are not covered.
std::uint8_t combining_class(char32_t point);

/// A code point of the covered blocks of combining marks: U+0300–U+036F, which all of Vietnamese is written with, or
/// U+1AB0–U+1AFF, U+1DC0–U+1DFF, U+20D0–U+20FF, U+FE20–U+FE2F.
constexpr bool is_mark(char32_t point) {
  if (point < 0x300) return false;
  const auto in_block = [point](char32_t first, char32_t size) { return point - first < size; };  // wraps below it
  return in_block(0x300, 0x70) || in_block(0x1AB0, 0x50) || in_block(0x1DC0, 0x40) || in_block(0x20D0, 0x30) ||
         in_block(0xFE20, 0x10);
}

/// True for the covered code points that NFC replaces though they are no marks: En and Em Quad, Kelvin and Angstrom.
constexpr bool is_replaced_by_nfc(char32_t point) {
  return point >= 0x2000 && ((point | 1) == 0x2001 || (point | 1) == 0x212B);
}

/// Simple lower case of a Latin letter; every other code point is returned as it is.
char32_t to_lower_beyond_ascii(char32_t point);
inline char32_t to_lower(char32_t point) {
  if (point < 0x80) return point >= 'A' && point <= 'Z' ? point | 0x20 : point;
  return to_lower_beyond_ascii(point);
}

/// Bare search form of a covered letter: lower case, without its marks, "đ" as "d", "²" as "2". Every other code
/// point is returned as it is.
char32_t bare_letter(char32_t point);

/// The bare form by table, for text at speed. An entry is the byte that the code point is folded to (letters, digits,
/// punctuation, space), `vanishes` for marks, and 0 where only the rules tell.
struct BareTables {
  static constexpr std::uint8_t vanishes = 0xFF;
  std::uint8_t latin[0x370];       ///< U+0000 + i
  std::uint8_t additional[0x100];  ///< U+1E00 + i
};
extern const BareTables bare_tables;

/// Đ or đ for the letters that are mistyped for it (U+00D0, U+0189, U+00F0, U+0256), else the code point itself.
char32_t mend_d(char32_t point);

/// Space, line end, tab, or one of Unicode's other white space.
bool is_space_beyond_ascii(char32_t point);
constexpr bool is_space(char32_t point) {
  return point < 0x80 ? point == ' ' || (point >= 0x09 && point <= 0x0D) : is_space_beyond_ascii(point);
}

/// Takes no room: soft hyphen, zero-width space and joiners, word joiner, byte order mark, grapheme joiner.
constexpr bool is_invisible(char32_t point) {
  return point == 0xAD || point == 0x34F || (point >= 0x200B && point <= 0x200D) || point == 0x2060 || point == 0xFEFF;
}

/// Part of a syllable or number: a digit or a letter of any script (marks and invisible characters are neither).
bool is_word_letter_beyond_ascii(char32_t point);
inline bool is_word_letter(char32_t point) {
  if (point < 0x80) return (point >= '0' && point <= '9') || ((point | 0x20) >= 'a' && (point | 0x20) <= 'z');
  return is_word_letter_beyond_ascii(point);
}

}  // namespace portal::text
