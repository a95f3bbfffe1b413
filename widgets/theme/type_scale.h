// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace portal::theme {

/// The text styles of every widget, in the order of the wire's STYLES.
enum class TextStyle : std::uint8_t {
#define TEXT_STYLE(name, size, line, weight) name,
#include "widgets/theme/type_scale.def"
#undef TEXT_STYLE
};

struct TypeMetrics {
  int size_px;  ///< em, in CSS pixels
  int line_px;  ///< line height, in CSS pixels; at least 1.38 em, room for stacked Vietnamese marks
  int weight;   ///< 400 or 700
};

inline constexpr std::array type_scale = {
#define TEXT_STYLE(name, size, line, weight) TypeMetrics{size, line, weight},
#include "widgets/theme/type_scale.def"
#undef TEXT_STYLE
};

constexpr const TypeMetrics& metrics(TextStyle style) {
  return type_scale[static_cast<std::size_t>(style)];
}

}  // namespace portal::theme
