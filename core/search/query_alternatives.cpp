// SPDX-License-Identifier: MIT
#include "core/search/query_alternatives.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace portal::search {
namespace {

bool is_open(const QueryItem& item) {
  return item.kind == QueryItem::Kind::word && !item.quoted;
}

text::ByteRange source_of(const QueryItem& item) {
  return {item.words.front().source.begin, item.words.back().source.end};
}

bool is_open(const QueryClause& clause) {
  return is_plain(clause) && is_open(clause.items[0]);
}

/// The clause with an item of just these words, its first or one of an OR.
QueryClause* clause_of(Query& query, text::ByteRange source) {
  for (QueryClause& clause : query.clauses) {
    if (clause.excluded) continue;
    for (const QueryItem& item : clause.items) {
      if (is_open(item) && source_of(item) == source) return &clause;
    }
  }
  return nullptr;
}

/// Makes one clause of the open clauses that `source` covers exactly; null if they do not.
QueryClause* merge_clauses(Query& query, text::ByteRange source) {
  const auto begins = [&](const QueryClause& clause) {
    return is_open(clause) && source_of(clause.items[0]).begin == source.begin;
  };
  const auto first = std::find_if(query.clauses.begin(), query.clauses.end(), begins);
  auto last = first;
  while (last != query.clauses.end() && is_open(*last) && source_of(last->items[0]).end < source.end)
    ++last;
  if (last == query.clauses.end() || !is_open(*last) || source_of(last->items[0]).end != source.end) return nullptr;
  QueryItem& all = first->items[0];
  for (auto clause = first + 1; clause <= last; ++clause) {
    QueryItem& item = clause->items[0];
    std::move(item.words.begin(), item.words.end(), std::back_inserter(all.words));
    all.places.insert(all.places.end(), item.places.begin(), item.places.end());
  }
  query.clauses.erase(first + 1, last + 1);
  return &*first;
}

}  // namespace

bool add_alternative(Query& query, text::ByteRange source, QueryItem item) {
  if (query.words.size() + item.words.size() > most_words_with_alternatives) return false;
  QueryClause* clause = clause_of(query, source);
  if (clause == nullptr) clause = merge_clauses(query, source);
  if (clause == nullptr) return false;
  const bool scored = item.kind != QueryItem::Kind::field;
  for (const QueryWord& word : item.words) {
    if (!scored) break;
    const auto same = [&](const QueryWord& other) { return other.exact == word.exact && other.prefix == word.prefix; };
    const auto found = std::find_if(query.words.begin(), query.words.end(), same);
    item.places.push_back(static_cast<std::uint8_t>(found - query.words.begin()));
    if (found == query.words.end()) query.words.push_back(word);
  }
  clause->items.push_back(std::move(item));
  return true;
}

const QueryItem* typed_for(const Query& query, std::size_t place) {
  if (query.words[place].is_typed()) return nullptr;
  for (const QueryClause& clause : query.clauses) {
    const auto has_place = [&](const QueryItem& item) {
      return std::find(item.places.begin(), item.places.end(), place) != item.places.end();
    };
    if (std::none_of(clause.items.begin(), clause.items.end(), has_place)) continue;
    const auto was_typed = [](const QueryItem& item) { return item.words[0].is_typed(); };
    return std::count_if(clause.items.begin(), clause.items.end(), was_typed) == 1 ? &clause.items[0] : nullptr;
  }
  return nullptr;
}

}  // namespace portal::search
