// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdint>
#include <vector>

#include "catch2/catch.hpp"

#include "tests/unit/raster/canvas.h"
#include "tests/unit/raster/drawing.h"
#include "tests/unit/raster/random.h"
#include "widgets/raster/triangle.h"

namespace portal::raster {
namespace {

constexpr Rect area{0, 0, 48, 48};
constexpr std::uint32_t half_white = 0x80ffffff;

using Mesh = std::vector<Triangle>;

/// Whether the centre of a pixel is inside, or on a left or upper side: the rule by its definition, one pixel at a
/// time.
bool covers(const Triangle& t, int x, int y) {
  const Point centre{centre_of(x), centre_of(y)};
  const std::int64_t whole = doubled_area(t);
  if (whole == 0) return false;
  const Triangle turned = whole > 0 ? t : Triangle{t.a, t.c, t.b};
  const auto inside = [&](const Point& from, const Point& to) {  // clockwise on a screen
    const std::int64_t side = doubled_area({from, to, centre});
    const bool left_or_upper = to.y < from.y || (to.y == from.y && to.x > from.x);
    return side > 0 || (side == 0 && left_or_upper);
  };
  return inside(turned.a, turned.b) && inside(turned.b, turned.c) && inside(turned.c, turned.a);
}

ImDrawVert vertex(const Point& p) {
  return {{static_cast<float>(p.x) / one_px, static_cast<float>(p.y) / one_px}, test::Atlas::white, half_white};
}

/// Splits random triangles of a convex outline at random inner points: slivers, fans, shared corners.
Mesh split_mesh(test::Random& random) {
  const auto corner = [&](int x, int y) { return Point{random.between(x, x + 4000), random.between(y, y + 4000)}; };
  const Point a = corner(0, 0), b = corner(7000, 0), c = corner(7000, 7000), d = corner(0, 7000);
  Mesh mesh{{a, b, c}, {a, c, d}};
  for (int attempt = 0; attempt < 12; ++attempt) {
    const auto chosen = static_cast<std::size_t>(random.below(static_cast<int>(mesh.size())));
    const Triangle t = mesh[chosen];
    const std::int64_t p = random.between(1, 98), q = random.between(1, static_cast<int>(99 - p)), r = 100 - p - q;
    const Point inner{static_cast<int>((p * t.a.x + q * t.b.x + r * t.c.x) / 100),
                      static_cast<int>((p * t.a.y + q * t.b.y + r * t.c.y) / 100)};
    const Mesh parts{{t.a, t.b, inner}, {inner, t.b, t.c}, {t.a, inner, t.c}};
    const auto upright = [](const Triangle& part) { return doubled_area(part) > 0; };
    if (!std::all_of(parts.begin(), parts.end(), upright)) continue;  // rounding moved the point onto a side
    mesh[chosen] = parts[0];
    mesh.insert(mesh.end(), parts.begin() + 1, parts.end());
  }
  return mesh;
}

/// A grid with moved corners: many corners shared by six triangles, coordinates often on pixel centres.
Mesh grid_mesh(test::Random& random) {
  constexpr int n = 5;
  const int snap = 1 << random.below(9);  // 1/256 pixel to a whole one
  Point points[n][n];
  for (int y = 0; y < n; ++y) {
    for (int x = 0; x < n; ++x) {
      points[y][x] = {(1000 + x * 2200 + random.between(-500, 500)) / snap * snap + (random.below(2) * 128),
                      (1000 + y * 2200 + random.between(-500, 500)) / snap * snap};
    }
  }
  Mesh mesh;
  for (int y = 0; y + 1 < n; ++y) {
    for (int x = 0; x + 1 < n; ++x) {
      const Point a = points[y][x], b = points[y][x + 1], c = points[y + 1][x + 1], d = points[y + 1][x];
      const bool falling = random.below(2) == 0;
      mesh.push_back(falling ? Triangle{a, b, c} : Triangle{a, b, d});
      mesh.push_back(falling ? Triangle{a, c, d} : Triangle{b, c, d});
    }
  }
  return mesh;
}

struct Count {
  int pixels = 0;  // with at least one triangle
  int gaps = 0;    // a triangle covers it, nothing was painted
  int doubles = 0;
  int others = 0;  // any other difference from the definition
};

/// Paints a translucent mesh whose triangles do not overlap, and compares each pixel with the definition.
void compare(const Mesh& mesh, test::Random& random, Count& count) {
  const test::Atlas atlas;
  test::Drawing drawing(atlas);
  for (const Triangle& t : mesh) {
    const ImDrawVert corners[] = {vertex(t.a), vertex(t.b), vertex(t.c)};
    const int first = random.below(3), turn = random.between(1, 2);  // any corner first, either orientation
    drawing.triangle(corners[first], corners[(first + turn) % 3], corners[(first + 2 * turn) % 3]);
  }
  test::Canvas canvas = test::painted(drawing.scene(), area);
  for (int y = area.y0; y < area.y1; ++y) {
    for (int x = area.x0; x < area.x1; ++x) {
      const auto expected = std::count_if(mesh.begin(), mesh.end(), [&](const Triangle& t) { return covers(t, x, y); });
      const std::uint32_t level = canvas.at(x, y) & 255;  // 0 on black, 128 after one triangle, 192 after two
      count.pixels += expected > 0;
      count.gaps += expected == 1 && level == 0;
      count.doubles += expected <= 1 && level > 128;
      count.others += expected > 1 || level != (expected == 0 ? 0u : 128u);
    }
  }
}

TEST_CASE("fill rule: meshes have no gap and no pixel twice", "[raster][fill]") {
  Mesh (*const make)(test::Random&) = GENERATE(split_mesh, grid_mesh);
  test::Random random(11);
  Count count;
  for (int i = 0; i < 300; ++i)
    compare(make(random), random, count);
  CHECK(count.pixels > 300 * 500);
  CHECK(count.gaps == 0);
  CHECK(count.doubles == 0);
  CHECK(count.others == 0);
}

// Where a line from (0, 0) to (width, height) is at the centre of `row`; 24.8, rounded up.
int exact_x(std::int64_t width, std::int64_t height, int row) {
  const std::int64_t numerator = width * centre_of(row);
  const std::int64_t truncated = numerator / height;
  return static_cast<int>(truncated + (truncated * height < numerator ? 1 : 0));
}

TEST_CASE("fill rule: a side walked down is exact in every row, also just right of a pixel's centre",
          "[raster][fill]") {
  constexpr int rows = 3;
  int wrong = 0;
  for (int height = rows * one_px; height < rows * one_px + 60; ++height) {
    for (int width = -300; width <= 300; ++width) {
      for (int close = 0; close < rows; ++close) {  // in this row, x is at most 1/256 pixel right of a centre
        const int x = pixel_centre + 1 - exact_x(width, height, close);
        Edge edge({x, 0}, {x + width, height}, 0, rows);
        for (int row = 0; row < rows; ++row, edge.next_row()) {
          wrong += edge.pixel() != first_pixel(x + exact_x(width, height, row));
        }
      }
    }
  }
  CHECK(wrong == 0);
}

TEST_CASE("fill rule: a rectangle covers the same pixels as its two triangles", "[raster][fill]") {
  const test::Atlas atlas;
  test::Random random(12);
  int differing = 0;
  for (int i = 0; i < 200; ++i) {
    const auto place = [&] {
      return static_cast<float>(random.between(-8, 56)) + static_cast<float>(random.below(9)) / 8;
    };
    const float x0 = place(), y0 = place(), x1 = place(), y1 = place();
    test::Drawing whole(atlas), split(atlas);
    whole.rectangle(x0, y0, x1, y1, half_white);
    split.split_rectangle(x0, y0, x1, y1, half_white);
    differing += test::painted(whole.scene(), area).pixels() != test::painted(split.scene(), area).pixels();
  }
  CHECK(differing == 0);
}

TEST_CASE("fill rule: a pixel belongs to the shape that holds its centre, a border to the right and below",
          "[raster][fill]") {
  const test::Atlas atlas;
  test::Drawing drawing(atlas);
  drawing.rectangle(2.5f, 3.5f, 4.5f, 5.5f, 0xffffffff);
  test::Canvas canvas = test::painted(drawing.scene(), {0, 0, 8, 8});
  for (int y = 0; y < 8; ++y) {
    for (int x = 0; x < 8; ++x) {
      const bool inside = x >= 2 && x < 4 && y >= 3 && y < 5;
      CHECK(canvas.at(x, y) == (inside ? 0xffffffff : 0xff000000));
    }
  }
}

}  // namespace
}  // namespace portal::raster
