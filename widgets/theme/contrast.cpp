// SPDX-License-Identifier: MIT
#include "widgets/theme/contrast.h"

#include <algorithm>

namespace portal::theme {

double relative_luminance(const Rgb& color) {
  return 0.2126 * to_linear(color[0]) + 0.7152 * to_linear(color[1]) + 0.0722 * to_linear(color[2]);
}

double contrast_ratio(const Rgb& a, const Rgb& b) {
  const double first = relative_luminance(a);
  const double second = relative_luminance(b);
  return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

}  // namespace portal::theme
