// SPDX-License-Identifier: MIT
#include "core/time/date_text.h"

#include <cassert>

#include "core/time/weekday.h"

namespace portal::time {
namespace {

struct Names {
  std::string_view full;
  std::string_view brief;
};

constexpr Names vietnamese_weekdays[] = {{"Thứ Hai", "T2"}, {"Thứ Ba", "T3"},  {"Thứ Tư", "T4"},  {"Thứ Năm", "T5"},
                                         {"Thứ Sáu", "T6"}, {"Thứ Bảy", "T7"}, {"Chủ Nhật", "CN"}};
constexpr Names english_weekdays[] = {{"Monday", "Mon"}, {"Tuesday", "Tue"},  {"Wednesday", "Wed"}, {"Thursday", "Thu"},
                                      {"Friday", "Fri"}, {"Saturday", "Sat"}, {"Sunday", "Sun"}};
constexpr Names english_months[] = {{"January", "Jan"}, {"February", "Feb"}, {"March", "Mar"},
                                    {"April", "Apr"},   {"May", "May"},      {"June", "Jun"},
                                    {"July", "Jul"},    {"August", "Aug"},   {"September", "Sep"},
                                    {"October", "Oct"}, {"November", "Nov"}, {"December", "Dec"}};

std::string number(int value) {
  return std::to_string(value);
}

std::string padded(int value, int below) {
  return (value < below ? "0" : "") + number(value);
}

std::string plain_vietnamese(const YearMonthDay& parts, int pad_days_below, int pad_months_below) {
  return "ngày " + padded(parts.day, pad_days_below) + " tháng " + padded(parts.month, pad_months_below) + " năm " +
         number(parts.year);
}

std::string_view english_month(int month) {
  return english_months[month - 1].full;
}

std::string plain_english(const YearMonthDay& parts) {
  return number(parts.day) + " " + std::string(english_month(parts.month)) + " " + number(parts.year);
}

std::string plain(Date date, Language language) {
  const YearMonthDay parts = civil(date);
  return language == Language::english ? plain_english(parts) : plain_vietnamese(parts, 0, 0);
}

/// A range of whole months within one year.
struct WholeMonths {
  int year = 0;
  int first = 0;  ///< 0 if the range is something else
  int last = 0;
};

WholeMonths whole_months(const DateRange& range) {
  const YearMonthDay from = civil(*range.from);
  const YearMonthDay to = civil(*range.to);
  const bool whole = from.day == 1 && to.day == days_in_month(to.year, to.month);
  if (!whole || from.year != to.year || from.month > to.month) return {};
  return {from.year, from.month, to.month};
}

std::string name_months(const WholeMonths& months, bool english) {
  const std::string year = number(months.year);
  const int count = months.last - months.first + 1;
  if (count == 12) return english ? year : "năm " + year;
  if (count == 1) {
    return english ? std::string(english_month(months.first)) + " " + year
                   : "tháng " + number(months.first) + " năm " + year;
  }
  if (count == 3 && months.first % 3 == 1) {
    const std::string quarter = number((months.first + 2) / 3);
    return english ? "Q" + quarter + " " + year : "quý " + quarter + " năm " + year;
  }
  if (months.first == 1)
    return english ? "first " + number(count) + " months of " + year : number(count) + " tháng đầu năm " + year;
  if (months.last == 12)
    return english ? "last " + number(count) + " months of " + year : number(count) + " tháng cuối năm " + year;
  return {};
}

std::string name_years(const DateRange& range, bool english) {
  const YearMonthDay from = civil(*range.from);
  const YearMonthDay to = civil(*range.to);
  const bool whole = from.month == 1 && from.day == 1 && to.month == 12 && to.day == 31 && from.year < to.year;
  if (!whole) return {};
  return english ? number(from.year) + " to " + number(to.year)
                 : "từ năm " + number(from.year) + " đến năm " + number(to.year);
}

std::string in_table(Date date) {
  return format_date(date, DateStyle::table);
}

}  // namespace

std::string format_date(Date date, DateStyle style, Language language) {
  const YearMonthDay parts = civil(date);
  switch (style) {
    case DateStyle::compact: return number(parts.day) + "/" + number(parts.month) + "/" + number(parts.year);
    case DateStyle::table: return format_vi(date);
    case DateStyle::plain: return plain(date, language);
    case DateStyle::official:
      return language == Language::english ? plain_english(parts) : plain_vietnamese(parts, 10, 3);
    case DateStyle::full:
      return std::string(weekday_name(weekday(date), NameLength::full, language)) + ", " + plain(date, language);
  }
  return {};
}

std::string_view weekday_name(int weekday, NameLength length, Language language) {
  assert(weekday >= 0 && weekday < days_a_week);
  const Names& names = language == Language::english ? english_weekdays[weekday] : vietnamese_weekdays[weekday];
  return length == NameLength::full ? names.full : names.brief;
}

std::string format_month(int year, int month, NameLength length, Language language) {
  assert(month >= 1 && month <= 12);
  if (language == Language::english) {
    const Names& names = english_months[month - 1];
    return length == NameLength::brief ? std::string(names.brief) : std::string(names.full) + " " + number(year);
  }
  return length == NameLength::brief ? "Thg " + number(month) : "Tháng " + number(month) + " năm " + number(year);
}

std::string format_range(const DateRange& range, Language language) {
  const bool english = language == Language::english;
  if (range.from && range.from == range.to) return english ? plain(*range.from, language) : in_table(*range.from);
  if (range.from && range.to) {
    return english ? plain(*range.from, language) + " to " + plain(*range.to, language)
                   : "từ " + in_table(*range.from) + " đến " + in_table(*range.to);
  }
  if (range.from) return english ? "from " + plain(*range.from, language) : "từ " + in_table(*range.from);
  if (range.to) return english ? "until " + plain(*range.to, language) : "đến hết " + in_table(*range.to);
  return {};
}

std::string format_period(const DateRange& range, Language language) {
  if (range.from && range.to) {
    const bool english = language == Language::english;
    const WholeMonths months = whole_months(range);
    std::string name = months.first != 0 ? name_months(months, english) : name_years(range, english);
    if (!name.empty()) return name;
  }
  return format_range(range, language);
}

std::string format_lunar(const LunarDate& lunar, Language language) {
  const bool english = language == Language::english;
  const std::string leap = !lunar.leap ? "" : english ? " (leap)" : " (nhuận)";
  return number(lunar.day) + "/" + number(lunar.month) + leap + (english ? ", year " : " năm ") +
         canchi_name(year_canchi(lunar.year));
}

}  // namespace portal::time
