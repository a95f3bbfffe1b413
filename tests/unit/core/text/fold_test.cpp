// SPDX-License-Identifier: MIT
#include "core/text/fold.h"

#include <cstdint>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "catch2/catch.hpp"

#include "core/text/normalize.h"
#include "core/text/utf8.h"
#include "tests/unit/core/support/heap_text.h"
#include "tests/unit/core/support/random.h"

using namespace portal::text;
using portal::test::HeapText;

namespace {

struct Case {
  std::string_view input;
  std::string_view bare;
  std::string_view exact;
};
const Case cases[] = {
    {"", "", ""},
    {"Nghị quyết", "nghi quyet", "nghị quyết"},
    {"NGÂN SÁCH NHÀ NƯỚC", "ngan sach nha nuoc", "ngân sách nhà nước"},
    {"Đắk Lắk đổi", "dak lak doi", "đắk lắk đổi"},
    {"Ủy ban", "uy ban", "ủy ban"},
    {"Uỷ ban", "uy ban", "ủy ban"},
    {"HOÀ BÌNH", "hoa binh", "hòa bình"},
    {"57/2023/QĐ-UBND", "57/2023/qd-ubnd", "57/2023/qđ-ubnd"},
    {"QĐ\u2013UBND", "qd-ubnd", "qđ-ubnd"},
    {"QĐ\u2212UBND", "qd-ubnd", "qđ-ubnd"},
    {"\u201Cđiểm\u201D \u2018a\u2019", "\"diem\" 'a'", "\"điểm\" 'a'"},
    {"a\u00A0b\u202Fc\td\ne", "a b c d e", "a b c d e"},
    {"ngân\u200B sách\uFEFF\u00AD", "ngan sach", "ngân sách"},
    {"\u00D0\u0189 \u00F0\u0256", "dd dd", "đđ đđ"},
    {"50 m\u00B2", "50 m2", "50 m\u00B2"},
    {"e\u0302\u0301 a\u0323\u0302 \u1EA1\u0302", "e a a", "ế ậ ậ"},
    {"\u0301a", "a", "\u0301a"},
    {"a\u200B\u0301", "a", "á"},
    {"a\u034F\u0301", "a", "á"},
    {"\u0130\u0049\u0307", "ii", "ii"},
    {"H\u0331\u1E96", "hh", "\u1E96\u1E96"},
    {"Straße Œuvre", "straße œuvre", "straße œuvre"},
    {"Łódź", "łodz", "łódź"},
    {"Привет 日本", "Привет 日本", "Привет 日本"},
    {"a\xFFz", "a\uFFFDz", "a\uFFFDz"},
};

constexpr FoldLevel levels[] = {FoldLevel::exact, FoldLevel::letter_case, FoldLevel::variant, FoldLevel::toneless,
                                FoldLevel::bare};

struct LevelCase {
  std::string_view input;
  std::string_view folded[std::size(levels)];
};
const LevelCase level_cases[] = {
    {"", {"", "", "", "", ""}},
    {"Uỷ Ban", {"Uỷ Ban", "ủy ban", "ủy ban", "uy ban", "uy ban"}},
    {"Kỹ  thuật", {"Kỹ thuật", "kỹ thuật", "kĩ thuật", "ki thuât", "ky thuat"}},
    {"dự toán", {"dự toán", "dự toán", "dự toán", "dư toan", "du toan"}},
    {"QUÝ, quí, qúy", {"QUÝ, quí, qúy", "quý, quí, quý", "quí, quí, quí", "qui, qui, qui", "quy, qui, quy"}},
    {"Thuý tay ý", {"Thuý tay ý", "thúy tay ý", "thúy tay ý", "thuy tay y", "thuy tay y"}},
    {"già gìn giữ", {"già gìn giữ", "già gìn giữ", "già gìn giữ", "gia gin giư", "gia gin giu"}},
    {"\u00D0ăk m\u00B2", {"\u00D0ăk m\u00B2", "đăk m\u00B2", "đăk m\u00B2", "đăk m\u00B2", "dak m2"}},
    {"Ａ\u0301５／\u3000", {"Ａ\u0301５／ ", "á5/ ", "á5/ ", "a5/ ", "a5/ "}},
    {"\u201Ca\u2014b\u201D", {"\u201Ca\u2014b\u201D", "\"a-b\"", "\"a-b\"", "\"a-b\"", "\"a-b\""}},
    {"Ñ ç Ǘ", {"Ñ ç Ǘ", "ñ ç ǘ", "ñ ç ǘ", "n ç ü", "n c u"}},
    {"e\u0301\u0302", {"é\u0302", "é\u0302", "é\u0302", "ê", "e"}},
    {"\u212A\u212B", {"KÅ", "kå", "kå", "kå", "ka"}},
    {"a\u1DC4\u0323\u20DD", {"ạ\u1DC4\u20DD", "ạ\u1DC4\u20DD", "ạ\u1DC4\u20DD", "a\u1DC4\u20DD", "a"}},
    {"a \u0301 b", {"a \u0301 b", "a \u0301 b", "a \u0301 b", "a b", "a b"}},
    {"kỳ2 my_", {"kỳ2 my_", "kỳ2 my_", "kỳ2 mi_", "ky2 mi_", "ky2 my_"}},
    {"Й日\u0E01", {"Й日\u0E01", "Й日\u0E01", "Й日\u0E01", "Й日\u0E01", "Й日\u0E01"}},
};

/// What fold.h promises about the levels and `text` does not hold for; empty if all holds.
std::string broken_law(std::string_view text) {
  const std::string composed = nfc(text);
  const std::string decomposed = nfd(text);
  std::string folded[std::size(levels)];
  for (std::size_t level = 0; level < std::size(levels); ++level) {
    folded[level] = fold(text, levels[level]);
    if (fold(folded[level], levels[level]) != folded[level]) return "folding twice";
    if (fold(composed, levels[level]) != folded[level]) return "composed";
    if (fold(decomposed, levels[level]) != folded[level]) return "decomposed";
    if (levels[level] == FoldLevel::bare) break;
    if (nfc(folded[level]) != folded[level]) return "the output is composed";
    if (level > 0 && fold(folded[level - 1], levels[level]) != folded[level]) return "a lower level first";
  }
  if (fold(folded[0]) != folded[4] || fold(folded[1]) != folded[4]) return "bare of exact and of letter_case";
  return "";
}

std::string random_text(portal::test::Random& random) {
  constexpr std::string_view pieces[] = {
      "a", "Đ",      "\u0323", "\u0302", "\u031B", "\u0301", " ",      "\u00A0",  "\u200B", "hoà", "Uỷ",
      "-", "\u2013", "I",      "\u0130", "\u0307", "\xE1",   "\xFF",   "H",       "\u0331", "²",   "日",
      "7", "qúy",    "\u0189", "\u034F", "\u0345", "\u1E9E", "/",      "Ư\u0309", "kỹ",     "qu",  "ý",
      "y", "\u0303", "  ",     "Ａ",     "\u212B", "\u1DC4", "\u20DD", "\u3000"};
  std::string text;
  const std::size_t count = 1 + random.below(10);
  for (std::size_t i = 0; i < count; ++i)
    text += random.pick(pieces);
  return text;
}

}  // namespace

TEST_CASE("fold: gives the bare form", "[text][fold]") {
  for (const Case& item : cases) {
    CAPTURE(std::string(item.input));
    CHECK(fold(HeapText(item.input).view()) == item.bare);
  }
}

TEST_CASE("fold_case: keeps the marks and brings them to one form", "[text][fold]") {
  for (const Case& item : cases) {
    CAPTURE(std::string(item.input));
    CHECK(fold_case(HeapText(item.input).view()) == item.exact);
  }
}

TEST_CASE("fold: each level forgets what it says", "[text][fold]") {
  for (const LevelCase& item : level_cases) {
    CAPTURE(std::string(item.input));
    for (std::size_t level = 0; level < std::size(levels); ++level)
      CHECK(fold(HeapText(item.input).view(), levels[level]) == item.folded[level]);
  }
}

TEST_CASE("fold: i and y meet after the onsets that are written with both, and nowhere else", "[text][fold]") {
  const auto variant = [](std::string_view text) { return fold(text, FoldLevel::variant); };
  constexpr std::string_view toned_y[] = {"y", "ỳ", "ỷ", "ỹ", "ý", "ỵ"};
  constexpr std::string_view toned_i[] = {"i", "ì", "ỉ", "ĩ", "í", "ị"};
  constexpr std::string_view onsets[] = {"",   "b",  "c", "d",  "đ",  "g", "gh", "h", "k",  "kh", "l", "m", "n",
                                         "ng", "nh", "p", "ph", "qu", "r", "s",  "t", "th", "tr", "v", "x"};
  constexpr std::string_view both = " h k l m s t v qu ";
  for (const std::string_view onset : onsets) {
    const bool meet = !onset.empty() && both.find(" " + std::string(onset) + " ") != both.npos;
    for (std::size_t tone = 0; tone < 6; ++tone) {
      const std::string with_y = std::string(onset).append(toned_y[tone]);
      const std::string with_i = std::string(onset).append(toned_i[tone]);
      CAPTURE(with_y);
      CHECK((variant(with_y) == with_i) == meet);
      CHECK(variant(nfd(with_y)) == variant(with_y));
      CHECK((fold(with_y, FoldLevel::toneless) == fold(with_i, FoldLevel::toneless)) == meet);
      CHECK(fold(with_y) == fold(onset) + "y");
    }
  }
}

TEST_CASE("fold: the samples of tones have their bare form in either style", "[text][fold]") {
  std::ifstream file(PORTAL_TEST_DATA "/vietnamese/tone.sample.jsonl");
  int count = 0;
  for (std::string line; std::getline(file, line); ++count) {
    const auto sample = nlohmann::json::parse(line);
    const auto old_style = sample["old"].get<std::string>();
    const auto new_style = sample["new"].get<std::string>();
    CAPTURE(old_style);
    CHECK(fold(old_style) == sample["bare"].get<std::string>());
    CHECK(fold(new_style) == sample["bare"].get<std::string>());
    CHECK(fold(old_style, FoldLevel::letter_case) == fold(new_style, FoldLevel::letter_case));
    CHECK((fold(old_style, FoldLevel::exact) == fold(new_style, FoldLevel::exact)) != sample["differs"].get<bool>());
  }
  CHECK(count >= 15);
}

TEST_CASE("fold: the laws of the levels hold for every code point of the basic plane", "[text][fold]") {
  for (char32_t point = 0; point <= 0x10FFFF; point += point < 0x10000 ? 1 : 37) {  // and some of each plane beyond
    std::string text;
    append(text, point);
    if (!broken_law(text).empty()) FAIL("U+" << std::hex << static_cast<unsigned long>(point) << broken_law(text));
  }
}

TEST_CASE("fold: the laws of the levels hold for random text", "[text][fold]") {
  portal::test::Random random(7);
  for (int i = 0; i < 10'000; ++i) {
    const std::string text = random_text(random);
    if (!broken_law(HeapText(text).view()).empty()) FAIL(text << ": " << broken_law(text));
  }
}

TEST_CASE("fold: long runs of ASCII give what single letters give", "[text][fold]") {
  portal::test::Random random(11);
  constexpr std::string_view pieces[] = {"A", "z",  "@",    "[",    "`", "{",      "~",
                                         " ", "\t", "\x7F", "\x1F", "ế", "\u00A0", "Z"};
  for (int i = 0; i < 20'000; ++i) {
    std::string text;
    for (std::size_t count = random.below(40); count > 0; --count)
      text += random.pick(pieces);
    std::string expected;
    for (const CodePoint point : CodePointsView(text)) {
      const std::string one = fold(text.substr(point.begin, point.end - point.begin));
      if (one != " " || expected.empty() || expected.back() != ' ') expected += one;
    }
    if (fold(HeapText(text).view()) != expected) FAIL(text);
  }
}

TEST_CASE("fold: memory is used again, and what was in it is gone", "[text][fold]") {
  for (const FoldLevel level : levels) {
    std::string out = "what was there before, longer than what comes";
    fold("Số 57", level, out);
    CHECK(out == fold("Số 57", level));
    fold("", level, out);
    CHECK(out.empty());
  }
}

TEST_CASE("fold: bad bytes of any number are replaced one by one", "[text][fold]") {
  const std::string bad(1000, '\xFF');
  for (const FoldLevel level : levels) {
    CHECK(fold(HeapText(bad).view(), level).size() == 3000);
    CHECK(fold(HeapText("a\xC0\x80"
                        "b")
                   .view(),
               level) == "a\uFFFD\uFFFDb");                                       // overlong
    CHECK(fold(HeapText("\xED\xA0\x80").view(), level) == "\uFFFD\uFFFD\uFFFD");  // a lone surrogate
    CHECK(fold(HeapText("ti\xE1\xBA").view(), level) == "ti\uFFFD");              // cut off
  }
}

TEST_CASE("fold: ten megabytes of marks on one letter are one letter", "[text][fold]") {
  std::string text = "a";
  while (text.size() < 10'000'000)
    text += "\u0301\u0323\u0316\u031B";
  CHECK(fold(text) == "a");
  CHECK(fold_with_ranges(text).ranges == std::vector<ByteRange>{{0, static_cast<std::uint32_t>(text.size())}});
  const std::string marked = fold(text, FoldLevel::variant);
  CHECK(marked.size() == text.size());  // ạ is as long as the two that it is composed of
  CHECK(fold(marked, FoldLevel::variant) == marked);
}

TEST_CASE("fold_with_ranges: each folded code point knows its bytes", "[text][fold]") {
  const HeapText text("Đe\u0302\u0301 \u200BẬ\xFF");
  const FoldedText folded = fold_with_ranges(text.view());
  CHECK(folded.text == "de a\uFFFD");
  const std::vector<ByteRange> expected = {{0, 2}, {2, 7}, {7, 8}, {11, 14}, {14, 15}};
  CHECK(folded.ranges == expected);
}

TEST_CASE("fold_with_ranges: moved tones, joined spaces and decomposed letters keep their bytes", "[text][fold]") {
  const HeapText text("Hoa\u0300 \u00A0\tky\u0303");
  const FoldedText folded = fold_with_ranges(text.view(), FoldLevel::variant);
  CHECK(folded.text == "hòa kĩ");
  const std::vector<ByteRange> expected = {{0, 1}, {1, 2}, {2, 5}, {5, 9}, {9, 10}, {10, 13}};
  CHECK(folded.ranges == expected);
}

TEST_CASE("fold_with_ranges: ranges rise, do not overlap, and text is fold()", "[text][fold]") {
  portal::test::Random random(10);
  for (int i = 0; i < 20'000; ++i) {
    const std::string text = random_text(random);
    for (const FoldLevel level : levels) {
      const FoldedText folded = fold_with_ranges(HeapText(text).view(), level);
      bool good = folded.text == fold(text, level) && folded.ranges.size() == count_code_points(folded.text);
      ByteRange last;
      for (const ByteRange& range : folded.ranges) {
        good =
            good && (range.begin >= last.end || range == last) && range.begin < range.end && range.end <= text.size();
        last = range;
      }
      if (!good) FAIL(text << " (" << text.size() << " bytes) at level " << static_cast<int>(level));
    }
  }
}
