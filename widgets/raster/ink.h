// SPDX-License-Identifier: MIT
/// Contrast of text.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace portal::raster {

/// Coverage of a glyph → alpha. Browsers draw text 3 to 6 % darker than its coverage says; so does this curve,
/// c + c·(255 − c) / (255 · 5): it raises the middle by 5 %, and keeps nothing and everything.
constexpr std::array<std::uint8_t, 256> ink = [] {
  std::array<std::uint8_t, 256> table{};
  for (std::uint32_t coverage = 0; coverage < 256; ++coverage) {
    const std::uint32_t raised = coverage + (coverage * (255 - coverage) + 637) / (255 * 5);
    table[coverage] = static_cast<std::uint8_t>(raised);
  }
  return table;
}();

}  // namespace portal::raster
