// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <span>

#include "core/base/result.h"
#include "core/search/shards/shard.h"
#include "core/search/shards/update.h"

namespace portal::search {

/// Cuts an index into the shards of a segment. The same index gives the same shards.
/// @param index   whole, with rows
/// @param update  null for a base
/// @param give    gets each shard, once, in no promised order; false stops, and the result is not_found
Result<SegmentId> cut_index(std::span<const std::uint8_t> index, const SegmentUpdate* update,
                            const std::function<bool(Shard shard)>& give);

}  // namespace portal::search
