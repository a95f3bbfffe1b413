// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace portal::harness {

/// All bytes of a file; nothing if it cannot be read.
std::optional<std::string> read_file(const std::string& path);

/// Fails the test if the file cannot be written.
void write_file(const std::string& path, std::string_view bytes);

/// The last part of a path: "data/van-ban.json" → "van-ban.json".
std::string_view file_name(std::string_view path);

}  // namespace portal::harness
