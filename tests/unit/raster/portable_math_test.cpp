// SPDX-License-Identifier: MIT
#include "widgets/raster/portable_math.h"

#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>

#include "catch2/catch.hpp"

#include "tests/unit/raster/random.h"

namespace portal::raster {
namespace {

// Distance in units in the last place of the float nearest to `exact`; near zero, of 1e-7.
double distance(float value, double exact) {
  const double size = std::max(std::fabs(exact), 1e-7);
  int exponent;
  std::frexp(size, &exponent);
  return std::fabs(value - exact) / std::ldexp(1.0, exponent - 24);
}

float angle(test::Random& random) {
  return random.real(-1000, 1000) * (random.below(2) == 0 ? 1.0f : 0.01f);
}

TEST_CASE("portable math: results are within one unit in the last place", "[raster][math]") {
  test::Random random(31);
  double worst = 0;
  for (int i = 0; i < 40000; ++i) {
    const float x = angle(random), y = angle(random), cosine = random.real(-1, 1);
    worst = std::max(worst, distance(portable_sin(x), std::sin(static_cast<double>(x))));
    worst = std::max(worst, distance(portable_cos(x), std::cos(static_cast<double>(x))));
    worst = std::max(worst, distance(portable_atan2(y, x), std::atan2(static_cast<double>(y), static_cast<double>(x))));
    worst = std::max(worst, distance(portable_acos(cosine), std::acos(static_cast<double>(cosine))));
  }
  CHECK(worst < 1.0);
}

TEST_CASE("portable math: results have the same bits on every compiler and C library", "[raster][math]") {
  test::Random random(32);
  std::uint64_t hash = 0;
  const auto add = [&](float value) {
    std::uint32_t bits;
    std::memcpy(&bits, &value, sizeof bits);
    hash = (hash ^ bits) * 0x100000001b3;
  };
  for (int i = 0; i < 40000; ++i) {
    const float x = angle(random), y = angle(random);
    add(portable_sin(x));
    add(portable_cos(x));
    add(portable_atan2(y, x));
    add(portable_acos(random.real(-1, 1)));
  }
  CHECK(hash == 0x761f9534dac48542);
}

TEST_CASE("portable math: ends and axes are exact", "[raster][math]") {
  const float pi = 3.14159274f, half_pi = 1.57079637f;
  CHECK(portable_sin(0) == 0.0f);
  CHECK(portable_cos(0) == 1.0f);
  CHECK(portable_sin(half_pi) == 1.0f);
  CHECK(portable_cos(pi) == -1.0f);
  CHECK(portable_acos(1) == 0.0f);
  CHECK(portable_acos(0) == half_pi);
  CHECK(portable_acos(-1) == pi);
  CHECK(portable_atan2(0, 0) == 0.0f);
  CHECK(portable_atan2(0, -3) == pi);
  CHECK(portable_atan2(-2, 0) == -half_pi);
}

TEST_CASE("portable math: numbers outside the domain give the documented value", "[raster][math]") {
  const float nan = std::numeric_limits<float>::quiet_NaN(), infinity = std::numeric_limits<float>::infinity();
  CHECK(portable_sin(infinity) == 0.0f);
  CHECK(portable_cos(nan) == 1.0f);
  CHECK(portable_cos(2e6f) == 1.0f);
  CHECK(portable_acos(1.5f) == 0.0f);
  CHECK(portable_acos(-1.5f) == 3.14159274f);
  CHECK(portable_acos(nan) == 0.0f);
}

}  // namespace
}  // namespace portal::raster
