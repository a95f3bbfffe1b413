// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

#include "widgets/theme/type_scale.h"
#include "widgets/typography/fonts.h"

struct ImDrawList;

namespace portal::typography {

/// Where a line of text stands, in device pixels of the draw list.
struct Pen {
  float x = 0;  ///< left end of the next character; not snapped
  int baseline = 0;
};

/// Paints `text` (NFC UTF-8) from the pen on and moves the pen behind it.
///
/// Each glyph goes to the nearest quarter device pixel (whole, where these are tiny: see Fonts::oversampling), so
/// spacing is the font's own; the raster samples it unfiltered.
/// @param density  device pixels per CSS pixel
/// @param color    ImU32, 0xAABBGGRR
void paint_text(ImDrawList& list, const Fonts& fonts, theme::TextStyle style, float density, std::string_view text,
                std::uint32_t color, Pen& pen);

}  // namespace portal::typography
