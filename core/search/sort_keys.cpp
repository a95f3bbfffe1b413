// SPDX-License-Identifier: MIT
#include "core/search/sort_keys.h"

#include <algorithm>

namespace portal::search {

void sort_keys(std::vector<SortKey>& keys) {
  std::sort(keys.begin(), keys.end());
}

}  // namespace portal::search
