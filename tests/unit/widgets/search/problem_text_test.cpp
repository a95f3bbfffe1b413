// SPDX-License-Identifier: MIT
#include "widgets/search/problem_text.h"

#include <string>

#include "catch2/catch.hpp"

#include "core/text/normalize.h"

namespace {

using portal::Problem;
using portal::ProblemCode;
using portal::app::Language;
using portal::search_widget::reader_text;

Problem problem(ProblemCode code, std::size_t row, std::string value = {}) {
  Problem result;
  result.code = code;
  result.row = row;
  result.value = std::move(value);
  return result;
}

}  // namespace

TEST_CASE("problem_text: a row is named with its number, a date with its text", "[search][problem_text]") {
  CHECK(reader_text(problem(ProblemCode::bad_date, 412, "32/13/2019"), Language::vietnamese) ==
        "Dòng 412: ngày không hợp lệ “32/13/2019”.");
  CHECK(reader_text(problem(ProblemCode::missing_field, 1780), Language::vietnamese) ==
        "Dòng 1.780: thiếu trích yếu và số, ký hiệu.");
  CHECK(reader_text(problem(ProblemCode::duplicate_id, 2), Language::english) == "Row 2: same id as an earlier row.");
  CHECK(reader_text(problem(ProblemCode::bad_date, 1, "{0}"), Language::vietnamese) ==
        "Dòng 1: ngày không hợp lệ “{0}”.");
}

TEST_CASE("problem_text: without a row the sentence is about the whole input", "[search][problem_text]") {
  CHECK(reader_text(problem(ProblemCode::not_json, 0), Language::vietnamese) == "Dữ liệu không đúng định dạng.");
  CHECK(reader_text(problem(ProblemCode::truncated, 0), Language::vietnamese) == "Dữ liệu tải về bị thiếu phần cuối.");
}

TEST_CASE("problem_text: every code has a sentence, unless it does not concern the reader", "[search][problem_text]") {
  for (int code = 0; code <= static_cast<int>(ProblemCode::unknown_column); ++code) {
    for (const std::size_t row : {std::size_t{0}, std::size_t{3}}) {
      const auto one = static_cast<ProblemCode>(code);
      const std::string text = reader_text(problem(one, row, "x"), Language::vietnamese);
      INFO(name(one));
      CHECK(text.empty() != portal::search_widget::concerns_reader(one));
      CHECK(portal::text::nfc(text) == text);
      CHECK(text.find('{') == std::string::npos);
    }
  }
}
