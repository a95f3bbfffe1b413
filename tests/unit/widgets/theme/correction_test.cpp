// SPDX-License-Identifier: MIT
#include "widgets/theme/correction.h"

#include "catch2/catch.hpp"

#include "tests/unit/widgets/theme/colors.h"

using namespace portal::theme;

namespace {

std::optional<std::string> report(ThemeKind kind, const HostColors& host) {
  return correction_report(host, make_palette(kind, host));
}

}  // namespace

TEST_CASE("correction_report: says nothing when nothing was corrected", "[theme][correction]") {
  CHECK_FALSE(report(ThemeKind::light, {}));
  CHECK_FALSE(report(ThemeKind::light, {.accent = rgb(0x0B4A8F), .background = rgb(0xF3F6F9)}));
}

TEST_CASE("correction_report: names both accents and the contrast that was missing", "[theme][correction]") {
  CHECK(report(ThemeKind::light, {.accent = rgb(0xD71920), .background = std::nullopt}).value_or("") ==
        "accent #D71920 has a contrast of 5.18 on #FFFFFF and of 4.40 on its own tint, #D3111C is used instead");
}

TEST_CASE("correction_report: names a ground that is not used", "[theme][correction]") {
  CHECK(report(ThemeKind::dark, {.accent = std::nullopt, .background = rgb(0x808080)}).value_or("") ==
        "background #808080 leaves text a contrast of 3.43 in this theme, #12181F is drawn instead");
}

TEST_CASE("correction_report: names both colours in one line", "[theme][correction]") {
  const auto line = report(ThemeKind::light, {.accent = rgb(0xFFCC00), .background = rgb(0x808080)});
  REQUIRE(line);
  CHECK(line->find("background #808080") == 0);
  CHECK(line->find("; accent #FFCC00") != std::string::npos);
  CHECK(line->find('\n') == std::string::npos);
}
