// SPDX-License-Identifier: MIT
#include "core/time/holidays.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

#include "core/time/lunar.h"
#include "core/time/weekday.h"

namespace portal::time {
namespace {

constexpr int longest_decision_days = 30;

enum class Calendar : std::uint8_t { solar, lunar };

/// The first days of one holiday, in the years of one law. Years are those in which the day lies.
struct Rule {
  std::string_view name;
  std::string_view english_name;
  Calendar calendar;
  int month;
  int day;
  int certain_days;  ///< from `day` on
  int days_by_law;
  int first_year;
  int last_year;
  std::string_view law;
};

constexpr int ever = 9999;

// The Code of 2012 came into force on 1 May 2013, so of the holidays of 2013 those before May still rest on that of
// 1994. Giỗ Tổ came with the amendment of 2 April 2007. The points of the Codes of 2012 and 2019 have the same letters.
constexpr Rule rules[] = {
    {"Tết Dương lịch", "New Year's Day", Calendar::solar, 1, 1, 1, 1, 1995, 2013, "Bộ luật Lao động 1994, Điều 73"},
    {"Tết Dương lịch", "New Year's Day", Calendar::solar, 1, 1, 1, 1, 2014, 2020,
     "Bộ luật Lao động 2012, Điều 115 khoản 1 điểm a"},
    {"Tết Dương lịch", "New Year's Day", Calendar::solar, 1, 1, 1, 1, 2021, ever,
     "Bộ luật Lao động 2019, Điều 112 khoản 1 điểm a"},
    {"Tết Nguyên đán", "Lunar New Year (Tết)", Calendar::lunar, 1, 1, 3, 4, 1995, 2013,
     "Bộ luật Lao động 1994, Điều 73"},
    {"Tết Nguyên đán", "Lunar New Year (Tết)", Calendar::lunar, 1, 1, 3, 5, 2014, 2020,
     "Bộ luật Lao động 2012, Điều 115 khoản 1 điểm b"},
    {"Tết Nguyên đán", "Lunar New Year (Tết)", Calendar::lunar, 1, 1, 3, 5, 2021, ever,
     "Bộ luật Lao động 2019, Điều 112 khoản 1 điểm b"},
    {"Giỗ Tổ Hùng Vương", "Hùng Kings' Commemoration Day", Calendar::lunar, 3, 10, 1, 1, 2007, 2013,
     "Bộ luật Lao động 1994, Điều 73 (Luật 84/2007/QH11)"},
    {"Giỗ Tổ Hùng Vương", "Hùng Kings' Commemoration Day", Calendar::lunar, 3, 10, 1, 1, 2014, 2020,
     "Bộ luật Lao động 2012, Điều 115 khoản 1 điểm e"},
    {"Giỗ Tổ Hùng Vương", "Hùng Kings' Commemoration Day", Calendar::lunar, 3, 10, 1, 1, 2021, ever,
     "Bộ luật Lao động 2019, Điều 112 khoản 1 điểm e"},
    {"Ngày Chiến thắng", "Reunification Day", Calendar::solar, 4, 30, 1, 1, 1995, 2013,
     "Bộ luật Lao động 1994, Điều 73"},
    {"Ngày Chiến thắng", "Reunification Day", Calendar::solar, 4, 30, 1, 1, 2014, 2020,
     "Bộ luật Lao động 2012, Điều 115 khoản 1 điểm c"},
    {"Ngày Chiến thắng", "Reunification Day", Calendar::solar, 4, 30, 1, 1, 2021, ever,
     "Bộ luật Lao động 2019, Điều 112 khoản 1 điểm c"},
    {"Ngày Quốc tế lao động", "International Labour Day", Calendar::solar, 5, 1, 1, 1, 1995, 2012,
     "Bộ luật Lao động 1994, Điều 73"},
    {"Ngày Quốc tế lao động", "International Labour Day", Calendar::solar, 5, 1, 1, 1, 2013, 2020,
     "Bộ luật Lao động 2012, Điều 115 khoản 1 điểm d"},
    {"Ngày Quốc tế lao động", "International Labour Day", Calendar::solar, 5, 1, 1, 1, 2021, ever,
     "Bộ luật Lao động 2019, Điều 112 khoản 1 điểm d"},
    {"Quốc khánh", "National Day", Calendar::solar, 9, 2, 1, 1, 1995, 2012, "Bộ luật Lao động 1994, Điều 73"},
    {"Quốc khánh", "National Day", Calendar::solar, 9, 2, 1, 1, 2013, 2020,
     "Bộ luật Lao động 2012, Điều 115 khoản 1 điểm đ"},
    {"Quốc khánh", "National Day", Calendar::solar, 9, 2, 1, 2, 2021, ever,
     "Bộ luật Lao động 2019, Điều 112 khoản 1 điểm đ"},
};

/// The law on make-up days, by the first day that it is in force.
struct SubstituteLaw {
  YearMonthDay from;
  std::string_view law;
};
constexpr SubstituteLaw substitute_laws[] = {
    {{2021, 1, 1}, "Bộ luật Lao động 2019, Điều 111 khoản 3"},
    {{2013, 5, 1}, "Bộ luật Lao động 2012, Điều 115 khoản 3"},
    {{1995, 1, 1}, "Bộ luật Lao động 1994, Điều 73"},
};

std::string_view substitute_law(Date date) {
  for (const SubstituteLaw& entry : substitute_laws) {
    if (date >= *make_date(entry.from.year, entry.from.month, entry.from.day)) return entry.law;
  }
  return {};
}

bool is_rest(Date date, RestDays rest_days) {
  return (rest_days >> weekday(date) & 1) != 0;
}

std::optional<Date> first_day(const Rule& rule, int year) {
  if (year < rule.first_year || year > rule.last_year) return std::nullopt;
  return rule.calendar == Calendar::solar ? make_date(year, rule.month, rule.day)
                                          : from_lunar({year, rule.month, rule.day, false});
}

/// The year of the answer on the way.
class Builder {
 public:
  Builder(int year, std::span<const HolidayDecision> decisions, RestDays rest_days)
      : year_(year), decisions_(decisions), rest_days_(rest_days) {}

  Holidays build() {
    add_rules();
    add_decisions();
    if (!has_decided_substitutes_ && rest_days_ != 0x7F) add_substitutes();
    return std::move(answer_);
  }

 private:
  /// Keeps the days in order; of one date the later added stands behind.
  void add(const Holiday& holiday) {
    std::vector<Holiday>& days = answer_.days;
    days.push_back(holiday);
    for (std::size_t i = days.size() - 1; i > 0 && days[i].date < days[i - 1].date; --i)
      std::swap(days[i], days[i - 1]);
  }

  void add_rules() {
    for (const Rule& rule : rules) {
      const auto first = first_day(rule, year_);
      if (!first) continue;
      answer_.undecided_days += rule.days_by_law - rule.certain_days;
      for (int i = 0; i < rule.certain_days; ++i) {
        const Date date{first->day_number + i};
        if (!is_worked(date)) add({date, HolidayKind::holiday, rule.name, rule.english_name, rule.law});
      }
    }
  }

  /// Calls `use` for each day of the year that was decided.
  template <class Use>
  void for_each_decided_day(Use use) const {
    for (const HolidayDecision& decision : decisions_) {
      const Date last{std::min(decision.last.day_number, decision.first.day_number + longest_decision_days - 1)};
      for (Date date = decision.first; date <= last; ++date.day_number) {
        if (civil(date).year == year_) use(decision, date);
      }
    }
  }

  bool is_worked(Date date) const {
    bool worked = false;
    for_each_decided_day([&](const HolidayDecision& decision, Date decided) {
      worked = worked || (decision.kind == HolidayKind::working_day && decided == date);
    });
    return worked;
  }

  void add_decisions() {
    for_each_decided_day([&](const HolidayDecision& decision, Date date) {
      if (decision.kind == HolidayKind::holiday && is_free(date)) return;  // known by law
      if (decision.kind == HolidayKind::holiday) answer_.undecided_days = std::max(0, answer_.undecided_days - 1);
      if (decision.kind == HolidayKind::substitute) has_decided_substitutes_ = true;
      add({date, decision.kind, decision.name, {}, decision.source});
    });
  }

  bool is_free(Date date) const {
    return std::any_of(answer_.days.begin(), answer_.days.end(),
                       [&](const Holiday& day) { return day.date == date && day.kind != HolidayKind::working_day; });
  }

  void add_substitutes() {
    const std::vector<Holiday> holidays = answer_.days;
    std::optional<Date> before;
    for (const Holiday& holiday : holidays) {
      const bool is_made_up = holiday.kind == HolidayKind::holiday && is_rest(holiday.date, rest_days_);
      if (!is_made_up || holiday.date == before) continue;
      before = holiday.date;
      Date date{holiday.date.day_number + 1};
      while (is_rest(date, rest_days_) || is_free(date) || is_worked(date))
        ++date.day_number;
      add({date, HolidayKind::substitute, holiday.name, holiday.english_name, substitute_law(date)});
    }
  }

  int year_;
  std::span<const HolidayDecision> decisions_;
  RestDays rest_days_;
  Holidays answer_;
  bool has_decided_substitutes_ = false;
};

}  // namespace

Holidays public_holidays(int year, std::span<const HolidayDecision> decisions, RestDays rest_days) {
  return Builder(year, decisions, rest_days).build();
}

}  // namespace portal::time
