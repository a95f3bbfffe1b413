// SPDX-License-Identifier: MIT
#include "widgets/theme/rgb.h"

#include <cmath>

#include "catch2/catch.hpp"

#include "tests/unit/widgets/theme/colors.h"
#include "widgets/theme/roots.h"

using namespace portal::theme;

TEST_CASE("root: agrees with the C library", "[theme][rgb]") {
  for (int i = 0; i <= 1000; ++i) {
    const double value = i / 1000.0;
    REQUIRE(root(value, 3) == Approx(std::cbrt(value)).epsilon(1e-14));
    REQUIRE(root(value, 5) == Approx(std::pow(value, 0.2)).epsilon(1e-14));
  }
}

TEST_CASE("root: beyond 0..1 is the nearer end", "[theme][rgb]") {
  CHECK(root(-0.5, 3) == 0);
  CHECK(root(1.5, 3) == 1);
}

TEST_CASE("to_linear: is the transfer function of sRGB", "[theme][rgb]") {
  for (int channel = 0; channel < 256; ++channel) {
    const double encoded = channel / 255.0;
    const double expected = encoded <= 0.04045 ? encoded / 12.92 : std::pow((encoded + 0.055) / 1.055, 2.4);
    REQUIRE(to_linear(static_cast<std::uint8_t>(channel)) == Approx(expected).epsilon(1e-13));
  }
}

TEST_CASE("from_linear: undoes to_linear", "[theme][rgb]") {
  for (int channel = 0; channel < 256; ++channel) {
    REQUIRE(from_linear(to_linear(static_cast<std::uint8_t>(channel))) == channel);
  }
}

TEST_CASE("from_linear: gives the nearest channel", "[theme][rgb]") {
  for (int i = 0; i <= 10000; ++i) {
    const double light = i / 10000.0;
    const double encoded = light <= 0.0031308 ? 12.92 * light : 1.055 * std::pow(light, 1 / 2.4) - 0.055;
    REQUIRE(std::abs(from_linear(light) - 255 * encoded) <= 0.5001);
  }
}

TEST_CASE("from_linear: beyond 0..1 is the nearer end", "[theme][rgb]") {
  CHECK(from_linear(-0.2) == 0);
  CHECK(from_linear(1.2) == 255);
}

TEST_CASE("mix: takes the share of the first colour and rounds", "[theme][rgb]") {
  CHECK(mix(rgb(0x0B4A8F), rgb(0xFFFFFF), 0.10) == rgb(0xE7EDF4));
  CHECK(mix(rgb(0x0B4A8F), rgb(0xFFFFFF), 0.55) == rgb(0x799BC1));
  CHECK(mix(rgb(0x123456), rgb(0xFFFFFF), 0) == rgb(0xFFFFFF));
  CHECK(mix(rgb(0x123456), rgb(0xFFFFFF), 1) == rgb(0x123456));
}
