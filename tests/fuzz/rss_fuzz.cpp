// SPDX-License-Identifier: MIT
// RSS and Atom of any bytes in pieces: it ends, and the documents keep their promises.
#include "core/cli/inputs/rss.h"
#include "tests/fuzz/pieces.h"
#include "tests/fuzz/require.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = portal::fuzz::as_text(data, size);
  for (const std::size_t piece : {size + 1, std::size_t{17}}) {
    portal::fuzz::CountingSink sink;
    portal::cli::RssReader reader("fuzz", sink);
    portal::fuzz::read_in_pieces(reader, text, piece);
    portal::fuzz::require(sink.documents <= size);
  }
  return 0;
}
