// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/search/dictionary.h"

namespace portal::search {

/// A term of the dictionary that may have been meant.
struct SimilarTerm {
  std::uint32_t term = 0;
  std::uint8_t edits = 0;  ///< from 1
};

/// How many edits are forgiven between two words: 1 if the longer has 4 to 7 letters, 2 from 8 on, else none.
std::size_t forgiven_edits(std::size_t letters, std::size_t other_letters);

/// The terms that are not `word` but near it. An edit is a letter too many, missing, wrong, or two letters swapped
/// ("optimal string alignment"). Words with other than the letters a to z, or with more than 32, have none.
/// Cost: some 15 ns a term of the dictionary.
/// @param word  bare form
/// @return      rising by term
/// @see H. Hyyrö: A Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit Distances (2003)
std::vector<SimilarTerm> similar_terms(const DictionaryView& terms, std::string_view word);

/// The distance itself, at most 255. @param left  1 to 32 letters a to z
std::size_t edit_distance(std::string_view left, std::string_view right);

}  // namespace portal::search
