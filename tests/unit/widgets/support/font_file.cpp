// SPDX-License-Identifier: MIT
#include "tests/unit/widgets/support/font_file.h"

#define STB_TRUETYPE_IMPLEMENTATION
#define STBTT_STATIC
#include "stb/stb_truetype.h"

#include "core/text/utf8.h"

namespace portal::test {

double advance_em(std::span<const std::uint8_t> font, char32_t character) {
  stbtt_fontinfo info;
  if (stbtt_InitFont(&info, font.data(), 0) == 0) return 0;
  int glyph = stbtt_FindGlyphIndex(&info, static_cast<int>(character));
  if (glyph == 0) glyph = stbtt_FindGlyphIndex(&info, static_cast<int>(text::replacement_character));
  int advance = 0, bearing = 0;
  stbtt_GetGlyphHMetrics(&info, glyph, &advance, &bearing);
  return advance * double{stbtt_ScaleForMappingEmToPixels(&info, 1)};
}

double width_em(std::span<const std::uint8_t> font, std::string_view text) {
  double width = 0;
  for (const text::CodePoint point : text::CodePointsView(text))
    width += advance_em(font, point.value);
  return width;
}

}  // namespace portal::test
