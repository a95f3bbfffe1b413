// SPDX-License-Identifier: MIT
#include "core/budget/table.h"

#include <algorithm>
#include <cstdlib>
#include <string_view>
#include <utility>

#include "core/base/hash.h"
#include "core/base/limits.h"
#include "core/budget/table_cells.h"
#include "core/budget/table_head.h"
#include "core/money/number.h"
#include "core/money/quantity.h"
#include "core/text/fold.h"
#include "core/text/tidy.h"
#include "core/text/utf8.h"
#include "core/time/period.h"

namespace portal::budget {
namespace {

constexpr int total_rank = -1;   // "TỔNG CHI" without a number stands above all
constexpr int unnumbered = 100;  // below whatever stands before it

bool holds_amounts(ColumnRole role) {
  return ColumnRole::plan <= role && role <= ColumnRole::last_year;
}
bool holds_percent(ColumnRole role) {
  return role >= ColumnRole::percent_plan;
}

class TableReader {
 public:
  TableReader(const std::vector<std::vector<Cell>>& rows, const TableOptions& options)
      : grid_(rows), options_(options), head_(read_table_head(grid_, options)) {}

  TableReading read() {
    out_.columns = head_.columns;
    out_.unit = options_.unit ? options_.unit : unit_of_head();
    if (std::none_of(out_.columns.begin(), out_.columns.end(), holds_amounts)) {
      report(TableProblemCode::no_figures, -1, -1, {});
      return std::move(out_);
    }
    flow_ = options_.flow ? options_.flow : flow_in(head_.all_words);
    period_ = options_.period ? options_.period : period_in(head_.all_words, options_.today);
    for (std::size_t row = head_.rows; row < grid_.rows(); ++row)
      read_row(row);
    mark_duplicates();
    check_sums();
    return std::move(out_);
  }

 private:
  struct LineState {
    int rank = 0;
    std::optional<Flow> flow;
    std::vector<std::optional<Amount>> amounts;  // by column
    bool of_which = false;                       // its children are
  };

  std::optional<money::Unit> unit_of_head() const {
    std::string_view words = head_.all_words;
    while (!words.empty()) {
      const std::size_t end = std::min(words.find('\n'), words.size());
      const std::string line = text::tidy(words.substr(0, end));
      if (const auto unit = money::parse_unit_caption(line)) return unit;
      for (const std::string_view opening : {"Đơn vị", "ĐVT", "(", "đơn vị", "ĐƠN VỊ"}) {
        const std::size_t at = line.find(opening);
        if (at == std::string::npos) continue;
        const std::string_view rest = std::string_view(line).substr(at);
        const std::size_t close = opening == "(" ? rest.find(')') : std::string_view::npos;
        if (const auto unit =
                money::parse_unit_caption(close == std::string_view::npos ? rest : rest.substr(0, close + 1)))
          return unit;
      }
      words.remove_prefix(std::min(end + 1, words.size()));
    }
    return std::nullopt;
  }

  std::string cell(std::size_t row, std::size_t column) const {
    return grid_.starts(row, column) ? text::tidy(grid_.at(row, column)) : std::string();
  }

  std::string first_of(std::size_t row, ColumnRole role) const {
    for (std::size_t column = 0; column < grid_.columns(); ++column)
      if (out_.columns[column] == role) return text::tidy(grid_.at(row, column));
    return {};
  }

  void report(TableProblemCode code, int row, int column, std::string_view text) {
    if (out_.problems.size() < limits::problems)
      out_.problems.push_back({code, row, column, std::string(text::cut(text, limits::excerpt_bytes))});
  }

  void read_row(std::size_t row) {
    std::string number = first_of(row, ColumnRole::number), name = first_of(row, ColumnRole::name);
    const std::string place = first_of(row, ColumnRole::place);
    if (name.empty() && place.empty() && number.empty()) return;
    if (number.empty()) {
      NumberedName split = split_name(name, letter_);
      number = std::move(split.number);
      name = std::move(split.name);
    }
    std::string bare = text::fold(name);
    while (bare.ends_with(':') || bare.ends_with(' '))
      bare.pop_back();
    if (bare == "trong do" && !open_.empty()) {
      states_[static_cast<std::size_t>(open_.back())].of_which = true;
      return;
    }
    const int line = add_line(row, number, name.empty() ? place : name, bare);
    if (says_of_which(bare)) states_[static_cast<std::size_t>(line)].of_which = true;
    read_cells(row, line, place, name);
  }

  // Where the line stands: below the nearest one before it of a lower rank.
  int add_line(std::size_t row, const std::string& number, const std::string& name, std::string_view bare) {
    const std::optional<int> known = rank_of(number, letter_);
    const int rank = known ? *known : bare.starts_with("tong") ? total_rank : number.empty() ? unnumbered : 2;
    if (known == 0) letter_ = number[0];
    while (!open_.empty() && states_[static_cast<std::size_t>(open_.back())].rank >= rank)
      open_.pop_back();
    TableLine line;
    line.row = static_cast<int>(row);
    line.name = name;
    line.level = static_cast<int>(open_.size());
    if (!open_.empty()) {
      line.parent = open_.back();
      LineState& parent = states_[static_cast<std::size_t>(line.parent)];
      line.of_which = parent.of_which;
      line.code = out_.lines[static_cast<std::size_t>(line.parent)].code;
    }
    const std::string key = std::to_string(line.parent) + '\n' + number + '\n' + name;
    keys_.emplace_back(xxh64({reinterpret_cast<const std::uint8_t*>(key.data()), key.size()}),
                       static_cast<int>(out_.lines.size()));
    const std::size_t end = number.find_last_not_of(".)/ ");
    if (end != std::string::npos) line.code += (line.code.empty() ? "" : ".") + number.substr(0, end + 1);
    LineState state;
    state.rank = rank;
    state.amounts.resize(grid_.columns());
    state.flow = flow_in(name);
    if (!state.flow && line.parent >= 0) state.flow = states_[static_cast<std::size_t>(line.parent)].flow;
    const int index = static_cast<int>(out_.lines.size());
    out_.lines.push_back(std::move(line));
    states_.push_back(std::move(state));
    open_.push_back(index);
    return index;
  }

  std::optional<Amount> read_amount(std::size_t row, std::size_t column, std::vector<money::NumberFlag>& flags) {
    const std::string text = cell(row, column);
    const int y = static_cast<int>(row), x = static_cast<int>(column);
    if (is_missing(text)) {
      ++out_.missing;
      return std::nullopt;
    }
    std::optional<Amount> amount;
    if (const Result<money::ParsedNumber> number = money::parse_number(text); number && !number->percent) {
      if (!out_.unit) {
        if (!unit_missed_) report(TableProblemCode::no_unit, y, x, text);
        unit_missed_ = true;
        return std::nullopt;
      }
      amount = amount_of(number->value, *out_.unit);
      if (number->flag != money::NumberFlag::none) flags.push_back(number->flag);
    } else if (const std::optional<money::Quantity> quantity = own_quantity(text)) {
      amount = amount_of(quantity->value, quantity->unit);
      if (out_.unit && quantity->unit != *out_.unit) report(TableProblemCode::mixed_units, y, x, text);
      if (quantity->flag != money::NumberFlag::none) flags.push_back(quantity->flag);
    }
    if (!amount) report(TableProblemCode::bad_number, y, x, text);
    return amount;
  }

  void read_cells(std::size_t row, int line, const std::string& place, const std::string& name) {
    LineState& state = states_[static_cast<std::size_t>(line)];
    std::optional<Amount> plan, last_year;
    const std::size_t first_figure = out_.figures.size();
    for (std::size_t column = 0; column < grid_.columns(); ++column) {
      const ColumnRole role = out_.columns[column];
      if (!holds_amounts(role)) continue;
      Figure figure = figure_of(row, column, line, place, name);
      const std::optional<Amount> amount = read_amount(row, column, figure.flags);
      state.amounts[column] = amount;
      if (!amount) continue;
      figure.amount = *amount;
      if (role == ColumnRole::plan) plan = amount;
      if (role == ColumnRole::last_year)
        last_year = amount;  // a reference, not a figure of this period
      else
        out_.figures.push_back(std::move(figure));
    }
    add_comparisons(row, first_figure, plan, last_year);
  }

  Figure figure_of(std::size_t row, std::size_t column, int line, const std::string& place, const std::string& name) {
    const ColumnRole role = out_.columns[column];
    Figure figure;
    figure.place = place.empty() ? options_.place : place;
    figure.line = name;
    figure.code = out_.lines[static_cast<std::size_t>(line)].code;
    figure.level = out_.lines[static_cast<std::size_t>(line)].level;
    const std::optional<Flow> flow = options_.flow ? options_.flow : states_[static_cast<std::size_t>(line)].flow;
    figure.flow = flow ? *flow : flow_.value_or(Flow::revenue);
    figure.status = role == ColumnRole::plan       ? Status::plan
                    : role == ColumnRole::estimate ? Status::estimate
                    : role == ColumnRole::settled  ? Status::settled
                                                   : Status::performed;
    figure.cumulative = head_.cumulative[column];
    figure.period = column_period(column);
    figure.evidence.document = options_.document;
    figure.evidence.row = static_cast<int>(row);
    figure.evidence.column = static_cast<int>(column);
    return figure;
  }

  // A plan is one for the year, whatever part of it the table reports.
  std::optional<time::DateRange> column_period(std::size_t column) {
    if (column_periods_.empty()) {
      for (std::size_t i = 0; i < grid_.columns(); ++i) {
        std::optional<time::DateRange> period = options_.period;
        if (!period) period = period_in(head_.words[i], options_.today);
        if (!period) period = period_;
        if (period && out_.columns[i] == ColumnRole::plan) {
          const int year = time::civil(*period->to).year;
          period = time::DateRange{time::make_date(year, 1, 1), time::make_date(year, 12, 31)};
        }
        column_periods_.push_back(period);
      }
    }
    return column_periods_[column];
  }

  // Percentages of the row belong to its first performed amount.
  void add_comparisons(std::size_t row, std::size_t first_figure, const std::optional<Amount>& plan,
                       const std::optional<Amount>& last_year) {
    Figure* performed = nullptr;
    for (std::size_t i = first_figure; i < out_.figures.size() && !performed; ++i)
      if (out_.figures[i].status != Status::plan) performed = &out_.figures[i];
    for (std::size_t column = 0; column < grid_.columns(); ++column) {
      const ColumnRole role = out_.columns[column];
      if (!holds_percent(role)) continue;
      const std::string text = cell(row, column);
      if (is_missing(text)) continue;
      money::NumberFlag flag = money::NumberFlag::none;
      const std::optional<Percent> percent = percent_of(text, flag);
      if (!percent) {
        report(TableProblemCode::bad_number, static_cast<int>(row), static_cast<int>(column), text);
        continue;
      }
      if (!performed) continue;
      Comparison comparison;
      comparison.target = role == ColumnRole::percent_plan ? Target::plan : Target::yoy;
      comparison.percent = percent;
      comparison.reference = role == ColumnRole::percent_plan ? plan : last_year;
      if (role == ColumnRole::growth_yoy) {
        comparison.relation = Relation::growth;
        comparison.direction = percent->steps < 0 ? Direction::down : Direction::up;
        comparison.percent->steps = std::abs(percent->steps);
      }
      if (flag != money::NumberFlag::none &&
          std::find(performed->flags.begin(), performed->flags.end(), flag) == performed->flags.end())
        performed->flags.push_back(flag);
      performed->comparisons.push_back(comparison);
    }
    if (performed) check(*performed);
  }

  void mark_duplicates() {
    std::sort(keys_.begin(), keys_.end());
    for (std::size_t i = 1; i < keys_.size(); ++i)
      out_.lines[static_cast<std::size_t>(keys_[i].second)].duplicate = keys_[i].first == keys_[i - 1].first;
    for (const TableLine& line : out_.lines)
      if (line.duplicate) report(TableProblemCode::duplicate_row, line.row, -1, line.name);
  }

  // Direct parts only: levels are never added together, and duplicates count once.
  void check_sums() {
    std::vector<std::vector<int>> parts(out_.lines.size());
    for (std::size_t i = 0; i < out_.lines.size(); ++i)
      if (out_.lines[i].parent >= 0 && !out_.lines[i].duplicate)
        parts[static_cast<std::size_t>(out_.lines[i].parent)].push_back(static_cast<int>(i));
    for (std::size_t line = 0; line < out_.lines.size(); ++line) {
      if (parts[line].empty()) continue;
      for (std::size_t column = 0; column < grid_.columns(); ++column)
        if (holds_amounts(out_.columns[column])) check_sum_of(line, column, parts[line]);
    }
  }

  void check_sum_of(std::size_t line, std::size_t column, const std::vector<int>& parts) {
    const std::optional<Amount>& total = states_[line].amounts[column];
    if (!total) return;
    std::vector<Amount> amounts;
    for (const int part : parts)
      if (const auto& amount = states_[static_cast<std::size_t>(part)].amounts[column]) amounts.push_back(*amount);
    if (amounts.empty()) return;
    TableSum sum{static_cast<int>(line), static_cast<int>(column), static_cast<int>(amounts.size()),
                 check_sum(*total, amounts)};
    if (sum.check.sum == Sum::above)
      report(TableProblemCode::parts_above, out_.lines[line].row, sum.column, out_.lines[line].name);
    out_.sums.push_back(sum);
  }

  Grid grid_;
  const TableOptions& options_;
  TableHead head_;
  TableReading out_;
  std::optional<Flow> flow_;
  std::optional<time::DateRange> period_;
  std::vector<std::optional<time::DateRange>> column_periods_;
  std::vector<LineState> states_;                    // of each line
  std::vector<int> open_;                            // the lines that the next one may stand below, from the top
  std::vector<std::pair<std::uint64_t, int>> keys_;  // parent, number and name of each line, hashed
  char letter_ = 'A' - 1;                            // the last number that was one capital letter
  bool unit_missed_ = false;
};

}  // namespace

std::string_view name(TableProblemCode code) {
  constexpr std::string_view names[] = {"no_figures",    "no_unit",     "bad_number",
                                        "duplicate_row", "mixed_units", "parts_above"};
  return names[static_cast<std::size_t>(code)];
}

TableReading read_budget_table(const std::vector<std::vector<Cell>>& rows, const TableOptions& options) {
  return TableReader(rows, options).read();
}

}  // namespace portal::budget
