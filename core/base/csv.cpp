// SPDX-License-Identifier: MIT
#include "core/base/csv.h"

#include <algorithm>
#include <utility>

namespace portal {
namespace {

constexpr std::size_t lines_to_look_at = 20;
constexpr std::string_view line_ends = "\n\r";

/// How many lines in a row, from the first that has any, hold as many of `separator` as it does, weighted by that
/// count.
std::size_t evenness(std::string_view text, char separator) {
  std::size_t lines = 0, even = 0, expected = 0, count = 0;
  bool quoted = false;
  for (const char byte : text) {
    if (byte == '"') quoted = !quoted;
    if (quoted) continue;
    if (byte == separator) ++count;
    if (byte != '\n') continue;
    if (count > 0 && expected == 0) expected = count;
    if (count > 0 && count == expected) ++even;
    count = 0;
    if (++lines == lines_to_look_at) break;
  }
  if (count > 0 && (expected == 0 || count == expected)) ++even, expected = count;
  return even * (expected > 0 ? 2 : 0) + (expected > 1 ? 1 : 0);
}

}  // namespace

char csv_separator(std::string_view text) {
  char best = ',';
  std::size_t best_evenness = 0;
  for (const char separator : {';', '\t', '|', ','}) {  // a decimal comma is no separator: it comes last
    const std::size_t found = evenness(text, separator);
    if (found > best_evenness) {
      best = separator;
      best_evenness = found;
    }
  }
  return best;
}

void CsvReader::push(std::string_view text) {
  if (stopped_) return;
  buffer_.erase(0, row_begin_);
  at_ -= row_begin_;
  row_begin_ = 0;
  buffer_ += text;
  read();
}

void CsvReader::finish() {
  while (!stopped_ && is_in_row()) {
    end_cell();
    end_row();
    read();  // of a row that was given up, the rest
  }
}

bool CsvReader::is_in_row() const {
  return state_ != State::row_start && state_ != State::behind_cr && state_ != State::skipping;
}

void CsvReader::read() {
  while (at_ < buffer_.size() && !stopped_) {
    switch (state_) {
      case State::behind_cr:
        if (buffer_[at_] == '\n') ++at_;
        row_begin_ = at_;
        state_ = State::row_start;
        break;
      case State::row_start:
        cells_.clear();
        cell_.clear();
        row_begin_ = at_;
        row_line_ = line_;
        state_ = State::cell_start;
        break;
      case State::cell_start:
        state_ = buffer_[at_] == '"' ? State::quoted : State::plain;
        if (state_ == State::quoted) ++at_;
        break;
      case State::plain: read_plain(); break;
      case State::quoted: read_quoted(); break;
      case State::quote_in_quoted:
        state_ = buffer_[at_] == '"' ? State::quoted : State::plain;
        if (state_ == State::quoted) cell_ += buffer_[at_++];
        break;
      case State::skipping:
        at_ = std::min(buffer_.find_first_of(line_ends, at_), buffer_.size());
        row_begin_ = at_;
        if (at_ == buffer_.size()) break;
        state_ = buffer_[at_++] == '\r' ? State::behind_cr : State::row_start;
        row_begin_ = at_;
        ++line_;
        break;
    }
    if (at_ == buffer_.size() && is_in_row() && at_ - row_begin_ > max_row_bytes_) give_up_row();
  }
}

void CsvReader::read_plain() {
  const std::size_t begin = at_;
  const char* const bytes = buffer_.data();
  while (at_ < buffer_.size() && bytes[at_] != separator_ && bytes[at_] != '\n' && bytes[at_] != '\r')
    ++at_;
  cell_.append(buffer_, begin, at_ - begin);
  if (at_ == buffer_.size()) return;
  end_cell();
  if (bytes[at_] == separator_) {
    ++at_;
    state_ = State::cell_start;
  } else {
    end_row();
  }
}

void CsvReader::read_quoted() {
  const std::size_t begin = at_;
  at_ = std::min(buffer_.find('"', at_), buffer_.size());
  cell_.append(buffer_, begin, at_ - begin);
  line_ += static_cast<std::size_t>(std::count(buffer_.begin() + static_cast<std::ptrdiff_t>(begin),
                                               buffer_.begin() + static_cast<std::ptrdiff_t>(at_), '\n'));
  if (at_ == buffer_.size()) return;
  ++at_;
  state_ = State::quote_in_quoted;
}

void CsvReader::end_cell() {
  cells_.push_back(std::exchange(cell_, {}));
}

/// At the line end, or at the end of the text.
void CsvReader::end_row() {
  if (at_ - row_begin_ > max_row_bytes_) return give_up_row();
  hand_over(row_line_);
  state_ = State::row_start;
  if (at_ == buffer_.size()) {
    row_begin_ = at_;
    return;
  }
  if (buffer_[at_++] == '\r') state_ = State::behind_cr;
  row_begin_ = at_;
  ++line_;
}

void CsvReader::hand_over(std::size_t line) {
  stopped_ = !rows_.row(cells_, line) || stopped_;
  cells_.clear();
}

/// What is read again is bounded and not looked at a third time, so that reading stays linear.
void CsvReader::give_up_row() {
  stopped_ = !rows_.long_row(row_line_);
  cells_.clear();
  cell_.clear();
  line_ = row_line_;
  const std::string_view within = std::string_view(buffer_).substr(row_begin_, max_row_bytes_ + 1);
  const std::size_t last = within.find_last_of(line_ends);
  if (last == std::string_view::npos) {
    at_ = row_begin_ + within.size();
    state_ = State::skipping;
    return;
  }
  read_unquoted(within.substr(0, last + 1));
  at_ = row_begin_ + last + 1;
  row_begin_ = at_;
  state_ = within[last] == '\r' ? State::behind_cr : State::row_start;
}

/// @param lines  with their ends; the first is left out
void CsvReader::read_unquoted(std::string_view lines) {
  for (bool first = true; !lines.empty() && !stopped_; first = false) {
    const std::size_t end = lines.find_first_of(line_ends);
    std::string_view row = lines.substr(0, end);
    while (!first) {
      const std::size_t separator = row.find(separator_);
      cells_.emplace_back(row.substr(0, separator));
      if (separator == std::string_view::npos) break;
      row.remove_prefix(separator + 1);
    }
    if (!first) hand_over(line_);
    ++line_;
    const bool two_bytes = lines.substr(end, 2) == "\r\n";
    lines.remove_prefix(end + (two_bytes ? 2 : 1));
  }
}

}  // namespace portal
