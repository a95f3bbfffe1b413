// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/search/bits.h"

namespace portal::search {

/// A set of numbers below a universe, one bit each: documents of an index, or ranks in a list of documents.
class BitSet {
 public:
  /// Empty, for numbers 0 to `universe` - 1. Keeps its memory.
  void reset(std::size_t universe) {
    universe_ = universe;
    words_.assign((universe + 63) / 64, 0);
    before_.clear();
  }

  std::size_t universe() const { return universe_; }
  std::size_t memory_bytes() const {
    return words_.capacity() * sizeof(std::uint64_t) + before_.capacity() * sizeof(std::uint32_t);
  }

  void insert(std::uint32_t number) { words_[number / 64] |= std::uint64_t{1} << (number % 64); }
  void erase(std::uint32_t number) { words_[number / 64] &= ~(std::uint64_t{1} << (number % 64)); }
  bool contains(std::uint32_t number) const { return (words_[number / 64] >> (number % 64) & 1) != 0; }

  /// Inserts [begin, end).
  void insert_range(std::uint32_t begin, std::uint32_t end) {
    while (begin < end && begin % 64 != 0)
      insert(begin++);
    for (; end - begin >= 64 && begin < end; begin += 64)
      words_[begin / 64] = ~std::uint64_t{0};
    while (begin < end)
      insert(begin++);
  }

  /// Members become non-members, and those members.
  void invert() {
    for (std::uint64_t& word : words_)
      word = ~word;
    if (universe_ % 64 != 0) words_.back() &= ~(~std::uint64_t{0} << (universe_ % 64));
  }

  /// The 64 numbers from 64 × `word` on, the lowest in the lowest bit.
  std::uint64_t word(std::size_t word) const { return words_[word]; }
  std::size_t word_count() const { return words_.size(); }
  void set_word(std::size_t word, std::uint64_t bits) { words_[word] = bits; }
  std::uint64_t* words() { return words_.data(); }

  // With a set of the same universe:

  void intersect(const BitSet& other) {
    for (std::size_t i = 0; i < words_.size(); ++i)
      words_[i] &= other.words_[i];
  }
  void unite(const BitSet& other) {
    for (std::size_t i = 0; i < words_.size(); ++i)
      words_[i] |= other.words_[i];
  }
  void subtract(const BitSet& other) {
    for (std::size_t i = 0; i < words_.size(); ++i)
      words_[i] &= ~other.words_[i];
  }

  std::size_t count() const {
    std::size_t count = 0;
    for (const std::uint64_t word : words_)
      count += popcount(word);
    return count;
  }

  /// Members in [begin, end).
  std::size_t count_in(std::uint32_t begin, std::uint32_t end) const {
    std::size_t count = 0;
    for (std::size_t i = begin / 64; i < words_.size() && i * 64 < end; ++i) {
      std::uint64_t bits = words_[i];
      if (i == begin / 64) bits &= ~std::uint64_t{0} << (begin % 64);
      if (end - i * 64 < 64) bits &= ~(~std::uint64_t{0} << (end % 64));
      count += popcount(bits);
    }
    return count;
  }

  /// Calls visit(number, rank, other_rank) in rising order for the numbers that both sets have, with their ranks here
  /// and there. @param other  of the same universe
  template <class Visit>
  void visit_common(const BitSet& other, Visit visit) const {
    std::uint32_t rank = 0, other_rank = 0;
    for (std::size_t i = 0; i < words_.size(); ++i) {
      const std::uint64_t common = words_[i] & other.words_[i];
      const bool all = common == words_[i],
                 all_other = common == other.words_[i];  // nearly always one: no bits to count
      std::uint32_t place = rank, other_place = other_rank;
      for (std::uint64_t rest = common; rest != 0; rest &= rest - 1) {
        const std::uint64_t below = (rest & -rest) - 1;
        visit(static_cast<std::uint32_t>(i * 64 + static_cast<std::size_t>(__builtin_ctzll(rest))),
              all ? place++ : rank + popcount(words_[i] & below),
              all_other ? other_place++ : other_rank + popcount(other.words_[i] & below));
      }
      rank += popcount(words_[i]);
      other_rank += popcount(other.words_[i]);
    }
  }

  /// Prepares rank(). To be called again after every change.
  /// @return how many members there are
  std::uint32_t index_ranks() {
    before_.resize(words_.size());
    std::uint32_t before = 0;
    for (std::size_t i = 0; i < words_.size(); ++i) {
      before_[i] = before;
      before += popcount(words_[i]);
    }
    return before;
  }

  /// Members below `number`, which is less than the universe.
  std::uint32_t rank(std::uint32_t number) const {
    const std::uint64_t below = words_[number / 64] & ~(~std::uint64_t{0} << (number % 64));
    return before_[number / 64] + popcount(below);
  }

  /// The first member from `number` on; what is not in the universe if there is none.
  std::uint32_t next(std::uint32_t number) const {
    std::uint64_t below = (std::uint64_t{1} << (number % 64)) - 1;
    for (std::size_t i = number / 64; i < words_.size(); ++i) {
      const std::uint64_t rest = words_[i] & ~below;
      if (rest != 0) return static_cast<std::uint32_t>(i * 64 + static_cast<std::size_t>(__builtin_ctzll(rest)));
      below = 0;
    }
    return ~std::uint32_t{0};
  }

  /// Inserts the members of `other`, of the same universe, whose ranks there are in `ranks`.
  void insert_ranks(const BitSet& other, const BitSet& ranks) {
    std::size_t word = 0;
    std::uint64_t rest = other.words_.empty() ? 0 : other.words_[0];
    std::uint32_t rank = 0;  // of the lowest in `rest`
    ranks.visit_while([&](std::uint32_t wanted) {
      for (; wanted - rank >= popcount(rest); rest = other.words_[++word])
        rank += popcount(rest);
      for (; rank < wanted; ++rank)
        rest &= rest - 1;
      words_[word] |= rest & -rest;
      return true;
    });
  }

  /// Calls visit(number) in rising order until it returns false.
  template <class Visit>
  void visit_while(Visit visit) const {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      for (std::uint64_t rest = words_[i]; rest != 0; rest &= rest - 1) {
        if (!visit(static_cast<std::uint32_t>(i * 64 + static_cast<std::size_t>(__builtin_ctzll(rest))))) return;
      }
    }
  }

 private:
  std::vector<std::uint64_t> words_;
  std::vector<std::uint32_t> before_;  ///< by word: members in earlier words
  std::size_t universe_ = 0;
};

}  // namespace portal::search
