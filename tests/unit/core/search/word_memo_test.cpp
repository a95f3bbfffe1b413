// SPDX-License-Identifier: MIT
#include "core/search/word_memo.h"

#include <string>
#include <vector>

#include "catch2/catch.hpp"

#include "core/text/utf8.h"
#include "tests/unit/core/support/heap_text.h"
#include "tests/unit/core/support/random.h"
#include "tests/unit/core/support/syllables.h"

using namespace portal;
using namespace portal::search;

namespace {

/// A collector with a memo beside one without.
class Pair {
 public:
  /// True if both make the same of a document of one text, which is read from a block of its exact size.
  bool same(std::string_view text) {
    const test::HeapText bytes(text);
    plain_.add_text(bytes.view(), true);
    quick_.add_text(bytes.view(), true);
    const bool same_sequence = plain_.sequence() == quick_.sequence();
    const std::vector<CollectedPosting>&expected = plain_.end_document(), &found = quick_.end_document();
    bool same = same_sequence && expected.size() == found.size();
    for (std::size_t i = 0; same && i < found.size(); ++i) {
      const Posting &left = expected[i].posting, &right = found[i].posting;
      same = expected[i].term == found[i].term && left.frequency == right.frequency && left.forms == right.forms;
    }
    return same;
  }

  bool same_terms() const { return plain_.numbers() == quick_.numbers(); }

 private:
  WordMemo memo_;
  WordCollector plain_, quick_{&memo_};
};

}  // namespace

TEST_CASE("word memo: the words are those without it, the first time and later", "[search]") {
  test::Random random(81);
  std::vector<std::string> texts(1);
  std::size_t place = 0;
  for (const test::SpelledSyllable& syllable : test::all_syllables()) {  // more than the memo holds
    texts.back() += test::spell(syllable, text::ToneStyle::new_style) + ' ' + test::spell(syllable);
    texts.back() += place % 5 == 0 ? " số 57/2023/QĐ-UBND, " : random.below(9) == 0 ? "\u0301-" : " ";
    if (++place % 60 == 0) texts.emplace_back();
  }
  Pair pair;
  for (int round = 0; round < 2; ++round) {
    for (const std::string& text : texts) {
      if (!pair.same(text)) FAIL(text);
    }
  }
  CHECK(pair.same_terms());
}

TEST_CASE("word memo: any character may stand in a word or end it", "[search]") {
  Pair pair;
  for (char32_t point = 0; point < 0x11000; ++point) {
    std::string text = "quyết";
    text::append(text, point);
    text += "định ";
    text::append(text, point);
    text += " 57";
    text::append(text, point);
    if (!pair.same(text)) FAIL(text);
  }
  CHECK(pair.same_terms());
}

TEST_CASE("word memo: words of every length and bytes that are not UTF-8", "[search]") {
  Pair pair;
  std::string letters, marked;
  for (int i = 0; i < 20; ++i) {
    for (const char* behind : {"", " ", " nghiêng ngả nghiêng ngả", "\xC3", "\xE1\xBB", "\xFF nghiêng"}) {
      CHECK(pair.same(letters + behind));
      CHECK(pair.same(marked + behind));
    }
    letters += static_cast<char>('a' + i);
    marked += "ế";
  }
  CHECK(pair.same_terms());
}
