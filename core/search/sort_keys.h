// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "core/time/date.h"

namespace portal::search {

/// What something is sorted by, and its number.
using SortKey = std::pair<std::uint64_t, std::uint32_t>;

/// The order of documents in every index: newest first, those without a date last.
inline std::uint64_t newest_first(std::optional<time::Date> issued) {
  constexpr std::uint64_t day_base = std::uint64_t{1} << 32;  // makes every day positive
  return issued ? day_base - static_cast<std::uint64_t>(std::int64_t{issued->day_number}) : 2 * day_base;
}

/// Rising by key, then by number. One function, since each use of std::sort with a type of its own is 1 to 4 KB of
/// wasm.
void sort_keys(std::vector<SortKey>& keys);

/// Keeps the `count` lowest, in any order but that the last of them is the highest. @param count  1 to keys.size()
void keep_lowest(std::vector<SortKey>& keys, std::size_t count);

}  // namespace portal::search
