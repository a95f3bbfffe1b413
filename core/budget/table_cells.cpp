// SPDX-License-Identifier: MIT
#include "core/budget/table_cells.h"

#include <algorithm>

#include "core/budget/reported_range.h"
#include "core/budget/table_head.h"
#include "core/money/number.h"
#include "core/text/fold.h"
#include "core/time/period.h"

namespace portal::budget {

bool is_missing(std::string_view cell) {
  return cell.empty() || cell == "-" || cell == "–" || cell == "—" || cell == "…" || cell == "...";
}

std::optional<Amount> amount_of(const money::Decimal& value, money::Unit unit) {
  const std::optional<money::Decimal> exact = money::shift(value, money::exponent(unit));
  const std::optional<std::int64_t> dong = exact ? money::to_int64(*exact) : std::nullopt;
  if (!dong) return std::nullopt;
  const int exponent = std::max(0, money::exponent(unit) - value.scale());
  return Amount{*dong, unit, static_cast<std::int64_t>(money::power_of_ten(exponent)), {}};
}

std::optional<money::Quantity> own_quantity(std::string_view cell) {
  money::QuantityScanner scanner(cell);
  const std::optional<money::Quantity> quantity = scanner.next();
  if (!quantity || quantity->measure != money::Measure::money || quantity->source.size() != cell.size() ||
      scanner.next())
    return std::nullopt;
  return quantity;
}

std::optional<Percent> percent_of(std::string_view cell, money::NumberFlag& flag) {
  const std::string sign = cell.ends_with('%') ? "" : "%";  // so that "38.750" is no group of thousands
  const Result<money::ParsedNumber> number = money::parse_number(std::string(cell) + sign);
  if (!number || number->value.scale() > most_percent_decimals) return std::nullopt;
  const std::optional<money::Decimal> whole = money::shift(number->value, number->value.scale());
  const std::optional<std::int64_t> steps = whole ? money::to_int64(*whole) : std::nullopt;
  if (!steps || *steps > most_percent_steps || *steps < -most_percent_steps) return std::nullopt;
  flag = number->flag;
  return Percent{*steps, number->value.scale()};
}

NumberedName split_name(const std::string& cell, char letter_before) {
  const std::size_t end = std::min(cell.find_first_of(" "), cell.size());
  const std::string_view first = std::string_view(cell).substr(0, end);
  const bool marked = first.ends_with('.') || first.ends_with(')') || first.ends_with('/');
  const std::optional<int> rank = rank_of(first, letter_before);
  if (!rank || end == cell.size() || (!marked && *rank < 4 && *rank != 1)) return {"", cell};
  return {std::string(first), cell.substr(end + 1)};
}

std::optional<Flow> flow_in(std::string_view words) {
  std::string bare = " ";
  for (const char byte : text::fold(words))
    bare += byte == '\n' || byte == ',' || byte == '(' || byte == ':' ? ' ' : byte;
  bare += ' ';
  const std::size_t revenue =
      std::min({bare.find(" thu "), bare.find(" thue "), bare.find(" phi "), bare.find(" le phi ")});
  const std::size_t spending = std::min({bare.find(" chi "), bare.find(" du phong "), bare.find(" giai ngan ")});
  if (revenue == spending) return std::nullopt;
  return revenue < spending ? Flow::revenue : Flow::spending;
}

bool says_of_which(std::string_view bare) {
  return bare.find("trong do") != std::string_view::npos;
}

std::optional<time::DateRange> period_in(std::string_view words, time::Date today) {
  for (const time::FoundPeriod& found : time::find_periods(words, {today, time::YearBias::past})) {
    using enum time::PeriodKind;
    const time::PeriodKind kind = found.period.kind;
    const bool reports = kind == month || kind == quarter || kind == part_of_year || kind == third_of_year ||
                         kind == year || kind == until;
    if (reports && found.period.range.to) return reported_range(found.period);
  }
  return std::nullopt;
}

}  // namespace portal::budget
