// SPDX-License-Identifier: MIT
#include "core/search/bit_set.h"

#include <cstdint>
#include <set>
#include <vector>

#include "catch2/catch.hpp"

#include "tests/unit/core/support/members.h"
#include "tests/unit/core/support/random.h"

using portal::search::BitSet;
using portal::test::members;

TEST_CASE("BitSet: ranges of any ends hold exactly their documents", "[search][bit_set]") {
  for (std::uint32_t begin = 0; begin <= 200; begin += 7) {
    for (std::uint32_t end = begin; end <= 200; end += 11) {
      BitSet set;
      set.reset(200);
      set.insert_range(begin, end);
      std::vector<std::uint32_t> expected;
      for (std::uint32_t doc = begin; doc < end; ++doc)
        expected.push_back(doc);
      CAPTURE(begin, end);
      REQUIRE(members(set) == expected);
      REQUIRE(set.count() == expected.size());
    }
  }
}

TEST_CASE("BitSet: agrees with std::set", "[search][bit_set]") {
  portal::test::Random random(1);
  for (int round = 0; round < 50; ++round) {
    const std::size_t size = 1 + random.below(300);
    BitSet left;
    BitSet right;
    left.reset(size);
    right.reset(size);
    std::set<std::uint32_t> left_docs;
    std::set<std::uint32_t> both;
    for (std::size_t i = 0; i < size / 2; ++i)
      left_docs.insert(static_cast<std::uint32_t>(random.below(size)));
    for (const std::uint32_t doc : left_docs)
      left.insert(doc);
    for (std::size_t i = 0; i < size / 2; ++i) {
      const auto doc = static_cast<std::uint32_t>(random.below(size));
      right.insert(doc);
      if (left_docs.count(doc) != 0) both.insert(doc);
    }
    left.intersect(right);
    REQUIRE(members(left) == std::vector<std::uint32_t>(both.begin(), both.end()));
    REQUIRE(left.count() == both.size());
    for (std::uint32_t doc = 0; doc < size; ++doc)
      REQUIRE(left.contains(doc) == (both.count(doc) != 0));
  }
}

TEST_CASE("BitSet: what two sets have in common comes with its ranks, and the rest is the opposite",
          "[search][bit_set]") {
  portal::test::Random random(2);
  for (const std::size_t size : {1U, 63U, 64U, 65U, 300U}) {
    BitSet left, right;
    left.reset(size);
    right.reset(size);
    for (std::size_t i = 0; i < size; ++i) {
      left.insert(static_cast<std::uint32_t>(random.below(size)));
      right.insert(static_cast<std::uint32_t>(random.below(size)));
    }
    left.index_ranks();
    CHECK(right.index_ranks() == right.count());
    BitSet common = left;
    common.intersect(right);
    std::vector<std::uint32_t> visited;
    left.visit_common(right, [&](std::uint32_t number, std::uint32_t rank, std::uint32_t other_rank) {
      visited.push_back(number);
      CHECK(rank == left.rank(number));
      CHECK(other_rank == right.rank(number));
    });
    CHECK(visited == members(common));
    BitSet opposite = left;
    opposite.invert();
    CHECK(opposite.count() == size - left.count());
    opposite.intersect(left);
    CHECK(opposite.count() == 0);
  }
}

TEST_CASE("BitSet: a visit ends when it is told to, and reset empties", "[search][bit_set]") {
  BitSet set;
  set.reset(100);
  set.insert_range(0, 100);
  int visited = 0;
  set.visit_while([&](std::uint32_t) { return ++visited < 3; });
  CHECK(visited == 3);
  set.reset(100);
  CHECK(set.count() == 0);
}
