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

/// True if the number of `doc` has the same ordinal, the year if one is asked for, and begins with the symbol.
bool has_number(const IndexView& index, std::uint32_t doc, const NumberQuery& number);

}  // namespace portal::search
