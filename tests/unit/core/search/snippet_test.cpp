// SPDX-License-Identifier: MIT
#include "core/search/snippet.h"

#include <algorithm>
#include <string>
#include <vector>

#include "catch2/catch.hpp"

#include "core/search/highlights.h"
#include "core/search/query_synonyms.h"
#include "core/text/code_point_data.h"
#include "core/text/utf8.h"
#include "tests/unit/core/support/heap_text.h"
#include "tests/unit/core/support/random.h"

using namespace portal::search;
using portal::test::HeapText;
using portal::text::ByteRange;

namespace {

std::string view(std::string_view text, ByteRange range) {
  return std::string(text.substr(range.begin, range.size()));
}

std::string snippet_of(std::string_view query, std::string_view text, std::size_t points) {
  const Snippet snippet = make_snippet(parse_query(query), text, points);
  return (snippet.cut_before ? "…" : "") + view(text, snippet.window) + (snippet.cut_behind ? "…" : "");
}

constexpr std::string_view article =
    "Phòng Tài chính báo cáo tình hình. Dự toán ngân sách năm 2023 là 5 tỷ đồng. Các xã thực hiện đúng quy định. "
    "Hội nghị kết thúc lúc 17 giờ.";

}  // namespace

TEST_CASE("snippet: a text that fits is shown whole, without its outer spaces", "[search][snippet]") {
  CHECK(snippet_of("ngân", "  ngân sách \n", 20) == "ngân sách");
  CHECK(snippet_of("ngân", "", 20).empty());
  CHECK(snippet_of("ngân", " \n ", 20).empty());
}

TEST_CASE("snippet: the window begins at the sentence of the words and ends at a sentence", "[search][snippet]") {
  CHECK(snippet_of("ngân sách ", article, 50) == "…Dự toán ngân sách năm 2023 là 5 tỷ đồng.…");
  CHECK(snippet_of("quy định ", article, 62) == "…Các xã thực hiện đúng quy định. Hội nghị kết thúc lúc 17 giờ.");
  CHECK(snippet_of("không có ", article, 36) == "Phòng Tài chính báo cáo tình hình.…");
}

TEST_CASE("snippet: a sentence that is too long is cut at words, with some before the first that was found",
          "[search][snippet]") {
  CHECK(snippet_of("tỷ đồng ", article, 24) == "…là 5 tỷ đồng. Các xã…");
  CHECK(snippet_of("57/2023 ", "Theo Quyết định số 57/2023/QĐ-UBND của tỉnh", 18) == "…số 57/2023/QĐ-UBND…");
}

TEST_CASE("snippet: the window with the most different words wins, then neighbours, then the first",
          "[search][snippet]") {
  const std::string_view text = "thu rồi thu rồi thu. Một hai ba bốn năm. Chi và thu ở đây. Sáu bảy tám. Thu chi ở đó.";
  CHECK(snippet_of("thu chi ", text, 20) == "…Thu chi ở đó.");
  CHECK(snippet_of("thu ", text, 12) == "thu rồi thu…");
}

TEST_CASE("snippet: marks lie inside the window, and a phrase that stands for a word is one mark",
          "[search][snippet]") {
  const std::string text = "Nhân dân xã gửi ủy ban nhân dân huyện, UBND huyện trả lời nhân dân.";
  Query query = parse_query("UBND ");
  REQUIRE(add_synonyms(query, "UBND ", {}).size() == 1);
  std::vector<std::string> marked;
  for (const ByteRange mark : query_highlights(query, text))
    marked.push_back(view(text, mark));
  CHECK(marked == std::vector<std::string>{"ủy ban nhân dân", "UBND"});
}

TEST_CASE("snippet: a cut never falls inside a cluster", "[search][snippet]") {
  CHECK_FALSE(may_cut("e\u0301", 1));
  CHECK_FALSE(may_cut("\r\n", 1));
  CHECK_FALSE(may_cut("👩\u200D👧", 4));
  CHECK_FALSE(may_cut("👩\u200D👧", 7));
  CHECK_FALSE(may_cut("👍🏽", 4));
  CHECK_FALSE(may_cut("🇻🇳", 4));
  CHECK_FALSE(may_cut(" \u0301", 1));
  CHECK(may_cut("ab", 1));
  CHECK(may_cut("a b", 1));
  CHECK(may_cut("a ж", 2));
}

TEST_CASE("snippet: of any text, the window is short, whole in its letters and holds a word if one fits",
          "[search][snippet]") {
  constexpr const char* pieces[] = {
      "ngân",   "sách", "nga\u0302n", "e\u0301",  " ",    " ",       " ",
      ". ",     "\n",   "\r\n",       "👩\u200D👧", "🇻🇳",   "57/2023", "dài-dài-dài-dài-dài-dài",
      "中文字", "ไทย",  "\u0301",     "\xff",     "Ngân "};
  portal::test::Random random(77);
  const Query query = parse_query("ngân sách ");
  for (int i = 0; i < 3000; ++i) {
    std::string made;
    for (std::size_t count = random.below(60); count > 0; --count)
      made += random.pick(pieces);
    const HeapText heap(made);
    const std::string_view text = heap.view();
    const std::size_t points = 1 + random.below(40);
    const Snippet snippet = make_snippet(query, text, points);
    CAPTURE(made, points);
    REQUIRE(snippet.window.begin <= snippet.window.end);
    REQUIRE(snippet.window.end <= text.size());
    REQUIRE(portal::text::count_code_points(view(text, snippet.window)) <= points);
    for (const std::uint32_t end : {snippet.window.begin, snippet.window.end}) {
      if (end == 0 || end == text.size()) continue;
      const char32_t point = portal::text::decode(text, end).value;
      const bool mark = portal::text::is_mark(point) || point == 0x200D;
      REQUIRE_FALSE(mark);
      REQUIRE_FALSE((end >= 3 && text.substr(end - 3, 3) == "\u200D"));
    }
    std::uint32_t last = snippet.window.begin;
    for (const ByteRange mark : snippet.marks) {
      REQUIRE((mark.begin >= last && mark.begin < mark.end && mark.end <= snippet.window.end));
      last = mark.end;
    }
    const bool whole = !snippet.cut_before && !snippet.cut_behind;
    if (points >= 30 && !query_highlights(query, text).empty() && !whole) {
      std::size_t longest = 0, run = 0;  // of what may not be parted; a mark on a space holds both together
      for (const portal::text::CodePoint point : portal::text::CodePointsView(text)) {
        const bool mark_behind = point.end < text.size() && !may_cut(text, point.end);
        run = portal::text::is_space(point.value) && !mark_behind ? 0 : run + 1;
        longest = std::max(longest, run);
      }
      if (longest <= points) REQUIRE_FALSE(snippet.marks.empty());
    }
  }
}
