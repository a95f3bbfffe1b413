// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <string>
#include <vector>

namespace portal::examples {

using Date = std::chrono::year_month_day;

/// The years of the example documents. Vietnam's districts ended on 1 July 2025, and with them these agencies.
inline constexpr int first_year = 2012;
inline constexpr int last_year = 2025;
inline constexpr Date last_day{std::chrono::year{2025}, std::chrono::month{6}, std::chrono::day{30}};

/// Days of a month on which offices were open, ascending: no weekends, no public holidays, no week of Tết, and
/// nothing after `last_day`.
/// @param year   first_year … last_year
/// @param month  1 … 12
std::vector<Date> working_days(int year, int month);

int year_of(const Date& date);
int month_of(const Date& date);

/// "2023-07-28"
std::string iso_date(const Date& date);

/// "28/07/2023"
std::string written_date(const Date& date);

}  // namespace portal::examples
