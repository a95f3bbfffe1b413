// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "core/search/document.h"

namespace portal::search {

struct Hit {
  DocId doc;
  float score = 0;  ///< see core/search/rank.h; 0 in order `newest`, as the two below
  /// Query words typed with marks that the document writes with the same marks; twice those of a phrase that it writes
  /// in no other way: where the phrase stands, nobody knows the marks.
  std::uint8_t marked_words = 0;
  bool has_number = false;  ///< its number is, or begins with, the one in the query
};

}  // namespace portal::search
