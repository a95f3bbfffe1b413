// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace portal::text {

/// Text as it is stored and shown: composed (NFC), each run of white space and control characters as one space, none
/// at either end, and without the invisible characters of is_invisible() that pasted text carries.
///
/// @param text  UTF-8; bytes that are not become U+FFFD
std::string tidy(std::string_view text);

}  // namespace portal::text
