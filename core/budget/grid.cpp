// SPDX-License-Identifier: MIT
#include "core/budget/grid.h"

#include <algorithm>

#include "core/base/limits.h"

namespace portal::budget {

Grid::Grid(const std::vector<std::vector<Cell>>& rows) : rows_(rows.size()), places_(rows.size()) {
  std::size_t covered = 0;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    std::size_t column = 0;
    for (const Cell& cell : rows[row]) {
      while (column < places_[row].size() && places_[row][column].cell)
        ++column;
      if (column >= limits::table_columns) break;
      const bool may_span = covered < limits::table_cells;
      const std::size_t wide = may_span ? static_cast<std::size_t>(std::max(1, cell.column_span)) : 1;
      const std::size_t high = may_span ? static_cast<std::size_t>(std::max(1, cell.row_span)) : 1;
      const std::size_t last_column = column + std::min(wide, limits::table_columns - column);
      const std::size_t last_row = row + std::min({high, rows.size() - row, limits::table_row_span});
      for (std::size_t y = row; y < last_row; ++y) {
        if (places_[y].size() < last_column) places_[y].resize(last_column);
        for (std::size_t x = column; x < last_column; ++x)
          if (!places_[y][x].cell) places_[y][x] = {&cell, y == row && x == column};
      }
      covered += (last_column - column) * (last_row - row);
      columns_ = std::max(columns_, last_column);
      column = last_column;
    }
  }
}

std::string_view Grid::at(std::size_t row, std::size_t column) const {
  if (row >= rows_ || column >= places_[row].size() || !places_[row][column].cell) return {};
  return places_[row][column].cell->text;
}

bool Grid::starts(std::size_t row, std::size_t column) const {
  return row < rows_ && column < places_[row].size() && places_[row][column].start;
}

}  // namespace portal::budget
