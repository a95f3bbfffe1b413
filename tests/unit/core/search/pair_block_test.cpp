// SPDX-License-Identifier: MIT
#include "core/search/pair_block.h"

#include <cstdint>
#include <vector>

#include "catch2/catch.hpp"

#include "tests/unit/core/support/heap_bytes.h"
#include "tests/unit/core/support/members.h"
#include "tests/unit/core/support/random.h"

using namespace portal::search;
using portal::test::HeapBytes;

namespace {

struct Block {
  std::vector<std::vector<std::uint32_t>> ranks;
  std::vector<std::uint32_t> both, expected;
  std::vector<std::uint8_t> bytes;
};

/// Pairs in few and in many of up to `documents`, of which what is expected is wrong by any factor.
Block random_block(portal::test::Random& random, std::size_t pairs, std::uint32_t documents) {
  Block block;
  for (std::size_t pair = 0; pair < pairs; ++pair) {
    const auto both = static_cast<std::uint32_t>(1 + random.below(documents));
    const std::size_t part = std::size_t{1} << random.below(12);
    std::vector<std::uint32_t>& ranks = block.ranks.emplace_back();
    for (std::uint32_t rank = 0; rank < both; ++rank)
      if (random.below(part) == 0) ranks.push_back(rank);
    if (ranks.empty()) ranks.push_back(both - 1);
    block.both.push_back(both);
    block.expected.push_back(static_cast<std::uint32_t>(random.below(2 * both)));
  }
  std::vector<PairRanks> written;
  for (std::size_t pair = 0; pair < pairs; ++pair)
    written.push_back({block.ranks[pair], block.both[pair], block.expected[pair]});
  append_pair_block(written, block.bytes);
  return block;
}

bool read(const Block& block, std::size_t pair, BitSet& ranks) {
  ranks.reset(block.both[pair]);
  const HeapBytes heap(block.bytes);
  return read_pair(heap.view(), static_cast<std::uint32_t>(block.ranks.size()),
                   std::span(block.expected).first(pair + 1), ranks);
}

}  // namespace

TEST_CASE("pair block: each pair of any block comes back without the ones before it", "[search][pairs]") {
  portal::test::Random random(61);
  std::size_t few = 0, many = 0;
  for (int i = 0; i < 300; ++i) {
    const Block block = random_block(random, 1 + random.below(pairs_per_block), i % 2 == 0 ? 300 : 4000);
    for (std::size_t pair = 0; pair < block.ranks.size(); ++pair) {
      CAPTURE(i, pair);
      BitSet ranks;
      REQUIRE(read(block, pair, ranks));
      REQUIRE(portal::test::members(ranks) == block.ranks[pair]);
      ++(block.ranks[pair].size() < 32 ? few : many);
    }
  }
  CHECK(few > 500);
  CHECK(many > 500);
}

TEST_CASE("pair block: pairs in one document take no whole byte each beside their ranks", "[search][pairs]") {
  const std::vector<std::uint32_t> ranks = {100};
  const std::vector<PairRanks> pairs(pairs_per_block, {ranks, 128, 128});
  std::vector<std::uint8_t> bytes;
  append_pair_block(pairs, bytes);
  CHECK(bytes.size() == pairs_per_block * (1 + 2 + 6) / 8);  // count; quotient 1; remainder below 64, the mean gap
}

TEST_CASE("pair block: wrong bytes give ranks in bounds or none, never a crash", "[search][pairs][corrupt]") {
  portal::test::Random random(62);
  std::size_t refused = 0;
  for (int i = 0; i < 2000; ++i) {
    Block block = random_block(random, 1 + random.below(pairs_per_block), 300);
    if (i % 3 == 0) {
      block.bytes.resize(random.below(block.bytes.size()));
    } else if (i % 3 == 1) {
      std::uint8_t& byte = block.bytes[random.below(block.bytes.size())];
      byte = static_cast<std::uint8_t>(byte ^ (1 + random.below(255)));
    } else {
      for (std::uint8_t& byte : block.bytes)
        byte = static_cast<std::uint8_t>(random.below(4) == 0 ? random.below(256) : 0);
    }
    for (std::size_t pair = 0; pair < block.ranks.size(); ++pair) {
      BitSet ranks;
      if (!read(block, pair, ranks)) {
        ++refused;
      } else {
        REQUIRE(ranks.universe() == block.both[pair]);
        for (const std::uint32_t rank : portal::test::members(ranks))
          REQUIRE(rank < block.both[pair]);
      }
    }
  }
  CHECK(refused > 1000);
}
