// SPDX-License-Identifier: MIT
// Written dates and periods: what is read lies in the calendar, is named again as the same days, and what is found in a
// sentence lies in it, in order.
#include "core/text/utf8.h"
#include "core/time/date_text.h"
#include "core/time/period.h"
#include "tests/fuzz/require.h"

using portal::fuzz::require;
using namespace portal::time;

namespace {

void check_range(const DateRange& range) {
  require(range.from || range.to);
  if (range.from) require(*make_date(1, 1, 1) <= *range.from && *range.from <= *make_date(9999, 12, 31));
  if (range.to) require(*make_date(1, 1, 1) <= *range.to && *range.to <= *make_date(9999, 12, 31));
  if (range.from && range.to) require(*range.from <= *range.to);
}

void check_field(std::string_view text, const PeriodContext& context) {
  const ParsedPeriod parsed = parse_period(text, context);
  require(parsed.period.has_value() == (parsed.fault == PeriodFault::none));
  require(parsed.place.begin <= parsed.place.end && parsed.place.end <= text.size());
  if (!parsed.period) return;
  check_range(parsed.period->range);
  const bool four_digits = !parsed.period->range.from || civil(*parsed.period->range.from).year >= 1000;
  if (!four_digits || (parsed.period->range.to && civil(*parsed.period->range.to).year < 1000)) return;
  const ParsedPeriod again = parse_period(format_period(parsed.period->range), context);
  require(again.period && again.period->range == parsed.period->range);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 2) return 0;
  // The first two bytes choose today and the bias.
  const Date today{make_date(1790, 1, 1)->day_number + (data[0] * 256 + data[1]) * 3};
  const PeriodContext context{today, static_cast<YearBias>(data[1] % 3)};
  const std::string_view text = portal::fuzz::as_text(data + 2, size - 2);
  check_field(text, context);
  std::uint32_t behind = 0;
  for (const FoundPeriod& found : find_periods(text, context)) {
    require(behind <= found.source.begin && found.source.begin < found.source.end && found.source.end <= text.size());
    behind = found.source.end;
    check_range(found.period.range);
  }
  return 0;
}
