#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes bulletins.jsonl: a second set of paragraphs in the manner of reports, web news and bulletins.

Written, like reports.jsonl, by someone who had read neither the rules of core/budget nor the other sets, and scored once
before a rule was changed for it; docs/measurements.md holds that score.
"""
from labels import F, G, R, T, Paragraphs

PARAGRAPHS = Paragraphs()
S = PARAGRAPHS.add

# ---- Provinces: the monthly news of revenue
S("Tổng thu ngân sách nhà nước trên địa bàn tháng 7 ước đạt 1.257 tỷ đồng, lũy kế 7 tháng ước đạt 12.390 tỷ đồng, bằng 66,8% dự toán, tăng 22,4% so với cùng kỳ. Trong đó, thu nội địa 10.885 tỷ đồng, bằng 65,1% dự toán và tăng 24,7%; thu từ hoạt động xuất nhập khẩu 1.505 tỷ đồng, bằng 82,4% dự toán và tăng 8,1%.",
  F("thu", "1257 ty", "t7-2024", est=1),
  F("thu", "12390 ty", "m7-2024", est=1, cum=1, c=[R("plan", "66.8"), G("yoy", "22.4", "up")]),
  F("thu", "10885 ty", "m7-2024", est=1, cum=1, c=[R("plan", "65.1"), G("yoy", "24.7", "up")]),
  F("thu", "1505 ty", "m7-2024", est=1, cum=1, c=[R("plan", "82.4"), G("yoy", "8.1", "up")]), doc="2024-08-01")
S("Theo Cục Thuế tỉnh, 10 tháng năm 2023, toàn ngành thu được 8.964 tỷ đồng, đạt 86,3% dự toán pháp lệnh và bằng 97,5% so với cùng kỳ năm trước. Nếu loại trừ tiền sử dụng đất và xổ số kiến thiết thì số thu đạt 6.012 tỷ đồng, bằng 92,1% dự toán.",
  F("thu", "8964 ty", "m10-2023", c=[R("plan", "86.3"), R("yoy", "97.5")]),
  F("thu", "6012 ty", "m10-2023", c=[R("plan", "92.1")]), doc="2023-11-08")
S("Có 11/16 khoản thu, sắc thuế đạt tiến độ dự toán (trên 50%), gồm: thu từ DNNN trung ương (61,2%), thuế thu nhập cá nhân (58,3%), lệ phí trước bạ (54,7%), thu khác ngân sách (77%). 5 khoản thu còn lại đạt thấp.",
  doc="2024-07-05")
S("Thu từ khu vực DNNN trung ương: ước thực hiện 1.320 tỷ đồng, đạt 52,5% DT, tăng 3,2% so với CK. Thu từ khu vực DN có vốn ĐTNN: ước thực hiện 2.115 tỷ đồng, đạt 49,1% DT, giảm 6,8% so với CK. Thu từ khu vực CTN-NQD: ước thực hiện 860 tỷ đồng, đạt 55,4% DT, tăng 12,9% so với CK.",
  F("thu", "1320 ty", None, est=1, c=[R("plan", "52.5"), G("yoy", "3.2", "up")]),
  F("thu", "2115 ty", None, est=1, c=[R("plan", "49.1"), G("yoy", "6.8", "down")]),
  F("thu", "860 ty", None, est=1, c=[R("plan", "55.4"), G("yoy", "12.9", "up")]), doc="2024-07-05")
S("Thu NSNN trên địa bàn tỉnh năm 2022 thực hiện 20.432,7 tỷ đồng, vượt 32,6% so với dự toán Trung ương giao, vượt 21,9% dự toán HĐND tỉnh giao và tăng 4.215,3 tỷ đồng so với năm 2021.",
  F("thu", "20432.7 ty", "y2022", c=[G("plan_central", "32.6", "up"), G("plan_council", "21.9", "up"), G("prev_year", None, "up", delta="4215.3 ty")]),
  doc="2023-01-12")
S("Trong quý I, thu thuế xuất, nhập khẩu tại Chi cục Hải quan cửa khẩu đạt 214,6 tỷ đồng, giảm 18,3% so với quý I/2023 do mặt hàng ô tô nguyên chiếc giảm mạnh.",
  F("thu", "214.6 ty", "q1-2024", c=[G("yoy", "18.3", "down")]), doc="2024-04-03")
S("Thu ngân sách tháng 9 chỉ đạt 742 tỷ đồng, giảm 31,5% so với tháng trước và là tháng thấp nhất kể từ đầu năm.",
  F("thu", "742 ty", "t9-2023", c=[G("prev_period", "31.5", "down")]), doc="2023-10-02")
S("Dự toán thu NSNN trên địa bàn năm 2025 được Thủ tướng Chính phủ giao 17.850 tỷ đồng; HĐND tỉnh giao phấn đấu 19.200 tỷ đồng, tăng 7,6% so với dự toán Trung ương giao.",
  F("plan_thu", "17850 ty", "y2025"), F("plan_thu", "19200 ty", "y2025", c=[G("plan_central", "7.6", "up", ref="17850 ty")]), doc="2024-12-10")
S("Năm 2024, tỉnh được giao dự toán thu nội địa 14.300 tỷ đồng; đến hết tháng 11 đã thu 14.872 tỷ đồng, bằng 104% dự toán, về đích trước 1 tháng.",
  F("plan_thu", "14300 ty", "y2024"), F("thu", "14872 ty", "m11-2024", cum=1, c=[R("plan", "104", ref="14300 ty")]), doc="2024-12-02")
S("Sau sáp nhập, tổng thu ngân sách 9 tháng của tỉnh Lâm Đồng (mới) ước đạt 21.637 tỷ đồng, đạt 78,4% dự toán địa phương, tăng 14,5% so cùng kỳ; khu vực Bình Thuận cũ thu 8.920 tỷ đồng, khu vực Đắk Nông cũ thu 2.745 tỷ đồng.",
  F("thu", "21637 ty", "m9-2025", est=1, c=[R("plan", "78.4"), G("yoy", "14.5", "up")]),
  F("thu", "8920 ty", "m9-2025", est=1), F("thu", "2745 ty", "m9-2025", est=1), doc="2025-10-06")

# ---- Districts, towns, communes
S("Tổng thu NSNN trên địa bàn huyện đến 30/6/2023 là 64.812 triệu đồng, đạt 55,87% dự toán tỉnh giao và đạt 51,03% dự toán HĐND huyện giao, bằng 121,4% so với cùng kỳ năm 2022 (53.387 triệu đồng).",
  F("thu", "64812 tr", "m6-2023", c=[R("plan_province", "55.87"), R("plan_council", "51.03"), R("yoy", "121.4", ref="53387 tr")]), doc="2023-07-10")
S("Huyện Nam Giang: thu ngân sách trên địa bàn 6 tháng đầu năm 2023 ước 61.200 trđ/119.500 trđ, đạt 51,2% DT; huyện Đông Giang 48.733 trđ/102.640 trđ, đạt 47,5% DT; huyện Tây Giang 18.906 trđ/30.110 trđ, đạt 62,8% DT, tăng 11,3% so với cùng kỳ.",
  F("thu", "61200 tr", "m6-2023", est=1, pair="119500 tr", role="plan", c=[R("plan", "51.2", ref="pair")], place="Nam Giang"),
  F("thu", "48733 tr", "m6-2023", est=1, pair="102640 tr", role="plan", c=[R("plan", "47.5", ref="pair")], place="Đông Giang"),
  F("thu", "18906 tr", "m6-2023", est=1, pair="30110 tr", role="plan", c=[R("plan", "62.8", ref="pair"), G("yoy", "11.3", "up")], place="Tây Giang"),
  doc="2023-07-20")
S("Về tài chính - ngân sách: Thu ngân sách xã từ đầu năm đến nay được 1.246.500.000 đồng, đạt 68,2% chỉ tiêu Nghị quyết HĐND xã; chi ngân sách xã 5.872.340.000 đồng, đạt 61,4% dự toán.",
  F("thu", "1246500000 d", "2024-01-01..2024-09-18", c=[R("plan_council", "68.2")]),
  F("chi", "5872340000 d", "2024-01-01..2024-09-18", c=[R("plan", "61.4")]), doc="2024-09-18")
S("Công tác thu ngân sách: Ước thực hiện cả năm 2023: 38,5 tỷ đồng, vượt kế hoạch đề ra (KH 35 tỷ đồng), đạt 110%.",
  F("thu", "38.5 ty", "y2023", est=1, c=[R("plan", "110", ref="35 ty")]), doc="2023-12-05")
S("Thị xã Điện Bàn thu ngân sách nhà nước phần thuế, phí 7 tháng là 612,48 tỷ đồng (đạt 58,3% dự toán); thành phố Hội An 445,1 tỷ đồng (61,9%); thành phố Tam Kỳ 398 tỷ đồng (49,75%).",
  F("thu", "612.48 ty", "m7-2024", c=[R("plan", "58.3")], place="Điện Bàn"),
  F("thu", "445.1 ty", "m7-2024", c=[R("plan", "61.9")], place="Hội An"),
  F("thu", "398 ty", "m7-2024", c=[R("plan", "49.75")], place="Tam Kỳ"), doc="2024-08-09")
S("Kết quả thu NSNN phường Hòa Cường quý III/2025: 14.230 triệu đồng; lũy kế 9 tháng 41.875 triệu đồng, đạt 93,1% dự toán thành phố giao (45.000 triệu đồng).",
  F("thu", "14230 tr", "q3-2025"),
  F("thu", "41875 tr", "m9-2025", cum=1, c=[R("plan", "93.1", ref="45000 tr")]), doc="2025-10-08")
S("Dự toán tỉnh giao 82.000 triệu đồng, HĐND huyện giao 90.000 triệu đồng; thực hiện cả năm 2022 được 97.450 triệu đồng, đạt 118,8% dự toán tỉnh giao, đạt 108,3% dự toán huyện giao.",
  F("plan_thu", "82000 tr", "y2022"), F("plan_thu", "90000 tr", "y2022"),
  F("thu", "97450 tr", "y2022", c=[R("plan_province", "118.8", ref="82000 tr"), R("plan", "108.3", ref="90000 tr")]), doc="2023-01-05")
S("- Thu từ thuế, phí, lệ phí: 23.450 triệu đồng, đạt 48,9% DT tỉnh, đạt 45,6% DT huyện.\n- Thu tiền sử dụng đất: 7.820 triệu đồng, đạt 19,6% DT tỉnh, giảm 54,2% so cùng kỳ.\n- Thu biện pháp tài chính: 1.127 triệu đồng.\n- Thu viện trợ: 0 đồng.",
  F("thu", "23450 tr", None, c=[R("plan_province", "48.9"), R("plan", "45.6")]),
  F("thu", "7820 tr", None, c=[R("plan_province", "19.6"), G("yoy", "54.2", "down")]),
  F("thu", "1127 tr", None), F("thu", "0 d", None), doc="2023-07-14")
S("Thu, chi ngân sách xã bảo đảm cân đối. Tổng thu 9.870 triệu đồng; tổng chi 9.412 triệu đồng; kết dư 458 triệu đồng.",
  F("thu", "9870 tr", None), F("chi", "9412 tr", None), F("thu", "458 tr", None), doc="2024-12-20")
S("Quyết toán thu ngân sách huyện năm 2021 là 1.015.234.567.890 đồng, gồm: thu cân đối 96.520.115.000 đồng; thu bổ sung từ ngân sách cấp tỉnh 702.118.000.000 đồng; thu chuyển nguồn 216.596.452.890 đồng.",
  F("thu", "1015234567890 d", "y2021"), F("thu", "96520115000 d", "y2021"), F("thu", "702118000000 d", "y2021"),
  F("thu", "216596452890 d", "y2021"), doc="2022-07-28")
S("Tổng quyết toán chi ngân sách địa phương năm 2022: 28.715.420 triệu đồng, trong đó chi đầu tư phát triển 9.320.118 triệu đồng, chi thường xuyên 11.204.765 triệu đồng, chi chuyển nguồn sang năm 2023 là 8.190.537 triệu đồng.",
  F("chi", "28715420 tr", "y2022"), F("chi", "9320118 tr", "y2022"), F("chi", "11204765 tr", "y2022"), F("chi", "8190537 tr", "y2022"),
  doc="2023-12-11")

# ---- Spending
S("Tổng chi ngân sách địa phương 9 tháng năm 2024 đạt 14.380 tỷ đồng, bằng 68,7% dự toán, tăng 9,2% so với cùng kỳ năm trước; trong đó chi đầu tư phát triển 5.210 tỷ đồng, bằng 61,3% dự toán; chi thường xuyên 9.145 tỷ đồng, bằng 74,1% dự toán, tăng 11,8%.",
  F("chi", "14380 ty", "m9-2024", c=[R("plan", "68.7"), G("yoy", "9.2", "up")]),
  F("chi", "5210 ty", "m9-2024", c=[R("plan", "61.3")]),
  F("chi", "9145 ty", "m9-2024", c=[R("plan", "74.1"), G("yoy", "11.8", "up")]), doc="2024-10-04")
S("Chi sự nghiệp giáo dục - đào tạo và dạy nghề 152,6 tỷ đồng/dự toán 298,4 tỷ đồng, đạt 51,1%; chi sự nghiệp y tế 18,9 tỷ đồng/dự toán 35 tỷ đồng, đạt 54%; chi đảm bảo xã hội 41,35 tỷ đồng, đạt 63,5% dự toán.",
  F("chi", "152.6 ty", None, pair="298.4 ty", role="plan", c=[R("plan", "51.1", ref="pair")]),
  F("chi", "18.9 ty", None, pair="35 ty", role="plan", c=[R("plan", "54", ref="pair")]),
  F("chi", "41.35 ty", None, c=[R("plan", "63.5")]), doc="2024-07-12")
S("6 tháng đầu năm 2024, chi ngân sách địa phương ước thực hiện 5,6 nghìn tỷ đồng, đạt 42,3% dự toán. Dự phòng ngân sách đã sử dụng 38,7 tỷ đồng để khắc phục hậu quả thiên tai.",
  F("chi", "5.6 kty", "m6-2024", est=1, c=[R("plan", "42.3")]),
  F("chi", "38.7 ty", "m6-2024"), doc="2024-07-03")
S("Thực hiện chính sách an sinh xã hội, huyện đã chi trả trợ cấp thường xuyên cho 4.512 đối tượng với số tiền 27,9 tỷ đồng; cấp 12.380 thẻ BHYT, kinh phí 9.870 triệu đồng.",
  F("chi", "27.9 ty", None), F("chi", "9870 tr", None), doc="2024-11-20")
S("Kinh phí thực hiện Nghị quyết số 08/2023/NQ-HĐND năm 2024 là 15.600 triệu đồng, đã giải ngân 9.422 triệu đồng, đạt 60,4%.",
  F("plan_chi", "15600 tr", "y2024"), F("chi", "9422 tr", "y2024", c=[R("plan", "60.4", ref="15600 tr")]), doc="2024-10-30")
S("Chi trả nợ lãi các khoản do chính quyền địa phương vay 6,2 tỷ đồng, bằng 44,3% dự toán; chi bổ sung quỹ dự trữ tài chính 1,15 tỷ đồng, đạt 100% dự toán.",
  F("chi", "6.2 ty", None, c=[R("plan", "44.3")]), F("chi", "1.15 ty", None, c=[R("plan", "100")]), doc="2024-10-04")
S("Tiết kiệm 10% chi thường xuyên để thực hiện cải cách tiền lương theo Kết luận số 83-KL/TW; mức lương cơ sở 2.340.000 đồng/tháng áp dụng từ ngày 01/7/2024.",
  doc="2024-08-12")
S("Tính đến ngày 15/9, tổng chi cho công tác phòng, chống dịch là 84 tỷ 350 triệu đồng, trong đó ngân sách tỉnh chi 60 tỷ đồng, ngân sách cấp huyện chi 24 tỷ 350 triệu đồng.",
  F("chi", "84350 tr", "2021-01-01..2021-09-15", cum=1), F("chi", "60 ty", "2021-01-01..2021-09-15", cum=1),
  F("chi", "24350 tr", "2021-01-01..2021-09-15", cum=1), doc="2021-09-17")

# ---- Public investment, disbursement
S("Đến ngày 31/8/2024, toàn tỉnh giải ngân vốn đầu tư công được 3.012,456 tỷ đồng/7.845,120 tỷ đồng, đạt 38,4% kế hoạch Thủ tướng Chính phủ giao (cùng kỳ năm 2023 đạt 41,2%).",
  F("chi", "3012.456 ty", "2024-01-01..2024-08-31", pair="7845.120 ty", role="plan", c=[R("plan_central", "38.4", ref="pair")]), doc="2024-09-04")
S("Tổng kế hoạch vốn đầu tư công năm 2025 của tỉnh là 9.436 tỷ đồng (vốn kéo dài từ năm 2024 sang: 812 tỷ đồng). Lũy kế giải ngân đến hết ngày 30/9/2025 là 4.718 tỷ đồng, bằng 50% kế hoạch.",
  F("plan_chi", "9436 ty", "y2025"), F("plan_chi", "812 ty", "y2025"),
  F("chi", "4718 ty", "m9-2025", cum=1, c=[R("plan", "50")]), doc="2025-10-02")
S("Giải ngân nguồn vốn ngân sách trung ương 412,5/980,2 tỷ đồng (42,1%); vốn ngân sách tỉnh 655,9/1.120 tỷ đồng (58,6%); vốn ODA 33/210 tỷ đồng (15,7%).",
  F("chi", "412.5 ty", None, pair="980.2 ty", role="plan", c=[R("plan", "42.1", ref="pair")]),
  F("chi", "655.9 ty", None, pair="1120 ty", role="plan", c=[R("plan", "58.6", ref="pair")]),
  F("chi", "33 ty", None, pair="210 ty", role="plan", c=[R("plan", "15.7", ref="pair")]), doc="2024-09-20")
S("Chương trình MTQG xây dựng NTM giải ngân 45.120 triệu đồng, đạt 52,3% KH vốn; Chương trình MTQG giảm nghèo bền vững giải ngân 22.715 triệu đồng, đạt 31,8% KH vốn; Chương trình MTQG vùng đồng bào DTTS&MN giải ngân 60.008 triệu đồng, đạt 44% KH vốn.",
  F("chi", "45120 tr", None, c=[R("plan", "52.3")]), F("chi", "22715 tr", None, c=[R("plan", "31.8")]),
  F("chi", "60008 tr", None, c=[R("plan", "44")]), doc="2024-09-25")
S("Ban Quản lý dự án ĐTXD huyện được giao 186 tỷ đồng, giải ngân đến nay 121,7 tỷ đồng, đạt 65,4%; đơn vị phấn đấu đến 31/01/2025 giải ngân 100% kế hoạch vốn.",
  F("plan_chi", "186 ty", "y2024"), F("chi", "121.7 ty", "2024-01-01..2024-11-14", c=[R("plan", "65.4", ref="186 ty")]), doc="2024-11-14")
S("Ước thanh toán vốn đầu tư công từ đầu năm đến ngày 31/10/2023 của cả nước là 401.863 tỷ đồng, đạt 52,03% kế hoạch, đạt 56,74% kế hoạch Thủ tướng Chính phủ giao.",
  F("chi", "401863 ty", "2023-01-01..2023-10-31", est=1, c=[R("plan", "52.03"), R("plan_central", "56.74")]), doc="2023-11-06")
S("Công trình Trường THCS Nguyễn Du có tổng mức đầu tư 24,8 tỷ đồng, khởi công tháng 3/2024, giá trị khối lượng hoàn thành 18,2 tỷ đồng, dự kiến bàn giao trong quý IV/2024.",
  doc="2024-09-12")
S("Trong 9 tháng đầu năm, thành phố đã giải ngân 1,245 tỷ đồng cho 38 mô hình sinh kế, bằng 83% kế hoạch.",
  F("chi", "1.245 ty", "m9-2024", c=[R("plan", "83")], flags=["ambiguous_comma"]), doc="2024-10-11")
S("Vốn đầu tư công do huyện quản lý năm 2022 giải ngân 310.415 triệu đồng/335.800 triệu đồng, đạt 92,4%; vốn kéo dài 27.360 triệu đồng/28.112 triệu đồng, đạt 97,3%.",
  F("chi", "310415 tr", "y2022", pair="335800 tr", role="plan", c=[R("plan", "92.4", ref="pair")]),
  F("chi", "27360 tr", "y2022", pair="28112 tr", role="plan", c=[R("plan", "97.3", ref="pair")]), doc="2023-02-15")

# ---- Ministries
S("Tổng thu cân đối ngân sách nhà nước tháng 10 ước đạt 127,3 nghìn tỷ đồng; lũy kế 10 tháng đạt 1.654,2 nghìn tỷ đồng, bằng 97,2% dự toán, tăng 17,3% so với cùng kỳ năm 2023. Trong đó: thu nội địa lũy kế đạt 1.375,1 nghìn tỷ đồng, bằng 95,2% dự toán; thu dầu thô đạt 49,1 nghìn tỷ đồng, bằng 106,8% dự toán, giảm 5,1% so cùng kỳ; thu cân đối từ hoạt động xuất nhập khẩu đạt 229,2 nghìn tỷ đồng, bằng 112,4% dự toán.",
  F("thu", "127.3 kty", "t10-2024", est=1),
  F("thu", "1654.2 kty", "m10-2024", cum=1, c=[R("plan", "97.2"), G("yoy", "17.3", "up")]),
  F("thu", "1375.1 kty", "m10-2024", cum=1, c=[R("plan", "95.2")]),
  F("thu", "49.1 kty", "m10-2024", cum=1, c=[R("plan", "106.8"), G("yoy", "5.1", "down")]),
  F("thu", "229.2 kty", "m10-2024", cum=1, c=[R("plan", "112.4")]), doc="2024-11-06")
S("Tổng chi NSNN 6 tháng đầu năm 2025 ước đạt 1,1 triệu tỷ đồng, bằng 43,2% dự toán, tăng 38,5% so cùng kỳ, trong đó chi trả nợ lãi 53,6 nghìn tỷ đồng, bằng 48,5% dự toán.",
  F("chi", "1.1 trty", "m6-2025", est=1, c=[R("plan", "43.2"), G("yoy", "38.5", "up")]),
  F("chi", "53.6 kty", "m6-2025", est=1, c=[R("plan", "48.5")]), doc="2025-07-03")
S("Số thu nộp ngân sách của ngành Hải quan từ 01/01 đến 15/11/2024 đạt 371.586 tỷ đồng, bằng 99,1% dự toán được giao (375.000 tỷ đồng), bằng 94,7% chỉ tiêu phấn đấu, tăng 14,85% so với cùng kỳ năm 2023.",
  F("thu", "371586 ty", "2024-01-01..2024-11-15", c=[R("plan", "99.1", ref="375000 ty"), R("plan", "94.7"), G("yoy", "14.85", "up")]), doc="2024-11-19")
S("Tổng kim ngạch xuất nhập khẩu hàng hóa tháng 5/2024 ước đạt 66,62 tỷ USD, tăng 9,1% so với tháng trước; cán cân thương mại nhập siêu 1 tỷ USD.",
  doc="2024-05-31")
S("Kho bạc Nhà nước đã huy động 272.200 tỷ đồng trái phiếu Chính phủ, đạt 68,1% kế hoạch năm, kỳ hạn bình quân 11,1 năm, lãi suất bình quân 2,39%/năm.",
  doc="2024-09-30")
S("Năm 2023, Quốc hội quyết định dự toán thu NSNN là 1.620.744 tỷ đồng, dự toán chi NSNN là 2.076.244 tỷ đồng, bội chi 455.500 tỷ đồng (4,42% GDP).",
  F("plan_thu", "1620744 ty", "y2023"), F("plan_chi", "2076244 ty", "y2023"), doc="2023-01-03")
S("Số kiểm tra dự toán thu năm 2026 dự kiến tăng khoảng 10 - 12% so với ước thực hiện năm 2025.", doc="2025-07-30")
S("Thu ngân sách từ dầu thô năm 2022 đạt 77,8 nghìn tỷ đồng, gấp 2,76 lần dự toán (28,2 nghìn tỷ đồng), trên cơ sở giá dầu bình quân 105 USD/thùng.",
  F("thu", "77.8 kty", "y2022", c=[T("plan", "276", ref="28.2 kty", step="1")]), doc="2023-01-06")

# ---- Debts, loans, credit, prices: money that is neither revenue nor expenditure of a budget
S("Tổng nợ thuế do ngành Thuế quản lý tính đến 31/12/2023 là 2.215 tỷ đồng, tăng 12,3% so với thời điểm 31/12/2022, chiếm 11,8% tổng thu nội địa; nợ có khả năng thu 1.530 tỷ đồng.",
  doc="2024-01-15")
S("Cục Thuế đã thu được 486 tỷ đồng tiền thuế nợ, đạt 72% chỉ tiêu Tổng cục Thuế giao, qua đó góp phần giảm nợ đọng.",
  F("thu", "486 ty", None, c=[R("plan", "72")]), doc="2024-08-22")
S("Doanh số cho vay 9 tháng đạt 142 tỷ đồng với 2.871 lượt khách hàng; doanh số thu nợ 98,6 tỷ đồng; tổng dư nợ 512,4 tỷ đồng, hoàn thành 99,8% kế hoạch tăng trưởng.",
  doc="2024-10-10")
S("Tổng thu từ khách du lịch 8 tháng ước đạt 7.350 tỷ đồng, tăng 36% so với cùng kỳ; tổng lượt khách 5,2 triệu lượt, trong đó khách quốc tế 1.234.500 lượt.", doc="2024-09-05")
S("Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng tháng 11 ước đạt 6.214,8 tỷ đồng, tăng 10,4% so cùng kỳ năm trước.", doc="2024-11-29")
S("Giá trị sản xuất nông, lâm, thủy sản (giá so sánh 2010) ước đạt 1.862 tỷ đồng, đạt 51,3% KH, tăng 4,1% so cùng kỳ; diện tích lúa đông xuân 3.450,5 ha, năng suất 58,7 tạ/ha.", doc="2024-07-01")
S("Thu hút 12 dự án đầu tư mới với tổng vốn đăng ký 3.450 tỷ đồng và 128,5 triệu USD, nâng tổng số lên 214 dự án.", doc="2024-10-01")
S("Thu nhập bình quân đầu người ước đạt 58,6 triệu đồng/người/năm, tăng 4,2 triệu đồng so với năm 2022; tỷ lệ hộ nghèo giảm còn 6,87%.", doc="2023-12-15")
S("Qua thanh tra, kiểm tra 124 doanh nghiệp đã truy thu và phạt 56,3 tỷ đồng, giảm lỗ 210 tỷ đồng, giảm khấu trừ thuế GTGT 4,9 tỷ đồng.",
  F("thu", "56.3 ty", None), doc="2024-09-16")
S("UBND tỉnh ký hợp đồng vay lại vốn vay nước ngoài 850 tỷ đồng; mức dư nợ vay của ngân sách địa phương không vượt quá 30% số thu được hưởng theo phân cấp.", doc="2024-03-22")
S("Xử phạt 1.105 trường hợp vi phạm trật tự ATGT, thu nộp Kho bạc Nhà nước 2,36 tỷ đồng; tước GPLX 87 trường hợp.",
  F("thu", "2.36 ty", None), doc="2024-06-28")
S("Liên hệ: Phòng Tài chính - Kế hoạch, ĐT 0235.3881.234, số 45 đường Hồ Chí Minh; hạn cuối 17h00 ngày 25/12/2024; Quyết định số 3456/QĐ-UBND ngày 08/12/2023.", doc="2024-12-12")
S("Hộ nghèo được hỗ trợ 60 triệu đồng/nhà xây mới, 30 triệu đồng/nhà sửa chữa; đến nay đã khởi công 215/320 nhà.", doc="2024-10-17")

# ---- Ranges, multiples, more than one comparison, odd spellings
S("Dự kiến cả năm 2024, thu ngân sách trên địa bàn đạt khoảng 520 - 540 tỷ đồng, vượt 8 - 12% dự toán HĐND thị xã giao.",
  F("thu", "520 ty", "y2024", est=1, to="540 ty"), doc="2024-11-05")
S("Quý II/2024 thu tiền sử dụng đất đạt 96 tỷ đồng, gấp 3,2 lần quý I và gấp 1,8 lần so với cùng kỳ.",
  F("thu", "96 ty", "q2-2024", c=[T("prev_period", "320"), T("yoy", "180")]), doc="2024-07-02")
S("Thuế TNCN 11 tháng đạt 215 tỷ đồng, tăng 42 tỷ đồng, tương ứng tăng 24,3% so với cùng kỳ năm trước; lệ phí trước bạ đạt 88 tỷ đồng, giảm 31 tỷ đồng, tương ứng giảm 26%.",
  F("thu", "215 ty", "m11-2023", c=[G("yoy", "24.3", "up", delta="42 ty")]),
  F("thu", "88 ty", "m11-2023", c=[G("yoy", "26", "down", delta="31 ty")]), doc="2023-12-04")
S("THU NGÂN SÁCH NĂM 2023 ĐẠT 1.052 TỶ ĐỒNG, BẰNG 131,5% DỰ TOÁN TỈNH GIAO (800 TỶ ĐỒNG)",
  F("thu", "1052 ty", "y2023", c=[R("plan_province", "131.5", ref="800 ty")]), doc="2024-01-02")
S("Thu ngân sách 6T/2024 đạt 412,3 tỷ đ, = 53,2% DT năm, tăng 9,7% so CK. Chi ngân sách 6T/2024: 698,4 tỷ đ, = 47,1% DT năm.",
  F("thu", "412.3 ty", "m6-2024", c=[R("plan", "53.2"), G("yoy", "9.7", "up")]),
  F("chi", "698.4 ty", "m6-2024", c=[R("plan", "47.1")]), doc="2024-07-04")
S("Tổng thu ngân sách nhà nước trên địa bàn thành phố trong tháng 4 ước thực hiện 3.105,7 tỉ đồng, lũy kế 4 tháng đầu năm đạt 11.896,2 tỉ đồng, bằng 54,9% dự toán năm và tăng 27,6% so với cùng kỳ năm trước; trong đó thu nội địa đạt 10.012,8 tỉ đồng, chiếm tỷ trọng 84,2%.",
  F("thu", "3105.7 ty", "t4-2025", est=1),
  F("thu", "11896.2 ty", "m4-2025", cum=1, c=[R("plan", "54.9"), G("yoy", "27.6", "up")]),
  F("thu", "10012.8 ty", "m4-2025", cum=1), doc="2025-05-04", nfd=True)
S("Ước thu ngân sách nhà nước trên địa bàn huyện năm 2023 đạt 145 tỷ đồng, bằng 103,6% kế hoạch tỉnh giao, bằng 100% kế hoạch HĐND huyện giao, bằng 88,4% so với thực hiện năm 2022; chi ngân sách 812 tỷ đồng, bằng 126% dự toán đầu năm.",
  F("thu", "145 ty", "y2023", est=1, c=[R("plan_province", "103.6"), R("plan_council", "100"), R("prev_year", "88.4")]),
  F("chi", "812 ty", "y2023", est=1, c=[R("plan", "126")]), doc="2023-12-08", nfd=True)
S("Thu lệ phí môn bài 1,2 tỷ đồng (đạt 98%), thu thuế sử dụng đất phi nông nghiệp 640 triệu đồng (đạt 71,1%), thu cấp quyền khai thác khoáng sản 3,4 tỷ đồng (đạt 226,7%) so với dự toán được giao.",
  F("thu", "1.2 ty", None, c=[R("plan", "98")]), F("thu", "640 tr", None, c=[R("plan", "71.1")]),
  F("thu", "3.4 ty", None, c=[R("plan", "226.7")]), doc="2024-09-09", nfd=True)
S("Năm 2022, thu ngân sách đạt 385 tỷ đồng; năm 2023 đạt 402 tỷ đồng, tăng 4,4% so với năm 2022; 6 tháng đầu năm 2024 đạt 236 tỷ đồng.",
  F("thu", "385 ty", "y2022"), F("thu", "402 ty", "y2023", c=[G("prev_year", "4.4", "up")]),
  F("thu", "236 ty", "m6-2024"), doc="2024-07-15")
S("Kế hoạch năm 2025: thu ngân sách trên địa bàn 168 tỷ đồng, tăng 5% so với ước thực hiện năm 2024; chi ngân sách địa phương 905 tỷ đồng.",
  F("plan_thu", "168 ty", "y2025", c=[G("prev_year", "5", "up")]), F("plan_chi", "905 ty", "y2025"), doc="2024-12-18")
S("Hụt thu so với dự toán khoảng 1.200 tỷ đồng; tỉnh phải cắt giảm, giãn tiến độ một số nhiệm vụ chi.", doc="2023-11-22")
S("Xã Trà Linh thu 312 triệu đồng, đạt 104%; xã Trà Nam thu 198 triệu đồng, đạt 82,5%; xã Trà Cang thu 90 triệu đồng, đạt 60% kế hoạch giao.",
  F("thu", "312 tr", None, c=[R("plan", "104")], place="Trà Linh"), F("thu", "198 tr", None, c=[R("plan", "82.5")], place="Trà Nam"),
  F("thu", "90 tr", None, c=[R("plan", "60")], place="Trà Cang"), doc="2024-12-27")

PARAGRAPHS.write("bulletins.jsonl", "bul")
