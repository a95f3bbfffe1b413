// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/search/dictionary.h"
#include "core/search/posting_list.h"
#include "core/search/similar_terms.h"

namespace portal::search {

/// A query word and where the index holds it.
struct IndexedWord {
  TermRange terms;                   ///< it stands for
  std::size_t postings = 0;          ///< of all these
  bool read = false;                 ///< below is filled, for this query;
  bool known = false;                ///< or was for the one before, whose word in this place had the same terms
  std::size_t holding = 0;           ///< documents with the word, whatever their date
  PostingList list;                  ///< of the one term, if it is not kept; of several the one read last
  PostingList* kept = nullptr;       ///< of the one term in a ListCache, if it is
  BitSet united;                     ///< documents with any of several terms
  std::vector<SimilarTerm> similar;  ///< terms that may have been meant; they are in `united` and `holding`
  bool is_united = false;
  bool is_prefix_alone = false;    ///< `united` is all that is known: the terms that begin so were not read
  const BitSet* unless = nullptr;  ///< documents in which it does not count, if any: they hold what it stands for

  PostingList& postings_of_term() { return kept != nullptr ? *kept : list; }
  const BitSet& docs() const { return is_united ? united : kept != nullptr ? kept->docs() : list.docs(); }
};

}  // namespace portal::search
