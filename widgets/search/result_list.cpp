// SPDX-License-Identifier: MIT
#include "widgets/search/result_list.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "widgets/controls/button.h"
#include "widgets/controls/choices.h"
#include "widgets/controls/pager.h"
#include "widgets/controls/text.h"
#include "widgets/search/result_row.h"
#include "widgets/search/search_layout.h"

namespace portal::search_widget {
namespace {

using app::Text;
using controls::Ui;
using theme::TextStyle;

constexpr search::SortOrder orders[] = {search::SortOrder::newest, search::SortOrder::relevance};

float line_height(const Ui& ui) {
  return ui.pass().coarse_pointer ? 44 : 36;
}

// @return where the line ends on the right
float sort_choices(Ui& ui, SearchState& state, float y) {
  controls::Scope scope(ui, "sort", semantics::Role::group);
  const std::string_view label = words(state, Text::search_sort);
  scope.node().attributes = {{semantics::Attribute::label, std::string(label)}};
  float x = 0;
  if (ui.width_px() >= medium_px) {
    controls::TextOptions quiet;
    quiet.style = TextStyle::body;
    quiet.color = theme::ColorRole::text_2;
    controls::text_block(ui, "label", label, 0, y + std::floor((line_height(ui) - 21) / 2), ui.width_px(), quiet);
    x = typography::text_width(ui.fonts(), TextStyle::body, label) + gap_px;
  }
  const controls::Choice choices[] = {
      {"newest", words(state, Text::search_sort_newest), state.order() == orders[0]},
      {"relevance", words(state, Text::search_sort_relevance), state.order() == orders[1]}};
  if (const auto chosen = controls::choices(ui, choices, x, y, line_height(ui))) state.choose_order(orders[*chosen]);
  return x + controls::choices_width(ui, choices);
}

controls::ButtonOptions button_options(const Ui& ui, controls::ButtonKind kind) {
  controls::ButtonOptions options;
  options.kind = kind;
  options.height_px = line_height(ui);
  return options;
}

float reset_button(Ui& ui, SearchState& state, float x, float y, controls::ButtonKind kind) {
  if (controls::button(ui, "reset", words(state, Text::search_reset), x, y, button_options(ui, kind))) state.reset();
  return line_height(ui);
}

// Behind the total, or below if there is no room. Fetches as much as the answer so far many times over, so only for
// whoever wants it. @return the height below
float count_button(Ui& ui, SearchState& state, float sentence_width, float y, float sentence_height) {
  const std::string_view label = words(state, Text::search_count);
  auto options = button_options(ui, controls::ButtonKind::quiet);
  const bool fits = sentence_width + controls::button_width(ui, label, options) <= ui.width_px();
  if (!fits) options.kind = controls::ButtonKind::outline;
  const float x = fits ? sentence_width : 0;
  const float top = fits ? y + std::floor((sentence_height - options.height_px) / 2) : y + sentence_height + 8;
  if (controls::button(ui, "count", label, x, top, options)) state.count_exactly();
  return fits ? 0 : options.height_px + 8;
}

// The order, and at the right end what takes the filters away; below if there is no room.
float sort_line(Ui& ui, SearchState& state, float y) {
  const float end_x = sort_choices(ui, state, y);
  if (!state.filtered()) return y + line_height(ui);
  constexpr auto kind = controls::ButtonKind::quiet;
  const float reset_width = controls::button_width(ui, words(state, Text::search_reset), button_options(ui, kind));
  const float reset_x = ui.width_px() - reset_width;
  if (end_x <= reset_x) {
    reset_button(ui, state, reset_x, y, kind);
    return y + line_height(ui);
  }
  y += line_height(ui) + 4;
  return y + reset_button(ui, state, 0, y, kind);
}

float rows(Ui& ui, const SearchState& state, float y) {
  controls::Scope scope(ui, "results", semantics::Role::list);
  scope.node().attributes = {{semantics::Attribute::label, std::string(words(state, Text::search_results))},
                             {semantics::Attribute::start, std::to_string(state.first_place())}};
  std::vector<std::string> keys;
  for (std::size_t i = 0; i < state.documents().size(); ++i) {
    const search::Document& document = *state.documents()[i];
    keys.push_back(row_key(document));
    const controls::Scope copy(ui, std::to_string(std::count(keys.begin(), keys.end(), keys.back())));
    y += result_row(ui, document, state.marks()[i], state.language(), y);
  }
  ui.hairline(0, y, ui.width_px(), ui.color(theme::ColorRole::line));
  return y + 2;  // the line is at most so high, at any density
}

}  // namespace

float result_list(Ui& ui, SearchState& state, float y) {
  controls::TextOptions bold;
  bold.style = TextStyle::heading3;
  const semantics::NodeId total = ui.id("total");
  if (state.answered() && state.nothing_known()) return y;  // the notice above says it
  const std::string sentence = state.answered() ? state.total_sentence() : std::string(words(state, Text::loading));
  const float height = controls::text_block(ui, "total", sentence, 0, y, ui.width_px(), bold);
  if (state.answered() && state.is_estimate())
    y += count_button(ui, state, typography::text_width(ui.fonts(), bold.style, sentence), y, height);
  y += height + 8;
  controls::TextOptions quiet;
  quiet.color = theme::ColorRole::text_2;
  if (state.total() == 0) {
    if (state.answered())
      y += controls::text_block(ui, "hint", words(state, Text::search_none_hint), 0, y, ui.width_px(), quiet) + 8;
    return state.filtered() ? y + 8 + reset_button(ui, state, 0, y + 8, controls::ButtonKind::outline) : y;
  }
  if (!state.phrases_checked())
    y += controls::text_block(ui, "phrases", words(state, Text::search_phrases), 0, y, ui.width_px(), quiet) + 8;
  y = sort_line(ui, state, y);
  y = rows(ui, state, y + 12);
  if (state.page_count() <= 1) return y;
  y += 16;
  if (const std::size_t page =
          controls::pager(ui, state.page(), state.page_count(), state.language(), 0, y, ui.width_px())) {
    state.go_to_page(page);
    ui.request_focus(total);
  }
  return y + controls::pager_height_px;
}

}  // namespace portal::search_widget
