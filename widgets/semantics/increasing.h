// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace portal::semantics {

/// Which elements form a longest increasing subsequence of `values` (distinct). These may stay where they are when a
/// list is reordered; the rest is the smallest number of moves. Cost: n log n.
/// @see Fredman, "On computing the length of longest increasing subsequences" (1975)
std::vector<bool> longest_increasing(std::span<const std::uint32_t> values);

}  // namespace portal::semantics
