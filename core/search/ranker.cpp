// SPDX-License-Identifier: MIT
#include "core/search/ranker.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <string>

#include "core/search/forms.h"
#include "core/search/title_neighbours.h"

namespace portal::search {
namespace {

/// What hits are sorted by, the best first, and then by document. Scores are not negative, so their bits rise as they
/// do.
std::uint64_t key_of(const Hit& hit) {
  std::uint32_t score = 0;
  std::memcpy(&score, &hit.score, sizeof score);
  return ~(std::uint64_t{hit.has_number} << 40 | std::uint64_t{hit.marked_words} << 32 | score);
}

#if defined(__SSE2__) || defined(__ARM_NEON) || defined(__wasm_simd128__)
using Floats [[gnu::vector_size(16)]] = float;
#else
using Floats = float;
#endif
constexpr std::size_t lanes = sizeof(Floats) / sizeof(float);

/// Adds `rarity` × saturate() to each score. For a question that all documents are candidates for this takes as long as
/// its lists.
void add_saturated(std::span<const float> frequencies, std::span<const float> length_terms, float rarity,
                   std::span<float> scores) {
  std::size_t i = 0;
  for (; i + lanes <= scores.size(); i += lanes) {
    Floats frequency, length, score;
    std::memcpy(&frequency, &frequencies[i], sizeof frequency);
    std::memcpy(&length, &length_terms[i], sizeof length);
    std::memcpy(&score, &scores[i], sizeof score);
    score += rarity * (frequency / (frequency + length + std::numeric_limits<float>::min()));
    std::memcpy(&scores[i], &score, sizeof score);
  }
  for (; lanes > 1 && i < scores.size(); ++i)
    scores[i] += rarity * saturate(frequencies[i], length_terms[i]);
}

/// A bit for each word of the query.
std::uint64_t places_in_phrases(const Query& query) {
  std::uint64_t places = 0;
  for (const QueryClause& clause : query.clauses)
    for (const QueryItem& item : clause.items)
      for (const std::uint8_t place : item.places)
        if (item.kind == QueryItem::Kind::phrase) places |= std::uint64_t{1} << place;
  return places;
}

/// @param sequence  places of words, as typed
/// @param titled    bit i: word i may be in the title
bool may_have_neighbours(std::span<const std::uint8_t> sequence, std::uint64_t titled) {
  std::uint64_t before = 0;
  for (const std::uint8_t place : sequence) {
    const std::uint64_t here = titled >> place & 1;
    if ((before & here) != 0) return true;
    before = here;
  }
  return false;
}

/// resize() to fewer: which may be more, and that is code.
template <class Items>
void shorten(Items& items, std::size_t size) {
  while (items.size() > size)
    items.pop_back();
}

}  // namespace

Ranker::Ranker(const IndexView& index, ListCache& lists, const RankWeights& weights, const PhraseFilter* pairs)
    : index_(index), lists_(lists), weights_(weights), pairs_(pairs) {
  for (std::size_t byte = 0; byte < length_terms_.size(); ++byte) {
    const std::uint32_t length = document_length(static_cast<std::uint8_t>(byte));
    length_terms_[byte] = weights_.saturation * length_factor(length, index.average_words(), weights_);
  }
}

/// @param edits  between the word and the term; 0 if the word stands for it
/// @param bit    of the word in titled_
void Ranker::score_term(const QueryWord& query_word, std::uint32_t term, PostingList& list, std::size_t edits,
                        std::uint64_t bit) {
  const RankWeights& weights = weights_;
  const std::string text = edits == 0 && !query_word.prefix ? query_word.folded : index_.terms().text(term);
  const bool longer = edits == 0 && text.size() > query_word.folded.size();
  const bool marked = edits == 0 && query_word.marked;
  const float term_weight = edits > 0 ? weights.misspelt / static_cast<float>(edits) : longer ? weights.longer_word : 1;
  const bool counted = !query_word.prefix || query_word.folded.size() >= weights.marked_prefix;
  const std::uint8_t most_agreement = counted ? most_agreement_ : 0;
  std::vector<std::uint8_t> set_agrees;
  list.read_weights(candidates_.size());
  if (marked) {
    set_agrees = agreeing_sets(index_.forms(term), query_word, text);
    while (!set_agrees.empty() && set_agrees.back() == 0)
      set_agrees.pop_back();
    list.read_marks(index_.marks(term), set_agrees.size(), candidates_.size());
    set_agrees.resize(256);  // all others
  }
  const auto weigh = [&](const PostingKind& posting) {
    const float title = posting.in_title ? weights.title : 0;
    Weighed weighed{(static_cast<float>(posting.frequency) + title) * term_weight, 0, posting.in_title};
    if (!marked) return weighed;
    const std::uint8_t agrees = set_agrees[posting.mark];
    if (agrees == 0) weighed.frequency *= weights.other_marks;
    weighed.agrees = std::min(agrees, most_agreement);
    return weighed;
  };
  if (list.kinds().empty()) {
    docs_->visit_common(list.docs(), [&](std::uint32_t, std::uint32_t place, std::uint32_t rank) {
      const auto frequency = static_cast<std::uint8_t>(list.frequency(rank));
      const auto mark = static_cast<std::uint8_t>(marked ? list.mark(rank) : 0);
      add(place, weigh({frequency, list.in_title(rank), mark}), bit);
    });
  } else {
    std::array<Weighed, PostingList::most_kinds> by_code;
    std::transform(list.kinds().begin(), list.kinds().end(), by_code.begin(), weigh);
    docs_->visit_common(list.docs(), [&](std::uint32_t, std::uint32_t place, std::uint32_t rank) {
      add(place, by_code[list.code(rank)], bit);
    });
  }
}

void Ranker::score_word(const QueryWord& query_word, IndexedWord& word, std::uint64_t bit) {
  rarity_ = rarity(index_.size(), word.holding);
  is_one_term_ = word.terms.size() == 1 && word.similar.empty() && word.unless == nullptr;
  if (is_one_term_) {
    score_term(query_word, word.terms.begin, word.postings_of_term(), 0, bit);
  } else {
    score_terms(query_word, word, bit);
  }
}

/// Of a word that may stand for several terms, the best in each document counts.
void Ranker::score_terms(const QueryWord& query_word, IndexedWord& word, std::uint64_t bit) {
  frequencies_.assign(candidates_.size(), 0);
  agrees_.assign(candidates_.size(), 0);
  std::uint32_t end = word.terms.end;
  if (word.is_prefix_alone || (word.terms.size() > weights_.weighed_terms && !query_word.marked)) {
    docs_->visit_common(word.docs(), [&](std::uint32_t, std::uint32_t place, std::uint32_t) {
      add(place, {weights_.longer_word, 0, true}, bit);
    });
    end = word.terms.begin + index_.terms().find(query_word.folded).size();  // the word itself, if there
  }
  const auto score = [&](std::uint32_t term, std::size_t edits) {
    postings_read_ += posting_count(index_.list(term), index_.size());
    score_term(query_word, term, lists_.read(term, list_), edits, bit);
  };
  if (word.terms.size() == 1) {
    score_term(query_word, word.terms.begin, word.postings_of_term(), 0, bit);
  } else {
    for (std::uint32_t term = word.terms.begin; term < end; ++term)
      score(term, 0);
  }
  for (const SimilarTerm& similar : word.similar)
    score(similar.term, similar.edits);
  if (word.unless != nullptr) {
    for (std::size_t i = 0; i < candidates_.size(); ++i) {
      if (!word.unless->contains(candidates_[i].doc.value)) continue;
      frequencies_[i] = 0;
      agrees_[i] = 0;
    }
  }
  add_saturated(frequencies_, lengths_, rarity_, scores_);
  for (std::size_t i = 0; i < marked_words_.size(); ++i)
    marked_words_[i] = static_cast<std::uint8_t>(marked_words_[i] + agrees_[i]);
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

/// Pairs of titles are at hand for all; a stream is read for each.
std::size_t Ranker::reranked(bool any) const {
  const std::size_t most = any ? weights_.asked_reranked : weights_.reranked;
  const bool are_at_hand = index_.stream() == nullptr && index_.title_order() != nullptr && most > 0;
  return are_at_hand ? candidates_.size() : most;
}

/// Fills order_ with the `wanted` best candidates, at least one, in any order: whenever there are twice as many, the
/// better half is kept, and what comes behind the last of it is left out from then on.
void Ranker::select(std::size_t wanted) {
  order_.clear();
  std::uint64_t last = std::numeric_limits<std::uint64_t>::max();
  for (std::uint32_t place = 0; place < candidates_.size(); ++place) {
    const std::uint64_t key = key_of(candidates_[place]);
    if (order_.size() >= wanted && key >= last) continue;  // of too few none: a score of 0 has the last key there is
    order_.push_back({key, place});
    if (order_.size() < 2 * wanted) continue;
    keep_lowest(order_, wanted);
    last = order_.back().first;
  }
  if (order_.size() > wanted) keep_lowest(order_, wanted);
}

/// Sorts order_ as far as the first `wanted`, which are then the first `count` by their keys and behind them the others
/// as they are. @param count  all, or so many that the others are in order
void Ranker::sort_best(std::size_t count, std::size_t wanted) {
  const std::vector<SortKey> behind(order_.begin() + static_cast<std::ptrdiff_t>(count), order_.end());
  shorten(order_, count);
  if (wanted > 0 && wanted < count) keep_lowest(order_, wanted);
  sort_keys(order_);
  order_.insert(order_.end(), behind.begin(), behind.end());
}

/// Reads the texts of the first `count` of order_ and adds what they tell to their scores.
void Ranker::rerank(const RankJob& job, TitleNeighbours& neighbours, std::size_t count, std::vector<Hit>& hits) {
  const ForwardStreamView* stream = index_.stream();
  for (const std::uint8_t place : job.query.sequence) {
    const IndexedWord& word = job.words[place];
    neighbours.add_word(rarity(index_.size(), word.holding));
    neighbours.add_terms(word.terms);
    for (const SimilarTerm& similar : word.similar)
      neighbours.add_terms({similar.term, similar.term + 1});
  }
  hits.clear();
  for (std::size_t i = 0; i < count; ++i)
    hits.push_back(candidates_[order_[i].second]);
  const std::size_t texts = job.any && stream != nullptr ? stream->texts() : 1;
  if (job.texts != nullptr) {
    std::vector<std::uint64_t> titled;
    for (std::size_t i = 0; i < count; ++i)
      titled.push_back(titled_[order_[i].second]);
    job.texts->add_scores(job.query.sequence, job.words, titled, hits);
  } else {
    for (std::size_t i = 0; i < count; ++i) {
      if (stream != nullptr && texts == 1 && !may_have_neighbours(job.query.sequence, titled_[order_[i].second]))
        continue;
      hits[i].score += weights_.neighbours * neighbours.weight(hits[i].doc.value, texts);
    }
  }
  for (std::size_t i = 0; i < count; ++i) {
    candidates_[order_[i].second] = hits[i];
    order_[i].first = key_of(hits[i]);
  }
}

/// Of the first of order_.
bool Ranker::keeps_order(const RankJob& job, TitleNeighbours& neighbours) const {
  const std::uint32_t place = order_[0].second;
  const auto is_titled = [&](std::uint8_t word) { return (titled_[place] >> word & 1) != 0; };
  if (index_.stream() != nullptr && !std::all_of(job.query.sequence.begin(), job.query.sequence.end(), is_titled)) {
    return false;  // no need to read it
  }
  return neighbours.weight(candidates_[place].doc.value, 1) >= neighbours.whole();
}

void Ranker::collect(const RankJob& job) {
  docs_ = &job.docs;
  candidates_.clear();
  lengths_.clear();
  job.docs.visit_while([&](std::uint32_t doc) {
    lengths_.push_back(length_terms_[index_.length(doc)]);
    candidates_.push_back({DocId{doc}, 0, 0, job.number && has_number(index_, doc, *job.number)});
    return true;
  });
  titled_.assign(candidates_.size(), 0);
  scores_.assign(candidates_.size(), 0);
  marked_words_.assign(candidates_.size(), 0);
}

/// By all that is known without reading texts.
void Ranker::score(const RankJob& job) {
  const std::uint64_t phrased = places_in_phrases(job.query);
  for (std::size_t i = 0; i < job.query.words.size(); ++i) {
    const std::uint64_t bit = std::uint64_t{1} << i;
    most_agreement_ = (phrased & bit) != 0 ? 2 : 1;
    score_word(job.query.words[i], job.words[i], bit);
  }
  for (std::size_t i = 0; i < candidates_.size(); ++i) {
    candidates_[i].score = scores_[i];
    if (!job.any) candidates_[i].marked_words = marked_words_[i];
  }
  add_recency();
  if (!job.any && pairs_ != nullptr && candidates_.size() > weights_.reranked)  // decides whose texts are read
    pairs_->score_neighbours(job.query.sequence, job.words, weights_.paired, job.docs, candidates_);
}

void Ranker::rank(const RankJob& job, std::vector<Hit>& hits) {
  collect(job);
  score(job);
  const std::size_t reread = reranked(job.any);
  const std::size_t first = std::min(job.offset, candidates_.size());
  const std::size_t last = first + std::min(job.limit, candidates_.size() - first);
  select(std::max(std::max(last, reread), std::size_t{1}));
  const std::size_t count = std::min(reread, order_.size());
  if (count < order_.size()) sort_keys(order_);  // a page behind those whose texts are read
  if ((index_.stream() != nullptr || index_.title_order() != nullptr) && job.query.sequence.size() > 1) {
    TitleNeighbours neighbours(index_.stream(), index_.title_order(), places_);
    rerank(job, neighbours, count, hits);
    sort_best(count, last);
    first_keeps_order_ = order_.empty() || keeps_order(job, neighbours);
  } else {
    sort_best(count, last);
    first_keeps_order_ = true;
  }
  hits.clear();
  for (std::size_t i = first; i < last; ++i)
    hits.push_back(candidates_[order_[i].second]);
}

}  // namespace portal::search
