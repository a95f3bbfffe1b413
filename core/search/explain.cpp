// SPDX-License-Identifier: MIT
#include "core/search/explain.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/search/exact_marks.h"
#include "core/search/matcher.h"
#include "core/search/posting_list.h"
#include "core/search/query_alternatives.h"
#include "core/search/rank.h"
#include "core/search/ranker.h"

namespace portal::search {
namespace {

/// More terms of a prefix are not looked through.
constexpr std::uint32_t most_terms = 256;

Query query_of(const QueryWord& word) {
  Query query;
  query.words = {word};
  query.clauses.push_back({false, {{QueryItem::Kind::word, {word}, {0}, 0, QueryField::title, {}, false}}});
  return query;
}

/// The term of the word that the document uses most.
void find_term(const IndexView& index, TermRange terms, std::uint32_t doc, WordScore& score) {
  PostingList list;
  for (std::uint32_t term = terms.begin; term < terms.end && term - terms.begin < most_terms; ++term) {
    list.read_docs(index.list(term), index.size());
    if (!list.docs().contains(doc)) continue;
    list.read_weights();
    list.index_ranks();
    const std::uint32_t rank = list.rank(doc);
    if (list.frequency(rank) <= score.frequency) continue;
    score.term = index.terms().text(term);
    score.frequency = list.frequency(rank);
    score.in_title = list.in_title(rank);
  }
}

class Explainer {
 public:
  Explainer(const IndexView& index, std::uint32_t doc, bool any, const RankWeights& weights)
      : index_(index),
        lists_(index),
        matcher_(index, lists_),
        ranker_(index, lists_, weights),
        marks_(index, lists_),
        doc_(doc),
        any_(any) {
    docs_.reset(index.size());
    docs_.insert(doc);
  }

  WordScore explain(const QueryWord& word) {
    WordScore score;
    score.word = word.prefix ? word.exact + '*' : word.exact;
    const Query alone = query_of(word);
    const DocRange all{0, index_.size()};
    matcher_.start(alone, all);
    matcher_.match_any();
    const IndexedWord& found = matcher_.words()[0];
    score.holding = found.holding;
    score.rarity = rarity(index_.size(), found.holding);
    find_term(index_, found.terms, doc_, score);
    if (score.term.empty()) return score;
    std::vector<Hit> hits;
    ranker_.rank({alone, matcher_.words(), docs_, std::nullopt, any_, 0, 1}, hits);
    score.score = hits.empty() ? 0 : hits[0].score;
    BitSet same = docs_;
    marks_.keep(alone, all, Beginnings::read, same);
    score.same_marks = same.contains(doc_);
    return score;
  }

 private:
  const IndexView& index_;
  ListCache lists_;
  Matcher matcher_;
  Ranker ranker_;
  ExactMarks marks_;
  std::uint32_t doc_;
  bool any_;
  BitSet docs_;
};

/// Words of alternatives count only where what they stand for is not.
void drop_spared(const Query& query, std::vector<WordScore>& words) {
  for (std::size_t place = 0; place < words.size(); ++place) {
    const QueryItem* typed = typed_for(query, place);
    const auto is_there = [&](std::uint8_t word) { return !words[word].term.empty(); };
    if (typed != nullptr && std::all_of(typed->places.begin(), typed->places.end(), is_there)) words[place].score = 0;
  }
}

}  // namespace

HitScore explain(const IndexView& index, const Query& query, const Hit& hit, bool any, const RankWeights& weights) {
  RankWeights without_date = weights;
  without_date.recency = 0;
  Explainer explainer(index, hit.doc.value, any, without_date);
  HitScore score;
  if (const std::optional<time::Date> issued = index.issued(hit.doc.value)) {
    score.recency = recency_score(index.issued(0)->day_number - issued->day_number, weights);
  }
  for (const QueryWord& word : query.words)
    score.words.push_back(explainer.explain(word));
  drop_spared(query, score.words);
  score.neighbours = hit.score - score.recency;
  for (const WordScore& word : score.words)
    score.neighbours -= word.score;
  score.length = document_length(index.length(hit.doc.value));
  score.average_length = index.average_words();
  return score;
}

}  // namespace portal::search
