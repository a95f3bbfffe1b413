// SPDX-License-Identifier: MIT
#include "core/budget/describe.h"

#include <algorithm>
#include <fstream>
#include <string>
#include <vector>

#include "catch2/catch.hpp"
#include "nlohmann/json.hpp"

#include "core/budget/names.h"
#include "core/budget/prose.h"
#include "core/money/quantity.h"

using namespace portal::budget;
using portal::Language;

namespace {

std::vector<Figure> read(std::string_view text, std::string_view today = "2024-04-05") {
  return read_prose(text, {"", *portal::time::parse_iso_date(today)}).figures;
}

// Every amount and percentage of the sentence is one of the figure.
bool stands_in(const portal::money::Quantity& quantity, const Figure& figure) {
  if (quantity.measure == portal::money::Measure::money) {
    std::vector<std::int64_t> amounts = {figure.amount.dong};
    if (figure.amount_to) amounts.push_back(figure.amount_to->dong);
    for (const Comparison& comparison : figure.comparisons)
      if (comparison.delta) amounts.push_back(comparison.delta->dong);
    return std::any_of(amounts.begin(), amounts.end(),
                       [&](std::int64_t dong) { return quantity.dong() == portal::money::Decimal(dong); });
  }
  for (const Comparison& comparison : figure.comparisons) {
    if (!comparison.percent) continue;
    const auto value =
        portal::money::Decimal::make(comparison.percent->steps, std::max(0, comparison.percent->decimals));
    if (to_text(*comparison.percent) == portal::money::to_text(quantity.value) || (value && *value == quantity.value))
      return true;
  }
  return false;
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

TEST_CASE("budget sentence: every number in it stands in the figure", "[budget][describe]") {
  std::ifstream file(PORTAL_TEST_DATA "/budget/sentences.jsonl");
  std::string text;
  int quantities = 0;
  while (std::getline(file, text)) {
    const auto json = nlohmann::json::parse(text);
    for (const Figure& figure : read(json["text"].get<std::string>(), json["doc_date"].get<std::string>())) {
      const std::string sentence = describe(figure);
      portal::money::QuantityScanner scanner(sentence);
      while (const auto quantity = scanner.next()) {
        ++quantities;
        INFO(sentence);
        CHECK(stands_in(*quantity, figure));
      }
    }
  }
  CHECK(quantities > 200);
}
