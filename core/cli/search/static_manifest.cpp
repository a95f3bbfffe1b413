// SPDX-License-Identifier: MIT
#include "core/cli/search/static_manifest.h"

#include <nlohmann/json.hpp>
#include <utility>

#include "core/base/base64.h"
#include "core/cli/search/mapped_file.h"
#include "core/cli/search/shard_file.h"
#include "core/search/format.h"

namespace portal::cli {
namespace {

using Manifest = nlohmann::ordered_json;

constexpr const char* kind = "static-index";

/// @return "" for what is no text
std::string text_of(const Manifest& value) {
  return value.is_string() ? value.get<std::string>() : std::string();
}

/// @param coded  of `roots`
std::optional<std::vector<std::uint8_t>> read_root(search::SegmentId segment, const std::string& coded) {
  const auto file = from_base64(coded);
  auto root = file ? unpack_shard(*file) : std::nullopt;
  return root && search::open_shard({segment, search::root_number}, *root) ? std::move(root) : std::nullopt;
}

}  // namespace

Result<Segments> read_manifest(const std::filesystem::path& path) {
  const auto failed = [&](ErrorCode code, const char* why) { return Error{code, 0, path.string() + ": " + why}; };
  const auto file = MappedFile::open(path.string());
  if (!file) return failed(ErrorCode::not_found, "cannot be read");
  const Manifest parsed = Manifest::parse(file->bytes(), nullptr, false);
  const Manifest manifest = parsed.is_object() ? parsed : Manifest::object();
  if (text_of(manifest.value("portalkit", Manifest())) != kind)
    return failed(ErrorCode::malformed, "no manifest of an index");
  if (manifest.value("version", Manifest()) != search::shards_version)
    return failed(ErrorCode::unsupported, "an index of another version");
  const Manifest roots = manifest.value("roots", Manifest());
  Segments segments;
  for (const char* key : {"root", "update"}) {
    const std::string name = text_of(manifest.value(key, Manifest()));
    if (!segments.empty() && name.empty()) continue;
    const auto segment = search::segment_from_hex(name);
    if (!segment) return failed(ErrorCode::malformed, "names no root");
    const std::size_t place = segments.size();
    const bool is_there = roots.is_array() && place < roots.size();
    auto root = read_root(*segment, is_there ? text_of(roots[place]) : std::string());
    if (!root) return failed(ErrorCode::malformed, "a root is damaged");
    segments.push_back({*segment, std::move(*root)});
  }
  return segments;
}

std::string manifest_text(const search::IndexView& index, const Segments& segments, std::size_t files,
                          std::uint64_t bytes) {
  const auto iso = [&](std::uint32_t doc) { return index.dated() == 0 ? "" : time::format_iso(*index.issued(doc)); };
  Manifest manifest = {{"portalkit", kind},
                       {"version", search::shards_version},
                       {"index_version", search::format_version},
                       {"documents", index.size()},
                       {"from", iso(index.dated() - 1)},
                       {"to", iso(0)},
                       {"facets", {"type", "agency", "field", "signer"}},
                       {"root", search::to_hex(segments[0].id)},
                       {"update", segments.size() > 1 ? search::to_hex(segments[1].id) : ""},
                       {"files", files},
                       {"bytes", bytes}};
  for (const RootedSegment& segment : segments)
    manifest["roots"].push_back(to_base64(pack_shard(segment.root)));
  return manifest.dump(1, ' ') + '\n';
}

}  // namespace portal::cli
