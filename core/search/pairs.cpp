// SPDX-License-Identifier: MIT
#include "core/search/pairs.h"

#include <algorithm>

#include "core/search/posting_list.h"
#include "core/search/rank.h"
#include "core/search/subset_codec.h"
#include "core/search/varint.h"

namespace portal::search {
namespace {

constexpr std::uint32_t most_pairs = 64;  // of the words of a phrase that stand for several terms

}  // namespace

std::optional<PairsView> PairsView::open(const IndexView& index) {
  const std::span<const std::uint8_t> bytes = index.pairs();
  if (bytes.empty()) return std::nullopt;
  PairsView view(index);
  const std::optional<std::size_t> size = read_subset(bytes, index.terms().size(), view.common_);
  if (!size) return std::nullopt;
  const std::optional<BlobsView> owners = BlobsView::open(bytes.subspan(*size));
  if (!owners || owners->size() != view.common_.count()) return std::nullopt;
  view.common_.index_ranks();
  view.owners_ = *owners;
  return view;
}

/// The code of one pair's list; empty if there is none.
std::span<const std::uint8_t> PairsView::ranks_of(std::uint32_t owner, std::uint32_t other, bool follows) const {
  const std::span<const std::uint8_t> blob = owners_[common_.rank(owner)];
  const std::uint32_t wanted = common_.rank(other);
  std::size_t at = 0, before = 0, pairs = 0;
  bool found = false;
  BitSet others;
  for (const bool followers : {true, false}) {
    const std::optional<std::size_t> size = read_subset(blob.subspan(at), owners_.size(), others);
    if (!size) return {};
    if (followers == follows && others.contains(wanted)) {
      others.index_ranks();
      before = pairs + others.rank(wanted);
      found = true;
    }
    at += *size;
    pairs += others.count();
  }
  if (!found) return {};
  std::size_t begin = 0, bytes = 0;
  for (std::size_t pair = 0; pair < pairs; ++pair) {
    const auto list = static_cast<std::size_t>(read_varint(blob, at));
    if (pair < before) begin += list;
    if (pair == before) bytes = list;
  }
  const std::size_t all = blob.size() - at;
  if (begin > all || bytes > all - begin) return {};
  return blob.subspan(at + begin, bytes);
}

std::size_t PairsView::documents_with(std::uint32_t first, std::uint32_t second, BitSet& docs) const {
  const std::uint32_t documents = index_->size();
  const bool owned_by_first = owns_pair(first, posting_count(index_->list(first), documents), second,
                                        posting_count(index_->list(second), documents));
  const std::uint32_t owner = owned_by_first ? first : second;
  const std::span<const std::uint8_t> code = ranks_of(owner, owned_by_first ? second : first, owned_by_first);
  if (code.empty()) return 0;
  PostingList list;
  list.read_docs(index_->list(owner), documents);
  BitSet ranks;
  if (!read_subset(code, list.size(), ranks)) return 0;
  docs.insert_ranks(list.docs(), ranks);
  return ranks.count();
}

void PairsView::add_documents(TermRange terms, BitSet& docs) const {
  PostingList list;
  for (std::uint32_t term = terms.begin; term < terms.end; ++term) {
    list.read_docs(index_->list(term), index_->size());
    docs.unite(list.docs());
  }
}

/// Adds to `docs` those in which a term of `first` is followed by one of `second`, as far as pairs tell.
/// @return false if they tell nothing
bool PairsView::add_neighbours(TermRange first, TermRange second, BitSet& docs) const {
  if (std::uint64_t{first.size()} * second.size() > most_pairs) return false;
  bool told = false;
  for (std::uint32_t left = first.begin; left < first.end; ++left) {
    for (std::uint32_t right = second.begin; right < second.end; ++right) {
      if (!knows(left, right)) continue;
      documents_with(left, right, docs);
      told = true;
    }
  }
  return told;
}

void PairsView::score_neighbours(std::span<const std::uint8_t> sequence, std::span<const IndexedWord> words,
                                 float weight, std::span<Hit> hits) const {
  BitSet docs;
  for (std::size_t place = 0; place + 1 < sequence.size(); ++place) {
    const IndexedWord& first = words[sequence[place]];
    const IndexedWord& second = words[sequence[place + 1]];
    docs.reset(index_->size());
    if (!add_neighbours(first.terms, second.terms, docs)) continue;
    const float lesser = std::min(rarity(index_->size(), first.holding), rarity(index_->size(), second.holding));
    for (Hit& hit : hits)
      if (docs.contains(hit.doc.value)) hit.score += weight * (0.5f + lesser);
  }
}

/// Removes from `docs` those in which surely no term of `first` is followed by one of `second`.
/// @return true if in all others one surely is
bool PairsView::keep_neighbours(TermRange first, TermRange second, BitSet& docs) const {
  if (std::uint64_t{first.size()} * second.size() > most_pairs) return false;
  bool sure = true;
  BitSet found;
  found.reset(docs.universe());
  for (std::uint32_t left = first.begin; left < first.end; ++left) {
    for (std::uint32_t right = second.begin; right < second.end; ++right) {
      if (knows(left, right)) {
        documents_with(left, right, found);
        continue;
      }
      sure = false;
      const std::uint32_t rare = common_.contains(left) ? right : left;
      add_documents({rare, rare + 1}, found);
    }
  }
  docs.intersect(found);
  return sure;
}

bool PairsView::keep_phrase(std::span<const TermRange> terms, BitSet& docs) const {
  bool sure = terms.size() == 2;
  for (std::size_t i = 0; i + 1 < terms.size(); ++i)
    sure = keep_neighbours(terms[i], terms[i + 1], docs) && sure;
  return sure;
}

}  // namespace portal::search
