// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/text/word_set.h"

/// The words around a number, compared by their hashes. For the scanner of quantity.h.
namespace portal::money {

/// A word and where it stands. Empty if there is none, or if it is longer than a Vietnamese word.
struct Word {
  std::uint64_t hash = 0;  ///< of text::WordHash: in any case and normal form
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  constexpr bool empty() const { return begin == end; }
  constexpr bool is(std::uint64_t other) const { return hash == other; }
  template <std::size_t size>
  bool is_in(const text::WordSet<size>& set) const {
    return set.has(hash);
  }
};

using text::operator""_word;
using text::word_set;
using text::WordSet;

/// Two words of the rules, one behind the other.
struct WordPair {
  constexpr WordPair(std::string_view first_word, std::string_view second_word)
      : first(text::hash_of(first_word)), second(text::hash_of(second_word)) {}

  std::uint64_t first, second;
};

/// The word that starts at byte `begin`.
Word word_at(std::string_view text, std::uint32_t begin);

/// The word before byte `begin`; only spaces and a colon may stand between.
Word word_before(std::string_view text, std::uint32_t begin);

/// The first byte at or after `offset` that is no white space and no invisible character. Looks at no more than a few
/// of them, so that a scan over spaces stays linear.
std::uint32_t skip_spaces(std::string_view text, std::uint32_t offset);

}  // namespace portal::money
