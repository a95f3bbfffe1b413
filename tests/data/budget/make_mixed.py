#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes mixed.jsonl: paragraphs of all kinds.

Labelled by people who had not read the rules of core/budget, and scored once before a rule was changed for it;
docs/measurements.md holds that score.
"""
from labels import F, G, R, T, Paragraphs

PARAGRAPHS = Paragraphs()
S = PARAGRAPHS.add

# ==== Of all kinds
S("Thu nội địa và thu từ hoạt động xuất nhập khẩu trong quý I/2025 lần lượt đạt 2.145 tỷ đồng và 612 tỷ đồng, tương ứng bằng 24,1% và 19,8% dự toán.",
  F("thu", "2145 ty", "q1-2025", c=[R("plan", "24.1")]), F("thu", "612 ty", "q1-2025", c=[R("plan", "19.8")]), doc="2025-04-04")
S("Trong hai năm 2022 và 2023, huyện Đakrông thu ngân sách lần lượt 41,2 tỷ đồng và 46,8 tỷ đồng.",
  F("thu", "41.2 ty", "y2022", place="Đakrông"), F("thu", "46.8 ty", "y2023", place="Đakrông"), doc="2024-01-25")
S("Ba khoản thu đã vượt dự toán năm là lệ phí trước bạ (318 tỷ đồng, vượt 6%), thu cổ tức và lợi nhuận sau thuế (42 tỷ đồng, vượt 40%), thu khác ngân sách (256,5 tỷ đồng, vượt 2,6%).",
  F("thu", "318 ty", None, c=[G("plan", "6", "up")]), F("thu", "42 ty", None, c=[G("plan", "40", "up")]), F("thu", "256.5 ty", None, c=[G("plan", "2.6", "up")]),
  doc="2024-12-09")
S("Giai đoạn 2021 - 2024, từ nguồn ngân sách nhà nước, huyện Mù Cang Chải đã chi 92,6 tỷ đồng hỗ trợ hộ nghèo xóa nhà tạm.",
  F("chi", "92.6 ty", "2021-01-01..2024-12-31", place="Mù Cang Chải"), doc="2025-02-10")
S("Số thuế và phí do Đội Thuế liên huyện quản lý thu đạt 58,9 tỷ đồng trong 10 tháng năm 2024, bằng 87,3% chỉ tiêu phấn đấu, giảm 1,1% so với cùng kỳ.",
  F("thu", "58.9 ty", "m10-2024", c=[R("plan", "87.3"), G("yoy", "1.1", "down")]), doc="2024-11-06")
S("Tổng chi NSĐP quý III/2025 là 4.936,7 tỷ đồng, gấp 1,2 lần quý II/2025; lũy kế 9 tháng là 12.318,2 tỷ đồng, bằng 61,4% dự toán HĐND tỉnh giao (20.062,9 tỷ đồng).",
  F("chi", "4936.7 ty", "q3-2025", c=[T("prev_period", "120")]), F("chi", "12318.2 ty", "m9-2025", cum=1, c=[R("plan_council", "61.4", ref="20062.9 ty")]),
  doc="2025-10-07")
S("Năm 2025, dự toán thu tỉnh giao cho huyện là 135.000 triệu đồng; huyện phấn đấu thu 150.000 triệu đồng, tăng 11,1% so với dự toán tỉnh giao.",
  F("plan_thu", "135000 tr", "y2025"), F("plan_thu", "150000 tr", "y2025", c=[G("plan_province", "11.1", "up", ref="135000 tr")]), doc="2024-12-26")
S("Mức giải ngân 1.120 tỷ đồng tính đến hết tháng 5/2025 của thành phố Đà Nẵng mới đạt 14,1% kế hoạch vốn.",
  F("chi", "1120 ty", "m5-2025", cum=1, c=[R("plan", "14.1")], place="Đà Nẵng"), doc="2025-06-03")
S("Ngân sách tỉnh đã chi 24,5 tỷ đồng hỗ trợ 142 thôn xây dựng nhà văn hóa.", F("chi", "24.5 ty", None), doc="2024-08-15")
S("Sau sắp xếp, phường Tam Thanh ước thu ngân sách cả năm 2025 đạt 36.900 triệu đồng, hoàn thành 102,5% kế hoạch (36.000 triệu đồng).",
  F("thu", "36900 tr", "y2025", est=1, c=[R("plan", "102.5", ref="36000 tr")], place="Tam Thanh"), doc="2025-12-03")
S("3 tháng cuối năm 2025, xã phấn đấu thu ngân sách 4.150 triệu đồng, trong đó thu từ đấu giá đất 2.600 triệu đồng.",
  F("plan_thu", "4150 tr", "l3-2025"), F("plan_thu", "2600 tr", "l3-2025"), doc="2025-10-03")
S("Lực lượng Cảnh sát giao thông xử phạt vi phạm hành chính 9.412 trường hợp, nộp Kho bạc Nhà nước hơn 21,7 tỷ đồng; tạm giữ 1.204 phương tiện.",
  F("thu", "21.7 ty", None), doc="2025-03-17")
S("Thu ngân sách quý I đạt 410 tỷ đồng; quý II đạt 365 tỷ đồng; quý III đạt 398 tỷ đồng. Tổng cộng 9 tháng thu 1.173 tỷ đồng, đạt 80,9% dự toán.",
  F("thu", "410 ty", "q1-2024"), F("thu", "365 ty", "q2-2024"), F("thu", "398 ty", "q3-2024"), F("thu", "1173 ty", "m9-2024", c=[R("plan", "80.9")]), doc="2024-10-03")
S("Điều 1. Giao kế hoạch vốn đầu tư công năm 2025 (đợt 2) cho các chủ đầu tư với tổng số 18.450 triệu đồng, cụ thể: vốn cân đối ngân sách huyện 10.200 triệu đồng; vốn xổ số kiến thiết 8.250 triệu đồng.",
  F("plan_chi", "18450 tr", "y2025"), F("plan_chi", "10200 tr", "y2025"), F("plan_chi", "8250 tr", "y2025"), doc="2025-04-22")
S("Tổng số tiền chi trả chế độ cho cán bộ nghỉ việc do sắp xếp bộ máy là 318,6 tỷ đồng, trong đó ngân sách tỉnh chi 204,1 tỷ đồng, ngân sách cấp xã chi 114,5 tỷ đồng.",
  F("chi", "318.6 ty", None), F("chi", "204.1 ty", None), F("chi", "114.5 ty", None), doc="2025-09-24")
S("Thu NSNN tháng 01 năm 2024 trên địa bàn huyện Cẩm Xuyên: 61,8 tỷ đồng, đạt 18,2% dự toán tỉnh giao, trong đó thu tiền sử dụng đất 44,2 tỷ đồng.",
  F("thu", "61.8 ty", "t1-2024", c=[R("plan_province", "18.2")], place="Cẩm Xuyên"), F("thu", "44.2 ty", "t1-2024", place="Cẩm Xuyên"), doc="2024-02-05")
S("Lũy kế chi NSNN 11 tháng năm 2024: 1.559,9 nghìn tỷ đồng; trong đó chi ĐTPT 495,9 nghìn tỷ đồng (69,3% dự toán), chi thường xuyên 1.040,6 nghìn tỷ đồng (82,1% dự toán).",
  F("chi", "1559.9 kty", "m11-2024", cum=1), F("chi", "495.9 kty", "m11-2024", cum=1, c=[R("plan", "69.3")]), F("chi", "1040.6 kty", "m11-2024", cum=1, c=[R("plan", "82.1")]),
  doc="2024-12-06")
S("7 tháng năm 2025, thu từ khu vực kinh tế quốc doanh 186 tỷ (đạt 46,5% dự toán), khu vực ngoài quốc doanh 742 tỷ (đạt 61,1% dự toán).",
  F("thu", "186 ty", "m7-2025", c=[R("plan", "46.5")]), F("thu", "742 ty", "m7-2025", c=[R("plan", "61.1")]), doc="2025-08-01")
S("Thu nội địa thực hiện năm 2023 là 5.214 tỷ đồng, ước thực hiện năm 2024 là 5.630 tỷ đồng, dự toán năm 2025 là 5.910 tỷ đồng.",
  F("thu", "5214 ty", "y2023"), F("thu", "5630 ty", "y2024", est=1), F("plan_thu", "5910 ty", "y2025"), doc="2024-11-29")
S("Kết dư ngân sách cấp huyện năm 2023 là 2.016 triệu đồng.", F("thu", "2016 tr", "y2023"), doc="2024-07-10")
S("Chi thường xuyên quý II/2024 đạt 84.6 tỷ đồng, bằng 24.9% dự toán.", F("chi", "84.6 ty", "q2-2024", c=[R("plan", "24.9")], flags=["foreign_decimal"]), doc="2024-07-05")
S("10 tháng năm 2025, số thu ngân sách đạt 9.912 tỷ đồng, vượt 412 tỷ đồng so với dự toán cả năm (9.500 tỷ đồng).",
  F("thu", "9912 ty", "m10-2025", c=[G("plan", None, "up", delta="412 ty", ref="9500 ty")]), doc="2025-11-03")
S("Năm 2023, xã Vĩnh Ô đã chi 2 tỷ 150 triệu đồng từ ngân sách làm đường vào khu sản xuất.", F("chi", "2150 tr", "y2023", place="Vĩnh Ô"), doc="2024-01-11")
S("GIẢI NGÂN VỐN ĐẦU TƯ CÔNG 10 THÁNG NĂM 2025 ĐẠT 5.816 TỶ ĐỒNG, BẰNG 64% KẾ HOẠCH", F("chi", "5816 ty", "m10-2025", c=[R("plan", "64")]), doc="2025-11-04")
S("Theo Kho bạc Nhà nước, chi đầu tư phát triển 5 tháng đầu năm 2025 qua hệ thống là 199.330 tỷ đồng, bằng 24,1% kế hoạch, cao hơn cùng kỳ 39,7%.",
  F("chi", "199330 ty", "m5-2025", c=[R("plan", "24.1"), G("yoy", "39.7", "up")]), doc="2025-06-05")
S("Thị xã Kỳ Anh: tổng thu ngân sách 11 tháng năm 2023 đạt 1.286,3 tỷ đồng, bằng 94,8% kế hoạch; tổng chi ngân sách 987,4 tỷ đồng, bằng 118,2% dự toán, tăng 6% so với cùng kỳ.",
  F("thu", "1286.3 ty", "m11-2023", c=[R("plan", "94.8")], place="Kỳ Anh"),
  F("chi", "987.4 ty", "m11-2023", c=[R("plan", "118.2"), G("yoy", "6", "up")], place="Kỳ Anh"), doc="2023-12-01")
S("Bước sang năm 2026, tỉnh dự toán chi sự nghiệp y tế 2.318 tỷ đồng, tăng 9,4% so với dự toán năm 2025.",
  F("plan_chi", "2318 ty", "y2026", c=[G("plan", "9.4", "up")]), doc="2025-12-15")
S("Thu hồi các khoản chi sai chế độ qua thanh tra trong năm 2023, nộp ngân sách 1.864 triệu đồng.", F("thu", "1864 tr", "y2023"), doc="2024-02-06")
S("Tiền thuê đất 9 tháng năm 2025 tăng 64,5% so với cùng kỳ, tương ứng tăng 148 tỷ đồng, đạt 377,5 tỷ đồng.",
  F("thu", "377.5 ty", "m9-2025", c=[G("yoy", "64.5", "up", delta="148 ty")]), doc="2025-10-08")

# ---- None
S("Chi nhánh Ngân hàng Nông nghiệp và Phát triển nông thôn huyện huy động 2.150 tỷ đồng tiền gửi, dư nợ 1.986 tỷ đồng, tăng 8,2% so với đầu năm.", doc="2024-10-10")
S("Nông dân xã Bình Giang bội thu vụ dưa hấu, giá bán 7.500 - 8.000 đồng/kg, mỗi sào thu lãi 12 triệu đồng.", doc="2024-04-18")
S("Quy mô GRDP theo giá hiện hành ước đạt 158.300 tỷ đồng; GRDP bình quân đầu người 96,4 triệu đồng, xếp thứ 18 cả nước.", doc="2024-12-31")
S("Hội thảo góp ý dự thảo Luật Ngân sách nhà nước (sửa đổi) có 120 đại biểu, 32 ý kiến phát biểu, tập trung vào phân cấp nguồn thu, nhiệm vụ chi.", doc="2025-04-16")
S("Tập đoàn đạt doanh thu hợp nhất 11.460 tỷ đồng, lợi nhuận trước thuế 1.215 tỷ đồng, bằng 108% kế hoạch năm.", doc="2025-01-20")
S("Cơ quan chức năng thu giữ 1.350 bao thuốc lá lậu, trị giá 42 triệu đồng; tổng trị giá hàng hóa vi phạm 3,6 tỷ đồng.", doc="2024-12-13")
S("Đến cuối tháng 8, tổng số tiền thuế nợ toàn tỉnh 1.742 tỷ đồng, giảm 3,5% so với thời điểm cuối năm trước.", doc="2025-09-08")

# ==== Of all kinds
S("Thu NSNN trên địa bàn huyện Cư Kuin 9T/2023 được 118,7 tỷ đ, đạt 62,4% DT tỉnh giao.",
  F("thu", "118.7 ty", "m9-2023", c=[R("plan_province", "62.4")], place="Cư Kuin"), doc="2023-10-03")
S("Tổng chi ngân sách quận 6 tháng đầu năm 2022 là 486.215 trđ, trong đó chi thường xuyên 402.118 trđ (đạt 46,9% DT), chi đầu tư 84.097 trđ (đạt 38,2% KH).",
  F("chi", "486215 tr", "m6-2022"), F("chi", "402118 tr", "m6-2022", c=[R("plan", "46.9")]), F("chi", "84097 tr", "m6-2022", c=[R("plan", "38.2")]), doc="2022-07-11")
S("Trong 5 tháng đầu năm 2024, chi sự nghiệp kinh tế của phường là 2,135 tỷ đồng, giảm 6,4% so với cùng kỳ năm trước.",
  F("chi", "2.135 ty", "m5-2024", c=[G("yoy", "6.4", "down")], flags=["ambiguous_comma"]), doc="2024-06-05")
S("Chi sự nghiệp giáo dục năm 2023 đạt 98.5 tỷ đồng, bằng 99.2% dự toán.",
  F("chi", "98.5 ty", "y2023", c=[R("plan", "99.2")], flags=["foreign_decimal"]), doc="2024-01-15")
S("Thu NSNN tháng 2/2024 ước đạt 165,2 nghìn tỷ đồng; 2 tháng đầu năm ước đạt 400,6 nghìn tỷ đồng, bằng 23,5% dự toán, tăng 10,4% so với cùng kỳ năm 2023.",
  F("thu", "165.2 kty", "t2-2024", est=1), F("thu", "400.6 kty", "m2-2024", est=1, c=[R("plan", "23.5"), G("yoy", "10.4", "up")]), doc="2024-03-05", nfd=True)
S("THU NGÂN SÁCH HUYỆN QUÝ III/2024: 73,6 TỶ ĐỒNG, GIẢM 5,8% SO VỚI QUÝ TRƯỚC",
  F("thu", "73.6 ty", "q3-2024", c=[G("prev_period", "5.8", "down")]), doc="2024-10-03")
S("Xã được phân bổ 6.320 triệu đồng vốn sự nghiệp năm 2024 từ 3 chương trình MTQG; tính đến ngày 31/10/2024 đã giải ngân 2.940 triệu đồng, bằng 46,5% kế hoạch.",
  F("plan_chi", "6320 tr", "y2024"), F("chi", "2940 tr", "m10-2024", cum=1, c=[R("plan", "46.5", ref="6320 tr")]), doc="2024-11-05")
S("Lãnh đạo cơ quan thuế cho biết đơn vị đã thu ngân sách 412 tỷ đồng trong 8 tháng đầu năm 2025, tăng 19% so với cùng kỳ; riêng các hộ kinh doanh nộp ngân sách 26,8 tỷ đồng.",
  F("thu", "412 ty", "m8-2025", c=[G("yoy", "19", "up")]), F("thu", "26.8 ty", "m8-2025"), doc="2025-09-09")
S("Trong tháng 5, thu tiền cho thuê đất và thu từ bán tài sản nhà nước lần lượt đạt 7,4 tỷ đồng và 2,9 tỷ đồng.",
  F("thu", "7.4 ty", "t5-2024"), F("thu", "2.9 ty", "t5-2024"), doc="2024-06-03")
S("Năm 2024, ngân sách thành phố chi 9,72 tỷ đồng phụ cấp cho 412 cán bộ thôn, tổ dân phố; mức phụ cấp cao nhất 2.340.000 đồng/người/tháng.",
  F("chi", "9.72 ty", "y2024"), doc="2025-01-10")
S("Thu ngân sách 10 tháng năm 2024 đạt 1.526 tỷ đồng, hoàn thành 109% dự toán tỉnh giao (1.400 tỷ đồng) và 95,4% dự toán HĐND thành phố giao (1.600 tỷ đồng).",
  F("thu", "1526 ty", "m10-2024", c=[R("plan_province", "109", ref="1400 ty"), R("plan_council", "95.4", ref="1600 ty")]), doc="2024-11-07")
S("GRDP tăng 7,8%; tổng vốn đầu tư toàn xã hội 21.450 tỷ đồng; thu ngân sách 9 tháng năm 2024 đạt 8.236 tỷ đồng, tăng 6,9% so với cùng kỳ; kim ngạch xuất khẩu 2,1 tỷ USD.",
  F("thu", "8236 ty", "m9-2024", c=[G("yoy", "6.9", "up")]), doc="2024-10-01")
S("Huyện Đức Cơ thu ngân sách 64,2 tỷ đồng, đạt 71,3% dự toán; huyện Chư Prông thu 88,9 tỷ đồng, đạt 68,4% dự toán; thị xã Ayun Pa thu 41,7 tỷ đồng, đạt 83,4% dự toán.",
  F("thu", "64.2 ty", None, c=[R("plan", "71.3")], place="Đức Cơ"), F("thu", "88.9 ty", None, c=[R("plan", "68.4")], place="Chư Prông"),
  F("thu", "41.7 ty", None, c=[R("plan", "83.4")], place="Ayun Pa"), doc="2024-10-16")
S("Dự toán chi đầu tư phát triển năm 2023 của thành phố sau điều chỉnh là 1.245,6 tỷ đồng, giảm 154,4 tỷ đồng so với dự toán đầu năm.",
  F("plan_chi", "1245.6 ty", "y2023", c=[G("plan", None, "down", delta="154.4 ty")]), doc="2023-11-30")
S("Từ ngày 01/7/2025 đến ngày 30/9/2025, thu ngân sách xã được 1.860 triệu đồng, chi ngân sách xã 5.412 triệu đồng.",
  F("thu", "1860 tr", "2025-07-01..2025-09-30"), F("chi", "5412 tr", "2025-07-01..2025-09-30"), doc="2025-10-03")
S("Năm 2021, tổng chi ngân sách địa phương 16.842 tỷ đồng, bằng 108% dự toán HĐND tỉnh giao; chi phòng, chống dịch COVID-19 là 764 tỷ đồng.",
  F("chi", "16842 ty", "y2021", c=[R("plan_council", "108")]), F("chi", "764 ty", "y2021"), doc="2022-01-20")
S("Trong 6 tháng cuối năm 2024, huyện phấn đấu thu ngân sách 92 tỷ đồng, trong đó tiền sử dụng đất 55 tỷ đồng.",
  F("plan_thu", "92 ty", "l6-2024"), F("plan_thu", "55 ty", "l6-2024"), doc="2024-07-09")
S("Thu NSNN lũy kế đến ngày 15/9/2024 ước đạt 6.745 tỷ đồng, bằng 74,9% dự toán, bằng 118,3% so với cùng kỳ.",
  F("thu", "6745 ty", "2024-01-01..2024-09-15", est=1, cum=1, c=[R("plan", "74.9"), R("yoy", "118.3")]), doc="2024-09-17")
S("Các nhà máy thủy điện nộp ngân sách 146 tỷ đồng trong 8 tháng đầu năm 2024, giảm 22,5% so với cùng kỳ do khô hạn kéo dài.",
  F("thu", "146 ty", "m8-2024", c=[G("yoy", "22.5", "down")]), doc="2024-09-06")
S("Đến ngày 10/12/2024, vốn ngân sách huyện của Ban Quản lý dự án giải ngân 78,4/96 tỷ đồng, đạt 81,7% kế hoạch.",
  F("chi", "78.4 ty", "2024-01-01..2024-12-10", pair="96 ty", role="plan", c=[R("plan", "81.7", ref="pair")]), doc="2024-12-12")
S("- Thu trên địa bàn tháng 4/2025: 23.470 triệu đồng, tăng 2.130 triệu đồng so với tháng trước.\n- Chi ngân sách tháng 4/2025: 61.805 triệu đồng, giảm 5,4% so với tháng trước.",
  F("thu", "23470 tr", "t4-2025", c=[G("prev_period", None, "up", delta="2130 tr")]), F("chi", "61805 tr", "t4-2025", c=[G("prev_period", "5.4", "down")]), doc="2025-05-05")
S("Lệ phí trước bạ xe máy, ô tô 7 tháng đạt 31,6 tỷ đồng, mới bằng 45,1% dự toán (70 tỷ đồng), thấp hơn cùng kỳ 9,4 tỷ đồng.",
  F("thu", "31.6 ty", "m7-2023", c=[R("plan", "45.1", ref="70 ty"), G("yoy", None, "down", delta="9.4 ty")]), doc="2023-08-03")
S("Ước thực hiện năm 2025: tổng thu ngân sách xã 18.450 triệu đồng, đạt 112% dự toán; tổng chi ngân sách xã 17.920 triệu đồng, đạt 108,8% dự toán.",
  F("thu", "18450 tr", "y2025", est=1, c=[R("plan", "112")]), F("chi", "17920 tr", "y2025", est=1, c=[R("plan", "108.8")]), doc="2025-12-02")
S("Quý I/2025, Bộ Nông nghiệp và Môi trường ước giải ngân 1.830 tỷ đồng, bằng 9,6% kế hoạch Thủ tướng Chính phủ giao.",
  F("chi", "1830 ty", "q1-2025", est=1, c=[R("plan_central", "9.6")]), doc="2025-04-04")
S("Ngân sách tỉnh chi 18,9 tỷ đồng hỗ trợ 630 hộ xây nhà đại đoàn kết; Ủy ban Mặt trận Tổ quốc vận động doanh nghiệp ủng hộ thêm 7,2 tỷ đồng.",
  F("chi", "18.9 ty", None), doc="2024-12-26")
S("Thuế giá trị gia tăng: 46,8 tỷ đồng, tăng 4,2 tỷ đồng (tăng 9,9%) so với cùng kỳ năm trước. Thuế thu nhập doanh nghiệp: 12,5 tỷ đồng, giảm 1,8 tỷ đồng (giảm 12,6%) so với cùng kỳ năm trước.",
  F("thu", "46.8 ty", None, c=[G("yoy", "9.9", "up", delta="4.2 ty")]), F("thu", "12.5 ty", None, c=[G("yoy", "12.6", "down", delta="1.8 ty")]), doc="2024-08-07")
S("Dự toán chi quốc phòng năm 2025 của huyện là 14,2 tỷ đồng, chi an ninh và trật tự an toàn xã hội là 6,8 tỷ đồng.",
  F("plan_chi", "14.2 ty", "y2025"), F("plan_chi", "6.8 ty", "y2025"), doc="2024-12-30")
S("Thu viện trợ không hoàn lại 5 tháng đầu năm 2023 đạt 3,4 tỷ đồng, bằng 56,7% dự toán (6 tỷ đồng).",
  F("thu", "3.4 ty", "m5-2023", c=[R("plan", "56.7", ref="6 ty")]), doc="2023-06-06")

# ---- Money that is not a budget's
S("Bão số 3 làm 14 người bị thương, hơn 2.300 ngôi nhà tốc mái; tổng thiệt hại ước khoảng 312 tỷ đồng.", doc="2024-09-16")
S("Theo Sở Nội vụ, mức thưởng Tết Dương lịch cao nhất thuộc về một doanh nghiệp FDI với 152 triệu đồng/người, thấp nhất 200.000 đồng/người.", doc="2024-12-24")
S("Trang trại gà của hợp tác xã xuất bán 42.000 con mỗi lứa, giá 58.000 đồng/kg, trừ chi phí còn lãi khoảng 480 triệu đồng.", doc="2024-11-12")
S("Gia đình anh Y Khuê trồng 2 ha sầu riêng, mỗi vụ bán được 900 triệu đồng, trừ chi phí còn lãi hơn 500 triệu đồng.", doc="2024-09-24")
S("Cầu vượt sông dài 480 m có tổng mức đầu tư 356 tỷ đồng, dự kiến hợp long trước ngày 30/4/2026.", doc="2025-10-28")
S("Chỉ số sản xuất công nghiệp 8 tháng tăng 11,2%; tổng mức bán lẻ hàng hóa đạt 34.712 tỷ đồng, tăng 9,6% so với cùng kỳ.", doc="2025-09-03")

PARAGRAPHS.write("mixed.jsonl", "mix")
