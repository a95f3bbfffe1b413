// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/budget/grid.h"

namespace portal::cli {

struct HtmlTable {
  std::string caption;  ///< its caption, and the words right before it: title and unit of a form stand there
  budget::Rows rows;
  std::string text;  ///< its cells as lines, for tables that only lay a page out
};

/// A page as text and tables.
struct HtmlDocument {
  std::string text;               ///< a line for each block; without scripts, styles, and the tables below
  std::vector<HtmlTable> tables;  ///< those without a table inside
};

/// Reads a page as forgiving as a browser does. Entities are resolved; the encoding is that of the page, else UTF-8.
/// @param html  any bytes
HtmlDocument read_html(std::string_view html);

}  // namespace portal::cli
