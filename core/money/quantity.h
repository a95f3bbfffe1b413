// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "core/money/decimal.h"
#include "core/money/unit.h"
#include "core/money/unit_words.h"
#include "core/money/written_number.h"
#include "core/text/byte_range.h"

/// Numbers with their units inside running text: amounts of money, percentages, multiples.
namespace portal::money {

/// How a quantity belongs to the one before it.
enum class Link : std::uint8_t {
  none,
  pair,   ///< "380.000/401.950 triệu đồng", "… triệu đồng/… triệu đồng": the second
  range,  ///< "1,2 - 1,5 tỷ đồng", "từ 5% đến 7%": the upper end
};

struct Quantity {
  Measure measure = Measure::money;
  Unit unit = Unit::dong;              ///< for money: as written; of "2 tỷ 350 triệu" the last one
  Decimal value;                       ///< in `unit`, or percent, points, times; negative behind "-" or "âm"
  NumberFlag flag = NumberFlag::none;  ///< how the number deviates from Vietnamese writing
  Link link = Link::none;
  bool unit_from_next = false;  ///< the unit is written behind the other half of the pair or range only
  text::ByteRange source;       ///< sign, number and unit as far as they stand together

  /// For money: the exact amount in đồng. It always fits: numbers that do not are not reported.
  Decimal dong() const { return *shift(value, exponent(unit)); }
};

/// Goes over a text once and reports quantities in its order. What it does not take for money: dates, phones and
/// numbers of documents (no unit follows), counted things ("2 triệu người"), other currencies, captions ("Đơn vị:
/// 1.000 đồng"), and what cannot be read with certainty ("3 triệu 5", "2 tỷ rưỡi"). Linear in the text: each number
/// looks a bounded number of bytes around itself.
class QuantityScanner {
 public:
  /// @param text  UTF-8, any normal form, below 4 GiB; borrowed. Other bytes are nothing but separators.
  explicit QuantityScanner(std::string_view text) : text_(text) {}

  /// The next quantity, or nothing at the end.
  std::optional<Quantity> next();

 private:
  void scan_number();

  std::string_view text_;
  std::uint32_t offset_ = 0;
  std::array<Quantity, 2> found_;  // at most a pair at a time
  std::size_t found_count_ = 0;
  std::size_t taken_ = 0;
};

}  // namespace portal::money
