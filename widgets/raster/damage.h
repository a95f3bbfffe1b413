// SPDX-License-Identifier: MIT
/// Which part of a frame differs from the frame before, found from the draw lists alone: widgets need not know of it.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "widgets/raster/image.h"
#include "widgets/raster/raster.h"

namespace portal::raster {

/// Remembers a 64-bit hash for each tile of the last frame. Each primitive (positions, texture coordinates, colours,
/// clip rectangle, texture identity) is mixed, in drawing order, into the tiles that its clipped bounding box touches.
class TileDamage {
 public:
  /// Forgets the last frame; the next call of `changed` reports all that is visible.
  void reset();

  /// Compares `scene` with the scene of the last call, and remembers it.
  ///
  /// @param visible         device pixels that are wanted; everything else is neither looked at nor reported
  /// @param tile_width_px   device pixels, positive; 64 CSS pixels are a good size
  /// @param tile_height_px  likewise; 16 CSS pixels
  /// @return Rectangles inside `visible`, ordered by top, then left; they may overlap. Together they hold every tile
  /// with
  ///         a difference, and few others: near ones are joined where that is cheaper to paint. Nothing changed: empty.
  ///         Another `visible` or tile size than last time: all of `visible`. Valid until the next call.
  /// @note   A frame that does not have more tiles than an earlier one allocates nothing.
  std::span<const Rect> changed(const Scene& scene, const Rect& visible, int tile_width_px, int tile_height_px);

 private:
  void resize(const Rect& visible, int tile_width_px, int tile_height_px);
  void collect();
  void add(Rect tiles);
  void convert_to_pixels();

  Rect visible_;
  int tile_width_px_ = 0;
  int tile_height_px_ = 0;
  int columns_ = 0;  // of tiles; the first tile starts at the top left corner of visible_
  int rows_ = 0;
  bool comparable_ = false;          // last_ describes the frame before
  std::vector<std::uint64_t> last_;  // row-major, columns_ × rows_
  std::vector<std::uint64_t> now_;   // likewise
  std::vector<Rect> rectangles_;     // in tiles while collecting, then in pixels
};

}  // namespace portal::raster
