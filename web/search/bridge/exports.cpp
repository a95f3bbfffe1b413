// SPDX-License-Identifier: MIT
// Every exported function of the search module, and nothing else. What they mean: web/search/README.md, "Exports".
#include <array>
#include <cstdint>
#include <cstdlib>
#include <emscripten/emscripten.h>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/base/bytes.h"
#include "web/search/bridge/answer.h"
#include "web/search/bridge/feed.h"
#include "web/search/bridge/session.h"

namespace {

using portal::search_api::Feed;
using portal::search_api::Session;

constexpr std::uint32_t abi_version = 1;

// All that lives as long as the module: indexes by their number, of which some are still being made.
struct State {
  std::unordered_map<std::uint32_t, std::unique_ptr<Session>> sessions;
  std::unordered_map<std::uint32_t, Feed> feeds;
  std::uint32_t last_id = 0;
  portal::ByteWriter out;
  std::array<std::uint32_t, 4> progress{};
  std::array<std::uint32_t, 2> bytes{};
};

State& state() {
  static State instance;
  return instance;
}

Feed* find_feed(std::uint32_t id) {
  const auto found = state().feeds.find(id);
  return found == state().feeds.end() ? nullptr : &found->second;
}

std::optional<portal::search::ShardDigest> read_name(const char* letters) {
  return portal::search::from_hex(std::string_view(letters, portal::search::digest_bytes * 2));
}

std::uint32_t keep(portal::Result<std::unique_ptr<Session>> session) {
  state().out.clear();
  if (!session) {
    portal::search_api::write_error(session.error(), state().out);
    return 0;
  }
  const std::uint32_t id = ++state().last_id;
  state().sessions.emplace(id, std::move(*session));
  return id;
}

}  // namespace

extern "C" {

EMSCRIPTEN_KEEPALIVE std::uint32_t ps_abi() {
  return abi_version;
}

EMSCRIPTEN_KEEPALIVE void* ps_alloc(std::uint32_t bytes) {
  return std::malloc(bytes);
}

EMSCRIPTEN_KEEPALIVE void ps_free(void* pointer) {
  std::free(pointer);
}

EMSCRIPTEN_KEEPALIVE std::uint32_t ps_open(const std::uint8_t* bytes, std::uint32_t count) {
  return keep(Session::open(std::vector<std::uint8_t>(bytes, bytes + count)));
}

EMSCRIPTEN_KEEPALIVE std::uint32_t ps_root_open(const char* digest, const std::uint8_t* bytes, std::uint32_t count) {
  const auto name = read_name(digest);
  if (!name) return keep(portal::Error{portal::ErrorCode::malformed, 0, "not the name of a shard"});
  return keep(Session::open_root(*name, std::vector<std::uint8_t>(bytes, bytes + count)));
}

EMSCRIPTEN_KEEPALIVE std::uint32_t ps_supply(std::uint32_t id, const char* digest, const std::uint8_t* bytes,
                                             std::uint32_t count) {
  const auto session = state().sessions.find(id);
  const auto name = read_name(digest);
  if (session == state().sessions.end() || !name) return 0;
  return session->second->supply(*name, std::span(bytes, count)) ? 1 : 0;
}

EMSCRIPTEN_KEEPALIVE std::uint32_t ps_feed_open(const char* source, std::uint32_t bytes) {
  const std::uint32_t id = ++state().last_id;
  state().feeds.emplace(id, Feed(std::string(source, bytes)));
  return id;
}

EMSCRIPTEN_KEEPALIVE void ps_feed_add(std::uint32_t id, const char* bytes, std::uint32_t count) {
  if (Feed* feed = find_feed(id)) feed->add(std::string_view(bytes, count));
}

EMSCRIPTEN_KEEPALIVE std::uint32_t ps_feed_work(std::uint32_t id) {
  Feed* feed = find_feed(id);
  return feed != nullptr && feed->work() ? 1 : 0;
}

EMSCRIPTEN_KEEPALIVE const std::uint32_t* ps_feed_progress(std::uint32_t id) {
  if (const Feed* feed = find_feed(id)) {
    state().progress = {static_cast<std::uint32_t>(feed->bytes_read()), static_cast<std::uint32_t>(feed->bytes_total()),
                        static_cast<std::uint32_t>(feed->rows()), static_cast<std::uint32_t>(feed->documents())};
  }
  return state().progress.data();
}

EMSCRIPTEN_KEEPALIVE std::uint32_t ps_feed_done(std::uint32_t id) {
  state().out.clear();
  Feed* feed = find_feed(id);
  if (feed == nullptr) return 0;
  portal::search_api::write_problems(feed->problems(), state().out);
  auto session = feed->failed() ? nullptr : std::move(*Session::open(feed->take()));
  state().feeds.erase(id);
  if (!session) return 0;
  state().sessions.emplace(id, std::move(session));
  return 1;
}

EMSCRIPTEN_KEEPALIVE const std::uint32_t* ps_bytes(std::uint32_t id) {
  const auto found = state().sessions.find(id);
  state().bytes = {0, 0};
  if (found != state().sessions.end()) {
    const std::vector<std::uint8_t>& bytes = found->second->bytes();
    state().bytes = {static_cast<std::uint32_t>(reinterpret_cast<std::uintptr_t>(bytes.data())),
                     static_cast<std::uint32_t>(bytes.size())};
  }
  return state().bytes.data();
}

EMSCRIPTEN_KEEPALIVE void ps_close(std::uint32_t id) {
  state().sessions.erase(id);
  state().feeds.erase(id);
}

EMSCRIPTEN_KEEPALIVE void ps_search(std::uint32_t id, const std::uint8_t* request, std::uint32_t bytes,
                                    std::uint32_t as_is) {
  state().out.clear();
  const auto session = state().sessions.find(id);
  if (session != state().sessions.end()) session->second->search(std::span(request, bytes), as_is != 0, state().out);
}

EMSCRIPTEN_KEEPALIVE const std::uint8_t* ps_out_ptr() {
  return state().out.data().data();
}

EMSCRIPTEN_KEEPALIVE std::uint32_t ps_out_bytes() {
  return static_cast<std::uint32_t>(state().out.data().size());
}

}  // extern "C"
