// SPDX-License-Identifier: MIT
#include "core/search/search.h"

#include <utility>

#include "core/search/hit_order.h"
#include "core/search/matcher.h"
#include "core/search/query.h"
#include "core/search/ranker.h"

namespace portal::search {

struct Searcher::State {
  State(const IndexView& view, const PhraseFilter* pairs)
      : index(view), lists(view), matcher(view, lists, pairs), ranker(view, lists, rank_weights, pairs) {}

  const IndexView& index;
  Query query;
  ListCache lists;
  Matcher matcher;
  Ranker ranker;
  BitSet text_matched, matched;
  SearchResults results;
  std::size_t read_before = 0;  ///< by the ranker, for searches before

  void match(const SearchRequest& request);
  void try_other_reading(const SearchRequest& request);
  void list(const SearchRequest& request);
  void list_similar(const SearchRequest& request);
  void tell_work();
};

void Searcher::State::match(const SearchRequest& request) {
  matcher.start(query, index.issued_in(request.issued));
  if (request.any) {
    matcher.match_any();
  } else {
    matcher.match_all();
  }
  text_matched = matcher.matched();
  matched = text_matched;
  if (request.within != nullptr) matched.intersect(*request.within);
  results.total = matched.count();
}

/// What was typed with the input method off finds nothing as typed. Matches and lists the other reading, or leaves all
/// as it was.
void Searcher::State::try_other_reading(const SearchRequest& request) {
  if (results.total > 0 || request.other_reading == nullptr) return;
  std::optional<OtherReading> reading = request.other_reading(request.text);
  if (!reading) return;
  Query typed = std::exchange(query, parse_query(reading->text));
  match(request);
  list(request);
  const bool sure = reading->likely || request.order == SortOrder::newest || ranker.first_keeps_order();
  if (results.total > 0 && sure) {
    results.read_as = std::move(reading->text);
    return;
  }
  query = std::move(typed);
  match(request);
  list(request);
}

void Searcher::State::list(const SearchRequest& request) {
  results.hits.clear();
  if (results.total == 0) return;
  if (request.order == SortOrder::newest || query.words.empty())
    return list_as_indexed(matched, request.offset, request.limit, results.hits);
  ranker.rank({query, matcher.words(), matched, find_number(request.text), request.any, request.offset, request.limit},
              results.hits);
}

/// A second group, when the first is small and none of it looks like what was typed.
void Searcher::State::list_similar(const SearchRequest& request) {
  if (request.similar == 0 || request.any || results.total >= request.limit) return;
  if (results.total > 0 && (request.order == SortOrder::newest || ranker.first_keeps_order())) return;
  if (!matcher.match_similar()) return;
  BitSet similar = matcher.matched();
  if (request.within != nullptr) similar.intersect(*request.within);
  results.similar_total = similar.count();
  ranker.rank({query, matcher.words(), similar, std::nullopt, false, 0, request.similar}, results.similar);
}

void Searcher::State::tell_work() {
  results.phrases_checked = matcher.phrases_checked();
  results.postings_read = matcher.postings_read() + ranker.postings_read() - read_before;
}

Searcher::Searcher(const IndexView& index, const PhraseFilter* pairs) : state_(std::make_unique<State>(index, pairs)) {}
Searcher::Searcher(Searcher&&) noexcept = default;
Searcher& Searcher::operator=(Searcher&&) noexcept = default;
Searcher::~Searcher() = default;

const SearchResults& Searcher::find(const SearchRequest& request) {
  State& state = *state_;
  state.lists.start();
  state.results.similar.clear();
  state.results.similar_total = 0;
  state.results.read_as.clear();
  state.query = parse_query(request.text);
  state.results.query_cut = state.query.cut;
  state.read_before = state.ranker.postings_read();
  state.match(request);
  state.list(request);
  state.tell_work();
  return state.results;
}

const SearchResults& Searcher::try_harder(const SearchRequest& request) {
  State& state = *state_;
  state.try_other_reading(request);
  state.list_similar(request);
  state.tell_work();
  return state.results;
}

const BitSet& Searcher::matched() const {
  return state_->matched;
}

const BitSet& Searcher::text_matched() const {
  return state_->text_matched;
}

SearchResults search(const IndexView& index, const SearchRequest& request) {
  return Searcher(index).search(request);
}

}  // namespace portal::search
