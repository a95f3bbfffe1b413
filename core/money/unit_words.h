// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
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

/// A word, composed and in lower case, and where it stands. Empty if there is none, or if it is longer than a
/// Vietnamese word.
struct Word {
  std::string text;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

/// The word that starts at byte `begin`.
Word word_at(std::string_view text, std::uint32_t begin);

/// The word before byte `begin`; only spaces and a colon may stand between.
Word word_before(std::string_view text, std::uint32_t begin);

/// The first byte at or after `offset` that is no white space and no invisible character. Looks at no more than a few
/// of them, so that a scan over spaces stays linear.
std::uint32_t skip_spaces(std::string_view text, std::uint32_t offset);

}  // namespace portal::money
