// SPDX-License-Identifier: MIT
#include "core/feeds/table_feed.h"

#include <string>
#include <string_view>
#include <vector>

#include "catch2/catch.hpp"

#include "core/base/limits.h"

using namespace portal::feeds;
using portal::Problem;
using portal::ProblemCode;
using Row = std::vector<TableCell>;
using Table = std::vector<Row>;

namespace {

const Row headings = {{"STT", ""}, {"Số, ký hiệu", ""}, {"Ngày ban hành", ""}, {"Trích yếu", ""}, {"Tải về", ""}};

TableFeed read(const Table& table) {
  return read_table(table, "<table>");
}

std::string located(const TableFeed& feed) {
  std::string text;
  for (const Problem& problem : feed.problems) {
    text.append(text.empty() ? "" : ", ").append(name(problem.code)).append(" ").append(std::to_string(problem.row));
    if (!problem.field.empty()) text.append(" ").append(problem.field);
  }
  return text;
}

}  // namespace

TEST_CASE("table feed: rows become documents by the headings", "[feeds][table_feed]") {
  const TableFeed feed = read(
      {headings,
       {{"1", ""}, {" 57/QĐ-UBND\n", "/57"}, {"28/07/2023", ""}, {"Giao  dự toán", "/trich-yeu"}, {"Tải", "/57.pdf"}},
       {{"2", ""}, {"12/NQ-HĐND", "/12"}, {"2023-07-01", ""}, {"Quyết toán", ""}, {"", ""}}});
  CHECK_FALSE(feed.failed);
  CHECK(feed.problems.empty());
  REQUIRE(feed.documents.size() == 2);
  CHECK(feed.documents[0].number == "57/QĐ-UBND");
  CHECK(feed.documents[0].title == "Giao dự toán");
  REQUIRE(feed.documents[0].issued.has_value());
  CHECK(format_iso(*feed.documents[0].issued) == "2023-07-28");
  CHECK(feed.documents[0].url == "/57.pdf");  // the column of links wins
  CHECK(feed.documents[1].url == "/12");      // else the first link of the row
}

TEST_CASE("table feed: unknown columns are skipped with a warning each", "[feeds][table_feed]") {
  const TableFeed feed =
      read({{{"Trích yếu", ""}, {"Lượt xem", ""}, {"#", ""}, {"", ""}}, {{"Kế hoạch", ""}, {"57", ""}}});
  CHECK(feed.documents.size() == 1);
  CHECK(located(feed) == "unknown_column 1 Lượt xem, unknown_column 1");
}

TEST_CASE("table feed: a table without a known heading fails", "[feeds][table_feed]") {
  for (const Table& table :
       {Table{}, Table{{}}, Table{{{"Họ tên", ""}, {"Chức vụ", ""}}, {{"Hoa", ""}, {"Bí thư", ""}}}}) {
    const TableFeed feed = read(table);
    CHECK(feed.failed);
    CHECK(feed.documents.empty());
    CHECK(located(feed) == "wrong_shape 0");
    CHECK(feed.problems[0].source == "<table>");
  }
}

TEST_CASE("table feed: a heading alone is a good, empty table", "[feeds][table_feed]") {
  const TableFeed feed = read({headings});
  CHECK_FALSE(feed.failed);
  CHECK(feed.documents.empty());
  CHECK(feed.problems.empty());
}

TEST_CASE("table feed: short, long and blank rows", "[feeds][table_feed]") {
  const TableFeed feed = read({headings,
                               {{"1", ""}, {"57/QĐ", ""}},
                               {},
                               {{" ", ""}, {"\u00A0", ""}},
                               {{"2", ""}, {"58/QĐ", ""}, {"", ""}, {"a", ""}, {"", ""}, {"thừa", "/thua"}}});
  CHECK(feed.problems.empty());
  REQUIRE(feed.documents.size() == 2);
  CHECK(feed.documents[1].url == "/thua");
}

TEST_CASE("table feed: bad rows and fields are located by row and heading", "[feeds][table_feed]") {
  const TableFeed feed = read({headings,
                               {{"1", ""}, {"57/QĐ", ""}, {"31/02/2023", ""}, {"a", ""}, {"", "javascript:x"}},
                               {{"2", ""}, {"", ""}, {"28/07/2023", ""}, {"", ""}, {"", ""}}});
  CHECK(located(feed) == "bad_date 2 Ngày ban hành, bad_url 2 Tải về, missing_field 3");
  CHECK(feed.problems[0].value == "31/02/2023");
  CHECK(feed.documents.size() == 1);
}

TEST_CASE("table feed: of two rows with one id the first is kept", "[feeds][table_feed]") {
  const TableFeed feed = read({{{"ID", ""}, {"Trích yếu", ""}}, {{"1", ""}, {"a", ""}}, {{"1", ""}, {"b", ""}}});
  CHECK(located(feed) == "duplicate_id 3");
  REQUIRE(feed.documents.size() == 1);
  CHECK(feed.documents[0].title == "a");
}

TEST_CASE("table feed: bytes that are not UTF-8 are replaced", "[feeds][table_feed]") {
  const TableFeed feed = read({headings, {{"1", ""}, {"57\xFF", ""}, {"\xFF", ""}}});
  REQUIRE(feed.documents.size() == 1);
  CHECK(feed.documents[0].number == "57\uFFFD");
  CHECK(feed.problems[0].value == "\uFFFD");
}

TEST_CASE("table feed: rows beyond the limit are left out and said to be", "[feeds][table_feed]") {
  Table table(portal::limits::feed_rows + 2, Row{{"1", ""}, {"57", ""}});
  table[0] = headings;
  const TableFeed feed = read(table);
  CHECK(feed.documents.size() == portal::limits::feed_rows);
  CHECK(located(feed) == "too_many_rows " + std::to_string(portal::limits::feed_rows + 2));
}
