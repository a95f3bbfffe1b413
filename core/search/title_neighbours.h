// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/search/dictionary.h"
#include "core/search/forward_stream.h"
#include "core/search/part_source.h"
#include "core/search/title_order.h"

namespace portal::search {

/// How well texts keep the order of a query of up to 32 words. Borrows the stream, or what stands for it.
class TitleNeighbours {
 public:
  /// @param order   if there is no stream; one of the two is not null
  /// @param places  for this, and kept from one query to the next: filling it anew costs as much as reading titles
  TitleNeighbours(const ForwardStreamView* stream, TitleOrder* order, std::vector<std::uint32_t>& places)
      : stream_(stream), order_(order), places_(places) {
    if (is_ordered()) {
      order_->start();
    } else {
      places_.resize(stream->end_mark() + std::size_t{1});
    }
  }
  TitleNeighbours(const TitleNeighbours&) = delete;
  TitleNeighbours& operator=(const TitleNeighbours&) = delete;
  ~TitleNeighbours() {
    for (const std::uint32_t term : known_)
      places_[term] = 0;
  }

  /// The next word of the query, as typed; then more terms that may stand for it.
  void add_word(float rarity) { rarities_.push_back(rarity); }
  void add_terms(TermRange terms);

  /// Σ (½ + the lesser rarity) over the neighbouring words of the query that are neighbours in the document, in this
  /// order. Cost: linear in the words read.
  /// @param texts  1: in the title, which is all that is known without a stream
  float weight(std::uint32_t doc, std::size_t texts);
  /// weight() of a document with all of them.
  float whole() const;

 private:
  float weight_of(std::uint32_t pairs) const;
  /// By order_, not by the stream.
  bool is_ordered() const { return indexes_come_in_parts && stream_ == nullptr; }

  const ForwardStreamView* stream_;
  TitleOrder* order_;
  std::vector<float> rarities_;
  std::vector<std::uint32_t>& places_;  ///< by term: bit i for word i of the query; of others 0
  std::vector<std::uint32_t> known_;    ///< terms of the query
  std::vector<std::uint32_t> symbols_;
};

}  // namespace portal::search
