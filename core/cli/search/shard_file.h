// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace portal::cli {

/// A shard as its file holds it: u8 0 and the bytes, or u8 1 and the bytes deflated, whichever is shorter.
std::vector<std::uint8_t> pack_shard(std::span<const std::uint8_t> shard);

/// @return nothing if the bytes are not that, or a shard of more than 64 MiB
std::optional<std::vector<std::uint8_t>> unpack_shard(std::span<const std::uint8_t> file);

}  // namespace portal::cli
