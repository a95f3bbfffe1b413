// SPDX-License-Identifier: MIT
#include "core/budget/series.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>

#include "core/text/fold.h"

namespace portal::budget {
namespace {

using money::Int128;

int strength(Status status) {
  return static_cast<int>(status);
}

std::string key_of(std::string_view words) {
  std::string key = text::fold(words);
  for (const std::string_view prefix : {"tong ", "so "})
    if (key.starts_with(prefix)) key.erase(0, prefix.size());
  return key;
}

std::string line_key(const Figure& figure) {
  return figure.code.empty() ? key_of(figure.line) : figure.code + " " + key_of(figure.line);
}

auto period_key(const time::DateRange& period) {
  return std::make_tuple(period.to->day_number, period.from->day_number);
}

// Beyond half a unit of the last digit either way.
bool contradicts(const Amount& a, const Amount& b) {
  const Int128 gap = Int128{2} * a.dong - Int128{2} * b.dong;
  const Int128 allowed = Int128{doubled_tolerance(a)} + doubled_tolerance(b);
  return gap > allowed || -gap > allowed;
}

struct Entry {
  std::string place, line;
  Flow flow;
  Span span;
  bool plan;
  std::size_t figure;

  auto series_key() const { return std::tie(place, line, flow, span, plan); }
};

void add(Series& series, const Figure& figure, std::size_t index) {
  if (series.points.empty() || !(series.points.back().period == *figure.period)) {
    series.points.push_back({*figure.period, figure.amount, figure.status, index, {}, false});
    return;
  }
  Point& point = series.points.back();
  if (point.status == figure.status && contradicts(point.amount, figure.amount)) point.contradicted = true;
  if (strength(figure.status) < strength(point.status)) {
    point.superseded.push_back(index);
    return;
  }
  if (strength(figure.status) > strength(point.status)) point.contradicted = false;
  point.superseded.push_back(point.figure);
  point.figure = index;
  point.amount = figure.amount;
  point.status = figure.status;
}

bool is_day(const time::YearMonthDay& date, int month, int day) {
  return date.month == month && date.day == day;
}

std::optional<Amount> difference(const Amount& whole, const Amount& part) {
  const Int128 dong = Int128{whole.dong} - part.dong;
  if (dong > std::numeric_limits<std::int64_t>::max() || dong < std::numeric_limits<std::int64_t>::min())
    return std::nullopt;
  return Amount{static_cast<std::int64_t>(dong), whole.unit, std::max(whole.last_digit_dong, part.last_digit_dong), {}};
}

}  // namespace

Span span_of(const Figure& figure) {
  if (!figure.period) return Span::other;
  const time::YearMonthDay from = time::civil(*figure.period->from), to = time::civil(*figure.period->to);
  if (from.year != to.year) return Span::years;
  const bool whole_months = from.day == 1 && to.day == time::days_in_month(to.year, to.month);
  if (from.month == to.month && whole_months && !(figure.cumulative && from.month == 1)) return Span::month;
  const bool quarter = whole_months && from.month % 3 == 1 && to.month == from.month + 2;
  if (quarter && !(figure.cumulative && from.month == 1)) return Span::quarter;
  return is_day(from, 1, 1) ? Span::to_date : Span::other;
}

std::vector<Series> join(std::span<const Figure> figures) {
  std::vector<Entry> entries;
  for (std::size_t i = 0; i < figures.size(); ++i) {
    const Figure& figure = figures[i];
    if (!figure.period) continue;
    entries.push_back(
        {key_of(figure.place), line_key(figure), figure.flow, span_of(figure), figure.status == Status::plan, i});
  }
  std::stable_sort(entries.begin(), entries.end(), [&](const Entry& a, const Entry& b) {
    if (a.series_key() != b.series_key()) return a.series_key() < b.series_key();
    return period_key(*figures[a.figure].period) < period_key(*figures[b.figure].period);
  });
  std::vector<Series> all;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const Figure& figure = figures[entries[i].figure];
    if (i == 0 || entries[i].series_key() != entries[i - 1].series_key())
      all.push_back({figure.place, figure.line, figure.flow, entries[i].span, entries[i].plan, {}});
    add(all.back(), figure, entries[i].figure);
  }
  return all;
}

Series differences(const Series& to_date) {
  Series result = to_date;
  result.span = Span::other;
  result.points.clear();
  if (to_date.span != Span::to_date) return result;
  for (std::size_t i = 1; i < to_date.points.size(); ++i) {
    const Point &before = to_date.points[i - 1], &after = to_date.points[i];
    if (*before.period.from != *after.period.from || *before.period.to == *after.period.to) continue;
    const std::optional<Amount> amount = difference(after.amount, before.amount);
    if (!amount) continue;
    const time::DateRange period{time::Date{before.period.to->day_number + 1}, after.period.to};
    result.points.push_back({period, *amount, std::min(before.status, after.status), after.figure, {}, false});
  }
  return result;
}

std::optional<Quotient> change_on_year_before(const Series& series, std::size_t point) {
  const time::DateRange& period = series.points[point].period;
  const time::YearMonthDay from = time::civil(*period.from), to = time::civil(*period.to);
  if (from.year <= 1) return std::nullopt;
  const bool month_end = to.day == time::days_in_month(to.year, to.month);
  const int last = time::days_in_month(to.year - 1, to.month);
  const auto before_from = time::make_date(from.year - 1, from.month, from.day);
  const auto before_to = time::make_date(to.year - 1, to.month, month_end ? last : to.day);
  if (!before_from || !before_to) return std::nullopt;
  for (const Point& other : series.points) {
    if (*other.period.from != *before_from || *other.period.to != *before_to || other.amount.dong <= 0) continue;
    return Quotient{Int128{series.points[point].amount.dong} - other.amount.dong, other.amount.dong};
  }
  return std::nullopt;
}

std::optional<Quotient> share(const Amount& part, const Amount& whole) {
  if (whole.dong <= 0) return std::nullopt;
  return Quotient{part.dong, whole.dong};
}

std::vector<std::size_t> ranks(std::span<const Amount> amounts) {
  std::vector<std::size_t> order(amounts.size()), ranks(amounts.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return amounts[a].dong > amounts[b].dong; });
  for (std::size_t i = 0; i < order.size(); ++i) {
    const bool tie = i > 0 && amounts[order[i]].dong == amounts[order[i - 1]].dong;
    ranks[order[i]] = tie ? ranks[order[i - 1]] : i + 1;
  }
  return ranks;
}

std::optional<Quotient> per_head(const Amount& amount, std::int64_t people) {
  if (people <= 0) return std::nullopt;
  return Quotient{amount.dong, people};
}

std::optional<Quotient> at_constant_prices(const Amount& amount, const money::Decimal& index,
                                           const money::Decimal& base_index) {
  if (index.sign() <= 0 || base_index.sign() <= 0) return std::nullopt;
  // index and base_index with one scale, as whole numbers
  const int scale = std::max(index.scale(), base_index.scale());
  const auto whole_index = money::shift(index, scale), whole_base = money::shift(base_index, scale);
  const auto divisor = whole_index ? money::to_int64(*whole_index) : std::nullopt;
  const auto factor = whole_base ? money::to_int64(*whole_base) : std::nullopt;
  if (!divisor || !factor) return std::nullopt;
  return Quotient{Int128{amount.dong} * *factor, *divisor};
}

std::vector<AreaPoint> aggregate(std::span<const Series> series, const Series& like, const Area& area) {
  struct Part {
    const Point* point;
    std::size_t member;
  };
  const std::string line = key_of(like.line);
  std::vector<Part> parts;
  for (const Series& one : series) {
    if (one.flow != like.flow || one.span != like.span || one.plan != like.plan || key_of(one.line) != line) continue;
    const std::string place = key_of(one.place);
    for (std::size_t member = 0; member < area.members.size(); ++member) {
      if (key_of(area.members[member]) != place) continue;
      for (const Point& point : one.points)
        parts.push_back({&point, member});
      break;
    }
  }
  std::stable_sort(parts.begin(), parts.end(), [](const Part& a, const Part& b) {
    const auto a_key = period_key(a.point->period), b_key = period_key(b.point->period);
    return a_key != b_key ? a_key < b_key : a.member < b.member;
  });
  std::vector<AreaPoint> points;
  std::vector<bool> seen(area.members.size());
  const auto close = [&] {
    for (std::size_t member = 0; member < seen.size() && !points.empty(); ++member)
      if (!seen[member]) points.back().missing.push_back(area.members[member]);
    seen.assign(area.members.size(), false);
  };
  for (const Part& part : parts) {
    if (points.empty() || !(points.back().period == part.point->period)) {
      close();
      points.push_back({part.point->period, 0, part.point->status, {}});
    }
    if (seen[part.member]) continue;  // a table and an article may name the same line twice
    seen[part.member] = true;
    points.back().dong += part.point->amount.dong;
    points.back().status = std::min(points.back().status, part.point->status);
  }
  close();
  return points;
}

}  // namespace portal::budget
