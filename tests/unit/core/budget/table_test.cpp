// SPDX-License-Identifier: MIT
#include "core/budget/table.h"

#include <algorithm>
#include <string>
#include <vector>

#include "catch2/catch.hpp"

#include "core/base/limits.h"
#include "core/budget/csv_table.h"
#include "core/budget/names.h"
#include "core/budget/table_head.h"
#include "core/budget/table_reader.h"
#include "tests/unit/core/budget/summary.h"

using namespace portal::budget;
using portal::test::summary;

namespace {

using Table = std::vector<std::vector<Cell>>;

TableOptions options(std::string caption = "") {
  TableOptions made;
  made.document = "form";
  made.caption = std::move(caption);
  made.today = *portal::time::parse_iso_date("2024-04-05");
  return made;
}

// Layout A of circular 343: two rows of head, a row that numbers the columns.
Table form(std::vector<std::vector<Cell>> lines) {
  Table rows = {{{"STT", 2, 1},
                 {"NỘI DUNG", 2, 1},
                 {"DỰ TOÁN NĂM", 2, 1},
                 {"THỰC HIỆN 6 THÁNG ĐẦU NĂM 2023", 2, 1},
                 {"SO SÁNH (%)", 1, 2}},
                {{"DỰ TOÁN"}, {"CÙNG KỲ NĂM TRƯỚC"}},
                {{"A"}, {"B"}, {"1"}, {"2"}, {"3=2/1"}, {"4"}}};
  rows.insert(rows.end(), lines.begin(), lines.end());
  return rows;
}

const Table balance = form({
    {{"A"}, {"TỔNG NGUỒN THU NSNN TRÊN ĐỊA BÀN"}, {"401.950"}, {"380.000"}, {"94,5"}, {"138,8"}},
    {{"I"}, {"Thu cân đối NSNN"}, {"400.000"}, {"379.000"}, {"94,75"}, {""}},
    {{"1"}, {"Thu nội địa"}, {"300.000"}, {"279.000"}, {"93"}, {"-"}},
    {{"2"}, {"Thu từ dầu thô"}, {"100.000"}, {"100.000"}, {"100"}, {"0"}},
    {{"II"}, {"Thu chuyển nguồn"}, {"1.950"}, {"1.000"}, {"51,3"}, {""}},
    {{"B"}, {"TỔNG CHI NGÂN SÁCH"}, {"390.000"}, {"150.000"}, {"38,5"}, {"101,2"}},
    {{"I"}, {"Chi cân đối ngân sách"}, {"390.000"}, {"150.000"}, {""}, {""}},
    {{""}, {"Trong đó:"}, {""}, {""}, {""}, {""}},
    {{"-"}, {"Chi đầu tư phát triển"}, {"90.000"}, {"50.000"}, {""}, {""}},
    {{"-"}, {"Dự phòng ngân sách"}, {"-"}, {"0"}, {""}, {""}},
});

const TableLine& line(const TableReading& reading, std::string_view name) {
  for (const TableLine& one : reading.lines)
    if (one.name == name) return one;
  FAIL("no line " << name);
  return reading.lines.front();
}

bool has(const TableReading& reading, TableProblemCode code) {
  for (const TableProblem& problem : reading.problems)
    if (problem.code == code) return true;
  return false;
}

}  // namespace

TEST_CASE("budget table: the disclosure form with a head of two rows and numbered columns", "[budget][table]") {
  const TableReading reading = read_budget_table(balance, options("Đơn vị: Triệu đồng"));
  CHECK(reading.columns == std::vector<ColumnRole>{ColumnRole::number, ColumnRole::name, ColumnRole::plan,
                                                   ColumnRole::performed, ColumnRole::percent_plan,
                                                   ColumnRole::percent_yoy});
  CHECK(reading.unit == portal::money::Unit::trieu_dong);
  CHECK(reading.problems.empty());
  REQUIRE(reading.lines.size() == 9);
  CHECK(line(reading, "Thu nội địa").code == "A.I.1");
  CHECK(line(reading, "Thu nội địa").level == 2);
  CHECK(line(reading, "Thu chuyển nguồn").code == "A.II");
  CHECK(line(reading, "Chi đầu tư phát triển").code == "B.I.-");
  CHECK(line(reading, "Chi đầu tư phát triển").of_which);
  REQUIRE(reading.figures.size() == 17);
  CHECK(summary(reading.figures[0]) == "plan_thu 401950000000 2023-01-01..2023-12-31");
  CHECK(summary(reading.figures[1]) ==
        "thu 380000000000 2023-01-01..2023-06-30 | plan ratio 94.5 none ref=401950000000 | yoy ratio 138.8 none");
  CHECK(reading.figures[1].comparisons[0].verdict == Verdict::match_round);
  CHECK(reading.figures[1].evidence.row == 3);
  CHECK(reading.figures[1].evidence.column == 3);
  CHECK(summary(reading.figures.back()) == "chi 0 2023-01-01..2023-06-30");
  CHECK(reading.missing == 1);
}

TEST_CASE("budget table: direct parts are held against their line, levels are never added", "[budget][table]") {
  const TableReading reading = read_budget_table(balance, options("Đơn vị: Triệu đồng"));
  std::string sums;
  for (const TableSum& sum : reading.sums)
    sums += reading.lines[static_cast<std::size_t>(sum.line)].code + "/" + std::to_string(sum.parts) + " " +
            std::string(name(sum.check.sum)) + " ";
  CHECK(sums == "A.I/2 equal A.I/2 equal A/2 equal A/2 equal B.I/1 below B.I/2 below B/1 equal B/1 equal ");
}

TEST_CASE("budget table: read piece by piece it says the same", "[budget][table]") {
  const TableReading whole = read_budget_table(balance, options("Đơn vị: Triệu đồng"));
  for (std::size_t size = 4; size < balance.size(); ++size) {  // the head has three rows
    TableReading reading;
    TableReader reader(options("Đơn vị: Triệu đồng"), reading);
    for (std::size_t begin = 0; begin < balance.size(); begin += size) {
      const std::size_t end = std::min(begin + size, balance.size());
      reader.read(Table(balance.begin() + static_cast<std::ptrdiff_t>(begin),
                        balance.begin() + static_cast<std::ptrdiff_t>(end)));
    }
    reader.finish();
    CHECK(reading.figures == whole.figures);
    CHECK(reading.sums.size() == whole.sums.size());
    CHECK(reading.missing == whole.missing);
    CHECK(reading.problems.empty());
  }
}

TEST_CASE("budget table: a CSV file in pieces of any size is one table", "[budget][table]") {
  const std::string file =
      "\xef\xbb\xbfNội dung;Dự toán năm 2023 (triệu đồng)\n1. Thu;\"1.000\"\n- Thuế;400\n- Phí;700\n";
  for (const std::size_t size : {std::size_t{1}, std::size_t{2}, std::size_t{60}, file.size()}) {
    TableReading reading;
    CsvTable table(options(), reading);
    for (std::size_t begin = 0; begin < file.size(); begin += size)
      table.push(std::string_view(file).substr(begin, size));
    table.finish();
    CHECK(summary(reading.figures) ==
          "plan_thu 1000000000 2023-01-01..2023-12-31 & plan_thu 400000000 2023-01-01..2023-12-31 & plan_thu 700000000 "
          "2023-01-01..2023-12-31");
    CHECK(has(reading, TableProblemCode::parts_above));
    CHECK_FALSE(table.too_large());
  }
}

TEST_CASE("budget table: wide rows of CSV are read long before a thousand of them wait", "[budget][table]") {
  const std::string blank(498, ';');
  std::string file = "Nội dung;Dự toán năm 2023 (triệu đồng)" + blank + "\n";
  for (int row = 1; row < 300; ++row)
    file += "Khoản chi " + std::to_string(row) + ";5" + blank + "\n";
  TableReading reading;
  CsvTable table(options(), reading);
  table.push(file);
  CHECK(reading.figures.size() >= 150);
  table.finish();
  CHECK(reading.figures.size() == 299);
  CHECK_FALSE(table.too_large());
}

TEST_CASE("budget table: cells of CSV beyond the limit are left out, and said to be", "[budget][table]") {
  const std::string blank(portal::limits::row_bytes - 100, ';');
  TableReading reading;
  CsvTable table(options(), reading);
  table.push("Nội dung;Dự toán năm 2023 (triệu đồng)\nThu;5\n");
  for (std::size_t cells = 0; cells <= portal::limits::table_cells; cells += blank.size())
    table.push(blank + "\n");
  table.push("Chi;6\n");
  table.finish();
  CHECK(summary(reading.figures) == "plan_thu 5000000 2023-01-01..2023-12-31");
  CHECK(table.too_large());
}

TEST_CASE("budget table: a CSV file without a row has no figures, and says so", "[budget][table]") {
  for (const std::string_view file : {"", "\xef\xbb\xbf"}) {
    TableReading reading;
    CsvTable table(options(), reading);
    table.push(file);
    table.finish();
    CHECK(has(reading, TableProblemCode::no_figures));
  }
}

TEST_CASE("budget table: parts above their line, duplicates and wrong percentages are found", "[budget][table]") {
  const TableReading reading = read_budget_table(form({{{"I"}, {"Thu nội địa"}, {"100"}, {"50"}, {"60"}, {""}},
                                                       {{"1"}, {"Thuế"}, {"60"}, {"30"}, {"50"}, {""}},
                                                       {{"2"}, {"Phí"}, {"50"}, {"10"}, {"20"}, {""}},
                                                       {{"2"}, {"Phí"}, {"50"}, {"10"}, {"20"}, {""}}}),
                                                 options("ĐVT: tỷ đồng"));
  CHECK(has(reading, TableProblemCode::parts_above));
  CHECK(has(reading, TableProblemCode::duplicate_row));
  REQUIRE(reading.figures.size() == 8);
  CHECK(reading.figures[1].comparisons[0].verdict == Verdict::mismatch);
  CHECK(reading.figures[3].comparisons[0].verdict == Verdict::match_round);
}

TEST_CASE("budget table: without a unit nothing is guessed", "[budget][table]") {
  const TableReading reading = read_budget_table(balance, options());
  CHECK(reading.figures.empty());
  CHECK(has(reading, TableProblemCode::no_unit));
  CHECK(has(read_budget_table({{{"Họ tên"}, {"Chức vụ"}}, {{"An"}, {"12"}}}, options()), TableProblemCode::no_figures));
}

TEST_CASE("budget table: cells with a unit of their own keep it", "[budget][table]") {
  const TableReading reading = read_budget_table({{{"Nội dung"}, {"Thực hiện năm 2023 (triệu đồng)"}},
                                                  {{"Thu phí"}, {"1.234"}},
                                                  {{"Thu thuế"}, {"1,5 tỷ đồng"}},
                                                  {{"Chi khác"}, {"(250)"}},
                                                  {{"Chi lạ"}, {"abc"}}},
                                                 options());
  REQUIRE(reading.figures.size() == 3);
  CHECK(summary(reading.figures) ==
        "thu 1234000000 2023-01-01..2023-12-31 & thu 1500000000 2023-01-01..2023-12-31 & chi -250000000 "
        "2023-01-01..2023-12-31");
  CHECK(has(reading, TableProblemCode::mixed_units));
  CHECK(has(reading, TableProblemCode::bad_number));
}

TEST_CASE("budget table: one row for each place, three rows of head", "[budget][table]") {
  const Table rows = {{{"BIỂU THU NGÂN SÁCH 9 THÁNG NĂM 2023 (tỷ đồng)", 1, 5}},
                      {{"TT", 2, 1}, {"Địa phương", 2, 1}, {"Năm 2023", 1, 3}},
                      {{"Kế hoạch"}, {"Ước thực hiện"}, {"Tỷ lệ %"}},
                      {{"1"}, {"Nam Giang"}, {"100"}, {"85,6"}, {"85,6"}},
                      {{"2"}, {"Tiên Phước"}, {"80"}, {"64,2"}, {"80,3"}}};
  const TableReading reading = read_budget_table(rows, options());
  REQUIRE(reading.figures.size() == 4);
  CHECK(summary(reading.figures[1]) ==
        "Nam Giang: thu 85600000000 ước 2023-01-01..2023-12-31 | plan ratio 85.6 none ref=100000000000");
  CHECK(reading.figures[3].comparisons[0].verdict == Verdict::match_round);
}

TEST_CASE("budget table: a heading without a year is of the year of the caption", "[budget][table]") {
  const TableReading reading =
      read_budget_table({{{"Nội dung"}, {"Dự toán năm"}, {"Thực hiện 6 tháng"}, {"Quyết toán năm trước"}},
                         {{"Chi"}, {"9"}, {"4"}, {"8"}}},
                        options("Cân đối ngân sách 6 tháng đầu năm 2021, đơn vị: tỷ đồng"));
  CHECK(summary(reading.figures) ==
        "plan_chi 9000000000 2021-01-01..2021-12-31 & chi 4000000000 2021-01-01..2021-06-30");
}

TEST_CASE("budget table: percentages are of the latest amount, its year's plan and the year before",
          "[budget][table]") {
  const TableReading two_years = read_budget_table({{{"Nội dung"},
                                                     {"Dự toán năm 2024"},
                                                     {"Thực hiện 9 tháng năm 2023"},
                                                     {"Thực hiện 9 tháng năm 2024"},
                                                     {"So sánh (%) dự toán"},
                                                     {"So sánh (%) cùng kỳ"}},
                                                    {{"Thu"}, {"650"}, {"480"}, {"520"}, {"80"}, {"108,3"}}},
                                                   options("Đơn vị: tỷ đồng"));
  CHECK(summary(two_years.figures) ==
        "plan_thu 650000000000 2024-01-01..2024-12-31 & thu 480000000000 2023-01-01..2023-09-30 & thu 520000000000 "
        "2024-01-01..2024-09-30 | plan ratio 80 none ref=650000000000 | yoy ratio 108.3 none ref=480000000000");
  const TableReading parts_of_year = read_budget_table({{{"Nội dung"},
                                                         {"Dự toán năm 2024"},
                                                         {"Thực hiện quý III/2024"},
                                                         {"Thực hiện 9 tháng năm 2024"},
                                                         {"So sánh (%) dự toán"}},
                                                        {{"Thu"}, {"650"}, {"180"}, {"520"}, {"80"}}},
                                                       options("Đơn vị: tỷ đồng"));
  CHECK(summary(parts_of_year.figures.back()) ==
        "thu 520000000000 2024-01-01..2024-09-30 | plan ratio 80 none ref=650000000000");
  const TableReading two_plans = read_budget_table({{{"Nội dung"},
                                                     {"Dự toán TW giao năm 2024"},
                                                     {"Dự toán HĐND giao năm 2024"},
                                                     {"Thực hiện năm 2024"},
                                                     {"% so với dự toán TW"},
                                                     {"% so với dự toán HĐND"}},
                                                    {{"Thu"}, {"500"}, {"650"}, {"520"}, {"104"}, {"80"}}},
                                                   options("Đơn vị: tỷ đồng"));
  CHECK(summary(two_plans.figures.back()) ==
        "thu 520000000000 2024-01-01..2024-12-31 | plan ratio 104 none ref=500000000000 | plan ratio 80 none "
        "ref=650000000000");
  const TableReading next_year = read_budget_table(
      {{{"Nội dung"}, {"Dự toán năm 2024"}, {"Ước thực hiện năm 2024"}, {"Dự toán năm 2025"}, {"So sánh (%) dự toán"}},
       {{"Thu"}, {"500"}, {"520"}, {"572"}, {"110"}}},
      options("Đơn vị: tỷ đồng"));
  CHECK(summary(next_year.figures) ==
        "plan_thu 500000000000 2024-01-01..2024-12-31 & thu 520000000000 ước 2024-01-01..2024-12-31 & plan_thu "
        "572000000000 2025-01-01..2025-12-31");
}

TEST_CASE("budget table: a mapping counts more than the head", "[budget][table]") {
  TableOptions mapped = options();
  mapped.columns = {ColumnRole::name, ColumnRole::performed, ColumnRole::last_year, ColumnRole::growth_yoy};
  mapped.head_rows = 1;
  mapped.unit = portal::money::Unit::ty_dong;
  mapped.flow = Flow::spending;
  const TableReading reading =
      read_budget_table({{{"x"}, {"y"}, {"z"}, {"w"}}, {{"Giáo dục"}, {"110"}, {"100"}, {"-10,0"}}}, mapped);
  REQUIRE(reading.figures.size() == 1);
  CHECK(summary(reading.figures[0]) == "chi 110000000000 | yoy growth 10.0 down ref=100000000000");
  CHECK(reading.figures[0].comparisons[0].hint == Hint::wrong_direction);
}

TEST_CASE("budget table: numbers of lines are letters, romans, digits and dashes", "[budget][table]") {
  CHECK(rank_of("A", '@') == 0);
  CHECK(rank_of("C", 'B') == 0);
  CHECK(rank_of("I", 'A') == 1);
  CHECK(rank_of("I", 'H') == 0);
  CHECK(rank_of("XIV.", 'A') == 1);
  CHECK(rank_of("12", 'A') == 2);
  CHECK(rank_of("1.1", 'A') == 3);
  CHECK(rank_of("a)", 'A') == 4);
  CHECK(rank_of("-", 'A') == 5);
  CHECK(rank_of("+", 'A') == 6);
  CHECK_FALSE(rank_of("Thu", 'A'));
  CHECK_FALSE(rank_of("", 'A'));
}

TEST_CASE("budget table: numbers stand in the names where no column holds them", "[budget][table]") {
  const TableReading reading = read_budget_table({{{"Chỉ tiêu"}, {"Quyết toán năm 2022 (triệu đồng)"}},
                                                  {{"I. Tổng chi"}, {"300"}},
                                                  {{"1. Chi thường xuyên"}, {"200"}},
                                                  {{"- Giáo dục"}, {"150"}},
                                                  {{"2. Chi đầu tư"}, {"100"}}},
                                                 options());
  REQUIRE(reading.lines.size() == 4);
  CHECK(reading.lines[2].code == "I.1.-");
  CHECK(reading.lines[3].code == "I.2");
  CHECK(summary(reading.figures[0]) == "chi 300000000 quyết toán 2022-01-01..2022-12-31");
}
