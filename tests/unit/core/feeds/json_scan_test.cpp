// SPDX-License-Identifier: MIT
#include "core/feeds/json_scan.h"

#include <string>
#include <string_view>

#include "catch2/catch.hpp"

#include "tests/unit/core/support/heap_text.h"

using namespace portal::feeds;
using portal::test::HeapText;

namespace {

struct Case {
  const char* why;
  std::string_view text;  ///< the bad row starts at 0; "^" stands where reading must go on, and is taken out
};
constexpr Case cases[] = {
    {"a closed object", R"({"a":1}^,{"b":2})"},
    {"a closed array", R"(["a",{"b":[1]}]^,{"b":2})"},
    {"brackets in a string", R"({"a":"}]{["}^,{"b":2})"},
    {"an escaped quote", R"({"a":"x\"}"}^,{"b":2})"},
    {"an escaped backslash", R"({"a":"x\\"}^,{"b":2})"},
    {"nested objects with a comma between them", R"({"a":[{"x":1},{"y":2}]}^,{"b":2})"},
    {"a closing brace is missing", R"({"a":"x",^{"b":2}])"},
    {"a closing brace is missing, spaces", "{\"a\":\"x\" ,\n ^{\"b\":2}]"},
    {"the last closing brace is missing", R"({"a":"x"^])"},
    {"a closing bracket is missing", R"({"a":[1,2}^,{"b":2})"},
    {"a wrong closing bracket inside", R"({"a":(1]}^,{"b":2})"},
    {"a closing quote is missing", R"({"a":"x,"n":"y"},^{"b":2})"},
    {"the last closing quote is missing", R"({"n":"y","a":"x},^{"b":2})"},
    {"a raw line end in a string", "{\"a\":\"x\ny\"},^{\"b\":2}"},
    {"a quote too many", R"({"a":"x""},^{"b":2})"},
    {"an end inside", R"({"a":"x^)"},
    {"an end inside brackets", R"({"a":[[[{^)"},
    {"a number", R"(5^,{"b":2})"},
    {"a word", R"(null^]})"},
    {"a string", R"("a,b"^,{"b":2})"},
    {"garbage before an object", R"(; ^{"b":2})"},
    {"a stray brace", R"(}^,{"b":2})"},
    {"nothing more", "x^"},
};

}  // namespace

TEST_CASE("json scan: reading goes on behind a bad row", "[feeds][json_scan]") {
  for (const Case& item : cases) {
    std::string text(item.text);
    const std::size_t expected = text.find('^');
    text.erase(expected, 1);
    CAPTURE(item.why, text);
    CHECK(skip_bad_row(HeapText(text).view(), 0) == expected);
  }
}

TEST_CASE("json scan: white space is that of JSON", "[feeds][json_scan]") {
  CHECK(skip_json_space(HeapText(" \t\r\n{").view(), 0) == 4);
  CHECK(skip_json_space(HeapText("  ").view(), 1) == 2);
  CHECK(skip_json_space(HeapText("\f").view(), 0) == 0);
  CHECK(skip_json_space("", 0) == 0);
}
