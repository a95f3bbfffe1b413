// SPDX-License-Identifier: MIT
#include "widgets/theme/palette.h"

#include "catch2/catch.hpp"

#include "tests/unit/widgets/theme/colors.h"
#include "widgets/theme/contrast.h"

using namespace portal::theme;

namespace {

struct AccentExample {
  std::uint32_t host;
  std::uint32_t light;
  double light_on_bg, light_on_tint;
  std::uint32_t on_light;
  std::uint32_t dark;
  double dark_on_bg;
  std::uint32_t on_dark;
  double on_dark_on_accent;
};

// The examples of the look, section 6: portals' blue, red, yellow, green, light blue, dark red, orange.
const AccentExample accent_examples[] = {
    {0x0B4A8F, 0x0B4A8F, 8.78, 7.45, 0xFFFFFF, 0x518CD7, 5.17, 0x0A1420, 5.36},
    {0xD71920, 0xD3111C, 5.43, 4.57, 0xFFFFFF, 0xF8433E, 4.98, 0x0A1420, 5.17},
    {0xFFCC00, 0x856A0B, 5.16, 4.53, 0xFFFFFF, 0xFFCC00, 11.8, 0x0A1420, 12.24},
    {0x00A859, 0x127A42, 5.4, 4.7, 0xFFFFFF, 0x00A859, 5.73, 0x0A1420, 5.94},
    {0x1E88E5, 0x0F6DBC, 5.33, 4.63, 0xFFFFFF, 0x278EEC, 5.24, 0x0A1420, 5.43},
    {0x800000, 0x800000, 10.94, 8.98, 0xFFFFFF, 0xDC6354, 5.06, 0x0A1420, 5.25},
    {0xF57C00, 0xAA5401, 5.27, 4.6, 0xFFFFFF, 0xF57C00, 6.6, 0x0A1420, 6.84},
};

HostColors with_accent(std::uint32_t color) {
  return {.accent = rgb(color), .background = std::nullopt};
}
HostColors with_background(std::uint32_t color) {
  return {.accent = std::nullopt, .background = rgb(color)};
}

double ratio(const Palette& palette, ColorRole a, ColorRole b) {
  return contrast_ratio(palette[a], palette[b]);
}

}  // namespace

TEST_CASE("make_palette: the host's accents of the look give its light results", "[theme][palette]") {
  for (const AccentExample& example : accent_examples) {
    CAPTURE(example.host);
    const Palette palette = make_palette(ThemeKind::light, with_accent(example.host));
    CHECK(palette[ColorRole::accent] == rgb(example.light));
    CHECK(palette[ColorRole::on_accent] == rgb(example.on_light));
    CHECK(ratio(palette, ColorRole::accent, ColorRole::bg) == Approx(example.light_on_bg).margin(0.01).epsilon(0));
    CHECK(ratio(palette, ColorRole::accent, ColorRole::accent_tint) ==
          Approx(example.light_on_tint).margin(0.01).epsilon(0));
  }
}

TEST_CASE("make_palette: the host's accents of the look give its dark results", "[theme][palette]") {
  for (const AccentExample& example : accent_examples) {
    CAPTURE(example.host);
    const Palette palette = make_palette(ThemeKind::dark, with_accent(example.host));
    CHECK(palette[ColorRole::accent] == rgb(example.dark));
    CHECK(palette[ColorRole::on_accent] == rgb(example.on_dark));
    CHECK(ratio(palette, ColorRole::accent, ColorRole::bg) == Approx(example.dark_on_bg).margin(0.01).epsilon(0));
    CHECK(ratio(palette, ColorRole::on_accent, ColorRole::accent) ==
          Approx(example.on_dark_on_accent).margin(0.01).epsilon(0));
  }
}

TEST_CASE("make_palette: everything blue follows the host's accent", "[theme][palette]") {
  const Palette palette = make_palette(ThemeKind::light, with_accent(0x127A42));
  CHECK(palette[ColorRole::accent] == rgb(0x127A42));
  CHECK(palette[ColorRole::focus] == rgb(0x127A42));
  CHECK(palette[ColorRole::accent_tint] == mix(rgb(0x127A42), rgb(0xFFFFFF), 0.10));
  CHECK(palette[ColorRole::accent_tint_2] == mix(rgb(0x127A42), rgb(0xFFFFFF), 0.24));
  CHECK(ratio(palette, ColorRole::accent_hover, ColorRole::bg) > ratio(palette, ColorRole::accent, ColorRole::bg));
  CHECK(ratio(palette, ColorRole::accent_press, ColorRole::bg) >
        ratio(palette, ColorRole::accent_hover, ColorRole::bg));
}

TEST_CASE("make_palette: the yellow focus ring of high contrast stays yellow", "[theme][palette]") {
  CHECK(make_palette(ThemeKind::contrast_dark, with_accent(0x00A859))[ColorRole::focus] == rgb(0xFFE14D));
}

TEST_CASE("make_palette: a red accent is also the colour of holidays", "[theme][palette]") {
  const Palette red = make_palette(ThemeKind::light, with_accent(0xA61C1C));
  CHECK(red[ColorRole::holiday] == rgb(0xA61C1C));
  const Palette blue = make_palette(ThemeKind::light, with_accent(0x0B4A8F));
  CHECK(blue[ColorRole::holiday] == rgb(0xB3261E));
}

TEST_CASE("make_palette: neutrals of the eight test grounds reach what the look states", "[theme][palette]") {
  const auto check = [](ThemeKind kind, const Rgb& ground) {
    const Palette palette = make_palette(kind, {.accent = std::nullopt, .background = ground});
    CAPTURE(static_cast<int>(kind), +ground[0], +ground[1], +ground[2]);
    CHECK(palette[ColorRole::bg] == ground);
    CHECK(ratio(palette, ColorRole::line_strong, ColorRole::bg) >= 3.79);
    CHECK(ratio(palette, ColorRole::text_3, ColorRole::bg) >= 5.36);
    CHECK(ratio(palette, ColorRole::text_2, ColorRole::bg) >= 7.385);  // stated, to the nearest, as 7.39
  };
  for (const Rgb& ground : light_grounds)
    check(ThemeKind::light, ground);
  for (const Rgb& ground : dark_grounds)
    check(ThemeKind::dark, ground);
}

TEST_CASE("make_palette: on a tinted ground the neutrals are mixed from it", "[theme][palette]") {
  const Palette palette = make_palette(ThemeKind::light, with_background(0xE9EEF3));
  const Rgb text = rgb(0x15202B);
  CHECK(palette[ColorRole::text] == text);
  CHECK(palette[ColorRole::sunken] == mix(text, rgb(0xE9EEF3), 0.04));
  CHECK(palette[ColorRole::hover] == mix(text, rgb(0xE9EEF3), 0.09));
  CHECK(palette[ColorRole::line] == mix(text, rgb(0xE9EEF3), 0.18));
  CHECK(palette[ColorRole::line_strong] == mix(text, rgb(0xE9EEF3), 0.58));
  CHECK(palette[ColorRole::text_3] == mix(text, rgb(0xE9EEF3), 0.70));
  CHECK(palette[ColorRole::text_2] == mix(text, rgb(0xE9EEF3), 0.82));
  CHECK(palette[ColorRole::unknown] == palette[ColorRole::text_3]);
}

TEST_CASE("make_palette: near the theme's own ground the neutrals stay as set by hand", "[theme][palette]") {
  struct Row {
    ThemeKind kind;
    std::uint32_t ground;
  };
  const Row row = GENERATE(Row{ThemeKind::light, 0xFFFFFF}, Row{ThemeKind::light, 0xFCFCFC},
                           Row{ThemeKind::dark, 0x12181F}, Row{ThemeKind::dark, 0x10161D});
  Palette expected = make_palette(row.kind, {});
  expected[ColorRole::bg] = rgb(row.ground);
  CHECK(make_palette(row.kind, with_background(row.ground)).colors == expected.colors);
}

TEST_CASE("make_palette: high contrast keeps black lines and no tints of status on a tinted ground",
          "[theme][palette]") {
  const Palette palette = make_palette(ThemeKind::contrast_light, with_background(0xF3F6F9));
  CHECK(palette[ColorRole::bg] == rgb(0xF3F6F9));
  CHECK(palette[ColorRole::sunken] == rgb(0xF3F6F9));
  CHECK(palette[ColorRole::ok_tint] == rgb(0xF3F6F9));
  CHECK(palette[ColorRole::warn_tint] == rgb(0xF3F6F9));
  CHECK(palette[ColorRole::bad_tint] == rgb(0xF3F6F9));
  CHECK(palette[ColorRole::line] == rgb(0x000000));
  CHECK(palette[ColorRole::text_2] == rgb(0x000000));
}

TEST_CASE("make_palette: a ground that text cannot be read on is not used", "[theme][palette]") {
  struct Row {
    ThemeKind kind;
    std::uint32_t ground;
  };
  const Row row = GENERATE(Row{ThemeKind::light, 0x12181F}, Row{ThemeKind::light, 0x808080},
                           Row{ThemeKind::dark, 0xFFFFFF}, Row{ThemeKind::dark, 0x808080},
                           Row{ThemeKind::contrast_light, 0xB0B0B0}, Row{ThemeKind::contrast_dark, 0x404040});
  CHECK(make_palette(row.kind, with_background(row.ground)).colors == make_palette(row.kind, {}).colors);
}
