// SPDX-License-Identifier: MIT
// JSON lines of any bytes: the documents keep their promises, and the pieces in which it comes do not matter.
#include <string>

#include "core/feeds/json_lines.h"
#include "tests/fuzz/pieces.h"
#include "tests/fuzz/require.h"

namespace {

std::string read(std::string_view text, std::size_t piece) {
  portal::feeds::FeedLimits narrow;
  narrow.row_bytes = 200;
  narrow.field_bytes = 50;
  portal::fuzz::CountingSink sink;
  portal::feeds::JsonLinesReader reader("fuzz", sink, narrow);
  portal::fuzz::read_in_pieces(reader, text, piece);
  return sink.all;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = portal::fuzz::as_text(data, size);
  const std::string whole = read(text, size + 1);
  portal::fuzz::require(read(text, 1) == whole);
  portal::fuzz::require(read(text, 13) == whole);
  return 0;
}
