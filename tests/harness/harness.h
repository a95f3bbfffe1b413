// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tests/harness/image.h"
#include "tests/harness/item_log.h"
#include "tests/harness/mirror_model.h"
#include "tests/harness/server.h"
#include "widgets/app/app.h"
#include "widgets/app/kit.h"
#include "widgets/app/widget.h"

namespace portal::harness {

/// A page with one widget and one reader, without a browser.
///
/// The harness does what the page does: it hands Commands in, applies patches, answers requests, paints what is dirty.
/// After every frame it checks what must always hold (frame_checks.h), that the page shows the tree, and that a frame
/// without a Command changes nothing; anything wrong fails the test.
///
/// Elements are found by role and accessible name and named by their number in the mirror, which stays the same as long
/// as the element does. Names and texts are UTF-8 NFC.
class Harness {
 public:
  explicit Harness(std::unique_ptr<app::Widget> widget, std::vector<std::string> data_folders = {});
  explicit Harness(app::WidgetKind kind, std::vector<std::string> data_folders = {});

  // The page ----------------------------------------------------------------------------------------------------------

  Server& server() { return server_; }

  /// CSS pixels; the whole height of the widget is shown. `scale` is device pixels per CSS pixel.
  void set_viewport(int width_px, double scale = 1);
  void set_theme(const app::SetTheme& theme);
  void set_option(const std::string& name, const std::string& value);
  void give_table(app::ReceiveTable table);
  /// Fields show their values in the pixels, as there are no native ones. For pictures.
  void paint_values();

  /// Frames, answers and work until nothing is left to do.
  void settle();
  /// Answers what is asked for, runs one slice of work and one frame. @return true while work remains
  bool advance();

  // Finding -----------------------------------------------------------------------------------------------------------

  /// The one element with this role and name; if there is not exactly one, the test fails with a list of candidates.
  app::Number find(semantics::Role role, std::string_view name) const;
  std::vector<app::Number> find_all(semantics::Role role, std::string_view name) const;
  std::vector<app::Number> find_all(semantics::Role role) const;
  /// Elements whose whole own text is `text`.
  std::vector<app::Number> find_text(std::string_view text) const;

  // The reader --------------------------------------------------------------------------------------------------------

  /// Moves the pointer there, clicks, and moves it away. A disabled button does nothing; a label focuses its field.
  void click(app::Number element);
  /// Replaces the value of a field by typing `text`, one `input` event for each code point.
  void type(app::Number field, std::string_view text);
  /// Key as `KeyboardEvent.key` names it: Tab, Shift+Tab, Enter, Space, Escape, Backspace. Does what browsers do
  /// natively; of these, Firefox alone does not clear a search field by Escape.
  void press(std::string_view key);
  /// Leaves the pointer there, 0: outside of the widget.
  void hover(app::Number element);
  /// Pointer down without up, 0: up again.
  void press_down(app::Number element);
  void focus(app::Number element);

  // Reading -----------------------------------------------------------------------------------------------------------

  const semantics::Tree& tree() const { return app_.tree(); }
  const semantics::Node& node(app::Number element) const;
  app::Number number(semantics::NodeId id) const { return app_.mirror().number(id); }
  const MirrorModel& mirror() const { return mirror_; }
  std::string name(app::Number element) const { return tree().name(node(element)); }
  std::string value(app::Number field) const;
  app::Number focused() const { return focused_; }

  /// The whole widget, in device pixels. Fails the test if painting only what changed has led to other pixels.
  const Image& image();

  /// Patches and events since the last `forget_outputs`, in order.
  const std::vector<app::Output>& outputs() const { return outputs_; }
  template <class Kind>
  std::vector<Kind> outputs_of() const;
  /// Addresses of links that were followed since then.
  const std::vector<std::string>& followed() const { return followed_; }
  void forget_outputs();

 private:
  using Keystroke = void (Harness::*)();
  struct Key {
    std::string_view name;
    Keystroke action;
  };
  static const Key keys[];

  void send(const app::Command& command);
  void answer_requests();
  void show();
  void receive_outputs();
  void fit_height();
  void paint();
  void check_frame() const;
  void check_rest();
  bool usable(app::Number element) const;
  app::Number form_of(app::Number element) const;
  void move_focus(bool forward);
  void change_text(app::Number field, std::string value);
  void activate(app::Number element);
  void press_tab() { move_focus(true); }
  void press_shift_tab() { move_focus(false); }
  void press_enter();
  void press_space();
  void press_escape();
  void press_backspace();

  app::Kit kit_;
  ItemLog items_;
  app::App app_;
  Server server_;
  MirrorModel mirror_;
  app::SetViewport viewport_;
  bool coarse_pointer_ = false;
  bool stale_ = false;  ///< a Command came after the last frame
  app::Number focused_ = 0;
  Image image_;
  std::vector<app::Output> outputs_;
  std::vector<std::string> followed_;
};

template <class Kind>
std::vector<Kind> Harness::outputs_of() const {
  std::vector<Kind> found;
  for (const app::Output& output : outputs_) {
    if (const Kind* match = std::get_if<Kind>(&output)) found.push_back(*match);
  }
  return found;
}

}  // namespace portal::harness
