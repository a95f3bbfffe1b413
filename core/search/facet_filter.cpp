// SPDX-License-Identifier: MIT
#include "core/search/facet_filter.h"

#include <algorithm>

#include "core/search/counts.h"

namespace portal::search {

void FacetFilter::choose(Column column, std::span<const std::string> names) {
  std::optional<BitSet>& chosen = chosen_[static_cast<std::size_t>(column)];
  chosen.reset();
  if (names.empty()) return;
  chosen.emplace().reset(index_.size());
  select_names(index_.column(column), names, *chosen);
}

bool FacetFilter::is_open() const {
  return std::none_of(chosen_.begin(), chosen_.end(), [](const auto& chosen) { return chosen.has_value(); });
}

BitSet FacetFilter::within() const {
  return pass(column_count);
}

BitSet FacetFilter::within_others(Column but) const {
  return pass(static_cast<std::size_t>(but));
}

std::vector<std::uint32_t> FacetFilter::counts(Column column, const BitSet& found) const {
  BitSet docs = within_others(column);
  docs.intersect(found);
  return count_names(index_.column(column), docs);
}

BitSet FacetFilter::pass(std::size_t but) const {
  BitSet docs;
  docs.reset(index_.size());
  docs.insert_range(0, index_.size());
  for (std::size_t column = 0; column < column_count; ++column) {
    if (column != but && chosen_[column]) docs.intersect(*chosen_[column]);
  }
  return docs;
}

}  // namespace portal::search
