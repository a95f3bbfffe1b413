// SPDX-License-Identifier: MIT
// portalkit-search.wasm: what it exports beside module.cpp. What the functions mean: web/search/README.md, "Exports".
#include <array>
#include <cstdint>
#include <emscripten/emscripten.h>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "web/search/bridge/answer.h"
#include "web/search/bridge/module.h"
#include "web/search/bridge/session.h"

namespace {

using portal::search_api::output;
using portal::search_api::Session;

// All that lives as long as the module: indexes by their number, from 1, of which none is given twice.
struct State {
  std::vector<std::unique_ptr<Session>> sessions = std::vector<std::unique_ptr<Session>>(1);
  std::array<std::uint32_t, 2> bytes{};
};

State& state() {
  static State instance;
  return instance;
}

/// Null for one that was closed or never opened.
Session* find(std::uint32_t id) {
  return id < state().sessions.size() ? state().sessions[id].get() : nullptr;
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
  state().sessions.push_back(std::move(*session));
  return static_cast<std::uint32_t>(state().sessions.size() - 1);
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
  Session* const session = find(id);
  const auto name = read_name(letters);
  return session != nullptr && name && session->supply(*name, std::span(bytes, count)) ? 1 : 0;
}

EMSCRIPTEN_KEEPALIVE const std::uint32_t* ps_bytes(std::uint32_t id) {
  state().bytes = {0, 0};
  if (const Session* session = find(id)) {
    const std::vector<std::uint8_t>& bytes = session->bytes();
    state().bytes = {static_cast<std::uint32_t>(reinterpret_cast<std::uintptr_t>(bytes.data())),
                     static_cast<std::uint32_t>(bytes.size())};
  }
  return state().bytes.data();
}

EMSCRIPTEN_KEEPALIVE void ps_close(std::uint32_t id) {
  if (find(id) != nullptr) state().sessions[id].reset();
}

EMSCRIPTEN_KEEPALIVE void ps_search(std::uint32_t id, const std::uint8_t* request, std::uint32_t bytes,
                                    std::uint32_t as_is) {
  output().clear();
  if (Session* session = find(id)) session->search(std::span(request, bytes), as_is != 0, output());
}

EMSCRIPTEN_KEEPALIVE void ps_suggest(std::uint32_t id, const std::uint8_t* request, std::uint32_t bytes,
                                     std::uint32_t as_is) {
  output().clear();
  if (Session* session = find(id)) session->suggest(std::span(request, bytes), as_is != 0, output());
}

}  // extern "C"
