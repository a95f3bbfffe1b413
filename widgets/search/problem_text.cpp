// SPDX-License-Identifier: MIT
#include "widgets/search/problem_text.h"

namespace portal::search_widget {
namespace {

app::Text sentence(ProblemCode code) {
  switch (code) {
    case ProblemCode::bad_date: return app::Text::problem_bad_date;
    case ProblemCode::missing_field: return app::Text::problem_missing_field;
    case ProblemCode::duplicate_id: return app::Text::problem_duplicate;
    case ProblemCode::bad_url: return app::Text::problem_bad_url;
    case ProblemCode::unknown_encoding:
    case ProblemCode::invalid_utf8: return app::Text::problem_encoding;
    case ProblemCode::truncated: return app::Text::error_truncated;
    case ProblemCode::too_large:
    case ProblemCode::too_many_rows: return app::Text::error_too_large;
    case ProblemCode::bad_attachment:
    case ProblemCode::not_loaded: return app::Text::error_network;
    case ProblemCode::wrong_shape:
    case ProblemCode::unknown_column: return app::Text::problem_field;
    case ProblemCode::bad_index:
    case ProblemCode::not_json:
    case ProblemCode::too_deep:
    case ProblemCode::too_many_problems:
    case ProblemCode::bad_row: return app::Text::problem_row;
  }
  return app::Text::error_data;
}

}  // namespace

bool concerns_reader(ProblemCode code) {
  return code != ProblemCode::unknown_column && code != ProblemCode::too_many_problems;
}

std::string reader_text(const Problem& problem, app::Language language) {
  if (!concerns_reader(problem.code)) return {};
  if (problem.row == 0) {
    const app::Text text = sentence(problem.code);
    const bool whole = text != app::Text::problem_row && text != app::Text::problem_field;
    return app::format(whole ? text : app::Text::error_data, language, {problem.value});
  }
  const std::string row = app::group_digits(problem.row, language);
  return app::format(app::Text::partial_row, language,
                     {row, app::format(sentence(problem.code), language, {problem.value})});
}

}  // namespace portal::search_widget
