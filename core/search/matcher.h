// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/search/bit_set.h"
#include "core/search/index_view.h"
#include "core/search/indexed_word.h"
#include "core/search/list_cache.h"
#include "core/search/phrase_filter.h"
#include "core/search/query.h"
#include "core/search/similar_terms.h"

namespace portal::search {

/// From a query to the set of its documents, by AND, OR and NOT of sets of documents. Keeps its memory from one query
/// to the next and, if the index keeps its lists, what it read of the words: with the next letter only one of them is
/// another. Borrows the index and the cache.
class Matcher {
 public:
  /// @param pairs  the index's own (pairs.h), so that phrases read fewer texts; borrowed, may be null
  explicit Matcher(const IndexView& index, ListCache& lists, const PhraseFilter* pairs = nullptr)
      : index_(index), lists_(lists), pairs_(pairs) {}

  /// Looks up the words of `query`, which must outlive the calls below.
  void start(const Query& query, DocRange dates);

  /// The documents that meet every clause.
  void match_all();
  /// The documents that hold any of the words.
  void match_any();

  /// The documents of match_all() if one word more may be misspelt: each word also stands for the terms near it, if
  /// some words are in no document only those. Leaves out the documents matched before.
  /// @return false if no word has such terms
  bool match_similar();

  const BitSet& matched() const { return matched_; }
  std::size_t total() const { return total_; }
  std::vector<IndexedWord>& words() { return words_; }  ///< of the query, in its order; later ones are unused

  /// Postings of the lists that were needed since start(), whether read for this query or kept from another.
  std::size_t postings_read() const { return postings_read_; }
  bool phrases_checked() const { return phrases_checked_; }

 private:
  bool read_prefix(const QueryWord& query_word, IndexedWord& word);
  void read(IndexedWord& word);
  void read_all();
  void require_words();
  void require(const QueryClause& clause);
  void keep_item(const QueryItem& item, BitSet& kept);
  void keep_texts(const QueryItem& item, const std::vector<TermRange>& terms, BitSet& kept);
  void add_similar(const QueryWord& query_word, IndexedWord& word);
  void restart();
  void count() { total_ = matched_.count(); }

  const IndexView& index_;
  ListCache& lists_;
  std::uint32_t generation_ = 0;  ///< of lists_, for which words are known
  const PhraseFilter* pairs_;
  const Query* query_ = nullptr;
  DocRange dates_;
  std::vector<IndexedWord> words_;
  std::optional<SimilarTerms> similar_terms_;  ///< once they were asked for
  BitSet matched_;
  std::size_t total_ = 0;
  std::size_t postings_read_ = 0;
  bool phrases_checked_ = true;
};

}  // namespace portal::search
