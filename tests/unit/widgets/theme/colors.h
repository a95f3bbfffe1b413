// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "widgets/theme/rgb.h"

namespace portal::theme {

/// From 0xRRGGBB, as people write colours.
constexpr Rgb rgb(std::uint32_t packed) {
  return {static_cast<std::uint8_t>(packed >> 16), static_cast<std::uint8_t>(packed >> 8 & 0xff),
          static_cast<std::uint8_t>(packed & 0xff)};
}

/// The eight grounds of the look's section 6: the ends it names, and steps between them.
inline constexpr Rgb light_grounds[] = {rgb(0xFFFFFF), rgb(0xF7F5F0), rgb(0xE9EEF3), rgb(0xD9E2EC)};
inline constexpr Rgb dark_grounds[] = {rgb(0x12181F), rgb(0x1A222B), rgb(0x1E1E1E), rgb(0x2B3A4A)};

}  // namespace portal::theme
