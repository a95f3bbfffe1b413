// SPDX-License-Identifier: MIT
#include "core/search/title_relations.h"

#include <fstream>
#include <set>
#include <string>

#include "catch2/catch.hpp"
#include "nlohmann/json.hpp"

#include "core/text/normalize.h"
#include "tests/unit/core/support/heap_text.h"
#include "tests/unit/core/support/random.h"

using namespace portal::search;
using portal::test::HeapText;

namespace {

std::string show(Relation relation, const std::string& target, bool whole) {
  return std::string(name(relation)) + ' ' + target + (whole ? "" : " in part");
}

std::set<std::string> read(std::string_view title) {
  std::set<std::string> shown;
  for (const TitleRelation& found : read_title_relations(HeapText(title).view()))
    shown.insert(show(found.relation, portal::text::format_doc_number(found.target), found.whole));
  return shown;
}

std::set<std::string> expected_of(const nlohmann::json& item) {
  std::set<std::string> shown;
  for (const auto& relation : item["expected"])
    shown.insert(relation["relation"].get<std::string>() + ' ' + relation["target"].get<std::string>() +
                 (relation["whole"].get<bool>() ? "" : " in part"));
  return shown;
}

}  // namespace

TEST_CASE("title relations: of a hundred labelled titles each says what it is labelled with", "[search][relations]") {
  std::ifstream lines(PORTAL_TEST_DATA "/relations/titles.jsonl");
  int titles = 0;
  for (std::string line; std::getline(lines, line); ++titles) {
    const nlohmann::json item = nlohmann::json::parse(line);
    const std::string title = item["text"];
    CAPTURE(title);
    CHECK(read(title) == expected_of(item));
    CHECK(read(portal::text::nfd(title)) == expected_of(item));
  }
  CHECK(titles == 100);
}

TEST_CASE("title relations: a number is found where it stands", "[search][relations]") {
  const std::string_view title = "Bãi bỏ Quyết định số 12/2016/QĐ-UBND về chợ";
  const auto found = read_title_relations(title);
  REQUIRE(found.size() == 1);
  const auto source = found[0].source;
  CHECK(title.substr(source.begin, source.end - source.begin).ends_with("12/2016/QĐ-UBND"));
}

TEST_CASE("title relations: any text is read, and places lie inside it", "[search][relations]") {
  constexpr std::string_view parts[] = {"bãi bỏ ",    "sửa đổi",        ", ",    "kèm theo ", "12/2016/QĐ-UBND ",
                                        "và ",        "Điều 5 ",        "được ", "\xFF",      "của ",
                                        "thay thế\n", "Quyết định số ", "(",     "57/QĐ-UBND"};
  portal::test::Random random(71);
  for (int i = 0; i < 3000; ++i) {
    std::string title;
    for (std::size_t count = random.below(14); count > 0; --count)
      title += random.pick(parts);
    CAPTURE(title);
    for (const TitleRelation& found : read_title_relations(HeapText(title).view()))
      REQUIRE((found.source.begin < found.source.end && found.source.end <= title.size()));
  }
}
