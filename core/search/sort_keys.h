// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace portal::search {

/// What something is sorted by, and its number.
using SortKey = std::pair<std::uint64_t, std::uint32_t>;

/// Rising by key, then by number. One function, since each use of std::sort with a type of its own is 1 to 4 KB of
/// wasm.
void sort_keys(std::vector<SortKey>& keys);

}  // namespace portal::search
