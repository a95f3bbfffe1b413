// SPDX-License-Identifier: MIT
// The widgets open whole indexes only. The linker, which sees all of the module, drops what reads an index in parts:
// some 300 bytes of the 200 KB that a page may load.
#include "core/search/part_source.h"

namespace portal::search {

const bool indexes_come_in_parts = false;

}  // namespace portal::search
