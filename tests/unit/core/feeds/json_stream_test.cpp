// SPDX-License-Identifier: MIT
// A feed in pieces gives what the whole feed gives, whatever is wrong with it.
#include "core/feeds/json_stream.h"

#include <algorithm>
#include <string>

#include "catch2/catch.hpp"

#include "tests/unit/core/support/feed_text.h"
#include "tests/unit/core/support/reader_text.h"

using namespace portal;
using feeds::FeedLimits;
using test::CollectingSink;

namespace {

FeedLimits narrow(std::size_t window) {
  FeedLimits limits;
  limits.window_bytes = window;
  return limits;
}

CollectingSink read(std::string_view text, const FeedLimits& limits, std::size_t piece, std::uint64_t seed = 1) {
  CollectingSink sink;
  feeds::JsonStreamReader reader("van-ban.json", sink, limits);
  test::read_in_pieces(reader, text, piece, seed);
  return sink;
}

/// The oracle: the reader that has all bytes at once. Lines counted from offsets.
std::string read_whole(std::string_view text) {
  const test::FeedResult result = test::read_feed(text);
  CollectingSink sink;
  sink.documents = result.documents;
  sink.problems = result.problems;
  for (Problem& problem : sink.problems) {
    const auto begin = text.begin();
    problem.source = "van-ban.json";
    problem.line =
        1 + static_cast<std::size_t>(std::count(
                begin, begin + static_cast<std::ptrdiff_t>(std::min(problem.offset_bytes, text.size())), '\n'));
  }
  return sink.all();
}

}  // namespace

TEST_CASE("json stream: good and bad feeds in pieces give what they give whole", "[feeds][json_stream]") {
  const std::string feeds[] = {
      test::feed_of(20),
      "{\"total\": 20, \"documents\": " + test::feed_of(20) + ", \"more\": [1]}",
      test::feed_of(9, 4, "{\"title\": \"x\" \"y\"}"),
      test::feed_of(9, 4, "{\"title\": \"never closed"),
      test::feed_of(9, 4, "{\"title\": \"x\""),
      test::feed_of(9, 4, "[1, {\"a\": 2}]"),
      test::feed_of(9, 4, "\"text\""),
      test::feed_of(9, 4, "{\"title\": \"a\xff\"}"),
      test::feed_of(9, 4, "{\"title\": \"a\"}}"),
      test::feed_of(9, 4, "{\"title\": \"a\"}]"),
      test::feed_of(9, 4, "{\"a\": {\"b\":" + std::string(50, '[') + "}}"),
      test::feed_of(9).substr(0, 500),
      "<html>404</html>",
      "{\"a\": 1}",
      "[",
      "",
  };
  for (const std::string& text : feeds) {
    CAPTURE(text);
    const std::string expected = read_whole(text);
    for (const std::size_t piece : std::initializer_list<std::size_t>{0, 1, 5, 100})
      CHECK(read(text, narrow(16), piece).all() == expected);
  }
}

TEST_CASE("json stream: randomly damaged feeds in pieces give what they give whole", "[feeds][json_stream]") {
  test::Random random(7);
  constexpr char bytes[] = {'{', '}', '[', ']', '"', ',', ':', '\\', '\n', ' ', 'x', '\xC3', '\xFF'};
  for (int round = 0; round < 300; ++round) {
    std::string text = test::feed_of(1 + random.below(6));
    for (std::size_t damage = 1 + random.below(4); damage > 0; --damage) {
      const std::size_t at = random.below(text.size());
      switch (random.below(3)) {
        case 0: text[at] = random.pick(bytes); break;
        case 1: text.erase(at, 1 + random.below(5)); break;
        default: text.insert(at, 1 + random.below(90), random.pick(bytes)); break;
      }
    }
    CAPTURE(round, text);
    const std::string expected = read_whole(text);
    CHECK(read(text, narrow(1), 1 + random.below(64), random.below(1000)).all() == expected);
    CHECK(read(text, narrow(32), 0).all() == expected);
  }
}

TEST_CASE("json stream: lines are counted over the pieces", "[feeds][json_stream]") {
  const std::string text = "[\n{\"title\":\"a\"},\n\n{\"title\":\"b\",\"date\":\"?\"},\n{}]";
  CHECK(read(text, narrow(8), 3).located() == "bad_date 4 date, missing_field 5");
}
