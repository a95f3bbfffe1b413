// SPDX-License-Identifier: MIT
/// Pixels that tests paint on.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "widgets/raster/image.h"
#include "widgets/raster/raster.h"

namespace portal::test {

/// The pixels of `rect`, in an exactly sized block so that the address sanitizer sees a stray write.
class Canvas {
 public:
  explicit Canvas(const raster::Rect& rect, std::uint32_t colour = 0xff00ff00)
      : rect_(rect),
        pixels_(static_cast<std::size_t>(rect.width()) * static_cast<std::size_t>(rect.height()), colour) {}

  const raster::Rect& rect() const { return rect_; }
  const std::vector<std::uint32_t>& pixels() const { return pixels_; }
  std::uint32_t& at(int x, int y) { return *(view().row(y - rect_.y0) + (x - rect_.x0)); }
  raster::ImageView view() { return view_of(rect_); }

  /// The view of `part`, which lies inside.
  raster::ImageView view_of(const raster::Rect& part) {
    const raster::ImageView all{pixels_.data(), rect_.width(), rect_.height(), rect_.width()};
    return {all.row(part.y0 - rect_.y0) + (part.x0 - rect_.x0), part.width(), part.height(), rect_.width()};
  }

  /// FNV-1a over the bytes R, G, B, A of all pixels.
  std::uint64_t hash() const {
    std::uint64_t value = 0xcbf29ce484222325;
    for (const std::uint32_t pixel : pixels_) {
      for (int shift = 0; shift < 32; shift += 8)
        value = (value ^ ((pixel >> shift) & 255)) * 0x100000001b3;
    }
    return value;
  }

 private:
  raster::Rect rect_;
  std::vector<std::uint32_t> pixels_;
};

/// How many pixels of two canvases of one size differ. (Catch2 would print all of them.)
inline std::size_t differences(const Canvas& a, const Canvas& b) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < a.pixels().size(); ++i)
    count += a.pixels()[i] != b.pixels()[i];
  return count;
}

/// `area` of `scene`, by the painter of the product.
inline Canvas painted(const raster::Scene& scene, const raster::Rect& area) {
  Canvas canvas(area);
  raster::paint(scene, area, canvas.view());
  return canvas;
}

}  // namespace portal::test
