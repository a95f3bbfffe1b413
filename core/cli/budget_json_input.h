// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/budget/figure.h"

namespace portal::cli {

/// What one object of `portalkit budget --json` holds.
struct JsonFigures {
  std::string document;
  std::vector<budget::Figure> figures;  ///< checked anew: what the file says of verdicts does not count
};

/// Reads the JSON that budget_figure_json() writes back to the same figures: lines of objects with "document" and
/// "figures", or one object over several lines. Of an amount the fields of the samples are enough ("amount_dong",
/// "unit"); it then counts as exact. Keys that are not known are ignored.
///
/// @param text  any bytes
/// @return the error names the line, the figure and the field that is wrong; nothing is read by halves
Result<std::vector<JsonFigures>> read_budget_json(std::string_view text);

}  // namespace portal::cli
