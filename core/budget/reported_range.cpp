// SPDX-License-Identifier: MIT
#include "core/budget/reported_range.h"

namespace portal::budget {

time::DateRange reported_range(const time::Period& period) {
  time::DateRange range = time::year_of(*period.range.to);
  if (period.kind == time::PeriodKind::third_of_year) return range;
  if (period.range.from) range.from = period.range.from;
  range.to = period.range.to;
  return range;
}

}  // namespace portal::budget
