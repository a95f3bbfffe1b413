// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// Days of issue, which never rise from one document to the next: varint universe, then subset_codec.h. Document i
/// of day d is the number newest day - d + i.
namespace portal::search {

/// @param days  not rising, between the years 1 and 9999
void append_dates(std::span<const std::int32_t> days, std::vector<std::uint8_t>& out);

/// @return the days of `count` documents; nothing if `bytes` are something else
std::optional<std::vector<std::int32_t>> read_dates(std::span<const std::uint8_t> bytes, std::uint32_t count,
                                                    std::int32_t newest_day);

}  // namespace portal::search
