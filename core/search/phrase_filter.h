// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>

#include "core/search/bit_set.h"
#include "core/search/hit.h"
#include "core/search/indexed_word.h"

namespace portal::search {

/// Which documents have words side by side, without a look at their texts: narrows those of a phrase, orders the rest.
/// An interface, so that a page without PAIRS carries nothing of them.
class PhraseFilter {
 public:
  /// Removes from `docs` those that surely do not hold `first` right before `second`.
  /// @return true if all others surely do
  virtual bool keep_neighbours(const IndexedWord& first, const IndexedWord& second, BitSet& docs) const = 0;

  /// Adds to the score of each hit, for each two neighbouring words of the query that it holds side by side as far as
  /// pairs tell, `weight` × (½ + the lesser rarity of the two).
  /// @param sequence  the places in `words` of the query's words in their order
  /// @param docs      of the hits
  /// @param hits      by document
  virtual void score_neighbours(std::span<const std::uint8_t> sequence, std::span<const IndexedWord> words,
                                float weight, const BitSet& docs, std::span<Hit> hits) const = 0;

 protected:
  ~PhraseFilter() = default;
};

}  // namespace portal::search
