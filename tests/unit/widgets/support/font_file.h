// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace portal::test {

/// Advance of a character in em, read from the font file itself; that of U+FFFD if the font lacks it.
double advance_em(std::span<const std::uint8_t> font, char32_t character);

/// The same for a text of UTF-8.
double width_em(std::span<const std::uint8_t> font, std::string_view text);

}  // namespace portal::test
