// SPDX-License-Identifier: MIT
#include "tests/harness/index_host.h"

#include <set>
#include <utility>
#include <vector>

#include "nlohmann/json.hpp"
#include "stb/stb_image.h"

#include "core/base/base64.h"
#include "core/search/shards/thin_answer.h"
#include "tests/harness/failure.h"

namespace portal::harness {
namespace {

using search::SegmentId;
using search::ShardName;

std::string shard_url(const std::string& manifest_url, ShardName name) {
  return manifest_url.substr(0, manifest_url.rfind('/') + 1) + "shards/" + search::to_text(name) + ".bin";
}

// The other half of core/cli/search/shard_file.h, which the module has not: the harness runs there as well.
std::vector<std::uint8_t> unpack(const std::string& file) {
  std::string content = file.substr(file.empty() ? 0 : 1);
  if (file.empty() || file[0] == 0) return {content.begin(), content.end()};
  content.append(4, '\0');  // a PNG has a checksum there, which stb reads ahead into
  int count = 0;
  char* bytes = stbi_zlib_decode_noheader_malloc(content.data(), static_cast<int>(content.size()), &count);
  if (bytes == nullptr) return {};
  std::vector<std::uint8_t> shard(bytes, bytes + count);
  stbi_image_free(bytes);
  return shard;
}

app::FailData damaged(std::string message) {
  return {0, app::DataStatus::damaged, std::move(message)};
}

/// A segment that a manifest names, and its root.
struct RootedSegment {
  SegmentId id;
  std::vector<std::uint8_t> root;
};

/// The base, and its update if there is one; none of a manifest of another version.
std::vector<RootedSegment> segments_of(const std::string& manifest) {
  std::vector<RootedSegment> segments;
  const nlohmann::json json = nlohmann::json::parse(manifest, nullptr, false);
  if (!json.is_object() || json.value("version", 0) != static_cast<int>(search::shards_version)) return segments;
  const std::vector<std::string> roots = json.value("roots", std::vector<std::string>());
  for (const char* key : {"root", "update"}) {
    const std::optional<SegmentId> id = search::segment_from_hex(json.value(key, ""));
    if (!id || segments.size() == roots.size()) break;
    const auto file = from_base64(roots[segments.size()]);
    segments.push_back({*id, file ? unpack({file->begin(), file->end()}) : std::vector<std::uint8_t>()});
  }
  return segments;
}

search::Question question_of(const app::AskIndex& question) {
  search::Question asked;
  asked.text = question.text;
  asked.issued = {time::parse_iso_date(question.from), time::parse_iso_date(question.to)};
  asked.order = question.by_relevance ? search::SortOrder::relevance : search::SortOrder::newest;
  asked.days_as_indexed = true;
  asked.offset = question.offset;
  asked.limit = question.limit;
  return asked;
}

}  // namespace

const std::string* IndexHost::read(const std::string& url, const Fetch& fetch) {
  fetched_ = fetch(url);
  return std::get_if<std::string>(&fetched_);
}

// Whether it is open now; if not, `fetched_` says why.
bool IndexHost::open(const std::string& manifest_url, const Fetch& fetch) {
  if (manifest_url == url_) return true;
  url_.clear();
  const std::string* manifest = read(manifest_url, fetch);
  if (manifest == nullptr) return false;
  const std::vector<RootedSegment> segments = segments_of(*manifest);
  if (segments.empty()) fetched_ = damaged("an index of another version");
  if (segments.empty()) return false;
  auto index = search::PartialIndex::open(segments.front().id, segments.front().root);
  if (!index) fetched_ = damaged(index.error().message);
  if (!index) return false;
  const RootedSegment* update = segments.size() > 1 ? &segments[1] : nullptr;
  if (update != nullptr && !(*index)->supply({update->id, search::root_number}, update->root)) {
    fetched_ = damaged("no update of this index");
    return false;
  }
  index_ = std::move(*index);
  answerer_.emplace(index_->view());
  url_ = manifest_url;
  return true;
}

/// The answer as far as its shards are there.
app::ReceiveAnswer IndexHost::search(const search::Question& question) {
  const search::Answer& found = answerer_->answer(question);
  app::ReceiveAnswer answer;
  answer.total = found.total;
  answer.is_estimate = index_->is_estimate() && found.total > 0;
  answer.text = found.read_as.empty() ? std::string(question.text) : found.read_as;
  answer.phrases_checked = found.phrases_checked;
  for (const search::Hit& hit : found.hits)
    answer.documents.push_back(index_->document(hit.doc));
  return answer;
}

/// Searches until nothing is missing but what cannot be had. @return nothing while a file is held
std::optional<app::ReceiveAnswer> IndexHost::complete(const search::Question& question, const Fetch& fetch) {
  std::set<ShardName> lost;
  for (std::string why;;) {
    app::ReceiveAnswer answer = search(question);
    bool has_more = false;
    for (const ShardName name : index_->missing()) {
      if (lost.count(name) != 0) continue;
      const std::string* file = read(shard_url(url_, name), fetch);
      if (std::holds_alternative<Held>(fetched_)) return std::nullopt;
      if (file != nullptr && !index_->supply(name, unpack(*file))) fail(search::to_text(name) + ": another shard");
      if (file == nullptr) why = std::get<app::FailData>(fetched_).message;
      if (file == nullptr) lost.insert(name);
      has_more = true;
    }
    answer.missing = why;
    if (!has_more) return answer;
  }
}

std::optional<app::Command> IndexHost::answer(const app::AskIndex& question, const Fetch& fetch) {
  if (!open(question.url, fetch)) {
    if (std::holds_alternative<Held>(fetched_)) return std::nullopt;
    app::FailData failure = std::get<app::FailData>(fetched_);
    failure.request = question.request;
    return failure;
  }
  const search::Question whole = question_of(question);
  search::Thin thin = question.exact_total ? search::Thin::no : search::may_thin(*index_, whole);
  for (;; thin = search::Thin::no) {
    const bool is_thin = thin != search::Thin::no;
    index_->set_thin(thin);
    const search::Question asked = is_thin ? search::thin_question(whole) : whole;
    std::optional<app::ReceiveAnswer> answer = complete(asked, fetch);
    if (answer) answer->request = question.request;
    if (!answer || !is_thin || search::is_as_good(*index_, *answerer_, asked)) return answer;
  }
}

}  // namespace portal::harness
