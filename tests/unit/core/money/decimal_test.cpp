// SPDX-License-Identifier: MIT
#include "core/money/decimal.h"

#include <optional>
#include <string>
#include <string_view>

#include "catch2/catch.hpp"

#include "tests/unit/core/support/big_integer.h"
#include "tests/unit/core/support/random.h"

using namespace portal::money;
using portal::test::BigNatural;
using portal::test::Random;

namespace {

Decimal decimal(Int128 coefficient, int scale) {
  return Decimal::make(coefficient, scale).value();
}

std::string text(const std::optional<Decimal>& value) {
  return value ? to_text(*value) : "nothing";
}

Int128 magnitude(Int128 value) {
  return value < 0 ? -value : value;
}

/// Of any length, so that small numbers, ties and limits all occur.
Decimal random_decimal(Random& random) {
  Int128 coefficient = 0;
  const std::size_t digits = random.below(Decimal::max_digits + 1);
  for (std::size_t i = 0; i < digits; ++i)
    coefficient = coefficient * 10 + static_cast<int>(random.below(3) == 0 ? random.below(10) : random.below(2) * 5);
  return decimal(random.below(2) == 0 ? coefficient : -coefficient, static_cast<int>(random.below(14)));
}

/// coefficient · 10^(places - scale): the value as an integer in units of 10^-places.
BigNatural in_units(const Decimal& value, int places) {
  return BigNatural(magnitude(value.coefficient())).times_power_of_ten(places - value.scale());
}

/// left + right as sign and magnitude in units of 10^-40.
struct SignedBig {
  int sign = 0;
  BigNatural size;
};
SignedBig exact_sum(const Decimal& left, const Decimal& right) {
  const BigNatural a = in_units(left, 40);
  const BigNatural b = in_units(right, 40);
  if (left.sign() == right.sign() || right.sign() == 0) return {left.sign(), a + b};
  if (left.sign() == 0) return {right.sign(), b};
  const int order = compare(a, b);
  if (order == 0) return {0, {}};
  return order > 0 ? SignedBig{left.sign(), a - b} : SignedBig{right.sign(), b - a};
}

}  // namespace

TEST_CASE("decimal: the scale is kept as written and does not matter for equality", "[money][decimal]") {
  CHECK(to_text(decimal(2530, 2)) == "25.30");
  CHECK(decimal(2530, 2) == decimal(253, 1));
  CHECK(to_text(shortest(decimal(2530, 2))) == "25.3");
  CHECK(to_text(shortest(decimal(-100, 2))) == "-1");
  CHECK(to_text(decimal(-5, 3)) == "-0.005");
  CHECK(to_text(decimal(0, 2)) == "0.00");
  CHECK(to_text(Decimal(1234)) == "1234");
}

TEST_CASE("decimal: numbers of more than 37 digits or decimals do not exist", "[money][decimal]") {
  Int128 largest = 0;
  for (int i = 0; i < 37; ++i)
    largest = largest * 10 + 9;
  CHECK(text(Decimal::make(largest, 37)) == "0." + std::string(37, '9'));
  CHECK(text(Decimal::make(-largest, 0)) == "-" + std::string(37, '9'));
  CHECK_FALSE(Decimal::make(largest + 1, 0));
  CHECK_FALSE(Decimal::make(-largest - 1, 0));
  CHECK_FALSE(Decimal::make(1, 38));
  CHECK_FALSE(Decimal::make(1, -1));
  CHECK_FALSE(add(decimal(largest, 0), Decimal(1)));
  CHECK_FALSE(multiply(decimal(largest, 0), Decimal(2)));
  CHECK_FALSE(shift(decimal(largest, 0), 1));
  CHECK_FALSE(shift(Decimal(1), -38));
  CHECK_FALSE(round(decimal(largest, 0), 1, Rounding::truncate));
  CHECK_FALSE(divide(decimal(largest, 0), decimal(1, 1), 0, Rounding::truncate));
}

TEST_CASE("decimal: each rounding is symmetric around zero", "[money][decimal]") {
  struct Row {
    int hundredths;
    std::string_view half_up;
    std::string_view truncate;
    std::string_view away;
  };
  constexpr Row rows[] = {{249, "2", "2", "3"},   {250, "3", "2", "3"},     {251, "3", "2", "3"},
                          {200, "2", "2", "2"},   {-249, "-2", "-2", "-3"}, {-250, "-3", "-2", "-3"},
                          {1, "0", "0", "1"},     {-1, "0", "0", "-1"},     {50, "1", "0", "1"},
                          {-50, "-1", "0", "-1"}, {0, "0", "0", "0"}};
  for (const Row& row : rows) {
    CAPTURE(row.hundredths);
    const Decimal value = decimal(row.hundredths, 2);
    CHECK(text(round(value, 0, Rounding::half_up)) == row.half_up);
    CHECK(text(round(value, 0, Rounding::truncate)) == row.truncate);
    CHECK(text(round(value, 0, Rounding::away)) == row.away);
  }
}

TEST_CASE("decimal: percentages of the seed article come out as its readers computed them", "[money][decimal]") {
  const Decimal share = multiply(decimal(380'000, 0), Decimal(100)).value();
  CHECK(text(divide(share, Decimal(401'950), 4, Rounding::half_up)) == "94.5391");
  const Decimal growth =
      multiply(subtract(decimal(199'121'158, 3), decimal(153'835'232, 3)).value(), Decimal(100)).value();
  CHECK(text(divide(growth, decimal(153'835'232, 3), 4, Rounding::truncate)) == "29.4379");
  CHECK_FALSE(divide(Decimal(1), Decimal(0), 2, Rounding::half_up));
  CHECK_FALSE(divide(Decimal(1), decimal(0, 5), 2, Rounding::half_up));
}

TEST_CASE("decimal: only whole values that fit become 64-bit integers", "[money][decimal]") {
  CHECK(to_int64(decimal(12'000, 3)) == 12);
  CHECK_FALSE(to_int64(decimal(12'001, 3)));
  CHECK(to_int64(Decimal(INT64_MIN)) == INT64_MIN);
  CHECK(to_int64(Decimal(INT64_MAX)) == INT64_MAX);
  CHECK_FALSE(to_int64(add(Decimal(INT64_MAX), Decimal(1)).value()));
}

TEST_CASE("decimal: shifting moves the point and loses nothing", "[money][decimal]") {
  CHECK(text(shift(decimal(199'121'158, 3), 6)) == "199121158000");
  CHECK(text(shift(decimal(15, 1), -3)) == "0.0015");
  CHECK(text(shift(decimal(1'234'567, 6), 3)) == "1234.567");
  CHECK(text(shift(Decimal(0), 100)) == "0");
}

TEST_CASE("decimal: sums, products and comparisons agree with integers of any size", "[money][decimal]") {
  Random random(20'231);
  int fitting = 0;
  for (int round = 0; round < 3000; ++round) {
    const Decimal left = random_decimal(random);
    const Decimal right = random_decimal(random);
    CAPTURE(to_text(left), to_text(right));

    const SignedBig exact = exact_sum(left, right);
    if (const auto sum = add(left, right)) {
      ++fitting;
      CHECK(compare(in_units(*sum, 40), exact.size) == 0);
      CHECK(sum->sign() == exact.sign);
    } else {
      const int scale = std::max(left.scale(), right.scale());  // a part or the sum needs too many digits
      const std::size_t needed = std::max({in_units(left, scale).size(), in_units(right, scale).size(),
                                           (in_units(left, scale) + in_units(right, scale)).size()});
      CHECK(needed > Decimal::max_digits);
    }

    const BigNatural exact_product =
        BigNatural(magnitude(left.coefficient())) * BigNatural(magnitude(right.coefficient()));
    if (const auto product = multiply(left, right)) {
      CHECK(compare(BigNatural(magnitude(product->coefficient())), exact_product) == 0);
      CHECK(product->sign() == left.sign() * right.sign());
      CHECK(product->scale() == left.scale() + right.scale());
    } else {
      CHECK(exact_product.size() > Decimal::max_digits);
    }

    const SignedBig difference = exact_sum(left, negate(right));
    CHECK((left < right) == (difference.sign < 0));
    CHECK((left == right) == (difference.sign == 0));
  }
  CHECK(fitting > 1000);
}

TEST_CASE("decimal: quotients agree with long division of integers of any size", "[money][decimal]") {
  Random random(20'232);
  int fitting = 0;
  for (int round = 0; round < 2000; ++round) {
    const Decimal dividend = random_decimal(random);
    const Decimal divisor = random_decimal(random);
    const int decimals = static_cast<int>(random.below(8));
    if (divisor.sign() == 0) continue;
    CAPTURE(to_text(dividend), to_text(divisor), decimals);

    const BigNatural above = in_units(dividend, 40).times_power_of_ten(decimals);
    const BigNatural below = in_units(divisor, 40);
    BigNatural rest;
    const BigNatural whole = above.divided_by(below, rest);
    const bool half = compare(rest + rest, below) >= 0;
    const BigNatural next = whole + BigNatural(1);
    const struct {
      Rounding rounding;
      BigNatural expected;
    } rows[] = {{Rounding::truncate, whole},
                {Rounding::half_up, half ? next : whole},
                {Rounding::away, rest.is_zero() ? whole : next}};
    for (const auto& row : rows) {
      const auto quotient = divide(dividend, divisor, decimals, row.rounding);
      REQUIRE(quotient.has_value() == (row.expected.size() <= Decimal::max_digits));
      if (!quotient) continue;
      ++fitting;
      CHECK(quotient->scale() == decimals);
      CHECK(compare(BigNatural(magnitude(quotient->coefficient())), row.expected) == 0);
      CHECK((quotient->sign() == 0 || quotient->sign() == dividend.sign() * divisor.sign()));
    }
  }
  CHECK(fitting > 1000);
}
