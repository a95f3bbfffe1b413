// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "core/search/dictionary.h"

namespace portal::search {

/// The beginnings that more than most_listed_terms (part_source.h) terms share, as the ranges of these terms; what is
/// the same terms is there once. By their ends, of those with the same end the least first: shards are in this order.
/// Cost: linear in the terms.
std::vector<TermRange> wide_prefixes(const DictionaryView& terms);

}  // namespace portal::search
