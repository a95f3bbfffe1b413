// SPDX-License-Identifier: MIT
// Tables of any shape: the input is CSV, read as a file in pieces of any size, and as a table of a page; there "^" in a
// cell makes it span as many columns and rows as the digit behind it.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "core/base/csv.h"
#include "core/budget/csv_table.h"
#include "core/budget/table.h"
#include "tests/fuzz/require.h"

using portal::fuzz::require;
using namespace portal::budget;

namespace {

class Collector final : public portal::CsvRows {
 public:
  std::vector<std::vector<Cell>> rows;

  bool row(std::vector<std::string>& cells, std::size_t) override {
    std::vector<Cell>& row = rows.emplace_back();
    for (std::string& cell : cells)
      row.push_back({std::move(cell)});
    return true;
  }
  bool long_row(std::size_t) override { return true; }
};

std::vector<std::vector<Cell>> rows_with_spans(std::string_view text) {
  Collector collector;
  portal::CsvReader reader(portal::csv_separator(text), collector);
  reader.push(text);
  reader.finish();
  for (auto& row : collector.rows)
    for (Cell& cell : row) {
      const std::size_t mark = cell.text.find('^');
      if (mark == std::string::npos || mark + 1 >= cell.text.size()) continue;
      cell.column_span = cell.text[mark + 1] - '0';
      cell.row_span = cell.text.back() - '0';
      cell.text.resize(mark);
    }
  return std::move(collector.rows);
}

TableOptions options() {
  TableOptions made;
  made.caption = "Đơn vị: triệu đồng";
  made.today = *portal::time::make_date(2024, 4, 5);
  return made;
}

void check(const TableReading& reading, std::size_t rows) {
  for (const Figure& figure : reading.figures)
    require(figure.evidence.row >= 0 && static_cast<std::size_t>(figure.evidence.row) < rows);
  for (std::size_t i = 0; i < reading.lines.size(); ++i) {
    const TableLine& line = reading.lines[i];
    require(line.parent < static_cast<int>(i));
    require(line.level == (line.parent < 0 ? 0 : reading.lines[static_cast<std::size_t>(line.parent)].level + 1));
  }
  for (const TableSum& sum : reading.sums)
    require(sum.parts > 0 && sum.check.sum != Sum::unverifiable);
}

TableReading read_file(std::string_view text, std::size_t piece) {
  TableReading reading;
  CsvTable table(options(), reading);
  for (std::size_t at = 0; at < text.size(); at += piece) {
    const std::string bytes(text.substr(at, piece));  // a block of its own, so that AddressSanitizer sees its end
    table.push(bytes);
  }
  table.finish();
  return reading;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = portal::fuzz::as_text(data, size);
  const std::vector<std::vector<Cell>> rows = rows_with_spans(text);
  check(read_budget_table(rows, options()), rows.size());

  const TableReading whole = read_file(text, size + 1), pieces = read_file(text, 7);
  check(whole, size + 1);
  require(whole.figures == pieces.figures && whole.lines.size() == pieces.lines.size());
  require(whole.sums.size() == pieces.sums.size() && whole.problems.size() == pieces.problems.size());
  return 0;
}
