// SPDX-License-Identifier: MIT
/// portal_bench_widget FEED.json: frames of the search widget at 800 × 600 CSS pixels, as a page would ask for them.
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tests/bench/report.h"
#include "tests/harness/files.h"
#include "widgets/app/app.h"
#include "widgets/app/kit.h"
#include "widgets/app/widget.h"

namespace portal::bench {
namespace {

constexpr int width_px = 800, height_px = 600;
constexpr std::string_view typed = "nghi quyet ngan sach";

/// A page with one widget, all documents loaded.
class Page {
 public:
  Page(std::string feed, int scale) : app_(kit_, app::make_widget(app::WidgetKind::search)) {
    app_.handle(app::SetViewport{width_px * scale, scale * 1000, 0, height_px * scale});
    app_.handle(app::SetOption{"src", "feed.json"});
    app_.handle(app::ReceiveData{request(), true, std::move(feed)});
    while (app_.work())
      continue;
    app_.frame();
    paint();
    find_elements();
  }

  /// Milliseconds of layout and raster.
  std::pair<double, double> frame(const app::Command& command) {
    const double start = milliseconds_now();
    app_.handle(command);
    app_.frame();
    const double laid_out = milliseconds_now();
    painted_ += paint();
    return {laid_out - start, milliseconds_now() - laid_out};
  }

  app::Number field() const { return field_; }
  app::Number link(int place) const { return links_[static_cast<std::size_t>(place) % links_.size()]; }
  bool complete() const { return field_ != 0 && links_.size() > 1; }
  std::size_t painted() const { return painted_; }

 private:
  std::uint32_t request() {
    app_.frame();
    for (const app::Output& output : app_.outputs()) {
      if (const auto* need = std::get_if<app::NeedData>(&output)) return need->request;
    }
    return 0;
  }

  std::size_t paint() {
    std::size_t rectangles = 0;
    while (app_.paint_next())
      ++rectangles;
    return rectangles;
  }

  void find_elements() {
    for (const semantics::Node& node : app_.tree().nodes()) {
      const app::Number number = app_.mirror().number(node.id);
      const bool in_view = node.rect.y + node.rect.height <= height_px * 16;
      if (node.role == semantics::Role::search_field) field_ = number;
      if (node.role == semantics::Role::link && in_view) links_.push_back(number);
    }
  }

  app::Kit kit_;
  app::App app_;
  app::Number field_ = 0;
  std::vector<app::Number> links_;
  std::size_t painted_ = 0;  // rectangles
};

struct Step {
  const char* name;
  app::Command (*command)(const Page& page, int run);
};

const Step steps[] = {
    // The mode that it has already: nothing changes, and the canvas counts as empty.
    {"full frame", [](const Page&, int) -> app::Command { return app::SetMode{}; }},
    {"hover", [](const Page& page, int run) -> app::Command { return app::Hover{page.link(run)}; }},
    {"keystroke",
     [](const Page& page, int run) -> app::Command {
       const std::size_t count = 1 + static_cast<std::size_t>(run) % typed.size();
       return app::ChangeText{page.field(), std::string(typed.substr(0, count))};
     }},
};

bool measure(Page& page, const Step& step, int scale) {
  const Repeats repeats;
  const std::size_t before = page.painted();
  Part layout{"layout"}, raster{"raster"};
  for (int run = 0; run < repeats.warm_up + repeats.runs; ++run) {
    const auto [layout_ms, raster_ms] = page.frame(step.command(page, run));
    if (run < repeats.warm_up) continue;
    layout.times_ms.push_back(layout_ms);
    raster.times_ms.push_back(raster_ms);
  }
  report_parts(step.name + std::string(", ") + std::to_string(scale) + "x", {layout, raster});
  return page.painted() > before;
}

/// False if a step paints nothing: then its time means nothing.
bool run(const std::string& feed, int scale) {
  Page page(feed, scale);
  bool good = page.complete();
  for (const Step& step : steps)
    good = good && measure(page, step, scale);
  return good;
}

}  // namespace
}  // namespace portal::bench

int main(int count, char** arguments) {
  const auto feed = count == 2 ? portal::harness::read_file(arguments[1]) : std::nullopt;
  if (!feed) {
    std::fputs("usage: portal_bench_widget FEED.json\n", stderr);
    return 2;
  }
  if (portal::bench::run(*feed, 1) && portal::bench::run(*feed, 2)) return 0;
  std::fputs("the widget shows no results, or a step painted nothing\n", stderr);
  return 1;
}
