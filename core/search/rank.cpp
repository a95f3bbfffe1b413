// SPDX-License-Identifier: MIT
#include "core/search/rank.h"

namespace portal::search {
namespace {

constexpr double ln_2 = 0.69314718055994530942;

/// Natural logarithm for value ≥ 1, from exact IEEE operations only: halve into [1, 2), then the series of
/// 2 artanh((m - 1) / (m + 1)), whose argument is at most ⅓: 12 terms give an error below 1e-12.
double natural_log(double value) {
  double halvings = 0;
  while (value >= 2) {
    value /= 2;
    ++halvings;
  }
  const double ratio = (value - 1) / (value + 1);
  const double square = ratio * ratio;
  double power = ratio;
  double sum = 0;
  for (int odd = 1; odd < 24; odd += 2) {
    sum += power / odd;
    power *= square;
  }
  return halvings * ln_2 + 2 * sum;
}

}  // namespace

float rarity(std::size_t documents, std::size_t holding) {
  const auto all = static_cast<double>(documents);
  const auto with = static_cast<double>(holding);
  return static_cast<float>(natural_log(1 + (all - with + 0.5) / (with + 0.5)));
}

float length_factor(std::uint32_t words, float average_words, const RankWeights& weights) {
  if (average_words <= 0) return 1;
  return 1 - weights.length_share + weights.length_share * static_cast<float>(words) / average_words;
}

}  // namespace portal::search
