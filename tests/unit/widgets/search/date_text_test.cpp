// SPDX-License-Identifier: MIT
#include "widgets/search/date_text.h"

#include <string>

#include "catch2/catch.hpp"

namespace {

using portal::app::Language;

std::string error_of(const std::string& text, bool focused) {
  const portal::search_widget::DateEnd end{text, portal::time::parse_typed_date(text)};
  return date_error(end, focused, Language::vietnamese);
}

const std::string form = "Ngày không hợp lệ. Vui lòng nhập theo dạng ngày/tháng/năm, ví dụ 28/07/2023.";
const std::string year = "Năm phải có bốn chữ số. Ví dụ: 28/07/2023.";

struct Case {
  const char* typed;
  std::string sentence;
};

}  // namespace

TEST_CASE("date_text: a right date and an empty field are no mistake", "[search][date_text]") {
  const auto* const text = GENERATE("", "  ", "28/07/2023", "1/1/2023", "2023-07-28", "28072023", "29/02/2024");
  CHECK(error_of(text, false) == "");
  CHECK(error_of(text, true) == "");
}

TEST_CASE("date_text: a day or month that does not exist is a mistake at once", "[search][date_text]") {
  const auto test = GENERATE(Case{"31/02/2023", "Tháng 2 năm 2023 có 28 ngày. Ví dụ: 28/02/2023."},
                             Case{"30/2/2024", "Tháng 2 năm 2024 có 29 ngày. Ví dụ: 29/02/2024."},
                             Case{"31/4/2023", "Tháng 4 năm 2023 có 30 ngày. Ví dụ: 30/04/2023."},
                             Case{"0/12/2023", "Tháng 12 năm 2023 có 31 ngày. Ví dụ: 31/12/2023."},
                             Case{"01/13/2023", "Không có tháng 13. Ví dụ: 28/07/2023."},
                             Case{"1/0/2023", "Không có tháng 0. Ví dụ: 28/07/2023."});
  CHECK(error_of(test.typed, false) == test.sentence);
  CHECK(error_of(test.typed, true) == test.sentence);
}

TEST_CASE("date_text: an unfinished date is a mistake only when the reader has left the field", "[search][date_text]") {
  const auto test =
      GENERATE(Case{"2", form}, Case{"28/", form}, Case{"28/07", form}, Case{"28/07/", form}, Case{"abc", form},
               Case{"28/07/2", year}, Case{"28/07/23", year}, Case{"31/02/202", year}, Case{"1/1/20233", year});
  CHECK(error_of(test.typed, true) == "");
  CHECK(error_of(test.typed, false) == test.sentence);
}

TEST_CASE("date_text: no start of a right date is a mistake while it is typed", "[search][date_text]") {
  const auto* const date = GENERATE("28/07/2023", "1/1/2023", "31/12/1999", "28072023", "ngày 28/7/2023");
  const std::string text = date;
  for (std::size_t typed = 0; typed <= text.size(); ++typed)
    CHECK(error_of(text.substr(0, typed), true) == "");
}
