// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/budget/grid.h"
#include "core/budget/table.h"

/// The head of a budget table. Internal to core/budget.
namespace portal::budget {

struct TableHead {
  std::size_t rows = 0;  ///< before the first budget line, with the row that numbers the columns
  std::vector<ColumnRole> columns;
  std::vector<bool> cumulative;    ///< for each column: lũy kế
  std::vector<std::string> words;  ///< of each column, from the top row down
  std::string all_words;           ///< of the head and the caption, each cell once
};

TableHead read_table_head(const Grid& grid, const TableOptions& options);

/// The unit that head and caption name.
/// @param all_words  of TableHead
std::optional<money::Unit> unit_in(std::string_view all_words);

/// The role that the words of a heading give, and whether they say lũy kế.
ColumnRole role_of(std::string_view heading);

/// True for "A B 1 2 3=2/1": part of the form, no budget line.
bool numbers_columns(const Grid& grid, std::size_t row);

/// The number of a line as its kind: "A" 0, "I" 1, "1" 2, "1.1" 3, "a" 4, "-" 5, "+" 6; none for other texts.
/// @param before  the number of the line before with a single capital letter: behind "B" a "C" is a letter, not a
/// hundred
std::optional<int> rank_of(std::string_view number, char before);

}  // namespace portal::budget
