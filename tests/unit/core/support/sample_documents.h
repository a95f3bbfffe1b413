// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "core/search/document.h"
#include "tests/unit/core/support/random.h"

namespace portal::test {

/// Documents as a district portal has them, made of a small vocabulary; the same for the same arguments. Some have no
/// date or number, many share a date, and some write the tone in the new style or the letters decomposed.
std::vector<search::Document> sample_documents(std::size_t count, std::uint64_t seed);

/// One to four words of the same vocabulary, with or without marks, the last one sometimes cut short.
std::string sample_query(Random& random);

}  // namespace portal::test
