// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/time/period_words.h"

/// The wordings of period_rules.def, compiled. Internal to core/time.
namespace portal::time::period {

/// What a wording means. `in_year` of period_in_year.h says it exactly for the first group, `from_today` of
/// period_from_today.h for the second.
enum class Form : std::uint8_t {
  // One of these in every year, so that the year may be left out.
  day,        // parameter: if_no_year
  fixed_day,  // parameter: 100 * month + day
  week_of_year,
  month,  // parameter: if_no_year
  months,
  quarter,
  quarters,
  first_months,      // parameter: how many, where the wording does not say it
  last_months,       // parameter: the same
  first_quarters,    // parameter: the same
  last_quarters,     // parameter: the same
  third_of_month,    // parameter: 0 đầu, 1 giữa, 2 cuối
  third_of_quarter,  // parameter: the same
  third_of_year,     // parameter: the same
  half_of_month,     // parameter: 0 or 1
  year,
  bare_year,  // only 1900 to 2100: other numbers are no years
  lunar_day,
  lunar_fixed_day,  // parameter: 100 * month + day
  lunar_month,
  lunar_year,
  tet,
  tet_day,
  // These count from today, or stand alone.
  years,     // parameter: part_of_years
  term,      // parameter: part_of_years
  near_day,  // parameter: days from today
  week,      // parameter of this and the next three: how many later; a count is how many earlier
  near_month,
  near_quarter,
  near_year,
  week_day,
  part_of_week,  // parameter: 0 đầu, 1 giữa, 2 cuối
  third_of_near_month,
  third_of_near_quarter,
  third_of_near_year,
  half_of_near_month,
  last_weekday,
  near_weekday,
  days_ago,
  days_ahead,
  last_days,  // parameter of this and the next three: how many, where the wording does not say it
  last_weeks,
  last_near_months,
  last_years,
  coming_days,
  coming_weeks,
  coming_months,
  coming_years,
  bare_day,  // a day whose month stands at the other end of the range
  // Of one or two others.
  between,  // parameter: 1 if the second is not in it
  from,
  after,
  before,
  until,
};

/// Parameter: which year is meant where none is written.
enum IfNoYear : std::uint8_t { as_the_bias_says, todays, coming };

/// Parameter: which of several years.
enum PartOfYears : std::uint8_t { all_years, first_year, last_year };

/// Where a wording counts.
enum class Where : std::uint8_t {
  sure,   ///< everywhere
  weak,   ///< in a sentence it may mean something else
  field,  ///< only where the whole text is a period, or as an end of a range, which is then weak
  end,    ///< only where the whole text is a period, or as an end of a range, which may then be sure
};

/// A wording: a sequence of words (word_code + WordId), signs and slots (ASCII capitals), "[" "]" around what may be
/// left out.
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

inline constexpr std::uint8_t word_code = 0x60;  // behind the capitals and the brackets of ASCII
static_assert(word_code + vocabulary_size <= 0x100);

constexpr bool is_slot(char code) {
  return code >= 'A' && code <= 'Z';
}

}  // namespace portal::time::period
