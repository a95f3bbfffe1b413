// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace portal {

enum class Severity : std::uint8_t {
  warning,  ///< the row is kept; a field of it was changed, cut or left out
  error,    ///< the row, or with row 0 the whole input, is left out
};

/// Kinds of problem. The numbers are not stable, the names of name() are.
enum class ProblemCode : std::uint8_t {
  not_loaded,         ///< the host could not fetch the input
  not_json,           ///< the input is not JSON at all (an error page, a script)
  wrong_shape,        ///< JSON, but not a list of documents; or a field holds a list or an object
  truncated,          ///< the input ends before its list does
  too_large,          ///< more bytes than core/base/limits.h allows
  too_deep,           ///< nested deeper than core/base/limits.h allows
  too_many_rows,      ///< more rows than core/base/limits.h allows; those before are kept
  too_many_problems,  ///< later problems are counted, not listed
  invalid_utf8,       ///< bytes that are not UTF-8
  bad_row,            ///< the row breaks the grammar or is not an object
  missing_field,      ///< neither title nor number
  bad_date,           ///< not a date, or one that does not exist
  duplicate_id,       ///< an earlier row has the same id; that one is kept
  bad_url,            ///< a scheme outside the allow-list of core/base/url.h
  unknown_encoding,   ///< text whose encoding was not recognised, read as UTF-8
  bad_attachment,     ///< a file of a document cannot be read
  bad_index,          ///< not an index, damaged, or of another version
  unknown_column,     ///< a table heading that no field is known by
};

/// A stable snake_case name ("bad_date"), for the error event and for logs.
std::string_view name(ProblemCode code);

/// A located complaint about one row or field of an input that may otherwise be good.
struct Problem {
  Severity severity = Severity::error;
  ProblemCode code = ProblemCode::bad_row;
  std::string source;            ///< URL or name of the input, as the caller gave it
  std::size_t row = 0;           ///< from 1; 0 is the whole input
  std::string field;             ///< key or heading as the input writes it; empty if no single field is to blame
  std::size_t offset_bytes = 0;  ///< into the input, from 0; 0 where the input has no bytes (table cells)
  std::string value;             ///< UTF-8 excerpt of the offending text, at most 60 bytes, cut at a code point
  std::string message;           ///< one English line for webmasters
  std::size_t line = 0;          ///< of the input, from 1; 0 where the reader does not count lines
};

}  // namespace portal
