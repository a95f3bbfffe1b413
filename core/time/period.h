// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/text/byte_range.h"
#include "core/time/date.h"

/// Dates and periods as people write them in Vietnamese: "quý III/2023", "6 tháng đầu năm", "tuần trước", "từ 1/7 đến
/// nay", "rằm tháng giêng 2024". Text is UTF-8 in any normal form, any case, with all marks or without.
///
/// Every wording is a row of core/time/period_rules.def, with an example that is its test.
namespace portal::time {

/// Which year is meant where none is written.
enum class YearBias : std::uint8_t {
  past,    ///< the latest that has begun by today; for 29/2 and leap months the latest that exists
  year,    ///< today's
  future,  ///< the earliest that has not ended before today
};

/// What a reader may leave out.
struct PeriodContext {
  Date today;
  YearBias bias = YearBias::past;
};

/// How precise the wording is, so that "2017" can stay a year. Ends of `from` and `until` ranges are open.
enum class PeriodKind : std::uint8_t {
  day,
  week,
  part_of_month,  ///< đầu, giữa, cuối tháng
  month,          ///< also a lunar month
  quarter,
  part_of_year,   ///< 6 tháng đầu năm, 9 tháng
  third_of_year,  ///< đầu, giữa, cuối năm: four months each
  year,           ///< also a lunar year
  years,          ///< nhiệm kỳ, giai đoạn
  rolling,        ///< 30 ngày qua
  between,        ///< từ … đến …
  from,           ///< từ …, sau …
  until,          ///< đến …, trước …
};

/// Why a text is no period, so that the message can say it.
enum class PeriodFault : std::uint8_t {
  none,
  empty,     ///< nothing but spaces
  form,      ///< none of the wordings, or something behind one
  day,       ///< 31/4, 30/12 of a short lunar month
  month,     ///< 28/13, tháng 13; a leap month that the year has not
  year,      ///< 28/7/0000, or outside the calendar (lunar: 1799 to 2199)
  quarter,   ///< quý 5
  count,     ///< 0 or 13 tháng đầu năm
  reversed,  ///< từ 20/7 đến 10/7
};

/// What a text says.
struct Period {
  DateRange range;
  PeriodKind kind = PeriodKind::day;
  /// The weekday that was written, 0 Monday … 6 Sunday, where it contradicts the date; the date counts.
  std::optional<int> wrong_weekday = std::nullopt;

  bool operator==(const Period&) const = default;
};

struct ParsedPeriod {
  std::optional<Period> period;  ///< set exactly when fault is none
  PeriodFault fault = PeriodFault::empty;
  text::ByteRange place;  ///< of the fault in the text: the wrong number, or what was not understood
};

/// Reads a whole text, as of a date field, as one period. Nothing may be left over.
/// Texts of more than 64 words, numbers and signs are no period. Time is linear in the size.
ParsedPeriod parse_period(std::string_view text, const PeriodContext& context);

/// A period inside a sentence.
struct FoundPeriod {
  Period period;
  text::ByteRange source;  ///< of the wording in the text
  /// The same words often mean something else: "9 tháng" may be a duration, "5/9" a share, "2020-2023" a code.
  bool weak = false;
};

/// All periods in a text, for example a search query or prose, in order and without overlap; the longest reading of a
/// place counts. Numbers that belong to more ("57/2023/QĐ-UBND", "12/2023%"), dates that do not exist and bare years
/// ("quyết định 2017") are no periods here. Time is linear in the size of the text.
std::vector<FoundPeriod> find_periods(std::string_view text, const PeriodContext& context);

}  // namespace portal::time
