// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <vector>

#include "core/search/bit_set.h"
#include "core/search/dictionary.h"

/// The documents of a segment of which lists are known where they are too long to be fetched: those of a sample, from
/// which is estimated how many match, and the newest. As many of each.
namespace portal::search {

inline constexpr std::uint32_t sample_share = 20;

/// One document of sample_share, spread evenly over the numbers and so over the dates: of the newest alone nothing
/// could be estimated.
/// @see D. E. Knuth: The Art of Computer Programming 3, section 6.4 (multiplicative hashing)
constexpr bool is_sampled(std::uint32_t doc) {
  return doc * 2'654'435'769U < (std::uint64_t{1} << 32) / sample_share;
}

/// Those of a segment, rising.
inline std::vector<std::uint32_t> sampled_documents(std::uint32_t documents) {
  std::vector<std::uint32_t> sampled;
  for (std::uint32_t doc = 0; doc < documents; ++doc) {
    if (is_sampled(doc)) sampled.push_back(doc);
  }
  return sampled;
}

/// The newest, rising.
inline std::vector<std::uint32_t> newest_documents(std::uint32_t documents) {
  std::vector<std::uint32_t> newest(documents / sample_share);
  std::iota(newest.begin(), newest.end(), 0);
  return newest;
}

/// Of how many terms a shard of title pairs carries the samples. Those of a frequent word take many shards, all of
/// which then have its sample: a query that asks for a pair of it needs no other request. More terms are rare ones,
/// which are asked for seldom.
inline constexpr std::uint32_t most_carried = 2;

/// The terms whose samples a shard of pairs carries, by their places among all with a sample.
/// @param sampled  terms with a sample, after index_ranks()
/// @param words    the first words that are looked for in it (title_pairs.h)
inline TermRange carried_samples(const BitSet& sampled, TermRange words) {
  const auto rank = [&](std::uint32_t term) {
    return term < sampled.universe() ? sampled.rank(term) : static_cast<std::uint32_t>(sampled.count());
  };
  const TermRange carried{rank(words.begin), rank(words.end)};
  return carried.begin < carried.end && carried.size() <= most_carried ? carried : TermRange();
}

/// An estimate with the digits that can be meant: two.
constexpr std::size_t round_estimate(std::size_t documents) {
  std::size_t step = 1;
  while (documents / step >= 100)
    step *= 10;
  return (documents + step / 2) / step * step;
}

}  // namespace portal::search
