// SPDX-License-Identifier: MIT
#include "core/budget/table_head.h"

#include <algorithm>

#include "core/money/number.h"
#include "core/money/unit.h"
#include "core/text/fold.h"
#include "core/text/tidy.h"

namespace portal::budget {
namespace {

// The first row of which every word stands in the heading decides. Words are bare: headings come in capitals.
struct HeadingRule {
  std::string_view first, second;  // the second may be empty
  ColumnRole role;
};

constexpr HeadingRule heading_rules[] = {
    {"tang", "cung ky", ColumnRole::growth_yoy},
    {"tang", "nam truoc", ColumnRole::growth_yoy},
    {"so sanh", "cung ky", ColumnRole::percent_yoy},
    {"so sanh", "nam truoc", ColumnRole::percent_yoy},
    {"so sanh", "du toan", ColumnRole::percent_plan},
    {"so sanh", "ke hoach", ColumnRole::percent_plan},
    {"so sanh", "dt", ColumnRole::percent_plan},
    {"%", "cung ky", ColumnRole::percent_yoy},
    {"%", "nam truoc", ColumnRole::percent_yoy},
    {"%", "", ColumnRole::percent_plan},
    {"ty le", "", ColumnRole::percent_plan},
    {"cung ky", "", ColumnRole::last_year},
    {"nam truoc", "", ColumnRole::last_year},
    {"uoc", "", ColumnRole::estimate},
    {"quyet toan", "", ColumnRole::settled},
    {"thuc hien", "", ColumnRole::performed},
    {"luy ke", "", ColumnRole::performed},
    {"giai ngan", "", ColumnRole::performed},
    {"du toan", "", ColumnRole::plan},
    {"ke hoach", "", ColumnRole::plan},
    {"stt", "", ColumnRole::number},
    {"tt", "", ColumnRole::number},
    {"noi dung", "", ColumnRole::name},
    {"chi tieu", "", ColumnRole::name},
    {"khoan muc", "", ColumnRole::name},
    {"dien giai", "", ColumnRole::name},
    {"dia phuong", "", ColumnRole::place},
    {"don vi", "", ColumnRole::place},
    {"huyen", "", ColumnRole::place},
    {"xa", "", ColumnRole::place},
};

// Whole words only: "tt" is not in "ttcp".
bool has_words(std::string_view text, std::string_view words) {
  const auto is_letter = [](char byte) { return ('a' <= byte && byte <= 'z') || ('0' <= byte && byte <= '9'); };
  for (std::size_t at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1)) {
    const std::size_t end = at + words.size();
    if ((at == 0 || !is_letter(text[at - 1])) && (end == text.size() || !is_letter(text[end]))) return true;
    if (!is_letter(words.front())) return true;
  }
  return false;
}

bool is_number(std::string_view text) {
  return !text.empty() && money::parse_number(text).ok();
}

bool is_column_number(std::string_view text) {
  if (text.size() == 1 && 'A' <= text[0] && text[0] <= 'Z') return true;
  const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  return digits >= 1 && digits <= 2 && (digits == text.size() || text.find('=') != std::string_view::npos);
}

std::string cell_text(const Grid& grid, std::size_t row, std::size_t column) {
  return text::tidy(grid.at(row, column));
}

// The first row with a number right of a name, where no column is told.
std::size_t find_head_rows(const Grid& grid) {
  for (std::size_t row = 0; row < grid.rows(); ++row) {
    if (numbers_columns(grid, row)) return row + 1;
    bool name = false;
    for (std::size_t column = 0; column < grid.columns(); ++column) {
      if (!grid.starts(row, column)) continue;
      const std::string cell = cell_text(grid, row, column);
      if (is_number(cell) && name) return row;
      name = name || (!cell.empty() && !is_number(cell));
    }
  }
  return grid.rows();
}

bool is_roman(std::string_view text) {
  return !text.empty() && text.find_first_not_of("IVX") == std::string_view::npos;
}

// A table without a heading for its names: the column of the longest texts.
std::size_t widest_text_column(const Grid& grid, std::size_t head_rows) {
  std::size_t widest = 0, most = 0;
  for (std::size_t column = 0; column < grid.columns(); ++column) {
    std::size_t bytes = 0;
    for (std::size_t row = head_rows; row < std::min(grid.rows(), head_rows + 50); ++row)
      if (grid.starts(row, column) && !is_number(grid.at(row, column))) bytes += grid.at(row, column).size();
    if (bytes > most) {
      most = bytes;
      widest = column;
    }
  }
  return widest;
}

/// "Biểu thu (Đơn vị: triệu đồng)", "DỰ TOÁN (tỷ đồng)"
std::optional<money::Unit> unit_behind(std::string_view line, std::string_view opening) {
  const std::size_t at = line.find(opening);
  if (at == std::string_view::npos) return std::nullopt;
  const std::string_view rest = line.substr(at);
  const std::size_t close = opening == "(" ? rest.find(')') : std::string_view::npos;
  return money::parse_unit_caption(close == std::string_view::npos ? rest : rest.substr(0, close + 1));
}

bool has_role(const std::vector<ColumnRole>& columns, ColumnRole role) {
  return std::find(columns.begin(), columns.end(), role) != columns.end();
}

}  // namespace

std::optional<money::Unit> unit_in(std::string_view all_words) {
  for (std::string_view rest = all_words; !rest.empty();) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    const std::string line = text::tidy(rest.substr(0, end));
    if (const auto unit = money::parse_unit_caption(line)) return unit;
    for (const std::string_view opening : {"Đơn vị", "ĐVT", "(", "đơn vị", "ĐƠN VỊ"})
      if (const auto unit = unit_behind(line, opening)) return unit;
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return std::nullopt;
}

ColumnRole role_of(std::string_view heading) {
  const std::string bare = text::fold(heading);
  const bool in_percent = has_words(bare, "%") || has_words(bare, "ty le");
  for (const HeadingRule& rule : heading_rules)
    if (has_words(bare, rule.first) && (rule.second.empty() || has_words(bare, rule.second)))
      return rule.role == ColumnRole::growth_yoy && !in_percent ? ColumnRole::other : rule.role;
  return ColumnRole::other;
}

bool numbers_columns(const Grid& grid, std::size_t row) {
  int numbers = 0;
  bool sure = false;
  for (std::size_t column = 0; column < grid.columns(); ++column) {
    if (!grid.starts(row, column)) continue;
    const std::string cell = cell_text(grid, row, column);
    if (cell.empty()) continue;
    if (!is_column_number(cell)) return false;
    sure = sure || cell == "A" || cell.find('=') != std::string::npos || cell == "1";
    ++numbers;
  }
  return numbers >= 3 && sure;
}

std::optional<int> rank_of(std::string_view number, char before) {
  while (!number.empty() &&
         (number.back() == '.' || number.back() == ')' || number.back() == '/' || number.back() == ' '))
    number.remove_suffix(1);
  if (number == "-" || number == "–" || number == "*") return 5;
  if (number == "+") return 6;
  if (number.empty() || number.size() > 12) return std::nullopt;
  const bool letter = number.size() == 1 && 'A' <= number[0] && number[0] <= 'Z';
  if (letter && (number[0] == before + 1 || !is_roman(number))) return 0;
  if (is_roman(number)) return 1;
  if (number.size() == 1 && 'a' <= number[0] && number[0] <= 'z') return 4;
  if (number.find_first_not_of("0123456789.") != std::string_view::npos || number[0] == '.') return std::nullopt;
  return number.find('.') == std::string_view::npos ? 2 : 3;
}

TableHead read_table_head(const Grid& grid, const TableOptions& options) {
  TableHead head;
  head.rows = std::min(options.head_rows.value_or(find_head_rows(grid)), grid.rows());
  if (head.rows < grid.rows() && numbers_columns(grid, head.rows)) ++head.rows;
  head.all_words = options.caption;
  head.words.resize(grid.columns());
  for (std::size_t row = 0; row < head.rows; ++row) {
    if (numbers_columns(grid, row)) continue;
    for (std::size_t column = 0; column < grid.columns(); ++column) {
      const std::string cell = cell_text(grid, row, column);
      if (grid.starts(row, column)) head.all_words += "\n" + cell;
      // A cell over the whole table is a title.
      const bool title = grid.columns() > 1 && grid.at(row, 0).data() == grid.at(row, grid.columns() - 1).data();
      if (!title && !money::parse_unit_caption(cell) &&
          (row == 0 || grid.at(row - 1, column).data() != grid.at(row, column).data()))
        head.words[column] += " " + cell;
    }
  }
  head.columns = options.columns;
  head.columns.resize(grid.columns(), ColumnRole::other);
  for (std::size_t column = 0; column < grid.columns(); ++column) {
    if (options.columns.empty()) head.columns[column] = role_of(head.words[column]);
    head.cumulative.push_back(has_words(text::fold(head.words[column]), "luy ke"));
  }
  if (grid.columns() > 0 && !has_role(head.columns, ColumnRole::name) && !has_role(head.columns, ColumnRole::place))
    head.columns[widest_text_column(grid, head.rows)] = ColumnRole::name;
  return head;
}

}  // namespace portal::budget
