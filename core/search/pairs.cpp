// SPDX-License-Identifier: MIT
#include "core/search/pairs.h"

#include <algorithm>

#include "core/search/posting_list.h"
#include "core/search/rank.h"
#include "core/search/sort_keys.h"
#include "core/search/subset_codec.h"
#include "core/search/varint.h"

namespace portal::search {
namespace {

constexpr std::uint32_t most_pairs = 64;  // of the words of a phrase that stand for several terms

/// What a word has read of its term, if that is the only one.
const BitSet* read_docs(const IndexedWord& word) {
  return word.read && !word.is_united ? &word.docs() : nullptr;
}

bool are_many(const IndexedWord& first, const IndexedWord& second) {
  return std::uint64_t{first.terms.size()} * second.terms.size() > most_pairs;
}

}  // namespace

std::optional<PairsView> PairsView::open(const IndexView& index) {
  const std::span<const std::uint8_t> bytes = index.pairs();
  if (bytes.empty()) return std::nullopt;
  PairsView view(index);
  const std::optional<std::size_t> size = read_subset(bytes, index.terms().size(), view.common_);
  if (!size) return std::nullopt;
  const std::optional<BlobsView> owners = BlobsView::open(bytes.subspan(*size));
  if (!owners || owners->size() != view.common_.count()) return std::nullopt;
  view.owners_ = *owners;
  view.order_terms();
  return view;
}

void PairsView::order_terms() {
  std::vector<SortKey> order;
  common_.visit_while([&](std::uint32_t term) {
    const std::uint32_t absent = index_->size() - posting_count(index_->list(term), index_->size());
    order.push_back({absent, static_cast<std::uint32_t>(order.size())});
    return true;
  });
  sort_keys(order);
  places_.resize(common_.index_ranks());
  for (const auto& [absent, rank] : order) {
    places_[rank] = static_cast<std::uint32_t>(holding_.size());
    holding_.push_back(index_->size() - static_cast<std::uint32_t>(absent));
  }
}

const BitSet& PairsView::docs_of(Term& term) const {
  if (term.docs == nullptr) {
    term.docs = &term.read;
    if (!read_subset(index_->list(term.number), index_->size(), term.read)) term.read.reset(index_->size());
  }
  return *term.docs;
}

/// @param owner   its place
/// @param wanted  the number of a pair
/// @return        false if there is none
bool PairsView::find(std::uint32_t owner, std::uint32_t wanted, Found& found) const {
  const std::span<const std::uint8_t> blob = owners_[owner];
  BitSet pairs;
  const std::optional<std::size_t> size = read_subset(blob, 2 * (owner + 1), pairs);
  if (!size || !pairs.contains(wanted)) return false;
  std::uint32_t rank = 0;
  pairs.visit_while([&](std::uint32_t pair) {
    found.expected[rank++ % pairs_per_block] = pair;
    return pair != wanted;
  });
  found.known = (rank - 1) % pairs_per_block + 1;
  for (std::uint32_t& pair : found.expected)
    pair = expected_both(holding_[owner], holding_[pair / 2], index_->size());
  const auto all = static_cast<std::uint32_t>(pairs.count());
  found.pairs = std::min(all - (rank - found.known), pairs_per_block);
  std::size_t at = *size;
  std::uint64_t begin = 0, bytes = ~std::uint64_t{0};  // the last one goes to the end
  for (std::uint32_t end = pairs_per_block; end < all; end += pairs_per_block) {
    const std::uint64_t block = read_varint(blob, at);
    if (end < rank) begin += block;
    if (end >= rank && end - rank < pairs_per_block) bytes = block;
  }
  if (begin > blob.size() - at) return false;
  const std::span<const std::uint8_t> rest = blob.subspan(at + static_cast<std::size_t>(begin));
  found.block = rest.first(static_cast<std::size_t>(std::min<std::uint64_t>(bytes, rest.size())));
  return true;
}

/// Adds the documents with `first` right before `second`. @return how many
std::size_t PairsView::add_pair(Term& first, Term& second, BitSet& docs) const {
  const std::uint32_t before = place(first), behind = place(second);
  Found found;
  if (!find(std::max(before, behind), 2 * std::min(before, behind) + (before < behind ? 1 : 0), found)) return 0;
  BitSet both = docs_of(first), ranks;
  both.intersect(docs_of(second));
  ranks.reset(both.count());
  if (!read_pair(found.block, found.pairs, std::span(found.expected).first(found.known), ranks)) return 0;
  docs.insert_ranks(both, ranks);
  return ranks.count();
}

std::size_t PairsView::documents_with(std::uint32_t first, std::uint32_t second, BitSet& docs) const {
  Term left{first}, right{second};
  return add_pair(left, right, docs);
}

/// Adds to `docs` those in which a term of `first` is followed by one of `second`, as far as pairs tell.
/// @param unknown  adds all in which one of the others may be
PairsView::Told PairsView::add_neighbours(const IndexedWord& first, const IndexedWord& second, bool unknown,
                                          BitSet& docs) const {
  Told told{false, true};
  Term left, right;
  for (left.number = first.terms.begin; left.number < first.terms.end; ++left.number) {
    left.docs = read_docs(first);
    for (right.number = second.terms.begin; right.number < second.terms.end; ++right.number) {
      right.docs = read_docs(second);
      if (knows(left.number, right.number)) {
        told.any = true;
        add_pair(left, right, docs);
        continue;
      }
      told.all = false;
      if (unknown) docs.unite(docs_of(common_.contains(left.number) ? right : left));
    }
  }
  return told;
}

void PairsView::score_neighbours(std::span<const std::uint8_t> sequence, std::span<const IndexedWord> words,
                                 float weight, const BitSet& docs, std::span<Hit> hits) const {
  BitSet holding;
  for (std::size_t place = 0; place + 1 < sequence.size(); ++place) {
    const IndexedWord& first = words[sequence[place]];
    const IndexedWord& second = words[sequence[place + 1]];
    holding.reset(index_->size());
    if (are_many(first, second) || !add_neighbours(first, second, false, holding).any) continue;
    const float lesser = rarity(index_->size(), std::max(first.holding, second.holding));
    docs.visit_common(
        holding, [&](std::uint32_t, std::uint32_t hit, std::uint32_t) { hits[hit].score += weight * (0.5f + lesser); });
  }
}

bool PairsView::keep_neighbours(const IndexedWord& first, const IndexedWord& second, BitSet& docs) const {
  if (are_many(first, second)) return false;
  BitSet found;
  found.reset(docs.universe());
  const Told told = add_neighbours(first, second, true, found);
  docs.intersect(found);
  return told.all;
}

}  // namespace portal::search
