// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

#include "core/base/problem.h"
#include "core/feeds/json_listeners.h"
#include "core/feeds/json_sax.h"

/// Why JSON that should hold documents does not.
namespace portal::feeds {

struct Complaint {
  ProblemCode code;
  std::size_t offset;  ///< into the text
  const char* message;
};

/// A bad row: [begin, limit) of a text was parsed, `next` is where reading goes on.
struct BadRow {
  std::size_t begin;
  std::size_t limit;
  std::size_t next;
};

/// @param outcome  not complete
Complaint explain_row(std::string_view text, const BadRow& row, const JsonOutcome& outcome);

/// Why no list of rows was found in `head`, with which `text` starts.
Complaint explain_head(std::string_view text, std::string_view head, const RowsFinder& finder,
                       const JsonOutcome& outcome);

/// Enough of `text` from `offset` on for a Problem, which cuts it at a code point.
std::string_view excerpt_at(std::string_view text, std::size_t offset);

/// 3 if the text starts with the byte order mark of UTF-8, else 0.
std::size_t byte_order_mark_size(std::string_view text);

}  // namespace portal::feeds
