// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>

namespace portal::search {

/// How much each circumstance counts. The ranges are in weight_fields.h.
///
/// Documents are ordered by: the document number asked for, first; then how many words typed with marks they write with
/// the same marks (a word being typed, from its third letter on); then their score; then newest first. The score is the
/// sum over the query words of
///
///     rarity(word) × frequency / (frequency + saturation × length)
///
/// where frequency = (occurrences + title, if the title holds the word) × the two word weights below, and length =
/// 1 - length_share + length_share × words of the document / average words. It is BM25F without its constant factor,
/// and with a title counted once. A prefix counts the best of the terms it stands for. What stands for typed words
/// counts where these are not: a document does not say more by writing "KH" beside "kế hoạch".
///
/// A document issued as many days before the newest of the index as `recency_days` gets `recency` / 2 more, the newest
/// all of it, one without a date nothing: recency × recency_days / (recency_days + age).
///
/// When more documents than `reranked` match an index with PAIRS, each two neighbouring query words that are neighbours
/// anywhere in a text give `paired` × (½ + the lesser rarity of the two). Then the first `reranked` documents of that
/// order get for each two neighbouring query words that are neighbours in their title, in this order, `neighbours` × (½
/// + the lesser rarity of the two) more.
/// Long questions get instead of both `asked_title` × the share of the title that the question says, words weighed by
/// rarity, and for each two neighbouring query words that are neighbours in the title `asked_neighbours`, else anywhere
/// `asked_text_neighbours`, × the rarity of the two side by side, as if only the first `asked_reranked` had them: what
/// most laws say is no answer.
/// @see S. Robertson, H. Zaragoza: The Probabilistic Relevance Framework: BM25 and Beyond (2009), section 3.6
struct RankWeights {
  float title = 3;                     ///< that the title holds the word, in occurrences
  float saturation = 1.2f;             ///< 0: only whether a word occurs counts; large: how often it occurs counts
  float length_share = 0.3f;           ///< 0 to 1; 1: a document of twice the words needs twice the occurrences
  float longer_word = 0.6f;            ///< 0 to 1; a word that only begins with what was typed
  float other_marks = 0.5f;            ///< 0 to 1; a word written with other marks than typed
  float misspelt = 0.5f;               ///< 0 to 1; a word one edit away; of two edits half of it
  std::size_t marked_prefix = 3;       ///< letters from which an unfinished word counts as one typed with marks
  float paired = 0.5f;                 ///< words that stand together as typed, wherever
  float neighbours = 1;                ///< words that stand together as typed
  float asked_title = 12;              ///< of long questions: that the title is said
  float asked_neighbours = 1.1f;       ///< the same: words that stand together in the title as typed
  float asked_text_neighbours = 0.6f;  ///< the same in other texts only
  float recency = 0;                   ///< that the document is new; a rare word of the query adds some 5
  float recency_days = 365;            ///< age at which half of that is left
  std::size_t reranked = 400;          ///< documents whose titles are read, in shards all; 0: none
  std::size_t asked_reranked = 150;    ///< the same of long questions, of which most documents hold a word
  /// A prefix without marks that more terms than this begin with: longer words count as if they occurred once, in the
  /// text.
  std::size_t weighed_terms = 16;
};
inline constexpr RankWeights rank_weights;

/// ln(1 + (documents - holding + ½) / (holding + ½)), how much it says that a document holds a word.
///
/// Own logarithm: those of the C libraries differ in the last bit, which would order equal pages differently natively
/// and in the browser.
/// @param holding  documents with the word, at most `documents`
float rarity(std::size_t documents, std::size_t holding);

/// 1 for a document of average length; see RankWeights.
float length_factor(std::uint32_t words, float average_words, const RankWeights& weights);

/// What a document gets for being new. @param age_days  before the newest of the index
inline float recency_score(std::int32_t age_days, const RankWeights& weights) {
  return weights.recency * weights.recency_days / (weights.recency_days + static_cast<float>(age_days));
}

/// The part of a score that is between 0 and 1. @param length_term  saturation × length; see RankWeights
inline float saturate(float frequency, float length_term) {
  constexpr float least = std::numeric_limits<float>::min();  // so that 0 of 0 is 0; lost in every other sum
  return frequency / (frequency + length_term + least);
}

}  // namespace portal::search
