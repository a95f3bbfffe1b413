// SPDX-License-Identifier: MIT
#include "web/search/bridge/session.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catch2/catch.hpp"

#include "core/base/bytes.h"
#include "core/search/index.h"
#include "core/search/shards/cut_index.h"
#include "web/search/bridge/answer.h"
#include "web/search/bridge/feed.h"

using portal::ByteReader;
using portal::ByteWriter;
using portal::search_api::Feed;
using portal::search_api::Session;

namespace {

constexpr std::string_view three_rows = R"([
  {"id": 1, "title": "Quản lý ngân sách", "issued": "2023-07-28", "type": "Quyết định"},
  {"id": 2, "title": "Phân bổ ngân sách", "issued": "2023-12-08", "type": "Nghị quyết"},
  {"id": 3, "title": "Lịch tiếp công dân", "issued": "2024-01-05"}])";

std::unique_ptr<Session> open_feed(std::string_view json) {
  Feed feed("feed");
  feed.add(json.substr(0, 30));
  feed.add(json.substr(30));
  while (feed.work())
    continue;
  REQUIRE_FALSE(feed.failed());
  return std::move(*Session::open(feed.take()));
}

std::vector<std::uint8_t> request(std::string_view text, std::uint8_t counted = 0, std::size_t similar = 0) {
  ByteWriter out;
  out.string(text);
  out.u8(0);
  out.string("");
  out.string("");
  for (const std::size_t number : {std::size_t{0}, std::size_t{10}, similar})
    out.varint(number);
  out.u8(0);
  out.u8(counted);
  out.varint(0);
  return std::move(out).take();
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
    session->search(request(text, 15), false, left);
    copy->search(request(text, 15), false, right);
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

TEST_CASE("session: an index in shards answers as the whole does, after at most three rounds of fetching",
          "[search_api]") {
  const auto whole = open_feed(three_rows);
  std::map<std::string, std::vector<std::uint8_t>> files;
  const auto root = portal::search::cut_index(whole->bytes(), [&](portal::search::Shard shard) {
    files[to_hex(shard.digest)] = std::move(shard.bytes);
    return true;
  });
  REQUIRE(root.ok());
  for (const char* text : {"ngan sach", "quản lý", "phan boo ngan sach", "coong daan", "thogn", "", "2023"}) {
    INFO(text);
    const auto parts = std::move(*Session::open_root(*root, files.at(to_hex(*root))));
    ByteWriter expected, out;
    whole->search(request(text, 1, 10), false, expected);
    int rounds = 0;
    for (;; ++rounds) {
      out.clear();
      parts->search(request(text, 1, 10), false, out);
      ByteReader needs(out.data());
      if (needs.u8() != 2) break;
      for (std::uint64_t left = needs.varint(); left > 0; --left) {
        const std::string name(needs.string());
        REQUIRE(parts->supply(*portal::search::from_hex(name), files.at(name)));
      }
      REQUIRE(rounds < 9);
    }
    CHECK(rounds <= 3);
    ByteReader left(out.data()), right(expected.data());
    CHECK(left.u8() == right.u8());
    CHECK(left.varint() == right.varint());
  }
}
