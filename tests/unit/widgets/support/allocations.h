// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

namespace portal::test {

/// What `operator new` and Dear ImGui have given out and not got back. This program counts both: see allocations.cpp.
struct Allocations {
  std::size_t blocks = 0;
  std::size_t bytes = 0;
};
Allocations allocations();

}  // namespace portal::test
