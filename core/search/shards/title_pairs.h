// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "core/search/bit_set.h"
#include "core/search/forward_stream.h"
#include "core/search/shards/neighbour_order.h"

/// Shards of pairs: which documents hold a term right before another in their titles or their numbers. Pairs are sorted
/// by their terms and cut into shards of pair_shard_bytes() or one pair; a shard is
///
///   string   for each pair
///     varint   first term, less that of the pair before (of 0)
///     varint   second term
///     varint   bytes of the subset
///     subset   of the documents (subset_codec.h)
///   for each term of carried_samples() (sample.h)
///     string   its sample  } of shard.h
///     string   its FORMS   }
namespace portal::search {

/// A pair as one number that sorts by first, then second term.
constexpr std::uint64_t pair_key(std::uint32_t first, std::uint32_t second) {
  return std::uint64_t{first} << 32 | second;
}

/// Cuts the pairs of all titles.
/// @param give  gets the first pair of a shard and the bytes of its pairs, rising by pair
/// @param pairs_at_once  in memory, 16 bytes each, if no word begins more: the titles are read once more for every so
/// many
void cut_title_pairs(const ForwardStreamView& stream, std::uint32_t documents,
                     const std::function<void(std::uint64_t first_pair, std::vector<std::uint8_t> shard)>& give,
                     std::size_t pairs_at_once = std::size_t{4} << 20);

/// The pairs of an index, of which some shards are there.
class TitlePairs final : public NeighbourOrder {
 public:
  explicit TitlePairs(std::uint32_t documents) : NeighbourOrder(documents) {}

  /// The next shard, not there yet. @return false unless `first_pair` is behind that of the shard before
  bool add_shard(std::uint64_t first_pair);
  std::uint32_t shard_count() const { return static_cast<std::uint32_t>(shards_.size()); }

  /// @return false if the bytes are no such shard; its pairs are then in no document
  bool fill(std::size_t shard, std::span<const std::uint8_t> bytes);
  /// What stands behind the pairs of a shard that is there.
  std::span<const std::uint8_t> behind_pairs(std::size_t shard) const { return shards_[shard].behind; }

  /// The first words that are looked for in a shard. @param terms  of the segment
  TermRange first_words(std::size_t shard, std::uint32_t terms) const;

  /// Notes what neighbours_of() would miss. Ranges that make too many pairs are left alone, here as there.
  void want(TermRange first, TermRange second) const;
  /// Adds the documents with any of these pairs.
  void add_neighbours(TermRange first, TermRange second, BitSet& docs) const;

  /// Sets those to 1 that were asked for in vain since the last call. @param is_missing  by shard
  void add_missing(std::span<std::uint8_t> is_missing);

 private:
  struct Pair {
    std::uint64_t key = 0;
    std::span<const std::uint8_t> docs;
  };
  struct PairShard {
    std::uint64_t first_pair = 0;
    std::vector<std::uint8_t> bytes;
    std::span<const std::uint8_t> behind;
    std::vector<Pair> pairs;
    bool is_there = false;
  };

  static bool read_pairs(PairShard& shard);
  /// Calls visit(shard) for those that may hold `first` before a term of `second`.
  template <class Visit>
  void visit_shards(std::uint32_t first, TermRange second, Visit visit) const;
  void find_neighbours(const Words& words, std::vector<BitSet>& neighbours) override;

  std::vector<PairShard> shards_;
  mutable std::vector<std::uint32_t> missing_;
};

}  // namespace portal::search
