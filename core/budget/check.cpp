// SPDX-License-Identifier: MIT
#include "core/budget/check.h"

#include <cassert>
#include <limits>

namespace portal::budget {
namespace {

using money::Int128;

// With amounts below 2^63, a thousandfold of them, and most_percent_steps no product below exceeds 2^127.
Int128 doubled(const Amount& amount) {
  return Int128{2} * amount.dong;
}
Int128 sign_of(Direction direction) {
  return direction == Direction::down ? -1 : 1;
}

Int128 floor_divide(Int128 dividend, Int128 divisor) {
  const Int128 quotient = dividend / divisor;
  return dividend % divisor < 0 ? quotient - 1 : quotient;
}

// An upper end without a denominator above zero is no end: then the digits allow nothing but the exact value.
Reading reading_of(Quotient exact, Quotient low, Quotient high) {
  if (high.denominator <= 0) return {exact, exact, exact};
  return {exact, low, high};
}

Reading less_one(Reading share, Direction direction) {
  for (Quotient* quotient : {&share.exact, &share.low, &share.high})
    quotient->numerator -= quotient->denominator;
  if (direction != Direction::down) return share;
  for (Quotient* quotient : {&share.exact, &share.low, &share.high})
    quotient->numerator = -quotient->numerator;
  return {share.exact, share.high, share.low};
}

bool is_stated(const Comparison& comparison) {
  return comparison.reference && !comparison.reference_is_derived;
}

std::optional<Reading> reading(const Amount& amount, const Comparison& comparison) {
  if (is_stated(comparison)) {
    if (comparison.relation == Relation::ratio) return ratio(amount, *comparison.reference);
    return growth(amount, *comparison.reference, comparison.direction);
  }
  if (comparison.relation == Relation::growth && comparison.delta)
    return growth_by_delta(amount, *comparison.delta, comparison.direction);
  return std::nullopt;
}

// ---- the hints: one changed assumption each

std::optional<Reading> with_wrong_base(const Amount& amount, const Comparison& comparison) {
  if (comparison.relation != Relation::growth || amount.dong <= 0) return std::nullopt;
  const Int128 change = is_stated(comparison)
                            ? sign_of(comparison.direction) * (Int128{amount.dong} - comparison.reference->dong)
                            : Int128{comparison.delta->dong};
  const Quotient share{change, amount.dong};
  return Reading{share, share, share};
}

std::optional<Amount> thousandfold(Amount amount) {
  constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max() / 1000;
  if (amount.dong > most || amount.dong < -most || amount.last_digit_dong > most) return std::nullopt;
  amount.dong *= 1000;
  amount.last_digit_dong *= 1000;
  return amount;
}

// Only the relation of the amounts counts, so either side is enlarged, never one made smaller.
std::optional<Reading> with_larger_amount(const Amount& amount, const Comparison& comparison) {
  const std::optional<Amount> larger = thousandfold(amount);
  return larger ? reading(*larger, comparison) : std::nullopt;
}

std::optional<Reading> with_larger_other(const Amount& amount, const Comparison& comparison) {
  Comparison changed = comparison;
  for (std::optional<Amount>* other : {&changed.reference, &changed.delta}) {
    if (!*other) continue;
    *other = thousandfold(**other);
    if (!*other) return std::nullopt;
  }
  return reading(amount, changed);
}

std::optional<Reading> with_other_direction(const Amount& amount, const Comparison& comparison) {
  if (comparison.direction == Direction::none) return std::nullopt;
  Comparison changed = comparison;
  changed.direction = comparison.direction == Direction::up ? Direction::down : Direction::up;
  return reading(amount, changed);
}

std::optional<Reading> with_growth_as_ratio(const Amount& amount, const Comparison& comparison) {
  if (comparison.relation != Relation::ratio || !comparison.reference) return std::nullopt;
  const bool down = amount.dong < comparison.reference->dong;
  return growth(amount, *comparison.reference, down ? Direction::down : Direction::up);
}

std::optional<Reading> with_ratio_as_growth(const Amount& amount, const Comparison& comparison) {
  if (comparison.direction == Direction::none || !comparison.reference) return std::nullopt;
  return ratio(amount, *comparison.reference);
}

struct OtherReading {
  Hint hint;
  std::optional<Reading> (*read)(const Amount&, const Comparison&);
};

constexpr OtherReading other_readings[] = {
    {Hint::wrong_base, with_wrong_base},           {Hint::unit_slip, with_larger_amount},
    {Hint::unit_slip, with_larger_other},          {Hint::wrong_direction, with_other_direction},
    {Hint::ratio_as_growth, with_ratio_as_growth}, {Hint::growth_as_ratio, with_growth_as_ratio},
};

Hint hint_for(const Amount& amount, const Comparison& comparison) {
  for (const OtherReading& other : other_readings) {
    const std::optional<Reading> changed = other.read(amount, comparison);
    if (changed && agrees(classify(*comparison.percent, *changed))) return other.hint;
  }
  return Hint::none;
}

// The percentage in 1/10,000 points, half up, without its sign.
std::optional<std::int64_t> four_decimals(const Quotient& share) {
  const Int128 numerator = (share.numerator < 0 ? -share.numerator : share.numerator) * 1'000'000;
  const Int128 rounded = (2 * numerator + share.denominator) / (2 * share.denominator);
  if (rounded > std::numeric_limits<std::int64_t>::max()) return std::nullopt;
  return static_cast<std::int64_t>(rounded);
}

void check(const Amount& amount, Comparison& comparison) {
  comparison.computed.reset();
  comparison.verdict = Verdict::unverifiable;
  comparison.hint = Hint::none;
  if (!is_stated(comparison) && comparison.delta && comparison.relation == Relation::growth) {
    comparison.reference = base_of(amount, *comparison.delta, comparison.direction);
    comparison.reference_is_derived = comparison.reference.has_value();
  }
  if (!comparison.percent) return;
  const std::optional<Reading> share = reading(amount, comparison);
  if (!share) return;
  comparison.computed = four_decimals(share->exact);
  if (!comparison.computed) return;
  comparison.verdict = classify(*comparison.percent, *share);
  if (comparison.verdict == Verdict::mismatch) comparison.hint = hint_for(amount, comparison);
}

bool same_role(Target target, Target role) {
  return is_plan(role) ? is_plan(target) : target == role;
}

// Gives the pair's amount to one comparison, unless one has it.
void use_pair(Figure& figure) {
  Comparison* chosen = nullptr;
  for (Comparison& comparison : figure.comparisons) {
    if (!same_role(comparison.target, figure.pair->role)) continue;
    if (comparison.reference == figure.pair->amount) return;
    if (is_stated(comparison) || !comparison.percent) continue;
    Comparison tried = comparison;
    tried.reference = figure.pair->amount;
    tried.reference_is_derived = false;
    const std::optional<Reading> share = reading(figure.amount, tried);
    if (share && agrees(classify(*tried.percent, *share))) {
      chosen = &comparison;
      break;
    }
    if (!chosen) chosen = &comparison;
  }
  if (!chosen) return;
  chosen->reference = figure.pair->amount;
  chosen->reference_is_derived = false;
}

}  // namespace

std::int64_t doubled_tolerance(const Amount& amount) {
  return amount.unit >= money::Unit::trieu_dong ? amount.last_digit_dong : 0;
}

std::optional<Reading> ratio(const Amount& amount, const Amount& reference) {
  if (reference.dong <= 0) return std::nullopt;
  const Int128 a = doubled(amount), a_half = doubled_tolerance(amount);
  const Int128 b = doubled(reference), b_half = doubled_tolerance(reference);
  return reading_of({a, b}, {a - a_half, b + b_half}, {a + a_half, b - b_half});
}

std::optional<Reading> growth(const Amount& amount, const Amount& reference, Direction direction) {
  const std::optional<Reading> share = ratio(amount, reference);
  if (!share) return std::nullopt;
  return less_one(*share, direction);
}

std::optional<Reading> growth_by_delta(const Amount& amount, const Amount& delta, Direction direction) {
  const Int128 change = doubled(delta), change_half = doubled_tolerance(delta);
  const Int128 base = doubled(amount) - sign_of(direction) * change;
  const Int128 base_half = Int128{doubled_tolerance(amount)} + change_half;
  if (base <= 0) return std::nullopt;
  return reading_of({change, base}, {change - change_half, base + base_half}, {change + change_half, base - base_half});
}

Verdict classify(Percent stated, const Reading& reading) {
  assert(-2 <= stated.decimals && stated.decimals <= most_percent_decimals);
  assert(-most_percent_steps <= stated.steps && stated.steps <= most_percent_steps);
  // Everything in steps of the last stated digit, each quotient as numerator over its denominator.
  const Int128 scale = money::power_of_ten(2 + stated.decimals);
  const Int128 steps = stated.steps;
  const auto in_steps = [scale](const Quotient& share) { return Quotient{share.numerator * scale, share.denominator}; };
  const Quotient exact = in_steps(reading.exact), low = in_steps(reading.low), high = in_steps(reading.high);

  const Int128 distance = 2 * (exact.numerator - steps * exact.denominator);
  if (-exact.denominator <= distance && distance <= exact.denominator) return Verdict::match_round;
  const Int128 down = floor_divide(exact.numerator, exact.denominator);
  const Int128 up = -floor_divide(-exact.numerator, exact.denominator);
  const bool negative = exact.numerator < 0;
  if (steps == (negative ? up : down)) return Verdict::match_trunc;
  if (2 * low.numerator <= (2 * steps + 1) * low.denominator &&
      (2 * steps - 1) * high.denominator <= 2 * high.numerator)
    return Verdict::match_precision;
  if (steps == (negative ? down : up)) return Verdict::match_up;
  return Verdict::mismatch;
}

std::optional<Amount> base_of(const Amount& amount, const Amount& delta, Direction direction) {
  const Int128 base = Int128{amount.dong} - sign_of(direction) * delta.dong;
  if (base > std::numeric_limits<std::int64_t>::max() || base < std::numeric_limits<std::int64_t>::min())
    return std::nullopt;
  return Amount{static_cast<std::int64_t>(base), amount.unit, amount.last_digit_dong, {}};
}

void check(Figure& figure) {
  if (figure.pair) use_pair(figure);
  for (Comparison& comparison : figure.comparisons)
    check(figure.amount, comparison);
}

Verdict check_difference(const Figure& figure, const Comparison& comparison) {
  if (!comparison.delta || !is_stated(comparison)) return Verdict::unverifiable;
  const Amount &reference = *comparison.reference, &delta = *comparison.delta;
  const Int128 gap = sign_of(comparison.direction) * (doubled(figure.amount) - doubled(reference)) - doubled(delta);
  if (gap == 0) return Verdict::match_round;
  const Int128 allowed =
      Int128{doubled_tolerance(figure.amount)} + doubled_tolerance(reference) + doubled_tolerance(delta);
  return -allowed <= gap && gap <= allowed ? Verdict::match_precision : Verdict::mismatch;
}

void PartsSum::add(const Amount& part) {
  ++count;
  dong += part.dong;
  doubled_tolerance += budget::doubled_tolerance(part);
}

SumCheck check_sum(const Amount& total, const PartsSum& parts) {
  if (parts.count == 0) return {};
  const Int128 difference = parts.dong - total.dong;
  const Int128 allowed = parts.doubled_tolerance + doubled_tolerance(total);
  if (difference == 0) return {Sum::equal, difference};
  if (-allowed <= 2 * difference && 2 * difference <= allowed) return {Sum::rounded, difference};
  return {difference < 0 ? Sum::below : Sum::above, difference};
}

}  // namespace portal::budget
