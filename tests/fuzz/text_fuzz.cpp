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

namespace {

constexpr FoldLevel levels[] = {FoldLevel::exact, FoldLevel::letter_case, FoldLevel::variant, FoldLevel::toneless,
                                FoldLevel::bare};

void check_ranges(std::string_view text, FoldLevel level, const std::string& expected) {
  const FoldedText folded = fold_with_ranges(text, level);
  require(folded.text == expected && folded.ranges.size() == count_code_points(expected));
  ByteRange last;
  for (const ByteRange& range : folded.ranges) {
    require((range.begin >= last.end || range == last) && range.begin < range.end && range.end <= text.size());
    last = range;
  }
}

void check_levels(std::string_view text, const std::string& composed, const std::string& decomposed) {
  std::string lower(text);  // what the level before has made of it
  for (const FoldLevel level : levels) {
    const std::string folded = fold(text, level);
    require(is_valid(folded) && fold(folded, level) == folded);
    require(fold(composed, level) == folded && fold(decomposed, level) == folded);
    if (level != FoldLevel::bare) require(fold(lower, level) == folded);
    check_ranges(text, level, folded);
    lower = folded;
  }
  require(fold(fold(text, FoldLevel::letter_case)) == fold(text));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = portal::fuzz::as_text(data, size);
  const std::string composed = nfc(text);
  const std::string decomposed = nfd(text);
  require(is_valid(composed) && is_valid(decomposed));
  require(nfc(composed) == composed && nfd(decomposed) == decomposed);
  require(nfc(decomposed) == composed && nfd(composed) == decomposed);

  check_levels(text, composed, decomposed);
  require(tidy(tidy(text)) == tidy(text));
  require(cut(text, size / 2).size() <= size / 2);

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
