// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "widgets/controls/ui.h"

namespace portal::controls {

/// Line icons on a grid of 20 CSS pixels, always beside a word or on a named control.
enum class Icon : std::uint8_t { none, search, previous, next, warning, error };

/// Paints `icon` in a square of `size_px` CSS pixels whose top left is (x, y).
void paint_icon(Ui& ui, Icon icon, float x, float y, float size_px, ImU32 color);

}  // namespace portal::controls
