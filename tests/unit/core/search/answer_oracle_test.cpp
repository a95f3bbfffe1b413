// SPDX-License-Identifier: MIT
// Answerer against a slow and obvious reading of its contract, for abbreviations and marks: look at every document.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "catch2/catch.hpp"

#include "core/search/answer.h"
#include "core/search/index.h"
#include "core/text/fold.h"
#include "core/text/normalize.h"
#include "tests/unit/core/support/random.h"

using namespace portal::search;
using portal::text::fold;
using portal::text::fold_case;

namespace {

using Words = std::vector<std::string>;

/// What may be typed, and what else stands for it.
struct Unit {
  const char* text;
  std::vector<const char*> others;
};
const Unit units[] = {
    {"ủy ban nhân dân", {"UBND"}},
    {"UBND", {"ủy ban nhân dân"}},
    {"hội đồng nhân dân", {"HĐND"}},
    {"HĐND", {"hội đồng nhân dân"}},
    {"quyết định", {"QĐ"}},
    {"QĐ", {"quyết định"}},
    {"chỉ thị", {"CT"}},
    {"CT", {"chỉ thị", "chủ tịch"}},
    {"chủ tịch", {}},
    {"KH", {"kế hoạch", "khoa học", "khách hàng"}},
    {"kế hoạch", {"KH"}},
    {"dự toán", {}},
    {"đường", {}},
};
constexpr const char* fillers[] = {"ủy quyền", "ban hành", "nhân sự", "dân số", "dương",  "duong",
                                   "định",     "thị xã",   "quyết",   "UBND",   "dư toan"};

Words split(std::string_view text) {
  Words words(1);
  for (const char byte : text) {
    if (byte != ' ') words.back() += byte;
    if (byte == ' ') words.emplace_back();
  }
  return words;
}

std::string vary(std::string text, portal::test::Random& random) {
  if (random.below(3) == 0) return fold(text);
  if (random.below(6) == 0) return portal::text::nfd(text);
  return text;
}

struct Text {
  Words bare, exact;
};

bool has_word(const Words& words, const std::string& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool has_all(const Text& text, std::string_view typed, bool marks) {
  for (const std::string& word : split(fold(typed))) {
    if (!has_word(text.bare, word)) return false;
  }
  for (const std::string& word : split(fold_case(typed))) {
    if (marks && !has_word(text.exact, word)) return false;
  }
  return true;
}

bool has_phrase(const Text& text, std::string_view typed) {
  const Words words = split(fold(typed));
  return std::search(text.bare.begin(), text.bare.end(), words.begin(), words.end()) != text.bare.end();
}

bool holds(const Text& text, const Unit& unit, std::string_view typed, ReasonSet allowed) {
  const bool marks = !allowed.has(Reason::without_marks);
  if (has_all(text, typed, marks)) return true;
  if (!allowed.has(Reason::abbreviation)) return false;
  return std::any_of(unit.others.begin(), unit.others.end(),
                     [&](const char* other) { return has_phrase(text, other) && has_all(text, other, marks); });
}

}  // namespace

TEST_CASE("answer: totals and reasons are those of a look at every document, whatever is allowed", "[search][oracle]") {
  portal::test::Random random(41);
  std::vector<Text> texts;
  IndexBuilder builder;
  for (int i = 0; i < 120; ++i) {
    std::string title;
    for (std::size_t words = 1 + random.below(5); words > 0; --words) {
      const char* const phrase = random.below(2) == 0 ? random.pick(fillers) : random.pick(units).text;
      title.append(title.empty() ? "" : " ").append(vary(phrase, random));
    }
    texts.push_back({split(fold(title)), split(fold_case(title))});
    Document document;
    document.title = title;
    builder.add(std::move(document));  // without dates: the index keeps their order
  }
  const Index index = std::move(builder).build();
  Answerer answerer(index.view());
  const ReasonSet marks = Reason::without_marks, short_forms = Reason::abbreviation;
  const ReasonSet choices[] = {{}, marks, short_forms, marks.with(short_forms)};
  std::size_t found = 0;
  for (int i = 0; i < 400; ++i) {
    std::vector<const Unit*> chosen;
    std::vector<std::string> typed;
    std::string query;
    for (std::size_t words = 1 + random.below(2); words > 0; --words) {
      chosen.push_back(&random.pick(units));
      typed.push_back(random.below(3) == 0 ? fold(chosen.back()->text) : chosen.back()->text);
      query += typed.back() + ' ';
    }
    const auto matches = [&](const Text& text, ReasonSet allowed) {
      for (std::size_t unit = 0; unit < chosen.size(); ++unit) {
        if (!holds(text, *chosen[unit], typed[unit], allowed)) return false;
      }
      return true;
    };
    CAPTURE(query);
    for (const ReasonSet allowed : choices) {
      const Answer& answer =
          answerer.answer({.text = query, .limit = index.size(), .allowed = allowed, .give_reasons = true});
      std::size_t expected = 0;
      for (const Text& text : texts)
        expected += matches(text, allowed) ? 1U : 0U;
      REQUIRE(answer.total == expected);
      REQUIRE(answer.hits.size() == expected);
      for (std::size_t hit = 0; hit < answer.hits.size(); ++hit) {
        const Text& text = texts[answer.hits[hit].doc.value];
        const auto* fewest = std::find_if(std::begin(choices), std::end(choices),
                                          [&](ReasonSet set) { return allowed.contains(set) && matches(text, set); });
        REQUIRE(fewest != std::end(choices));
        REQUIRE(answer.reasons[hit] == *fewest);
      }
      found += expected;
    }
  }
  CHECK(found > 3000);
}
