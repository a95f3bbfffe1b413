// SPDX-License-Identifier: MIT
#include "core/search/list_cache.h"

namespace portal::search {
namespace {

constexpr std::uint32_t few_of = 64;  // fewer than one document of so many

}  // namespace

void ListCache::start() {
  if (!is_full_) return;
  for (std::unique_ptr<Kept>& chain : chains_)
    chain.reset();
  bytes_ = 0;
  is_full_ = false;
  ++generation_;
}

/// A bit for each document; of each posting a byte for its frequency, one for its marks, and a bit for the title. Each
/// set of bits is of whole words.
std::size_t ListCache::cost(std::size_t postings) const {
  const auto bits = [](std::size_t count) { return (count + 63) / 64 * sizeof(std::uint64_t); };
  return sizeof(Kept) + bits(index_.size()) + bits(postings) + 2 * postings;
}

PostingList& ListCache::read(std::uint32_t term, PostingList& own) {
  std::unique_ptr<Kept>* place = &chains_[term % chains_.size()];
  while (*place != nullptr && (*place)->term != term)
    place = &(*place)->next;
  if (*place != nullptr) return (*place)->list;
  const std::span<const std::uint8_t> list = index_.list(term);
  const std::uint32_t postings = posting_count(list, index_.size());
  const std::size_t bytes = cost(postings);
  const bool pays = index_.keeps_lists() && postings >= index_.size() / few_of && bytes <= longest_bytes_;
  const bool fits = bytes <= most_bytes_ - bytes_;
  if (!pays || !fits) {
    is_full_ = is_full_ || pays;
    own.read_docs(list, index_.size());
    return own;
  }
  bytes_ += bytes;
  *place = std::make_unique<Kept>();
  (*place)->term = term;
  (*place)->list.keep();
  (*place)->list.read_docs(list, index_.size());
  return (*place)->list;
}

}  // namespace portal::search
