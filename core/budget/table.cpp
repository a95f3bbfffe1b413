// SPDX-License-Identifier: MIT
#include "core/budget/table.h"

#include "core/budget/table_reader.h"

namespace portal::budget {

std::string_view name(TableProblemCode code) {
  constexpr std::string_view names[] = {"no_figures",    "no_unit",     "bad_number",
                                        "duplicate_row", "mixed_units", "parts_above"};
  return names[static_cast<std::size_t>(code)];
}

TableReading read_budget_table(const std::vector<std::vector<Cell>>& rows, const TableOptions& options) {
  TableReading reading;
  TableReader reader(options, reading);
  reader.read(rows);
  reader.finish();
  return reading;
}

}  // namespace portal::budget
