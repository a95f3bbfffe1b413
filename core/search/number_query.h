// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>

#include "core/search/index_view.h"
#include "core/search/number_parts.h"

namespace portal::search {

/// A document number inside a query, whole or its beginning.
using NumberQuery = NumberParts;

/// The first part of `text` between spaces that begins with a digit and has a slash: "57/2023", "57/2023/qd-ub".
std::optional<NumberQuery> find_number(std::string_view text);

/// 2023 of "57/2023/QĐ-UBND". A symbol without a year restarts each year: then the year of issue; 0 if there is none.
std::uint32_t number_year(const IndexView& index, std::uint32_t doc);

/// True if the number of `doc` has the same ordinal, the year of number_year() if one is asked for, and a symbol that
/// begins with the one asked for.
bool has_number(const IndexView& index, std::uint32_t doc, const NumberQuery& number);

}  // namespace portal::search
