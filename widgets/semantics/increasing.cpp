// SPDX-License-Identifier: MIT
#include "widgets/semantics/increasing.h"

#include <algorithm>

namespace portal::semantics {

std::vector<bool> longest_increasing(std::span<const std::uint32_t> values) {
  std::vector<std::size_t> tails;  // tails[k]: index of the smallest end of an increasing run of length k + 1
  std::vector<std::size_t> before(values.size());
  for (std::size_t i = 0; i < values.size(); ++i) {
    const auto place = std::lower_bound(tails.begin(), tails.end(), values[i],
                                        [&](std::size_t tail, std::uint32_t value) { return values[tail] < value; });
    before[i] = place == tails.begin() ? values.size() : *(place - 1);
    if (place == tails.end()) {
      tails.push_back(i);
    } else {
      *place = i;
    }
  }
  std::vector<bool> member(values.size(), false);
  for (std::size_t i = tails.empty() ? values.size() : tails.back(); i < values.size(); i = before[i])
    member[i] = true;
  return member;
}

}  // namespace portal::semantics
