// SPDX-License-Identifier: MIT
#include "core/search/search.h"

#include <algorithm>
#include <span>
#include <utility>

#include "core/search/doc_set.h"
#include "core/search/postings.h"
#include "core/search/query.h"
#include "core/search/rank.h"

namespace portal::search {
namespace {

/// A query word and where the index holds it.
struct IndexedWord {
  QueryWord query;
  TermRange terms;
  std::size_t holding = 0;  ///< documents with the word, whatever their date
};

struct DocScore {
  float score = 0;
  float word_score = 0;  ///< of the word at hand
  std::uint8_t marked_words = 0;
  bool word_agrees = false;  ///< the word at hand is written with the marks typed
};

bool ranks_before(const Hit& left, const Hit& right) {
  if (left.marked_words != right.marked_words) return left.marked_words > right.marked_words;
  if (left.score != right.score) return left.score > right.score;
  return left.doc < right.doc;
}

}  // namespace

struct Searcher::State {
  const Index* index;
  DocSet matched;
  DocSet word_docs;                  ///< scratch of match()
  std::vector<DocScore> scores;      ///< by document; all zero between two calls
  std::vector<std::uint8_t> agrees;  ///< scratch of score(): by form of the term at hand
  std::vector<Hit> candidates;       ///< scratch of list_relevant()
  SearchResults results;

  std::vector<IndexedWord> look_up(std::vector<QueryWord> words) const;
  void match(std::vector<IndexedWord>& words, DocRange dates);
  void score(const IndexedWord& word);
  void score_term(const QueryWord& word, std::uint32_t term);
  void list_newest(const SearchRequest& request);
  void list_relevant(const std::vector<IndexedWord>& words, const SearchRequest& request);
};

/// Rarest first: an impossible query ends before the long lists are read.
std::vector<IndexedWord> Searcher::State::look_up(std::vector<QueryWord> words) const {
  const Postings& postings = index->postings();
  std::vector<IndexedWord> found;
  for (QueryWord& word : words) {
    const TermRange terms = word.prefix ? postings.find_prefix(word.folded) : postings.find(word.folded);
    found.push_back({std::move(word), terms, 0});
  }
  std::stable_sort(found.begin(), found.end(), [&](const IndexedWord& left, const IndexedWord& right) {
    return postings.postings_of(left.terms).size() < postings.postings_of(right.terms).size();
  });
  return found;
}

void Searcher::State::match(std::vector<IndexedWord>& words, DocRange dates) {
  matched.reset(index->size());
  matched.insert_range(dates.begin, dates.end);
  results.total = dates.size();
  for (IndexedWord& word : words) {
    if (results.total == 0) return;
    word_docs.reset(index->size());
    const std::span<const Posting> postings = index->postings().postings_of(word.terms);
    for (const Posting& posting : postings)
      word_docs.insert(posting.doc);
    results.postings_read += postings.size();
    word.holding = word_docs.count();
    matched.intersect(word_docs);
    results.total = matched.count();
  }
}

void Searcher::State::score_term(const QueryWord& word, std::uint32_t term) {
  const Postings& postings = index->postings();
  agrees.assign(postings.form_count(term), 0);
  for (std::size_t form = 0; word.marked && form < agrees.size(); ++form) {
    agrees[form] = agrees_in_marks(word, postings.form(term, form)) ? 1 : 0;
  }
  const float term_weight = postings.term(term).size() > word.folded.size() ? rank_weights.longer_word : 1;
  for (const Posting& posting : postings.postings_of({term, term + 1})) {
    ++results.postings_read;
    if (!matched.contains(posting.doc)) continue;
    const bool same_marks = agrees[posting.form] != 0;
    const float form_weight = word.marked && !same_marks ? rank_weights.other_marks : 1;
    const float frequency = weighted_count(posting, rank_weights) * term_weight * form_weight;
    const float words = static_cast<float>(postings.document_words[posting.doc]);
    const float length = 1 - rank_weights.length_share + rank_weights.length_share * words / postings.average_words;
    DocScore& doc = scores[posting.doc];
    doc.word_score = std::max(doc.word_score, frequency / (frequency + rank_weights.saturation * length));
    doc.word_agrees = doc.word_agrees || same_marks;
  }
}

void Searcher::State::score(const IndexedWord& word) {
  for (std::uint32_t term = word.terms.begin; term < word.terms.end; ++term)
    score_term(word.query, term);
  const float word_rarity = rarity(index->size(), word.holding);
  matched.visit_while([&](std::uint32_t doc) {
    DocScore& score = scores[doc];
    score.score += word_rarity * score.word_score;
    score.marked_words = static_cast<std::uint8_t>(score.marked_words + (score.word_agrees ? 1 : 0));
    score.word_score = 0;
    score.word_agrees = false;
    return true;
  });
}

void Searcher::State::list_newest(const SearchRequest& request) {
  std::size_t place = 0;
  matched.visit_while([&](std::uint32_t doc) {
    if (results.hits.size() >= request.limit) return false;
    if (place++ >= request.offset) results.hits.push_back({DocId{doc}, 0, 0});
    return true;
  });
}

void Searcher::State::list_relevant(const std::vector<IndexedWord>& words, const SearchRequest& request) {
  scores.resize(index->size());
  for (const IndexedWord& word : words)
    score(word);
  candidates.clear();
  matched.visit_while([&](std::uint32_t doc) {
    candidates.push_back({DocId{doc}, scores[doc].score, scores[doc].marked_words});
    scores[doc] = {};
    return true;
  });
  const std::size_t first = std::min(request.offset, candidates.size());
  const std::size_t last = first + std::min(request.limit, candidates.size() - first);
  const auto begin = candidates.begin();
  const auto end = begin + static_cast<std::ptrdiff_t>(last);
  std::partial_sort(begin, end, candidates.end(), ranks_before);
  results.hits.assign(begin + static_cast<std::ptrdiff_t>(first), end);
}

Searcher::Searcher(const Index& index) : state_(std::make_unique<State>()) {
  state_->index = &index;
}
Searcher::Searcher(Searcher&&) noexcept = default;
Searcher& Searcher::operator=(Searcher&&) noexcept = default;
Searcher::~Searcher() = default;

const SearchResults& Searcher::search(const SearchRequest& request) {
  State& state = *state_;
  Query query = parse_query(request.text);
  state.results.hits.clear();
  state.results.postings_read = 0;
  state.results.query_cut = query.cut;
  std::vector<IndexedWord> words = state.look_up(std::move(query.words));
  state.match(words, state.index->issued_in(request.issued));
  if (state.results.total == 0) return state.results;
  if (request.order == SortOrder::newest || words.empty()) {
    state.list_newest(request);
  } else {
    state.list_relevant(words, request);
  }
  return state.results;
}

SearchResults search(const Index& index, const SearchRequest& request) {
  return Searcher(index).search(request);
}

}  // namespace portal::search
