// SPDX-License-Identifier: MIT
#include <string>
#include <string_view>
#include <vector>

#include "catch2/catch.hpp"

#include "core/time/period.h"
#include "tests/unit/core/support/heap_text.h"
#include "tests/unit/core/support/iso_text.h"

using namespace portal::time;
using portal::test::HeapText;
using portal::test::iso;

namespace {

/// Each period as the words it was read from, its range, and "?" if it is weak.
std::vector<std::string> found_in(std::string_view text, std::string_view today = "2024-03-12") {
  const HeapText heap(text);
  std::vector<std::string> found;
  for (const FoundPeriod& item : find_periods(heap.view(), {*parse_iso_date(today)})) {
    const std::string words(heap.view().substr(item.source.begin, item.source.size()));
    found.push_back(words + " = " + iso(item.period.range) + (item.weak ? " ?" : ""));
  }
  return found;
}

using Found = std::vector<std::string>;

}  // namespace

TEST_CASE("periods in a sentence: they are found where they stand", "[time][period]") {
  CHECK(found_in("quyết định quý 3 2017 về đất đai") == Found{"quý 3 2017 = 2017-07-01..2017-09-30"});
  CHECK(found_in("văn bản trước Tết 2017") == Found{"trước Tết 2017 = ..2017-01-27"});
  CHECK(found_in("lễ hội tháng 7 âm 2017") == Found{"tháng 7 âm 2017 = 2017-08-22..2017-09-19"});
  CHECK(found_in("nghi quyet thang 6 nam 2023") == Found{"thang 6 nam 2023 = 2023-06-01..2023-06-30"});
  CHECK(found_in("Thu nội địa ước quý I năm 2024 đạt 45.600 triệu đồng/180.000 triệu đồng, đạt 25,3% dự toán.") ==
        Found{"quý I năm 2024 = 2024-01-01..2024-03-31"});
  CHECK(found_in("Chi 9 tháng đầu năm 2023 là 301,5 tỷ đồng, tăng 7,2% so với cùng kỳ năm trước.") ==
        Found{"9 tháng đầu năm 2023 = 2023-01-01..2023-09-30", "năm trước = 2023-01-01..2023-12-31"});
  CHECK(found_in("Lũy kế đến hết tháng 6/2023 đạt 60 tỷ; tính đến 30/6: 70%") ==
        Found{"đến hết tháng 6/2023 = ..2023-06-30", "tính đến 30/6 = ..2023-06-30"});
  CHECK(found_in("Quyết định số 57/2023/QĐ-UBND ngày 28 tháng 7 năm 2023 của UBND tỉnh") ==
        Found{"ngày 28 tháng 7 năm 2023 = 2023-07-28..2023-07-28"});
  CHECK(found_in("Kế hoạch giai đoạn 2021-2025, định hướng đến năm 2030") ==
        Found{"giai đoạn 2021-2025 = 2021-01-01..2025-12-31", "đến năm 2030 = ..2030-12-31"});
  CHECK(found_in("HĐND khóa X, nhiệm kỳ 2021–2026.") == Found{"nhiệm kỳ 2021–2026 = 2021-01-01..2026-12-31"});
  CHECK(found_in("từ ngày 01 đến ngày 15 tháng 7 năm 2023, hôm nay") ==
        Found{"từ ngày 01 đến ngày 15 tháng 7 năm 2023 = 2023-07-01..2023-07-15", "hôm nay = 2024-03-12..2024-03-12"});
  CHECK(found_in("(28/7/2023).") == Found{"28/7/2023 = 2023-07-28..2023-07-28"});
  CHECK(found_in("tha\u0301ng 6 na\u0306m 2023") == Found{"tha\u0301ng 6 na\u0306m 2023 = 2023-06-01..2023-06-30"});
}

TEST_CASE("periods in a sentence: with marks, a word that is written without them is none that has some",
          "[time][period]") {
  CHECK(found_in("vốn đầu tư năm 2023") == Found{"năm 2023 = 2023-01-01..2023-12-31"});
  CHECK(found_in("trùng tu năm 2023") == Found{"năm 2023 = 2023-01-01..2023-12-31"});
  CHECK(found_in("trung tu nam 2023") == Found{"tu nam 2023 = 2023-01-01.."});
  CHECK(found_in("tỉnh Quảng Nam 2023") == Found{});
  CHECK(found_in("nội quy 2/2023") == Found{"2/2023 = 2023-02-01..2023-02-28 ?"});
  CHECK(found_in("tăng 7% so 6 tháng đầu năm 2022") == Found{"6 tháng đầu năm 2022 = 2022-01-01..2022-06-30"});
}

TEST_CASE("periods in a sentence: what may mean something else is marked as weak", "[time][period]") {
  CHECK(found_in("phạt tù 9 tháng") == Found{"9 tháng = 2024-01-01..2024-09-30 ?"});
  CHECK(found_in("đạt 5/9 chỉ tiêu") == Found{"5/9 = 2023-09-05..2023-09-05 ?"});
  CHECK(found_in("chương trình 2020-2023") == Found{"2020-2023 = 2020-01-01..2023-12-31 ?"});
  CHECK(found_in("đến 2000 người") == Found{"đến 2000 = ..2000-12-31 ?"});
  CHECK(found_in("trước 5/9") == Found{"trước 5/9 = ..2023-09-04"});
}

TEST_CASE("periods in a sentence: numbers of other things are none", "[time][period]") {
  constexpr std::string_view texts[] = {
      "",
      "57/2023/QĐ-UBND",
      "12/2023/QĐ-UBND",
      "số 12/2023",
      "Số: 5/9",
      "12/2023-QĐ",
      "QĐ-12/2023",
      "QĐ12/2023",
      "1.234.567 đồng",
      "45.600/180.000 triệu",
      "5/9%",
      "5/9,5",
      "1,5/9",
      "quyết định 2017",
      "2023",
      "31/4/2023",
      "tháng 13/2023",
      "năm học 2023-2024",
      "thứ hai",
      "quý khách",
      "từ 1500 đến 2000 người",
      "tuân này",  // not tuần
      "ngày đầu",
      "quá trình từ đó đến giờ",
      "quỳ III",
  };
  for (const std::string_view text : texts) {
    CAPTURE(std::string(text));
    CHECK(found_in(text) == Found{});
  }
}

TEST_CASE("periods in a sentence: parts of years, quarters, weeks and terms are found", "[time][period]") {
  struct Case {
    std::string_view text;
    Found found;
  };
  const Case cases[] = {
      {"quyết định ban hành cuối năm ngoái", {"cuối năm ngoái = 2023-09-01..2023-12-31"}},
      {"khởi công giữa năm 2023 tại Hội An", {"giữa năm 2023 = 2023-05-01..2023-08-31"}},
      {"so sánh giữa năm 2022 và năm 2023", {"giữa năm 2022 và năm 2023 = 2022-01-01..2023-12-31"}},
      {"kết quả từ đầu nhiệm kỳ đến nay", {"từ đầu nhiệm kỳ đến nay = 2021-01-01..2024-03-12"}},
      {"nghị quyết của nhiệm kỳ trước", {"nhiệm kỳ trước = 2016-01-01..2021-12-31"}},
      {"từ đầu quý đến nay đã thu 5 tỷ", {"từ đầu quý đến nay = 2024-01-01..2024-03-12"}},
      {"hoàn thành trong thượng tuần tháng 4/2024", {"thượng tuần tháng 4/2024 = 2024-04-01..2024-04-10"}},
      {"lịch công tác tuần 12 năm 2024", {"tuần 12 năm 2024 = 2024-03-18..2024-03-24"}},
      {"từ nay đến cuối năm phải xong", {"từ nay đến cuối năm = 2024-03-12..2024-12-31"}},
      {"trong 5 năm tới", {"5 năm tới = 2024-03-13..2029-03-12"}},
      {"so với 3 năm trước", {"3 năm trước = 2021-01-01..2021-12-31"}},
      {"chuyển sang năm 2024", {"năm 2024 = 2024-01-01..2024-12-31"}},
      {"có hiệu lực từ ngày 1/7/2023 đến trước ngày 1/1/2024",
       {"từ ngày 1/7/2023 đến trước ngày 1/1/2024 = 2023-07-01..2023-12-31"}},
      {"Tết Nguyên đán Giáp Thìn 2024 vui tươi", {"Tết Nguyên đán Giáp Thìn 2024 = 2024-02-10..2024-02-12"}},
      {"họp ngày 20/3 tới", {"ngày 20/3 tới = 2024-03-20..2024-03-20"}},
      {"đạt 6T/2023", {"6T/2023 = 2023-01-01..2023-06-30 ?"}},
  };
  for (const Case& item : cases) {
    CAPTURE(std::string(item.text));
    CHECK(found_in(item.text) == item.found);
  }
}

TEST_CASE("periods in a sentence: ordinary words with all marks are none", "[time][period]") {
  constexpr std::string_view texts[] = {
      "chuyển sang năm học mới",
      "chia sang năm phần bằng nhau",
      "bước sang năm thứ hai",
      "sang tuần thai thứ 12",
      "từ đầu năm học 2023-2024",
      "đến hết năm thứ nhất",
      "từ đầu tháng chạp",
      "từ năm đến mười người",
      "buổi sáng mai vàng nở",
      "buổi tối qua nhanh",
      "đi một chiều qua cầu",
      "cả năm người đều ký",
      "trong năm nhóm tiêu chí",
      "trong ngày hội",
      "những tháng đầu năm còn khó khăn",
      "đại biểu nhiệm kỳ khóa X",
      "lần thứ hai này",
      "đầu tư quý giá",
      "quý cô, quý ông đầu tiên",
      "giữa tuần lễ văn hóa",
      "phó chủ tịch thứ nhất",
      "thời gian nghỉ là 3 ngày",
      "hết tháng lương",
      "hạ tầng, thượng tầng",
      "độ tuổi 30 và 40",
      "hồi sức, dịp may, cách làm",
  };
  for (const std::string_view text : texts) {
    CAPTURE(std::string(text));
    CHECK(found_in(text) == Found{});
  }
}

TEST_CASE("periods in a sentence: time grows with the size and not with its square", "[time][period]") {
  for (const std::string_view piece : {"từ ", "đến ", "5/", "từ 5/3 đến ", "từ nay đến ", "đầu năm ", "3 năm ",
                                       "tháng ", "năm ", "1-", "nhuận (", "quý I, "}) {
    std::string text;
    while (text.size() < 20'000)
      text += piece;
    for (const FoundPeriod& item : find_periods(text, {*make_date(2024, 3, 12)}))
      REQUIRE(item.source.end <= text.size());
    CHECK(parse_period(text, {*make_date(2024, 3, 12)}).fault == PeriodFault::form);
  }
}
