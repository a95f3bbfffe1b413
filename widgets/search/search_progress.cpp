// SPDX-License-Identifier: MIT
#include "widgets/search/search_progress.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "widgets/controls/button.h"
#include "widgets/controls/notice.h"
#include "widgets/controls/progress.h"
#include "widgets/controls/text.h"
#include "widgets/search/problem_text.h"
#include "widgets/search/result_row.h"
#include "widgets/search/search_layout.h"

namespace portal::search_widget {
namespace {

using app::Text;
using controls::Ui;
using theme::TextStyle;

constexpr float progress_text_width_px = 130;
constexpr std::size_t listed_problems = 3;

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

float progress_line(Ui& ui, const SearchState& state, float y, const controls::TextOptions& quiet) {
  const std::string count = app::format(Text::loading_count, state.language(),
                                        {app::group_digits(state.source().rows_read(), state.language())});
  const float bar = ui.width_px() - progress_text_width_px;
  controls::progress(ui, "progress", words(state, Text::loading), state.source().progress_per_mille(), count, 0, y + 8,
                     bar);
  const float count_x = ui.width_px() - std::ceil(typography::text_width(ui.fonts(), quiet.style, count));
  return y + controls::text_block(ui, "count", count, count_x, y, progress_text_width_px - gap_px, quiet) + 16;
}

std::string partial_title(const SearchState& state) {
  const DocumentSource& source = state.source();
  const auto count = [&](std::size_t number) { return app::group_digits(number, state.language()); };
  const std::string read = count(source.index().size());
  if (source.in_shards()) return std::string(words(state, Text::partial_answer));
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
  if (source.stopped() || source.in_shards()) notice.action = app::wording(Text::error_retry, state.language());
  return notice;
}

}  // namespace

float loading(Ui& ui, SearchState& state, float y) {
  constexpr float skeleton_px = 104;
  controls::TextOptions bold;
  bold.style = TextStyle::heading3;
  y += controls::text_block(ui, "loading", words(state, Text::loading), 0, y, ui.width_px(), bold) + 8;
  controls::TextOptions quiet;
  quiet.color = theme::ColorRole::text_2;
  if (!state.source().in_shards()) y = progress_line(ui, state, y, quiet);
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

float partial(Ui& ui, SearchState& state, float y) {
  if (!state.source().stopped() && !state.source().has_reader_problems()) return y;
  const controls::NoticeResult result = controls::notice(ui, "partial", partial_notice(state), 0, y, ui.width_px());
  if (result.action) state.retry();
  return y + result.height_px + 16;
}

}  // namespace portal::search_widget
