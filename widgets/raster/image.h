// SPDX-License-Identifier: MIT
/// Rectangles of device pixels, and views on RGBA8 pixels that belong to someone else.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace portal::raster {

/// Device pixels, origin top left, half open: `x0 <= x < x1`, `y0 <= y < y1`. Empty when either side has no length.
struct Rect {
  int x0 = 0;
  int y0 = 0;
  int x1 = 0;
  int y1 = 0;

  constexpr int width() const { return x1 - x0; }
  constexpr int height() const { return y1 - y0; }
  constexpr bool empty() const { return x0 >= x1 || y0 >= y1; }
  friend constexpr bool operator==(const Rect&, const Rect&) = default;
};

/// What `a` and `b` have in common; empty when they do not touch.
constexpr Rect intersection(const Rect& a, const Rect& b) {
  return {std::max(a.x0, b.x0), std::max(a.y0, b.y0), std::min(a.x1, b.x1), std::min(a.y1, b.y1)};
}

/// Borrowed opaque pixels, row-major: bytes R, G, B, A in memory, which is 0xAABBGGRR as a little-endian number.
/// This is also the order of `ImU32` colours and of a browser's `ImageData`.
struct ImageView {
  std::uint32_t* pixels = nullptr;
  int width = 0;      ///< pixels
  int height = 0;     ///< rows
  int stride_px = 0;  ///< pixels from one row to the next, at least `width`

  std::uint32_t* row(int y) const { return pixels + std::ptrdiff_t{y} * stride_px; }
};

}  // namespace portal::raster
