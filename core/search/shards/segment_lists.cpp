// SPDX-License-Identifier: MIT
#include "core/search/shards/segment_lists.h"

#include <algorithm>

#include "core/search/query.h"
#include "core/search/query_terms.h"
#include "core/search/shards/read_count.h"
#include "core/search/shards/sample.h"
#include "core/search/similar_terms.h"
#include "core/search/subset_codec.h"

namespace portal::search {
namespace {

/// Each is a request.
constexpr std::uint32_t most_short_lists = 16;

bool contains(const std::vector<TermRange>& terms, std::uint32_t term) {
  return std::any_of(terms.begin(), terms.end(),
                     [&](TermRange range) { return range.begin <= term && term < range.end; });
}

/// @param part  a subset of `documents`
void add_members(std::span<const std::uint8_t> part, const std::vector<std::uint32_t>& documents, BitSet& docs) {
  BitSet places;
  if (!read_subset(part, static_cast<std::uint32_t>(documents.size()), places)) return;
  places.visit_while([&](std::uint32_t place) {
    docs.insert(documents[place]);
    return true;
  });
}

/// LISTS of format.h: each word once, and the titles that are known to hold it.
std::vector<std::uint8_t> plain_list(const BitSet& docs, const BitSet& in_title) {
  BitSet titles;
  titles.reset(docs.count());
  std::uint32_t rank = 0;
  docs.visit_while([&](std::uint32_t doc) {
    if (in_title.contains(doc)) titles.insert(rank);
    ++rank;
    return true;
  });
  ByteWriter out;
  write_plain_subset(docs, out);
  write_plain_subset(titles, out);
  return std::move(out).take();
}

}  // namespace

bool SegmentLists::read_samples(ByteReader& root, TitlePairs* pairs) {
  const auto terms = root.string();
  const auto read = read_subset(as_bytes(terms), view_.terms().size(), sampled_terms_);
  if (!read || *read != terms.size()) return false;
  pairs_ = pairs;
  if (sampled_terms_.count() == 0) return true;
  if (pairs_ == nullptr) return false;  // best hits are found by them
  sampled_terms_.index_ranks();
  sampled_documents_ = sampled_documents(view_.size());
  newest_documents_ = newest_documents(view_.size());
  samples_ = newest_ = ListShards(static_cast<std::uint32_t>(sampled_terms_.count()));
  return samples_.read(root) && newest_.read(root);
}

bool SegmentLists::unite(std::string_view prefix, BitSet& docs) const {
  if (thin_ != Thin::no) return false;
  const auto read = [&](const TermParts& parts) {
    BitSet own;
    if (read_subset(parts.list, view_.size(), own)) docs.unite(own);
  };
  docs.reset(view_.size());
  const TermRange terms = view_.terms().find_prefix(prefix);
  const TermParts* const together = prefixes_.of(terms);
  if (together != nullptr) read(*together);
  if (together == nullptr && terms.size() > most_listed_terms) return false;
  for (std::uint32_t term = terms.begin; together == nullptr && term < terms.end; ++term)
    read(of(term));
  return true;
}

/// Places of samples_.
TermRange SegmentLists::carried_by(std::size_t shard) const {
  if (samples_.count() == 0) return {};
  return carried_samples(sampled_terms_, pairs_->first_words(shard, view_.terms().size()));
}

bool SegmentLists::fill_pairs(std::size_t shard, std::span<const std::uint8_t> content) {
  if (!pairs_->fill(shard, content)) return false;
  ByteReader bytes(pairs_->behind_pairs(shard));
  const TermRange carried = carried_by(shard);
  for (std::uint32_t place = carried.begin; place < carried.end; ++place) {
    const auto list = as_bytes(bytes.string()), forms = as_bytes(bytes.string());
    if (!bytes.ok()) return false;
    samples_.terms().put(place, {list, forms, {}, {}});
  }
  return bytes.at_end();
}

void SegmentLists::add_missing_pairs(std::span<std::uint8_t> is_missing) {
  pairs_->add_missing(is_missing);
  for (std::size_t shard = 0; shard < pairs_->shard_count(); ++shard) {
    if (is_missing[shard] != 0) samples_.terms().forget(carried_by(shard));
  }
}

void SegmentLists::set_thin(Thin thin) {
  thin_ = samples_.count() > 0 ? thin : Thin::no;
  is_thinning_ = thin_ != Thin::no;
}

void SegmentLists::forget_thinned() const {
  thinned_.clear();
}

/// The terms that a word stands for; of one that is in no document those that may have been meant.
std::vector<TermRange> SegmentLists::terms_of_word(const QueryWord& word,
                                                   std::optional<SimilarTerms>& similar_terms) const {
  const TermRange terms = terms_of(view_.terms(), word);
  if (terms.size() > 0) return {terms};
  if (!similar_terms) similar_terms.emplace(view_.terms());
  std::vector<TermRange> similar;
  for (const SimilarTerm& one : similar_terms->near(word.folded))
    similar.push_back({one.term, one.term + 1});
  return similar;
}

void SegmentLists::start(const Query& query) const {
  forget_thinned();
  is_estimate_ = false;
  // What is not in a thinned list is not known to be no match.
  is_thinning_ = thin_ != Thin::no && std::none_of(query.clauses.begin(), query.clauses.end(),
                                                   [](const QueryClause& clause) { return clause.excluded; });
  words_.clear();
  wide_.clear();
  if (!is_thinning_) return;
  std::optional<SimilarTerms> similar_terms;
  for (const std::uint8_t place : query.sequence) {
    words_.push_back(terms_of_word(query.words[place], similar_terms));
    for (const TermRange terms : words_.back()) {
      if (terms.size() > most_short_lists) wide_.push_back(terms);
    }
  }
  if (thin_ != Thin::best) return;
  for (std::size_t i = 1; i < words_.size(); ++i) {
    for (const TermRange first : words_[i - 1]) {
      for (const TermRange second : words_[i])
        pairs_->want(first, second);
    }
  }
}

/// Those whose titles hold the term beside a neighbour of the query.
void SegmentLists::add_title_documents(std::uint32_t term, BitSet& docs) const {
  const TermRange own{term, term + 1};
  for (std::size_t i = 1; thin_ == Thin::best && i < words_.size(); ++i) {
    for (const TermRange second : words_[i]) {
      if (contains(words_[i - 1], term)) pairs_->add_neighbours(own, second, docs);
    }
    for (const TermRange first : words_[i - 1]) {
      if (contains(words_[i], term)) pairs_->add_neighbours(first, own, docs);
    }
  }
}

const TermParts& SegmentLists::thinned(std::uint32_t term) const {
  const auto known =
      std::find_if(thinned_.begin(), thinned_.end(), [&](const Thinned& one) { return one.term == term; });
  if (known != thinned_.end()) return known->parts;
  const TermParts& sample = samples_.terms().of(place(term));
  BitSet titles, docs;
  titles.reset(view_.size());
  add_title_documents(term, titles);
  docs = titles;
  add_members(sample.list, sampled_documents_, docs);
  if (thin_ == Thin::newest) add_members(newest_.terms().of(place(term)).list, newest_documents_, docs);
  Thinned& made = thinned_.emplace_back();
  made.term = term;
  made.list = plain_list(docs, titles);
  made.parts = {made.list, sample.forms, {}, {}};
  return made.parts;
}

/// The first of a range may be the word itself.
bool SegmentLists::is_left_out(std::uint32_t term) const {
  return std::any_of(wide_.begin(), wide_.end(),
                     [&](TermRange terms) { return terms.begin < term && term < terms.end; });
}

const TermParts& SegmentLists::of(std::uint32_t term) const {
  static constexpr TermParts none;
  if (is_thinned(term)) {
    is_estimate_ = true;
    return thinned(term);
  }
  if (!is_left_out(term)) return whole_.terms().of(term);
  is_estimate_ = true;
  return none;
}

std::uint32_t SegmentLists::weight(std::uint32_t doc) const {
  if (!is_estimate_) return 1;
  return is_sampled(doc) ? sample_share : 0;
}

std::size_t SegmentLists::count(const BitSet& docs) const {
  if (!is_estimate_) return docs.count();
  std::size_t estimate = 0;
  docs.visit_while([&](std::uint32_t doc) {
    estimate += weight(doc);
    return true;
  });
  return std::max(docs.count(), round_estimate(estimate));
}

}  // namespace portal::search
