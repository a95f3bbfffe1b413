// SPDX-License-Identifier: MIT
#include "core/time/typed_date.h"

#include <string>
#include <string_view>

#include "catch2/catch.hpp"

#include "tests/unit/core/support/heap_text.h"

using namespace portal::time;
using portal::test::HeapText;

namespace {

TypedDate read(std::string_view text) {
  return parse_typed_date(HeapText(text).view());
}

struct Fault {
  std::string_view text;
  DateFault fault;
  YearMonthDay read;
};

}  // namespace

TEST_CASE("typed date: every form of one date gives that date", "[time][typed_date]") {
  constexpr std::string_view forms[] = {
      "28/7/2023",       "28/07/2023",          "28-7-2023",      "28.7.2023",      "28 7 2023",
      "28 / 7 / 2023",   "  28/7/2023  ",       "28072023",       "2023-07-28",     "2023-7-28",
      "ngày 28/7/2023",  "Ngày 28-07-2023",     "ngay 28.7.2023", "NGÀY 28 7 2023", "nga\u0300y 28/7/2023",
      "28\u00A0/7/2023", "28\u20137\u20132023", "28/7-2023",      "2023/07/28",     "ngày 2023-07-28",
      "28  7  2023",     "\u200B28/7/2023",     "ngày28/7/2023",  "28.7-2023",
  };
  for (const std::string_view form : forms) {
    CAPTURE(std::string(form));
    const TypedDate typed = read(form);
    CHECK(typed.fault == DateFault::none);
    REQUIRE(typed.date.has_value());
    CHECK(format_iso(*typed.date) == "2023-07-28");
    CHECK(YearMonthDay{typed.year, typed.month, typed.day} == YearMonthDay{2023, 7, 28});
  }
}

TEST_CASE("typed date: the faulty part is named and the others are filled", "[time][typed_date]") {
  constexpr Fault faults[] = {
      {"", DateFault::empty, {0, 0, 0}},
      {"   ", DateFault::empty, {0, 0, 0}},
      {"\u00A0\u200B", DateFault::empty, {0, 0, 0}},
      {"31/02/2023", DateFault::day, {2023, 2, 31}},
      {"29/2/2023", DateFault::day, {2023, 2, 29}},
      {"29/2/2100", DateFault::day, {2100, 2, 29}},
      {"0/7/2023", DateFault::day, {2023, 7, 0}},
      {"32/1/2023", DateFault::day, {2023, 1, 32}},
      {"028/7/2023", DateFault::day, {2023, 7, 28}},
      {"31042023", DateFault::day, {2023, 4, 31}},
      {"2023-02-30", DateFault::day, {2023, 2, 30}},
      {"28/13/2023", DateFault::month, {2023, 13, 28}},
      {"7/28/2023", DateFault::month, {2023, 28, 7}},
      {"28/0/2023", DateFault::month, {2023, 0, 28}},
      {"28/007/2023", DateFault::month, {2023, 7, 28}},
      {"28/7/23", DateFault::year, {23, 7, 28}},
      {"28/7/0000", DateFault::year, {0, 7, 28}},
      {"28/7/20233", DateFault::year, {20233, 7, 28}},
      {"ngày", DateFault::form, {0, 0, 0}},
      {"28", DateFault::form, {0, 0, 0}},
      {"28/7", DateFault::form, {0, 7, 28}},
      {"28/7/", DateFault::form, {0, 7, 28}},
      {"28//7/2023", DateFault::form, {0, 0, 28}},
      {"28/7/2023.", DateFault::form, {2023, 7, 28}},
      {"28/7/2023 10:00", DateFault::form, {2023, 7, 28}},
      {"hôm nay", DateFault::form, {0, 0, 0}},
      {"2872023", DateFault::form, {0, 0, 0}},
      {"280720230", DateFault::form, {0, 0, 0}},
      {"99999999999999999999", DateFault::form, {0, 0, 0}},
      {"28/7/99999999999999999999", DateFault::form, {999999999, 7, 28}},
      {"-28/7/2023", DateFault::form, {0, 0, 0}},
      {"28/7/2023\xFF", DateFault::form, {2023, 7, 28}},
  };
  for (const Fault& item : faults) {
    CAPTURE(std::string(item.text));
    const TypedDate typed = read(item.text);
    CHECK(typed.fault == item.fault);
    CHECK_FALSE(typed.date.has_value());
    CHECK(YearMonthDay{typed.year, typed.month, typed.day} == item.read);
  }
}

TEST_CASE("typed date: leap days exist in leap years", "[time][typed_date]") {
  CHECK(read("29/2/2024").fault == DateFault::none);
  CHECK(read("29/2/2000").fault == DateFault::none);
}

TEST_CASE("typed date: every date is read as it is written", "[time][typed_date]") {
  for (std::int32_t day = -20000; day < 40000; day += 7) {
    const TypedDate typed = read(format_vi(Date{day}));
    if (typed.date != Date{day}) FAIL(format_vi(Date{day}));
  }
}
