// SPDX-License-Identifier: MIT
#include <string>

#include "catch2/catch.hpp"

#include "tests/unit/widgets/support/feed.h"
#include "tests/unit/widgets/support/page.h"

namespace {

using portal::app::Number;
using portal::semantics::Attribute;
using portal::semantics::Role;
using portal::test::feed_row;
using portal::test::Page;

struct Case {
  std::string feed;
  const char* sentence;
};

}  // namespace

TEST_CASE("search_view: what could not be read is said in a sentence that is true", "[search][view]") {
  std::string many = "[" + feed_row(1);
  for (int i = 0; i < 500; ++i)
    many += ",{}";
  const auto test = GENERATE_COPY(
      Case{"[" + feed_row(1) + ",{}," + feed_row(2) + "]", "Đã đọc 2/3 văn bản, 1 văn bản có lỗi."},
      Case{"[" + feed_row(1) + R"(,{"title":"a","date":"31/02/2023"}])", "Đã đọc 2/2 văn bản, 1 văn bản có lỗi."},
      Case{"[" + feed_row(1) + "," + feed_row(2), "Chỉ đọc được 2 văn bản đầu danh sách."},
      Case{many + "]", "Đã đọc 1/501 văn bản, ít nhất 500 văn bản có lỗi."});
  portal::app::Kit kit;
  Page page(kit);
  page.load(test.feed);
  CHECK(page.find(Role::note, test.sentence) != 0);
}

TEST_CASE("search_view: the first three problems are listed, the rest is counted", "[search][view]") {
  portal::app::Kit kit;
  Page page(kit);
  page.load("[" + feed_row(1) + ",{},{},{},{},{}]");
  CHECK(page.find(Role::paragraph, "Dòng 2: thiếu trích yếu và số, ký hiệu.") != 0);
  CHECK(page.find(Role::paragraph, "Dòng 4: thiếu trích yếu và số, ký hiệu.") != 0);
  CHECK(page.find(Role::paragraph, "Dòng 5: thiếu trích yếu và số, ký hiệu.") == 0);
  CHECK(page.find(Role::paragraph, "Và 2 lỗi khác.") != 0);
}

TEST_CASE("search_view: a failure says what happened and what is left, and can be tried again", "[search][view]") {
  portal::app::Kit kit;
  Page page(kit);
  page.send(portal::app::SetOption{"fallback", "1"});
  page.send(portal::app::SetOption{"src", "a.json"});
  page.frame();
  page.send(portal::app::FailData{1, static_cast<portal::app::DataStatus>(404), "Not Found"});
  page.frame();
  CHECK(page.find(Role::note, "Không tìm thấy dữ liệu trên máy chủ. Vui lòng thử lại sau.") != 0);
  CHECK(page.find(Role::paragraph, "Danh sách có sẵn của trang vẫn xem được ở bên dưới.") != 0);
  page.click("Thử lại");
  page.frame();
  CHECK(page.outputs<portal::app::NeedData>().at(0).request == 2);
  CHECK(page.find(Role::progress, "Đang tải dữ liệu…") != 0);
}

TEST_CASE("search_view: a wrong date is marked and explained, in words that the field refers to", "[search][view]") {
  portal::app::Kit kit;
  Page page(kit);
  page.load(portal::test::feed_json(3));
  const Number field = page.find(Role::text_field, "Từ ngày");
  page.send(portal::app::MoveFocus{field});
  page.type(field, "31/02/2023");
  page.frame();
  const Number error = page.find(Role::paragraph, "Tháng 2 năm 2023 có 28 ngày. Ví dụ: 28/02/2023.");
  REQUIRE(error != 0);
  const auto& element = page.mirror().elements().at(field);
  CHECK(element.attributes.at(Attribute::described_by) == std::to_string(error));
  CHECK(element.state == portal::semantics::state_invalid);
  page.type(field, "31/02");
  page.frame();
  CHECK(page.mirror().elements().at(field).state == 0);  // still being typed
  page.send(portal::app::MoveFocus{0});
  page.frame();
  CHECK(page.mirror().elements().at(field).state == portal::semantics::state_invalid);
}

TEST_CASE("search_view: labels name their fields, and the list tells where it starts", "[search][view]") {
  portal::app::Kit kit;
  Page page(kit);
  page.load(portal::test::feed_json(45));
  CHECK(page.find(Role::search_field, "Từ khóa") != 0);
  CHECK(page.find(Role::text_field, "Đến ngày") != 0);
  page.click("Trang 3");
  page.frame();
  for (const auto& [number, element] : page.mirror().elements()) {
    if (element.role == Role::list) CHECK(element.attributes.at(Attribute::start) == "41");
  }
  CHECK(page.mirror().elements().at(page.find(Role::button, "Trang 3")).state == portal::semantics::state_current);
}
