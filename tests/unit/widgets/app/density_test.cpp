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

TEST_CASE("density: a window at 500 % on a dense screen is shown like any other", "[app][density]") {
  const auto scale = GENERATE(5000, 8000, 10000, 16000);
  Kit kit;
  Page page(kit, 320, scale);
  page.send(portal::app::SetOption{"src", "a.json"});
  page.frame();
  page.send(portal::app::ReceiveData{1, true, portal::test::feed_json(20)});
  page.work();
  page.view(320, scale, 0, 4000);
  page.frame();
  CHECK(kit.settled());
  CHECK(kit.atlas().width <= 4096);
  CHECK(kit.atlas().height <= 4096);
  CHECK(page.mirror_difference() == "");
}
