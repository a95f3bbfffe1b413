// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "core/search/bit_set.h"
#include "core/search/index_view.h"
#include "core/search/list_cache.h"
#include "core/search/matcher.h"
#include "core/search/query.h"

namespace portal::search {

/// Whether the beginning of many words is taken to be written as typed, if an index in parts has their documents
/// together, and not the lists of each.
enum class Beginnings : std::uint8_t { read, taken_as_typed };

/// Which documents of a query write its words with the marks that were typed, no more and no fewer; see
/// agrees_in_marks(). Keeps what it found out about a word. Borrows the index.
class ExactMarks {
 public:
  ExactMarks(const IndexView& index, ListCache& lists) : index_(index), lists_(lists), matcher_(index, lists) {}

  /// Keeps of `docs`, all documents of `query`, those that would be found if marks counted. A document holds the words
  /// of a phrase with the right marks if it writes them so anywhere. What is excluded is excluded with any marks. An
  /// index without MARKS is taken to be written without marks. Cost: linear in the postings of the words.
  void keep(const Query& query, DocRange dates, Beginnings beginnings, BitSet& docs);

  /// Forgets the words.
  void clear() { known_.clear(); }

 private:
  const BitSet& writing(const QueryWord& word);
  void keep_item(const QueryItem& item, BitSet& docs);

  const IndexView& index_;
  ListCache& lists_;
  Matcher matcher_;
  Beginnings beginnings_ = Beginnings::read;
  std::vector<std::pair<QueryWord, BitSet>> known_;
};

}  // namespace portal::search
