// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

namespace portal::text {

/// A Vietnamese letter of VNI-Windows.
struct VniLetter {
  char32_t point = 0;
  std::size_t size = 0;  ///< bytes that it takes, 1 or 2; 0 if the text starts with something else
};

/// The letter with marks at the start of `bytes`, the longest if several: "aâ" is â, "oà" is ồ, F1 is đ.
/// @param bytes  not empty
VniLetter read_vni(std::string_view bytes);

}  // namespace portal::text
