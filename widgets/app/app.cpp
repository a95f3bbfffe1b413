// SPDX-License-Identifier: MIT
#include "widgets/app/app.h"

#include <algorithm>
#include <cmath>
#include <type_traits>
#include <utility>

#include "widgets/theme/type_scale.h"

namespace portal::app {
namespace {

constexpr semantics::NodeId root_id{1};
constexpr int band_height_px = 128;
constexpr float tile_width_px = 64, tile_height_px = 16;  // CSS pixels
constexpr int max_attempts = 4;                           // an atlas doubles at most this often while it fills

std::uint32_t to_pixel(const Rgb& color) {
  return 0xFF000000U | (std::uint32_t{color[2]} << 16) | (std::uint32_t{color[1]} << 8) | color[0];
}

}  // namespace

App::App(Kit& kit, std::unique_ptr<Widget> widget)
    : kit_(kit), widget_(std::move(widget)), palette_(theme::make_palette(theme_.kind, {})) {}

void App::handle(const Command& command) {
  std::visit(
      [this](const auto& value) {
        using Kind = std::decay_t<decltype(value)>;
        if constexpr (std::is_same_v<Kind, SetOption>) {
          if (value.name == "state") diff_.allow_reset();  // the reader went back in history
          widget_->set_option(value.name, value.value);
        } else if constexpr (std::is_same_v<Kind, ReceiveData> || std::is_same_v<Kind, ReceiveTable> ||
                             std::is_same_v<Kind, ReceiveAnswer>) {
          widget_->receive(value);
        } else if constexpr (std::is_same_v<Kind, FailData>) {
          widget_->fail(value);
        } else if constexpr (std::is_same_v<Kind, Hover>) {
          hovered_ = diff_.node(value.node);
        } else if constexpr (std::is_same_v<Kind, Press>) {
          pressed_ = diff_.node(value.node);
        } else if constexpr (std::is_same_v<Kind, MoveFocus>) {
          focused_ = diff_.node(value.node);
        } else {
          apply(value);
        }
      },
      command);
}

void App::apply(const SetViewport& viewport) {
  viewport_ = viewport;
  damage_.reset();  // a canvas is emptied when it is sized or moved, even if what it shows looks the same
}

void App::apply(const SetTheme& theme) {
  theme_ = theme;
  theme::HostColors host;
  if (theme.has_accent) host.accent = theme.accent;
  if (theme.has_background) host.background = theme.background;
  palette_ = theme::make_palette(theme.kind, host);
  colors_sent_ = false;
}

void App::apply(const SetMode& mode) {
  html_mode_ = mode.html;
  damage_.reset();  // the canvas that comes back is empty
}

void App::apply(const ChangeText& change) {
  controls::Pass pass = make_pass();
  pass.typed_into = diff_.node(change.node);
  pass.typed = change.value;
  if (!pass.typed_into) return;
  diff_.field_typed(pass.typed_into, change.value);
  show(pass, false);
}

void App::apply(const Activate& activate) {
  controls::Pass pass = make_pass();
  pass.activated = diff_.node(activate.node);
  if (!pass.activated) return;  // clicked while it went away
  diff_.allow_reset();
  show(pass, false);
}

controls::Pass App::make_pass() {
  controls::Pass pass;
  pass.fonts = &kit_.fonts();
  pass.palette = &palette_;
  pass.lines = &lines_;
  pass.tree = &tree_;
  pass.scale = static_cast<float>(viewport_.scale_milli) / 1000;
  pass.width_px = static_cast<float>(viewport_.width) / pass.scale;
  pass.coarse_pointer = theme_.coarse_pointer;
  pass.paint_values = paint_values_;
  pass.hovered = hovered_;
  pass.pressed = pressed_;
  pass.focused = focused_;
  return pass;
}

std::uint64_t App::show(controls::Pass& pass, bool painted) {
  tree_.clear(root_id);
  lines_.begin_pass();
  const int height = painted ? viewport_.bottom - viewport_.top : 0;  // an empty slice: all of it is clipped
  return kit_.run_frame(viewport_.width, height, viewport_.top, [&] {
    controls::Ui ui(pass);
    const float height_px = widget_->view(ui);
    if (!ui.typing_done()) height_px_ = height_px;
    if (ui.focus_request()) focus_request_ = ui.focus_request();
    tree_.root().rect = controls::Ui::fine({0, 0, pass.width_px, height_px_});
  });
}

App::FrameResult App::frame() {
  outputs_.clear();
  if (!dirty_.empty()) damage_.reset();  // nobody fetched them: they are owed again
  dirty_.clear();
  if (viewport_.width <= 0) return {};
  controls::Pass pass = make_pass();
  int attempts = 0;
  do {
    frame_ = show(pass, !html_mode_);
  } while (!kit_.settled() && ++attempts < max_attempts);
  lines_.end_pass();

  emit_presentation();
  const auto height = static_cast<std::int32_t>(std::lround(height_px_ * 16));
  if (height != sent_height_) outputs_.push_back(SetSize{sent_height_ = height});
  diff_.update(tree_, html_mode_, outputs_);
  if (const Number focus = diff_.number(std::exchange(focus_request_, {}))) outputs_.push_back(SetFocus{focus});
  for (Output& output : widget_->take_outputs())
    outputs_.push_back(std::move(output));
  find_damage();
  return {!dirty_.empty(), !outputs_.empty()};
}

void App::emit_presentation() {
  if (!styles_sent_) {
    SetStyles message;
    for (std::size_t i = 0; i < theme::type_scale.size(); ++i) {
      const theme::TypeMetrics& type = theme::type_scale[i];
      message.styles.push_back({type.size_px * 16, type.line_px * 16, type.weight,
                                typography::baseline_fine(static_cast<theme::TextStyle>(i))});
    }
    outputs_.push_back(std::move(message));
    styles_sent_ = true;
  }
  if (!colors_sent_) {
    outputs_.push_back(SetColors{{palette_.colors.begin(), palette_.colors.end()}});
    colors_sent_ = true;
  }
}

raster::Scene App::scene() const {
  return {kit_.draw_data(frame_), kit_.atlas(), to_pixel(palette_[theme::ColorRole::bg])};
}

// Dirty rectangles, cut to the height of the shared band.
void App::find_damage() {
  if (html_mode_) return;
  const raster::Rect visible{0, 0, viewport_.width, viewport_.bottom - viewport_.top};
  const float scale = static_cast<float>(viewport_.scale_milli) / 1000;
  const int tile_width = std::max(1, static_cast<int>(tile_width_px * scale));
  const int tile_height = std::max(1, static_cast<int>(tile_height_px * scale));
  for (const raster::Rect& rect : damage_.changed(scene(), visible, tile_width, tile_height)) {
    for (int y = rect.y0; y < rect.y1; y += band_height_px) {
      dirty_.push_back({rect.x0, y, rect.x1, std::min(y + band_height_px, rect.y1)});
    }
  }
  std::reverse(dirty_.begin(), dirty_.end());  // taken from the back
}

std::optional<Painted> App::paint_next() {
  if (dirty_.empty()) return std::nullopt;
  if (kit_.draw_data(frame_) == nullptr) {  // another widget's frame came between: these pixels are owed again
    damage_.reset();
    dirty_.clear();
    return std::nullopt;
  }
  const raster::Rect area = dirty_.back();
  dirty_.pop_back();
  const raster::ImageView pixels = kit_.band(area.width(), area.height());
  raster::paint(scene(), area, pixels);
  return Painted{area, pixels};
}

}  // namespace portal::app
