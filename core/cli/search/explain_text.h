// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "core/search/answer.h"
#include "core/search/index_view.h"

namespace portal::cli {

/// What `portalkit query --explain` prints: how the text was understood, the weights with their ranges, and of each hit
/// why it is there and where its score comes from. In English, for people who set weights.
/// @param question  its reasons are asked for here
std::string explain_text(const search::IndexView& index, search::Question question, const search::RankWeights& weights);

}  // namespace portal::cli
