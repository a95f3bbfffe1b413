// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>
#include <vector>

#include "catch2/catch.hpp"

#include "tests/unit/widgets/support/feed.h"
#include "tests/unit/widgets/support/page.h"

namespace {

using portal::semantics::FineRect;
using portal::semantics::Node;
using portal::semantics::Role;
using portal::test::Page;

bool is_control(Role role) {
  return role == Role::button || role == Role::link || role == Role::search_field || role == Role::text_field;
}

bool overlap(const FineRect& a, const FineRect& b) {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

// The first place that is outside of the widget, or a control that lies on another one.
std::string first_misplaced(const Page& page) {
  const std::vector<Node>& nodes = page.app().tree().nodes();
  const FineRect& widget = nodes[0].rect;
  std::vector<const Node*> controls;
  for (const Node& node : nodes) {
    const FineRect& rect = node.rect;
    const std::string name = std::string(role_name(node.role)) + " " + page.app().tree().name(node);
    const bool inside =
        rect.x >= 0 && rect.y >= 0 && rect.x + rect.width <= widget.width && rect.y + rect.height <= widget.height;
    if (!inside) return name + " is outside: " + std::to_string(rect.x / 16) + " " + std::to_string(rect.width / 16);
    if (!is_control(node.role)) continue;
    for (const Node* other : controls) {
      if (overlap(rect, other->rect)) return name + " lies on " + page.app().tree().name(*other);
    }
    controls.push_back(&node);
  }
  return {};
}

constexpr const char* long_words =
    R"([{"number":"123456789/2023/NQ-HĐND-UBND-VPCP-KTTH","title":"Một_tên_tệp_rất_dài_không_có_khoảng_trắng_nào_cả.pdf",)"
    R"("summary":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",)"
    R"("agency":"Ủy_ban_nhân_dân_tỉnh","date":"2023-07-28","url":"/1"}])";

}  // namespace

TEST_CASE("places: nothing reaches out of the widget and no control lies on another", "[controls][places]") {
  const auto width = GENERATE(240, 280, 320, 375, 479, 480, 520, 600, 719, 720, 768, 1280);
  const auto* const lang = GENERATE("vi", "en");
  portal::app::Kit kit;
  Page page(kit, width);
  INFO("width " << width << " " << lang);
  page.send(portal::app::SetOption{"lang", lang});
  page.send(portal::app::SetOption{"page-size", "2"});  // 90 pages
  page.send(portal::app::SetOption{"src", "a.json"});
  page.frame();
  CHECK(first_misplaced(page) == "");  // loading
  page.send(portal::app::ReceiveData{1, true, portal::test::feed_json(180)});
  page.work();
  for (const char* const state :
       {"", "q=qu%E1%BB%83n", "page=45", "page=90", "from=31/02/2023&to=x", "q=kh%C3%B4ng-c%C3%B3"}) {
    page.send(portal::app::SetOption{"state", state});
    page.frame();
    INFO(state);
    CHECK(first_misplaced(page) == "");
  }
}

TEST_CASE("places: words that are too long for a line are broken", "[controls][places]") {
  const auto width = GENERATE(240, 320, 480, 1280);
  portal::app::Kit kit;
  Page page(kit, width);
  page.load(long_words);
  CHECK(first_misplaced(page) == "");
  CHECK(page.find(Role::paragraph, "123456789/2023/NQ-HĐND-UBND-VPCP-KTTH") != 0);  // the name has no spaces
}

TEST_CASE("places: failures and warnings fit as well", "[controls][places]") {
  const auto width = GENERATE(240, 320, 480, 1280);
  portal::app::Kit kit;
  Page page(kit, width);
  page.send(portal::app::SetOption{"fallback", "1"});
  SECTION("nothing could be read") {
    page.load("<html>");
    CHECK(page.find(Role::note, "Dữ liệu không đúng định dạng.") != 0);
    CHECK(first_misplaced(page) == "");
  }
  SECTION("some rows could not be read") {
    page.load(R"([{"title":"a"},5,{"title":"b","date":"31/02/2023"},{"x":1},{"x":2}])");
    CHECK(page.find(Role::note, "Đã đọc 2/5 văn bản, 4 văn bản có lỗi.") != 0);
    CHECK(first_misplaced(page) == "");
  }
}
