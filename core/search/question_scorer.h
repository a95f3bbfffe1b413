// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "core/search/hit.h"
#include "core/search/index_view.h"
#include "core/search/indexed_word.h"
#include "core/search/phrase_filter.h"
#include "core/search/rank.h"

namespace portal::search {

/// Adds to the scores of the best documents what their texts tell. An interface, so that a page that asks no long
/// questions carries nothing of them.
class TextScorer {
 public:
  /// @param sequence  the places in `words` of the query's words in their order, at most 32
  /// @param titled    by hit: bit i if its title holds word i
  virtual void add_scores(std::span<const std::uint8_t> sequence, std::span<const IndexedWord> words,
                          std::span<const std::uint64_t> titled, std::span<Hit> hits) = 0;

 protected:
  ~TextScorer() = default;
};

/// Scores texts as answers to a long question, in which many words are about nothing ("là bao lâu?"): see RankWeights.
/// Borrows the index, which has a stream.
class QuestionScorer final : public TextScorer {
 public:
  /// @param pairs  as for Matcher
  QuestionScorer(const IndexView& index, const RankWeights& weights, const PhraseFilter* pairs)
      : index_(index), weights_(weights), pairs_(pairs) {}

  /// Cost: linear in the words, some 8 ns each, of titles that were never read or may hold two words side by side; and
  /// of the whole texts of those that may have a pair of words which no list of pairs tells of.
  void add_scores(std::span<const std::uint8_t> sequence, std::span<const IndexedWord> words,
                  std::span<const std::uint64_t> titled, std::span<Hit> hits) override;

 private:
  /// What a document has of the question; bit i stands for its words i and i + 1 side by side.
  struct Found {
    std::uint32_t in_title = 0;
    std::uint32_t anywhere = 0;
    float title_share = 0;
    bool unsure = false;  ///< its texts must be read
  };
  void find_pairs(std::span<const std::uint8_t> sequence, std::span<const IndexedWord> words,
                  std::span<const Hit> hits);
  void weigh_words(std::span<const std::uint8_t> sequence, std::span<const IndexedWord> words);
  bool is_title_needed(std::span<const std::uint8_t> sequence, std::uint32_t doc, std::uint64_t titled,
                       std::uint32_t pairs) const;
  void read_texts(const Hit& hit, Found& found);
  float title_share(std::uint32_t doc, std::uint64_t titled) const;

  const IndexView& index_;
  RankWeights weights_;
  const PhraseFilter* pairs_;
  std::vector<std::uint32_t> places_;          ///< by term: bit i for word i of the question
  std::vector<std::uint32_t> symbols_;         ///< of the document at hand
  std::vector<Found> found_;                   ///< by hit
  std::vector<std::uint32_t> hit_of_;          ///< by document that is a hit
  std::array<std::uint32_t, 64> word_bits_{};  ///< by word of the question: of its term's code
  std::uint64_t unweighed_ = 0;                ///< bit i: word i stands for several terms
  std::vector<std::uint16_t> title_bits_;      ///< by document: of the codes of its title; 0: it was never read
};

}  // namespace portal::search
