// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>

#include "core/base/result.h"
#include "core/search/shards/shard.h"
#include "core/search/shards/update.h"

namespace portal::search {

/// From which size lists get a sample beside them, so that searches can have them thinned (segment_lists.h), and the
/// order of titles comes as pairs (title_pairs.h), not with the lists (title_places.h).
struct Thinning {
  std::uint32_t documents = 100'000;   ///< of the base: more than these; up to there whole lists are small enough
  std::size_t list_bytes = 4 * 1'024;  ///< of a list: more than these
};

/// Cuts an index into the shards of a segment. The same index gives the same shards.
/// @param index   whole, with rows
/// @param update  null for a base
/// @param give    gets each shard, once, in no promised order; false stops, and the result is not_found
Result<SegmentId> cut_index(std::span<const std::uint8_t> index, const SegmentUpdate* update,
                            const std::function<bool(Shard shard)>& give, const Thinning& thinning = {});

}  // namespace portal::search
