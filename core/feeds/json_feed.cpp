// SPDX-License-Identifier: MIT
#include "core/feeds/json_feed.h"

#include <algorithm>
#include <cassert>
#include <string_view>
#include <utility>

#include "core/base/limits.h"
#include "core/feeds/document_rows.h"
#include "core/feeds/json_complaint.h"
#include "core/feeds/json_listeners.h"
#include "core/feeds/json_sax.h"
#include "core/feeds/json_scan.h"
#include "core/text/utf8.h"

namespace portal::feeds {

/// `bytes` is a window of the input that starts at `base`; offsets are into it. It is all of the input unless that
/// comes in pieces, and then the reader starves wherever the bytes that are not there yet could matter.
struct JsonFeedReader::State {
  State(std::string input, std::string source, const FeedLimits& limits_given)
      : bytes(std::move(input)),
        bytes_total(bytes.size()),
        limits(limits_given),
        wanted(limits_given.window_bytes),
        rows(std::move(source), limits_given.field_bytes) {}

  std::string bytes;  ///< released when all is read
  std::size_t bytes_total;
  FeedLimits limits;
  std::size_t base = 0;
  std::size_t lines_before = 0;  ///< line feeds before `base`; of an input in pieces
  std::size_t offset = 0;
  std::size_t rows_read = 0;
  std::size_t wanted;  ///< bytes behind `offset` that the next try needs
  bool in_pieces = false;
  bool whole = true;  ///< no more bytes follow
  bool starving = false;
  bool started = false;
  bool done = false;
  bool failed = false;
  DocumentRows rows;

  void start();
  void read_row();
  void read_no_object(std::size_t row);
  void reject_row(std::size_t row, std::size_t row_limit, const JsonOutcome& outcome);
  void finish();
  void fail(const Complaint& complaint);
  void end_early(const Complaint& complaint);
  void starve() { starving = true; }
  bool starve_if_near_end(std::size_t place);
  bool starve_for_more();
  bool is_open(std::size_t row, const SkippedRow& skipped);
};

void JsonFeedReader::State::finish() {
  done = true;
  offset = bytes_total - base;
  if (!in_pieces) std::string().swap(bytes);  // else line_of() still looks at the window
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

/// A problem quotes some bytes behind `place`.
bool JsonFeedReader::State::starve_if_near_end(std::size_t place) {
  constexpr std::size_t quoted = limits::excerpt_bytes + 2 * text::longest_code_point;
  if (whole || place + quoted <= bytes.size()) return false;
  return starve_for_more();
}

/// The row does not end in what is there. Twice as much next time, so that trying stays linear.
bool JsonFeedReader::State::starve_for_more() {
  wanted = std::max(wanted, 2 * (bytes.size() - offset));
  starve();
  return true;
}

/// Finds the list of rows.
void JsonFeedReader::State::start() {
  if (!in_pieces && bytes.size() > limits::feed_bytes) {
    return fail({ProblemCode::too_large, 0, "the input is too large"});
  }
  const std::string_view head = std::string_view(bytes).substr(0, limits::feed_head_bytes);
  RowsFinder finder;
  const JsonOutcome outcome = parse_json_value(head, byte_order_mark_size(head), finder);
  if (!finder.found() && !whole && bytes.size() <= limits::feed_head_bytes) return starve();
  started = true;
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
  if (offset == text.size() && !whole) return starve();
  if (offset == text.size()) return end_early({ProblemCode::truncated, offset, "the input ends inside its list"});
  if (text[offset] == ']') return finish();
  if (rows_read == limits.rows) {
    return end_early({ProblemCode::too_many_rows, offset, "there are too many rows; the rest is left out"});
  }
  if (!whole && text.size() - offset < wanted) return starve();

  const std::size_t row = offset;
  rows.begin_row(rows_read + 1, row);
  if (text[row] != '{') return read_no_object(row);
  const std::size_t row_limit = row + std::min(text.size() - row, limits.row_bytes);
  RowListener listener(text, rows);
  const JsonOutcome outcome = parse_json_value(text.substr(0, row_limit), row, listener);
  if (outcome.end != JsonEnd::complete) return reject_row(row, row_limit, outcome);
  ++rows_read;
  offset = outcome.offset;
  wanted = limits.window_bytes;
  rows.end_row();
}

/// Whether the place where reading goes on is not known yet, and may never be.
bool JsonFeedReader::State::is_open(std::size_t row, const SkippedRow& skipped) {
  if (skipped.decided || whole) return false;
  if (bytes.size() - row < limits::broken_row_bytes) return starve_for_more();
  end_early({ProblemCode::too_large, row, "the row is broken, and its end was not found"});
  return true;
}

void JsonFeedReader::State::read_no_object(std::size_t row) {
  if (starve_if_near_end(row)) return;
  const SkippedRow skipped = try_to_skip_bad_row(bytes, row);
  if (is_open(row, skipped)) return;
  ++rows_read;
  rows.reject_row(ProblemCode::bad_row, row, excerpt_at(bytes, row), "the row is not an object");
  offset = skipped.next;
}

void JsonFeedReader::State::reject_row(std::size_t row, std::size_t row_limit, const JsonOutcome& outcome) {
  if (starve_if_near_end(std::min(outcome.offset, row_limit))) return;
  const SkippedRow skipped = try_to_skip_bad_row(bytes, row);
  if (is_open(row, skipped)) return;
  ++rows_read;
  const Complaint complaint = explain_row(bytes, {row, row_limit, skipped.next}, outcome);
  rows.reject_row(complaint.code, complaint.offset, excerpt_at(bytes, complaint.offset), complaint.message);
  offset = skipped.next;
  if (complaint.code != ProblemCode::truncated) return;
  failed = rows.documents_read() == 0;
  finish();
}

JsonFeedReader::JsonFeedReader(std::string bytes, std::string source)
    : state_(std::make_unique<State>(std::move(bytes), std::move(source), FeedLimits())) {}
JsonFeedReader::JsonFeedReader(std::string source, const FeedLimits& limits)
    : state_(std::make_unique<State>(std::string(), std::move(source), limits)) {
  state_->in_pieces = true;
  state_->whole = false;
}
JsonFeedReader::JsonFeedReader(JsonFeedReader&&) noexcept = default;
JsonFeedReader& JsonFeedReader::operator=(JsonFeedReader&&) noexcept = default;
JsonFeedReader::~JsonFeedReader() = default;

void JsonFeedReader::append(std::string_view bytes) {
  State& state = *state_;
  assert(!state.whole);
  state.starving = false;
  state.bytes_total += bytes.size();
  if (state.done) return;
  if (state.offset >= state.bytes.size() - state.offset) {  // moving what is left costs no more than what was read
    state.lines_before += lines_before(state.offset);
    state.bytes.erase(0, state.offset);
    state.base += std::exchange(state.offset, 0);
    state.rows.set_base(state.base);
  }
  state.bytes += bytes;
}

void JsonFeedReader::end() {
  state_->whole = true;
  state_->starving = false;
}

bool JsonFeedReader::starving() const {
  return state_->starving;
}

/// Of the window.
std::size_t JsonFeedReader::lines_before(std::size_t offset) const {
  const auto begin = state_->bytes.begin();
  const auto count = static_cast<std::ptrdiff_t>(std::min(offset, state_->bytes.size()));
  return static_cast<std::size_t>(std::count(begin, begin + count, '\n'));
}

std::size_t JsonFeedReader::line_of(std::size_t offset_bytes) const {
  assert(offset_bytes >= state_->base);
  return state_->lines_before + lines_before(offset_bytes - state_->base) + 1;
}

bool JsonFeedReader::step(std::size_t max_rows) {
  State& state = *state_;
  if (!state.started) state.start();
  for (std::size_t i = 0; i < max_rows && !state.done && !state.starving; ++i)
    state.read_row();
  return !state.done;
}

std::size_t JsonFeedReader::bytes_read() const {
  return state_->base + state_->offset;
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
std::vector<Problem> JsonFeedReader::take_problems() {
  return state_->rows.take_problems();
}
bool JsonFeedReader::failed() const {
  return state_->failed;
}

}  // namespace portal::feeds
