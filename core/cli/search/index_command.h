// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

namespace portal::cli {

/// `portalkit index FILE… --out DIR`: reads documents from JSON or JSON lines and writes DIR/index.bin, whole or not at
/// all. Bad rows are left out and reported on standard error with file, line or row, and field.
///
/// @param words  behind the verb
/// @return exit_bad if no index was written, or rows were left out
int index(std::span<const std::string_view> words);

}  // namespace portal::cli
