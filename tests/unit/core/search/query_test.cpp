// SPDX-License-Identifier: MIT
#include "core/search/query.h"

#include <string>
#include <string_view>

#include "catch2/catch.hpp"

#include "core/base/limits.h"
#include "tests/unit/core/support/heap_text.h"

using namespace portal::search;
using portal::test::HeapText;

namespace {

/// "ngân(ngan) sach*": exact form, bare form if marked, a star for a prefix.
std::string parsed(std::string_view text) {
  std::string words;
  for (const QueryWord& word : parse_query(HeapText(text).view()).words) {
    words.append(words.empty() ? "" : " ").append(word.exact);
    if (word.marked) words.append("(").append(word.folded).append(")");
    if (word.prefix) words.append("*");
  }
  return words;
}

struct Case {
  std::string_view text;
  std::string_view words;
};
constexpr Case cases[] = {
    {"", ""},
    {"  -- ", ""},
    {"ngan sach", "ngan sach*"},
    {"Ngân sách ", "ngân(ngan) sách(sach)"},
    {"ngân sách", "ngân(ngan) sách(sach)*"},
    {"57/2023/QĐ-UBND", "57 2023 qđ(qd) ubnd*"},
    {"57/", "57"},
    {"ngan\u200B", "ngan*"},
    {"ngan\u00A0", "ngan"},
    {"hoà", "hòa(hoa)*"},
    {"ba ba ba ", "ba"},
    {"ba ba", "ba ba*"},
    {"ba bà ", "ba bà(ba)"},
    {"a\xFF", "a"},
};

QueryWord last_word(std::string_view text) {
  return parse_query(text).words.back();
}

}  // namespace

TEST_CASE("query: words, marks and the prefix rule", "[search][query]") {
  for (const Case& item : cases) {
    CAPTURE(std::string(item.text));
    CHECK(parsed(item.text) == item.words);
    CHECK_FALSE(parse_query(item.text).cut);
  }
}

TEST_CASE("query: too many words or bytes are cut and said to be", "[search][query]") {
  std::string many;
  for (std::size_t i = 0; i <= portal::limits::query_words; ++i)
    many.append("w").append(std::to_string(i)).append(" ");
  CHECK(parse_query(many).cut);
  CHECK(parse_query(many).words.size() == portal::limits::query_words);
  CHECK_FALSE(parse_query(many).words.back().prefix);
  const std::string lengthy = "a" + std::string(portal::limits::query_bytes, 'b');
  CHECK(parse_query(lengthy).cut);
  CHECK(parse_query(lengthy).words[0].folded.size() == portal::limits::query_bytes);
}

TEST_CASE("query: a whole word matches itself, a prefix what begins with it", "[search][query]") {
  CHECK(matches(last_word("quy "), "quy"));
  CHECK_FALSE(matches(last_word("quy "), "quyet"));
  CHECK(matches(last_word("quy"), "quy"));
  CHECK(matches(last_word("quy"), "quyet"));
  CHECK_FALSE(matches(last_word("quyet"), "quy"));
}

TEST_CASE("query: marks of a whole word agree with the same marks only", "[search][query]") {
  CHECK(agrees_in_marks(last_word("dự "), "dự"));
  CHECK_FALSE(agrees_in_marks(last_word("dự "), "dư"));
  CHECK_FALSE(agrees_in_marks(last_word("dư "), "dự"));
  CHECK(agrees_in_marks(last_word("hoà "), "hòa"));
}

TEST_CASE("query: marks of a prefix agree as far as they are typed", "[search][query]") {
  CHECK(agrees_in_marks(last_word("quê"), "quết"));
  CHECK(agrees_in_marks(last_word("quế"), "quết"));
  CHECK_FALSE(agrees_in_marks(last_word("quế"), "quên"));
  CHECK_FALSE(agrees_in_marks(last_word("quế"), "quyết"));
  CHECK(agrees_in_marks(last_word("hòa"), "hoàn"));
  CHECK(agrees_in_marks(last_word("hoà"), "hoàn"));
  CHECK_FALSE(agrees_in_marks(last_word("hoá"), "hoàn"));
  CHECK(agrees_in_marks(last_word("đ"), "đất"));
  CHECK_FALSE(agrees_in_marks(last_word("đ"), "dân"));
}
