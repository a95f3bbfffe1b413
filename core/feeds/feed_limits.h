// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include "core/base/limits.h"

namespace portal::feeds {

/// How much of a feed is read. What is beyond is a Problem.
struct FeedLimits {
  std::size_t rows = limits::feed_rows;
  std::size_t row_bytes = limits::row_bytes;
  std::size_t field_bytes = limits::field_bytes;
  /// Of a feed that comes in pieces: bytes at hand before a row is tried; more are waited for if the row does not end.
  std::size_t window_bytes = 256 * 1024;
};

/// A page has the time of a frame and the memory of a phone; a program that makes an index has more of both.
inline constexpr FeedLimits index_limits = {
    .rows = limits::indexed_rows, .row_bytes = limits::indexed_row_bytes, .field_bytes = limits::indexed_field_bytes};

}  // namespace portal::feeds
