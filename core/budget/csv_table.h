// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/csv.h"
#include "core/budget/grid.h"
#include "core/budget/table_reader.h"

namespace portal::budget {

/// A CSV file of up to limits::table_cells as a budget table, written as core/base/csv.h says. Some of its rows are in
/// memory at a time, and what table_reader.h says.
class CsvTable final : private CsvRows {
 public:
  /// @param out  may be emptied between pushes, as table_reader.h allows
  CsvTable(TableOptions options, TableReading& out) : table_(std::move(options), out) {}

  /// @param bytes  that follow those before; the first 64 KiB, or all of a smaller file, tell the separator
  void push(std::string_view bytes);
  void finish();  ///< once, at the end of the file

  /// Something was left out: all beyond limits::table_cells, or lines that are longer than limits::row_bytes.
  bool too_large() const { return too_large_; }

 private:
  bool row(std::vector<std::string>& cells, std::size_t line) override;
  bool long_row(std::size_t line) override;
  void read_sample();
  void read_rows();

  TableReader table_;
  std::string sample_;            ///< the first bytes, until the separator is known
  std::optional<CsvReader> csv_;  ///< from then on
  std::vector<std::vector<Cell>> rows_;
  std::size_t cells_ = 0;          ///< of the file so far
  std::size_t cells_of_rows_ = 0;  ///< of `rows_`
  bool too_large_ = false;
};

}  // namespace portal::budget
