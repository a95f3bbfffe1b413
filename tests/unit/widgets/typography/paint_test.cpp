// SPDX-License-Identifier: MIT
#include "widgets/typography/paint.h"

#include <cmath>
#include <vector>

#include "catch2/catch.hpp"
#include "imgui.h"

#include "tests/unit/widgets/support/kit_frame.h"
#include "widgets/typography/layout.h"

namespace {

using portal::app::Kit;
using portal::theme::TextStyle;
using portal::typography::Pen;

// The box filter of the atlas moves a glyph three eighths of a pixel to the left; see raster.h for the grid.
constexpr double filter_shift_px = 0.375;

struct Quad {
  double left, top, right, bottom, texels_wide, texels_high;
};

// What `text` becomes, painted twice so that every glyph is in the atlas that the vertices refer to.
std::vector<Quad> painted(Kit& kit, TextStyle style, float density, std::string_view text, Pen& pen) {
  const Pen start = pen;
  std::vector<Quad> quads;
  for (int pass = 0; pass < 2; ++pass) {
    portal::test::in_frame(kit, [&] {
      ImDrawList& list = *ImGui::GetWindowDrawList();
      const int first = list.VtxBuffer.Size;
      pen = start;
      quads.clear();
      portal::typography::paint_text(list, kit.fonts(), style, density, text, 0xFF112233, pen);
      for (int i = first; i < list.VtxBuffer.Size; i += 4) {
        const ImDrawVert &a = list.VtxBuffer[i], &c = list.VtxBuffer[i + 2];
        const double width = kit.atlas().width, height = kit.atlas().height;
        quads.push_back({double{a.pos.x}, double{a.pos.y}, double{c.pos.x}, double{c.pos.y},
                         (double{c.uv.x} - double{a.uv.x}) * width, (double{c.uv.y} - double{a.uv.y}) * height});
      }
    });
  }
  return quads;
}

bool is_whole(double value) {
  return std::fabs(value - std::round(value)) < 1e-3;
}

}  // namespace

TEST_CASE("paint: glyphs stand on quarter pixels and whole rows, four texels a pixel wide", "[typography][paint]") {
  Kit kit;
  const auto density = GENERATE(1.0F, 1.25F, 1.5F, 2.0F, 3.0F);
  Pen pen{10.3F, 40};
  const std::vector<Quad> quads = painted(kit, TextStyle::result, density, "Nghị quyết về ngân sách", pen);
  REQUIRE(quads.size() == 19);  // spaces paint nothing
  for (const Quad& quad : quads) {
    CHECK(is_whole((quad.left + filter_shift_px) * 4));
    CHECK(is_whole(quad.top));
    CHECK(is_whole(quad.bottom));
    CHECK(quad.texels_wide == Approx(4 * (quad.right - quad.left)).margin(1e-2));
    CHECK(quad.texels_high == Approx(quad.bottom - quad.top).margin(1e-2));
  }
}

TEST_CASE("paint: where pixels are tiny, glyphs stand on whole ones, one texel a pixel", "[typography][paint]") {
  Kit kit;
  const auto density = GENERATE(4.5F, 10.0F);
  Pen pen{10.3F, 400};
  for (const Quad& quad : painted(kit, TextStyle::result, density, "Nghị quyết", pen)) {
    CHECK(is_whole(quad.left));
    CHECK(is_whole(quad.right));
    CHECK(quad.texels_wide == Approx(quad.right - quad.left).margin(1e-2));
    CHECK(quad.texels_high == Approx(quad.bottom - quad.top).margin(1e-2));
  }
}

TEST_CASE("paint: the pen moves by the advances, and no glyph is further than an eighth from it",
          "[typography][paint]") {
  Kit kit;
  const auto density = GENERATE(1.0F, 1.25F, 2.0F);
  float width_px = 0;
  portal::test::in_frame(kit,
                         [&] { width_px = portal::typography::text_width(kit.fonts(), TextStyle::body, "nnnnnn"); });
  Pen pen{3.1F, 20};
  const std::vector<Quad> quads = painted(kit, TextStyle::body, density, "nnnnnn", pen);
  CHECK(pen.x == Approx(3.1F + width_px * density).epsilon(1e-5));
  CHECK(pen.baseline == 20);
  REQUIRE(quads.size() == 6);
  const double advance = double{width_px} / 6 * double{density};
  for (std::size_t i = 1; i < quads.size(); ++i) {
    const double exact = quads[0].left + advance * static_cast<double>(i);
    CHECK(std::fabs(quads[i].left - exact) <= 0.25 + 1e-3);  // an eighth for each of the two
  }
}

TEST_CASE("paint: a letter without descender ends on the baseline", "[typography][paint]") {
  Kit kit;
  const auto density = GENERATE(1.0F, 2.0F);
  Pen pen{0, 30};
  const std::vector<Quad> quads = painted(kit, TextStyle::heading2, density, "H", pen);
  REQUIRE(quads.size() == 1);
  CHECK(quads[0].bottom == 30);
  CHECK(quads[0].top < 30 - 20 * double{density} * 0.6);
}
