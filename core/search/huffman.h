// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/search/bits.h"

/// Canonical Huffman codes of at most 24 bits, written with their first bit lowest. A code is known by its lengths.
/// @see D. A. Huffman (1952); RFC 1951, section 3.2.2, for the canonical numbering
namespace portal::search {

inline constexpr unsigned most_code_bits = 24;

/// The length of each symbol's code; 0 for symbols that do not occur, 1 if only one does.
std::vector<std::uint8_t> code_lengths(std::span<const std::uint32_t> frequencies);

class HuffmanEncoder {
 public:
  explicit HuffmanEncoder(std::span<const std::uint8_t> lengths);
  void put(std::uint32_t symbol, BitWriter& bits) const { bits.put(codes_[symbol], lengths_[symbol]); }

 private:
  std::vector<std::uint8_t> lengths_;
  std::vector<std::uint32_t> codes_;
};

class HuffmanDecoder {
 public:
  static constexpr std::uint32_t no_symbol = 0xFFFFFFFF;

  /// @return nothing if the lengths are those of no code
  static std::optional<HuffmanDecoder> make(std::span<const std::uint8_t> lengths);

  /// The next symbol; no_symbol for bits that are no code.
  std::uint32_t take(BitReader& bits) const {
    const std::uint64_t ahead = bits.peek();
    const Entry entry = quick_[ahead & low_bits(quick_bits)];
    if (entry.length == 0) return take_long(ahead, bits);
    bits.skip(entry.length);
    return entry.symbol;
  }

 private:
  static constexpr unsigned quick_bits = 11;
  struct Entry {
    std::uint32_t symbol = 0;
    std::uint32_t length = 0;
  };

  std::uint32_t take_long(std::uint64_t ahead, BitReader& bits) const;

  std::vector<Entry> quick_;
  std::vector<std::uint32_t> symbols_;  ///< by length, then by symbol
  std::array<std::uint32_t, most_code_bits + 2> first_code_{}, first_symbol_{};
};

}  // namespace portal::search
