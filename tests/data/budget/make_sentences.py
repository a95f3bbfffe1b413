#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes sentences.jsonl and held_out.jsonl: sentences in the manner of real reports, with the figures that they state.

Each third sentence is held out: rules are written against sentences.jsonl alone. The list was written before the rules.
"""
import json
import pathlib
import unicodedata

from labels import F, G, R

DEFAULT_DOC = "2024-04-05"
SENTENCES = []


def S(text, *figures, doc=DEFAULT_DOC, nfd=False):
    """A sentence or paragraph and its figures in the order of the text; none at all is a negative case."""
    SENTENCES.append((unicodedata.normalize("NFD", text) if nfd else text, doc, list(figures)))


# ---- Districts: revenue against a plan, in many orders
S("Tổng thu ngân sách nhà nước trên địa bàn huyện 6 tháng đầu năm 2023 là 52.443 triệu đồng, đạt 57,9% so với dự toán tỉnh giao, đạt 45,5% so với Nghị quyết HĐND huyện và tăng 41% so với cùng kỳ năm 2022.",
  F("thu", "52443 tr", "m6-2023", c=[R("plan_province", "57.9"), R("plan_council", "45.5"), G("yoy", "41", "up")]))
S("Ước thu nội địa 6 tháng đầu năm 2023 đạt 380.000 triệu đồng/401.950 triệu đồng, đạt 94,5% HĐND huyện giao.",
  F("thu", "380000 tr", "m6-2023", est=1, pair="401950 tr", role="plan", c=[R("plan_council", "94.5", ref="pair")]))
S("Thu ngân sách trên địa bàn quý I/2024 đạt 45,2 tỷ đồng, bằng 22,6% dự toán HĐND huyện giao (200 tỷ đồng), giảm 3,4% so với cùng kỳ năm trước.",
  F("thu", "45.2 ty", "q1-2024", c=[R("plan_council", "22.6", ref="200 ty"), G("yoy", "3.4", "down")]))
S("9 tháng đầu năm 2023, tổng thu ngân sách huyện đạt 318.450 triệu đồng, bằng 79,6% kế hoạch năm.",
  F("thu", "318450 tr", "m9-2023", c=[R("plan", "79.6")]))
S("Thu ngân sách năm 2023 ước đạt 612 tỷ đồng, vượt 12 tỷ đồng so với dự toán tỉnh giao.",
  F("thu", "612 ty", "y2023", est=1, c=[G("plan_province", None, "up", delta="12 ty")]))
S("Thu thuế ngoài quốc doanh 11 tháng năm 2023 được 27.860 triệu đồng, đạt 92,9% dự toán, giảm 1.240 triệu đồng so với cùng kỳ.",
  F("thu", "27860 tr", "m11-2023", c=[R("plan", "92.9"), G("yoy", None, "down", delta="1240 tr")]))
S("Tổng thu ngân sách huyện hưởng theo phân cấp năm 2023: 98.765,4 triệu đồng, đạt 103,2% dự toán HĐND huyện quyết định.",
  F("thu", "98765.4 tr", "y2023", c=[R("plan_council", "103.2")]))
S("Lũy kế thu ngân sách nhà nước đến hết tháng 11 năm 2023 đạt 1.250 tỷ đồng, bằng 104,2% dự toán trung ương giao và bằng 96,2% dự toán HĐND tỉnh giao.",
  F("thu", "1250 ty", "m11-2023", cum=1, c=[R("plan_central", "104.2"), R("plan_council", "96.2")]))
S("Tính đến ngày 30/6/2023, thu ngân sách nhà nước trên địa bàn đạt 2.345 tỷ đồng, bằng 48,9% dự toán tỉnh giao.",
  F("thu", "2345 ty", "m6-2023", cum=1, c=[R("plan_province", "48.9")]))
S("Đến hết quý III năm 2023 thu nội địa của thị xã đạt 412,7 tỷ đồng, đạt 75,0% KH.",
  F("thu", "412.7 ty", "m9-2023", cum=1, c=[R("plan", "75.0")]))
S("Thu tiền sử dụng đất 9 tháng ước 88 tỷ đồng, bằng 58,7% dự toán (150 tỷ đồng).", F("thu", "88 ty", "m9-2023", est=1, c=[R("plan", "58.7", ref="150 ty")]),
  doc="2023-10-02")
S("Thu từ khu vực doanh nghiệp nhà nước quý II năm 2023 là 15.240 triệu đồng, giảm 8,5% so với quý I năm 2023.",
  F("thu", "15240 tr", "q2-2023", c=[G("prev_period", "8.5", "down")]))
S("Kết quả thu ngân sách tháng 10/2023 đạt 36,5 tỷ đồng, tăng 12,3% so với tháng trước và tăng 4,1% so với cùng kỳ.",
  F("thu", "36.5 ty", "t10-2023", c=[G("prev_period", "12.3", "up"), G("yoy", "4.1", "up")]))
S("Thu lệ phí trước bạ năm 2023 đạt 21.000 triệu đồng, tăng 1.000 triệu đồng (tăng 5%) so với năm trước.",
  F("thu", "21000 tr", "y2023", c=[G("prev_year", "5", "up", delta="1000 tr")]))
S("Thu phí, lệ phí 6 tháng đầu năm 2023 là 4.520 triệu đồng, tăng 420 triệu đồng (tăng 9,3%) so với cùng kỳ năm trước.",
  F("thu", "4520 tr", "m6-2023", c=[G("yoy", "9.3", "up", delta="420 tr")]))
S("Thuế thu nhập cá nhân quý III/2023 thu được 6.789 triệu đồng, bằng 118,4% so với cùng kỳ (5.734 triệu đồng).",
  F("thu", "6789 tr", "q3-2023", c=[R("yoy", "118.4", ref="5734 tr")]))
S("Thuế bảo vệ môi trường năm 2023: 12.300 triệu đồng, hụt 15% so với dự toán.", F("thu", "12300 tr", "y2023", c=[G("plan", "15", "down")]))
S("Số thu ngân sách cả năm 2023 đạt 1.105,6 tỷ đồng, vượt 10,6% dự toán tỉnh giao (1.000 tỷ đồng).",
  F("thu", "1105.6 ty", "y2023", c=[G("plan_province", "10.6", "up", ref="1000 ty")]))
S("Tổng thu NSNN trên địa bàn (thu nội địa) ước 6 tháng đầu năm 199.121,158 triệu đồng, đạt 89,68% KH, so với 6 tháng đầu năm 2022 là 199.121,158/153.835,232 triệu đồng, tăng 29,43%.",
  F("thu", "199121.158 tr", "m6-2023", est=1, pair="153835.232 tr", role="yoy", c=[R("plan", "89.68"), G("yoy", "29.43", "up", ref="pair")]), doc="2023-07-28")
S("Tổng thu ngân sách trên địa bàn (thu nội địa) ước 6 tháng đầu năm 380.000 triệu đồng/401.950 triệu đồng, đạt 96% DT tỉnh giao, đạt 94,5% HĐND huyện giao, tăng hơn cùng kỳ năm trước 106.202 triệu đồng (tăng 38,7%);",
  F("thu", "380000 tr", "m6-2023", est=1, pair="401950 tr", role="plan",
    c=[R("plan_province", "96"), R("plan_council", "94.5", ref="pair"), G("yoy", "38.7", "up", delta="106202 tr")]), doc="2023-07-28")
S("Thu NSNN 6 tháng đầu năm ước đạt 27,3 tỷ đồng, đạt 54,6% DT tỉnh giao, bằng 109,2% so cùng kỳ.",
  F("thu", "27.3 ty", "m6-2023", est=1, c=[R("plan_province", "54.6"), R("yoy", "109.2")]), doc="2023-07-10")
S("Thu ngân sách quý I ước 95.300 trđ, đạt 23,8% so với KH UBND tỉnh giao.", F("thu", "95300 tr", "q1-2024", est=1, c=[R("plan_province", "23.8")]))
S("Tổng thu NSNN: 45.600 tr.đ/180.000 tr.đ, đạt 25,3% DT; thời gian thực hiện: quý I năm 2024.",
  F("thu", "45600 tr", "q1-2024", pair="180000 tr", role="plan", c=[R("plan", "25.3", ref="pair")]))
S("Năm 2023, thu ngân sách của xã được 3 tỷ 250 triệu đồng, đạt 108,3% dự toán huyện giao (3 tỷ đồng).",
  F("thu", "3250 tr", "y2023", c=[R("plan", "108.3", ref="3 ty")]))
S("Thu ngân sách xã năm 2023 là 2.150.000.000 đồng, bằng 107,5% dự toán (2.000.000.000 đồng).",
  F("thu", "2150000000 d", "y2023", c=[R("plan", "107.5", ref="2000000000 d")]))
S("Thu quỹ đền ơn đáp nghĩa năm 2023 được 125.500.000đ, đạt 100,4% kế hoạch.", F("thu", "125500000 d", "y2023", c=[R("plan", "100.4")]))
S("Thu phí bảo vệ môi trường đối với nước thải quý IV/2023: 845.000 nghìn đồng, tăng 2,5 % so với quý trước.",
  F("thu", "845000 k", "q4-2023", c=[G("prev_period", "2.5", "up")]))
S("Thu nội địa năm 2023 đạt 16,8 nghìn tỷ đồng, tăng 1,2 nghìn tỷ đồng so với năm 2022.",
  F("thu", "16.8 kty", "y2023", c=[G("prev_year", None, "up", delta="1.2 kty")]))
S("Thu ngân sách nhà nước cả nước năm 2023 ước đạt 1,72 triệu tỷ đồng, vượt 6,12% dự toán.",
  F("thu", "1.72 trty", "y2023", est=1, c=[G("plan", "6.12", "up")]))
S("Tổng thu ngân sách nhà nước 7 tháng ước đạt 1.162,2 nghìn tỷ đồng, bằng 71,7% dự toán năm và giảm 7,8% so với cùng kỳ năm trước.",
  F("thu", "1162.2 kty", "m7-2023", est=1, c=[R("plan", "71.7"), G("yoy", "7.8", "down")]), doc="2023-08-05")
S("Thu từ dầu thô 7 tháng năm 2023 ước đạt 36,5 ngàn tỉ đồng, bằng 86,9% dự toán.", F("thu", "36.5 kty", "m7-2023", est=1, c=[R("plan", "86.9")]))
S("Thu cân đối từ hoạt động xuất nhập khẩu 7 tháng năm 2023 ước đạt 134,6 nghìn tỷ đồng, bằng 56,3% dự toán, giảm 21,6% so cùng kỳ năm 2022.",
  F("thu", "134.6 kty", "m7-2023", est=1, c=[R("plan", "56.3"), G("yoy", "21.6", "down")]))

# ---- Spending
S("Tổng chi ngân sách địa phương 6 tháng đầu năm 2023 là 412.300 triệu đồng, đạt 47,2% dự toán HĐND huyện giao.",
  F("chi", "412300 tr", "m6-2023", c=[R("plan_council", "47.2")]))
S("Chi đầu tư phát triển 9 tháng đầu năm 2023 ước thực hiện 156,4 tỷ đồng, bằng 62,6% kế hoạch (250 tỷ đồng).",
  F("chi", "156.4 ty", "m9-2023", est=1, c=[R("plan", "62.6", ref="250 ty")]))
S("Chi thường xuyên năm 2023: 301.500 triệu đồng, tăng 7,2% so với thực hiện năm 2022.",
  F("chi", "301500 tr", "y2023", c=[G("prev_year", "7.2", "up")]))
S("Chi sự nghiệp giáo dục - đào tạo và dạy nghề quý I năm 2024 là 61.200 triệu đồng, đạt 24,5% dự toán.",
  F("chi", "61200 tr", "q1-2024", c=[R("plan", "24.5")]))
S("Giải ngân vốn đầu tư công đến hết tháng 9/2023 đạt 325,8 tỷ đồng, bằng 54,3% kế hoạch vốn được giao (600 tỷ đồng).",
  F("chi", "325.8 ty", "m9-2023", cum=1, c=[R("plan", "54.3", ref="600 ty")]))
S("Tính đến 31/12/2023, giải ngân vốn chương trình mục tiêu quốc gia được 84.215 triệu đồng/98.430 triệu đồng, đạt 85,5% kế hoạch.",
  F("chi", "84215 tr", "y2023", cum=1, pair="98430 tr", role="plan", c=[R("plan", "85.5", ref="pair")]))
S("Vốn sự nghiệp năm 2023 giải ngân 18.600 triệu đồng, đạt 62% dự toán Trung ương giao.", F("chi", "18600 tr", "y2023", c=[R("plan_central", "62")]))
S("Tổng chi cân đối ngân sách địa phương ước đạt 7.850 tỷ đồng trong 6 tháng đầu năm 2023, bằng 45% dự toán Trung ương giao, bằng 44% dự toán HĐND tỉnh giao.",
  F("chi", "7850 ty", "m6-2023", est=1, c=[R("plan_central", "45"), R("plan_council", "44")]))
S("Chi bảo đảm xã hội tháng 12/2023 là 9,75 tỷ đồng, giảm 0,25 tỷ đồng (giảm 2,5%) so với tháng trước.",
  F("chi", "9.75 ty", "t12-2023", c=[G("prev_period", "2.5", "down", delta="0.25 ty")]))
S("Chi trả nợ lãi vay năm 2023 là 4.310 triệu đồng, gấp 2 lần năm 2022.", F("chi", "4310 tr", "y2023", c=[dict(R("prev_year", "200"), step="100")]))
S("Chi quản lý hành chính 6 tháng đầu năm 2023 đạt 88.000 triệu đồng, gấp 1,1 lần cùng kỳ năm trước (80.000 triệu đồng).",
  F("chi", "88000 tr", "m6-2023", c=[dict(R("yoy", "110", ref="80000 tr"), step="10")]))
S("Chi dự phòng ngân sách năm 2023 được 5.000 triệu đồng để khắc phục hậu quả thiên tai.", F("chi", "5000 tr", "y2023"))
S("Chi ngân sách nhà nước lũy kế 9 tháng ước đạt 1.240 nghìn tỷ đồng, bằng 59,7% dự toán, tăng khoảng 12% so với cùng kỳ năm 2022.",
  F("chi", "1240 kty", "m9-2023", est=1, cum=1, c=[R("plan", "59.7"), G("yoy", "12", "up")]), doc="2023-10-05")
S("Luỹ kế chi đầu tư xây dựng cơ bản từ đầu năm đến hết tháng 8/2023: 210.455 triệu đồng, đạt 70,2% KH vốn.",
  F("chi", "210455 tr", "m8-2023", cum=1, c=[R("plan", "70.2")]))
S("Chi y tế, dân số và gia đình 6 tháng đầu năm 2023 đạt 23.890 triệu đồng, bằng 49,8% dự toán năm.", F("chi", "23890 tr", "m6-2023", c=[R("plan", "49.8")]), nfd=True)
S("Trong quý II năm 2023, chi thường xuyên của huyện là 74.205 triệu đồng, bằng 96,8% so với cùng kỳ năm trước.",
  F("chi", "74205 tr", "q2-2023", c=[R("yoy", "96.8")]))
S("Quyết toán chi ngân sách huyện năm 2022 là 689.541,2 triệu đồng, bằng 112,6% dự toán.", F("chi", "689541.2 tr", "y2022", c=[R("plan", "112.6")]))
S("Chi mua sắm, sửa chữa tài sản 6 tháng cuối năm 2023 là 2,4 tỷ đồng.", F("chi", "2.4 ty", "l6-2023"))

# ---- Plans
S("Dự toán thu ngân sách nhà nước trên địa bàn năm 2024 là 520.000 triệu đồng.", F("plan_thu", "520000 tr", "y2024"))
S("HĐND huyện giao dự toán thu nội địa năm 2024 là 450 tỷ đồng, tăng 5% so với ước thực hiện năm 2023.",
  F("plan_thu", "450 ty", "y2024", c=[G("prev_year", "5", "up")]))
S("Kế hoạch vốn đầu tư công năm 2024 được giao 310,5 tỷ đồng.", F("plan_chi", "310.5 ty", "y2024"))
S("Phấn đấu thu ngân sách trên địa bàn năm 2024 đạt 550 tỷ đồng.", F("plan_thu", "550 ty", "y2024"))
S("Tổng dự toán chi ngân sách địa phương năm 2024: 845.620 triệu đồng, trong đó chi đầu tư phát triển 215.000 triệu đồng, chi thường xuyên 610.620 triệu đồng.",
  F("plan_chi", "845620 tr", "y2024"), F("plan_chi", "215000 tr", "y2024"), F("plan_chi", "610620 tr", "y2024"))
S("UBND tỉnh giao chỉ tiêu thu ngân sách năm 2024 cho huyện là 402 tỷ đồng.", F("plan_thu", "402 ty", "y2024"))
S("Nghị quyết số 57/NQ-HĐND ngày 15/12/2023 giao dự toán chi sự nghiệp môi trường năm 2024 là 6.500 triệu đồng.", F("plan_chi", "6500 tr", "y2024"))
S("Kế hoạch thu tiền sử dụng đất năm 2024: 120 tỷ đồng, giảm 20% so với năm 2023 (150 tỷ đồng).",
  F("plan_thu", "120 ty", "y2024", c=[G("prev_year", "20", "down", ref="150 ty")]))
S("Dự kiến thu ngân sách quý II năm 2024 khoảng 48 tỷ đồng.", F("plan_thu", "48 ty", "q2-2024"))
S("Kế hoạch đầu tư công trung hạn giai đoạn 2021-2025 của huyện là 1.450 tỷ đồng.", F("plan_chi", "1450 ty", "2021-01-01..2025-12-31"))

# ---- Pairs and their roles
S("Thu nội địa năm 2023 đạt 512.340,5/498.120,2 triệu đồng, đạt 102,9% dự toán tỉnh giao.",
  F("thu", "512340.5 tr", "y2023", pair="498120.2 tr", role="plan", c=[R("plan_province", "102.9", ref="pair")]))
S("Thu ngân sách 9 tháng năm 2023 đạt 450/600 tỷ đồng, đạt 75% kế hoạch.", F("thu", "450 ty", "m9-2023", pair="600 ty", role="plan", c=[R("plan", "75", ref="pair")]))
S("Giải ngân vốn đầu tư công năm 2023 được 182.300/205.100 triệu đồng (đạt 88,9% kế hoạch).",
  F("chi", "182300 tr", "y2023", pair="205100 tr", role="plan", c=[R("plan", "88.9", ref="pair")]))
S("So với cùng kỳ năm 2022, thu ngân sách 6 tháng đầu năm 2023 là 61.500/58.200 triệu đồng, tăng 5,67%.",
  F("thu", "61500 tr", "m6-2023", pair="58200 tr", role="yoy", c=[G("yoy", "5.67", "up", ref="pair")]))
S("Thu ngân sách 6 tháng đầu năm 2023 đạt 950 triệu đồng/1,9 tỷ đồng, đạt 50% KH.", F("thu", "950 tr", "m6-2023", pair="1900 tr", role="plan", c=[R("plan", "50", ref="pair")], unit="tr"))
S("Chi thường xuyên 9 tháng năm 2023: 210.400 triệu đồng/284.000 triệu đồng, đạt 74,1% dự toán HĐND huyện giao, bằng 101,5% so với cùng kỳ.",
  F("chi", "210400 tr", "m9-2023", pair="284000 tr", role="plan", c=[R("plan_council", "74.1", ref="pair"), R("yoy", "101.5")]))
S("Thu ngân sách năm 2023 đạt 260.000/250.000 triệu đồng, đạt 108,3% dự toán tỉnh giao, đạt 104% dự toán HĐND huyện giao.",
  F("thu", "260000 tr", "y2023", pair="250000 tr", role="plan", c=[R("plan_province", "108.3"), R("plan_council", "104", ref="pair")]))
S("Thu ngân sách quý I năm 2024 đạt 30.000/100.000 triệu đồng, đạt 31,2% dự toán tỉnh giao, đạt 28,5% dự toán HĐND giao.",
  F("thu", "30000 tr", "q1-2024", pair="100000 tr", role="plan", c=[R("plan_province", "31.2", ref="pair"), R("plan_council", "28.5")]))

# ---- Wrong or loosely rounded statements: each class and hint
S("Thu ngân sách 6 tháng đầu năm 2023 đạt 45.870 triệu đồng, bằng 61,1% dự toán (75.000 triệu đồng).", F("thu", "45870 tr", "m6-2023", c=[R("plan", "61.1", ref="75000 tr")]))
S("Thu ngân sách năm 2023 đạt 318.990 triệu đồng, bằng 106,4% dự toán (300.000 triệu đồng).", F("thu", "318990 tr", "y2023", c=[R("plan", "106.4", ref="300000 tr")]))
S("Thu ngân sách năm 2023 đạt 318.990 triệu đồng, bằng 106,2% dự toán (300.000 triệu đồng).", F("thu", "318990 tr", "y2023", c=[R("plan", "106.2", ref="300000 tr")]))
S("Chi thường xuyên năm 2023 là 200.130 triệu đồng, bằng 95,4% dự toán (210.000 triệu đồng).", F("chi", "200130 tr", "y2023", c=[R("plan", "95.4", ref="210000 tr")]))
S("Chi đầu tư năm 2023 là 52,6 tỷ đồng, bằng 78,2% kế hoạch 67 tỷ đồng.", F("chi", "52.6 ty", "y2023", c=[R("plan", "78.2", ref="67 ty")]))
S("Thu nội địa năm 2023 đạt 150.000 triệu đồng, tăng 30.000 triệu đồng (tăng 20%) so với cùng kỳ.",
  F("thu", "150000 tr", "y2023", c=[G("yoy", "20", "up", delta="30000 tr")]))
S("Thu nội địa năm 2023 đạt 420 tỷ đồng, đạt 105% dự toán (400.000 tỷ đồng).", F("thu", "420 ty", "y2023", c=[R("plan", "105", ref="400000 ty")]))
S("Thu ngân sách quý III/2023 đạt 66.400 triệu đồng, giảm 6.600 triệu đồng (giảm 9,94%) so với cùng kỳ năm trước.",
  F("thu", "66400 tr", "q3-2023", c=[G("yoy", "9.94", "down", delta="6600 tr")]))
S("Thu ngân sách 6 tháng đầu năm 2023 đạt 61,5 tỷ đồng, tăng 12,4% so với cùng kỳ năm 2022 (52,3 tỷ đồng).",
  F("thu", "61.5 ty", "m6-2023", c=[G("yoy", "12.4", "up", ref="52.3 ty")]))
S("Thu thuế, phí năm 2023 là 1.234.567.000 đồng, bằng 82,3% dự toán 1.500.000.000 đồng.", F("thu", "1234567000 d", "y2023", c=[R("plan", "82.3", ref="1500000000 d")]))
S("Thu phí chợ năm 2023 là 98.500.000 đồng, bằng 89% kế hoạch (110.000.000 đồng).", F("thu", "98500000 d", "y2023", c=[R("plan", "89", ref="110000000 d")]))
S("Chi quốc phòng, an ninh 9 tháng năm 2023 là 12.410 triệu đồng, giảm 2,3% so với cùng kỳ năm trước (12.700 triệu đồng).",
  F("chi", "12410 tr", "m9-2023", c=[G("yoy", "2.3", "down", ref="12700 tr")]))
S("Chi quốc phòng, an ninh 9 tháng năm 2023 là 12.410 triệu đồng, giảm 2,2% so với cùng kỳ năm trước (12.700 triệu đồng).",
  F("chi", "12410 tr", "m9-2023", c=[G("yoy", "2.2", "down", ref="12700 tr")]))
S("Thu ngân sách năm 2023 được 88.900 triệu đồng, vượt 10% dự toán tỉnh giao (80.000 triệu đồng).", F("thu", "88900 tr", "y2023", c=[G("plan_province", "10", "up", ref="80000 tr")]))
S("Chi khoa học và công nghệ năm 2023 đạt 1,3 tỷ đồng, đạt 87,5% dự toán (1,5 tỷ đồng).", F("chi", "1.3 ty", "y2023", c=[R("plan", "87.5", ref="1.5 ty")]))

# ---- Several places and several figures
S("Trong 6 tháng đầu năm 2023, huyện Phước Sơn thu ngân sách đạt 380.000 triệu đồng, đạt 94,5% dự toán HĐND huyện giao; huyện Hiệp Đức thu 52.443 triệu đồng, đạt 57,9% dự toán tỉnh giao; huyện Đông Giang thu 199.121 triệu đồng, đạt 89,68% kế hoạch.",
  F("thu", "380000 tr", "m6-2023", c=[R("plan_council", "94.5")], place="Phước Sơn"),
  F("thu", "52443 tr", "m6-2023", c=[R("plan_province", "57.9")], place="Hiệp Đức"),
  F("thu", "199121 tr", "m6-2023", c=[R("plan", "89.68")], place="Đông Giang"))
S("Thu ngân sách 9 tháng năm 2023 của một số địa phương: Nam Giang 85,6 tỷ đồng, Tiên Phước 64,2 tỷ đồng, Bắc Trà My 41,9 tỷ đồng.",
  F("thu", "85.6 ty", "m9-2023", place="Nam Giang"), F("thu", "64.2 ty", "m9-2023", place="Tiên Phước"), F("thu", "41.9 ty", "m9-2023", place="Bắc Trà My"))
S("Tổng thu ngân sách năm 2023 đạt 450 tỷ đồng, trong đó: thu nội địa 400 tỷ đồng, thu xuất nhập khẩu 50 tỷ đồng.",
  F("thu", "450 ty", "y2023"), F("thu", "400 ty", "y2023"), F("thu", "50 ty", "y2023"))
S("Năm 2023, tổng thu ngân sách huyện đạt 720 tỷ đồng, bằng 112,5% dự toán; tổng chi ngân sách huyện 695 tỷ đồng, bằng 108,6% dự toán.",
  F("thu", "720 ty", "y2023", c=[R("plan", "112.5")]), F("chi", "695 ty", "y2023", c=[R("plan", "108.6")]))
S("Thu ngân sách tháng 9/2023 ước đạt 52 tỷ đồng, lũy kế 9 tháng năm 2023 đạt 468 tỷ đồng, bằng 78% dự toán năm.",
  F("thu", "52 ty", "t9-2023", est=1), F("thu", "468 ty", "m9-2023", cum=1, c=[R("plan", "78")]))
S("Thu ngân sách 6 tháng đầu năm 2023 đạt 210 tỷ đồng. Chi ngân sách đạt 185 tỷ đồng, bằng 46,3% dự toán.",
  F("thu", "210 ty", "m6-2023"), F("chi", "185 ty", "m6-2023", c=[R("plan", "46.3")]))
S("Về thu ngân sách: Quý I năm 2024 đạt 41.250 triệu đồng, bằng 27,5% dự toán HĐND huyện giao. So với cùng kỳ năm trước tăng 8,4%.",
  F("thu", "41250 tr", "q1-2024", c=[R("plan_council", "27.5"), G("yoy", "8.4", "up")]))
S("Huyện Nông Sơn: thu ngân sách năm 2023 đạt 39.800 triệu đồng, đạt 102% KH; chi ngân sách 352.000 triệu đồng, đạt 98% KH.",
  F("thu", "39800 tr", "y2023", c=[R("plan", "102")], place="Nông Sơn"), F("chi", "352000 tr", "y2023", c=[R("plan", "98")], place="Nông Sơn"))
S("Tổng thu NSNN trên địa bàn tỉnh 6 tháng đầu năm 2023 ước thực hiện 5.980 tỷ đồng, đạt 54% dự toán, gồm: thu nội địa 5.410 tỷ đồng, đạt 53,2% dự toán; thu xuất nhập khẩu 570 tỷ đồng, đạt 63,3% dự toán.",
  F("thu", "5980 ty", "m6-2023", est=1, c=[R("plan", "54")]), F("thu", "5410 ty", "m6-2023", est=1, c=[R("plan", "53.2")]),
  F("thu", "570 ty", "m6-2023", est=1, c=[R("plan", "63.3")]))
S("Tây Giang: tổng thu ngân sách nhà nước 6 tháng đầu năm 2023 là 18.240 triệu đồng, đạt 60,8% so với DT tỉnh giao; Nam Trà My: 22.105 triệu đồng, đạt 55,3% so với DT tỉnh giao.",
  F("thu", "18240 tr", "m6-2023", c=[R("plan_province", "60.8")], place="Tây Giang"), F("thu", "22105 tr", "m6-2023", c=[R("plan_province", "55.3")], place="Nam Trà My"))
S("Chi ngân sách địa phương năm 2023 ước đạt 1.820 tỷ đồng, trong đó chi đầu tư phát triển 640 tỷ đồng, chi thường xuyên 1.150 tỷ đồng, dự phòng ngân sách 30 tỷ đồng.",
  F("chi", "1820 ty", "y2023", est=1), F("chi", "640 ty", "y2023", est=1), F("chi", "1150 ty", "y2023", est=1), F("chi", "30 ty", "y2023", est=1))

# ---- Nothing to be found
S("Hội nghị có 125 đại biểu tham dự, trong đó 45 đại biểu là nữ.")
S("Ngày 28/7/2023, UBND huyện ban hành Quyết định số 1234/QĐ-UBND về việc khen thưởng.")
S("Mọi thông tin xin liên hệ Phòng Tài chính - Kế hoạch, điện thoại 0235 3881 234 hoặc 0905.123.456.")
S("Toàn huyện có 1.153 km2 diện tích tự nhiên, dân số 28.950 người, 12 đơn vị hành chính cấp xã.")
S("Tỷ lệ hộ nghèo giảm còn 24,5%, giảm 6,2% so với năm 2022.")
S("Sản lượng lương thực có hạt năm 2023 đạt 9.850 tấn, đạt 102,3% kế hoạch.")
S("Công tác thu, chi ngân sách được thực hiện theo đúng quy định, đảm bảo công khai, minh bạch.")
S("Diện tích rừng trồng mới 380 ha/400 ha, đạt 95% kế hoạch tỉnh giao.")
S("Thu nhập bình quân đầu người năm 2023 đạt 42,5 triệu đồng/người/năm, tăng 3,5 triệu đồng so với năm 2022.")
S("Căn cứ Thông tư số 343/2016/TT-BTC ngày 30/12/2016 của Bộ Tài chính hướng dẫn thực hiện công khai ngân sách nhà nước.")
S("Huyện đã thu hút 12 dự án đầu tư với tổng vốn đăng ký 1.250 tỷ đồng.")
S("Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ 6 tháng đầu năm 2023 đạt 1.860 tỷ đồng, tăng 11,2% so với cùng kỳ.")
S("Giá trị sản xuất công nghiệp quý I năm 2024 ước đạt 512 tỷ đồng, bằng 23,1% kế hoạch.")
S("Các trường học trên địa bàn đã thu dọn vệ sinh, chi đoàn thanh niên tham gia 250 ngày công.")
S("Kỳ họp thứ 15 HĐND huyện khóa XII diễn ra trong 2 ngày 14 - 15/12/2023.")
S("Tổng kim ngạch xuất khẩu năm 2023 đạt 1,35 tỷ USD, tăng 6,4% so với năm trước.")
S("Phần đấu năm 2024 có 85% hộ gia đình đạt chuẩn gia đình văn hóa.")
S("Mức xử phạt từ 2.000.000 đồng đến 5.000.000 đồng đối với hành vi xả rác không đúng nơi quy định.")

# ---- Numbers written otherwise
S("Thu ngân sách năm 2023 đạt 1.5 tỷ đồng, đạt 102.5% kế hoạch.", F("thu", "1.5 ty", "y2023", c=[R("plan", "102.5")], flags=["foreign_decimal"]))
S("Thu ngân sách quý I năm 2024 đạt 1,234 tỷ đồng, bằng 24,7% dự toán (5 tỷ đồng).", F("thu", "1.234 ty", "q1-2024", c=[R("plan", "24.7", ref="5 ty")], flags=["ambiguous_comma"]))
S("Chi thường xuyên 6 tháng đầu năm 2023 là 1,234,567 triệu đồng, đạt 48.2% dự toán.",
  F("chi", "1234567 tr", "m6-2023", c=[R("plan", "48.2")], flags=["foreign_grouping", "foreign_decimal"]))
S("Thu nội địa năm 2023 đạt 1.234 tỷ đồng, bằng 105,250% dự toán tỉnh giao.", F("thu", "1234 ty", "y2023", c=[R("plan_province", "105.250")]))
S("Thu ngân sách huyện năm 2023 đạt 512\u00a0340 triệu đồng, tăng 4,2% so với năm trước.", F("thu", "512340 tr", "y2023", c=[G("prev_year", "4.2", "up")]))
S("Chi hỗ trợ nhà ở hộ nghèo 6 tháng đầu năm 2023: 0,85 tỷ đồng, đạt 42,5% KH.", F("chi", "0.85 ty", "m6-2023", c=[R("plan", "42.5")]))
S("THU NGÂN SÁCH NHÀ NƯỚC NĂM 2023 ĐẠT 612.500 TRIỆU ĐỒNG, BẰNG 102% DỰ TOÁN TỈNH GIAO.", F("thu", "612500 tr", "y2023", c=[R("plan_province", "102")]))
S("Thu ngan sach 6 thang dau nam 2023 dat 380 ty dong, bang 94,5% du toan tinh giao.", F("thu", "380 ty", "m6-2023", c=[R("plan_province", "94.5")]))
S("Tổng thu ngân sách huyện năm 2023 đạt 385 tỷ đồng, tăng 7,5% so với cùng kỳ năm trước.", F("thu", "385 ty", "y2023", c=[G("yoy", "7.5", "up")]), nfd=True)
S("Thu ngân sách nhà nước quý II năm 2023 thực hiện 98,6 tỉ đồng, bằng 51,2% dự toán năm, giảm 2,1 tỉ đồng so với cùng kỳ.",
  F("thu", "98.6 ty", "q2-2023", c=[R("plan", "51.2"), G("yoy", None, "down", delta="2.1 ty")]))
S("Thu ngân sách năm 2023 ước khoảng 1,2 - 1,5 tỷ đồng.", F("thu", "1.2 ty", "y2023", est=1, to="1.5 ty"))
S("Tổng thu ngân sách năm 2023: 25.430.500.000 VNĐ, đạt 110,6% dự toán.", F("thu", "25430500000 d", "y2023", c=[R("plan", "110.6")]))
S("Thu các khoản đóng góp năm 2023 được 450tr, đạt 90% kế hoạch.", F("thu", "450 tr", "y2023", c=[R("plan", "90")]))

# ---- Wordings of comparisons
S("Thu ngân sách 9 tháng đầu năm 2023 đạt 268 tỷ đồng, hoàn thành 89,3% dự toán năm, tăng so với cùng kỳ năm trước 6,8%.",
  F("thu", "268 ty", "m9-2023", c=[R("plan", "89.3"), G("yoy", "6.8", "up")]))
S("Thu ngân sách năm 2023 đạt 545 tỷ đồng, vượt dự toán tỉnh giao 9%.", F("thu", "545 ty", "y2023", c=[G("plan_province", "9", "up")]))
S("Thu ngân sách năm 2023 đạt 545 tỷ đồng, vượt chỉ tiêu HĐND huyện giao 45 tỷ đồng.", F("thu", "545 ty", "y2023", c=[G("plan_council", None, "up", delta="45 ty")]))
S("Chi đầu tư công 10 tháng năm 2023 đạt 148,2 tỷ đồng, tăng 18,6% (tương ứng tăng 23,2 tỷ đồng) so với cùng kỳ năm 2022.",
  F("chi", "148.2 ty", "m10-2023", c=[G("yoy", "18.6", "up", delta="23.2 ty")]))
S("Thu xổ số kiến thiết năm 2023 đạt 32.400 triệu đồng, tương đương 108% kế hoạch.", F("thu", "32400 tr", "y2023", c=[R("plan", "108")]))
S("Thu ngân sách năm 2023 đạt 610 tỷ đồng, bằng 101,7% dự toán Bộ Tài chính giao, bằng 98,4% dự toán HĐND tỉnh quyết định, giảm 3,9% so với thực hiện năm 2022.",
  F("thu", "610 ty", "y2023", c=[R("plan_central", "101.7"), R("plan_council", "98.4"), G("prev_year", "3.9", "down")]))
S("Thu nội địa năm 2023 đạt 415 tỷ đồng, bằng 103,8% dự toán Chính phủ giao; so với cùng kỳ giảm 5,2%.",
  F("thu", "415 ty", "y2023", c=[R("plan_central", "103.8"), G("yoy", "5.2", "down")]))
S("Thu ngân sách huyện quý III năm 2023 là 58.600 triệu đồng, tăng 3.200 triệu đồng so với quý trước.", F("thu", "58600 tr", "q3-2023", c=[G("prev_period", None, "up", delta="3200 tr")]))
S("Thu ngân sách năm 2023 đạt 120.000 triệu đồng, bằng 96% dự toán tỉnh giao và 94% dự toán HĐND huyện giao.",
  F("thu", "120000 tr", "y2023", c=[R("plan_province", "96"), R("plan_council", "94")]))
S("Tổng thu ngân sách quý I năm 2024 đạt 88,3 tỷ đồng (đạt 29,4% dự toán năm, tăng 2,6% so với cùng kỳ).", F("thu", "88.3 ty", "q1-2024", c=[R("plan", "29.4"), G("yoy", "2.6", "up")]))
S("Thu nội địa 6 tháng đầu năm 2023 giảm 12,5% so với cùng kỳ năm trước, chỉ đạt 35.000 triệu đồng.", F("thu", "35000 tr", "m6-2023", c=[G("yoy", "12.5", "down")]))
S("Đạt 25,1% dự toán tỉnh giao, thu ngân sách quý I năm 2024 của huyện là 50.200 triệu đồng.", F("thu", "50200 tr", "q1-2024", c=[R("plan_province", "25.1")]))
S("Thu ngân sách nhà nước năm nay ước đạt 590 tỷ đồng, tăng 6% so với năm ngoái.", F("thu", "590 ty", "y2023", est=1, c=[G("prev_year", "6", "up")]), doc="2023-12-20")
S("Từ đầu năm đến nay, thu ngân sách huyện đạt 133,7 tỷ đồng, bằng 66,9% kế hoạch.", F("thu", "133.7 ty", "2023-01-01..2023-08-15", c=[R("plan", "66.9")]), doc="2023-08-15")
S("Thu ngân sách nửa đầu năm 2023 đạt 77,7 tỷ đồng, tăng 1,3 tỷ đồng so với cùng kỳ năm 2022 (76,4 tỷ đồng), tương ứng tăng 1,7%.",
  F("thu", "77.7 ty", "m6-2023", c=[G("yoy", "1.7", "up", ref="76.4 ty", delta="1.3 ty")]))
S("Thu cấp quyền khai thác khoáng sản năm 2023 đạt 2.310 triệu đồng, chỉ bằng 33% dự toán được giao.", F("thu", "2310 tr", "y2023", c=[R("plan", "33")]))
S("Thu khác ngân sách năm 2023 đạt 3.480 triệu đồng, bằng 1,2 lần so với năm 2022.", F("thu", "3480 tr", "y2023", c=[dict(R("prev_year", "120"), step="10")]))
S("Thuế giá trị gia tăng 6 tháng đầu năm 2023 nộp ngân sách 8.450 triệu đồng, đạt 51,2% so với NQ HĐND.", F("thu", "8450 tr", "m6-2023", c=[R("plan_council", "51.2")]))
S("Tiền thuê đất, thuê mặt nước năm 2023 là 1.890 triệu đồng, tăng 25,2% so năm trước.", F("thu", "1890 tr", "y2023", c=[G("prev_year", "25.2", "up")]))
S("Thu tại địa bàn xã 6 tháng đầu năm 2023: 512 triệu đồng/850 triệu đồng đạt 60,2% kế hoạch huyện giao.",
  F("thu", "512 tr", "m6-2023", pair="850 tr", role="plan", c=[R("plan", "60.2", ref="pair")]))
S("Thu ngân sách thành phố 8 tháng đầu năm 2023 đạt 4.312 tỷ đồng, đạt 61,6% dự toán và bằng 88,2% cùng kỳ.",
  F("thu", "4312 ty", "m8-2023", c=[R("plan", "61.6"), R("yoy", "88.2")]))
S("Thu từ khu vực có vốn đầu tư nước ngoài 6 tháng đầu năm 2023 ước đạt 1.024 tỷ đồng, bằng 41% dự toán, chiếm 18,9% tổng thu nội địa.",
  F("thu", "1024 ty", "m6-2023", est=1, c=[R("plan", "41")]))
S("Tổng thu ngân sách huyện năm 2023 (kể cả thu bổ sung) là 890,4 tỷ đồng, đạt 119% dự toán đầu năm.", F("thu", "890.4 ty", "y2023", c=[R("plan", "119")]))
S("Chi sự nghiệp kinh tế năm 2023 là 26.350 triệu đồng, tiết kiệm 10% so với dự toán.", F("chi", "26350 tr", "y2023"))
S("Thực hiện thu ngân sách nhà nước trên địa bàn: quý I năm 2024 được 18,75 tỷ đồng, đạt 25% dự toán HĐND tỉnh giao là 75 tỷ đồng.",
  F("thu", "18.75 ty", "q1-2024", c=[R("plan_council", "25", ref="75 ty")]))
S("Theo báo cáo số 127/BC-PTCKH ngày 05/7/2023, thu ngân sách 6 tháng đầu năm 2023 đạt 47.250 triệu đồng, bằng 63% dự toán, với 1.250 hộ kinh doanh nộp thuế.",
  F("thu", "47250 tr", "m6-2023", c=[R("plan", "63")]))
S("Chi cục Thuế khu vực Phước Sơn - Hiệp Đức thu ngân sách 11 tháng năm 2023 đạt 295 tỷ đồng, bằng 98,3% dự toán pháp lệnh.",
  F("thu", "295 ty", "m11-2023", c=[R("plan", "98.3")]))
S("Số chi từ nguồn bổ sung có mục tiêu năm 2023: 145.300 triệu đồng.", F("chi", "145300 tr", "y2023"))
S("Trong tháng 3/2024, thu thuế đạt 14,6 tỷ đồng; lũy kế quý I năm 2024 đạt 45,1 tỷ đồng, tăng 9,2% so với cùng kỳ.",
  F("thu", "14.6 ty", "t3-2024"), F("thu", "45.1 ty", "q1-2024", cum=1, c=[G("yoy", "9.2", "up")]))
S("Thu ngân sách 6 tháng đầu năm 2023 đạt 6.250 triệu đồng, tăng gấp 1,5 lần so với cùng kỳ năm trước.", F("thu", "6250 tr", "m6-2023", c=[dict(R("yoy", "150"), step="10")]))
S("Tổng thu ngân sách huyện ước đạt 410 tỷ đồng, đạt 100% dự toán (năm 2023).", F("thu", "410 ty", "y2023", est=1, c=[R("plan", "100")]))
S("Tổng chi ngân sách xã 6 tháng đầu năm 2023 là 3.456.789.000 đồng, đạt 50,1% dự toán năm, trong đó chi thường xuyên là 3.056.789.000 đồng, chi đầu tư là 400.000.000 đồng.",
  F("chi", "3456789000 d", "m6-2023", c=[R("plan", "50.1")]), F("chi", "3056789000 d", "m6-2023"), F("chi", "400000000 d", "m6-2023"))
S("Thu ngân sách trên địa bàn đạt khá, ước 6 tháng đầu năm được 92 tỷ đồng (đạt 51% KH năm), tăng hơn 4 tỷ đồng so với cùng kỳ.",
  F("thu", "92 ty", "m6-2023", est=1, c=[R("plan", "51"), G("yoy", None, "up", delta="4 ty")]), doc="2023-07-15")
S("Nguồn thu cân đối ngân sách huyện quý IV/2023 đạt 61.230 triệu đồng, giảm 10,4% so với quý III/2023.", F("thu", "61230 tr", "q4-2023", c=[G("prev_period", "10.4", "down")]))
S("Thu ngân sách nhà nước trên địa bàn tỉnh Tây Ninh ước thực hiện 6 tháng đầu năm 2022 là 5.960 tỷ đồng, đạt 59,6% dự toán, tăng 5,7% so cùng kỳ.",
  F("thu", "5960 ty", "m6-2022", est=1, c=[R("plan", "59.6"), G("yoy", "5.7", "up")], place="Tây Ninh"))
S("Chi ngân sách địa phương ước thực hiện 6 tháng là 4.030 tỷ đồng, đạt 39,8% dự toán, giảm 1,9% so với cùng kỳ.", F("chi", "4030 ty", "m6-2022", est=1, c=[R("plan", "39.8"), G("yoy", "1.9", "down")]), doc="2022-07-01")
S("Thu ngân sách xã Tam Lộc năm 2023 đạt 6.120 triệu đồng/5.800 triệu đồng, đạt 105,5% kế hoạch, tăng 620 triệu đồng so với năm 2022.",
  F("thu", "6120 tr", "y2023", pair="5800 tr", role="plan", c=[R("plan", "105.5", ref="pair"), G("prev_year", None, "up", delta="620 tr")], place="Tam Lộc"))
S("Bộ Tài chính cho biết, thu ngân sách nhà nước tháng 1/2024 ước đạt 223,7 nghìn tỷ đồng, bằng 13,1% dự toán, tăng 7,3% so với cùng kỳ năm 2023.",
  F("thu", "223.7 kty", "t1-2024", est=1, c=[R("plan", "13.1"), G("yoy", "7.3", "up")]))
S("Chi thường xuyên 3 tháng đầu năm 2024 ước đạt 68,4 tỷ đồng, đạt 22% dự toán được HĐND huyện giao.", F("chi", "68.4 ty", "m3-2024", est=1, c=[R("plan_council", "22")]))
S("Thu ngân sách nhà nước năm 2023 trên địa bàn đạt 1.050 tỷ đồng, tăng 50 tỷ đồng so với dự toán tỉnh giao và tăng 8% so với năm 2022.",
  F("thu", "1050 ty", "y2023", c=[G("plan_province", None, "up", delta="50 ty"), G("prev_year", "8", "up")]))
S("Dự toán chi năm 2024 của Sở là 35,2 tỷ đồng. Quý I đã chi 7,9 tỷ đồng, đạt 22,4% dự toán.", F("plan_chi", "35.2 ty", "y2024"), F("chi", "7.9 ty", "q1-2024", c=[R("plan", "22.4")]))
S("Tổng kế hoạch vốn đầu tư công năm 2023 là 256 tỷ đồng, đã giải ngân 201 tỷ đồng, đạt 78,5%.", F("plan_chi", "256 ty", "y2023"), F("chi", "201 ty", "y2023", c=[R("plan", "78.5", ref="256 ty")]))
S("Nợ đọng thuế còn lớn; 9 tháng đầu năm 2023 ngành thuế đã thu nợ được 3.200 triệu đồng, đạt 64% chỉ tiêu giao.", F("thu", "3200 tr", "m9-2023", c=[R("plan", "64")]))
S("Kết dư ngân sách huyện năm 2022 là 15.230 triệu đồng.", F("thu", "15230 tr", "y2022"))
S("Công tác thu ngân sách gặp khó khăn. 6 tháng đầu năm 2023 chỉ đạt 28.900 triệu đồng, bằng 38,5% dự toán tỉnh giao, giảm 22,1% so với cùng kỳ năm trước.",
  F("thu", "28900 tr", "m6-2023", c=[R("plan_province", "38.5"), G("yoy", "22.1", "down")]))
S("Thu thuế công thương nghiệp ngoài quốc doanh 5 tháng năm 2023 là 14.205,75 triệu đồng, đạt 43,05 % dự toán (33.000 triệu đồng), tăng 11,9 % so với cùng kỳ.",
  F("thu", "14205.75 tr", "m5-2023", c=[R("plan", "43.05", ref="33000 tr"), G("yoy", "11.9", "up")]))

# ---- Ministries, statistics offices, communes
S("Theo Bộ Tài chính, tổng thu ngân sách nhà nước quý I/2024 ước đạt 539,5 nghìn tỷ đồng, bằng 31,7% dự toán năm và tăng 9,8% so với cùng kỳ năm trước; tổng chi ngân sách nhà nước ước đạt 393,5 nghìn tỷ đồng, bằng 18,6% dự toán năm và tăng 5,4%.",
  F("thu", "539.5 kty", "q1-2024", est=1, c=[R("plan", "31.7"), G("yoy", "9.8", "up")]),
  F("chi", "393.5 kty", "q1-2024", est=1, c=[R("plan", "18.6"), G("yoy", "5.4", "up")]))
S("Ước giải ngân vốn đầu tư công 4 tháng đầu năm 2024 là 115.906,9 tỷ đồng, đạt 17,46% kế hoạch Thủ tướng Chính phủ giao.",
  F("chi", "115906.9 ty", "m4-2024", est=1, c=[R("plan_central", "17.46")]), doc="2024-05-02")
S("Chi đầu tư phát triển quý I năm 2024 ước đạt 98,5 nghìn tỷ đồng, bằng 14,5% dự toán năm, tăng 7,1% so với cùng kỳ (92,0 nghìn tỷ đồng).",
  F("chi", "98.5 kty", "q1-2024", est=1, c=[R("plan", "14.5"), G("yoy", "7.1", "up", ref="92.0 kty")]))
S("Tổng thu ngân sách xã năm 2023 là 7.845.120.500 đồng/7.200.000.000 đồng, đạt 109% dự toán HĐND xã giao.",
  F("thu", "7845120500 d", "y2023", pair="7200000000 d", role="plan", c=[R("plan_council", "109", ref="pair")]))
S("Thu ngân sách năm 2023 đạt 48,6 tỷ đồng, bằng 121,5% dự toán (40.000 tỷ đồng).", F("thu", "48.6 ty", "y2023", c=[R("plan", "121.5", ref="40000 ty")]))
S("Chi thường xuyên năm 2023 đạt 256.000 triệu đồng, tăng 6.000 triệu đồng (tăng 2,4%) so với năm 2022.",
  F("chi", "256000 tr", "y2023", c=[G("prev_year", "2.4", "up", delta="6000 tr")]))
S("Chi thường xuyên năm 2023 đạt 256.000 triệu đồng, giảm 14.000 triệu đồng (giảm 6,2%) so với năm 2022.",
  F("chi", "256000 tr", "y2023", c=[G("prev_year", "6.2", "down", delta="14000 tr")]))
S("Trong đó, thu từ quỹ đất 11 tháng năm 2023 đạt 46,9 tỷ đồng, bằng 93,7% dự toán (50 tỷ đồng).", F("thu", "46.9 ty", "m11-2023", c=[R("plan", "93.7", ref="50 ty")]))
S("Các khoản thu về đất 6 tháng đầu năm 2023 đạt 31.415 triệu đồng, bằng 62,9% dự toán (50.000 triệu đồng).", F("thu", "31415 tr", "m6-2023", c=[R("plan", "62.9", ref="50000 tr")]))
S("Thu từ doanh nghiệp địa phương năm 2023: 9.120 triệu đồng, tăng 14,1% so với cùng kỳ năm trước là 7.990 triệu đồng.",
  F("thu", "9120 tr", "y2023", c=[G("yoy", "14.1", "up", ref="7990 tr")]))
S("Điện thoại đường dây nóng: 1900 1234; thời hạn nộp hồ sơ: trước 17 giờ 00 ngày 30/6/2024.")
S("Tổng số 1.780 văn bản được ban hành trong 6 tháng đầu năm 2023, tăng 12% so với cùng kỳ.")
S("Thu hồi 12,5 ha đất để thực hiện dự án; 45 hộ dân bị ảnh hưởng.")
S("Hỗ trợ mỗi hộ gia đình 50 triệu đồng để xây dựng nhà ở.")
S("Sở Tài chính báo cáo: thu ngân sách 10 tháng năm 2023 đạt 82,4% dự toán; riêng thu nội địa đạt 3.215 tỷ đồng, bằng 80,1% dự toán, bằng 97% so với cùng kỳ.",
  F("thu", "3215 ty", "m10-2023", c=[R("plan", "80.1"), R("yoy", "97")]))
S("Thu ngân sách phường quý I/2024 được 890 triệu đồng (đạt 26,2% dự toán quận giao, bằng 104,7% cùng kỳ năm trước).",
  F("thu", "890 tr", "q1-2024", c=[R("plan", "26.2"), R("yoy", "104.7")]))

FOLDER = pathlib.Path(__file__).parent
FILES = {"sentences.jsonl": [], "held_out.jsonl": []}
for position, (text, doc, figures) in enumerate(SENTENCES, start=1):
    expected = figures[0] if len(figures) == 1 else figures or None
    record = {"id": f"own{position:03}", "text": text, "doc_date": doc, "expected": expected}
    FILES["held_out.jsonl" if position % 3 == 0 else "sentences.jsonl"].append(record)
for name, records in FILES.items():
    (FOLDER / name).write_text("".join(json.dumps(one, ensure_ascii=False) + "\n" for one in records), encoding="utf-8")
    print(name, len(records), "sentences")
