// SPDX-License-Identifier: MIT
// Input that is wrong, odd or broken: what can be read is read, and what cannot is said.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "catch2/catch.hpp"

#include "core/budget/names.h"
#include "core/budget/prose.h"
#include "core/budget/table.h"
#include "tests/unit/core/budget/summary.h"
#include "tests/unit/core/support/heap_text.h"

using namespace portal::budget;
using portal::test::HeapText;
using portal::test::summary;

namespace {

const portal::time::Date today = *portal::time::parse_iso_date("2024-04-05");

Prose read(std::string_view text) {
  return read_prose(HeapText(text).view(), {"", today});
}

using Rows = std::vector<std::vector<Cell>>;

TableReading read_table(const Rows& rows, std::string caption = "Đơn vị: triệu đồng") {
  TableOptions options;
  options.caption = std::move(caption);
  options.today = today;
  return read_budget_table(rows, options);
}

std::size_t count(const TableReading& reading, TableProblemCode code) {
  return static_cast<std::size_t>(std::count_if(reading.problems.begin(), reading.problems.end(),
                                                [code](const TableProblem& problem) { return problem.code == code; }));
}

const std::vector<Cell> head = {
    {"STT"}, {"Nội dung"}, {"Dự toán năm 2023"}, {"Thực hiện năm 2023"}, {"So sánh (%) dự toán"}};

}  // namespace

TEST_CASE("budget bad input: units that differ in one column are told, and each counts for its cell", "[budget][bad]") {
  const TableReading reading = read_table({head,
                                           {{"1"}, {"Thu thuế"}, {"1.000"}, {"900"}, {"90"}},
                                           {{"2"}, {"Thu phí"}, {"2 tỷ đồng"}, {"1.500"}, {"75"}}});
  CHECK(summary(reading.figures) ==
        "plan_thu 1000000000 2023-01-01..2023-12-31 & thu 900000000 2023-01-01..2023-12-31 | plan ratio 90 none "
        "ref=1000000000 & plan_thu 2000000000 2023-01-01..2023-12-31 & thu 1500000000 2023-01-01..2023-12-31 | plan "
        "ratio 75 none ref=2000000000");
  CHECK(count(reading, TableProblemCode::mixed_units) == 1);
}

TEST_CASE("budget bad input: amounts below zero and percentages beyond a hundred are read as they are",
          "[budget][bad]") {
  const TableReading reading = read_table({head,
                                           {{"1"}, {"Thu hồi các khoản"}, {"1.000"}, {"-1.234"}, {"-123,4"}},
                                           {{"2"}, {"Thu khác"}, {"1.000"}, {"(500)"}, {"-50"}},
                                           {{"3"}, {"Thu phí"}, {"1.000"}, {"12.345"}, {"1.234,5"}}});
  REQUIRE(reading.figures.size() == 6);
  CHECK(reading.figures[1].amount.dong == -1'234'000'000);
  CHECK(reading.figures[3].amount.dong == -500'000'000);
  CHECK(reading.figures[5].amount.dong == 12'345'000'000);
  for (const std::size_t performed : {1u, 3u, 5u}) {
    REQUIRE(reading.figures[performed].comparisons.size() == 1);
    CHECK(reading.figures[performed].comparisons[0].verdict == Verdict::match_round);
  }
  CHECK(reading.problems.empty());
  CHECK(summary(read("Thu năm 2023 đạt 12.345 triệu đồng, đạt 1.234,5% dự toán (1.000 triệu đồng).").figures) ==
        "thu 12345000000 2023-01-01..2023-12-31 | plan ratio 1234.5 none ref=1000000000");
}

TEST_CASE("budget bad input: 1.234 is a thousand, 1,234 is told to be of two readings", "[budget][bad]") {
  const auto read_one = [](std::string_view amount) {
    return read("Thu năm 2023 đạt " + std::string(amount) + " đồng.").figures.at(0);
  };
  CHECK(read_one("1.234 triệu").amount.dong == 1'234'000'000);
  CHECK(read_one("1.234 triệu").flags.empty());
  CHECK(read_one("1,234 tỷ").amount.dong == 1'234'000'000);
  CHECK(read_one("1,234 tỷ").flags == std::vector{portal::money::NumberFlag::ambiguous_comma});
  CHECK(read_one("1.5 tỷ").flags == std::vector{portal::money::NumberFlag::foreign_decimal});
  CHECK(read_table({head, {{"1"}, {"Thu phí"}, {"2.000"}, {"1.234"}, {"61,7"}}}).figures.at(1).amount.dong ==
        1'234'000'000);
}

TEST_CASE("budget bad input: a total below its part is told", "[budget][bad]") {
  const TableReading reading = read_table(
      {head, {{"I"}, {"Tổng thu"}, {"1.000"}, {"700"}, {"70"}}, {{"1"}, {"Thu thuế"}, {"1.000"}, {"900"}, {"90"}}});
  CHECK(count(reading, TableProblemCode::parts_above) == 1);
  CHECK(reading.figures.size() == 4);
  const Prose prose = read("Tổng thu năm 2023 đạt 700 triệu đồng, trong đó thu thuế 900 triệu đồng.");
  REQUIRE(prose.sums.size() == 1);
  CHECK(prose.sums[0].check.sum == Sum::above);
}

TEST_CASE("budget bad input: a row that stands twice is told and not summed", "[budget][bad]") {
  const TableReading reading = read_table({head,
                                           {{"I"}, {"Tổng thu"}, {"2.000"}, {"1.500"}, {"75"}},
                                           {{"1"}, {"Thu thuế"}, {"1.000"}, {"900"}, {"90"}},
                                           {{"1"}, {"Thu thuế"}, {"1.000"}, {"900"}, {"90"}},
                                           {{"2"}, {"Thu phí"}, {"1.000"}, {"600"}, {"60"}}});
  CHECK(count(reading, TableProblemCode::duplicate_row) == 1);
  CHECK(count(reading, TableProblemCode::parts_above) == 0);
}

TEST_CASE("budget bad input: an article without figures, or of dates alone, has none", "[budget][bad]") {
  for (const std::string_view text :
       {"", "\n\n", "Hội nghị diễn ra sôi nổi với nhiều nội dung được đổi mới.",
        "Ngày 28/7/2023, từ 01/01 đến 30/6/2023, quý II/2023, 6 tháng đầu năm 2023, năm 2022, 28.7.2023.",
        "Công văn số 2453/STC-QLNS ngày 05/9/2023; điện thoại 0235 3507 799; 1.245 hộ; 3.450,5 ha; 57,9%."}) {
    CAPTURE(text);
    const Prose prose = read(text);
    CHECK(prose.figures.empty());
    CHECK(std::none_of(prose.left_out.begin(), prose.left_out.end(), [](const LeftOut& one) { return one.money; }));
  }
  CHECK(read_table({{{"Ngày"}, {"Nội dung"}}, {{"28/7/2023"}, {"Hội nghị"}}}).figures.empty());
}

TEST_CASE("budget bad input: bytes that are no UTF-8 end words and lose nothing else", "[budget][bad]") {
  CHECK(summary(read("Thu năm 2023 đạt 5 tỷ đồng\xff\xfe, đạt 50% dự toán.").figures) ==
        "thu 5000000000 2023-01-01..2023-12-31 | plan ratio 50 none");
  CHECK(summary(read("\xc3Thu \xe1\xba năm 2023 đạt 5 tỷ đồng.").figures) == "thu 5000000000 2023-01-01..2023-12-31");
  const TableReading reading = read_table({head, {{"1"}, {"Thu ph\xc3"}, {"2.000"}, {"1.000"}, {"50\xff"}}});
  REQUIRE(reading.figures.size() == 2);
  CHECK(reading.figures[1].amount.dong == 1'000'000'000);
  CHECK(count(reading, TableProblemCode::bad_number) == 1);
}

TEST_CASE("budget bad input: a text that is cut inside a number gives no larger one", "[budget][bad]") {
  const std::string text = "Thu năm 2023 đạt 380.456.789 triệu đồng, đạt 94,567% dự toán (401.950.123 triệu đồng).";
  const std::string whole = "380456789000000";
  CHECK(read("Thu năm 2023 đồng thời chi năm 2023 đ").figures.empty());
  for (std::size_t size = 0; size < text.size(); ++size) {
    const Prose prose = read(std::string_view(text).substr(0, size));
    CAPTURE(size);
    REQUIRE(prose.figures.size() <= 1);
    if (prose.figures.empty()) continue;
    // The unit may be cut ("triệu"), the digits may not: they end where the unit begins.
    CHECK(std::to_string(prose.figures[0].amount.dong) == whole);
    for (const Comparison& comparison : prose.figures[0].comparisons)
      CHECK(comparison.percent == Percent{94567, 3});
  }
}
