// SPDX-License-Identifier: MIT
#include "widgets/search/search_view.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "widgets/controls/button.h"
#include "widgets/controls/choices.h"
#include "widgets/controls/field.h"
#include "widgets/controls/notice.h"
#include "widgets/controls/pager.h"
#include "widgets/controls/progress.h"
#include "widgets/controls/text.h"
#include "widgets/search/date_text.h"
#include "widgets/search/problem_text.h"
#include "widgets/search/result_row.h"

namespace portal::search_widget {
namespace {

using app::Text;
using controls::Ui;
using theme::TextStyle;

// Breakpoints and distances of the look, CSS pixels of the widget's own width.
constexpr float medium_px = 480;
constexpr float large_px = 720;
constexpr float gap_px = 12;
constexpr float part_gap_px = 24;
constexpr float date_width_px = 158;
constexpr float progress_text_width_px = 130;
constexpr std::size_t listed_problems = 3;

std::string_view words(const SearchState& state, Text text) {
  return app::wording(text, state.language());
}

// ---- form -----------------------------------------------------------------------------------------------------------

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

float form(Ui& ui, SearchState& state, float y) {
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

// ---- loading and what went wrong ------------------------------------------------------------------------------------

void skeleton_row(Ui& ui, float y) {
  constexpr float bar_px = 14, radius_px = 3;
  const bool rail = ui.width_px() >= medium_px;
  const float left = rail ? result_rail_px + result_rail_gap_px : 0;
  const float width = ui.width_px() - left;
  const ImU32 color = ui.color(theme::ColorRole::hover);
  ui.hairline(0, y, ui.width_px(), ui.color(theme::ColorRole::line));
  if (rail) ui.fill({0, y + 20, 96, bar_px}, color, radius_px);
  ui.fill({left, y + 20, width * 0.9F, bar_px}, color, radius_px);
  ui.fill({left, y + 46, width * 0.75F, bar_px}, color, radius_px);
  ui.fill({left, y + 72, width * 0.35F, bar_px}, color, radius_px);
}

float loading(Ui& ui, SearchState& state, float y) {
  constexpr float skeleton_px = 104;
  controls::TextOptions bold;
  bold.style = TextStyle::heading3;
  y += controls::text_block(ui, "loading", words(state, Text::loading), 0, y, ui.width_px(), bold) + 8;
  const std::string count = app::format(Text::loading_count, state.language(),
                                        {app::group_digits(state.source().rows_read(), state.language())});
  const float bar = ui.width_px() - progress_text_width_px;
  controls::progress(ui, "progress", words(state, Text::loading), state.source().progress_per_mille(), count, 0, y + 8,
                     bar);
  controls::TextOptions quiet;
  quiet.color = theme::ColorRole::text_2;
  const float count_x = ui.width_px() - std::ceil(typography::text_width(ui.fonts(), quiet.style, count));
  y += controls::text_block(ui, "count", count, count_x, y, progress_text_width_px - gap_px, quiet) + 16;
  for (const int row : {0, 1})
    skeleton_row(ui, y + static_cast<float>(row) * skeleton_px);
  y += 2 * skeleton_px;
  controls::ButtonOptions options;
  options.height_px = 44;
  const std::string_view stop = words(state, Text::loading_stop);
  const float stop_x = ui.width_px() - controls::button_width(ui, stop, options);
  const float hint =
      controls::text_block(ui, "hint", words(state, Text::loading_hint), 0, y + 11, stop_x - gap_px, quiet);
  if (controls::button(ui, "stop", stop, stop_x, y, options)) state.stop();
  return y + std::max(options.height_px, hint + 11);
}

float failure(Ui& ui, SearchState& state, float y) {
  controls::Notice notice;
  if (state.source().stopped()) notice.kind = controls::NoticeKind::warning;  // the reader's own wish is no error
  notice.title = words(state, state.source().failure());
  if (state.has_fallback()) notice.details.emplace_back(words(state, Text::error_fallback));
  if (state.can_retry()) notice.action = words(state, Text::error_retry);
  const controls::NoticeResult result = controls::notice(ui, "failure", notice, 0, y, ui.width_px());
  if (result.action) state.retry();
  return y + result.height_px;
}

std::string partial_title(const SearchState& state) {
  const DocumentSource& source = state.source();
  const auto count = [&](std::size_t number) { return app::group_digits(number, state.language()); };
  const std::string read = count(source.index().size());
  if (source.stopped()) return app::format(Text::stopped, state.language(), {read});
  if (source.cut_short()) return app::format(Text::partial_start, state.language(), {read});
  const Text sentence = source.lists_all_problems() ? Text::partial : Text::partial_at_least;
  return app::format(sentence, state.language(), {read, count(source.rows_read()), count(source.bad_rows())});
}

controls::Notice partial_notice(const SearchState& state) {
  const DocumentSource& source = state.source();
  controls::Notice notice;
  notice.kind = controls::NoticeKind::warning;
  notice.title = partial_title(state);
  std::size_t unlisted = 0;
  for (const Problem& problem : source.problems()) {
    if (!concerns_reader(problem.code)) continue;
    if (notice.details.size() < listed_problems)
      notice.details.push_back(reader_text(problem, state.language()));
    else
      ++unlisted;
  }
  if (unlisted > 0) {
    const std::string count = app::group_digits(unlisted, state.language()) + (source.lists_all_problems() ? "" : "+");
    notice.details.push_back(app::format(Text::partial_more, state.language(), {count}));
  }
  if (source.stopped()) notice.action = app::wording(Text::error_retry, state.language());
  return notice;
}

float partial(Ui& ui, SearchState& state, float y) {
  if (!state.source().stopped() && !state.source().has_reader_problems()) return y;
  const controls::NoticeResult result = controls::notice(ui, "partial", partial_notice(state), 0, y, ui.width_px());
  if (result.action) state.retry();
  return y + result.height_px + 16;
}

// ---- results
// ----------------------------------------------------------------------------------------------------------

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

controls::ButtonOptions reset_options(const Ui& ui, controls::ButtonKind kind) {
  controls::ButtonOptions options;
  options.kind = kind;
  options.height_px = line_height(ui);
  return options;
}

float reset_button(Ui& ui, SearchState& state, float x, float y, controls::ButtonKind kind) {
  if (controls::button(ui, "reset", words(state, Text::search_reset), x, y, reset_options(ui, kind))) state.reset();
  return line_height(ui);
}

// The order, and at the right end what takes the filters away; below if there is no room.
float sort_line(Ui& ui, SearchState& state, float y) {
  const float end_x = sort_choices(ui, state, y);
  if (!state.filtered()) return y + line_height(ui);
  constexpr auto kind = controls::ButtonKind::quiet;
  const float reset_width = controls::button_width(ui, words(state, Text::search_reset), reset_options(ui, kind));
  const float reset_x = ui.width_px() - reset_width;
  if (end_x <= reset_x) {
    reset_button(ui, state, reset_x, y, kind);
    return y + line_height(ui);
  }
  y += line_height(ui) + 4;
  return y + reset_button(ui, state, 0, y, kind);
}

float result_list(Ui& ui, const SearchState& state, float y) {
  controls::Scope scope(ui, "results", semantics::Role::list);
  const std::size_t first = (state.page() - 1) * state.page_size() + 1;
  scope.node().attributes = {{semantics::Attribute::label, std::string(words(state, Text::search_results))},
                             {semantics::Attribute::start, std::to_string(first)}};
  std::vector<std::string> keys;
  for (const search::Hit& hit : state.results().hits) {
    const search::Document& document = state.source().index().document(hit.doc);
    keys.push_back(row_key(document));
    const controls::Scope copy(ui, std::to_string(std::count(keys.begin(), keys.end(), keys.back())));
    y += result_row(ui, document, state.query(), state.language(), y);
  }
  ui.hairline(0, y, ui.width_px(), ui.color(theme::ColorRole::line));
  return y + 2;  // the line is at most so high, at any density
}

float results(Ui& ui, SearchState& state, float y) {
  y = partial(ui, state, y);
  controls::TextOptions bold;
  bold.style = TextStyle::heading3;
  const semantics::NodeId total = ui.id("total");
  y += controls::text_block(ui, "total", state.total_sentence(), 0, y, ui.width_px(), bold) + 8;
  if (state.results().total == 0) {
    controls::TextOptions quiet;
    quiet.color = theme::ColorRole::text_2;
    y += controls::text_block(ui, "hint", words(state, Text::search_none_hint), 0, y, ui.width_px(), quiet) + 8;
    return state.filtered() ? y + 8 + reset_button(ui, state, 0, y + 8, controls::ButtonKind::outline) : y;
  }
  y = sort_line(ui, state, y);
  y = result_list(ui, state, y + 12);
  if (state.page_count() <= 1) return y;
  y += 16;
  if (const std::size_t page =
          controls::pager(ui, state.page(), state.page_count(), state.language(), 0, y, ui.width_px())) {
    state.go_to_page(page);
    ui.request_focus(total);
  }
  return y + controls::pager_height_px;
}

}  // namespace

float search_view(Ui& ui, SearchState& state) {
  ui.tree().root().attributes = {{semantics::Attribute::label, std::string(state.label())}};
  const TextStyle style = ui.width_px() < medium_px ? TextStyle::heading2_narrow : TextStyle::heading2;
  float y = controls::heading(ui, "heading", 2, state.heading(), 0, 0, ui.width_px(), style) + gap_px;
  y = form(ui, state, y) + part_gap_px;
  switch (state.source().phase()) {
    case DocumentSource::Phase::idle: return y;
    case DocumentSource::Phase::fetching:
    case DocumentSource::Phase::reading:
    case DocumentSource::Phase::indexing: return loading(ui, state, y);
    case DocumentSource::Phase::failed: return failure(ui, state, y);
    case DocumentSource::Phase::ready: break;
  }
  return results(ui, state, y);
}

}  // namespace portal::search_widget
