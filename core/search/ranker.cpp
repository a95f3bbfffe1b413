// SPDX-License-Identifier: MIT
#include "core/search/ranker.h"

#include <algorithm>
#include <string>

#include "core/search/forms.h"
#include "core/search/title_neighbours.h"

namespace portal::search {
namespace {

bool ranks_before(const Hit& left, const Hit& right) {
  if (left.has_number != right.has_number) return left.has_number;
  if (left.marked_words != right.marked_words) return left.marked_words > right.marked_words;
  if (left.score != right.score) return left.score > right.score;
  return left.doc < right.doc;
}

}  // namespace

Ranker::Ranker(const IndexView& index, const RankWeights& weights, const PhraseFilter* pairs)
    : index_(index), weights_(weights), pairs_(pairs) {
  for (std::size_t byte = 0; byte < length_factors_.size(); ++byte) {
    const std::uint32_t length = document_length(static_cast<std::uint8_t>(byte));
    length_factors_[byte] = length_factor(length, index.average_words(), weights_);
  }
}

/// @param edits  between the word and the term; 0 if the word stands for it
void Ranker::score_term(const QueryWord& query_word, std::uint32_t term, const PostingList& list, std::size_t edits) {
  const RankWeights& weights = weights_;
  const std::string text = index_.terms().text(term);
  const bool longer = edits == 0 && text.size() > query_word.folded.size();
  const bool marked = edits == 0 && query_word.marked;
  const float term_weight = edits > 0 ? weights.misspelt / static_cast<float>(edits) : longer ? weights.longer_word : 1;
  const bool counted = !query_word.prefix || query_word.folded.size() >= weights.marked_prefix;
  std::vector<std::uint8_t> set_agrees;
  if (marked) {
    set_agrees = agreeing_sets(index_.forms(term), query_word, text);
    while (!set_agrees.empty() && set_agrees.back() == 0)
      set_agrees.pop_back();
    sets_.read(index_.marks(term), list.size(), set_agrees.size());
  }
  for (std::size_t i = 0; i < docs_.size(); ++i) {
    if (!list.docs().contains(docs_[i])) continue;
    const std::uint32_t rank = list.rank(docs_[i]);
    float frequency = static_cast<float>(list.frequency(rank)) + (list.in_title(rank) ? weights.title : 0);
    frequency *= term_weight;
    if (marked) {
      const std::uint32_t set = sets_[rank];
      const bool same = set < set_agrees.size() && set_agrees[set] != 0;
      if (!same) frequency *= weights.other_marks;
      if (same && counted) agrees_[i] = 1;
    }
    word_scores_[i] = std::max(word_scores_[i], saturate(frequency, length_factors_[index_.length(docs_[i])], weights));
  }
}

void Ranker::score_word(const QueryWord& query_word, IndexedWord& word) {
  word_scores_.assign(docs_.size(), 0);
  agrees_.assign(docs_.size(), 0);
  const bool weighed = word.terms.size() <= weights_.weighed_terms || query_word.marked;
  for (std::size_t i = 0; !weighed && i < docs_.size(); ++i) {
    if (!word.docs().contains(docs_[i])) continue;
    word_scores_[i] = saturate(weights_.longer_word, length_factors_[index_.length(docs_[i])], weights_);
  }
  std::uint32_t end = word.terms.end;
  if (!weighed) end = word.terms.begin + index_.terms().find(query_word.folded).size();  // the word itself, if there
  const auto score = [&](std::uint32_t term, std::size_t edits) {
    postings_read_ += posting_count(index_.list(term), index_.size());
    list_.read_docs(index_.list(term), index_.size());
    list_.read_weights();
    score_term(query_word, term, list_, edits);
  };
  if (word.terms.size() == 1) {
    word.list.read_weights();
    score_term(query_word, word.terms.begin, word.list, 0);
  } else {
    for (std::uint32_t term = word.terms.begin; term < end; ++term)
      score(term, 0);
  }
  for (const SimilarTerm& similar : word.similar)
    score(similar.term, similar.edits);
  const float word_rarity = rarity(index_.size(), word.holding);
  for (std::size_t i = 0; i < docs_.size(); ++i) {
    if (word.unless != nullptr && word.unless->contains(docs_[i])) continue;
    candidates_[i].score += word_rarity * word_scores_[i];
    candidates_[i].marked_words = static_cast<std::uint8_t>(candidates_[i].marked_words + agrees_[i]);
  }
}

void Ranker::add_recency() {
  if (weights_.recency <= 0 || index_.size() == 0) return;
  const std::optional<time::Date> newest = index_.issued(0);
  for (Hit& hit : candidates_) {
    const std::optional<time::Date> issued = index_.issued(hit.doc.value);
    if (!issued) break;  // the first of those without a date
    hit.score += recency_score(newest->day_number - issued->day_number, weights_);
  }
}

/// Reads the texts of the best and sorts these again.
void Ranker::rerank(const RankJob& job) {
  const ForwardStreamView* stream = index_.stream();
  first_keeps_order_ = true;
  if ((stream == nullptr && index_.title_order() == nullptr) || job.query.sequence.size() < 2) return;
  TitleNeighbours neighbours(stream, index_.title_order());
  for (const std::uint8_t place : job.query.sequence) {
    const IndexedWord& word = job.words[place];
    neighbours.add_word(rarity(index_.size(), word.holding));
    neighbours.add_terms(word.terms);
    for (const SimilarTerm& similar : word.similar)
      neighbours.add_terms({similar.term, similar.term + 1});
  }
  const std::size_t count = std::min(weights_.reranked, candidates_.size());
  const auto end = candidates_.begin() + static_cast<std::ptrdiff_t>(count);
  const std::size_t texts = job.any && stream != nullptr ? stream->texts() : 1;
  if (job.texts != nullptr) {
    job.texts->add_scores(job.query.sequence, job.words, {candidates_.data(), count});
  } else {
    for (auto hit = candidates_.begin(); hit != end; ++hit)
      hit->score += weights_.neighbours * neighbours.weight(hit->doc.value, texts);
  }
  std::sort(candidates_.begin(), end, ranks_before);
  if (!candidates_.empty()) first_keeps_order_ = neighbours.weight(candidates_[0].doc.value, 1) >= neighbours.whole();
}

void Ranker::rank(const RankJob& job, std::vector<Hit>& hits) {
  docs_.clear();
  candidates_.clear();
  job.docs.visit_while([&](std::uint32_t doc) {
    docs_.push_back(doc);
    candidates_.push_back({DocId{doc}, 0, 0, job.number && has_number(index_, doc, *job.number)});
    return true;
  });
  for (std::size_t i = 0; i < job.query.words.size(); ++i)
    score_word(job.query.words[i], job.words[i]);
  add_recency();
  if (pairs_ != nullptr && candidates_.size() > weights_.reranked)  // decides whose texts are read
    pairs_->score_neighbours(job.query.sequence, job.words, weights_.paired, candidates_);
  for (std::size_t i = 0; job.any && i < candidates_.size(); ++i)
    candidates_[i].marked_words = 0;
  const std::size_t first = std::min(job.offset, candidates_.size());
  const std::size_t last = first + std::min(job.limit, candidates_.size() - first);
  const std::size_t sorted = std::min(candidates_.size(), std::max(last, weights_.reranked));
  std::partial_sort(candidates_.begin(), candidates_.begin() + static_cast<std::ptrdiff_t>(sorted), candidates_.end(),
                    ranks_before);
  rerank(job);
  hits.assign(candidates_.begin() + static_cast<std::ptrdiff_t>(first),
              candidates_.begin() + static_cast<std::ptrdiff_t>(last));
}

}  // namespace portal::search
