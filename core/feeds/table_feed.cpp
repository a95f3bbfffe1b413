// SPDX-License-Identifier: MIT
#include "core/feeds/table_feed.h"

#include <algorithm>
#include <utility>

#include "core/base/limits.h"
#include "core/feeds/columns.h"
#include "core/feeds/document_rows.h"
#include "core/text/tidy.h"

namespace portal::feeds {
namespace {

using Row = std::vector<TableCell>;

std::vector<Column> read_headings(const Row& row) {
  std::vector<Column> columns;
  for (const TableCell& cell : row)
    columns.push_back(read_column(cell.text));
  return columns;
}

bool is_blank(const Row& row) {
  return std::all_of(row.begin(), row.end(), [](const TableCell& cell) { return text::tidy(cell.text).empty(); });
}

void read_row(const Row& row, const std::vector<Column>& columns, DocumentRows& documents) {
  for (std::size_t i = 0; i < std::min(row.size(), columns.size()); ++i) {
    if (!columns[i].field) continue;
    documents.set(*columns[i].field, columns[i].heading, columns[i].is_link() ? row[i].url : row[i].text, 0);
  }
  for (std::size_t i = 0; i < row.size(); ++i) {  // behind a column of links, which set() has seen first
    if (!row[i].url.empty()) documents.set(FieldName::url, i < columns.size() ? columns[i].heading : "", row[i].url, 0);
  }
  documents.end_row();
}

void fail(TableFeed& feed, DocumentRows& documents, std::string message) {
  documents.report({Severity::error, ProblemCode::wrong_shape, {}, 0, {}, 0, {}, std::move(message)});
  feed.problems = documents.take_problems();
  feed.failed = true;
}

}  // namespace

TableFeed read_table(std::span<const std::vector<TableCell>> rows, std::string source) {
  TableFeed feed;
  DocumentRows documents(std::move(source));
  const std::vector<Column> columns = rows.empty() ? std::vector<Column>() : read_headings(rows[0]);
  if (!any_field(columns)) {
    fail(feed, documents, "the first row of the table has no heading of a known field");
    return feed;
  }
  report_unknown_columns(columns, 1, documents);
  for (std::size_t i = 1; i < rows.size(); ++i) {
    if (i > limits::feed_rows) {
      documents.report({Severity::error,
                        ProblemCode::too_many_rows,
                        {},
                        i + 1,
                        {},
                        0,
                        {},
                        "there are too many rows; the rest is left out"});
      break;
    }
    documents.begin_row(i + 1, 0);
    if (!is_blank(rows[i])) read_row(rows[i], columns, documents);
  }
  feed.documents = documents.take_documents();
  feed.problems = documents.take_problems();
  return feed;
}

}  // namespace portal::feeds
