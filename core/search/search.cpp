// SPDX-License-Identifier: MIT
#include "core/search/search.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

#include "core/search/forms.h"
#include "core/search/number_query.h"
#include "core/search/posting_list.h"
#include "core/search/query.h"
#include "core/search/rank.h"
#include "core/search/title_neighbours.h"

namespace portal::search {
namespace {

/// A query word and where the index holds it.
struct IndexedWord {
  TermRange terms;
  std::size_t postings = 0;  ///< of all its terms
  std::size_t holding = 0;   ///< documents with the word, whatever their date
  PostingList list;          ///< of the one term, or of the term read last
  BitSet united;             ///< documents with any of several terms
};

bool ranks_before(const Hit& left, const Hit& right) {
  if (left.has_number != right.has_number) return left.has_number;
  if (left.marked_words != right.marked_words) return left.marked_words > right.marked_words;
  if (left.score != right.score) return left.score > right.score;
  return left.doc < right.doc;
}

}  // namespace

struct Searcher::State {
  const IndexView* index;
  Query query;
  std::vector<IndexedWord> words;  ///< of the query, in its order; later ones lend their memory
  BitSet matched;
  std::vector<std::uint32_t> docs;          ///< `matched` as a list
  std::vector<Hit> candidates;              ///< by place in `docs`
  std::vector<float> word_scores;           ///< the same, of the word at hand
  Planes sets;                              ///< of spellings, of the term at hand
  std::vector<std::uint8_t> agrees;         ///< the same: the word at hand is written with the marks typed
  std::array<float, 256> length_factors{};  ///< by length byte
  SearchResults results;

  void look_up();
  void match(const SearchRequest& request);
  void match_word(IndexedWord& word);
  void score_word(const QueryWord& query, IndexedWord& word);
  void score_term(const QueryWord& query, const PostingList& list, std::uint32_t term);
  void rerank();
  void list_newest(const SearchRequest& request);
  void list_relevant(const SearchRequest& request);
};

void Searcher::State::look_up() {
  words.resize(std::max(words.size(), query.words.size()));
  for (std::size_t i = 0; i < query.words.size(); ++i) {
    const QueryWord& word = query.words[i];
    IndexedWord& found = words[i];
    found.terms = word.prefix ? index->terms().find_prefix(word.folded) : index->terms().find(word.folded);
    found.postings = 0;
    for (std::uint32_t term = found.terms.begin; term < found.terms.end; ++term)
      found.postings += posting_count(index->list(term), index->size());
  }
}

void Searcher::State::match_word(IndexedWord& word) {
  results.postings_read += word.postings;
  if (word.terms.size() != 1) word.united.reset(index->size());
  for (std::uint32_t term = word.terms.begin; term < word.terms.end; ++term) {
    word.list.read_docs(index->list(term), index->size());
    if (word.terms.size() != 1) word.united.unite(word.list.docs());
  }
  const BitSet& holding = word.terms.size() == 1 ? word.list.docs() : word.united;
  word.holding = holding.count();
  matched.intersect(holding);
}

/// Rarest first: an impossible query ends before the long lists are read.
void Searcher::State::match(const SearchRequest& request) {
  const DocRange dates = index->issued_in(request.issued);
  matched.reset(index->size());
  matched.insert_range(dates.begin, dates.end);
  if (request.within != nullptr) matched.intersect(*request.within);
  std::vector<std::size_t> order(query.words.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t left, std::size_t right) { return words[left].postings < words[right].postings; });
  results.total = matched.count();
  for (const std::size_t word : order) {
    if (results.total == 0) return;
    match_word(words[word]);
    results.total = matched.count();
  }
}

void Searcher::State::score_term(const QueryWord& query_word, const PostingList& list, std::uint32_t term) {
  const RankWeights& weights = rank_weights;
  const std::string text = index->terms().text(term);
  const float term_weight = text.size() > query_word.folded.size() ? weights.longer_word : 1;
  std::vector<std::uint8_t> set_agrees;
  if (query_word.marked) {
    set_agrees = agreeing_sets(index->forms(term), query_word, text);
    while (!set_agrees.empty() && set_agrees.back() == 0)
      set_agrees.pop_back();
    sets.read(index->marks(term), list.size(), set_agrees.size());
  }
  for (std::size_t i = 0; i < docs.size(); ++i) {
    if (!list.docs().contains(docs[i])) continue;
    const std::uint32_t rank = list.rank(docs[i]);
    float frequency = static_cast<float>(list.frequency(rank)) + (list.in_title(rank) ? weights.title : 0);
    frequency *= term_weight;
    if (query_word.marked) {
      const std::uint32_t set = sets[rank];
      const bool same = set < set_agrees.size() && set_agrees[set] != 0;
      if (!same) frequency *= weights.other_marks;
      if (same) agrees[i] = 1;
    }
    word_scores[i] = std::max(word_scores[i], saturate(frequency, length_factors[index->length(docs[i])], weights));
  }
}

void Searcher::State::score_word(const QueryWord& query_word, IndexedWord& word) {
  word_scores.assign(docs.size(), 0);
  agrees.assign(docs.size(), 0);
  const bool weighed = word.terms.size() <= rank_weights.weighed_terms || query_word.marked;
  if (!weighed) {
    for (std::size_t i = 0; i < docs.size(); ++i)
      word_scores[i] = saturate(rank_weights.longer_word, length_factors[index->length(docs[i])], rank_weights);
  }
  std::uint32_t end = word.terms.end;
  if (!weighed)
    end = word.terms.begin + index->terms().find(query_word.folded).size();  // the word itself, if it is one
  for (std::uint32_t term = word.terms.begin; term < end; ++term) {
    if (word.terms.size() != 1) {
      results.postings_read += posting_count(index->list(term), index->size());
      word.list.read_docs(index->list(term), index->size());
    }
    word.list.read_weights();
    score_term(query_word, word.list, term);
  }
  const float word_rarity = rarity(index->size(), word.holding);
  for (std::size_t i = 0; i < docs.size(); ++i) {
    candidates[i].score += word_rarity * word_scores[i];
    candidates[i].marked_words = static_cast<std::uint8_t>(candidates[i].marked_words + agrees[i]);
  }
}

/// Reads the titles of the best and sorts these again.
void Searcher::State::rerank() {
  const std::size_t count = std::min(rank_weights.reranked, candidates.size());
  const auto end = candidates.begin() + static_cast<std::ptrdiff_t>(count);
  if (index->stream() == nullptr || query.sequence.size() < 2) return;
  std::vector<SequenceWord> sequence;
  for (const std::uint8_t place : query.sequence)
    sequence.push_back({words[place].terms, rarity(index->size(), words[place].holding)});
  TitleNeighbours neighbours(*index->stream(), std::move(sequence));
  for (auto hit = candidates.begin(); hit != end; ++hit)
    hit->score += rank_weights.neighbours * neighbours.weight(hit->doc.value);
  std::sort(candidates.begin(), end, ranks_before);
}

void Searcher::State::list_newest(const SearchRequest& request) {
  std::size_t place = 0;
  matched.visit_while([&](std::uint32_t doc) {
    if (results.hits.size() >= request.limit) return false;
    if (place++ >= request.offset) results.hits.push_back({DocId{doc}});
    return true;
  });
}

void Searcher::State::list_relevant(const SearchRequest& request) {
  for (std::size_t byte = 0; byte < length_factors.size(); ++byte) {
    const std::uint32_t length = document_length(static_cast<std::uint8_t>(byte));
    length_factors[byte] = length_factor(length, index->average_words(), rank_weights);
  }
  docs.clear();
  candidates.clear();
  const std::optional<NumberQuery> number = find_number(request.text);
  matched.visit_while([&](std::uint32_t doc) {
    docs.push_back(doc);
    candidates.push_back({DocId{doc}, 0, 0, number && has_number(*index, doc, *number)});
    return true;
  });
  for (std::size_t i = 0; i < query.words.size(); ++i)
    score_word(query.words[i], words[i]);
  const std::size_t first = std::min(request.offset, candidates.size());
  const std::size_t last = first + std::min(request.limit, candidates.size() - first);
  const std::size_t sorted = std::min(candidates.size(), std::max(last, rank_weights.reranked));
  std::partial_sort(candidates.begin(), candidates.begin() + static_cast<std::ptrdiff_t>(sorted), candidates.end(),
                    ranks_before);
  rerank();
  results.hits.assign(candidates.begin() + static_cast<std::ptrdiff_t>(first),
                      candidates.begin() + static_cast<std::ptrdiff_t>(last));
}

Searcher::Searcher(const IndexView& index) : state_(std::make_unique<State>()) {
  state_->index = &index;
}
Searcher::Searcher(Searcher&&) noexcept = default;
Searcher& Searcher::operator=(Searcher&&) noexcept = default;
Searcher::~Searcher() = default;

const SearchResults& Searcher::search(const SearchRequest& request) {
  State& state = *state_;
  state.query = parse_query(request.text);
  state.results.hits.clear();
  state.results.postings_read = 0;
  state.results.query_cut = state.query.cut;
  state.look_up();
  state.match(request);
  if (state.results.total == 0) return state.results;
  if (request.order == SortOrder::newest || state.query.words.empty()) {
    state.list_newest(request);
  } else {
    state.list_relevant(request);
  }
  return state.results;
}

const BitSet& Searcher::matched() const {
  return state_->matched;
}

SearchResults search(const IndexView& index, const SearchRequest& request) {
  return Searcher(index).search(request);
}

}  // namespace portal::search
