// SPDX-License-Identifier: MIT
// Our tables against utf8proc, which implements all of Unicode. Native only.
#include <algorithm>
#include <array>
#include <cstdlib>
#include <iterator>
#include <string>
#include <string_view>
#include <utf8proc.h>

#include "catch2/catch.hpp"

#include "core/text/code_point_data.h"
#include "core/text/normalize.h"
#include "core/text/utf8.h"
#include "tests/unit/core/support/random.h"

using namespace portal::text;

namespace {

struct Range {
  char32_t first;
  char32_t last;
};
/// The letters that have marks, and U+0300–U+036F.
constexpr Range covered[] = {{0x0001, 0x036F}, {0x1E00, 0x1EFF}};  // U+0000 ends utf8proc's input

/// All that normalize.h says is covered.
constexpr Range all_covered[] = {{0x0001, 0x036F}, {0x1AB0, 0x1AFF}, {0x1DC0, 0x1DFF}, {0x1E00, 0x1EFF},
                                 {0x2000, 0x206F}, {0x20D0, 0x20FF}, {0x212A, 0x212B}, {0x2C60, 0x2C7F},
                                 {0xA720, 0xA7FF}, {0xAB30, 0xAB6F}, {0xFE20, 0xFE2F}, {0xFF00, 0xFFEF}};

std::string oracle(const std::string& text, utf8proc_option_t form) {
  utf8proc_uint8_t* result = nullptr;
  const auto size =
      utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()),
                   &result, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | form));
  std::string normalized(reinterpret_cast<const char*>(result), static_cast<std::size_t>(size));
  std::free(result);
  return normalized;
}

bool agrees(const std::string& text) {
  return nfc(text) == oracle(text, UTF8PROC_COMPOSE) && nfd(text) == oracle(text, UTF8PROC_DECOMPOSE);
}

bool is_covered(char32_t point) {
  return std::any_of(std::begin(all_covered), std::end(all_covered),
                     [&](const Range& range) { return point >= range.first && point <= range.last; });
}

bool is_covered(std::string_view text) {
  for (const CodePoint point : CodePointsView(text)) {
    if (!is_covered(point.value)) return false;
  }
  return true;
}

/// A code point of one of the blocks, each given by its first and its last.
char32_t random_of(portal::test::Random& random, const std::array<char32_t, 8>& blocks) {
  const std::size_t block = 2 * random.below(blocks.size() / 2);
  return blocks[block] + static_cast<char32_t>(random.below(blocks[block + 1] - blocks[block] + 1));
}

/// Letters, letters with marks, and marks, with more marks than real text has.
std::string random_text(portal::test::Random& random) {
  std::string text;
  const std::size_t count = 1 + random.below(12);
  for (std::size_t i = 0; i < count; ++i) {
    switch (random.below(6)) {
      case 0: append(text, static_cast<char32_t>(U'A' + random.below(58))); break;
      case 1: append(text, static_cast<char32_t>(0xC0 + random.below(0x1C0))); break;
      case 2: append(text, static_cast<char32_t>(0x1E00 + random.below(0x100))); break;
      case 3: append(text, random_of(random, {0x1AB0, 0x1AFF, 0x1DC0, 0x1DFF, 0x20D0, 0x20FF, 0xFE20, 0xFE2F})); break;
      case 4: append(text, random_of(random, {0x2000, 0x206F, 0x212A, 0x212B, 0xFF00, 0xFFEF, 0xFF21, 0xFF5A})); break;
      default: append(text, static_cast<char32_t>(0x300 + random.below(0x70))); break;
    }
  }
  return text;
}

}  // namespace

TEST_CASE("normalize: every covered code point agrees with utf8proc, and no other is changed",
          "[text][normalize][oracle]") {
  for (char32_t point = 1; point <= 0x10FFFF; ++point) {
    if (point >= 0xD800 && point <= 0xDFFF) continue;
    std::string text;
    append(text, point);
    const bool good = is_covered(point) ? agrees(text) : nfc(text) == text && nfd(text) == text;
    if (!good) FAIL("U+" << std::hex << static_cast<unsigned long>(point));
  }
}

TEST_CASE("code point data: the class of every mark agrees with utf8proc", "[text][oracle]") {
  for (char32_t point = 0; point <= 0x10FFFF; ++point) {
    const int expected = utf8proc_get_property(static_cast<utf8proc_int32_t>(point))->combining_class;
    if (combining_class(point) != (is_mark(point) ? expected : 0))
      FAIL("U+" << std::hex << static_cast<unsigned long>(point));
  }
}

TEST_CASE("normalize: every covered letter with every mark agrees with utf8proc", "[text][normalize][oracle]") {
  std::string text;
  int outside = 0;
  for (const Range& range : covered) {
    for (char32_t letter = range.first; letter <= range.last; ++letter) {
      for (char32_t mark = 0x300; mark <= 0x36F; ++mark) {
        text.clear();
        append(text, letter);
        append(text, mark);
        if (!is_covered(oracle(text, UTF8PROC_COMPOSE))) {
          ++outside;
        } else if (!agrees(text)) {
          FAIL("U+" << std::hex << static_cast<unsigned long>(letter) << " U+" << static_cast<unsigned long>(mark));
        }
      }
    }
  }
  CHECK(outside == 8);  // symbols that compose out of the covered range: ≮ ≠ ≯, and the Greek ῭ ΅ ῁
}

TEST_CASE("normalize: random strings of covered code points agree with utf8proc", "[text][normalize][oracle]") {
  portal::test::Random random(20);
  for (int i = 0; i < 50'000; ++i) {
    const std::string text = random_text(random);
    if (!agrees(text)) FAIL(text);
  }
}

TEST_CASE("code point data: lower case and combining class agree with utf8proc", "[text][oracle]") {
  for (const Range& range : covered) {
    for (char32_t point = range.first; point <= range.last; ++point) {
      if (is_mark(point)) {  // utf8proc maps U+0345 to a Greek letter; marks have no case here
        const utf8proc_property_t* property = utf8proc_get_property(static_cast<utf8proc_int32_t>(point));
        if (combining_class(point) != property->combining_class)
          FAIL("U+" << std::hex << static_cast<unsigned long>(point));
      } else {
        const auto lower = static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(point)));
        if (to_lower(point) != lower) FAIL("U+" << std::hex << static_cast<unsigned long>(point));
      }
    }
  }
}

TEST_CASE("code point data: the bare letter is the lower case of the base letter", "[text][oracle]") {
  for (const Range& range : covered) {
    for (char32_t point = range.first; point <= range.last; ++point) {
      std::string text;
      append(text, mend_d(point));
      const std::string parts = oracle(text, UTF8PROC_DECOMPOSE);
      const auto base = decode(parts, 0).value;
      const bool special = base == U'đ' || base == U'Đ' || base == U'²' || base == U'³' || base == U'¹';
      if (special || is_mark(point)) continue;
      const auto lower = static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(base)));
      if (bare_letter(point) != lower) FAIL("U+" << std::hex << static_cast<unsigned long>(point));
    }
  }
}
