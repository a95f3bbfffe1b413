// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>

/// Exact decimal arithmetic. Never binary floating point: 199.121,158 triệu đồng must be 199 121 158 000 đồng.
namespace portal::money {

__extension__ using Int128 = __int128;  // GCC, Clang and Emscripten have it on all targets of the kit

/// How a quotient or a cut becomes the last kept digit. Symmetric around zero.
enum class Rounding : std::uint8_t {
  half_up,   ///< to the nearest; a tie away from zero: 0.5 → 1, -0.5 → -1
  truncate,  ///< toward zero
  away,      ///< away from zero, if anything is cut off
};

/// The number coefficient · 10^-scale, of up to 37 digits and up to 37 decimals. Values are compared and computed
/// exactly; an operation whose result does not fit says so with nothing, it never wraps or rounds on its own.
/// The scale is kept as written: "25,30" has scale 2, and equals "25,3".
class Decimal {
 public:
  static constexpr int max_digits = 37;  // one digit of 128 bits to spare, for long division
  static constexpr int max_scale = 37;

  constexpr Decimal() = default;
  constexpr Decimal(std::int64_t whole) : coefficient_(whole) {}  // NOLINT: implicit, a whole number is a decimal

  /// coefficient · 10^-scale, or nothing outside the range above.
  static std::optional<Decimal> make(Int128 coefficient, int scale);

  Int128 coefficient() const { return coefficient_; }
  int scale() const { return scale_; }
  int sign() const { return (coefficient_ > 0) - (coefficient_ < 0); }

  /// By value: 25.30 equals 25.3.
  friend std::weak_ordering operator<=>(const Decimal& left, const Decimal& right);
  friend bool operator==(const Decimal& left, const Decimal& right) { return (left <=> right) == 0; }

 private:
  constexpr Decimal(Int128 coefficient, int scale) : coefficient_(coefficient), scale_(scale) {}

  Int128 coefficient_ = 0;
  std::int32_t scale_ = 0;
};

/// 10^exponent.
/// @param exponent  0..37
Int128 power_of_ten(int exponent);

Decimal negate(const Decimal& value);
Decimal absolute(const Decimal& value);

/// Exact; the scale of the result is the larger one. Nothing if it does not fit.
std::optional<Decimal> add(const Decimal& left, const Decimal& right);
std::optional<Decimal> subtract(const Decimal& left, const Decimal& right);

/// Exact; the scale of the result is the sum of both. Nothing if it does not fit.
std::optional<Decimal> multiply(const Decimal& left, const Decimal& right);

/// The quotient to `decimals` decimals. Nothing if the divisor is zero or the quotient does not fit.
/// @param decimals  0..37
std::optional<Decimal> divide(const Decimal& dividend, const Decimal& divisor, int decimals, Rounding rounding);

/// `value` with exactly `decimals` decimals, 0..37: rounded, or with zeros added. Nothing if the zeros do not fit.
std::optional<Decimal> round(const Decimal& value, int decimals, Rounding rounding);

/// value · 10^exponent, exactly: the scale shrinks first, then the coefficient grows. Nothing if it does not fit.
std::optional<Decimal> shift(const Decimal& value, int exponent);

/// The same value without zeros at the end of its decimals: 25.30 → 25.3.
Decimal shortest(const Decimal& value);

/// The value, if it is whole and fits.
std::optional<std::int64_t> to_int64(const Decimal& value);

/// ASCII with a dot and all decimals of the scale: "-1234.50".
std::string to_text(const Decimal& value);

}  // namespace portal::money
