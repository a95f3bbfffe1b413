// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

#include "core/search/bit_set.h"
#include "core/search/index_view.h"
#include "core/search/query.h"

namespace portal::search {

/// How most of some documents write a term, in exact-marks form; of equals the form that the index met first. Up to
/// 4096 of the documents are looked at.
///
/// @param term   of the index
/// @param docs   of its size; those without the term do not count
/// @param typed  only forms that agree with these marks count (agrees_in_marks()), if the word was typed with any
/// @return       the bare form if no document has another, or the index no MARKS; empty if no form agrees
std::string usual_form(const IndexView& index, std::uint32_t term, const BitSet& docs, const QueryWord& typed);

}  // namespace portal::search
