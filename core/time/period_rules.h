// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/time/period_words.h"

/// The wordings of period_rules.def, compiled. Internal to core/time.
namespace portal::time::period {

/// What a wording means. `in_year` of period_in_year.cpp says it exactly for the first group, `without_year` of
/// period_resolve.cpp for the second.
enum class Form : std::uint8_t {
  // One of these in every year, so that the year may be left out.
  day,
  fixed_day,  // parameter: 100 * month + day
  month,
  months,
  quarter,
  quarters,
  first_months,
  last_months,
  third_of_month,  // parameter: 0 đầu, 1 giữa, 2 cuối
  half_of_month,   // parameter: 0 or 1
  year_start,
  year_end,
  year,
  bare_year,  // only 1900 to 2100: other numbers are no years
  lunar_day,
  lunar_fixed_day,  // parameter: 100 * month + day
  lunar_month,
  lunar_year,
  tet,
  tet_day,
  // These count from today, or stand alone.
  years,
  near_day,  // parameter: days from today
  week,
  week_day,
  weekend,
  near_month,
  near_quarter,
  third_of_near_month,
  half_of_near_month,
  last_weekday,
  days_ago,
  last_days,
  last_weeks,
  last_near_months,
  last_years,
  bare_day,  // a day whose month stands at the other end of the range
  // Of one or two others.
  between,
  from,
  after,
  before,
  until,
};

/// Where a wording counts.
enum class Where : std::uint8_t {
  sure,   ///< everywhere
  weak,   ///< in a sentence it may mean something else
  field,  ///< only where the whole text is a period, or as an end of a range
  end,    ///< only as an end of a range
};

/// A wording: a sequence of words (0x80 + WordId), signs and slots (ASCII), "[" "]" around what may be left out.
struct Pattern {
  std::array<std::uint8_t, 20> codes{};
  std::uint8_t size = 0;
};

struct Rule {
  Pattern pattern;
  Form form = Form::day;
  Where where = Where::sure;
  std::int16_t parameter = 0;
};

inline constexpr std::uint8_t word_code = 0x80;
static_assert(vocabulary_size <= 0x80);

constexpr bool is_slot(char code) {
  return code >= 'A' && code <= 'Z';
}

}  // namespace portal::time::period
