// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "core/search/shards/partial_index.h"

namespace portal::search {

/// The index of which all shards are there, as format.h has it, without what was left out when it was cut.
std::vector<std::uint8_t> join_index(const PartialIndex& shards);

}  // namespace portal::search
