// SPDX-License-Identifier: MIT
#include "core/feeds/json_complaint.h"

#include <algorithm>

#include "core/base/limits.h"
#include "core/feeds/json_scan.h"
#include "core/text/utf8.h"

namespace portal::feeds {

std::string_view excerpt_at(std::string_view text, std::size_t offset) {
  return text.substr(std::min(offset, text.size()), limits::excerpt_bytes + text::longest_code_point);
}

std::size_t byte_order_mark_size(std::string_view text) {
  return text.substr(0, 3) == "\xEF\xBB\xBF" ? 3 : 0;
}

Complaint explain_row(std::string_view text, const BadRow& row, const JsonOutcome& outcome) {
  const std::size_t wrong = outcome.offset;
  if (outcome.end == JsonEnd::stopped) return {ProblemCode::too_deep, wrong, "the row is nested too deeply"};
  if (wrong >= row.limit && row.limit < text.size()) return {ProblemCode::too_large, row.begin, "the row is too long"};
  if (wrong >= text.size() && row.next == text.size()) {
    return {ProblemCode::truncated, wrong, "the input ends inside this row"};
  }
  // The library stops somewhere in the bad sequence; the report names its start.
  const std::string_view read = text.substr(row.begin, wrong - row.begin + text::longest_code_point);
  const std::size_t invalid = row.begin + text::first_invalid(read);
  if (invalid <= wrong && invalid < text.size()) {
    return {ProblemCode::invalid_utf8, invalid, "the row holds bytes that are not UTF-8"};
  }
  return {ProblemCode::bad_row, wrong, "the row is not valid JSON"};
}

Complaint explain_head(std::string_view text, std::string_view head, const RowsFinder& finder,
                       const JsonOutcome& outcome) {
  const std::size_t wrong = outcome.offset;
  if (finder.too_deep()) return {ProblemCode::too_deep, wrong, "the input is nested too deeply"};
  const bool alone = skip_json_space(text, wrong) == text.size();  // else "404 Not Found" would pass as a number
  const std::size_t first = skip_json_space(text, byte_order_mark_size(text));
  const bool starts_well = first < text.size() && (text[first] == '{' || text[first] == '[');
  if (outcome.end == JsonEnd::complete && (starts_well || alone)) {
    return {ProblemCode::wrong_shape, 0, "the input holds no list of documents"};
  }
  if (starts_well && wrong >= head.size()) {
    const bool cut_by_us = head.size() < text.size();
    if (cut_by_us) return {ProblemCode::too_large, wrong, "the list of documents starts too far behind"};
    return {ProblemCode::truncated, wrong, "the input ends before its list of documents"};
  }
  const std::size_t invalid = text::first_invalid(head);
  if (invalid <= wrong && invalid < head.size()) return {ProblemCode::invalid_utf8, invalid, "the input is not UTF-8"};
  return {ProblemCode::not_json, std::min(wrong, text.size()), "the input is not JSON"};
}

}  // namespace portal::feeds
