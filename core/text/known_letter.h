// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include "core/text/code_point_data.h"

/// The bare form of one code point by table, for loops over whole texts. Internal to core.
namespace portal::text {

/// What the tables know of a code point: its folded byte (BareTables::vanishes for a mark), 0 for nothing, and its
/// size.
struct KnownLetter {
  std::uint8_t folded = 0;
  std::uint8_t size_bytes = 0;
};

/// @param text  of `size` bytes, at least one
inline KnownLetter known_letter(const char* text, std::size_t size) {
  const auto* bytes = reinterpret_cast<const unsigned char*>(text);
  const auto follows = [&](std::size_t i) { return (bytes[i] & 0xC0) == 0x80; };
  const unsigned char first = bytes[0];
  if (first < 0x80) return {bare_tables.latin[first], 1};
  if (first >= 0xC2 && first < 0xCE && size > 1 && follows(1)) {  // to U+037F
    const std::size_t point = (first & 0x1Fu) << 6 | (bytes[1] & 0x3Fu);
    return {point < sizeof bare_tables.latin ? bare_tables.latin[point] : std::uint8_t{0}, 2};
  }
  if (first == 0xE1 && size > 2 && bytes[1] >= 0xB8 && bytes[1] < 0xBC && follows(2)) {
    return {bare_tables.additional[(bytes[1] & 0x03u) << 6 | (bytes[2] & 0x3Fu)], 3};
  }
  return {};
}

}  // namespace portal::text
