// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>

#include "core/cli/budget_document.h"

namespace portal::cli {

/// Writes documents to standard output, one after the other. The figures of one may come in pieces, so that a file
/// larger than memory can be written while it is read.
class BudgetPrinter {
 public:
  virtual ~BudgetPrinter() = default;

  virtual void begin(const std::string& document) = 0;
  virtual void print_figures(const BudgetDocument& piece) = 0;  ///< those of `piece`, which has the text they cite
  virtual void end(const BudgetDocument& document) = 0;         ///< all else; its figures do not count
};

/// For people: each figure as a sentence, with its source and checks, in Vietnamese.
std::unique_ptr<BudgetPrinter> make_table_printer();

/// A head, then a line for each comparison of each figure, and for each figure without one.
std::unique_ptr<BudgetPrinter> make_csv_printer();

/// A line of JSON for each document, which read_budget_json() reads.
std::unique_ptr<BudgetPrinter> make_json_printer();

}  // namespace portal::cli
