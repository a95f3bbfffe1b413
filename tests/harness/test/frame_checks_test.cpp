// SPDX-License-Identifier: MIT
#include <string>

#include "catch2/catch.hpp"
#include "imgui.h"

#include "tests/harness/failure.h"
#include "tests/harness/harness.h"
#include "tests/harness/test/planted_widget.h"
#include "widgets/controls/button.h"
#include "widgets/controls/text.h"

using namespace portal;
using Catch::Contains;
using controls::Ui;
using harness::Harness;
using semantics::Role;

namespace {

constexpr float height_px = 200;

// What the harness says about a view.
std::string complaint(void (*view)(Ui&), bool coarse_pointer = false) {
  try {
    Harness page(harness::planted_widget([view](Ui& ui) {
      view(ui);
      return height_px;
    }));
    app::SetTheme theme;
    theme.coarse_pointer = coarse_pointer;
    page.set_theme(theme);
    page.set_viewport(400, 1.5);
  } catch (const harness::Failure& failure) {
    return failure.what();
  }
  return {};
}

void button(Ui& ui, const char* key, const char* text, float x, float y) {
  controls::ButtonOptions options;
  options.height_px = 36;
  controls::button(ui, key, text, x, y, options);
}

}  // namespace

TEST_CASE("frame checks: a sound view passes", "[harness]") {
  CHECK(complaint([](Ui& ui) {
          button(ui, "a", "Tìm", 0, 0);
          controls::link(ui, "b", "Văn bản", "a.html", 0, 50, 300, theme::TextStyle::body);
        }) == "");
}

TEST_CASE("frame checks: an item of Dear ImGui that is not described is found", "[harness]") {
  CHECK_THAT(complaint([](Ui&) { ImGui::InvisibleButton("planted", ImVec2(20, 20)); }), Contains("not described"));
  CHECK_THAT(complaint([](Ui&) { ImGui::Button("planted"); }), Contains("not described"));
  CHECK_THAT(complaint([](Ui&) {
               ImGui::BeginChild("planted", ImVec2(50, 50));
               ImGui::EndChild();
             }),
             Contains("not described"));
}

TEST_CASE("frame checks: a control that is described but not drawn is found", "[harness]") {
  CHECK_THAT(complaint([](Ui& ui) {
               semantics::Node& node = ui.tree().add(ui.id("ghost"), Role::button);
               node.lines = {"Tìm"};
             }),
             Contains("button \"Tìm\" is described but not drawn"));
}

TEST_CASE("frame checks: a control that is described elsewhere is found", "[harness]") {
  CHECK_THAT(complaint([](Ui& ui) {
               button(ui, "a", "Tìm", 0, 0);
               ui.tree().node(1).rect.x += 3 * 16;
             }),
             Contains("at another place"));
}

TEST_CASE("frame checks: two controls with one key are found", "[harness]") {
  CHECK_THAT(complaint([](Ui& ui) {
               button(ui, "a", "Một", 0, 0);
               button(ui, "a", "Hai", 100, 0);
             }),
             Contains("drawn twice"));
}

TEST_CASE("frame checks: what reaches out of the widget is found", "[harness]") {
  CHECK_THAT(complaint([](Ui& ui) { button(ui, "a", "Tìm", 380, 0); }), Contains("reaches out of the widget"));
  CHECK_THAT(complaint([](Ui& ui) { button(ui, "a", "Tìm", 0, height_px - 10); }),
             Contains("reaches out of the widget"));
  CHECK_THAT(complaint([](Ui& ui) { controls::text_block(ui, "a", std::string(100, 'x'), 0, 0, 500); }),
             Contains("reaches out of the widget"));
}

TEST_CASE("frame checks: controls over each other are found", "[harness]") {
  CHECK_THAT(complaint([](Ui& ui) {
               button(ui, "a", "Một", 0, 0);
               button(ui, "b", "Hai", 10, 20);
             }),
             Contains("button \"Hai\" overlaps button \"Một\""));
}

TEST_CASE("frame checks: a control without a name is found", "[harness]") {
  CHECK_THAT(complaint([](Ui& ui) { button(ui, "a", "", 0, 0); }), Contains("has no name"));
}

TEST_CASE("frame checks: a link that leads nowhere is found", "[harness]") {
  CHECK_THAT(complaint([](Ui& ui) { controls::link(ui, "a", "Văn bản", "", 0, 0, 300, theme::TextStyle::body); }),
             Contains("leads nowhere"));
}

TEST_CASE("frame checks: a button that is too low for a finger is found", "[harness]") {
  const auto view = [](Ui& ui) { button(ui, "a", "Tìm", 0, 0); };
  CHECK(complaint(view) == "");
  CHECK_THAT(complaint(view, true), Contains("too low for a finger"));
}

TEST_CASE("frame checks: a view that changes by itself is found", "[harness]") {
  CHECK_THAT(complaint([](Ui& ui) {
               static float moving = 0;
               button(ui, "a", "Tìm", moving += 1, 0);
             }),
             Contains("a frame without a Command"));
}
