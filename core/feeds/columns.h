// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/feeds/document_rows.h"
#include "core/feeds/field_names.h"

namespace portal::feeds {

/// A column of a table, in a page or in a file.
struct Column {
  std::string heading;  ///< tidy
  std::optional<FieldName> field;

  bool is_link() const { return field == FieldName::url || field == FieldName::attachment; }
};

Column read_column(std::string_view heading);

bool any_field(const std::vector<Column>& columns);

/// A warning for each column that no field is known by, but not for the count of rows that nearly every table starts
/// with ("STT").
/// @param row  of the headings
void report_unknown_columns(const std::vector<Column>& columns, std::size_t row, DocumentRows& documents);

}  // namespace portal::feeds
