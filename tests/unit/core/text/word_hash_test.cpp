// SPDX-License-Identifier: MIT
#include "core/text/word_hash.h"

#include <string>
#include <string_view>

#include "catch2/catch.hpp"

#include "core/text/normalize.h"
#include "core/text/word_set.h"
#include "tests/unit/core/support/heap_text.h"
#include "tests/unit/core/support/random.h"

using namespace portal::text;
using portal::test::HeapText;

namespace {

constexpr std::uint32_t any_size = 0xFFFFFFFF;

WordInText word_in(std::string_view text, std::uint32_t begin = 0, std::uint32_t most = any_size) {
  const HeapText heap(text);
  return hash_word_at(heap.view(), begin, most);
}

}  // namespace

TEST_CASE("word hash: a word in a text ends where its letters do", "[text][word_hash]") {
  CHECK(word_in("Đồng, 5").end == std::string_view("Đồng").size());
  CHECK(word_in("tỷ\u200bđồng.").end == std::string_view("tỷ\u200bđồng").size());
  CHECK(word_in("tỷ\u200b đồng").end == std::string_view("tỷ").size());
  CHECK(word_in("a b", 1).end == 1);
  CHECK(word_in("…").end == 0);
  CHECK(word_in("\u0301").end == 0);
  CHECK(word_in("Đ\xe1").end == std::string_view("Đ").size());
  CHECK(word_in("nghiêng", 0, 4).end == 0);
}

TEST_CASE("word hash: a word in a text says how it starts", "[text][word_hash]") {
  CHECK(word_in("Đồng").capital);
  CHECK(word_in("Thu").capital);
  CHECK_FALSE(word_in("đồng").capital);
  CHECK(word_in("2023").number);
  CHECK(word_in("\uff12").number);
  CHECK_FALSE(word_in("m2").number);
}

TEST_CASE("word hash: case, normal form and the place of the tone do not count, marks do", "[text][word_hash]") {
  const std::uint64_t hash = hash_of("hóa");
  for (const std::string word : {"hóa", "HÓA", "hoá", "Hoá"}) {
    CHECK(word_in(word).hash == hash);
    CHECK(word_in(nfd(word)).hash == hash);
  }
  for (const std::string word : {"hoa", "hòa", "hơá", "hoas"})
    CHECK(word_in(word).hash != hash);
  CHECK(word_in("\u00d0ồng").hash == hash_of("đồng"));  // Eth for Đ
}

TEST_CASE("word hash: of any word it is that of the word alone", "[text][word_hash]") {
  const std::string_view pieces[] = {"a",      "Ế",      "ư", "Đ", "ñ", "ß",      "9", "\u0301",
                                     "\u0323", "\u00ad", "Ơ", "ỹ", "Ж", "\uff21", "ǆ"};
  portal::test::Random random(6);
  for (int i = 0; i < 400; ++i) {
    std::string text;
    for (std::size_t size = 1 + random.below(6); size > 0; --size)
      text += random.pick(pieces);
    const WordInText word = word_in(text);
    if (word.end > 0) CHECK(word.hash == hash_word(std::string_view(text).substr(0, word.end)).hash);
  }
}
