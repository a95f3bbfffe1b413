// SPDX-License-Identifier: MIT
#include "widgets/controls/choices.h"

#include "widgets/controls/button.h"

namespace portal::controls {
namespace {

ButtonOptions options_of(const Choice& choice, float height_px) {
  ButtonOptions options;
  options.kind = ButtonKind::segment;
  options.height_px = height_px;
  options.state = semantics::state_toggle;
  if (choice.chosen) options.state |= semantics::state_pressed;
  return options;
}

}  // namespace

float choices_width(const Ui& ui, std::span<const Choice> choices) {
  float width = 0;
  for (const Choice& choice : choices)
    width += button_width(ui, choice.text, options_of(choice, 0));
  return width;
}

std::optional<std::size_t> choices(Ui& ui, std::span<const Choice> choices, float x, float y, float height_px) {
  std::optional<std::size_t> activated;
  ui.frame({x, y, choices_width(ui, choices), height_px}, ui.color(theme::ColorRole::bg),
           ui.color(theme::ColorRole::line_strong), 1, button_radius_px);
  for (std::size_t i = 0; i < choices.size(); ++i) {
    const ButtonOptions options = options_of(choices[i], height_px);
    if (button(ui, choices[i].key, choices[i].text, x, y, options)) activated = i;
    x += button_width(ui, choices[i].text, options);
  }
  return activated;
}

}  // namespace portal::controls
