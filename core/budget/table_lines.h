// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/budget/check.h"
#include "core/budget/figure.h"
#include "core/budget/table.h"

/// The hierarchy of a budget table's lines, as they come. Internal to core/budget.
namespace portal::budget {

/// Hashes that were seen, in bounded time for each: among forged ones that fall together some are forgotten.
class SeenHashes {
 public:
  /// @return false if `hash` was there before
  bool add(std::uint64_t hash);

 private:
  bool place(std::uint64_t hash);
  void grow();

  std::vector<std::uint64_t> slots_;  ///< a power of two of them; 0 is free
  std::size_t size_ = 0;
};

/// Keeps the lines that the next one may stand below, and their parts added up: memory for the depth of a table and a
/// few bytes for each line, whatever its length.
class TableLines {
 public:
  /// A line that may still have parts.
  struct Open {
    int index = 0;  ///< of all lines
    int row = 0;
    int level = 0;  ///< from the top, from 0
    int rank = 0;
    std::string code, name;
    std::optional<Flow> flow;
    bool of_which = false;  ///< so are its parts
    bool duplicate = false;
    std::vector<std::optional<Amount>> amounts;  ///< by column
    std::vector<PartsSum> parts;                 ///< by column
  };

  TableLines(std::size_t columns, TableReading& out) : columns_(columns), out_(out) {}

  /// A line with what its row says; it stands below the nearest one before it of a lower rank.
  /// @param number  as written; may be empty
  /// @param bare    text::fold() of the name
  Open& add(int row, const std::string& number, const std::string& name, std::string_view bare);

  /// Tells the amounts of the line that was added last.
  void set_amounts(std::vector<std::optional<Amount>> amounts);

  /// "Trong đó:" alone in its row: what follows are parts of the line before it, not all of them.
  /// @return false if no line is before it
  bool begin_of_which();

  void finish();                                  ///< no more lines
  char letter_before() const { return letter_; }  ///< see rank_of() in table_head.h

 private:
  void close();

  std::size_t columns_;
  TableReading& out_;
  std::vector<Open> open_;  ///< from the top
  SeenHashes seen_;         ///< parent, number and name of each line
  int count_ = 0;
  char letter_ = 'A' - 1;  ///< the last number that was one capital letter
};

/// Adds a complaint with its text cut, unless there are limits::problems already.
void report(TableReading& out, TableProblemCode code, int row, int column, std::string_view text);

}  // namespace portal::budget
