// SPDX-License-Identifier: MIT
#include "core/money/decimal.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <limits>

namespace portal::money {
namespace {

constexpr auto powers_of_ten = [] {
  std::array<Int128, Decimal::max_scale + 1> powers{};
  Int128 power = 1;
  for (Int128& entry : powers) {
    entry = power;
    power *= 10;
  }
  return powers;
}();
constexpr Int128 limit = powers_of_ten[Decimal::max_digits];  // exclusive

Int128 ten_to(int exponent) {
  return powers_of_ten[static_cast<std::size_t>(exponent)];
}

Int128 magnitude(Int128 value) {
  return value < 0 ? -value : value;
}

/// What division left over, as far as rounding cares.
struct Remainder {
  bool any = false;
  bool half_or_more = false;
};

bool rounds_up(const Remainder& remainder, Rounding rounding) {
  switch (rounding) {
    case Rounding::half_up: return remainder.half_or_more;
    case Rounding::truncate: return false;
    case Rounding::away: return remainder.any;
  }
  return false;
}

/// @param quotient  not negative
std::optional<Decimal> rounded(Int128 quotient, const Remainder& remainder, Rounding rounding, bool negative,
                               int scale) {
  quotient += rounds_up(remainder, rounding) ? 1 : 0;
  return Decimal::make(negative ? -quotient : quotient, scale);
}

/// The coefficient for a scale that is not smaller; nothing if it does not fit.
std::optional<Int128> widened(const Decimal& value, int scale) {
  const int digits = scale - value.scale();
  const Int128 power = ten_to(digits);
  if (magnitude(value.coefficient()) > (limit - 1) / power) return std::nullopt;
  return value.coefficient() * power;
}

}  // namespace

Int128 power_of_ten(int exponent) {
  return ten_to(exponent);
}

std::optional<Decimal> Decimal::make(Int128 coefficient, int scale) {
  if (coefficient <= -limit || coefficient >= limit || scale < 0 || scale > max_scale) return std::nullopt;
  return Decimal(coefficient, scale);
}

std::weak_ordering operator<=>(const Decimal& left, const Decimal& right) {
  const Int128 left_unit = ten_to(left.scale_);
  const Int128 right_unit = ten_to(right.scale_);
  const Int128 left_whole = left.coefficient_ / left_unit;
  const Int128 right_whole = right.coefficient_ / right_unit;
  if (left_whole != right_whole)
    return left_whole < right_whole ? std::weak_ordering::less : std::weak_ordering::greater;
  const int scale = std::max(left.scale_, right.scale_);
  const Int128 left_rest = left.coefficient_ % left_unit * ten_to(scale - left.scale_);
  const Int128 right_rest = right.coefficient_ % right_unit * ten_to(scale - right.scale_);
  if (left_rest == right_rest) return std::weak_ordering::equivalent;
  return left_rest < right_rest ? std::weak_ordering::less : std::weak_ordering::greater;
}

Decimal negate(const Decimal& value) {
  return *Decimal::make(-value.coefficient(), value.scale());
}

Decimal absolute(const Decimal& value) {
  return value.sign() < 0 ? negate(value) : value;
}

std::optional<Decimal> add(const Decimal& left, const Decimal& right) {
  const int scale = std::max(left.scale(), right.scale());
  const std::optional<Int128> left_part = widened(left, scale);
  const std::optional<Int128> right_part = widened(right, scale);
  if (!left_part || !right_part) return std::nullopt;
  return Decimal::make(*left_part + *right_part, scale);
}

std::optional<Decimal> subtract(const Decimal& left, const Decimal& right) {
  return add(left, negate(right));
}

std::optional<Decimal> multiply(const Decimal& left, const Decimal& right) {
  const Int128 factor = magnitude(right.coefficient());
  if (factor != 0 && magnitude(left.coefficient()) > (limit - 1) / factor) return std::nullopt;
  return Decimal::make(left.coefficient() * right.coefficient(), left.scale() + right.scale());
}

std::optional<Decimal> divide(const Decimal& dividend, const Decimal& divisor, int decimals, Rounding rounding) {
  assert(decimals >= 0 && decimals <= Decimal::max_scale);
  if (divisor.sign() == 0) return std::nullopt;
  const bool negative = dividend.sign() * divisor.sign() < 0;
  const Int128 by = magnitude(divisor.coefficient());
  Int128 quotient = magnitude(dividend.coefficient()) / by;
  Int128 rest = magnitude(dividend.coefficient()) % by;

  // Digits still to come (long division), or digits already too many.
  int missing = decimals + divisor.scale() - dividend.scale();
  for (; missing > 0; --missing) {
    if (quotient >= limit / 10) return std::nullopt;
    rest *= 10;
    quotient = quotient * 10 + rest / by;
    rest %= by;
  }
  if (missing == 0) return rounded(quotient, {rest != 0, rest >= by - rest}, rounding, negative, decimals);

  const Int128 power = ten_to(-missing);
  const Int128 cut = quotient % power;
  return rounded(quotient / power, {cut != 0 || rest != 0, cut >= power - cut}, rounding, negative, decimals);
}

std::optional<Decimal> round(const Decimal& value, int decimals, Rounding rounding) {
  return divide(value, Decimal(1), decimals, rounding);
}

std::optional<Decimal> shift(const Decimal& value, int exponent) {
  const int scale = value.scale() - exponent;
  if (scale >= 0) return Decimal::make(value.coefficient(), scale);
  if (-scale > Decimal::max_scale) return value.sign() == 0 ? std::optional<Decimal>(Decimal()) : std::nullopt;
  const Int128 power = ten_to(-scale);
  if (magnitude(value.coefficient()) > (limit - 1) / power) return std::nullopt;
  return Decimal::make(value.coefficient() * power, 0);
}

Decimal shortest(const Decimal& value) {
  Int128 coefficient = value.coefficient();
  int scale = value.scale();
  for (; scale > 0 && coefficient % 10 == 0; --scale)
    coefficient /= 10;
  return *Decimal::make(coefficient, scale);
}

std::optional<std::int64_t> to_int64(const Decimal& value) {
  const Decimal whole = shortest(value);
  const Int128 coefficient = whole.coefficient();
  if (whole.scale() != 0 || coefficient < std::numeric_limits<std::int64_t>::min() ||
      coefficient > std::numeric_limits<std::int64_t>::max()) {
    return std::nullopt;
  }
  return static_cast<std::int64_t>(coefficient);
}

std::string to_text(const Decimal& value) {
  std::string text;
  Int128 rest = magnitude(value.coefficient());
  for (int place = 0; rest != 0 || place <= value.scale(); ++place) {
    if (place == value.scale() && place > 0) text += '.';
    text += static_cast<char>('0' + static_cast<int>(rest % 10));
    rest /= 10;
  }
  if (value.sign() < 0) text += '-';
  std::reverse(text.begin(), text.end());
  return text;
}

}  // namespace portal::money
