// SPDX-License-Identifier: MIT
#include "core/search/rank.h"

#include <cmath>
#include <cstddef>

#include "catch2/catch.hpp"

using namespace portal::search;

TEST_CASE("rank: rarity is the logarithm of its definition", "[search][rank]") {
  for (const std::size_t documents : {std::size_t{1}, std::size_t{10}, std::size_t{1780}, std::size_t{200'000}}) {
    for (std::size_t holding = 0; holding <= documents; holding = holding * 3 + 1) {
      const auto all = static_cast<double>(documents);
      const auto with = static_cast<double>(holding);
      CAPTURE(documents, holding);
      CHECK(rarity(documents, holding) == Approx(std::log(1 + (all - with + 0.5) / (with + 0.5))).epsilon(1e-6));
    }
  }
}

TEST_CASE("rank: rarity falls with the documents that hold the word and stays positive", "[search][rank]") {
  for (std::size_t holding = 1; holding <= 1780; ++holding) {
    REQUIRE(rarity(1780, holding) < rarity(1780, holding - 1));
    REQUIRE(rarity(1780, holding) > 0);
  }
}

TEST_CASE("rank: a count is weighted by its field", "[search][rank]") {
  const RankWeights weights;
  Posting posting;
  posting.counts = {2, 0, 3};
  CHECK(weighted_count(posting, weights) == 2 * weights.title + 3 * weights.summary);
  posting.counts = {0, 1, 0};
  CHECK(weighted_count(posting, weights) == weights.number);
}
