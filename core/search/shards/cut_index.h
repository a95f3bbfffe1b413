// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <span>

#include "core/base/result.h"
#include "core/search/shards/shard.h"

namespace portal::search {

/// Cuts an index into shards. The same index gives the same shards.
///
/// Rows are cut from the oldest document on, so that a newer one changes none of the others'.
/// @param index  whole, with rows
/// @param give   gets each shard, once, in no promised order; false stops, and the result is not_found
/// @return       the root's digest
Result<ShardDigest> cut_index(std::span<const std::uint8_t> index, const std::function<bool(Shard shard)>& give);

}  // namespace portal::search
