// SPDX-License-Identifier: MIT
#include "examples/generator/calendar.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace portal::examples {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

struct MonthDay {
  unsigned month, day;
};

/// Mùng 1 Tết of first_year … last_year.
constexpr std::array<MonthDay, last_year - first_year + 1> new_year{{
    {1, 23},
    {2, 10},
    {1, 31},
    {2, 19},
    {2, 8},
    {1, 28},
    {2, 16},
    {2, 5},
    {1, 25},
    {2, 12},
    {2, 1},
    {1, 22},
    {2, 10},
    {1, 29},
}};

/// Giỗ Tổ Hùng Vương, the 10th day of the third lunar month, of the same years.
constexpr std::array<MonthDay, last_year - first_year + 1> kings_day{{
    {3, 31},
    {4, 19},
    {4, 9},
    {4, 28},
    {4, 16},
    {4, 6},
    {4, 25},
    {4, 14},
    {4, 2},
    {4, 21},
    {4, 10},
    {4, 29},
    {4, 18},
    {4, 7},
}};

constexpr std::array<MonthDay, 4> solar_holidays{{{1, 1}, {4, 30}, {5, 1}, {9, 2}}};

Date in_year(int year, MonthDay day) {
  return Date{std::chrono::year{year}, std::chrono::month{day.month}, std::chrono::day{day.day}};
}

bool is_holiday(const Date& date) {
  const int year = year_of(date);
  if (year < first_year) return false;  // asked for by the first Monday of the first year
  const auto row = static_cast<std::size_t>(year - first_year);
  const days after_new_year = sys_days{date} - sys_days{in_year(year, new_year[row])};
  const bool tet = after_new_year >= days{-2} && after_new_year <= days{4};
  const auto same = [&](MonthDay day) { return in_year(year, day) == date; };
  return tet || same(kings_day[row]) || std::any_of(solar_holidays.begin(), solar_holidays.end(), same);
}

/// A holiday on a weekend is made up for on Monday (Labour Code 2019, article 111).
bool is_working_day(const Date& date) {
  const sys_days day{date};
  const unsigned weekday = std::chrono::weekday{day}.iso_encoding();
  const bool made_up = weekday == 1 && (is_holiday(day - days{1}) || is_holiday(day - days{2}));
  return weekday <= 5 && !is_holiday(date) && !made_up;
}

std::string format(const char* pattern, unsigned a, unsigned b, unsigned c) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), pattern, a, b, c);
  return text.data();
}

}  // namespace

std::vector<Date> working_days(int year, int month) {
  std::vector<Date> result;
  const auto start = std::chrono::year{year} / month / 1;
  for (Date date = start; date.month() == start.month() && date <= last_day; date = sys_days{date} + days{1}) {
    if (is_working_day(date)) result.push_back(date);
  }
  return result;
}

int year_of(const Date& date) {
  return static_cast<int>(date.year());
}

int month_of(const Date& date) {
  return static_cast<int>(static_cast<unsigned>(date.month()));
}

std::string iso_date(const Date& date) {
  return format("%04u-%02u-%02u", static_cast<unsigned>(year_of(date)), static_cast<unsigned>(month_of(date)),
                static_cast<unsigned>(date.day()));
}

std::string written_date(const Date& date) {
  return format("%02u/%02u/%04u", static_cast<unsigned>(date.day()), static_cast<unsigned>(month_of(date)),
                static_cast<unsigned>(year_of(date)));
}

}  // namespace portal::examples
