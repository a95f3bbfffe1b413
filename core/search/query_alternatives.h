// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

#include "core/search/query.h"
#include "core/text/byte_range.h"

namespace portal::search {

/// Words of a query with its alternatives: each costs a pass over its postings.
inline constexpr std::size_t most_words_with_alternatives = 64;

/// Lets a document that holds `item` do without the words in `source`. These become one clause: all of them, or the
/// item. A word of an OR gets one alternative more. The words of the item are scored and highlighted as those of the
/// query, but no marks are preferred in them. What is quoted, excluded or part of an operator is taken literally.
///
/// @param source  from the first byte of a word to the end of a word
/// @return        false, and nothing changes, if the words there are no plain words side by side, or the query is full
bool add_alternative(Query& query, text::ByteRange source, QueryItem item);

/// What was typed, that the word at `place` of Query::words stands for; null if it was typed itself, or stands for one
/// of an OR.
const QueryItem* typed_for(const Query& query, std::size_t place);

}  // namespace portal::search
