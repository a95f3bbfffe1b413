// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>

#include "examples/generator/documents.h"

namespace portal::examples {

/// A JSON array with one object a line, keys as in core/feeds/field_names.h.
std::string to_json(std::span<const ExampleDocument> documents);

/// Rows of a table with the columns Số, ký hiệu | Ngày ban hành | Trích yếu | Cơ quan ban hành, one a line.
std::string to_html_rows(std::span<const ExampleDocument> documents);

}  // namespace portal::examples
