// SPDX-License-Identifier: MIT
#include "core/feeds/json_lines.h"

#include <string>

#include "catch2/catch.hpp"

#include "tests/unit/core/support/reader_text.h"

using namespace portal;
using feeds::FeedLimits;
using feeds::JsonLinesReader;
using test::CollectingSink;

namespace {

CollectingSink read(std::string_view text, const FeedLimits& limits = feeds::index_limits, std::size_t piece = 0) {
  CollectingSink sink;
  JsonLinesReader reader("van-ban.jsonl", sink, limits);
  test::read_in_pieces(reader, text, piece);
  return sink;
}

}  // namespace

TEST_CASE("json lines: one object a line, with any line end and blank lines between", "[feeds][json_lines]") {
  CHECK(read("{\"title\":\"a\"}\n{\"title\":\"b\"}\r\n\n  \n{\"title\":\"c\"}").titles() == "a / b / c");
  CHECK(read("\xEF\xBB\xBF{\"title\":\"a\"}\n").titles() == "a");
  CHECK(read("").all().empty());
  CHECK(read("\n\n").all().empty());
}

TEST_CASE("json lines: a bad line costs itself and is named by its line", "[feeds][json_lines]") {
  const CollectingSink sink = read(
      "{\"title\":\"a\"}\n"
      "\n"
      "[1]\n"
      "{\"title\":\"b\"\n"
      "{\"title\":\"c\"} {\"title\":\"d\"}\n"
      "{\"title\":\"e\",}\n"
      "{\"title\":\"\xff\"}\n"
      "{\"agency\":\"x\"}\n"
      "{\"title\":\"f\",\"date\":\"31/02/2023\"}\n");
  CHECK(sink.titles() == "a / f");
  CHECK(sink.located() ==
        "bad_row 3, bad_row 4, bad_row 5, bad_row 6, invalid_utf8 7, missing_field 8, bad_date 9 date");
  CHECK(sink.problems[2].row == 4);
}

TEST_CASE("json lines: offsets of problems count from the start of the feed", "[feeds][json_lines]") {
  const std::string text = "{\"title\":\"a\"}\n  x\n{\"title\":\"b\",\"date\":\"?\"}\n";
  const CollectingSink sink = read(text);
  REQUIRE(sink.problems.size() == 2);
  CHECK(sink.problems[0].offset_bytes == text.find('x'));
  CHECK(sink.problems[1].offset_bytes == text.find("\"?\""));
}

TEST_CASE("json lines: a line over the limit is left out, however it comes", "[feeds][json_lines]") {
  FeedLimits limits;
  limits.row_bytes = 40;
  const std::string line = "{\"title\":\"" + std::string(100, 'x') + "\"}\n";
  for (const std::size_t piece : std::initializer_list<std::size_t>{0, 1, 7, 64}) {
    const CollectingSink sink = read("{\"title\":\"a\"}\n" + line + line + "{\"title\":\"b\"}\n", limits, piece);
    CHECK(sink.titles() == "a / b");
    CHECK(sink.located() == "too_large 2, too_large 3");
  }
}

TEST_CASE("json lines: rows over the limit are left out, and said once", "[feeds][json_lines]") {
  FeedLimits limits;
  limits.rows = 2;
  const CollectingSink sink =
      read("{\"title\":\"a\"}\n{\"title\":\"b\"}\n{\"title\":\"c\"}\n{\"title\":\"d\"}\n", limits);
  CHECK(sink.titles() == "a / b");
  CHECK(sink.located() == "too_many_rows 3");
}

TEST_CASE("json lines: the second of two equal ids is left out, far apart too", "[feeds][json_lines]") {
  std::string text;
  for (int i = 0; i < 3000; ++i)
    text += "{\"id\":" + std::to_string(i % 2999) + ",\"title\":\"a\"}\n";
  const CollectingSink sink = read(text);
  CHECK(sink.documents.size() == 2999);
  CHECK(sink.located() == "duplicate_id 3000");
}

TEST_CASE("json lines: a list of attachments is read, of texts or of objects", "[feeds][json_lines]") {
  const CollectingSink sink =
      read(R"({"title":"a","attachments":["a.pdf","b.docx"]})"
           "\n"
           R"({"title":"b","tepDinhKem":[{"name":"Phụ lục","url":"c.pdf"},"d.pdf",{"file":"e.pdf","size":9}]})"
           "\n"
           R"({"title":"c","file":"f.pdf; g.pdf","url":"/c"})"
           "\n"
           R"({"title":"d","file":{"url":"h.pdf","meta":{"x":[1]}}})"
           "\n");
  CHECK(sink.problems.empty());
  REQUIRE(sink.documents.size() == 4);
  CHECK(sink.documents[0].attachments == std::vector<std::string>{"a.pdf", "b.docx"});
  CHECK(sink.documents[0].url == "a.pdf");
  CHECK(sink.documents[1].attachments == std::vector<std::string>{"c.pdf", "d.pdf", "e.pdf"});
  CHECK(sink.documents[2].attachments == std::vector<std::string>{"f.pdf", "g.pdf"});
  CHECK(sink.documents[2].url == "/c");
  CHECK(sink.documents[3].attachments == std::vector<std::string>{"h.pdf"});
}

TEST_CASE("json lines: a body beside a summary is kept for searching", "[feeds][json_lines]") {
  const CollectingSink sink =
      read("{\"title\":\"a\",\"summary\":\"s\",\"body\":\"b\"}\n{\"title\":\"c\",\"body\":\"d\"}\n");
  REQUIRE(sink.documents.size() == 2);
  CHECK(sink.documents[0].summary == "s");
  CHECK(sink.documents[0].body == "b");
  CHECK(sink.documents[1].summary == "d");
  CHECK(sink.documents[1].body.empty());
}
