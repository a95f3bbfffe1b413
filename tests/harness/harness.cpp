// SPDX-License-Identifier: MIT
// The page: frames, answers, pixels, and the checks after each of them. The reader is in reader.cpp.
#include "tests/harness/harness.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "imgui.h"

#include "tests/harness/failure.h"
#include "tests/harness/frame_checks.h"

namespace portal::harness {
namespace {

constexpr int max_turns = 10'000;                // slices of work until something is surely wrong
constexpr std::uint32_t unpainted = 0xFFFF00FF;  // no theme has this magenta

}  // namespace

Harness::Harness(std::unique_ptr<app::Widget> widget, std::vector<std::string> data_folders)
    : items_(*ImGui::GetCurrentContext()), app_(kit_, std::move(widget)), server_(std::move(data_folders)) {}

Harness::Harness(app::WidgetKind kind, std::vector<std::string> data_folders)
    : Harness(app::make_widget(kind), std::move(data_folders)) {}

void Harness::set_viewport(int width_px, double scale) {
  viewport_.scale_milli = static_cast<std::int32_t>(std::lround(scale * 1000));
  viewport_.width = static_cast<std::int32_t>(std::lround(width_px * scale));
  viewport_.bottom = std::max(viewport_.bottom, 1);
  image_ = Image(viewport_.width, viewport_.bottom, unpainted);
  send(viewport_);
  settle();
}

void Harness::set_theme(const app::SetTheme& theme) {
  coarse_pointer_ = theme.coarse_pointer;
  send(theme);
  settle();
}

void Harness::set_option(const std::string& name, const std::string& value) {
  send(app::SetOption{name, value});
  settle();
}

void Harness::give_table(app::ReceiveTable table) {
  send(std::move(table));
  settle();
}

void Harness::paint_values() {
  app_.set_paint_values(true);
  settle();
}

void Harness::send(const app::Command& command) {
  app_.handle(command);
  stale_ = true;
}

void Harness::answer_requests() {
  for (const app::Command& answer : server_.take_answers())
    send(answer);
}

bool Harness::advance() {
  answer_requests();
  const bool more = app_.work();
  show();
  return more;
}

void Harness::settle() {
  if (viewport_.width == 0) return;
  int turns = 0;
  do {
    answer_requests();
    while (app_.work()) {
      if (++turns > max_turns) fail("the widget works without end");
    }
    show();
    answer_requests();
    if (++turns > max_turns) fail("the widget does not come to rest");
  } while (stale_);
  check_rest();
}

// One frame, and another one if the widget needs more or less room than it had.
void Harness::show() {
  stale_ = false;
  app_.frame();
  receive_outputs();
  fit_height();
  paint();
  check_frame();
}

void Harness::receive_outputs() {
  mirror_.apply(app_.outputs(), focused_);
  if (focused_ != 0 && !usable(focused_)) focus(0);
  for (const app::Output& output : app_.outputs()) {
    if (const auto* request = std::get_if<app::NeedData>(&output)) server_.need(*request);
    if (const auto* question = std::get_if<app::AskIndex>(&output)) server_.ask(*question);
    if (const auto* request = std::get_if<app::CancelData>(&output)) server_.cancel(*request);
    if (const auto* wish = std::get_if<app::SetFocus>(&output)) focus(wish->node);
    outputs_.push_back(output);
  }
}

void Harness::fit_height() {
  const auto fine = static_cast<std::int64_t>(std::lround(app_.height_px() * 16));
  const auto height = static_cast<std::int32_t>((fine * viewport_.scale_milli + 8000) / 16000);
  if (height == viewport_.bottom) return;
  viewport_.bottom = height;
  image_ = Image(viewport_.width, height, unpainted);
  app_.handle(viewport_);
  app_.frame();
  receive_outputs();
}

void Harness::paint() {
  while (const std::optional<app::Painted> painted = app_.paint_next()) {
    blit(painted->pixels, painted->area.x0, painted->area.y0, image_);
  }
}

void Harness::check_frame() const {
  const float scale = static_cast<float>(viewport_.scale_milli) / 1000;
  if (const std::string problem = first_problem({tree(), items_, scale, coarse_pointer_}); !problem.empty())
    fail(problem);
  if (const std::string problem = mirror_.first_difference(tree(), app_.mirror()); !problem.empty()) fail(problem);
}

void Harness::check_rest() {
  const app::App::FrameResult again = app_.frame();
  if (again.outputs) fail("a frame without a Command has patches or events");
  if (again.pixels) fail("a frame without a Command has other pixels");
}

const Image& Harness::image() {
  const Image incremental = image_;
  app_.handle(app::SetMode{false});  // forgets what is on the canvas: everything is painted anew
  app_.frame();
  paint();
  if (const Difference found = difference(incremental, image_)) {
    fail("painting only what changed left " + std::to_string(found.pixels) + " old pixels, the first at (" +
         std::to_string(found.first_x) + ", " + std::to_string(found.first_y) + ")");
  }
  return image_;
}

void Harness::forget_outputs() {
  outputs_.clear();
  followed_.clear();
}

}  // namespace portal::harness
