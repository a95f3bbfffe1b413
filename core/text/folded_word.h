// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "core/text/fold.h"

/// What the levels of folding do to a word as a whole. Internal to core/text.
namespace portal::text {

/// Moves the tone and unifies i and y as `level` says.
/// @param word  letters of one word, lower case, composed
void fold_word(std::u32string& word, FoldLevel level);

}  // namespace portal::text
