// SPDX-License-Identifier: MIT
#include "core/budget/table_reader.h"

#include <algorithm>
#include <cstdlib>
#include <span>
#include <string_view>
#include <utility>

#include "core/budget/check.h"
#include "core/budget/draft.h"
#include "core/budget/table_cells.h"
#include "core/budget/table_head.h"
#include "core/budget/table_lines.h"
#include "core/money/number.h"
#include "core/money/quantity.h"
#include "core/text/fold.h"
#include "core/text/tidy.h"

namespace portal::budget {
namespace {

constexpr Status status_of(ColumnRole role) {
  switch (role) {
    case ColumnRole::plan: return Status::plan;
    case ColumnRole::estimate: return Status::estimate;
    case ColumnRole::settled: return Status::settled;
    default: return Status::performed;
  }
}

/// "Trong đó:" and "trong đó" alike.
std::string bare_name(std::string_view name) {
  std::string bare = text::fold(name);
  while (bare.ends_with(':') || bare.ends_with(' '))
    bare.pop_back();
  return bare;
}

bool same_year(const std::optional<time::DateRange>& first, const std::optional<time::DateRange>& second) {
  return !first || !second || time::year_of(*first->to) == time::year_of(*second->to);
}

/// "Thực hiện quý I", "Thực hiện 6 tháng", of 2023 and 2024: which of them the percentages of a row are about.
bool reports_more(const Figure& figure, const Figure& other) {
  if (!figure.period || !other.period) return figure.period.has_value() && !other.period;
  if (figure.period->to != other.period->to) return figure.period->to > other.period->to;
  return figure.period->from < other.period->from;
}

struct Column {
  ColumnRole role = ColumnRole::other;
  bool cumulative = false;
  std::optional<time::DateRange> period;
};

}  // namespace

/// What stands below the head.
class TableReader::Body {
 public:
  Body(const TableHead& head, const TableOptions& options, TableReading& out)
      : options_(options), out_(out), lines_(head.columns.size(), out) {
    out_.columns = head.columns;
    out_.unit = options.unit ? options.unit : unit_in(head.all_words);
    flow_ = options.flow ? options.flow : flow_in(head.all_words);
    const std::optional<time::DateRange> period = period_in(head.all_words, options.today);
    // "THỰC HIỆN 6 THÁNG" below "NĂM 2023" is of that year.
    const time::Date today = period ? *time::year_of(*period->to).to : options.today;
    for (std::size_t i = 0; i < head.columns.size(); ++i) {
      Column& column = columns_.emplace_back();
      column.role = head.columns[i];
      column.cumulative = head.cumulative[i];
      column.period = options.period ? options.period : period_in(head.words[i], today);
      if (!column.period) column.period = period;
      // A plan is one for the year, whatever part of it the table reports.
      if (column.period && column.role == ColumnRole::plan) column.period = time::year_of(*column.period->to);
    }
  }

  bool has_amounts() const { return std::any_of(out_.columns.begin(), out_.columns.end(), holds_amounts); }

  /// @param row  of the grid
  /// @param y    of the table
  void read_row(const Grid& grid, std::size_t row, int y) {
    grid_ = &grid;
    row_ = row;
    y_ = y;
    std::string number = first_of(ColumnRole::number), name = first_of(ColumnRole::name);
    const std::string place = first_of(ColumnRole::place);
    if (name.empty() && place.empty() && number.empty()) return;
    if (number.empty()) {
      NumberedName split = split_name(name, lines_.letter_before());
      number = std::move(split.number);
      name = std::move(split.name);
    }
    const std::string bare = bare_name(name);
    if (bare == "trong do" && lines_.begin_of_which()) return;
    const TableLines::Open& line = lines_.add(y, number, name.empty() ? place : name, bare);
    read_cells(line, place, name);
    if (says_of_which(bare)) lines_.begin_of_which();
  }

  void finish() { lines_.finish(); }

 private:
  std::string cell(std::size_t column) const {
    return grid_->starts(row_, column) ? text::tidy(grid_->at(row_, column)) : std::string();
  }

  std::string first_of(ColumnRole role) const {
    for (std::size_t column = 0; column < columns_.size(); ++column)
      if (columns_[column].role == role) return text::tidy(grid_->at(row_, column));
    return {};
  }

  void complain(TableProblemCode code, std::size_t column, std::string_view text) {
    report(out_, code, y_, static_cast<int>(column), text);
  }

  void read_cells(const TableLines::Open& line, const std::string& place, const std::string& name) {
    std::vector<std::optional<Amount>> amounts(columns_.size());
    std::optional<Amount> last_year;
    const std::size_t first_figure = out_.figures.size();
    for (std::size_t column = 0; column < columns_.size(); ++column) {
      const ColumnRole role = columns_[column].role;
      if (!holds_amounts(role)) continue;
      std::vector<money::NumberFlag> flags;
      const std::optional<Amount> amount = read_amount(column, flags);
      amounts[column] = amount;
      if (!amount) continue;
      if (role == ColumnRole::last_year) {
        last_year = amount;  // a reference, not a figure of this period
        continue;
      }
      Figure figure = figure_of(column, line, place, name);
      figure.amount = *amount;
      figure.flags = std::move(flags);
      out_.figures.push_back(std::move(figure));
    }
    lines_.set_amounts(std::move(amounts));
    add_comparisons(first_figure, last_year);
  }

  std::optional<Amount> read_amount(std::size_t column, std::vector<money::NumberFlag>& flags) {
    const std::string text = cell(column);
    if (is_missing(text)) {
      ++out_.missing;
      return std::nullopt;
    }
    std::optional<Amount> amount;
    if (const Result<money::ParsedNumber> number = money::parse_number(text); number && !number->percent) {
      if (!out_.unit) {
        if (!unit_missed_) complain(TableProblemCode::no_unit, column, text);
        unit_missed_ = true;
        return std::nullopt;
      }
      amount = amount_of(number->value, *out_.unit);
      if (number->flag != money::NumberFlag::none) flags.push_back(number->flag);
    } else if (const std::optional<money::Quantity> quantity = own_quantity(text)) {
      amount = amount_of(quantity->value, quantity->unit);
      if (out_.unit && quantity->unit != *out_.unit) complain(TableProblemCode::mixed_units, column, text);
      if (quantity->flag != money::NumberFlag::none) flags.push_back(quantity->flag);
    }
    if (!amount) complain(TableProblemCode::bad_number, column, text);
    return amount;
  }

  Figure figure_of(std::size_t column, const TableLines::Open& line, const std::string& place,
                   const std::string& name) const {
    Figure figure;
    figure.place = place.empty() ? options_.place : place;
    figure.line = name;
    figure.code = line.code;
    figure.level = line.level;
    const std::optional<Flow> flow = options_.flow ? options_.flow : line.flow;
    figure.flow = flow ? *flow : flow_.value_or(Flow::revenue);
    figure.status = status_of(columns_[column].role);
    figure.cumulative = columns_[column].cumulative;
    figure.period = columns_[column].period;
    figure.evidence.document = options_.document;
    figure.evidence.row = y_;
    figure.evidence.column = static_cast<int>(column);
    return figure;
  }

  // Percentages of the row belong to its performed amount that reports most.
  void add_comparisons(std::size_t first_figure, const std::optional<Amount>& last_year) {
    const std::span<Figure> row = std::span(out_.figures).subspan(first_figure);
    Figure* performed = nullptr;
    for (Figure& figure : row)
      if (figure.status != Status::plan && (!performed || reports_more(figure, *performed))) performed = &figure;
    std::size_t to_plan = 0;
    for (std::size_t column = 0; column < columns_.size(); ++column) {
      const ColumnRole role = columns_[column].role;
      if (!holds_percent(role)) continue;
      const std::size_t index = role == ColumnRole::percent_plan ? to_plan++ : 0;
      const std::string text = cell(column);
      if (is_missing(text)) continue;
      money::NumberFlag flag = money::NumberFlag::none;
      const std::optional<Percent> percent = percent_of(text, flag);
      if (!percent) {
        complain(TableProblemCode::bad_number, column, text);
        continue;
      }
      if (!performed || is_about_later_plan(row, *performed, column)) continue;
      Comparison comparison = comparison_of(role, *percent);
      comparison.reference = role == ColumnRole::percent_plan ? plan_of(*performed, row, *percent, index)
                             : last_year                      ? last_year
                                                              : year_before(*performed, row);
      performed->comparisons.push_back(std::move(comparison));
      std::vector<money::NumberFlag>& flags = performed->flags;
      if (flag != money::NumberFlag::none && std::find(flags.begin(), flags.end(), flag) == flags.end())
        flags.push_back(flag);
    }
    if (performed) check(*performed);
  }

  // "Ước thực hiện 2024", "Dự toán 2025", "So sánh (%)" says something of next year's plan.
  static bool is_about_later_plan(std::span<const Figure> row, const Figure& performed, std::size_t column) {
    return std::any_of(row.begin(), row.end(), [&](const Figure& figure) {
      return figure.status == Status::plan && figure.period && performed.period &&
             figure.period->from > performed.period->to && figure.evidence.column < static_cast<int>(column);
    });
  }

  // Of several plans of its year the one in the place of the percentage, if there is one for each; else the one that
  // the percentage agrees with, else the last.
  std::optional<Amount> plan_of(const Figure& figure, std::span<const Figure> row, Percent percent,
                                std::size_t index) const {
    std::vector<const Figure*> plans;
    for (const Figure& plan : row)
      if (plan.status == Status::plan && same_year(plan.period, figure.period)) plans.push_back(&plan);
    if (plans.empty()) return std::nullopt;
    const auto percents = std::count(out_.columns.begin(), out_.columns.end(), ColumnRole::percent_plan);
    if (percents == static_cast<std::ptrdiff_t>(plans.size())) return plans[index]->amount;
    for (const Figure* plan : plans) {
      const std::optional<Reading> reading = ratio(figure.amount, plan->amount);
      if (reading && agrees(classify(percent, *reading))) return plan->amount;
    }
    return plans.back()->amount;
  }

  // The same part of the year before, in a column of its own.
  static std::optional<Amount> year_before(const Figure& figure, std::span<const Figure> row) {
    if (!figure.period) return std::nullopt;
    const int year = time::civil(*figure.period->to).year - 1;
    if (year < 1) return std::nullopt;
    const time::DateRange before = in_year(*figure.period, year);
    for (const Figure& other : row)
      if (other.status != Status::plan && other.period == before) return other.amount;
    return std::nullopt;
  }

  static Comparison comparison_of(ColumnRole role, Percent percent) {
    Comparison comparison;
    comparison.target = role == ColumnRole::percent_plan ? Target::plan : Target::yoy;
    if (role == ColumnRole::growth_yoy) {
      comparison.relation = Relation::growth;
      comparison.direction = percent.steps < 0 ? Direction::down : Direction::up;
      percent.steps = std::abs(percent.steps);
    }
    comparison.percent = percent;
    return comparison;
  }

  const TableOptions& options_;
  TableReading& out_;
  std::vector<Column> columns_;
  TableLines lines_;
  std::optional<Flow> flow_;
  bool unit_missed_ = false;
  // The row at hand.
  const Grid* grid_ = nullptr;
  std::size_t row_ = 0;
  int y_ = 0;
};

TableReader::TableReader(TableOptions options, TableReading& out) : options_(std::move(options)), out_(out) {}
TableReader::~TableReader() = default;

void TableReader::read(const std::vector<std::vector<Cell>>& rows) {
  if (over_) return;
  const Grid grid(rows);
  std::size_t row = 0;
  if (!body_) {
    const TableHead head = read_table_head(grid, options_);
    body_ = std::make_unique<Body>(head, options_, out_);
    over_ = !body_->has_amounts();
    if (over_) return report(out_, TableProblemCode::no_figures, -1, -1, {});
    row = head.rows;
  }
  for (; row < grid.rows(); ++row)
    body_->read_row(grid, row, static_cast<int>(rows_ + row));
  rows_ += grid.rows();
}

void TableReader::finish() {
  if (body_ && !over_) body_->finish();
}

}  // namespace portal::budget
