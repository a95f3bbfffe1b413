// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

/// Numbers of fixed size at places inside an index, lowest byte first. No bounds are checked here.
namespace portal::search {

inline void append_u32(std::uint32_t value, std::vector<std::uint8_t>& out) {
  for (unsigned shift = 0; shift < 32; shift += 8)
    out.push_back(static_cast<std::uint8_t>(value >> shift));
}

inline void append_u64(std::uint64_t value, std::vector<std::uint8_t>& out) {
  append_u32(static_cast<std::uint32_t>(value), out);
  append_u32(static_cast<std::uint32_t>(value >> 32), out);
}

inline std::uint32_t read_u32(std::span<const std::uint8_t> bytes, std::size_t offset) {
  const std::uint8_t* at = bytes.data() + offset;
  return at[0] | std::uint32_t{at[1]} << 8 | std::uint32_t{at[2]} << 16 | std::uint32_t{at[3]} << 24;
}

inline std::uint64_t read_u64(std::span<const std::uint8_t> bytes, std::size_t offset) {
  return read_u32(bytes, offset) | std::uint64_t{read_u32(bytes, offset + 4)} << 32;
}

}  // namespace portal::search
