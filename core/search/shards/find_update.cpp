// SPDX-License-Identifier: MIT
#include "core/search/shards/find_update.h"

#include <algorithm>
#include <string>
#include <utility>

#include "core/search/merge.h"
#include "core/search/shards/document_digests.h"
#include "core/search/sort_keys.h"

namespace portal::search {
namespace {

constexpr std::size_t least_share = 8;
constexpr std::uint32_t none = 0xFFFF'FFFF;

/// By document of the index: the same one in the base, each once, those of equal digests in their order; or none.
std::vector<std::uint32_t> same_documents(std::span<const std::uint64_t> base, std::span<const std::uint64_t> index) {
  std::vector<SortKey> known;
  for (std::uint32_t doc = 0; doc < base.size(); ++doc)
    known.push_back({base[doc], doc});
  sort_keys(known);
  std::vector<std::uint32_t> used(known.size()), same;  // by the first of equal ones: how many
  for (const std::uint64_t digest : index) {
    const auto found = std::lower_bound(known.begin(), known.end(), SortKey{digest, 0});
    const auto first = static_cast<std::size_t>(found - known.begin());
    const std::size_t place = first < known.size() ? first + used[first] : first;
    const bool is_known = place < known.size() && known[place].first == digest;
    if (is_known) ++used[first];
    same.push_back(is_known ? known[place].second : none);
  }
  return same;
}

/// Sets to none what does not rise, as few as can be.
/// @see C. Schensted: Longest increasing and decreasing subsequences (1961)
void keep_rising(std::vector<std::uint32_t>& same) {
  std::vector<std::uint32_t> ends;  // by length - 1: where the sequence of this length with the least end ends
  std::vector<std::uint32_t> before(same.size(), none);
  for (std::uint32_t at = 0; at < same.size(); ++at) {
    if (same[at] == none) continue;
    const auto place =
        std::partition_point(ends.begin(), ends.end(), [&](std::uint32_t end) { return same[end] < same[at]; });
    if (place != ends.begin()) before[at] = *(place - 1);
    if (place == ends.end()) {
      ends.push_back(at);
    } else {
      *place = at;
    }
  }
  std::vector<std::uint32_t> kept(same.size(), none);
  for (std::uint32_t at = ends.empty() ? none : ends.back(); at != none; at = before[at])
    kept[at] = same[at];
  same = std::move(kept);
}

BitSet gone_terms(const DictionaryView& base, const DictionaryView& now) {
  BitSet gone;
  gone.reset(base.size());
  const std::vector<std::string> texts = texts_of(now);
  base.visit_while(0, [&](std::uint32_t term, std::string_view text) {
    if (!std::binary_search(texts.begin(), texts.end(), text)) gone.insert(term);
    return true;
  });
  return gone;
}

}  // namespace

std::optional<FoundUpdate> find_update(const PartialSegment& base, std::span<const std::uint64_t> digests,
                                       const IndexView& index) {
  std::vector<std::uint32_t> same = same_documents(digests, document_digests(index));
  keep_rising(same);
  FoundUpdate found;
  found.update.base = base.id();
  found.update.head = index.head();
  found.update.places.reset(index.size());
  found.update.removed.reset(digests.size());
  found.update.removed.insert_range(0, static_cast<std::uint32_t>(digests.size()));
  for (std::uint32_t doc = 0; doc < index.size(); ++doc) {
    if (same[doc] == none) {
      found.update.places.insert(doc);
    } else {
      found.update.removed.erase(same[doc]);
    }
  }
  if ((found.update.places.count() + found.update.removed.count()) * least_share > digests.size()) return std::nullopt;
  found.update.gone = gone_terms(base.view().terms(), index.terms());
  auto newer = merge_segments(std::span(&index, 1), &found.update.places);
  if (!newer) return std::nullopt;
  found.index = std::move(*newer);
  return found;
}

bool is_empty(const SegmentUpdate& update) {
  return update.places.count() + update.removed.count() == 0;
}

}  // namespace portal::search
