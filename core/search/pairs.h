// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/search/blobs.h"
#include "core/search/index_view.h"
#include "core/search/pair_block.h"
#include "core/search/phrase_filter.h"

/// PAIRS: which documents hold a word right before another, in the same text, for words in more than one document of a
/// hundred, the common ones. These have places, by falling number of documents, then as in the dictionary; a pair
/// belongs to the word with the later place.
///
///   subset_codec.h   of the terms: the common ones
///   blobs.h          by place:
///     subset           of the numbers below 2 × (place + 1): the pairs that the word owns, the other word's place × 2,
///                      + 1 if that stands before it
///     varint × blocks  bytes of each but the last
///     blocks           pair_block.h: the documents of each 16 pairs
///
/// So a missing pair of common terms is in no document, and two words are a phrase without a look at any text.
namespace portal::search {

inline constexpr std::uint32_t common_share = 100;  ///< a term is common if documents < this × those that hold it

/// Borrows the index.
class PairsView final : public PhraseFilter {
 public:
  /// Reads which terms are common and in how many documents each is. Wrong bytes behind give wrong documents, nothing
  /// worse.
  /// @return nothing if the index has no pairs, or the section is not what it should be
  static std::optional<PairsView> open(const IndexView& index);

  /// Cost: linear in the documents of the pairs, and in those of each term of a word that stands for several; does
  /// nothing for two words of too many terms.
  bool keep_neighbours(const IndexedWord& first, const IndexedWord& second, BitSet& docs) const override;
  void score_neighbours(std::span<const std::uint8_t> sequence, std::span<const IndexedWord> words, float weight,
                        const BitSet& docs, std::span<Hit> hits) const override;

  /// True if both are common, so that documents_with() is right.
  bool knows(std::uint32_t first, std::uint32_t second) const {
    return common_.contains(first) && common_.contains(second);
  }

  /// Adds to `docs` the documents with `first` right before `second`, of which it knows. @return how many
  std::size_t documents_with(std::uint32_t first, std::uint32_t second, BitSet& docs) const;

 private:
  /// A term and its documents, which are read once they are needed if no word has them.
  struct Term {
    std::uint32_t number = 0;
    const BitSet* docs = nullptr;
    BitSet read{};
  };

  /// Where a pair stands: the last one of `expected`.
  struct Found {
    std::span<const std::uint8_t> block;
    std::uint32_t pairs = 0;  ///< in it
    std::array<std::uint32_t, pairs_per_block> expected{};
    std::uint32_t known = 0;  ///< of these
  };

  /// Of the pairs of terms that two words stand for.
  struct Told {
    bool any = false;  ///< of some it is known where they are
    bool all = false;  ///< of all
  };

  explicit PairsView(const IndexView& index) : index_(&index) {}
  void order_terms();
  std::uint32_t place(const Term& term) const { return places_[common_.rank(term.number)]; }
  const BitSet& docs_of(Term& term) const;
  bool find(std::uint32_t owner, std::uint32_t wanted, Found& found) const;
  std::size_t add_pair(Term& first, Term& second, BitSet& docs) const;
  Told add_neighbours(const IndexedWord& first, const IndexedWord& second, bool unknown, BitSet& docs) const;

  const IndexView* index_;
  BitSet common_;                       ///< terms
  std::vector<std::uint32_t> places_;   ///< by rank in common_
  std::vector<std::uint32_t> holding_;  ///< by place: documents
  BlobsView owners_;
};

}  // namespace portal::search
