// SPDX-License-Identifier: MIT
#include "core/search/packed.h"

#include <algorithm>

namespace portal::search {

void append_packed(std::span<const std::uint32_t> numbers, std::vector<std::uint8_t>& out) {
  const std::uint32_t largest = numbers.empty() ? 0 : *std::max_element(numbers.begin(), numbers.end());
  const unsigned width = bit_width(largest);
  out.push_back(static_cast<std::uint8_t>(width));
  BitWriter bits(out);
  for (const std::uint32_t number : numbers)
    bits.put(number, width);
  bits.finish();
}

std::optional<PackedView> PackedView::open(std::span<const std::uint8_t> bytes, std::size_t count) {
  if (bytes.empty() || bytes[0] > 32) return std::nullopt;
  PackedView view;
  view.width_ = bytes[0];
  view.bits_ = bytes.subspan(1);
  if (view.bits_.size() != (std::uint64_t{count} * view.width_ + 7) / 8) return std::nullopt;
  return view;
}

}  // namespace portal::search
