// SPDX-License-Identifier: MIT
#pragma once

#include "core/budget/prose.h"
#include "core/cli/inspect/request.h"

namespace portal::cli {

/// A figure in the format of the budget samples (tests/data/budget/README.md).
Json budget_sample_json(const budget::Figure& figure);

/// Everything that is known of a figure, with its evidence: the samples' fields and more.
Json budget_figure_json(const budget::Figure& figure);

}  // namespace portal::cli
