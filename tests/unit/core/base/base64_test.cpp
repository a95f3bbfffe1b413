// SPDX-License-Identifier: MIT
#include "core/base/base64.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catch2/catch.hpp"

using portal::from_base64;
using portal::to_base64;

namespace {

std::vector<std::uint8_t> bytes_of(std::string_view text) {
  return {text.begin(), text.end()};
}

}  // namespace

TEST_CASE("base64: the examples of RFC 4648, there and back", "[base]") {
  const std::pair<const char*, const char*> examples[] = {{"", ""},
                                                          {"f", "Zg=="},
                                                          {"fo", "Zm8="},
                                                          {"foo", "Zm9v"},
                                                          {"foob", "Zm9vYg=="},
                                                          {"fooba", "Zm9vYmE="},
                                                          {"foobar", "Zm9vYmFy"}};
  for (const auto& [text, coded] : examples) {
    CHECK(to_base64(bytes_of(text)) == coded);
    CHECK(from_base64(coded) == bytes_of(text));
  }
}

TEST_CASE("base64: every byte comes back", "[base]") {
  std::vector<std::uint8_t> bytes;
  for (int byte = 0; byte < 256; ++byte) {
    bytes.push_back(static_cast<std::uint8_t>(byte * 167));
    CHECK(from_base64(to_base64(bytes)) == bytes);
  }
}

TEST_CASE("base64: anything else is refused", "[base]") {
  for (const char* wrong :
       {"Z", "Zg", "Zg=", "Zh==", "Zg===", "====", "=", "Zm9v=", "Zm 9", "Zm9v\n", "Zm9-", "Zm9_", "Zg==Zg=="})
    CHECK_FALSE(from_base64(wrong).has_value());
}
