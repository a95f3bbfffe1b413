// SPDX-License-Identifier: MIT
#include "core/feeds/id_set.h"

#include <set>
#include <string>

#include "catch2/catch.hpp"

#include "tests/unit/core/support/random.h"

TEST_CASE("id set: it knows what std::set knows", "[feeds][id_set]") {
  portal::feeds::IdSet ids;
  std::set<std::string> expected;
  portal::test::Random random(5);
  for (int i = 0; i < 20000; ++i) {
    const std::string id(random.below(4), static_cast<char>('a' + random.below(26)));
    const std::string longer = id + std::to_string(random.below(5000));
    const std::string& chosen = random.below(10) == 0 ? id : longer;
    REQUIRE(ids.insert(chosen) == expected.insert(chosen).second);
  }
  CHECK(ids.size() == expected.size());
}
