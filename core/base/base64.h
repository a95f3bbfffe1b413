// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Bytes inside JSON.
///
/// @see RFC 4648, section 4: the usual alphabet, with padding
namespace portal {

std::string to_base64(std::span<const std::uint8_t> bytes);

/// @return nothing for anything but what to_base64() writes
std::optional<std::vector<std::uint8_t>> from_base64(std::string_view text);

}  // namespace portal
