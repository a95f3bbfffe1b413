// SPDX-License-Identifier: MIT
#include "core/search/planes.h"

#include <utility>

#include "core/search/subset_codec.h"

namespace portal::search {
void append_planes(std::vector<std::uint32_t> numbers, std::vector<std::uint8_t>& out) {
  std::vector<std::uint32_t> above;
  for (std::uint32_t plane = 0;; ++plane) {
    const auto universe = static_cast<std::uint32_t>(numbers.size());
    above.clear();
    for (std::uint32_t place = 0; place < universe; ++place) {
      if (numbers[place] <= plane) continue;
      numbers[above.size()] = numbers[place];
      above.push_back(place);
    }
    if (above.empty()) return;
    numbers.resize(above.size());
    append_subset(above, universe, out);
  }
}

bool Planes::read(std::span<const std::uint8_t> bytes, std::uint32_t count, std::size_t most) {
  used_ = 0;
  while (!bytes.empty() && used_ < most) {
    if (count == 0) return false;
    if (planes_.size() == used_) planes_.emplace_back();
    BitSet& plane = planes_[used_];
    const std::optional<std::size_t> size = read_subset(bytes, count, plane);
    if (!size) return false;
    plane.index_ranks();
    bytes = bytes.subspan(*size);
    count = static_cast<std::uint32_t>(plane.count());
    ++used_;
  }
  return true;
}

}  // namespace portal::search
