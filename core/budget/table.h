// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/budget/check.h"
#include "core/budget/figure.h"
#include "core/budget/grid.h"

/// Tables of budget figures: the disclosure forms of circular 343/2016/TT-BTC and free tables of the same make.
///
/// A table is a head of one or more rows, perhaps a row that numbers the columns ("A B 1 2 3=2/1"), and a row for each
/// budget line. Lines form a hierarchy by their numbers (A, I, 1, 1.1, a, -) and by "trong đó".
namespace portal::budget {

/// What a column holds.
enum class ColumnRole : std::uint8_t {
  other,
  number,        ///< STT: "A", "I", "1", "-"
  name,          ///< the budget line
  place,         ///< the place or unit; the line is that of the caption
  plan,          ///< dự toán: amounts
  performed,     ///< thực hiện: amounts
  estimate,      ///< ước thực hiện: amounts
  settled,       ///< quyết toán: amounts
  last_year,     ///< cùng kỳ, năm trước: amounts of that period
  percent_plan,  ///< so sánh với dự toán: percent, with or without the sign
  percent_yoy,   ///< so sánh với cùng kỳ: a ratio in percent
  growth_yoy,    ///< tăng, giảm so với cùng kỳ: a growth in percent
};

/// What the reader is told because the table does not say it. Whatever is set here counts more than what the table
/// says.
struct TableOptions {
  std::string document;  ///< for the evidence
  std::string caption;   ///< words around the table: unit, period, place, "thu" or "chi" are taken from it
  time::Date today;      ///< where a period leaves its year out
  std::optional<money::Unit> unit;
  std::optional<time::DateRange> period;
  std::optional<Flow> flow;
  std::string place;
  std::vector<ColumnRole> columns;       ///< one for each column from the left; empty: read from the head
  std::optional<std::size_t> head_rows;  ///< rows before the first budget line; none: found by the first number
};

enum class TableProblemCode : std::uint8_t {
  no_figures,     ///< no column of amounts was recognised: nothing is read
  no_unit,        ///< neither table nor caption name a unit, and some cell has none of its own
  bad_number,     ///< a cell of a column of amounts or percentages that is no number
  duplicate_row,  ///< the same number and name under the same parent; it is read, but not summed
  mixed_units,    ///< a cell names another unit than the table; its own counts
  parts_above,    ///< the parts of a line give more than the line
};

std::string_view name(TableProblemCode code);

inline bool holds_amounts(ColumnRole role) {
  return ColumnRole::plan <= role && role <= ColumnRole::last_year;
}
inline bool holds_percent(ColumnRole role) {
  return role >= ColumnRole::percent_plan;
}

struct TableProblem {
  TableProblemCode code = TableProblemCode::bad_number;
  int row = -1, column = -1;  ///< from 0; -1 for the whole table
  std::string text;           ///< of the cell
};

/// One budget line of the table.
struct TableLine {
  int row = 0;
  std::string code;  ///< with those above it: "A.I.1"
  std::string name;
  int level = 0;
  int parent = -1;        ///< index of a line
  bool of_which = false;  ///< listed behind "trong đó": the line above need not be the sum
  bool duplicate = false;
};

/// The parts of a line against the line, in one column of amounts.
struct TableSum {
  int line = 0;
  int column = 0;
  int parts = 0;
  SumCheck check;
};

struct TableReading {
  std::vector<ColumnRole> columns;
  std::optional<money::Unit> unit;
  std::vector<TableLine> lines;
  std::vector<Figure> figures;         ///< by row, then by column
  std::vector<TableSum> sums;          ///< in the order in which the parts of a line end, then by column
  std::vector<TableProblem> problems;  ///< in the order in which they are found, at most limits::problems
  std::size_t missing = 0;             ///< cells of amounts that are empty or "-": no data, which is not zero
};

/// Time is linear in the cells. For tables that are too large for that see table_reader.h.
TableReading read_budget_table(const std::vector<std::vector<Cell>>& rows, const TableOptions& options);

}  // namespace portal::budget
