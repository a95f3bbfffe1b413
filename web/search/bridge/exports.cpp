// SPDX-License-Identifier: MIT
// portalkit-search.wasm: what it exports beside module.cpp. What the functions mean: web/search/README.md, "Exports".
#include <array>
#include <cstdint>
#include <emscripten/emscripten.h>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "web/search/bridge/answer.h"
#include "web/search/bridge/module.h"
#include "web/search/bridge/session.h"

namespace {

using portal::search_api::output;
using portal::search_api::Session;

// All that lives as long as the module: indexes by their number.
struct State {
  std::unordered_map<std::uint32_t, std::unique_ptr<Session>> sessions;
  std::uint32_t last_id = 0;
  std::array<std::uint32_t, 2> bytes{};
};

State& state() {
  static State instance;
  return instance;
}

std::optional<portal::search::ShardName> read_name(const char* letters) {
  return portal::search::shard_from_text(std::string_view(letters, portal::search::shard_name_letters));
}

std::uint32_t keep(portal::Result<std::unique_ptr<Session>> session) {
  output().clear();
  if (!session) {
    portal::search_api::write_error(session.error(), output());
    return 0;
  }
  const std::uint32_t id = ++state().last_id;
  state().sessions.emplace(id, std::move(*session));
  return id;
}

}  // namespace

extern "C" {

EMSCRIPTEN_KEEPALIVE std::uint32_t ps_open(const std::uint8_t* bytes, std::uint32_t count) {
  return keep(Session::open(std::vector<std::uint8_t>(bytes, bytes + count)));
}

EMSCRIPTEN_KEEPALIVE std::uint32_t ps_root_open(const char* letters, const std::uint8_t* bytes, std::uint32_t count) {
  const auto name = read_name(letters);
  if (!name) return keep(portal::Error{portal::ErrorCode::malformed, 0, "not the name of a shard"});
  return keep(Session::open_root(name->segment, std::span(bytes, count)));
}

EMSCRIPTEN_KEEPALIVE std::uint32_t ps_supply(std::uint32_t id, const char* letters, const std::uint8_t* bytes,
                                             std::uint32_t count) {
  const auto session = state().sessions.find(id);
  const auto name = read_name(letters);
  if (session == state().sessions.end() || !name) return 0;
  return session->second->supply(*name, std::span(bytes, count)) ? 1 : 0;
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
}

EMSCRIPTEN_KEEPALIVE void ps_search(std::uint32_t id, const std::uint8_t* request, std::uint32_t bytes,
                                    std::uint32_t as_is) {
  output().clear();
  const auto session = state().sessions.find(id);
  if (session != state().sessions.end()) session->second->search(std::span(request, bytes), as_is != 0, output());
}

EMSCRIPTEN_KEEPALIVE void ps_suggest(std::uint32_t id, const std::uint8_t* request, std::uint32_t bytes,
                                     std::uint32_t as_is) {
  output().clear();
  const auto session = state().sessions.find(id);
  if (session != state().sessions.end()) session->second->suggest(std::span(request, bytes), as_is != 0, output());
}

}  // extern "C"
