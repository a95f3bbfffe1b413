// SPDX-License-Identifier: MIT
#include "core/time/period_in_year.h"

#include <algorithm>
#include <cassert>

#include "core/time/lunar.h"
#include "core/time/weekday.h"

namespace portal::time::period {
namespace {

/// What a wording means in one year, for the forms that every year has.
class InYear {
 public:
  InYear(const Atom& atom, int year) : form_(atom.rule->form), rule_(*atom.rule), parts_(atom.parts), year_(year) {}

  Outcome resolve() const {
    switch (form_) {
      case Form::day: return solar_day(parts_.month, parts_.day);
      case Form::fixed_day: return solar_day(rule_.parameter / 100, rule_.parameter % 100);
      case Form::week_of_year: return week_of_year();
      case Form::month: return with_month([&] { return months(parts_.month, parts_.month); });
      case Form::months: return with_month([&] { return months(parts_.month, parts_.second_count); });
      case Form::quarter: return quarters(parts_.count, parts_.count);
      case Form::quarters: return quarters(parts_.count, parts_.second_count);
      case Form::first_months: return first_units(1);
      case Form::last_months: return last_units(1);
      case Form::first_quarters: return first_units(3);
      case Form::last_quarters: return last_units(3);
      case Form::third_of_month:
        return with_month([&] { return third_of(month_of(year_, parts_.month), rule_.parameter, parts_.year_place); });
      case Form::third_of_quarter: return third_of_quarter();
      case Form::third_of_year: return third_of_months(month_of(year_, 1), 12, rule_.parameter, parts_.year_place);
      case Form::half_of_month:
        return with_month([&] { return half_of(month_of(year_, parts_.month), rule_.parameter, parts_.year_place); });
      case Form::year: return months(1, 12);
      case Form::bare_year: return is_likely_year(year_) ? months(1, 12) : fault(PeriodFault::year, parts_.year_place);
      case Form::lunar_day: return lunar_day();
      case Form::lunar_fixed_day: return lunar_days({year_, rule_.parameter / 100, rule_.parameter % 100, false}, 1);
      case Form::lunar_month: return lunar_month();
      case Form::lunar_year: return lunar_year();
      case Form::tet: return lunar_days({year_, 1, 1, false}, 3);
      case Form::tet_day: return tet_day();
      default: assert(false); return fault(PeriodFault::form, 0);
    }
  }

 private:
  Outcome months(int first, int last) const {
    if (last < 1 || last > 12) return fault(PeriodFault::month, parts_.month_place);
    if (first > last) return fault(PeriodFault::reversed, parts_.month_place);
    return whole_months(month_of(year_, first), month_of(year_, last), parts_.year_place);
  }

  Outcome quarters(int first, int last) const {
    if (first < 1 || first > 4 || last < 1 || last > 4) return fault(PeriodFault::quarter, parts_.count_place);
    if (first > last) return fault(PeriodFault::reversed, parts_.count_place);
    return months(first * 3 - 2, last * 3);
  }

  template <class Continue>
  Outcome with_month(Continue then) const {
    if (parts_.month < 1 || parts_.month > 12) return fault(PeriodFault::month, parts_.month_place);
    return then();
  }

  int count() const { return rule_.parameter != 0 ? rule_.parameter : parts_.count; }
  bool has_units(int months_each) const { return count() >= 1 && count() <= 12 / months_each; }

  Outcome first_units(int months_each) const {
    if (!has_units(months_each)) return fault(PeriodFault::count, parts_.count_place);
    return months(1, count() * months_each);
  }

  Outcome last_units(int months_each) const {
    if (!has_units(months_each)) return fault(PeriodFault::count, parts_.count_place);
    return months(13 - count() * months_each, 12);
  }

  Outcome third_of_quarter() const {
    if (parts_.count < 1 || parts_.count > 4) return fault(PeriodFault::quarter, parts_.count_place);
    return third_of_months(month_of(year_, parts_.count * 3 - 2), 3, rule_.parameter, parts_.year_place);
  }

  /// ISO 8601: week 1 is the one that 4 January is in. The last one has 28 December.
  Outcome week_of_year() const {
    if (year_ < 1 || year_ > 9999) return fault(PeriodFault::year, parts_.year_place);
    const Date monday = plus(week_start(*make_date(year_, 1, 4)), (parts_.count - 1) * days_a_week);
    if (parts_.count < 1 || monday > *make_date(year_, 12, 28)) return fault(PeriodFault::count, parts_.count_place);
    return days(monday, plus(monday, days_a_week - 1));
  }

  Outcome solar_day(int month, int day) const {
    if (month < 1 || month > 12) return fault(PeriodFault::month, parts_.month_place);
    if (year_ < 1 || year_ > 9999) return fault(PeriodFault::year, parts_.year_place);
    const auto date = make_date(year_, month, day);
    return date ? days(*date, *date) : fault(PeriodFault::day, parts_.day_place);
  }

  Outcome lunar_days(const LunarDate& first, int count) const {
    const int length = days_in_lunar_month(first.year, first.month, first.leap);
    if (year_ < first_lunar_year || year_ > last_lunar_year) return fault(PeriodFault::year, parts_.year_place);
    if (length == 0) return fault(PeriodFault::month, parts_.month_place);
    const auto date = from_lunar(first);
    return date ? days(*date, plus(*date, count - 1)) : fault(PeriodFault::day, parts_.day_place);
  }

  Outcome lunar_day() const {
    const int day = rule_.parameter != 0 ? rule_.parameter : parts_.day;
    return lunar_days({year_, parts_.month, day, parts_.leap}, 1);
  }

  Outcome lunar_month() const {
    const int length = days_in_lunar_month(year_, parts_.month, parts_.leap);
    return lunar_days({year_, parts_.month, 1, parts_.leap}, std::max(length, 1));
  }

  Outcome lunar_year() const {
    const Outcome last = last_day_of_lunar_year(year_);
    if (last.fault != PeriodFault::none) return last;
    return days(*from_lunar({year_, 1, 1, false}), *last.period.range.to);
  }

  Outcome last_day_of_lunar_year(int year) const {
    const int length = days_in_lunar_month(year, 12);
    if (length == 0) return fault(PeriodFault::year, parts_.year_place);
    const auto date = from_lunar({year, 12, length, false});
    return days(*date, *date);
  }

  /// "mùng 3 Tết" is in month 1; "28 Tết" is in the month before, and "30 Tết" its last day even if that is the 29th.
  Outcome tet_day() const {
    const int day = rule_.parameter != 0 ? rule_.parameter : parts_.day;
    if (day == 30) return last_day_of_lunar_year(year_ - 1);
    if (day > 10 && day < 20) return fault(PeriodFault::day, parts_.day_place);
    const bool eve = day >= 20;
    if (eve && days_in_lunar_month(year_ - 1, 12) == 0) return fault(PeriodFault::year, parts_.year_place);
    const auto date = from_lunar({eve ? year_ - 1 : year_, eve ? 12 : 1, day, false});
    if (!eve && (year_ < first_lunar_year || year_ > last_lunar_year))
      return fault(PeriodFault::year, parts_.year_place);
    return date ? days(*date, *date) : fault(PeriodFault::day, parts_.day_place);
  }

  Form form_;
  const Rule& rule_;
  const Parts& parts_;
  int year_;
};

}  // namespace

bool repeats_each_year(Form form) {
  return form <= Form::tet_day;
}

bool is_lunar(Form form) {
  return form >= Form::lunar_day && form <= Form::tet_day;
}

Outcome in_year(const Atom& atom, int year) {
  return InYear(atom, year).resolve();
}

}  // namespace portal::time::period
