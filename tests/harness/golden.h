// SPDX-License-Identifier: MIT
/// Expected pictures and texts in files, compared exactly.
///
/// With PORTAL_UPDATE_GOLDEN=1 in the environment the file is rewritten and the comparison succeeds; `git diff` is then
/// the review. Otherwise a difference leaves `<name>.new.png` and `<name>.diff.png`, or `<name>.new.txt`, beside it.
#pragma once

#include <string>
#include <string_view>

#include "tests/harness/image.h"

namespace portal::harness {

/// @param path  of the expected PNG
/// @return      empty if the picture is as expected, else a sentence with the number of pixels and the first one
std::string compare_with_golden(const Image& image, const std::string& path);

/// @param path  of the expected text, ending in ".txt"
/// @return      empty if the text is as expected, else a sentence with the first line that differs
std::string compare_with_golden(std::string_view text, const std::string& path);

}  // namespace portal::harness
