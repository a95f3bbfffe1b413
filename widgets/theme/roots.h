// SPDX-License-Identifier: MIT
#pragma once

namespace portal::theme {

/// The `degree`-th root of `value`, with the same bits on every compiler and C library, which `std::cbrt` and
/// `std::pow` do not promise; within a few units in the last place.
///
/// @param value   0..1; beyond that it counts as the nearer end
/// @param degree  at least 2
inline double root(double value, int degree) {
  if (value <= 0) return 0;
  double above = 1;
  while (true) {  // Newton's method from above only falls; rounding ends it
    double slope = above;
    for (int i = 2; i < degree; ++i)
      slope *= above;
    const double next = ((degree - 1) * above + value / slope) / degree;
    if (!(next < above)) return above;
    above = next;
  }
}

}  // namespace portal::theme
