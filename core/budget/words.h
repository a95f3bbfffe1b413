// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/text/byte_range.h"

/// The words of a text as hashes: what a vocabulary can be asked without one string. Internal to core/budget.
namespace portal::budget {

/// A run of letters and digits with the marks and invisible characters inside it.
struct BudgetWord {
  text::ByteRange source;
  std::uint64_t hash = 0;  ///< text::WordHash of its letters
  bool capital = false;    ///< starts with a capital letter
  bool number = false;     ///< starts with a digit
};

/// Goes over a text once and hashes its words in their order.
class WordReader {
 public:
  /// @param text  any bytes, below 4 GiB; borrowed. What is not UTF-8 separates words.
  explicit WordReader(std::string_view text) : text_(text) {}

  /// Adds the words behind those read so far that begin before byte `end`.
  void read_until(std::size_t end, std::vector<BudgetWord>& out);

 private:
  std::string_view text_;
  std::uint32_t at_ = 0;
};

/// True if some letter has a tone, a vowel mark or a stroke. Stops at the first one.
bool has_marks(std::string_view text);

}  // namespace portal::budget
