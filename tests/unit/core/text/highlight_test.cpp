// SPDX-License-Identifier: MIT
#include "core/text/highlight.h"

#include <string_view>
#include <vector>

#include "catch2/catch.hpp"

using namespace portal::text;
using Ranges = std::vector<ByteRange>;

TEST_CASE("merge_ranges: words with one space between them become one mark", "[text][highlight]") {
  CHECK(merge_ranges("ngan sach nha", Ranges{{0, 4}, {5, 9}}) == Ranges{{0, 9}});
}

TEST_CASE("merge_ranges: other separators keep words apart", "[text][highlight]") {
  CHECK(merge_ranges("thu, chi", Ranges{{0, 3}, {5, 8}}) == Ranges{{0, 3}, {5, 8}});
  CHECK(merge_ranges("qd-ubnd", Ranges{{0, 2}, {3, 7}}) == Ranges{{0, 2}, {3, 7}});
  CHECK(merge_ranges("a  b", Ranges{{0, 1}, {3, 4}}) == Ranges{{0, 1}, {3, 4}});
}

TEST_CASE("merge_ranges: sorts, joins what overlaps or touches, drops what is empty or outside", "[text][highlight]") {
  CHECK(merge_ranges("0123456789", Ranges{{6, 8}, {0, 3}, {2, 5}, {5, 5}, {8, 9}}) == Ranges{{0, 5}, {6, 9}});
  CHECK(merge_ranges("0123", Ranges{{2, 9}, {7, 9}}) == Ranges{{2, 4}});
  CHECK(merge_ranges("0123456789", Ranges{{0, 9}, {2, 3}}) == Ranges{{0, 9}});
  CHECK(merge_ranges("", Ranges{}).empty());
}

TEST_CASE("clip_ranges: gives the part inside a line, counted from its start", "[text][highlight]") {
  const Ranges ranges = {{0, 4}, {8, 12}, {20, 24}};
  CHECK(clip_ranges(ranges, {2, 10}) == Ranges{{0, 2}, {6, 8}});
  CHECK(clip_ranges(ranges, {4, 8}).empty());
  CHECK(clip_ranges(ranges, {0, 100}) == ranges);
}
