// SPDX-License-Identifier: MIT
// Tables of any shape: the input is CSV; "^" in a cell makes it span as many columns and rows as the digit behind it.
#include "core/budget/csv.h"
#include "core/budget/table.h"
#include "tests/fuzz/require.h"

using portal::fuzz::require;
using namespace portal::budget;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Rows rows = read_csv(portal::fuzz::as_text(data, size));
  for (auto& row : rows.rows)
    for (Cell& cell : row) {
      const std::size_t mark = cell.text.find('^');
      if (mark == std::string::npos || mark + 1 >= cell.text.size()) continue;
      cell.column_span = cell.text[mark + 1] - '0';
      cell.row_span = cell.text.back() - '0';
      cell.text.resize(mark);
    }
  TableOptions options;
  options.caption = "Đơn vị: triệu đồng";
  options.today = *portal::time::make_date(2024, 4, 5);
  const TableReading reading = read_budget_table(rows.rows, options);
  for (const Figure& figure : reading.figures)
    require(figure.evidence.row >= 0 && static_cast<std::size_t>(figure.evidence.row) < rows.rows.size());
  for (std::size_t i = 0; i < reading.lines.size(); ++i) {
    const TableLine& line = reading.lines[i];
    require(line.parent < static_cast<int>(i));
    require(line.level == (line.parent < 0 ? 0 : reading.lines[static_cast<std::size_t>(line.parent)].level + 1));
  }
  for (const TableSum& sum : reading.sums)
    require(sum.parts > 0 && sum.check.sum != Sum::unverifiable);
  return 0;
}
