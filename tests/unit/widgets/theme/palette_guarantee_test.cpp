// SPDX-License-Identifier: MIT
// What make_palette promises whatever the host asks for, over many accents and grounds.
#include <algorithm>
#include <random>
#include <utility>

#include "catch2/catch.hpp"

#include "tests/unit/widgets/theme/colors.h"
#include "widgets/theme/contrast.h"
#include "widgets/theme/palette.h"

using namespace portal::theme;

namespace {

using Pair = std::pair<ColorRole, ColorRole>;

const Pair word_pairs[] = {
    {ColorRole::text, ColorRole::bg},
    {ColorRole::text_2, ColorRole::bg},
    {ColorRole::text_3, ColorRole::bg},
    {ColorRole::accent, ColorRole::bg},
    {ColorRole::ok, ColorRole::bg},
    {ColorRole::warn, ColorRole::bg},
    {ColorRole::bad, ColorRole::bg},
    {ColorRole::unknown, ColorRole::bg},
    {ColorRole::holiday, ColorRole::bg},
    {ColorRole::text, ColorRole::sunken},
    {ColorRole::text_2, ColorRole::sunken},
    {ColorRole::text_3, ColorRole::sunken},
    {ColorRole::text, ColorRole::hover},
    {ColorRole::text_2, ColorRole::hover},
    {ColorRole::text_3, ColorRole::hover},
    {ColorRole::accent_hover, ColorRole::hover},
    {ColorRole::text, ColorRole::accent_tint},
    {ColorRole::text_2, ColorRole::accent_tint},
    {ColorRole::text_3, ColorRole::accent_tint},
    {ColorRole::accent, ColorRole::accent_tint},
    {ColorRole::text, ColorRole::accent_tint_2},
    {ColorRole::text_2, ColorRole::accent_tint_2},
    {ColorRole::on_accent, ColorRole::accent},
    {ColorRole::on_accent, ColorRole::accent_hover},
    {ColorRole::on_accent, ColorRole::accent_press},
    {ColorRole::ok, ColorRole::ok_tint},
    {ColorRole::warn, ColorRole::warn_tint},
    {ColorRole::bad, ColorRole::bad_tint},
    {ColorRole::on_mark, ColorRole::mark},
    {ColorRole::on_tip, ColorRole::tip},
};
const Pair shape_pairs[] = {
    {ColorRole::line_strong, ColorRole::bg},
    {ColorRole::focus, ColorRole::bg},
    {ColorRole::mark_line, ColorRole::mark},
};

// Light and dark test grounds stand for both kinds of contrast; the rest of the hosts have any ground at all.
HostColors host_number(int number, bool dark, std::mt19937& random) {
  const auto color = [&] { return rgb(random() & 0xFFFFFF); };
  const auto& grounds = dark ? dark_grounds : light_grounds;
  const Rgb accent = color();
  return {.accent = accent, .background = number % 2 == 0 ? color() : grounds[number / 2 % 4]};
}

double ratio(const Palette& palette, const Pair& pair) {
  return contrast_ratio(palette[pair.first], palette[pair.second]);
}

template <std::size_t count>
const Pair& weakest(const Palette& palette, const Pair (&pairs)[count]) {
  return *std::min_element(std::begin(pairs), std::end(pairs), [&](const Pair& one, const Pair& other) {
    return ratio(palette, one) < ratio(palette, other);
  });
}

std::uint64_t hash(std::uint64_t start, const Palette& palette) {
  for (const Rgb& color : palette.colors) {
    for (const std::uint8_t channel : color) {
      start = (start ^ channel) * 1099511628211U;  // FNV-1a
    }
  }
  return start;
}

}  // namespace

TEST_CASE("make_palette: 2,000 hosts a theme leave every word and shape its contrast", "[theme][palette]") {
  struct Row {
    ThemeKind kind;
    bool dark;
    double least;
  };
  const Row row = GENERATE(Row{ThemeKind::light, false, 4.5}, Row{ThemeKind::dark, true, 4.5},
                           Row{ThemeKind::contrast_light, false, 7}, Row{ThemeKind::contrast_dark, true, 7});
  std::mt19937 random;
  for (int number = 0; number < 2000; ++number) {
    const HostColors host = host_number(number, row.dark, random);
    const Palette palette = make_palette(row.kind, host);
    const Pair& words = weakest(palette, word_pairs);
    const Pair& shapes = weakest(palette, shape_pairs);
    CAPTURE(static_cast<int>(row.kind), number);  // roles below count from 0, as in color_roles.def
    CAPTURE(static_cast<int>(words.first), static_cast<int>(words.second));
    CAPTURE(static_cast<int>(shapes.first), static_cast<int>(shapes.second));
    REQUIRE(ratio(palette, words) >= row.least);
    REQUIRE(ratio(palette, shapes) >= 3);
  }
}

TEST_CASE("make_palette: gives the same bits on every compiler and in wasm", "[theme][palette]") {
  std::mt19937 random;
  std::uint64_t all = 14695981039346656037U;
  for (int number = 0; number < 2000; ++number) {
    const auto kind = static_cast<ThemeKind>(number % 4);
    all = hash(all, make_palette(kind, host_number(number, number % 2 == 1, random)));
  }
  CHECK(all == 0x29e0c0719095bae7U);
}
