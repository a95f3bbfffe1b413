// SPDX-License-Identifier: MIT
#include "tests/harness/image.h"

#include <algorithm>
#include <cassert>
#include <optional>

namespace portal::harness {
namespace {

constexpr std::uint32_t red = 0xFF0000FF, opaque = 0xFF000000;

std::optional<std::uint32_t> pixel(const Image& image, int x, int y) {
  return x < image.width && y < image.height ? std::optional(image.row(y)[x]) : std::nullopt;
}

// A quarter of the contrast, on white.
std::uint32_t faint(std::uint32_t color) {
  std::uint32_t result = opaque;
  for (int shift = 0; shift < 24; shift += 8)
    result |= (0xC0 + ((color >> shift & 0xFF) >> 2)) << shift;
  return result;
}

}  // namespace

void blit(const raster::ImageView& source, int x, int y, Image& target) {
  assert(x >= 0 && y >= 0 && x + source.width <= target.width && y + source.height <= target.height);
  for (int row = 0; row < source.height; ++row) {
    std::copy_n(source.row(row), source.width, target.row(y + row) + x);
  }
}

Image with_margin(const Image& image, int margin_px, std::uint32_t color) {
  Image result(image.width + 2 * margin_px, image.height + 2 * margin_px, color);
  for (int y = 0; y < image.height; ++y)
    std::copy_n(image.row(y), image.width, result.row(y + margin_px) + margin_px);
  return result;
}

std::uint64_t pixel_hash(const Image& image) {
  std::uint64_t hash = 0xCBF29CE484222325;
  for (const std::uint32_t color : image.pixels) {
    for (int shift = 0; shift < 32; shift += 8)
      hash = (hash ^ (color >> shift & 0xFF)) * 0x100000001B3;
  }
  return hash;
}

Difference difference(const Image& a, const Image& b) {
  Difference result;
  for (int y = 0; y < std::max(a.height, b.height); ++y) {
    for (int x = 0; x < std::max(a.width, b.width); ++x) {
      if (pixel(a, x, y) == pixel(b, x, y)) continue;
      if (result.pixels++ == 0) result.first_x = x, result.first_y = y;
    }
  }
  return result;
}

Image difference_image(const Image& a, const Image& b) {
  Image result(std::max(a.width, b.width), std::max(a.height, b.height), red);
  for (int y = 0; y < result.height; ++y) {
    for (int x = 0; x < result.width; ++x) {
      const std::optional<std::uint32_t> color = pixel(a, x, y);
      if (color && color == pixel(b, x, y)) result.row(y)[x] = faint(*color);
    }
  }
  return result;
}

}  // namespace portal::harness
