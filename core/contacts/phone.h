// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/contacts/phone_plan.h"
#include "core/text/byte_range.h"

namespace portal::contacts {

/// One phone number of a text.
struct Phone {
  PlannedNumber number;
  std::string extension;   ///< digits behind "máy lẻ", "ext", "nội bộ", …; else empty
  text::ByteRange source;  ///< in the text, extension included
  bool perhaps_old =
      false;  ///< a mobile number written like an old fixed line, "(054) 3821234": to be asked, not changed
};

/// The phone numbers of a field that holds nothing else but labels and names, in the order of the text:
/// "ĐT: (0235) 3.507.799 - 3507800, máy lẻ 12; 0905 123 456 (anh Nam)".
///
/// Digits may be grouped by spaces, dots, hyphens and parentheses in any way; numbers are separated by comma,
/// semicolon, slash, spaced dash or words. A number without an area code inherits that of the one before. Three digits
/// and more that make no number are given as invalid; digits that touch a letter are none (H1N1, 7h30).
///
/// @param text  UTF-8 in any form; less than 4 GiB; time is linear
std::vector<Phone> read_phones(std::string_view text);

}  // namespace portal::contacts
