// SPDX-License-Identifier: MIT
/// The twin of `ScalarRows` on vectors of 16 bytes: four pixels at a time, the same results.
///
/// Written with the vector extensions that GCC and Clang share: they become SSE2, NEON or simd128 instructions, and on
/// a processor without any of these plain code.
#pragma once

#include <cstdint>
#include <cstring>

#include "widgets/raster/scalar_rows.h"

namespace portal::raster {

struct VectorRows {
  using Bytes = std::uint8_t __attribute__((vector_size(16)));
  using Words = std::uint16_t __attribute__((vector_size(16)));
  using Pixels = std::uint32_t __attribute__((vector_size(16)));
  using Signed = std::int32_t __attribute__((vector_size(16)));

  static void fill(std::uint32_t* pixel, int count, std::uint32_t colour) {
    const Pixels four = splat(colour);
    int i = 0;
    for (; i + 4 <= count; i += 4)
      std::memcpy(pixel + i, &four, sizeof four);
    ScalarRows::fill(pixel + i, count - i, colour);
  }

  static void blend(std::uint32_t* pixel, int count, std::uint32_t colour) {
    const std::uint32_t alpha = alpha_of(colour);
    const Words weighted = low_words(source(colour)) * static_cast<std::uint16_t>(alpha) + std::uint16_t{128};
    const auto rest = static_cast<std::uint16_t>(255 - alpha);
    int i = 0;
    for (; i + 4 <= count; i += 4) {
      const Bytes below = load(pixel + i);
      store(pixel + i, weighted + low_words(below) * rest, weighted + high_words(below) * rest);
    }
    ScalarRows::blend(pixel + i, count - i, colour);
  }

  template <class Coverage>
  static void blend_coverage(std::uint32_t* pixel, int count, std::uint32_t colour, const Coverage& coverage) {
    const Bytes over = source(colour);
    int i = 0;
    for (; i + 4 <= count; i += 4) {
      const std::uint32_t group = coverage(i) | coverage(i + 1) << 8 | coverage(i + 2) << 16 | coverage(i + 3) << 24;
      if (group == 0) continue;
      if (group == 0xffffffff) {
        std::memcpy(pixel + i, &over, sizeof over);
      } else {
        const auto bytes = reinterpret_cast<Bytes>(splat(group));
        blend_four(pixel + i, over,
                   __builtin_shufflevector(bytes, bytes, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3));
      }
    }
    ScalarRows::blend_coverage(pixel + i, count - i, colour, [&](int rest) { return coverage(i + rest); });
  }

  static void blend_ramp(std::uint32_t* pixel, int count, std::uint32_t colour, std::int32_t alpha, std::int32_t step) {
    const Bytes over = source(colour);
    const auto stride = static_cast<std::uint32_t>(step);
    Pixels sum = splat(static_cast<std::uint32_t>(alpha)) + Pixels{0, stride, 2 * stride, 3 * stride};
    int i = 0;
    for (; i + 4 <= count; i += 4, sum += splat(4 * stride)) {
      const auto bytes = reinterpret_cast<Bytes>(clamp_ramp(reinterpret_cast<Signed>(sum)));
      blend_four(pixel + i, over,
                 __builtin_shufflevector(bytes, bytes, 0, 0, 0, 0, 4, 4, 4, 4, 8, 8, 8, 8, 12, 12, 12, 12));
    }
    ScalarRows::blend_ramp(pixel + i, count - i, colour, static_cast<std::int32_t>(sum[0]), step);
  }

 private:
  static Pixels splat(std::uint32_t value) { return Pixels{value, value, value, value}; }
  static Bytes source(std::uint32_t colour) { return reinterpret_cast<Bytes>(splat(colour | alpha_mask)); }

  static Bytes load(const std::uint32_t* pixel) {
    Bytes four;
    std::memcpy(&four, pixel, sizeof four);
    return four;
  }

  static Words low_words(Bytes v) {
    return reinterpret_cast<Words>(
        __builtin_shufflevector(v, Bytes{}, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23));
  }
  static Words high_words(Bytes v) {
    return reinterpret_cast<Words>(
        __builtin_shufflevector(v, Bytes{}, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31));
  }

  // 16.16 → 0..255 in the lowest byte of each lane; comparisons of vectors give 0 or all ones.
  static Signed clamp_ramp(Signed alpha) {
    const Signed whole = alpha >> 16;
    const Signed too_large = whole > 255;
    return ((whole & ~too_large) | (255 & too_large)) & (whole >= 0);
  }

  // One alpha for each byte. The sums fit 16 bits: 255 * 255 + 128.
  static void blend_four(std::uint32_t* pixel, Bytes over, Bytes alpha) {
    const Bytes below = load(pixel);
    const Bytes rest = ~alpha;  // 255 - alpha
    store(pixel, low_words(over) * low_words(alpha) + low_words(below) * low_words(rest) + std::uint16_t{128},
          high_words(over) * high_words(alpha) + high_words(below) * high_words(rest) + std::uint16_t{128});
  }

  // Divides by 255, as `divide_255` after its first addition, and narrows.
  static void store(std::uint32_t* pixel, Words low, Words high) {
    const auto low_bytes = reinterpret_cast<Bytes>((low + (low >> 8)) >> 8);
    const auto high_bytes = reinterpret_cast<Bytes>((high + (high >> 8)) >> 8);
    const Bytes four =
        __builtin_shufflevector(low_bytes, high_bytes, 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
    std::memcpy(pixel, &four, sizeof four);
  }
};

}  // namespace portal::raster
