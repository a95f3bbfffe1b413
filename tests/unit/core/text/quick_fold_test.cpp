// SPDX-License-Identifier: MIT
#include <string>
#include <string_view>

#include "catch2/catch.hpp"

#include "core/text/fold.h"
#include "core/text/normalize.h"
#include "core/text/utf8.h"
#include "tests/unit/core/support/heap_text.h"
#include "tests/unit/core/support/random.h"

using namespace portal::text;
using portal::test::HeapText;

namespace {

constexpr FoldLevel levels[] = {FoldLevel::exact, FoldLevel::letter_case, FoldLevel::variant, FoldLevel::toneless,
                                FoldLevel::bare};

/// The level at which folding much text differs from the rules, letter by letter; -1 if none does.
int differing_level(std::string_view text) {
  const HeapText heap(text);
  std::string quick;
  for (const FoldLevel level : levels) {
    fold_much(heap.view(), level, quick);
    if (quick != fold_with_ranges(heap.view(), level).text) return static_cast<int>(level);
  }
  return -1;
}

}  // namespace

TEST_CASE("fold of much text: every code point alone, before and behind letters is folded by the rules",
          "[text][fold]") {
  for (char32_t point = 1; point < 0x3100; ++point) {
    std::string letter;
    append(letter, point);
    const std::string text = "  " + letter + " a" + letter + "y " + letter + letter + "oà kỷ" + letter;
    if (differing_level(text) >= 0) FAIL(text << " at level " << differing_level(text));
  }
}

TEST_CASE("fold of much text: tones and y in every place of a word are folded by the rules", "[text][fold]") {
  constexpr std::string_view onsets[] = {"", "h", "g", "q", "đ", "ng", "1", "\u2013", "ê"};
  constexpr std::string_view vowels[] = {"a", "u", "y", "i", "ư", "à", "ủ", "Ý", "ờ", "ĩ"};
  constexpr std::string_view ends[] = {"", "n", "2", "\u2026", "\u0301", "ã", "\u00A0x"};
  std::string text;
  for (const std::string_view onset : onsets)
    for (const std::string_view first : vowels)
      for (const std::string_view second : vowels) {
        text = "";
        for (const std::string_view third : {"", "a", "u", "ố", "y"})
          for (const std::string_view end : ends)
            text.append(onset).append(first).append(second).append(third).append(end).append(" ");
        if (differing_level(text) >= 0) FAIL(text << " at level " << differing_level(text));
      }
}

TEST_CASE("fold of much text: random pieces are folded by the rules", "[text][fold]") {
  constexpr std::string_view pieces[] = {
      "a",       "hoà",  "Uỷ ban", "quý", "qúy",    "gía", "giá ", " ",  "  ", "\n", "\u00A0",   "\u3000",    "\u200B",
      "\u00AD",  "ỹ",    "kỹ",     "My ", "người ", "ấ",   "ó",    "\t", "y",  "Y",  "\u2026",   "\u0301",    "\u0323",
      "\u2013 ", "\xE1", "\xFF ",  "日",  "Ж",      "ñ",   "ǘ ",   "Ⱥ",  "İ",  "\0", "thuyền  ", "abcdefghij"};
  portal::test::Random random(4);
  for (int round = 0; round < 600; ++round) {
    std::string text;
    for (std::size_t i = 2 + random.below(30); i > 0; --i)
      text += random.pick(pieces);
    if (differing_level(text) >= 0) FAIL(text << " at level " << differing_level(text));
    if (differing_level(nfd(text)) >= 0) FAIL(text << " decomposed, at level " << differing_level(nfd(text)));
  }
}

TEST_CASE("fold of much text: the memory that is used again may hold anything", "[text][fold]") {
  std::string out = "không còn gì";
  fold_much("Uỷ  Ban", FoldLevel::letter_case, out);
  CHECK(out == "ủy ban");
  fold_much("", FoldLevel::variant, out);
  CHECK(out.empty());
  fold_much("Quý " + std::string(1000, 'x') + " qúy", FoldLevel::toneless, out);
  CHECK(out == "qui " + std::string(1000, 'x') + " qui");
}
