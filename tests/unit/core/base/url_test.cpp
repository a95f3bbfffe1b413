// SPDX-License-Identifier: MIT
#include "core/base/url.h"

#include <string>
#include <string_view>

#include "catch2/catch.hpp"

#include "core/base/limits.h"
#include "tests/unit/core/support/heap_text.h"

using portal::is_safe_url;
using portal::test::HeapText;

TEST_CASE("is_safe_url: allows links that documents and contacts have", "[base][url]") {
  constexpr std::string_view urls[] = {
      "https://example.gov.vn/van-ban/1",
      "HTTP://EXAMPLE.GOV.VN",
      "mailto:ubnd@example.gov.vn",
      "tel:+842633123456",
      "/van-ban/57?x=1#trang-2",
      "van-ban/57.pdf",
      "?id=57",
      "#muc-1",
      "//example.gov.vn/a",
      "../a:b",
      "tệp đính kèm/Quyết định.pdf",
      "/a?url=javascript:x",
      "57%2F2023",
  };
  for (const std::string_view url : urls) {
    CAPTURE(url);
    CHECK(is_safe_url(HeapText(url).view()));
  }
}

TEST_CASE("is_safe_url: refuses what could run or mislead", "[base][url]") {
  constexpr std::string_view urls[] = {
      "",
      "javascript:alert(1)",
      "JavaScript:alert(1)",
      " javascript:alert(1)",
      "java\nscript:alert(1)",
      "\x01javascript:alert(1)",
      "java\tscript:alert(1)",
      "data:text/html,x",
      "vbscript:x",
      "file:///etc/passwd",
      "blob:https://example.gov.vn/1",
      "ftp://example.gov.vn",
      "a b:c",
      ":",
      "https\xC2\xA0:x",
      "/a\x7F",
      "/a\xC2\x85",
      "/a\xFF",
      "/a\xE1\xBB",
      "x-custom:1",
  };
  for (const std::string_view url : urls) {
    CAPTURE(url);
    CHECK_FALSE(is_safe_url(HeapText(url).view()));
  }
}

TEST_CASE("is_safe_url: a scheme name without a colon is a relative path", "[base][url]") {
  CHECK(is_safe_url("https"));
}

TEST_CASE("is_safe_url: refuses more than the limit of bytes", "[base][url]") {
  CHECK(is_safe_url(std::string(portal::limits::url_bytes, 'a')));
  CHECK_FALSE(is_safe_url(std::string(portal::limits::url_bytes + 1, 'a')));
}
