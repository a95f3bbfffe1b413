// SPDX-License-Identifier: MIT
#include "widgets/theme/palette.h"

#include <algorithm>
#include <span>

#include "widgets/theme/contrast.h"
#include "widgets/theme/oklch.h"

namespace portal::theme {
namespace {

constexpr std::uint32_t hand_set_colors[color_role_count][4] = {
#define COLOR_ROLE(name, light, dark, contrast_light, contrast_dark) {light, dark, contrast_light, contrast_dark},
#include "widgets/theme/color_roles.def"
#undef COLOR_ROLE
};

constexpr Rgb white = {0xff, 0xff, 0xff};
constexpr Rgb ink = {0x0a, 0x14, 0x20};
constexpr Rgb black = {0, 0, 0};

constexpr double accent_tint_2_share = 0.24;
constexpr double lightness_step = 0.01;
constexpr double hover_lightness = 0.07;
constexpr double press_lightness = 0.13;

// What words stand on beside `bg`, which is easier than any of these: they lie between it and text or accent.
constexpr ColorRole grounds_of_words[] = {ColorRole::hover, ColorRole::accent_tint, ColorRole::accent_tint_2};

struct Neutral {
  ColorRole role;
  int percent_of_text;       // the rest is the ground; more, where it takes more to reach least_ratio
  double least_ratio;        // on each of the grounds
  std::size_t ground_count;  // the first so many of grounds_of_words
};

// `hover` comes before what is measured on it.
constexpr Neutral normal_neutrals[] = {{ColorRole::sunken, 4, 1, 0},    {ColorRole::hover, 9, 1, 0},
                                       {ColorRole::line, 18, 1, 0},     {ColorRole::line_strong, 58, 3, 1},
                                       {ColorRole::text_2, 82, 4.5, 3}, {ColorRole::text_3, 70, 4.5, 2}};

// No tints but the accent's: panels, badges and notices are outlined.
constexpr Neutral high_contrast_neutrals[] = {
    {ColorRole::sunken, 0, 1, 0},        {ColorRole::ok_tint, 0, 1, 0},  {ColorRole::warn_tint, 0, 1, 0},
    {ColorRole::bad_tint, 0, 1, 0},      {ColorRole::hover, 10, 1, 0},   {ColorRole::line, 100, 1, 0},
    {ColorRole::line_strong, 100, 3, 1}, {ColorRole::text_2, 100, 7, 3}, {ColorRole::text_3, 85, 7, 2}};

struct Rules {
  double word_ratio;    // every word on its ground
  double ground_ratio;  // `text` on a host's ground; at this much, words can be read on every tint of every accent
  double near_ratio;    // a ground this near the theme's own keeps the hand-set neutrals
  std::span<const Neutral> neutrals;
};
constexpr Rules normal = {4.5, 9, 1.03, normal_neutrals};
constexpr Rules high_contrast = {7, 15, 1, high_contrast_neutrals};

struct Theme {
  const Rules& rules;
  double away;  // sign of a lightness change away from the ground
};
constexpr Theme themes[] = {{normal, -1}, {normal, 1}, {high_contrast, -1}, {high_contrast, 1}};

Palette hand_set(ThemeKind kind) {
  Palette palette;
  for (std::size_t role = 0; role < color_role_count; ++role) {
    const std::uint32_t rgb = hand_set_colors[role][static_cast<std::size_t>(kind)];
    palette.colors[role] = {static_cast<std::uint8_t>(rgb >> 16), static_cast<std::uint8_t>(rgb >> 8 & 0xff),
                            static_cast<std::uint8_t>(rgb & 0xff)};
  }
  return palette;
}

Rgb moved(const Oklch& color, double lightness) {
  return to_srgb({color.lightness + lightness, color.a, color.b});
}

// `color`, moved away from the ground by as few steps as make it `hold`; after 100 of them it is black or white.
template <class Holds>
Rgb legible(const Rgb& color, double away, Holds holds) {
  const Oklch start = to_oklch(color);
  Rgb candidate = color;
  for (int step = 1; step <= 100 && !holds(candidate); ++step) {
    candidate = moved(start, away * lightness_step * step);
  }
  return candidate;
}

bool reaches(const Palette& palette, const Rgb& color, const Neutral& neutral) {
  return std::all_of(grounds_of_words, grounds_of_words + neutral.ground_count,
                     [&](ColorRole ground) { return contrast_ratio(color, palette[ground]) >= neutral.least_ratio; });
}

Rgb mixed_neutral(const Palette& palette, const Neutral& neutral) {
  for (int percent = neutral.percent_of_text; percent < 100; ++percent) {
    const Rgb color = mix(palette[ColorRole::text], palette[ColorRole::bg], percent / 100.0);
    if (reaches(palette, color, neutral)) return color;
  }
  return palette[ColorRole::text];
}

// The roles that were set by hand for the theme's own ground, for the ground that is now `bg`. After use_accent.
void adapt_to_ground(Palette& palette, const Theme& theme) {
  const Rgb ground = palette[ColorRole::bg];
  for (const Neutral& neutral : theme.rules.neutrals) {
    palette[neutral.role] = mixed_neutral(palette, neutral);
  }
  palette[ColorRole::unknown] = palette[ColorRole::text_3];
  for (const ColorRole word : {ColorRole::ok, ColorRole::warn, ColorRole::bad, ColorRole::holiday}) {
    palette[word] = legible(palette[word], theme.away,
                            [&](const Rgb& color) { return contrast_ratio(color, ground) >= theme.rules.word_ratio; });
  }
}

enum class Ground { own, near_own, other };

Ground use_ground(Palette& palette, const Rgb& ground, const Rules& rules) {
  if (contrast_ratio(palette[ColorRole::text], ground) < rules.ground_ratio) return Ground::own;
  const Rgb own = palette[ColorRole::bg];
  palette[ColorRole::bg] = ground;
  return contrast_ratio(ground, own) <= rules.near_ratio ? Ground::near_own : Ground::other;
}

Rgb text_on(const Rgb& fill, double ratio) {
  for (const Rgb& color : {white, ink}) {
    if (contrast_ratio(color, fill) >= ratio) return color;
  }
  return black;
}

void use_accent(Palette& palette, const Rgb& wanted, const Theme& theme) {
  const Rgb ground = palette[ColorRole::bg];
  const Rgb accent = legible(wanted, theme.away, [&](const Rgb& color) {
    return contrast_ratio(color, ground) >= theme.rules.word_ratio &&
           contrast_ratio(color, mix(color, ground, accent_tint_share)) >= theme.rules.word_ratio;
  });
  const Oklch exact = to_oklch(accent);
  if (palette[ColorRole::focus] == palette[ColorRole::accent]) palette[ColorRole::focus] = accent;
  palette[ColorRole::accent] = accent;
  palette[ColorRole::accent_hover] = moved(exact, theme.away * hover_lightness);
  palette[ColorRole::accent_press] = moved(exact, theme.away * press_lightness);
  palette[ColorRole::on_accent] = text_on(accent, theme.rules.word_ratio);
  palette[ColorRole::accent_tint] = mix(accent, ground, accent_tint_share);
  palette[ColorRole::accent_tint_2] = mix(accent, ground, accent_tint_2_share);
}

}  // namespace

Palette make_palette(ThemeKind kind, const HostColors& host) {
  const Theme& theme = themes[static_cast<std::size_t>(kind)];
  Palette palette = hand_set(kind);
  const Ground ground = host.background ? use_ground(palette, *host.background, theme.rules) : Ground::own;
  const Rgb accent = host.accent.value_or(palette[ColorRole::accent]);
  if (host.accent || ground == Ground::other) use_accent(palette, accent, theme);
  if (ground == Ground::other) adapt_to_ground(palette, theme);
  if (host.accent && similar_hue(to_oklch(accent), to_oklch(palette[ColorRole::bad]))) {
    palette[ColorRole::holiday] = palette[ColorRole::accent];
  }
  return palette;
}

}  // namespace portal::theme
