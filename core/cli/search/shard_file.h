// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <vector>

namespace portal::cli {

/// A shard as its file holds it: u8 0 and the bytes, or u8 1 and the bytes deflated, whichever is shorter.
std::vector<std::uint8_t> pack_shard(std::span<const std::uint8_t> shard);

/// @return nothing if the bytes are not that, or a shard of more than 64 MiB
std::optional<std::vector<std::uint8_t>> unpack_shard(std::span<const std::uint8_t> file);

std::optional<std::vector<std::uint8_t>> read_file(const std::filesystem::path& path);

/// Beside its place first, then renamed: a reader sees the old file, or none, or the new one. @return false if it is
/// not there
bool write_file_whole(const std::filesystem::path& path, std::span<const std::uint8_t> bytes);

}  // namespace portal::cli
