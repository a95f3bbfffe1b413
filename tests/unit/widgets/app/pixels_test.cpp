// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "catch2/catch.hpp"
#include "imgui.h"

#include "tests/unit/widgets/support/feed.h"
#include "tests/unit/widgets/support/page.h"
#include "widgets/raster/raster.h"

namespace {

using portal::app::Kit;
using portal::app::Number;
using portal::semantics::Role;
using portal::test::Page;
using Pixels = std::vector<std::uint32_t>;

void search(Page& page, const std::string& text) {
  page.type(page.find(Role::search_field, "Từ khóa"), text);
  page.frame();
}

std::size_t differences(const Pixels& a, const Pixels& b) {
  if (a.size() != b.size()) return a.size() + b.size();
  std::size_t count = 0;
  for (std::size_t i = 0; i < a.size(); ++i)
    count += a[i] != b[i] ? 1U : 0U;
  return count;
}

// What a reader does, one step at a time.
using Step = void (*)(Page&);
constexpr Step steps[] = {
    [](Page& page) { page.load(portal::test::feed_json(45)); },
    [](Page& page) { search(page, "ngân sách"); },
    [](Page& page) { page.click("Phù hợp nhất"), page.frame(); },
    [](Page& page) { page.send(portal::app::SetTheme{portal::app::ThemeKind::dark}), page.frame(); },
    [](Page& page) { page.click("Xóa bộ lọc"), page.frame(); },
    [](Page& page) { page.click("Trang sau"), page.frame(); },
};

}  // namespace

TEST_CASE("pixels: bands painted one by one are the picture painted at once", "[app][pixels]") {
  Kit kit;
  Page page(kit, 700, 1500);
  page.load(portal::test::feed_json(45));
  page.send(portal::app::SetTheme{portal::app::ThemeKind::dark});
  page.frame();
  Pixels whole(page.canvas().size());
  const portal::raster::Rect area{0, 0, page.width(), page.height()};
  const std::uint32_t background = page.canvas().back();
  portal::raster::paint({ImGui::GetDrawData(), kit.atlas(), background}, area,
                        {whole.data(), page.width(), page.height(), page.width()});
  CHECK(differences(page.canvas(), whole) == 0);
}

TEST_CASE("pixels: what is repainted after each change is all that has changed", "[app][pixels]") {
  Kit kit;
  Page page(kit);
  for (const Step step : steps) {
    step(page);
    page.fit_height();
    const Pixels partly = page.canvas();
    page.send(portal::app::SetMode{true});
    page.send(portal::app::SetMode{false});  // now all of it is painted anew
    page.frame();
    REQUIRE(page.painted_pixels() == partly.size());
    CHECK(differences(partly, page.canvas()) == 0);
  }
}

TEST_CASE("pixels: two widgets that take turns on one kit look as each does alone", "[app][pixels]") {
  const auto pictures = [](bool together) {
    std::vector<Pixels> result;
    Kit kit_a, kit_b;
    Page a(kit_a, 800, 1000), b(together ? kit_a : kit_b, 400, 1500);
    for (const Step step : steps) {
      step(a);
      step(b);
      result.push_back(a.canvas());
      result.push_back(b.canvas());
    }
    return result;
  };
  CHECK(pictures(true) == pictures(false));
}

TEST_CASE("pixels: a widget whose turn was taken before it painted owes all of it", "[app][pixels]") {
  Kit kit;
  Page a(kit), b(kit, 400);
  a.load(portal::test::feed_json(30));
  b.frame();
  const Pixels before = a.canvas();
  a.send(portal::app::SetTheme{portal::app::ThemeKind::dark});
  REQUIRE(a.frame(false).pixels);
  b.send(portal::app::SetTheme{portal::app::ThemeKind::dark});
  b.frame();
  a.frame();
  CHECK(a.painted_pixels() == a.canvas().size());
}

TEST_CASE("pixels: a slice is a crop of the whole", "[app][pixels]") {
  const auto scale = GENERATE(1000, 1250, 1500, 2000);
  Kit kit;
  Page page(kit, 800, scale);
  page.load(portal::test::feed_json(45));
  search(page, "ngân");
  page.fit_height();
  const Pixels whole = page.canvas();
  const int width = page.width(), height = page.height();
  for (const int top : {0, 1, 333, height - 400}) {
    page.view(800, scale, top, top + 400);
    page.frame();
    const auto begin = whole.begin() + std::ptrdiff_t{top} * width;
    // Corners are floating point until they are vertices: where the slice starts may move the last bit of one.
    CHECK(differences(page.canvas(), Pixels(begin, begin + std::ptrdiff_t{400} * width)) <= 2);
    CHECK(page.mirror_difference() == "");
  }
}

TEST_CASE("pixels: a slice beyond the widget shows its ground, an empty one nothing", "[app][pixels]") {
  Kit kit;
  Page page(kit);
  page.load(portal::test::feed_json(3));
  page.view(800, 1000, page.height() + 10, page.height() + 60);
  page.frame();
  CHECK(std::count(page.canvas().begin(), page.canvas().end(), 0xFFFFFFFF) == 800 * 50);
  page.view(800, 1000, -70, -20);
  page.frame();
  CHECK(std::count(page.canvas().begin(), page.canvas().end(), 0xFFFFFFFF) == 800 * 50);
  page.view(800, 1000, 50, 50);
  CHECK_FALSE(page.frame().pixels);
}

TEST_CASE("pixels: a very long slice is painted to its end", "[app][pixels]") {
  Kit kit;
  Page page(kit);
  page.send(portal::app::SetOption{"page-size", "60"});
  std::string feed;
  for (std::size_t row = 1; row <= 60; ++row) {
    std::string text = portal::test::feed_row(row);
    const std::string title =
        "Quyết định về việc giao bổ sung dự toán ngân sách năm 2025 cho các xã của huyện, điều chỉnh kế hoạch đầu tư "
        "công ";
    feed += (row > 1 ? "," : "") + text.replace(text.find("Quyết"), 0, title);
  }
  page.load("[" + feed + "]");
  REQUIRE(ImGui::GetDrawData()->TotalVtxCount > 65536);  // more than 16-bit indices reach without an offset
  const Pixels& canvas = page.canvas();
  const std::size_t last_row = static_cast<std::size_t>(page.width()) * static_cast<std::size_t>(page.height() - 200);
  const auto ink = std::count_if(canvas.begin() + static_cast<std::ptrdiff_t>(last_row), canvas.end(),
                                 [](std::uint32_t pixel) { return pixel != 0xFFFFFFFF; });
  CHECK(ink > 1000);
}
