// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/theme/rgb.h"

namespace portal::theme {

/// 0 (black) .. 1 (white).
/// @see WCAG 2.2, "relative luminance": https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
double relative_luminance(const Rgb& color);

/// 1 (no difference) .. 21 (black and white); the order of the two does not matter. Text needs 4.5 (criterion 1.4.3),
/// or 7 (1.4.6); the outline of a control needs 3 (1.4.11).
/// @see WCAG 2.2, "contrast ratio": https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
double contrast_ratio(const Rgb& a, const Rgb& b);

}  // namespace portal::theme
