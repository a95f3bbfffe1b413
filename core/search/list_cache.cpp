// SPDX-License-Identifier: MIT
#include "core/search/list_cache.h"

#include <span>
#include <utility>

namespace portal::search {
namespace {

constexpr std::uint32_t few_of = 32;  // fewer than one document of so many

}  // namespace

/// Goes round the chains as the hand of a clock and forgets what was not asked for since it last came by.
void ListCache::start() {
  if (!is_full_) return;
  const std::size_t most_left = most_bytes_ - most_bytes_ / 4;
  for (std::size_t i = 0; bytes_ > most_left && i < 2 * chains_.size(); ++i)
    sweep(chains_[hand_++ % chains_.size()]);
  is_full_ = false;
  ++generation_;
}

void ListCache::sweep(std::unique_ptr<Kept>& chain) {
  for (std::unique_ptr<Kept>* place = &chain; *place != nullptr;) {
    if (std::exchange((*place)->is_used, false)) {
      place = &(*place)->next;
    } else {
      bytes_ -= bytes_of(**place);
      *place = std::exchange((*place)->next, nullptr);
    }
  }
}

/// A bit for each document, of whole words; of each posting a byte; and what a byte may mean.
std::size_t ListCache::most_cost(std::size_t postings) const {
  return sizeof(Kept) + (index_.size() + 63) / 64 * sizeof(std::uint64_t) + postings +
         PostingList::most_kinds * sizeof(PostingKind);
}

PostingList& ListCache::read(std::uint32_t term, PostingList& own) {
  std::unique_ptr<Kept>* place = &chains_[term % chains_.size()];
  while (*place != nullptr && (*place)->term != term)
    place = &(*place)->next;
  if (*place != nullptr) {
    (*place)->is_used = true;
  } else {
    keep(term, *place);
  }
  if (*place != nullptr && (*place)->is_good) return (*place)->list;
  own.read_docs(index_.list(term), index_.size());
  return own;
}

/// Reads a list to `place`, if it is worth it and there is room.
void ListCache::keep(std::uint32_t term, std::unique_ptr<Kept>& place) {
  const std::span<const std::uint8_t> list = index_.list(term);
  const std::uint32_t postings = posting_count(list, index_.size());
  const std::size_t cost = most_cost(postings);
  if (!index_.keeps_lists() || postings < index_.size() / few_of || cost > longest_bytes_) return;
  is_full_ = is_full_ || cost > most_bytes_ - bytes_;
  if (cost > most_bytes_ - bytes_) return;
  place = std::make_unique<Kept>();
  place->term = term;
  place->is_good = place->list.keep(list, index_.marks(term), index_.size());
  bytes_ += bytes_of(*place);
}

}  // namespace portal::search
