// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>

#include "core/budget/figure.h"
#include "core/money/decimal.h"

/// Stated against computed, in exact arithmetic: amounts are whole đồng, percentages quotients of them. Nothing is
/// rounded before it is compared, and the stated text is never altered.
namespace portal::budget {

/// An exact quotient; the denominator is above zero.
struct Quotient {
  money::Int128 numerator = 0;
  money::Int128 denominator = 1;
};

/// What amounts allow a share (1 is 100 %) to be: exactly, and at the ends of what their written digits allow.
struct Reading {
  Quotient exact, low, high;
};

/// Half a unit of the last written digit either way, for amounts in triệu or larger; smaller ones are exact. Doubled,
/// so that it stays whole.
std::int64_t doubled_tolerance(const Amount& amount);

/// amount / reference. Nothing if the reference is not above zero.
std::optional<Reading> ratio(const Amount& amount, const Amount& reference);

/// amount / reference - 1, with the sign turned for Direction::down. Nothing if the reference is not above zero.
std::optional<Reading> growth(const Amount& amount, const Amount& reference, Direction direction);

/// delta / base, where the base is amount - delta (up) or amount + delta (down) and is as uncertain as both. Nothing if
/// the base is not above zero.
std::optional<Reading> growth_by_delta(const Amount& amount, const Amount& delta, Direction direction);

/// The class of a stated percentage.
Verdict classify(Percent stated, const Reading& reading);

/// The base that a change was counted from.
/// @return an amount with an empty source; nothing if it does not fit
std::optional<Amount> base_of(const Amount& amount, const Amount& delta, Direction direction);

/// Completes each comparison of `figure`: the derived reference, the computed percentage, verdict and hint. The second
/// amount of a pair becomes the reference of the comparison of its role; of several, of the one whose percentage
/// agrees, else of the first. Doing it twice changes nothing.
void check(Figure& figure);

/// How a stated change fits both amounts: amount - reference = ±delta, within what the digits allow.
/// @return unverifiable unless both a reference and a change are stated
Verdict check_difference(const Figure& figure, const Comparison& comparison);

enum class Sum : std::uint8_t {
  unverifiable,  ///< no parts
  equal,         ///< exactly
  rounded,       ///< within what the digits allow
  below,         ///< the parts give less: right for "trong đó", which need not name all
  above,         ///< the parts give more than the total
};

struct SumCheck {
  Sum sum = Sum::unverifiable;
  money::Int128 difference_dong = 0;  ///< parts - total
};

/// Parts added up as they come: any number of them in the same memory.
struct PartsSum {
  std::size_t count = 0;
  money::Int128 dong = 0;
  money::Int128 doubled_tolerance = 0;  ///< of all of them

  void add(const Amount& part);
};

/// Parts against their total.
SumCheck check_sum(const Amount& total, const PartsSum& parts);

}  // namespace portal::budget
