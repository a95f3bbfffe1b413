// SPDX-License-Identifier: MIT
/// Reading 8-bit coverage.
#pragma once

#include <algorithm>
#include <cstdint>

#include "widgets/raster/fixed.h"
#include "widgets/raster/raster.h"

namespace portal::raster {

/// Bilinear sample; beyond the borders the outermost texels go on.
/// @param u, v  texels in 16.16, measured from the top left corner of the texture
inline std::uint32_t sample_bilinear(const Texture& texture, std::int64_t u, std::int64_t v) {
  const auto position = [](std::int64_t value, int size) {  // of the texel centre to the left, 24.8
    return static_cast<int>(std::clamp<std::int64_t>(value, 0, std::int64_t{size} << 16) >> 8) - pixel_centre;
  };
  const int x = position(u, texture.width);
  const int y = position(v, texture.height);
  const auto row = [&](int index) {
    return texture.coverage + std::ptrdiff_t{std::clamp(index, 0, texture.height - 1)} * texture.pitch_bytes;
  };
  const int x0 = std::clamp(x >> 8, 0, texture.width - 1);
  const int x1 = std::clamp((x >> 8) + 1, 0, texture.width - 1);
  const std::uint8_t* const upper = row(y >> 8);
  const std::uint8_t* const lower = row((y >> 8) + 1);
  const int right = x & 255;
  const int down = y & 255;
  const int above = upper[x0] * (256 - right) + upper[x1] * right;
  const int below = lower[x0] * (256 - right) + lower[x1] * right;
  return static_cast<std::uint32_t>((above * (256 - down) + below * down + 32768) >> 16);
}

}  // namespace portal::raster
