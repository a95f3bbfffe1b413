// SPDX-License-Identifier: MIT
#include "core/text/utf8.h"

#include <string>
#include <string_view>

#include "catch2/catch.hpp"

#include "tests/unit/core/support/heap_text.h"

using namespace std::string_view_literals;
using namespace portal::text;
using portal::test::HeapText;

namespace {

struct Case {
  std::string_view bytes;
  std::u32string_view points;  ///< as a browser decodes them
};

// The rows with 0xC0, 0xE1, 0xF1 are Unicode's table 3-8, "U+FFFD for maximal subparts".
const Case cases[] = {
    {"", U""},
    {"a", U"a"},
    {"ế", U"\u1EBF"},
    {"a\0b"sv, U"a\0b"sv},
    {"\xF0\x9F\x93\x84", U"\U0001F4C4"},
    {"\x7F\xC2\x80\xDF\xBF\xE0\xA0\x80\xEF\xBF\xBF\xF0\x90\x80\x80\xF4\x8F\xBF\xBF",
     U"\x7F\u0080\u07FF\u0800\uFFFF\U00010000\U0010FFFF"},
    {"\xC0\xAF\xE0\x80\xBF\xF0\x81\x82\x41", U"\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDA"},
    {"\xED\xA0\x80\xED\xBF\xBF\xED\xAF\x41", U"\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDA"},
    {"\xF4\x91\x92\x93\xFF\x41\x80\xBF\x42", U"\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDA\uFFFD\uFFFDB"},
    {"\xE1\x80\xE2\xF0\x91\x92\xF1\xBF\x41", U"\uFFFD\uFFFD\uFFFD\uFFFDA"},
    {"\xE1\xBA", U"\uFFFD"},
    {"x\xF0\x9F\x93", U"x\uFFFD"},
    {"\xC3", U"\uFFFD"},
    {"\xE1\xBA\xBF\x80", U"\u1EBF\uFFFD"},
};

std::u32string decode_all(std::string_view text) {
  std::u32string points;
  for (const CodePoint point : CodePointsView(text))
    points.push_back(point.value);
  return points;
}

}  // namespace

TEST_CASE("utf8: bytes decode as in browsers", "[text][utf8]") {
  for (const Case& item : cases) {
    CAPTURE(std::string(item.bytes));
    CHECK(decode_all(HeapText(item.bytes).view()) == item.points);
    CHECK(count_code_points(item.bytes) == item.points.size());
  }
}

TEST_CASE("utf8: a code point knows its bytes", "[text][utf8]") {
  const HeapText text("aế\xE1\xBA");
  const CodePoint second = decode(text.view(), 1);
  CHECK(second.begin == 1);
  CHECK(second.end == 4);
  CHECK(second.valid);
  const CodePoint third = decode(text.view(), second.end);
  CHECK(third.end == 6);
  CHECK_FALSE(third.valid);
}

TEST_CASE("utf8: every scalar value survives encoding and decoding", "[text][utf8]") {
  for (char32_t value = 0; value <= 0x10FFFF; ++value) {
    std::string text;
    append(text, value);
    const CodePoint point = decode(text, 0);
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    const bool right =
        point.value == (surrogate ? replacement_character : value) && point.end == text.size() && point.valid;
    if (!right) FAIL("U+" << std::hex << static_cast<unsigned long>(value));
  }
}

TEST_CASE("utf8: a value beyond Unicode is encoded as U+FFFD", "[text][utf8]") {
  std::string text;
  append(text, 0x110000);
  CHECK(text == "\xEF\xBF\xBD");
}

TEST_CASE("utf8: the first invalid byte is found", "[text][utf8]") {
  CHECK(first_invalid(HeapText("Quyết định").view()) == std::string_view("Quyết định").size());
  CHECK(first_invalid(HeapText("Quy\xFFt").view()) == 3);
  CHECK(first_invalid(HeapText("Quy\xE1\xBA").view()) == 3);
  CHECK(is_valid(""));
  CHECK(is_valid("\xEF\xBF\xBD"));
  CHECK_FALSE(is_valid("\xED\xA0\x80"));
}

TEST_CASE("utf8: to_valid replaces what is not UTF-8 and keeps the rest", "[text][utf8]") {
  CHECK(to_valid(HeapText("a\xFFế\xE1\xBA").view()) == "a\uFFFDế\uFFFD");
}

TEST_CASE("utf8: a cut never splits a code point", "[text][utf8]") {
  const HeapText text("aế");  // 1 + 3 bytes
  CHECK(cut(text.view(), 0).empty());
  CHECK(cut(text.view(), 1) == "a");
  CHECK(cut(text.view(), 2) == "a");
  CHECK(cut(text.view(), 3) == "a");
  CHECK(cut(text.view(), 4) == "aế");
  CHECK(cut(text.view(), 99) == "aế");
}

TEST_CASE("utf8: a cut of bytes that are not UTF-8 still ends", "[text][utf8]") {
  const std::string continuation(100, '\x80');
  CHECK(cut(continuation, 50).size() == 50);
}
