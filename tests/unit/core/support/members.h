// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "core/search/bit_set.h"

namespace portal::test {

/// The numbers in a set, rising.
inline std::vector<std::uint32_t> members(const search::BitSet& set) {
  std::vector<std::uint32_t> numbers;
  set.visit_while([&](std::uint32_t number) {
    numbers.push_back(number);
    return true;
  });
  return numbers;
}

}  // namespace portal::test
