// SPDX-License-Identifier: MIT
#include "core/budget/csv.h"

#include <string>

#include "catch2/catch.hpp"

#include "core/budget/grid.h"
#include "tests/unit/core/support/heap_text.h"

using namespace portal::budget;

namespace {

// "a|b/c|d": cells and rows.
std::string joined(const Rows& rows) {
  std::string all;
  for (const auto& row : rows.rows) {
    if (!all.empty()) all += "/";
    for (std::size_t i = 0; i < row.size(); ++i)
      all += (i > 0 ? "|" : "") + row[i].text;
  }
  return all;
}

std::string read(std::string_view text) {
  return joined(read_csv(portal::test::HeapText(text).view()));
}

}  // namespace

TEST_CASE("csv: commas, semicolons and tabs are found by themselves", "[budget][csv]") {
  CHECK(read("a,b\nc,d\n") == "a|b/c|d");
  CHECK(read("a;b\n1,5;2,5") == "a|b/1,5|2,5");
  CHECK(read("a\tb\n1,5\t2,5") == "a|b/1,5|2,5");
  CHECK(read("a,\"1,5\"\nb,\"2;5\"") == "a|1,5/b|2;5");
}

TEST_CASE("csv: quotes, line ends and the byte order mark", "[budget][csv]") {
  CHECK(read("\xef\xbb\xbf"
             "a,b\r\nc,d\re,f") == "a|b/c|d/e|f");
  CHECK(read("\"say \"\"no\"\"\",b") == "say \"no\"|b");
  CHECK(read("\"two\nlines\",b") == "two\nlines|b");
  CHECK(read("\"never closed,b\n") == "never closed,b\n");
  CHECK(read(",\n,") == "|/|");
  CHECK(read("").empty());
}

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
