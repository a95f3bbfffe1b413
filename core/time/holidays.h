// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "core/time/date.h"

/// Public holidays of Việt Nam, by the Labour Codes in force since 1995.
///
/// The law names the holidays and how many days they have; which days Tết takes beside mùng 1 to 3, which day goes with
/// 2 September, and which working days are swapped the Prime Minister decides each year. So only the certain days are
/// computed, and the rest is data from the webmaster.
/// @see Bộ luật Lao động 2019 (45/2019/QH14), Điều 112; make-up days: Điều 111 khoản 3
namespace portal::time {

enum class HolidayKind : std::uint8_t {
  holiday,      ///< by law; also a decided one
  substitute,   ///< nghỉ bù: the next working day for a holiday on a weekly day of rest
  day_off,      ///< a working day that was swapped free
  working_day,  ///< a day of rest that is worked instead
};

struct Holiday {
  Date date;
  HolidayKind kind = HolidayKind::holiday;
  std::string_view name;          ///< Vietnamese; of a substitute, of the holiday that it is for
  std::string_view english_name;  ///< empty for decided days
  std::string_view law;           ///< what it rests on; for decided days as the webmaster says
};

/// What was decided for days of one year; the data of the webmaster.
///
/// `holiday` days are made up like computed ones when they fall on a day of rest. If a year has `substitute` days, they
/// are all there are, and none are computed. `working_day` takes away what was computed for that day.
struct HolidayDecision {
  Date first;
  Date last;  ///< included; not before `first`, at most 30 days
  HolidayKind kind = HolidayKind::holiday;
  std::string_view name;
  std::string_view source;  ///< number of the decision or notice
};

/// Weekly days of rest, a bit each: bit 0 Monday … bit 6 Sunday.
using RestDays = std::uint8_t;
inline constexpr RestDays rest_on_sunday = 0x40;
/// Of public offices, since 2 October 1999 (Quyết định 188/1999/QĐ-TTg).
inline constexpr RestDays rest_on_weekend = 0x60;

struct Holidays {
  std::vector<Holiday> days;  ///< in the order of time; a day may stand there twice: Giỗ Tổ on 30 April
  int undecided_days = 0;     ///< holidays that the law gives in that year and of which no date is known
};

/// The holidays of a civil year. Views point to constants and into `decisions`.
/// @param year  1..9999; before 1995, and for lunar dates after 2199, nothing is computed
Holidays public_holidays(int year, std::span<const HolidayDecision> decisions = {},
                         RestDays rest_days = rest_on_weekend);

}  // namespace portal::time
