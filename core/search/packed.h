// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/search/bits.h"

/// A number for each document, all of the same width: u8 width in bits, then bits.h.
namespace portal::search {

void append_packed(std::span<const std::uint32_t> numbers, std::vector<std::uint8_t>& out);

/// Borrows the bytes.
class PackedView {
 public:
  PackedView() = default;

  /// @return nothing if `bytes` are not exactly `count` numbers of at most 32 bits
  static std::optional<PackedView> open(std::span<const std::uint8_t> bytes, std::size_t count);

  /// @param place  less than count
  std::uint32_t operator[](std::size_t place) const {
    return static_cast<std::uint32_t>(BitReader(bits_, place * width_).take(width_));
  }

 private:
  std::span<const std::uint8_t> bits_;
  unsigned width_ = 0;
};

}  // namespace portal::search
