// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <vector>

#include "core/search/bit_set.h"
#include "core/search/hit.h"
#include "core/search/index_view.h"
#include "core/search/search.h"

namespace portal::search {

/// One page of `docs` in an order that does not ask for relevance. Every order is total: equal input, equal page.
///
///   newest   by day of issue, the latest first
///   oldest   by day of issue, the earliest first
///            in both, documents without a date last; those of one day by number as below, all years alike
///   number   by the number's year (of its issue if it has none), the latest first; then by number, 9 before 10; then
///            by symbol, "nq-hdnd" before "qd-ubnd"; then the newest first. Documents without a number last.
///
/// Documents that are equal in all this keep the order of the index. Cost: linear in `docs`, and n log n in the page
/// and in the days that it touches.
///
/// @param order   not relevance
/// @param offset  hits to leave out at the front
/// @param hits    replaced; without scores
void list_in_order(const IndexView& index, const BitSet& docs, SortOrder order, std::size_t offset, std::size_t limit,
                   std::vector<Hit>& hits);

/// The same of `newest`, but documents of one day keep the order of the index.
void list_as_indexed(const BitSet& docs, std::size_t offset, std::size_t limit, std::vector<Hit>& hits);

}  // namespace portal::search
