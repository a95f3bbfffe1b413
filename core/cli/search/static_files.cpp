// SPDX-License-Identifier: MIT
#include "core/cli/search/static_files.h"

#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>
#include <system_error>
#include <utility>

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

fs::path shard_path(const fs::path& directory, ShardDigest digest) {
  return directory / "shards" / (search::to_hex(digest) + ".bin");
}

Error cannot(const char* what, const fs::path& path) {
  return {ErrorCode::not_found, 0, path.string() + ": cannot be " + what};
}

Result<std::vector<std::uint8_t>> read_shard(const fs::path& directory, ShardDigest digest) {
  const fs::path path = shard_path(directory, digest);
  const auto file = read_file(path);
  if (!file) return cannot("read", path);
  auto shard = unpack_shard(*file);
  if (!shard || search::digest_of(*shard) != digest) return Error{ErrorCode::malformed, 0, path.string() + ": damaged"};
  return std::move(*shard);
}

/// The root that a manifest names.
Result<ShardDigest> read_manifest(const fs::path& directory) {
  const fs::path path = directory / "manifest.json";
  const auto bytes = read_file(path);
  if (!bytes) return cannot("read", path);
  const Manifest manifest = Manifest::parse(*bytes, nullptr, false);
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

/// The shards that the manifest in the directory names, if it is good. Rising.
Digests shards_in_use(const fs::path& directory) {
  const Result<ShardDigest> root = read_manifest(directory);
  if (!root) return {};
  const auto index = open_root(directory, *root);
  Digests digests = index ? (*index)->shards() : Digests();
  digests.push_back(*root);
  std::sort(digests.begin(), digests.end());
  return digests;
}

std::string manifest_text(const search::PartialIndex& index, ShardDigest root, const search::DocRange& dated,
                          const search::IndexView& whole, const StaticSummary& summary) {
  const auto iso = [&](std::uint32_t doc) { return dated.size() == 0 ? "" : time::format_iso(*whole.issued(doc)); };
  const Manifest manifest = {{"portalkit", kind},
                             {"version", search::shards_version},
                             {"index_version", search::format_version},
                             {"documents", index.view().size()},
                             {"from", iso(dated.end - 1)},
                             {"to", iso(0)},
                             {"facets", {"type", "agency", "field", "signer"}},
                             {"root", search::to_hex(root)},
                             {"files", summary.files},
                             {"bytes", summary.bytes}};
  return manifest.dump(1, ' ') + '\n';
}

void remove_others(const fs::path& directory, const Digests& kept) {
  std::error_code error;
  for (const fs::directory_entry& entry : fs::directory_iterator(directory / "shards", error)) {
    const auto digest = search::from_hex(entry.path().stem().string());
    if (digest && !std::binary_search(kept.begin(), kept.end(), *digest)) fs::remove(entry.path(), error);
  }
}

}  // namespace

Result<StaticSummary> write_static(const fs::path& directory, std::span<const std::uint8_t> index) {
  std::error_code error;
  fs::create_directories(directory / "shards", error);
  Digests kept = shards_in_use(directory);
  StaticSummary summary;
  std::set<ShardDigest> named;
  std::vector<std::uint8_t> root_bytes;
  const auto take = [&](search::Shard shard) {
    const fs::path path = shard_path(directory, shard.digest);
    const std::vector<std::uint8_t> file = pack_shard(shard.bytes);
    root_bytes = std::move(shard.bytes);  // the root comes last
    if (!named.insert(shard.digest).second) return true;
    ++summary.files;
    summary.bytes += file.size();
    if (fs::exists(path, error) && read_file(path) == file) return true;
    ++summary.written;
    summary.written_bytes += file.size();
    return write_file_whole(path, file);
  };
  const Result<ShardDigest> root = search::cut_index(index, take);
  if (!root) return root.error().code == ErrorCode::not_found ? cannot("written", directory / "shards") : root.error();
  const auto opened = search::PartialIndex::open(std::move(root_bytes));
  const auto whole = search::IndexView::open(index);
  if (!opened || !whole) return Error{ErrorCode::malformed, 0, "the index cannot be read again"};
  const search::DocRange dated{0, (*opened)->head().dated};
  const std::string manifest = manifest_text(**opened, *root, dated, *whole, summary);
  const auto bytes = std::span(reinterpret_cast<const std::uint8_t*>(manifest.data()), manifest.size());
  if (!write_file_whole(directory / "manifest.json", bytes)) return cannot("written", directory / "manifest.json");
  kept.insert(kept.end(), named.begin(), named.end());
  std::sort(kept.begin(), kept.end());
  remove_others(directory, kept);
  return summary;
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
