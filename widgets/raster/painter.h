// SPDX-License-Identifier: MIT
/// The painter behind `paint`, with the kind of pixel loops as a parameter so that tests can compare both kinds.
#pragma once

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <utility>

#include "imgui.h"

#include "widgets/raster/blend.h"
#include "widgets/raster/fixed.h"
#include "widgets/raster/ink.h"
#include "widgets/raster/primitives.h"
#include "widgets/raster/raster.h"
#include "widgets/raster/texture.h"
#include "widgets/raster/triangle.h"

namespace portal::raster {

/// A visitor of `walk` that paints.
/// @tparam Rows  `ScalarRows` or `VectorRows`
template <class Rows>
class Painter {
 public:
  Painter(const Rect& area, const ImageView& target) : area_(area), target_(target) {}

  void background(std::uint32_t colour) {
    for (int y = area_.y0; y < area_.y1; ++y) {
      Rows::fill(pixel(area_.x0, y), area_.width(), colour | alpha_mask);
    }
  }

  void command(const Rect& clip, const Texture& texture) {
    assert(texture.width <= texture_limit && texture.height <= texture_limit);
    clip_ = clip;
    texture_ = texture;
    white_known_ = false;
  }

  void rectangle(const ImDrawVert& a, const ImDrawVert& c) {
    if (a.uv.x == c.uv.x && a.uv.y == c.uv.y && is_white(a.uv)) return solid_rectangle(a, c);
    if (glyph(a, c)) return;
    const ImDrawVert b{{c.pos.x, a.pos.y}, {c.uv.x, a.uv.y}, a.col};
    const ImDrawVert d{{a.pos.x, c.pos.y}, {a.uv.x, c.uv.y}, a.col};
    triangle(a, b, c);
    triangle(a, c, d);
  }

  void triangle(const ImDrawVert& a, const ImDrawVert& b, const ImDrawVert& c) {
    const Triangle shape{point(a), point(b), point(c)};
    const bool untextured =
        a.uv.x == b.uv.x && a.uv.x == c.uv.x && a.uv.y == b.uv.y && a.uv.y == c.uv.y && is_white(a.uv);
    if (!untextured) return textured_triangle(shape, a, b, c);
    if (a.col == b.col && a.col == c.col) return solid_triangle(shape, a.col);
    if (((a.col ^ b.col) | (a.col ^ c.col)) << 8 == 0) return faded_triangle(shape, a.col, b.col, c.col);
    shaded_triangle(shape, a.col, b.col, c.col, [](int, int) { return 255u; });
  }

 private:
  static Point point(const ImDrawVert& vertex) { return {to_fixed_px(vertex.pos.x), to_fixed_px(vertex.pos.y)}; }

  std::uint32_t* pixel(int x, int y) const { return target_.row(y - area_.y0) + (x - area_.x0); }

  // ImGui gives untextured shapes the coordinates of a white texel, the same for nearly all of them.
  bool is_white(const ImVec2& uv) {
    if (white_known_ && uv.x == white_.x && uv.y == white_.y) return true;
    const std::int64_t u = std::int64_t{to_fixed_texel(uv.x, texture_.width)} << 8;
    const std::int64_t v = std::int64_t{to_fixed_texel(uv.y, texture_.height)} << 8;
    if (sample_bilinear(texture_, u, v) != 255) return false;
    white_ = uv;
    return white_known_ = true;
  }

  void solid_span(int x0, int x1, int y, std::uint32_t colour) const {
    if (alpha_of(colour) == 255) return Rows::fill(pixel(x0, y), x1 - x0, colour);
    Rows::blend(pixel(x0, y), x1 - x0, colour);
  }

  Rect covered(const Point& a, const Point& c) const {
    return intersection(clip_, {first_pixel(a.x), first_pixel(a.y), first_pixel(c.x), first_pixel(c.y)});
  }

  void solid_rectangle(const ImDrawVert& a, const ImDrawVert& c) const {
    Point low = point(a), high = point(c);
    if (low.x > high.x) std::swap(low.x, high.x);
    if (low.y > high.y) std::swap(low.y, high.y);
    const Rect box = covered(low, high);
    if (alpha_of(a.col) == 0 || box.empty()) return;
    for (int y = box.y0; y < box.y1; ++y) {
      solid_span(box.x0, box.x1, y, a.col);
    }
  }

  void solid_triangle(const Triangle& shape, std::uint32_t colour) const {
    if (alpha_of(colour) == 0) return;
    scan_triangle(shape, clip_, [&](int y, int x0, int x1) { solid_span(x0, x1, y, colour); });
  }

  // One colour with an alpha for each corner: the soft borders of all of ImGui's shapes.
  void faded_triangle(const Triangle& shape, std::uint32_t a, std::uint32_t b, std::uint32_t c) const {
    const std::int64_t area = doubled_area(shape);
    if (area == 0) return;
    const Gradient alpha(shape, area, byte(a, 24), byte(b, 24), byte(c, 24), 0);
    const auto step = static_cast<std::int32_t>(std::clamp(alpha.step(), -steepest_, steepest_));
    scan_triangle(shape, clip_, [&](int y, int x0, int x1) {
      const auto first = static_cast<std::int32_t>(std::clamp(alpha.at(x0, y) + half_, -steepest_, steepest_));
      if (alpha.is_level()) return solid_span(x0, x1, y, (a & ~alpha_mask) | ramp_alpha(first) << 24);
      Rows::blend_ramp(pixel(x0, y), x1 - x0, a, first, step);
    });
  }

  void textured_triangle(const Triangle& shape, const ImDrawVert& a, const ImDrawVert& b, const ImDrawVert& c) const {
    const std::int64_t area = doubled_area(shape);
    if (area == 0) return;
    const auto gradient = [&](float ImVec2::*axis, int size) {
      return Gradient(shape, area, to_fixed_texel(a.uv.*axis, size), to_fixed_texel(b.uv.*axis, size),
                      to_fixed_texel(c.uv.*axis, size), 8);
    };
    const Gradient u = gradient(&ImVec2::x, texture_.width);
    const Gradient v = gradient(&ImVec2::y, texture_.height);
    shaded_triangle(shape, a.col, b.col, c.col,
                    [&](int x, int y) { return sample_bilinear(texture_, u.at(x, y), v.at(x, y)); });
  }

  // The general case, rare: any colours, and a coverage for each pixel.
  template <class Coverage>
  void shaded_triangle(const Triangle& shape, std::uint32_t a, std::uint32_t b, std::uint32_t c,
                       Coverage&& coverage) const {
    const std::int64_t area = doubled_area(shape);
    if (area == 0) return;
    const auto channel = [&](int shift) {
      return Gradient(shape, area, byte(a, shift), byte(b, shift), byte(c, shift), 0);
    };
    const Gradient red = channel(0), green = channel(8), blue = channel(16), alpha = channel(24);
    scan_triangle(shape, clip_, [&](int y, int x0, int x1) {
      std::uint32_t* target = pixel(x0, y);
      for (int x = x0; x < x1; ++x, ++target) {
        const std::uint32_t colour = level(red.at(x, y)) | level(green.at(x, y)) << 8 | level(blue.at(x, y)) << 16;
        *target = blend_pixel(*target, colour, divide_255(level(alpha.at(x, y)) * coverage(x, y)));
      }
    });
  }

  // Text: see raster.h. False when the rectangle does not show texels 1:1, 2:1 or 4:1, or reaches beyond the texture.
  bool glyph(const ImDrawVert& a, const ImDrawVert& c) const {
    const Point low = point(a), high = point(c);
    const Point uv_low = texel(a), uv_high = texel(c);
    const int step_x = whole_step(uv_high.x - uv_low.x, high.x - low.x);
    const int step_y = whole_step(uv_high.y - uv_low.y, high.y - low.y);
    if (step_x == 0 || step_y == 0) return false;
    const auto column = [&](int x) { return (uv_low.x + (centre_of(x) - low.x) * step_x) >> 8; };
    const auto row = [&](int y) { return (uv_low.y + (centre_of(y) - low.y) * step_y) >> 8; };
    if (column(first_pixel(high.x) - 1) >= texture_.width || row(first_pixel(high.y) - 1) >= texture_.height)
      return false;
    const Rect box = covered(low, high);
    if (box.empty()) return true;
    for (int y = box.y0; y < box.y1; ++y) {
      const std::uint8_t* texels = texture_.coverage + std::ptrdiff_t{row(y)} * texture_.pitch_bytes;
      glyph_row(box, y, texels + column(box.x0), step_x, a.col);
    }
    return true;
  }

  Point texel(const ImDrawVert& vertex) const {
    return {to_fixed_texel(vertex.uv.x, texture_.width), to_fixed_texel(vertex.uv.y, texture_.height)};
  }

  // 1, 2 or 4 texels a pixel, or 0. Each of the lengths may be off by one through rounding.
  static int whole_step(int texels, int pixels) {
    for (const int step : {4, 1, 2}) {
      if (pixels > 0 && std::abs(texels - step * pixels) <= step + 1) return step;
    }
    return 0;
  }

  void glyph_row(const Rect& box, int y, const std::uint8_t* texels, int step, std::uint32_t colour) const {
    const std::uint32_t strength = alpha_of(colour);
    const auto full = [=](int i) { return std::uint32_t{ink[texels[i * step]]}; };
    if (strength == 255) return Rows::blend_coverage(pixel(box.x0, y), box.width(), colour, full);
    Rows::blend_coverage(pixel(box.x0, y), box.width(), colour, [=](int i) { return divide_255(full(i) * strength); });
  }

  // Channel `shift / 8` of a colour.
  static int byte(std::uint32_t colour, int shift) { return static_cast<int>((colour >> shift) & 255); }

  // 16.16 → nearest byte.
  static std::uint32_t level(std::int64_t value) {
    return static_cast<std::uint32_t>(std::clamp<std::int64_t>((value + half_) >> 16, 0, 255));
  }

  static constexpr std::int64_t half_ = 1 << 15;
  static constexpr std::int64_t steepest_ = 1 << 28;  // never met by a pixel inside: those have 0..255 levels

  Rect area_;
  ImageView target_;
  Rect clip_;
  Texture texture_;
  ImVec2 white_;
  bool white_known_ = false;
};

/// `paint` of raster.h with a choice of pixel loops.
template <class Rows>
void paint_with(const Scene& scene, const Rect& area, const ImageView& target) {
  assert(area.empty() || (area.width() <= target.width && area.height() <= target.height));
  if (area.empty()) return;
  Painter<Rows> painter(area, target);
  painter.background(scene.background);
  walk(scene, area, painter);
}

}  // namespace portal::raster
