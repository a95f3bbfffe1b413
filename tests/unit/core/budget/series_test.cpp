// SPDX-License-Identifier: MIT
#include "core/budget/series.h"

#include <string>
#include <vector>

#include "catch2/catch.hpp"

#include "core/budget/names.h"
#include "core/budget/prose.h"

using namespace portal::budget;

namespace {

std::vector<Figure> read(const std::vector<std::string>& articles, std::string_view today = "2024-04-05") {
  std::vector<Figure> all;
  for (const std::string& article : articles) {
    Prose prose = read_prose(article, {"", *portal::time::parse_iso_date(today)});
    all.insert(all.end(), prose.figures.begin(), prose.figures.end());
  }
  return all;
}

const Series& find(const std::vector<Series>& all, Span span, bool plan = false) {
  for (const Series& series : all)
    if (series.span == span && series.plan == plan) return series;
  FAIL("no such series");
  return all.front();
}

std::string points(const Series& series) {
  std::string text;
  for (const Point& point : series.points)
    text += portal::time::format_iso(*point.period.to) + " " + std::to_string(point.amount.dong / 1'000'000'000) + " " +
            std::string(name(point.status)) + (point.contradicted ? "!" : "") + "; ";
  return text;
}

const std::vector<std::string> articles = {
    "Huyện Nam Giang thu ngân sách 6 tháng đầu năm 2023 đạt 45 tỷ đồng.",
    "Huyện Nam Giang tổng thu ngân sách 9 tháng năm 2023 ước đạt 70 tỷ đồng.",
    "Nam Giang: thu ngân sách quý III năm 2023 đạt 24 tỷ đồng.",
    "Huyện Nam Giang thu ngân sách 9 tháng đầu năm 2023 đạt 68 tỷ đồng.",
    "Huyện Nam Giang thu ngân sách năm 2023 đạt 100 tỷ đồng.",
    "Huyện Nam Giang thu ngân sách năm 2022 đạt 80 tỷ đồng.",
    "Huyện Nam Giang dự toán thu ngân sách năm 2023 là 95 tỷ đồng.",
};

}  // namespace

TEST_CASE("budget series: 6 months, 9 months and the year join, quarters and plans stay apart", "[budget][series]") {
  const std::vector<Series> all = join(read(articles));
  REQUIRE(all.size() == 3);
  CHECK(points(find(all, Span::to_date)) ==
        "2022-12-31 80 performed; 2023-06-30 45 performed; 2023-09-30 68 performed; 2023-12-31 100 performed; ");
  CHECK(points(find(all, Span::quarter)) == "2023-09-30 24 performed; ");
  CHECK(points(find(all, Span::to_date, true)) == "2023-12-31 95 plan; ");
}

TEST_CASE("budget series: the final amount supersedes the estimate, equals that differ are marked",
          "[budget][series]") {
  const std::vector<Series> all = join(read(articles));
  CHECK(find(all, Span::to_date).points[2].superseded == std::vector<std::size_t>{1});
  const std::vector<Series> contradicting =
      join(read({"Thu năm 2023 đạt 100 tỷ đồng.", "Thu năm 2023 đạt 104 tỷ đồng.", "Chi năm 2023 là 100 tỷ đồng.",
                 "Chi năm 2023 là 100,4 tỷ đồng."}));
  REQUIRE(contradicting.size() == 2);
  CHECK(points(contradicting[0]) == "2023-12-31 100 performed; ");
  CHECK(points(contradicting[1]) == "2023-12-31 104 performed!; ");
}

TEST_CASE("budget series: differences of cumulative points are the quarters between them", "[budget][series]") {
  const Series between = differences(find(join(read(articles)), Span::to_date));
  CHECK(points(between) == "2023-09-30 23 performed; 2023-12-31 32 performed; ");
  CHECK(portal::time::format_iso(*between.points[0].period.from) == "2023-07-01");
  CHECK(differences(find(join(read(articles)), Span::quarter)).points.empty());
}

TEST_CASE("budget series: change on the year before is exact", "[budget][series]") {
  const std::vector<Series> all = join(read(articles));
  const Series& year = find(all, Span::to_date);
  const auto change = change_on_year_before(year, 3);
  REQUIRE(change);
  CHECK((change->numerator == 20'000'000'000 && change->denominator == 80'000'000'000));
  CHECK_FALSE(change_on_year_before(year, 0));
}

TEST_CASE("budget series: shares, ranks, heads and constant prices", "[budget][series]") {
  const auto amount = [](std::int64_t dong) { return Amount{dong, portal::money::Unit::dong, 1, {}}; };
  CHECK(share(amount(1), amount(3))->denominator == 3);
  CHECK_FALSE(share(amount(1), amount(0)));
  const std::vector<Amount> amounts = {amount(5), amount(9), amount(5), amount(1)};
  CHECK(ranks(amounts) == std::vector<std::size_t>{2, 1, 2, 4});
  CHECK(per_head(amount(1000), 7)->denominator == 7);
  CHECK_FALSE(per_head(amount(1000), 0));
  const auto real =
      at_constant_prices(amount(1000), *portal::money::Decimal::make(1256, 1), *portal::money::Decimal::make(100, 0));
  REQUIRE(real);
  CHECK((real->numerator == 1'000'000 && real->denominator == 1256));
}

TEST_CASE("budget series: districts add up to their province, and missing ones are named", "[budget][series]") {
  const std::vector<Series> all =
      join(read({"Năm 2023, thu ngân sách: Nam Giang 85,6 tỷ đồng, Tiên Phước 64,2 tỷ đồng.",
                 "Năm 2022, thu ngân sách: Nam Giang 70 tỷ đồng, Hội An 900 tỷ đồng."}));
  const std::vector<AreaPoint> sums = aggregate(all, all.front(), {"Quảng Nam", {"Nam Giang", "Tiên Phước"}});
  REQUIRE(sums.size() == 2);
  CHECK(sums[0].dong == 70'000'000'000);
  CHECK(sums[0].missing == std::vector<std::string>{"Tiên Phước"});
  CHECK(sums[1].dong == 149'800'000'000);
  CHECK(sums[1].missing.empty());
}
