// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "core/search/hit.h"
#include "core/search/index_view.h"
#include "core/search/query.h"
#include "core/search/rank.h"

/// Where a hit's place comes from, for people who set weights (rank.h).
namespace portal::search {

/// What one query word adds to the score of one document.
struct WordScore {
  std::string word;             ///< exact-marks form; with a star behind it if it may go on
  std::string term;             ///< of the document, the one that occurs most; empty: it has none
  std::size_t holding = 0;      ///< documents with the word
  float rarity = 0;             ///< see rarity()
  std::uint32_t frequency = 0;  ///< of `term` in the document, at most most_frequency
  bool in_title = false;
  bool same_marks = true;  ///< the document writes the word as typed
  float score = 0;         ///< rarity × a share from 0 to 1 that grows with the frequency
};

struct HitScore {
  std::vector<WordScore> words;  ///< of the query, in its order, alternatives behind them
  float neighbours = 0;          ///< what words that stand together as typed add
  float recency = 0;             ///< what its date adds
  std::uint32_t length = 0;      ///< words of the document, see document_length()
  float average_length = 0;
};

/// Takes the score of a hit apart: the words' scores, `neighbours` and `recency` add up to Hit::score but for rounding.
/// The parts come from the ranker itself, asked for one word after the other.
/// @param query  that found the hit by relevance (Answerer::query())
/// @param any      it was a long question
/// @param weights  that it was found with
HitScore explain(const IndexView& index, const Query& query, const Hit& hit, bool any = false,
                 const RankWeights& weights = rank_weights);

}  // namespace portal::search
