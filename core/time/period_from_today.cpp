// SPDX-License-Identifier: MIT
#include "core/time/period_from_today.h"

#include <algorithm>
#include <optional>

#include "core/time/weekday.h"

namespace portal::time::period {
namespace {

constexpr int years_a_term = 5;

/// `months` before `date`, after it if negative; the last day of the month if that has no such day.
std::optional<Date> months_before(Date date, int months) {
  const YearMonthDay parts = civil(date);
  const MonthCount month{month_of(parts.year, parts.month).value - months};
  if (!month.exists()) return std::nullopt;
  return month.day(std::min(parts.day, month.length()));
}

/// How many units a rolling period has.
int unit_count(const Atom& atom) {
  return atom.rule->parameter != 0 ? atom.rule->parameter : atom.parts.count;
}

Outcome last_whole_days(int count, const Atom& atom, Date today) {
  if (count < 1) return fault(PeriodFault::count, atom.parts.count_place);
  return days(plus(today, 1 - count), today);
}

Outcome last_whole_months(int count, const Atom& atom, Date today) {
  const auto before = months_before(today, count);
  if (count < 1 || !before) return fault(PeriodFault::count, atom.parts.count_place);
  return days(plus(*before, 1), today);
}

Outcome coming_whole_days(int count, const Atom& atom, Date today) {
  if (count < 1) return fault(PeriodFault::count, atom.parts.count_place);
  return days(plus(today, 1), plus(today, count));
}

Outcome coming_whole_months(int count, const Atom& atom, Date today) {
  const auto last = months_before(today, -count);
  if (count < 1 || !last) return fault(PeriodFault::count, atom.parts.count_place);
  return days(plus(today, 1), *last);
}

/// How many weeks, months, … from today's: "tháng sau", "sang tháng", "2 tháng trước".
int units_from_today(const Atom& atom) {
  return atom.parts.offset + atom.rule->parameter - atom.parts.count;
}

/// The first month of a unit of `months_each`, `offset` units from the one that today is in.
MonthCount near_unit(Date today, int months_each, int offset) {
  const YearMonthDay parts = civil(today);
  const int unit = (parts.month - 1) / months_each;
  return {parts.year * 12 + (unit + offset) * months_each};
}

Outcome near_months(const Atom& atom, Date today, int months_each) {
  const MonthCount first = near_unit(today, months_each, units_from_today(atom));
  return whole_months(first, {first.value + months_each - 1}, atom.begin);
}

Outcome third_of_near_months(const Atom& atom, Date today, int months_each) {
  return third_of_months(near_unit(today, months_each, atom.parts.offset), months_each, atom.rule->parameter,
                         atom.begin);
}

/// Years `first` to `last`, or one of them as the rule says.
Outcome some_years(int first, int last, const Atom& atom) {
  if (atom.rule->parameter == PartOfYears::first_year) last = first;
  if (atom.rule->parameter == PartOfYears::last_year) first = last;
  return whole_months(month_of(first, 1), month_of(last, 12), atom.begin);
}

/// Councils and committees are elected in 2021, 2026, …; the year of an election belongs to the new term.
Outcome term_of_office(const Atom& atom, Date today) {
  const int year = civil(today).year;
  const int first = year - (year - 1) % years_a_term + atom.parts.offset * years_a_term;
  return some_years(first, first + years_a_term, atom);
}

Outcome part_of_week(const Atom& atom, Date monday) {
  constexpr struct {
    int first;
    int last;
  } parts[] = {{0, 1}, {2, 3}, {5, 6}};  // the weekend is the end of a week
  const auto& part = parts[atom.rule->parameter];
  return days(plus(monday, part.first), plus(monday, part.last));
}

/// "thứ sáu tới" is the first one after today, "thứ sáu vừa qua" the last one before it.
Outcome near_weekday(const Atom& atom, Date today) {
  const int ahead = (atom.parts.weekday - weekday(today) + days_a_week) % days_a_week;
  Date date = plus(week_start(today), atom.parts.weekday);
  if (atom.parts.offset > 0) date = plus(today, ahead == 0 ? days_a_week : ahead);
  if (atom.parts.offset < 0) date = plus(today, ahead - days_a_week);
  return days(date, date);
}

}  // namespace

Outcome from_today(const Atom& atom, Date today) {
  const Parts& parts = atom.parts;
  const Date monday = plus(week_start(today), parts.offset * days_a_week);
  const MonthCount near_month = near_unit(today, 1, parts.offset);
  switch (atom.rule->form) {
    case Form::years:
      if (parts.year < 1 || parts.second_year < 1) return fault(PeriodFault::year, parts.year_place);
      if (parts.year > parts.second_year) return fault(PeriodFault::reversed, parts.year_place);
      return some_years(parts.year, parts.second_year, atom);
    case Form::term: return term_of_office(atom, today);
    case Form::near_day: return days(plus(today, atom.rule->parameter), plus(today, atom.rule->parameter));
    case Form::week: {
      const Date first = plus(week_start(today), units_from_today(atom) * days_a_week);
      return days(first, plus(first, days_a_week - 1));
    }
    case Form::week_day: return days(plus(monday, parts.weekday), plus(monday, parts.weekday));
    case Form::part_of_week: return part_of_week(atom, monday);
    case Form::near_month: return near_months(atom, today, 1);
    case Form::near_quarter: return near_months(atom, today, 3);
    case Form::near_year: return near_months(atom, today, 12);
    case Form::third_of_near_month: return third_of(near_month, atom.rule->parameter, atom.begin);
    case Form::third_of_near_quarter: return third_of_near_months(atom, today, 3);
    case Form::third_of_near_year: return third_of_near_months(atom, today, 12);
    case Form::half_of_near_month: return half_of(near_month, atom.rule->parameter, atom.begin);
    case Form::last_weekday: {
      const int back = (weekday(today) - parts.weekday + days_a_week) % days_a_week;
      return days(plus(today, -back), plus(today, -back));
    }
    case Form::near_weekday: return near_weekday(atom, today);
    case Form::days_ago: return days(plus(today, -parts.count), plus(today, -parts.count));
    case Form::days_ahead: return days(plus(today, parts.count), plus(today, parts.count));
    case Form::last_days: return last_whole_days(unit_count(atom), atom, today);
    case Form::last_weeks: return last_whole_days(unit_count(atom) * days_a_week, atom, today);
    case Form::last_near_months: return last_whole_months(unit_count(atom), atom, today);
    case Form::last_years: return last_whole_months(unit_count(atom) * 12, atom, today);
    case Form::coming_days: return coming_whole_days(parts.count, atom, today);
    case Form::coming_weeks: return coming_whole_days(parts.count * days_a_week, atom, today);
    case Form::coming_months: return coming_whole_months(parts.count, atom, today);
    case Form::coming_years: return coming_whole_months(parts.count * 12, atom, today);
    default: return fault(PeriodFault::form, atom.begin);  // bare_day outside a range
  }
}

}  // namespace portal::time::period
