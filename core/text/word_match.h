// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace portal::text {

/// True if a typed word is `entry`, a word of a table: marks that were typed must be those of the entry, and a word
/// typed without marks matches by its letters. No memory is taken.
///
/// @param entry   UTF-8, composed, old tone style, any case
/// @param exact   the typed word by fold_case()
/// @param folded  the same by fold()
bool matches_word(std::string_view entry, std::string_view exact, std::string_view folded);

}  // namespace portal::text
