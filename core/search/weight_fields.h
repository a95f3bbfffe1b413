// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

#include "core/search/rank.h"

namespace portal::search {

/// A field of RankWeights that can be set, and its range, ends included.
struct WeightField {
  std::string_view name;
  float RankWeights::*value;
  float least;
  float most;
};
inline constexpr WeightField weight_fields[] = {
    {"title", &RankWeights::title, 0, 1000},
    {"saturation", &RankWeights::saturation, 0, 1000},
    {"length_share", &RankWeights::length_share, 0, 1},
    {"longer_word", &RankWeights::longer_word, 0, 1},
    {"other_marks", &RankWeights::other_marks, 0, 1},
    {"misspelt", &RankWeights::misspelt, 0, 1},
    {"paired", &RankWeights::paired, 0, 1000},
    {"neighbours", &RankWeights::neighbours, 0, 1000},
    {"asked_title", &RankWeights::asked_title, 0, 1000},
    {"asked_neighbours", &RankWeights::asked_neighbours, 0, 1000},
    {"asked_text_neighbours", &RankWeights::asked_text_neighbours, 0, 1000},
    {"recency", &RankWeights::recency, 0, 1000},
    {"recency_days", &RankWeights::recency_days, 1, 100'000},
};

/// The most that RankWeights::reranked, asked_reranked and weighed_terms may be: each document or term costs a read.
inline constexpr std::size_t most_reranked = 100'000;
inline constexpr std::size_t most_weighed_terms = 4096;

/// True if `value` is a number in the range of the field.
constexpr bool is_in_range(const WeightField& field, float value) {
  return value >= field.least && value <= field.most;  // false for what is not a number
}

/// True if all weights are in their ranges, which rankers rely on.
constexpr bool is_valid(const RankWeights& weights) {
  for (const WeightField& field : weight_fields) {
    if (!is_in_range(field, weights.*field.value)) return false;
  }
  return weights.reranked <= most_reranked && weights.asked_reranked <= most_reranked &&
         weights.weighed_terms <= most_weighed_terms;
}
static_assert(is_valid(rank_weights));

}  // namespace portal::search
