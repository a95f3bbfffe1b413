// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/search/bit_set.h"
#include "core/search/index_view.h"

namespace portal::search {

/// The names chosen in the facets of a search. Names of one facet are alternatives, facets narrow each other, and what
/// a facet counts leaves its own choice aside ("disjunctive facets"). Borrows the index.
class FacetFilter {
 public:
  explicit FacetFilter(const IndexView& index) : index_(index) {}

  /// Documents must have one of `names` in `column`; none of them if the column has no such name. No names: no choice.
  /// Cost: linear in the documents.
  void choose(Column column, std::span<const std::string> names);

  bool is_open() const;  ///< nothing is chosen: all documents pass

  BitSet within() const;                   ///< the documents that pass
  BitSet within_others(Column but) const;  ///< the same, were nothing chosen in `but`

  /// What the facet shows: documents with each name of `column`, by the name's place, whatever is chosen in it.
  /// @param found  the documents that match but for this filter
  std::vector<std::uint32_t> counts(Column column, const BitSet& found) const;

 private:
  BitSet pass(std::size_t but) const;

  const IndexView& index_;
  std::array<std::optional<BitSet>, column_count> chosen_;
};

}  // namespace portal::search
