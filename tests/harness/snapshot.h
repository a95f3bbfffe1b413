// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "tests/harness/image.h"
#include "widgets/semantics/tree.h"

namespace portal::harness {

/// One line per node in reading order, with what can be read back from a page's DOM: depth, role, name, value, address,
/// description, states. tests/scenarios/snapshot.mjs makes the same text from a browser's elements, and
/// tests/scenarios/README.md describes it.
std::string snapshot(const semantics::Tree& tree);

/// "pixels 800x1240 0123456789abcdef\n": device pixels and pixel_hash().
std::string pixel_line(const Image& image);

}  // namespace portal::harness
