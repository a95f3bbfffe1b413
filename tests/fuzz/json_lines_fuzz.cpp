// SPDX-License-Identifier: MIT
// JSON lines of any bytes: the documents keep their promises, and the pieces in which it comes do not matter.
#include "core/feeds/json_lines.h"
#include "tests/fuzz/pieces.h"
#include "tests/fuzz/require.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  portal::fuzz::check_pieces<portal::feeds::JsonLinesReader>(portal::fuzz::as_text(data, size));
  return 0;
}
