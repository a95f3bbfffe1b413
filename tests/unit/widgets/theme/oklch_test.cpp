// SPDX-License-Identifier: MIT
#include "widgets/theme/oklch.h"

#include <cmath>

#include "catch2/catch.hpp"

#include "tests/unit/widgets/theme/colors.h"

using namespace portal::theme;

TEST_CASE("to_oklch: gives the published values", "[theme][oklch]") {
  struct Row {
    std::uint32_t color;
    double lightness, a, b;
  };
  // CSS Color 4 in its examples of oklab(), four digits.
  const Row row = GENERATE(Row{0xFFFFFF, 1, 0, 0}, Row{0x000000, 0, 0, 0}, Row{0xFF0000, 0.6280, 0.2249, 0.1258},
                           Row{0x00FF00, 0.8664, -0.2339, 0.1795}, Row{0x0000FF, 0.4520, -0.0325, -0.3115});
  const Oklch color = to_oklch(rgb(row.color));
  CHECK(color.lightness == Approx(row.lightness).margin(1e-4));
  CHECK(color.a == Approx(row.a).margin(1e-4));
  CHECK(color.b == Approx(row.b).margin(1e-4));
}

TEST_CASE("to_srgb: undoes to_oklch", "[theme][oklch]") {
  for (std::uint32_t red = 0; red < 256; red += 15) {
    for (std::uint32_t green = 0; green < 256; green += 15) {
      for (std::uint32_t blue = 0; blue < 256; blue += 15) {
        const Rgb color = rgb(red << 16 | green << 8 | blue);
        REQUIRE(to_srgb(to_oklch(color)) == color);
      }
    }
  }
}

TEST_CASE("to_srgb: keeps hue and lightness when it cuts chroma", "[theme][oklch]") {
  const Oklch yellow = to_oklch(rgb(0xFFCC00));
  const Oklch shown = to_oklch(to_srgb({0.5, yellow.a, yellow.b}));
  CHECK(shown.lightness == Approx(0.5).margin(0.003));
  CHECK(std::atan2(shown.b, shown.a) == Approx(std::atan2(yellow.b, yellow.a)).margin(0.02));
  CHECK(std::hypot(shown.a, shown.b) < 0.7 * std::hypot(yellow.a, yellow.b));
}

TEST_CASE("to_srgb: beyond black and white is black and white", "[theme][oklch]") {
  const Oklch red = to_oklch(rgb(0xD71920));
  CHECK(to_srgb({1.3, red.a, red.b}) == rgb(0xFFFFFF));
  CHECK(to_srgb({-0.3, red.a, red.b}) == rgb(0x000000));
}

TEST_CASE("similar_hue: ends at 30 degrees", "[theme][oklch]") {
  const auto at = [](double degrees) {
    const double radians = degrees * 3.14159265358979 / 180;
    return Oklch{0.5, 0.15 * std::cos(radians), 0.15 * std::sin(radians)};
  };
  CHECK(similar_hue(at(20), at(49.9)));
  CHECK(similar_hue(at(20), at(-9.9)));
  CHECK(similar_hue(at(350), at(19.9)));
  CHECK_FALSE(similar_hue(at(20), at(50.1)));
  CHECK_FALSE(similar_hue(at(20), at(-10.1)));
  CHECK_FALSE(similar_hue(at(20), at(200)));
}

TEST_CASE("similar_hue: grey is like no colour", "[theme][oklch]") {
  const Oklch red = to_oklch(rgb(0xA8201A));
  CHECK(similar_hue(red, red));
  CHECK_FALSE(similar_hue(red, to_oklch(rgb(0x6E6968))));
}
