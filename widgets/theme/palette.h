// SPDX-License-Identifier: MIT
/// The colours of a widget: four hand-set themes, each adapted to the accent and the ground of the host page.
///
/// Every ratio is a WCAG 2.2 contrast ratio (contrast.h). Same input, same bits on every compiler and in wasm.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "widgets/theme/rgb.h"

namespace portal::theme {

/// In the order of the wire's THEME.
enum class ThemeKind : std::uint8_t { light, dark, contrast_light, contrast_dark };

/// What a colour is for, in the order of the wire's COLORS.
enum class ColorRole : std::uint8_t {
#define COLOR_ROLE(name, light, dark, contrast_light, contrast_dark) name,
#include "widgets/theme/color_roles.def"
#undef COLOR_ROLE
};

inline constexpr std::size_t color_role_count = 0
#define COLOR_ROLE(name, light, dark, contrast_light, contrast_dark) +1
#include "widgets/theme/color_roles.def"
#undef COLOR_ROLE
    ;

struct Palette {
  std::array<Rgb, color_role_count> colors{};  ///< by role

  constexpr const Rgb& operator[](ColorRole role) const { return colors[static_cast<std::size_t>(role)]; }
  constexpr Rgb& operator[](ColorRole role) { return colors[static_cast<std::size_t>(role)]; }
};

/// What the host page asks for; an empty one leaves the theme's own.
struct HostColors {
  std::optional<Rgb> accent;
  std::optional<Rgb> background;  ///< what is behind the widget: the first opaque ancestor's
};

/// How much of `accent` there is in `accent_tint`; the rest is `bg`.
inline constexpr double accent_tint_share = 0.10;

/// The hand-set theme `kind`, changed where the host asks for it.
///
/// - Background: becomes `bg` if the theme's `text` reaches 9 on it (15 in high contrast). If not (a mid tone, or a
///   dark page that asks for the light theme), the theme keeps its own ground. Unless the background is almost the
///   theme's own ground, neutrals are mixed anew from it towards `text`, and words of status are moved away from it.
/// - Accent: keeps its hue, and moves away from `bg` in lightness until it reaches 4.5 (7 in high contrast) on `bg` and
///   on `accent_tint`. Tints, hover, press, focus, `on_accent` follow from it. A red accent is also that of holidays.
///
/// So, whatever the host asks for, these reach 4.5 (7 in high contrast), and `line_strong` and `focus` reach 3 on `bg`:
///
///     text, text_2, text_3     on bg, sunken, hover, accent_tint; the first two on accent_tint_2 as well
///     accent                   on bg, accent_tint; not on hover, where accent_hover does
///     on_accent                on accent, accent_hover, accent_press
///     ok, warn, bad            on bg and their own tints
///     unknown, holiday         on bg
Palette make_palette(ThemeKind kind, const HostColors& host);

}  // namespace portal::theme
