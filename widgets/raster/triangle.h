// SPDX-License-Identifier: MIT
/// Triangles in 24.8 fixed point: which pixels they cover, and how a value changes across them.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <utility>

#include "widgets/raster/fixed.h"
#include "widgets/raster/image.h"

namespace portal::raster {

struct Point {
  int x = 0;  ///< 24.8
  int y = 0;
};

struct Triangle {
  Point a, b, c;
};

/// Twice the signed area, in 1/65,536 square pixels.
constexpr std::int64_t doubled_area(const Triangle& t) {
  return std::int64_t{t.b.x - t.a.x} * (t.c.y - t.a.y) - std::int64_t{t.c.x - t.a.x} * (t.b.y - t.a.y);
}

/// One side of a triangle, walked down row by row without rounding: its x is kept as a whole number and a remainder.
///
/// The side always runs from its upper to its lower end, whichever triangle it belongs to; so two triangles that share
/// it compute the same numbers and meet without gap or overlap.
class Edge {
 public:
  Edge() = default;

  /// @param row    the first row to be asked for; its centre is not above `upper`
  /// @param count  how many rows will be asked for
  Edge(const Point& upper, const Point& lower, int row, int count) : height_(lower.y - upper.y) {
    const std::int64_t width = lower.x - upper.x;
    const std::int64_t along = width * (centre_of(row) - upper.y) + (height_ - 1);  // height - 1: division rounds up
    const std::int64_t quotient = floor_divide(along, height_);
    x_ = upper.x + static_cast<int>(quotient);
    remainder_ = static_cast<int>(along - quotient * height_);
    if (count <= 1) return;
    const std::int64_t slope = floor_divide(width * one_px, height_);
    step_ = static_cast<int>(slope);
    step_remainder_ = static_cast<int>(width * one_px - slope * height_);
  }

  /// The first pixel of this row whose centre is on or right of the side.
  int pixel() const { return first_pixel(x_); }

  void next_row() {
    x_ += step_;
    remainder_ += step_remainder_;
    if (remainder_ < height_) return;
    remainder_ -= height_;
    ++x_;
  }

 private:
  int x_ = 0;  // 24.8, rounded up
  int remainder_ = 0;
  int step_ = 0;
  int step_remainder_ = 0;
  int height_ = 1;
};

/// Rows `begin`..`end` (exclusive) between two sides.
template <class Span>
void scan_between(Edge& left, Edge& right, int begin, int end, const Rect& clip, Span& span) {
  for (int y = begin; y < end; ++y) {
    const int x0 = std::max(left.pixel(), clip.x0);
    const int x1 = std::min(right.pixel(), clip.x1);
    if (x0 < x1) span(y, x0, x1);
    left.next_row();
    right.next_row();
  }
}

/// Calls `span(y, x0, x1)` with x0 < x1 for each row of pixels that `triangle` covers inside `clip`, from top to
/// bottom.
template <class Span>
void scan_triangle(const Triangle& triangle, const Rect& clip, Span&& span) {
  Point top = triangle.a, middle = triangle.b, bottom = triangle.c;
  if (middle.y < top.y) std::swap(middle, top);
  if (bottom.y < middle.y) std::swap(bottom, middle);
  if (middle.y < top.y) std::swap(middle, top);
  const std::int64_t turn = doubled_area({top, middle, bottom});  // its sign says on which side the middle corner is
  const int begin = std::max(first_pixel(top.y), clip.y0);
  const int end = std::min(first_pixel(bottom.y), clip.y1);
  if (turn == 0 || begin >= end) return;
  const int split = std::clamp(first_pixel(middle.y), begin, end);
  Edge whole(top, bottom, begin, end - begin);
  const auto half = [&](const Point& upper, const Point& lower, int first, int last) {
    if (first >= last) return;
    Edge side(upper, lower, first, last - first);
    if (turn > 0) scan_between(whole, side, first, last, clip, span);
    if (turn < 0) scan_between(side, whole, first, last, clip, span);
  };
  half(top, middle, begin, split);
  half(middle, bottom, split, end);
}

/// A value that changes linearly across a triangle: 16.16, at pixel centres. Does not depend on any clip rectangle.
class Gradient {
 public:
  Gradient() = default;

  /// @param area  `doubled_area(t)`, not 0
  /// @param at_a, at_b, at_c  at the corners, with `fraction_bits` fractional bits; at most 20 bits in all
  Gradient(const Triangle& t, std::int64_t area, int at_a, int at_b, int at_c, int fraction_bits)
      : column_(t.a.x >> 8), row_(t.a.y >> 8) {
    // Steeper than this, a triangle is too thin to show a gradient, and the sums below could leave 64 bits.
    constexpr std::int64_t steepest = std::int64_t{1} << 36;
    const std::int64_t to_b = at_b - at_a;
    const std::int64_t to_c = at_c - at_a;
    const int shift = 16 - fraction_bits;
    const std::int64_t scale = std::int64_t{one_px} << shift;
    step_x_ = divide((to_b * (t.c.y - t.a.y) - to_c * (t.b.y - t.a.y)) * scale, area);
    step_y_ = divide((to_c * (t.b.x - t.a.x) - to_b * (t.c.x - t.a.x)) * scale, area);
    if (std::llabs(step_x_) > steepest || std::llabs(step_y_) > steepest) step_x_ = step_y_ = 0;
    const std::int64_t to_centre = step_x_ * (centre_of(column_) - t.a.x) + step_y_ * (centre_of(row_) - t.a.y);
    origin_ = std::int64_t{at_a} * (std::int64_t{1} << shift) + (to_centre >> 8);
  }

  bool is_level() const { return step_x_ == 0; }  ///< the same along each row
  std::int64_t at(int x, int y) const { return origin_ + step_x_ * (x - column_) + step_y_ * (y - row_); }
  std::int64_t step() const { return step_x_; }  ///< from one pixel to the next on its right

 private:
  static std::int64_t divide(std::int64_t numerator, std::int64_t denominator) {
    return numerator == 0 ? 0 : numerator / denominator;  // zero is frequent: level fringes of boxes
  }

  int column_ = 0;  // the pixel of corner a, where the value is `origin_`
  int row_ = 0;
  std::int64_t origin_ = 0;
  std::int64_t step_x_ = 0;
  std::int64_t step_y_ = 0;
};

}  // namespace portal::raster
