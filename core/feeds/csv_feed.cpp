// SPDX-License-Identifier: MIT
#include "core/feeds/csv_feed.h"

#include <algorithm>
#include <utility>

#include "core/text/utf8.h"

namespace portal::feeds {
namespace {

constexpr std::size_t separator_sample_bytes = 64 * 1024;
constexpr std::size_t rows_before_headings = 20;

bool is_blank(const std::vector<std::string>& cells) {
  return std::all_of(cells.begin(), cells.end(),
                     [](const std::string& cell) { return cell.find_first_not_of(" \t\r\n") == std::string::npos; });
}

}  // namespace

void CsvFeedReader::push(std::string_view bytes) {
  if (!done_) read(decoder_.push(bytes), false);
}

void CsvFeedReader::finish() {
  if (!done_) read(decoder_.finish(), true);
  if (!done_ && !has_headings_) {
    report_whole(ProblemCode::wrong_shape, Severity::error, "no row has a heading of a known field");
  } else if (decoder_.uncertain()) {
    report_whole(ProblemCode::unknown_encoding, Severity::warning,
                 "the text is not UTF-8, and its encoding was not recognised");
  }
  done_ = true;
}

void CsvFeedReader::read(std::string text, bool last) {
  if (!csv_) {
    sample_ += text;
    if (sample_.size() < separator_sample_bytes && !last) return;
    const std::string_view sample = std::string_view(sample_).substr(0, separator_sample_bytes);
    CsvRows& rows = *this;
    csv_.emplace(csv_separator(sample), rows, limits_.row_bytes);
    text = std::exchange(sample_, {});
  }
  csv_->push(text);
  if (last) csv_->finish();
}

bool CsvFeedReader::row(std::vector<std::string>& cells, std::size_t line) {
  ++row_;
  if (is_blank(cells)) return true;
  rows_.begin_row(row_, 0);
  if (!has_headings_) {
    if (!read_headings(cells) && row_ == rows_before_headings) {
      report_whole(ProblemCode::wrong_shape, Severity::error, "none of the first rows has a heading of a known field");
      done_ = true;
    }
  } else if (rows_.documents_read() == limits_.rows) {
    rows_.reject_row(ProblemCode::too_many_rows, 0, {}, "there are too many rows; the rest is left out");
    done_ = true;
  } else {
    read_row(cells);
  }
  deliver(line);
  return !done_;
}

bool CsvFeedReader::long_row(std::size_t line) {
  ++row_;
  rows_.begin_row(row_, 0);
  rows_.reject_row(ProblemCode::too_large, 0, {}, "the row is too long; a quote may not be closed");
  deliver(line);
  return true;
}

bool CsvFeedReader::read_headings(const std::vector<std::string>& cells) {
  columns_.clear();
  for (const std::string& cell : cells)
    columns_.push_back(read_column(cell));
  has_headings_ = any_field(columns_);
  if (has_headings_) report_unknown_columns(columns_, row_, rows_);
  return has_headings_;
}

void CsvFeedReader::read_row(std::vector<std::string>& cells) {
  check_cells(cells);
  for (std::size_t i = 0; i < std::min(cells.size(), columns_.size()); ++i) {
    if (columns_[i].field) rows_.set(*columns_[i].field, columns_[i].heading, std::move(cells[i]), 0);
  }
  rows_.end_row();
}

void CsvFeedReader::check_cells(const std::vector<std::string>& cells) {
  for (std::size_t i = 0; i < std::min(cells.size(), columns_.size()); ++i) {
    if (!columns_[i].field || text::is_valid(cells[i])) continue;
    rows_.report({Severity::warning,
                  ProblemCode::invalid_utf8,
                  {},
                  row_,
                  columns_[i].heading,
                  0,
                  cells[i],
                  "the text holds bytes that are not UTF-8"});
  }
  const auto extra = cells.begin() + static_cast<std::ptrdiff_t>(std::min(cells.size(), columns_.size()));
  if (std::all_of(extra, cells.end(), [](const std::string& cell) { return cell.empty(); })) return;
  rows_.report({Severity::warning,
                ProblemCode::wrong_shape,
                {},
                row_,
                {},
                0,
                *extra,
                "the row has more cells than there are headings"});
}

void CsvFeedReader::report_whole(ProblemCode code, Severity severity, std::string message) {
  rows_.report({severity, code, {}, 0, {}, 0, {}, std::move(message)});
  deliver(0);
}

void CsvFeedReader::deliver(std::size_t line) {
  for (Problem& problem : rows_.take_problems()) {
    problem.line = problem.row > 0 ? line : 0;
    sink_.report(std::move(problem));
  }
  for (search::Document& document : rows_.take_documents())
    sink_.add(std::move(document));
}

}  // namespace portal::feeds
