// SPDX-License-Identifier: MIT
#include "core/search/shards/thin_answer.h"

#include <algorithm>
#include <cstdint>
#include <vector>

#include "core/search/query_terms.h"

namespace portal::search {
namespace {

/// Whether each word stands in the title of the first hit, beside one that is its neighbour in the query.
bool has_best(const PartialIndex& index, const Answerer& answerer) {
  const Answer& answer = answerer.last();
  const std::vector<Hit>& hits = answer.hits.empty() ? answer.similar.hits : answer.hits;
  const std::size_t words = answerer.query().sequence.size();
  if (hits.empty() || words < 2) return false;
  const std::uint64_t pairs = index.view().title_order()->pairs_of(hits[0].doc.value);
  return (pairs | pairs << 1) == (std::uint64_t{1} << words) - 1;
}

bool has_newest(const PartialIndex& index, const Answerer& answerer, const Question& question) {
  return answerer.matched().count_in(0, index.known_newest()) >= question.offset + question.limit;
}

bool asks_for_nothing(const PartialIndex& index, const Answerer& answerer) {
  const std::vector<QueryClause>& clauses = answerer.query().clauses;
  return std::any_of(clauses.begin(), clauses.end(), [&](const QueryClause& clause) {
    return is_plain(clause) && terms_of(index.view().terms(), clause.items[0].words[0]).size() == 0;
  });
}

}  // namespace

Thin may_thin(const PartialIndex& index, const Question& question) {
  if (!index.has_samples() || question.limit == 0 || question.any || question.within != nullptr) return Thin::no;
  if (question.order == SortOrder::relevance && question.offset == 0) return Thin::best;
  return question.order == SortOrder::newest && question.days_as_indexed ? Thin::newest : Thin::no;
}

Question thin_question(Question question) {
  question.give_reasons = false;
  question.read_numbers = false;
  question.allowed = question.allowed.without(Reason::number);
  return question;
}

bool is_as_good(const PartialIndex& index, const Answerer& answerer, const Question& question) {
  if (question.other_limit == 0 && asks_for_nothing(index, answerer)) return true;
  if (!index.is_estimate()) return false;
  return question.order == SortOrder::relevance ? has_best(index, answerer) : has_newest(index, answerer, question);
}

}  // namespace portal::search
