// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

/// Unicode normalisation for the text that the kit meets.
///
/// Covered exactly, as in the Unicode version named in normalize_table.inc: Latin (U+0000–U+02FF, U+1E00–U+1EFF, and
/// the blocks without marks: U+2C60–U+2C7F, U+A720–U+A7FF, U+AB30–U+AB6F), full-width forms (U+FF00–U+FFEF), spaces and
/// punctuation (U+2000–U+206F), the Kelvin and Angstrom signs, and the combining marks that is_mark() names, in any
/// order. All other code points pass unchanged, as if they were letters without marks. Bytes that are not UTF-8 become
/// U+FFFD.
///
/// These are the canonical forms: they change how a character is coded, not what it is. Full-width letters, hard
/// spaces, zero-width characters and curly quotes stay; tidy() and fold() decide what stored text and a comparison keep
/// of them. Both take time in proportion to the text, however many marks stand on one letter.
/// @see Unicode Standard Annex #15
namespace portal::text {

/// Composed form (NFC): what the kit stores, draws and compares.
std::string nfc(std::string_view text);

/// The same in place, for code points already decoded.
void nfc(std::u32string& points);

/// Decomposed form (NFD).
std::string nfd(std::string_view text);
void nfd(std::u32string& points);

}  // namespace portal::text
