// SPDX-License-Identifier: MIT
// An index in shards that is so large that lists are thinned.
#include <cstdint>
#include <string>
#include <string_view>

#include "catch2/catch.hpp"

#include "tests/unit/search_api/session_support.h"

using portal::ByteReader;
using portal::ByteWriter;
using namespace portal::test;

TEST_CASE("session: an index in shards that is large estimates totals where its best or newest hits are right",
          "[search_api]") {
  std::string feed = "[";
  for (int i = 0; i < 400; ++i) {
    const std::string topic = i % 4 == 0 ? "Quy định về ngân sách xã" : "Quy định về đất đai";
    feed += (i == 0 ? "" : ",") + (R"({"title": ")" + topic) + R"(", "number": ")" + std::to_string(i + 1) +
            R"(/2023/QĐ-UBND", "issued": "20)" + std::to_string(10 + i % 9) + R"(-01-05"})";
  }
  const auto whole = open_feed(feed + "]");
  const auto [root, files] = cut(*whole, {.documents = 0, .list_bytes = 0});
  constexpr std::uint8_t newest = 0, relevance = 1, exact = 4, days_as_indexed = 8, estimated = 8;
  struct Case {
    std::string_view text;
    Wish wish;
    bool is_estimate;
  };
  const Case cases[] = {
      {"ngân sách ", {.order = relevance}, true},
      {"ngan sach xa ", {.order = relevance, .others = 3}, true},
      {"17/2023", {.order = relevance}, true},
      {"ngân sách ", {.order = relevance, .flags = exact}, false},
      {"ngân ", {.order = relevance}, false},            // a title is no sign that one word is well placed
      {"sách ngân ", {.order = relevance}, false},       // in no title
      {"ngân sách -đất ", {.order = relevance}, false},  // what is excluded must be known
      {"ngân sách ", {.order = relevance, .counted = 1}, false},
      {"xyz ngân ", {.order = relevance}, false},  // exactly none
      {"đất ", {.order = newest, .flags = days_as_indexed}, true},
      {"đất ", {.order = newest}, false},                             // days are ordered by number, which needs columns
      {"sách ", {.order = newest, .flags = days_as_indexed}, false},  // too few of the newest
  };
  for (const auto& [text, wish, is_estimate] : cases) {
    INFO(text);
    const auto parts = std::move(*Session::open_root(root, files.at(portal::search::to_text({root, 0}))));
    const auto asked = request(text, wish);
    ByteWriter out;
    CHECK(complete(
              *parts, files, [&](ByteWriter& to) { parts->search(asked, false, to); }, out) <= 4);
    ByteReader bytes(out.data());
    bytes.u8();
    const std::uint64_t found = bytes.varint();
    CHECK(((bytes.u8() & estimated) != 0) == is_estimate);
    if (!is_estimate) CHECK(found == total(*whole, asked));
    if (is_estimate) CHECK(found > 0);
  }
}
