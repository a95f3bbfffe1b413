// SPDX-License-Identifier: MIT
#include <cstdint>
#include <cstdlib>

#include "catch2/catch.hpp"

#include "tests/unit/raster/canvas.h"
#include "tests/unit/raster/search_frame.h"
#include "widgets/raster/painter.h"
#include "widgets/raster/scalar_rows.h"
#include "widgets/raster/vector_rows.h"

namespace portal::raster {
namespace {

// After a deliberate change of painter, font or frame, look at the picture, then copy the numbers of the failure.
struct Golden {
  int scale;
  std::uint64_t pixels;
  int vertices;
};
constexpr Golden goldens[] = {{1, 0x3d9bdab4ba26b88b, 8128}, {2, 0xd405cafcc94934c0, 8744}};

TEST_CASE("frame: a real frame has the same pixels on every compiler and platform", "[raster][frame]") {
  const Golden golden = GENERATE(from_range(std::begin(goldens), std::end(goldens)));
  test::SearchFrame frame(golden.scale);
  frame.draw();  // fills the atlas
  const Scene scene = frame.draw();
  CHECK(scene.draw_data->TotalVtxCount == golden.vertices);
  const std::uint64_t pixels = test::painted(scene, frame.area()).hash();
  CAPTURE(golden.scale);
  CHECK(pixels == golden.pixels);
}

TEST_CASE("frame: the first frame, in which the atlas grows, has the pixels of later ones", "[raster][frame]") {
  const int scale = GENERATE(1, 2);
  test::SearchFrame frame(scale);
  const Scene growing = frame.draw();
  const ImDrawList& list = *growing.draw_data->CmdLists[0];
  CHECK(texture_of(growing, list.CmdBuffer[0]).coverage != growing.atlas.coverage);
  const std::uint64_t first = test::painted(growing, frame.area()).hash();
  CHECK(first == test::painted(frame.draw(), frame.area()).hash());
}

template <class Rows>
std::uint64_t hash_with(const Scene& scene, const Rect& area) {
  test::Canvas canvas(area);
  paint_with<Rows>(scene, area, canvas.view());
  return canvas.hash();
}

TEST_CASE("frame: scalar and vector rows give the same pixels", "[raster][frame]") {
  const int scale = GENERATE(1, 2);
  test::SearchFrame frame(scale);
  const Scene scene = frame.draw(3);
  CHECK(hash_with<ScalarRows>(scene, frame.area()) == hash_with<VectorRows>(scene, frame.area()));
}

TEST_CASE("frame: bands of 128 rows equal the whole", "[raster][frame]") {
  const int scale = GENERATE(1, 2);
  test::SearchFrame frame(scale);
  const Scene scene = frame.draw();
  test::Canvas bands(frame.area());
  for (int y = 0; y < frame.area().y1; y += 128) {
    const Rect band = intersection(frame.area(), {0, y, frame.area().x1, y + 128});
    paint(scene, band, bands.view_of(band));
  }
  CHECK(bands.hash() == test::painted(scene, frame.area()).hash());
}

}  // namespace
}  // namespace portal::raster
