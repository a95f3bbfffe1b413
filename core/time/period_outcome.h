// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "core/time/date.h"
#include "core/time/period.h"

/// What the reading of a period comes to, and spans of days and months. Internal to core/time.
namespace portal::time::period {

/// A period, or the fault and the token that has it.
struct Outcome {
  Period period;
  PeriodFault fault = PeriodFault::none;
  std::uint32_t place = 0;
};

/// One of the months counted from January of year 0.
struct MonthCount {
  int value;

  int year() const { return value / 12; }
  int month() const { return value % 12 + 1; }
  bool exists() const { return value >= 12 && value < 10000 * 12; }
  int length() const { return days_in_month(year(), month()); }
  Date day(int number) const { return *make_date(year(), month(), number); }
};

MonthCount month_of(int year, int month);

Date plus(Date date, int count);

Outcome fault(PeriodFault fault, std::uint32_t place);
Outcome days(Date first, Date last);

// A month that does not exist is the fault `year` at `place`.
Outcome whole_months(MonthCount first, MonthCount last, std::uint32_t place);
/// Days 1 to 10, 11 to 20, 21 to the end for `index` 0, 1, 2.
Outcome third_of(MonthCount month, int index, std::uint32_t place);
/// The months from `first` on, cut into three, for `index` 0, 1, 2.
/// @param months  how many, divisible by 3
Outcome third_of_months(MonthCount first, int months, int index, std::uint32_t place);
/// Days 1 to 15, 16 to the end for `index` 0, 1.
Outcome half_of(MonthCount month, int index, std::uint32_t place);

}  // namespace portal::time::period
