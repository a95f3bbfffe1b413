// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace portal::time::period {

/// Some of the numbers 0 to 255, a bit each: rules, or kinds of tokens. Internal to core/time.
class SmallSet {
 public:
  static constexpr std::size_t size = 256;

  constexpr void add(std::size_t item) { words_[item / 64] |= std::uint64_t{1} << item % 64; }
  constexpr void add(const SmallSet& other) {
    for (std::size_t i = 0; i < words_.size(); ++i)
      words_[i] |= other.words_[i];
  }
  constexpr void keep(const SmallSet& other) {
    for (std::size_t i = 0; i < words_.size(); ++i)
      words_[i] &= other.words_[i];
  }
  constexpr void remove(const SmallSet& other) {
    for (std::size_t i = 0; i < words_.size(); ++i)
      words_[i] &= ~other.words_[i];
  }

  constexpr bool has(std::size_t item) const { return (words_[item / 64] >> item % 64 & 1) != 0; }
  constexpr bool empty() const { return (words_[0] | words_[1] | words_[2] | words_[3]) == 0; }

  /// The lowest item from `item` on, `size` if there is none.
  constexpr std::size_t next(std::size_t item) const {
    if (item >= size) return size;
    std::size_t word = item / 64;
    std::uint64_t rest = words_[word] & ~std::uint64_t{0} << item % 64;
    while (rest == 0 && ++word < words_.size())
      rest = words_[word];
    return rest == 0 ? size : word * 64 + static_cast<std::size_t>(std::countr_zero(rest));
  }

  /// Written out: as a default it takes more steps than compilers allow a table.
  constexpr bool operator==(const SmallSet& other) const {
    for (std::size_t i = 0; i < words_.size(); ++i)
      if (words_[i] != other.words_[i]) return false;
    return true;
  }

 private:
  std::array<std::uint64_t, size / 64> words_{};
};

}  // namespace portal::time::period
