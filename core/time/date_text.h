// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/language.h"
#include "core/time/date.h"
#include "core/time/lunar.h"
#include "core/time/period.h"

/// Dates and periods as text for readers, UTF-8, composed. "đến" stands between two dates, never a dash, which screen
/// readers drop. What is written in Vietnamese, parse_period() reads again.
/// @see CLDR 48, vi and en-GB; Nghị định 30/2020/NĐ-CP, Phụ lục I
namespace portal::time {

enum class DateStyle : std::uint8_t {
  compact,   ///< 28/7/2023
  table,     ///< 28/07/2023
  plain,     ///< ngày 28 tháng 7 năm 2023 · 28 July 2023
  official,  ///< ngày 02 tháng 02 năm 2023: days below 10 and months 1 and 2 with a zero, as in documents
  full,      ///< Thứ Sáu, ngày 28 tháng 7 năm 2023 · Friday, 28 July 2023
};

/// English has day before month too, and no official style of its own: that is `plain`.
std::string format_date(Date date, DateStyle style, Language language = Language::vietnamese);

enum class NameLength : std::uint8_t { full, brief };

/// "Thứ Hai", "T2" · "Monday", "Mon". @param weekday 0 Monday … 6 Sunday
std::string_view weekday_name(int weekday, NameLength length, Language language = Language::vietnamese);

/// "Tháng 7 năm 2023", "Thg 7" · "July 2023", "Jul". @param month 1..12
std::string format_month(int year, int month, NameLength length, Language language = Language::vietnamese);

/// "từ 01/07/2023 đến 28/07/2023", "từ 01/07/2023", "đến hết 28/07/2023" · "1 July 2023 to 28 July 2023", "from …",
/// "until …". One day is that day alone; empty if both ends are open.
std::string format_range(const DateRange& range, Language language = Language::vietnamese);

/// Named by what it is, if its days are exactly that: "năm 2023", "quý 3 năm 2023", "tháng 7 năm 2023", "6 tháng đầu
/// năm 2023", "3 tháng cuối năm 2023", "từ năm 2016 đến năm 2020" · "2023", "Q3 2023", "July 2023", "first 6 months of
/// 2023", "last 3 months of 2023", "2016 to 2020". Else format_range().
std::string format_period(const DateRange& range, Language language = Language::vietnamese);

/// "10/3 năm Quý Mão", "1/2 (nhuận) năm Quý Mão" · "10/3, year Quý Mão", "1/2 (leap), year Quý Mão"
std::string format_lunar(const LunarDate& lunar, Language language = Language::vietnamese);

}  // namespace portal::time
