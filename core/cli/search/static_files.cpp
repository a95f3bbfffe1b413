// SPDX-License-Identifier: MIT
#include "core/cli/search/static_files.h"

#include <algorithm>
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

#include "core/cli/atomic_file.h"
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
void sync_files(const fs::path& directory) {
  const int folder = ::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) return;
  ::syncfs(folder);
  ::close(folder);
}

/// Writes shards as they are cut; those that are there as they should be stay.
class ShardWriter {
 public:
  explicit ShardWriter(const fs::path& directory) : directory_(directory) {}

  bool take(search::Shard shard) {
    const fs::path path = shard_path(directory_, shard.digest);
    const std::vector<std::uint8_t> file = pack_shard(shard.bytes);
    last_ = std::move(shard.bytes);
    if (!named_.insert(shard.digest).second) return true;
    ++summary_.files;
    summary_.bytes += file.size();
    std::error_code error;
    if (fs::exists(path, error) && read_file(path) == file) return true;
    ++summary_.written;
    summary_.written_bytes += file.size();
    return write_file_whole(path, file);
  }

  const StaticSummary& summary() const { return summary_; }
  const std::set<ShardDigest>& named() const { return named_; }
  std::vector<std::uint8_t> take_root() { return std::move(last_); }  ///< which comes last

 private:
  fs::path directory_;
  StaticSummary summary_;
  std::set<ShardDigest> named_;
  std::vector<std::uint8_t> last_;
};

}  // namespace

Result<StaticSummary> write_static(const fs::path& directory, std::span<const std::uint8_t> index) {
  const auto failed = [](std::string message) { return Error{ErrorCode::not_found, 0, std::move(message)}; };
  std::error_code error;
  fs::create_directories(directory / "shards", error);
  AtomicFile manifest;  // first, since it keeps other runs away
  if (auto failure = manifest.open((directory / "manifest.json").string())) return failed(std::move(*failure));
  Digests kept = shards_in_use(directory);
  ShardWriter shards(directory);
  const auto root = search::cut_index(index, [&](search::Shard shard) { return shards.take(std::move(shard)); });
  if (!root) return root.error().code == ErrorCode::not_found ? cannot("written", directory / "shards") : root.error();
  const auto opened = search::PartialIndex::open(shards.take_root());
  const auto whole = search::IndexView::open(index);
  if (!opened || !whole) return Error{ErrorCode::malformed, 0, "the index cannot be read again"};
  const search::DocRange dated{0, (*opened)->head().dated};
  const std::string text = manifest_text(**opened, *root, dated, *whole, shards.summary());
  sync_files(directory);
  auto failure = manifest.write(std::span(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()));
  if (!failure) failure = manifest.commit();
  if (failure) return failed(std::move(*failure));
  kept.insert(kept.end(), shards.named().begin(), shards.named().end());
  std::sort(kept.begin(), kept.end());
  remove_others(directory, kept);
  return shards.summary();
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
