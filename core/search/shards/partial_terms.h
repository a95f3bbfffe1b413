// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "core/search/dictionary.h"
#include "core/search/part_source.h"

namespace portal::search {

/// The parts of terms that come one after the other, and what was asked for before it came. What is not there reads as
/// empty; so whoever asks again when nothing is missing gets the right answer.
class PartialTerms {
 public:
  explicit PartialTerms(std::uint32_t terms) : parts_(terms), has_(terms) {}

  const TermParts& of(std::uint32_t term) const {
    if (has_[term] == 0) missing_terms_.push_back(term);
    return parts_[term];
  }
  bool has(std::uint32_t term) const { return has_[term] != 0; }

  void put(std::uint32_t term, const TermParts& parts) {
    parts_[term] = parts;
    has_[term] = 1;
  }

  /// Asked for in vain since the last forget(), any number of times each.
  const std::vector<std::uint32_t>& missing_terms() const { return missing_terms_; }
  void forget() { missing_terms_.clear(); }
  /// As if these had not been asked for.
  void forget(TermRange terms) {
    std::erase_if(missing_terms_, [&](std::uint32_t term) { return terms.begin <= term && term < terms.end; });
  }

 private:
  std::vector<TermParts> parts_;
  std::vector<std::uint8_t> has_;
  mutable std::vector<std::uint32_t> missing_terms_;
};

}  // namespace portal::search
