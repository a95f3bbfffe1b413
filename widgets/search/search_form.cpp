// SPDX-License-Identifier: MIT
#include "widgets/search/search_form.h"

#include <algorithm>
#include <string>
#include <utility>

#include "widgets/controls/button.h"
#include "widgets/controls/field.h"
#include "widgets/search/date_text.h"
#include "widgets/search/search_layout.h"

namespace portal::search_widget {
namespace {

using app::Text;
using controls::Ui;
using theme::TextStyle;

constexpr float date_width_px = 158;

struct FormPlaces {
  controls::Box query, from, to, submit;
};

FormPlaces place_form(float width, float submit_width) {
  const float label_px = static_cast<float>(theme::metrics(TextStyle::label).line_px) + controls::field_label_gap_px;
  const float row_px = label_px + controls::field_height_px + gap_px;
  if (width >= large_px) {
    const float to_x = width - submit_width - gap_px - date_width_px, from_x = to_x - gap_px - date_width_px;
    return {{0, 0, from_x - gap_px, 0},
            {from_x, 0, date_width_px, 0},
            {to_x, 0, date_width_px, 0},
            {to_x + date_width_px + gap_px, label_px, submit_width, 0}};
  }
  if (width >= medium_px) {
    const float to_x = date_width_px + gap_px;
    return {{0, 0, width, 0},
            {0, row_px, date_width_px, 0},
            {to_x, row_px, date_width_px, 0},
            {to_x + date_width_px + gap_px, row_px + label_px, submit_width, 0}};
  }
  const float half = (width - gap_px) / 2;
  return {{0, 0, width, 0}, {0, row_px, half, 0}, {half + gap_px, row_px, half, 0}, {0, row_px * 2, width, 0}};
}

controls::FieldResult query_field(Ui& ui, const SearchState& state, float x, float y, float width) {
  controls::FieldOptions options;
  options.search = true;
  options.placeholder = words(state, Text::search_placeholder);
  const float room = width - 2 * gap_px - 28;
  if (typography::text_width(ui.fonts(), TextStyle::input, options.placeholder) > room) {
    options.placeholder = words(state, Text::search_placeholder_short);
  }
  return controls::field(ui, "query", words(state, Text::search_keyword), state.query(), x, y, width, options);
}

controls::FieldResult date_end(Ui& ui, std::string_view key, Text label, const DateEnd& end, std::string_view error,
                               const SearchState& state, const controls::Box& box) {
  return controls::date_field(ui, key, words(state, label), end.text, words(state, Text::search_date_placeholder),
                              error, box.x, box.y, box.width);
}

std::string end_error(Ui& ui, std::string_view key, const DateEnd& end, const SearchState& state) {
  const controls::Scope scope(ui, key);
  return date_error(end, ui.focused(ui.id("field")), state.language());
}

}  // namespace

float search_form(Ui& ui, SearchState& state, float y) {
  const controls::Scope scope(ui, "form", semantics::Role::form);
  const std::string_view submit = words(state, Text::search_submit);
  controls::ButtonOptions options;
  options.kind = controls::ButtonKind::primary;
  options.state = semantics::state_submit;
  FormPlaces at = place_form(ui.width_px(), controls::button_width(ui, submit, options));
  for (controls::Box* box : {&at.query, &at.from, &at.to, &at.submit})
    box->y += y;

  std::string to_error = end_error(ui, "to", state.to(), state);
  if (to_error.empty() && state.range_reversed()) to_error = words(state, Text::date_range);
  auto query = query_field(ui, state, at.query.x, at.query.y, at.query.width);
  auto from =
      date_end(ui, "from", Text::search_from, state.from(), end_error(ui, "from", state.from(), state), state, at.from);
  auto to = date_end(ui, "to", Text::search_to, state.to(), to_error, state, at.to);
  const float dates_bottom = at.from.y + std::max(from.height_px, to.height_px);
  if (ui.width_px() < medium_px) at.submit.y = dates_bottom + gap_px;
  const bool submitted = controls::button(ui, "submit", submit, at.submit.x, at.submit.y, options, at.submit.width);

  if (query.typed) state.type_query(std::move(*query.typed));
  if (from.typed) state.type_from(std::move(*from.typed));
  if (to.typed) state.type_to(std::move(*to.typed));
  if (submitted) state.submit();
  return std::max({at.query.y + query.height_px, dates_bottom, at.submit.y + options.height_px});
}

}  // namespace portal::search_widget
