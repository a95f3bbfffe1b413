// SPDX-License-Identifier: MIT
#include "core/search/sort_keys.h"

#include <algorithm>

namespace portal::search {

void sort_keys(std::vector<SortKey>& keys) {
  std::sort(keys.begin(), keys.end());
}

/// By halving, like sorting, but only where the last place is: std::nth_element is a kilobyte.
void keep_lowest(std::vector<SortKey>& keys, std::size_t count) {
  const auto wanted = static_cast<std::ptrdiff_t>(count) - 1;
  std::ptrdiff_t low = 0, high = static_cast<std::ptrdiff_t>(keys.size()) - 1;
  SortKey* const all = keys.data();
  while (low < high) {
    const SortKey pivot = all[low + (high - low) / 2];
    std::ptrdiff_t left = low, right = high;
    while (left <= right) {
      while (all[left] < pivot)
        ++left;
      while (pivot < all[right])
        --right;
      if (left <= right) std::swap(all[left++], all[right--]);
    }
    if (wanted <= right) {
      high = right;
    } else if (wanted >= left) {
      low = left;
    } else {
      break;
    }
  }
  while (keys.size() > count)
    keys.pop_back();
}

}  // namespace portal::search
