// SPDX-License-Identifier: MIT
/// Fixed point: where floating point ends. Positions and texture coordinates have 8 fractional bits ("24.8").
#pragma once

#include <cstdint>

namespace portal::raster {

constexpr int one_px = 256;                 ///< a pixel, or a texel, in 24.8
constexpr int pixel_centre = 128;           ///< from the left or top border of a pixel
constexpr float position_limit = 65536.0f;  ///< pixels; keeps all products of the triangle code inside 64 bits
constexpr int texture_limit = 4096;         ///< texels; likewise

/// The 24.8 number nearest to `value`, halves upwards, after moving it into `low`..`high`; NaN becomes `low`.
inline int to_fixed(float value, float low, float high) {
  if (!(value > low)) value = low;
  if (value > high) value = high;
  const float scaled = value * one_px + 0.5f;
  const int truncated = static_cast<int>(scaled);
  return truncated - (scaled < static_cast<float>(truncated) ? 1 : 0);  // floor, without a call of the C library
}

/// A position in pixels as 24.8.
inline int to_fixed_px(float position) {
  return to_fixed(position, -position_limit, position_limit);
}

/// A texture coordinate (0..1 across `size` texels) as texels in 24.8.
inline int to_fixed_texel(float coordinate, int size) {
  return to_fixed(coordinate * static_cast<float>(size), 0.0f, static_cast<float>(size));
}

/// The first pixel, or row, whose centre is at or beyond `position` (24.8). As an end of a range: one past the last
/// pixel whose centre is before it.
constexpr int first_pixel(int position) {
  return (position + (one_px - 1 - pixel_centre)) >> 8;
}

/// The centre of a pixel as 24.8.
constexpr int centre_of(int pixel) {
  return pixel * one_px + pixel_centre;
}

/// The whole number below or at `numerator / denominator`. `denominator` is positive.
inline std::int64_t floor_divide(std::int64_t numerator, std::int32_t denominator) {
  const auto narrow = static_cast<std::int32_t>(numerator);
  if (narrow == numerator) {  // nearly always, and several times faster than 64 bits
    const std::int32_t quotient = narrow / denominator;
    return quotient - (narrow % denominator < 0 ? 1 : 0);
  }
  const std::int64_t quotient = numerator / denominator;
  return quotient - (numerator % denominator < 0 ? 1 : 0);
}

}  // namespace portal::raster
