// SPDX-License-Identifier: MIT
// Whose money it is, and what stands around an amount: sentences with the figures that are read from them.
#include "catch2/catch.hpp"

#include "tests/unit/core/budget/read_sentence.h"

using portal::test::check_sentences;

TEST_CASE("budget prose: what households and companies take and spend is no figure, what they pay in is",
          "[budget][prose]") {
  check_sentences({
      {"Năm 2023, hộ ông A thu từ trồng sâm 2 tỷ đồng.", "nothing"},
      {"Năm 2023, công ty chi 20 tỷ đồng xây nhà máy.", "nothing"},
      {"Năm 2023, công ty nộp ngân sách 9 tỷ đồng.", "thu 9000000000 2023-01-01..2023-12-31"},
      {"Năm 2023, một dự án nộp 9 tỷ đồng tiền thuê đất.", "thu 9000000000 2023-01-01..2023-12-31"},
      {"Năm 2023, một dự án nộp 9 tỷ đồng.", "nothing"},
      {"Bà Lan, Chủ tịch UBND xã, cho biết năm 2023 xã thu 2 tỷ đồng.", "thu 2000000000 2023-01-01..2023-12-31"},
      {"Năm 2023, kiểm tra 124 doanh nghiệp đã truy thu 5 tỷ đồng.", "thu 5000000000 2023-01-01..2023-12-31"},
      {"Năm 2023, doanh nghiệp góp sức, ngân sách chi 5 tỷ đồng.", "chi 5000000000 2023-01-01..2023-12-31"},
      {"Thu năm 2023 gồm hộ kinh doanh 2 tỷ đồng, doanh nghiệp 3 tỷ đồng.",
       "thu 2000000000 2023-01-01..2023-12-31 & thu 3000000000 2023-01-01..2023-12-31"},
      {"Huyện năm 2023 giải ngân 5 tỷ đồng cho các hội viên vay vốn.", "nothing"},
  });
}

TEST_CASE("budget prose: what an authority gives, or anybody from a budget, is spent", "[budget][prose]") {
  check_sentences({
      {"UBND tỉnh năm 2023 đã trích 38 tỷ đồng từ nguồn dự phòng ngân sách.", "chi 38000000000 2023-01-01..2023-12-31"},
      {"Chính phủ hỗ trợ tỉnh Yên Bái 50 tỷ đồng.", "Yên Bái: chi 50000000000"},
      {"Doanh nghiệp năm 2023 được hỗ trợ 5 tỷ đồng từ ngân sách tỉnh.", "chi 5000000000 2023-01-01..2023-12-31"},
      {"Tập đoàn A hỗ trợ 5 tỷ đồng.", "nothing"},
      {"Bệnh viện năm 2023 chi lương 9 tỷ đồng; ngân sách nhà nước cấp 5 tỷ đồng.",
       "chi 5000000000 2023-01-01..2023-12-31"},
      {"Xã năm 2023 được huyện bổ sung 5 tỷ đồng.", "nothing"},
      {"Ngân sách tỉnh hỗ trợ mỗi hộ 60 triệu đồng.", "nothing"},
  });
}

TEST_CASE("budget prose: a line may be named behind its amount", "[budget][prose]") {
  check_sentences({
      {"Trong 450 tỷ đồng thu ngân sách năm 2023, thuế đạt 200 tỷ đồng.",
       "thu 450000000000 2023-01-01..2023-12-31 & thu 200000000000 2023-01-01..2023-12-31"},
      {"105 tỷ đồng là số thu ngân sách năm 2023.", "thu 105000000000 2023-01-01..2023-12-31"},
      {"Năm 2023, phường thu 31 tỷ đồng tiền thuế, phí, lệ phí, đạt 88% dự toán.",
       "thu 31000000000 2023-01-01..2023-12-31 | plan ratio 88 none"},
  });
}

TEST_CASE("budget prose: a comparison with the unknown is left out", "[budget][prose]") {
  check_sentences({
      {"Đấu giá đất năm 2023 thu 48 tỷ đồng, cao hơn giá khởi điểm 6 tỷ đồng.",
       "thu 48000000000 2023-01-01..2023-12-31"},
      {"Thu năm 2023 đạt 5 tỷ đồng, tăng 12% so với kịch bản.", "thu 5000000000 2023-01-01..2023-12-31"},
      {"Thu năm 2023 đạt 5 tỷ đồng, gấp 2,3 lần.", "thu 5000000000 2023-01-01..2023-12-31"},
      {"Thu năm 2023 đạt 5 tỷ đồng, tăng 12%/năm.", "thu 5000000000 2023-01-01..2023-12-31"},
      // The change is of another amount: before it, this one would have been below nothing.
      {"Tăng thu 30 tỷ đồng so với dự toán, huyện dành 15 tỷ đồng.", "chi 15000000000"},
  });
}

TEST_CASE("budget prose: an amount that a change reaches is no change", "[budget][prose]") {
  check_sentences({
      {"Thu năm 2023 tăng vọt lên 450 tỷ đồng.", "thu 450000000000 2023-01-01..2023-12-31"},
      {"Thu năm 2023 giảm còn 86 tỷ đồng.", "thu 86000000000 2023-01-01..2023-12-31"},
      {"Thu tăng từ 82 tỷ đồng năm 2020 lên 145 tỷ đồng năm 2023.",
       "thu 82000000000 2020-01-01..2020-12-31 & thu 145000000000 2023-01-01..2023-12-31"},
      {"Thu năm 2023 tăng từ 82 tỷ đồng năm 2022 lên 145 tỷ đồng.", "thu 145000000000 2023-01-01..2023-12-31"},
      {"Từ mức 82 tỷ đồng năm 2020, thu đã tăng lên 145 tỷ đồng năm 2023.", "thu 145000000000 2023-01-01..2023-12-31"},
      {"Thu năm 2023 đạt 87,5% dự toán với 105 tỷ đồng.",
       "thu 105000000000 2023-01-01..2023-12-31 | plan ratio 87.5 none"},
  });
}

TEST_CASE("budget prose: as many amounts follow as were named", "[budget][prose]") {
  check_sentences({
      {"Lệ phí trước bạ và thuế tài nguyên lần lượt đạt 1 tỷ đồng (bằng 92% dự toán) và 2 tỷ đồng trong quý I/2023.",
       "thu 1000000000 2023-01-01..2023-03-31 | plan ratio 92 none & thu 2000000000 2023-01-01..2023-03-31"},
      {"Tổng thu và tổng chi năm 2023 lần lượt là 9 tỷ đồng và 5 tỷ đồng.",
       "thu 9000000000 2023-01-01..2023-12-31 & chi 5000000000 2023-01-01..2023-12-31"},
      {"Thu năm 2021, năm 2022 và năm 2023 lần lượt là 7 tỷ đồng, 8 tỷ đồng và 9 tỷ đồng.",
       "thu 7000000000 2021-01-01..2021-12-31 & thu 8000000000 2022-01-01..2022-12-31 & thu 9000000000 "
       "2023-01-01..2023-12-31"},
      {"Thu và chi năm 2023 lần lượt là 9 tỷ đồng và 5 tỷ đồng, tương ứng bằng 80% và 70% dự toán.",
       "thu 9000000000 2023-01-01..2023-12-31 | plan ratio 80 none & chi 5000000000 2023-01-01..2023-12-31 | plan "
       "ratio 70 none"},
      {"Thu và chi năm 2023 lần lượt là 9 tỷ đồng và 5 tỷ đồng, bằng 80% dự toán.",
       "thu 9000000000 2023-01-01..2023-12-31 & chi 5000000000 2023-01-01..2023-12-31"},
      {"Trong hai năm 2022 và 2023, huyện thu ngân sách lần lượt 8 tỷ đồng và 9 tỷ đồng.",
       "thu 8000000000 2022-01-01..2022-12-31 & thu 9000000000 2023-01-01..2023-12-31"},
      {"Thu các năm 2021, 2022, 2023 lần lượt là 7 tỷ đồng, 8 tỷ đồng và 9 tỷ đồng.",
       "thu 7000000000 2021-01-01..2021-12-31 & thu 8000000000 2022-01-01..2022-12-31 & thu 9000000000 "
       "2023-01-01..2023-12-31"},
      {"Trong hai năm 2022 và 2023, huyện chi 9 tỷ đồng.", "chi 9000000000 2022-01-01..2023-12-31"},
  });
}

TEST_CASE("budget prose: an amount alone in brackets is no figure of its own", "[budget][prose]") {
  check_sentences({
      {"Thu năm 2023 đạt 99 tỷ đồng, vượt 4 tỷ đồng so với dự toán cả năm (95 tỷ đồng).",
       "thu 99000000000 2023-01-01..2023-12-31 | plan growth - up ref=95000000000 delta=4000000000"},
      {"Chi đầu tư năm 2023 là 45 tỷ đồng, bằng 24% kế hoạch vốn huyện giao (187 tỷ đồng).",
       "chi 45000000000 2023-01-01..2023-12-31 | plan ratio 24 none ref=187000000000"},
      {"Thu năm 2023 đạt 99 tỷ đồng, tăng so với kịch bản (95 tỷ đồng).", "thu 99000000000 2023-01-01..2023-12-31"},
  });
}

TEST_CASE("budget prose: fields are lines where their side is spoken of", "[budget][prose]") {
  check_sentences({
      {"Chi quốc phòng năm 2023 là 9 tỷ đồng, giáo dục 5 tỷ đồng.",
       "chi 9000000000 2023-01-01..2023-12-31 & chi 5000000000 2023-01-01..2023-12-31"},
      {"Chi lương năm 2023 là 9 tỷ đồng.\n- Giáo dục: 5 tỷ đồng.",
       "chi 9000000000 2023-01-01..2023-12-31 & chi 5000000000 2023-01-01..2023-12-31"},
      {"Thu năm 2023 đạt 9 tỷ đồng; du lịch, văn hóa đạt 5 tỷ đồng.", "thu 9000000000 2023-01-01..2023-12-31"},
  });
}

TEST_CASE("budget prose: what is paid out of was planned, also by the sentence before", "[budget][prose]") {
  check_sentences({
      {"Vốn năm 2023 là 9 tỷ đồng, trong đó vốn tỉnh 4 tỷ đồng. Đến 30/9/2023 giải ngân 5 tỷ đồng, đạt 56%.",
       "plan_chi 9000000000 2023-01-01..2023-12-31 & plan_chi 4000000000 2023-01-01..2023-12-31 & chi 5000000000 "
       "2023-01-01..2023-09-30 | plan ratio 56 none"},
      {"Tổng vốn đầu tư công năm 2024 là 9 tỷ đồng.", "plan_chi 9000000000 2024-01-01..2024-12-31"},
      {"Huyện năm 2023 bố trí 9 tỷ đồng; trong đó đã giải ngân 5 tỷ đồng.",
       "plan_chi 9000000000 2023-01-01..2023-12-31 & chi 5000000000 2023-01-01..2023-12-31"},
      {"Bộ Y tế được giao 58 tỷ đồng, 9 tháng năm 2023 giải ngân 34 tỷ đồng, đạt 59%.",
       "plan_chi 58000000000 2023-01-01..2023-12-31 & chi 34000000000 2023-01-01..2023-09-30 | plan ratio 59 none "
       "ref=58000000000"},
      {"Dự toán 2023: thu 9 tỷ đồng, chi 8 tỷ đồng.",
       "plan_thu 9000000000 2023-01-01..2023-12-31 & plan_chi 8000000000 2023-01-01..2023-12-31"},
      {"Năm 2023, huyện được tỉnh giao thu 52 tỷ đồng; đã thu 31 tỷ đồng, bằng 60% chỉ tiêu.",
       "plan_thu 52000000000 2023-01-01..2023-12-31 & thu 31000000000 2023-01-01..2023-12-31 | plan ratio 60 none "
       "ref=52000000000"},
      {"Chi y tế bố trí 35 tỷ đồng, tăng 12% so với dự toán năm 2023.",
       "plan_chi 35000000000 2024-01-01..2024-12-31 | plan growth 12 up"},
  });
}

TEST_CASE("budget prose: the office that plans is no plan", "[budget][prose]") {
  check_sentences({
      {"Phòng Tài chính - Kế hoạch: năm 2023 thu 9 tỷ đồng.", "thu 9000000000 2023-01-01..2023-12-31"},
      {"Sở Kế hoạch và Đầu tư: năm 2023 chi 9 tỷ đồng.", "chi 9000000000 2023-01-01..2023-12-31"},
  });
}

TEST_CASE("budget prose: months that are over, and years of the sentence before", "[budget][prose]") {
  check_sentences({
      {"3 tháng qua, huyện thu 5 tỷ đồng.", "thu 5000000000 2024-01-01..2024-03-31"},
      {"2 tháng qua, huyện thu 5 tỷ đồng.", "thu 5000000000"},
      {"Vốn năm 2023 được giao 9 tỷ đồng. Cả năm giải ngân 5 tỷ đồng.",
       "plan_chi 9000000000 2023-01-01..2023-12-31 & chi 5000000000 2023-01-01..2023-12-31"},
      {"Thu 5 tỷ đồng, chi 4 tỷ đồng trong quý I/2023.",
       "thu 5000000000 2023-01-01..2023-03-31 & chi 4000000000 2023-01-01..2023-03-31"},
  });
}

TEST_CASE("budget prose: what is left is no figure of spending, but a level of revenue", "[budget][prose]") {
  check_sentences({
      {"Toàn tỉnh năm 2023 còn tới 9 tỷ đồng vốn đầu tư công phải giải ngân.", "nothing"},
      {"Áp lực giải ngân năm 2023 rất lớn khi còn 9 tỷ đồng.", "nothing"},
      {"Thu năm 2023 chỉ còn 9 tỷ đồng.", "thu 9000000000 2023-01-01..2023-12-31"},
  });
}

TEST_CASE("budget prose: some words begin a clause without a comma", "[budget][prose]") {
  check_sentences({
      {"Năm 2023, huyện được giao vốn 12 tỷ đồng song mới giải ngân 3 tỷ đồng, đạt 25%.",
       "plan_chi 12000000000 2023-01-01..2023-12-31 & chi 3000000000 2023-01-01..2023-12-31 | plan ratio 25 none "
       "ref=12000000000"},
      {"Giá đất tăng khiến số thu lệ phí năm 2023 tăng 24%, đạt 84 tỷ đồng.",
       "thu 84000000000 2023-01-01..2023-12-31 | prev_year growth 24 up"},
  });
}

TEST_CASE("budget prose: a plan between a figure and its percentage is what was compared with", "[budget][prose]") {
  check_sentences({
      {"Thu 3 tháng đầu năm 2023: 3 tỷ đồng; kế hoạch: 5 tỷ đồng; đạt: 60%.",
       "thu 3000000000 2023-01-01..2023-03-31 | plan ratio 60 none ref=5000000000 & plan_thu 5000000000 "
       "2023-01-01..2023-12-31"},
      {"Số vốn 79 tỷ đồng được giao năm 2023 là rất lớn.", "plan_chi 79000000000 2023-01-01..2023-12-31"},
  });
}

TEST_CASE("budget prose: a sentence may say of what the next one counts", "[budget][prose]") {
  check_sentences({
      {"Công tác thu ngân sách gặp khó khăn. Năm 2023 chỉ đạt 9 tỷ đồng.", "thu 9000000000 2023-01-01..2023-12-31"},
      {"Công tác chi gặp khó khăn. Năm 2023 chỉ đạt 9 tỷ đồng.", "chi 9000000000 2023-01-01..2023-12-31"},
      {"Công việc gặp khó khăn. Năm 2023 chỉ đạt 9 tỷ đồng.", "nothing"},
      {"Chi thường xuyên trong tháng đạt 84 tỷ đồng; năm 2023 là 912 tỷ đồng.",
       "chi 84000000000 & chi 912000000000 2023-01-01..2023-12-31"},
  });
}

TEST_CASE("budget prose: what follows a plan in its list is planned, unless it was reached", "[budget][prose]") {
  check_sentences({
      {"Dự toán thu năm 2023: xã Tam Lộc 5 tỷ đồng, xã Tam Dân 9 tỷ đồng và xã Tam Thái 7 tỷ đồng.",
       "Tam Lộc: plan_thu 5000000000 2023-01-01..2023-12-31 & Tam Dân: plan_thu 9000000000 2023-01-01..2023-12-31 & "
       "Tam Thái: plan_thu 7000000000 2023-01-01..2023-12-31"},
      {"Dự toán chi năm 2023 giao ngành giáo dục 5 tỷ đồng, ngành y tế 9 tỷ đồng.",
       "plan_chi 5000000000 2023-01-01..2023-12-31 & plan_chi 9000000000 2023-01-01..2023-12-31"},
      {"Dự toán thu năm 2023 là 9 tỷ đồng, tiền sử dụng đất 5 tỷ đồng, đạt 55%.",
       "plan_thu 9000000000 2023-01-01..2023-12-31 & thu 5000000000 2023-01-01..2023-12-31 | plan ratio 55 none"},
      {"Dự toán thu năm 2023 là 9 tỷ đồng, xã Tam Lộc đạt 5 tỷ đồng.",
       "plan_thu 9000000000 2023-01-01..2023-12-31 & Tam Lộc: thu 5000000000 2023-01-01..2023-12-31"},
      {"Thu năm 2023 là 3 tỷ đồng, kế hoạch 5 tỷ đồng, đạt 60%, phí 2 tỷ đồng.",
       "thu 3000000000 2023-01-01..2023-12-31 | plan ratio 60 none ref=5000000000 & plan_thu 5000000000 "
       "2023-01-01..2023-12-31 & thu 2000000000 2023-01-01..2023-12-31"},
  });
}

TEST_CASE("budget prose: what money is planned to carry out was not carried out yet", "[budget][prose]") {
  check_sentences({
      {"Tổng kinh phí được giao thực hiện 03 chương trình năm 2023 là 9 tỷ đồng (vốn đầu tư 5 tỷ đồng).",
       "plan_chi 9000000000 2023-01-01..2023-12-31 & plan_chi 5000000000 2023-01-01..2023-12-31"},
      {"Nguồn vốn được giao năm 2023 để thực hiện các dự án là 9 tỷ đồng.",
       "plan_chi 9000000000 2023-01-01..2023-12-31"},
      {"Dự toán chi thực hiện cải cách tiền lương năm 2023 là 9 tỷ đồng.",
       "plan_chi 9000000000 2023-01-01..2023-12-31"},
      {"Dự toán kinh phí đã thực hiện năm 2023 là 9 tỷ đồng.", "chi 9000000000 2023-01-01..2023-12-31"},
      {"Kế hoạch vốn năm 2023 thực hiện được 9 tỷ đồng.", "chi 9000000000 2023-01-01..2023-12-31"},
      {"Dự toán năm 2023 thực hiện chi 9 tỷ đồng.", "chi 9000000000 2023-01-01..2023-12-31"},
  });
}

TEST_CASE("budget prose: the last place of a list stands behind và", "[budget][prose]") {
  check_sentences({
      {"Thu của Hà Nội là 9 tỷ đồng, Hải Phòng 7 tỷ đồng và Quảng Ninh 5 tỷ đồng.",
       "Hà Nội: thu 9000000000 & Hải Phòng: thu 7000000000 & Quảng Ninh: thu 5000000000"},
      {"Thu tại Tam Lộc và Tam Dân 5 tỷ đồng.", "thu 5000000000"},
      {"Năm 2023, ngân sách tỉnh hỗ trợ 5 tỷ đồng và nhân dân 3 tỷ đồng.", "chi 5000000000 2023-01-01..2023-12-31"},
  });
}

TEST_CASE("budget prose: those whose taxes an office collects are no actors in its name", "[budget][prose]") {
  check_sentences({
      {"Chi cục Thuế doanh nghiệp lớn thu năm 2023 được 9 tỷ đồng.", "thu 9000000000 2023-01-01..2023-12-31"},
      {"Trong năm 2023, Chi cục Thuế phát hiện doanh nghiệp thu 9 tỷ đồng.", "nothing"},
  });
}

TEST_CASE("budget prose: longer names need no words of their own", "[budget][prose]") {
  check_sentences({
      {"Thuế giá trị gia tăng năm 2023 đạt 5 tỷ đồng.", "thu 5000000000 2023-01-01..2023-12-31"},
      {"Ban Quản lý dự án: chi năm 2023 là 5 tỷ đồng.", "chi 5000000000 2023-01-01..2023-12-31"},
      {"Tổng cục Thuế chi năm 2023 là 5 tỷ đồng.", "chi 5000000000 2023-01-01..2023-12-31"},
      {"Năm 2023 thu hồi nợ đọng 5 tỷ đồng, thu nợ thuế 3 tỷ đồng.",
       "thu 5000000000 2023-01-01..2023-12-31 & thu 3000000000 2023-01-01..2023-12-31"},
      {"Kho bạc từ chối thanh toán 5 tỷ đồng.", "nothing"},
      {"UBND huyện năm 2023 cấp bổ sung 5 tỷ đồng cho các xã.", "chi 5000000000 2023-01-01..2023-12-31"},
      {"Thu năm 2023 đạt 5 tỷ đồng, sụt giảm 7% so với cùng kỳ, bằng 50% kế hoạch Thủ tướng Chính phủ giao.",
       "thu 5000000000 2023-01-01..2023-12-31 | yoy growth 7 down | plan_central ratio 50 none"},
  });
}
