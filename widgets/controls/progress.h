// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "widgets/controls/ui.h"

namespace portal::controls {

inline constexpr float progress_height_px = 6;

/// A bar that is `per_mille` of 1000 full. `name` says what is under way, `value_text` how far: "1.140 văn bản".
void progress(Ui& ui, std::string_view key, std::string_view name, int per_mille, std::string_view value_text, float x,
              float y, float width_px);

}  // namespace portal::controls
