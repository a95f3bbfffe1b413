// SPDX-License-Identifier: MIT
#include "widgets/controls/notice.h"

#include <array>

#include "widgets/controls/button.h"
#include "widgets/controls/icons.h"
#include "widgets/controls/text.h"

namespace portal::controls {
namespace {

using theme::ColorRole;
using theme::TextStyle;

constexpr float padding_x_px = 16;
constexpr float padding_y_px = 14;
constexpr float bar_px = 4;
constexpr float icon_px = 20;
constexpr float icon_gap_px = 12;
constexpr float action_height_px = 44;

struct Look {
  NoticeKind kind;
  ColorRole strong, tint;
  Icon icon;
};
constexpr std::array<Look, 2> looks = {{{NoticeKind::warning, ColorRole::warn, ColorRole::warn_tint, Icon::warning},
                                        {NoticeKind::error, ColorRole::bad, ColorRole::bad_tint, Icon::error}}};

// Heights are known only after the text is laid out, but the ground lies below it: two channels of one draw list.
class Backdrop {
 public:
  explicit Backdrop(Ui& ui) : ui_(ui) {
    ui_.list().ChannelsSplit(2);
    ui_.list().ChannelsSetCurrent(1);
  }
  void paint(const Look& look, const Box& box) {
    ui_.list().ChannelsSetCurrent(0);
    ui_.fill(box, ui_.color(look.tint));
    ui_.fill({box.x, box.y, bar_px, box.height}, ui_.color(look.strong));
    ui_.list().ChannelsMerge();
  }

 private:
  Ui& ui_;
};

}  // namespace

NoticeResult notice(Ui& ui, std::string_view key, const Notice& notice, float x, float y, float width_px) {
  const Look& look = looks[static_cast<std::size_t>(notice.kind)];
  Scope scope(ui, key, semantics::Role::note);
  scope.node().attributes = {{semantics::Attribute::label, notice.title}};
  Backdrop backdrop(ui);
  const float left = x + bar_px + padding_x_px + icon_px + icon_gap_px;
  const float text_width = x + width_px - padding_x_px - left;
  float top = y + padding_y_px;
  paint_icon(ui, look.icon, x + bar_px + padding_x_px, top, icon_px, ui.color(look.strong));
  TextOptions options;
  options.style = TextStyle::label;
  top += text_block(ui, "title", notice.title, left, top, text_width, options);
  options.style = TextStyle::body;
  for (std::size_t i = 0; i < notice.details.size(); ++i) {
    top += text_block(ui, "detail" + std::to_string(i), notice.details[i], left, top + 2, text_width, options) + 2;
  }
  NoticeResult result;
  if (!notice.action.empty()) {
    ButtonOptions button_options;
    button_options.kind = notice.kind == NoticeKind::error ? ButtonKind::primary : ButtonKind::outline;
    button_options.height_px = action_height_px;
    result.action = button(ui, "action", notice.action, left, top + 10, button_options);
    top += 10 + action_height_px;
  }
  const Box box{x, y, width_px, top + padding_y_px - y};
  scope.set_box(box);
  backdrop.paint(look, box);
  result.height_px = box.height;
  return result;
}

}  // namespace portal::controls
