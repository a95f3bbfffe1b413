// SPDX-License-Identifier: MIT
#include "widgets/app/strings.h"

#include <set>
#include <string>
#include <vector>

#include "catch2/catch.hpp"

#include "core/text/normalize.h"
#include "core/text/utf8.h"

namespace {

using portal::app::format;
using portal::app::group_digits;
using portal::app::Language;
using portal::app::Text;
using portal::app::wording;

struct Entry {
  Text text;
  const char* name;
};
const std::vector<Entry> entries = {
#define STRING(name, vietnamese, english) {Text::name, #name},
#include "widgets/app/strings.def"
#undef STRING
};

std::multiset<char> placeholders(std::string_view pattern) {
  std::multiset<char> found;
  for (std::size_t i = 0; i + 2 < pattern.size(); ++i) {
    if (pattern[i] == '{' && pattern[i + 2] == '}') found.insert(pattern[i + 1]);
  }
  return found;
}

struct Grouped {
  std::size_t number;
  const char *vietnamese, *english;
};

}  // namespace

TEST_CASE("strings: every wording is there in both languages, composed, and without loose spaces", "[app][strings]") {
  for (const Entry& entry : entries) {
    INFO(entry.name);
    for (const Language language : {Language::vietnamese, Language::english}) {
      const std::string_view text = wording(entry.text, language);
      REQUIRE_FALSE(text.empty());
      CHECK(portal::text::is_valid(text));
      CHECK(portal::text::nfc(text) == text);
      CHECK(text.front() != ' ');
      CHECK(text.back() != ' ');
      CHECK(text.find("  ") == std::string_view::npos);
    }
  }
}

TEST_CASE("strings: both languages have the same placeholders, from {0} on without a gap", "[app][strings]") {
  for (const Entry& entry : entries) {
    INFO(entry.name);
    const auto vietnamese = placeholders(wording(entry.text, Language::vietnamese));
    CHECK(vietnamese == placeholders(wording(entry.text, Language::english)));
    char next = '0';
    for (const char digit : vietnamese)
      CHECK(digit == next++);
  }
}

TEST_CASE("strings: a sentence ends like a sentence in both languages or in neither", "[app][strings]") {
  for (const Entry& entry : entries) {
    INFO(entry.name);
    const bool vietnamese = wording(entry.text, Language::vietnamese).back() == '.';
    CHECK(vietnamese == (wording(entry.text, Language::english).back() == '.'));
  }
}

TEST_CASE("strings: arguments are filled in as they are, whatever they hold", "[app][strings]") {
  CHECK(format(Text::partial, Language::vietnamese, {"1.778", "1.780", "2"}) ==
        "Đã đọc 1.778/1.780 văn bản, 2 văn bản có lỗi.");
  CHECK(format(Text::partial_row, Language::vietnamese, {"{1}", "{0}"}) == "Dòng {1}: {0}");
  CHECK(format(Text::pager_page, Language::english, {}) == "Page {0}");
}

TEST_CASE("strings: English only where the page says so", "[app][strings]") {
  for (const char* const tag : {"en", "en-GB", "en-US"})
    CHECK(portal::app::language_of(tag) == Language::english);
  for (const char* const tag : {"", "vi", "vi-VN", "e", "eng", "fr", "end-x"}) {
    CHECK(portal::app::language_of(tag) == Language::vietnamese);
  }
}

TEST_CASE("strings: numbers are grouped by thousands", "[app][strings]") {
  const auto test = GENERATE(Grouped{0, "0", "0"}, Grouped{57, "57", "57"}, Grouped{999, "999", "999"},
                             Grouped{1000, "1.000", "1,000"}, Grouped{1780, "1.780", "1,780"},
                             Grouped{123456, "123.456", "123,456"}, Grouped{1234567, "1.234.567", "1,234,567"});
  CHECK(group_digits(test.number, Language::vietnamese) == test.vietnamese);
  CHECK(group_digits(test.number, Language::english) == test.english);
}
