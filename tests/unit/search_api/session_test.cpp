// SPDX-License-Identifier: MIT
#include "web/search/bridge/session.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catch2/catch.hpp"

#include "core/base/bytes.h"
#include "core/search/index.h"
#include "core/search/shards/cut_index.h"
#include "tests/unit/search_api/session_support.h"
#include "web/search/bridge/answer.h"
#include "web/search/bridge/dates.h"
#include "web/search/bridge/feed.h"
#include "web/search/bridge/request.h"

using portal::ByteReader;
using portal::ByteWriter;
using portal::search_api::Feed;
using portal::search_api::Session;

using namespace portal::test;

namespace {

constexpr std::string_view three_rows = R"([
  {"id": 1, "title": "Quản lý ngân sách", "issued": "2023-07-28", "type": "Quyết định"},
  {"id": 2, "title": "Phân bổ ngân sách", "issued": "2023-12-08", "type": "Nghị quyết"},
  {"id": 3, "title": "Lịch tiếp công dân", "issued": "2024-01-05"}])";

struct Range {
  std::size_t begin, end;
};
Range read_range(ByteReader& bytes) {
  const auto begin = static_cast<std::size_t>(bytes.varint());
  return {begin, static_cast<std::size_t>(bytes.varint())};
}

/// What is checked of a hit.
struct ReadHit {
  std::uint8_t reasons = 0;
  std::string id, summary;
  Range snippet{};
  std::uint8_t cut = 0;
};

ReadHit read_hit(ByteReader& bytes) {
  ReadHit hit;
  bytes.bytes(4);
  bytes.u8();
  bytes.u8();
  bytes.varint();
  hit.reasons = bytes.u8();
  hit.id = bytes.string();
  for (int i = 0; i < 6; ++i)
    bytes.string();
  hit.summary = bytes.string();
  bytes.string();
  bytes.string();
  const auto skip_ranges = [&] {
    for (std::uint64_t left = bytes.varint(); left > 0; --left)
      read_range(bytes);
  };
  for (int i = 0; i < 3; ++i)
    skip_ranges();
  hit.snippet = read_range(bytes);
  hit.cut = bytes.u8();
  skip_ranges();
  return hit;
}

/// The hits of all three groups, in this order.
std::vector<ReadHit> hits(Session& session, const std::vector<std::uint8_t>& asked) {
  ByteWriter out;
  session.search(asked, false, out);
  ByteReader bytes(out.data());
  REQUIRE(bytes.u8() == 1);
  std::vector<ReadHit> all;
  for (int group = 0; group < 3; ++group) {
    bytes.varint();
    if (group == 0) bytes.u8();
    if (group == 0) bytes.string();
    for (std::uint64_t left = bytes.varint(); left > 0; --left)
      all.push_back(read_hit(bytes));
  }
  REQUIRE(bytes.ok());
  return all;
}

}  // namespace

TEST_CASE("session: an answer begins with its kind and the exact total", "[search_api]") {
  const auto session = open_feed(three_rows);
  CHECK(session->size() == 3);
  ByteWriter out;
  session->search(request("ngan sach"), false, out);
  ByteReader bytes(out.data());
  CHECK(bytes.u8() == 1);
  CHECK(bytes.varint() == 2);
}

TEST_CASE("session: what is no request is answered by an error", "[search_api]") {
  const auto session = open_feed(three_rows);
  ByteWriter out;
  session->search({}, false, out);
  ByteReader bytes(out.data());
  CHECK(bytes.u8() == 0);
  CHECK(bytes.string() == "malformed");
}

TEST_CASE("session: an index and a copy of its bytes answer alike", "[search_api]") {
  const auto session = open_feed(three_rows);
  const auto copy = std::move(*Session::open(session->bytes()));
  for (const std::string_view text : {"", "ngân", "ngan sach", "\"công dân\"", "thogn", "xyz"}) {
    ByteWriter left, right;
    session->search(request(text, {.counted = 15, .others = 3}), false, left);
    copy->search(request(text, {.counted = 15, .others = 3}), false, right);
    CHECK(left.data() == right.data());
  }
}

TEST_CASE("session: damaged bytes are refused", "[search_api]") {
  std::vector<std::uint8_t> bytes = open_feed(three_rows)->bytes();
  bytes.back() ^= 1;
  CHECK_FALSE(Session::open(bytes).ok());
}

TEST_CASE("session: marks are counted in UTF-16 units", "[search_api]") {
  ByteWriter out;
  portal::search_api::write_ranges("👥 bế é", {{0, 4}, {5, 9}, {10, 12}}, out);
  ByteReader bytes(out.data());
  for (const std::uint64_t expected : {3U, 0U, 2U, 3U, 5U, 6U, 7U})
    CHECK(bytes.varint() == expected);
  CHECK(bytes.at_end());
}

TEST_CASE("session: each hit says the least that it is forgiven, and what is not allowed is not found",
          "[search_api]") {
  const auto session = open_feed(R"([
    {"id": 1, "title": "Quy chế của Ủy ban nhân dân huyện"}, {"id": 2, "title": "Quy chế của UBND huyện"},
    {"id": 3, "title": "Quy che cua UBND xa"}])");
  const std::uint8_t give = 2, without_marks = 1, abbreviation = 4;
  std::map<std::string, int> reasons;
  for (const ReadHit& hit : hits(*session, request("quy chế của UBND ", {.flags = give})))
    reasons[hit.id] = hit.reasons;
  CHECK(reasons == std::map<std::string, int>{{"1", abbreviation}, {"2", 0}, {"3", without_marks}});
  CHECK(hits(*session, request("quy chế của UBND ")).front().reasons == 128);
  CHECK(total(*session, request("quy chế của UBND ", {.allowed = 63 & ~abbreviation})) == 2);
  CHECK(total(*session, request("quy chế của UBND ", {.allowed = 63 & ~without_marks})) == 2);
  CHECK(total(*session, request("quy chế của UBND ", {.allowed = 0})) == 1);
}

TEST_CASE("session: misspelt and missing words make groups of their own", "[search_api]") {
  const auto session = open_feed(three_rows);
  const std::uint8_t typo = 16, partial = 32;
  const auto misspelt = hits(*session, request("lich tiepp cong dan ", {.flags = 2, .others = 5}));
  REQUIRE(misspelt.size() == 1);
  CHECK(misspelt[0].reasons == typo);
  const auto missing = hits(*session, request("xyzzy công dân ", {.flags = 2, .others = 5}));
  REQUIRE(missing.size() == 1);
  CHECK(missing[0].reasons == partial);
  CHECK(missing[0].id == "3");
  CHECK(hits(*session, request("xyzzy công dân ", {.allowed = 63 & ~partial, .others = 5})).empty());
}

TEST_CASE("session: four orders of the hits", "[search_api]") {
  const auto session = open_feed(R"([
    {"id": "a", "title": "ngân sách", "issued": "2023-01-05", "number": "10/2023/QĐ-UBND"},
    {"id": "b", "title": "ngân sách", "issued": "2024-01-05", "number": "9/2024/QĐ-UBND"},
    {"id": "c", "title": "về ngân sách", "issued": "2023-01-07", "number": "9/2023/QĐ-UBND"}])");
  const auto ids = [&](std::uint8_t order) {
    std::string all;
    for (const ReadHit& hit : hits(*session, request("ngân sách ", {.order = order})))
      all += hit.id;
    return all;
  };
  CHECK(ids(0) == "bca");
  CHECK(ids(2) == "acb");
  CHECK(ids(3) == "bca");
}

TEST_CASE("session: a summary is shown where it holds the words, and the snippet is cut at words", "[search_api]") {
  const auto session = open_feed(R"([{"id": 1, "title": "Kế hoạch 👥", "summary":
    "👥 Phần mở đầu nói về nhiều việc khác nhau của các đơn vị. Việc phân bổ ngân sách được nêu ở đây, rồi còn nữa."}])");
  const auto found = hits(*session, request("phân bổ ngân sách "));
  REQUIRE(found.size() == 1);
  CHECK(found[0].cut == 3);
  CHECK(found[0].snippet.end > found[0].snippet.begin);
  CHECK(found[0].snippet.end - found[0].snippet.begin <= 40);
}

TEST_CASE("session: dates that a request says are filters, and are answered with their places", "[search_api]") {
  const auto session = open_feed(three_rows);
  const std::string text = "ngân sách tháng 7/2023";
  ByteWriter asked;
  asked.string(text);
  asked.string("2024-02-01");
  asked.varint(0);
  ByteWriter found;
  portal::search_api::find_dates(asked.data(), found);
  ByteReader bytes(found.data());
  CHECK(bytes.u8() == 1);
  REQUIRE(bytes.varint() == 1);
  const Range place = read_range(bytes);
  CHECK(text.substr(place.begin, place.end - place.begin) == "tháng 7/2023");
  CHECK(bytes.string() == "2023-07-01");
  CHECK(bytes.string() == "2023-07-31");
  CHECK(bytes.at_end());
  const portal::search::QueryDate july{{static_cast<std::uint32_t>(place.begin), static_cast<std::uint32_t>(place.end)},
                                       {portal::time::make_date(2023, 7, 1), portal::time::make_date(2023, 7, 31)}};
  CHECK(total(*session, request(text)) == 0);
  CHECK(total(*session, request(text, {.dates = {july}})) == 1);
}

TEST_CASE("session: a request for dates that is none is an error, and a refused wording no date", "[search_api]") {
  const auto find = [](std::string_view today, std::uint8_t refused, std::uint8_t end) {
    ByteWriter asked, out;
    asked.string("tháng 7/2023");
    asked.string(today);
    asked.u8(refused);
    for (std::uint8_t i = 0; i < refused; ++i) {
      asked.u8(0);
      asked.u8(end);
    }
    portal::search_api::find_dates(asked.data(), out);
    return std::move(out).take();
  };
  CHECK(find("2024-02-01", 0, 0)[1] == 1);
  CHECK(find("2024-02-01", 1, 13)[1] == 0);
  for (const auto& refused : {find("2024-02-30", 0, 0), find("", 0, 0), find("2024-02-01", 1, 14)})
    CHECK(refused[0] == 0);
}

TEST_CASE("session: suggestions complete the last word and the query, and restore marks", "[search_api]") {
  const auto session = open_feed(three_rows);
  const auto suggested = [&](std::string_view text) {
    ByteWriter out;
    session->suggest(request(text), false, out);
    ByteReader bytes(out.data());
    REQUIRE(bytes.u8() == 1);
    CHECK(bytes.u8() == 0);
    std::string all;
    for (int list = 0; list < 3; ++list) {
      for (std::uint64_t left = bytes.varint(); left > 0; --left) {
        const std::string suggestion(bytes.string());
        const Range changed = read_range(bytes);
        CHECK(changed.begin <= changed.end);
        all += suggestion + " " + std::to_string(bytes.varint()) + "; ";
      }
      all += "| ";
    }
    CHECK(bytes.at_end());
    return all;
  };
  CHECK(suggested("ngan sa") == "ngan sách 2; | | ngân sách 2; | ");
  CHECK(suggested("phân") == "| Phân bổ ngân sách 1; | | ");
  CHECK(suggested("xyzzy") == "| | | ");
}

TEST_CASE("session: an index in shards suggests as the whole does", "[search_api]") {
  const auto whole = open_feed(three_rows);
  const auto [root, files] = cut(*whole);
  for (const char* text : {"ngan sa", "phân", "quan l", "lich tiepp ", "xyzzy", ""}) {
    INFO(text);
    const auto parts = std::move(*Session::open_root(root, files.at(to_text(portal::search::ShardName{root, 0}))));
    ByteWriter expected, out;
    whole->suggest(request(text), false, expected);
    complete(
        *parts, files, [&](ByteWriter& reply) { parts->suggest(request(text), false, reply); }, out);
    CHECK(out.data() == expected.data());
  }
}

TEST_CASE("session: an index in shards answers as the whole does, after at most three rounds of fetching",
          "[search_api]") {
  const auto whole = open_feed(three_rows);
  const auto [root, files] = cut(*whole);
  for (std::uint8_t order = 0; order < 4; ++order) {
    for (const char* text : {"ngan sach", "quản lý", "phan boo ngan sach", "coong daan", "thogn", "", "2023", "HĐND"}) {
      INFO(text);
      const Wish wish{.order = order, .flags = 2, .counted = 1, .others = 10};
      const auto parts = std::move(*Session::open_root(root, files.at(to_text(portal::search::ShardName{root, 0}))));
      ByteWriter expected, out;
      whole->search(request(text, wish), false, expected);
      const int rounds = complete(
          *parts, files, [&](ByteWriter& reply) { parts->search(request(text, wish), false, reply); }, out);
      CHECK(rounds <= 3);
      ByteReader left(out.data()), right(expected.data());
      CHECK(left.u8() == right.u8());
      CHECK(left.varint() == right.varint());
    }
  }
}

TEST_CASE("session: a document number asks for lists and columns of shards at once, then for rows", "[search_api]") {
  const auto whole = open_feed(R"([{"id": 1, "title": "Quản lý ngân sách", "number": "57/2023/QĐ-UBND"},
    {"id": 2, "title": "Phân bổ ngân sách", "number": "58/QĐ-UBND", "issued": "2023-12-08"}])");
  const auto [root, files] = cut(*whole);
  const auto parts = std::move(*Session::open_root(root, files.at(to_text(portal::search::ShardName{root, 0}))));
  const std::vector<std::uint8_t> asked = request("58/QĐ-UBND");
  ByteWriter out;
  const int rounds = complete(
      *parts, files, [&](ByteWriter& reply) { parts->search(asked, false, reply); }, out);
  CHECK(rounds == 2);
  ByteReader answer(out.data());
  CHECK(answer.u8() == 1);
  CHECK(answer.varint() == 1);
}
