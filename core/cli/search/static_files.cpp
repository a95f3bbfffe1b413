// SPDX-License-Identifier: MIT
#include "core/cli/search/static_files.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <system_error>
#include <unistd.h>
#include <utility>

#include "core/cli/cancel.h"
#include "core/cli/search/mapped_file.h"
#include "core/cli/search/shard_file.h"
#include "core/search/format.h"
#include "core/search/shards/cut_index.h"
#include "core/search/shards/join_index.h"
#include "core/search/shards/partial_index.h"

namespace portal::cli {
namespace {

namespace fs = std::filesystem;
using search::ShardDigest;
using Manifest = nlohmann::ordered_json;
using Digests = std::vector<ShardDigest>;

constexpr const char* kind = "static-index";
constexpr std::size_t digest_letters = search::digest_bytes * 2;

fs::path shard_path(const fs::path& directory, ShardDigest digest) {
  return directory / "shards" / (search::to_hex(digest) + ".bin");
}

Error cannot(const char* what, const fs::path& path) {
  return {ErrorCode::not_found, 0, path.string() + ": cannot be " + what};
}

Result<std::vector<std::uint8_t>> read_shard(const fs::path& directory, ShardDigest digest) {
  const fs::path path = shard_path(directory, digest);
  const auto file = MappedFile::open(path.string());
  if (!file) return cannot("read", path);
  auto shard = unpack_shard(file->bytes());
  if (!shard || search::digest_of(*shard) != digest) return Error{ErrorCode::malformed, 0, path.string() + ": damaged"};
  return std::move(*shard);
}

/// The root that a manifest names.
Result<ShardDigest> read_manifest(const fs::path& directory) {
  const fs::path path = directory / "manifest.json";
  const auto file = MappedFile::open(path.string());
  if (!file) return cannot("read", path);
  const Manifest manifest = Manifest::parse(file->bytes(), nullptr, false);
  const auto text = [&](const char* key) {
    const auto found = manifest.is_object() ? manifest.find(key) : manifest.end();
    return found != manifest.end() && found->is_string() ? found->get<std::string>() : std::string();
  };
  if (text("portalkit") != kind) return Error{ErrorCode::malformed, 0, path.string() + ": no manifest of an index"};
  const auto version = manifest.find("version");
  if (version == manifest.end() || *version != search::shards_version)
    return Error{ErrorCode::unsupported, 0, path.string() + ": an index of another version"};
  const auto root = search::from_hex(text("root"));
  if (!root) return Error{ErrorCode::malformed, 0, path.string() + ": names no root"};
  return *root;
}

Result<std::unique_ptr<search::PartialIndex>> open_root(const fs::path& directory, ShardDigest root) {
  auto bytes = read_shard(directory, root);
  if (!bytes) return bytes.error();
  return search::PartialIndex::open(std::move(*bytes));
}

/// The shards that the manifest in the directory names; nothing if it cannot be read, so that nobody knows.
std::optional<Digests> shards_in_use(const fs::path& directory) {
  std::error_code error;
  if (!fs::exists(directory / "manifest.json", error)) return Digests();
  const Result<ShardDigest> root = read_manifest(directory);
  if (!root) return std::nullopt;
  const auto index = open_root(directory, *root);
  if (!index) return std::nullopt;
  Digests digests = (*index)->shards();
  digests.push_back(*root);
  return digests;
}

std::string manifest_text(const search::IndexView& index, ShardDigest root, const StaticSummary& summary) {
  const auto iso = [&](std::uint32_t doc) { return index.dated() == 0 ? "" : time::format_iso(*index.issued(doc)); };
  const Manifest manifest = {{"portalkit", kind},
                             {"version", search::shards_version},
                             {"index_version", search::format_version},
                             {"documents", index.size()},
                             {"from", iso(index.dated() - 1)},
                             {"to", iso(0)},
                             {"facets", {"type", "agency", "field", "signer"}},
                             {"root", search::to_hex(root)},
                             {"files", summary.files},
                             {"bytes", summary.bytes}};
  return manifest.dump(1, ' ') + '\n';
}

/// "0123456789ab.bin", or its draft, which a killed run leaves behind.
bool is_in_use(const std::string& name, const Digests& kept) {
  const std::string_view ending = std::string_view(name).substr(std::min<std::size_t>(name.size(), digest_letters));
  const auto digest = search::from_hex(name.substr(0, digest_letters));
  if (!digest || (ending != ".bin" && ending != ".bin.new")) return true;  // not ours
  return ending == ".bin" && std::binary_search(kept.begin(), kept.end(), *digest);
}

void remove_others(const fs::path& directory, const Digests& kept) {
  std::error_code error;
  for (const fs::directory_entry& entry : fs::directory_iterator(directory / "shards", error)) {
    if (!is_in_use(entry.path().filename().string(), kept)) fs::remove(entry.path(), error);
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

/// Writes shards as they are cut; those that are there as they should be stay.
class ShardWriter {
 public:
  explicit ShardWriter(const fs::path& directory) : directory_(directory) {}

  /// @return false if somebody cancelled it, or the shard cannot be written
  bool take(const search::Shard& shard) {
    if (cancelled()) failure_ = "cancelled";
    if (failure_) return false;
    if (!named_.insert(shard.digest).second) return true;
    const fs::path path = shard_path(directory_, shard.digest);
    ++summary_.files;
    if (const auto there = MappedFile::open(path.string()); there && unpack_shard(there->bytes()) == shard.bytes) {
      summary_.bytes += there->bytes().size();
      return true;
    }
    const std::vector<std::uint8_t> file = pack_shard(shard.bytes);
    summary_.bytes += file.size();
    ++summary_.written;
    summary_.written_bytes += file.size();
    failure_ = write_atomically(path.string(), file, Durability::later);
    return !failure_;
  }

  const StaticSummary& summary() const { return summary_; }
  const std::set<ShardDigest>& named() const { return named_; }
  const std::optional<std::string>& failure() const { return failure_; }

 private:
  fs::path directory_;
  StaticSummary summary_;
  std::set<ShardDigest> named_;
  std::optional<std::string> failure_;
};

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
  std::optional<Digests> kept = shards_in_use(directory_);
  ShardWriter shards(directory_);
  const auto root = search::cut_index(index, [&](const search::Shard& shard) { return shards.take(shard); });
  if (shards.failure()) return failed(*shards.failure());
  if (!root) return root.error();
  const std::string text = manifest_text(*whole, *root, shards.summary());
  auto failure = sync_files(directory_);
  if (!failure) failure = manifest_.write(std::span(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()));
  if (failure) return failed(std::move(*failure));
  if (kept) {
    kept->insert(kept->end(), shards.named().begin(), shards.named().end());
    std::sort(kept->begin(), kept->end());
    remove_others(directory_, *kept);  // while nobody else can have begun with others
  }
  return shards.summary();
}

std::optional<std::string> StaticWriter::commit() {
  return manifest_.commit();
}

Result<std::vector<std::uint8_t>> read_static(const fs::path& directory) {
  const Result<ShardDigest> root = read_manifest(directory);
  if (!root) return root.error();
  const auto index = open_root(directory, *root);
  if (!index) return index.error();
  for (const ShardDigest digest : (*index)->shards()) {
    const auto shard = read_shard(directory, digest);
    if (!shard) return shard.error();
    if (!(*index)->supply(digest, *shard))
      return Error{ErrorCode::malformed, 0, shard_path(directory, digest).string() + ": not what its name says"};
  }
  return search::join_index(**index);
}

}  // namespace portal::cli
