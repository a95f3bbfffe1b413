// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "widgets/controls/ui.h"

namespace portal::controls {

struct Choice {
  std::string_view key, text;
  bool chosen = false;
};

/// Width of a row of choices in CSS pixels.
float choices_width(const Ui& ui, std::span<const Choice> choices);

/// A few choices side by side in one frame, of which one is on. Describe what they are for by a group around them.
/// @return the index of the choice that a Command activated in this pass
std::optional<std::size_t> choices(Ui& ui, std::span<const Choice> choices, float x, float y, float height_px);

}  // namespace portal::controls
