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

/// A dictionary in which terms near a word are looked for more than once: which letters each term has is read once,
/// and keeps nearly all others from being read. 4 bytes a term. Borrows the dictionary's bytes.
class SimilarTerms {
 public:
  explicit SimilarTerms(const DictionaryView& terms);

  /// The terms that are not `word` but near it. An edit is a letter too many, missing, wrong, or two letters swapped
  /// ("optimal string alignment"). Words with other than the letters a to z, or with more than 32, have none.
  /// Cost: some 2 ns a term of the dictionary, and some 30 ns one of nearly the same letters.
  /// @param word  bare form
  /// @return      rising by term
  /// @see H. Hyyrö: A Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit Distances (2003)
  std::vector<SimilarTerm> near(std::string_view word) const;

 private:
  std::vector<std::uint32_t> with_letters_like(std::string_view word) const;

  DictionaryView terms_;
  std::uint32_t first_letter_;          ///< the first term with a letter in front
  std::vector<std::uint32_t> letters_;  ///< by term from there on, see letters_of()
};

/// The same for one word: some 15 ns a term.
std::vector<SimilarTerm> similar_terms(const DictionaryView& terms, std::string_view word);

/// The distance itself, at most 255. @param left  1 to 32 letters a to z
std::size_t edit_distance(std::string_view left, std::string_view right);

}  // namespace portal::search
