// SPDX-License-Identifier: MIT
#include "core/feeds/json_feed.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "core/base/limits.h"
#include "core/feeds/document_rows.h"
#include "core/feeds/json_listeners.h"
#include "core/feeds/json_sax.h"
#include "core/feeds/json_scan.h"
#include "core/text/utf8.h"

namespace portal::feeds {
namespace {

/// Enough of `text` from `offset` on for a Problem, which cuts it at a code point.
std::string_view excerpt_at(std::string_view text, std::size_t offset) {
  return text.substr(std::min(offset, text.size()), limits::excerpt_bytes + text::longest_code_point);
}

std::size_t byte_order_mark_size(std::string_view text) {
  return text.substr(0, 3) == "\xEF\xBB\xBF" ? 3 : 0;
}

struct Complaint {
  ProblemCode code;
  std::size_t offset;
  const char* message;
};

/// A bad row: [begin, limit) was parsed, `next` is where reading goes on.
struct BadRow {
  std::size_t begin;
  std::size_t limit;
  std::size_t next;
};

Complaint explain(std::string_view text, const BadRow& row, const JsonOutcome& outcome) {
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

/// Why no list of rows was found.
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

}  // namespace

struct JsonFeedReader::State {
  State(std::string input, std::string source)
      : bytes(std::move(input)), bytes_total(bytes.size()), rows(std::move(source)) {}

  std::string bytes;  ///< released when all is read
  std::size_t bytes_total;
  std::size_t offset = 0;
  std::size_t rows_read = 0;
  bool started = false;
  bool done = false;
  bool failed = false;
  DocumentRows rows;

  void start();
  void read_row();
  void reject_row(const BadRow& row, const JsonOutcome& outcome);
  void finish();
  void fail(const Complaint& complaint);
  void end_early(const Complaint& complaint);
};

void JsonFeedReader::State::finish() {
  done = true;
  offset = bytes_total;
  std::string().swap(bytes);
}

void JsonFeedReader::State::fail(const Complaint& complaint) {
  rows.report({Severity::error,
               complaint.code,
               {},
               0,
               {},
               complaint.offset,
               std::string(excerpt_at(bytes, complaint.offset)),
               complaint.message});
  failed = true;
  finish();
}

/// The list breaks off: what was read before stays.
void JsonFeedReader::State::end_early(const Complaint& complaint) {
  failed = rows.documents_read() == 0;
  rows.report({Severity::error, complaint.code, {}, rows_read + 1, {}, complaint.offset, {}, complaint.message});
  finish();
}

/// Finds the list of rows.
void JsonFeedReader::State::start() {
  started = true;
  if (bytes.size() > limits::feed_bytes) return fail({ProblemCode::too_large, 0, "the input is too large"});
  const std::string_view head = std::string_view(bytes).substr(0, limits::feed_head_bytes);
  RowsFinder finder;
  const JsonOutcome outcome = parse_json_value(head, byte_order_mark_size(head), finder);
  offset = outcome.offset;
  if (!finder.found()) fail(explain_head(bytes, head, finder, outcome));
}

/// Reads the row at or behind `offset`, or finds that there is none. Missing and doubled commas lose nothing, so they
/// pass.
void JsonFeedReader::State::read_row() {
  const std::string_view text = bytes;
  offset = skip_json_space(text, offset);
  while (offset < text.size() && text[offset] == ',')
    offset = skip_json_space(text, offset + 1);
  if (offset == text.size()) return end_early({ProblemCode::truncated, offset, "the input ends inside its list"});
  if (text[offset] == ']') return finish();
  if (rows_read == limits::feed_rows) {
    return end_early({ProblemCode::too_many_rows, offset, "there are too many rows; the rest is left out"});
  }

  ++rows_read;
  const std::size_t row = offset;
  rows.begin_row(rows_read, row);
  if (text[row] != '{') {
    rows.reject_row(ProblemCode::bad_row, row, excerpt_at(text, row), "the row is not an object");
    offset = skip_bad_row(text, row);
    return;
  }
  const std::size_t row_limit = std::min(text.size(), row + limits::row_bytes);
  RowListener listener(text, rows);
  const JsonOutcome outcome = parse_json_value(text.substr(0, row_limit), row, listener);
  if (outcome.end == JsonEnd::complete) {
    offset = outcome.offset;
    return rows.end_row();
  }
  reject_row({row, row_limit, skip_bad_row(text, row)}, outcome);
}

void JsonFeedReader::State::reject_row(const BadRow& row, const JsonOutcome& outcome) {
  const Complaint complaint = explain(bytes, row, outcome);
  rows.reject_row(complaint.code, complaint.offset, excerpt_at(bytes, complaint.offset), complaint.message);
  offset = row.next;
  if (complaint.code != ProblemCode::truncated) return;
  failed = rows.documents_read() == 0;
  finish();
}

JsonFeedReader::JsonFeedReader(std::string bytes, std::string source)
    : state_(std::make_unique<State>(std::move(bytes), std::move(source))) {}
JsonFeedReader::JsonFeedReader(JsonFeedReader&&) noexcept = default;
JsonFeedReader& JsonFeedReader::operator=(JsonFeedReader&&) noexcept = default;
JsonFeedReader::~JsonFeedReader() = default;

bool JsonFeedReader::step(std::size_t max_rows) {
  State& state = *state_;
  if (!state.started) state.start();
  for (std::size_t i = 0; i < max_rows && !state.done; ++i)
    state.read_row();
  return !state.done;
}

std::size_t JsonFeedReader::bytes_read() const {
  return state_->offset;
}
std::size_t JsonFeedReader::bytes_total() const {
  return state_->bytes_total;
}
std::size_t JsonFeedReader::rows_read() const {
  return state_->rows_read;
}
std::size_t JsonFeedReader::documents_read() const {
  return state_->rows.documents_read();
}
std::vector<search::Document> JsonFeedReader::take_documents() {
  return state_->rows.take_documents();
}
const std::vector<Problem>& JsonFeedReader::problems() const {
  return state_->rows.problems();
}
bool JsonFeedReader::failed() const {
  return state_->failed;
}

}  // namespace portal::feeds
