// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "core/search/number_query.h"
#include "core/search/query.h"
#include "core/text/byte_range.h"

namespace portal::search {

/// A document number in a query, whole or a part, however it was typed: "57/2023", "nd30/2020", "30 qd ubnd".
struct QueryNumber {
  text::ByteRange source;
  NumberQuery number;
  bool complete = false;     ///< number and symbol
  bool may_be_date = false;  ///< "28/7"
};

/// The document numbers of core/text/doc_reference.h in what parse_query() reads of `text`, but for those with a letter
/// behind the number (15a), which the index does not keep as numbers.
std::vector<QueryNumber> find_query_numbers(std::string_view text);

/// Lets a document with the number do without the words that say it; see add_alternative() for where.
/// @return whether it was added
bool add_number(Query& query, const QueryNumber& number);

}  // namespace portal::search
