// SPDX-License-Identifier: MIT
#include "core/search/marks.h"

#include <string>
#include <string_view>

#include "catch2/catch.hpp"

#include "tests/unit/core/support/heap_text.h"
#include "tests/unit/core/support/sample_documents.h"

using portal::test::HeapText;

namespace {

/// `text` with its highlights in square brackets.
std::string marked(std::string_view query, std::string_view text) {
  std::string result;
  std::size_t done = 0;
  for (const portal::text::ByteRange range :
       portal::search::query_marks(portal::search::parse_query(HeapText(query).view()), HeapText(text).view())) {
    result.append(text.substr(done, range.begin - done)).append("[");
    result.append(text.substr(range.begin, range.size())).append("]");
    done = range.end;
  }
  return result.append(text.substr(done));
}

struct Case {
  std::string_view query;
  std::string_view marked;
};
constexpr std::string_view text = "Giao dự toán ngân sách nhà nước, ngan sach, hoà giải";
constexpr Case cases[] = {
    {"", "Giao dự toán ngân sách nhà nước, ngan sach, hoà giải"},
    {"khác", "Giao dự toán ngân sách nhà nước, ngan sach, hoà giải"},
    {"ngan sach ", "Giao dự toán [ngân sách] nhà nước, [ngan sach], hoà giải"},
    {"ngân sách ", "Giao dự toán [ngân sách] nhà nước, ngan sach, hoà giải"},
    {"sạch ", "Giao dự toán ngân [sách] nhà nước, ngan [sach], hoà giải"},
    {"ngâ", "Giao dự toán [ngâ]n sách nhà nước, ngan sach, hoà giải"},
    {"nga", "Giao dự toán [ngâ]n sách nhà nước, [nga]n sach, hoà giải"},
    {"ngan sa", "Giao dự toán [ngân sá]ch nhà nước, [ngan sa]ch, hoà giải"},
    {"toan du ", "Giao [dự toán] ngân sách nhà nước, ngan sach, hoà giải"},
    {"hòa ", "Giao dự toán ngân sách nhà nước, ngan sach, [hoà] giải"},
    {"gia", "[Gia]o dự toán ngân sách nhà nước, ngan sach, hoà [giả]i"},
    {"giả", "Giao dự toán ngân sách nhà nước, ngan sach, hoà [giả]i"},
};

}  // namespace

TEST_CASE("query marks: highlight the words found", "[search][marks]") {
  for (const Case& item : cases) {
    CAPTURE(std::string(item.query));
    CHECK(marked(item.query, text) == item.marked);
  }
}

TEST_CASE("query marks: a decomposed text is marked by its own bytes", "[search][marks]") {
  CHECK(marked("ngan sach", "nga\u0302n sa\u0301ch") == "[nga\u0302n sa\u0301ch]");
  CHECK(marked("nga", "nga\u0302n") == "[nga\u0302]n");
  CHECK(marked("ngân", "nga\u0302n") == "[nga\u0302n]");
}

TEST_CASE("query marks: a document number is marked part by part", "[search][marks]") {
  CHECK(marked("57/2023/qd-ub", "57/2023/QĐ-UBND") == "[57]/[2023]/[QĐ]-[UB]ND");
}

TEST_CASE("query marks: what stands for typed words is not marked as its words", "[search][marks]") {
  portal::search::Query query = portal::search::parse_query("ngan sach ");
  query.words[0].source = {};
  const auto marks = portal::search::query_marks(query, "ngân sách");
  REQUIRE(marks.size() == 1);
  CHECK(marks[0].begin == std::string_view("ngân ").size());
}

TEST_CASE("query marks: ranges rise, keep apart and stay inside the text", "[search][marks]") {
  portal::test::Random random(15);
  const auto documents = portal::test::sample_documents(100, 16);
  for (int i = 0; i < 2000; ++i) {
    const std::string& title = documents[random.below(documents.size())].title;
    std::uint32_t last = 0;
    for (const portal::text::ByteRange range :
         portal::search::query_marks(portal::search::parse_query(portal::test::sample_query(random)), title)) {
      REQUIRE(range.begin >= last);
      REQUIRE(range.begin < range.end);
      REQUIRE(range.end <= title.size());
      last = range.end;
    }
  }
}
