// SPDX-License-Identifier: MIT
#include "core/text/token_memo.h"

#include <string>
#include <vector>

#include "catch2/catch.hpp"

#include "tests/unit/core/support/random.h"
#include "tests/unit/core/support/syllables.h"

using namespace portal::text;

namespace {

/// Syllables in both styles, more than the memo holds, and some words often.
std::vector<std::string> sample_texts() {
  portal::test::Random random(81);
  std::vector<std::string> texts(1);
  std::size_t place = 0;
  for (const portal::test::SpelledSyllable& syllable : portal::test::all_syllables()) {
    if (++place % 3 != 0) continue;
    texts.back() += portal::test::spell(syllable, ToneStyle::new_style) + ' ' + portal::test::spell(syllable);
    texts.back() += place % 5 == 0 ? " số 57/2023/QĐ-UBND, " : random.below(9) == 0 ? "\u0301-" : " ";
    if (place % 60 == 0) texts.emplace_back();
  }
  return texts;
}

}  // namespace

TEST_CASE("token memo: the tokens are those without it, the first time and later", "[text][tokenize]") {
  TokenMemo memo;
  std::vector<Token> expected, found;
  for (int round = 0; round < 2; ++round) {
    for (const std::string& text : sample_texts()) {
      tokenize(text, expected);
      memo.tokenize(text, found);
      REQUIRE(found.size() == expected.size());
      bool same = true;
      for (std::size_t i = 0; i < found.size(); ++i) {
        same = same && found[i].source == expected[i].source && found[i].folded == expected[i].folded &&
               found[i].exact == expected[i].exact;
      }
      if (!same) FAIL(text);
    }
  }
}
