// SPDX-License-Identifier: MIT
// CSV of any bytes, encoding and separator: the documents keep their promises, and the pieces in which it comes do not
// matter.
#include "core/feeds/csv_feed.h"
#include "tests/fuzz/pieces.h"
#include "tests/fuzz/require.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  portal::fuzz::check_pieces<portal::feeds::CsvFeedReader>(portal::fuzz::as_text(data, size));
  return 0;
}
