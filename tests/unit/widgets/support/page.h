// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "tests/unit/widgets/support/mirror_model.h"
#include "widgets/app/app.h"
#include "widgets/app/kit.h"
#include "widgets/app/messages.h"

namespace portal::test {

/// A page with one search widget: hands Commands in, applies patches to a mirror and pixels to a canvas.
class Page {
 public:
  /// @param width_px  CSS pixels
  explicit Page(app::Kit& kit, int width_px = 800, int scale_milli = 1000);

  void send(const app::Command& command) { app_.handle(command); }
  /// Sets the viewport; the slice is given in device pixels.
  void view(int width_px, int scale_milli, int top, int bottom);
  /// Loads a feed, works until it is ready, and makes the viewport as high as the widget.
  void load(const std::string& feed);
  /// Works until nothing is left to do.
  void work();
  /// One frame, applied; then all its pixels, unless the caller wants to fetch them.
  app::App::FrameResult frame(bool paint = true);
  void fit_height();

  /// The one element with this role and name; 0 if there is not exactly one.
  app::Number find(semantics::Role role, std::string_view name) const;
  void click(std::string_view button) { send(app::Activate{find(semantics::Role::button, button)}); }
  /// The field shows the text before anybody is told.
  void type(app::Number field, const std::string& text);

  const app::App& app() const { return app_; }
  const MirrorModel& mirror() const { return mirror_; }
  /// The first fault, or the first line in which mirror and tree differ; empty if there is none.
  std::string mirror_difference() const;

  /// Outputs of the last frame of one kind.
  template <class Kind>
  std::vector<Kind> outputs() const {
    std::vector<Kind> found;
    for (const app::Output& output : app_.outputs()) {
      if (const Kind* one = std::get_if<Kind>(&output)) found.push_back(*one);
    }
    return found;
  }
  /// Bytes of the last frame's patches, without events, as the wire encodes them.
  std::size_t patch_bytes() const;
  std::size_t patches() const;

  /// Pixels painted by the last frame, counted once for each rectangle that holds them.
  std::size_t painted_pixels() const { return painted_pixels_; }
  /// The slice, row-major, `width` × `height` device pixels.
  const std::vector<std::uint32_t>& canvas() const { return canvas_; }
  int width() const { return width_; }
  int height() const { return height_; }

 private:
  app::App app_;
  MirrorModel mirror_;
  int width_px_, scale_milli_, width_ = 0, height_ = 0;
  std::vector<std::uint32_t> canvas_;
  std::vector<bool> is_patch_;  // by output of the last frame
  std::size_t painted_pixels_ = 0;
};

}  // namespace portal::test
