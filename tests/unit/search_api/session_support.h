// SPDX-License-Identifier: MIT
// Requests to a session, and the shards that it needs.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catch2/catch.hpp"

#include "core/base/bytes.h"
#include "core/search/query_dates.h"
#include "core/search/shards/cut_index.h"
#include "web/search/bridge/feed.h"
#include "web/search/bridge/request.h"
#include "web/search/bridge/session.h"

namespace portal::test {

using search_api::Feed;
using search_api::Session;

inline std::unique_ptr<Session> open_feed(std::string_view json) {
  Feed feed("feed");
  feed.add(json.substr(0, 30));
  feed.add(json.substr(30));
  while (feed.work())
    continue;
  REQUIRE_FALSE(feed.failed());
  return std::move(*Session::open(feed.take()));
}

struct Wish {
  std::uint8_t order = 1;
  std::uint8_t allowed = 63;
  std::uint8_t flags = 0;
  std::uint8_t counted = 0;
  std::size_t others = 0;
  std::vector<search::QueryDate> dates = {};
};

inline std::vector<std::uint8_t> request(std::string_view text, const Wish& wish = {}) {
  ByteWriter out;
  out.string(text);
  out.u8(wish.flags);
  out.u8(wish.order);
  out.u8(wish.allowed);
  out.string("");
  out.string("");
  for (const std::size_t number : {std::size_t{0}, std::size_t{10}, wish.others, std::size_t{40}})
    out.varint(number);
  out.u8(0);
  out.u8(wish.counted);
  search_api::write_dates(wish.dates, out);
  out.varint(0);
  return std::move(out).take();
}

inline std::uint64_t total(Session& session, const std::vector<std::uint8_t>& asked) {
  ByteWriter out;
  session.search(asked, false, out);
  ByteReader bytes(out.data());
  REQUIRE(bytes.u8() == 1);
  return bytes.varint();
}

/// Searches or suggests from shards until nothing is missing. @return the rounds of fetching
using Files = std::map<std::string, std::vector<std::uint8_t>>;
template <class Ask>
int complete(Session& parts, const Files& files, const Ask& ask, ByteWriter& out) {
  for (int rounds = 0;; ++rounds) {
    out.clear();
    ask(out);
    ByteReader needs(out.data());
    if (needs.u8() != 2) return rounds;
    for (std::uint64_t left = needs.varint(); left > 0; --left) {
      const std::string name(needs.string());
      REQUIRE(parts.supply(*search::shard_from_text(name), files.at(name)));
    }
    REQUIRE(rounds < 9);
  }
}

inline std::pair<search::SegmentId, Files> cut(const Session& whole, const search::Thinning& thinning = {}) {
  Files files;
  const auto give = [&](search::Shard shard) {
    files[to_text(shard.name)] = std::move(shard.bytes);
    return true;
  };
  const auto root = search::cut_index(whole.bytes(), nullptr, give, thinning);
  REQUIRE(root.ok());
  return {*root, std::move(files)};
}

}  // namespace portal::test
