// SPDX-License-Identifier: MIT
#pragma once

/// Vietnamese letters in constant expressions, where the tables of code_point_data.h are out of reach.
namespace portal::text {

/// The ASCII letter below the marks of a lower-case letter of Vietnamese, "đ" as 'd'; ASCII stays as it is, all else is
/// '?'. The same as bare_letter() for what it knows.
constexpr char bare_vietnamese_letter(char32_t point) {
  struct Span {
    char32_t first, last;
    char letter;
  };
  constexpr Span spans[] = {{0xe0, 0xe3, 'a'},     {0xe8, 0xea, 'e'},     {0xec, 0xed, 'i'},     {0xf2, 0xf5, 'o'},
                            {0xf9, 0xfa, 'u'},     {0xfd, 0xfd, 'y'},     {0x103, 0x103, 'a'},   {0x111, 0x111, 'd'},
                            {0x129, 0x129, 'i'},   {0x169, 0x169, 'u'},   {0x1a1, 0x1a1, 'o'},   {0x1b0, 0x1b0, 'u'},
                            {0x1ea1, 0x1eb7, 'a'}, {0x1eb9, 0x1ec7, 'e'}, {0x1ec9, 0x1ecb, 'i'}, {0x1ecd, 0x1ee3, 'o'},
                            {0x1ee5, 0x1ef1, 'u'}, {0x1ef3, 0x1ef9, 'y'}};
  if (point < 0x80) return static_cast<char>(point);
  for (const Span& span : spans)
    if (span.first <= point && point <= span.last) return span.letter;
  return '?';
}

}  // namespace portal::text
