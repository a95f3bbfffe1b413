// SPDX-License-Identifier: MIT
// What was planned, what was done, and when: sentences with the figures that are read from them.
#include "catch2/catch.hpp"

#include "tests/unit/core/budget/read_sentence.h"

using portal::test::check_sentences;

TEST_CASE("budget prose: a plan that was fulfilled, or paid out, makes no plan of what stands behind it",
          "[budget][prose]") {
  check_sentences({
      {"Xã hoàn thành sớm nhiệm vụ ngân sách: năm 2023 thu 5 tỷ đồng.", "thu 5000000000 2023-01-01..2023-12-31"},
      {"Năm 2023, khoản thu chưa đạt dự toán là thuế tài nguyên (5 tỷ đồng, đạt 61%).",
       "thu 5000000000 2023-01-01..2023-12-31 | plan ratio 61 none"},
      {"Năm 2023, giải ngân kế hoạch vốn là 5 tỷ đồng.", "chi 5000000000 2023-01-01..2023-12-31"},
      {"Về giải ngân, kế hoạch năm 2023 là 5 tỷ đồng.", "plan_chi 5000000000 2023-01-01..2023-12-31"},
      {"Nhiệm vụ thu năm 2023: 5 tỷ đồng.", "plan_thu 5000000000 2023-01-01..2023-12-31"},
      {"Cùng với nguồn vốn của tỉnh, năm 2024 xã trích ngân sách 5 tỷ đồng.", "chi 5000000000 2024-01-01..2024-12-31"},
  });
}

TEST_CASE("budget prose: a sentence about a plan without an amount makes plans of the next one's", "[budget][prose]") {
  check_sentences({
      {"UBND phường niêm yết dự toán năm 2023. Tổng thu 5 tỷ đồng; tổng chi 4 tỷ đồng.",
       "plan_thu 5000000000 2023-01-01..2023-12-31 & plan_chi 4000000000 2023-01-01..2023-12-31"},
      {"UBND phường niêm yết dự toán năm 2023. Tổng thu đạt 5 tỷ đồng.", "thu 5000000000 2023-01-01..2023-12-31"},
      {"UBND phường niêm yết dự toán năm 2023. Tổng thu 5 tỷ đồng, bằng 90% dự toán.",
       "thu 5000000000 2023-01-01..2023-12-31 | plan ratio 90 none"},
      {"Phường thực hiện tốt dự toán. Tổng thu năm 2023 là 5 tỷ đồng.", "thu 5000000000 2023-01-01..2023-12-31"},
  });
}

TEST_CASE("budget prose: lines behind gồm are parts of the figure before it", "[budget][prose]") {
  check_sentences({
      {"Phân bổ vốn sự nghiệp năm 2023 là 9 tỷ đồng, bao gồm:\na) Ngân sách tỉnh: 5 tỷ đồng;\nb) Ngân sách huyện: 4 tỷ "
       "đồng.",
       "plan_chi 9000000000 2023-01-01..2023-12-31 & plan_chi 5000000000 2023-01-01..2023-12-31 & plan_chi 4000000000 "
       "2023-01-01..2023-12-31"},
      {"Phân bổ vốn sự nghiệp năm 2023 là 9 tỷ đồng.\n- Tổng chi năm 2022 là 4 tỷ đồng.",
       "plan_chi 9000000000 2023-01-01..2023-12-31 & chi 4000000000 2022-01-01..2022-12-31"},
  });
}

TEST_CASE("budget prose: the period of what was done is the one that counts it", "[budget][prose]") {
  check_sentences({
      {"Giải ngân đến ngày 20/11/2023: kế hoạch năm 2023 là 9 tỷ đồng, đã giải ngân 5 tỷ đồng.",
       "plan_chi 9000000000 2023-01-01..2023-12-31 & chi 5000000000 2023-01-01..2023-11-20"},
      {"Từ nguồn dự phòng năm 2023, huyện đã chi 5 tỷ đồng trong quý III.", "chi 5000000000 2023-07-01..2023-09-30"},
      {"Ngân sách tỉnh đã chi 5 tỷ đồng cho cán bộ, tính đến ngày 31/8/2023.",
       "chi 5000000000 lũy kế 2023-01-01..2023-08-31"},
      {"Sau 10 tháng của năm 2023, số thu là 5 tỷ đồng.", "thu 5000000000 2023-01-01..2023-10-31"},
      {"Trong quý I của năm 2023 thu 5 tỷ đồng.", "thu 5000000000 2023-01-01..2023-03-31"},
  });
}

TEST_CASE("budget prose: clauses that name their line late, or behind other money", "[budget][prose]") {
  check_sentences({
      {"Với 5 tỷ đồng, thu nội địa năm 2023 bằng 9,6% dự toán.",
       "thu 5000000000 2023-01-01..2023-12-31 | plan ratio 9.6 none"},
      {"Thực hiện gia hạn thuế, số thu năm 2023 là 5 tỷ đồng.", "thu 5000000000 2023-01-01..2023-12-31"},
      {"Sản lượng tăng, nhà máy năm 2023 nộp thuế tài nguyên 5 tỷ đồng.", "thu 5000000000 2023-01-01..2023-12-31"},
      {"Công ty Xổ số kiến thiết năm 2023 doanh thu 9 tỷ đồng, nộp ngân sách 5 tỷ đồng.",
       "thu 5000000000 2023-01-01..2023-12-31"},
      {"Ban quản lý được giao 9 tỷ đồng trong năm 2023, là đơn vị có số vốn lớn nhất.",
       "plan_chi 9000000000 2023-01-01..2023-12-31"},
      {"Số thu trên địa bàn 3 phường năm 2023 là 5 tỷ đồng.", "thu 5000000000 2023-01-01..2023-12-31"},
      {"Năm 2023 có 3 xã thu trên 1 tỷ đồng.", "nothing"},
      {"Dự toán thu năm 2023 là 9 tỷ đồng và dự toán chi là 5 tỷ đồng.",
       "plan_thu 9000000000 2023-01-01..2023-12-31 & plan_chi 5000000000 2023-01-01..2023-12-31"},
      {"Năm 2023, Hải Phòng thu 9 tỷ đồng và Quảng Ninh thu 5 tỷ đồng.",
       "Hải Phòng: thu 9000000000 2023-01-01..2023-12-31 & Quảng Ninh: thu 5000000000 2023-01-01..2023-12-31"},
      {"Năm 2023, xã đã sử dụng 5 tỷ đồng từ nguồn dự phòng ngân sách.", "chi 5000000000 2023-01-01..2023-12-31"},
  });
}

TEST_CASE("budget prose: a heading says what the lines below it are", "[budget][prose]") {
  check_sentences({
      {"Ước thực hiện năm 2023:\na) Tổng thu: 5 tỷ đồng, bằng 112% dự toán.\nb) Tổng chi: 4 tỷ đồng.",
       "thu 5000000000 ước 2023-01-01..2023-12-31 | plan ratio 112 none & chi 4000000000 ước 2023-01-01..2023-12-31"},
      {"Giải ngân đến ngày 31/8/2023 của một số xã:\n- Xã Tam Lộc: 5 tỷ đồng, đạt 52% kế hoạch;\n- Xã Tam Dân: 4 tỷ "
       "đồng.",
       "Tam Lộc: chi 5000000000 2023-01-01..2023-08-31 | plan ratio 52 none & Tam Dân: chi 4000000000 "
       "2023-01-01..2023-08-31"},
      {"Các khoản thu năm 2023:\n- Phí: 2 tỷ đồng;\n- Nợ đọng: 1 tỷ đồng.", "thu 2000000000 2023-01-01..2023-12-31"},
  });
}

TEST_CASE("budget prose: amounts with a period each", "[budget][prose]") {
  check_sentences({
      {"Thu của phường qua các năm: 5 tỷ đồng (năm 2021), 6 tỷ đồng (năm 2022) và 7 tỷ đồng (năm 2023).",
       "thu 5000000000 2021-01-01..2021-12-31 & thu 6000000000 2022-01-01..2022-12-31 & thu 7000000000 "
       "2023-01-01..2023-12-31"},
      {"Ngân sách tỉnh bố trí 5 tỷ đồng trong năm 2022 và 6 tỷ đồng trong năm 2023.",
       "plan_chi 5000000000 2022-01-01..2022-12-31 & plan_chi 6000000000 2023-01-01..2023-12-31"},
      {"Từ tháng 1 đến tháng 3/2023, số thu lần lượt là 5 tỷ đồng, 6 tỷ đồng và 7 tỷ đồng.",
       "thu 5000000000 2023-01-01..2023-01-31 & thu 6000000000 2023-02-01..2023-02-28 & thu 7000000000 "
       "2023-03-01..2023-03-31"},
      {"Số thu tháng 1 và tháng 2/2023 lần lượt là 5 tỷ đồng và 6 tỷ đồng.",
       "thu 5000000000 2023-01-01..2023-01-31 & thu 6000000000 2023-02-01..2023-02-28"},
  });
}

TEST_CASE("budget prose: percentages and growth of several, of two plans, of what was expected", "[budget][prose]") {
  check_sentences({
      {"Thu nội địa và thu xuất nhập khẩu năm 2023 lần lượt đạt 5 tỷ đồng và 6 tỷ đồng, tăng 12% và 8% so với cùng kỳ.",
       "thu 5000000000 2023-01-01..2023-12-31 | yoy growth 12 up & thu 6000000000 2023-01-01..2023-12-31 | yoy growth "
       "8 up"},
      {"Thu năm 2023 là 5 tỷ đồng, là mức cao nhất, vượt 16% dự toán tỉnh giao và 4% dự toán HĐND giao.",
       "thu 5000000000 2023-01-01..2023-12-31 | plan_province growth 16 up | plan_council growth 4 up"},
      {"Dự toán năm 2023 bằng 108% ước thực hiện năm 2022 (5 tỷ đồng), thu 5,4 tỷ đồng.",
       "plan_thu 5400000000 2023-01-01..2023-12-31 | prev_year ratio 108 none ref=5000000000"},
      {"Năm 2023 thu 5 tỷ đồng, tăng so với 4 tỷ đồng năm 2022.", "thu 5000000000 2023-01-01..2023-12-31"},
  });
}

TEST_CASE("budget prose: what nobody says the side of is left out, and what a plan was before it changed",
          "[budget][prose]") {
  check_sentences({
      {"Ban quản lý được giao 9 tỷ đồng trong năm 2023.", "nothing"},
      {"Tỉnh điều chỉnh kế hoạch vốn năm 2023 từ 9 tỷ đồng xuống 5 tỷ đồng.",
       "plan_chi 5000000000 2023-01-01..2023-12-31"},
  });
}

TEST_CASE("budget prose: plans that go on, and what was done of them", "[budget][prose]") {
  check_sentences({
      {"Thu năm 2023 dự kiến là 9 tỷ đồng nhưng đến hết tháng 11 chỉ thực hiện được 5 tỷ đồng.",
       "plan_thu 9000000000 2023-01-01..2023-12-31 & thu 5000000000 lũy kế 2023-01-01..2023-11-30"},
      {"HĐND giao dự toán chi y tế năm 2023 là 9 tỷ đồng; chi văn hóa là 5 tỷ đồng.",
       "plan_chi 9000000000 2023-01-01..2023-12-31 & plan_chi 5000000000 2023-01-01..2023-12-31"},
      {"Dự toán chi năm 2023 là 9 tỷ đồng; đã chi 5 tỷ đồng.",
       "plan_chi 9000000000 2023-01-01..2023-12-31 & chi 5000000000 2023-01-01..2023-12-31"},
      {"Dự toán thu năm 2023 gồm: thu cân đối 5 tỷ đồng, thu bổ sung 4 tỷ đồng.",
       "plan_thu 5000000000 2023-01-01..2023-12-31 & plan_thu 4000000000 2023-01-01..2023-12-31"},
      {"Kế hoạch vốn năm 2023 giao 9 tỷ đồng, đã phân bổ 8 tỷ đồng, giải ngân 5 tỷ đồng, đạt 55,6% kế hoạch.",
       "plan_chi 9000000000 2023-01-01..2023-12-31 & plan_chi 8000000000 2023-01-01..2023-12-31 & chi 5000000000 "
       "2023-01-01..2023-12-31 | plan ratio 55.6 none ref=9000000000"},
      {"Tổng mức đầu tư là 50 tỷ đồng, năm 2023 được bố trí 9 tỷ đồng, đã giải ngân 5 tỷ đồng.",
       "plan_chi 9000000000 2023-01-01..2023-12-31 & chi 5000000000 2023-01-01..2023-12-31"},
  });
}

TEST_CASE("budget prose: longer names in lists, and names behind their amounts", "[budget][prose]") {
  check_sentences({
      {"Giải ngân năm 2023: Sở Xây dựng 9 tỷ đồng, Ban Quản lý Khu kinh tế 5 tỷ đồng.",
       "chi 9000000000 2023-01-01..2023-12-31 & chi 5000000000 2023-01-01..2023-12-31"},
      {"Chi năm 2023 cho Hội Phụ nữ: 5 tỷ đồng; Hội Nông dân: 4 tỷ đồng.",
       "chi 5000000000 2023-01-01..2023-12-31 & chi 4000000000 2023-01-01..2023-12-31"},
      {"Năm 2023 giải ngân 9 tỷ đồng, gồm 5 tỷ đồng vốn trong nước và 4 tỷ đồng vốn nước ngoài.",
       "chi 9000000000 2023-01-01..2023-12-31 & chi 5000000000 2023-01-01..2023-12-31 & chi 4000000000 "
       "2023-01-01..2023-12-31"},
  });
}

TEST_CASE("budget prose: a year in a plan is no period, and money of others no line", "[budget][prose]") {
  check_sentences({
      {"Trong 10 tháng năm 2023, có 5 xã hoàn thành dự toán thu cả năm. Xã Tam Lộc thu 5 tỷ đồng.",
       "Tam Lộc: thu 5000000000 2023-01-01..2023-10-31"},
      {"Gia đình ông A năm 2023 trừ các khoản chi, lãi gần 5 tỷ đồng.", "nothing"},
  });
}

TEST_CASE("budget prose: what a figure is of where its line, its period or its plan stands elsewhere",
          "[budget][prose]") {
  check_sentences({
      {"Quý I và quý II năm 2023, số thu lần lượt là 5 tỷ đồng và 6 tỷ đồng.",
       "thu 5000000000 2023-01-01..2023-03-31 & thu 6000000000 2023-04-01..2023-06-30"},
      {"Năm ngoái, xã thu ngân sách 5 tỷ đồng.", "thu 5000000000 2023-01-01..2023-12-31"},
      {"Nhiệm vụ 6 tháng cuối năm 2023: thu 5 tỷ đồng để hoàn thành kế hoạch cả năm; giải ngân 4 tỷ đồng vốn.",
       "plan_thu 5000000000 2023-07-01..2023-12-31 & plan_chi 4000000000 2023-07-01..2023-12-31"},
      {"Chi năm 2023 là 9 tỷ đồng. Kinh phí phụ huynh tự nguyện đóng góp 5 tỷ đồng.",
       "chi 9000000000 2023-01-01..2023-12-31"},
      {"Thu năm 2023 đạt 5 tỷ đồng, cao hơn năm 2022 là 1 tỷ đồng.",
       "thu 5000000000 2023-01-01..2023-12-31 | prev_year growth - up ref=4000000000 delta=1000000000"},
      {"Chi bám sát dự toán: 6 tháng năm 2023 chi 5 tỷ đồng.", "chi 5000000000 2023-01-01..2023-06-30"},
      {"Dự toán năm 2023: Tổng thu 5 tỷ đồng. Tổng chi 5 tỷ đồng.",
       "plan_thu 5000000000 2023-01-01..2023-12-31 & plan_chi 5000000000 2023-01-01..2023-12-31"},
      {"Năm 2023, thu 9 tỷ đồng, đã bố trí 5 tỷ đồng cho trường học.",
       "thu 9000000000 2023-01-01..2023-12-31 & plan_chi 5000000000 2023-01-01..2023-12-31"},
      {"Xã có sản lượng 214 tấn, thu về 5 tỷ đồng.", "nothing"},
      {"Huyện năm 2023 chi 9 tỷ đồng sửa trường, 5 tỷ đồng nạo vét kênh.",
       "chi 9000000000 2023-01-01..2023-12-31 & chi 5000000000 2023-01-01..2023-12-31"},
      {"Kế hoạch vốn năm 2023 là 9 tỷ đồng, gồm: vốn trong nước 4 tỷ đồng; nguồn thu tiền sử dụng đất 5 tỷ đồng.",
       "plan_chi 9000000000 2023-01-01..2023-12-31 & plan_chi 4000000000 2023-01-01..2023-12-31 & plan_chi 5000000000 "
       "2023-01-01..2023-12-31"},
      {"Nguồn thu tiền sử dụng đất năm 2023 đạt 5 tỷ đồng.", "thu 5000000000 2023-01-01..2023-12-31"},
  });
}
