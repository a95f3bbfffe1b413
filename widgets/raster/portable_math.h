// SPDX-License-Identifier: MIT
/// Sine, cosine and their inverses with the same bits on every compiler, C library and processor.
///
/// They use only additions, multiplications, divisions and square roots of doubles, which IEEE 754 rounds correctly,
/// and are built without contraction to fused multiply-add. The result, rounded to float, is within one unit in the
/// last place of the true value for angles up to a million.
#pragma once

namespace portal::raster {

/// @param radians  beyond ±1e6 the period is no longer resolved: the result is then that of angle 0. NaN likewise.
float portable_sin(float radians);
float portable_cos(float radians);

/// @return radians, 0..π. `x` outside -1..1 counts as the nearer end; NaN as 1.
float portable_acos(float x);

/// @return radians, -π..π, of the direction from the origin to (x, y); 0 for (0, 0). Signs of zero are not told apart.
float portable_atan2(float y, float x);

}  // namespace portal::raster
