// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/money/decimal.h"
#include "core/text/byte_range.h"

/// One number inside a text: first its shape, then what the shape means. Apart, because a percent sign, which changes
/// the meaning ("38.750%"), stands behind the digits.
namespace portal::money {

/// What a Vietnamese reader is to be told about a number that was not written the Vietnamese way.
enum class NumberFlag : std::uint8_t {
  none,
  foreign_decimal,   ///< a decimal dot: "1.5 tỷ", "38.7%", "0.125"
  ambiguous_comma,   ///< a decimal comma before three digits, perhaps meant as a group: "1,234 tỷ"
  foreign_grouping,  ///< groups split by commas: "1,234,567"
};

/// The snake_case name, as in the samples; "" for none.
std::string_view name(NumberFlag flag);

struct Number {
  Decimal value;  ///< scale as written
  NumberFlag flag = NumberFlag::none;
};

/// How its writer splits groups and decimals.
enum class NumberStyle : std::uint8_t { vietnamese, english };

/// Digits with single separators between them, and the facts by which their meaning is decided.
struct WrittenNumber {
  text::ByteRange source;
  Int128 digits = 0;             ///< all of them, separators left out
  bool too_long = false;         ///< more significant digits than a Decimal holds
  bool zero_first = false;       ///< the first group is "0" alone
  std::uint32_t first_size = 0;  ///< digits before the first separator
  std::uint32_t last_size = 0;   ///< digits behind the last separator
  std::uint32_t separators = 0;
  std::uint32_t turns = 0;   ///< how often a separator differs from the one before
  bool even = true;          ///< each group between the first and the last has three digits
  char first_separator = 0;  ///< '.', ',' or ' '
  char last_separator = 0;
  std::uint32_t last_run = 0;  ///< how many separators of the last kind end the number
};

/// Reads on from the digit at `offset`: ASCII digits, each '.' and ',' that stands between two digits, and
/// non-breaking or thin spaces before groups of three. Linear in what it reads.
WrittenNumber read_written_number(std::string_view text, std::uint32_t offset);

/// The same for plain spaces between groups ("380 000"), which only the words around can tell from two numbers.
WrittenNumber read_spaced_number(std::string_view text, std::uint32_t offset);

/// The number meant. Vietnamese style, first rule that fits:
///
///   digits only                          whole                       380000
///   0.125   401.950%   38.7   1.2345     decimal dot, flagged        (a percent has no groups below 1000)
///   401.950   1.234.567,8                groups and decimal comma
///   38,7   1,234                         decimal comma; the second is flagged unless it is a percent
///   1,234,567   1,234,567.8   1,234.5    English groups, flagged
///
/// English style: commas group, a dot is decimal, no flags.
/// @return nothing for other shapes ("1.2.3", "1.234,567.8", "12,34,56") and for numbers beyond Decimal
std::optional<Number> interpret(const WrittenNumber& written, NumberStyle style, bool percent);

}  // namespace portal::money
