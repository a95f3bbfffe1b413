// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace portal {

/// In which language core writes numbers and amounts for readers.
enum class Language : std::uint8_t { vietnamese, english };

}  // namespace portal
