// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/byte_range.h"
#include "widgets/theme/type_scale.h"
#include "widgets/typography/fonts.h"

namespace portal::typography {

/// One line of a paragraph: bytes of the source without the space that the break replaces.
struct Line {
  text::ByteRange source;
  float width_px = 0;  ///< CSS pixels, sum of the advances
};

/// Width of `text` on one line, in CSS pixels.
float text_width(const Fonts& fonts, theme::TextStyle style, std::string_view text);

/// Breaks `text` (NFC UTF-8, single spaces) into lines of at most `width_px` CSS pixels.
///
/// Breaks replace a space; a word wider than the line breaks after '/', '-', '.', '_', ',' or ';' or, failing that,
/// inside the word. At least one line comes back, an empty one for empty text. Lines do not depend on the density.
/// @param max_lines  at least 1; what comes after so many lines is not looked at
std::vector<Line> break_lines(const Fonts& fonts, theme::TextStyle style, std::string_view text, float width_px,
                              std::size_t max_lines = SIZE_MAX);

/// The first lines of `text`, at most `max_lines` (at least 1); the last one ends in "…" if text had to be left out.
struct ClampedText {
  std::string text;                ///< what is shown
  std::uint32_t source_bytes = 0;  ///< so much of it is the start of the given text; the rest is "…"
  std::vector<Line> lines;         ///< byte ranges of what is shown
};
ClampedText clamp_lines(const Fonts& fonts, theme::TextStyle style, std::string_view text, float width_px,
                        std::size_t max_lines);

}  // namespace portal::typography
