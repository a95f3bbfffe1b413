// SPDX-License-Identifier: MIT
#include "core/budget/csv.h"

#include <string>
#include <utility>
#include <vector>

#include "core/base/csv.h"
#include "core/base/limits.h"

namespace portal::budget {
namespace {

class Collector final : public CsvRows {
 public:
  bool row(std::vector<std::string>& cells, std::size_t) override {
    std::vector<Cell>& row = rows_.rows.emplace_back();
    for (std::string& cell : cells) {
      row.push_back({std::move(cell)});
      rows_.too_large = rows_.too_large || ++cells_ > limits::table_cells;
    }
    return !rows_.too_large;
  }
  bool long_row(std::size_t) override { return true; }

  Rows take() { return std::move(rows_); }

 private:
  Rows rows_;
  std::size_t cells_ = 0;
};

}  // namespace

Rows read_csv(std::string_view text) {
  if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
  Collector rows;
  CsvReader reader(csv_separator(text), rows);
  reader.push(text);
  reader.finish();
  return rows.take();
}

}  // namespace portal::budget
