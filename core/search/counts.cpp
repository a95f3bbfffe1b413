// SPDX-License-Identifier: MIT
#include "core/search/counts.h"

#include <algorithm>

namespace portal::search {
namespace {

time::Date first_day(time::Date date, Period period) {
  if (period == Period::day) return date;
  const time::YearMonthDay day = time::civil(date);
  if (period == Period::month) return {date.day_number + 1 - static_cast<std::int32_t>(day.day)};
  return time::make_date(day.year, 1, 1).value_or(date);
}

}  // namespace

std::vector<std::uint32_t> count_names(const NameColumnView& column, const BitSet& docs) {
  std::vector<std::uint32_t> counts(column.names().size());
  docs.visit_while([&](std::uint32_t doc) {
    const std::uint32_t code = column.code(doc);
    if (code < counts.size()) ++counts[code];
    return true;
  });
  return counts;
}

void select_names(const NameColumnView& column, std::span<const std::string> names, BitSet& docs) {
  std::vector<std::uint8_t> chosen(column.names().size());
  for (const std::string& name : names) {
    const TermRange place = column.names().find(name);
    if (place.size() > 0) chosen[place.begin] = 1;
  }
  for (std::uint32_t doc = 0; doc < docs.universe(); ++doc) {
    const std::uint32_t code = column.code(doc);
    if (code < chosen.size() && chosen[code] != 0) docs.insert(doc);
  }
}

std::vector<PeriodCount> count_periods(const IndexView& index, const BitSet& docs, Period period) {
  std::vector<PeriodCount> counts;
  std::uint32_t doc = docs.next(0);
  while (doc < index.size() && index.issued(doc)) {
    const time::Date first = first_day(*index.issued(doc), period);
    const std::uint32_t end = std::max(index.issued_in({first, std::nullopt}).end, doc + 1);  // of wrong dates no less
    counts.push_back({first, static_cast<std::uint32_t>(docs.count_in(doc, end))});
    doc = docs.next(end);
  }
  std::reverse(counts.begin(), counts.end());
  return counts;
}

}  // namespace portal::search
