// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/search/index_view.h"
#include "core/search/shards/shard.h"

/// The manifest.json of a static index (static_files.h):
///
///   {"portalkit": "static-index", "version": shards_version, "index_version": format_version (core/search/format.h),
///    "documents", "from", "to": ISO dates or "", "facets": ["type", …], "root": base segment, "update": segment or "",
///    "files", "bytes": of all shards as stored, "roots": ["…", "…"]: the root shards of the base and of the update, as
///    shard_file.h packs them, in base64}
namespace portal::cli {

/// A segment, and its root as it was sealed.
struct RootedSegment {
  search::SegmentId id;
  std::vector<std::uint8_t> root;
};

/// The base, then its update if there is one.
using Segments = std::vector<RootedSegment>;

/// Checks that roots are those of their segments.
/// @param path  of the file
/// @return      `not_found`, `malformed`, or `unsupported` for an index of another version
Result<Segments> read_manifest(const std::filesystem::path& path);

/// @param index     the whole of what is to be found
/// @param segments  not empty
std::string manifest_text(const search::IndexView& index, const Segments& segments, std::size_t files,
                          std::uint64_t bytes);

}  // namespace portal::cli
