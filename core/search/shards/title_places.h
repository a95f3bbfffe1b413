// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "core/search/forward_stream.h"
#include "core/search/posting_list.h"
#include "core/search/shards/neighbour_order.h"
#include "core/search/shards/partial_terms.h"
#include "core/search/shards/prefix_lists.h"

/// Where a term stands in titles and document numbers, so that lists alone say which words are neighbours: the PLACES
/// of shard.h, empty for a term in neither, else
///
///   subset   of the ranks in the list (subset_codec.h): documents whose numbers alone hold it; the list says whose
///            titles do
///   blocks   for each of both, rising, its first place and 1; then for each how far behind that is its next place, 0
///            for none; and so on while there are any: varint bytes and planes.h
///
/// The first word of a title has the place 0, that of a number 56, and places go round: the one behind 63 is 0.
namespace portal::search {

/// A document, and places of a term in it.
struct PlacedTerm {
  std::uint32_t doc = 0;
  std::uint32_t next = 0;    ///< the place behind the last one written or read
  std::uint64_t places = 0;  ///< bit i: place i
  bool in_title = false;
};

/// Makes the PLACES of terms. Cost: reads all titles; memory: 24 bytes for each word of theirs.
class TitlePlacesWriter {
 public:
  TitlePlacesWriter(const ForwardStreamView& stream, std::uint32_t documents);

  /// @param list  of the documents with any of the terms; after index_ranks()
  std::vector<std::uint8_t> places(TermRange terms, const PostingList& list) const;

 private:
  std::vector<PlacedTerm> placed(TermRange terms) const;

  std::vector<std::vector<PlacedTerm>> terms_;
};

/// The order of titles, read from the lists that have come.
class TitlePlaces final : public NeighbourOrder {
 public:
  /// @param terms     borrowed
  /// @param prefixes  the same; may be null
  TitlePlaces(const PartialTerms& terms, const PrefixLists* prefixes, std::uint32_t documents)
      : NeighbourOrder(documents), terms_(terms), prefixes_(prefixes) {}

 private:
  using Masks = std::vector<std::uint64_t>;  ///< by document; bit i: place i

  void find_neighbours(const Words& words, std::vector<BitSet>& neighbours) override;
  void add_places(const TermParts& parts, Masks& masks) const;

  const PartialTerms& terms_;
  const PrefixLists* prefixes_;
};

}  // namespace portal::search
