// SPDX-License-Identifier: MIT
#pragma once

#include "core/time/date.h"

/// Weeks begin on Monday and end on Sunday, as in ISO 8601 and on Vietnamese calendars.
namespace portal::time {

inline constexpr int days_a_week = 7;

/// 0 Monday … 6 Sunday.
constexpr int weekday(Date date) {
  constexpr int weekday_of_1970 = 3;  // a Thursday
  const int remainder = (date.day_number % days_a_week + weekday_of_1970) % days_a_week;
  return remainder < 0 ? remainder + days_a_week : remainder;
}

/// The Monday of the week of `date`.
constexpr Date week_start(Date date) {
  return {date.day_number - weekday(date)};
}

}  // namespace portal::time
