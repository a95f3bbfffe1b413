// SPDX-License-Identifier: MIT
#include "widgets/controls/field.h"

#include <algorithm>

#include "widgets/controls/icons.h"
#include "widgets/controls/text.h"

namespace portal::controls {
namespace {

using semantics::Attribute;
using semantics::Role;
using theme::ColorRole;
using theme::TextStyle;

constexpr float radius_px = 4;
constexpr float padding_px = 12;
constexpr float icon_px = 20;
constexpr float icon_gap_px = 8;
constexpr float error_gap_px = 4;
constexpr float error_icon_px = 18;

float inset_px(const FieldOptions& options) {
  return options.search ? padding_px + icon_px + icon_gap_px : padding_px;
}

std::string decimal(semantics::NodeId id) {
  return std::to_string(id.value);
}

void describe(Ui& ui, semantics::NodeId id, semantics::NodeId error_id, const Box& box, std::string_view value,
              const FieldOptions& options) {
  semantics::Node& node = ui.tree().add(id, options.search ? Role::search_field : Role::text_field);
  node.rect = Ui::fine(box);
  node.style = static_cast<std::uint8_t>(TextStyle::input);
  node.value = value;
  if (!options.error.empty()) node.state = semantics::state_invalid;
  const auto add = [&](Attribute attribute, std::string text) {
    if (!text.empty()) node.attributes.emplace_back(attribute, std::move(text));
  };
  add(Attribute::placeholder, std::string(options.placeholder));
  add(Attribute::described_by, options.error.empty() ? std::string() : decimal(error_id));
  add(Attribute::inputmode, std::string(options.inputmode));
  add(Attribute::enter_key_hint, options.search ? "search" : "");
  add(Attribute::autocomplete, std::string(options.autocomplete));
  add(Attribute::inset, std::to_string(static_cast<int>(inset_px(options) * 16)));
}

void paint(Ui& ui, semantics::NodeId id, const Box& box, std::string_view value, const FieldOptions& options) {
  const bool bad = !options.error.empty();
  const ColorRole border = bad ? ColorRole::bad : ui.hovered(id) ? ColorRole::text_2 : ColorRole::line_strong;
  ui.frame(box, ui.color(ColorRole::bg), ui.color(border), bad ? 2 : 1, radius_px);
  if (options.search) {
    paint_icon(ui, Icon::search, box.x + padding_px, box.y + (box.height - icon_px) / 2, icon_px,
               ui.color(ColorRole::text_2));
  }
  if (!ui.pass().paint_values) return;
  const auto line_px = static_cast<float>(theme::metrics(TextStyle::input).line_px);
  const float left = box.x + inset_px(options);
  ui.list().PushClipRect(ui.corner(left, box.y), ui.corner(box.x + box.width - padding_px, box.y + box.height), true);
  paint_line(ui, value.empty() ? options.placeholder : value, left, box.y + (box.height - line_px) / 2,
             TextStyle::input, ui.color(value.empty() ? ColorRole::text_3 : ColorRole::text));
  ui.list().PopClipRect();
}

float error_line(Ui& ui, std::string_view key, std::string_view error, float x, float y, float width_px) {
  TextOptions options;
  options.style = TextStyle::small;
  options.color = ColorRole::bad;
  const float text_left = error_icon_px + 6;
  paint_icon(ui, Icon::error, x, y + 1, error_icon_px, ui.color(ColorRole::bad));
  return text_block(ui, key, error, x + text_left, y, width_px - text_left, options);
}

}  // namespace

FieldResult field(Ui& ui, std::string_view key, std::string_view label, std::string_view value, float x, float y,
                  float width_px, const FieldOptions& options) {
  const Scope scope(ui, key);
  const semantics::NodeId id = ui.id("field");
  TextOptions label_options;
  label_options.role = Role::label;
  label_options.style = TextStyle::label;
  label_options.attributes = {{Attribute::label_for, decimal(id)}};
  const float label_height = text_block(ui, "label", label, x, y, width_px, label_options) + field_label_gap_px;
  const Box box{x, y + label_height, width_px, field_height_px};
  FieldResult result{ui.typed(id), label_height + field_height_px};
  describe(ui, id, ui.id("error"), box, result.typed ? *result.typed : value, options);
  if (ui.place(id, box)) paint(ui, id, box, value, options);
  if (!options.error.empty()) {
    result.height_px += error_gap_px;
    result.height_px += error_line(ui, "error", options.error, x, y + result.height_px, width_px);
  }
  return result;
}

FieldResult date_field(Ui& ui, std::string_view key, std::string_view label, std::string_view value,
                       std::string_view placeholder, std::string_view error, float x, float y, float width_px) {
  FieldOptions options;
  options.placeholder = placeholder;
  options.inputmode = "text";  // a numeric pad has no slash on some phones
  options.autocomplete = "off";
  options.error = error;
  return field(ui, key, label, value, x, y, width_px, options);
}

}  // namespace portal::controls
