// SPDX-License-Identifier: MIT
#pragma once

#include "core/cli/budget_document.h"

/// What `portalkit budget` writes to standard output for one document.
namespace portal::cli {

/// For people: each figure as a sentence, with its source and checks, in Vietnamese.
void print_budget_table(const BudgetDocument& document);

/// The first line of all documents as CSV.
void print_budget_csv_head();
/// A line for each comparison of each figure, and for each figure without one.
void print_budget_csv(const BudgetDocument& document);

/// One line of JSON, which read_budget_json() reads.
void print_budget_json(const BudgetDocument& document);

}  // namespace portal::cli
