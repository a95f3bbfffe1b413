// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/search/query.h"
#include "core/text/byte_range.h"

namespace portal::search {

/// What a part of a query was also looked for as.
struct QuerySynonym {
  text::ByteRange source;  ///< in the query
  std::string phrase;      ///< "ủy ban nhân dân" for "UBND", "UBND" for "ủy ban nhân dân"
};

/// Lets each administrative abbreviation in `query` also stand for what it means, as a phrase, and what it means for
/// the abbreviation: a document that holds one of both holds the word. See add_alternative() for where.
///
/// Of core/text/abbreviations.h these count: readings that fit their context; short forms typed in small letters that
/// are no Vietnamese syllable ("ubnd", not "da"); and, from a meaning to its short form, those that are no syllable
/// either and have no other meaning or are the symbol of a type of document ("chỉ thị" to "CT", not "chủ tịch"). Of
/// meanings one within the other the longer counts.
///
/// @param text     that parse_query() made `query` of
/// @param literal  places in it that are left alone: document numbers
/// @return         what was added, by place
std::vector<QuerySynonym> add_synonyms(Query& query, std::string_view text, std::span<const text::ByteRange> literal);

}  // namespace portal::search
