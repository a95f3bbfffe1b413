// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "core/search/counts.h"
#include "core/search/index.h"
#include "tests/exactness/random_question.h"

namespace portal::exactness {

using NameCounts = std::map<std::string, std::uint32_t>;
using DayCounts = std::map<time::Date, std::uint32_t>;

/// All numbers that a page shows for a question.
struct Numbers {
  std::size_t total = 0;
  std::vector<std::uint32_t> docs;             ///< places of the documents in the index
  std::array<NameCounts, facet_count> facets;  ///< of each the choice in the others counts; without empty names
  std::array<DayCounts, 3> periods;            ///< first day → documents, by search::Period

  bool operator==(const Numbers&) const = default;
};

/// The answer by looking at every document: no list, no dictionary, no set of bits.
class NaiveScan {
 public:
  /// @param index  in memory; borrowed
  explicit NaiveScan(const search::Index& index);

  Numbers answer(const RandomQuestion& question) const;

 private:
  struct Row {
    std::array<Words, 3> texts;            ///< title, number, summary: bare forms in order
    std::array<Words, facet_count> names;  ///< the same of its names
  };

  bool holds(const Row& row, const Item& item) const;
  bool matches(std::uint32_t doc, const RandomQuestion& question) const;

  const search::Index& index_;
  std::vector<Row> rows_;
};

}  // namespace portal::exactness
