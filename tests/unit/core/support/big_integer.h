// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <string>

#include "core/money/decimal.h"

namespace portal::test {

/// A natural number of any size as decimal digits, least significant first, as at school. Slow and plainly right: the
/// oracle for arithmetic.
class BigNatural {
 public:
  BigNatural() = default;
  explicit BigNatural(money::Int128 value) {
    for (; value > 0; value /= 10)
      digits_ += static_cast<char>(value % 10);
  }

  BigNatural times_power_of_ten(int exponent) const {
    BigNatural result = *this;
    if (!digits_.empty()) result.digits_.insert(0, static_cast<std::size_t>(exponent), '\0');
    return result;
  }

  friend BigNatural operator+(const BigNatural& left, const BigNatural& right) {
    BigNatural sum;
    int carry = 0;
    for (std::size_t i = 0; i < std::max(left.digits_.size(), right.digits_.size()) || carry > 0; ++i) {
      carry += left.digit(i) + right.digit(i);
      sum.digits_ += static_cast<char>(carry % 10);
      carry /= 10;
    }
    return sum;
  }

  /// Only if left >= right.
  friend BigNatural operator-(const BigNatural& left, const BigNatural& right) {
    BigNatural difference;
    int borrow = 0;
    for (std::size_t i = 0; i < left.digits_.size(); ++i) {
      const int digit = left.digit(i) - right.digit(i) - borrow;
      borrow = digit < 0 ? 1 : 0;
      difference.digits_ += static_cast<char>(digit + 10 * borrow);
    }
    difference.trim();
    return difference;
  }

  friend BigNatural operator*(const BigNatural& left, const BigNatural& right) {
    BigNatural product;
    for (std::size_t i = 0; i < left.digits_.size(); ++i) {
      for (int count = left.digit(i); count > 0; --count)
        product = product + right.times_power_of_ten(static_cast<int>(i));
    }
    return product;
  }

  friend int compare(const BigNatural& left, const BigNatural& right) {
    if (left.digits_.size() != right.digits_.size()) return left.digits_.size() < right.digits_.size() ? -1 : 1;
    for (std::size_t i = left.digits_.size(); i-- > 0;) {
      if (left.digit(i) != right.digit(i)) return left.digit(i) < right.digit(i) ? -1 : 1;
    }
    return 0;
  }

  /// Whole quotient; `rest` becomes what is left. Only if the divisor is not zero.
  BigNatural divided_by(const BigNatural& divisor, BigNatural& rest) const {
    BigNatural quotient;
    rest = BigNatural();
    for (std::size_t i = digits_.size(); i-- > 0;) {
      rest = rest.times_power_of_ten(1) + BigNatural(digit(i));
      char count = 0;
      for (; compare(rest, divisor) >= 0; ++count)
        rest = rest - divisor;
      quotient.digits_.insert(0, 1, count);
    }
    quotient.trim();
    return quotient;
  }

  bool is_zero() const { return digits_.empty(); }
  std::size_t size() const { return digits_.size(); }

 private:
  int digit(std::size_t place) const { return place < digits_.size() ? digits_[place] : 0; }
  void trim() {
    while (!digits_.empty() && digits_.back() == 0)
      digits_.pop_back();
  }

  std::string digits_;
};

}  // namespace portal::test
