// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <vector>

/// Numbers of any width packed into bytes, the lowest bit of a number in the lowest free bit of the first byte.
namespace portal::search {

static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "words are read from the bytes as they lie");

/// The low `width` bits. @param width 0 to 63
constexpr std::uint64_t low_bits(unsigned width) {
  return (std::uint64_t{1} << width) - 1;
}

/// Bits needed for numbers up to `largest`; 0 for 0.
constexpr unsigned bit_width(std::uint64_t largest) {
  return largest == 0 ? 0 : 64 - static_cast<unsigned>(__builtin_clzll(largest));
}

/// How many bits are set. Compilers call a library function for it where the processor may lack the instruction.
constexpr unsigned popcount(std::uint64_t bits) {
#if defined(__wasm__) || defined(__POPCNT__) || defined(__aarch64__)
  return static_cast<unsigned>(__builtin_popcountll(bits));
#else
  bits -= bits >> 1 & 0x5555555555555555;
  bits = (bits & 0x3333333333333333) + (bits >> 2 & 0x3333333333333333);
  return static_cast<unsigned>(((bits + (bits >> 4)) & 0x0F0F0F0F0F0F0F0F) * 0x0101010101010101 >> 56);
#endif
}

class BitWriter {
 public:
  explicit BitWriter(std::vector<std::uint8_t>& out) : out_(out) {}

  /// @param width  0 to 56; higher bits of `value` are 0
  void put(std::uint64_t value, unsigned width) {
    pending_ |= value << used_;
    for (used_ += width; used_ >= 8; used_ -= 8) {
      out_.push_back(static_cast<std::uint8_t>(pending_));
      pending_ >>= 8;
    }
  }

  /// `zeros` zeros and a one.
  void put_unary(std::uint64_t zeros) {
    for (; zeros >= 32; zeros -= 32)
      put(0, 32);
    put(std::uint64_t{1} << zeros, static_cast<unsigned>(zeros) + 1);
  }

  /// Fills the last byte with zeros.
  void finish() {
    if (used_ > 0) put(0, 8 - used_);
  }

 private:
  std::vector<std::uint8_t>& out_;
  std::uint64_t pending_ = 0;
  unsigned used_ = 0;
};

/// Reads what BitWriter wrote. Bits beyond the end are zeros; overrun() tells that some were taken.
class BitReader {
 public:
  explicit BitReader(std::span<const std::uint8_t> data, std::size_t offset_bits = 0)
      : data_(data), offset_(offset_bits) {}

  /// The next bits without taking them, at least 57.
  [[gnu::always_inline]] std::uint64_t peek() const {
    const std::size_t byte = offset_ / 8;
    if (byte + 8 > data_.size()) return peek_at_end(byte);
    std::uint64_t bits = 0;
    std::memcpy(&bits, data_.data() + byte, 8);
    return bits >> (offset_ % 8);
  }
  void skip(std::size_t width) { offset_ += width; }

  /// @param width  0 to 56
  [[gnu::always_inline]] std::uint64_t take(unsigned width) {
    const std::uint64_t bits = peek() & low_bits(width);
    skip(width);
    return bits;
  }

  /// Counts zeros up to a one and takes both.
  /// @return more than `most` if there are more zeros than that
  std::uint64_t take_unary(std::uint64_t most) {
    std::uint64_t zeros = 0;
    while ((peek() & low_bits(56)) == 0 && zeros <= most && !overrun()) {
      zeros += 56;
      skip(56);
    }
    const std::uint64_t bits = peek() & low_bits(56);
    if (bits == 0) return most + 1;
    const auto rest = static_cast<unsigned>(__builtin_ctzll(bits));
    skip(rest + 1);
    return zeros + rest;
  }

  std::size_t offset_bits() const { return offset_; }
  bool overrun() const { return offset_ > data_.size() * 8; }

 private:
  [[gnu::noinline]] std::uint64_t peek_at_end(std::size_t byte) const {
    std::uint64_t bits = 0;
    if (byte < data_.size()) std::memcpy(&bits, data_.data() + byte, data_.size() - byte);
    return bits >> (offset_ % 8);
  }

  std::span<const std::uint8_t> data_;
  std::size_t offset_;
};

}  // namespace portal::search
