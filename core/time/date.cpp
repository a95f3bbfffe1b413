// SPDX-License-Identifier: MIT
#include "core/time/date.h"

#include <cassert>
#include <chrono>
#include <cstddef>

namespace portal::time {
namespace {

constexpr int minutes_per_day = 24 * 60;

/// Takes decimal digits off the front of a text.
class DigitReader {
 public:
  explicit DigitReader(std::string_view text) : text_(text) {}

  /// Exactly `count` digits, not above `max`.
  std::optional<int> number(std::size_t count, int max) {
    if (text_.size() < count) return std::nullopt;
    int value = 0;
    for (std::size_t i = 0; i < count; ++i) {
      if (text_[i] < '0' || text_[i] > '9') return std::nullopt;
      value = value * 10 + (text_[i] - '0');
    }
    if (value > max) return std::nullopt;
    text_.remove_prefix(count);
    return value;
  }

  bool skip(char byte) {
    if (text_.empty() || text_.front() != byte) return false;
    text_.remove_prefix(1);
    return true;
  }

  void skip_digits() {
    while (!text_.empty() && text_.front() >= '0' && text_.front() <= '9')
      text_.remove_prefix(1);
  }

  bool at_end() const { return text_.empty(); }

 private:
  std::string_view text_;
};

/// "09:30", "09:30:15", "09:30:15.250": minutes since midnight.
std::optional<int> read_clock(DigitReader& reader) {
  const auto hour = reader.number(2, 24);
  if (!hour || !reader.skip(':')) return std::nullopt;
  const auto minute = reader.number(2, 59);
  if (!minute) return std::nullopt;
  if (reader.skip(':')) {
    if (!reader.number(2, 60)) return std::nullopt;  // 60 is a leap second
    if (reader.skip('.') || reader.skip(',')) reader.skip_digits();
  }
  return *hour * 60 + *minute;
}

/// "Z", "+07:00", "+0700", "+07": minutes east of UTC. Only called where something follows the clock.
std::optional<int> read_zone(DigitReader& reader) {
  if (reader.skip('Z')) return 0;
  const bool east = reader.skip('+');
  if (!east && !reader.skip('-')) return std::nullopt;
  const auto hours = reader.number(2, 14);
  if (!hours) return std::nullopt;
  int offset = *hours * 60;
  if (!reader.at_end()) {
    reader.skip(':');
    const auto minutes = reader.number(2, 59);
    if (!minutes) return std::nullopt;
    offset += *minutes;
  }
  return east ? offset : -offset;
}

/// Days to add to the written date so that it is that of `zone_minutes`.
std::optional<int> read_day_shift(DigitReader& reader, int zone_minutes) {
  const auto clock = read_clock(reader);
  if (!clock) return std::nullopt;
  if (reader.at_end()) return 0;
  const auto zone = read_zone(reader);
  if (!zone || !reader.at_end()) return std::nullopt;
  const int minutes = *clock - *zone + zone_minutes;  // above -2 days: floor by shifting
  return (minutes + 2 * minutes_per_day) / minutes_per_day - 2;
}

void put_digits(std::string& text, int value, std::size_t count) {
  const std::string digits = std::to_string(value);
  text.append(count > digits.size() ? count - digits.size() : 0, '0').append(digits);
}

}  // namespace

std::optional<Date> make_date(int year, int month, int day) {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > days_in_month(year, month)) {
    return std::nullopt;
  }
  const std::chrono::year_month_day civil_date(std::chrono::year(year),
                                               std::chrono::month(static_cast<unsigned>(month)),
                                               std::chrono::day(static_cast<unsigned>(day)));
  return Date{static_cast<std::int32_t>(std::chrono::sys_days(civil_date).time_since_epoch().count())};
}

YearMonthDay civil(Date date) {
  const std::chrono::year_month_day civil_date(std::chrono::sys_days(std::chrono::days(date.day_number)));
  return {static_cast<int>(civil_date.year()), static_cast<int>(static_cast<unsigned>(civil_date.month())),
          static_cast<int>(static_cast<unsigned>(civil_date.day()))};
}

int days_in_month(int year, int month) {
  assert(month >= 1 && month <= 12);
  constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap_day = month == 2 && std::chrono::year(year).is_leap();
  return days[month - 1] + (leap_day ? 1 : 0);
}

std::optional<Date> parse_iso_date(std::string_view text, int zone_minutes) {
  DigitReader reader(text);
  const auto year = reader.number(4, 9999);
  if (!year || !reader.skip('-')) return std::nullopt;
  const auto month = reader.number(2, 12);
  if (!month || !reader.skip('-')) return std::nullopt;
  const auto day = reader.number(2, 31);
  if (!day) return std::nullopt;
  const std::optional<Date> date = make_date(*year, *month, *day);
  if (!date || reader.at_end()) return date;
  if (!reader.skip('T') && !reader.skip(' ')) return std::nullopt;
  const auto shift = read_day_shift(reader, zone_minutes);
  if (!shift) return std::nullopt;
  const Date shifted{date->day_number + *shift};
  const bool in_calendar = first_date <= shifted && shifted <= last_date;
  return in_calendar ? std::optional<Date>(shifted) : std::nullopt;
}

DateRange year_of(Date date) {
  const int year = civil(date).year;
  return {make_date(year, 1, 1), make_date(year, 12, 31)};
}

std::string format_iso(Date date) {
  const YearMonthDay parts = civil(date);
  std::string text;
  put_digits(text, parts.year, 4);
  put_digits(text.append("-"), parts.month, 2);
  put_digits(text.append("-"), parts.day, 2);
  return text;
}

std::string format_vi(Date date) {
  const YearMonthDay parts = civil(date);
  std::string text;
  put_digits(text, parts.day, 2);
  put_digits(text.append("/"), parts.month, 2);
  put_digits(text.append("/"), parts.year, 4);
  return text;
}

}  // namespace portal::time
