// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "core/search/query.h"
#include "core/text/byte_range.h"

namespace portal::search {

/// What to highlight in `text` for a query with alternatives: its words as query_marks() does, and of a phrase that
/// stands for a word ("ủy ban nhân dân" for "UBND") only the whole.
///
/// @param query  as Answerer::query() gives it
/// @param text   UTF-8, any normal form
/// @return       byte ranges of `text`, as merge_ranges() gives them
std::vector<text::ByteRange> query_highlights(const Query& query, std::string_view text);

}  // namespace portal::search
