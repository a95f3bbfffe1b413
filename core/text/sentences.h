// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "core/text/byte_range.h"

namespace portal::text {

/// The sentences of a text, in its order, without the white space around them.
///
/// A sentence ends
/// - behind "!" or "?", and behind "." or "…" before a capital, a digit, an opening quote or the end, with closing
///   quotes and brackets that follow; not behind an abbreviation ("TP. Đà Nẵng", "TM. ỦY BAN"), the initial of a
///   name ("Nguyễn V. Hoa"), the ordinal of a list ("1. Thu nội địa") or inside a number or date (1.234, 28.7.2023);
/// - at an empty line;
/// - at a line end behind ";" or ":", or before a capital, a digit or the sign of a list ("-", "+", "*", "•"). Other
///   line ends are those of a narrow column, and the sentence goes on. A ";" within a line never ends it.
///
/// @param text  UTF-8, any normal form, below 4 GiB. Cost linear in its bytes.
std::vector<ByteRange> split_sentences(std::string_view text);

}  // namespace portal::text
