// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

#include "widgets/controls/icons.h"
#include "widgets/controls/ui.h"

namespace portal::controls {

inline constexpr float button_radius_px = 4;

enum class ButtonKind : std::uint8_t {
  primary,  ///< accent fill; one in a view
  outline,
  quiet,    ///< text only, in the accent
  page,     ///< one of a row of pages; filled when current
  segment,  ///< one of a row of choices, see choices.h; filled when pressed
};

struct ButtonOptions {
  ButtonKind kind = ButtonKind::outline;
  Icon icon_before = Icon::none, icon_after = Icon::none;
  std::string_view name = {};  ///< accessible name where the painted text is not enough
  std::uint16_t state = 0;     ///< semantics::State bits
  float height_px = 44;
};

/// Width that a button needs, in CSS pixels: the bold text, so that a choice that turns bold moves nothing.
float button_width(const Ui& ui, std::string_view text, const ButtonOptions& options);

/// A button whose box is `button_width` wide, or `width_px` if that is given and larger.
/// @return true if a Command activated it in this pass
bool button(Ui& ui, std::string_view key, std::string_view text, float x, float y, const ButtonOptions& options,
            float width_px = 0);

}  // namespace portal::controls
