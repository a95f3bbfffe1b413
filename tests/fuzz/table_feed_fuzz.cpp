// SPDX-License-Identifier: MIT
// Tables of any shape. The input is a table: lines are rows, "|" separates cells, "^" a cell's text from its link.
#include <string>
#include <vector>

#include "core/base/url.h"
#include "core/feeds/table_feed.h"
#include "tests/fuzz/require.h"

using portal::feeds::TableCell;
using portal::fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::vector<std::vector<TableCell>> rows(1);
  bool in_url = false;
  for (const char byte : portal::fuzz::as_text(data, size)) {
    if (byte == '\n') rows.emplace_back();
    if (byte == '|' || rows.back().empty()) rows.back().emplace_back();
    in_url = byte == '^' || (in_url && byte != '|' && byte != '\n');
    if (byte == '\n' || byte == '|' || byte == '^') continue;
    (in_url ? rows.back().back().url : rows.back().back().text).push_back(byte);
  }
  const portal::feeds::TableFeed feed = portal::feeds::read_table(rows, "fuzz");
  require(feed.documents.size() < rows.size());
  require(!feed.failed || feed.documents.empty());
  for (const portal::search::Document& document : feed.documents) {
    require(!document.title.empty() || !document.number.empty());
    require(document.url.empty() || portal::is_safe_url(document.url));
  }
  for (const portal::Problem& problem : feed.problems)
    require(problem.row <= rows.size());
  return 0;
}
