// SPDX-License-Identifier: MIT
/// Blending of one pixel in 8 bits; the definition that all faster versions must equal.
#pragma once

#include <algorithm>
#include <cstdint>

namespace portal::raster {

constexpr std::uint32_t alpha_mask = 0xff000000;

constexpr std::uint32_t alpha_of(std::uint32_t colour) {
  return colour >> 24;
}

/// `product / 255`, rounded to nearest, exact for 0..65,025 (= 255²).
constexpr std::uint32_t divide_255(std::uint32_t product) {
  const std::uint32_t t = product + 128;
  return (t + (t >> 8)) >> 8;
}

/// Alpha of a ramp (16.16, may overshoot by rounding) as a byte.
constexpr std::uint32_t ramp_alpha(std::int32_t alpha) {
  return static_cast<std::uint32_t>(std::clamp(alpha >> 16, 0, 255));
}

/// `colour` over the opaque pixel `below`: (s·alpha + d·(255 − alpha)) / 255 for each channel, rounded to nearest.
/// The alpha byte of `colour` is not used, and the result is opaque. Two channels share each 32-bit multiplication.
constexpr std::uint32_t blend_pixel(std::uint32_t below, std::uint32_t colour, std::uint32_t alpha) {
  constexpr std::uint32_t even = 0x00ff00ff;
  constexpr std::uint32_t half = 0x00800080;
  const std::uint32_t rest = 255 - alpha;
  const std::uint32_t source = colour | alpha_mask;
  const std::uint32_t red_blue = (source & even) * alpha + (below & even) * rest + half;
  const std::uint32_t green_alpha = ((source >> 8) & even) * alpha + ((below >> 8) & even) * rest + half;
  return (((red_blue + ((red_blue >> 8) & even)) >> 8) & even) | ((green_alpha + ((green_alpha >> 8) & even)) & ~even);
}

}  // namespace portal::raster
