// SPDX-License-Identifier: MIT
// Dates of RSS: any text is a date of the calendar or none, and the zone moves it by a day at most.
#include <cstdlib>

#include "core/time/internet_date.h"
#include "tests/fuzz/require.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = portal::fuzz::as_text(data, size);
  const auto here = portal::time::parse_internet_date(text);
  const auto there = portal::time::parse_internet_date(text, 0);
  portal::fuzz::require(here.has_value() == there.has_value());
  if (here) portal::fuzz::require(std::abs(here->day_number - there->day_number) <= 1);
  return 0;
}
