// SPDX-License-Identifier: MIT
#include "widgets/typography/layout.h"

#include <algorithm>

#include "core/text/utf8.h"

namespace portal::typography {
namespace {

constexpr std::string_view ellipsis = "…";

bool breaks_after(char32_t character) {
  return character == '/' || character == '-' || character == '.' || character == '_' || character == ',' ||
         character == ';';
}

// Looks like a mistake in front of an ellipsis.
bool is_dangling(char character) {
  return character == ' ' || character == ',' || character == ';';
}

// The place where a line may end, and how wide it is up to there.
struct BreakPoint {
  std::uint32_t end = 0;   // line ends here
  std::uint32_t next = 0;  // the next one starts here
  float width_px = 0;
};

// Finds the end of the line that starts at `start`.
BreakPoint find_break(const Ruler& ruler, std::string_view text, std::uint32_t start, float width_px) {
  BreakPoint space, inside, emergency;
  float width = 0;
  const auto size = static_cast<std::uint32_t>(text.size());
  for (std::uint32_t at = start; at < size;) {
    const text::CodePoint point = text::decode(text, at);
    if (point.value == ' ') space = {at, point.end, width};
    const float advance = ruler.advance(point.value);
    if (width + advance > width_px && point.value != ' ' && at > start) {
      if (space.next != 0) return space;
      return inside.next != 0 ? inside : emergency;
    }
    width += advance;
    at = point.end;
    emergency = {at, at, width};
    if (breaks_after(point.value)) inside = emergency;
  }
  return {size, size, width};
}

}  // namespace

float text_width(const Fonts& fonts, theme::TextStyle style, std::string_view text) {
  const Ruler ruler = fonts.ruler(style);
  float width = 0;
  for (const text::CodePoint point : text::CodePointsView(text))
    width += ruler.advance(point.value);
  return width;
}

std::vector<Line> break_lines(const Fonts& fonts, theme::TextStyle style, std::string_view text, float width_px,
                              std::size_t max_lines) {
  const Ruler ruler = fonts.ruler(style);
  std::vector<Line> lines;
  std::uint32_t start = 0;
  do {
    const BreakPoint found = find_break(ruler, text, start, width_px);
    lines.push_back({{start, found.end}, found.width_px});
    start = found.next;
  } while (start < text.size() && lines.size() < max_lines);
  return lines;
}

ClampedText clamp_lines(const Fonts& fonts, theme::TextStyle style, std::string_view text, float width_px,
                        std::size_t max_lines) {
  const std::size_t one_too_many = max_lines == SIZE_MAX ? max_lines : max_lines + 1;
  std::vector<Line> lines = break_lines(fonts, style, text, width_px, one_too_many);
  if (lines.size() <= max_lines) return {std::string(text), static_cast<std::uint32_t>(text.size()), std::move(lines)};
  lines.resize(max_lines);
  Line& last = lines.back();
  const float room = width_px - text_width(fonts, style, ellipsis);
  const BreakPoint found = find_break(fonts.ruler(style), text.substr(0, last.source.end), last.source.begin, room);
  ClampedText clamped{std::string(text.substr(0, found.end)), 0, {}};
  std::string& shown = clamped.text;
  while (shown.size() > last.source.begin && is_dangling(shown.back()))
    shown.pop_back();
  clamped.source_bytes = static_cast<std::uint32_t>(shown.size());
  shown += ellipsis;
  last.source.end = static_cast<std::uint32_t>(shown.size());
  last.width_px = text_width(fonts, style, std::string_view(shown).substr(last.source.begin));
  clamped.lines = std::move(lines);
  return clamped;
}

}  // namespace portal::typography
