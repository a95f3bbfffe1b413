// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "core/search/dictionary.h"
#include "core/search/forward_stream.h"

namespace portal::search {

/// A word of the query, in the order typed.
struct SequenceWord {
  TermRange terms;  ///< that it stands for
  float rarity = 0;
};

/// How well titles keep the order of a query. Borrows the stream.
class TitleNeighbours {
 public:
  TitleNeighbours(const ForwardStreamView& stream, std::vector<SequenceWord> sequence)
      : stream_(stream), sequence_(std::move(sequence)) {}

  /// Σ (½ + the lesser rarity) over the neighbouring words of the query that are neighbours in the title of `doc`, in
  /// this order. Cost: words of the title × words of the query.
  float weight(std::uint32_t doc);

 private:
  bool has_pair(std::size_t first) const;

  const ForwardStreamView& stream_;
  std::vector<SequenceWord> sequence_;
  std::vector<std::uint32_t> title_;
};

}  // namespace portal::search
