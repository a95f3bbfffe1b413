// SPDX-License-Identifier: MIT
/// The only painter of Portal Kit: Dear ImGui's draw lists to pixels, in software, with the same bits everywhere.
///
/// Vertex positions become 24.8 fixed point once; everything after that is integer arithmetic, so GCC, Clang and
/// WebAssembly, debug and release, scalar and SIMD give equal pixels and tests compare them exactly.
///
///     draw lists ─ primitives.h ─┬─ rectangles ─┬─ one colour ─────────┐
///                                │              └─ glyphs: ink.h ──────┤
///                                │                                     ├─ rows of pixels: scalar_rows.h, vector_rows.h
///                                └─ triangles: triangle.h ┬─ one colour┤                  (both as blend.h says)
///                                                         ├─ a fade ───┘
///                                                         └─ gradients, texture.h: pixel by pixel
///
/// - A pixel belongs to a shape when its centre lies inside; a centre on an edge belongs to the shape on its right or
///   below. Triangles that share an edge therefore neither overlap nor leave a gap.
/// - A shape is opaque colour times alpha (and texture coverage), blended over opaque pixels in 8 bits, rounded.
/// - An axis-aligned quad whose texture advances by exactly 1, 2 or 4 texels a pixel is text: it is sampled at the
///   nearest texel and its coverage is darkened by `ink.h`. Text code puts its left edge on a quarter pixel and its top
///   on a whole pixel, and bakes glyphs with a horizontal oversampling of 4. All other texture use is bilinear.
#pragma once

#include <cstdint>

#include "widgets/raster/image.h"

struct ImDrawData;

namespace portal::raster {

/// Borrowed 8-bit coverage: ImGui's atlas with `ImTextureFormat_Alpha8`. At most 4096 × 4096 texels.
struct Texture {
  const std::uint8_t* coverage = nullptr;
  int width = 0;
  int height = 0;
  int pitch_bytes = 0;
  std::uint64_t identity = 0;  ///< another number whenever texels that were drawn before have changed or moved
};

/// One frame to be painted. Borrows everything; the draw data must come from the current frame, because the atlas that
/// older draw data refers to may have been moved or freed.
///
/// The draw data is in device pixels: `DisplayPos` is 0, `FramebufferScale` is not looked at. User callbacks are
/// skipped. Commands sample `atlas`, or their own texture in the one frame in which ImGui replaces its atlas by a
/// larger one.
struct Scene {
  const ImDrawData* draw_data = nullptr;
  Texture atlas;
  std::uint32_t background = 0xffffffff;  ///< 0xAABBGGRR; alpha is taken as 255
};

/// Paints the part `area` of `scene`: background first, then every command clipped to its own rectangle and `area`.
///
/// @param area    in device pixels of the scene; may reach outside it. Painting an area in several pieces gives the
/// same
///                pixels as painting it at once.
/// @param target  its pixel (0, 0) is (area.x0, area.y0); at least as large as `area`. Pixels beyond `area` stay.
/// @note  Positions beyond ±65,536 px are moved to that border, NaN to its lower end; primitives whose indices lie
///        outside the vertex buffer are skipped. No allocation. Cost: pixels touched, plus a bounding-box test for each
///        primitive outside.
void paint(const Scene& scene, const Rect& area, const ImageView& target);

}  // namespace portal::raster
