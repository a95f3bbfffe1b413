// SPDX-License-Identifier: MIT
#include "core/money/format_amount.h"

#include "core/money/number.h"

namespace portal::money {
namespace {

/// From which amount on a unit fits; the last one below or at an amount is taken.
struct UnitStep {
  std::int64_t from_dong;
  Unit unit;
};
constexpr UnitStep unit_steps[] = {
    {10'000'000'000'000, Unit::nghin_ty_dong},
    {1'000'000'000, Unit::ty_dong},
    {1'000'000, Unit::trieu_dong},
};

/// `dong` in `unit`. More decimals than a Decimal holds are no amount of money; those behind the 37th are cut.
Decimal in_unit(const Decimal& dong, Unit unit, int decimals) {
  const auto divisor = shift(Decimal(1), exponent(unit));
  const auto quotient = divide(dong, *divisor, decimals, Rounding::half_up);
  return quotient ? *quotient : *divide(dong, *divisor, 0, Rounding::half_up);
}

std::string with_unit(const Decimal& value, Unit unit, Language language) {
  std::string text = format_number(shortest(value), language);
  text += ' ';
  text += name(unit, language);
  return text;
}

}  // namespace

Unit fitting_unit(const Decimal& dong) {
  const Decimal size = absolute(dong);
  for (const UnitStep& step : unit_steps) {
    if (size >= Decimal(step.from_dong)) return step.unit;
  }
  return Unit::dong;
}

std::string format_amount(const Decimal& dong, Language language, int max_decimals) {
  const Unit unit = fitting_unit(dong);
  const Decimal value = in_unit(dong, unit, max_decimals);
  const auto rounded_dong = shift(value, exponent(unit));
  const Unit rounded_unit = rounded_dong ? fitting_unit(*rounded_dong) : unit;
  return rounded_unit == unit ? with_unit(value, unit, language)
                              : format_amount_in(*rounded_dong, rounded_unit, language, max_decimals);
}

std::string format_amount_in(const Decimal& dong, Unit unit, Language language, int max_decimals) {
  return with_unit(in_unit(dong, unit, max_decimals), unit, language);
}

std::string format_amount_exactly(const Decimal& dong, Language language) {
  return with_unit(dong, Unit::dong, language);
}

}  // namespace portal::money
