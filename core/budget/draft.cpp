// SPDX-License-Identifier: MIT
#include "core/budget/draft.h"

#include <algorithm>

namespace portal::budget {
namespace {

Target compare_periods(const time::DateRange& period, const time::DateRange& base) {
  const int year = time::civil(*period.from).year, base_year = time::civil(*base.from).year;
  if (base_year < year && is_whole_year(base)) return is_whole_year(period) ? Target::prev_year : Target::yoy;
  const bool same_part = in_year(base, time::civil(*period.to).year) == period;
  const bool several_years = base_year < time::civil(*base.to).year;  // "so với giai đoạn 2021 - 2025"
  if ((!same_part || several_years) && base.to->day_number + 1 == period.from->day_number) return Target::prev_period;
  return base_year < year ? Target::yoy : Target::prev_period;
}

// When a sentence says only what the amount is compared with: the same part of the year after.
std::optional<time::DateRange> period_after(const time::DateRange& base) {
  const int year = time::civil(*base.to).year;
  if (year >= 9999) return std::nullopt;
  return in_year(base, year + 1);
}

}  // namespace

bool is_whole_year(const time::DateRange& period) {
  const time::YearMonthDay from = time::civil(*period.from), to = time::civil(*period.to);
  return from.year == to.year && from.month == 1 && from.day == 1 && to.month == 12 && to.day == 31;
}

time::DateRange in_year(const time::DateRange& period, int year) {
  const auto moved = [](time::Date date, int to_year) {
    const time::YearMonthDay day = time::civil(date);
    const int last = time::days_in_month(to_year, day.month);
    const bool was_last = day.day == time::days_in_month(day.year, day.month);
    return *time::make_date(to_year, day.month, was_last ? last : std::min(day.day, last));
  };
  const int years = time::civil(*period.to).year - time::civil(*period.from).year;
  return {moved(*period.from, std::max(1, year - years)), moved(*period.to, year)};
}

std::optional<time::DateRange> period_by(const Figure& figure, const DraftComparison& draft) {
  if (draft.base) return period_after(*draft.base);
  if (!draft.named_period) return std::nullopt;
  const bool plan_over_plan = figure.status == Status::plan && draft.comparison.relation == Relation::growth;
  const bool same = is_plan(draft.comparison.target) && !plan_over_plan;
  return same ? draft.named_period : period_after(*draft.named_period);
}

bool say_the_same(const DraftComparison& first, const DraftComparison& second) {
  const Comparison &a = first.comparison, &b = second.comparison;
  if (a.relation != Relation::growth || b.relation != Relation::growth || a.direction != b.direction) return false;
  if (a.percent.has_value() == b.percent.has_value() || a.delta.has_value() == b.delta.has_value()) return false;
  if (a.percent.has_value() == a.delta.has_value() || first.to_plan != second.to_plan) return false;
  const bool both_told = (first.has_target || first.base) && (second.has_target || second.base);
  return !both_told || (a.target == b.target && first.base == second.base);
}

void merge(DraftComparison& into, DraftComparison from) {
  Comparison &a = into.comparison, &b = from.comparison;
  if (!a.percent) {
    a.percent = b.percent;
    a.percent_source = b.percent_source;
  }
  if (!a.delta) a.delta = b.delta;
  if (!a.reference) a.reference = b.reference;
  if (!into.has_target && !into.base) {
    into.has_target = from.has_target;
    a.target = b.target;
    into.base = from.base;
  }
  a.source.end = b.source.end;
  into.flags.insert(into.flags.end(), from.flags.begin(), from.flags.end());
}

void take_target(DraftComparison& draft, const DraftComparison& target) {
  if (draft.has_target || draft.base) return;
  draft.has_target = target.has_target;
  draft.base = target.base;
  draft.named_period = target.named_period;
  draft.comparison.target = target.comparison.target;
  if (!draft.comparison.reference) draft.comparison.reference = target.comparison.reference;
}

std::vector<money::NumberFlag> in_order(PlacedFlags flags) {
  std::stable_sort(flags.begin(), flags.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<money::NumberFlag> order;
  for (const auto& [place, flag] : flags)
    if (std::find(order.begin(), order.end(), flag) == order.end()) order.push_back(flag);
  return order;
}

Target resolve_target(const Figure& figure, const DraftComparison& draft) {
  if (draft.has_target) return draft.comparison.target;
  if (draft.base && figure.period) return compare_periods(*figure.period, *draft.base);
  if (figure.pair && !is_plan(figure.pair->role)) return figure.pair->role;
  if (draft.comparison.relation == Relation::ratio || draft.to_plan) return Target::plan;
  return figure.period && is_whole_year(*figure.period) ? Target::prev_year : Target::yoy;
}

}  // namespace portal::budget
