// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include "core/search/dictionary.h"

namespace portal::search {

/// Which words of a query are neighbours in the title of a document, for an index without a stream. Implemented where
/// such an index is (shards/neighbour_order.h), so that a page which has the stream does not carry it.
class TitleOrder {
 public:
  virtual void start() = 0;  ///< a query without words
  /// Terms that stand for a word. @param word  its place in the query, less than 32
  virtual void add_terms(std::size_t word, TermRange terms) = 0;
  /// Bit i: word i stands right before word i + 1.
  virtual std::uint32_t pairs_of(std::uint32_t doc) = 0;

 protected:
  ~TitleOrder() = default;
};

}  // namespace portal::search
