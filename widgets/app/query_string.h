// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace portal::app {

using QueryPairs = std::vector<std::pair<std::string, std::string>>;

/// Reads "q=ng%C3%A2n+s%C3%A1ch&page=2". Order is kept; text that is not UTF-8 after decoding is made valid with
/// U+FFFD.
/// @see WHATWG URL Standard, application/x-www-form-urlencoded
QueryPairs parse_query_string(std::string_view text);

/// Writes pairs in their order; the opposite of parse_query_string for every UTF-8 text.
std::string make_query_string(const QueryPairs& pairs);

}  // namespace portal::app
