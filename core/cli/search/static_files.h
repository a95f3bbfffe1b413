// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

#include "core/base/result.h"

/// A static index in a directory: manifest.json, and shards/<digest>.bin for each shard of core/search/shards/shard.h,
/// in the file as u8 0 and the shard, or as u8 1 and the shard deflated (RFC 1951), whichever is shorter.
///
///   {"portalkit": "static-index", "version": 1, "index_version": 1, "documents", "from", "to": ISO dates or "",
///    "facets": ["type", …], "root": digest, "files", "bytes": of all shards as stored}
namespace portal::cli {

struct StaticSummary {
  std::size_t files = 0, written = 0;  ///< shards, and how many of them were not there before
  std::uint64_t bytes = 0, written_bytes = 0;
};

/// Writes shards that are not there yet, then the manifest, whole or not at all; so whatever happens meanwhile, a
/// reader sees the old index or the new one. At last removes shards that neither the new manifest nor the one before
/// names, and what a killed run left. Two runs at once on one directory are refused.
/// @param index  bytes of a whole index with rows
Result<StaticSummary> write_static(const std::filesystem::path& directory, std::span<const std::uint8_t> index);

/// Reads all of it and checks every shard.
/// @return the bytes of the index; `unsupported` for another version, `not_found` for a missing file
Result<std::vector<std::uint8_t>> read_static(const std::filesystem::path& directory);

}  // namespace portal::cli
