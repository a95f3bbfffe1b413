// SPDX-License-Identifier: MIT
#include "widgets/typography/line_cache.h"

namespace portal::typography {

const ClampedText& LineCache::clamp(const Fonts& fonts, theme::TextStyle style, std::string_view text, float width_px,
                                    std::size_t max_lines) {
  if (used_ == entries_.size()) entries_.emplace_back();
  Entry& entry = entries_[used_++];
  const bool known = entry.style == style && entry.width_px == width_px && entry.max_lines == max_lines &&
                     !entry.shown.lines.empty() && entry.text() == text;
  if (known) return entry.shown;
  entry.style = style;
  entry.width_px = width_px;
  entry.max_lines = max_lines;
  entry.shown = clamp_lines(fonts, style, text, width_px, max_lines);
  const bool cut = entry.shown.source_bytes < text.size();
  entry.cut_text = cut ? text : std::string_view();
  return entry.shown;
}

}  // namespace portal::typography
