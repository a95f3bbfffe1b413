// SPDX-License-Identifier: MIT
#include "core/text/normalize.h"

#include <string>
#include <string_view>

#include "catch2/catch.hpp"

#include "tests/unit/core/support/heap_text.h"

using namespace portal::text;
using portal::test::HeapText;

namespace {

struct Case {
  std::string_view input;
  std::string_view composed;
  std::string_view decomposed;
};
const Case cases[] = {
    {"", "", ""},
    {"Lam Dong", "Lam Dong", "Lam Dong"},
    {"ế", "\u1EBF", "e\u0302\u0301"},
    {"e\u0302\u0301", "\u1EBF", "e\u0302\u0301"},
    {"\u00EA\u0301", "\u1EBF", "e\u0302\u0301"},   // as fonts and editors with "tổ hợp" write it
    {"a\u0302\u0323", "\u1EAD", "a\u0323\u0302"},  // ậ: the dot below sorts first, whatever was typed first
    {"a\u0323\u0302", "\u1EAD", "a\u0323\u0302"},
    {"\u1EA1\u0302", "\u1EAD", "a\u0323\u0302"},
    {"a\u0306\u0323", "\u1EB7", "a\u0323\u0306"},  // ặ
    {"\u1EA1\u0306", "\u1EB7", "a\u0323\u0306"},
    {"o\u0323\u031B", "\u1EE3", "o\u031B\u0323"},  // ợ: the horn sorts before the dot
    {"\u1ECD\u031B", "\u1EE3", "o\u031B\u0323"},
    {"u\u031B\u0301", "\u1EE9", "u\u031B\u0301"},
    {"u\u0301\u031B", "\u1EE9", "u\u031B\u0301"},
    {"đĐ", "đĐ", "đĐ"},                                   // no decomposition
    {"e\u0301\u0302", "\u00E9\u0302", "e\u0301\u0302"},   // two marks above do not change places
    {"\u0301a", "\u0301a", "\u0301a"},                    // a mark without a letter
    {"a\u0344", "\u00E4\u0301", "a\u0308\u0301"},         // a mark that decomposes
    {"a\u034F\u0301", "a\u034F\u0301", "a\u034F\u0301"},  // the grapheme joiner keeps them apart
    {"\u03B1\u0301", "\u03B1\u0301", "\u03B1\u0301"},     // Greek is not covered: as it came
    {"\uAC00", "\uAC00", "\uAC00"},
    {"a\xFF\u0301", "a\uFFFD\u0301", "a\uFFFD\u0301"},
};

}  // namespace

TEST_CASE("normalize: composes and decomposes in canonical order", "[text][normalize]") {
  for (const Case& item : cases) {
    CAPTURE(std::string(item.input));
    CHECK(nfc(HeapText(item.input).view()) == item.composed);
    CHECK(nfd(HeapText(item.input).view()) == item.decomposed);
  }
}

TEST_CASE("normalize: doing it twice changes nothing, and both forms lead to each other", "[text][normalize]") {
  for (const Case& item : cases) {
    CAPTURE(std::string(item.input));
    CHECK(nfc(nfc(item.input)) == nfc(item.input));
    CHECK(nfd(nfd(item.input)) == nfd(item.input));
    CHECK(nfc(nfd(item.input)) == nfc(item.input));
    CHECK(nfd(nfc(item.input)) == nfd(item.input));
  }
}

TEST_CASE("normalize: every Vietnamese vowel comes back from any order of its marks", "[text][normalize]") {
  constexpr std::string_view letters[] = {"a", "e", "i", "o", "u", "y", "A", "E", "I", "O", "U", "Y"};
  constexpr std::string_view shapes[] = {"", "\u0302", "\u0306", "\u031B"};
  constexpr std::string_view tones[] = {"\u0300", "\u0301", "\u0303", "\u0309", "\u0323"};
  for (const std::string_view letter : letters) {
    for (const std::string_view shape : shapes) {
      for (const std::string_view tone : tones) {
        const std::string shape_first = std::string(letter).append(shape).append(tone);
        const std::string tone_first = std::string(letter).append(tone).append(shape);
        const bool dot_or_horn = tone == "\u0323" || shape == "\u031B";  // their classes differ from the marks above
        CAPTURE(shape_first);
        if (dot_or_horn) CHECK(nfc(shape_first) == nfc(tone_first));
      }
    }
  }
}

TEST_CASE("normalize: a letter with very many marks is put in order", "[text][normalize]") {
  std::string below;
  std::string above;
  for (int i = 0; i < 5000; ++i) {
    below += "\u0323";
    above += "\u0301";
  }
  CHECK(nfd("a" + above + below) == "a" + below + above);
}
