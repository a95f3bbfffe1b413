// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/money/decimal.h"
#include "core/money/written_number.h"

/// Numbers that stand alone, as in a table cell or a form, and numbers for readers.
namespace portal::money {

struct ParsedNumber {
  Decimal value;
  NumberFlag flag = NumberFlag::none;
  bool percent = false;  ///< a percent sign followed; the value is not divided by 100
};

/// Reads a text that is one number and nothing else: "1.234.567,89", "199.121,158", "-38,7%", "(1.234)" (accounting,
/// negative), "1 234,5" with spaces of any kind between groups. UTF-8; white space around is allowed; the minus may be
/// any dash. What separators mean: interpret() of written_number.h.
///
/// @param style  vietnamese, or english for "1,234.5"
/// @return malformed, or too_large beyond 37 digits
Result<ParsedNumber> parse_number(std::string_view text, NumberStyle style = NumberStyle::vietnamese);

/// "1.234.567,89" or "1,234,567.89", with all decimals of its scale. The minus is "-".
/// @see CLDR 48, locales vi and en
std::string format_number(const Decimal& value, Language language);

/// "38,7%" or "38.7%": no space in either language.
std::string format_percent(const Decimal& percent, Language language);

}  // namespace portal::money
