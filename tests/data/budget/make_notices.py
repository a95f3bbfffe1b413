#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes notices.jsonl: a fourth set of paragraphs, written like news.jsonl after the rules were mended for the one before.

Its first score is in docs/measurements.md.
"""
from labels import F, G, R, T, Paragraphs

PARAGRAPHS = Paragraphs()
S = PARAGRAPHS.add

S("UBND tỉnh vừa có báo cáo tình hình thực hiện nhiệm vụ tài chính - ngân sách 5 tháng đầu năm 2025. Theo đó, tổng thu NSNN trên địa bàn ước thực hiện 9.874 tỷ đồng, bằng 46,1% dự toán năm, tăng 21,5% so cùng kỳ.",
  F("thu", "9874 ty", "m5-2025", est=1, c=[R("plan", "46.1"), G("yoy", "21.5", "up")]), doc="2025-06-03")
S("Trong các khoản thu nội địa, thu từ khu vực công thương nghiệp, dịch vụ ngoài quốc doanh đạt cao nhất với 1.215 tỷ đồng, bằng 58,6% dự toán; kế đến là thuế thu nhập cá nhân 642 tỷ đồng, bằng 55,1% dự toán.",
  F("thu", "1215 ty", None, c=[R("plan", "58.6")]), F("thu", "642 ty", None, c=[R("plan", "55.1")]), doc="2025-06-03")
S("Năm 2024, thu ngân sách nhà nước trên địa bàn huyện Tiên Phước được 102,4 tỷ đồng, bằng 128% dự toán tỉnh giao và 113,8% nghị quyết HĐND huyện.",
  F("thu", "102.4 ty", "y2024", c=[R("plan_province", "128"), R("plan_council", "113.8")], place="Tiên Phước"), doc="2025-01-08")
S("Tổng vốn đầu tư công được giao trong năm 2025 của xã là 34.560 triệu đồng. Đến ngày 20/10/2025, đã giải ngân 21.845 triệu đồng, tỷ lệ 63,2%; dự kiến đến 31/12/2025 giải ngân đạt 95%.",
  F("plan_chi", "34560 tr", "y2025"), F("chi", "21845 tr", "2025-01-01..2025-10-20", c=[R("plan", "63.2")]), doc="2025-10-22")
S("Chi thường xuyên 10 tháng của quận là 612,3 tỷ đồng, đạt 79,8% dự toán, bằng 106,4% so với cùng kỳ năm 2023 (575,5 tỷ đồng).",
  F("chi", "612.3 ty", "m10-2024", c=[R("plan", "79.8"), R("yoy", "106.4", ref="575.5 ty")]), doc="2024-11-05")
S("Chi đầu tư XDCB: 145.320 triệu đồng/DT 198.000 triệu đồng (73,4%). Chi sự nghiệp kinh tế: 22.118 triệu đồng/DT 30.500 triệu đồng (72,5%).",
  F("chi", "145320 tr", None, pair="198000 tr", role="plan", c=[R("plan", "73.4", ref="pair")]),
  F("chi", "22118 tr", None, pair="30500 tr", role="plan", c=[R("plan", "72.5", ref="pair")]), doc="2024-10-15")
S("Ngành Thuế tỉnh đặt quyết tâm thu đạt 14.500 tỷ đồng trong năm 2025, vượt 8% dự toán Bộ Tài chính giao.",
  F("plan_thu", "14500 ty", "y2025", c=[G("plan_central", "8", "up")]), doc="2024-12-27")
S("Sáu tháng đầu năm, toàn huyện chi hỗ trợ sản xuất 8,4 tỷ đồng; chi trả dịch vụ môi trường rừng 26,7 tỷ đồng cho 9.215 hộ nhận khoán.",
  F("chi", "8.4 ty", "m6-2023"), F("chi", "26.7 ty", "m6-2023"), doc="2023-07-11")
S("Thu ngân sách nhà nước tháng 01/2025 ước đạt 275,9 nghìn tỷ đồng, bằng 14% dự toán, tăng 3,5% so với cùng kỳ năm trước, trong đó thu nội địa ước đạt 256,7 nghìn tỷ đồng, bằng 15,4% dự toán, tăng 6,8%.",
  F("thu", "275.9 kty", "t1-2025", est=1, c=[R("plan", "14"), G("yoy", "3.5", "up")]),
  F("thu", "256.7 kty", "t1-2025", est=1, c=[R("plan", "15.4"), G("yoy", "6.8", "up")]), doc="2025-02-05")
S("Ban quản lý dự án tỉnh giải ngân 1.045,7 tỷ đồng trên tổng số 1.986,2 tỷ đồng được giao, đạt tỷ lệ 52,6%.",
  F("chi", "1045.7 ty", None, c=[R("plan", "52.6", ref="1986.2 ty")]), doc="2024-10-28")
S("Số thu hồi nợ thuế 8 tháng là 312 tỷ đồng, trong đó thu bằng biện pháp quản lý nợ 248 tỷ đồng, thu bằng cưỡng chế 64 tỷ đồng.",
  F("thu", "312 ty", "m8-2024"), F("thu", "248 ty", "m8-2024"), F("thu", "64 ty", "m8-2024"), doc="2024-09-06")
S("Về công tác thu ngân sách, phường đã thu được 3,86 tỷ đồng tiền thuế sử dụng đất phi nông nghiệp, đạt 101,6% kế hoạch UBND thành phố giao.",
  F("thu", "3.86 ty", None, c=[R("plan", "101.6")]), doc="2024-10-02")
S("Tổng thu NSĐP năm 2023: 32.450.118 triệu đồng; tổng chi NSĐP: 31.874.506 triệu đồng; chênh lệch thu, chi: 575.612 triệu đồng.",
  F("thu", "32450118 tr", "y2023"), F("chi", "31874506 tr", "y2023"), doc="2024-12-06")
S("Thu tiền thuê đất một lần của 3 dự án lớn nộp 186 tỷ đồng, góp phần đưa tổng thu quý I lên 742 tỷ đồng, tăng 61% so với cùng kỳ.",
  F("thu", "186 ty", "q1-2024"), F("thu", "742 ty", "q1-2024", c=[G("yoy", "61", "up")]), doc="2024-04-04")
S("Dư nợ vay của tỉnh đến cuối năm 2024 là 1.125 tỷ đồng; trong năm vay mới 230 tỷ đồng, trả nợ gốc 145 tỷ đồng.",
  F("chi", "145 ty", "y2024"), doc="2025-01-17")
S("Từ nguồn vận động xã hội hóa 15,6 tỷ đồng, huyện đã xóa 312 nhà tạm; trung bình mỗi nhà 50 triệu đồng.", doc="2024-12-23")
S("Giá trị hợp đồng xây lắp 86,4 tỷ đồng, giá trị nghiệm thu 52,1 tỷ đồng; nhà thầu tạm ứng 17,3 tỷ đồng.", doc="2024-09-30")
S("Vụ hè thu, nông dân thu hoạch 4.120 ha lúa, thu nhập 45 triệu đồng/ha, giảm 3 triệu đồng/ha so với vụ trước.", doc="2023-09-18")
S("Lương hưu, trợ cấp BHXH chi trả qua tài khoản đạt 78%; vốn hóa thị trường đạt 6,9 triệu tỷ đồng, bằng 67% GDP.", doc="2024-08-02")
S("Quý III/2024, thu NSNN trên địa bàn đạt 1.934 tỷ đồng, bằng 118% quý II; 9 tháng đạt 5.476 tỷ đồng, bằng 76,2% dự toán Chính phủ giao, 71,5% dự toán HĐND thành phố.",
  F("thu", "1934 ty", "q3-2024", c=[R("prev_period", "118")]),
  F("thu", "5476 ty", "m9-2024", c=[R("plan_central", "76.2"), R("plan_council", "71.5")]), doc="2024-10-03")
S("Thu phí bảo vệ môi trường đối với khai thác khoáng sản: 12.450 triệu đồng, tăng gấp đôi so cùng kỳ; thu tiền cấp quyền khai thác khoáng sản: 38.116 triệu đồng, bằng 84,7% DT.",
  F("thu", "12450 tr", None, c=[T("yoy", "200", step="100")]), F("thu", "38116 tr", None, c=[R("plan", "84.7")]), doc="2024-11-18")
S("Dự toán năm 2024: thu cân đối 1.860 tỷ đồng; ước thực hiện 2.015 tỷ đồng, đạt 108,3%.",
  F("plan_thu", "1860 ty", "y2024"), F("thu", "2015 ty", "y2024", est=1, c=[R("plan", "108.3", ref="1860 ty")]), doc="2024-11-25")
S("Kết quả thực hiện: tổng thu ngân sách huyện 1.124.560 triệu đồng, trong đó thu bổ sung từ ngân sách cấp trên 912.380 triệu đồng, chiếm 81,1%; tổng chi 1.098.245 triệu đồng, đạt 97,7% tổng thu.",
  F("thu", "1124560 tr", None), F("thu", "912380 tr", None), F("chi", "1098245 tr", None), doc="2024-12-30", nfd=True)
S("Thành phố Đà Nẵng thu nội địa 2 tháng đầu năm 2025 đạt 7.012 tỷ đồng, bằng 30,4% dự toán, tăng 43,6% so với cùng kỳ; chi ngân sách địa phương đạt 2.985 tỷ đồng, bằng 11,8%.",
  F("thu", "7012 ty", "m2-2025", c=[R("plan", "30.4"), G("yoy", "43.6", "up")], place="Đà Nẵng"),
  F("chi", "2985 ty", "m2-2025", c=[R("plan", "11.8")], place="Đà Nẵng"), doc="2025-03-04", nfd=True)
S("Quyết toán chi ngân sách xã năm 2023 là 8.145.678.000đ, tăng 12,4% so với dự toán đầu năm do bổ sung có mục tiêu trong năm.",
  F("chi", "8145678000 d", "y2023", c=[G("plan", "12.4", "up")]), doc="2024-06-25")

PARAGRAPHS.write("notices.jsonl", "ntc")
