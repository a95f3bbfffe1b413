// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "core/base/bytes.h"

namespace portal::search {

/// A count of things of `least` bytes each at least: a wrong one cannot ask for more memory than there are bytes.
inline std::optional<std::uint32_t> read_count(ByteReader& bytes, std::size_t least) {
  const std::uint64_t count = bytes.varint();
  if (!bytes.ok() || count > bytes.remaining() / least) return std::nullopt;
  return static_cast<std::uint32_t>(count);
}

/// The bytes of a string that is none.
inline std::span<const std::uint8_t> as_bytes(std::string_view text) {
  return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

}  // namespace portal::search
