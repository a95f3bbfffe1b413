// SPDX-License-Identifier: MIT
#include "core/search/date_column.h"

#include <cstddef>

#include "core/search/bit_set.h"
#include "core/search/subset_codec.h"
#include "core/search/varint.h"
#include "core/time/date.h"

namespace portal::search {

void append_dates(std::span<const std::int32_t> days, std::vector<std::uint8_t>& out) {
  std::vector<std::uint32_t> numbers;
  numbers.reserve(days.size());
  for (const std::int32_t day : days)
    numbers.push_back(static_cast<std::uint32_t>(days[0] - day) + static_cast<std::uint32_t>(numbers.size()));
  const std::uint32_t universe = numbers.empty() ? 0 : numbers.back() + 1;
  append_varint(universe, out);
  append_subset(numbers, universe, out);
}

std::optional<std::vector<std::int32_t>> read_dates(std::span<const std::uint8_t> bytes, std::uint32_t count,
                                                    std::int32_t newest_day) {
  std::size_t offset = 0;
  const std::uint64_t universe = read_varint(bytes, offset);
  if (offset == 0 || universe < count || newest_day > time::last_date.day_number) return std::nullopt;
  const std::int64_t most_days = std::int64_t{newest_day} - time::first_date.day_number + 1;
  if (static_cast<std::int64_t>(universe - count) > most_days) return std::nullopt;
  BitSet numbers;
  const std::optional<std::size_t> size =
      read_subset(bytes.subspan(offset), static_cast<std::uint32_t>(universe), numbers);
  if (!size || *size != bytes.size() - offset || numbers.count() != count) return std::nullopt;
  std::vector<std::int32_t> days;
  days.reserve(count);
  numbers.visit_while([&](std::uint32_t number) {
    const auto back = static_cast<std::int32_t>(number - static_cast<std::uint32_t>(days.size()));
    days.push_back(newest_day - back);
    return true;
  });
  return days;
}

}  // namespace portal::search
