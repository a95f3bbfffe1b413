// SPDX-License-Identifier: MIT
#include "widgets/typography/paint.h"

#include <cmath>

#include "imgui.h"
#include "imgui_internal.h"

#include "core/text/utf8.h"

namespace portal::typography {
namespace {

// Not std::round, a call in WebAssembly, where floor is an instruction.
float nearest(float x) {
  return std::floor(x + 0.5F);
}

// stb_truetype's box filter looks back over `oversampling` samples, which moves a glyph by this much (device pixels).
float filter_shift_px(float oversampling) {
  return -(oversampling - 1) / (2 * oversampling);
}

// Undoes what ImGui adds for its own text: the ascent, and offsets divided by the density. What is left is the place of
// the bitmap relative to pen and baseline, in whole texels.
struct GlyphBox {
  float left, top, width, height;  // device pixels
};

GlyphBox glyph_box(const ImFontGlyph& glyph, const ImFontBaked& baked, float density, float oversampling) {
  const float shift = filter_shift_px(oversampling);
  const float left_texels = nearest((glyph.X0 - shift) * oversampling * density);
  const float top = nearest((glyph.Y0 - IM_ROUND(baked.Ascent)) * density);
  return {left_texels / oversampling + shift, top,
          nearest((glyph.X1 - glyph.X0) * oversampling * density) / oversampling,
          nearest((glyph.Y1 - glyph.Y0) * density)};
}

float snap_to_texel(float x, float oversampling) {
  return nearest(x * oversampling) / oversampling;
}

}  // namespace

void paint_text(ImDrawList& list, const Fonts& fonts, theme::TextStyle style, float density, std::string_view text,
                std::uint32_t color, Pen& pen) {
  ImFontBaked& baked = fonts.baked(style, density);
  const auto oversampling = static_cast<float>(Fonts::oversampling(density));
  for (const text::CodePoint point : text::CodePointsView(text)) {
    const auto character = point.value > 0xFFFF ? ImWchar{0xFFFD} : static_cast<ImWchar>(point.value);
    const ImFontGlyph* glyph = baked.FindGlyph(character);
    const float advance = glyph->AdvanceX * density;
    if (glyph->Visible != 0) {
      const GlyphBox box = glyph_box(*glyph, baked, density, oversampling);
      const ImVec2 corner(snap_to_texel(pen.x, oversampling) + box.left, static_cast<float>(pen.baseline) + box.top);
      list.PrimReserve(6, 4);
      list.PrimRectUV(corner, ImVec2(corner.x + box.width, corner.y + box.height), ImVec2(glyph->U0, glyph->V0),
                      ImVec2(glyph->U1, glyph->V1), color);
    }
    pen.x += advance;
  }
}

}  // namespace portal::typography
