// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "tests/harness/harness.h"

namespace portal::harness {

/// The step `expect WORDS…` of a scenario (tests/scenarios/README.md). Fails the test if it does not hold.
/// @param words  without the word `expect`; at least two
void expect(Harness& harness, const std::vector<std::string>& words);

}  // namespace portal::harness
