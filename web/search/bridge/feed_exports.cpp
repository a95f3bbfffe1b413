// SPDX-License-Identifier: MIT
// portalkit-feed.wasm: from a feed to the bytes of an index, one feed an instance. What the functions mean:
// web/search/README.md, "Exports".
#include <array>
#include <cstdint>
#include <emscripten/emscripten.h>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "web/search/bridge/answer.h"
#include "web/search/bridge/feed.h"
#include "web/search/bridge/module.h"

namespace {

using portal::search_api::Feed;
using portal::search_api::output;

struct State {
  std::optional<Feed> feed;
  std::vector<std::uint8_t> index;
  std::array<std::uint32_t, 4> progress{};
};

State& state() {
  static State instance;
  return instance;
}

}  // namespace

extern "C" {

EMSCRIPTEN_KEEPALIVE void ps_feed_open(const char* source, std::uint32_t bytes) {
  state().feed.emplace(std::string(source, bytes));
}

EMSCRIPTEN_KEEPALIVE void ps_feed_add(const char* bytes, std::uint32_t count) {
  state().feed->add(std::string_view(bytes, count));
}

EMSCRIPTEN_KEEPALIVE std::uint32_t ps_feed_work() {
  return state().feed->work() ? 1 : 0;
}

EMSCRIPTEN_KEEPALIVE const std::uint32_t* ps_feed_progress() {
  const Feed& feed = *state().feed;
  state().progress = {static_cast<std::uint32_t>(feed.bytes_read()), static_cast<std::uint32_t>(feed.bytes_total()),
                      static_cast<std::uint32_t>(feed.rows()), static_cast<std::uint32_t>(feed.documents())};
  return state().progress.data();
}

EMSCRIPTEN_KEEPALIVE std::uint32_t ps_feed_done() {
  output().clear();
  Feed& feed = *state().feed;
  portal::search_api::write_problems(feed.problems(), output());
  if (feed.failed()) return 0;
  state().index = feed.take();
  return static_cast<std::uint32_t>(state().index.size());
}

EMSCRIPTEN_KEEPALIVE const std::uint8_t* ps_feed_index() {
  return state().index.data();
}

}  // extern "C"
