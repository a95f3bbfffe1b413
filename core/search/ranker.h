// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/search/hit.h"
#include "core/search/index_view.h"
#include "core/search/indexed_word.h"
#include "core/search/list_cache.h"
#include "core/search/number_query.h"
#include "core/search/phrase_filter.h"
#include "core/search/planes.h"
#include "core/search/query.h"
#include "core/search/question_scorer.h"
#include "core/search/rank.h"
#include "core/search/sort_keys.h"

namespace portal::search {

class TitleNeighbours;

/// What is ranked, and how.
struct RankJob {
  const Query& query;
  std::vector<IndexedWord>& words;  ///< of the query, all read
  const BitSet& docs;
  std::optional<NumberQuery> number;
  /// Documents need not hold all words: marks do not come before the score, and all texts are reread.
  bool any = false;
  std::size_t offset = 0;
  std::size_t limit = 0;
  TextScorer* texts = nullptr;  ///< of `any`, instead of weights for neighbours; null if there is no stream
};

/// Orders documents as rank.h says. Keeps its memory from one query to the next. Borrows the index.
class Ranker {
 public:
  /// @param weights  is_valid() in weight_fields.h
  /// @param pairs  as for Matcher
  explicit Ranker(const IndexView& index, ListCache& lists, const RankWeights& weights = rank_weights,
                  const PhraseFilter* pairs = nullptr);

  /// Replaces `hits` by the page of the job.
  void rank(const RankJob& job, std::vector<Hit>& hits);

  /// True if the first document of the last job has the words in its title as they were typed, or nobody can tell.
  bool first_keeps_order() const { return first_keeps_order_; }

  std::size_t postings_read() const { return postings_read_; }  ///< by all calls, see Matcher

 private:
  /// What one posting of the word at hand counts.
  struct Weighed {
    float frequency = 0;
    std::uint8_t agrees = 0;
    bool in_title = false;
  };
  void add(std::uint32_t place, const Weighed& posting, std::uint64_t bit) {
    if (posting.in_title) titled_[place] |= bit;
    if (is_one_term_) {
      scores_[place] += rarity_ * saturate(posting.frequency, lengths_[place]);
      marked_words_[place] = static_cast<std::uint8_t>(marked_words_[place] + posting.agrees);
      return;
    }
    frequencies_[place] = std::max(frequencies_[place], posting.frequency);
    agrees_[place] = std::max(agrees_[place], posting.agrees);
  }
  void collect(const RankJob& job);
  void score(const RankJob& job);
  void score_word(const QueryWord& query_word, IndexedWord& word, std::uint64_t bit);
  void score_terms(const QueryWord& query_word, IndexedWord& word, std::uint64_t bit);
  void score_term(const QueryWord& query_word, std::uint32_t term, PostingList& list, std::size_t edits,
                  std::uint64_t bit);
  void add_recency();
  std::size_t reranked(bool any) const;
  void select(std::size_t wanted);
  void sort_best(std::size_t count, std::size_t wanted);
  void rerank(const RankJob& job, TitleNeighbours& neighbours, std::size_t count, std::vector<Hit>& hits);
  bool keeps_order(const RankJob& job, TitleNeighbours& neighbours) const;

  const IndexView& index_;
  ListCache& lists_;
  RankWeights weights_;
  const PhraseFilter* pairs_;
  std::array<float, 256> length_terms_;     ///< saturation × length, by length byte
  const BitSet* docs_ = nullptr;            ///< of the job at hand
  std::vector<Hit> candidates_;             ///< by rank in docs_
  std::vector<SortKey> order_;              ///< of the best, with their places in candidates_
  std::vector<float> lengths_;              ///< length terms by rank in docs_
  std::vector<float> scores_;               ///< by rank in docs_, of all words until now
  std::vector<std::uint8_t> marked_words_;  ///< the same, as in Hit
  float rarity_ = 0;                        ///< of the word at hand
  bool is_one_term_ = false;                ///< the word at hand: each posting is then all of it in its document
  std::vector<float> frequencies_;          ///< by rank in docs_, of a word of several terms, weighed
  std::vector<std::uint8_t> agrees_;        ///< the same: the word at hand is written with the marks typed; in no other
                                            ///< way, 2
  std::uint8_t most_agreement_ = 1;         ///< 2 for a word of a phrase, which may stand where it is written otherwise
  std::vector<std::uint64_t> titled_;       ///< the same: bit i for word i, if it may be in the title
  PostingList list_;                        ///< of a term at hand, if it is not kept
  std::vector<std::uint32_t> places_;       ///< for TitleNeighbours
  bool first_keeps_order_ = true;
  std::size_t postings_read_ = 0;
};

}  // namespace portal::search
