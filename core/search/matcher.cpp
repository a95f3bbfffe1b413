// SPDX-License-Identifier: MIT
#include "core/search/matcher.h"

#include <algorithm>
#include <utility>

#include "core/search/field_match.h"
#include "core/search/forms.h"
#include "core/search/phrase.h"
#include "core/search/query_terms.h"
#include "core/search/sort_keys.h"
#include "core/text/tone.h"

namespace portal::search {
namespace {

/// Adds the documents that write the term with `tone`.
void unite_tone(const IndexView& index, std::uint32_t term, text::Tone tone, PostingList& list, BitSet& docs) {
  const FormSets forms = read_forms(index.forms(term));
  std::vector<std::uint8_t> has_tone;  // by set
  for (const std::vector<std::uint32_t>& set : forms.sets)
    has_tone.push_back(std::any_of(set.begin(), set.end(),
                                   [&](std::uint32_t form) { return text::split_word(forms.forms[form]).tone == tone; })
                           ? 1
                           : 0);
  list.read_marks(index.marks(term), forms.sets.size(), list.size());
  std::uint32_t rank = 0;
  list.docs().visit_while([&](std::uint32_t doc) {
    const std::uint32_t set = list.mark(rank++);
    if (set < has_tone.size() && has_tone[set] != 0) docs.insert(doc);  // others are written bare
    return true;
  });
}

}  // namespace

void Matcher::restart() {
  matched_.reset(index_.size());
  matched_.insert_range(dates_.begin, dates_.end);
  count();
}

void Matcher::start(const Query& query, DocRange dates) {
  query_ = &query;
  dates_ = dates;
  index_.start(query);
  postings_read_ = 0;
  phrases_checked_ = true;
  const bool keeps_lists = index_.keeps_lists() && generation_ == lists_.generation();
  generation_ = lists_.generation();
  for (IndexedWord& word : words_)  // also those that this query does not have
    word.known = word.known && keeps_lists;
  words_.resize(std::max(words_.size(), query.words.size()));
  for (std::size_t i = 0; i < query.words.size(); ++i) {
    IndexedWord& found = words_[i];
    const TermRange terms = terms_of(index_.terms(), query.words[i]);
    found.known = found.known && found.terms == terms && found.similar.empty();
    found.terms = terms;
    if (!read_prefix(query.words[i], found)) {
      found.postings = 0;
      for (std::uint32_t term = terms.begin; term < terms.end; ++term)
        found.postings += posting_count(index_.list(term), index_.size());
    }
    found.read = false;
    found.unless = nullptr;
    found.similar.clear();
  }
  restart();
}

/// Reads the beginning of many words, if the index has the documents of these together. @return whether it has
bool Matcher::read_prefix(const QueryWord& query_word, IndexedWord& word) {
  const bool is_wide = query_word.prefix && word.terms.size() > most_listed_terms;
  word.is_prefix_alone = is_wide && index_.unite(query_word.folded, word.united);
  if (!word.is_prefix_alone) return false;
  word.is_united = true;
  word.postings = word.holding = word.united.count();
  return true;
}

void Matcher::read(IndexedWord& word) {
  if (word.is_prefix_alone || std::exchange(word.read, true)) return;
  postings_read_ += word.postings;
  if (std::exchange(word.known, true)) return;
  word.is_united = word.terms.size() != 1;
  if (word.is_united) word.united.reset(index_.size());
  for (std::uint32_t term = word.terms.begin; term < word.terms.end; ++term) {
    PostingList& list = lists_.read(term, word.list);
    word.kept = &list == &word.list ? nullptr : &list;
    if (word.is_united) word.united.unite(list.docs());
  }
  word.holding = word.docs().count();
}

void Matcher::read_all() {
  for (std::size_t i = 0; i < query_->words.size(); ++i)
    read(words_[i]);
}

/// Intersects with the words that every document must hold, the rarest first: an impossible query ends before the long
/// lists are read.
void Matcher::require_words() {
  std::vector<SortKey> order;  // by postings
  for (const QueryClause& clause : query_->clauses) {
    if (clause.excluded || clause.items.size() > 1) continue;
    for (const std::uint8_t place : clause.items[0].places)
      order.push_back({words_[place].postings, place});
  }
  sort_keys(order);
  for (const auto& [postings, place] : order) {
    if (total_ == 0) return;
    read(words_[place]);
    matched_.intersect(words_[place].docs());
    count();
  }
}

/// Keeps those whose texts have the words of the item where it wants them.
void Matcher::keep_texts(const QueryItem& item, const std::vector<TermRange>& terms, BitSet& kept) {
  if (index_.stream() == nullptr) {
    phrases_checked_ = false;
    return;
  }
  DocumentTexts texts(*index_.stream());
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

/// Keeps of `kept` those with the item.
void Matcher::keep_item(const QueryItem& item, BitSet& kept) {
  if (item.kind == QueryItem::Kind::field && item.field != QueryField::title) return keep_field(index_, item, kept);
  std::vector<IndexedWord> words;
  words.resize(item.words.size());
  std::vector<TermRange> terms;
  for (std::size_t i = 0; i < words.size(); ++i) {
    terms.push_back(words[i].terms = terms_of(index_.terms(), item.words[i]));
    read_prefix(item.words[i], words[i]);
    read(words[i]);
    kept.intersect(words[i].docs());
  }
  if (item.kind == QueryItem::Kind::word) return;
  const bool by_pairs = pairs_ != nullptr && item.kind != QueryItem::Kind::near;
  bool found = by_pairs && words.size() == 2;
  for (std::size_t i = 1; by_pairs && i < words.size(); ++i)
    found = pairs_->keep_neighbours(words[i - 1], words[i], kept) && found;
  if (!found || item.kind == QueryItem::Kind::field) keep_texts(item, terms, kept);
}

/// Narrows the documents by a clause that require_words() did not settle.
void Matcher::require(const QueryClause& clause) {
  if (is_plain(clause) || total_ == 0) return;
  BitSet found, item_docs;
  found.reset(index_.size());
  for (const QueryItem& item : clause.items) {
    item_docs = matched_;
    keep_item(item, item_docs);
    found.unite(item_docs);
  }
  if (clause.excluded) {
    matched_.subtract(found);
  } else {
    matched_.intersect(found);
  }
  count();
}

void Matcher::match_all() {
  require_words();
  for (const QueryClause& clause : query_->clauses)
    require(clause);
  if (total_ > 0) read_all();  // the words in alternatives, for the score
}

void Matcher::match_any() {
  read_all();
  BitSet any;
  any.reset(index_.size());
  for (std::size_t i = 0; i < query_->words.size(); ++i)
    any.unite(words_[i].docs());
  matched_.intersect(any);
  count();
}

void Matcher::add_similar(const QueryWord& query_word, IndexedWord& word) {
  if (!similar_terms_) similar_terms_.emplace(index_.terms());
  word.similar = similar_terms_->near(query_word.folded);
  const auto known = [&](const SimilarTerm& similar) { return similar.term - word.terms.begin < word.terms.size(); };
  word.similar.erase(std::remove_if(word.similar.begin(), word.similar.end(), known), word.similar.end());
  if (word.similar.empty()) return;
  if (!word.is_united) word.united = word.docs();
  const text::Tone tone = text::split_word(query_word.exact).tone;
  PostingList own;
  for (const SimilarTerm& similar : word.similar) {
    PostingList& list = lists_.read(similar.term, own);
    if (tone == text::Tone::ngang) {
      word.united.unite(list.docs());
    } else {
      unite_tone(index_, similar.term, tone, list, word.united);
    }
  }
  word.is_united = true;
  word.holding = word.united.count();
}

bool Matcher::match_similar() {
  if (!std::all_of(query_->clauses.begin(), query_->clauses.end(), is_plain)) return false;
  read_all();
  const BitSet before = matched_;
  const std::size_t count_of_words = query_->words.size();
  bool unknown = false, found = false;
  for (std::size_t i = 0; i < count_of_words; ++i)
    unknown = unknown || words_[i].holding == 0;
  for (std::size_t i = 0; i < count_of_words; ++i) {
    if (unknown && words_[i].holding > 0) continue;
    add_similar(query_->words[i], words_[i]);
    found = found || !words_[i].similar.empty();
  }
  restart();
  for (std::size_t i = 0; i < count_of_words; ++i)
    matched_.intersect(words_[i].docs());
  matched_.subtract(before);
  count();
  return found && total_ > 0;
}

}  // namespace portal::search
