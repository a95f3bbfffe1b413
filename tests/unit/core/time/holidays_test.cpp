// SPDX-License-Identifier: MIT
#include "core/time/holidays.h"

#include <string>
#include <string_view>
#include <vector>

#include "catch2/catch.hpp"

using namespace portal::time;

namespace {

/// The dates of one kind, as "MM-DD".
std::vector<std::string> days(const Holidays& holidays, HolidayKind kind) {
  std::vector<std::string> dates;
  for (const Holiday& day : holidays.days) {
    if (day.kind == kind) dates.push_back(format_iso(day.date).substr(5));
  }
  return dates;
}

using Dates = std::vector<std::string>;

Date date_of(std::string_view iso) {
  return *parse_iso_date(iso);
}

}  // namespace

TEST_CASE("holidays: the certain days of a year, with the days that make up for week-ends", "[time][holidays]") {
  struct Case {
    int year;
    Dates holidays;
    Dates substitutes;
  };
  const Case cases[] = {
      // As they were kept: 30/4 to 3/5 in 2022, 29/4 to 3/5 in 2023.
      {2022,
       {"01-01", "02-01", "02-02", "02-03", "04-10", "04-30", "05-01", "09-02"},
       {"01-03", "04-11", "05-02", "05-03"}},
      {2023,
       {"01-01", "01-22", "01-23", "01-24", "04-29", "04-30", "05-01", "09-02"},
       {"01-02", "01-25", "05-02", "05-03", "09-04"}},
      {2024, {"01-01", "02-10", "02-11", "02-12", "04-18", "04-30", "05-01", "09-02"}, {"02-13", "02-14"}},
      {2025, {"01-01", "01-29", "01-30", "01-31", "04-07", "04-30", "05-01", "09-02"}, {}},
  };
  for (const Case& item : cases) {
    CAPTURE(item.year);
    const Holidays holidays = public_holidays(item.year);
    CHECK(days(holidays, HolidayKind::holiday) == item.holidays);
    CHECK(days(holidays, HolidayKind::substitute) == item.substitutes);
    CHECK(holidays.undecided_days == 3);
  }
}

TEST_CASE("holidays: every day cites the law in force on it, and 11 days a year are accounted for",
          "[time][holidays]") {
  for (int year = 1990; year <= 2199; ++year) {
    const Holidays holidays = public_holidays(year);
    int by_law = holidays.undecided_days;
    for (const Holiday& day : holidays.days) {
      CAPTURE(format_iso(day.date));
      by_law += day.kind == HolidayKind::holiday ? 1 : 0;
      const std::string_view code = day.date >= date_of("2021-01-01")   ? "Bộ luật Lao động 2019"
                                    : day.date >= date_of("2013-05-01") ? "Bộ luật Lao động 2012"
                                                                        : "Bộ luật Lao động 1994";
      CHECK(day.law.substr(0, code.size()) == code);
    }
    CAPTURE(year);
    CHECK(by_law == (year < 1995 ? 0 : year < 2007 ? 8 : year < 2014 ? 9 : year < 2021 ? 10 : 11));
  }
}

TEST_CASE("holidays: Giỗ Tổ is a holiday since 2007", "[time][holidays]") {
  const auto has = [](int year, std::string_view name) {
    for (const Holiday& day : public_holidays(year).days) {
      if (day.name == name) return true;
    }
    return false;
  };
  CHECK_FALSE(has(2006, "Giỗ Tổ Hùng Vương"));
  CHECK(has(2007, "Giỗ Tổ Hùng Vương"));
}

TEST_CASE("holidays: only the weekly days of rest are made up", "[time][holidays]") {
  // 2022-04-30 is a Saturday, 1 May a Sunday.
  CHECK(days(public_holidays(2022, {}, rest_on_sunday), HolidayKind::substitute) == Dates{"04-11", "05-02"});
  CHECK(days(public_holidays(2022, {}, 0), HolidayKind::substitute) == Dates{});
  CHECK(days(public_holidays(2022, {}, 0x7F), HolidayKind::substitute) == Dates{});  // no working day to make up on
}

TEST_CASE("holidays: the decisions of a year complete and overrule what is computed", "[time][holidays]") {
  const HolidayDecision tet_2023[] = {
      {date_of("2023-01-20"), date_of("2023-01-21"), HolidayKind::holiday, "Tết Nguyên đán", "Công văn"},
      {date_of("2023-09-01"), date_of("2023-09-01"), HolidayKind::holiday, "Quốc khánh", "Công văn"},
  };
  const Holidays decided = public_holidays(2023, tet_2023);
  CHECK(decided.undecided_days == 0);
  // As it was kept: 20 to 26 January, 1 to 4 September.
  CHECK(days(decided, HolidayKind::substitute) == Dates{"01-02", "01-25", "01-26", "05-02", "05-03", "09-04"});

  const HolidayDecision swaps[] = {
      {date_of("2023-05-02"), date_of("2023-05-02"), HolidayKind::working_day, "", ""},
      {date_of("2023-11-24"), date_of("2023-11-24"), HolidayKind::day_off, "Ngày Văn hóa Việt Nam", ""},
  };
  const Holidays swapped = public_holidays(2023, swaps);
  CHECK(days(swapped, HolidayKind::substitute) == Dates{"01-02", "01-25", "05-03", "05-04", "09-04"});
  CHECK(days(swapped, HolidayKind::working_day) == Dates{"05-02"});
  CHECK(days(swapped, HolidayKind::day_off) == Dates{"11-24"});

  const HolidayDecision announced[] = {
      {date_of("2023-05-04"), date_of("2023-05-04"), HolidayKind::substitute, "Nghỉ bù", ""}};
  CHECK(days(public_holidays(2023, announced), HolidayKind::substitute) == Dates{"05-04"});

  const HolidayDecision other_year[] = {{date_of("2024-12-31"), date_of("2025-01-02"), HolidayKind::day_off, "", ""}};
  CHECK(days(public_holidays(2025, other_year), HolidayKind::day_off) == Dates{"01-01", "01-02"});
}
