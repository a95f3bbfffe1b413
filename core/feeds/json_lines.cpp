// SPDX-License-Identifier: MIT
#include "core/feeds/json_lines.h"

#include <algorithm>
#include <utility>

#include "core/feeds/json_complaint.h"
#include "core/feeds/json_listeners.h"
#include "core/feeds/json_sax.h"
#include "core/feeds/json_scan.h"

namespace portal::feeds {

void JsonLinesReader::push(std::string_view bytes) {
  while (!bytes.empty() && !done_) {
    const std::size_t line_feed = bytes.find('\n');
    const std::string_view part = bytes.substr(0, line_feed);
    line_bytes_ += part.size();
    if (line_feed == std::string_view::npos || !line_.empty())
      line_ += part.substr(0, limits_.row_bytes + 1 - std::min(line_.size(), limits_.row_bytes + 1));
    if (line_feed == std::string_view::npos) return;
    end_line(line_.empty() ? part : line_);
    bytes.remove_prefix(line_feed + 1);
  }
}

void JsonLinesReader::finish() {
  if (line_bytes_ > 0 && !done_) end_line(line_);
  done_ = true;
}

/// @param line  without its line feed; its start if it is too long
void JsonLinesReader::end_line(std::string_view line) {
  const std::size_t mark = line_number_ == 1 ? byte_order_mark_size(line) : 0;
  line.remove_prefix(mark);
  rows_.set_base(line_offset_ + mark);
  if (skip_json_space(line, 0) < line.size()) read_row(line);
  line_offset_ += std::exchange(line_bytes_, 0) + 1;
  ++line_number_;
  line_.clear();
}

void JsonLinesReader::read_row(std::string_view line) {
  const std::size_t begin = skip_json_space(line, 0);
  if (row_ == limits_.rows) {
    rows_.begin_row(row_ + 1, 0);
    reject(line, 0, ProblemCode::too_many_rows, "there are too many rows; the rest is left out");
    done_ = true;
    return;
  }
  rows_.begin_row(++row_, begin);
  if (line_bytes_ > limits_.row_bytes) return reject(line, begin, ProblemCode::too_large, "the row is too long");
  if (line[begin] != '{') return reject(line, begin, ProblemCode::bad_row, "the row is not an object");
  RowListener listener(line, rows_);
  const JsonOutcome outcome = parse_json_value(line, begin, listener);
  if (outcome.end != JsonEnd::complete) {
    const Complaint complaint = explain_row(line, {begin, line.size(), line.size()}, outcome);
    const bool cut = complaint.code == ProblemCode::truncated;
    return reject(line, complaint.offset, cut ? ProblemCode::bad_row : complaint.code,
                  cut ? "the object does not end on its line" : complaint.message);
  }
  const std::size_t behind = skip_json_space(line, outcome.offset);
  if (behind < line.size()) {
    return reject(line, behind, ProblemCode::bad_row, "something follows the object on its line");
  }
  rows_.end_row();
  deliver();
}

void JsonLinesReader::reject(std::string_view line, std::size_t offset, ProblemCode code, const char* message) {
  rows_.reject_row(code, offset, excerpt_at(line, offset), message);
  deliver();
}

void JsonLinesReader::deliver() {
  for (Problem& problem : rows_.take_problems()) {
    problem.line = line_number_;
    sink_.report(std::move(problem));
  }
  for (search::Document& document : rows_.take_documents())
    sink_.add(std::move(document));
}

}  // namespace portal::feeds
