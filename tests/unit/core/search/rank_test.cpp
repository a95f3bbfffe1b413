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

TEST_CASE("rank: a document of average length has factor 1, a longer one more", "[search][rank]") {
  const RankWeights weights;
  CHECK(length_factor(200, 200, weights) == Approx(1));
  CHECK(length_factor(400, 200, weights) == Approx(1 + weights.length_share));
  CHECK(length_factor(0, 200, weights) == Approx(1 - weights.length_share));
  CHECK(length_factor(7, 0, weights) == 1);
}

TEST_CASE("rank: a part of a score stays below 1 and grows with the frequency", "[search][rank]") {
  float last = 0;
  for (float frequency = 1; frequency < 20; ++frequency) {
    const float part = saturate(frequency, rank_weights.saturation);
    CHECK(part > last);
    CHECK(part < 1);
    last = part;
  }
  CHECK(saturate(0, 1) == 0);
  CHECK(saturate(0, 0) == 0);
  CHECK(saturate(1, 0) == 1);
}
