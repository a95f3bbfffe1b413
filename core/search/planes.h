// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

#include "core/search/bit_set.h"

/// Small numbers, most of them 0, as sets within sets (subset_codec.h): the places whose number is above 0; of those
/// the ones above 1; and so on, until none is left.
namespace portal::search {

void append_planes(std::vector<std::uint32_t> numbers, std::vector<std::uint8_t>& out);

inline constexpr std::size_t all_asked = std::numeric_limits<std::size_t>::max();

/// Planes as they are read. Keeps its memory from one list to the next.
class Planes {
 public:
  /// @param bytes  planes of `count` numbers, and nothing else
  /// @param most   numbers above this are read as this, which saves the later planes; at most 255
  /// @param asked  how many numbers will be asked for: if many, all are put side by side
  /// @return       false if `bytes` are no planes; then those before the fault count
  bool read(std::span<const std::uint8_t> bytes, std::uint32_t count, std::size_t most = 255,
            std::size_t asked = all_asked);

  std::size_t memory_bytes() const;

  /// @param place  less than count
  std::uint32_t operator[](std::uint32_t place) const {
    if (!numbers_.empty()) return numbers_[place];
    std::uint32_t number = 0;
    while (number < used_ && planes_[number].contains(place))
      place = planes_[number++].rank(place);
    return number;
  }

 private:
  void spread(std::uint32_t count);

  std::vector<BitSet> planes_;
  std::size_t used_ = 0;
  std::vector<std::uint8_t> numbers_;  ///< empty: to be found in planes_
};

}  // namespace portal::search
