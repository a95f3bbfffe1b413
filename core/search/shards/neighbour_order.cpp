// SPDX-License-Identifier: MIT
#include "core/search/shards/neighbour_order.h"

#include <algorithm>

namespace portal::search {

void NeighbourOrder::start() {
  words_.clear();
  are_found_ = false;
}

void NeighbourOrder::add_terms(std::size_t word, TermRange terms, bool leads) {
  words_.resize(std::max(words_.size(), word + 1));
  words_[word].push_back({terms, leads});
}

std::uint32_t NeighbourOrder::pairs_of(std::uint32_t doc) {
  if (!are_found_) {
    are_found_ = true;
    neighbours_.resize(words_.size());
    for (BitSet& docs : neighbours_)
      docs.reset(documents_);
    find_neighbours(words_, neighbours_);
  }
  std::uint32_t pairs = 0;
  for (std::size_t word = 0; word + 1 < words_.size() && word < 32; ++word)
    pairs |= (neighbours_[word].contains(doc) ? std::uint32_t{1} : 0) << word;
  return pairs;
}

}  // namespace portal::search
