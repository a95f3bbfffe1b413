// SPDX-License-Identifier: MIT
/// The four ways to paint a run of pixels, without vector instructions. `VectorRows` is the faster twin with equal
/// results.
#pragma once

#include <cstdint>

#include "widgets/raster/blend.h"

namespace portal::raster {

struct ScalarRows {
  /// Replaces `count` pixels.
  static void fill(std::uint32_t* pixel, int count, std::uint32_t colour) {
    for (int i = 0; i < count; ++i)
      pixel[i] = colour;
  }

  /// Blends one colour with its own alpha.
  static void blend(std::uint32_t* pixel, int count, std::uint32_t colour) {
    const std::uint32_t alpha = alpha_of(colour);
    for (int i = 0; i < count; ++i)
      pixel[i] = blend_pixel(pixel[i], colour, alpha);
  }

  /// Blends the red, green and blue of `colour` with the alpha `coverage(i)`, 0..255, for pixel i. Zero is frequent:
  /// glyphs are mostly air.
  template <class Coverage>
  static void blend_coverage(std::uint32_t* pixel, int count, std::uint32_t colour, const Coverage& coverage) {
    for (int i = 0; i < count; ++i) {
      const std::uint32_t alpha = coverage(i);
      if (alpha != 0) pixel[i] = blend_pixel(pixel[i], colour, alpha);
    }
  }

  /// Likewise with the alpha of pixel i being `alpha + i * step` (16.16, clamped to a byte).
  static void blend_ramp(std::uint32_t* pixel, int count, std::uint32_t colour, std::int32_t alpha, std::int32_t step) {
    auto sum = static_cast<std::uint32_t>(alpha);  // unsigned: the value after the last pixel may leave the range
    for (int i = 0; i < count; ++i, sum += static_cast<std::uint32_t>(step)) {
      pixel[i] = blend_pixel(pixel[i], colour, ramp_alpha(static_cast<std::int32_t>(sum)));
    }
  }
};

}  // namespace portal::raster
