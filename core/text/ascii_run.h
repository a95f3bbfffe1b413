// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

/// Runs of ASCII, eight bytes at a time, for loops over whole texts. Internal to core/text.
namespace portal::text {

static_assert(std::endian::native == std::endian::little, "the first byte of a text is the lowest of a word");

/// Eight bytes of text side by side in one register. The letters between two marks of Vietnamese are so few that a
/// wider register loses more at their ends than it gains: with 16 bytes the same text took a seventh longer.
using AsciiWord = std::uint64_t;
inline constexpr std::size_t ascii_word_bytes = sizeof(AsciiWord);
constexpr AsciiWord every_byte(unsigned char byte) {
  return 0x0101010101010101u * byte;
}
inline constexpr AsciiWord high_bits = every_byte(0x80);

/// The high bit of each byte from `least` to `most`; all are ASCII.
constexpr AsciiWord between(AsciiWord ascii, unsigned char least, unsigned char most) {
  return (ascii + every_byte(static_cast<unsigned char>(0x80 - least))) &
         ~(ascii + every_byte(static_cast<unsigned char>(0x7F - most))) & high_bits;
}

/// What a run does besides ending at control characters and spaces behind a space.
struct AsciiRun {
  bool lower = true;       ///< capitals become small letters
  bool ends_at_y = false;  ///< y and Y end it too
};

/// Copies ASCII from `from` to `to`, up to what ends the run or the last seven bytes, and returns how much it was. May
/// write up to seven bytes more.
template <AsciiRun run>
std::size_t copy_ascii(const char* from, std::size_t size, char* to, bool after_space) {
  std::size_t done = 0;
  AsciiWord space_before = after_space ? 0x80 : 0;
  for (; size - done >= ascii_word_bytes; done += ascii_word_bytes) {
    AsciiWord word;
    std::memcpy(&word, from + done, ascii_word_bytes);
    const AsciiWord ascii = word & ~high_bits;
    const AsciiWord copied = run.lower ? word | (between(ascii, 'A', 'Z') >> 2) : word;
    std::memcpy(to + done, &copied, ascii_word_bytes);
    const AsciiWord spaces = between(ascii, ' ', ' ');
    AsciiWord stops = (word & high_bits) | between(ascii, 0x00, 0x1F) | (spaces & (spaces << 8 | space_before));
    if (run.ends_at_y) stops |= between(ascii | every_byte(0x20), 'y', 'y');
    if (stops != 0) return done + static_cast<std::size_t>(std::countr_zero(stops)) / 8;
    space_before = spaces >> 56;
  }
  return done;
}

}  // namespace portal::text
