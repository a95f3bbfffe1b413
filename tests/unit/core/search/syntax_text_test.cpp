// SPDX-License-Identifier: MIT
#include "core/search/syntax_text.h"

#include <string>
#include <vector>

#include "catch2/catch.hpp"

using namespace portal::search;

namespace {

std::vector<std::string> said(std::string_view text, SyntaxLanguage language) {
  std::vector<std::string> sentences;
  for (const SyntaxProblem& problem : parse_query(text).problems)
    sentences.push_back(describe(problem, text, language));
  return sentences;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("syntax text: each fault is said in both languages, with its letter", "[search][syntax]") {
  CHECK(said("ngân \"sách", SyntaxLanguage::english) ==
        Texts{"The quotation mark at character 6 is not closed; it was read as closed at the end."});
  CHECK(said("ngân \"sách", SyntaxLanguage::vietnamese) ==
        Texts{"Dấu ngoặc kép ở ký tự thứ 6 chưa được đóng; đã hiểu là đóng ở cuối."});
  CHECK(said("thu NEAR/ chi", SyntaxLanguage::english) ==
        Texts{"At character 5, “NEAR/” needs a number from 1 to 99; it was read as NEAR/10."});
  CHECK(said("mầu:đỏ", SyntaxLanguage::vietnamese) ==
        Texts{"Ở ký tự thứ 1, “mầu” không phải là tên trường; đã tìm như từ thường. Có các trường: trichyeu, so, loai, "
              "coquan, linhvuc, nguoiky."});
  CHECK(said("đất \"\" đai", SyntaxLanguage::english) ==
        Texts{"At character 5, “\"\"” holds no word; it was left out."});
  CHECK(said("thu OR", SyntaxLanguage::vietnamese) == Texts{"Ở ký tự thứ 5, “OR” thiếu từ ở một bên; đã bỏ qua."});
}

TEST_CASE("syntax text: marks count with their letter, and long quotations are cut", "[search][syntax]") {
  CHECK(said("nga\u0302n \"", SyntaxLanguage::english)[0].find("character 6") != std::string::npos);
  const std::string long_name(200, 'x');
  const std::string sentence = said(long_name + ":y", SyntaxLanguage::english)[0];
  CHECK(sentence.find(std::string(40, 'x') + "…”") != std::string::npos);
}
