// SPDX-License-Identifier: MIT
#include "tests/harness/harness.h"

#include "catch2/catch.hpp"

#include "tests/harness/failure.h"
#include "tests/harness/test/planted_widget.h"
#include "widgets/controls/button.h"
#include "widgets/controls/field.h"

using namespace portal;
using Catch::Contains;
using controls::Ui;
using harness::Harness;
using semantics::Role;

namespace {

// A form with a field and two buttons that count how often they are activated.
struct Form {
  std::string text;
  int submitted = 0, other = 0;

  float view(Ui& ui) {
    const controls::Scope form(ui, "form", Role::form);
    const controls::FieldResult field = controls::field(ui, "field", "Tên", text, 0, 0, 200, {.search = true});
    if (field.typed) text = *field.typed;
    const std::uint16_t disabled = semantics::state_disabled;
    if (controls::button(ui, "off", "Tắt", 0, 80, {.state = disabled})) ++other;
    if (controls::button(ui, "other", "Khác", 100, 80, {})) ++other;
    if (controls::button(ui, "submit", "Gửi", 200, 80, {.state = semantics::state_submit})) ++submitted;
    return 130;
  }
};

struct Page {
  Form form;
  Harness harness{harness::planted_widget([this](Ui& ui) { return form.view(ui); })};
  Page() { harness.set_viewport(400); }
  app::Number button(const char* name) const { return harness.find(Role::button, name); }
  app::Number field() const { return harness.find(Role::search_field, "Tên"); }
};

}  // namespace

TEST_CASE("harness: an element that is not there is reported with its candidates", "[harness]") {
  const Page page;
  CHECK_THROWS_WITH(page.button("Gửi đi"), Contains("no button \"Gửi đi\"; there are:") && Contains("\n  \"Gửi\""));
  CHECK_THROWS_WITH(page.harness.find(Role::link, "x"), Contains("there is none of this role"));
}

TEST_CASE("harness: a click activates a button, but not a disabled one", "[harness]") {
  Page page;
  page.harness.click(page.button("Khác"));
  CHECK(page.form.other == 1);
  CHECK(page.harness.focused() == page.button("Khác"));
  page.harness.click(page.button("Tắt"));
  CHECK(page.form.other == 1);
  CHECK(page.harness.focused() == 0);
}

TEST_CASE("harness: a click on a label focuses its field", "[harness]") {
  Page page;
  page.harness.click(page.harness.find(Role::label, "Tên"));
  CHECK(page.harness.focused() == page.field());
}

TEST_CASE("harness: typing arrives code point by code point", "[harness]") {
  Page page;
  page.harness.type(page.field(), "đường");
  CHECK(page.form.text == "đường");
  page.harness.press("Backspace");
  page.harness.press("Backspace");
  page.harness.press("Backspace");
  page.harness.press("Backspace");
  CHECK(page.form.text == "đ");
  page.harness.press("Escape");
  CHECK(page.form.text.empty());
}

TEST_CASE("harness: Tab walks over what can be used, in reading order", "[harness]") {
  Page page;
  page.harness.press("Tab");
  CHECK(page.harness.focused() == page.field());
  page.harness.press("Tab");
  CHECK(page.harness.focused() == page.button("Khác"));
  page.harness.press("Tab");
  CHECK(page.harness.focused() == page.button("Gửi"));
  page.harness.press("Tab");
  CHECK(page.harness.focused() == 0);
  page.harness.press("Shift+Tab");
  CHECK(page.harness.focused() == page.button("Gửi"));
}

TEST_CASE("harness: Enter in a field is a click on the submit button", "[harness]") {
  Page page;
  page.harness.type(page.field(), "x");
  page.harness.press("Enter");
  CHECK(page.form.submitted == 1);
  CHECK(page.form.other == 0);
}

TEST_CASE("harness: Enter and Space press a button", "[harness]") {
  Page page;
  page.harness.focus(page.button("Khác"));
  page.harness.press("Enter");
  page.harness.press("Space");
  CHECK(page.form.other == 2);
}

TEST_CASE("harness: two pages at once do not disturb each other", "[harness]") {
  Page first, second;
  first.harness.type(first.field(), "một");
  second.harness.type(second.field(), "hai");
  CHECK(first.harness.value(first.field()) == "một");
  CHECK(first.harness.image().pixels == second.harness.image().pixels);  // values are not painted
}
