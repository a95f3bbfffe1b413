// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

/// Looking through JSON that may be broken, by brackets and quotes only. Never fails, reads each byte once.
namespace portal::feeds {

/// The first byte at or behind `offset` that is no JSON white space, or text.size().
std::size_t skip_json_space(std::string_view text, std::size_t offset);

/// Where to go on behind a bad row that starts at `row`: behind its last bracket, at the next row, at the end of the
/// list of rows, or text.size(). More than `row` in any case.
///
/// A row ends where its brackets are closed. If a quote or a bracket is missing this is never or too late, so the
/// start of a next row is taken too where it cannot belong to this one: `,{` directly inside the row's own object, and
/// `,{"` inside what counts as a string. A raw line end closes a string. A "]" too many ends the list if no row
/// follows.
std::size_t skip_bad_row(std::string_view text, std::size_t row);

struct SkippedRow {
  std::size_t next = 0;
  bool decided = true;  ///< false: it depends on what follows the text, if anything does
};

/// The same, for a text that may go on.
SkippedRow try_to_skip_bad_row(std::string_view text, std::size_t row);

}  // namespace portal::feeds
