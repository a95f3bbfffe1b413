// SPDX-License-Identifier: MIT
#include "core/search/subset_codec.h"

#include <cstdint>
#include <vector>

#include "catch2/catch.hpp"

#include "tests/unit/core/support/heap_bytes.h"
#include "tests/unit/core/support/members.h"
#include "tests/unit/core/support/random.h"

using namespace portal::search;
using portal::test::HeapBytes;

namespace {

std::vector<std::uint8_t> code(const std::vector<std::uint32_t>& members, std::uint32_t universe) {
  std::vector<std::uint8_t> bytes;
  append_subset(members, universe, bytes);
  return bytes;
}

/// Each number below `universe` with probability share / 1000, in runs or not.
std::vector<std::uint32_t> random_subset(portal::test::Random& random, std::uint32_t universe, std::size_t share,
                                         bool runs) {
  std::vector<std::uint32_t> members;
  bool in = false;
  for (std::uint32_t number = 0; number < universe; ++number) {
    if (!runs || number % 50 == 0) in = random.below(1000) < share;
    if (in) members.push_back(number);
  }
  return members;
}

}  // namespace

TEST_CASE("subset codec: every subset of a few numbers comes back", "[search][subset_codec]") {
  for (std::uint32_t universe = 0; universe <= 12; ++universe) {
    for (std::uint32_t bits = 0; bits < 1U << universe; ++bits) {
      std::vector<std::uint32_t> members;
      for (std::uint32_t number = 0; number < universe; ++number) {
        if ((bits >> number & 1) != 0) members.push_back(number);
      }
      const std::vector<std::uint8_t> bytes = code(members, universe);
      BitSet set;
      CAPTURE(universe, bits);
      REQUIRE(read_subset(HeapBytes(bytes).view(), universe, set) == bytes.size());
      REQUIRE(portal::test::members(set) == members);
      REQUIRE(subset_size(bytes, universe) == members.size());
    }
  }
}

TEST_CASE("subset codec: random subsets of every density come back, whatever follows them", "[search][subset_codec]") {
  portal::test::Random random(21);
  for (const std::uint32_t universe : {9U, 64U, 127U, 128U, 129U, 1000U, 1780U, 20000U}) {
    for (const std::size_t share : {0U, 1U, 10U, 100U, 300U, 500U, 700U, 950U, 999U, 1000U}) {
      for (const bool runs : {false, true}) {
        const std::vector<std::uint32_t> members = random_subset(random, universe, share, runs);
        std::vector<std::uint8_t> bytes = code(members, universe);
        const std::size_t size = bytes.size();
        for (int i = 0; i < 9; ++i)
          bytes.push_back(static_cast<std::uint8_t>(random.below(256)));
        BitSet set;
        CAPTURE(universe, share, runs);
        REQUIRE(read_subset(HeapBytes(bytes).view(), universe, set) == size);
        REQUIRE(portal::test::members(set) == members);
      }
    }
  }
}

TEST_CASE("subset codec: numbers far apart come back", "[search][subset_codec]") {
  const std::uint32_t universe = 1U << 30;
  const std::vector<std::uint32_t> members = {0, 1, 5, 1000, 1U << 20, (1U << 30) - 1};
  const std::vector<std::uint8_t> bytes = code(members, universe);
  CHECK(bytes.size() < 40);
  BitSet set;
  REQUIRE(read_subset(bytes, universe, set) == bytes.size());
  CHECK(portal::test::members(set) == members);
}

TEST_CASE("subset codec: a random list of documents costs little more than its entropy", "[search][subset_codec]") {
  portal::test::Random random(22);
  const std::uint32_t universe = 20000;
  const auto bits_at = [&](std::size_t share) {
    return 8 * code(random_subset(random, universe, share, false), universe).size();
  };
  CHECK(bits_at(10) < universe * 85 / 1000);    // 0.081 bits a number: the entropy of 1 in 100
  CHECK(bits_at(100) < universe * 490 / 1000);  // 0.469
  CHECK(bits_at(500) <= universe + 32);
  CHECK(bits_at(900) < universe * 490 / 1000);
  CHECK(bits_at(1000) <= 32);
}

TEST_CASE("subset codec: bytes cut short or changed give a subset or nothing", "[search][subset_codec]") {
  portal::test::Random random(23);
  for (const std::uint32_t universe : {5U, 100U, 3000U}) {
    for (const std::size_t share : {20U, 500U, 950U}) {
      const std::vector<std::uint8_t> bytes = code(random_subset(random, universe, share, false), universe);
      BitSet set;
      for (std::size_t size = 0; size < bytes.size(); ++size)
        REQUIRE_FALSE(read_subset(HeapBytes({bytes.data(), size}).view(), universe, set).has_value());
      for (std::size_t place = 0; place < bytes.size(); ++place) {
        std::vector<std::uint8_t> wrong = bytes;
        wrong[place] = static_cast<std::uint8_t>(wrong[place] ^ (1 + random.below(255)));
        const auto size = read_subset(HeapBytes(wrong).view(), universe, set);
        if (size) REQUIRE(*size <= wrong.size());
        if (size) REQUIRE(set.count() == subset_size(wrong, universe));
      }
    }
  }
}
