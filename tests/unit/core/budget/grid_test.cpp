// SPDX-License-Identifier: MIT
#include "core/budget/grid.h"

#include <vector>

#include "catch2/catch.hpp"

using namespace portal::budget;

TEST_CASE("grid: spans cover their places, and are cut at the end of the table", "[budget][grid]") {
  const std::vector<std::vector<Cell>> rows = {{{"A", 2, 1}, {"B", 1, 2}}, {{"C"}, {"D", 9, 9}}};
  const Grid grid(rows);
  CHECK(grid.columns() == 11);
  CHECK(grid.at(1, 0) == "A");
  CHECK_FALSE(grid.starts(1, 0));
  CHECK(grid.at(0, 2) == "B");
  CHECK(grid.at(1, 1) == "C");
  CHECK(grid.at(1, 10) == "D");
  CHECK(grid.at(5, 5).empty());
}

TEST_CASE("grid: hostile spans do not make it larger than the limit allows", "[budget][grid]") {
  std::vector<std::vector<Cell>> rows(2000);
  for (auto& row : rows)
    row = {{"x", 1'000'000'000, 1'000'000'000}, {"y", -5, 0}};
  const Grid grid(rows);
  CHECK(grid.columns() <= 1001);
}
