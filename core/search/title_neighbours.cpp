// SPDX-License-Identifier: MIT
#include "core/search/title_neighbours.h"

#include <algorithm>

namespace portal::search {

void TitleNeighbours::add_terms(TermRange terms) {
  if (is_ordered()) return order_->add_terms(rarities_.size() - 1, terms);
  for (std::uint32_t term = terms.begin; term < terms.end; ++term) {
    places_[term] |= std::uint32_t{1} << (rarities_.size() - 1);
    known_.push_back(term);
  }
}

float TitleNeighbours::weight(std::uint32_t doc, std::size_t texts) {
  if (is_ordered()) return weight_of(order_->pairs_of(doc));
  stream_->read(doc, texts, symbols_);
  std::uint32_t pairs = 0, before = 0;
  for (const std::uint32_t symbol : symbols_) {
    const std::uint32_t here = places_[symbol];
    pairs |= before & here >> 1;
    before = here;
  }
  return weight_of(pairs);
}

float TitleNeighbours::whole() const {
  return weight_of(~std::uint32_t{0});
}

float TitleNeighbours::weight_of(std::uint32_t pairs) const {
  float weight = 0;
  for (std::size_t first = 0; first + 1 < rarities_.size(); ++first) {
    if ((pairs >> first & 1) != 0) weight += 0.5f + std::min(rarities_[first], rarities_[first + 1]);
  }
  return weight;
}

}  // namespace portal::search
