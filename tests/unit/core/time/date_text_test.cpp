// SPDX-License-Identifier: MIT
#include "core/time/date_text.h"

#include <string>
#include <string_view>

#include "catch2/catch.hpp"

using namespace portal::time;
using portal::Language;

namespace {

DateRange range_of(std::string_view from, std::string_view to) {
  return {parse_iso_date(from), parse_iso_date(to)};
}

}  // namespace

TEST_CASE("date text: every style of a date in both languages", "[time][date_text]") {
  const Date date = *make_date(2023, 7, 28);
  CHECK(format_date(date, DateStyle::compact) == "28/7/2023");
  CHECK(format_date(date, DateStyle::table) == "28/07/2023");
  CHECK(format_date(date, DateStyle::plain) == "ngày 28 tháng 7 năm 2023");
  CHECK(format_date(date, DateStyle::official) == "ngày 28 tháng 7 năm 2023");
  CHECK(format_date(date, DateStyle::full) == "Thứ Sáu, ngày 28 tháng 7 năm 2023");
  CHECK(format_date(*make_date(2023, 2, 2), DateStyle::official) == "ngày 02 tháng 02 năm 2023");
  CHECK(format_date(*make_date(2023, 3, 9), DateStyle::official) == "ngày 09 tháng 3 năm 2023");
  CHECK(format_date(date, DateStyle::plain, Language::english) == "28 July 2023");
  CHECK(format_date(date, DateStyle::full, Language::english) == "Friday, 28 July 2023");
  CHECK(format_date(*make_date(2023, 7, 30), DateStyle::full) == "Chủ Nhật, ngày 30 tháng 7 năm 2023");
  CHECK(weekday_name(0, NameLength::brief) == "T2");
  CHECK(weekday_name(6, NameLength::brief) == "CN");
  CHECK(weekday_name(6, NameLength::brief, Language::english) == "Sun");
  CHECK(format_month(2023, 7, NameLength::full) == "Tháng 7 năm 2023");
  CHECK(format_month(2023, 7, NameLength::brief) == "Thg 7");
  CHECK(format_month(2023, 7, NameLength::full, Language::english) == "July 2023");
}

TEST_CASE("date text: periods are named by what they are, others by their days", "[time][date_text]") {
  struct Case {
    std::string_view from;
    std::string_view to;
    std::string_view vietnamese;
    std::string_view english;
  };
  constexpr Case cases[] = {
      {"2017-01-01", "2017-12-31", "năm 2017", "2017"},
      {"2023-07-01", "2023-09-30", "quý 3 năm 2023", "Q3 2023"},
      {"2024-02-01", "2024-02-29", "tháng 2 năm 2024", "February 2024"},
      {"2023-01-01", "2023-06-30", "6 tháng đầu năm 2023", "first 6 months of 2023"},
      {"2023-09-01", "2023-12-31", "4 tháng cuối năm 2023", "last 4 months of 2023"},
      {"2016-01-01", "2020-12-31", "từ năm 2016 đến năm 2020", "2016 to 2020"},
      {"2023-07-28", "2023-07-28", "28/07/2023", "28 July 2023"},
      {"2023-07-01", "2023-07-28", "từ 01/07/2023 đến 28/07/2023", "1 July 2023 to 28 July 2023"},
      {"2023-02-01", "2023-03-31", "từ 01/02/2023 đến 31/03/2023", "1 February 2023 to 31 March 2023"},
      {"2023-07-01", "", "từ 01/07/2023", "from 1 July 2023"},
      {"", "2023-07-28", "đến hết 28/07/2023", "until 28 July 2023"},
      {"", "", "", ""},
  };
  for (const Case& item : cases) {
    CAPTURE(std::string(item.vietnamese));
    const DateRange range = range_of(item.from, item.to);
    CHECK(format_period(range) == item.vietnamese);
    CHECK(format_period(range, Language::english) == item.english);
    if (item.vietnamese.empty()) continue;
    const ParsedPeriod parsed = parse_period(item.vietnamese, {*make_date(2024, 3, 12)});
    REQUIRE(parsed.period.has_value());
    CHECK(parsed.period->range == range);
  }
}

TEST_CASE("date text: what is written is read again, day by day", "[time][date_text]") {
  const PeriodContext context{*make_date(2100, 1, 1)};
  constexpr DateStyle styles[] = {DateStyle::compact, DateStyle::table, DateStyle::plain, DateStyle::official,
                                  DateStyle::full};
  for (Date date = *make_date(1930, 1, 1); date <= *make_date(2060, 1, 1); date.day_number += 13) {
    for (const DateStyle style : styles) {
      const ParsedPeriod parsed = parse_period(format_date(date, style), context);
      const bool good = parsed.period && parsed.period->range == DateRange{date, date} && !parsed.period->wrong_weekday;
      if (!good) FAIL(format_date(date, style));
    }
  }
}

TEST_CASE("date text: a lunar date names its year by the cycle of sixty and is read again", "[time][date_text]") {
  CHECK(format_lunar({2023, 3, 10, false}) == "10/3 năm Quý Mão");
  CHECK(format_lunar({2023, 2, 1, true}) == "1/2 (nhuận) năm Quý Mão");
  CHECK(format_lunar({2023, 2, 1, true}, Language::english) == "1/2 (leap), year Quý Mão");
  const Date today = *make_date(2050, 1, 1);
  for (Date date = *make_date(1995, 1, 1); date <= today; date.day_number += 5) {
    const ParsedPeriod parsed = parse_period(format_lunar(*to_lunar(date)), {today});
    if (!parsed.period || parsed.period->range != DateRange{date, date}) FAIL(format_iso(date));
  }
}
