// SPDX-License-Identifier: MIT
#include "core/time/lunar.h"

#include <cassert>
#include <iterator>

namespace portal::time {
namespace {

#include "core/time/lunar_table.inc"
static_assert(std::size(year_codes) == last_lunar_year - first_lunar_year + 1);

constexpr int julian_day_of_1970 = 2440588;

/// The months of one lunar year in the order of time, from 0.
class LunarYear {
 public:
  explicit LunarYear(int year) : code_(year_codes[year - first_lunar_year]), year_(year) {}

  Date first_day() const { return {make_date(year_, 1, 1)->day_number + static_cast<int>(code_ >> 17)}; }
  int leap_month() const { return static_cast<int>(code_ >> 13 & 0xF); }
  int month_count() const { return leap_month() == 0 ? 12 : 13; }
  int days(int index) const { return 29 + static_cast<int>(code_ >> index & 1); }

  /// Month and leap of the month at `index`; year and day are left to the caller.
  LunarDate month_at(int index) const {
    const bool behind = leap_month() != 0 && index >= leap_month();
    return {year_, index + (behind ? 0 : 1), 1, behind && index == leap_month()};
  }

  /// Index of a month, or -1.
  int index_of(int month, bool leap) const {
    if (month < 1 || month > 12 || (leap && month != leap_month())) return -1;
    const bool behind = leap || (leap_month() != 0 && month > leap_month());
    return month - (behind ? 0 : 1);
  }

 private:
  std::uint32_t code_;
  int year_;
};

bool has_year(int year) {
  return year >= first_lunar_year && year <= last_lunar_year;
}

/// `value` may be negative.
std::uint8_t modulo(int value, int divisor) {
  return static_cast<std::uint8_t>((value % divisor + divisor) % divisor);
}

constexpr std::string_view can_names[] = {"Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý"};
constexpr std::string_view chi_names[] = {"Tý",  "Sửu", "Dần",  "Mão", "Thìn", "Tỵ",
                                          "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi"};

}  // namespace

std::optional<LunarDate> to_lunar(Date date) {
  if (date < LunarYear(first_lunar_year).first_day()) return std::nullopt;
  if (date >= *make_date(last_lunar_year + 2, 1, 1)) return std::nullopt;
  int year = civil(date).year;
  if (!has_year(year) || date < LunarYear(year).first_day()) --year;
  const LunarYear months(year);
  int day = date.day_number - months.first_day().day_number;
  for (int index = 0; index < months.month_count(); day -= months.days(index++)) {
    if (day >= months.days(index)) continue;
    LunarDate lunar = months.month_at(index);
    lunar.day = day + 1;
    return lunar;
  }
  return std::nullopt;
}

std::optional<Date> from_lunar(const LunarDate& lunar) {
  if (!has_year(lunar.year)) return std::nullopt;
  const LunarYear months(lunar.year);
  const int wanted = months.index_of(lunar.month, lunar.leap);
  if (wanted < 0 || lunar.day < 1 || lunar.day > months.days(wanted)) return std::nullopt;
  Date date{months.first_day().day_number + lunar.day - 1};
  for (int index = 0; index < wanted; ++index)
    date.day_number += months.days(index);
  return date;
}

int leap_month(int year) {
  assert(has_year(year));
  return LunarYear(year).leap_month();
}

int days_in_lunar_month(int year, int month, bool leap) {
  if (!has_year(year)) return 0;
  const LunarYear months(year);
  const int index = months.index_of(month, leap);
  return index < 0 ? 0 : months.days(index);
}

CanChi year_canchi(int year) {
  return {modulo(year + 6, 10), modulo(year + 8, 12)};
}

CanChi month_canchi(int year, int month) {
  return {modulo(12 * year + month + 3, 10), modulo(month + 1, 12)};
}

CanChi day_canchi(Date date) {
  const int julian_day = date.day_number + julian_day_of_1970;
  return {modulo(julian_day + 9, 10), modulo(julian_day + 1, 12)};
}

std::string canchi_name(CanChi canchi) {
  assert(canchi.can < 10 && canchi.chi < 12);
  return std::string(can_names[canchi.can]).append(" ").append(chi_names[canchi.chi]);
}

}  // namespace portal::time
