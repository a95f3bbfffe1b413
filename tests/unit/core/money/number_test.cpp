// SPDX-License-Identifier: MIT
#include "core/money/number.h"

#include <string>
#include <string_view>

#include "catch2/catch.hpp"

#include "tests/unit/core/support/heap_text.h"
#include "tests/unit/core/support/random.h"

using namespace portal::money;
using portal::ErrorCode;
using portal::Language;
using portal::test::HeapText;

namespace {

portal::Result<ParsedNumber> read(std::string_view text, NumberStyle style = NumberStyle::vietnamese) {
  return parse_number(HeapText(text).view(), style);
}

struct Row {
  std::string_view text;
  std::string_view value;
  NumberFlag flag = NumberFlag::none;
};

void check_rows(const Row* begin, const Row* end, NumberStyle style = NumberStyle::vietnamese) {
  for (const Row* row = begin; row != end; ++row) {
    CAPTURE(std::string(row->text));
    const auto number = read(row->text, style);
    REQUIRE(number.ok());
    CHECK(to_text(number->value) == row->value);
    CHECK(name(number->flag) == name(row->flag));
  }
}

}  // namespace

TEST_CASE("number: dots group and a comma is decimal", "[money][number]") {
  constexpr Row rows[] = {
      {"0", "0"},
      {"380000", "380000"},
      {"401.950", "401950"},
      {"1.234", "1234"},
      {"1.234.567", "1234567"},
      {"1.234.567,89", "1234567.89"},
      {"199.121,158", "199121.158"},
      {"38,7", "38.7"},
      {"512.340,5", "512340.5"},
      {"12345,6", "12345.6"},
      {"0,05", "0.05"},
      {"007", "7"},
      {"  1.234  ", "1234"},
      {"1\u00A0234\u00A0567,8", "1234567.8"},
      {"1\u202F234", "1234"},
      {"380 000", "380000"},
  };
  check_rows(std::begin(rows), std::end(rows));
}

TEST_CASE("number: foreign and ambiguous writing is read by a stated rule and flagged", "[money][number]") {
  constexpr Row rows[] = {
      {"38.7", "38.7", NumberFlag::foreign_decimal},
      {"1.5", "1.5", NumberFlag::foreign_decimal},
      {"1.2345", "1.2345", NumberFlag::foreign_decimal},
      {"12345.678", "12345.678", NumberFlag::foreign_decimal},
      {"0.125", "0.125", NumberFlag::foreign_decimal},
      {"1,234", "1.234", NumberFlag::ambiguous_comma},
      {"199,121", "199.121", NumberFlag::ambiguous_comma},
      {"1234,567", "1234.567"},
      {"1,23", "1.23"},
      {"1,234,567", "1234567", NumberFlag::foreign_grouping},
      {"1,234,567.89", "1234567.89", NumberFlag::foreign_grouping},
      {"1,234.5", "1234.5", NumberFlag::foreign_grouping},
      {"1\u00A0234.5", "1234.5", NumberFlag::foreign_decimal},
  };
  check_rows(std::begin(rows), std::end(rows));
}

TEST_CASE("number: a percent is not grouped below a thousand and not ambiguous", "[money][number]") {
  constexpr Row rows[] = {
      {"38,7%", "38.7"},
      {"29,437 %", "29.437"},
      {"38.7%", "38.7", NumberFlag::foreign_decimal},
      {"401.950%", "401.950", NumberFlag::foreign_decimal},
      {"1.234.567%", "1234567"},
  };
  check_rows(std::begin(rows), std::end(rows));
  CHECK(read("38,7%")->percent);
  CHECK_FALSE(read("38,7")->percent);
}

TEST_CASE("number: dashes and accounting brackets make a number negative", "[money][number]") {
  constexpr Row rows[] = {
      {"-1.234", "-1234"},  {"\u22121.234,5", "-1234.5"}, {"\u20135", "-5"}, {"- 5", "-5"},
      {"(1.234)", "-1234"}, {"(38,7%)", "-38.7"},         {"(5)%", "-5"},    {"+5", "5"},
  };
  check_rows(std::begin(rows), std::end(rows));
}

TEST_CASE("number: English style groups by commas without flags", "[money][number]") {
  constexpr Row rows[] = {
      {"1,234", "1234"}, {"1,234.5", "1234.5"}, {"1.234", "1.234"}, {"12", "12"}, {"1,234,567", "1234567"}};
  check_rows(std::begin(rows), std::end(rows), NumberStyle::english);
  CHECK_FALSE(read("1.234,5", NumberStyle::english).ok());
  CHECK_FALSE(read("1,23", NumberStyle::english).ok());
  CHECK_FALSE(read("1.234.567", NumberStyle::english).ok());
}

TEST_CASE("number: what is no number is refused", "[money][number]") {
  constexpr std::string_view texts[] = {
      "",          " ",        "-",  "%",  "()",   "abc",       "1.2.3", "28.7.2023", "1.234,567.8", "1,234.567,8",
      "12.34.567", "1,23,456", "1.", ",5", "5,",   "1..2",      "1,,2",  "5 %%",      "5a",          "5\u00B2",
      "--5",       "(-5)",     "(5", "5)", "1 23", "1.234 567", "\xFF",  "5\xFF",     "1,2,3",
  };
  for (const std::string_view text : texts) {
    CAPTURE(std::string(text));
    const auto number = read(text);
    REQUIRE_FALSE(number.ok());
    CHECK(number.error().code == ErrorCode::malformed);
  }
}

TEST_CASE("number: 40 digits are too many and said to be so", "[money][number]") {
  CHECK(read(std::string(37, '9')).ok());
  CHECK(read(std::string(100, '0') + "5").ok());
  REQUIRE_FALSE(read(std::string(40, '9')).ok());
  CHECK(read(std::string(40, '9')).error().code == ErrorCode::too_large);
  CHECK_FALSE(read("0," + std::string(40, '0')).ok());
  std::string grouped = "1";
  for (int i = 0; i < 13; ++i)
    grouped += ".000";
  CHECK(read(grouped).error().code == ErrorCode::too_large);
}

TEST_CASE("number: what is written for a reader is read again in the same language", "[money][number]") {
  portal::test::Random random(7);
  for (int round = 0; round < 2000; ++round) {
    Int128 coefficient = 0;
    for (std::size_t digits = random.below(30); digits > 0; --digits)
      coefficient = coefficient * 10 + static_cast<int>(random.below(10));
    const Decimal value =
        Decimal::make(random.below(2) == 0 ? coefficient : -coefficient, static_cast<int>(random.below(6))).value();
    CAPTURE(to_text(value));
    const auto english = read(format_number(value, Language::english), NumberStyle::english);
    REQUIRE(english.ok());
    CHECK(to_text(english->value) == to_text(value.sign() == 0 ? absolute(value) : value));
    const auto vietnamese = read(format_number(value, Language::vietnamese));
    REQUIRE(vietnamese.ok());
    CHECK(vietnamese->value == value);
    CHECK((vietnamese->flag == NumberFlag::none || vietnamese->flag == NumberFlag::ambiguous_comma));
  }
}

TEST_CASE("number: formatting groups by three and follows the language", "[money][number]") {
  const Decimal value = Decimal::make(123'456'789, 2).value();
  CHECK(format_number(value, Language::vietnamese) == "1.234.567,89");
  CHECK(format_number(negate(value), Language::english) == "-1,234,567.89");
  CHECK(format_number(Decimal(999), Language::vietnamese) == "999");
  CHECK(format_number(Decimal(-1000), Language::vietnamese) == "-1.000");
  CHECK(format_percent(Decimal::make(387, 1).value(), Language::vietnamese) == "38,7%");
  CHECK(format_percent(Decimal::make(387, 1).value(), Language::english) == "38.7%");
}
