// SPDX-License-Identifier: MIT
#include "core/time/period.h"

#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "catch2/catch.hpp"
#include "nlohmann/json.hpp"

#include "core/text/fold.h"
#include "core/text/normalize.h"
#include "tests/unit/core/support/heap_text.h"

using namespace portal::time;
using nlohmann::json;
using portal::test::HeapText;

namespace {

struct Example {
  std::string_view wording;
  std::string_view text;
  std::string_view from;
  std::string_view to;
};

#define RULE(wording, form, parameter, where, example, from, to) {wording, example, from, to},
#define PHRASE RULE
constexpr Example examples[] = {
#include "core/time/period_rules.def"
};
#undef RULE
#undef PHRASE

std::string iso(const std::optional<Date>& date) {
  return date ? format_iso(*date) : "";
}

std::string range_text(const DateRange& range) {
  return iso(range.from) + ".." + iso(range.to);
}

std::string read(std::string_view text, std::string_view today = "2024-03-12", YearBias bias = YearBias::past) {
  const ParsedPeriod parsed = parse_period(HeapText(text).view(), {*parse_iso_date(today), bias});
  return parsed.period ? range_text(parsed.period->range) : "invalid";
}

}  // namespace

TEST_CASE("period: every wording of the table reads its example", "[time][period]") {
  for (const Example& example : examples) {
    const std::string expected = std::string(example.from) + ".." + std::string(example.to);
    CAPTURE(std::string(example.wording), std::string(example.text));
    CHECK(read(example.text) == expected);
    CHECK(read(portal::text::fold(example.text)) == expected);
    CHECK(read(portal::text::nfd(example.text)) == expected);
  }
}

TEST_CASE("period: the sample texts are read", "[time][period]") {
  std::ifstream file(PORTAL_TEST_DATA "/vietnamese/dates.sample.jsonl");
  int count = 0;
  for (std::string line; std::getline(file, line); ++count) {
    const json item = json::parse(line);
    const json& expected = item["expected"];
    std::string range = "invalid";
    if (expected.is_object()) {
      range = (expected["from"].is_null() ? "" : expected["from"].get<std::string>()) + ".." +
              (expected["to"].is_null() ? "" : expected["to"].get<std::string>());
    }
    CAPTURE(line);
    CHECK(read(item["text"].get<std::string>(), item["today"].get<std::string>()) == range);
  }
  CHECK(count == 21);
}
