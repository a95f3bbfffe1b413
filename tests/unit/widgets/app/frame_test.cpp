// SPDX-License-Identifier: MIT
#include <string>
#include <vector>

#include "catch2/catch.hpp"

#include "tests/unit/widgets/support/allocations.h"
#include "tests/unit/widgets/support/feed.h"
#include "tests/unit/widgets/support/page.h"

namespace {

using portal::app::Number;
using portal::semantics::Role;
using portal::test::Page;

std::vector<Number> links(const Page& page) {
  std::vector<Number> found;
  for (const portal::semantics::Node& node : page.app().tree().nodes()) {
    if (node.role == Role::link) found.push_back(page.app().mirror().number(node.id));
  }
  return found;
}

std::size_t all_pixels(const Page& page) {
  return static_cast<std::size_t>(page.width()) * static_cast<std::size_t>(page.height());
}

}  // namespace

TEST_CASE("frame: without a Command there are no pixels, no patches and no events", "[app][frame]") {
  portal::app::Kit kit;
  Page page(kit);
  page.load(portal::test::feed_json(60));
  const auto result = page.frame();
  CHECK_FALSE(result.pixels);
  CHECK_FALSE(result.outputs);
  CHECK_FALSE(page.app().outputs().size() > 0);
}

TEST_CASE("frame: the first one has styles, colours and size before the first element", "[app][frame]") {
  portal::app::Kit kit;
  Page page(kit);
  page.frame();
  const auto outputs = page.app().outputs();
  REQUIRE(outputs.size() > 3);
  CHECK(std::holds_alternative<portal::app::SetStyles>(outputs[0]));
  CHECK(std::holds_alternative<portal::app::SetColors>(outputs[1]));
  CHECK(std::holds_alternative<portal::app::SetSize>(outputs[2]));
  page.send(portal::app::SetTheme{portal::app::ThemeKind::dark});
  page.frame();
  CHECK(page.outputs<portal::app::SetColors>().size() == 1);
  CHECK(page.outputs<portal::app::SetStyles>().empty());
  CHECK(page.painted_pixels() == all_pixels(page));
}

TEST_CASE("frame: a pointer over a link repaints the link only, and changes nothing of the mirror", "[app][frame]") {
  portal::app::Kit kit;
  Page page(kit);
  page.load(portal::test::feed_json(60));
  const std::vector<Number> all = links(page);
  REQUIRE(all.size() == 20);
  page.send(portal::app::Hover{all[4]});
  page.frame();
  CHECK(page.painted_pixels() > 0);
  CHECK(page.painted_pixels() < all_pixels(page) / 20);
  CHECK(page.app().outputs().empty());
  page.send(portal::app::Hover{all[4]});  // the pointer moved within the link
  CHECK_FALSE(page.frame().pixels);
}

TEST_CASE("frame: a thousand moves of the pointer leave nothing behind", "[app][frame]") {
  portal::app::Kit kit;
  Page page(kit);
  page.load(portal::test::feed_json(60));
  const std::vector<Number> all = links(page);
  const auto hover = [&](int frames) {
    for (int i = 0; i < frames; ++i) {
      page.send(portal::app::Hover{all[static_cast<std::size_t>(i) % all.size()]});
      page.frame();
    }
  };
  hover(40);
  const portal::test::Allocations before = portal::test::allocations();
  hover(1000);
  const portal::test::Allocations after = portal::test::allocations();
  CHECK(after.blocks == before.blocks);
  CHECK(after.bytes <= before.bytes);  // a block may come back a few bytes smaller
}

TEST_CASE("frame: a choice that keeps the rows is a patch of two buttons", "[app][frame]") {
  portal::app::Kit kit;
  Page page(kit);
  page.load(portal::test::feed_json(1));
  page.click("Phù hợp nhất");
  page.frame();
  CHECK(page.patches() == 6);  // of each its state, its weight, and where the bolder or lighter text starts
  CHECK(page.patch_bytes() <= 2 * 14);
}

TEST_CASE("frame: a page of 20 new results is a patch of at most 12 KB", "[app][frame]") {
  portal::app::Kit kit;
  Page page(kit);
  page.load(portal::test::feed_json(60));
  page.click("Trang sau");
  page.frame();
  CHECK(page.outputs<portal::app::RemoveNode>().size() == 20);
  CHECK(page.patch_bytes() <= 12 * 1024);
  CHECK(page.patches() <= 30 * 20);
}

TEST_CASE("frame: rows that stay while the highlight grows cost nothing", "[app][frame]") {
  portal::app::Kit kit;
  Page page(kit);
  page.load(portal::test::feed_json(60));
  const Number field = page.find(Role::search_field, "Từ khóa");
  page.type(field, "qu");
  page.frame();
  page.type(field, "quyết đ");
  const auto result = page.frame();
  CHECK(result.pixels);
  CHECK(page.patches() == 0);
}

TEST_CASE("frame: HTML mode has highlights and no pixels, and the canvas comes back whole", "[app][frame]") {
  portal::app::Kit kit;
  Page page(kit);
  page.load(portal::test::feed_json(3));
  const Number field = page.find(Role::search_field, "Từ khóa");
  page.type(field, "quyết");
  page.frame();
  CHECK(page.outputs<portal::app::SetMarks>().empty());
  page.send(portal::app::SetMode{true});
  CHECK_FALSE(page.frame().pixels);
  CHECK(page.outputs<portal::app::SetMarks>().size() == 3);  // the titles
  page.send(portal::app::SetMode{false});
  page.frame();
  CHECK(page.painted_pixels() == all_pixels(page));
}

TEST_CASE("frame: marks count UTF-16 units of the text that the mirror shows", "[app][frame]") {
  portal::app::Kit kit;
  Page page(kit, 320);
  page.load(R"([{"id":"1","title":"𝄞 Ngân sách 𝄞 và dự toán ngân sách của nhiều xã, phường, thị trấn","url":"/1"}])");
  page.send(portal::app::SetMode{true});
  page.type(page.find(Role::search_field, "Từ khóa"), "ngân sách");
  page.frame();
  const auto marks = page.outputs<portal::app::SetMarks>();
  REQUIRE(marks.size() == 1);
  REQUIRE(marks[0].marks.size() == 2);
  CHECK(marks[0].marks[0] == portal::semantics::Mark{3, 9});   // behind a pair of surrogates and a space
  CHECK(marks[0].marks[1] == portal::semantics::Mark{27, 9});  // "𝄞 Ngân sách 𝄞 và dự toán " has 27 units
  CHECK(page.mirror().elements().at(marks[0].node).lines.size() > 1);
}

TEST_CASE("frame: two documents that nothing tells apart are two rows", "[app][frame]") {
  portal::app::Kit kit;
  Page page(kit);
  page.load(
      R"([{"title":"Cùng một tên","url":"/1"},{"title":"Cùng một tên","url":"/1"},{"title":"### khác ###a"},{"title":"### khác ###b"}])");
  CHECK(page.mirror_difference() == "");
  CHECK(links(page).size() == 2);
  CHECK(page.app().mirror().number(page.app().tree().nodes().back().id) != 0);
}
