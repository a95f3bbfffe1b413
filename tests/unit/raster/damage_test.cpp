// SPDX-License-Identifier: MIT
#include "widgets/raster/damage.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <new>
#include <vector>

#include "catch2/catch.hpp"

#include "tests/unit/raster/canvas.h"
#include "tests/unit/raster/drawing.h"
#include "tests/unit/raster/random.h"
#include "tests/unit/raster/search_frame.h"

namespace {
std::size_t allocation_count = 0;
}

// All allocations of this program are counted, for the test that there are none.
void* operator new(std::size_t size) {
  ++allocation_count;
  void* const block = std::malloc(size == 0 ? 1 : size);
  if (block == nullptr) std::abort();
  return block;
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
  return operator new(size);
}
void operator delete(void* block) noexcept {
  std::free(block);
}
void operator delete(void* block, std::size_t) noexcept {
  std::free(block);
}

namespace portal::raster {
namespace {

constexpr Rect visible{0, 0, 256, 256};
constexpr int tile_width = 64;
constexpr int tile_height = 16;

std::vector<Rect> changed(TileDamage& damage, const Scene& scene, const Rect& part = visible) {
  const auto rectangles = damage.changed(scene, part, tile_width, tile_height);
  return {rectangles.begin(), rectangles.end()};
}

void repaint(const Scene& scene, const std::vector<Rect>& rectangles, test::Canvas& canvas) {
  for (const Rect& rectangle : rectangles)
    paint(scene, rectangle, canvas.view_of(rectangle));
}

int pixels_of(const std::vector<Rect>& rectangles) {
  int sum = 0;
  for (const Rect& r : rectangles)
    sum += r.width() * r.height();
  return sum;
}

TEST_CASE("damage: repainting what changed gives the same pixels as repainting all", "[raster][damage]") {
  const test::Atlas atlas;
  for (std::uint64_t seed = 0; seed < 12; ++seed) {
    test::Random random(seed);
    TileDamage damage;
    test::Canvas canvas(visible);
    std::vector<std::uint64_t> shapes(60);
    for (std::uint64_t& shape : shapes)
      shape = random.bits();
    for (int frame = 0; frame < 25; ++frame) {
      shapes[static_cast<std::size_t>(random.below(60))] = random.bits();
      if (frame % 5 == 4) std::swap(shapes[0], shapes[static_cast<std::size_t>(random.below(60))]);
      test::Drawing drawing(atlas);
      for (const std::uint64_t shape : shapes) {
        test::Random own(shape);
        test::add_random_shapes(drawing, own, 1);
      }
      const Scene scene = drawing.scene();
      repaint(scene, changed(damage, scene), canvas);
      REQUIRE(test::differences(canvas, test::painted(scene, visible)) == 0);
    }
  }
}

TEST_CASE("damage: the first frame is all new, an equal frame has none", "[raster][damage]") {
  const test::Atlas atlas;
  test::Random random(1);
  test::Drawing drawing(atlas);
  test::add_random_shapes(drawing, random, 100);
  TileDamage damage;
  CHECK(changed(damage, drawing.scene()) == std::vector<Rect>{visible});
  CHECK(changed(damage, drawing.scene()).empty());
  damage.reset();
  CHECK(changed(damage, drawing.scene()) == std::vector<Rect>{visible});
}

TEST_CASE("damage: a change stays within its tiles", "[raster][damage]") {
  const test::Atlas atlas;
  test::Drawing before(atlas), after(atlas);
  before.rectangle(70, 20, 80, 30, 0xff0000ff);
  after.rectangle(70, 20, 80, 30, 0xff00ff00);
  TileDamage damage;
  changed(damage, before.scene());
  CHECK(changed(damage, after.scene()) == std::vector<Rect>{{64, 16, 128, 32}});
}

TEST_CASE("damage: far changes stay apart, near ones are joined", "[raster][damage]") {
  const test::Atlas atlas;
  test::Drawing before(atlas), after(atlas);
  after.rectangle(1, 1, 2, 2, ~0u);      // tile 0, 0
  after.rectangle(130, 1, 131, 2, ~0u);  // tile 2, 0: one unchanged tile between them
  after.rectangle(1, 250, 2, 251, ~0u);  // tile 0, 15
  TileDamage damage;
  changed(damage, before.scene());
  CHECK(changed(damage, after.scene()) == std::vector<Rect>{{0, 0, 192, 16}, {0, 240, 64, 256}});
}

// A scene in which exactly one thing can be changed.
struct Detail {
  float x = 10;
  float uv = 0.5f;
  std::uint32_t colour = 0xff00ff00;
  float clip = 100;
  std::uint64_t texture = 1;
  std::uint32_t background = 0xffffffff;
  bool swapped = false;
};

bool is_noticed(const Detail& change) {
  const test::Atlas atlas;
  TileDamage damage;
  std::vector<Rect> last;
  for (const Detail& detail : {Detail{}, change}) {
    test::Drawing drawing(atlas);
    drawing.clip({0, 0, detail.clip, 200});
    const std::uint32_t first = detail.swapped ? 0xff0000ff : detail.colour;
    const std::uint32_t second = detail.swapped ? detail.colour : 0xff0000ff;
    drawing.image(detail.x, 10, detail.x + 8, 18, {0.25f, 0.25f}, {detail.uv, 0.5f}, first);
    drawing.image(detail.x, 10, detail.x + 8, 18, {0.25f, 0.25f}, {detail.uv, 0.5f}, second);
    Scene scene = drawing.scene(detail.background);
    scene.atlas.identity = detail.texture;
    last = changed(damage, scene);
  }
  return !last.empty();
}

TEST_CASE("damage: position, texture coordinate, colour, clip, texture, background and depth are all noticed",
          "[raster][damage]") {
  CHECK_FALSE(is_noticed({}));
  CHECK(is_noticed({.x = 10.25f}));
  CHECK(is_noticed({.uv = 0.75f}));
  CHECK(is_noticed({.colour = 0xff00ff01}));
  CHECK(is_noticed({.clip = 99}));
  CHECK(is_noticed({.texture = 2}));
  CHECK(is_noticed({.background = 0xfffffffe}));
  CHECK(is_noticed({.swapped = true}));
}

TEST_CASE("damage: only what is visible is reported, and another visible part is all new", "[raster][damage]") {
  const test::Atlas atlas;
  test::Random random(4);
  TileDamage damage;
  const Rect part{30, 41, 201, 111};
  for (int frame = 0; frame < 20; ++frame) {
    test::Drawing drawing(atlas);
    test::add_random_shapes(drawing, random, 3);
    for (const Rect& r : changed(damage, drawing.scene(), part))
      CHECK(intersection(r, part) == r);
  }
  const test::Drawing drawing(atlas);
  changed(damage, drawing.scene(), part);
  const Rect moved{30, 42, 201, 112};
  CHECK(changed(damage, drawing.scene(), moved) == std::vector<Rect>{moved});
  CHECK(changed(damage, drawing.scene(), {5, 5, 5, 90}).empty());
  CHECK(changed(damage, drawing.scene(), moved) == std::vector<Rect>{moved});
}

TEST_CASE("damage: hovering a card of a real frame repaints little, with equal pixels", "[raster][damage]") {
  const int scale = GENERATE(1, 2);
  test::SearchFrame frame(scale);
  const Rect area = frame.area();
  frame.draw();
  TileDamage damage;
  test::Canvas canvas(area);
  for (const int hovered : {-1, -1, 2, 3, 3, -1}) {
    const Scene scene = frame.draw(hovered);
    const auto tiles = damage.changed(scene, area, 64 * scale, 16 * scale);
    const std::vector<Rect> rectangles(tiles.begin(), tiles.end());
    repaint(scene, rectangles, canvas);
    REQUIRE(canvas.hash() == test::painted(scene, area).hash());
    CAPTURE(hovered);
    CHECK(rectangles.size() <= 4);
  }
  const Scene scene = frame.draw(5);
  const auto tiles = damage.changed(scene, area, 64 * scale, 16 * scale);
  CHECK(pixels_of({tiles.begin(), tiles.end()}) * 5 < area.width() * area.height());
}

TEST_CASE("damage: a steady state allocates nothing", "[raster][damage]") {
  test::SearchFrame frame(1);
  TileDamage damage;
  Scene scene = frame.draw();
  test::Canvas canvas(frame.area());
  damage.changed(scene, frame.area(), tile_width, tile_height);
  scene = frame.draw(4);
  const std::size_t before = allocation_count;
  for (const Rect& r : damage.changed(scene, frame.area(), tile_width, tile_height))
    paint(scene, r, canvas.view_of(r));
  scene.background = 0xff000000;
  for (const Rect& r : damage.changed(scene, frame.area(), tile_width, tile_height))
    paint(scene, r, canvas.view_of(r));
  CHECK(allocation_count == before);
}

}  // namespace
}  // namespace portal::raster
