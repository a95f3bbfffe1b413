// SPDX-License-Identifier: MIT
/// The bundled fonts, as bytes in the program.
#pragma once

#include <cstdint>
#include <span>

namespace portal::assets {

/// "Portal Kit Sans", weight 400: a TrueType file with every letter of Vietnamese, without hinting and layout tables.
///
/// Ascender − descender is one em, so Dear ImGui's font size equals the font size of CSS. Figures are tabular.
/// Lines need a height of at least 1.38 em: stacked marks (Ẩ) reach above the ascender.
/// @return  The whole file, about 27 KB; the bytes live as long as the program.
/// @see assets/README.md for origin, licence and the list of characters
std::span<const std::uint8_t> sans_regular();

/// The same characters at weight 700. Some advances differ from weight 400; those of figures do not.
std::span<const std::uint8_t> sans_bold();

}  // namespace portal::assets
