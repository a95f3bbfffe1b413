// SPDX-License-Identifier: MIT
#include "core/budget/csv_table.h"

#include <utility>

#include "core/base/limits.h"

namespace portal::budget {
namespace {

constexpr std::size_t separator_sample_bytes = 64 * 1024;
// A head and what follows it are in the first piece; wide rows may not make it large.
constexpr std::size_t rows_of_piece = 1000;
constexpr std::size_t cells_of_piece = 100'000;

}  // namespace

void CsvTable::push(std::string_view bytes) {
  if (csv_) return csv_->push(bytes);
  sample_ += bytes;
  if (sample_.size() >= separator_sample_bytes) read_sample();
}

void CsvTable::finish() {
  if (!csv_) read_sample();
  csv_->finish();
  read_rows();
  table_.finish();
}

void CsvTable::read_sample() {
  const std::string sample = std::exchange(sample_, {});
  std::string_view text = sample;
  if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
  CsvRows& rows = *this;
  csv_.emplace(csv_separator(text.substr(0, separator_sample_bytes)), rows, limits::row_bytes);
  csv_->push(text);
}

bool CsvTable::row(std::vector<std::string>& cells, std::size_t) {
  std::vector<Cell>& row = rows_.emplace_back();
  for (std::string& cell : cells)
    row.push_back({std::move(cell)});
  cells_ += cells.size();
  cells_of_rows_ += cells.size();
  if (rows_.size() >= rows_of_piece || cells_of_rows_ >= cells_of_piece) read_rows();
  too_large_ = too_large_ || cells_ > limits::table_cells;
  return cells_ <= limits::table_cells;
}

bool CsvTable::long_row(std::size_t) {
  too_large_ = true;
  return true;
}

void CsvTable::read_rows() {
  table_.read(rows_);
  rows_.clear();
  cells_of_rows_ = 0;
}

}  // namespace portal::budget
