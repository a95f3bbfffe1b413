// SPDX-License-Identifier: MIT
#include "core/base/hash.h"

#include <cstdint>
#include <string_view>
#include <vector>

#include "catch2/catch.hpp"

namespace {

struct Case {
  std::string_view text;
  std::uint64_t hash;
};
// Known values of the reference implementation.
constexpr Case cases[] = {
    {"", 0xEF46DB3751D8E999},
    {"a", 0xD24EC4F1A98C6E5B},
    {"abc", 0x44BC2CF5AD770999},
    {"Nobody inspects the spammish repetition", 0xFBCEA83C8A378BF1},
};

std::uint64_t hash_of(std::string_view text) {
  return portal::xxh64({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
}

}  // namespace

TEST_CASE("hash: agrees with the reference", "[base][hash]") {
  for (const Case& item : cases)
    CHECK(hash_of(item.text) == item.hash);
}

TEST_CASE("hash: a changed bit or length changes it, at every place of every tail", "[base][hash]") {
  std::vector<std::uint8_t> bytes(77);
  for (std::size_t i = 0; i < bytes.size(); ++i)
    bytes[i] = static_cast<std::uint8_t>(i * 7);
  for (std::size_t size = 1; size <= bytes.size(); ++size) {
    const std::uint64_t hash = portal::xxh64({bytes.data(), size});
    CHECK(portal::xxh64({bytes.data(), size - 1}) != hash);
    for (std::size_t place = 0; place < size; ++place) {
      bytes[place] ^= 0x10;
      REQUIRE(portal::xxh64({bytes.data(), size}) != hash);
      bytes[place] ^= 0x10;
    }
  }
}
