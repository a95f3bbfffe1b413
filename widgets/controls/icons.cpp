// SPDX-License-Identifier: MIT
#include "widgets/controls/icons.h"

#include <array>
#include <span>

namespace portal::controls {
namespace {

struct Point {
  float x, y;
};
struct Stroke {
  Icon icon;
  std::array<Point, 4> points;
  std::size_t count;
  bool closed;
};
struct Circle {
  Icon icon;
  Point centre;
  float radius;
  bool filled;
};

constexpr float grid_px = 20;
constexpr float stroke_px = 1.75F;

constexpr std::array<Stroke, 6> strokes = {{
    {Icon::search, {{{12.6F, 12.6F}, {17, 17}}}, 2, false},
    {Icon::previous, {{{12.5F, 5}, {7.5F, 10}, {12.5F, 15}}}, 3, false},
    {Icon::next, {{{7.5F, 5}, {12.5F, 10}, {7.5F, 15}}}, 3, false},
    {Icon::warning, {{{10, 3}, {18, 16.8F}, {2, 16.8F}}}, 3, true},
    {Icon::warning, {{{10, 8}, {10, 11.8F}}}, 2, false},
    {Icon::error, {{{10, 6}, {10, 10.8F}}}, 2, false},
}};
constexpr std::array<Circle, 4> circles = {{
    {Icon::search, {8.5F, 8.5F}, 5.5F, false},
    {Icon::error, {10, 10}, 7.5F, false},
    {Icon::error, {10, 13.7F}, 1, true},
    {Icon::warning, {10, 14.3F}, 1, true},
}};

}  // namespace

void paint_icon(Ui& ui, Icon icon, float x, float y, float size_px, ImU32 color) {
  const ImVec2 origin = ui.corner(x, y);
  const float unit = size_px / grid_px * ui.scale();
  const float width = stroke_px * unit;
  const auto place = [&](Point point) { return ImVec2(origin.x + point.x * unit, origin.y + point.y * unit); };
  for (const Stroke& stroke : strokes) {
    if (stroke.icon != icon) continue;
    for (const Point& point : std::span(stroke.points).first(stroke.count))
      ui.list().PathLineTo(place(point));
    ui.list().PathStroke(color, stroke.closed ? ImDrawFlags_Closed : ImDrawFlags_None, width);
  }
  for (const Circle& circle : circles) {
    if (circle.icon != icon) continue;
    if (circle.filled)
      ui.list().AddCircleFilled(place(circle.centre), circle.radius * unit, color);
    else
      ui.list().AddCircle(place(circle.centre), circle.radius * unit, color, 0, width);
  }
}

}  // namespace portal::controls
