// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "widgets/raster/image.h"

namespace portal::harness {

/// Pixels of its own, row-major; each is R, G, B, A in memory, which is 0xAABBGGRR as a little-endian number.
struct Image {
  int width = 0, height = 0;
  std::vector<std::uint32_t> pixels;

  Image() = default;
  Image(int columns, int rows, std::uint32_t color)
      : width(columns),
        height(rows),
        pixels(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows), color) {}

  const std::uint32_t* row(int y) const { return pixels.data() + static_cast<std::ptrdiff_t>(y) * width; }
  std::uint32_t* row(int y) { return pixels.data() + static_cast<std::ptrdiff_t>(y) * width; }
};

/// Copies `source` so that its top left comes to (x, y). It must fit.
void blit(const raster::ImageView& source, int x, int y, Image& target);

/// The image with `margin_px` pixels of `color` around it.
Image with_margin(const Image& image, int margin_px, std::uint32_t color);

/// FNV-1a, 64 bits, over the bytes R, G, B, A of all pixels. `hashCanvas` of tests/scenarios/snapshot.mjs does the
/// same.
std::uint64_t pixel_hash(const Image& image);

/// How two images differ.
struct Difference {
  std::size_t pixels = 0;        ///< that differ, or lie outside one of the two
  int first_x = 0, first_y = 0;  ///< of these, in reading order
  explicit operator bool() const { return pixels != 0; }
};
Difference difference(const Image& a, const Image& b);

/// As large as both: pixels that differ in red, all others faint.
Image difference_image(const Image& a, const Image& b);

}  // namespace portal::harness
