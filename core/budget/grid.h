// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Rows of cells as HTML and CSV give them, and the grid that spans make of them.
namespace portal::budget {

struct Cell {
  std::string text;  ///< UTF-8, as the page has it
  int row_span = 1;
  int column_span = 1;
};

struct Rows {
  std::vector<std::vector<Cell>> rows;
  bool too_large = false;  ///< more was there than limits::table_cells
};

/// Every place of a table with the text that covers it. Borrows the rows.
class Grid {
 public:
  /// Spans of less than one count as one; spans are cut at the last row and at limits::table_columns, as browsers do.
  /// Once limits::table_cells places are covered, further spans count as one.
  /// @see HTML Standard, 4.9.12.1 Forming a table
  explicit Grid(const std::vector<std::vector<Cell>>& rows);

  std::size_t rows() const { return rows_; }
  std::size_t columns() const { return columns_; }

  /// Empty outside the cells. A cell that spans several places is at each of them.
  std::string_view at(std::size_t row, std::size_t column) const;

  /// True where a cell starts, false where it only reaches by its span.
  bool starts(std::size_t row, std::size_t column) const;

 private:
  struct Place {
    const Cell* cell = nullptr;
    bool start = false;
  };

  std::size_t rows_ = 0, columns_ = 0;
  std::vector<std::vector<Place>> places_;
};

}  // namespace portal::budget
