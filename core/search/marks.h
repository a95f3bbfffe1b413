// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "core/search/query.h"
#include "core/text/byte_range.h"
#include "core/text/tokenize.h"

namespace portal::search {

/// What to highlight in `text` for `query`, by the rules of search(): bare words match, the last one as a prefix, of
/// which only the typed part is marked. A word typed with marks highlights the words written with the same marks if
/// there are any, else all that are equal without marks.
///
/// @param query  as parse_query() reads it: once for all texts of a page
/// @param text   UTF-8, any normal form
/// @return       byte ranges of `text`, as merge_ranges() gives them
std::vector<text::ByteRange> query_marks(const Query& query, std::string_view text);

/// Fewer than nearly all texts have, so that room for their words is made once.
inline constexpr std::size_t bytes_a_word = 4;

/// The same of a text taken apart already, its ranges added to others and not merged. Only of words that were typed.
/// @param tokens  of `text`, by tokenize_bare()
void add_marks(const Query& query, std::span<const text::Token> tokens, std::string_view text,
               std::vector<text::ByteRange>& ranges);

}  // namespace portal::search
