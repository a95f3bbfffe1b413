// SPDX-License-Identifier: MIT
#include <string>

#include "catch2/catch.hpp"

#include "tests/unit/widgets/support/feed.h"
#include "tests/unit/widgets/support/page.h"

namespace {

using portal::app::Number;
using portal::semantics::Role;
using portal::test::Page;

Number query_field(const Page& page) {
  return page.find(Role::search_field, "Từ khóa");
}

std::string value_of(const Page& page, Number field) {
  return page.mirror().elements().at(field).value;
}

}  // namespace

TEST_CASE("actions: Commands of one batch take effect in their order", "[app][actions]") {
  portal::app::Kit kit;
  Page page(kit);
  page.load(portal::test::feed_json(90));
  page.click("Trang sau");
  page.click("Trang sau");
  page.frame();
  CHECK(page.find(Role::button, "Trang 3") != 0);
  CHECK(page.app().tree().name(page.app().tree().nodes()[0]) == "Tìm kiếm văn bản");
  CHECK(page.outputs<portal::app::ShareState>().back().query == "page=3");

  page.type(query_field(page), "ngân");
  page.type(query_field(page), "ngân sách");
  page.click("Mới nhất");
  page.frame();
  CHECK(page.outputs<portal::app::ShareState>().back().query == "q=ng%C3%A2n+s%C3%A1ch");
  CHECK(page.find(Role::paragraph, "Tìm thấy 30 văn bản thoả mãn điều kiện tìm kiếm.") != 0);
  CHECK(page.mirror_difference() == "");
}

TEST_CASE("actions: what the reader types is never written back", "[app][actions]") {
  portal::app::Kit kit;
  Page page(kit);
  page.load(portal::test::feed_json(30));
  for (const char* const text : {"n", "ng", "ngâ", "ngân ", "ngân  s", "\xCC\x81"}) {
    page.type(query_field(page), text);
    page.frame();
    CHECK(page.outputs<portal::app::SetValue>().empty());
  }
}

TEST_CASE("actions: clearing the filters may write into the focused field", "[app][actions]") {
  portal::app::Kit kit;
  Page page(kit);
  page.load(portal::test::feed_json(30));
  const Number field = query_field(page);
  page.send(portal::app::MoveFocus{field});
  page.type(field, "ngân");
  page.frame();
  page.click("Xóa bộ lọc");
  page.frame();
  const auto values = page.outputs<portal::app::SetValue>();
  REQUIRE(values.size() == 1);
  CHECK(values[0].node == field);
  CHECK(values[0].value == "");
  CHECK(values[0].reset_by_reader);
}

TEST_CASE("actions: going back in history writes the old query", "[app][actions]") {
  portal::app::Kit kit;
  Page page(kit);
  page.load(portal::test::feed_json(30));
  page.send(portal::app::SetOption{"state", "q=ngan+sach"});
  page.frame();
  REQUIRE(page.outputs<portal::app::SetValue>().size() == 1);
  CHECK(page.outputs<portal::app::SetValue>()[0].reset_by_reader);
  CHECK(value_of(page, query_field(page)) == "ngan sach");
}

TEST_CASE("actions: another page moves the focus to the total", "[app][actions]") {
  portal::app::Kit kit;
  Page page(kit);
  page.load(portal::test::feed_json(60));
  page.click("Trang sau");
  page.frame();
  const Number total = page.find(Role::paragraph, "Tìm thấy 60 văn bản thoả mãn điều kiện tìm kiếm.");
  REQUIRE(total != 0);
  CHECK(page.mirror().focus() == total);
  page.frame();
  CHECK(page.outputs<portal::app::SetFocus>().empty());
}

TEST_CASE("actions: a click on what is gone, disabled or no control does nothing", "[app][actions]") {
  portal::app::Kit kit;
  Page page(kit);
  page.load(portal::test::feed_json(60));
  const Number gone = page.find(Role::button, "Trang 3");
  const Number heading = page.find(Role::heading, "Tìm kiếm văn bản");
  REQUIRE(gone != 0);
  page.type(query_field(page), "đợt 7");
  page.frame();
  for (const Number number : {gone, heading, Number{0}, Number{1}, Number{99999}}) {
    page.send(portal::app::Activate{number});
    page.type(number, "x");
  }
  page.frame();
  CHECK(page.app().outputs().empty());
  CHECK(page.mirror_difference() == "");
}

TEST_CASE("actions: before the viewport is known nothing is shown, and nothing is lost", "[app][actions]") {
  portal::app::Kit kit;
  portal::app::App app(kit, portal::app::make_widget(portal::app::WidgetKind::search));
  app.handle(portal::app::SetOption{"src", "a.json"});
  app.handle(portal::app::Activate{1});
  app.handle(portal::app::ChangeText{5, "x"});
  const auto nothing = app.frame();
  CHECK_FALSE(nothing.pixels);
  CHECK_FALSE(nothing.outputs);
  CHECK_FALSE(app.paint_next());
  app.handle(portal::app::SetViewport{800, 1000, 0, 600});
  CHECK(app.frame().outputs);
  bool asked = false;
  for (const portal::app::Output& output : app.outputs())
    asked |= std::holds_alternative<portal::app::NeedData>(output);
  CHECK(asked);
}
