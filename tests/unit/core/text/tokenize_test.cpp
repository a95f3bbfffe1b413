// SPDX-License-Identifier: MIT
#include "core/text/tokenize.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "catch2/catch.hpp"

#include "core/text/code_point_data.h"
#include "core/text/fold.h"
#include "core/text/utf8.h"
#include "tests/unit/core/support/heap_text.h"

using namespace portal::text;
using portal::test::HeapText;

namespace {

std::string folded_words(std::string_view text) {
  std::vector<Token> tokens;
  tokenize(text, tokens);
  std::string words;
  for (const Token& token : tokens)
    words.append(words.empty() ? "" : " ").append(token.folded);
  return words;
}

struct Case {
  std::string_view input;
  std::string_view words;
};
const Case cases[] = {
    {"", ""},
    {" ,.-/ ", ""},
    {"57/2023/QĐ-UBND", "57 2023 qd ubnd"},
    {"Ủy ban nhân dân huyện", "uy ban nhan dan huyen"},
    {"kinh tế - xã hội", "kinh te xa hoi"},
    {"1.780 văn bản; 3,2 tỷ đồng", "1 780 van ban 3 2 ty dong"},
    {"45/2019/QH14", "45 2019 qh14"},
    {"Ea H'leo, Krông\u2013Búk", "ea h leo krong buk"},
    {"(thu, chi) \u201Cngân sách\u201D…", "thu chi ngan sach"},
    {"a_b@c.vn", "a b c vn"},
    {"ngân\u00A0sách", "ngan sach"},
    {"ngân\u200Bsách", "ngansach"},
    {"50m² × 3", "50m2 3"},
    {"100%", "100"},
    {"日本 法律", "日本 法律"},
    {"📄 tệp", "tep"},
    {"a\xFF"
     "b",
     "a b"},
    {"\u0301", ""},
};

}  // namespace

TEST_CASE("tokenize: splits into syllables and numbers", "[text][tokenize]") {
  for (const Case& item : cases) {
    CAPTURE(std::string(item.input));
    CHECK(folded_words(HeapText(item.input).view()) == item.words);
  }
}

TEST_CASE("tokenize: a token has its bytes and both forms", "[text][tokenize]") {
  std::vector<Token> tokens;
  tokenize("số ho\u0061\u0300!", tokens);
  REQUIRE(tokens.size() == 2);
  CHECK(tokens[0].source == ByteRange{0, 4});
  CHECK(tokens[0].folded == "so");
  CHECK(tokens[0].exact == "số");
  CHECK(tokens[1].source == ByteRange{5, 10});
  CHECK(tokens[1].folded == "hoa");
  CHECK(tokens[1].exact == "hòa");
}

TEST_CASE("tokenize: invisible characters at the ends belong to no token", "[text][tokenize]") {
  std::vector<Token> tokens;
  tokenize("\u200Bso\u200B", tokens);
  REQUIRE(tokens.size() == 1);
  CHECK(tokens[0].source == ByteRange{3, 5});
}

TEST_CASE("tokenize: the list is cleared first and may shrink", "[text][tokenize]") {
  std::vector<Token> tokens;
  tokenize("một hai ba", tokens);
  tokenize("bốn", tokens);
  REQUIRE(tokens.size() == 1);
  CHECK(tokens[0].exact == "bốn");
  tokenize("", tokens);
  CHECK(tokens.empty());
}

TEST_CASE("tokenize: of the words alone that begin with given letters all come, as they come with the others",
          "[text][tokenize]") {
  std::vector<Token> all, some;
  for (const Case& item : cases) {
    CAPTURE(std::string(item.input));
    tokenize_bare(item.input, all);
    const bool is_ascii =
        std::none_of(item.input.begin(), item.input.end(), [](char byte) { return (byte & 0x80) != 0; });
    for (const std::string_view letters : {"", "n", "sxb", "0157"}) {
      Initials initials;
      for (const char letter : letters)
        initials.set(static_cast<unsigned char>(letter));
      tokenize_starting(initials, item.input, some);
      std::size_t next = 0;
      for (const Token& token : all) {
        const bool came = next < some.size() && some[next].source == token.source;
        if (came) REQUIRE(some[next++].folded == token.folded);
        const bool asked_for = initials[static_cast<unsigned char>(token.folded[0])];
        REQUIRE((came || !asked_for));
        if (is_ascii) REQUIRE(came == asked_for);
      }
      REQUIRE(next == some.size());
    }
  }
}

TEST_CASE("tokenize: a code point joins or parts the letters around it by the rules, whatever the tables say",
          "[text][tokenize]") {
  std::vector<Token> tokens;
  for (char32_t point = 1; point < 0x3000; ++point) {
    std::string text = "a";
    append(text, point);
    text += 'b';
    tokenize_bare(text, tokens);
    CAPTURE(static_cast<std::uint32_t>(point));
    const bool joins = is_word_letter(point) || is_mark(point) || is_invisible(point);
    REQUIRE(tokens.size() == (joins ? 1 : 2));
    REQUIRE(tokens[0].source.size() == (joins ? text.size() : 1));
    REQUIRE(tokens[0].folded == (joins ? fold(text) : "a"));
    REQUIRE(next_word(text, 0).end == tokens[0].source.end);
    REQUIRE(next_word(text, 1).end == text.size());
  }
}
