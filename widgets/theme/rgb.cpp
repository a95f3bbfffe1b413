// SPDX-License-Identifier: MIT
#include "widgets/theme/rgb.h"

#include <cstddef>

#include "widgets/theme/roots.h"

namespace portal::theme {
namespace {

// Computed each time: a table of 256 doubles does not compress, and would cost every page 2 KB of download.
double light_of(double channel) {
  const double encoded = channel / 255;
  if (encoded <= 0.04045) return encoded / 12.92;
  const double base = (encoded + 0.055) / 1.055;
  return base * base * root(base * base, 5);  // the standard's power of 2.4
}

}  // namespace

Rgb mix(const Rgb& a, const Rgb& b, double share_of_a) {
  Rgb mixed{};
  for (std::size_t i = 0; i < mixed.size(); ++i) {
    mixed[i] = static_cast<std::uint8_t>(a[i] * share_of_a + b[i] * (1 - share_of_a) + 0.5);
  }
  return mixed;
}

double to_linear(std::uint8_t channel) {
  return light_of(channel);
}

std::uint8_t from_linear(double light) {
  int channel = 0;
  for (int step = 128; step > 0; step /= 2) {
    // Up to the last channel whose lower border, half a step below it, the light reaches.
    if (light >= light_of(channel + step - 0.5)) channel += step;
  }
  return static_cast<std::uint8_t>(channel);
}

}  // namespace portal::theme
