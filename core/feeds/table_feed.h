// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/base/problem.h"
#include "core/search/document.h"

namespace portal::feeds {

struct TableCell {
  std::string text;  ///< UTF-8, as the page has it
  std::string url;   ///< target of the first link in the cell, or empty
};

struct TableFeed {
  std::vector<search::Document> documents;  ///< in the order of the rows
  std::vector<Problem> problems;            ///< in the order of the rows; Problem::row counts the heading as row 1
  bool failed = false;                      ///< no heading was recognised; the first problem says so
};

/// Documents from the rows of an HTML table.
///
/// The first row holds the headings (core/feeds/field_names.h); unknown columns are skipped with a warning. The first
/// link of a row is the document's URL unless a column says otherwise. Rows are good or bad as in JsonFeedReader.
/// @param rows    rows × cells; rows may be of unequal length
/// @param source  for Problem::source
TableFeed read_table(std::span<const std::vector<TableCell>> rows, std::string source);

}  // namespace portal::feeds
