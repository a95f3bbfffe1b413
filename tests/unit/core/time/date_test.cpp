// SPDX-License-Identifier: MIT
#include "core/time/date.h"

#include <optional>
#include <string>
#include <string_view>

#include "catch2/catch.hpp"

#include "tests/unit/core/support/heap_text.h"

using namespace portal::time;
using portal::test::HeapText;

namespace {

/// Day numbers by counting, the slow and obvious way.
bool is_leap(int year) {
  return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

std::string read(std::string_view text) {
  const std::optional<Date> date = parse_iso_date(HeapText(text).view());
  return date ? format_iso(*date) : "none";
}

}  // namespace

TEST_CASE("date: every day from year 1 to 9999 has its number, in order, and comes back", "[time][date]") {
  std::optional<Date> date = make_date(1, 1, 1);
  REQUIRE(date.has_value());
  CHECK(date->day_number == -719162);
  std::int32_t expected = date->day_number;
  for (int year = 1; year <= 9999; ++year) {
    const int days[] = {31, is_leap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    for (int month = 1; month <= 12; ++month) {
      if (days_in_month(year, month) != days[month - 1]) FAIL(year << "-" << month);
      for (int day = 1; day <= days[month - 1]; ++day, ++expected) {
        date = make_date(year, month, day);
        const bool good = date && date->day_number == expected && civil(*date) == YearMonthDay{year, month, day};
        if (!good) FAIL(year << "-" << month << "-" << day);
      }
    }
  }
  CHECK(make_date(1970, 1, 1)->day_number == 0);
  CHECK(make_date(2023, 7, 28)->day_number == 19566);
}

TEST_CASE("date: days that the calendar does not have are refused", "[time][date]") {
  constexpr YearMonthDay missing[] = {{2023, 2, 29}, {2023, 2, 31}, {1900, 2, 29}, {2023, 4, 31}, {2023, 13, 1},
                                      {2023, 0, 1},  {2023, 1, 0},  {2023, 1, 32}, {0, 1, 1},     {10000, 1, 1},
                                      {2023, -1, 1}, {2023, 1, -1}, {-1, 1, 1}};
  for (const YearMonthDay& parts : missing) {
    CAPTURE(parts.year, parts.month, parts.day);
    CHECK_FALSE(make_date(parts.year, parts.month, parts.day).has_value());
  }
  CHECK(make_date(2024, 2, 29).has_value());
  CHECK(make_date(2000, 2, 29).has_value());
}

TEST_CASE("date: ISO dates are read", "[time][date]") {
  struct Case {
    std::string_view text;
    std::string_view date;
  };
  constexpr Case cases[] = {
      {"2023-07-28", "2023-07-28"},
      {"0001-01-01", "0001-01-01"},
      {"2024-02-29", "2024-02-29"},
      {"2023-07-28T09:30", "2023-07-28"},
      {"2023-07-28 09:30:15", "2023-07-28"},
      {"2023-07-28T23:59:60", "2023-07-28"},
      {"2023-07-28T09:30:15.250+07:00", "2023-07-28"},
      {"2023-07-27T17:00:00.000Z", "2023-07-28"},  // midnight in Việt Nam, as JavaScript writes it
      {"2023-07-27T16:59:59Z", "2023-07-27"},
      {"2023-07-28T00:30:00+0900", "2023-07-27"},
      {"2023-07-28T00:30:00+09", "2023-07-27"},
      {"2023-07-27T20:00:00-05:00", "2023-07-28"},
      {"2023-12-31T24:00", "2023-12-31"},
      {"", "none"},
      {"2023-7-28", "none"},
      {"2023-02-31", "none"},
      {"2023-07-28x", "none"},
      {"2023-07-28T", "none"},
      {"2023-07-28T9:30", "none"},
      {"2023-07-28T09:30+15:00", "none"},
      {"2023-07-28T09:30+", "none"},
      {"2023-07-28T09:30Zx", "none"},
      {"2023-07-28T25:00", "none"},
      {"28/07/2023", "none"},
      {"20230728", "none"},
      {"0000-01-01", "none"},
      {"9999-12-31T23:00Z", "none"},  // year 10000 in Việt Nam
      {"0001-01-01T00:00+14:00", "none"},
  };
  for (const Case& item : cases) {
    CAPTURE(std::string(item.text));
    CHECK(read(item.text) == item.date);
  }
}

TEST_CASE("date: the zone of a time with a zone is an argument", "[time][date]") {
  CHECK(format_iso(*parse_iso_date("2023-07-27T17:00Z", 0)) == "2023-07-27");
  CHECK(format_iso(*parse_iso_date("2023-07-27T01:00Z", -8 * 60)) == "2023-07-26");
}

TEST_CASE("date: is written in both orders", "[time][date]") {
  const Date date = *make_date(2023, 7, 8);
  CHECK(format_iso(date) == "2023-07-08");
  CHECK(format_vi(date) == "08/07/2023");
  CHECK(format_vi(*make_date(45, 12, 31)) == "31/12/0045");
}

TEST_CASE("date range: the year of a date is from its first day to its last", "[time][date]") {
  const DateRange year{make_date(2024, 1, 1), make_date(2024, 12, 31)};
  CHECK(year_of(*year.from) == year);
  CHECK(year_of(*make_date(2024, 2, 29)) == year);
  CHECK(year_of(*year.to) == year);
}

TEST_CASE("date range: both ends belong to it, an absent end is open", "[time][date]") {
  const Date first = *make_date(2023, 1, 1);
  const Date last = *make_date(2023, 1, 31);
  const DateRange range{first, last};
  CHECK(range.contains(first));
  CHECK(range.contains(last));
  CHECK_FALSE(range.contains(Date{first.day_number - 1}));
  CHECK_FALSE(range.contains(Date{last.day_number + 1}));
  CHECK(DateRange{}.contains(first));
  CHECK(DateRange{first, std::nullopt}.contains(Date{last.day_number + 1000}));
  CHECK(DateRange{std::nullopt, last}.contains(Date{first.day_number - 1000}));
  CHECK_FALSE(DateRange{last, first}.contains(first));
}
