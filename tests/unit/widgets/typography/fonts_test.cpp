// SPDX-License-Identifier: MIT
#include "widgets/typography/fonts.h"

#include "catch2/catch.hpp"

#include "assets/fonts/fonts.h"
#include "tests/unit/widgets/support/font_file.h"
#include "tests/unit/widgets/support/kit_frame.h"
#include "widgets/typography/layout.h"

namespace {

using portal::app::Kit;
using portal::theme::TextStyle;

constexpr char32_t letters[] = {U' ', U'0', U'a', U'W', U'đ', U'Đ', U'ế', U'ậ', U'Ữ', U'ỵ', U'…', U'/', U'“'};

std::span<const std::uint8_t> file_of(TextStyle style) {
  return portal::theme::metrics(style).weight >= 700 ? portal::assets::sans_bold() : portal::assets::sans_regular();
}

}  // namespace

TEST_CASE("fonts: an advance is the font's own times the size, whatever the density of the pixels", "[typography]") {
  Kit kit;
  const auto style = GENERATE(TextStyle::small, TextStyle::label, TextStyle::input, TextStyle::heading2);
  portal::test::in_frame(kit, [&] {
    kit.fonts().baked(style, 1.5F);
    for (const char32_t letter : letters) {
      const double expected = portal::test::advance_em(file_of(style), letter) * portal::theme::metrics(style).size_px;
      CHECK(static_cast<double>(kit.fonts().ruler(style).advance(letter)) == Approx(expected).epsilon(1e-5));
    }
  });
}

TEST_CASE("fonts: a character that they lack is as wide as the replacement character", "[typography]") {
  Kit kit;
  portal::test::in_frame(kit, [&] {
    const float replacement = kit.fonts().ruler(TextStyle::body).advance(0xFFFD);
    CHECK(replacement > 0);
    for (const char32_t missing : {U'中', U'😀', char32_t{0x10FFFF}}) {
      CHECK(kit.fonts().ruler(TextStyle::body).advance(missing) == replacement);
    }
  });
}

TEST_CASE("fonts: widths of Vietnamese text are the sums of the font's advances", "[typography]") {
  Kit kit;
  const auto* const text = GENERATE("", "Quyết định", "Nghị quyết về dự toán ngân sách năm 2023", "57/2023/QĐ-UBND",
                                    "Tìm thấy 1780 văn bản thoả mãn điều kiện tìm kiếm.");
  portal::test::in_frame(kit, [&] {
    for (const TextStyle style : {TextStyle::body, TextStyle::heading3}) {
      const double expected = portal::test::width_em(file_of(style), text) * portal::theme::metrics(style).size_px;
      CHECK(static_cast<double>(portal::typography::text_width(kit.fonts(), style, text)) ==
            Approx(expected).epsilon(1e-5));
    }
  });
}

TEST_CASE("fonts: the baseline lies half the leading and the ascender below the top of the line", "[typography]") {
  CHECK(portal::typography::baseline_fine(TextStyle::control) == 244);   // (22 − 15) / 2 + 0.785 · 15 = 15.275 px
  CHECK(portal::typography::baseline_fine(TextStyle::heading2) == 331);  // 5 + 15.7 = 20.7 px
  for (std::size_t i = 0; i < portal::theme::type_scale.size(); ++i) {
    const portal::theme::TypeMetrics& type = portal::theme::type_scale[i];
    const double exact = (type.line_px - type.size_px) / 2.0 + 0.785 * type.size_px;
    const int fine = portal::typography::baseline_fine(static_cast<TextStyle>(i));
    CHECK(std::abs(fine / 16.0 - exact) <= 1 / 16.0);
  }
}
