// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/bit_set.h"
#include "core/search/index_view.h"
#include "core/search/query.h"

namespace portal::search {

/// Keeps of `docs` those whose number is, or begins with, the value of the item; or whose name in the column has its
/// words one after the other. Cost: linear in the documents, and for a column in its names.
/// @param item  a field, not the title
void keep_field(const IndexView& index, const QueryItem& item, BitSet& docs);

}  // namespace portal::search
