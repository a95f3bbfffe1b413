// SPDX-License-Identifier: MIT
#include "examples/generator/documents.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <map>
#include <set>

#include "catch2/catch.hpp"

#include "assets/fonts/fonts.h"
#include "core/text/fold.h"
#include "core/text/normalize.h"
#include "core/text/utf8.h"
#include "examples/generator/output.h"
#include "tests/unit/assets/font_file.h"

namespace {

using namespace portal::examples;

/// The documents of the example portal, made once.
const std::vector<ExampleDocument>& district() {
  static const std::vector<ExampleDocument> documents = make_documents(Set::district, 1780, 1);
  return documents;
}

/// FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/
std::uint64_t hash(std::string_view bytes) {
  std::uint64_t result = 0xCBF29CE484222325u;
  for (const char byte : bytes)
    result = (result ^ static_cast<unsigned char>(byte)) * 0x100000001B3u;
  return result;
}

std::size_t count_if(const std::function<bool(const ExampleDocument&)>& holds) {
  return static_cast<std::size_t>(std::count_if(district().begin(), district().end(), holds));
}

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

}  // namespace

TEST_CASE("documents: the same bytes with every compiler", "[examples][documents]") {
  const std::string json = to_json(district());
  CHECK(json.size() == 906'632);
  CHECK(hash(json) == 0x61297312a3f4e3efu);
  CHECK(hash(to_json(make_documents(Set::district, 300, 2))) == 0x564fa218df100dd5u);
}

TEST_CASE("documents: the three searches of the portal find 1780, 57 and 16", "[examples][documents]") {
  CHECK(district().size() == 1780);
  CHECK(make_documents(Set::council, 1780, 1).size() == 57);
  CHECK(make_documents(Set::disclosure, 1780, 1).size() == 16);
}

TEST_CASE("documents: each set is a part of all documents", "[examples][documents]") {
  std::set<std::string> ids;
  for (const ExampleDocument& document : district())
    ids.insert(document.id);
  const Set set = GENERATE(Set::council, Set::disclosure);
  for (const ExampleDocument& document : make_documents(set, 1780, 1))
    CHECK(ids.count(document.id) == 1);
}

TEST_CASE("documents: ids are unique, also among many", "[examples][documents]") {
  std::set<std::string> ids;
  for (const ExampleDocument& document : make_documents(Set::district, 20'000, 3))
    ids.insert(document.id);
  CHECK(ids.size() == 20'000);
}

TEST_CASE("documents: newest first, on working days, and later documents have higher numbers",
          "[examples][documents]") {
  std::map<std::string, std::pair<int, int>> last;  // register → year, number
  Date newer = last_day;
  for (const ExampleDocument& document : district()) {
    REQUIRE(document.date <= newer);
    newer = document.date;
    const std::vector<Date> open = working_days(year_of(newer), month_of(newer));
    REQUIRE(std::find(open.begin(), open.end(), newer) != open.end());
    const int number = std::stoi(document.number);
    auto& [year, higher] = last[document.type + document.agency + (contains(document.number, "/20") ? "/" : "")];
    if (year == year_of(newer)) CHECK(number < higher);
    year = year_of(newer);
    higher = number;
  }
}

TEST_CASE("documents: text is clean, composed, without empty slots", "[examples][documents]") {
  for (const ExampleDocument& document : district()) {
    CAPTURE(document.id);
    for (const std::string& text : {document.number, document.type, document.agency, document.field, document.signer,
                                    document.title, document.summary}) {
      CHECK_FALSE(text.empty());
      CHECK(portal::text::is_valid(text));
      CHECK(portal::text::nfc(text) == text);
      CHECK(text.find_first_of("{}|<>\n") == std::string::npos);
      CHECK_FALSE(contains(text, "  "));
    }
    CHECK_FALSE(document.title.ends_with('.'));
    CHECK(document.summary.ends_with('.'));
  }
}

TEST_CASE("documents: the bundled fonts have all their characters", "[examples][documents]") {
  const std::string json = to_json(district());
  CHECK(portal::test::FontFile(portal::assets::sans_regular()).lacking(json) == "");
  CHECK(portal::test::FontFile(portal::assets::sans_bold()).lacking(json) == "");
}

TEST_CASE("documents: resolutions on the budget are found without marks and by date", "[examples][documents]") {
  const auto on_budget = [](const ExampleDocument& document) {
    const std::string folded = portal::text::fold(document.title);
    return contains(folded, "nghi quyet") && contains(folded, "ngan sach");
  };
  const auto in_2023 = [](const ExampleDocument& document) { return year_of(document.date) == 2023; };
  CHECK(count_if(on_budget) == 38);
  CHECK(count_if([&](const ExampleDocument& document) { return on_budget(document) && in_2023(document); }) == 6);
}

TEST_CASE("documents: recent years have more of them", "[examples][documents]") {
  const auto of_year = [](int year) {
    return count_if([=](const ExampleDocument& d) { return year_of(d.date) == year; });
  };
  CHECK(of_year(2024) > 3 * of_year(2013));
}
