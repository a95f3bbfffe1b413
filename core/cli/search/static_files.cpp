// SPDX-License-Identifier: MIT
#include "core/cli/search/static_files.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <optional>
#include <string>
#include <system_error>
#include <unistd.h>
#include <utility>

#include "core/cli/cancel.h"
#include "core/cli/search/mapped_file.h"
#include "core/cli/search/shard_file.h"
#include "core/cli/search/static_manifest.h"
#include "core/search/little_endian.h"
#include "core/search/shards/cut_index.h"
#include "core/search/shards/find_update.h"
#include "core/search/shards/join_index.h"
#include "core/search/shards/partial_index.h"

namespace portal::cli {
namespace {

namespace fs = std::filesystem;
using search::SegmentId;
using search::ShardName;

constexpr std::size_t segment_letters = 12;

fs::path segment_path(const fs::path& directory, SegmentId segment) {
  return directory / "shards" / search::to_hex(segment);
}

fs::path shard_path(const fs::path& directory, ShardName name) {
  return directory / "shards" / (search::to_text(name) + ".bin");
}

Error cannot(const char* what, const fs::path& path) {
  return {ErrorCode::not_found, 0, path.string() + ": cannot be " + what};
}

/// As it was sealed.
Result<std::vector<std::uint8_t>> read_shard(const fs::path& directory, ShardName name) {
  const fs::path path = shard_path(directory, name);
  const auto file = MappedFile::open(path.string());
  if (!file) return cannot("read", path);
  auto shard = unpack_shard(file->bytes());
  if (!shard || !search::open_shard(name, *shard)) return Error{ErrorCode::malformed, 0, path.string() + ": damaged"};
  return std::move(*shard);
}

/// A base on the disk.
struct Base {
  std::unique_ptr<search::PartialSegment> segment;
  std::vector<std::uint8_t> root;      ///< as it was sealed
  std::vector<std::uint64_t> digests;  ///< of its documents
  std::size_t files = 0;
  std::uint64_t bytes = 0;  ///< of these
};

/// @return nothing if any shard of it is missing or damaged
std::optional<Base> read_base(const fs::path& directory, const RootedSegment& rooted) {
  const SegmentId id = rooted.id;
  Base base;
  base.root = rooted.root;
  base.segment = search::PartialSegment::open(id, *search::open_shard({id, 0}, base.root));
  if (!base.segment) return std::nullopt;
  for (std::uint32_t number = 1; number <= base.segment->shard_count(); ++number) {
    const auto shard = read_shard(directory, {id, number});
    std::error_code error;
    base.bytes += fs::file_size(shard_path(directory, {id, number}), error);
    if (!shard || error || cancelled()) return std::nullopt;
    ++base.files;
    if (number < base.segment->shard_count()) continue;
    const auto changes = *search::open_shard({id, number}, *shard);
    for (std::size_t at = 0; at + 8 <= changes.size(); at += 8)
      base.digests.push_back(search::read_u64(changes, at));
  }
  return base.digests.size() == base.segment->view().size() ? std::optional(std::move(base)) : std::nullopt;
}

/// Drafts that a killed run left.
void remove_drafts(const fs::path& segment) {
  std::error_code error;
  for (const fs::directory_entry& entry : fs::directory_iterator(segment, error)) {
    if (entry.path().extension() == ".new") fs::remove(entry.path(), error);
  }
}

/// Folders of other segments; also files, which is what shards were in version 1.
void remove_others(const fs::path& directory, const Segments& kept) {
  std::error_code error;
  for (const fs::directory_entry& entry : fs::directory_iterator(directory / "shards", error)) {
    const std::string name = entry.path().filename().string();
    const auto segment = search::segment_from_hex(name.substr(0, segment_letters));
    if (!segment) continue;  // not ours
    const bool is_kept =
        std::any_of(kept.begin(), kept.end(), [&](const RootedSegment& one) { return one.id == *segment; });
    if (is_kept && name.size() == segment_letters) {
      remove_drafts(entry.path());
    } else {
      fs::remove_all(entry.path(), error);
    }
  }
}

/// All shards to the disk at once: a manifest must not outlive a power cut that they do not.
std::optional<std::string> sync_files(const fs::path& directory) {
  const int folder = ::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  const bool synced = folder >= 0 && ::syncfs(folder) == 0;
  const int error = errno;
  if (folder >= 0) ::close(folder);
  if (synced) return std::nullopt;
  return directory.string() + ": cannot be written: " + std::strerror(error);
}

/// Writes shards as they are cut, but for the root; those that are there as they should be stay.
class ShardWriter {
 public:
  explicit ShardWriter(const fs::path& directory) : directory_(directory) {}

  /// @return false if somebody cancelled it, or the shard cannot be written
  bool take(const search::Shard& shard) {
    if (cancelled()) failure_ = "cancelled";
    if (failure_) return false;
    if (shard.name.number == 0) {
      root_ = shard.bytes;
      return true;
    }
    ++summary_.files;
    const fs::path path = shard_path(directory_, shard.name);
    if (const auto there = MappedFile::open(path.string()); there && unpack_shard(there->bytes()) == shard.bytes) {
      summary_.bytes += there->bytes().size();
      return true;
    }
    std::error_code error;
    fs::create_directory(segment_path(directory_, shard.name.segment), error);
    const std::vector<std::uint8_t> file = pack_shard(shard.bytes);
    summary_.bytes += file.size();
    ++summary_.written;
    summary_.written_bytes += file.size();
    failure_ = write_atomically(path.string(), file, Durability::later);
    return !failure_;
  }

  /// The segment of an index. @return nothing if it was not written
  std::optional<RootedSegment> cut(std::span<const std::uint8_t> index, const search::SegmentUpdate* update) {
    const auto id = search::cut_index(index, update, [&](const search::Shard& shard) { return take(shard); });
    if (!id && !failure_) failure_ = id.error().message;
    return id ? std::optional(RootedSegment{*id, std::move(root_)}) : std::nullopt;
  }

  void keep(const Base& base) {
    summary_.files += base.files;
    summary_.bytes += base.bytes;
  }

  const StaticSummary& summary() const { return summary_; }
  const std::optional<std::string>& failure() const { return failure_; }

 private:
  fs::path directory_;
  std::vector<std::uint8_t> root_;  ///< of the segment that is cut
  StaticSummary summary_;
  std::optional<std::string> failure_;
};

/// The base that is there and what is new, or else all. @return the segments that are there then; none if it failed
Segments write_segments(const std::optional<Base>& base, std::span<const std::uint8_t> index,
                        const search::IndexView& whole, ShardWriter& shards) {
  Segments segments;
  const auto found = base ? search::find_update(*base->segment, base->digests, whole) : std::nullopt;
  std::optional<RootedSegment> written;
  if (!found) {
    written = shards.cut(index, nullptr);
  } else {
    shards.keep(*base);
    segments.push_back({base->segment->id(), base->root});
    if (search::is_empty(found->update)) return segments;
    written = shards.cut(found->index, &found->update);
  }
  if (!written) return {};
  segments.push_back(std::move(*written));
  return segments;
}

Error failed(std::string sentence) {
  return {ErrorCode::not_found, 0, std::move(sentence)};
}

}  // namespace

std::optional<std::string> StaticWriter::open(const fs::path& directory) {
  directory_ = directory;
  std::error_code error;
  fs::create_directories(directory / "shards", error);
  return manifest_.open((directory / "manifest.json").string());
}

Result<StaticSummary> StaticWriter::write(std::span<const std::uint8_t> index) {
  const auto whole = search::IndexView::open(index);
  if (!whole) return whole.error();
  std::error_code error;
  const bool is_first = !fs::exists(directory_ / "manifest.json", error);
  const Result<Segments> before = read_manifest(directory_ / "manifest.json");
  const std::optional<Base> base = before ? read_base(directory_, before->front()) : std::nullopt;
  ShardWriter shards(directory_);
  const Segments segments = write_segments(base, index, *whole, shards);
  if (segments.empty()) return failed(shards.failure().value_or("cancelled"));
  const std::string text = manifest_text(*whole, segments, shards.summary().files, shards.summary().bytes);
  auto failure = sync_files(directory_);
  if (!failure) failure = manifest_.write(std::span(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()));
  if (failure) return failed(std::move(*failure));
  if (before || is_first) {
    Segments kept = segments;
    if (before) kept.insert(kept.end(), before->begin(), before->end());
    remove_others(directory_, kept);  // while nobody else can have begun with others
  }
  return shards.summary();
}

std::optional<std::string> StaticWriter::commit() {
  return manifest_.commit();
}

Result<std::vector<std::uint8_t>> read_static(const fs::path& directory) {
  const fs::path manifest = directory / "manifest.json";
  const Result<Segments> segments = read_manifest(manifest);
  if (!segments) return segments.error();
  const auto index = search::PartialIndex::open(segments->front().id, segments->front().root);
  if (!index) return index.error();
  const auto is_no_shard = [](const fs::path& path) {
    return Error{ErrorCode::malformed, 0, path.string() + ": not what its name says"};
  };
  const RootedSegment& last = segments->back();
  if (!(*index)->supply({last.id, 0}, last.root)) return is_no_shard(manifest);
  for (const ShardName name : (*index)->shards()) {
    const auto shard = read_shard(directory, name);
    if (!shard) return shard.error();
    if (!(*index)->supply(name, *shard)) return is_no_shard(shard_path(directory, name));
  }
  return search::join_index(**index);
}

}  // namespace portal::cli
