// SPDX-License-Identifier: MIT
#include "tests/unit/widgets/support/page.h"

#include <algorithm>
#include <cmath>
#include <sstream>

#include "core/base/bytes.h"
#include "web/bridge/wire.h"
#include "widgets/app/widget.h"

namespace portal::test {

Page::Page(app::Kit& kit, int width_px, int scale_milli)
    : app_(kit, app::make_widget(app::WidgetKind::search)), width_px_(width_px), scale_milli_(scale_milli) {
  view(width_px, scale_milli, 0, 1000);
}

void Page::view(int width_px, int scale_milli, int top, int bottom) {
  width_ = width_px * scale_milli / 1000;
  height_ = bottom - top;
  canvas_.assign(static_cast<std::size_t>(width_) * static_cast<std::size_t>(height_), 0);
  send(app::SetViewport{width_, scale_milli, top, bottom});
}

void Page::load(const std::string& feed) {
  send(app::SetOption{"src", "van-ban.json"});
  frame();
  for (const app::NeedData& need : outputs<app::NeedData>())
    send(app::ReceiveData{need.request, true, feed});
  work();
  frame();
  fit_height();
}

void Page::work() {
  while (app_.work()) {
  }
}

void Page::fit_height() {
  const auto height = static_cast<int>(std::ceil(app_.height_px() * static_cast<float>(scale_milli_) / 1000));
  view(width_px_, scale_milli_, 0, height);
  frame();
}

void Page::type(app::Number field, const std::string& text) {
  mirror_.type(field, text);
  send(app::ChangeText{field, text});
}

app::App::FrameResult Page::frame(bool paint) {
  const app::App::FrameResult result = app_.frame();
  is_patch_.clear();
  for (const app::Output& output : app_.outputs())
    is_patch_.push_back(mirror_.apply(output));
  painted_pixels_ = 0;
  while (paint) {
    const auto painted = app_.paint_next();
    if (!painted) break;
    const raster::Rect& area = painted->area;
    painted_pixels_ += static_cast<std::size_t>(area.width()) * static_cast<std::size_t>(area.height());
    for (int y = area.y0; y < area.y1; ++y) {
      const std::uint32_t* row = painted->pixels.row(y - area.y0);
      std::copy(row, row + area.width(), canvas_.begin() + std::ptrdiff_t{y} * width_ + area.x0);
    }
  }
  return result;
}

app::Number Page::find(semantics::Role role, std::string_view name) const {
  app::Number found = 0;
  for (const semantics::Node& node : app_.tree().nodes()) {
    if (node.role != role || app_.tree().name(node) != name) continue;
    if (found != 0) return 0;
    found = app_.mirror().number(node.id);
  }
  return found;
}

std::string Page::mirror_difference() const {
  if (!mirror_.fault().empty()) return mirror_.fault();
  std::istringstream shown(mirror_.text(false)), wanted(mirror_text(app_.tree(), app_.mirror(), false));
  for (std::string one, other;;) {
    const bool more = !std::getline(shown, one).fail(), others = !std::getline(wanted, other).fail();
    if (!more && !others) return {};
    if (more != others || one != other) return "shown: " + one + "\nwanted: " + other;
  }
}

std::size_t Page::patch_bytes() const {
  ByteWriter bytes;
  for (std::size_t i = 0; i < is_patch_.size(); ++i) {
    if (is_patch_[i]) wire::encode(app_.outputs()[i], bytes);
  }
  return bytes.data().size();
}

std::size_t Page::patches() const {
  return static_cast<std::size_t>(std::count(is_patch_.begin(), is_patch_.end(), true));
}

}  // namespace portal::test
