// SPDX-License-Identifier: MIT
#include "core/search/shards/partial_index.h"

#include <optional>
#include <utility>

#include "core/search/query_terms.h"
#include "core/search/shards/update.h"
#include "core/search/similar_terms.h"

namespace portal::search {

Result<std::unique_ptr<PartialIndex>> PartialIndex::open(SegmentId base, std::span<const std::uint8_t> root) {
  const auto content = open_shard({base, root_number}, root);
  if (!content) return Error{ErrorCode::malformed, 0, "not the root that the manifest names"};
  std::unique_ptr<PartialIndex> index(new PartialIndex());
  index->base_ = PartialSegment::open(base, *content);
  if (!index->base_ || !index->base_->update().empty())
    return Error{ErrorCode::unsupported, 0, "not the root of an index of this version"};
  return index;
}

bool PartialIndex::open_update(SegmentId id, std::span<const std::uint8_t> root) {
  if (update_) return id == update_->id();
  std::unique_ptr<PartialSegment> segment = PartialSegment::open(id, root);
  if (!segment) return false;
  const auto update =
      read_update(segment->update(), base_->view().size(), base_->view().terms().size(), segment->view().size());
  if (!update || update->base != base_->id()) return false;
  update_ = std::move(segment);
  joined_ = std::make_unique<JoinedSegments>(*base_, *update_, *update);
  return true;
}

bool PartialIndex::supply(ShardName name, std::span<const std::uint8_t> bytes) {
  const auto content = open_shard(name, bytes);
  if (!content) return false;
  const bool of_base = name.segment == base_->id();
  if (name.number == root_number) return of_base || open_update(name.segment, *content);
  if (!of_base && (!update_ || name.segment != update_->id())) return false;
  if (!(of_base ? base_ : update_)->supply(name.number, *content)) return false;
  if (joined_) joined_->forget_thinned();
  if (joined_) joined_->join_columns();
  return true;
}

void PartialIndex::set_thin(Thin thin) {
  base_->lists().set_thin(thin);
  if (update_) update_->lists().set_thin(thin);
}

bool PartialIndex::has_samples() const {
  return base_->lists().samples().count() > 0;
}

std::uint32_t PartialIndex::known_newest() const {
  std::uint32_t known = 0;
  while (known < view().size()) {
    const JoinedSegments::Place place = joined_ ? joined_->place(known) : JoinedSegments::Place{0, known};
    if (!(place.segment == 0 ? base_ : update_)->lists().is_known(place.doc)) break;
    ++known;
  }
  return known;
}

bool PartialIndex::is_estimate() const {
  return base_->lists().is_estimate() || (update_ && update_->lists().is_estimate());
}

Document PartialIndex::document(DocId doc) const {
  if (!joined_) return base_->document(doc.value);
  const JoinedSegments::Place place = joined_->place(doc.value);
  return (place.segment == 0 ? base_ : update_)->document(place.doc);
}

void PartialIndex::expect(const Query& query) const {
  base_->expect(query);
  if (update_) update_->expect(query);
}

void PartialIndex::expect_similar(const Query& query) const {
  std::optional<SimilarTerms> similar_terms;  // most queries need none
  for (const QueryClause& clause : query.clauses) {
    if (!is_plain(clause)) continue;
    const QueryWord& word = clause.items[0].words[0];
    if (terms_of(view().terms(), word).size() > 0) continue;
    if (!similar_terms) similar_terms.emplace(view().terms());
    for (const SimilarTerm& similar : similar_terms->near(word.folded))
      view().list(similar.term);
  }
}

std::vector<ShardName> PartialIndex::missing() {
  std::vector<ShardName> names;
  base_->add_missing(names);
  if (update_) update_->add_missing(names);
  return names;
}

std::vector<ShardName> PartialIndex::shards() const {
  std::vector<ShardName> names;
  for (const PartialSegment* segment : {base_.get(), update_.get()}) {
    for (std::uint32_t number = root_number + 1; segment != nullptr && number < segment->shard_count(); ++number)
      names.push_back({segment->id(), number});
  }
  return names;
}

}  // namespace portal::search
