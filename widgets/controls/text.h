// SPDX-License-Identifier: MIT
/// Text and links: broken into lines, described line by line, painted with highlights.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/text/byte_range.h"
#include "widgets/controls/ui.h"

namespace portal::controls {

struct TextOptions {
  semantics::Role role = semantics::Role::paragraph;  ///< paragraph, heading, time, label
  theme::TextStyle style = theme::TextStyle::body;
  theme::ColorRole color = theme::ColorRole::text;
  std::span<const text::ByteRange> marks = {};                                ///< highlighted parts; rising, disjoint
  std::vector<std::pair<semantics::Attribute, std::string>> attributes = {};  ///< in the order of Attribute
  std::size_t max_lines = 64;
};

/// A block of text, at most `width_px` wide. @return its height in CSS pixels, a whole number of lines
float text_block(Ui& ui, std::string_view key, std::string_view text, float x, float y, float width_px,
                 const TextOptions& options = {});

/// A heading of HTML level 2 to 4 that can take the focus.
float heading(Ui& ui, std::string_view key, int level, std::string_view text, float x, float y, float width_px,
              theme::TextStyle style);

/// A link with an underline below the dots of ạ ệ ộ; the host's `<a>` follows it, here it is only shown.
/// @param url  safe by is_safe_url
float link(Ui& ui, std::string_view key, std::string_view text, std::string_view url, float x, float y, float width_px,
           theme::TextStyle style, std::span<const text::ByteRange> marks = {});

/// One painted line with highlights, for controls that describe themselves.
/// @param marks  byte ranges of `line`
void paint_line(Ui& ui, std::string_view line, float x, float y, theme::TextStyle style, ImU32 color,
                std::span<const text::ByteRange> marks = {});

}  // namespace portal::controls
