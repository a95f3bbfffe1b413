// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

/// Unicode normalisation for the text that the kit meets.
///
/// Covered exactly, as in the Unicode version named in normalize_table.inc: Latin (U+0000–U+02FF, U+1E00–U+1EFF) and
/// the combining marks U+0300–U+036F, in any order. All other code points pass unchanged, as if they were letters
/// without marks. Bytes that are not UTF-8 become U+FFFD.
/// @see Unicode Standard Annex #15
namespace portal::text {

/// Composed form (NFC): what the kit stores, draws and compares.
std::string nfc(std::string_view text);

/// The same in place, for code points already decoded.
void nfc(std::u32string& points);

/// Decomposed form (NFD).
std::string nfd(std::string_view text);

}  // namespace portal::text
