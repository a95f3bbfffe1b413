#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes news.jsonl: a third set of paragraphs, written after the rules were mended for the second and before any was run.

Its writer knew the rules by then; its first score is in docs/measurements.md.
"""
from labels import F, G, R, T, Paragraphs

PARAGRAPHS = Paragraphs()
S = PARAGRAPHS.add

S("Báo cáo tại phiên họp, lãnh đạo Sở Tài chính cho biết, 11 tháng năm 2024 tổng thu ngân sách nhà nước trên địa bàn tỉnh ước đạt 24.815 tỷ đồng, bằng 105,2% dự toán Trung ương giao, bằng 102,6% dự toán HĐND tỉnh giao và tăng 18,7% so với cùng kỳ năm trước.",
  F("thu", "24815 ty", "m11-2024", est=1, c=[R("plan_central", "105.2"), R("plan_council", "102.6"), G("yoy", "18.7", "up")]), doc="2024-12-03")
S("Cụ thể, thu từ sản xuất kinh doanh trong nước ước 17.940 tỷ đồng (103,8% dự toán); thu từ hoạt động xuất, nhập khẩu ước 6.875 tỷ đồng (109,1% dự toán).",
  F("thu", "17940 ty", None, est=1, c=[R("plan", "103.8")]), F("thu", "6875 ty", None, est=1, c=[R("plan", "109.1")]), doc="2024-12-03")
S("Ở chiều ngược lại, tổng chi ngân sách địa phương 11 tháng mới đạt 68,9% dự toán, tương ứng 21.430 tỷ đồng; riêng chi đầu tư phát triển 8.912 tỷ đồng, chỉ bằng 57,4%.",
  F("chi", "21430 ty", "m11-2024", c=[R("plan", "68.9")]), F("chi", "8912 ty", "m11-2024", c=[R("plan", "57.4")]), doc="2024-12-03")
S("Theo Kho bạc Nhà nước khu vực, lũy kế thanh toán vốn đầu tư đến hết ngày 15/12/2024 là 9.456,8 tỷ đồng, đạt 61,7% kế hoạch; còn hơn 5.800 tỷ đồng chưa giải ngân.",
  F("chi", "9456.8 ty", "2024-01-01..2024-12-15", cum=1, c=[R("plan", "61.7")]), doc="2024-12-17")
S("Năm 2023, huyện Bắc Trà My thu ngân sách trên địa bàn 118.642 triệu đồng, đạt 131,8% so với chỉ tiêu tỉnh giao và đạt 124,9% so với chỉ tiêu huyện giao. Chi ngân sách 1.012.377 triệu đồng.",
  F("thu", "118642 tr", "y2023", c=[R("plan_province", "131.8"), R("plan", "124.9")], place="Bắc Trà My"),
  F("chi", "1012377 tr", "y2023", place="Bắc Trà My"), doc="2024-01-22")
S("Thu tiền sử dụng đất năm 2024 của thành phố mới được 38,6/180 tỷ đồng, đạt 21,4% kế hoạch, do thị trường bất động sản trầm lắng.",
  F("thu", "38.6 ty", "y2024", pair="180 ty", role="plan", c=[R("plan", "21.4", ref="pair")]), doc="2024-12-10")
S("Giai đoạn 2021 - 2025, huyện được phân bổ 1.286 tỷ đồng vốn các chương trình MTQG. Riêng năm 2024 giải ngân 312 tỷ đồng.",
  F("plan_chi", "1286 ty", "2021-01-01..2025-12-31"), F("chi", "312 ty", "y2024"), doc="2025-01-15")
S("Xã có 1.245 hộ, 4.870 khẩu; tổng thu ngân sách 9 tháng là 7.456.230.000 đồng, đạt 83,5% dự toán, tổng chi là 6.912.450.000 đồng, đạt 77,4% dự toán.",
  F("thu", "7456230000 d", "m9-2024", c=[R("plan", "83.5")]), F("chi", "6912450000 d", "m9-2024", c=[R("plan", "77.4")]), doc="2024-10-11")
S("Dự toán chi ngân sách cấp tỉnh năm 2026 là 18.725,4 tỷ đồng, tăng 6,3% so với dự toán năm 2025, trong đó chi đầu tư phát triển 7.120 tỷ đồng, chi thường xuyên 10.980 tỷ đồng.",
  F("plan_chi", "18725.4 ty", "y2026", c=[G("plan", "6.3", "up")]), F("plan_chi", "7120 ty", "y2026"), F("plan_chi", "10980 ty", "y2026"), doc="2025-12-09")
S("Chi cục Thuế khu vực Tam Kỳ - Phú Ninh phấn đấu thu quý IV/2024 đạt 145 tỷ đồng để hoàn thành dự toán năm.",
  F("plan_thu", "145 ty", "q4-2024"), doc="2024-10-14")
S("Tổng thu NSNN trên địa bàn thị xã tháng 10/2024: 42.318 triệu đồng; 10 tháng: 415.206 triệu đồng, đạt 92,3% dự toán năm, bằng 116,5% so với cùng kỳ (356.400 triệu đồng).",
  F("thu", "42318 tr", "t10-2024"), F("thu", "415206 tr", "m10-2024", c=[R("plan", "92.3"), R("yoy", "116.5", ref="356400 tr")]), doc="2024-11-04")
S("Quỹ dự trữ tài chính của tỉnh hiện có số dư 312 tỷ đồng, gửi tại Kho bạc Nhà nước.", doc="2024-03-05")
S("Tỉnh Quảng Ngãi: thu ngân sách quý I/2025 đạt 7.842 tỷ đồng (29,5% dự toán). Tỉnh Bình Định: 4.216 tỷ đồng (25,1% dự toán). Tỉnh Phú Yên: 1.305 tỷ đồng (22% dự toán).",
  F("thu", "7842 ty", "q1-2025", c=[R("plan", "29.5")], place="Quảng Ngãi"), F("thu", "4216 ty", "q1-2025", c=[R("plan", "25.1")], place="Bình Định"),
  F("thu", "1305 ty", "q1-2025", c=[R("plan", "22")], place="Phú Yên"), doc="2025-04-02")
S("Thuế thu nhập doanh nghiệp tăng đột biến, đạt 1.860 tỷ đồng, gấp 1,4 lần dự toán và gấp 1,7 lần cùng kỳ.",
  F("thu", "1860 ty", None, c=[T("plan", "140"), T("yoy", "170")]), doc="2024-12-20")
S("Tình hình nợ đọng: đến 31/10/2024, tổng nợ 3.215 tỷ đồng, trong đó nợ trên 90 ngày 1.876 tỷ đồng, nợ khoanh 402 tỷ đồng.", doc="2024-11-11")
S("Ngân hàng Chính sách xã hội giải ngân 356 tỷ đồng cho 7.120 lượt hộ vay vốn; thu nợ 214 tỷ đồng; dư nợ 2.456 tỷ đồng.", doc="2024-10-08")
S("Kim ngạch xuất khẩu 10 tháng đạt 1,8 tỷ USD; doanh thu du lịch 9.450 tỷ đồng; tổng vốn đầu tư toàn xã hội 32.600 tỷ đồng, tăng 6,8%.", doc="2024-11-01")
S("Công ty nộp ngân sách nhà nước năm 2023 là 312 tỷ đồng, tăng 9,1% so với năm 2022 (286 tỷ đồng).",
  F("thu", "312 ty", "y2023", c=[G("prev_year", "9.1", "up", ref="286 ty")]), doc="2024-02-20")
S("Quyết toán ngân sách huyện năm 2022: tổng thu 1.345.678.912.345 đồng; tổng chi 1.298.765.432.100 đồng.",
  F("thu", "1345678912345 d", "y2022"), F("chi", "1298765432100 d", "y2022"), doc="2023-07-19")
S("Ước thực hiện cả năm: thu nội địa 16.250 tỷ đồng (DT 15.400 tỷ đồng), đạt 105,5%; thu xuất nhập khẩu 5.100 tỷ đồng (DT 5.600 tỷ đồng), đạt 91,1%.",
  F("thu", "16250 ty", "y2024", est=1, c=[R("plan", "105.5", ref="15400 ty")]),
  F("thu", "5100 ty", "y2024", est=1, c=[R("plan", "91.1", ref="5600 ty")]), doc="2024-11-28")
S("Tổng chi cho sự nghiệp giáo dục đạt 4.512 tỷ đồng, chiếm 41,2% tổng chi thường xuyên; chi sự nghiệp y tế 1.106 tỷ đồng, chiếm 10,1%.",
  F("chi", "4512 ty", None), F("chi", "1106 ty", None), doc="2024-12-11")
S("Dịp Tết Nguyên đán Ất Tỵ, tỉnh trích ngân sách 96 tỷ đồng tặng quà cho 158.000 người có công, hộ nghèo.",
  F("chi", "96 ty", None), doc="2025-01-20")
S("Sau 9 tháng, các đơn vị giải ngân tốt: Sở Xây dựng 215,4 tỷ đồng (84,1%), Ban QLDA các công trình giao thông 1.320 tỷ đồng (71,6%); giải ngân chậm: UBND thành phố Hội An 45 tỷ đồng (18,9%).",
  F("chi", "215.4 ty", "m9-2025", c=[R("plan", "84.1")]), F("chi", "1320 ty", "m9-2025", c=[R("plan", "71.6")]),
  F("chi", "45 ty", "m9-2025", c=[R("plan", "18.9")]), doc="2025-10-03")
S("Thu cân đối NSNN 4 tháng đầu năm 2025 ước đạt 944,1 nghìn tỷ đồng, bằng 48% dự toán, tăng 26,3% so với cùng kỳ năm 2024; chi cân đối NSNN ước đạt 624,4 nghìn tỷ đồng, bằng 24,2% dự toán.",
  F("thu", "944.1 kty", "m4-2025", est=1, c=[R("plan", "48"), G("yoy", "26.3", "up")]), F("chi", "624.4 kty", "m4-2025", est=1, c=[R("plan", "24.2")]), doc="2025-05-06", nfd=True)
S("Lệ phí trước bạ giảm 23,5 tỷ đồng so với cùng kỳ, chỉ đạt 64,2 tỷ đồng, bằng 58,4% dự toán năm.",
  F("thu", "64.2 ty", None, c=[G("yoy", None, "down", delta="23.5 ty"), R("plan", "58.4")]), doc="2023-11-09")
S("HĐND huyện quyết nghị: tổng thu ngân sách nhà nước trên địa bàn năm 2025 là 215 tỷ đồng; tổng chi ngân sách huyện 1.124 tỷ đồng, trong đó dự phòng ngân sách 22,5 tỷ đồng.",
  F("plan_thu", "215 ty", "y2025"), F("plan_chi", "1124 ty", "y2025"), F("plan_chi", "22.5 ty", "y2025"), doc="2024-12-19")
S("Tổng kinh phí thực hiện tinh giản biên chế theo Nghị định 29/2023/NĐ-CP: 18.234 triệu đồng (đợt 1: 7.120 triệu đồng, đợt 2: 11.114 triệu đồng) cho 112 người.",
  F("chi", "18234 tr", None), F("chi", "7120 tr", None), F("chi", "11114 tr", None), doc="2024-08-30")
S("Tổng thu NSNN trên địa bàn huyện 6 tháng đầu năm 2023 là 75.210,6 triệu đồng, đạt 58,3% dự toán năm, giảm 12.456,1 triệu đồng so với cùng kỳ, tương đương giảm 14,2%.",
  F("thu", "75210.6 tr", "m6-2023", c=[R("plan", "58.3"), G("yoy", "14.2", "down", delta="12456.1 tr")]), doc="2023-07-05")
S("Đường dây nóng 0235.3.852.699; phí thẩm định 1.500.000 đồng/hồ sơ, lệ phí cấp giấy phép 150.000 đồng/lần theo Nghị quyết số 33/2016/NQ-HĐND.", doc="2024-05-14")
S("Bộ Tài chính cho biết, chi đầu tư phát triển ước đạt 189,1 nghìn tỷ đồng, bằng 27,9% dự toán Quốc hội quyết định; chi trả nợ lãi ước đạt 50,4 nghìn tỷ đồng, bằng 45,1% dự toán.",
  F("chi", "189.1 kty", None, est=1, c=[R("plan_central", "27.9")]), F("chi", "50.4 kty", None, est=1, c=[R("plan", "45.1")]), doc="2024-07-06")

PARAGRAPHS.write("news.jsonl", "nws")
