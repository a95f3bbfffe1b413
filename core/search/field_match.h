// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "core/search/bit_set.h"
#include "core/search/index_view.h"
#include "core/search/query.h"

namespace portal::search {

enum class Spelling : std::uint8_t {
  any,         ///< words are compared in their bare form
  with_marks,  ///< and must be written with the marks that were typed; see agrees_in_marks()
};

/// Keeps of `docs` those whose number is, or begins with, the value of the item; or whose name in the column has its
/// words one after the other. Cost: linear in the documents, and for a column in its names.
/// @param item  a field, not the title
void keep_field(const IndexView& index, const QueryItem& item, BitSet& docs, Spelling spelling = Spelling::any);

}  // namespace portal::search
