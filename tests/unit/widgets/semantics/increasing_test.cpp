// SPDX-License-Identifier: MIT
#include "widgets/semantics/increasing.h"

#include <algorithm>
#include <cstdint>
#include <vector>

#include "catch2/catch.hpp"

#include "tests/unit/core/support/random.h"

namespace {

using portal::semantics::longest_increasing;
using Values = std::vector<std::uint32_t>;

// Tries every subset.
std::size_t longest_by_force(const Values& values) {
  std::size_t longest = 0;
  for (std::size_t subset = 0; subset < std::size_t{1} << values.size(); ++subset) {
    Values chosen;
    for (std::size_t i = 0; i < values.size(); ++i) {
      if ((subset >> i & 1) != 0) chosen.push_back(values[i]);
    }
    if (std::is_sorted(chosen.begin(), chosen.end())) longest = std::max(longest, chosen.size());
  }
  return longest;
}

Values members(const Values& values) {
  const std::vector<bool> member = longest_increasing(values);
  Values chosen;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (member[i]) chosen.push_back(values[i]);
  }
  return chosen;
}

}  // namespace

TEST_CASE("increasing: members rise, and there are as many as any choice allows", "[semantics][increasing]") {
  portal::test::Random random(5);
  for (int round = 0; round < 400; ++round) {
    Values values(random.below(10));
    for (std::size_t i = 0; i < values.size(); ++i)
      values[i] = static_cast<std::uint32_t>(i * 7);
    for (std::size_t i = values.size(); i > 1; --i)
      std::swap(values[i - 1], values[random.below(i)]);
    const Values chosen = members(values);
    CHECK(std::is_sorted(chosen.begin(), chosen.end()));
    CHECK(chosen.size() == longest_by_force(values));
  }
}

TEST_CASE("increasing: all of a rising list, one of a falling one, none of an empty one", "[semantics][increasing]") {
  CHECK(members({1, 2, 5, 9}) == Values{1, 2, 5, 9});
  CHECK(members({9, 5, 2, 1}).size() == 1);
  CHECK(members({}).empty());
}
