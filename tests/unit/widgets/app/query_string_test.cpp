// SPDX-License-Identifier: MIT
#include "widgets/app/query_string.h"

#include <string>

#include "catch2/catch.hpp"

#include "core/text/utf8.h"
#include "tests/unit/core/support/random.h"

namespace {

using portal::app::make_query_string;
using portal::app::parse_query_string;
using portal::app::QueryPairs;

struct Case {
  const char* text;
  QueryPairs pairs;
};

}  // namespace

TEST_CASE("query_string: pairs are read in order, as forms and addresses write them", "[app][query_string]") {
  const auto test =
      GENERATE(Case{"", {}}, Case{"q=ng%C3%A2n+s%C3%A1ch&page=2", {{"q", "ngân sách"}, {"page", "2"}}},
               Case{"a=1&&b=2&", {{"a", "1"}, {"b", "2"}}}, Case{"a", {{"a", ""}}}, Case{"=x", {{"", "x"}}},
               Case{"a=b=c", {{"a", "b=c"}}}, Case{"a=1&a=2", {{"a", "1"}, {"a", "2"}}},
               Case{"q=%2B%26%3D%25", {{"q", "+&=%"}}}, Case{"q=ngân", {{"q", "ngân"}}});
  CHECK(parse_query_string(test.text) == test.pairs);
}

TEST_CASE("query_string: broken escapes stay as they are, bytes that are not UTF-8 become U+FFFD",
          "[app][query_string]") {
  const auto test = GENERATE(Case{"q=%", {{"q", "%"}}}, Case{"q=%4", {{"q", "%4"}}}, Case{"q=%zz", {{"q", "%zz"}}},
                             Case{"q=%e1%bb", {{"q", "\uFFFD"}}}, Case{"q=%C3%28", {{"q", "\uFFFD("}}},
                             Case{"q=%00x", {{"q", std::string("\0x", 2)}}}, Case{"%ff=%41", {{"\uFFFD", "A"}}});
  CHECK(parse_query_string(test.text) == test.pairs);
}

TEST_CASE("query_string: only letters, digits and -._* stand for themselves", "[app][query_string]") {
  CHECK(make_query_string({}) == "");
  CHECK(make_query_string({{"q", "ngân sách"}, {"page", "2"}}) == "q=ng%C3%A2n+s%C3%A1ch&page=2");
  CHECK(make_query_string({{"from", "28/07/2023"}}) == "from=28%2F07%2F2023");
  CHECK(make_query_string({{"a-._*Z9", "~'()!"}}) == "a-._*Z9=%7E%27%28%29%21");
}

TEST_CASE("query_string: reading what was written gives the pairs", "[app][query_string]") {
  portal::test::Random random(8);
  for (int round = 0; round < 2000; ++round) {
    QueryPairs pairs;
    for (std::size_t count = random.below(4); count > 0; --count) {
      std::string texts[2];
      for (std::string& text : texts) {
        for (std::size_t points = 1 + random.below(8); points > 0; --points) {
          portal::text::append(text, static_cast<char32_t>(random.below(random.below(2) == 0 ? 0x80 : 0x2000)));
        }
      }
      pairs.emplace_back(texts[0], texts[1]);
    }
    REQUIRE(parse_query_string(make_query_string(pairs)) == pairs);
  }
}

TEST_CASE("query_string: hostile text gives valid UTF-8", "[app][query_string]") {
  portal::test::Random random(9);
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (std::size_t bytes = random.below(30); bytes > 0; --bytes) {
      constexpr char likely[] = {'%', '&', '=', '+', 'f', '8', '0'};
      text += random.below(2) == 0 ? random.pick(likely) : static_cast<char>(random.below(256));
    }
    for (const auto& [name, value] : parse_query_string(text)) {
      REQUIRE(portal::text::is_valid(name));
      REQUIRE(portal::text::is_valid(value));
    }
  }
}
