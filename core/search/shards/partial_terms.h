// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "core/search/part_source.h"

namespace portal::search {

/// The lists and columns of an index that come one after the other, and what was asked for before it came. What is not
/// there reads as empty; so whoever asks again when nothing is missing gets the right answer.
class PartialTerms final : public PartSource {
 public:
  explicit PartialTerms(std::uint32_t terms) : parts_(terms), has_(terms) {}

  const TermParts& of(std::uint32_t term) const override {
    if (has_[term] == 0) missing_terms_.push_back(term);
    return parts_[term];
  }
  void want(Section section) const override { wanted_ |= bit(section); }

  bool has(std::uint32_t term) const { return has_[term] != 0; }

  void put(std::uint32_t term, const TermParts& parts) {
    parts_[term] = parts;
    has_[term] = 1;
  }

  /// Asked for since the last forget(): terms without parts, any number of times each; sections, also those that are
  /// there.
  const std::vector<std::uint32_t>& missing_terms() const { return missing_terms_; }
  bool wants(Section section) const { return (wanted_ & bit(section)) != 0; }
  void forget() {
    missing_terms_.clear();
    wanted_ = 0;
  }

 private:
  static std::uint32_t bit(Section section) { return std::uint32_t{1} << static_cast<unsigned>(section); }

  std::vector<TermParts> parts_;
  std::vector<std::uint8_t> has_;
  mutable std::vector<std::uint32_t> missing_terms_;
  mutable std::uint32_t wanted_ = 0;
};

}  // namespace portal::search
