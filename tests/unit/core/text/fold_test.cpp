// SPDX-License-Identifier: MIT
#include "core/text/fold.h"

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

std::string random_text(portal::test::Random& random) {
  constexpr std::string_view pieces[] = {"a",      "Đ",      "\u0323", "\u0302", "\u031B", "\u0301", " ",      "\u00A0",
                                         "\u200B", "hoà",    "Uỷ",     "-",      "\u2013", "I",      "\u0130", "\u0307",
                                         "\xE1",   "\xFF",   "H",      "\u0331", "²",      "日",     "7",      "qúy",
                                         "\u0189", "\u034F", "\u0345", "\u1E9E", "/",      "Ư\u0309"};
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

TEST_CASE("fold: folding twice changes nothing, for every code point", "[text][fold]") {
  for (char32_t point = 0; point <= 0x10FFFF; ++point) {
    std::string text;
    append(text, point);
    const bool stable = fold(fold(text)) == fold(text) && fold_case(fold_case(text)) == fold_case(text);
    if (!stable) FAIL("U+" << std::hex << static_cast<unsigned long>(point));
  }
}

TEST_CASE("fold: folding twice changes nothing, for random text", "[text][fold]") {
  portal::test::Random random(7);
  for (int i = 0; i < 20'000; ++i) {
    const std::string text = random_text(random);
    INFO(text);
    const bool stable = fold(fold(text)) == fold(text) && fold_case(fold_case(text)) == fold_case(text);
    if (!stable) FAIL(text);
  }
}

TEST_CASE("fold: composed and decomposed text fold alike, for random text", "[text][fold]") {
  portal::test::Random random(8);
  for (int i = 0; i < 20'000; ++i) {
    const std::string text = random_text(random);
    if (fold(nfc(text)) != fold(text) || fold(nfd(text)) != fold(text)) FAIL(text);
    if (fold_case(nfc(text)) != fold_case(text) || fold_case(nfd(text)) != fold_case(text)) FAIL(text);
  }
}

TEST_CASE("fold: folding the exact form gives the bare form", "[text][fold]") {
  portal::test::Random random(9);
  for (int i = 0; i < 20'000; ++i) {
    const std::string text = random_text(random);
    if (fold(fold_case(text)) != fold(text)) FAIL(text);
  }
}

TEST_CASE("fold_with_ranges: each folded code point knows its bytes", "[text][fold]") {
  const HeapText text("Đe\u0302\u0301 \u200BẬ\xFF");
  const FoldedText folded = fold_with_ranges(text.view());
  CHECK(folded.text == "de a\uFFFD");
  const std::vector<ByteRange> expected = {{0, 2}, {2, 7}, {7, 8}, {11, 14}, {14, 15}};
  CHECK(folded.ranges == expected);
}

TEST_CASE("fold_with_ranges: ranges rise, do not overlap, and text is fold()", "[text][fold]") {
  portal::test::Random random(10);
  for (int i = 0; i < 20'000; ++i) {
    const std::string text = random_text(random);
    const FoldedText folded = fold_with_ranges(HeapText(text).view());
    bool good = folded.text == fold(text) && folded.ranges.size() == count_code_points(folded.text);
    std::uint32_t last = 0;
    for (const ByteRange& range : folded.ranges) {
      good = good && range.begin >= last && range.begin < range.end && range.end <= text.size();
      last = range.end;
    }
    if (!good) FAIL(text);
  }
}
