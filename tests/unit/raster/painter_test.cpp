// SPDX-License-Identifier: MIT
#include "widgets/raster/painter.h"

#include <cmath>
#include <cstdlib>
#include <limits>
#include <vector>

#include "catch2/catch.hpp"

#include "tests/unit/raster/canvas.h"
#include "tests/unit/raster/drawing.h"
#include "tests/unit/raster/random.h"
#include "widgets/raster/scalar_rows.h"
#include "widgets/raster/vector_rows.h"

namespace portal::raster {
namespace {

constexpr Rect area{0, 0, 256, 256};

template <class Rows>
std::uint64_t hash_with(const Scene& scene) {
  test::Canvas canvas(area);
  paint_with<Rows>(scene, area, canvas.view());
  return canvas.hash();
}

TEST_CASE("painter: scalar and vector rows give the same pixels", "[raster][painter]") {
  const test::Atlas atlas;
  for (std::uint64_t seed = 0; seed < 40; ++seed) {
    test::Random random(seed);
    test::Drawing drawing(atlas);
    test::add_random_shapes(drawing, random, 200);
    REQUIRE(hash_with<ScalarRows>(drawing.scene()) == hash_with<VectorRows>(drawing.scene()));
  }
}

TEST_CASE("painter: random shapes have the same pixels on every compiler", "[raster][painter]") {
  const test::Atlas atlas;
  test::Random random(2024);
  test::Drawing drawing(atlas);
  test::add_random_shapes(drawing, random, 1000);
  CHECK(test::painted(drawing.scene(), area).hash() == 0x8b7417bffe4717c1);
}

TEST_CASE("painter: an area painted in pieces equals the area painted at once", "[raster][painter]") {
  const test::Atlas atlas;
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    test::Random random(seed);
    test::Drawing drawing(atlas);
    test::add_random_shapes(drawing, random, 200);
    const Scene scene = drawing.scene(random.colour());
    test::Canvas pieces(area);
    const int width = random.between(5, 260), height = random.between(5, 130);
    for (int y = 0; y < area.y1; y += height) {
      for (int x = 0; x < area.x1; x += width) {
        const Rect piece = intersection(area, {x, y, x + width, y + height});
        paint(scene, piece, pieces.view_of(piece));
      }
    }
    REQUIRE(test::differences(pieces, test::painted(scene, area)) == 0);
  }
}

TEST_CASE("painter: an area outside the scene is background, and nothing beyond an area is touched",
          "[raster][painter]") {
  const test::Atlas atlas;
  test::Random random(8);
  test::Drawing drawing(atlas);
  test::add_random_shapes(drawing, random, 200);
  const Rect outside{-900, 700, -890, 705};
  CHECK(test::painted(drawing.scene(0xff123456), outside).pixels() == std::vector<std::uint32_t>(50, 0xff123456));

  test::Canvas canvas(area, 0xffabcdef);
  const Rect part{40, 50, 90, 61};
  paint(drawing.scene(), part, canvas.view_of(part));
  int touched = 0;
  for (int y = area.y0; y < area.y1; ++y) {
    for (int x = area.x0; x < area.x1; ++x) {
      const bool inside = x >= part.x0 && x < part.x1 && y >= part.y0 && y < part.y1;
      touched += !inside && canvas.at(x, y) != 0xffabcdef;
    }
  }
  CHECK(touched == 0);
}

TEST_CASE("painter: a later shape lies over an earlier one, and the result is opaque", "[raster][painter]") {
  const test::Atlas atlas;
  test::Drawing drawing(atlas);
  drawing.rectangle(0, 0, 2, 1, 0xff0000ff);
  drawing.rectangle(1, 0, 3, 1, 0xffff0000);
  drawing.rectangle(2, 0, 4, 1, 0x8000ff00);
  const test::Canvas canvas = test::painted(drawing.scene(0x00ffffff), {0, 0, 4, 1});
  CHECK(canvas.pixels() == std::vector<std::uint32_t>{0xff0000ff, 0xffff0000, 0xff7f8000, 0xff7fff7f});
}

TEST_CASE("painter: clip rectangles are truncated to whole pixels", "[raster][painter]") {
  const test::Atlas atlas;
  test::Drawing drawing(atlas);
  drawing.clip({1.9f, 0, 3.9f, 1});
  drawing.rectangle(0, 0, 5, 1, 0xffffffff);
  const std::uint32_t off = 0xff000000, on = 0xffffffff;
  CHECK(test::painted(drawing.scene(), {0, 0, 5, 1}).pixels() == std::vector<std::uint32_t>{off, on, on, off, off});
}

// What a fade from alpha 0 at `x0` to 255 at `x1` has at the centre of pixel `x`.
double ramp(double x0, double x1, int x) {
  return std::clamp((x + 0.5 - x0) / (x1 - x0), 0.0, 1.0) * 255;
}

TEST_CASE("painter: fades and colour gradients are within 1.5 levels of real numbers", "[raster][painter]") {
  const test::Atlas atlas;
  const ImVec2 uv = test::Atlas::white;
  test::Random random(17);
  for (int i = 0; i < 100; ++i) {
    const float x0 = random.real(-30, 20), x1 = x0 + 1 + random.real(0, 200);
    const std::uint32_t left = i % 2 == 0 ? 0x00ffffff : 0xff000000, right = 0xffffffff;
    test::Drawing drawing(atlas);
    drawing.quad({{x0, 0}, uv, left}, {{x1, 0}, uv, right}, {{x1, 9}, uv, right}, {{x0, 9}, uv, left});
    test::Canvas canvas = test::painted(drawing.scene(), {0, 0, 200, 9});
    for (int x = std::max(0, first_pixel(to_fixed_px(x0))); x < std::min(200, first_pixel(to_fixed_px(x1))); ++x) {
      for (int y = 0; y < 9; ++y)
        REQUIRE(std::abs((canvas.at(x, y) & 255) - ramp(x0, x1, x)) <= 1.5);
    }
  }
}

TEST_CASE("painter: a glyph shows, darkened, the nearest texel of each pixel at every quarter and step",
          "[raster][glyph]") {
  const int step = GENERATE(1, 2, 4);
  const int quarter = GENERATE(0, 1, 2, 3);
  test::Atlas atlas(4);
  const int columns = 6 * step - (step == 4 ? 1 : 0);  // with step 4 the right border may be a quarter pixel, too
  const float x0 = 3 + static_cast<float>(quarter) / 4, width = static_cast<float>(columns) / static_cast<float>(step);
  test::Drawing drawing(atlas);
  const auto texel = [](int value) { return static_cast<float>(value) / test::Atlas::size; };
  drawing.image(x0, 2, x0 + width, 12, {texel(20), texel(30)}, {texel(20 + columns), texel(40)}, 0xff112233);
  test::Canvas canvas = test::painted(drawing.scene(0xffffffff), {0, 0, 16, 16});
  for (int y = 0; y < 16; ++y) {
    for (int x = 0; x < 16; ++x) {
      const float column = std::floor((static_cast<float>(x) + 0.5f - x0) * static_cast<float>(step));
      const bool inside = column >= 0 && static_cast<float>(x) + 0.5f < x0 + width && y >= 2 && y < 12;
      const std::uint32_t alpha = inside ? ink[atlas.at(20 + static_cast<int>(column), 30 + y - 2)] : 0;
      REQUIRE(canvas.at(x, y) == blend_pixel(0xffffffff, 0x112233, alpha));
    }
  }
}

TEST_CASE("painter: a glyph off the quarter pixels, as ImGui's own text is, shows the nearest texel, too",
          "[raster][glyph]") {
  test::Atlas atlas(4);
  test::Random random(29);
  for (int i = 0; i < 200; ++i) {
    const float x0 = random.real(0, 8), width = 5.25f;
    test::Drawing drawing(atlas);
    drawing.image(x0, 0, x0 + width, 1, {20.0f / 64, 0.5f}, {41.0f / 64, 33.0f / 64}, 0xff000000);
    test::Canvas canvas = test::painted(drawing.scene(0xffffffff), {0, 0, 16, 1});
    const int left = to_fixed_px(x0);
    for (int x = first_pixel(left); x < first_pixel(to_fixed_px(x0 + width)); ++x) {
      const int column = std::min(20 + (centre_of(x) - left) * 4 / one_px, test::Atlas::size - 1);
      REQUIRE(canvas.at(x, 0) == blend_pixel(0xffffffff, 0, ink[atlas.at(column, 32)]));
    }
  }
}

TEST_CASE("painter: the alpha of a glyph's colour weakens its coverage", "[raster][glyph]") {
  test::Atlas atlas(4);
  test::Drawing drawing(atlas);
  drawing.image(0, 0, 16, 16, {0.5f, 0.5f}, {0.75f, 0.75f}, 0x80112233);
  test::Canvas canvas = test::painted(drawing.scene(0xffffffff), {0, 0, 16, 16});
  for (int x = 0; x < 16; ++x) {
    const std::uint32_t alpha = divide_255(ink[atlas.at(32 + x, 32)] * 128u);
    CHECK(canvas.at(x, 0) == blend_pixel(0xffffffff, 0x112233, alpha));
  }
}

TEST_CASE("painter: ink leaves air and solid alone and darkens what is between by at most 2 %", "[raster][glyph]") {
  CHECK(ink[0] == 0);
  CHECK(ink[255] == 255);
  for (std::size_t c = 1; c < 255; ++c) {
    CHECK(ink[c] >= ink[c - 1]);
    CHECK(ink[c] >= c);
    CHECK(ink[c] - static_cast<double>(c) <= 0.02 * 255 + 1);
  }
}

// Bilinear sampling in real numbers.
double sampled(test::Atlas& atlas, double u, double v) {
  const auto texel = [&](int x, int y) {
    return atlas.at(std::clamp(x, 0, test::Atlas::size - 1), std::clamp(y, 0, test::Atlas::size - 1));
  };
  const double x = u - 0.5, y = v - 0.5;
  const int column = static_cast<int>(std::floor(x)), row = static_cast<int>(std::floor(y));
  const double right = x - column, down = y - row;
  return (texel(column, row) * (1 - right) + texel(column + 1, row) * right) * (1 - down) +
         (texel(column, row + 1) * (1 - right) + texel(column + 1, row + 1) * right) * down;
}

TEST_CASE("painter: a scaled image is bilinear, within three levels of real numbers", "[raster][texture]") {
  test::Atlas atlas(4);
  test::Random random(23);
  for (int i = 0; i < 30; ++i) {
    const float x0 = random.real(-10, 10), y0 = random.real(-10, 10);
    const float width = 100 + random.real(0, 60), height = 90 + random.real(0, 60);
    test::Drawing drawing(atlas);
    drawing.image(x0, y0, x0 + width, y0 + height, {0, 0}, {1, 1}, 0xffffffff);
    test::Canvas canvas = test::painted(drawing.scene(), {0, 0, 100, 90});
    for (int y = std::max(0, first_pixel(to_fixed_px(y0))); y < 80; ++y) {
      for (int x = std::max(0, first_pixel(to_fixed_px(x0))); x < 90; ++x) {
        const double expected = sampled(atlas, (x + 0.5 - x0) / width * 64, (y + 0.5 - y0) / height * 64);
        REQUIRE(std::abs((canvas.at(x, y) & 255) - expected) <= 3);
      }
    }
  }
}

TEST_CASE("painter: a texture that is no glyph is drawn as a mirror image when its coordinates run backwards",
          "[raster][texture]") {
  test::Atlas atlas(4);
  test::Drawing drawing(atlas);
  drawing.image(0, 0, 16, 16, {0.75f, 0.5f}, {0.5f, 0.75f}, 0xffffffff);
  test::Canvas canvas = test::painted(drawing.scene(), {0, 0, 16, 16});
  for (int x = 0; x < 16; ++x)
    CHECK((canvas.at(x, 5) & 255) == atlas.at(47 - x, 37));
}

TEST_CASE("painter: vertex and index offsets, empty commands and callbacks are honoured", "[raster][painter]") {
  const test::Atlas atlas;
  test::Drawing drawing(atlas);
  drawing.rectangle(0, 0, 1, 1, 0xff0000ff);
  drawing.clip({0, 0, 9, 9});  // stays empty
  drawing.clip({0, 0, 9, 9});  // its indices start from 0 again
  drawing.rectangle(1, 0, 2, 1, 0xff00ff00);
  REQUIRE(drawing.list().CmdBuffer[2].VtxOffset == 4);
  drawing.clip({0, 0, 9, 9});
  drawing.rectangle(2, 0, 3, 1, 0xffff0000);
  drawing.list().CmdBuffer[3].UserCallback = [](const ImDrawList*, const ImDrawCmd*) { std::abort(); };
  const test::Canvas canvas = test::painted(drawing.scene(), {0, 0, 3, 1});
  CHECK(canvas.pixels() == std::vector<std::uint32_t>{0xff0000ff, 0xff00ff00, 0xff000000});
}

TEST_CASE("painter: a command with a texture of its own is drawn from it", "[raster][texture]") {
  const test::Atlas atlas;
  ImTextureData other;
  other.Create(ImTextureFormat_Alpha8, 16, 16);
  std::fill_n(other.Pixels, 256, std::uint8_t{100});
  test::Drawing drawing(atlas);
  drawing.image(0, 0, 8, 8, {0, 0}, {0.5f, 0.5f}, 0xff000000);
  drawing.list().CmdBuffer[0].TexRef = other.GetTexRef();
  test::Canvas canvas = test::painted(drawing.scene(0xffffffff), {0, 0, 8, 8});
  CHECK(canvas.at(3, 3) == blend_pixel(0xffffffff, 0, ink[100]));
}

constexpr float nan = std::numeric_limits<float>::quiet_NaN();
constexpr float infinity = std::numeric_limits<float>::infinity();
constexpr float hostile[] = {nan,      infinity,  -infinity, 3e38f,     -3e38f, 1e-40f,   0.0f,        -0.0f,
                             65536.0f, -65536.0f, 65535.99f, 100000.0f, 128.0f, 127.996f, 16777216.0f, -1e9f};

ImDrawVert hostile_vertex(test::Random& random) {
  const auto number = [&] {
    return random.below(3) == 0 ? random.real(-20, 280) : hostile[random.below(std::size(hostile))];
  };
  const bool white = random.below(2) == 0;
  const ImVec2 uv = white ? test::Atlas::white : ImVec2{number(), number()};
  return {{number(), number()}, uv, random.colour() >> (random.below(2) * 8)};
}

TEST_CASE("painter: NaN, infinite and huge vertices stay inside the target, in pieces as at once",
          "[raster][hostile]") {
  const test::Atlas atlas;
  for (std::uint64_t seed = 0; seed < 10; ++seed) {
    test::Random random(seed);
    test::Drawing drawing(atlas);
    for (int i = 0; i < 20; ++i) {
      const ImDrawVert a = hostile_vertex(random), b = hostile_vertex(random), c = hostile_vertex(random);
      drawing.triangle(a, b, c);
      drawing.image(a.pos.x, a.pos.y, b.pos.x, b.pos.y, a.uv, b.uv, c.col);
    }
    const Scene scene = drawing.scene();
    const test::Canvas whole = test::painted(scene, area);
    test::Canvas pieces(area);
    for (int y = 0; y < area.y1; y += 64) {
      const Rect piece{0, y, area.x1, y + 64};
      paint(scene, piece, pieces.view_of(piece));
    }
    REQUIRE(test::differences(pieces, whole) == 0);
    REQUIRE(hash_with<ScalarRows>(scene) == hash_with<VectorRows>(scene));
  }
}

TEST_CASE("painter: indices, offsets and counts beyond the buffers are not followed", "[raster][hostile]") {
  const test::Atlas atlas;
  for (std::uint64_t seed = 0; seed < 100; ++seed) {
    test::Random random(seed);
    test::Drawing drawing(atlas);
    test::add_random_shapes(drawing, random, 30);
    for (ImDrawIdx& index : drawing.list().IdxBuffer) {
      if (random.below(8) == 0) index = static_cast<ImDrawIdx>(random.bits());
    }
    for (ImDrawCmd& command : drawing.list().CmdBuffer) {
      if (random.below(2) == 0) command.ElemCount = static_cast<unsigned>(random.bits());
      if (random.below(4) == 0) command.VtxOffset = static_cast<unsigned>(random.bits() % 200);
      if (random.below(4) == 0) command.IdxOffset = static_cast<unsigned>(random.bits() % 400);
      if (random.below(4) == 0) command.ClipRect.z = hostile[random.below(std::size(hostile))];
      if (random.below(4) == 0) command.ClipRect.y = hostile[random.below(std::size(hostile))];
    }
    REQUIRE(test::painted(drawing.scene(), area).pixels().size() == 65536);  // the sanitizers are the real check
  }
}

}  // namespace
}  // namespace portal::raster
