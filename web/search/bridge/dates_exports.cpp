// SPDX-License-Identifier: MIT
// portalkit-dates.wasm: dates in a query. What the function means: web/search/README.md, "Exports".
#include <cstdint>
#include <emscripten/emscripten.h>
#include <span>

#include "web/search/bridge/dates.h"
#include "web/search/bridge/module.h"

extern "C" EMSCRIPTEN_KEEPALIVE void ps_dates(const std::uint8_t* request, std::uint32_t bytes) {
  portal::search_api::output().clear();
  portal::search_api::find_dates(std::span(request, bytes), portal::search_api::output());
}
