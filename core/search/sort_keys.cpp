// SPDX-License-Identifier: MIT
#include "core/search/sort_keys.h"

#include <algorithm>

namespace portal::search {
namespace {

/// The order of pairs; built for size the library's is a function that is called.
struct IsLower {
  [[gnu::always_inline]] bool operator()(const SortKey& left, const SortKey& right) const {
    return left.first < right.first || (left.first == right.first && left.second < right.second);
  }
};

}  // namespace

void sort_keys(std::vector<SortKey>& keys) {
  std::sort(keys.begin(), keys.end(), IsLower());
}

/// By halving, like sorting, but only where the last place is: std::nth_element is a kilobyte.
void keep_lowest(std::vector<SortKey>& keys, std::size_t count) {
  constexpr IsLower is_lower;
  const auto wanted = static_cast<std::ptrdiff_t>(count) - 1;
  std::ptrdiff_t low = 0, high = static_cast<std::ptrdiff_t>(keys.size()) - 1;
  SortKey* const all = keys.data();
  while (low < high) {
    const SortKey pivot = all[low + (high - low) / 2];
    std::ptrdiff_t left = low, right = high;
    while (left <= right) {
      while (is_lower(all[left], pivot))
        ++left;
      while (is_lower(pivot, all[right]))
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
