// SPDX-License-Identifier: MIT
#include "core/text/tidy.h"

#include <string>
#include <string_view>

#include "catch2/catch.hpp"

#include "tests/unit/core/support/heap_text.h"

using portal::test::HeapText;
using portal::text::tidy;

namespace {

struct Case {
  std::string_view input;
  std::string_view tidied;
};
const Case cases[] = {
    {"", ""},
    {" \t\r\n ", ""},
    {"  Quyết   định\n\n số 57 ", "Quyết định số 57"},
    {"Quyết\u00A0định", "Quyết định"},
    {"\uFEFFNghị\u200B quyết\u00AD", "Nghị quyết"},
    {"a\u200B b", "a b"},
    {"a \u200B b", "a b"},
    {"u\u031B\u0323 ti\u00EA\u0301ng", "ự tiếng"},
    {"a\u200B\u0301", "á"},
    {"a\x01"
     "b\x7F"
     "c\u0085d",
     "a b c d"},
    {"57/2023/QĐ\u2013UBND", "57/2023/QĐ\u2013UBND"},
    {"a\xFFz", "a\uFFFDz"},
};

}  // namespace

TEST_CASE("tidy: composes, collapses white space, drops what is invisible", "[text][tidy]") {
  for (const Case& item : cases) {
    CAPTURE(std::string(item.input));
    CHECK(tidy(HeapText(item.input).view()) == item.tidied);
  }
}

TEST_CASE("tidy: doing it twice changes nothing", "[text][tidy]") {
  for (const Case& item : cases)
    CHECK(tidy(tidy(item.input)) == tidy(item.input));
}
