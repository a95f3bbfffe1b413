// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/budget/check.h"
#include "core/budget/figure.h"

/// Figures of several articles and tables as series over time, and what is computed from them. Everything is exact:
/// quotients stay quotients until somebody writes them.
namespace portal::budget {

/// What a point of a series covers. Points of different spans never stand in one series: "9 tháng" is not a quarter.
enum class Span : std::uint8_t {
  to_date,  ///< from 1 January: 6 months, 9 months, the year; cumulative by nature
  month,
  quarter,
  years,  ///< more than one year
  other,
};

/// The first quarter and January are `to_date` as well as `quarter` and `month`; they are put by what was said:
/// `to_date` if the figure is cumulative, else the shorter span.
Span span_of(const Figure& figure);

struct Point {
  time::DateRange period;
  Amount amount;
  Status status = Status::performed;
  std::size_t figure = 0;               ///< index of the figure that counts
  std::vector<std::size_t> superseded;  ///< others of the same period: an estimate before the final amount, repeats
  bool contradicted = false;            ///< one of them has the same status and an amount beyond its digits
};

/// One place, one line, one side, one span; plans apart from what was performed.
struct Series {
  std::string place, line;
  Flow flow = Flow::revenue;
  Span span = Span::to_date;
  bool plan = false;
  std::vector<Point> points;  ///< by period
};

/// Joins figures. Of one period the strongest status counts: settled, performed, estimate; of equals the last.
/// Figures without a period are left out. Places and lines are compared without case and marks, "tổng" and "số" before
/// a line do not count.
std::vector<Series> join(std::span<const Figure> figures);

/// What lies between two points of a `to_date` series: 9 months less 6 months is the third quarter. The status is the
/// weaker one of both. Only between points of one year; a series of other spans gives nothing.
Series differences(const Series& to_date);

/// amount of `point` / amount of the same part of the year before, less 1; nothing if that point is missing or not
/// above zero.
std::optional<Quotient> change_on_year_before(const Series& series, std::size_t point);

/// part / whole; nothing if the whole is not above zero.
std::optional<Quotient> share(const Amount& part, const Amount& whole);

/// 1 for the largest; equal amounts have equal ranks, and the next rank is left out ("1 2 2 4").
std::vector<std::size_t> ranks(std::span<const Amount> amounts);

/// đồng for each person; nothing unless people is above zero.
std::optional<Quotient> per_head(const Amount& amount, std::int64_t people);

/// The amount in prices of the base: amount · base_index / index; nothing unless both are above zero.
std::optional<Quotient> at_constant_prices(const Amount& amount, const money::Decimal& index,
                                           const money::Decimal& base_index);

/// Which places make up a larger one.
struct Area {
  std::string name;
  std::vector<std::string> members;
};

/// One point of the sum over an area.
struct AreaPoint {
  time::DateRange period;
  money::Int128 dong = 0;
  Status status = Status::performed;  ///< the weakest of its parts
  std::vector<std::string> missing;   ///< members without a figure: the sum is a part only
};

/// Sums series of the members that have the same line, side, span and plan as `like`. A period that no member has gives
/// no point.
std::vector<AreaPoint> aggregate(std::span<const Series> series, const Series& like, const Area& area);

}  // namespace portal::budget
