// SPDX-License-Identifier: MIT
#include "widgets/typography/line_cache.h"

#include <algorithm>
#include <string>
#include <vector>

#include "catch2/catch.hpp"

#include "tests/unit/core/support/random.h"
#include "tests/unit/widgets/support/kit_frame.h"

namespace {

using portal::app::Kit;
using portal::theme::TextStyle;
using portal::typography::clamp_lines;
using portal::typography::ClampedText;
using portal::typography::Fonts;
using portal::typography::Line;
using portal::typography::LineCache;

struct Paragraph {
  std::string text;
  TextStyle style;
  float width_px;
  std::size_t max_lines;
};

bool equal(const ClampedText& left, const ClampedText& right) {
  const auto same_line = [](const Line& a, const Line& b) {
    return a.source.begin == b.source.begin && a.source.end == b.source.end && a.width_px == b.width_px;
  };
  return left.text == right.text && left.source_bytes == right.source_bytes &&
         left.lines.size() == right.lines.size() &&
         std::equal(left.lines.begin(), left.lines.end(), right.lines.begin(), same_line);
}

Paragraph random_paragraph(portal::test::Random& random) {
  constexpr const char* words[] = {"ngân ", "sách ", "nhà ", "nước…", "57/2023/QĐ-UBND ", "", "a"};
  constexpr TextStyle styles[] = {TextStyle::body, TextStyle::result};
  constexpr float widths_px[] = {60, 300};
  constexpr std::size_t limits[] = {1, 2, 64, SIZE_MAX};
  std::string text;
  for (std::size_t count = random.below(30); count > 0; --count)
    text += random.pick(words);
  return {text, random.pick(styles), random.pick(widths_px), random.pick(limits)};
}

}  // namespace

TEST_CASE("line cache: gives what clamp_lines gives, whatever changes between passes", "[typography][lines]") {
  Kit kit;
  portal::test::in_frame(kit, [&] {
    const Fonts& fonts = kit.fonts();
    portal::test::Random random(11);
    LineCache cache;
    std::vector<Paragraph> view;
    bool good = true;
    for (int pass = 0; pass < 300; ++pass) {
      if (random.below(3) == 0 && !view.empty()) view.pop_back();
      if (random.below(2) == 0) view.push_back(random_paragraph(random));
      if (random.below(2) == 0 && !view.empty()) view[random.below(view.size())] = random_paragraph(random);
      cache.begin_pass();
      for (const auto& [text, style, width_px, max_lines] : view)
        good = good && equal(cache.clamp(fonts, style, text, width_px, max_lines),
                             clamp_lines(fonts, style, text, width_px, max_lines));
      if (random.below(4) != 0) cache.end_pass();  // else it was a pass that stopped early
    }
    CHECK(good);
  });
}

TEST_CASE("line cache: a text at its place of the last pass is not broken again", "[typography][lines]") {
  Kit kit;
  portal::test::in_frame(kit, [&] {
    const Fonts& fonts = kit.fonts();
    LineCache cache;
    const auto lines = [&](std::string_view text, float width_px) {
      cache.begin_pass();
      return cache.clamp(fonts, TextStyle::body, text, width_px, 1).lines.data();
    };
    const std::string text = "Uỷ ban nhân dân huyện Phước Sơn công khai dự toán";
    const Line* first = lines(text, 100);
    CHECK(lines(text, 100) == first);
    CHECK(lines(text, 101) != first);
  });
}
