// SPDX-License-Identifier: MIT
#include "widgets/controls/pager.h"

#include <algorithm>
#include <string>

#include "widgets/controls/button.h"
#include "widgets/controls/text.h"

namespace portal::controls {
namespace {

using app::Text;

constexpr float gap_px = 4;
constexpr float narrow_px = 480;

// A step to a neighbouring page; shown but disabled at the ends, so that nothing moves.
struct Step {
  Text text;
  Icon before, after;
  bool possible;
};

ButtonOptions step_options(const Step& step) {
  ButtonOptions options;
  options.kind = ButtonKind::quiet;
  options.icon_before = step.before;
  options.icon_after = step.after;
  options.state = step.possible ? 0 : semantics::state_disabled;
  return options;
}

ButtonOptions page_options(bool current, std::string_view name) {
  ButtonOptions options;
  options.kind = ButtonKind::page;
  options.name = name;
  options.state = current ? semantics::state_current : 0;
  return options;
}

void centred(Ui& ui, std::string_view key, std::string_view text, float left, float right, float y) {
  const theme::TextStyle style = theme::TextStyle::control_quiet;
  const float x = left + (right - left - typography::text_width(ui.fonts(), style, text)) / 2;
  TextOptions options;
  options.style = style;
  text_block(ui, key, text, x, y + (pager_height_px - static_cast<float>(theme::metrics(style).line_px)) / 2,
             right - left, options);
}

float pages_width(const Ui& ui, std::size_t current, std::size_t count, app::Language language) {
  float width = 0;
  for (const std::size_t page : pager_entries(current, count)) {
    const float entry = page == 0 ? pager_height_px : button_width(ui, app::group_digits(page, language), page_options(false, {}));
    width += entry + gap_px;
  }
  return width;
}

// The row of page buttons from x on. @return where it ends
float pages(Ui& ui, std::size_t current, std::size_t count, app::Language language, float x, float y,
            std::size_t& chosen) {
  std::size_t gaps = 0;
  for (const std::size_t page : pager_entries(current, count)) {
    if (page == 0) {
      centred(ui, "gap" + std::to_string(gaps++), "…", x, x + pager_height_px, y);
      x += pager_height_px + gap_px;
      continue;
    }
    const std::string number = app::group_digits(page, language);
    const std::string name = app::format(Text::pager_page, language, {number});
    const ButtonOptions options = page_options(page == current, name);
    if (button(ui, "page" + std::to_string(page), number, x, y, options)) chosen = page;
    x += button_width(ui, number, options) + gap_px;
  }
  return x;
}

}  // namespace

std::vector<std::size_t> pager_entries(std::size_t current, std::size_t count) {
  std::vector<std::size_t> entries;
  for (std::size_t page = 1; page <= count; ++page) {
    const bool near = page + 1 >= current && page <= current + 1;
    if (page == 1 || page == count || near) entries.push_back(page);
    else if (entries.back() != 0) entries.push_back(0);
  }
  return entries;
}

std::size_t pager(Ui& ui, std::size_t current, std::size_t count, app::Language language, float x, float y,
                  float width_px) {
  Scope scope(ui, "pager", semantics::Role::navigation, {x, y, width_px, pager_height_px});
  scope.node().attributes = {{semantics::Attribute::label, std::string(app::wording(Text::pager_label, language))}};
  std::size_t chosen = 0;
  const ButtonOptions previous = step_options({Text::pager_previous, Icon::previous, Icon::none, current > 1});
  const ButtonOptions next = step_options({Text::pager_next, Icon::none, Icon::next, current < count});
  const std::string_view previous_text = app::wording(Text::pager_previous, language);
  const std::string_view next_text = app::wording(Text::pager_next, language);
  const float previous_width = button_width(ui, previous_text, previous), next_width = button_width(ui, next_text, next);

  if (button(ui, "previous", previous_text, x, y, previous)) chosen = current - 1;
  float next_x = x + width_px - next_width;
  const float row_width = previous_width + gap_px + pages_width(ui, current, count, language) + next_width;
  if (width_px < narrow_px || width_px < row_width) {
    const std::string position = app::format(
        Text::pager_position, language, {app::group_digits(current, language), app::group_digits(count, language)});
    centred(ui, "position", position, x + previous_width, next_x, y);
  } else {
    next_x = pages(ui, current, count, language, x + previous_width + gap_px, y, chosen);
  }
  if (button(ui, "next", next_text, next_x, y, next)) chosen = current + 1;
  return chosen;
}

}  // namespace portal::controls
