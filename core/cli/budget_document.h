// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/budget/figure.h"
#include "core/budget/prose.h"
#include "core/budget/table.h"
#include "core/time/date.h"

namespace portal::cli {

/// All that was read from one file.
struct BudgetDocument {
  std::string name;
  std::string text;  ///< to which the byte ranges refer; empty where figures came as JSON
  std::vector<budget::Figure> figures;
  std::vector<budget::ProseSum> sums;  ///< of the text; their indices are those of `figures`
  std::vector<budget::LeftOut> left_out;
  std::vector<budget::TableProblem> problems;  ///< of its tables
  std::size_t missing = 0;                     ///< cells of amounts without data
  bool too_large = false;                      ///< a table had more than the limits::table_…; that was left out
};

struct BudgetReading {
  time::Date today;     ///< decides years that are left out
  std::string caption;  ///< of tables
};

/// What a table is read with, besides what is found around it.
budget::TableOptions table_options(const std::string& document, const std::string& words_around,
                                   const BudgetReading& options);

/// Whether a file is read as CSV: by core/budget/csv_table.h, which needs only a part of it in memory.
bool is_csv(std::string_view name);

/// Reads a file by its name: .html and .htm, .json and .jsonl (what `--json` wrote; one document for each of its
/// objects), all else as text.
/// @return the error of JSON that is none
Result<std::vector<BudgetDocument>> read_budget_file(const std::string& name, std::string bytes,
                                                     const BudgetReading& options);

}  // namespace portal::cli
