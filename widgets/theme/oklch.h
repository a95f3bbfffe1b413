// SPDX-License-Identifier: MIT
/// Colours by perceived lightness, chroma and hue, for changing one of them and keeping the others.
#pragma once

#include "widgets/theme/rgb.h"

namespace portal::theme {

/// OKLCH without trigonometry: the hue is the direction of (a, b), the chroma its length. Scaling both by one factor
/// changes the chroma alone, so no angle is ever needed and the bits are the same everywhere.
/// @see Ottosson, "A perceptual color space for image processing" (2020): https://bottosson.github.io/posts/oklab/
struct Oklch {
  double lightness;  ///< 0 (black) .. 1 (white)
  double a;          ///< green − to red +, about −0.4..0.4
  double b;          ///< blue − to yellow +, about −0.4..0.4
};

Oklch to_oklch(const Rgb& color);

/// Lightness and hue of `color`; its chroma is cut, in steps of 4 % of it, until sRGB can show the colour.
/// Lightness outside 0..1 counts as the nearer end.
Rgb to_srgb(const Oklch& color);

/// Whether the hues lie at most 30 degrees apart. A colour close to grey has no hue and is like no other.
bool similar_hue(const Oklch& one, const Oklch& other);

}  // namespace portal::theme
