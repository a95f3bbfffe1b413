// SPDX-License-Identifier: MIT
// UTF-8, normalisation, folding, tidying, tokens: properties that hold for any bytes.
#include <string>
#include <vector>

#include "core/text/fold.h"
#include "core/text/normalize.h"
#include "core/text/tidy.h"
#include "core/text/tokenize.h"
#include "core/text/utf8.h"
#include "tests/fuzz/require.h"

using portal::fuzz::require;
using namespace portal::text;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = portal::fuzz::as_text(data, size);
  const std::string composed = nfc(text);
  const std::string decomposed = nfd(text);
  require(is_valid(composed) && is_valid(decomposed));
  require(nfc(composed) == composed && nfd(decomposed) == decomposed);
  require(nfc(decomposed) == composed && nfd(composed) == decomposed);

  const std::string bare = fold(text);
  const std::string exact = fold_case(text);
  require(fold(bare) == bare && fold_case(exact) == exact && fold(exact) == bare);
  require(fold(composed) == bare && fold(decomposed) == bare);
  require(fold_case(composed) == exact && fold_case(decomposed) == exact);
  require(tidy(tidy(text)) == tidy(text));
  require(cut(text, size / 2).size() <= size / 2);

  const FoldedText folded = fold_with_ranges(text);
  require(folded.text == bare && folded.ranges.size() == count_code_points(bare));
  std::vector<Token> tokens;
  tokenize(text, tokens);
  std::uint32_t last = 0;
  for (const Token& token : tokens) {
    require(token.source.begin >= last && token.source.begin < token.source.end && token.source.end <= size);
    require(!token.folded.empty() && fold(token.exact) == token.folded);
    last = token.source.end;
  }
  return 0;
}
