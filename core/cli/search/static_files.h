// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/cli/atomic_file.h"

/// A static index in a directory: manifest.json (static_manifest.h), in which the roots are, and
/// shards/<segment>/<number>.bin for each other shard of core/search/shards/shard.h, in the file as u8 0 and the shard,
/// or as u8 1 and the shard deflated (RFC 1951), whichever is shorter.
namespace portal::cli {

struct StaticSummary {
  std::size_t files = 0, written = 0;  ///< shards, and how many of them were not there before
  std::uint64_t bytes = 0, written_bytes = 0;
};

/// Writes a static index: shards that are not there yet, then the manifest, whole or not at all; so whatever happens
/// meanwhile, a reader sees the old index or the new one. Where a base is there already, and whole, its shards stay,
/// and what is new goes into an update, until that has an eighth of the base; so the files depend on what was indexed
/// there before, the answers do not. Removes segments that neither manifest names, and what a killed run left; none, if
/// the old manifest cannot be read or is of another version. Two runs at once on one directory are refused.
class StaticWriter {
 public:
  /// Takes the directory for this run, until commit() or the end of the writer. @return  why not, in a sentence
  std::optional<std::string> open(const std::filesystem::path& directory);

  /// All but the manifest's place. Ends early if somebody cancels (cancel.h). After open().
  /// @param index  bytes of a whole index with rows
  Result<StaticSummary> write(std::span<const std::uint8_t> index);

  /// From here on readers see the new index. After write(). @return  what went wrong, in a sentence
  std::optional<std::string> commit();

 private:
  std::filesystem::path directory_;
  AtomicFile manifest_;  // locks the directory
};

/// Reads all of it and checks every shard.
/// @return the bytes of the index; `unsupported` for another version, `not_found` for a missing file
Result<std::vector<std::uint8_t>> read_static(const std::filesystem::path& directory);

}  // namespace portal::cli
