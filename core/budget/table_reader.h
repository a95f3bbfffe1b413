// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <vector>

#include "core/budget/table.h"

namespace portal::budget {

/// Reads a table of any length piece by piece, in memory for a piece, the depth of its hierarchy and a few bytes for
/// each line. read_budget_table() is this for a table in one piece.
class TableReader {
 public:
  /// @param out  what is read is added to it. Between pieces its figures, lines, sums and problems may be taken away:
  ///             indices and rows count on. Lines come with their rows, sums where the parts of a line end.
  TableReader(TableOptions options, TableReading& out);
  ~TableReader();

  /// @param rows  that follow those before; spans do not reach beyond them. The first piece has the whole head and the
  ///              widest row that counts.
  void read(const std::vector<std::vector<Cell>>& rows);

  void finish();  ///< once, behind the last piece

 private:
  class Body;

  TableOptions options_;
  TableReading& out_;
  std::unique_ptr<Body> body_;  ///< once the head is read
  std::size_t rows_ = 0;        ///< read so far
  bool over_ = false;           ///< nothing more can be read
};

}  // namespace portal::budget
