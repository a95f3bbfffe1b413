// SPDX-License-Identifier: MIT
#include "core/base/problem.h"

namespace portal {

std::string_view name(ProblemCode code) {
  switch (code) {
    case ProblemCode::not_loaded: return "not_loaded";
    case ProblemCode::not_json: return "not_json";
    case ProblemCode::wrong_shape: return "wrong_shape";
    case ProblemCode::truncated: return "truncated";
    case ProblemCode::too_large: return "too_large";
    case ProblemCode::too_deep: return "too_deep";
    case ProblemCode::too_many_rows: return "too_many_rows";
    case ProblemCode::too_many_problems: return "too_many_problems";
    case ProblemCode::invalid_utf8: return "invalid_utf8";
    case ProblemCode::bad_row: return "bad_row";
    case ProblemCode::missing_field: return "missing_field";
    case ProblemCode::bad_date: return "bad_date";
    case ProblemCode::duplicate_id: return "duplicate_id";
    case ProblemCode::bad_url: return "bad_url";
    case ProblemCode::unknown_encoding: return "unknown_encoding";
    case ProblemCode::bad_attachment: return "bad_attachment";
    case ProblemCode::bad_index: return "bad_index";
    case ProblemCode::unknown_column: return "unknown_column";
  }
  return "";
}

}  // namespace portal
