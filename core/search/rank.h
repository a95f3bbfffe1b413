// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

#include "core/search/postings.h"

namespace portal::search {

/// How much each circumstance counts. All are at least 0 and finite.
///
/// The score of a document is the sum over the query words of
///
///     rarity(word) × frequency / (frequency + saturation × length)
///
/// where frequency = Σ counts × field weight × word weights below, and length = 1 - length_share + length_share ×
/// words of the document / average words. It is BM25F without its constant factor. A document that writes a word in
/// several ways counts the best of them.
/// @see S. Robertson, H. Zaragoza: The Probabilistic Relevance Framework: BM25 and Beyond (2009), section 3.6
struct RankWeights {
  float title = 3;            ///< an occurrence in the title, against one in the summary
  float number = 4;           ///< an occurrence in the number
  float summary = 1;          ///< an occurrence in the summary
  float saturation = 1.2f;    ///< 0: only whether a word occurs counts; large: how often it occurs counts
  float length_share = 0.3f;  ///< 0 to 1; 1: a document of twice the words needs twice the occurrences
  float longer_word = 0.6f;   ///< 0 to 1; a word that only begins with what was typed
  float other_marks = 0.5f;   ///< 0 to 1; a word written with other marks than typed
};
inline constexpr RankWeights rank_weights;

/// ln(1 + (documents - holding + ½) / (holding + ½)), how much it says that a document holds a word.
///
/// Own logarithm: those of the C libraries differ in the last bit, which would order equal pages differently natively
/// and in the browser.
/// @param holding  documents with the word, at most `documents`
float rarity(std::size_t documents, std::size_t holding);

/// Σ counts × field weight.
float weighted_count(const Posting& posting, const RankWeights& weights);

}  // namespace portal::search
