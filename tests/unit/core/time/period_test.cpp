// SPDX-License-Identifier: MIT
#include "core/time/period.h"

#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "catch2/catch.hpp"
#include "nlohmann/json.hpp"

#include "core/text/fold.h"
#include "core/text/normalize.h"
#include "tests/unit/core/support/heap_text.h"
#include "tests/unit/core/support/iso_text.h"

using namespace portal::time;
using nlohmann::json;
using portal::test::HeapText;
using portal::test::iso;

namespace {

struct Example {
  std::string_view wording;
  std::string_view text;
  std::string_view from;
  std::string_view to;
};

#define RULE(wording, form, parameter, where, example, from, to) {wording, example, from, to},
#define PHRASE RULE
constexpr Example examples[] = {
#include "core/time/period_rules.def"
};
#undef RULE
#undef PHRASE

std::string read(std::string_view text, std::string_view today = "2024-03-12", YearBias bias = YearBias::past) {
  const ParsedPeriod parsed = parse_period(HeapText(text).view(), {*parse_iso_date(today), bias});
  return parsed.period ? iso(parsed.period->range) : "invalid";
}

/// Lines of {"today", "text", "expected"}.
/// @return how many there are
int check_samples(std::istream& lines) {
  int count = 0;
  for (std::string line; std::getline(lines, line); ++count) {
    const json item = json::parse(line);
    const json& expected = item["expected"];
    std::string range = "invalid";
    if (expected.is_object()) {
      range = (expected["from"].is_null() ? "" : expected["from"].get<std::string>()) + ".." +
              (expected["to"].is_null() ? "" : expected["to"].get<std::string>());
    }
    CAPTURE(line);
    CHECK(read(item["text"].get<std::string>(), item["today"].get<std::string>()) == range);
  }
  return count;
}

}  // namespace

TEST_CASE("period: every wording of the table reads its example", "[time][period]") {
  for (const Example& example : examples) {
    const std::string expected = std::string(example.from) + ".." + std::string(example.to);
    CAPTURE(std::string(example.wording), std::string(example.text));
    CHECK(read(example.text) == expected);
    CHECK(read(portal::text::fold(example.text)) == expected);
    CHECK(read(portal::text::nfd(example.text)) == expected);
  }
}

TEST_CASE("period: the sample texts are read", "[time][period]") {
  std::ifstream file(PORTAL_TEST_DATA "/vietnamese/dates.sample.jsonl");
  CHECK(check_samples(file) == 21);
}

TEST_CASE("period: phrasings of readers and officials are read", "[time][period]") {
  std::ifstream file(PORTAL_TEST_DATA "/vietnamese/date_phrasings.jsonl");
  CHECK(check_samples(file) == 126);
}

TEST_CASE("period: texts that say no period are refused, and the wrong part is pointed at", "[time][period]") {
  struct Fault {
    std::string_view text;
    PeriodFault fault;
    std::string_view place;
  };
  constexpr Fault faults[] = {
      {"", PeriodFault::empty, ""},
      {" \u00A0\u200B ", PeriodFault::empty, ""},
      {"31/4", PeriodFault::day, "31"},
      {"31/4/2023", PeriodFault::day, "31"},
      {"ngày 30 tháng 2", PeriodFault::day, "30"},
      {"29/2/2023", PeriodFault::day, "29"},
      {"32/1", PeriodFault::day, "32"},
      {"0/1", PeriodFault::day, "0"},
      {"28/13", PeriodFault::month, "13"},
      {"7/28/2023", PeriodFault::month, "28"},
      {"tháng 13", PeriodFault::month, "13"},
      {"tháng 0/2023", PeriodFault::month, "0"},
      {"13/2023", PeriodFault::month, "13"},
      {"28/7/0000", PeriodFault::year, "0000"},
      {"28/7/202", PeriodFault::year, "202"},
      {"28/7/99999999999999999999", PeriodFault::year, "99999999999999999999"},
      {"1899", PeriodFault::year, "1899"},
      {"2101", PeriodFault::year, "2101"},
      {"quý 0", PeriodFault::quarter, "0"},
      {"quý 5/2023", PeriodFault::quarter, "5"},
      {"0 tháng đầu năm 2023", PeriodFault::count, "0"},
      {"13 tháng đầu năm", PeriodFault::count, "13"},
      {"0 ngày qua", PeriodFault::count, "0"},
      {"từ 15/7/2023 đến 1/7/2023", PeriodFault::reversed, "từ"},
      {"20/7 - 10/7/2023", PeriodFault::reversed, "20"},
      {"giai đoạn 2020-2016", PeriodFault::reversed, "2020"},
      {"quý III-I/2023", PeriodFault::reversed, "III"},
      {"30/12/2024 ÂL", PeriodFault::day, "30"},
      {"31/1 âm lịch", PeriodFault::day, "31"},
      {"mùng 11 tháng 1", PeriodFault::day, "11"},
      {"mùng 25 Tết", PeriodFault::day, "25"},
      {"tháng 3 nhuận năm 2023", PeriodFault::month, "3"},
      {"tháng giêng 1798", PeriodFault::form, "1798"},
      {"tháng giêng năm 1798", PeriodFault::year, "1798"},
      {"tháng giêng năm 2200", PeriodFault::year, "2200"},
      {"5/3/2024 abc", PeriodFault::form, "abc"},
      {"5/3/2024/6", PeriodFault::form, "/"},
      {"abc", PeriodFault::form, "abc"},
      {"5", PeriodFault::form, ""},
      {"2023-07/2", PeriodFault::form, ""},
      {"5-7/2023", PeriodFault::form, ""},
      {"ngày", PeriodFault::form, ""},
      {"5/3/", PeriodFault::form, ""},
      {"từ 5/3 đến", PeriodFault::form, ""},
      {"ngày 5", PeriodFault::form, ""},
      {"thứ 8 tuần này", PeriodFault::form, "thứ"},
      {"quỳ 3", PeriodFault::form, "quỳ"},  // wrong marks are another word
      {"5/3/2024\xFF", PeriodFault::form, "\xFF"},
  };
  for (const Fault& item : faults) {
    CAPTURE(std::string(item.text));
    const HeapText text(item.text);
    const ParsedPeriod parsed = parse_period(text.view(), {*make_date(2024, 3, 12)});
    CHECK(parsed.fault == item.fault);
    CHECK_FALSE(parsed.period.has_value());
    CHECK(text.view().substr(parsed.place.begin, parsed.place.size()) == item.place);
  }
}

TEST_CASE("period: an ending without a year takes the one that is not written from the other end", "[time][period]") {
  CHECK(read("15/12/2022 - 15/1") == "2022-12-15..2023-01-15");
  CHECK(read("từ tháng 7/2022 đến tháng 9") == "2022-07-01..2022-09-30");
  CHECK(read("từ tháng 10/2022 đến tháng 2") == "2022-10-01..2023-02-28");
  CHECK(read("15/12 - 15/1") == "2023-12-15..2024-01-15");
  CHECK(read("quý IV - quý I/2023") == "2022-10-01..2023-03-31");
  CHECK(read("từ 20/3 đến nay") == "2023-03-20..2024-03-12");
  CHECK(read("mùng 1 Tết đến rằm tháng giêng 2023") == "2023-01-22..2023-02-05");
  CHECK(read("từ 1 đến 15/7/2023") == "2023-07-01..2023-07-15");
  CHECK(read("từ 1/7 đến 1/7/2023") == "2023-07-01..2023-07-01");
}

TEST_CASE("period: a missing year follows the bias", "[time][period]") {
  struct Case {
    std::string_view text;
    std::string_view past;
    std::string_view year;
    std::string_view future;
  };
  constexpr Case cases[] = {
      {"20/3", "2023-03-20..2023-03-20", "2024-03-20..2024-03-20", "2024-03-20..2024-03-20"},
      {"12/3", "2024-03-12..2024-03-12", "2024-03-12..2024-03-12", "2024-03-12..2024-03-12"},
      {"11/3", "2024-03-11..2024-03-11", "2024-03-11..2024-03-11", "2025-03-11..2025-03-11"},
      {"29/2", "2024-02-29..2024-02-29", "2024-02-29..2024-02-29", "2028-02-29..2028-02-29"},
      {"tháng 3", "2024-03-01..2024-03-31", "2024-03-01..2024-03-31", "2024-03-01..2024-03-31"},
      {"tháng 2", "2024-02-01..2024-02-29", "2024-02-01..2024-02-29", "2025-02-01..2025-02-28"},
      {"quý IV", "2023-10-01..2023-12-31", "2024-10-01..2024-12-31", "2024-10-01..2024-12-31"},
      {"mùng 1 Tết", "2024-02-10..2024-02-10", "2024-02-10..2024-02-10", "2025-01-29..2025-01-29"},
      {"tháng 2 nhuận", "2023-03-22..2023-04-19", "invalid", "2042-03-22..2042-04-19"},
      {"30/12 âm lịch", "2024-02-09..2024-02-09", "invalid", "2033-01-30..2033-01-30"},
      {"năm ngoái", "2023-01-01..2023-12-31", "2023-01-01..2023-12-31", "2023-01-01..2023-12-31"},
  };
  for (const Case& item : cases) {
    CAPTURE(std::string(item.text));
    CHECK(read(item.text, "2024-03-12", YearBias::past) == item.past);
    CHECK(read(item.text, "2024-03-12", YearBias::year) == item.year);
    CHECK(read(item.text, "2024-03-12", YearBias::future) == item.future);
  }
  CHECK(read("29/2", "1903-06-01") == "1896-02-29..1896-02-29");
  CHECK(read("29/2", "2023-06-01", YearBias::year) == "invalid");
}

TEST_CASE("period: periods that begin by today are found on every day of two years", "[time][period]") {
  constexpr std::string_view texts[] = {"20/3",        "29/2",   "tháng 11",       "quý III",     "6 tháng cuối năm",
                                        "mùng 3 Tết",  "30 Tết", "rằm tháng chạp", "tháng giêng", "cuối tháng 2",
                                        "1/12 âm lịch"};
  for (Date today = *make_date(2023, 1, 1); today <= *make_date(2024, 12, 31); ++today.day_number) {
    for (const std::string_view text : texts) {
      const ParsedPeriod parsed = parse_period(text, {today});
      REQUIRE(parsed.period.has_value());
      const DateRange latest = parsed.period->range;
      if (*latest.from > today) FAIL(text << " on " << format_iso(today));
      // Nothing between it and today: seen from the day before the next one, it is still the latest.
      const ParsedPeriod before = parse_period(text, {Date{latest.from->day_number - 1}});
      if (!before.period || *before.period->range.from >= *latest.from) FAIL(text << " on " << format_iso(today));
    }
  }
}

TEST_CASE("period: weeks begin on Monday and end on Sunday", "[time][period]") {
  CHECK(read("chủ nhật tuần này", "2024-03-17") == "2024-03-17..2024-03-17");
  CHECK(read("tuần này", "2024-03-17") == "2024-03-11..2024-03-17");
  CHECK(read("tuần này", "2024-03-18") == "2024-03-18..2024-03-24");
  CHECK(read("thứ 2 tuần sau", "2024-03-17") == "2024-03-18..2024-03-18");
  CHECK(read("tuần trước", "1969-12-31") == "1969-12-22..1969-12-28");
}

TEST_CASE("period: months that are too short are cut, not overrun", "[time][period]") {
  CHECK(read("1 tháng qua", "2024-03-31") == "2024-03-01..2024-03-31");  // 31/3 minus a month is 29/2
  CHECK(read("1 tháng qua", "2023-03-31") == "2023-03-01..2023-03-31");
  CHECK(read("12 tháng qua", "2024-02-29") == "2023-03-01..2024-02-29");
  CHECK(read("tháng trước", "2024-01-31") == "2023-12-01..2023-12-31");
  CHECK(read("tháng sau", "2024-12-31") == "2025-01-01..2025-01-31");
  CHECK(read("quý trước", "2024-02-10") == "2023-10-01..2023-12-31");
}

TEST_CASE("period: a weekday that contradicts the date is reported and the date counts", "[time][period]") {
  const PeriodContext context{*make_date(2024, 3, 12)};
  const ParsedPeriod wrong = parse_period("Thứ Hai, ngày 28 tháng 7 năm 2023", context);
  REQUIRE(wrong.period.has_value());
  CHECK(wrong.period->wrong_weekday == 0);
  CHECK(iso(wrong.period->range) == "2023-07-28..2023-07-28");
  for (const std::string_view right : {"Thứ Sáu, ngày 28 tháng 7 năm 2023", "T6 28/7/2023", "thứ 6 ngày 28/7"})
    CHECK_FALSE(parse_period(right, context).period->wrong_weekday.has_value());
}

TEST_CASE("period: the kind keeps how precise the words are", "[time][period]") {
  const PeriodContext context{*make_date(2024, 3, 12)};
  const auto kind = [&](std::string_view text) { return parse_period(text, context).period->kind; };
  CHECK(kind("2017") == PeriodKind::year);
  CHECK(kind("tháng 7/2017") == PeriodKind::month);
  CHECK(kind("quý 3") == PeriodKind::quarter);
  CHECK(kind("6 tháng đầu năm") == PeriodKind::part_of_year);
  CHECK(kind("đầu tháng 7") == PeriodKind::part_of_month);
  CHECK(kind("nhiệm kỳ 2021-2026") == PeriodKind::years);
  CHECK(kind("5/3") == PeriodKind::day);
  CHECK(kind("tuần này") == PeriodKind::week);
  CHECK(kind("30 ngày qua") == PeriodKind::rolling);
  CHECK(kind("từ 5/3 đến nay") == PeriodKind::between);
  CHECK(kind("từ 5/3") == PeriodKind::from);
  CHECK(kind("đến hết tháng 2") == PeriodKind::until);
}

TEST_CASE("period: the ends of the calendar are not passed", "[time][period]") {
  CHECK(read("31/12/9999") == "9999-12-31..9999-12-31");
  CHECK(read("sau 31/12/9999") == "invalid");
  CHECK(read("1/1/0001") == "0001-01-01..0001-01-01");
  CHECK(read("trước 1/1/0001") == "invalid");
  CHECK(read("ngày mai", "9999-12-31") == "invalid");
  CHECK(read("tháng sau", "9999-12-31") == "invalid");
  CHECK(read("quý sau", "9999-12-31") == "invalid");
  CHECK(read("tháng trước", "0001-01-15") == "invalid");
  CHECK(read("đầu tháng trước", "0001-01-15") == "invalid");
  CHECK(read("999 năm qua", "0001-01-15") == "invalid");
  CHECK(read("7 ngày qua", "0001-01-03") == "invalid");
  CHECK(read("29/2", "0001-01-15") == "invalid");
  CHECK(read("mùng 1 Tết", "1500-01-01") == "invalid");
  CHECK(read("mùng 1 Tết", "3000-01-01") == "2199-01-27..2199-01-27");
}
