// SPDX-License-Identifier: MIT
#include "core/time/period_resolve.h"

#include <algorithm>
#include <optional>

#include "core/time/lunar.h"
#include "core/time/period_from_today.h"
#include "core/time/period_in_year.h"
#include "core/time/weekday.h"

namespace portal::time::period {
namespace {

/// 29 February may be missing for eight years (1896 to 1904).
constexpr int leap_day_gap_years = 8;

constexpr struct {
  Form form;
  PeriodKind kind;
} kinds[] = {
    {Form::week_of_year, PeriodKind::week},
    {Form::month, PeriodKind::month},
    {Form::months, PeriodKind::between},
    {Form::quarter, PeriodKind::quarter},
    {Form::quarters, PeriodKind::between},
    {Form::first_months, PeriodKind::part_of_year},
    {Form::last_months, PeriodKind::part_of_year},
    {Form::first_quarters, PeriodKind::part_of_year},
    {Form::last_quarters, PeriodKind::part_of_year},
    {Form::third_of_month, PeriodKind::part_of_month},
    {Form::third_of_quarter, PeriodKind::month},
    {Form::third_of_year, PeriodKind::third_of_year},
    {Form::half_of_month, PeriodKind::part_of_month},
    {Form::year, PeriodKind::year},
    {Form::bare_year, PeriodKind::year},
    {Form::lunar_month, PeriodKind::month},
    {Form::lunar_year, PeriodKind::year},
    {Form::tet, PeriodKind::part_of_month},
    {Form::years, PeriodKind::years},
    {Form::term, PeriodKind::years},
    {Form::week, PeriodKind::week},
    {Form::part_of_week, PeriodKind::week},
    {Form::near_month, PeriodKind::month},
    {Form::near_quarter, PeriodKind::quarter},
    {Form::near_year, PeriodKind::year},
    {Form::third_of_near_month, PeriodKind::part_of_month},
    {Form::third_of_near_quarter, PeriodKind::month},
    {Form::third_of_near_year, PeriodKind::third_of_year},
    {Form::half_of_near_month, PeriodKind::part_of_month},
    {Form::last_days, PeriodKind::rolling},
    {Form::last_weeks, PeriodKind::rolling},
    {Form::last_near_months, PeriodKind::rolling},
    {Form::last_years, PeriodKind::rolling},
    {Form::coming_days, PeriodKind::rolling},
    {Form::coming_weeks, PeriodKind::rolling},
    {Form::coming_months, PeriodKind::rolling},
    {Form::coming_years, PeriodKind::rolling},
    {Form::between, PeriodKind::between},
    {Form::from, PeriodKind::from},
    {Form::after, PeriodKind::from},
    {Form::before, PeriodKind::until},
    {Form::until, PeriodKind::until},
};

PeriodKind kind_of(Form form) {
  for (const auto& entry : kinds) {
    if (entry.form == form) return entry.kind;
  }
  return PeriodKind::day;
}

/// Which year today is in, by the calendar of the wording.
int current_year(Form form, Date today) {
  if (!is_lunar(form)) return civil(today).year;
  const auto lunar = to_lunar(today);
  return lunar ? lunar->year : std::clamp(civil(today).year, first_lunar_year, last_lunar_year);
}

/// Where no number says the year: the nearest that the bias allows and that has such a day.
class YearSearch {
 public:
  YearSearch(const Atom& atom, const PeriodContext& context) : atom_(atom), context_(context) {
    const bool may_say_it = form() == Form::day || form() == Form::month;
    if (may_say_it && atom.rule->parameter == IfNoYear::todays) context_.bias = YearBias::year;
    if (may_say_it && atom.rule->parameter == IfNoYear::coming) context_.bias = YearBias::future;
  }

  Outcome run() const {
    const int current = current_year(form(), context_.today);
    if (context_.bias == YearBias::year && atom_.parts.year_is == YearIs::absent) return in_year(atom_, current);
    const int step = context_.bias == YearBias::future ? 1 : -1;
    const int span = is_lunar(form()) ? last_lunar_year - first_lunar_year : leap_day_gap_years;
    Outcome first_fault;
    for (int i = -1; i <= span; ++i) {  // one year too many: lunar days of one year reach into the next
      const int year = current + step * i;
      if (!is_wanted(year)) continue;
      const Outcome outcome = in_year(atom_, year);
      if (outcome.fault == PeriodFault::none && is_allowed(outcome.period.range)) return outcome;
      if (outcome.fault != PeriodFault::none && first_fault.fault == PeriodFault::none) first_fault = outcome;
    }
    return first_fault.fault != PeriodFault::none ? first_fault : fault(PeriodFault::year, atom_.parts.year_place);
  }

 private:
  Form form() const { return atom_.rule->form; }
  bool is_wanted(int year) const {
    return atom_.parts.year_is != YearIs::canchi || (year > 0 && year_canchi(year) == atom_.parts.canchi);
  }
  bool is_allowed(const DateRange& range) const {
    return context_.bias == YearBias::future ? context_.today <= *range.to : *range.from <= context_.today;
  }

  const Atom& atom_;
  PeriodContext context_;
};

Outcome in_written_year(const Atom& atom, const PeriodContext& context) {
  const Parts& parts = atom.parts;
  if (parts.year_is == YearIs::relative)
    return in_year(atom, current_year(atom.rule->form, context.today) + parts.year);
  if (parts.year_digits == 2) return in_year(atom, parts.year + (parts.year < 70 ? 2000 : 1900));
  // The month and the day are wrong whatever the year is: with a wrong year, a leap year tells.
  if (parts.year_digits == 4 && parts.year > 0) return in_year(atom, parts.year);
  return fault(PeriodFault::year, parts.year_place);
}

bool is_in_calendar(const std::optional<Date>& date) {
  return !date || (*make_date(1, 1, 1) <= *date && *date <= *make_date(9999, 12, 31));
}

/// Last check of every outcome: today may be at the edge of the calendar.
Outcome checked(Outcome outcome, std::uint32_t place) {
  if (outcome.fault != PeriodFault::none) return outcome;
  const DateRange& range = outcome.period.range;
  return is_in_calendar(range.from) && is_in_calendar(range.to) ? outcome : fault(PeriodFault::year, place);
}

Outcome resolve_atom(const Atom& atom, const PeriodContext& context) {
  Outcome outcome;
  if (!repeats_each_year(atom.rule->form)) {
    outcome = from_today(atom, context.today);
  } else if (atom.parts.year_is == YearIs::number || atom.parts.year_is == YearIs::relative) {
    outcome = in_written_year(atom, context);
  } else {
    outcome = YearSearch(atom, context).run();
  }
  if (outcome.fault != PeriodFault::none) return outcome;
  outcome.period.kind = kind_of(atom.rule->form);
  const bool names_weekday = atom.parts.weekday >= 0 && repeats_each_year(atom.rule->form);
  if (names_weekday && weekday(*outcome.period.range.from) != atom.parts.weekday)
    outcome.period.wrong_weekday = atom.parts.weekday;
  return checked(outcome, atom.begin);
}

/// 1..12 within the year, to tell which of two ends without a year comes first; 0 where that has no meaning.
int first_month(const Atom& atom) {
  switch (atom.rule->form) {
    case Form::quarter:
    case Form::quarters: return atom.parts.count * 3 - 2;
    case Form::fixed_day: return atom.rule->parameter / 100;
    default: return atom.parts.month;
  }
}

bool lacks_year(const Atom& atom) {
  return repeats_each_year(atom.rule->form) && atom.parts.year_is == YearIs::absent;
}

void set_year(Atom& atom, int year) {
  atom.parts.year = year;
  atom.parts.year_digits = 4;
  atom.parts.year_is = YearIs::number;
  atom.parts.year_place = atom.begin;
}

/// "15 - 20/7": the month and the year of the first are those of the second.
bool complete_bare_day(Atom& first, const Atom& second, const Rule& day_rule) {
  if (second.rule->form != Form::day) return false;
  const Parts bare = first.parts;
  first.parts = second.parts;
  first.parts.day = bare.day;
  first.parts.day_place = bare.day_place;
  first.parts.weekday = -1;
  first.rule = &day_rule;
  return true;
}

/// "2023-07/2" is a date with odd separators, not the time from 2023 on.
bool is_broken_date(const Match& match) {
  const bool dash = match.rule->where == Where::weak;
  return dash && match.first.rule->form == Form::bare_year && match.second.rule->form == Form::day;
}

Outcome between(Match match, const PeriodContext& context) {
  Atom& first = match.first;
  Atom& second = match.second;
  if (is_broken_date(match)) return fault(PeriodFault::form, match.begin);
  if (first.rule->form == Form::bare_day && !complete_bare_day(first, second, *second.rule))
    return fault(PeriodFault::form, first.begin);
  const bool same_calendar = is_lunar(first.rule->form) == is_lunar(second.rule->form);
  const bool repeats = repeats_each_year(first.rule->form);
  std::optional<Outcome> begin;
  PeriodContext end_context = context;
  if (lacks_year(second) && !lacks_year(first) && (same_calendar || !repeats)) {
    begin = resolve_atom(first, context);
    if (begin->fault != PeriodFault::none) return *begin;
    const Date from = *begin->period.range.from;
    if (repeats) {
      const int year = current_year(first.rule->form, from);
      set_year(second, year + (first_month(second) < first_month(first) ? 1 : 0));
    } else {
      end_context = {from, YearBias::future};  // "từ nay đến 30/6" is the next one
    }
  }
  Outcome end = resolve_atom(second, end_context);
  if (end.fault != PeriodFault::none) return end;
  if (match.rule->parameter != 0) end.period.range.to = plus(*end.period.range.from, -1);
  const bool end_has_year = repeats_each_year(second.rule->form) || second.rule->form == Form::years;
  if (lacks_year(first) && end_has_year && same_calendar) {
    const int year = current_year(second.rule->form, *end.period.range.from);
    set_year(first, year - (first_month(first) > first_month(second) && first_month(second) != 0 ? 1 : 0));
  }
  // "từ đầu năm đến hết tháng 8/2023": the year is that of the end, not today's.
  const bool start_of_end_year = first.rule->form == Form::third_of_near_year && !lacks_year(second);
  if (!begin)
    begin = resolve_atom(first, start_of_end_year ? PeriodContext{*end.period.range.to, context.bias} : context);
  if (begin->fault != PeriodFault::none) return *begin;
  Outcome both = *begin;
  both.period.range.to = end.period.range.to;
  if (!both.period.wrong_weekday) both.period.wrong_weekday = end.period.wrong_weekday;
  return *both.period.range.from <= *both.period.range.to ? both : fault(PeriodFault::reversed, match.begin);
}

/// Opens one end of what an atom means.
Outcome open_ended(Form form, const Match& match, const PeriodContext& context) {
  Outcome outcome = resolve_atom(match.first, context);
  if (outcome.fault != PeriodFault::none) return outcome;
  const DateRange inner = outcome.period.range;
  DateRange& range = outcome.period.range;
  switch (form) {
    case Form::from: range = {inner.from, std::nullopt}; break;
    case Form::after: range = {plus(*inner.to, 1), std::nullopt}; break;
    case Form::before: range = {std::nullopt, plus(*inner.from, -1)}; break;
    default: range = {std::nullopt, inner.to}; break;
  }
  return outcome;
}

}  // namespace

Outcome resolve(const Match& match, const PeriodContext& context) {
  const Form form = match.rule->form;
  if (match.rule == match.first.rule) {
    return resolve_atom(match.first, context);
  }
  Outcome outcome = form == Form::between ? between(match, context) : open_ended(form, match, context);
  if (outcome.fault == PeriodFault::none) outcome.period.kind = kind_of(form);
  return checked(outcome, match.begin);
}

}  // namespace portal::time::period
