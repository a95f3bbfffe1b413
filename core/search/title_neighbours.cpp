// SPDX-License-Identifier: MIT
#include "core/search/title_neighbours.h"

#include <algorithm>

namespace portal::search {
namespace {

bool holds(TermRange terms, std::uint32_t term) {
  return term - terms.begin < terms.size();
}

}  // namespace

bool TitleNeighbours::has_pair(std::size_t first) const {
  for (std::size_t i = 1; i < title_.size(); ++i) {
    if (holds(sequence_[first].terms, title_[i - 1]) && holds(sequence_[first + 1].terms, title_[i])) return true;
  }
  return false;
}

float TitleNeighbours::weight(std::uint32_t doc) {
  stream_.read(doc, 1, title_);
  float weight = 0;
  for (std::size_t first = 0; first + 1 < sequence_.size(); ++first) {
    if (has_pair(first)) weight += 0.5f + std::min(sequence_[first].rarity, sequence_[first + 1].rarity);
  }
  return weight;
}

}  // namespace portal::search
