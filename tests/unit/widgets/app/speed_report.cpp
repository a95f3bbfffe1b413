// SPDX-License-Identifier: MIT
// Hidden: portal_unit_widgets "[speed]" reports times of an optimised build, and fails on none.
#include <chrono>
#include <functional>
#include <string>

#include "catch2/catch.hpp"

#include "tests/unit/widgets/support/feed.h"
#include "tests/unit/widgets/support/page.h"

namespace {

using portal::app::Kit;
using portal::semantics::Role;
using portal::test::Page;

// Mean milliseconds of `rounds` calls with 0, 1, ….
double mean_ms(int rounds, const std::function<void(int)>& call) {
  const auto start = std::chrono::steady_clock::now();
  for (int round = 0; round < rounds; ++round)
    call(round);
  const std::chrono::duration<double, std::milli> passed = std::chrono::steady_clock::now() - start;
  return passed.count() / rounds;
}

void report(const std::string& what, double ms) {
  WARN(what << ": " << ms << " ms");
}

}  // namespace

TEST_CASE("speed: a widget with 1,780 documents", "[.][speed]") {
  constexpr const char* typed[] = {"n", "ng", "ngâ", "ngân", "ngân ", "ngân s", "ngân sá", "ngân sách"};
  Kit kit;
  Page page(kit);
  const std::string feed = portal::test::feed_json(1780);
  report("feed read and indexed", mean_ms(3, [&](int) { page.load(feed); }));
  report("frame that changes nothing", mean_ms(200, [&](int) { page.frame(); }));
  const auto link = page.find(Role::link, page.app().tree().name(page.app().tree().nodes()[25]));
  report("frame of a pointer over a link, painted", mean_ms(200, [&](int round) {
           page.send(portal::app::Hover{round % 2 == 0 ? link : 0});
           page.frame();
         }));
  const auto field = page.find(Role::search_field, "Từ khóa");
  report("key stroke, searched and laid out", mean_ms(80, [&](int round) {
           page.type(field, typed[round % 8]);
           page.frame(false);
         }));
  report("key stroke, searched, laid out and painted", mean_ms(80, [&](int round) {
           page.type(field, typed[round % 8]);
           page.frame();
         }));
  report(
      "the whole widget painted", mean_ms(20, [&](int round) {
        page.send(portal::app::SetTheme{round % 2 == 0 ? portal::app::ThemeKind::dark : portal::app::ThemeKind::light});
        page.frame();
      }));
}
