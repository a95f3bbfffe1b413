// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/time/date.h"

/// The Vietnamese lunar calendar (âm lịch): a month begins on the civil day of the new moon, the winter solstice falls
/// into month 11, and in a year of 13 months the first one without a major solar term repeats the number before it.
///
/// Days are those of UTC+7, before 1968-01-01 of UTC+8, so it differs from the Chinese calendar now and then: Tết 1985,
/// 2007 and 2030, leap month 1987. Before 1968 results are "theo lịch tham khảo".
/// All functions look into one table of 1.6 KB and take constant time; no floating point, so every build agrees.
/// @see core/time/make_lunar_table.py for the astronomy
namespace portal::time {

/// The lunar years of which every month is known. Days from 1800-01-01 to 2199-12-31 all lie in them.
inline constexpr int first_lunar_year = 1799;
inline constexpr int last_lunar_year = 2199;

/// A day of the lunar calendar. "Tháng 2 nhuận" has month 2 and leap true, and follows the plain month 2.
struct LunarDate {
  int year = 0;   ///< first_lunar_year..last_lunar_year; begins at Tết
  int month = 0;  ///< 1..12
  int day = 0;    ///< 1..30
  bool leap = false;

  bool operator==(const LunarDate&) const = default;
};

/// Nothing for days before Tết 1799 or after the last of lunar year 2199.
std::optional<LunarDate> to_lunar(Date date);

/// Nothing if the lunar calendar has no such day: a leap month that the year has not, day 30 of a short month.
std::optional<Date> from_lunar(const LunarDate& lunar);

/// The number that the leap month of the year repeats, 0 without one. @param year of the range above
int leap_month(int year);

/// 29 or 30; 0 if there is no such month.
int days_in_lunar_month(int year, int month, bool leap = false);

/// A place in the cycle of sixty: a heavenly stem and an earthly branch.
struct CanChi {
  std::uint8_t can = 0;  ///< 0 Giáp … 9 Quý
  std::uint8_t chi = 0;  ///< 0 Tý … 11 Hợi

  bool operator==(const CanChi&) const = default;
};

/// Of a lunar year: 2023 is Quý Mão. @param year 1..9999
CanChi year_canchi(int year);
/// Of a lunar month; a leap month has that of its number. @param month 1..12
CanChi month_canchi(int year, int month);
/// Of a day.
CanChi day_canchi(Date date);

/// "Quý Mão"; UTF-8, composed.
std::string canchi_name(CanChi canchi);

}  // namespace portal::time
