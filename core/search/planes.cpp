// SPDX-License-Identifier: MIT
#include "core/search/planes.h"

#include <utility>

#include "core/search/subset_codec.h"

namespace portal::search {
namespace {

constexpr std::uint32_t few_asked = 8;  // of so many numbers one

}  // namespace

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

/// Puts the numbers side by side, from the last plane to the first: a look at planes costs as much as some of these.
void Planes::spread(std::uint32_t count) {
  if (used_ == 0) numbers_.assign(count, 0);
  for (std::size_t plane = used_; plane-- > 0;) {
    const BitSet& members = planes_[plane];
    std::vector<std::uint8_t> spread(members.universe());
    std::size_t rank = 0;
    members.visit_while([&](std::uint32_t place) {
      spread[place] = static_cast<std::uint8_t>(1 + (rank < numbers_.size() ? numbers_[rank] : 0));
      ++rank;
      return true;
    });
    numbers_.swap(spread);
  }
}

std::size_t Planes::memory_bytes() const {
  std::size_t bytes = numbers_.capacity() + planes_.capacity() * sizeof(BitSet);
  for (const BitSet& plane : planes_)
    bytes += plane.memory_bytes();
  return bytes;
}

bool Planes::read(std::span<const std::uint8_t> bytes, std::uint32_t count, std::size_t most, std::size_t asked) {
  const std::uint32_t all = count;
  const bool few = asked < count / few_asked;
  bool good = true;
  numbers_.clear();
  for (used_ = 0; !bytes.empty() && used_ < most; ++used_) {
    if (planes_.size() == used_) planes_.emplace_back();
    BitSet& plane = planes_[used_];
    const std::optional<std::size_t> size = count > 0 ? read_subset(bytes, count, plane) : std::nullopt;
    good = size.has_value();
    if (!good) break;
    bytes = bytes.subspan(*size);
    count = plane.index_ranks();
  }
  if (!few) spread(all);
  return good;
}

}  // namespace portal::search
