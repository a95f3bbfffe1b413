// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/time/date.h"

namespace portal::time {

/// Which part is wrong, so that the message can say it.
enum class DateFault : std::uint8_t {
  none,
  empty,  ///< nothing but spaces
  form,   ///< not one of the forms below
  month,  ///< not 1..12
  day,    ///< not in that month of that year
  year,   ///< not 1..9999, or not of 4 digits
};

/// What was read. With a fault in one part the others are still filled: 31/02/2023 gives fault `day`, month 2 and
/// year 2023, and the reader can be told that February 2023 has 28 days.
struct TypedDate {
  std::optional<Date> date;  ///< set exactly when fault is none
  DateFault fault = DateFault::empty;
  int year = 0;   ///< as typed; 0 where nothing was read
  int month = 0;  ///< as typed
  int day = 0;    ///< as typed
};

/// Reads one date as people type it into a box, day first:
///
///   28/7/2023  28-07-2023  28.7.2023  28 7 2023  28 / 7 / 2023  28072023  2023-07-28  ngày 28/7/2023  ngay 28/7/2023
///
/// Day and month have 1 or 2 digits, the year 4. Spaces around everything are allowed; UTF-8, any normal form.
/// @see Nghị định 30/2020/NĐ-CP, Phụ lục I (order and separators of Vietnamese dates)
TypedDate parse_typed_date(std::string_view text);

}  // namespace portal::time
