// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "core/base/language.h"
#include "core/money/decimal.h"
#include "core/money/unit.h"

/// Amounts for readers.
namespace portal::money {

/// The unit in which a reader takes in an amount: below a million đồng; below a billion triệu đồng; below ten thousand
/// billion tỷ đồng; else nghìn tỷ đồng.
Unit fitting_unit(const Decimal& dong);

/// "380 tỷ đồng", "199,1 tỷ đồng"; "380 billion dong". Zeros at the end of the decimals are left out. An amount that
/// rounding lifts into the next unit takes that unit: 999.960.000 with one decimal is "1 tỷ đồng".
///
/// @param dong          exact amount in đồng
/// @param max_decimals  0..37; 1 for the axis of a chart, 3 for a tooltip; rounded half up
std::string format_amount(const Decimal& dong, Language language, int max_decimals);

/// The same in a given unit: "1.234,5 triệu đồng".
std::string format_amount_in(const Decimal& dong, Unit unit, Language language, int max_decimals);

/// Every digit: "199.121.158.000 đồng", "199,121,158,000 dong".
std::string format_amount_exactly(const Decimal& dong, Language language);

}  // namespace portal::money
