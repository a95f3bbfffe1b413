// SPDX-License-Identifier: MIT
#include "core/money/format_amount.h"

#include <cstdint>
#include <string>
#include <string_view>

#include "catch2/catch.hpp"

using namespace portal::money;
using portal::Language;

TEST_CASE("format amount: the unit fits the amount", "[money][format]") {
  struct Row {
    std::int64_t dong;
    std::string_view vietnamese;
    std::string_view english;
  };
  constexpr Row rows[] = {
      {0, "0 đồng", "0 dong"},
      {999'999, "999.999 đồng", "999,999 dong"},
      {1'500'000, "1,5 triệu đồng", "1.5 million dong"},
      {380'000'000'000, "380 tỷ đồng", "380 billion dong"},
      {199'121'158'000, "199,1 tỷ đồng", "199.1 billion dong"},
      {-199'150'000'000, "-199,2 tỷ đồng", "-199.2 billion dong"},
      {9'999'000'000'000, "9.999 tỷ đồng", "9,999 billion dong"},
      {12'340'000'000'000, "12,3 nghìn tỷ đồng", "12.3 trillion dong"},
      {999'960'000, "1 tỷ đồng", "1 billion dong"},
      {9'999'960'000'000, "10 nghìn tỷ đồng", "10 trillion dong"},
      {INT64_MIN, "-9.223.372 nghìn tỷ đồng", "-9,223,372 trillion dong"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.dong);
    CHECK(format_amount(Decimal(row.dong), Language::vietnamese, 1) == row.vietnamese);
    CHECK(format_amount(Decimal(row.dong), Language::english, 1) == row.english);
  }
}

TEST_CASE("format amount: a given unit, more decimals, or every digit", "[money][format]") {
  const Decimal amount(199'121'158'000);
  CHECK(format_amount(amount, Language::vietnamese, 3) == "199,121 tỷ đồng");
  CHECK(format_amount_in(amount, Unit::trieu_dong, Language::vietnamese, 3) == "199.121,158 triệu đồng");
  CHECK(format_amount_in(amount, Unit::nghin_ty_dong, Language::english, 2) == "0.2 trillion dong");
  CHECK(format_amount_exactly(amount, Language::vietnamese) == "199.121.158.000 đồng");
  CHECK(format_amount_exactly(Decimal::make(15, 1).value(), Language::english) == "1.5 dong");
}

TEST_CASE("format amount: amounts of 37 digits do not overflow", "[money][format]") {
  Int128 largest = 0;
  for (int i = 0; i < 37; ++i)
    largest = largest * 10 + 9;
  const Decimal amount = Decimal::make(largest, 0).value();
  CHECK(format_amount(amount, Language::vietnamese, 37) == "10.000.000.000.000.000.000.000.000 nghìn tỷ đồng");
}
