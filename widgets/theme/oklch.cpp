// SPDX-License-Identifier: MIT
#include "widgets/theme/oklch.h"

#include <algorithm>

#include "widgets/theme/roots.h"

namespace portal::theme {
namespace {

// The published matrices are good to about 1e-7, so a colour on the border of sRGB needs some tolerance to count as
// inside. This is less than half a step of the darkest channel values, so it never shows.
constexpr double tolerance = 1e-4;

constexpr int chroma_steps = 25;
constexpr double least_chroma = 0.04;  // weaker colours are read as grey

constexpr double cube(double x) {
  return x * x * x;
}

std::array<double, 3> linear_srgb(double lightness, double a, double b) {
  const double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
  const double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
  const double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
  return {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
          -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
          -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
}

bool can_be_shown(const std::array<double, 3>& light) {
  return std::all_of(light.begin(), light.end(), [](double x) { return x >= -tolerance && x <= 1 + tolerance; });
}

double squared_chroma(const Oklch& color) {
  return color.a * color.a + color.b * color.b;
}

}  // namespace

Oklch to_oklch(const Rgb& color) {
  const double red = to_linear(color[0]);
  const double green = to_linear(color[1]);
  const double blue = to_linear(color[2]);
  const double l = root(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue, 3);
  const double m = root(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue, 3);
  const double s = root(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue, 3);
  return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
          1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
          0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

Rgb to_srgb(const Oklch& color) {
  const double lightness = std::clamp(color.lightness, 0.0, 1.0);
  std::array<double, 3> light{};
  for (int left = chroma_steps; left >= 0; --left) {
    const double share = static_cast<double>(left) / chroma_steps;
    light = linear_srgb(lightness, color.a * share, color.b * share);
    if (can_be_shown(light)) break;
  }
  return {from_linear(light[0]), from_linear(light[1]), from_linear(light[2])};
}

bool similar_hue(const Oklch& one, const Oklch& other) {
  const double first = squared_chroma(one);
  const double second = squared_chroma(other);
  if (std::min(first, second) < least_chroma * least_chroma) return false;
  const double product = one.a * other.a + one.b * other.b;          // |one| |other| cos(angle)
  return product > 0 && product * product >= 0.75 * first * second;  // cos² 30° = 3/4
}

}  // namespace portal::theme
