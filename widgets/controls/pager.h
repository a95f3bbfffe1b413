// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <vector>

#include "widgets/app/strings.h"
#include "widgets/controls/ui.h"

namespace portal::controls {

inline constexpr float pager_height_px = 44;

/// Pages that a pager shows: first, last, and those around `current`; 0 stands for a gap.
std::vector<std::size_t> pager_entries(std::size_t current, std::size_t count);

/// Previous, pages (or "Trang 1/3" below 480 CSS pixels and where they do not fit), next.
/// @return the page that was chosen in this pass, from 1; 0 if none
std::size_t pager(Ui& ui, std::size_t current, std::size_t count, app::Language language, float x, float y,
                  float width_px);

}  // namespace portal::controls
