// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "core/base/bytes.h"  // append_varint()

/// Varints (core/base/bytes.h) at places inside an index, where a whole record is not read in order.
namespace portal::search {

/// The rest of read_varint(), for the few numbers of several bytes.
[[gnu::noinline]] inline std::uint64_t read_long_varint(std::span<const std::uint8_t> bytes, std::size_t& offset) {
  std::uint64_t value = 0;
  std::size_t at = offset;
  for (unsigned shift = 0; shift < 35 && at < bytes.size(); shift += 7) {
    const std::uint8_t byte = bytes[at++];
    value |= std::uint64_t{byte & 0x7FU} << shift;
    if (byte >= 0x80) continue;
    offset = at;
    return value;
  }
  return 0;
}

/// Reads a number of at most 35 bits at `offset` and moves `offset` behind it.
/// @return 0 if there is none; `offset` stays then
inline std::uint64_t read_varint(std::span<const std::uint8_t> bytes, std::size_t& offset) {
  if (offset < bytes.size() && bytes[offset] < 0x80) return bytes[offset++];  // nearly all
  return read_long_varint(bytes, offset);
}

}  // namespace portal::search
