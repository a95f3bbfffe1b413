// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

/// The forms FoldLevel::letter_case and toneless of single letters by table, for loops over whole texts. They know the
/// letters of Vietnamese and of its neighbours: U+0080–U+01BF, U+1EA0–U+1EFF. Internal to core/text.
namespace portal::text {

struct LetterEntry {
  // The bits of `info`.
  static constexpr std::uint8_t size_bits = 0x03;  ///< bytes of `utf8`
  static constexpr std::uint8_t by_rules = 0x04;   ///< the table does not know it
  static constexpr std::uint8_t in_word = 0x08;
  static constexpr std::uint8_t toned = 0x10;   ///< a vowel that carries a tone
  static constexpr std::uint8_t marked = 0x20;  ///< â, ă, ê, ô, ơ, ư, with or without a tone
  static constexpr std::uint8_t is_y = 0x40;    ///< y with a tone

  char utf8[3] = {};  ///< lower case, composed; as long as the letter that it comes from or shorter
  std::uint8_t info = 0;
  char toneless[3] = {};  ///< the same without its tone
  std::uint8_t toneless_size = 0;
};

struct LetterTables {
  static constexpr char32_t latin_first = 0x80;
  static constexpr char32_t latin_size = 0x140;
  static constexpr char32_t additional_first = 0x1EA0;
  static constexpr char32_t additional_size = 0x60;
  LetterEntry latin[latin_size];
  LetterEntry additional[additional_size];
};
extern const LetterTables letter_tables;

/// An entry, and how many bytes the letter has; nullptr for what the tables do not cover.
struct FoundLetter {
  const LetterEntry* entry = nullptr;
  std::size_t size_bytes = 0;
};

/// @param text  of `size` bytes, at least one, which is not ASCII
inline FoundLetter find_letter(const char* text, std::size_t size) {
  const auto* bytes = reinterpret_cast<const unsigned char*>(text);
  const auto follows = [&](std::size_t i) { return (bytes[i] & 0xC0) == 0x80; };
  if (bytes[0] >= 0xC2 && bytes[0] <= 0xC6 && size > 1 && follows(1)) {
    return {&letter_tables.latin[((bytes[0] & 0x1Fu) << 6 | (bytes[1] & 0x3Fu)) - LetterTables::latin_first], 2};
  }
  const bool additional = bytes[0] == 0xE1 && size > 2 && follows(2) && (bytes[1] == 0xBB || bytes[1] == 0xBA);
  const std::size_t point = additional ? 0x1000 | (bytes[1] & 0x3Fu) << 6 | (bytes[2] & 0x3Fu) : 0;
  if (point < LetterTables::additional_first) return {};
  return {&letter_tables.additional[point - LetterTables::additional_first], 3};
}

}  // namespace portal::text
