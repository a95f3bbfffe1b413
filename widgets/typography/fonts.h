// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/theme/type_scale.h"

struct ImFont;
struct ImFontAtlas;
struct ImFontBaked;

namespace portal::typography {

/// Advances of one text style, for many characters at a time. Good until the end of the ImGui frame.
class Ruler {
 public:
  explicit Ruler(ImFontBaked& glyphs) : glyphs_(&glyphs) {}

  /// In CSS pixels; that of U+FFFD if the fonts lack the character.
  float advance(char32_t character) const;

 private:
  ImFontBaked* glyphs_;
};

/// The bundled fonts in Dear ImGui's atlas, glyphs made when first drawn.
///
/// Glyphs are baked at whole CSS sizes with the device pixel ratio as density; advances stay those of the CSS size and
/// do not depend on it. They are several texels a device pixel wide, so they can be drawn at a fraction of a pixel.
class Fonts {
 public:
  /// Adds both weights to `atlas`, which must outlive this object.
  explicit Fonts(ImFontAtlas& atlas);

  Ruler ruler(theme::TextStyle style) const { return Ruler(baked(style, 1.0F)); }

  /// Texels a device pixel: 4, so that text is spaced to quarter pixels; 1 where a pixel is so small that nobody could
  /// see them, and where four times as many texels would not fit into an atlas.
  static int oversampling(float density);

  /// Glyphs of a style at `density` device pixels per CSS pixel. Valid until the end of the ImGui frame.
  ImFontBaked& baked(theme::TextStyle style, float density) const;

 private:
  /// One weight, once for each oversampling.
  struct Face {
    ImFont* fine;
    ImFont* coarse;
  };

  Face regular_;
  Face bold_;
};

/// From the top of a line to its baseline in fine units (CSS pixels × 16). Half the leading is above, as in CSS.
int baseline_fine(theme::TextStyle style);

}  // namespace portal::typography
