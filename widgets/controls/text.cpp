// SPDX-License-Identifier: MIT
#include "widgets/controls/text.h"

#include <algorithm>
#include <cmath>

#include "core/text/highlight.h"
#include "core/text/utf8.h"
#include "widgets/typography/layout.h"
#include "widgets/typography/paint.h"

namespace portal::controls {
namespace {

constexpr float underline_offset_em = 0.29F;
constexpr double underline_accent_share = 0.55;
constexpr float mark_line_px = 2;
constexpr float mark_radius_px = 2;

std::string_view slice(std::string_view text, text::ByteRange range) {
  return text.substr(range.begin, range.size());
}

std::uint32_t utf16_units(std::string_view text) {
  std::uint32_t units = 0;
  for (const text::CodePoint point : text::CodePointsView(text))
    units += point.value > 0xFFFF ? 2U : 1U;
  return units;
}

// Byte ranges of the text as ranges of what the mirror shows: its lines one after the other are the text.
std::vector<semantics::Mark> utf16_marks(std::string_view text, std::span<const text::ByteRange> marks) {
  std::vector<semantics::Mark> result;
  for (const text::ByteRange& mark : marks) {
    result.push_back({utf16_units(text.substr(0, mark.begin)), utf16_units(slice(text, mark))});
  }
  return result;
}

struct Paragraph {
  std::string_view text;
  std::span<const typography::Line> lines;
  Box box;
};

void describe_lines(semantics::Node& node, const Paragraph& paragraph, theme::TextStyle style,
                    std::span<const text::ByteRange> marks) {
  node.rect = Ui::fine(paragraph.box);
  node.style = static_cast<std::uint8_t>(style);
  for (std::size_t i = 0; i < paragraph.lines.size(); ++i) {
    const bool last = i + 1 == paragraph.lines.size();
    const auto end = last ? static_cast<std::uint32_t>(paragraph.text.size()) : paragraph.lines[i + 1].source.begin;
    node.lines.emplace_back(slice(paragraph.text, {paragraph.lines[i].source.begin, end}));
  }
  node.marks = utf16_marks(paragraph.text, marks);
}

Box box_of(std::span<const typography::Line> lines, float x, float y, theme::TextStyle style) {
  float width = 0;
  for (const typography::Line& line : lines)
    width = std::max(width, line.width_px);
  return {x, y, std::ceil(width), static_cast<float>(lines.size()) * static_cast<float>(theme::metrics(style).line_px)};
}

void paint_mark(Ui& ui, float left_px, float right_px, float y, float line_px) {
  const Box box{left_px - 1, y + 1, right_px - left_px + 2, line_px - 2};
  ui.fill(box, ui.color(theme::ColorRole::mark), mark_radius_px);
  ui.fill({box.x, box.y + box.height - mark_line_px, box.width, mark_line_px}, ui.color(theme::ColorRole::mark_line));
}

void paint_underline(Ui& ui, const typography::Line& line, const Box& box, float y, theme::TextStyle style,
                     ImU32 color) {
  const theme::TypeMetrics& type = theme::metrics(style);
  const float below = std::round(underline_offset_em * static_cast<float>(type.size_px) * ui.scale());
  const float left = ui.corner(box.x, y).x;
  const float top = static_cast<float>(ui.baseline(style, y)) + below;
  ui.list().AddRectFilled(ImVec2(left, top), ImVec2(ui.corner(box.x + line.width_px, y).x, top + ui.stroke(1)), color);
}

}  // namespace

void paint_line(Ui& ui, std::string_view line, float x, float y, theme::TextStyle style, ImU32 color,
                std::span<const text::ByteRange> marks) {
  typography::Pen pen{ui.corner(0, 0).x + x * ui.scale(), ui.baseline(style, y)};
  const ImU32 on_mark = ui.color(theme::ColorRole::on_mark);
  const auto line_px = static_cast<float>(theme::metrics(style).line_px);
  std::uint32_t painted = 0;
  for (const text::ByteRange& mark : marks) {
    const std::string_view before = slice(line, {painted, mark.begin});
    typography::paint_text(ui.list(), ui.fonts(), style, ui.scale(), before, color, pen);
    const float left = (pen.x - ui.corner(0, 0).x) / ui.scale();
    paint_mark(ui, left, left + typography::text_width(ui.fonts(), style, slice(line, mark)), y, line_px);
    typography::paint_text(ui.list(), ui.fonts(), style, ui.scale(), slice(line, mark), on_mark, pen);
    painted = mark.end;
  }
  typography::paint_text(ui.list(), ui.fonts(), style, ui.scale(), line.substr(painted), color, pen);
}

float text_block(Ui& ui, std::string_view key, std::string_view text, float x, float y, float width_px,
                 const TextOptions& options) {
  const typography::ClampedText& shown = ui.lines().clamp(ui.fonts(), options.style, text, width_px, options.max_lines);
  const Box box = box_of(shown.lines, x, y, options.style);
  const semantics::NodeId id = ui.id(key);
  const std::vector<text::ByteRange> marks =
      text::clip_ranges({options.marks.begin(), options.marks.end()}, {0, shown.source_bytes});
  semantics::Node& node = ui.tree().add(id, options.role);
  describe_lines(node, {shown.text, shown.lines, box}, options.style, marks);
  node.attributes = options.attributes;
  if (!ui.place(id, box)) return box.height;
  const auto line_px = static_cast<float>(theme::metrics(options.style).line_px);
  for (std::size_t i = 0; i < shown.lines.size(); ++i) {
    const text::ByteRange source = shown.lines[i].source;
    paint_line(ui, slice(shown.text, source), x, y + static_cast<float>(i) * line_px, options.style,
               ui.color(options.color), text::clip_ranges(marks, source));
  }
  return box.height;
}

float heading(Ui& ui, std::string_view key, int level, std::string_view text, float x, float y, float width_px,
              theme::TextStyle style) {
  TextOptions options;
  options.role = semantics::Role::heading;
  options.style = style;
  options.attributes = {{semantics::Attribute::level, std::to_string(level)}};
  return text_block(ui, key, text, x, y, width_px, options);
}

float link(Ui& ui, std::string_view key, std::string_view text, std::string_view url, float x, float y, float width_px,
           theme::TextStyle style, std::span<const text::ByteRange> marks) {
  const std::vector<typography::Line>& lines = ui.lines().clamp(ui.fonts(), style, text, width_px, SIZE_MAX).lines;
  const Box box = box_of(lines, x, y, style);
  const semantics::NodeId id = ui.id(key);
  semantics::Node& node = ui.tree().add(id, semantics::Role::link);
  describe_lines(node, {text, lines, box}, style, marks);
  node.href = url;
  if (!ui.place(id, box)) return box.height;
  const bool hot = ui.hovered(id) || ui.pressed(id);
  const ImU32 color = ui.color(hot ? theme::ColorRole::accent_hover : theme::ColorRole::accent);
  const ImU32 underline =
      hot ? color : ui.mixed(theme::ColorRole::accent, theme::ColorRole::bg, underline_accent_share);
  const std::vector<text::ByteRange> all(marks.begin(), marks.end());
  const auto line_px = static_cast<float>(theme::metrics(style).line_px);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const float top = y + static_cast<float>(i) * line_px;
    paint_underline(ui, lines[i], box, top, style, underline);  // below highlights, which have a line of their own
    paint_line(ui, slice(text, lines[i].source), x, top, style, color, text::clip_ranges(all, lines[i].source));
  }
  return box.height;
}

}  // namespace portal::controls
