// SPDX-License-Identifier: MIT
#include "widgets/raster/blend.h"

#include <vector>

#include "catch2/catch.hpp"

#include "tests/unit/raster/random.h"
#include "widgets/raster/scalar_rows.h"
#include "widgets/raster/vector_rows.h"

namespace portal::raster {
namespace {

// The nearest whole number to (s·a + d·(255 − a)) / 255. There are no halves: 255 is odd.
std::uint32_t exact(std::uint32_t source, std::uint32_t below, std::uint32_t alpha) {
  return (2 * (source * alpha + below * (255 - alpha)) + 255) / 510;
}

std::uint32_t in_all_channels(std::uint32_t value) {
  return value * 0x010101;
}

TEST_CASE("blend: every source, destination and alpha gives the nearest value in every channel", "[raster][blend]") {
  std::uint64_t wrong = 0;
  for (std::uint32_t alpha = 0; alpha < 256; ++alpha) {
    for (std::uint32_t source = 0; source < 256; ++source) {
      for (std::uint32_t below = 0; below < 256; ++below) {
        const std::uint32_t blended = blend_pixel(alpha_mask | in_all_channels(below), in_all_channels(source), alpha);
        wrong += blended != (alpha_mask | in_all_channels(exact(source, below, alpha)));
      }
    }
  }
  CHECK(wrong == 0);
}

TEST_CASE("blend: channels do not leak into each other", "[raster][blend]") {
  test::Random random(3);
  std::uint64_t wrong = 0;
  for (int i = 0; i < 100000; ++i) {
    const std::uint32_t source = random.colour(), below = random.colour() | alpha_mask;
    const auto alpha = static_cast<std::uint32_t>(random.below(256));
    const std::uint32_t blended = blend_pixel(below, source, alpha);
    for (int shift = 0; shift < 24; shift += 8) {
      wrong += ((blended >> shift) & 255) != exact((source >> shift) & 255, (below >> shift) & 255, alpha);
    }
    wrong += alpha_of(blended) != 255;
  }
  CHECK(wrong == 0);
}

TEST_CASE("blend: the vector loop equals the scalar one for every source, destination and alpha", "[raster][blend]") {
  std::vector<std::uint32_t> below(256);
  for (std::uint32_t i = 0; i < 256; ++i)
    below[i] = alpha_mask | i << 16 | (255 - i) << 8 | (i ^ 0x55);
  std::uint64_t wrong = 0;
  for (std::uint32_t alpha = 0; alpha < 256; ++alpha) {
    for (std::uint32_t source = 0; source < 256; ++source) {
      const std::uint32_t colour = alpha << 24 | source << 16 | (source ^ 0xaa) << 8 | (255 - source);
      std::vector<std::uint32_t> scalar = below, vector = below;
      ScalarRows::blend(scalar.data(), 256, colour);
      VectorRows::blend(vector.data(), 256, colour);
      wrong += scalar != vector;
    }
  }
  CHECK(wrong == 0);
}

// Runs of any length at any alignment: `operation` paints `count` pixels from `pixel` on, by rows of type `Rows`.
template <class Operation>
std::uint64_t differing_runs(Operation&& operation) {
  test::Random random(5);
  std::uint64_t differing = 0;
  for (int run = 0; run < 20000; ++run) {
    const int count = random.below(40), offset = random.below(4);
    std::vector<std::uint32_t> scalar(static_cast<std::size_t>(offset + count));
    for (std::uint32_t& pixel : scalar)
      pixel = random.colour() | alpha_mask;
    std::vector<std::uint32_t> vector = scalar;
    const std::uint64_t seed = random.bits();
    test::Random first(seed), second(seed);
    operation(ScalarRows{}, scalar.data() + offset, count, first);
    operation(VectorRows{}, vector.data() + offset, count, second);
    differing += scalar != vector;
  }
  return differing;
}

TEST_CASE("blend: vector runs of any length equal scalar ones", "[raster][blend]") {
  CHECK(differing_runs([](auto rows, std::uint32_t* pixel, int count, test::Random& random) {
          rows.fill(pixel, count, random.colour());
        }) == 0);
  CHECK(differing_runs([](auto rows, std::uint32_t* pixel, int count, test::Random& random) {
          rows.blend(pixel, count, random.colour());
        }) == 0);
  CHECK(differing_runs([](auto rows, std::uint32_t* pixel, int count, test::Random& random) {
          std::vector<std::uint8_t> alpha(static_cast<std::size_t>(count));
          const int kind = random.below(3);  // air, solid, or anything
          for (std::uint8_t& a : alpha)
            a = static_cast<std::uint8_t>(kind == 2 ? random.below(256) : kind * 255);
          rows.blend_coverage(pixel, count, random.colour(),
                              [&](int i) { return std::uint32_t{alpha[static_cast<std::size_t>(i)]}; });
        }) == 0);
  CHECK(differing_runs([](auto rows, std::uint32_t* pixel, int count, test::Random& random) {
          rows.blend_ramp(pixel, count, random.colour(), random.between(-(1 << 24), 1 << 25),
                          random.between(-(1 << 24), 1 << 24));
        }) == 0);
}

}  // namespace
}  // namespace portal::raster
