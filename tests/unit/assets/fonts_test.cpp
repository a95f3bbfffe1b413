// SPDX-License-Identifier: MIT
#include "assets/fonts/fonts.h"

#include <fstream>
#include <iterator>
#include <string>

#include "catch2/catch.hpp"

#include "tests/unit/assets/font_file.h"

namespace {

using portal::test::FontFile;
using portal::test::VerticalMetrics;

/// Letters with every tone, lower and upper case, and what Vietnamese administrative text needs beside them.
constexpr const char* vietnamese =
    "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵfjwz"
    "AÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬBCDĐEÈẺẼÉẸÊỀỂỄẾỆGHIÌỈĨÍỊKLMNOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢPQRSTUÙỦŨÚỤƯỪỬỮỨỰVXYỲỶỸÝỴFJWZ"
    "0123456789 !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ “”‘’–—…•·×÷−±≤≥≠≈→←↑↓▾▲▼■●◆✓₫€°‰§©№²³«»\xC2\xA0\xEF\xBF\xBD";

std::string read(const char* path) {
  std::ifstream file(path, std::ios::binary);
  REQUIRE(file);
  return std::string(std::istreambuf_iterator<char>(file), {});
}

/// Both weights, each asked the same.
template <class Check>
void for_each_weight(Check check) {
  check(FontFile(portal::assets::sans_regular()));
  check(FontFile(portal::assets::sans_bold()));
}

}  // namespace

TEST_CASE("fonts: both weights are TrueType files of the size that the wire can bear", "[assets][fonts]") {
  for_each_weight([](const FontFile& font) { CHECK(font.valid()); });
  CHECK(portal::assets::sans_regular().size() < 28'000);
  CHECK(portal::assets::sans_bold().size() < 28'000);
}

TEST_CASE("fonts: every letter of Vietnamese and every sign of the kit is there", "[assets][fonts]") {
  for_each_weight([](const FontFile& font) { CHECK(font.lacking(vietnamese) == ""); });
}

TEST_CASE("fonts: every character of the example pages is there", "[assets][fonts]") {
  const char* page = GENERATE("examples/portal/index.html", "examples/portal/tin-tuc/index.html",
                              "examples/portal/van-ban/index.html", "examples/minimal/index.html");
  CAPTURE(page);
  const std::string text = read(page);
  for_each_weight([&](const FontFile& font) { CHECK(font.lacking(text) == ""); });
}

TEST_CASE("fonts: a character that is not in the subset is reported as lacking", "[assets][fonts]") {
  for_each_weight([](const FontFile& font) { CHECK(font.lacking("Hà Nội 河內") == "內河"); });
}

TEST_CASE("fonts: ascender minus descender is one em, so Dear ImGui's size is that of CSS", "[assets][fonts]") {
  for_each_weight([](const FontFile& font) {
    const VerticalMetrics metrics = font.hhea_metrics();
    CHECK(metrics == VerticalMetrics{785, -215, 0});
    CHECK(font.os2_metrics() == metrics);
    CHECK(metrics.ascent - metrics.descent == font.units_per_em());
  });
}

TEST_CASE("fonts: figures and mathematical signs have one width in both weights", "[assets][fonts]") {
  const char32_t sign =
      GENERATE(U'0', U'1', U'2', U'3', U'4', U'5', U'6', U'7', U'8', U'9', U'+', U'−', U'=', U'≠', U'≤', U'≈');
  for_each_weight([&](const FontFile& font) { CHECK(font.advance(sign) == 572); });
}
