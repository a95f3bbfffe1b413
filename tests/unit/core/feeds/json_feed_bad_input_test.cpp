// SPDX-License-Identifier: MIT
// Every kind of bad feed: what is wrong is located, and what is good still loads.
#include <string>
#include <string_view>

#include "catch2/catch.hpp"

#include "core/base/limits.h"
#include "core/text/utf8.h"
#include "tests/unit/core/support/feed_text.h"

namespace limits = portal::limits;
using portal::Problem;
using portal::ProblemCode;
using portal::Severity;
using portal::test::feed_of;
using portal::test::FeedResult;
using portal::test::read_feed;

namespace {

/// Offset of `part` in `text`.
std::string at(const std::string& text, std::string_view part) {
  return std::to_string(text.find(part));
}

void check_failed(std::string_view text, ProblemCode code) {
  CAPTURE(std::string(text.substr(0, 80)));
  const FeedResult feed = read_feed(text);
  CHECK(feed.failed);
  CHECK(feed.documents.empty());
  REQUIRE(feed.problems.size() == 1);
  const Problem& problem = feed.problems[0];
  CHECK(problem.code == code);
  CHECK(problem.severity == Severity::error);
  CHECK(problem.source == "van-ban.json");
  CHECK(problem.row == 0);
  CHECK_FALSE(problem.message.empty());
  CHECK(problem.offset_bytes <= text.size());
}

}  // namespace

TEST_CASE("bad feed: what is not JSON fails as a whole", "[feeds][json_feed][bad_input]") {
  for (const std::string_view text : {"", "   ", "<!DOCTYPE html><html></html>", "404 Not Found", "callback([])",
                                      "{a:1}", "{\"a\" 1}", "nul", "//"}) {
    check_failed(text, ProblemCode::not_json);
  }
  const FeedResult html = read_feed("  <html>Trang lỗi</html>");
  CHECK(html.problems[0].offset_bytes == 2);
  CHECK(html.problems[0].value == "<html>Trang lỗi</html>");
}

TEST_CASE("bad feed: JSON without a list of rows has the wrong shape", "[feeds][json_feed][bad_input]") {
  for (const std::string_view text : {"{}", R"({"a":1})", R"({"data":{"items":[]}})", "\"a\"", "5", "null", "true"}) {
    check_failed(text, ProblemCode::wrong_shape);
  }
}

TEST_CASE("bad feed: an end before the first whole row fails as a whole", "[feeds][json_feed][bad_input]") {
  check_failed("{\"items\":", ProblemCode::truncated);
  check_failed("{\"total\":5,\"it", ProblemCode::truncated);
  check_failed("\xEF\xBB\xBF{", ProblemCode::truncated);
  for (const std::string_view text : {"[", "[ ", "[{", "[{\"title\":\"a"}) {
    const FeedResult feed = read_feed(text);
    CHECK(feed.failed);
    CHECK(feed.located() == "truncated 1 " + std::to_string(text.size()));
  }
}

TEST_CASE("bad feed: bytes of another encoding fail as a whole before the list", "[feeds][json_feed][bad_input]") {
  check_failed("\xFF\xFE[\0{\0", ProblemCode::invalid_utf8);
  check_failed("{\"V\xE3n b\xB6n\":[]}", ProblemCode::invalid_utf8);
}

TEST_CASE("bad feed: a truncated feed keeps the rows before the cut", "[feeds][json_feed][bad_input]") {
  const std::string whole = feed_of(20);
  const std::size_t row_11 = whole.find("{\"id\":\"11\"");
  for (std::size_t size = row_11 + 1; size < whole.find("{\"id\":\"12\""); ++size) {
    const FeedResult feed = read_feed(std::string_view(whole).substr(0, size));
    CAPTURE(size);
    const bool row_11_is_whole = size >= whole.find("{\"id\":\"12\"") - 2;
    REQUIRE_FALSE(feed.failed);
    REQUIRE(feed.documents.size() == (row_11_is_whole ? 11 : 10));
    REQUIRE(feed.located() == "truncated " + std::string(row_11_is_whole ? "12 " : "11 ") + std::to_string(size));
    REQUIRE(feed.problems[0].severity == Severity::error);
  }
}

TEST_CASE("bad feed: one bad row in 1,780 costs that row only", "[feeds][json_feed][bad_input]") {
  constexpr std::string_view bad_rows[] = {
      R"({"id":"900","title":})",
      R"({"id":"900" "title":"a"})",
      R"({"id":"900","title":"a\x"})",
      R"({"id":"900",title:"a"})",
      R"({"id":"900","title":"a",})",
      R"({"id":"900","title":"a)",
      R"({"id":"900","title":"a")",
      R"({"id":"900,"title":"a"})",
      R"({"id":"900","title":["a"})",
      R"({"id":"900","title":'a'})",
      R"({"id":"900","title":"a"}})",
      R"({"id":"900","title":NaN})",
      R"({"id":"900","n":012})",
      "{\"id\":\"900\",\"title\":\"a\nb\"}",
      "{\"id\":\"900\",\"title\":\"Qu\xE9 h\"}",
      "{\"id\":\"900\",\"title\":\"\xC3\"}",
      R"({"id":"900","title":"\ud800"})",
      "null",
      "\"Quyết định\"",
      "42",
      "[1,2]",
      R"({"id":"900"})",
      R"({})",
      R"({"id":"899","title":"a"})",
  };
  for (const std::string_view bad : bad_rows) {
    CAPTURE(std::string(bad));
    const std::string text = feed_of(1780, 900, bad);
    const FeedResult feed = read_feed(text);
    CHECK_FALSE(feed.failed);
    const bool stray_brace = bad == R"({"id":"900","title":"a"}})";  // the row is good, what follows is not
    CHECK(feed.documents.size() == (stray_brace ? 1780 : 1779));
    REQUIRE(feed.problems.size() == 1);
    CHECK(feed.problems[0].severity == Severity::error);
    CHECK(feed.problems[0].row == (stray_brace ? 901 : 900));
    const std::size_t row = text.find("\n" + std::string(bad)) + 1;
    CHECK(feed.problems[0].offset_bytes >= row);
    CHECK(feed.problems[0].offset_bytes <= row + bad.size() + 2);
    CHECK(feed.documents.back().id == "1780");
  }
}

TEST_CASE("bad feed: a row is lost alone also when all stand on one line", "[feeds][json_feed][bad_input]") {
  constexpr std::string_view bad_rows[] = {
      R"({"id":"9","title":"a)",
      R"({"id":"9","title":"a")",
      R"({"id":"9,"title":"a"})",
      R"({"id":"9","title":"a""})",
      R"({"id":"9","tags":[{"x":1},{"y":2}],"title":})",
      "{\"id\":\"9\",\"title\":\"a\nb\"}",
  };
  for (const std::string_view bad : bad_rows) {
    CAPTURE(std::string(bad));
    std::string text =
        R"([{"id":"1","title":"a"},)" + std::string(bad) + R"(,{"id":"2","title":"b"},{"id":"3","title":"c"}])";
    const FeedResult feed = read_feed(text);
    CHECK(feed.ids() == "1 2 3");
    REQUIRE(feed.problems.size() == 1);
    CHECK(feed.problems[0].code == ProblemCode::bad_row);
    CHECK(feed.problems[0].row == 2);
  }
}

TEST_CASE("bad feed: many bad rows do not lose the good ones between them", "[feeds][json_feed][bad_input]") {
  std::string text = "[";
  for (int i = 0; i < 50; ++i) {
    text += R"({"id":"g)" + std::to_string(i) + R"(","title":"a"},)" + "{\"title\":\"x\ny\"},";
  }
  text += "{\"id\":\"last\",\"title\":\"z\"}]";
  const FeedResult feed = read_feed(text);
  CHECK(feed.documents.size() == 51);
  CHECK(feed.problems.size() == 50);
  CHECK(feed.rows_read == 101);
}

TEST_CASE("bad feed: of two rows with one id the first is kept", "[feeds][json_feed][bad_input]") {
  const std::string text =
      R"([{"id":"a","title":"một"},{"id":"b","title":"hai"},{"id":"a","title":"ba"},{"title":"x"},{"title":"y"}])";
  const FeedResult feed = read_feed(text);
  REQUIRE(feed.documents.size() == 4);  // rows without an id are all kept
  CHECK(feed.documents[0].title == "một");
  CHECK(feed.located() == "duplicate_id 3 " + at(text, R"({"id":"a","title":"ba"})"));
  CHECK(feed.problems[0].value == "a");
}

TEST_CASE("bad feed: the invalid byte is named", "[feeds][json_feed][bad_input]") {
  const std::string text = "[{\"title\":\"a\"},{\"title\":\"Quy\xE1\xBAt\"},{\"title\":\"c\"}]";
  const FeedResult feed = read_feed(text);
  CHECK(feed.documents.size() == 2);
  CHECK(feed.located() == "invalid_utf8 2 " + at(text, "\xE1\xBA"));
  CHECK(portal::text::is_valid(feed.problems[0].value));
}

TEST_CASE("bad feed: a date that does not exist leaves the row undated and is located",
          "[feeds][json_feed][bad_input]") {
  constexpr std::string_view dates[] = {"31/02/2023", "2023-02-31", "2023-02-31T09:00:00", "32/01/2023", "28/13/2023",
                                        "28/7/23",    "hôm qua",    "2023-07-28T99:00",    "20230728",   "07/2023"};
  for (const std::string_view date : dates) {
    CAPTURE(std::string(date));
    const std::string text =
        R"([{"title":"a"},{"title":"b","ngay_ban_hanh":  ")" + std::string(date) + R"("},{"title":"c"}])";
    const FeedResult feed = read_feed(text);
    CHECK(feed.documents.size() == 3);
    CHECK_FALSE(feed.documents[1].issued.has_value());
    CHECK(feed.located() == "bad_date 2 " + std::to_string(text.find(date) - 1));
    CHECK(feed.problems[0].severity == Severity::warning);
    CHECK(feed.problems[0].field == "ngay_ban_hanh");
    CHECK(feed.problems[0].value == date);
  }
  CHECK(read_feed(R"([{"title":"a","date":"31/02/2023"}])").problems[0].message ==
        "not a date: the month has no such day");
  CHECK(read_feed(R"([{"title":"a","date":"2023-02-31T09:00"}])").problems[0].message ==
        "not a date: the month has no such day");
}

TEST_CASE("bad feed: an unsafe link is dropped and located", "[feeds][json_feed][bad_input]") {
  const std::string text = R"([{"title":"a","url":"javascript:x"}])";
  const FeedResult feed = read_feed(text);
  REQUIRE(feed.documents.size() == 1);
  CHECK(feed.documents[0].url.empty());
  CHECK(feed.located() == "bad_url 1 " + at(text, "\"javascript"));
  CHECK(feed.problems[0].field == "url");
}

TEST_CASE("bad feed: a list, an object or a truth value is no text for a field", "[feeds][json_feed][bad_input]") {
  const std::string text = R"([{"title":"a","agency":{"name":"x"},"signer":["y"],"field":true,"other":{}}])";
  const FeedResult feed = read_feed(text);
  REQUIRE(feed.documents.size() == 1);
  CHECK(feed.documents[0].agency.empty());
  CHECK(feed.located() == "wrong_shape 1 " + at(text, "{\"name") + ", wrong_shape 1 " + at(text, "[\"y") +
                              ", wrong_shape 1 " + at(text, "true"));
}

TEST_CASE("bad feed: a row that is left out has no other problem", "[feeds][json_feed][bad_input]") {
  const FeedResult feed = read_feed(R"([{"date":"x","url":"javascript:","agency":[]},{"title":"a","date":"x",}])");
  CHECK(feed.problems.size() == 2);
  CHECK(feed.problems[0].code == ProblemCode::missing_field);
  CHECK(feed.problems[1].code == ProblemCode::bad_row);
}

TEST_CASE("bad feed: deep nesting costs the row, or the whole before the list", "[feeds][json_feed][bad_input]") {
  const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
  const auto in_row = [&](std::size_t depth) {
    return read_feed(R"([{"title":"a","x":)" + nested(depth) + R"(},{"title":"b"}])");
  };
  CHECK(in_row(limits::feed_depth - 1).problems.empty());
  const FeedResult deep = in_row(limits::feed_depth);
  CHECK(deep.documents.size() == 1);
  REQUIRE(deep.problems.size() == 1);
  CHECK(deep.problems[0].code == ProblemCode::too_deep);
  CHECK(in_row(200'000).problems[0].code == ProblemCode::too_deep);
  check_failed("{\"x\":" + nested(100'000) + ",\"items\":[]}", ProblemCode::too_deep);
  const FeedResult brackets = read_feed(std::string(1'000'000, '['));
  CHECK(brackets.documents.empty());
  CHECK(brackets.failed);
}

TEST_CASE("bad feed: more bytes than the limit are refused unread", "[feeds][json_feed][bad_input]") {
  check_failed("[" + std::string(limits::feed_bytes, ' '), ProblemCode::too_large);
}

TEST_CASE("bad feed: a list that starts too far behind is refused", "[feeds][json_feed][bad_input]") {
  check_failed("{\"x\":\"" + std::string(limits::feed_head_bytes, 'x') + "\",\"items\":[]}", ProblemCode::too_large);
}

TEST_CASE("bad feed: a row beyond its limit costs that row", "[feeds][json_feed][bad_input]") {
  const std::string text =
      R"([{"title":"a"},{"title":")" + std::string(limits::row_bytes, 'x') + R"("},{"title":"c"}])";
  const FeedResult feed = read_feed(text);
  CHECK(feed.documents.size() == 2);
  CHECK(feed.located() == "too_large 2 " + at(text, "{\"title\":\"x"));
}

TEST_CASE("bad feed: a field beyond its limit is cut at a code point", "[feeds][json_feed][bad_input]") {
  std::string title = "x";
  while (title.size() <= limits::field_bytes)
    title += "ế";
  const FeedResult feed = read_feed(R"([{"title":")" + title + "\"}]");
  REQUIRE(feed.documents.size() == 1);
  CHECK(feed.documents[0].title.size() ==
        limits::field_bytes - limits::field_bytes % 3 + 1 - (limits::field_bytes % 3 == 0 ? 3 : 0));
  CHECK(portal::text::is_valid(feed.documents[0].title));
  CHECK(feed.problems[0].code == ProblemCode::too_large);
  CHECK(feed.problems[0].field == "title");
}

TEST_CASE("bad feed: rows beyond the limit are left out and said to be", "[feeds][json_feed][bad_input]") {
  std::string text = "[";
  for (std::size_t i = 0; i <= limits::feed_rows; ++i)
    text += "{\"so\":1},";
  text.back() = ']';
  const FeedResult feed = read_feed(text);
  CHECK_FALSE(feed.failed);
  CHECK(feed.documents.size() == limits::feed_rows);
  REQUIRE(feed.problems.size() == 1);
  CHECK(feed.problems[0].code == ProblemCode::too_many_rows);
}

TEST_CASE("bad feed: problems beyond the limit are counted", "[feeds][json_feed][bad_input]") {
  std::string text = "[";
  for (int i = 0; i < 1000; ++i)
    text += "5,";
  text += "{\"title\":\"a\"}]";
  const FeedResult feed = read_feed(text);
  CHECK(feed.documents.size() == 1);
  REQUIRE(feed.problems.size() == limits::problems);
  CHECK(feed.problems.back().code == ProblemCode::too_many_problems);
  CHECK(feed.problems.back().message == "problems not listed: " + std::to_string(1000 - limits::problems + 1));
}

TEST_CASE("bad feed: missing and doubled commas lose nothing", "[feeds][json_feed][bad_input]") {
  const FeedResult feed = read_feed(R"([,{"id":"1","title":"a"}{"id":"2","title":"b"},,{"id":"3","title":"c"},])");
  CHECK(feed.ids() == "1 2 3");
  CHECK(feed.problems.empty());
}

TEST_CASE("bad feed: an excerpt is UTF-8 and not too long", "[feeds][json_feed][bad_input]") {
  for (std::size_t shift = 0; shift < 4; ++shift) {
    const std::string date =
        std::string(shift, 'x') + "ếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếế\xF0\x9F\x93\x84\xF0\x9F\x93\x84";
    const FeedResult feed =
        read_feed(R"([{"title":"a","date":")" + date + R"("},"ếếếếếếếếếếếếếếếếếếếếếếếếếếếếếếế)" + date + "\"]");
    REQUIRE(feed.problems.size() == 2);
    for (const Problem& problem : feed.problems) {
      CHECK(problem.value.size() <= limits::excerpt_bytes);
      CHECK(problem.value.size() > limits::excerpt_bytes - 4);
      CHECK(portal::text::is_valid(problem.value));
      CHECK(problem.value.find("\uFFFD") == std::string::npos);
    }
  }
}
