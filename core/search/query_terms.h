// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/dictionary.h"
#include "core/search/query.h"

namespace portal::search {

/// The terms that `word` stands for: itself, or all that begin with it. @param terms  of an index
inline TermRange terms_of(const DictionaryView& terms, const QueryWord& word) {
  return word.prefix ? terms.find_prefix(word.folded) : terms.find(word.folded);
}

}  // namespace portal::search
