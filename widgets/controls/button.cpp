// SPDX-License-Identifier: MIT
#include "widgets/controls/button.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "widgets/controls/text.h"

namespace portal::controls {
namespace {

using theme::ColorRole;
using theme::TextStyle;

constexpr float icon_px = 16;
constexpr float icon_gap_px = 6;
constexpr float min_width_px = 44;

struct Look {
  ButtonKind kind;
  float padding_px;
  bool bold;
};
constexpr std::array<Look, 5> looks = {{{ButtonKind::primary, 18, true},
                                        {ButtonKind::outline, 16, true},
                                        {ButtonKind::quiet, 10, false},
                                        {ButtonKind::page, 10, false},
                                        {ButtonKind::segment, 12, false}}};

const Look& look_of(ButtonKind kind) {
  return looks[static_cast<std::size_t>(kind)];
}

bool has(const ButtonOptions& options, semantics::State state) {
  return (options.state & state) != 0;
}

bool chosen(const ButtonOptions& options) {
  return has(options, semantics::state_current) || has(options, semantics::state_pressed);
}

struct Colors {
  ImU32 fill, border, text;
  bool boxed;
};

Colors colors_of(const Ui& ui, const ButtonOptions& options, semantics::NodeId id) {
  const auto color = [&](ColorRole role) { return ui.color(role); };
  const bool hot = ui.hovered(id), down = ui.pressed(id);
  if (has(options, semantics::state_disabled)) return {0, 0, color(ColorRole::text_3), false};
  if (options.kind == ButtonKind::primary || chosen(options)) {
    const ImU32 fill = color(down ? ColorRole::accent_press : hot ? ColorRole::accent_hover : ColorRole::accent);
    return {fill, fill, color(ColorRole::on_accent), true};
  }
  const ImU32 ground = color(hot || down ? ColorRole::hover : ColorRole::bg);
  const bool outline = options.kind == ButtonKind::outline;
  if (outline || options.kind == ButtonKind::segment) {
    return {ground, color(ColorRole::line_strong), color(ColorRole::text), outline || hot || down};
  }
  return {ground, ground, color(ColorRole::accent), hot || down};
}

float icon_room(Icon icon, bool with_text) {
  return icon == Icon::none ? 0 : icon_px + (with_text ? icon_gap_px : 0);
}

// Where the text of a button starts, and in which style it is painted.
struct Placement {
  float icon_x, text_x, end_x;
  TextStyle style;
};

Placement place_text(const Ui& ui, std::string_view text, const Box& box, const ButtonOptions& options) {
  const bool bold = look_of(options.kind).bold || chosen(options);
  const TextStyle style = bold ? TextStyle::control : TextStyle::control_quiet;
  const float before = icon_room(options.icon_before, !text.empty());
  const float after = icon_room(options.icon_after, !text.empty());
  const float content = before + typography::text_width(ui.fonts(), style, text) + after;
  const float left = box.x + (box.width - content) / 2;
  return {left, left + before, left + content, style};
}

void describe(Ui& ui, semantics::NodeId id, std::string_view text, const Box& box, const Placement& placement,
              const ButtonOptions& options) {
  semantics::Node& node = ui.tree().add(id, semantics::Role::button);
  node.rect = Ui::fine(box);
  node.style = static_cast<std::uint8_t>(placement.style);
  node.state = options.state;
  if (!text.empty()) node.lines.emplace_back(text);
  if (!options.name.empty()) node.attributes.emplace_back(semantics::Attribute::label, options.name);
  node.attributes.emplace_back(semantics::Attribute::inset,
                               std::to_string(std::lround((placement.text_x - box.x) * 16)));
}

}  // namespace

float button_width(const Ui& ui, std::string_view text, const ButtonOptions& options) {
  const float content = typography::text_width(ui.fonts(), TextStyle::control, text);
  const float icons = icon_room(options.icon_before, !text.empty()) + icon_room(options.icon_after, !text.empty());
  return std::max(min_width_px, std::ceil(content + icons + 2 * look_of(options.kind).padding_px));
}

bool button(Ui& ui, std::string_view key, std::string_view text, float x, float y, const ButtonOptions& options,
            float width_px) {
  const semantics::NodeId id = ui.id(key);
  const Box box{x, y, std::max(width_px, button_width(ui, text, options)), options.height_px};
  const bool activated = ui.activated(id) && !has(options, semantics::state_disabled);
  const Placement placement = place_text(ui, text, box, options);
  describe(ui, id, text, box, placement, options);
  if (!ui.place(id, box)) return activated;

  const Colors colors = colors_of(ui, options, id);
  if (colors.boxed) ui.frame(box, colors.fill, colors.border, 1, button_radius_px);
  const auto line_px = static_cast<float>(theme::metrics(placement.style).line_px);
  paint_line(ui, text, placement.text_x, box.y + (box.height - line_px) / 2, placement.style, colors.text);
  const float icon_top = box.y + (box.height - icon_px) / 2;
  paint_icon(ui, options.icon_before, placement.icon_x, icon_top, icon_px, colors.text);
  paint_icon(ui, options.icon_after, placement.end_x - icon_px, icon_top, icon_px, colors.text);
  return activated;
}

}  // namespace portal::controls
