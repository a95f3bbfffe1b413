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

// A step to a neighbouring page; shown but disabled at the ends, so that nothing moves. Its words are left out where
// there is room for the arrow only.
struct Step {
  std::string_view key, words;
  Icon before, after;
  bool possible;
  bool wordless = false;

  std::string_view text() const { return wordless ? std::string_view() : words; }
};

ButtonOptions step_options(const Step& step) {
  ButtonOptions options;
  options.kind = ButtonKind::quiet;
  options.icon_before = step.before;
  options.icon_after = step.after;
  if (step.wordless) options.name = step.words;
  options.state = step.possible ? 0 : semantics::state_disabled;
  return options;
}

float step_width(const Ui& ui, const Step& step) {
  return button_width(ui, step.text(), step_options(step));
}

bool step_button(Ui& ui, const Step& step, float x, float y) {
  return button(ui, step.key, step.text(), x, y, step_options(step));
}

ButtonOptions page_options(bool current, std::string_view name) {
  ButtonOptions options;
  options.kind = ButtonKind::page;
  options.name = name;
  options.state = current ? semantics::state_current : 0;
  return options;
}

constexpr theme::TextStyle text_style = theme::TextStyle::control_quiet;

float text_width(const Ui& ui, std::string_view text) {
  return typography::text_width(ui.fonts(), text_style, text);
}

void centred(Ui& ui, std::string_view key, std::string_view text, float left, float right, float y) {
  TextOptions options;
  options.style = text_style;
  text_block(ui, key, text, left + (right - left - text_width(ui, text)) / 2,
             y + (pager_height_px - static_cast<float>(theme::metrics(text_style).line_px)) / 2, right - left, options);
}

float pages_width(const Ui& ui, std::size_t current, std::size_t count, app::Language language) {
  float width = 0;
  for (const std::size_t page : pager_entries(current, count)) {
    const float entry =
        page == 0 ? pager_height_px : button_width(ui, app::group_digits(page, language), page_options(false, {}));
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
    if (page == 1 || page == count || near)
      entries.push_back(page);
    else if (entries.back() != 0)
      entries.push_back(0);
  }
  return entries;
}

std::size_t pager(Ui& ui, std::size_t current, std::size_t count, app::Language language, float x, float y,
                  float width_px) {
  Scope scope(ui, "pager", semantics::Role::navigation, {x, y, width_px, pager_height_px});
  scope.node().attributes = {{semantics::Attribute::label, std::string(app::wording(Text::pager_label, language))}};
  std::size_t chosen = 0;
  Step previous{"previous", app::wording(Text::pager_previous, language), Icon::previous, Icon::none, current > 1};
  Step next{"next", app::wording(Text::pager_next, language), Icon::none, Icon::next, current < count};
  const std::string position = app::format(Text::pager_position, language,
                                           {app::group_digits(current, language), app::group_digits(count, language)});
  const float room = width_px - step_width(ui, previous) - step_width(ui, next);
  const bool narrow = width_px < narrow_px || room < gap_px + pages_width(ui, current, count, language);
  previous.wordless = next.wordless = narrow && room < text_width(ui, position);

  if (step_button(ui, previous, x, y)) chosen = current - 1;
  const float left = x + step_width(ui, previous);
  float next_x = x + width_px - step_width(ui, next);
  if (narrow) {
    centred(ui, "position", position, left, next_x, y);
  } else {
    next_x = pages(ui, current, count, language, left + gap_px, y, chosen);
  }
  if (step_button(ui, next, next_x, y)) chosen = current + 1;
  return chosen;
}

}  // namespace portal::controls
