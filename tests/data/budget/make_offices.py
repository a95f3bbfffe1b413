#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes offices.jsonl: paragraphs in the manner of reports of districts and communes, finance departments and treasuries.

Labelled by people who had not read the rules of core/budget, and scored once before a rule was changed for it;
docs/measurements.md holds that score.
"""
from labels import F, G, R, T, Paragraphs

PARAGRAPHS = Paragraphs()
S = PARAGRAPHS.add

# ==== Reports of districts and communes
S("a) Thu ngân sách: Tổng thu ngân sách nhà nước trên địa bàn huyện thực hiện đến ngày 15/6/2024 là 48.215 triệu đồng, đạt 52,4% dự toán tỉnh giao (92.000 triệu đồng) và đạt 49,2% Nghị quyết HĐND huyện (98.000 triệu đồng).",
  F("thu", "48215 tr", "2024-01-01..2024-06-15", c=[R("plan_province", "52.4", ref="92000 tr"), R("plan_council", "49.2", ref="98000 tr")]), doc="2024-06-18")
S("- Thuế ngoài quốc doanh: thực hiện 12.640 triệu đồng, bằng 57,5% dự toán;\n- Lệ phí trước bạ: thực hiện 6.215 triệu đồng, bằng 51,8% dự toán;\n- Thu tiền sử dụng đất: thực hiện 9.870 triệu đồng, bằng 32,9% dự toán;\n- Thu khác ngân sách: thực hiện 2.044 triệu đồng, vượt 36,3% dự toán.",
  F("thu", "12640 tr", None, c=[R("plan", "57.5")]), F("thu", "6215 tr", None, c=[R("plan", "51.8")]),
  F("thu", "9870 tr", None, c=[R("plan", "32.9")]), F("thu", "2044 tr", None, c=[G("plan", "36.3", "up")]), doc="2024-06-18")
S("Chi ngân sách xã 9 tháng đầu năm 2024 là 6.418.250.000 đồng, đạt 78,1% dự toán giao; trong đó chi đầu tư phát triển 1.250.000.000 đồng, chi thường xuyên 5.038.250.000 đồng, chi dự phòng 130.000.000 đồng.",
  F("chi", "6418250000 d", "m9-2024", c=[R("plan", "78.1")]), F("chi", "1250000000 d", "m9-2024"), F("chi", "5038250000 d", "m9-2024"),
  F("chi", "130000000 d", "m9-2024"), doc="2024-10-04")
S("Thu ngân sách trên địa bàn thị trấn Thạnh Mỹ trong quý III ước đạt 1.860 triệu đồng; 9 tháng ước đạt 5.240 triệu đồng/6.500 triệu đồng, đạt 80,6% kế hoạch năm.",
  F("thu", "1860 tr", "q3-2024", est=1, place="Thạnh Mỹ"),
  F("thu", "5240 tr", "m9-2024", est=1, pair="6500 tr", role="plan", c=[R("plan", "80.6", ref="pair")], place="Thạnh Mỹ"), doc="2024-09-20")
S("Năm 2024 huyện được giao kế hoạch vốn đầu tư công là 214.860 triệu đồng, bao gồm: vốn ngân sách trung ương 126.430 triệu đồng; vốn ngân sách tỉnh 58.230 triệu đồng; vốn ngân sách huyện 30.200 triệu đồng. Đến ngày 31/10/2024 đã giải ngân 139.012 triệu đồng, đạt 64,7% kế hoạch.",
  F("plan_chi", "214860 tr", "y2024"), F("plan_chi", "126430 tr", "y2024"), F("plan_chi", "58230 tr", "y2024"), F("plan_chi", "30200 tr", "y2024"),
  F("chi", "139012 tr", "m10-2024", c=[R("plan", "64.7")]), doc="2024-11-05")
S("Tổng thu ngân sách xã 6 tháng đầu năm 2023: 4.120,5 triệu đồng, bao gồm các khoản thu xã hưởng 100% là 86,2 triệu đồng, thu phân chia theo tỷ lệ 54,3 triệu đồng, thu bổ sung từ ngân sách cấp trên 3.980 triệu đồng.",
  F("thu", "4120.5 tr", "m6-2023"), F("thu", "86.2 tr", "m6-2023"), F("thu", "54.3 tr", "m6-2023"), F("thu", "3980 tr", "m6-2023"), doc="2023-07-03")
S("Riêng thu tiền sử dụng đất không đạt kế hoạch: dự toán giao 40.000 triệu đồng, thực hiện 17.236 triệu đồng, đạt 43,1%.",
  F("plan_thu", "40000 tr", None), F("thu", "17236 tr", None, c=[R("plan", "43.1", ref="40000 tr")]), doc="2024-12-16")
S("Trong 5 tháng đầu năm, ngân sách huyện đã chi 3.452 triệu đồng mua sắm thiết bị dạy học và chi 1.985 triệu đồng hỗ trợ tiền ăn cho học sinh bán trú.",
  F("chi", "3452 tr", "m5-2024"), F("chi", "1985 tr", "m5-2024"), doc="2024-06-05")
S("Chi trợ cấp bảo trợ xã hội 9 tháng năm 2024: 14.236 triệu đồng, tăng 18,4% so với cùng kỳ năm 2023, do mức chuẩn trợ giúp xã hội được nâng từ 360.000 đồng lên 500.000 đồng.",
  F("chi", "14236 tr", "m9-2024", c=[G("yoy", "18.4", "up")]), doc="2024-10-07")
S("Năm 2024, thu ngân sách xã được 312,6/280 triệu đồng, đạt 111,6% chỉ tiêu huyện giao, bằng 124,5% so với năm 2023; chi ngân sách xã 7.945/7.620 triệu đồng, đạt 104,3% dự toán.",
  F("thu", "312.6 tr", "y2024", pair="280 tr", role="plan", c=[R("plan", "111.6", ref="pair"), R("prev_year", "124.5")]),
  F("chi", "7945 tr", "y2024", pair="7620 tr", role="plan", c=[R("plan", "104.3", ref="pair")]), doc="2025-01-06")
S("Dự toán năm 2025 được Hội đồng nhân dân huyện thông qua: thu ngân sách trên địa bàn 96.500 triệu đồng; chi cân đối ngân sách huyện 742.318 triệu đồng, trong đó chi thường xuyên 601.204 triệu đồng, chi đầu tư phát triển 126.114 triệu đồng, dự phòng ngân sách 15.000 triệu đồng.",
  F("plan_thu", "96500 tr", "y2025"), F("plan_chi", "742318 tr", "y2025"), F("plan_chi", "601204 tr", "y2025"), F("plan_chi", "126114 tr", "y2025"),
  F("plan_chi", "15000 tr", "y2025"), doc="2024-12-24")
S("So với cùng kỳ năm trước, chi thường xuyên quý I/2025 tăng 4.216 triệu đồng (9,7%), đạt 47.680 triệu đồng.",
  F("chi", "47680 tr", "q1-2025", c=[G("yoy", "9.7", "up", delta="4216 tr")]), doc="2025-04-08")
S("Thu ngân sách huyện Quế Sơn năm 2023 đạt 187,42 tỷ đồng, vượt 24,9% dự toán tỉnh giao, tăng 11,06 tỷ đồng so với thực hiện năm 2022; huyện Thăng Bình đạt 305,8 tỷ đồng, hụt 4,4% so với dự toán tỉnh giao.",
  F("thu", "187.42 ty", "y2023", c=[G("plan_province", "24.9", "up"), G("prev_year", None, "up", delta="11.06 ty")], place="Quế Sơn"),
  F("thu", "305.8 ty", "y2023", c=[G("plan_province", "4.4", "down")], place="Thăng Bình"), doc="2024-01-18")
S("Kết quả giải ngân các nguồn vốn tính đến ngày 30/11/2024: vốn trong nước 98.450 triệu đồng, đạt 81,2% kế hoạch; vốn nước ngoài 12.306 triệu đồng, đạt 46% kế hoạch.",
  F("chi", "98450 tr", "m11-2024", cum=1, c=[R("plan", "81.2")]), F("chi", "12306 tr", "m11-2024", cum=1, c=[R("plan", "46")]), doc="2024-12-04")
S("Ước thực hiện thu ngân sách năm 2025 của phường là 28.640 triệu đồng, đạt 119,3% dự toán thành phố giao (24.000 triệu đồng); ước thực hiện chi ngân sách là 61.275 triệu đồng, đạt 92,8% dự toán.",
  F("thu", "28640 tr", "y2025", est=1, c=[R("plan", "119.3", ref="24000 tr")]), F("chi", "61275 tr", "y2025", est=1, c=[R("plan", "92.8")]), doc="2025-11-20")
S("Công tác thuế: Đã thu 1.042 triệu đồng thuế sử dụng đất phi nông nghiệp, đạt 94,7% kế hoạch; thu nợ thuế 236 triệu đồng.",
  F("thu", "1042 tr", None, c=[R("plan", "94.7")]), F("thu", "236 tr", None), doc="2024-11-11")
S("Tổng thu ngân sách địa phương 10 tháng năm 2024 là 815.402 triệu đồng, gồm:\n+ Thu cân đối ngân sách huyện hưởng: 71.356 triệu đồng;\n+ Thu bổ sung từ ngân sách tỉnh: 598.140 triệu đồng;\n+ Thu chuyển nguồn: 145.906 triệu đồng.",
  F("thu", "815402 tr", "m10-2024"), F("thu", "71356 tr", "m10-2024"), F("thu", "598140 tr", "m10-2024"), F("thu", "145906 tr", "m10-2024"), doc="2024-11-07")
S("Đối với nguồn vốn sự nghiệp, tổng dự toán giao năm 2024 là 35.620 triệu đồng, lũy kế giải ngân đến 30/9/2024 được 12.467 triệu đồng, đạt tỷ lệ 35%.",
  F("plan_chi", "35620 tr", "y2024"), F("chi", "12467 tr", "m9-2024", cum=1, c=[R("plan", "35", ref="35620 tr")]), doc="2024-10-08")
S("Quý IV/2024, phấn đấu thu ngân sách 26,3 tỷ đồng, đưa tổng thu cả năm đạt 118 tỷ đồng.",
  F("plan_thu", "26.3 ty", "q4-2024"), F("plan_thu", "118 ty", "y2024"), doc="2024-10-07")
S("Một số khoản thu đạt khá so với dự toán: lệ phí môn bài 312 triệu đồng, đạt 100,8%; phí bảo vệ môi trường 1.185 triệu đồng, đạt 74,1%; thuế thu nhập cá nhân 4.906 triệu đồng, đạt 70,1%.",
  F("thu", "312 tr", None, c=[R("plan", "100.8")]), F("thu", "1185 tr", None, c=[R("plan", "74.1")]), F("thu", "4906 tr", None, c=[R("plan", "70.1")]), doc="2024-09-09")
S("UBND xã đã chi 86.400.000 đồng từ ngân sách xã để sửa chữa kênh mương nội đồng.", F("chi", "86400000 d", None), doc="2023-05-22")
S("Quyết toán năm 2023: tổng thu ngân sách xã 10.236.548.120 đồng, đạt 132,7% so với dự toán; tổng chi ngân sách xã 9.870.115.340 đồng; kết dư ngân sách 366.432.780 đồng.",
  F("thu", "10236548120 d", "y2023", c=[R("plan", "132.7")]), F("chi", "9870115340 d", "y2023"), F("thu", "366432780 d", "y2023"), doc="2024-07-02")
S("Giải ngân Chương trình MTQG giảm nghèo bền vững: vốn đầu tư 8.640/14.500 triệu đồng (59,6%), vốn sự nghiệp 3.112/9.800 triệu đồng (31,8%).",
  F("chi", "8640 tr", None, pair="14500 tr", role="plan", c=[R("plan", "59.6", ref="pair")]),
  F("chi", "3112 tr", None, pair="9800 tr", role="plan", c=[R("plan", "31.8", ref="pair")]), doc="2024-09-26")
S("Thu ngân sách tháng 02/2025 đạt 3.856 triệu đồng, bằng 61,2% so với tháng 01 và bằng 93,5% so với cùng kỳ.",
  F("thu", "3856 tr", "t2-2025", c=[R("prev_period", "61.2"), R("yoy", "93.5")]), doc="2025-03-03")
S("Xã Đại Sơn trong năm 2024 thu ngân sách được 4,26 tỷ đồng, gấp đôi chỉ tiêu huyện giao; chi ngân sách 9,18 tỷ đồng, trong đó chi đầu tư hạ tầng nông thôn mới 3,4 tỷ đồng.",
  F("thu", "4.26 ty", "y2024", c=[T("plan", "200", step="100")], place="Đại Sơn"), F("chi", "9.18 ty", "y2024", place="Đại Sơn"),
  F("chi", "3.4 ty", "y2024", place="Đại Sơn"), doc="2025-01-14")
S("Từ đầu năm đến nay, xã thu ngân sách trên địa bàn 742.600.000 đồng, đạt 61,9% kế hoạch.",
  F("thu", "742600000 d", "2025-01-01..2025-08-21", c=[R("plan", "61.9")]), doc="2025-08-21")
S("Tình hình thu ngân sách 4 tháng đầu năm gặp khó khăn, chỉ đạt 19,7 tỷ đồng, bằng 24,6% dự toán HĐND thị xã giao, giảm 5,3 tỷ đồng so với cùng kỳ (25 tỷ đồng).",
  F("thu", "19.7 ty", "m4-2024", c=[R("plan_council", "24.6"), G("yoy", None, "down", delta="5.3 ty", ref="25 ty")]), doc="2024-05-06")
S("Thu hồi tạm ứng quá hạn chưa đạt yêu cầu; tuy vậy, chi đầu tư xây dựng cơ bản 11 tháng vẫn đạt 167,9 tỷ đồng, bằng 83,1% kế hoạch vốn, cao hơn 6,8% so với cùng kỳ năm 2022.",
  F("chi", "167.9 ty", "m11-2023", c=[R("plan", "83.1"), G("yoy", "6.8", "up")]), doc="2023-12-07")

# ---- None
S("Nhân dân trong xã hiến 12.450 m2 đất, đóng góp 3,2 tỷ đồng và hơn 5.400 ngày công làm đường giao thông nông thôn.", doc="2024-11-18")
S("Vận động các nhà hảo tâm ủng hộ 215 triệu đồng, trao 430 suất quà, mỗi suất trị giá 500.000 đồng.", doc="2025-01-23")
S("Tổng giá trị sản xuất trên địa bàn ước đạt 2.486 tỷ đồng, đạt 98,7% kế hoạch, trong đó nông - lâm - thủy sản 914 tỷ đồng, công nghiệp - xây dựng 806 tỷ đồng, thương mại - dịch vụ 766 tỷ đồng.", doc="2024-12-16")
S("Đến ngày 30/9/2024, Phòng giao dịch Ngân hàng Chính sách xã hội huyện đã cho 1.126 lượt hộ vay với doanh số 68,4 tỷ đồng; nợ quá hạn 412 triệu đồng, chiếm 0,12%.", doc="2024-10-07")
S("Hợp tác xã nông nghiệp Đại Phong doanh thu năm 2023 đạt 7,6 tỷ đồng, lợi nhuận 640 triệu đồng, thu nhập bình quân thành viên 5,8 triệu đồng/tháng.", doc="2024-02-19")
S("Nợ đọng xây dựng cơ bản trên địa bàn đến cuối năm 2023 còn 12,4 tỷ đồng ở 17 công trình.", doc="2024-01-18")
S("Toàn xã có 1.865 hộ với 7.214 nhân khẩu; trong năm giảm 42 hộ nghèo, tỷ lệ hộ nghèo còn 5,6%; 96,3% dân số tham gia bảo hiểm y tế.", doc="2025-01-06")

# ==== Finance departments and treasuries
S("Thu NSNN trên địa bàn tỉnh 7 tháng đầu năm 2023 thực hiện 8.436.215 triệu đồng, bằng 61,5% dự toán HĐND tỉnh giao, bằng 92,4% so với cùng kỳ năm 2022, bao gồm: Thu nội địa: 7.902.540 triệu đồng, bằng 62,1% dự toán, bằng 93,8% so với cùng kỳ; thu xuất nhập khẩu: 533.675 triệu đồng, bằng 53,4% dự toán, bằng 75,6% so với cùng kỳ.",
  F("thu", "8436215 tr", "m7-2023", c=[R("plan_council", "61.5"), R("yoy", "92.4")]),
  F("thu", "7902540 tr", "m7-2023", c=[R("plan", "62.1"), R("yoy", "93.8")]),
  F("thu", "533675 tr", "m7-2023", c=[R("plan", "53.4"), R("yoy", "75.6")]), doc="2023-08-04")
S("Kho bạc Nhà nước tỉnh báo cáo: lũy kế từ ngày 01/01/2024 đến ngày 31/5/2024, chi thường xuyên qua KBNN là 6.127 tỷ đồng, bằng 35,9% dự toán.",
  F("chi", "6127 ty", "m5-2024", cum=1, c=[R("plan", "35.9")]), doc="2024-06-07")
S("Thanh toán vốn đầu tư công trên địa bàn từ đầu năm đến ngày 31/7/2025 được 2.846,3 tỷ đồng, đạt 41,2% kế hoạch Thủ tướng Chính phủ giao (6.908,4 tỷ đồng), trong đó vốn trong nước 2.711,8 tỷ đồng, vốn nước ngoài 134,5 tỷ đồng.",
  F("chi", "2846.3 ty", "m7-2025", c=[R("plan_central", "41.2", ref="6908.4 ty")]), F("chi", "2711.8 ty", "m7-2025"), F("chi", "134.5 ty", "m7-2025"), doc="2025-08-05")
S("Chi NSĐP 8 tháng ước 9.870 tỷ đồng, đạt 55,8% dự toán TW giao và 52,7% dự toán HĐND tỉnh giao (cùng kỳ năm trước đạt 57,9%).",
  F("chi", "9870 ty", "m8-2024", est=1, c=[R("plan_central", "55.8"), R("plan_council", "52.7")]), doc="2024-08-30")
S("Năm 2024, dự phòng ngân sách cấp tỉnh được giao dự toán 286 tỷ đồng, đã sử dụng 112,7 tỷ đồng, đạt 39,4%.",
  F("plan_chi", "286 ty", "y2024"), F("chi", "112.7 ty", "y2024", c=[R("plan", "39.4", ref="286 ty")]), doc="2025-01-21")
S("Thu xổ số kiến thiết ước thực hiện cả năm đạt 1.640 tỷ đồng, vượt 140 tỷ đồng (9,3%) so với dự toán và tăng 5,8% so với thực hiện năm 2023.",
  F("thu", "1640 ty", "y2024", est=1, c=[G("plan", "9.3", "up", delta="140 ty"), G("prev_year", "5.8", "up")]), doc="2024-11-15")
S("Tình hình giải ngân theo nguồn vốn đến ngày 30/9/2024: ngân sách tỉnh 1.214 tỷ đồng/1.860 tỷ đồng (65,3%); ngân sách trung ương hỗ trợ có mục tiêu 742 tỷ đồng/1.395 tỷ đồng (53,2%); vốn ODA 58 tỷ đồng/240 tỷ đồng (24,2%).",
  F("chi", "1214 ty", "m9-2024", pair="1860 ty", role="plan", c=[R("plan", "65.3", ref="pair")]),
  F("chi", "742 ty", "m9-2024", pair="1395 ty", role="plan", c=[R("plan", "53.2", ref="pair")]),
  F("chi", "58 ty", "m9-2024", pair="240 ty", role="plan", c=[R("plan", "24.2", ref="pair")]), doc="2024-10-04")
S("Thuế tiêu thụ đặc biệt năm 2023 thu được 412 tỷ đồng, bằng 82,4% dự toán (500 tỷ đồng), hụt 88 tỷ đồng so với dự toán.",
  F("thu", "412 ty", "y2023", c=[R("plan", "82.4", ref="500 ty"), G("plan", None, "down", delta="88 ty")]), doc="2024-01-11")
S("Đối với khu vực doanh nghiệp có vốn đầu tư nước ngoài, lũy kế đến ngày 31/8/2023 thu 1.936.450 triệu đồng, giảm 14,7% so với cùng kỳ (2.270.165 triệu đồng), đạt 48,9% dự toán năm.",
  F("thu", "1936450 tr", "m8-2023", cum=1, c=[G("yoy", "14.7", "down", ref="2270165 tr"), R("plan", "48.9")]), doc="2023-09-06")
S("Quyết toán ngân sách địa phương năm 2023: tổng số thu 31.206.418 triệu đồng; tổng số chi 30.915.777 triệu đồng; kết dư 290.641 triệu đồng.",
  F("thu", "31206418 tr", "y2023"), F("chi", "30915777 tr", "y2023"), F("thu", "290641 tr", "y2023"), doc="2024-12-05")
S("Theo số liệu trên hệ thống TABMIS, tổng chi ngân sách toàn tỉnh quý I/2025 là 3.718 tỷ đồng, tăng 24,9% so với quý I/2024; riêng chi tiền lương, phụ cấp, trợ cấp 1.962 tỷ đồng, chiếm 52,8%.",
  F("chi", "3718 ty", "q1-2025", c=[G("yoy", "24.9", "up")]), F("chi", "1962 ty", "q1-2025"), doc="2025-04-08")
S("Tháng 8/2025, Thuế tỉnh thu tiền sử dụng đất 96 tỷ đồng; thu tiền thuê đất, thuê mặt nước 31,5 tỷ đồng; thu lệ phí trước bạ 27,2 tỷ đồng.",
  F("thu", "96 ty", "t8-2025"), F("thu", "31.5 ty", "t8-2025"), F("thu", "27.2 ty", "t8-2025"), doc="2025-09-04")
S("Nhiệm vụ thu những tháng cuối năm rất nặng nề; toàn ngành phấn đấu quý IV/2023 thu tối thiểu 2.150 tỷ đồng.",
  F("plan_thu", "2150 ty", "q4-2023"), doc="2023-10-05")
S("Kế hoạch vốn đầu tư công năm 2026 bố trí 5.745 tỷ đồng, trong đó thanh toán nợ đọng xây dựng cơ bản 120 tỷ đồng, dự án chuyển tiếp 4.380 tỷ đồng, dự án khởi công mới 1.245 tỷ đồng.",
  F("plan_chi", "5745 ty", "y2026"), F("plan_chi", "120 ty", "y2026"), F("plan_chi", "4380 ty", "y2026"), F("plan_chi", "1245 ty", "y2026"), doc="2025-12-10")
S("Trong tháng 9/2024, các đơn vị giải ngân nhiều nhất là Ban Quản lý dự án giao thông tỉnh (164,9 tỷ đồng), Công an tỉnh (16,9 tỷ đồng), Bộ Chỉ huy Quân sự tỉnh (5,3 tỷ đồng).",
  F("chi", "164.9 ty", "t9-2024"), F("chi", "16.9 ty", "t9-2024"), F("chi", "5.3 ty", "t9-2024"), doc="2024-10-04")
S("Chi sự nghiệp môi trường: Dự toán 94.500 triệu đồng, thực hiện 38.367 triệu đồng, đạt 40,6%. Chi sự nghiệp khoa học và công nghệ: Dự toán 31.200 triệu đồng, thực hiện 9.766 triệu đồng, đạt 31,3%.",
  F("plan_chi", "94500 tr", None), F("chi", "38367 tr", None, c=[R("plan", "40.6", ref="94500 tr")]),
  F("plan_chi", "31200 tr", None), F("chi", "9766 tr", None, c=[R("plan", "31.3", ref="31200 tr")]), doc="2024-07-09")
S("Ước cả năm 2025, thu tiền thuê đất 285 tỷ đồng, bằng 135,7% dự toán (210 tỷ đồng); thu thuế bảo vệ môi trường 460 tỷ đồng, bằng 92% dự toán (500 tỷ đồng).",
  F("thu", "285 ty", "y2025", est=1, c=[R("plan", "135.7", ref="210 ty")]), F("thu", "460 ty", "y2025", est=1, c=[R("plan", "92", ref="500 ty")]), doc="2025-11-12")
S("Tổng chi đầu tư 9 tháng đầu năm 2024 là 2.310 tỷ đồng, trong đó chi từ nguồn thu tiền sử dụng đất 684 tỷ đồng, chi từ nguồn xổ số kiến thiết 512 tỷ đồng.",
  F("chi", "2310 ty", "m9-2024"), F("chi", "684 ty", "m9-2024"), F("chi", "512 ty", "m9-2024"), doc="2024-10-08")
S("Tiền phạt vi phạm trật tự an toàn giao thông nộp vào ngân sách 5 tháng đầu năm: 18.732.450.000 đồng.",
  F("thu", "18732450000 d", "m5-2024"), doc="2024-06-10")
S("Quý II/2024, thu nội địa thực hiện 2.833 tỷ đồng, cao hơn 317 tỷ đồng (tăng 12,6%) so với cùng kỳ năm 2023.",
  F("thu", "2833 ty", "q2-2024", c=[G("yoy", "12.6", "up", delta="317 ty")]), doc="2024-07-05")
S("Cơ cấu chi 4 tháng đầu năm 2025 như sau: (1) chi đầu tư phát triển 1.026 tỷ đồng, bằng 21,7% dự toán; (2) chi thường xuyên 2.954 tỷ đồng, bằng 31,4% dự toán; (3) chi trả nợ lãi, phí 3,7 tỷ đồng, bằng 18,5% dự toán.",
  F("chi", "1026 ty", "m4-2025", c=[R("plan", "21.7")]), F("chi", "2954 ty", "m4-2025", c=[R("plan", "31.4")]), F("chi", "3.7 ty", "m4-2025", c=[R("plan", "18.5")]), doc="2025-05-06")
S("Lũy kế giải ngân các dự án thuộc Chương trình phục hồi và phát triển kinh tế - xã hội đến hết tháng 11 năm 2023 được 386,2 tỷ đồng, đạt 77,2% kế hoạch (500 tỷ đồng).",
  F("chi", "386.2 ty", "m11-2023", cum=1, c=[R("plan", "77.2", ref="500 ty")]), doc="2023-12-04")
S("Thu bổ sung từ ngân sách trung ương 9 tháng đầu năm 2022: bổ sung cân đối 3.416,5 tỷ đồng; bổ sung có mục tiêu 1.208,7 tỷ đồng.",
  F("thu", "3416.5 ty", "m9-2022"), F("thu", "1208.7 ty", "m9-2022"), doc="2022-10-10")
S("Thuế nhập khẩu tháng 3/2023 thu 41 tỷ đồng, giảm 35% so với tháng trước; thuế giá trị gia tăng hàng nhập khẩu thu 286 tỷ đồng, tăng 8,5% so với tháng trước.",
  F("thu", "41 ty", "t3-2023", c=[G("prev_period", "35", "down")]), F("thu", "286 ty", "t3-2023", c=[G("prev_period", "8.5", "up")]), doc="2023-04-03")
S("Thu ngân sách địa phương được hưởng theo phân cấp năm 2023 là 13.580 tỷ đồng, vượt 6,4% so với dự toán trung ương giao, vượt 1,9% so với dự toán địa phương.",
  F("thu", "13580 ty", "y2023", c=[G("plan_central", "6.4", "up"), G("plan", "1.9", "up")]), doc="2024-01-16")
S("Từ đầu năm đến ngày 20/10, ngân sách tỉnh đã chi 94,2 tỷ đồng phòng, chống dịch tả lợn châu Phi và khôi phục sản xuất.",
  F("chi", "94.2 ty", "2025-01-01..2025-10-20"), doc="2025-10-24")
S("II. Chi ngân sách địa phương\n1. Chi đầu tư phát triển 10 tháng năm 2024: 4.186 tỷ đồng, đạt 58,9% dự toán; trong đó:\n+ Chi xây dựng cơ bản vốn trong nước: 1.905 tỷ đồng, đạt 71,4% dự toán.\n+ Chi từ nguồn thu tiền sử dụng đất: 1.322 tỷ đồng, đạt 44,1% dự toán.\n2. Chi thường xuyên: 8.740 tỷ đồng, đạt 78,2% dự toán.",
  F("chi", "4186 ty", "m10-2024", c=[R("plan", "58.9")]), F("chi", "1905 ty", "m10-2024", c=[R("plan", "71.4")]),
  F("chi", "1322 ty", "m10-2024", c=[R("plan", "44.1")]), F("chi", "8740 ty", "m10-2024", c=[R("plan", "78.2")]), doc="2024-11-06")
S("Tháng 6/2023, Kho bạc Nhà nước tỉnh chi thường xuyên 1.032 tỷ đồng; qua kiểm soát đã từ chối 43 khoản không đúng định mức.",
  F("chi", "1032 ty", "t6-2023"), doc="2023-07-06")

# ---- Money that is not a budget's
S("Số dư tiền gửi của các đơn vị tại Kho bạc Nhà nước tỉnh đến cuối tháng 6/2024 là 1.450 tỷ đồng, giảm 3,2% so với đầu năm.", doc="2024-07-04")
S("Mức dư nợ vay của chính quyền địa phương đến ngày 31/12/2023 là 612 tỷ đồng, bằng 14,7% mức dư nợ tối đa (4.165 tỷ đồng).", doc="2024-02-06")
S("Trong 6 tháng, cơ quan Thuế ban hành 214 quyết định hoàn thuế giá trị gia tăng với số tiền 1.086 tỷ đồng.", doc="2024-07-10")
S("Toàn tỉnh có 126 doanh nghiệp thành lập mới trong tháng với tổng vốn đăng ký 1.840 tỷ đồng; 74 doanh nghiệp tạm ngừng hoạt động.", doc="2025-05-30")
S("Chế độ công tác phí: phụ cấp lưu trú 200.000 đồng/ngày/người; khoán tiền thuê phòng nghỉ 450.000 đồng/ngày/người tại thành phố trực thuộc trung ương.", doc="2023-02-14")
S("Tỷ lệ giải ngân bình quân toàn tỉnh đạt 43,7%, thấp hơn 5,2 điểm phần trăm so với cùng kỳ; còn 14 đơn vị chưa giải ngân.", doc="2024-08-09")
S("Nợ thuế đến cuối quý III/2024 là 486 tỷ đồng, tăng 7,7% so với đầu năm; cơ quan Thuế đã công khai danh sách 318 người nộp thuế còn nợ.", doc="2024-10-09")

PARAGRAPHS.write("offices.jsonl", "ofc")
