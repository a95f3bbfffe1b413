// SPDX-License-Identifier: MIT
#include <string>

#include "catch2/catch.hpp"

#include "tests/unit/widgets/support/feed.h"
#include "tests/unit/widgets/support/page.h"

using portal::app::Kit;
using portal::test::Page;

TEST_CASE("density: lines, places and names are the same for every device pixel ratio", "[app][density]") {
  const auto width = GENERATE(320, 480, 800);
  std::string expected;
  for (const int scale : {1000, 1250, 1500, 2000, 4000}) {
    Kit kit;
    Page page(kit, width, scale);
    page.load(portal::test::feed_json(45));
    page.type(page.find(portal::semantics::Role::search_field, "Từ khóa"), "ngân");
    page.frame();
    REQUIRE(page.mirror_difference() == "");
    const std::string shown = page.mirror().text(true);
    if (expected.empty()) expected = shown;
    INFO("scale " << scale);
    CHECK(shown == expected);
  }
}

TEST_CASE("density: a window at 500 % on a dense screen has all its glyphs", "[app][density]") {
  const auto scale = GENERATE(5000, 8000, 10000, 16000);
  Kit kit;
  portal::app::App app(kit, portal::app::make_widget(portal::app::WidgetKind::search));
  app.handle(portal::app::SetOption{"src", "a.json"});
  app.handle(portal::app::SetViewport{800 * scale / 1000, scale, 0, 32'768});
  app.frame();
  app.handle(portal::app::ReceiveData{1, true, portal::test::feed_json(20)});
  while (app.work()) {
  }
  app.frame();
  INFO("scale " << scale);
  CHECK(kit.settled());
  CHECK(kit.atlas().width <= 4096);  // what the rasterizer can read
  CHECK(kit.atlas().height <= 4096);
}
