// SPDX-License-Identifier: MIT
#include "widgets/raster/portable_math.h"

#include <cmath>

namespace portal::raster {
namespace {

constexpr double pi = 3.14159265358979323846;

// π/2 in two parts. The first has 33 bits, so that its product with a whole number below 2^20 is exact.
constexpr double half_pi_high = 1.57079632673412561417;
constexpr double half_pi_low = 6.07710050650619224932e-11;
constexpr double largest_angle = 1e6;

struct Reduced {
  double remainder;  // -π/4..π/4
  int quarter;       // 0..3: how many quarter turns were taken off
};

Reduced reduce(float radians) {
  if (!(std::fabs(radians) <= largest_angle)) return {0.0, 0};
  const double turns = std::floor(radians * (2.0 / pi) + 0.5);
  return {(radians - turns * half_pi_high) - turns * half_pi_low, static_cast<int>(turns) & 3};
}

// Taylor series; on -π/4..π/4 the first term left out is below 1e-14.
double sine_series(double x) {
  const double s = x * x;
  return x * (1 - s / 6 * (1 - s / 20 * (1 - s / 42 * (1 - s / 72 * (1 - s / 110 * (1 - s / 156))))));
}

double cosine_series(double x) {
  const double s = x * x;
  return 1 - s / 2 * (1 - s / 12 * (1 - s / 30 * (1 - s / 56 * (1 - s / 90 * (1 - s / 132 * (1 - s / 182))))));
}

float sine_of(const Reduced& angle) {
  const double value = (angle.quarter & 1) != 0 ? cosine_series(angle.remainder) : sine_series(angle.remainder);
  return static_cast<float>((angle.quarter & 2) != 0 ? -value : value);
}

// 0 <= t <= 1. Halving the angle twice, atan t = 2 atan(t / (1 + sqrt(1 + t²))), brings t below 0.2, where the
// series is short.
double arc_tangent(double t) {
  for (int halving = 0; halving < 2; ++halving)
    t = t / (1 + std::sqrt(1 + t * t));
  const double s = t * t;
  double sum = 0;
  for (int odd = 17; odd >= 1; odd -= 2)
    sum = 1.0 / odd - s * sum;
  return 4 * t * sum;
}

double direction(double y, double x) {
  const double along = std::fabs(x);
  const double across = std::fabs(y);
  if (!(along + across > 0)) return 0;
  const double acute = across <= along ? arc_tangent(across / along) : pi / 2 - arc_tangent(along / across);
  const double upper = x < 0 ? pi - acute : acute;
  return y < 0 ? -upper : upper;
}

}  // namespace

float portable_sin(float radians) {
  return sine_of(reduce(radians));
}

float portable_cos(float radians) {
  Reduced angle = reduce(radians);
  angle.quarter = (angle.quarter + 1) & 3;
  return sine_of(angle);
}

float portable_acos(float x) {
  if (!(x < 1.0f)) return 0.0f;
  if (x < -1.0f) return static_cast<float>(pi);
  return static_cast<float>(direction(std::sqrt((1.0 - x) * (1.0 + x)), x));
}

float portable_atan2(float y, float x) {
  return static_cast<float>(direction(y, x));
}

}  // namespace portal::raster
