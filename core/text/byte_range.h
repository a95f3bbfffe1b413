// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace portal::text {

/// Bytes [begin, end) of a UTF-8 text. Both ends lie between code points.
struct ByteRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  std::uint32_t size() const { return end - begin; }
  bool operator==(const ByteRange&) const = default;
};

/// True if they share a byte.
inline bool overlap(ByteRange left, ByteRange right) {
  return left.begin < right.end && right.begin < left.end;
}

}  // namespace portal::text
