// SPDX-License-Identifier: MIT
// Every exported function of the module, and nothing else. What they mean: web/README.md, "Exports".
#include <array>
#include <cstdint>
#include <cstdlib>
#include <emscripten/emscripten.h>
#include <memory>
#include <span>
#include <unordered_map>
#include <vector>

#include "assets/fonts/fonts.h"
#include "core/base/bytes.h"
#include "web/bridge/wire.h"
#include "widgets/app/app.h"
#include "widgets/app/kit.h"
#include "widgets/app/widget.h"

namespace {

using portal::app::App;

constexpr std::uint32_t frame_has_pixels = 1, frame_has_outputs = 2;

// All that lives as long as the page. The module has no other global state.
struct Page {
  portal::app::Kit kit;
  std::unordered_map<std::uint32_t, std::unique_ptr<App>> apps;
  std::uint32_t last_id = 0;
  portal::ByteWriter out;
  std::array<std::int32_t, 5> painted{};
  std::array<std::int32_t, 2> font{};
};

Page& page() {
  static Page instance;
  return instance;
}

App* find(std::uint32_t id) {
  const auto found = page().apps.find(id);
  return found == page().apps.end() ? nullptr : found->second.get();
}

template <class T>
std::int32_t address(const T* pointer) {
  return static_cast<std::int32_t>(reinterpret_cast<std::uintptr_t>(pointer));
}

}  // namespace

extern "C" {

EMSCRIPTEN_KEEPALIVE std::uint32_t pk_abi() {
  return portal::wire::abi_version;
}

EMSCRIPTEN_KEEPALIVE void* pk_alloc(std::uint32_t bytes) {
  return std::malloc(bytes);
}

EMSCRIPTEN_KEEPALIVE void pk_free(void* pointer) {
  std::free(pointer);
}

EMSCRIPTEN_KEEPALIVE std::uint32_t pk_open(std::uint32_t kind) {
  if (kind > 0xFF) return 0;  // WidgetKind has one byte
  auto widget = portal::app::make_widget(static_cast<portal::app::WidgetKind>(kind));
  if (!widget) return 0;
  const std::uint32_t id = ++page().last_id;
  page().apps.emplace(id, std::make_unique<App>(page().kit, std::move(widget)));
  return id;
}

EMSCRIPTEN_KEEPALIVE void pk_close(std::uint32_t id) {
  page().apps.erase(id);
}

EMSCRIPTEN_KEEPALIVE std::int32_t pk_send(std::uint32_t id, const std::uint8_t* bytes, std::uint32_t count) {
  App* app = find(id);
  if (app == nullptr) return 0;
  const portal::wire::DecodedCommands decoded = portal::wire::decode_commands(std::span(bytes, count));
  for (const portal::app::Command& command : decoded.commands)
    app->handle(command);
  return static_cast<std::int32_t>(decoded.failed_at);
}

EMSCRIPTEN_KEEPALIVE std::uint32_t pk_work(std::uint32_t id) {
  App* app = find(id);
  return app != nullptr && app->work() ? 1 : 0;
}

EMSCRIPTEN_KEEPALIVE std::uint32_t pk_frame(std::uint32_t id) {
  page().out.clear();
  App* app = find(id);
  if (app == nullptr) return 0;
  const App::FrameResult result = app->frame();
  for (const portal::app::Output& output : app->outputs())
    portal::wire::encode(output, page().out);
  return (result.pixels ? frame_has_pixels : 0) | (result.outputs ? frame_has_outputs : 0);
}

EMSCRIPTEN_KEEPALIVE const std::uint8_t* pk_out_ptr() {
  return page().out.data().data();
}

EMSCRIPTEN_KEEPALIVE std::uint32_t pk_out_bytes() {
  return static_cast<std::uint32_t>(page().out.data().size());
}

EMSCRIPTEN_KEEPALIVE const std::int32_t* pk_paint(std::uint32_t id) {
  App* app = find(id);
  const auto painted = app == nullptr ? std::nullopt : app->paint_next();
  if (!painted) return nullptr;
  page().painted = {painted->area.x0, painted->area.y0, painted->area.width(), painted->area.height(),
                    address(painted->pixels.pixels)};
  return page().painted.data();
}

EMSCRIPTEN_KEEPALIVE const std::int32_t* pk_font(std::uint32_t weight) {
  const auto file = weight >= 700 ? portal::assets::sans_bold() : portal::assets::sans_regular();
  page().font = {address(file.data()), static_cast<std::int32_t>(file.size())};
  return page().font.data();
}

}  // extern "C"
