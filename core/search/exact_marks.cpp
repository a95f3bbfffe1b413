// SPDX-License-Identifier: MIT
#include "core/search/exact_marks.h"

#include <algorithm>
#include <utility>

#include "core/search/field_match.h"
#include "core/search/forms.h"
#include "core/search/posting_list.h"
#include "core/search/query_terms.h"

namespace portal::search {
namespace {

/// Adds the documents that write a term as typed.
void add_writing(const IndexView& index, std::uint32_t term, const QueryWord& word, ListCache& lists, BitSet& docs) {
  const std::vector<std::uint8_t> agrees = agreeing_sets(index.forms(term), word, index.terms().text(term));
  PostingList own;
  PostingList& list = lists.read(term, own);
  list.read_marks(index.marks(term), agrees.size(), list.size());
  std::uint32_t rank = 0;
  list.docs().visit_while([&](std::uint32_t doc) {
    const std::uint32_t set = list.mark(rank++);
    if (set < agrees.size() && agrees[set] != 0) docs.insert(doc);
    return true;
  });
}

/// The one clause as a query of its own.
Query query_of(const QueryItem& item) {
  Query query;
  QueryItem copy = item;
  copy.places.clear();
  for (const QueryWord& word : copy.words) {
    copy.places.push_back(static_cast<std::uint8_t>(query.words.size()));
    query.words.push_back(word);
  }
  if (copy.kind == QueryItem::Kind::field && copy.field != QueryField::title) {
    copy.places.clear();
    query.words.clear();
  }
  query.clauses.push_back({false, {std::move(copy)}});
  return query;
}

}  // namespace

const BitSet& ExactMarks::writing(const QueryWord& word) {
  for (const auto& [known, docs] : known_) {
    if (known.exact == word.exact && known.prefix == word.prefix) return docs;
  }
  BitSet docs;
  docs.reset(index_.size());
  const TermRange terms = terms_of(index_.terms(), word);
  const bool is_wide = word.prefix && terms.size() > most_listed_terms;
  const bool is_taken = is_wide && beginnings_ == Beginnings::taken_as_typed && index_.unite(word.folded, docs);
  for (std::uint32_t term = terms.begin; !is_taken && term < terms.end; ++term)
    add_writing(index_, term, word, lists_, docs);
  return known_.emplace_back(word, std::move(docs)).second;
}

void ExactMarks::keep_item(const QueryItem& item, BitSet& docs) {
  if (item.kind == QueryItem::Kind::field && item.field != QueryField::title) {
    return keep_field(index_, item, docs, Spelling::with_marks);
  }
  for (const QueryWord& word : item.words)
    docs.intersect(writing(word));
}

void ExactMarks::keep(const Query& query, DocRange dates, Beginnings beginnings, BitSet& docs) {
  beginnings_ = beginnings;
  for (const QueryClause& clause : query.clauses) {
    if (clause.excluded) continue;
    if (clause.items.size() == 1) {
      keep_item(clause.items[0], docs);
      continue;
    }
    BitSet any;
    any.reset(index_.size());
    for (const QueryItem& item : clause.items) {
      const Query alone = query_of(item);
      matcher_.start(alone, dates);
      matcher_.match_all();
      BitSet found = matcher_.matched();
      found.intersect(docs);
      keep_item(item, found);
      any.unite(found);
    }
    docs.intersect(any);
  }
}

}  // namespace portal::search
