// SPDX-License-Identifier: MIT
#include "examples/generator/calendar.h"

#include <algorithm>

#include "catch2/catch.hpp"

namespace {

using namespace portal::examples;

bool open_on(int year, int month, unsigned day) {
  const std::vector<Date> open = working_days(year, month);
  return std::any_of(open.begin(), open.end(), [&](const Date& date) { return date.day() == std::chrono::day{day}; });
}

}  // namespace

TEST_CASE("working days: weekends, holidays and their replacement days are closed", "[examples][calendar]") {
  CHECK(open_on(2023, 7, 28));
  CHECK_FALSE(open_on(2023, 7, 29));  // Saturday
  CHECK_FALSE(open_on(2023, 7, 30));  // Sunday
  CHECK_FALSE(open_on(2024, 9, 2));   // National Day
  CHECK_FALSE(open_on(2023, 1, 2));   // for 1 January, a Sunday
  CHECK_FALSE(open_on(2012, 1, 2));   // the same, with days of the year before looked at
  CHECK_FALSE(open_on(2024, 4, 18));  // Giỗ Tổ
}

TEST_CASE("working days: the week of Tết is closed", "[examples][calendar]") {
  CHECK(open_on(2024, 2, 7));
  CHECK_FALSE(open_on(2024, 2, 8));   // two days before
  CHECK_FALSE(open_on(2024, 2, 14));  // the fifth day of the year
  CHECK(open_on(2024, 2, 15));
}

TEST_CASE("working days: nothing after the end of the districts", "[examples][calendar]") {
  CHECK(open_on(2025, 6, 30));
  CHECK(working_days(2025, 7).empty());
}

TEST_CASE("dates: written with two digits for day and month", "[examples][calendar]") {
  const Date date{std::chrono::year{2023}, std::chrono::month{7}, std::chrono::day{5}};
  CHECK(iso_date(date) == "2023-07-05");
  CHECK(written_date(date) == "05/07/2023");
}
