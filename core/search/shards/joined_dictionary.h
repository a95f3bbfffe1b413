// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/search/bit_set.h"
#include "core/search/dictionary.h"

namespace portal::search {

/// The texts of two dictionaries as one, and where each is in the two and back.
struct JoinedDictionary {
  static constexpr std::uint32_t missing = 1U << 31;  ///< so that all are vectors of one type: code for every page

  std::vector<std::uint8_t> bytes;  ///< dictionary.h
  /// By place here, and one behind the last: its own place; or missing, and the place of the first one behind it.
  std::array<std::vector<std::uint32_t>, 2> own;
  std::array<std::vector<std::uint32_t>, 2> joined;  ///< by own place, if none are gone: the place here
};

/// @param gone  places of the first that are left out; null: none
JoinedDictionary join_dictionaries(const DictionaryView& first, const DictionaryView& second, const BitSet* gone);

}  // namespace portal::search
