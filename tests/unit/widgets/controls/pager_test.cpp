// SPDX-License-Identifier: MIT
#include "widgets/controls/pager.h"

#include <algorithm>
#include <vector>

#include "catch2/catch.hpp"

namespace {

using Entries = std::vector<std::size_t>;

struct Case {
  std::size_t current, count;
  Entries entries;
};

}  // namespace

TEST_CASE("pager: first, last and neighbours are shown, gaps where pages are left out", "[controls][pager]") {
  const auto test =
      GENERATE(Case{1, 1, {1}}, Case{1, 2, {1, 2}}, Case{1, 5, {1, 2, 0, 5}}, Case{3, 5, {1, 2, 3, 4, 5}},
               Case{5, 89, {1, 0, 4, 5, 6, 0, 89}}, Case{89, 89, {1, 0, 88, 89}}, Case{2, 89, {1, 2, 3, 0, 89}});
  CHECK(portal::controls::pager_entries(test.current, test.count) == test.entries);
}

TEST_CASE("pager: every page from 1 to 30 of 30 is among its own entries, once", "[controls][pager]") {
  for (std::size_t current = 1; current <= 30; ++current) {
    const Entries entries = portal::controls::pager_entries(current, 30);
    CHECK(std::count(entries.begin(), entries.end(), current) == 1);
    CHECK(std::count(entries.begin(), entries.end(), 0U) <= 2);
  }
}
