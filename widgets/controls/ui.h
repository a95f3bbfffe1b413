// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "imgui.h"

#include "core/text/byte_range.h"
#include "widgets/semantics/tree.h"
#include "widgets/theme/palette.h"
#include "widgets/theme/type_scale.h"
#include "widgets/typography/fonts.h"
#include "widgets/typography/layout.h"
#include "widgets/typography/line_cache.h"

namespace portal::controls {

/// CSS pixels from the widget's top left.
struct Box {
  float x = 0, y = 0, width = 0, height = 0;
};

/// What one pass over a view is drawn with and for.
struct Pass {
  const typography::Fonts* fonts = nullptr;
  const theme::Palette* palette = nullptr;
  typography::LineCache* lines = nullptr;  ///< of this widget
  semantics::Tree* tree = nullptr;
  float scale = 1;              ///< device pixels per CSS pixel
  float width_px = 0;           ///< of the widget, CSS pixels
  bool coarse_pointer = false;  ///< fingers: every target at least 44 CSS pixels high
  bool paint_values = false;    ///< the host has no native inputs: paint what is in the fields as well
  semantics::NodeId hovered, pressed, focused;
  semantics::NodeId activated;  ///< by the one Command that this pass is for, if any
  semantics::NodeId typed_into;
  std::string typed;  ///< the new value of `typed_into`
};

/// The door to drawing. Each control lays out, interacts, describes and paints in one call, so that nothing can be
/// drawn without being in the semantics tree; the controls themselves are in controls.h.
///
/// Positions are CSS pixels; Ui turns them into device pixels once, by rounding edges, so that hairlines stay crisp and
/// line breaks are the same at every density. Keys name nodes: equal keys in equal scopes give equal ids in every
/// frame.
class Ui {
 public:
  explicit Ui(Pass& pass);

  const Pass& pass() const { return pass_; }
  float scale() const { return pass_.scale; }
  float width_px() const { return pass_.width_px; }
  const typography::Fonts& fonts() const { return *pass_.fonts; }
  typography::LineCache& lines() { return *pass_.lines; }
  semantics::Tree& tree() { return *pass_.tree; }
  ImDrawList& list() { return *list_; }

  /// Id of the node named `key` in the innermost scope.
  semantics::NodeId id(std::string_view key) const;

  /// Takes part in layout: registers the box with ImGui. @return false if it lies outside the visible slice, and need
  /// not be painted.
  bool place(semantics::NodeId id, const Box& box);

  // State of a control in this pass
  bool hovered(semantics::NodeId id) const { return pass_.hovered == id; }
  bool pressed(semantics::NodeId id) const { return pass_.pressed == id; }
  bool focused(semantics::NodeId id) const { return pass_.focused == id; }
  bool activated(semantics::NodeId id) const { return pass_.activated == id; }
  std::optional<std::string> typed(semantics::NodeId id);

  /// The field that this pass is for has had its text. The rest of the view cannot act any more, and what it shows is
  /// for the next frame to say: a view may stop here.
  bool typing_done() const { return typing_done_; }

  /// Asks the host to move the focus to a node after this pass.
  void request_focus(semantics::NodeId id) { focus_request_ = id; }
  semantics::NodeId focus_request() const { return focus_request_; }

  // Geometry
  float device(float css_px) const;                     ///< rounded to a whole device pixel
  float stroke(float css_px) const;                     ///< rounded, at least one device pixel
  ImVec2 corner(float x, float y) const;                ///< device position in the window, rounded
  int baseline(theme::TextStyle style, float y) const;  ///< device row of the first baseline of text whose top is at y
  static semantics::FineRect fine(const Box& box);

  // Paint. Colours are palette roles or mixtures of them.
  ImU32 color(theme::ColorRole role) const;
  ImU32 mixed(theme::ColorRole a, theme::ColorRole b, double share_of_a) const;
  void fill(const Box& box, ImU32 color, float radius_px = 0);
  void frame(const Box& box, ImU32 inside, ImU32 border, float border_px, float radius_px);
  void hairline(float x, float y, float width_px, ImU32 color);

 private:
  Pass& pass_;
  ImDrawList* list_;
  semantics::NodeId focus_request_;
  bool typing_done_ = false;
};

/// Scope of keys; with a role also a node that holds what is described until the end of the scope.
class Scope {
 public:
  Scope(Ui& ui, std::string_view key);
  Scope(Ui& ui, std::string_view key, semantics::Role role, const Box& box = {});
  ~Scope();
  Scope(const Scope&) = delete;
  Scope& operator=(const Scope&) = delete;

  /// The node of this scope; for its attributes.
  semantics::Node& node();
  /// The place of the scope, when it is known only at its end.
  void set_box(const Box& box) { node().rect = Ui::fine(box); }

 private:
  Ui& ui_;
  std::size_t index_ = 0;
  bool described_ = false;
};

}  // namespace portal::controls
