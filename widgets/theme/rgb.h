// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>

namespace portal::theme {

/// Opaque sRGB: red, green, blue, each 0..255.
using Rgb = std::array<std::uint8_t, 3>;

/// `share_of_a` (0..1) of `a` in `b`, channel by channel in sRGB, rounded: what CSS `color-mix(in srgb, …)` gives.
/// A link's underline is 0.55 accent in bg.
Rgb mix(const Rgb& a, const Rgb& b, double share_of_a);

/// The light of one channel, 0..1. Same bits everywhere: no call of the C library's `pow`.
/// @see IEC 61966-2-1, the transfer function of sRGB
double to_linear(std::uint8_t channel);

/// The nearest channel for an amount of light. Below 0 gives 0, above 1 gives 255.
std::uint8_t from_linear(double light);

}  // namespace portal::theme
