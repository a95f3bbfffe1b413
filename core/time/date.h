// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Civil dates: proleptic Gregorian calendar, years 1 to 9999. No clock here: "today" is an argument everywhere.
namespace portal::time {

/// A day, as the count of days since 1970-01-01.
struct Date {
  std::int32_t day_number = 0;

  auto operator<=>(const Date&) const = default;
};

struct YearMonthDay {
  int year = 0;   ///< 1..9999
  int month = 0;  ///< 1..12
  int day = 0;    ///< 1..31

  bool operator==(const YearMonthDay&) const = default;
};

/// The ends of the calendar.
inline constexpr Date first_date{-719162};  ///< 0001-01-01
inline constexpr Date last_date{2932896};   ///< 9999-12-31

/// Minutes east of UTC in Việt Nam, all year.
inline constexpr int vietnam_offset_minutes = 7 * 60;

/// The date, or nothing if the calendar has no such day.
std::optional<Date> make_date(int year, int month, int day);

/// @param date  between the years 1 and 9999
YearMonthDay civil(Date date);

/// 28 to 31. @param year 1..9999 @param month 1..12
int days_in_month(int year, int month);

/// Reads "2023-07-28", "2023-07-28T09:30", "2023-07-27T17:00:00.000Z", "2023-07-28T00:00:00+07:00".
///
/// A time with a zone is a point in time, and its date is that of `zone_minutes`: the third example is 28 July in
/// Việt Nam. A time without a zone does not change the date.
/// @return nothing if the text has another form or the calendar no such day
/// @see ISO 8601-1:2019, extended format
std::optional<Date> parse_iso_date(std::string_view text, int zone_minutes = vietnam_offset_minutes);

/// "2023-07-28"
std::string format_iso(Date date);

/// "28/07/2023"
std::string format_vi(Date date);

/// Days from `from` to `to`, both included; an absent end is open.
struct DateRange {
  std::optional<Date> from = std::nullopt;
  std::optional<Date> to = std::nullopt;

  bool contains(Date date) const { return (!from || *from <= date) && (!to || date <= *to); }
  bool operator==(const DateRange&) const = default;
};

/// The calendar year that a date is in, from its first day to its last.
DateRange year_of(Date date);

}  // namespace portal::time
