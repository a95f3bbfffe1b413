// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/money/unit.h"
#include "core/money/written_number.h"

/// The words that stand behind a number. For the scanner of quantity.h.
namespace portal::money {

/// What a number counts.
enum class Measure : std::uint8_t {
  money,          ///< đồng
  percent,        ///< "38,7%", "5 phần trăm"
  percent_point,  ///< "2 điểm phần trăm"
  times,          ///< "1,5 lần"
};

/// A unit as written.
struct UnitWords {
  Measure measure = Measure::money;
  Unit unit = Unit::dong;   ///< for money
  bool scale_only = false;  ///< "tỷ" without "đồng": another number may follow ("2 tỷ 350 triệu")
  NumberStyle style = NumberStyle::vietnamese;  ///< english before "billion dong"
  std::uint32_t end = 0;                        ///< byte behind the unit
};

/// Reads the unit behind the number that ends at byte `end`. Any case and normal form, with marks or
/// with none at all. Not a unit of money: a scale before what is counted ("2 triệu người",
/// "5 triệu USD"), and "đồng" as a part of another word ("5 đồng chí").
std::optional<UnitWords> read_unit_words(std::string_view text, const WrittenNumber& number);

}  // namespace portal::money
