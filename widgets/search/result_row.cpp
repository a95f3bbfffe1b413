// SPDX-License-Identifier: MIT
#include "widgets/search/result_row.h"

#include <algorithm>
#include <string>
#include <vector>

#include "widgets/controls/text.h"

namespace portal::search_widget {
namespace {

using controls::TextOptions;
using controls::Ui;
using theme::ColorRole;
using theme::TextStyle;

constexpr float padding_px = 16;
constexpr float wide_px = 480;
constexpr std::size_t summary_lines = 2;

float number_text(Ui& ui, const search::Document& document, const HitMarks& marks, float x, float y, float width) {
  if (document.number.empty()) return 0;
  TextOptions options;
  options.style = TextStyle::label;
  options.marks = marks.number;
  return controls::text_block(ui, "number", document.number, x, y, width, options);
}

float date_text(Ui& ui, const search::Document& document, float x, float y, float width) {
  if (!document.issued) return 0;
  TextOptions options;
  options.role = semantics::Role::time;
  options.color = ColorRole::text_2;
  options.attributes = {{semantics::Attribute::datetime, time::format_iso(*document.issued)}};
  return controls::text_block(ui, "date", time::format_vi(*document.issued), x, y, width, options);
}

float title_text(Ui& ui, const search::Document& document, const HitMarks& marks, app::Language language, float x,
                 float y, float width) {
  const controls::Scope scope_keys(ui, "title");
  const std::string title =
      document.title.empty() ? std::string(app::wording(app::Text::search_no_title, language)) : document.title;
  if (document.url.empty()) {
    TextOptions options;
    options.role = semantics::Role::heading;
    options.style = TextStyle::result;
    options.marks = marks.title;
    options.attributes = {{semantics::Attribute::level, "3"}};
    return controls::text_block(ui, "text", title, x, y, width, options);
  }
  controls::Scope heading(ui, "heading", semantics::Role::heading);
  heading.node().attributes = {{semantics::Attribute::level, "3"}};
  return controls::link(ui, "link", title, document.url, x, y, width, TextStyle::result, marks.title);
}

float summary_text(Ui& ui, const search::Document& document, const HitMarks& marks, float x, float y, float width) {
  if (document.summary.empty()) return 0;
  TextOptions options;
  options.color = ColorRole::text_2;
  options.marks = marks.summary;
  options.max_lines = summary_lines;
  return 4 + controls::text_block(ui, "summary", document.summary, x, y + 4, width, options);
}

float agency_text(Ui& ui, const search::Document& document, float x, float y, float width) {
  if (document.agency.empty()) return 0;
  TextOptions options;
  options.style = TextStyle::small;
  options.color = ColorRole::text_2;
  return 6 + controls::text_block(ui, "agency", document.agency, x, y + 6, width, options);
}

// Number and date: a column of their own where there is room, else one line above the title.
struct Rail {
  float title_x, title_y;
  float bottom;
};

Rail rail(Ui& ui, const search::Document& document, const HitMarks& marks, float y) {
  if (ui.width_px() >= wide_px) {
    float bottom = y + 3;  // the smaller text shares the baseline of the title's first line
    bottom += number_text(ui, document, marks, 0, bottom, result_rail_px);
    bottom += date_text(ui, document, 0, bottom, result_rail_px);
    return {result_rail_px + result_rail_gap_px, y, bottom};
  }
  constexpr float gap_px = 12;
  const float number_width = typography::text_width(ui.fonts(), TextStyle::label, document.number);
  const bool one_line = number_width + 90 < ui.width_px();
  const float number_bottom = y + number_text(ui, document, marks, 0, y, ui.width_px());
  const float date_x = one_line && !document.number.empty() ? number_width + gap_px : 0;
  const float date_y = one_line ? y : number_bottom;
  const float bottom =
      std::max(number_bottom, date_y + date_text(ui, document, date_x, date_y, ui.width_px() - date_x));
  return {0, bottom + 2, bottom};
}

}  // namespace

std::string row_key(const search::Document& document) {
  return document.id.empty() ? document.number + '\n' + document.title : document.id;
}

// Ids name documents, not places, so that a row keeps its element when the list changes around it.
float result_row(Ui& ui, const search::Document& document, const HitMarks& marks, app::Language language, float y) {
  controls::Scope row(ui, row_key(document), semantics::Role::list_item, {0, y, ui.width_px(), 0});
  ui.hairline(0, y, ui.width_px(), ui.color(ColorRole::line));
  const Rail left = rail(ui, document, marks, y + padding_px);
  const float width = ui.width_px() - left.title_x;
  float bottom = left.title_y;
  bottom += title_text(ui, document, marks, language, left.title_x, bottom, width);
  bottom += summary_text(ui, document, marks, left.title_x, bottom, width);
  bottom += agency_text(ui, document, left.title_x, bottom, width);
  const float height = std::max(bottom, left.bottom) + padding_px - y;
  row.set_box({0, y, ui.width_px(), height});
  return height;
}

}  // namespace portal::search_widget
