// SPDX-License-Identifier: MIT
#include "core/feeds/document_rows.h"

#include <initializer_list>
#include <string>

#include "catch2/catch.hpp"

#include "core/text/tidy.h"
#include "core/text/utf8.h"

using portal::feeds::DocumentRows;
using portal::feeds::FieldName;

namespace {

std::string title_of(const std::string& text) {
  DocumentRows rows("test");
  rows.begin_row(1, 0);
  rows.set(FieldName::number, "number", "1", 0);
  rows.set(FieldName::title, "title", text, 0);
  rows.end_row();
  return rows.take_documents().at(0).title;
}

}  // namespace

TEST_CASE("document rows: texts are tidy, whatever character stands in them", "[feeds]") {
  for (char32_t point = 0; point < 0x3100; ++point) {
    std::string letter;
    portal::text::append(letter, point);
    for (const std::string& text : {"quyết " + letter + "định", letter + " số", "số" + letter, letter + letter}) {
      if (title_of(text) != portal::text::tidy(text)) FAIL(text);
    }
  }
  for (const char* const text : {"", " ", "a  b", "a b ", "\xFF", "\xC3", "a\xE1\xBB", "\xE1\xBB\x87 \xE1"})
    CHECK(title_of(text) == portal::text::tidy(text));
}
