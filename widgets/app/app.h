// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "widgets/app/kit.h"
#include "widgets/app/messages.h"
#include "widgets/app/widget.h"
#include "widgets/raster/damage.h"
#include "widgets/semantics/diff.h"
#include "widgets/semantics/tree.h"
#include "widgets/theme/palette.h"
#include "widgets/typography/line_cache.h"

namespace portal::app {

/// Pixels of a rectangle of the visible slice, device pixels from its top left. Good until the next call of anything.
struct Painted {
  raster::Rect area;
  raster::ImageView pixels;
};

/// One widget on a page: Commands in; a semantics tree, patches, events and pixels out.
///
/// A Command that is the reader's action runs a pass of the view at once, so actions take effect in the order in which
/// they came. `frame` then shows the state once.
class App {
 public:
  /// @param kit  outlives the App
  App(Kit& kit, std::unique_ptr<Widget> widget);

  void handle(const Command& command);

  /// One short slice of waiting work. @return true while more remains
  bool work() { return widget_->work(); }

  struct FrameResult {
    bool pixels = false;   ///< `paint_next` has something
    bool outputs = false;  ///< `outputs` has something
  };
  /// Shows the state. Without a viewport there is nothing to show, and nothing happens.
  FrameResult frame();

  /// Patches and events of the last frame, in the order of web/README.md.
  std::span<const Output> outputs() const { return outputs_; }

  /// The next dirty rectangle of the last frame, at most one scratch band high. Nothing after another App's frame.
  std::optional<Painted> paint_next();

  // For tests and tools
  const semantics::Tree& tree() const { return tree_; }
  const semantics::MirrorDiff& mirror() const { return diff_; }
  float height_px() const { return height_px_; }
  /// The host has no native inputs: fields show their values in the pixels.
  void set_paint_values(bool on) { paint_values_ = on; }

 private:
  controls::Pass make_pass();
  std::uint64_t show(controls::Pass& pass, bool painted);
  void emit_presentation();
  void find_damage();
  raster::Scene scene() const;
  void apply(const SetViewport& viewport);
  void apply(const SetTheme& theme);
  void apply(const ChangeText& change);
  void apply(const Activate& activate);
  void apply(const SetMode& mode);

  Kit& kit_;
  std::unique_ptr<Widget> widget_;
  SetViewport viewport_;
  SetTheme theme_;
  theme::Palette palette_;
  bool html_mode_ = false, paint_values_ = false;
  bool styles_sent_ = false, colors_sent_ = false;
  semantics::NodeId hovered_, pressed_, focused_, focus_request_;

  typography::LineCache lines_;
  semantics::Tree tree_;
  semantics::MirrorDiff diff_;
  float height_px_ = 0;
  std::int32_t sent_height_ = -1;
  std::vector<Output> outputs_;

  raster::TileDamage damage_;
  std::vector<raster::Rect> dirty_;  // not yet painted, in order
  std::uint64_t frame_ = 0;
};

}  // namespace portal::app
