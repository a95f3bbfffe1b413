// SPDX-License-Identifier: MIT
#include "widgets/theme/contrast.h"

#include <array>

#include "catch2/catch.hpp"

#include "tests/unit/widgets/theme/colors.h"
#include "widgets/theme/palette.h"

using namespace portal::theme;

namespace {

struct StatedRatio {
  ColorRole color, ground;
  std::array<double, 4> by_kind;
};

// As the look states them, rounded down to two decimals.
const StatedRatio stated_ratios[] = {
    {ColorRole::line, ColorRole::bg, {1.41, 1.68, 21, 21}},
    {ColorRole::text, ColorRole::bg, {16.49, 15.54, 21, 21}},
    {ColorRole::text_2, ColorRole::bg, {8.51, 10.63, 21, 21}},
    {ColorRole::text_3, ColorRole::bg, {5.87, 7.37, 15.13, 15.9}},
    {ColorRole::line_strong, ColorRole::bg, {4.26, 5.54, 21, 21}},
    {ColorRole::accent, ColorRole::bg, {8.78, 9.12, 13.69, 12.94}},
    {ColorRole::accent_hover, ColorRole::bg, {11.79, 10.97, 16.33, 15.96}},
    {ColorRole::accent_press, ColorRole::bg, {14.43, 12.81, 18.81, 21}},
    {ColorRole::ok, ColorRole::bg, {7, 10.01, 10.08, 15.2}},
    {ColorRole::warn, ColorRole::bg, {6.8, 10.2, 10.98, 14.85}},
    {ColorRole::bad, ColorRole::bg, {7.27, 9.05, 11.49, 12.28}},
    {ColorRole::unknown, ColorRole::bg, {5.87, 7.37, 15.13, 15.9}},
    {ColorRole::holiday, ColorRole::bg, {6.53, 9.05, 11.49, 12.28}},
    {ColorRole::focus, ColorRole::bg, {8.78, 9.12, 13.69, 16.12}},
    {ColorRole::text, ColorRole::sunken, {15.2, 13.98, 21, 21}},
    {ColorRole::text_2, ColorRole::sunken, {7.85, 9.56, 21, 21}},
    {ColorRole::text_3, ColorRole::sunken, {5.41, 6.63, 15.13, 15.9}},
    {ColorRole::line_strong, ColorRole::sunken, {3.93, 4.98, 21, 21}},
    {ColorRole::accent, ColorRole::sunken, {8.09, 8.2, 13.69, 12.94}},
    {ColorRole::text, ColorRole::hover, {14.12, 12.15, 16.82, 15.13}},
    {ColorRole::text_2, ColorRole::hover, {7.29, 8.31, 16.82, 15.13}},
    {ColorRole::text_3, ColorRole::hover, {5.03, 5.76, 12.12, 11.46}},
    {ColorRole::accent, ColorRole::hover, {7.52, 7.13, 10.97, 9.32}},
    {ColorRole::text, ColorRole::accent_tint, {13.95, 11.83, 16.83, 14.59}},
    {ColorRole::text_2, ColorRole::accent_tint, {7.2, 8.1, 16.83, 14.59}},
    {ColorRole::text_3, ColorRole::accent_tint, {4.97, 5.61, 12.13, 11.05}},
    {ColorRole::accent, ColorRole::accent_tint, {7.43, 6.94, 10.98, 8.99}},
    {ColorRole::text, ColorRole::accent_tint_2, {11.32, 8.31, 13.02, 10.09}},
    {ColorRole::text_2, ColorRole::accent_tint_2, {5.84, 5.68, 13.02, 10.09}},
    {ColorRole::accent, ColorRole::accent_tint_2, {6.03, 4.87, 8.49, 6.22}},
    {ColorRole::on_accent, ColorRole::accent, {8.78, 8.96, 13.69, 12.94}},
    {ColorRole::on_mark, ColorRole::mark, {13.69, 7.97, 16.12, 16.12}},
    {ColorRole::mark_line, ColorRole::mark, {4.2, 4.57, 16.12, 4.8}},
    {ColorRole::ok, ColorRole::ok_tint, {6.06, 7.97, 10.08, 15.2}},
    {ColorRole::warn, ColorRole::warn_tint, {5.99, 8.18, 10.98, 14.85}},
    {ColorRole::bad, ColorRole::bad_tint, {6.2, 7.75, 11.49, 12.28}},
    {ColorRole::on_tip, ColorRole::tip, {16.49, 15.54, 21, 21}},
};

}  // namespace

TEST_CASE("contrast_ratio: of the hand-set colours is what the look states", "[theme][contrast]") {
  for (const std::size_t kind : {0U, 1U, 2U, 3U}) {
    const Palette palette = make_palette(static_cast<ThemeKind>(kind), {});
    for (const StatedRatio& stated : stated_ratios) {
      CAPTURE(kind, static_cast<int>(stated.color), static_cast<int>(stated.ground));
      CHECK(contrast_ratio(palette[stated.color], palette[stated.ground]) ==
            Approx(stated.by_kind[kind]).margin(0.01).epsilon(0));
    }
  }
}

TEST_CASE("contrast_ratio: runs from 1 to 21 and does not mind the order", "[theme][contrast]") {
  CHECK(contrast_ratio(rgb(0xFFFFFF), rgb(0x000000)) == Approx(21));
  CHECK(contrast_ratio(rgb(0x000000), rgb(0xFFFFFF)) == Approx(21));
  CHECK(contrast_ratio(rgb(0x777777), rgb(0x777777)) == 1);
}

TEST_CASE("contrast_ratio: #767676 is the lightest grey that WCAG allows for text on white", "[theme][contrast]") {
  CHECK(contrast_ratio(rgb(0x767676), rgb(0xFFFFFF)) >= 4.5);
  CHECK(contrast_ratio(rgb(0x777777), rgb(0xFFFFFF)) < 4.5);
}

TEST_CASE("relative_luminance: weighs red, green and blue", "[theme][contrast]") {
  CHECK(relative_luminance(rgb(0xFF0000)) == Approx(0.2126));
  CHECK(relative_luminance(rgb(0x00FF00)) == Approx(0.7152));
  CHECK(relative_luminance(rgb(0x0000FF)) == Approx(0.0722));
  CHECK(relative_luminance(rgb(0xBABABA)) == Approx(0.4910).margin(1e-4));
}
