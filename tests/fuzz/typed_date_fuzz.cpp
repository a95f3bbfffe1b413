// SPDX-License-Identifier: MIT
// Dates as typed and in ISO form: what is read is a day of the calendar, and is read again from its own text.
#include "core/time/date.h"
#include "core/time/period.h"
#include "core/time/typed_date.h"
#include "tests/fuzz/require.h"

using portal::fuzz::require;
using namespace portal::time;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = portal::fuzz::as_text(data, size);
  const TypedDate typed = parse_typed_date(text);
  require(typed.date.has_value() == (typed.fault == DateFault::none));
  if (typed.date) {
    require(civil(*typed.date) == YearMonthDay{typed.year, typed.month, typed.day});
    require(parse_typed_date(format_vi(*typed.date)).date == typed.date);
    // Two readings of one text may not disagree.
    const ParsedPeriod parsed = parse_period(text, {*typed.date});
    require(!parsed.period || parsed.period->range == DateRange{typed.date, typed.date});
  }
  if (const auto date = parse_iso_date(text)) require(parse_iso_date(format_iso(*date)) == date);
  return 0;
}
