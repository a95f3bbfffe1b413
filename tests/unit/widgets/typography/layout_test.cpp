// SPDX-License-Identifier: MIT
#include "widgets/typography/layout.h"

#include <string>
#include <vector>

#include "catch2/catch.hpp"

#include "core/text/utf8.h"
#include "tests/unit/core/support/random.h"
#include "tests/unit/widgets/support/kit_frame.h"

namespace {

using portal::app::Kit;
using portal::theme::TextStyle;
using portal::typography::Fonts;
using portal::typography::Line;
using Strings = std::vector<std::string>;

constexpr TextStyle style = TextStyle::result;
constexpr const char* words[] = {"ủy",     "ban", "nhân", "dân", "quyết", "định", "ngân", "sách", "57/2023/QĐ-UBND",
                                 "nghiêng"};
constexpr const char* pieces[] = {"a", "W", "ế", "đ", "/", "-", ".", ",", "ngh", "2023"};

template <std::size_t size>
std::string joined(portal::test::Random& random, const char* const (&parts)[size], std::size_t count,
                   const char* between) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i)
    (text += text.empty() ? "" : between) += random.pick(parts);
  return text;
}

Strings texts(std::string_view text, const std::vector<Line>& lines) {
  Strings result;
  for (const Line& line : lines)
    result.emplace_back(text.substr(line.source.begin, line.source.size()));
  return result;
}

// Word after word, as long as they fit.
Strings greedy(const Fonts& fonts, const std::string& text, float width_px) {
  Strings lines;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    const std::string word = text.substr(begin, end - begin);
    begin = end + 1;
    if (!lines.empty() && portal::typography::text_width(fonts, style, lines.back() + ' ' + word) <= width_px) {
      lines.back() += ' ' + word;
    } else {
      lines.push_back(word);
    }
  }
  return lines;
}

bool is_single_character(std::string_view text) {
  return portal::text::count_code_points(text) == 1;
}

// Lines follow each other; between two of them there is nothing, or the one space that the break stands for.
bool follow_each_other(std::string_view text, const std::vector<Line>& lines) {
  if (lines.empty() || lines[0].source.begin != 0 || lines.back().source.end != text.size()) return false;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const std::uint32_t end = lines[i - 1].source.end, begin = lines[i].source.begin;
    if (begin != end && (begin != end + 1 || text[end] != ' ')) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("layout: words that fit are broken greedily, at spaces only", "[typography][layout]") {
  Kit kit;
  portal::test::in_frame(kit, [&] {
    portal::test::Random random(3);
    for (int round = 0; round < 500; ++round) {
      const std::string text = joined(random, words, random.below(30), " ");
      const auto width = static_cast<float>(150 + random.below(500));  // wider than any of the words
      const std::vector<Line> lines = portal::typography::break_lines(kit.fonts(), style, text, width);
      const Strings shown = texts(text, lines);
      REQUIRE(shown == greedy(kit.fonts(), text, width));
      std::string sentence;
      for (const std::string& line : shown)
        (sentence += sentence.empty() ? "" : " ") += line;
      REQUIRE(sentence == text);
    }
  });
}

TEST_CASE("layout: no line is wider than asked for, unless it is a single character", "[typography][layout]") {
  Kit kit;
  portal::test::in_frame(kit, [&] {
    portal::test::Random random(4);
    for (int round = 0; round < 500; ++round) {
      const std::string text = joined(random, pieces, random.below(60), random.below(2) == 0 ? "" : " ");
      const auto width = static_cast<float>(random.below(120));
      const std::vector<Line> lines = portal::typography::break_lines(kit.fonts(), style, text, width);
      REQUIRE(follow_each_other(text, lines));
      for (const Line& line : lines) {
        const std::string_view shown = std::string_view(text).substr(line.source.begin, line.source.size());
        REQUIRE(line.width_px == portal::typography::text_width(kit.fonts(), style, shown));
        if (line.width_px > width) REQUIRE(is_single_character(shown));
      }
    }
  });
}

TEST_CASE("layout: a word wider than the line breaks behind its punctuation, else inside", "[typography][layout]") {
  Kit kit;
  portal::test::in_frame(kit, [&] {
    const auto lines = [&](std::string_view text, std::string_view fits) {
      const float width = portal::typography::text_width(kit.fonts(), style, fits);
      return texts(text, portal::typography::break_lines(kit.fonts(), style, text, width));
    };
    CHECK(lines("1234/2023/QĐ-UBND", "1234/2023/QĐ") == Strings{"1234/2023/", "QĐ-UBND"});
    CHECK(lines("số 1234/2023", "1234/20") == Strings{"số", "1234/", "2023"});
    CHECK(lines("aaaaaaaa", "aaa") == Strings{"aaa", "aaa", "aa"});
    CHECK(lines("ab", "") == Strings{"a", "b"});
  });
}

TEST_CASE("layout: empty text is one empty line", "[typography][layout]") {
  Kit kit;
  portal::test::in_frame(kit, [&] {
    const std::vector<Line> lines = portal::typography::break_lines(kit.fonts(), style, "", 100);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].source.size() == 0);
    CHECK(lines[0].width_px == 0);
  });
}

TEST_CASE("layout: text that fits is not clamped", "[typography][layout]") {
  Kit kit;
  portal::test::in_frame(kit, [&] {
    const auto clamped = portal::typography::clamp_lines(kit.fonts(), style, "hai dòng ngắn", 1000, 2);
    CHECK(clamped.text == "hai dòng ngắn");
    CHECK(clamped.source_bytes == clamped.text.size());
    CHECK(clamped.lines.size() == 1);
  });
}

TEST_CASE("layout: clamped text is the start of the source and an ellipsis, in lines that fit",
          "[typography][layout]") {
  Kit kit;
  portal::test::in_frame(kit, [&] {
    portal::test::Random random(6);
    for (int round = 0; round < 500; ++round) {
      const std::string text = joined(random, words, 20 + random.below(30), random.below(4) == 0 ? "," : " ");
      const auto width = static_cast<float>(30 + random.below(200));
      const std::size_t max_lines = 1 + random.below(3);
      const auto clamped = portal::typography::clamp_lines(kit.fonts(), style, text, width, max_lines);
      REQUIRE(clamped.lines.size() == max_lines);
      REQUIRE(clamped.text == text.substr(0, clamped.source_bytes) + "…");
      REQUIRE(follow_each_other(clamped.text, clamped.lines));
      for (const Line& line : clamped.lines)
        REQUIRE(line.width_px <= width);
      const char last = clamped.text[clamped.source_bytes - 1];
      REQUIRE((last != ' ' && last != ',' && last != ';'));
    }
  });
}
