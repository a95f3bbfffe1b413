// SPDX-License-Identifier: MIT
// Any page: commands of the wire into a real widget, with a frame after each. The mirror must stay the tree's.
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <variant>

#include "tests/fuzz/require.h"
#include "tests/unit/widgets/support/mirror_model.h"
#include "web/bridge/wire.h"
#include "widgets/app/app.h"
#include "widgets/app/kit.h"
#include "widgets/app/widget.h"

using portal::fuzz::require;

namespace {

constexpr std::int32_t max_side_px = 1500;
constexpr portal::app::Number numbers = 400;  // as many as such a widget has had, so that commands meet elements

template <class T>
concept NamesNode = requires(T command) {
  command.node;
};

// Large pictures and numbers that no element has would only make it slow.
void tame(portal::app::Command& command) {
  std::visit(
      [](auto& value) {
        using Kind = std::decay_t<decltype(value)>;
        if constexpr (NamesNode<Kind>) value.node %= numbers;
        if constexpr (std::is_same_v<Kind, portal::app::SetViewport>) {
          value.width = 1 + value.width % max_side_px;
          value.bottom = value.top + (value.bottom - value.top) % max_side_px;
          value.scale_milli = 250 + value.scale_milli % 4000;
        }
      },
      command);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  portal::app::Kit kit;
  portal::app::App app(kit, portal::app::make_widget(portal::app::WidgetKind::search));
  portal::test::MirrorModel mirror;
  for (portal::app::Command& command : portal::wire::decode_commands({data, size}).commands) {
    tame(command);
    if (const auto* change = std::get_if<portal::app::ChangeText>(&command)) mirror.type(change->node, change->value);
    app.handle(command);
    app.work();
    app.frame();
    if (app.tree().nodes().empty()) continue;  // there was no viewport yet
    for (const portal::app::Output& output : app.outputs())
      mirror.apply(output);
    require(mirror.fault().empty());
    require(mirror.text(false) == portal::test::mirror_text(app.tree(), app.mirror(), false));
    while (app.paint_next()) {
    }
  }
  return 0;
}
