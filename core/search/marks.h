// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "core/search/query.h"
#include "core/text/byte_range.h"

namespace portal::search {

/// What to highlight in `text` for `query`, by the rules of search(): bare words match, the last one as a prefix, of
/// which only the typed part is marked. A word typed with marks highlights the words written with the same marks if
/// there are any, else all that are equal without marks.
///
/// @param query  as parse_query() reads it: once for all texts of a page
/// @param text   UTF-8, any normal form
/// @return       byte ranges of `text`, as merge_ranges() gives them
std::vector<text::ByteRange> query_marks(const Query& query, std::string_view text);

/// The same, its ranges added to others and not merged. Only of words that were typed.
void add_marks(const Query& query, std::string_view text, std::vector<text::ByteRange>& ranges);

}  // namespace portal::search
