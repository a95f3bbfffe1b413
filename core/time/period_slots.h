// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "core/time/lunar.h"
#include "core/time/period_words.h"

/// From words to the parts of a wording. Internal to core/time.
namespace portal::time::period {

enum class YearIs : std::uint8_t { absent, number, relative, canchi };

/// What a wording gave, unchecked. Places are indices of tokens.
struct Parts {
  int day = 0;
  int month = 0;
  int year = 0;         ///< as written, or years from today's if relative
  int second_year = 0;  ///< of "2016-2020"
  int count = 0;        ///< months of "6 tháng đầu năm", the quarter
  int second_count = 0;
  int offset = 0;    ///< này 0, trước -1, sau +1
  int weekday = -1;  ///< 0 Monday … 6 Sunday
  CanChi canchi;
  YearIs year_is = YearIs::absent;
  std::uint8_t year_digits = 0;
  bool leap = false;
  std::uint32_t day_place = 0;
  std::uint32_t month_place = 0;
  std::uint32_t year_place = 0;
  std::uint32_t count_place = 0;
};

/// What a slot may stand for at one place: the parts with it, and where it ends.
struct Filled {
  Parts parts;
  std::uint32_t end = 0;
};
/// Everything that `slot` of period_rules.def may stand for at token `at`, in the order of preference.
/// @param parts  what the wording gave so far
std::vector<Filled> read_slot(char slot, const std::vector<Token>& tokens, std::uint32_t at, const Parts& parts);

}  // namespace portal::time::period
