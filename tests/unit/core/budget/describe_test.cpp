// SPDX-License-Identifier: MIT
#include "core/budget/describe.h"

#include <algorithm>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

#include "catch2/catch.hpp"
#include "nlohmann/json.hpp"

#include "core/budget/names.h"
#include "core/budget/prose.h"
#include "core/money/unit.h"
#include "tests/unit/core/support/random.h"

using namespace portal::budget;
using portal::Language;

namespace {

std::vector<Figure> read(std::string_view text, std::string_view today = "2024-04-05") {
  return read_prose(text, {"", *portal::time::parse_iso_date(today)}).figures;
}

// A number of a sentence, with what stands behind it.
struct Number {
  portal::money::Decimal value;
  std::string_view behind;
};

bool is_digit(char byte) {
  return '0' <= byte && byte <= '9';
}

// Not the kit's own reader: digits, marks of groups and of decimals as the language writes them.
std::vector<Number> numbers(std::string_view sentence, Language language) {
  const char group = language == Language::vietnamese ? '.' : ',', point = language == Language::vietnamese ? ',' : '.';
  std::vector<Number> all;
  for (std::size_t at = 0; at < sentence.size();) {
    if (!is_digit(sentence[at])) {
      ++at;
      continue;
    }
    portal::money::Int128 digits = 0;
    int scale = 0;
    bool decimals = false;
    const auto goes_on = [&] {
      return at + 1 < sentence.size() && is_digit(sentence[at + 1]) && (sentence[at] == group || sentence[at] == point);
    };
    for (; at < sentence.size() && (is_digit(sentence[at]) || goes_on()); ++at) {
      if (sentence[at] == point) decimals = true;
      if (!is_digit(sentence[at])) continue;
      digits = digits * 10 + (sentence[at] - '0');
      scale += decimals;
    }
    all.push_back({*portal::money::Decimal::make(digits, scale), sentence.substr(at)});
  }
  return all;
}

std::optional<portal::money::Decimal> dong(const Number& number, Language language) {
  using portal::money::Unit;
  for (const Unit unit :
       {Unit::dong, Unit::nghin_dong, Unit::trieu_dong, Unit::ty_dong, Unit::nghin_ty_dong, Unit::trieu_ty_dong})
    if (number.behind.starts_with(" " + std::string(portal::money::name(unit, language))))
      return portal::money::shift(number.value, portal::money::exponent(unit));
  return std::nullopt;
}

// Of "6 tháng đầu năm 2023", "quý 3 năm 2023", "first 6 months of 2023": days, months, quarters, years, counts.
bool is_of_period(const portal::money::Decimal& value, const Figure& figure) {
  if (!figure.period) return false;
  const auto from = portal::time::civil(*figure.period->from), to = portal::time::civil(*figure.period->to);
  for (const int part :
       {from.year, to.year, from.month, to.month, from.day, to.day, to.month - from.month + 1, (to.month + 2) / 3})
    if (value == portal::money::Decimal(part)) return true;
  return false;
}

bool stands_in(const Number& number, const Figure& figure, Language language) {
  if (number.behind.starts_with("%"))
    return std::any_of(figure.comparisons.begin(), figure.comparisons.end(), [&](const Comparison& comparison) {
      return comparison.percent && exact_value(*comparison.percent) == number.value;
    });
  const auto amount = dong(number, language);
  if (!amount) return is_of_period(number.value, figure);
  std::vector<std::int64_t> amounts = {figure.amount.dong};
  if (figure.amount_to) amounts.push_back(figure.amount_to->dong);
  for (const Comparison& comparison : figure.comparisons)
    if (comparison.delta) amounts.push_back(comparison.delta->dong);
  return std::any_of(amounts.begin(), amounts.end(),
                     [&](std::int64_t one) { return *amount == portal::money::Decimal(one); });
}

// How many numbers the sentences of a figure have; each must stand in it.
std::size_t check_numbers(const Figure& figure) {
  std::size_t count = 0;
  for (const Language language : {Language::vietnamese, Language::english}) {
    const std::string sentence = describe(figure, language);
    for (const Number& number : numbers(sentence, language)) {
      ++count;
      if (stands_in(number, figure, language)) continue;
      INFO(sentence << "\n  before \"" << number.behind << "\"");
      CHECK(stands_in(number, figure, language));
    }
  }
  return count;
}

Amount any_amount(portal::test::Random& random) {
  const auto unit = static_cast<portal::money::Unit>(random.below(6));
  std::int64_t dong = static_cast<std::int64_t>(random.below(1'000'000)) + 1;
  for (std::size_t zeros = random.below(13); zeros > 0; --zeros)
    dong *= 10;
  return {dong, unit, 1, {}};
}

Figure any_figure(portal::test::Random& random) {
  Figure figure;
  figure.flow = static_cast<Flow>(random.below(2));
  figure.status = static_cast<Status>(random.below(4));
  figure.cumulative = random.below(2) == 0;
  figure.amount = any_amount(random);
  if (random.below(5) == 0) figure.amount_to = any_amount(random);
  if (random.below(4) > 0) {
    const auto first = static_cast<std::int32_t>(random.below(9000)),
               days = static_cast<std::int32_t>(random.below(800));
    figure.period = {portal::time::Date{first + 10000}, portal::time::Date{first + 10000 + days}};
  }
  for (std::size_t comparisons = random.below(4); comparisons > 0; --comparisons) {
    Comparison comparison;
    comparison.target = static_cast<Target>(random.below(7));
    comparison.relation = static_cast<Relation>(random.below(2));
    if (comparison.relation == Relation::growth) comparison.direction = static_cast<Direction>(1 + random.below(2));
    if (random.below(4) > 0)
      comparison.percent =
          Percent{static_cast<std::int64_t>(random.below(100'000)), static_cast<int>(random.below(9)) - 2};
    if (comparison.relation == Relation::growth && (!comparison.percent || random.below(3) == 0))
      comparison.delta = any_amount(random);
    figure.comparisons.push_back(comparison);
  }
  return figure;
}

}  // namespace

TEST_CASE("budget sentence: a figure in Vietnamese and English", "[budget][describe]") {
  const std::vector<Figure> figures = read(
      "Huyện Phước Sơn thu ngân sách ước 6 tháng đầu năm 2023 đạt 380.000 triệu đồng, đạt 94,5% HĐND huyện giao, tăng "
      "106.202 triệu đồng (tăng 38,7%) so với cùng kỳ.");
  REQUIRE(figures.size() == 1);
  CHECK(describe(figures[0]) ==
        "Phước Sơn: ước thu 380 tỷ đồng 6 tháng đầu năm 2023, đạt 94,5% kế hoạch HĐND giao, tăng 106,202 tỷ đồng "
        "(38,7%) so "
        "với cùng kỳ năm trước");
  CHECK(describe(figures[0], Language::english) ==
        "Phước Sơn: estimated revenue of 380 billion dong in first 6 months of 2023, 94.5% of the plan resolved by the "
        "people's "
        "council, up 106.202 billion dong (38.7%) on the same period of the year before");
}

TEST_CASE("budget sentence: amounts stay exact", "[budget][describe]") {
  CHECK(describe(read("Chi năm 2023 là 199.121,158 triệu đồng.").at(0)) == "chi 199.121,158 triệu đồng năm 2023");
  CHECK(describe(read("Dự toán thu năm 2024 là 1.234.567.891 đồng.").at(0)) ==
        "dự toán thu 1.234.567.891 đồng năm 2024");
}

TEST_CASE("budget sentence: a mismatch names both numbers", "[budget][describe]") {
  const Figure figure = read("Thu năm 2023 đạt 380.000 triệu đồng, đạt 96% dự toán (401.950 triệu đồng).").at(0);
  CHECK(describe_mismatch(figure.comparisons[0]) == "Theo số liệu: 94,5%; bài viết nêu: 96%");
  CHECK(describe_verdict(figure.comparisons[0]) == "không khớp");
  const Figure right = read("Thu năm 2023 đạt 380.000 triệu đồng, đạt 94,5% dự toán (401.950 triệu đồng).").at(0);
  CHECK(describe_mismatch(right.comparisons[0]).empty());
}

TEST_CASE("budget sentence: every number in it stands in the figure that was read", "[budget][describe]") {
  std::size_t count = 0;
  for (const std::string name : {"sentences", "held_out", "reports", "bulletins", "news", "notices", "press", "offices",
                                 "releases", "mixed", "fresh", "harvest"}) {
    std::ifstream file(PORTAL_TEST_DATA "/budget/" + name + ".jsonl");
    for (std::string text; std::getline(file, text);) {
      const auto json = nlohmann::json::parse(text);
      for (const Figure& figure : read(json["text"].get<std::string>(), json["doc_date"].get<std::string>()))
        count += check_numbers(figure);
    }
  }
  CHECK(count > 2000);
}

TEST_CASE("budget sentence: every number in it stands in the figure, whatever the figure is", "[budget][describe]") {
  portal::test::Random random(20260729);
  std::size_t count = 0;
  for (int i = 0; i < 2000; ++i)
    count += check_numbers(any_figure(random));
  CHECK(count > 8000);
}
