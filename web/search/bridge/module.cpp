// SPDX-License-Identifier: MIT
// The exported functions that each of the three modules has: version, room for bytes, output. What they mean:
// web/search/README.md, "Exports".
#include "web/search/bridge/module.h"

#include <cstdint>
#include <cstdlib>
#include <emscripten/emscripten.h>

namespace {

constexpr std::uint32_t abi_version = 2;

}  // namespace

namespace portal::search_api {

ByteWriter& output() {
  static ByteWriter instance;
  return instance;
}

}  // namespace portal::search_api

using portal::search_api::output;

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

EMSCRIPTEN_KEEPALIVE const std::uint8_t* ps_out_ptr() {
  return output().data().data();
}

EMSCRIPTEN_KEEPALIVE std::uint32_t ps_out_bytes() {
  return static_cast<std::uint32_t>(output().data().size());
}

}  // extern "C"
