// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/text/vietnamese_letter.h"
#include "core/text/word_hash.h"

/// Words of rules, known by their hashes. Internal to core.
namespace portal::text {

/// What a word of the rules is compared by.
/// @param word  UTF-8, lower case, composed
constexpr std::uint64_t hash_of(std::string_view word) {
  WordHash hash;
  for_each_letter(word, [&](char32_t letter) {
    const LetterParts parts = letter_parts(letter);
    hash.add(parts.vowel, parts.tone);
  });
  return hash.value();
}
consteval std::uint64_t operator""_word(const char* word, std::size_t size) {
  return hash_of({word, size});
}

/// In any order.
template <std::size_t size>
struct WordSet {
  std::array<std::uint64_t, size> hashes{};

  bool has(std::uint64_t word) const { return std::find(hashes.begin(), hashes.end(), word) != hashes.end(); }
};
template <std::size_t size>
constexpr WordSet<size> word_set(const std::string_view (&words)[size]) {
  WordSet<size> set;
  for (std::size_t i = 0; i < size; ++i)
    set.hashes[i] = hash_of(words[i]);
  return set;
}

}  // namespace portal::text
