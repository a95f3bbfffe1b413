// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace portal::search {

/// A set of documents of one index: one bit each.
class DocSet {
 public:
  /// Empty, for documents 0 to `documents` - 1. Keeps its memory.
  void reset(std::size_t documents) { words_.assign((documents + 63) / 64, 0); }

  void insert(std::uint32_t doc) { words_[doc / 64] |= std::uint64_t{1} << (doc % 64); }
  bool contains(std::uint32_t doc) const { return (words_[doc / 64] >> (doc % 64) & 1) != 0; }

  /// Inserts [begin, end).
  void insert_range(std::uint32_t begin, std::uint32_t end) {
    for (std::uint32_t doc = begin; doc < end;) {
      if (doc % 64 == 0 && end - doc >= 64) {
        words_[doc / 64] = ~std::uint64_t{0};
        doc += 64;
      } else {
        insert(doc++);
      }
    }
  }

  /// Keeps what is in `other` too; both for the same number of documents.
  void intersect(const DocSet& other) {
    for (std::size_t i = 0; i < words_.size(); ++i)
      words_[i] &= other.words_[i];
  }

  std::size_t count() const {
    std::size_t count = 0;
    for (const std::uint64_t word : words_)
      count += static_cast<std::size_t>(__builtin_popcountll(word));
    return count;
  }

  /// Calls visit(document) in rising order until it returns false.
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
};

}  // namespace portal::search
