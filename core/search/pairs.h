// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/search/blobs.h"
#include "core/search/index_view.h"
#include "core/search/phrase_filter.h"

/// PAIRS: which documents hold a word right before another, in the same text, for words in more than one document of a
/// hundred. A pair belongs to its rarer word; of two in equally many documents, to the one first in the dictionary.
///
///   subset_codec.h   of the terms: the common ones
///   blobs.h          by common term, in the order of the dictionary:
///     subset           of the common terms: those that follow it in a pair of its own
///     subset           of the common terms: those that stand before it in a pair of its own
///     varint × pairs   bytes of each list, the followers first
///     subset × pairs   of the ranks in the term's own list: the documents with the pair
///
/// So a missing pair of common terms is in no document, and two words are a phrase without a look at any text.
namespace portal::search {

inline constexpr std::uint32_t common_share = 100;  ///< a term is common if documents < this × those that hold it

/// Borrows the index.
class PairsView final : public PhraseFilter {
 public:
  /// Reads the set of common terms. Wrong bytes behind give wrong documents, nothing worse.
  /// @return nothing if the index has no pairs, or the section is not what it should be
  static std::optional<PairsView> open(const IndexView& index);

  /// Cost: linear in the documents of the rarer term of each pair; does nothing for two words of too many terms.
  bool keep_phrase(std::span<const TermRange> terms, BitSet& docs) const override;
  void score_neighbours(std::span<const std::uint8_t> sequence, std::span<const IndexedWord> words, float weight,
                        std::span<Hit> hits) const override;

  /// True if both are common, so that documents_with() is right.
  bool knows(std::uint32_t first, std::uint32_t second) const {
    return common_.contains(first) && common_.contains(second);
  }

  /// Adds to `docs` the documents with `first` right before `second`. @return how many
  std::size_t documents_with(std::uint32_t first, std::uint32_t second, BitSet& docs) const;

 private:
  explicit PairsView(const IndexView& index) : index_(&index) {}
  std::span<const std::uint8_t> ranks_of(std::uint32_t owner, std::uint32_t other, bool follows) const;
  void add_documents(TermRange terms, BitSet& docs) const;
  bool keep_neighbours(TermRange first, TermRange second, BitSet& docs) const;
  bool add_neighbours(TermRange first, TermRange second, BitSet& docs) const;

  const IndexView* index_;
  BitSet common_;  ///< terms
  BlobsView owners_;
};

/// Which of two terms a pair belongs to, by the documents that hold each.
constexpr bool owns_pair(std::uint32_t term, std::size_t holding, std::uint32_t other, std::size_t other_holding) {
  return holding != other_holding ? holding < other_holding : term <= other;
}

}  // namespace portal::search
