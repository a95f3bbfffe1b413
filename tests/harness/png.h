// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "tests/harness/image.h"

namespace portal::harness {

/// Nothing if there is no such file or it is no PNG.
std::optional<Image> read_png(const std::string& path);

/// Writes R, G, B; the pixels of a widget are opaque. Fails the test if the file cannot be written.
void write_png(const std::string& path, const Image& image);

}  // namespace portal::harness
