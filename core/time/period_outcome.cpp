// SPDX-License-Identifier: MIT
#include "core/time/period_outcome.h"

#include <algorithm>

namespace portal::time::period {
namespace {

/// Days `first` to `last` of a month; `last` beyond its end is its end.
Outcome days_of_month(MonthCount month, int first, int last, std::uint32_t place) {
  if (!month.exists()) return fault(PeriodFault::year, place);
  return days(month.day(first), month.day(std::min(last, month.length())));
}

}  // namespace

Outcome fault(PeriodFault fault, std::uint32_t place) {
  return {{}, fault, place};
}

Outcome days(Date first, Date last) {
  return {{{first, last}, PeriodKind::day, std::nullopt}, PeriodFault::none, 0};
}

Date plus(Date date, int count) {
  return {date.day_number + count};
}

MonthCount month_of(int year, int month) {
  return {year * 12 + month - 1};
}

Outcome whole_months(MonthCount first, MonthCount last, std::uint32_t place) {
  if (!first.exists() || !last.exists()) return fault(PeriodFault::year, place);
  return days(first.day(1), last.day(last.length()));
}

Outcome third_of(MonthCount month, int index, std::uint32_t place) {
  return days_of_month(month, index * 10 + 1, index == 2 ? 31 : index * 10 + 10, place);
}

Outcome third_of_months(MonthCount first, int months, int index, std::uint32_t place) {
  const int third = months / 3;
  return whole_months({first.value + index * third}, {first.value + (index + 1) * third - 1}, place);
}

Outcome half_of(MonthCount month, int index, std::uint32_t place) {
  return days_of_month(month, index == 0 ? 1 : 16, index == 0 ? 15 : 31, place);
}

}  // namespace portal::time::period
