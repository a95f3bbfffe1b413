// SPDX-License-Identifier: MIT
// Old encodings: every reading of any bytes is UTF-8, and what is right UTF-8 comes out as it is unless it is said to
// be misread.
#include <string>

#include "core/text/legacy/guess.h"
#include "core/text/utf8.h"
#include "tests/fuzz/require.h"

using portal::fuzz::require;
using namespace portal::text;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes = portal::fuzz::as_text(data, size);
  const EncodingGuess guess = guess_encoding(bytes);
  require(guess.certainty_percent >= 0 && guess.certainty_percent <= 100);
  const std::string text = to_unicode(bytes, guess);
  require(is_valid(text));
  const bool marked = bytes.substr(0, 3) == "\xEF\xBB\xBF";
  if (guess.encoding == Encoding::utf8 && !guess.misread && is_valid(bytes))
    require(text == bytes.substr(marked ? 3 : 0));

  for (int encoding = 0; encoding <= static_cast<int>(Encoding::vni); ++encoding)
    require(is_valid(decode(bytes, static_cast<Encoding>(encoding))));
  require(misread_bytes(decode(bytes, Encoding::windows_1252)) == std::string(bytes));
  return 0;
}
