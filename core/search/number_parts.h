// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace portal::search {

/// A document number in columns: what it is sorted and looked up by.
struct NumberParts {
  std::uint32_t ordinal = 0;  ///< 57 of "57/2023/QĐ-UBND"; 0 if it does not begin with a number of 1 to 9 digits
  std::uint32_t year = 0;     ///< 2023; 0 if no year follows
  std::string symbol;         ///< "qd-ubnd": the other words, bare
};

/// @param number  UTF-8, any normal form
NumberParts number_parts(std::string_view number);

}  // namespace portal::search
