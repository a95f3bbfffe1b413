// SPDX-License-Identifier: MIT
#include "core/text/sentences.h"

#include <string>
#include <string_view>
#include <vector>

#include "catch2/catch.hpp"

#include "core/text/normalize.h"
#include "tests/unit/core/support/heap_text.h"

using namespace portal::text;
using portal::test::HeapText;

namespace {

/// The sentences between bars.
std::string split(std::string_view text) {
  const HeapText heap(text);
  std::string line;
  for (const ByteRange& range : split_sentences(heap.view()))
    line += (line.empty() ? "" : "|") + std::string(text.substr(range.begin, range.size()));
  return line;
}

}  // namespace

TEST_CASE("sentences: they end where a reader stops", "[text][sentences]") {
  struct Row {
    std::string_view text;
    std::string_view expected;
  };
  constexpr Row rows[] = {
      {"Thu đạt 380 tỷ đồng. Chi đạt 300 tỷ đồng.", "Thu đạt 380 tỷ đồng.|Chi đạt 300 tỷ đồng."},
      {"Đạt bao nhiêu? Rất cao! Đúng", "Đạt bao nhiêu?|Rất cao!|Đúng"},
      {"Ông nói: “Tốt.” Bà cười.", "Ông nói: “Tốt.”|Bà cười."},
      {"Thu 1.234 triệu và 199.121,158 triệu. Hết", "Thu 1.234 triệu và 199.121,158 triệu.|Hết"},
      {"Ngày 28.7.2023 họp. Xong.", "Ngày 28.7.2023 họp.|Xong."},
      {"Tại TP. Đà Nẵng và Q. Hải Châu. Hết", "Tại TP. Đà Nẵng và Q. Hải Châu.|Hết"},
      {"TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH"},
      {"Ông Nguyễn V. Hoa và ThS. Trần Hoa. Hết", "Ông Nguyễn V. Hoa và ThS. Trần Hoa.|Hết"},
      {"1. Thu nội địa. 2. Chi", "1. Thu nội địa.|2. Chi"},
      {"II. Chi thường xuyên", "II. Chi thường xuyên"},
      {"Năm 2023. Năm sau", "Năm 2023.|Năm sau"},
      {"Gồm cam, ổi, v.v. và chè. Hết", "Gồm cam, ổi, v.v. và chè.|Hết"},
      {"Chờ... rồi đi… Rồi về", "Chờ... rồi đi…|Rồi về"},
      {"Gồm:\na) thu nội địa;\nb) chi; và khác;\nc) hết.", "Gồm:|a) thu nội địa;|b) chi; và khác;|c) hết."},
      {"- Thu 5 tỷ\n- Chi 4 tỷ", "- Thu 5 tỷ|- Chi 4 tỷ"},
      {"Thu ngân sách đạt\n380 tỷ\nđồng. Hết", "Thu ngân sách đạt\n380 tỷ\nđồng.|Hết"},
      {"Tiêu đề\nThu đạt 5 tỷ", "Tiêu đề|Thu đạt 5 tỷ"},
      {"một\n\nhai\r\nba\r\n\r\nbốn", "một|hai\r\nba|bốn"},
      {"xem quangnam.gov.vn. Hết", "xem quangnam.gov.vn.|Hết"},
      {"   ", ""},
      {"", ""},
      {"...", "..."},
      {"\xFF. A\xFF", "\xFF.|A\xFF"},
  };
  for (const Row& row : rows) {
    CAPTURE(std::string(row.text));
    CHECK(split(row.text) == row.expected);
    CHECK(nfc(split(nfd(row.text))) == nfc(row.expected));
  }
}

TEST_CASE("sentences: they cover all but white space, in order", "[text][sentences]") {
  const std::string_view text = "TP. Đà Nẵng thu 1.234 tỷ; chi 5.\n\n\"A.\" (b) c…\nX! 1) y. z";
  std::uint32_t end = 0;
  for (const ByteRange& range : split_sentences(text)) {
    CHECK(range.size() > 0);
    CHECK(text.substr(end, range.begin - end).find_first_not_of(" \n") == std::string_view::npos);
    end = range.end;
  }
  CHECK(end == text.size());
}

TEST_CASE("sentences: long runs take time in proportion to their size", "[text][sentences]") {
  const std::size_t size = 300'000;
  CHECK(split_sentences(std::string(size, '.')).size() == 1);
  CHECK(split_sentences(std::string(size, ' ')).empty());
  CHECK(split_sentences(std::string(size, 'a')).size() == 1);
  std::string dots;
  while (dots.size() < size)
    dots += "a. ";
  CHECK_FALSE(split_sentences(dots).empty());
}
