// SPDX-License-Identifier: MIT
/// portal_bench_raster: the steps of painting a frame of 800 × 600 CSS pixels like the search widget's.
#include <string>
#include <vector>

#include "tests/bench/report.h"
#include "tests/unit/raster/canvas.h"
#include "tests/unit/raster/search_frame.h"
#include "widgets/raster/damage.h"
#include "widgets/raster/raster.h"

namespace portal::bench {
namespace {

void run(int scale) {
  test::SearchFrame frame(scale);
  const raster::Rect area = frame.area();
  test::Canvas canvas(area);
  raster::TileDamage damage;
  const auto changed = [&](const raster::Scene& scene) { return damage.changed(scene, area, 64 * scale, 16 * scale); };
  const auto measure = [&](const char* name, auto step) {
    report_times(name + std::string(", ") + std::to_string(scale) + "x", time_runs({}, step));
  };

  measure("layout", [&](int) { frame.draw(); });
  const raster::Scene still = frame.draw();
  measure("all pixels", [&](int) { raster::paint(still, area, canvas.view()); });
  measure("all pixels, bands of 128", [&](int) {
    for (int y = 0; y < area.y1; y += 128) {
      const raster::Rect band = intersection(area, {0, y, area.x1, y + 128});
      raster::paint(still, band, canvas.view_of(band));
    }
  });
  measure("damage", [&](int) { changed(still); });
  measure("hover: layout, damage, pixels", [&](int number) {
    const raster::Scene scene = frame.draw(number % test::SearchFrame::card_count);
    for (const raster::Rect& rectangle : changed(scene)) {
      raster::paint(scene, rectangle, canvas.view_of(rectangle));
    }
  });
}

}  // namespace
}  // namespace portal::bench

int main() {
  portal::bench::run(1);
  portal::bench::run(2);
}
