// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace portal::fuzz {

/// A property that holds for every input. Not assert(): it must hold in optimised builds too.
inline void require(bool property) {
  if (!property) std::abort();
}

inline std::string_view as_text(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

}  // namespace portal::fuzz
