// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/search/bit_set.h"

/// Sixteen pairs of words of PAIRS (pairs.h), fewer at the end of an owner. The documents with a pair are a subset of
/// the ranks of those with both words. Most pairs are in few documents: their subsets have no head and no padding.
///
///   bits, padded with zeros to a byte; in the order of the pairs:
///     documents of each      z zeros, a one, the z bits below the leading one of the number; five zeros: 32 or more
///     of those with 32 or more, the bytes of the subset below: bytes / 16 + 1 in that code, then bytes % 16 in 4 bits
///     of all others          Rice code of the gaps, as in subset_codec.h; how many documents may be expected to have
///                            both words tells its parameter, so that a reader who knows no more skips it
///   subset_codec.h × pairs with 32 or more
namespace portal::search {

inline constexpr std::uint32_t pairs_per_block = 16;

/// One pair, while an index is made. Borrows its ranks.
struct PairRanks {
  std::span<const std::uint32_t> ranks;  ///< rising, at least one
  std::uint32_t both = 0;                ///< documents with both words: above each rank
  std::uint32_t expected = 0;            ///< the same by expected_both()
};

/// Documents with two words, if they knew nothing of each other.
/// @param holding  documents with each, at most `documents`
constexpr std::uint32_t expected_both(std::uint32_t holding, std::uint32_t other_holding, std::uint32_t documents) {
  return documents == 0 ? 0 : static_cast<std::uint32_t>(std::uint64_t{holding} * other_holding / documents);
}

/// @param pairs  1 to pairs_per_block
void append_pair_block(std::span<const PairRanks> pairs, std::vector<std::uint8_t>& out);

/// The ranks of the last of the pairs in `expected`. Cost: some ns for each document of pairs before it that are in
/// fewer than 32.
/// @param pairs     in the block, 1 to pairs_per_block
/// @param expected  expected_both() of the first pairs, at least of one, at most of `pairs`
/// @param ranks     in: empty, for numbers below the documents with both words; out: unspecified if the bytes are wrong
/// @return          whether they are right
bool read_pair(std::span<const std::uint8_t> block, std::uint32_t pairs, std::span<const std::uint32_t> expected,
               BitSet& ranks);

}  // namespace portal::search
