// SPDX-License-Identifier: MIT
#include "core/search/search.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

#include "core/search/field_match.h"
#include "core/search/forms.h"
#include "core/search/number_query.h"
#include "core/search/phrase.h"
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
  bool read = false;

  const BitSet& docs() const { return terms.size() == 1 ? list.docs() : united; }
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
  TermRange terms_of(const QueryWord& word) const;
  void match(const SearchRequest& request);
  void read_word(IndexedWord& word);
  void require_words();
  void require(const QueryClause& clause);
  void keep_item(const QueryItem& item, BitSet& kept);
  void keep_word(const QueryWord& word, BitSet& kept);
  void score_word(const QueryWord& query, IndexedWord& word);
  void score_term(const QueryWord& query, const PostingList& list, std::uint32_t term);
  void rerank();
  void list_newest(const SearchRequest& request);
  void list_relevant(const SearchRequest& request);
};

TermRange Searcher::State::terms_of(const QueryWord& word) const {
  return word.prefix ? index->terms().find_prefix(word.folded) : index->terms().find(word.folded);
}

void Searcher::State::look_up() {
  words.resize(std::max(words.size(), query.words.size()));
  for (std::size_t i = 0; i < query.words.size(); ++i) {
    IndexedWord& found = words[i];
    found.terms = terms_of(query.words[i]);
    found.postings = 0;
    found.read = false;
    for (std::uint32_t term = found.terms.begin; term < found.terms.end; ++term)
      found.postings += posting_count(index->list(term), index->size());
  }
}

void Searcher::State::read_word(IndexedWord& word) {
  if (std::exchange(word.read, true)) return;
  results.postings_read += word.postings;
  if (word.terms.size() != 1) word.united.reset(index->size());
  for (std::uint32_t term = word.terms.begin; term < word.terms.end; ++term) {
    word.list.read_docs(index->list(term), index->size());
    if (word.terms.size() != 1) word.united.unite(word.list.docs());
  }
  word.holding = word.docs().count();
}

/// Intersects with the words that every document must hold, the rarest first: an impossible query ends before the long
/// lists are read.
void Searcher::State::require_words() {
  std::vector<std::uint8_t> places;
  for (const QueryClause& clause : query.clauses) {
    if (clause.excluded || clause.items.size() > 1) continue;
    places.insert(places.end(), clause.items[0].places.begin(), clause.items[0].places.end());
  }
  std::sort(places.begin(), places.end(), [&](std::uint8_t left, std::uint8_t right) {
    return words[left].postings != words[right].postings ? words[left].postings < words[right].postings : left < right;
  });
  places.erase(std::unique(places.begin(), places.end()), places.end());
  for (const std::uint8_t place : places) {
    if (results.total == 0) return;
    read_word(words[place]);
    matched.intersect(words[place].docs());
    results.total = matched.count();
  }
}

void Searcher::State::keep_word(const QueryWord& word, BitSet& kept) {
  IndexedWord found;
  found.terms = terms_of(word);
  read_word(found);
  kept.intersect(found.docs());
}

/// Keeps of `kept` those with the item.
void Searcher::State::keep_item(const QueryItem& item, BitSet& kept) {
  if (item.kind == QueryItem::Kind::field && item.field != QueryField::title) return keep_field(*index, item, kept);
  std::vector<TermRange> terms;
  for (const QueryWord& word : item.words) {
    terms.push_back(terms_of(word));
    keep_word(word, kept);
  }
  if (item.kind == QueryItem::Kind::word) return;
  if (index->stream() == nullptr) {
    results.phrases_checked = false;
    return;
  }
  DocumentTexts texts(*index->stream());
  const std::size_t depth = item.kind == QueryItem::Kind::field ? 1 : texts.all_texts();
  const BitSet before = kept;
  before.visit_while([&](std::uint32_t doc) {
    texts.read(doc, depth);
    const bool found = item.kind == QueryItem::Kind::near ? texts.has_near(terms[0], terms[1], item.distance)
                                                          : texts.has_phrase(terms);
    if (!found) kept.erase(doc);
    return true;
  });
}

/// Narrows `matched` by a clause that require_words() did not settle.
void Searcher::State::require(const QueryClause& clause) {
  const bool settled = clause.items.size() == 1 && clause.items[0].kind == QueryItem::Kind::word && !clause.excluded;
  if (settled || results.total == 0) return;
  BitSet found, item_docs;
  found.reset(index->size());
  for (const QueryItem& item : clause.items) {
    item_docs = matched;
    keep_item(item, item_docs);
    found.unite(item_docs);
  }
  if (clause.excluded) {
    matched.subtract(found);
  } else {
    matched.intersect(found);
  }
  results.total = matched.count();
}

void Searcher::State::match(const SearchRequest& request) {
  const DocRange dates = index->issued_in(request.issued);
  matched.reset(index->size());
  matched.insert_range(dates.begin, dates.end);
  if (request.within != nullptr) matched.intersect(*request.within);
  results.total = matched.count();
  require_words();
  for (const QueryClause& clause : query.clauses)
    require(clause);
  if (request.order == SortOrder::newest || results.total == 0) return;
  for (std::size_t i = 0; i < query.words.size(); ++i)
    read_word(words[i]);  // the ones in alternatives, for the score
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
    for (std::size_t i = 0; i < docs.size(); ++i) {
      if (!word.united.contains(docs[i])) continue;
      word_scores[i] = saturate(rank_weights.longer_word, length_factors[index->length(docs[i])], rank_weights);
    }
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
  state.results.phrases_checked = true;
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
