// SPDX-License-Identifier: MIT
#include "core/feeds/columns.h"

#include <algorithm>
#include <utility>

#include "core/text/fold.h"
#include "core/text/tidy.h"

namespace portal::feeds {
namespace {

bool is_row_count(std::string_view heading) {
  const std::string folded = text::fold(heading);
  return folded == "stt" || folded == "tt" || folded == "#";
}

}  // namespace

Column read_column(std::string_view heading) {
  std::string tidy = text::tidy(heading);
  const std::optional<FieldName> field = field_by_name(tidy);
  return {std::move(tidy), field};
}

bool any_field(const std::vector<Column>& columns) {
  return std::any_of(columns.begin(), columns.end(), [](const Column& column) { return column.field.has_value(); });
}

void report_unknown_columns(const std::vector<Column>& columns, std::size_t row, DocumentRows& documents) {
  for (const Column& column : columns) {
    if (column.field || is_row_count(column.heading)) continue;
    documents.report({Severity::warning,
                      ProblemCode::unknown_column,
                      {},
                      row,
                      column.heading,
                      0,
                      {},
                      "no field is known by this heading; the column is skipped"});
  }
}

}  // namespace portal::feeds
