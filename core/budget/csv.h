// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "core/budget/grid.h"

namespace portal::budget {

/// Rows of a CSV file: RFC 4180, with a comma, semicolon, tab or bar between fields (whichever splits the first lines
/// most evenly), line ends of any kind, an optional byte order mark. A quote that is never closed ends with the text.
/// Linear. Rows and cells beyond limits::table_cells are not read; Rows::too_large says so.
/// @param text  UTF-8; other bytes stay in the cells as they are
Rows read_csv(std::string_view text);

}  // namespace portal::budget
