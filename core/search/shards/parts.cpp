// SPDX-License-Identifier: MIT
#include "core/search/part_source.h"

namespace portal::search {

// Alone in its file, so that a program's own takes its place at the linker.
const bool indexes_come_in_parts = true;

}  // namespace portal::search
