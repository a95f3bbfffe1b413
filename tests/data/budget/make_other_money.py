#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes other_money.jsonl: paragraphs of all kinds, many of which speak of money that is no budget's.

Labelled by somebody who had not read the rules of core/budget, and scored once before a rule was changed for it;
docs/measurements.md holds that score.
"""
from labels import F, G, R, T, Paragraphs

PARAGRAPHS = Paragraphs()
S = PARAGRAPHS.add

# ==== Provincial news
S("Quý I/2026, tổng thu ngân sách nhà nước trên địa bàn tỉnh Đồng Tháp đạt 7.246 tỷ đồng, bằng 29,1% dự toán Trung ương giao và tăng 11,6% so với cùng kỳ. Chi ngân sách địa phương đạt 5.318 tỷ đồng, bằng 22,4% dự toán.",
  F("thu", "7246 ty", "q1-2026", c=[R("plan_central", "29.1"), G("yoy", "11.6", "up")], place="Đồng Tháp"), F("chi", "5318 ty", "q1-2026", c=[R("plan", "22.4")], place="Đồng Tháp"), doc="2026-04-06")
S("Theo báo cáo của Sở Kế hoạch và Đầu tư, tính đến hết ngày 31/7/2024, toàn tỉnh giải ngân 3.482 tỷ đồng vốn đầu tư công, đạt 41,6% kế hoạch Thủ tướng Chính phủ giao (8.370 tỷ đồng), thấp hơn cùng kỳ năm trước 3,1 điểm phần trăm.",
  F("chi", "3482 ty", "m7-2024", cum=1, c=[R("plan_central", "41.6", ref="8370 ty")]), doc="2024-08-07")
S("Huyện Lộc Ninh là đơn vị có số thu ngân sách cao nhất trong 8 tháng qua với 486 tỷ đồng, vượt 8% dự toán năm (450 tỷ đồng); kế đến là huyện Bù Đăng 352 tỷ đồng, bằng 97,8% dự toán năm (360 tỷ đồng).",
  F("thu", "486 ty", "m8-2023", c=[G("plan", "8", "up", ref="450 ty")], place="Lộc Ninh"),
  F("thu", "352 ty", "m8-2023", c=[R("plan", "97.8", ref="360 ty")], place="Bù Đăng"), doc="2023-09-06")
S("Dù thị trường bất động sản trầm lắng, năm 2023 thu ngân sách của huyện Xuân Lộc vẫn đạt 742,5 tỷ đồng. Trong đó, tiền sử dụng đất 186,3 tỷ đồng, chỉ bằng 62,1% dự toán; bù lại, thuế thu nhập cá nhân 128,4 tỷ đồng, vượt 7% dự toán.",
  F("thu", "742.5 ty", "y2023", place="Xuân Lộc"), F("thu", "186.3 ty", "y2023", c=[R("plan", "62.1")], place="Xuân Lộc"),
  F("thu", "128.4 ty", "y2023", c=[G("plan", "7", "up")], place="Xuân Lộc"), doc="2024-01-08")
S("Tính chung 11 tháng năm 2024, tỉnh Ninh Thuận chi ngân sách địa phương 6.318 tỷ đồng, đạt 86,2% dự toán; trong đó chi cho giáo dục và đào tạo 1.974 tỷ đồng, chi y tế, dân số và gia đình 512 tỷ đồng.",
  F("chi", "6318 ty", "m11-2024", c=[R("plan", "86.2")], place="Ninh Thuận"), F("chi", "1974 ty", "m11-2024", place="Ninh Thuận"),
  F("chi", "512 ty", "m11-2024", place="Ninh Thuận"), doc="2024-12-04")
S("Dẫn đầu về tiến độ giải ngân vốn đầu tư công là thị xã Hoài Nhơn (412,6 tỷ đồng, đạt 88,1% kế hoạch), tiếp theo là huyện Tuy Phước (236,9 tỷ đồng, đạt 84,3% kế hoạch) và huyện Hoài Ân (97,2 tỷ đồng, đạt 80,7% kế hoạch).",
  F("chi", "412.6 ty", None, c=[R("plan", "88.1")], place="Hoài Nhơn"), F("chi", "236.9 ty", None, c=[R("plan", "84.3")], place="Tuy Phước"),
  F("chi", "97.2 ty", None, c=[R("plan", "80.7")], place="Hoài Ân"), doc="2024-12-10")
S("Trao đổi với phóng viên, lãnh đạo Cục Thuế tỉnh cho biết, 10 tháng qua toàn ngành đã thu ngân sách 14.862 tỷ đồng, bằng 102,5% dự toán năm (14.500 tỷ đồng), về đích trước hai tháng. Có 8/13 địa phương đã hoàn thành dự toán cả năm.",
  F("thu", "14862 ty", "m10-2022", c=[R("plan", "102.5", ref="14500 ty")]), doc="2022-11-07")
S("Trong khi hầu hết các khoản thu đều tăng thì thu tiền sử dụng đất 5 tháng năm 2023 chỉ đạt 268,7 tỷ đồng, bằng 13,4% dự toán (2.000 tỷ đồng), giảm 71,2% so với cùng kỳ.",
  F("thu", "268.7 ty", "m5-2023", c=[R("plan", "13.4", ref="2000 ty"), G("yoy", "71.2", "down")]), doc="2023-06-05")
S("Sáu tháng cuối năm 2024, Cục Hải quan tỉnh phấn đấu thu 3.120 tỷ đồng, nâng tổng thu cả năm lên 7.500 tỷ đồng, vượt 4,2% dự toán được giao.",
  F("plan_thu", "3120 ty", "l6-2024"), F("plan_thu", "7500 ty", "y2024", c=[G("plan", "4.2", "up")]), doc="2024-07-11")
S("Kết thúc 9 tháng năm 2024, thu nội địa của tỉnh Quảng Bình đạt 4.015 tỷ đồng, bằng 76,4% dự toán; nếu không kể tiền sử dụng đất thì đạt 2.964 tỷ đồng, bằng 81,9% dự toán.",
  F("thu", "4015 ty", "m9-2024", c=[R("plan", "76.4")], place="Quảng Bình"), F("thu", "2964 ty", "m9-2024", c=[R("plan", "81.9")], place="Quảng Bình"), doc="2024-10-04")
S("Tháng 7 vừa qua, thành phố Huế thu ngân sách 1.126 tỷ đồng, đưa tổng thu 7 tháng lên 8.043 tỷ đồng, bằng 62,6% dự toán và tăng 14,9% so với cùng kỳ năm ngoái.",
  F("thu", "1126 ty", "t7-2025", place="Huế"), F("thu", "8043 ty", "m7-2025", c=[R("plan", "62.6"), G("yoy", "14.9", "up")], place="Huế"), doc="2025-08-04")
S("So với cùng kỳ năm 2023, chi bảo đảm xã hội của tỉnh trong quý I/2024 cao hơn 86 tỷ đồng, lên mức 438 tỷ đồng.",
  F("chi", "438 ty", "q1-2024", c=[G("yoy", None, "up", delta="86 ty")]), doc="2024-04-09")
S("Ba tháng liên tiếp thu ngân sách của thành phố Thủ Dầu Một sụt giảm: tháng 4/2023 thu 318 tỷ đồng, tháng 5/2023 thu 274 tỷ đồng, tháng 6/2023 thu 251 tỷ đồng.",
  F("thu", "318 ty", "t4-2023", place="Thủ Dầu Một"), F("thu", "274 ty", "t5-2023", place="Thủ Dầu Một"), F("thu", "251 ty", "t6-2023", place="Thủ Dầu Một"), doc="2023-07-05")
S("Nguồn vốn xổ số kiến thiết bố trí cho y tế, giáo dục năm 2025 là 820 tỷ đồng; đến ngày 20/6/2025 mới giải ngân được 214 tỷ đồng, đạt 26,1% kế hoạch.",
  F("plan_chi", "820 ty", "y2025"), F("chi", "214 ty", "2025-01-01..2025-06-20", c=[R("plan", "26.1", ref="820 ty")]), doc="2025-06-24")
S("Không chỉ thu đạt khá, chi ngân sách của huyện Phong Thổ cũng bám sát dự toán: 6 tháng đầu năm 2024 chi 412.360 triệu đồng, đạt 52,3% dự toán, bao gồm chi đầu tư 118.200 triệu đồng và chi thường xuyên 294.160 triệu đồng.",
  F("chi", "412360 tr", "m6-2024", c=[R("plan", "52.3")], place="Phong Thổ"), F("chi", "118200 tr", "m6-2024", place="Phong Thổ"),
  F("chi", "294160 tr", "m6-2024", place="Phong Thổ"), doc="2024-07-09")
S("Bước vào năm 2026, tỉnh Cà Mau được Trung ương giao thu ngân sách 14.230 tỷ đồng. HĐND tỉnh giao phấn đấu cao hơn, ở mức 15.000 tỷ đồng.",
  F("plan_thu", "14230 ty", "y2026", place="Cà Mau"), F("plan_thu", "15000 ty", "y2026", place="Cà Mau"), doc="2025-12-17")
S("Phiên đấu giá 42 lô đất ở khu tái định cư phía Bắc trong tháng 3/2024 giúp ngân sách huyện Bố Trạch thu thêm 51,4 tỷ đồng, cao hơn 9,8 tỷ đồng so với giá khởi điểm.",
  F("thu", "51.4 ty", "t3-2024", place="Bố Trạch"), doc="2024-04-02")
S("Cùng thời gian này của năm ngoái, toàn tỉnh mới giải ngân được 24,8% kế hoạch; năm nay, đến hết tháng 5 con số này đã là 2.915 tỷ đồng, tương đương 33,7% kế hoạch.",
  F("chi", "2915 ty", "m5-2025", cum=1, c=[R("plan", "33.7")]), doc="2025-06-06")
S("Giải ngân vốn đầu tư công của huyện Mường La đến hết quý III/2023 đạt 126,4 tỷ đồng, bằng 70,2% kế hoạch (180 tỷ đồng); trong khi huyện Quỳnh Nhai mới đạt 48,3 tỷ đồng, bằng 42% kế hoạch (115 tỷ đồng).",
  F("chi", "126.4 ty", "m9-2023", cum=1, c=[R("plan", "70.2", ref="180 ty")], place="Mường La"),
  F("chi", "48.3 ty", "m9-2023", cum=1, c=[R("plan", "42", ref="115 ty")], place="Quỳnh Nhai"), doc="2023-10-09")
S("Để người dân đón Tết đầm ấm, tỉnh Trà Vinh chi 74,6 tỷ đồng từ ngân sách tặng quà cho 96.500 lượt đối tượng chính sách, tăng 5,2 tỷ đồng so với năm trước.",
  F("chi", "74.6 ty", None, c=[G("prev_year", None, "up", delta="5.2 ty")], place="Trà Vinh"), doc="2024-02-01")
S("THU NGÂN SÁCH TỈNH 8 THÁNG NĂM 2025 ĐẠT 16.420 TỶ ĐỒNG, TĂNG 23,5% SO VỚI CÙNG KỲ",
  F("thu", "16420 ty", "m8-2025", c=[G("yoy", "23.5", "up")]), doc="2025-09-04")
S("Theo Chi cục Thống kê, thu ngân sách tháng 10/2024 ước đạt 1.286 tỷ đồng, giảm 12,7% so với tháng trước và giảm 3,4% so với cùng kỳ năm trước; chi ngân sách ước đạt 1.542 tỷ đồng, tăng 6,8% so với tháng trước.",
  F("thu", "1286 ty", "t10-2024", est=1, c=[G("prev_period", "12.7", "down"), G("yoy", "3.4", "down")]),
  F("chi", "1542 ty", "t10-2024", est=1, c=[G("prev_period", "6.8", "up")]), doc="2024-10-30")
S("Sau 1/7/2025, xã Tiên Lãng có nguồn thu khá ổn định. Trong quý III/2025, xã thu ngân sách 8,64 tỷ đồng, chủ yếu từ lệ phí trước bạ và thuế ngoài quốc doanh; chi ngân sách 21,3 tỷ đồng, trong đó hơn một nửa là chi cho giáo dục.",
  F("thu", "8.64 ty", "q3-2025", place="Tiên Lãng"), F("chi", "21.3 ty", "q3-2025", place="Tiên Lãng"), doc="2025-10-10")
S("Đáng chú ý, thuế tài nguyên thu được 96,5 tỷ đồng trong 7 tháng đầu năm, gấp 1,7 lần cùng kỳ năm trước, do sản lượng điện thương phẩm của các nhà máy thủy điện tăng mạnh. Ngược lại, thuế bảo vệ môi trường chỉ đạt 64,2 tỷ đồng, giảm 15,3% so với cùng kỳ.",
  F("thu", "96.5 ty", "m7-2025", c=[T("yoy", "170")]), F("thu", "64.2 ty", "m7-2025", c=[G("yoy", "15.3", "down")]), doc="2025-08-08")
S("Với quyết tâm không để dồn việc vào cuối năm, từ đầu năm đến hết tháng 9/2023 huyện Na Hang đã giải ngân 84.215 triệu đồng vốn các chương trình mục tiêu quốc gia, đạt 61,9% kế hoạch giao. Một số dự án chậm tiến độ do vướng giải phóng mặt bằng.",
  F("chi", "84215 tr", "m9-2023", cum=1, c=[R("plan", "61.9")], place="Na Hang"), doc="2023-10-05")

# ==== District and commune reports
S("2. Tài chính - ngân sách: Thu ngân sách nhà nước trên địa bàn tháng 8/2023 ước 9.214 triệu đồng; lũy kế 8 tháng ước 78.530 triệu đồng, đạt 65,4% dự toán tỉnh giao, đạt 60,4% dự toán HĐND huyện giao.",
  F("thu", "9214 tr", "t8-2023", est=1), F("thu", "78530 tr", "m8-2023", est=1, cum=1, c=[R("plan_province", "65.4"), R("plan_council", "60.4")]), doc="2023-08-25")
S("Tổng chi ngân sách huyện ước thực hiện 11 tháng là 684.215 triệu đồng, bằng 94,1% dự toán năm; trong đó: chi đầu tư phát triển 142.370 triệu đồng, chi thường xuyên 518.640 triệu đồng, chi nộp ngân sách cấp trên 23.205 triệu đồng.",
  F("chi", "684215 tr", "m11-2022", est=1, c=[R("plan", "94.1")]), F("chi", "142370 tr", "m11-2022", est=1), F("chi", "518640 tr", "m11-2022", est=1),
  F("chi", "23205 tr", "m11-2022", est=1), doc="2022-11-28")
S("- Thu ngân sách xã hưởng theo phân cấp: 1.486,2/1.350 triệu đồng, đạt 110,1% dự toán.\n- Chi ngân sách xã: 8.214/8.560 triệu đồng, đạt 96% dự toán.",
  F("thu", "1486.2 tr", None, pair="1350 tr", role="plan", c=[R("plan", "110.1", ref="pair")]),
  F("chi", "8214 tr", None, pair="8560 tr", role="plan", c=[R("plan", "96", ref="pair")]), doc="2023-12-26")
S("Năm 2024, tổng nguồn vốn đầu tư công do huyện Tánh Linh quản lý là 198,4 tỷ đồng. Đến ngày 15/12/2024, huyện đã giải ngân 181,7 tỷ đồng, đạt 91,6% kế hoạch; dự kiến đến hết 31/01/2025 giải ngân đạt trên 97%.",
  F("plan_chi", "198.4 ty", "y2024", place="Tánh Linh"), F("chi", "181.7 ty", "2024-01-01..2024-12-15", c=[R("plan", "91.6")], place="Tánh Linh"), doc="2024-12-18")
S("Thu thuế sử dụng đất phi nông nghiệp 9 tháng năm 2024 được 486,5 triệu đồng, đạt 97,3% chỉ tiêu (500 triệu đồng). Đến nay còn 4/15 thôn chưa hoàn thành chỉ tiêu giao.",
  F("thu", "486.5 tr", "m9-2024", c=[R("plan", "97.3", ref="500 tr")]), doc="2024-10-09")
S("Trong 6 tháng đầu năm, UBND thị trấn chi 312 triệu đồng sửa chữa hệ thống đèn chiếu sáng, 186 triệu đồng nạo vét kênh mương và 95 triệu đồng duy tu đường ngõ xóm từ nguồn chi sự nghiệp kinh tế.",
  F("chi", "312 tr", "m6-2023"), F("chi", "186 tr", "m6-2023"), F("chi", "95 tr", "m6-2023"), doc="2023-07-10")
S("Thu, chi ngân sách 5 tháng đầu năm cơ bản đạt tiến độ. Tổng thu ngân sách huyện 356,8 tỷ đồng, đạt 48,6% dự toán; tổng chi 268,3 tỷ đồng, đạt 36,5% dự toán.",
  F("thu", "356.8 ty", "m5-2024", c=[R("plan", "48.6")]), F("chi", "268.3 ty", "m5-2024", c=[R("plan", "36.5")]), doc="2024-06-03")
S("Ước thực hiện thu ngân sách trên địa bàn phường Trường Vinh năm 2025: 186.400 triệu đồng, đạt 108,4% dự toán giao (172.000 triệu đồng). Dự kiến thu năm 2026: 198.000 triệu đồng, tăng 6,2% so với ước thực hiện năm 2025.",
  F("thu", "186400 tr", "y2025", est=1, c=[R("plan", "108.4", ref="172000 tr")], place="Trường Vinh"),
  F("plan_thu", "198000 tr", "y2026", c=[G("prev_year", "6.2", "up")], place="Trường Vinh"), doc="2025-11-18")
S("Chi thường xuyên 10 tháng thực hiện 46.812 triệu đồng, bằng 82,6% dự toán, tăng 3.140 triệu đồng so với cùng kỳ năm trước. Một số khoản chi lớn: sự nghiệp giáo dục 28.415 triệu đồng; quản lý nhà nước 9.260 triệu đồng; bảo đảm xã hội 4.873 triệu đồng.",
  F("chi", "46812 tr", "m10-2025", c=[R("plan", "82.6"), G("yoy", None, "up", delta="3140 tr")]), F("chi", "28415 tr", "m10-2025"),
  F("chi", "9260 tr", "m10-2025"), F("chi", "4873 tr", "m10-2025"), doc="2025-11-06")
S("Công tác thu ngân sách gặp nhiều khó khăn. Cả năm 2019, xã Ba Cung chỉ thu được 268 triệu đồng, đạt 83,8% kế hoạch huyện giao (320 triệu đồng), giảm 14 triệu đồng so với năm 2018.",
  F("thu", "268 tr", "y2019", c=[R("plan", "83.8", ref="320 tr"), G("prev_year", None, "down", delta="14 tr")], place="Ba Cung"), doc="2020-01-10")
S("Thực hiện Nghị quyết của HĐND huyện về nhiệm vụ năm 2021, đến ngày 30/6/2021 thu ngân sách trên địa bàn huyện Giồng Riềng đạt 74,25 tỷ đồng, bằng 55% nghị quyết (135 tỷ đồng); chi ngân sách 512,6 tỷ đồng, bằng 46,8% dự toán.",
  F("thu", "74.25 ty", "m6-2021", c=[R("plan_council", "55", ref="135 ty")], place="Giồng Riềng"),
  F("chi", "512.6 ty", "m6-2021", c=[R("plan", "46.8")], place="Giồng Riềng"), doc="2021-07-05")
S("Nguồn vốn sự nghiệp Chương trình MTQG xây dựng nông thôn mới năm 2023 được phân bổ 4.860 triệu đồng, đã giải ngân 3.912 triệu đồng, đạt 80,5%; số còn lại 948 triệu đồng xin chuyển nguồn sang năm 2024.",
  F("plan_chi", "4860 tr", "y2023"), F("chi", "3912 tr", "y2023", c=[R("plan", "80.5", ref="4860 tr")]), doc="2024-01-15")
S("Trong tháng 11, xã thu ngân sách được 142,6 triệu đồng, nâng tổng số thu 11 tháng lên 1.318,4 triệu đồng, vượt 18,4 triệu đồng so với chỉ tiêu cả năm (1.300 triệu đồng).",
  F("thu", "142.6 tr", "t11-2024"), F("thu", "1318.4 tr", "m11-2024", c=[G("plan", None, "up", ref="1300 tr", delta="18.4 tr")]), doc="2024-12-02")
S("Năm 2021, huyện đã chi 3.214 triệu đồng cho công tác bầu cử, trong đó chi từ nguồn ngân sách tỉnh cấp 2.890 triệu đồng, từ ngân sách huyện 324 triệu đồng.",
  F("chi", "3214 tr", "y2021"), F("chi", "2890 tr", "y2021"), F("chi", "324 tr", "y2021"), doc="2021-08-12")
S("Về đầu tư xây dựng: Tổng kế hoạch vốn năm 2025 được giao là 62.480 triệu đồng, gồm: nguồn tập trung 21.300 triệu đồng; nguồn thu tiền sử dụng đất 35.000 triệu đồng; nguồn tăng thu 6.180 triệu đồng. Kết quả giải ngân 5 tháng: 18.744 triệu đồng, đạt 30% kế hoạch.",
  F("plan_chi", "62480 tr", "y2025"), F("plan_chi", "21300 tr", "y2025"), F("plan_chi", "35000 tr", "y2025"), F("plan_chi", "6180 tr", "y2025"),
  F("chi", "18744 tr", "m5-2025", c=[R("plan", "30")]), doc="2025-06-02")
S("Thu phí, lệ phí của xã quý I/2024 đạt 218 triệu đồng, tăng 9% so với cùng kỳ; thu khác ngân sách 174 triệu đồng.",
  F("thu", "218 tr", "q1-2024", c=[G("yoy", "9", "up")]), F("thu", "174 tr", "q1-2024"), doc="2024-04-08")
S("Thu bổ sung từ ngân sách cấp trên 6 tháng đầu năm 2025 là 41.360 triệu đồng (bổ sung cân đối 28.500 triệu đồng, bổ sung có mục tiêu 12.860 triệu đồng).",
  F("thu", "41360 tr", "m6-2025"), F("thu", "28500 tr", "m6-2025"), F("thu", "12860 tr", "m6-2025"), doc="2025-07-04")
S("Tổng thu ngân sách nhà nước trên địa bàn huyện Krông Bông năm 2022 thực hiện 78.642 triệu đồng, đạt 131,1% dự toán tỉnh giao, đạt 121% Nghị quyết HĐND huyện, bằng 107,8% so với năm 2021. Chi ngân sách huyện 712.350 triệu đồng, đạt 108,5% dự toán.",
  F("thu", "78642 tr", "y2022", c=[R("plan_province", "131.1"), R("plan_council", "121"), R("prev_year", "107.8")], place="Krông Bông"),
  F("chi", "712350 tr", "y2022", c=[R("plan", "108.5")], place="Krông Bông"), doc="2023-01-05")
S("Nhìn chung, tiến độ thu 9 tháng còn chậm. Thu từ khu vực ngoài quốc doanh 14.286 triệu đồng, đạt 59,5% dự toán; thu lệ phí trước bạ 7.815 triệu đồng, đạt 65,1% dự toán; thu phí bảo vệ môi trường đối với khai thác khoáng sản 1.640 triệu đồng, đạt 102,5% dự toán.",
  F("thu", "14286 tr", "m9-2023", c=[R("plan", "59.5")]), F("thu", "7815 tr", "m9-2023", c=[R("plan", "65.1")]), F("thu", "1640 tr", "m9-2023", c=[R("plan", "102.5")]), doc="2023-10-03")
S("Quý II/2025, thu ngân sách xã 3.218 triệu đồng, tăng 12,4% so với quý I/2025; chi ngân sách 2.975 triệu đồng, giảm 4,1% so với quý I/2025.",
  F("thu", "3218 tr", "q2-2025", c=[G("prev_period", "12.4", "up")]), F("chi", "2975 tr", "q2-2025", c=[G("prev_period", "4.1", "down")]), doc="2025-07-03")
S("Huyện Kon Plông được giao 128.600 triệu đồng vốn Chương trình MTQG vùng đồng bào dân tộc thiểu số năm 2023. Qua 10 tháng, huyện giải ngân 52.340 triệu đồng, đạt 40,7% kế hoạch.",
  F("plan_chi", "128600 tr", "y2023", place="Kon Plông"), F("chi", "52340 tr", "m10-2023", c=[R("plan", "40.7")], place="Kon Plông"), doc="2023-11-08")
S("Phấn đấu trong 3 tháng cuối năm 2023 thu ngân sách trên địa bàn 32.500 triệu đồng, trong đó thuế, phí, lệ phí 18.700 triệu đồng.",
  F("plan_thu", "32500 tr", "l3-2023"), F("plan_thu", "18700 tr", "l3-2023"), doc="2023-10-06")

# ==== Resolutions, decisions, plans
S("Điều 1. Thông qua dự toán ngân sách xã Nghĩa Hành năm 2026:\n1. Thu ngân sách nhà nước trên địa bàn: 42.600 triệu đồng.\n2. Tổng chi ngân sách xã: 138.420 triệu đồng, gồm:\n- Chi đầu tư phát triển: 31.200 triệu đồng;\n- Chi thường xuyên: 104.450 triệu đồng;\n- Dự phòng ngân sách: 2.770 triệu đồng.",
  F("plan_thu", "42600 tr", "y2026", place="Nghĩa Hành"), F("plan_chi", "138420 tr", "y2026", place="Nghĩa Hành"), F("plan_chi", "31200 tr", "y2026", place="Nghĩa Hành"),
  F("plan_chi", "104450 tr", "y2026", place="Nghĩa Hành"), F("plan_chi", "2770 tr", "y2026", place="Nghĩa Hành"), doc="2025-12-26")
S("Bổ sung dự toán năm 2024 cho Sở Y tế 18.640 triệu đồng từ nguồn dự phòng ngân sách tỉnh để mua vắc xin, hóa chất phòng, chống dịch sốt xuất huyết.",
  F("plan_chi", "18640 tr", "y2024"), doc="2024-08-21")
S("HĐND thành phố phê chuẩn quyết toán thu ngân sách nhà nước trên địa bàn năm 2021 là 4.218.645.720.315 đồng; quyết toán thu ngân sách thành phố 2.984.116.508.240 đồng; quyết toán chi ngân sách thành phố 2.871.350.244.918 đồng.",
  F("thu", "4218645720315 d", "y2021"), F("thu", "2984116508240 d", "y2021"), F("chi", "2871350244918 d", "y2021"), doc="2022-07-20")
S("Giao dự toán thu, chi ngân sách năm 2020 cho huyện Cái Bè: tổng thu ngân sách trên địa bàn 286.500 triệu đồng; tổng chi ngân sách huyện 1.012.340 triệu đồng.",
  F("plan_thu", "286500 tr", "y2020", place="Cái Bè"), F("plan_chi", "1012340 tr", "y2020", place="Cái Bè"), doc="2019-12-12")
S("Tổng mức vốn kế hoạch đầu tư công trung hạn giai đoạn 2021 - 2025 của huyện sau điều chỉnh là 1.246.800 triệu đồng, tăng 164.300 triệu đồng so với kế hoạch đã giao.",
  F("plan_chi", "1246800 tr", "2021-01-01..2025-12-31", c=[G("plan", None, "up", delta="164300 tr")]), doc="2023-12-14")
S("Căn cứ khả năng nguồn thu, UBND tỉnh trình HĐND tỉnh dự toán chi thường xuyên năm 2024 là 9.870 tỷ đồng, tăng 4,3% so với dự toán năm 2023. Dự toán chi sự nghiệp khoa học và công nghệ là 64 tỷ đồng; chi sự nghiệp bảo vệ môi trường là 215 tỷ đồng.",
  F("plan_chi", "9870 ty", "y2024", c=[G("plan", "4.3", "up")]), F("plan_chi", "64 ty", "y2024"), F("plan_chi", "215 ty", "y2024"), doc="2023-11-28")
S("Phân bổ 12.500 triệu đồng kinh phí hỗ trợ bảo vệ và phát triển đất trồng lúa năm 2023 cho 9 huyện, thị xã; trong đó, huyện Gò Dầu 2.140 triệu đồng, thị xã Trảng Bàng 1.865 triệu đồng.",
  F("plan_chi", "12500 tr", "y2023"), F("plan_chi", "2140 tr", "y2023", place="Gò Dầu"), F("plan_chi", "1865 tr", "y2023", place="Trảng Bàng"), doc="2023-06-15")
S("Nghị quyết Đại hội Đảng bộ tỉnh đề ra mục tiêu năm 2030 thu ngân sách nhà nước trên địa bàn đạt 45.000 tỷ đồng.",
  F("plan_thu", "45000 ty", "y2030"), doc="2025-09-26")
S("Trong năm 2022, UBND huyện đã trích 2.350 triệu đồng từ nguồn dự phòng ngân sách huyện hỗ trợ khôi phục 48 ha nuôi tôm bị thiệt hại.",
  F("chi", "2350 tr", "y2022"), doc="2022-10-31")
S("Dự toán thu ngân sách năm 2025 của thị xã Duy Tiên được giao ở mức 2.860 tỷ đồng, gồm thu tiền sử dụng đất 1.950 tỷ đồng và thu cân đối 910 tỷ đồng.",
  F("plan_thu", "2860 ty", "y2025", place="Duy Tiên"), F("plan_thu", "1950 ty", "y2025", place="Duy Tiên"), F("plan_thu", "910 ty", "y2025", place="Duy Tiên"), doc="2024-12-20")
S("Giao các huyện, thị xã, thành phố dự toán chi năm 2023 thực hiện chính sách trợ giúp xã hội theo Nghị định số 20/2021/NĐ-CP với tổng số tiền 86.300 triệu đồng.",
  F("plan_chi", "86300 tr", "y2023"), doc="2022-12-19")

# ==== Treasury, tax, customs
S("Từ đầu năm đến ngày 31/8/2024, Kho bạc Nhà nước tỉnh đã kiểm soát, thanh toán 7.436 tỷ đồng chi thường xuyên, đạt 61,8% dự toán năm.",
  F("chi", "7436 ty", "m8-2024", c=[R("plan", "61.8")]), doc="2024-09-05")
S("Theo số liệu Kho bạc, thu ngân sách nhà nước trên địa bàn huyện Tam Nông quý II/2022 là 96.418 triệu đồng, tăng 7,3% so với quý I/2022; chi ngân sách nhà nước là 184.250 triệu đồng, tăng 15,6% so với quý I/2022.",
  F("thu", "96418 tr", "q2-2022", c=[G("prev_period", "7.3", "up")], place="Tam Nông"), F("chi", "184250 tr", "q2-2022", c=[G("prev_period", "15.6", "up")], place="Tam Nông"), doc="2022-07-06")
S("Lũy kế đến ngày 30/9/2025, Chi cục Thuế khu vực thu 28.416 tỷ đồng, hoàn thành 94,7% dự toán pháp lệnh (30.000 tỷ đồng), tăng 21,8% so với cùng kỳ.",
  F("thu", "28416 ty", "m9-2025", cum=1, c=[R("plan", "94.7", ref="30000 ty"), G("yoy", "21.8", "up")]), doc="2025-10-03")
S("Riêng khu vực công nghiệp - thương mại ngoài quốc doanh, 4 tháng đầu năm 2024 nộp ngân sách 318.640 triệu đồng, tăng 26.310 triệu đồng (tăng 9%) so với cùng kỳ, bằng 36,2% dự toán.",
  F("thu", "318640 tr", "m4-2024", c=[G("yoy", "9", "up", delta="26310 tr"), R("plan", "36.2")]), doc="2024-05-07")
S("Qua hơn 1.200 cuộc thanh tra, kiểm tra trong 9 tháng năm 2023, Cục Thuế tỉnh kiến nghị truy thu và phạt 128,6 tỷ đồng, số đã nộp ngân sách là 104,2 tỷ đồng; giảm khấu trừ 17,5 tỷ đồng, giảm lỗ 342 tỷ đồng.",
  F("thu", "104.2 ty", "m9-2023"), doc="2023-10-12")
S("Hải quan cửa khẩu quốc tế Lao Bảo thu ngân sách 11 tháng năm 2024 đạt 382,4 tỷ đồng, bằng 119,5% chỉ tiêu được giao (320 tỷ đồng). Trị giá hàng hóa xuất nhập khẩu qua cửa khẩu đạt 1,3 tỷ USD.",
  F("thu", "382.4 ty", "m11-2024", c=[R("plan", "119.5", ref="320 ty")]), doc="2024-12-03")
S("Số thu từ hoạt động xuất nhập khẩu của Chi cục Hải quan khu vực XI từ 01/01 đến 15/10/2025 đạt 9.716 tỷ đồng, bằng 88,3% dự toán năm. Quý IV/2025, đơn vị phấn đấu thu 2.900 tỷ đồng.",
  F("thu", "9716 ty", "2025-01-01..2025-10-15", c=[R("plan", "88.3")]), F("plan_thu", "2900 ty", "q4-2025"), doc="2025-10-17")
S("Nhờ thu hồi nợ quyết liệt, trong tháng 6/2025 Đội Thuế liên huyện thu được 4.218 triệu đồng tiền thuế nợ; trong đó thu bằng biện pháp cưỡng chế tài khoản 1.126 triệu đồng.",
  F("thu", "4218 tr", "t6-2025"), F("thu", "1126 tr", "t6-2025"), doc="2025-07-02")
S("Thu từ kinh doanh thương mại điện tử trên địa bàn thành phố 6 tháng đầu năm 2025 đạt 1.864 tỷ đồng, gấp 2,2 lần so với cùng kỳ năm 2024 (847 tỷ đồng). Đã có hơn 24.600 cá nhân, hộ kinh doanh trên sàn kê khai, nộp thuế.",
  F("thu", "1864 ty", "m6-2025", c=[T("yoy", "220", ref="847 ty")]), doc="2025-07-08")
S("Thuế bảo vệ môi trường quý I/2023 chỉ thu được 184,6 tỷ đồng, giảm 45,3% so với cùng kỳ năm 2022 do thực hiện chính sách giảm mức thuế đối với xăng, dầu.",
  F("thu", "184.6 ty", "q1-2023", c=[G("yoy", "45.3", "down")]), doc="2023-04-06")
S("Kết quả kiểm soát chi đầu tư đến hết tháng 10/2023: nguồn ngân sách trung ương 946 tỷ đồng, đạt 64,4% kế hoạch; nguồn ngân sách địa phương 1.718 tỷ đồng, đạt 71,2% kế hoạch. Trong tháng, Kho bạc từ chối thanh toán 12 món với số tiền 3,6 tỷ đồng do sai đơn giá.",
  F("chi", "946 ty", "m10-2023", cum=1, c=[R("plan", "64.4")]), F("chi", "1718 ty", "m10-2023", cum=1, c=[R("plan", "71.2")]), doc="2023-11-06")
S("Lệ phí trước bạ ô tô, xe máy đem về cho ngân sách 264,8 tỷ đồng trong 8 tháng năm 2025, tăng 31,6 tỷ đồng so với cùng kỳ; thuế sử dụng đất phi nông nghiệp 38,4 tỷ đồng, bằng 96% dự toán (40 tỷ đồng).",
  F("thu", "264.8 ty", "m8-2025", c=[G("yoy", None, "up", delta="31.6 ty")]), F("thu", "38.4 ty", "m8-2025", c=[R("plan", "96", ref="40 ty")]), doc="2025-09-08")
S("Thuế cơ sở 7 quản lý thu 11 xã, phường; năm 2026 được giao dự toán thu 512 tỷ đồng, trong đó lệ phí trước bạ 96 tỷ đồng.",
  F("plan_thu", "512 ty", "y2026"), F("plan_thu", "96 ty", "y2026"), doc="2026-01-12")
S("Quý IV/2023 thu nội địa đạt 3.164 tỷ đồng, bằng 118,6% so với quý III/2023 và bằng 97,4% so với cùng kỳ năm 2022.",
  F("thu", "3164 ty", "q4-2023", c=[R("prev_period", "118.6"), R("yoy", "97.4")]), doc="2024-01-04")
S("Theo số liệu của Kho bạc Nhà nước khu vực VII, đến ngày 31/12/2025 thu NSNN trên địa bàn tỉnh Lào Cai đạt 21.480 tỷ đồng, vượt 12,4% dự toán HĐND tỉnh giao. Tổng chi ngân sách địa phương là 28.964 tỷ đồng.",
  F("thu", "21480 ty", "y2025", c=[G("plan_council", "12.4", "up")], place="Lào Cai"), F("chi", "28964 ty", "y2025", place="Lào Cai"), doc="2026-01-06")
S("Thu tiền thuê đất, thuê mặt nước 9T/2024: 48,7 tỷ đ, đạt 121,8% DT (40 tỷ đ); thu cấp quyền khai thác khoáng sản: 15,2 tỷ đ, đạt 76% DT (20 tỷ đ).",
  F("thu", "48.7 ty", "m9-2024", c=[R("plan", "121.8", ref="40 ty")]), F("thu", "15.2 ty", "m9-2024", c=[R("plan", "76", ref="20 ty")]), doc="2024-10-02")

# ==== Ministries
S("Bộ Tài chính cho biết, thu cân đối NSNN 10 tháng năm 2023 ước đạt 1.398,7 nghìn tỷ đồng, bằng 86,3% dự toán, giảm 9,2% so với cùng kỳ năm 2022; trong đó thu ngân sách trung ương ước bằng 88,6% dự toán, thu ngân sách địa phương ước bằng 84% dự toán.",
  F("thu", "1398.7 kty", "m10-2023", est=1, c=[R("plan", "86.3"), G("yoy", "9.2", "down")]), doc="2023-11-07")
S("Chi NSNN quý I/2022 ước đạt 330,7 nghìn tỷ đồng, bằng 18,5% dự toán. Trong đó, chi thường xuyên ước đạt 244 nghìn tỷ đồng, bằng 22% dự toán; chi trả nợ lãi ước đạt 26,3 nghìn tỷ đồng, bằng 25,4% dự toán.",
  F("chi", "330.7 kty", "q1-2022", est=1, c=[R("plan", "18.5")]), F("chi", "244 kty", "q1-2022", est=1, c=[R("plan", "22")]),
  F("chi", "26.3 kty", "q1-2022", est=1, c=[R("plan", "25.4")]), doc="2022-04-05")
S("Năm 2026, Quốc hội quyết định tổng số thu ngân sách nhà nước là 2.529.467 tỷ đồng; tổng số chi ngân sách nhà nước là 3.159.106 tỷ đồng; mức bội chi là 605.800 tỷ đồng, tương đương 4,2% GDP.",
  F("plan_thu", "2529467 ty", "y2026"), F("plan_chi", "3159106 ty", "y2026"), doc="2025-11-17")
S("Bộ Giao thông vận tải đã giải ngân 55.130 tỷ đồng trong 9 tháng đầu năm 2023, đạt 58,5% kế hoạch (94.240 tỷ đồng). Trong tháng 10/2023, Bộ phấn đấu giải ngân 7.600 tỷ đồng.",
  F("chi", "55130 ty", "m9-2023", c=[R("plan", "58.5", ref="94240 ty")]), F("plan_chi", "7600 ty", "t10-2023"), doc="2023-10-04")
S("Thu từ dầu thô tháng 9/2022 ước đạt 6,4 nghìn tỷ đồng; lũy kế 9 tháng ước đạt 57,9 nghìn tỷ đồng, gấp 2,1 lần dự toán và tăng 91,9% so với cùng kỳ năm 2021.",
  F("thu", "6.4 kty", "t9-2022", est=1), F("thu", "57.9 kty", "m9-2022", est=1, cum=1, c=[T("plan", "210"), G("yoy", "91.9", "up")]), doc="2022-10-05")
S("Trong tháng 9/2024, ngân sách trung ương đã chi 350 tỷ đồng từ nguồn dự phòng hỗ trợ 10 địa phương khắc phục hậu quả bão số 3. Thiệt hại về kinh tế do bão gây ra ước hơn 81,5 nghìn tỷ đồng.",
  F("chi", "350 ty", "t9-2024"), doc="2024-10-07")
S("Số thu NSNN của ngành Hải quan tháng 3/2024 đạt 32.456 tỷ đồng, tăng 48% so với tháng trước. Tính chung quý I/2024, toàn ngành thu 92.670 tỷ đồng, bằng 24,7% dự toán (375.000 tỷ đồng), giảm 1,3% so với cùng kỳ.",
  F("thu", "32456 ty", "t3-2024", c=[G("prev_period", "48", "up")]), F("thu", "92670 ty", "q1-2024", c=[R("plan", "24.7", ref="375000 ty"), G("yoy", "1.3", "down")]), doc="2024-04-05")
S("Vốn ODA của Bộ Y tế năm 2022 được giao 1.100 tỷ đồng nhưng hết năm chỉ giải ngân 143 tỷ đồng, đạt 13%. Các dự án chủ yếu vướng thủ tục điều chỉnh hiệp định vay.",
  F("plan_chi", "1100 ty", "y2022"), F("chi", "143 ty", "y2022", c=[R("plan", "13", ref="1100 ty")]), doc="2023-02-09")
S("Tổng thu NSNN cả năm 2021 đạt 1.568,4 nghìn tỷ đồng, vượt 225,1 nghìn tỷ đồng (tăng 16,8%) so với dự toán; chi NSNN đạt 1.879 nghìn tỷ đồng, bằng 111,4% dự toán.",
  F("thu", "1568.4 kty", "y2021", c=[G("plan", "16.8", "up", delta="225.1 kty")]), F("chi", "1879 kty", "y2021", c=[R("plan", "111.4")]), doc="2022-01-12")
S("Tính đến hết ngày 31/5/2025, giải ngân vốn của Bộ Quốc phòng là 8.216 tỷ đồng, đạt 27,4% kế hoạch; Bộ Giáo dục và Đào tạo 186 tỷ đồng, đạt 8,1% kế hoạch; Bộ Khoa học và Công nghệ 42,5 tỷ đồng, đạt 5,9% kế hoạch.",
  F("chi", "8216 ty", "m5-2025", cum=1, c=[R("plan", "27.4")]), F("chi", "186 ty", "m5-2025", cum=1, c=[R("plan", "8.1")]),
  F("chi", "42.5 ty", "m5-2025", cum=1, c=[R("plan", "5.9")]), doc="2025-06-04")
S("Ngân sách nhà nước đã chi 45,1 nghìn tỷ đồng cho phòng, chống dịch Covid-19 trong năm 2021, chưa kể 7,7 nghìn tỷ đồng do các tổ chức, cá nhân đóng góp vào Quỹ vắc xin.",
  F("chi", "45.1 kty", "y2021"), doc="2022-01-18")

# ==== Disclosures
S("UBND phường Hòa Khánh công khai số liệu thực hiện dự toán thu, chi ngân sách 9 tháng đầu năm 2025: tổng thu 36.412.580.000 đồng, đạt 88,2% dự toán; tổng chi 27.180.344.000 đồng, đạt 65,8% dự toán.",
  F("thu", "36412580000 d", "m9-2025", c=[R("plan", "88.2")], place="Hòa Khánh"), F("chi", "27180344000 d", "m9-2025", c=[R("plan", "65.8")], place="Hòa Khánh"), doc="2025-10-10")
S("Thuyết minh tình hình thực hiện dự toán của Phòng Giáo dục và Đào tạo: dự toán năm 2023 được giao 3.860.000.000 đồng; quý I/2023 đã chi 842.516.000 đồng, đạt 21,8%; trong đó chi thanh toán cá nhân 716.204.000 đồng.",
  F("plan_chi", "3860000000 d", "y2023"), F("chi", "842516000 d", "q1-2023", c=[R("plan", "21.8", ref="3860000000 d")]), F("chi", "716204000 d", "q1-2023"), doc="2023-04-12")
S("Dự toán ngân sách năm 2023 của thị trấn Vôi: Tổng thu 18.640.000.000đ, trong đó thu tại xã 6.215.000.000đ, thu bổ sung cân đối 12.425.000.000đ. Tổng chi 18.640.000.000đ.",
  F("plan_thu", "18640000000 d", "y2023", place="Vôi"), F("plan_thu", "6215000000 d", "y2023", place="Vôi"), F("plan_thu", "12425000000 d", "y2023", place="Vôi"),
  F("plan_chi", "18640000000 d", "y2023", place="Vôi"), doc="2023-01-10")
S("Tình hình chi ngân sách xã quý III/2022 (đơn vị: nghìn đồng): chi sự nghiệp văn hóa 28.500 nghìn đồng; chi dân quân tự vệ 64.200 nghìn đồng; chi quản lý nhà nước 486.750 nghìn đồng.",
  F("chi", "28500 k", "q3-2022"), F("chi", "64200 k", "q3-2022"), F("chi", "486750 k", "q3-2022"), doc="2022-10-14")
S("Quyết toán chi ngân sách xã Phước Thuận năm 2020 là 7.914.620.500 đồng, bằng 103,6% dự toán. Chi xây dựng cơ bản 2.150.000.000 đồng; chi thường xuyên 5.642.310.500 đồng; chi chuyển nguồn 122.310.000 đồng.",
  F("chi", "7914620500 d", "y2020", c=[R("plan", "103.6")], place="Phước Thuận"), F("chi", "2150000000 d", "y2020", place="Phước Thuận"),
  F("chi", "5642310500 d", "y2020", place="Phước Thuận"), F("chi", "122310000 d", "y2020", place="Phước Thuận"), doc="2021-06-30")
S("Trường Tiểu học Kim Đồng công khai: kinh phí ngân sách nhà nước giao năm 2024 là 7.218 triệu đồng; đã chi lương và phụ cấp 6.145 triệu đồng, chi nghiệp vụ chuyên môn 512 triệu đồng.",
  F("plan_chi", "7218 tr", "y2024"), F("chi", "6145 tr", "y2024"), F("chi", "512 tr", "y2024"), doc="2025-01-14")

# ==== Questions, answers, speeches
S("Trả lời chất vấn của đại biểu Nguyễn Thị Hạnh, Giám đốc Sở Giao thông vận tải cho biết năm 2023 tỉnh đã chi 186 tỷ đồng cho duy tu, sửa chữa đường tỉnh, chỉ đáp ứng khoảng 45% nhu cầu. Năm 2024, tỉnh bố trí 215 tỷ đồng cho nhiệm vụ này.",
  F("chi", "186 ty", "y2023"), F("plan_chi", "215 ty", "y2024"), doc="2024-07-12")
S("“Đến hết tháng 10 chúng ta mới thu được 1.642 tỷ đồng, đạt 78,2% dự toán HĐND huyện giao. Còn hai tháng nữa, áp lực là rất lớn”, Chủ tịch UBND huyện nhấn mạnh.",
  F("thu", "1642 ty", "m10-2023", cum=1, c=[R("plan_council", "78.2")]), doc="2023-11-03")
S("Đại biểu đề nghị làm rõ vì sao năm 2024 tỉnh được giao 214 tỷ đồng vốn sự nghiệp các chương trình mục tiêu quốc gia mà 6 tháng đầu năm mới giải ngân 31 tỷ đồng, đạt 14,5%.",
  F("plan_chi", "214 ty", "y2024"), F("chi", "31 ty", "m6-2024", c=[R("plan", "14.5", ref="214 ty")]), doc="2024-07-16")
S("Cử tri phường Quang Trung hỏi về việc sử dụng nguồn thu đấu giá đất. UBND thành phố trả lời: năm 2022, thành phố thu từ đấu giá quyền sử dụng đất 286 tỷ đồng, đã bố trí 210 tỷ đồng cho các công trình trường học và đường giao thông.",
  F("thu", "286 ty", "y2022"), F("plan_chi", "210 ty", "y2022"), doc="2023-04-21")
S("Phát biểu tại kỳ họp, đồng chí Bí thư Huyện ủy cho rằng thu ngân sách 6 tháng năm 2024 đạt 118 tỷ đồng là cố gắng lớn, song mới bằng 46,3% nghị quyết HĐND huyện, thấp hơn cùng kỳ năm trước 7,2%.",
  F("thu", "118 ty", "m6-2024", c=[R("plan_council", "46.3"), G("yoy", "7.2", "down")]), doc="2024-07-10")
S("Về kiến nghị nâng cấp trạm y tế, UBND huyện cho biết đã bố trí 4,8 tỷ đồng từ nguồn vốn ngân sách huyện năm 2024, khởi công trong quý III.",
  F("plan_chi", "4.8 ty", "y2024"), doc="2024-06-20")

# ==== Mixed with other money
S("Chín tháng đầu năm 2025, toàn tỉnh đón 8,2 triệu lượt khách, tổng thu từ khách du lịch 9.460 tỷ đồng; các khu, điểm du lịch nộp ngân sách nhà nước 312 tỷ đồng, tăng 18% so với cùng kỳ.",
  F("thu", "312 ty", "m9-2025", c=[G("yoy", "18", "up")]), doc="2025-10-02")
S("Công ty Điện lực đạt doanh thu 4.860 tỷ đồng trong năm 2023, lợi nhuận sau thuế 112 tỷ đồng; nộp ngân sách 74,5 tỷ đồng, bằng 106,4% kế hoạch (70 tỷ đồng). Thu nhập bình quân của người lao động đạt 16,8 triệu đồng/tháng.",
  F("thu", "74.5 ty", "y2023", c=[R("plan", "106.4", ref="70 ty")]), doc="2024-01-24")
S("Năm 2024, ngân sách huyện Bắc Hà chi 18,6 tỷ đồng cùng với 12,4 tỷ đồng do doanh nghiệp và nhân dân đóng góp để làm mới 46 km đường thôn bản.",
  F("chi", "18.6 ty", "y2024", place="Bắc Hà"), doc="2025-01-09")
S("Trong 8 tháng, lực lượng Quản lý thị trường xử lý 412 vụ vi phạm, thu nộp ngân sách nhà nước 5,86 tỷ đồng; trị giá hàng hóa tịch thu chờ xử lý là 2,1 tỷ đồng.",
  F("thu", "5.86 ty", "m8-2024"), doc="2024-09-10")
S("Dự án kè sông Cái có tổng mức đầu tư 286 tỷ đồng. Năm 2025 dự án được bố trí 96 tỷ đồng, đến hết tháng 4 đã giải ngân 41,3 tỷ đồng, đạt 43% kế hoạch vốn. Công tác đền bù dự kiến tốn khoảng 58 tỷ đồng.",
  F("plan_chi", "96 ty", "y2025"), F("chi", "41.3 ty", "m4-2025", cum=1, c=[R("plan", "43", ref="96 ty")]), doc="2025-05-09")
S("Kinh tế huyện U Minh 6 tháng đầu năm 2023 có nhiều khởi sắc. Giá trị sản xuất ngư - nông - lâm nghiệp đạt 2.146 tỷ đồng; thu ngân sách đạt 46,2 tỷ đồng, bằng 61,6% dự toán (75 tỷ đồng); dư nợ cho vay của Ngân hàng Chính sách xã hội 386 tỷ đồng.",
  F("thu", "46.2 ty", "m6-2023", c=[R("plan", "61.6", ref="75 ty")], place="U Minh"), doc="2023-07-06")
S("Nợ thuế đến ngày 30/6/2025 là 942 tỷ đồng, tăng 8,6% so với đầu năm. Trong 6 tháng, cơ quan thuế thu được 318 tỷ đồng tiền nợ, đạt 53% chỉ tiêu (600 tỷ đồng).",
  F("thu", "318 ty", "m6-2025", c=[R("plan", "53", ref="600 ty")]), doc="2025-07-07")
S("Gói thầu số 5 được ký hợp đồng với giá 46,8 tỷ đồng; năm 2024 chủ đầu tư giải ngân 22,5 tỷ đồng vốn ngân sách tỉnh, còn lại chờ quyết toán.",
  F("chi", "22.5 ty", "y2024"), doc="2025-01-17")
S("Thanh tra huyện phát hiện sai phạm 1.864 triệu đồng trong quản lý đầu tư xây dựng, kiến nghị giảm trừ quyết toán 1.102 triệu đồng; đến nay đã thu hồi nộp ngân sách 762 triệu đồng.",
  F("thu", "762 tr", None), doc="2023-08-22")
S("Quỹ Phòng, chống thiên tai tỉnh còn dư 14,2 tỷ đồng. Trước diễn biến sạt lở, ngân sách tỉnh đã chi 26 tỷ đồng xử lý khẩn cấp 3 điểm sạt lở bờ sông Tiền trong tháng 8/2023.",
  F("chi", "26 ty", "t8-2023"), doc="2023-09-11")
S("Xã có 38 hộ nuôi cá lồng, sản lượng 214 tấn, thu về 12,8 tỷ đồng. Thu ngân sách của xã trong năm 2023 đạt 1.642 triệu đồng, vượt 9,5% kế hoạch (1.500 triệu đồng).",
  F("thu", "1642 tr", "y2023", c=[G("plan", "9.5", "up", ref="1500 tr")]), doc="2023-12-28")
S("Bảo hiểm xã hội tỉnh chi trả lương hưu và trợ cấp 3.214 tỷ đồng trong năm 2024; ngân sách tỉnh chi 42 tỷ đồng mua thẻ BHYT cho hộ cận nghèo.",
  F("chi", "42 ty", "y2024"), doc="2025-01-16")
S("Đến 30/11/2023, thu ngân sách thị xã đạt 612 tỷ đồng, tăng 4,8% so với cùng kỳ; thu nhập bình quân đầu người ước đạt 68 triệu đồng/năm; tổng vốn đầu tư toàn xã hội 5.340 tỷ đồng.",
  F("thu", "612 ty", "m11-2023", c=[G("yoy", "4.8", "up")]), doc="2023-12-05")
S("Hội Nông dân huyện giúp 268 hộ vay 14,6 tỷ đồng; huyện cũng trích ngân sách 900 triệu đồng ủy thác sang Ngân hàng Chính sách xã hội trong năm 2024.",
  F("chi", "900 tr", "y2024"), doc="2024-11-27")

# ==== More of all kinds
S("Giai đoạn 2021 - 2023, tỉnh đã chi 2.146 tỷ đồng ngân sách xây dựng trường, lớp học đạt chuẩn. Năm 2024, tỉnh tiếp tục bố trí 680 tỷ đồng.",
  F("chi", "2146 ty", "2021-01-01..2023-12-31"), F("plan_chi", "680 ty", "y2024"), doc="2024-03-06")
S("Trong nửa đầu năm 2023, chi an sinh xã hội của thành phố Sa Đéc là 38,5 tỷ đồng, đạt 51,3% dự toán (75 tỷ đồng), tăng 6,2% so với cùng kỳ. Mức trợ cấp xã hội thấp nhất hiện là 360.000 đồng/tháng.",
  F("chi", "38.5 ty", "m6-2023", c=[R("plan", "51.3", ref="75 ty"), G("yoy", "6.2", "up")], place="Sa Đéc"), doc="2023-07-12")
S("Năm 2025 huyện phấn đấu thu ngân sách 312 tỷ đồng, tăng 8% so với thực hiện năm 2024 (288,9 tỷ đồng).",
  F("plan_thu", "312 ty", "y2025", c=[G("prev_year", "8", "up", ref="288.9 ty")]), doc="2025-01-03")
S("Chi cải cách tiền lương 6 tháng đầu năm 2025 từ nguồn ngân sách tỉnh là 1.042 tỷ đồng. Trong đó, khối giáo dục 614 tỷ đồng, chiếm 58,9%.",
  F("chi", "1042 ty", "m6-2025"), F("chi", "614 ty", "m6-2025"), doc="2025-07-15")
S("Thu ngân sách của ba xã vùng cao đạt thấp: Pa Ủ 46 triệu đồng, Thu Lũm 58 triệu đồng, Tà Tổng 62 triệu đồng.",
  F("thu", "46 tr", None, place="Pa Ủ"), F("thu", "58 tr", None, place="Thu Lũm"), F("thu", "62 tr", None, place="Tà Tổng"), doc="2023-11-14")
S("Thu ngân sách quý III/2024 đạt 96.5 tỷ đồng, bằng 24.1% dự toán năm.",
  F("thu", "96.5 ty", "q3-2024", c=[R("plan", "24.1")], flags=["foreign_decimal"]), doc="2024-10-04")
S("Tổng chi ngân sách xã 8 tháng năm 2025 là 14,625 tỷ đồng, đạt 58,5% dự toán.",
  F("chi", "14.625 ty", "m8-2025", c=[R("plan", "58.5")], flags=["ambiguous_comma"]), doc="2025-09-05")
S("Kế hoạch vốn đầu tư công năm 2025 nguồn ngân sách tỉnh phân bổ cho lĩnh vực nông nghiệp 486 tỷ đồng, văn hóa - thể thao 142 tỷ đồng, công nghệ thông tin 68 tỷ đồng.",
  F("plan_chi", "486 ty", "y2025"), F("plan_chi", "142 ty", "y2025"), F("plan_chi", "68 ty", "y2025"), doc="2024-12-17")
S("Tháng 01/2026, thu ngân sách trên địa bàn phường ước đạt 5.640 triệu đồng, bằng 9,4% dự toán năm (60.000 triệu đồng), gấp 2,3 lần so với cùng kỳ.",
  F("thu", "5640 tr", "t1-2026", est=1, c=[R("plan", "9.4", ref="60000 tr"), T("yoy", "230")]), doc="2026-01-29")
S("Chi sự nghiệp đào tạo nghề cho lao động nông thôn năm 2022 là 1.486 triệu đồng, giảm 214 triệu đồng so với năm 2021.",
  F("chi", "1486 tr", "y2022", c=[G("prev_year", None, "down", delta="214 tr")]), doc="2023-02-13")
S("Lũy kế giải ngân vốn Chương trình giảm nghèo bền vững đến hết tháng 7/2024 là 46.218 triệu đồng, đạt 58,1% kế hoạch giao. Riêng tháng 7/2024 giải ngân 9.640 triệu đồng.",
  F("chi", "46218 tr", "m7-2024", cum=1, c=[R("plan", "58.1")]), F("chi", "9640 tr", "t7-2024"), doc="2024-08-02")

# ==== None
S("Công ty Cổ phần Mía đường đặt kế hoạch doanh thu niên vụ 2024 - 2025 là 2.860 tỷ đồng, lợi nhuận trước thuế 214 tỷ đồng, cổ tức dự kiến 8%. Giá mía thu mua tại ruộng là 1.150.000 đồng/tấn, tăng 50.000 đồng/tấn so với vụ trước.", doc="2024-10-16")
S("Tài xế xe tải bị phạt 35 triệu đồng, tước giấy phép lái xe 23 tháng do điều khiển xe khi nồng độ cồn vượt mức cho phép.", doc="2024-06-18")
S("Quỹ tín dụng nhân dân Thanh Lâm có tổng nguồn vốn 142 tỷ đồng, cho vay 118 tỷ đồng với 846 thành viên, nợ xấu 0,4%.", doc="2023-10-20")
S("Ông Vừ A Páo ở bản Huổi Lực thu 180 triệu đồng mỗi năm từ 1,2 ha cà phê và đàn bò 14 con, thoát nghèo từ năm 2022.", doc="2024-05-30")
S("Giá lúa OM18 tại ruộng dao động 7.800 - 8.000 đồng/kg, tăng 200 đồng/kg so với tuần trước; giá cá tra nguyên liệu 27.500 đồng/kg.", doc="2024-09-19")
S("Sau ba đợt phát động, Quỹ “Đền ơn đáp nghĩa” huyện vận động được 642 triệu đồng, đạt 128,4% kế hoạch, hỗ trợ sửa chữa 9 căn nhà.", doc="2023-07-26")
S("Theo phương án được duyệt, 64 hộ dân bị thu hồi 8,4 ha đất sẽ nhận tiền bồi thường bình quân 1,2 tỷ đồng/hộ; đến nay 51 hộ đã bàn giao mặt bằng. Mỗi hộ tái định cư được hỗ trợ thuê nhà 3 triệu đồng/tháng.", doc="2024-03-14")
S("Kim ngạch xuất khẩu thủy sản của tỉnh trong 10 tháng đạt 812 triệu USD, tăng 6,4% so với cùng kỳ và bằng 81,2% kế hoạch năm.", doc="2024-11-05")
S("Ngân hàng Chính sách xã hội huyện Như Xuân giải ngân 86,4 tỷ đồng cho 1.624 lượt hộ vay trong 9 tháng đầu năm; tổng dư nợ đạt 512 tỷ đồng.", doc="2024-10-11")
S("Doanh thu du lịch dịp nghỉ lễ 30/4 - 1/5 của thành phố ước đạt 486 tỷ đồng, tăng 32% so với cùng kỳ; công suất phòng bình quân 78%.", doc="2025-05-05")
S("Tòa án tuyên buộc bị cáo bồi thường cho các bị hại 14,6 tỷ đồng và nộp lại số tiền thu lợi bất chính 2,3 tỷ đồng.", doc="2024-08-29")
S("Thông báo số 46/TB-UBND ngày 12/3/2025: các hộ kinh doanh tại chợ nộp hồ sơ khai thuế trước ngày 25/3/2025; mọi thắc mắc liên hệ số điện thoại 0257 3828 416.", doc="2025-03-12")
S("Cơ quan Bảo hiểm xã hội đang theo dõi 312 đơn vị chậm đóng với số tiền 46,8 tỷ đồng, trong đó 28 đơn vị chậm đóng từ 12 tháng trở lên.", doc="2024-09-25")
S("Thu hoạch vụ đông 2023 - 2024 đạt 3.460 ha, tổng giá trị 214 tỷ đồng, bình quân 61,8 triệu đồng/ha, cao hơn vụ trước 4,2 triệu đồng.", doc="2024-02-20")
S("Mức phụ cấp đối với nhân viên y tế thôn, bản là 0,5 lần lương cơ sở, tương đương 1.170.000 đồng/tháng từ ngày 01/7/2024.", doc="2024-07-25")
S("Hội nghị đã nghe báo cáo công tác thu, chi ngân sách và biểu quyết thông qua 14 nghị quyết; có 46/48 đại biểu tham dự, 12 ý kiến thảo luận.", doc="2024-12-13")
S("Cầu dây văng qua sông Hậu được khởi công với tổng vốn đầu tư 7.962 tỷ đồng từ vốn vay ODA và vốn đối ứng, dự kiến thông xe năm 2027.", doc="2023-12-20")
S("Doanh nghiệp được gia hạn nộp 68,5 tỷ đồng tiền thuế giá trị gia tăng, miễn giảm 12,4 tỷ đồng tiền thuê đất theo Nghị định số 64/2024/NĐ-CP.", doc="2024-09-04")

PARAGRAPHS.write("other_money.jsonl", "oth")
