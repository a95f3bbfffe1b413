// SPDX-License-Identifier: MIT
#include "core/text/abbreviations.h"

#include <string>
#include <string_view>
#include <vector>

#include "catch2/catch.hpp"

#include "core/text/normalize.h"
#include "core/text/tokenize.h"

using namespace portal::text;

namespace {

/// "2+1 ủy ban nhân dân; …": place and count of tokens, and the phrase; "~" before weak, "?" before unlikely ones.
std::string describe(std::string_view text) {
  std::vector<Token> tokens;
  tokenize(text, tokens);
  std::string line;
  for (const Synonym& synonym : find_synonyms(text, tokens)) {
    line += line.empty() ? "" : "; ";
    line += std::to_string(synonym.first_token) + '+' + std::to_string(synonym.token_count) + ' ';
    line += synonym.strong ? "" : "~";
    line += synonym.likely ? "" : "?";
    line += synonym.phrase;
  }
  return line;
}

struct Row {
  std::string_view text;
  std::string_view expected;
};

template <std::size_t size>
void check_rows(const Row (&rows)[size]) {
  for (const Row& row : rows) {
    CAPTURE(std::string(row.text));
    CHECK(describe(row.text) == row.expected);
  }
}

}  // namespace

TEST_CASE("abbreviations: short forms and their expansions are synonyms both ways", "[text][abbreviations]") {
  constexpr Row rows[] = {
      {"UBND huyện", "0+1 ủy ban nhân dân"},
      {"ubnd huyện", "0+1 ~ủy ban nhân dân"},
      {"Ủy ban nhân dân huyện", "0+4 UBND"},
      {"Uỷ ban Nhân dân", "0+4 UBND"},
      {"uy ban nhan dan", "0+4 UBND"},
      {"của HĐND", "1+1 hội đồng nhân dân"},
      {"hdnd", "0+1 ~hội đồng nhân dân"},
      {"KT-XH", "0+2 kinh tế xã hội"},
      {"kinh tế - xã hội", "0+4 KT-XH"},
      {"hợp đồng", "0+2 HĐ"},
      {"HĐ", "0+1 hợp đồng"},
      {"HD", "0+1 hướng dẫn; 0+1 ~hợp đồng"},
      {"xây dựng", ""},
      {"", ""},
  };
  check_rows(rows);
  CHECK(describe("KH&CN").find("0+2 khoa học và công nghệ") != std::string::npos);
  CHECK(describe(nfd("Ủy ban nhân dân")) == "0+4 UBND");
}

TEST_CASE("abbreviations: the words around decide between readings", "[text][abbreviations]") {
  constexpr Row rows[] = {
      {"đạt 97% KH", "2+1 kế hoạch; 2+1 ?khoa học; 2+1 ?khách hàng"},
      {"KH 2023", "0+1 kế hoạch; 0+1 khoa học; 0+1 khách hàng"},
      {"đạt 96% DT", "2+1 dự toán; 2+1 ?diện tích; 2+1 ?di tích"},
      {"DT tỉnh giao", "0+1 dự toán; 0+1 ?diện tích; 0+1 ?di tích"},
      {"DT trung ương giao", "0+1 dự toán; 0+1 ?diện tích; 0+1 ?di tích"},
      {"DT tỉnh", "0+1 dự toán; 0+1 diện tích; 0+1 di tích"},
      {"TT Khâm Đức", "0+1 ?thông tư; 0+1 thị trấn"},
      {"343/2016/TT-BTC", "2+1 thông tư; 2+1 ?thị trấn"},
      {"05/CT-UBND", "1+1 chỉ thị; 1+1 ?chủ tịch; 2+1 ủy ban nhân dân"},
  };
  check_rows(rows);
}

TEST_CASE("abbreviations: single letters and signing formulas need their dot and a name", "[text][abbreviations]") {
  constexpr Row rows[] = {
      {"H. Phước Sơn", "0+1 huyện"},  {"H Phước Sơn", ""}, {"h. phước sơn", ""}, {"P. Hòa Cường", "0+1 phường"},
      {"TM. ỦY BAN", "0+1 thay mặt"}, {"kt", ""},
  };
  check_rows(rows);
}

TEST_CASE("abbreviations: each entry is found by its own short form or expansion", "[text][abbreviations]") {
  for (const Abbreviation& entry : abbreviations()) {
    CAPTURE(std::string(entry.short_form));
    const bool dotted = entry.context == AbbreviationContext::dot_and_name;
    const std::string text = std::string(entry.short_form) + (dotted ? ". Hoa" : "");
    CHECK(describe(text).find(entry.expansion) != std::string::npos);
    if (!dotted) CHECK(describe(entry.expansion).find(entry.short_form) != std::string::npos);
  }
}
