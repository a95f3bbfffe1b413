// SPDX-License-Identifier: MIT
#include "core/text/utf8_writer.h"

#include <cstddef>
#include <string>
#include <utility>

#include "catch2/catch.hpp"

using namespace portal::text;

TEST_CASE("utf8 writer: texts of any length are whole", "[text][utf8]") {
  constexpr char32_t points[] = {U'a', U'đ', U'ế', U'\U0001F4C4'};
  for (std::size_t count = 0; count < 300; ++count) {
    Utf8Writer writer(0);
    std::string expected;
    CHECK(writer.empty());
    for (std::size_t i = 0; i < count; ++i) {
      writer.put(points[(i * i + count) % 4]);
      append(expected, points[(i * i + count) % 4]);
    }
    REQUIRE(writer.empty() == (count == 0));
    REQUIRE(std::move(writer).take() == expected);
  }
}

TEST_CASE("utf8 writer: surrogates become U+FFFD", "[text][utf8]") {
  Utf8Writer writer(8);
  writer.put(0xD800);
  writer.put(0x110000);
  CHECK(std::move(writer).take() == "\uFFFD\uFFFD");
}
