// SPDX-License-Identifier: MIT
#include "core/search/sort_keys.h"

#include <algorithm>
#include <vector>

#include "catch2/catch.hpp"

#include "tests/unit/core/support/random.h"

using namespace portal::search;

TEST_CASE("sort keys: the lowest are kept, the highest of them last", "[search][sort_keys]") {
  portal::test::Random random(98);
  for (int i = 0; i < 2000; ++i) {
    const std::size_t different = 1 + random.below(i % 2 == 0 ? 4 : 100'000);  // many equal ones
    std::vector<SortKey> keys;
    for (std::size_t size = 1 + random.below(60); keys.size() < size;)
      keys.push_back({random.below(different), static_cast<std::uint32_t>(keys.size())});
    if (i % 3 == 0) sort_keys(keys);
    if (i % 6 == 0) std::reverse(keys.begin(), keys.end());
    std::vector<SortKey> sorted = keys;
    std::sort(sorted.begin(), sorted.end());
    const std::size_t count = 1 + random.below(keys.size());
    sorted.resize(count);
    keep_lowest(keys, count);
    REQUIRE(keys.back() == sorted.back());
    sort_keys(keys);
    REQUIRE(keys == sorted);
  }
}
