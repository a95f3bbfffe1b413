// SPDX-License-Identifier: MIT
// A reader who does anything at all. Every frame is checked by the harness: the diff, places, items, damage.
#include <cstdint>
#include <string>

#include "catch2/catch.hpp"

#include "tests/harness/harness.h"

using namespace portal;
using harness::Harness;
using harness::ServerMood;
using semantics::Role;

namespace {

constexpr int actions = 60;

// Knuth's MMIX generator: the same choices everywhere.
class Choice {
 public:
  explicit Choice(std::uint64_t seed) : state_(seed) {}
  std::size_t below(std::size_t count) {
    state_ = state_ * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::size_t>(state_ >> 33) % count;
  }
  template <class Values>
  auto one_of(const Values& values) {
    return values[below(std::size(values))];
  }

 private:
  std::uint64_t state_;
};

constexpr const char* texts[] = {"",          "d",         "duong",   "đường giao thông",
                                 "ngan sach", "khongcogi", "17/2021", "\"NQ\" -x"};
constexpr const char* dates[] = {"", "3", "31/02/2023", "01/01/2022", "9/2023", "2021", "30/12/2023"};
constexpr const char* keys[] = {"Tab", "Shift+Tab", "Tab", "Enter", "Space", "Escape", "Backspace"};
constexpr const char* feeds[] = {"search/documents.json", "feeds/bad_dates.json", "feeds/one_bad_row.json",
                                 "nowhere.json"};
constexpr int widths_px[] = {320, 360, 500, 720, 1000};
constexpr double scales[] = {1, 1.25, 1.5, 2};

void act(Harness& page, Choice& choice) {
  const auto any = [&](Role role) {
    const std::vector<app::Number> found = page.find_all(role);
    return found.empty() ? 1 : choice.one_of(found);
  };
  switch (choice.below(12)) {
    case 0: return page.type(any(Role::search_field), choice.one_of(texts));
    case 1: return page.type(any(Role::text_field), choice.one_of(dates));
    case 2: return page.hover(any(choice.below(2) == 0 ? Role::link : Role::button));
    case 3: return page.set_viewport(choice.one_of(widths_px), choice.one_of(scales));
    case 4: return page.set_option("page-size", std::to_string(1 + choice.below(4)));
    case 5: return page.set_option("lang", choice.below(2) == 0 ? "vi" : "en");
    case 6: page.server().set_mood(choice.below(3) == 0 ? ServerMood::held : ServerMood::ok); return page.settle();
    case 7: return page.set_option("src", choice.one_of(feeds));
    case 8: return page.press(choice.one_of(keys));
    default: return page.click(any(Role::button));
  }
}

}  // namespace

TEST_CASE("harness: whatever a reader does, every frame is sound", "[harness][search]") {
  const int seed = GENERATE(range(1, 9));
  CAPTURE(seed);
  Harness page(app::WidgetKind::search, {PORTAL_TEST_DATA});
  page.set_option("page-size", "2");
  page.set_viewport(800);
  page.set_option("src", "search/documents.json");
  Choice choice(static_cast<std::uint64_t>(seed));
  for (int action = 0; action < actions; ++action) {
    CAPTURE(action);
    act(page, choice);
    if (action % 10 == 0) page.image();
  }
  page.forget_outputs();
}
