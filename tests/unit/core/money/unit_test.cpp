// SPDX-License-Identifier: MIT
#include "core/money/unit.h"

#include <string>
#include <string_view>

#include "catch2/catch.hpp"

#include "core/text/normalize.h"

using namespace portal::money;
using portal::Language;

TEST_CASE("unit: each is a thousand of the one before and has a name in both languages", "[money][unit]") {
  CHECK(exponent(Unit::dong) == 0);
  CHECK(exponent(Unit::nghin_ty_dong) == 12);
  CHECK(exponent(Unit::trieu_ty_dong) == 15);
  CHECK(name(Unit::ty_dong) == "tỷ đồng");
  CHECK(name(Unit::ty_dong, Language::english) == "billion dong");
}

TEST_CASE("unit: captions of tables set a unit", "[money][unit]") {
  struct Row {
    std::string_view text;
    Unit unit;
  };
  constexpr Row rows[] = {
      {"Đơn vị: triệu đồng", Unit::trieu_dong},
      {"ĐVT: triệu đồng", Unit::trieu_dong},
      {"ĐVT: 1.000 đồng", Unit::nghin_dong},
      {"Đơn vị: 1000 đồng", Unit::nghin_dong},
      {"Đơn vị tính: Tỷ đồng", Unit::ty_dong},
      {"ĐƠN VỊ TÍNH : NGHÌN ĐỒNG", Unit::nghin_dong},
      {"(Đơn vị: đồng)", Unit::dong},
      {"Đvt: 1.000.000đ", Unit::trieu_dong},
      {"don vi tinh: trieu dong", Unit::trieu_dong},
      {"tr.đ", Unit::trieu_dong},
      {"VNĐ", Unit::dong},
      {"Đơn vị: 1.000 triệu đồng", Unit::ty_dong},
  };
  for (const Row& row : rows) {
    CAPTURE(std::string(row.text));
    CHECK(parse_unit_caption(row.text) == row.unit);
    CHECK(parse_unit_caption(portal::text::nfd(row.text)) == row.unit);
  }
}

TEST_CASE("unit: other captions set none", "[money][unit]") {
  for (const std::string_view text : {"", "Đơn vị:", "Đơn vị: người", "Đơn vị: %", "Đơn vị: 500 đồng", "STT",
                                      "Đơn vị: triệu đồng/người", "triệu", "\xFF", "UBND huyện", "Đơn vị: 1.000"}) {
    CAPTURE(std::string(text));
    const bool scale = std::string_view(text) == "triệu";  // a heading "triệu" is one of money
    CHECK(parse_unit_caption(text).has_value() == scale);
  }
}
