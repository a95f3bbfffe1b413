#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes harvest.jsonl: news and press releases of provinces and ministries; reports of districts, communes and finance departments,
council resolutions, disclosures.

Labelled by somebody who had not read the rules of core/budget, and scored once before a rule was changed for it;
docs/measurements.md holds that score.
"""
from labels import F, G, R, T, Paragraphs

PARAGRAPHS = Paragraphs()
S = PARAGRAPHS.add

# ==== News and press releases
S("Ngân sách thị xã Buôn Hồ sau 10 tháng của năm 2024 ghi nhận số thu 214,7 tỷ đồng, tương đương 88,4% dự toán tỉnh giao và nhỉnh hơn cùng kỳ năm trước 3,2%.",
  F("thu", "214.7 ty", "m10-2024", c=[R("plan_province", "88.4"), G("yoy", "3.2", "up")], place="Buôn Hồ"), doc="2024-11-05")
S("Theo lãnh đạo Thuế tỉnh, trong tháng 3/2025 toàn ngành thu nộp ngân sách 986 tỷ đồng, cao hơn tháng trước 143 tỷ đồng; so với cùng kỳ năm 2024 tăng 9,4%.",
  F("thu", "986 ty", "t3-2025", c=[G("prev_period", None, "up", delta="143 ty"), G("yoy", "9.4", "up")]), doc="2025-04-03")
S("Điểm sáng trong bức tranh ngân sách nửa đầu năm 2025 là khoản thu tiền sử dụng đất với 1.146 tỷ đồng, gấp 1,9 lần so với cùng kỳ (603 tỷ đồng).",
  F("thu", "1146 ty", "m6-2025", c=[T("yoy", "190", ref="603 ty")]), doc="2025-07-10")
S("Dù còn hơn hai tháng nữa mới kết thúc năm, song đến ngày 25/10/2024 huyện Đức Thọ đã cán đích nhiệm vụ thu ngân sách với 236,5 tỷ đồng, đạt 107,5% dự toán tỉnh giao (220 tỷ đồng).",
  F("thu", "236.5 ty", "2024-01-01..2024-10-25", c=[R("plan_province", "107.5", ref="220 ty")], place="Đức Thọ"), doc="2024-10-28")
S("Một trong những địa phương có tiến độ tốt là huyện Mộc Châu: 10 tháng năm 2024 đã giải ngân 168,4 tỷ đồng vốn đầu tư công, bằng 82,1% kế hoạch.",
  F("chi", "168.4 ty", "m10-2024", c=[R("plan", "82.1")], place="Mộc Châu"), doc="2024-11-06")
S("Lý giải về số thu thuế bảo vệ môi trường 5 tháng đầu năm chỉ đạt 187 tỷ đồng, bằng 31,2% dự toán và giảm 24,6% so với cùng kỳ năm 2024, ngành Thuế cho rằng do sản lượng xăng dầu tiêu thụ sụt giảm.",
  F("thu", "187 ty", "m5-2025", c=[R("plan", "31.2"), G("yoy", "24.6", "down")]), doc="2025-06-05")
S("Hai đợt đấu giá quyền sử dụng đất trong tháng 8/2024 mang về cho ngân sách thành phố Đông Hà 73,8 tỷ đồng.",
  F("thu", "73.8 ty", "t8-2024", place="Đông Hà"), doc="2024-09-09")
S("Ở vùng cao, thu ngân sách vẫn chật vật: xã Sơn Kỳ mới thu được 412 triệu đồng (41,2% kế hoạch), xã Ba Nam thu được 287 triệu đồng (35,9% kế hoạch).",
  F("thu", "412 tr", None, c=[R("plan", "41.2")], place="Sơn Kỳ"), F("thu", "287 tr", None, c=[R("plan", "35.9")], place="Ba Nam"), doc="2024-08-12")
S("Chiều 2/7, Bộ Tài chính thông tin: 6 tháng đầu năm 2025, giải ngân vốn đầu tư công của cả nước ước đạt 268.134 tỷ đồng, bằng 32,5% kế hoạch Thủ tướng Chính phủ giao, trong khi tỷ lệ cùng kỳ năm 2024 là 28,2%.",
  F("chi", "268134 ty", "m6-2025", est=1, c=[R("plan_central", "32.5")]), doc="2025-07-03")
S("Trong quý I/2025, ngân sách thành phố Hải Phòng chi 612 tỷ đồng quà Tết cho người có công, hộ nghèo và đối tượng bảo trợ xã hội; mức quà cao nhất là 10 triệu đồng/suất.",
  F("chi", "612 ty", "q1-2025", place="Hải Phòng"), doc="2025-04-01")
S("Nhà máy lọc dầu tiếp tục là đơn vị nộp ngân sách lớn nhất với 8.640 tỷ đồng trong 8 tháng năm 2024, chiếm hơn một nửa số thu nội địa toàn tỉnh.",
  F("thu", "8640 ty", "m8-2024"), doc="2024-09-04")
S("Các đại biểu biểu quyết thông qua dự toán thu ngân sách nhà nước trên địa bàn năm 2025 là 4.600 tỷ đồng, cao hơn 100 tỷ đồng so với mức dự toán Trung ương giao.",
  F("plan_thu", "4600 ty", "y2025", c=[G("plan_central", None, "up", delta="100 ty")]), doc="2024-12-11")
S("Dự toán chi ngân sách địa phương năm 2026 được chốt ở mức 22.415 tỷ đồng; trong đó dành 6.980 tỷ đồng cho đầu tư phát triển và 14.672 tỷ đồng cho chi thường xuyên.",
  F("plan_chi", "22415 ty", "y2026"), F("plan_chi", "6980 ty", "y2026"), F("plan_chi", "14672 ty", "y2026"), doc="2025-12-12")
S("Tính đến ngày 18/12/2024, Cục Hải quan tỉnh thu ngân sách từ hoạt động xuất nhập khẩu 11.870 tỷ đồng, vượt 470 tỷ đồng so với dự toán được giao (11.400 tỷ đồng).",
  F("thu", "11870 ty", "2024-01-01..2024-12-18", cum=1, c=[G("plan", None, "up", ref="11400 ty", delta="470 ty")]), doc="2024-12-20")
S("Ba sắc thuế lớn đều khởi sắc trong 4 tháng đầu năm 2023: thuế giá trị gia tăng 1.208 tỷ đồng, tăng 8,1% so với cùng kỳ; thuế thu nhập doanh nghiệp 964 tỷ đồng, tăng 13,5% so với cùng kỳ; thuế tài nguyên 215 tỷ đồng, tăng 4% so với cùng kỳ.",
  F("thu", "1208 ty", "m4-2023", c=[G("yoy", "8.1", "up")]), F("thu", "964 ty", "m4-2023", c=[G("yoy", "13.5", "up")]),
  F("thu", "215 ty", "m4-2023", c=[G("yoy", "4", "up")]), doc="2023-05-08")
S("Để bảo đảm nguồn tăng lương cơ sở, ngân sách tỉnh đã chi trả 1.385 tỷ đồng trong 6 tháng cuối năm 2024.",
  F("chi", "1385 ty", "l6-2024"), doc="2025-01-16")
S("Thu ngân sách huyện Bình Sơn quý I/2025 tăng 22% so với cùng kỳ, đạt 318 tỷ đồng",
  F("thu", "318 ty", "q1-2025", c=[G("yoy", "22", "up")], place="Bình Sơn"), doc="2025-04-09")
S("Quý III/2025, quý đầu tiên sau hợp nhất, tỉnh Lâm Đồng thu ngân sách 8.215 tỷ đồng, chi ngân sách 6.940 tỷ đồng.",
  F("thu", "8215 ty", "q3-2025", place="Lâm Đồng"), F("chi", "6940 ty", "q3-2025", place="Lâm Đồng"), doc="2025-10-08")
S("Ngành y tế nằm ở cuối bảng xếp hạng giải ngân: năm 2024 được giao kế hoạch vốn đầu tư công 145 tỷ đồng nhưng mới giải ngân 61,2 tỷ đồng, đạt 42,2%.",
  F("plan_chi", "145 ty", "y2024"), F("chi", "61.2 ty", "y2024", c=[R("plan", "42.2", ref="145 ty")]), doc="2024-12-18")
S("Khép lại tháng 5, thành phố thu ngân sách 36.214 tỷ đồng, nâng lũy kế 5 tháng đầu năm lên 228.460 tỷ đồng, bằng 43,9% dự toán Trung ương giao.",
  F("thu", "36214 ty", "t5-2025"), F("thu", "228460 ty", "m5-2025", cum=1, c=[R("plan_central", "43.9")]), doc="2025-06-02")
S("Với 45,3 tỷ đồng thu ngân sách trong 7 tháng đầu năm 2024, đạt 91,7% dự toán, xã Phước Hải trở thành điểm sáng của huyện.",
  F("thu", "45.3 ty", "m7-2024", c=[R("plan", "91.7")], place="Phước Hải"), doc="2024-08-07")
S("Chi ngân sách cho giáo dục và đào tạo của quận trong 9 tháng năm 2024 lên tới 542,6 tỷ đồng, tăng 46,8 tỷ đồng so với cùng kỳ năm 2023 (495,8 tỷ đồng).",
  F("chi", "542.6 ty", "m9-2024", c=[G("yoy", None, "up", ref="495.8 ty", delta="46.8 ty")]), doc="2024-10-09")
S("Nước rút những tháng cuối năm, UBND tỉnh phấn đấu giải ngân 4.500 tỷ đồng vốn đầu tư công trong quý IV/2025.",
  F("plan_chi", "4500 ty", "q4-2025"), doc="2025-10-06")
S("Số thu ngân sách nhà nước 2 tháng đầu năm 2024 là 401,3 nghìn tỷ đồng, bằng 23,6% dự toán; số chi là 258,5 nghìn tỷ đồng, bằng 12,2% dự toán.",
  F("thu", "401.3 kty", "m2-2024", c=[R("plan", "23.6")]), F("chi", "258.5 kty", "m2-2024", c=[R("plan", "12.2")]), doc="2024-03-07")
S("Phó Chủ tịch UBND phường cho biết, riêng tháng 9/2025, ngân sách phường đã chi 4.215 triệu đồng giải quyết chế độ cho 38 cán bộ nghỉ hưu trước tuổi.",
  F("chi", "4215 tr", "t9-2025"), doc="2025-10-02")
S("Tổng chi cân đối NSNN tháng 4/2025 ước đạt 168,2 nghìn tỷ đồng; 4 tháng đầu năm ước đạt 619,9 nghìn tỷ đồng, bằng 24,3% dự toán Quốc hội quyết định, tăng 14,2% so với cùng kỳ năm 2024.",
  F("chi", "168.2 kty", "t4-2025", est=1), F("chi", "619.9 kty", "m4-2025", est=1, c=[R("plan_central", "24.3"), G("yoy", "14.2", "up")]), doc="2025-05-07")
S("Thu từ dầu thô 10 tháng năm 2025 ước đạt 41,9 nghìn tỷ đồng, bằng 78,8% dự toán, giảm 13,7% so cùng kỳ, trên cơ sở giá dầu bình quân khoảng 73 USD/thùng.",
  F("thu", "41.9 kty", "m10-2025", est=1, c=[R("plan", "78.8"), G("yoy", "13.7", "down")]), doc="2025-11-06")
S("Vốn nước ngoài tiếp tục là điểm nghẽn khi 8 tháng năm 2025 mới giải ngân được 3.118 tỷ đồng trên tổng kế hoạch 21.500 tỷ đồng, đạt 14,5%.",
  F("chi", "3118 ty", "m8-2025", c=[R("plan", "14.5", ref="21500 ty")]), doc="2025-09-05")
S("Hà Nội thu ngân sách 7 tháng năm 2024 ước đạt 311.900 tỷ đồng, bằng 76,3% dự toán pháp lệnh, tăng 22,3% so với cùng kỳ năm trước.",
  F("thu", "311900 ty", "m7-2024", est=1, c=[R("plan", "76.3"), G("yoy", "22.3", "up")], place="Hà Nội"), doc="2024-08-01")
S("Nhờ chính sách giảm 50% mức thu, lệ phí trước bạ ô tô phục hồi rõ nét: tháng 9/2024 thu 38,4 tỷ đồng, tăng 13,6 tỷ đồng (54,8%) so với tháng trước.",
  F("thu", "38.4 ty", "t9-2024", c=[G("prev_period", "54.8", "up", delta="13.6 ty")]), doc="2024-10-04")
S("Theo Sở Tài chính, giải ngân vốn đầu tư công 4 tháng đầu năm 2025 phân theo lĩnh vực như sau: giao thông 864,5 tỷ đồng (28,3% kế hoạch), thủy lợi 142,7 tỷ đồng (19,6% kế hoạch), y tế 37,2 tỷ đồng (11,4% kế hoạch).",
  F("chi", "864.5 ty", "m4-2025", c=[R("plan", "28.3")]), F("chi", "142.7 ty", "m4-2025", c=[R("plan", "19.6")]), F("chi", "37.2 ty", "m4-2025", c=[R("plan", "11.4")]),
  doc="2025-05-06")
S("Năm 2024, thành phố Tam Kỳ thu ngân sách 1.286 tỷ đồng, vượt 21,3% dự toán HĐND thành phố giao; chi ngân sách 1.174 tỷ đồng, trong đó chi đầu tư xây dựng 498 tỷ đồng.",
  F("thu", "1286 ty", "y2024", c=[G("plan_council", "21.3", "up")], place="Tam Kỳ"), F("chi", "1174 ty", "y2024", place="Tam Kỳ"),
  F("chi", "498 ty", "y2024", place="Tam Kỳ"), doc="2025-01-15")
S("Chi cục Hải quan khu vực được giao dự toán thu năm 2026 là 64.200 tỷ đồng, tăng 7,2% so với ước thực hiện năm 2025 (59.900 tỷ đồng).",
  F("plan_thu", "64200 ty", "y2026", c=[G("prev_year", "7.2", "up", ref="59900 ty")]), doc="2025-12-23")

# ---- None
S("Giá vàng miếng chiều 14/5 bán ra 90,5 triệu đồng/lượng, tăng 1,2 triệu đồng so với hôm trước; giá nhẫn trơn giao dịch quanh 77 triệu đồng/lượng.", doc="2024-05-14")
S("Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng 9 tháng năm 2024 ước đạt 58.420 tỷ đồng, tăng 10,6% so với cùng kỳ năm trước.", doc="2024-10-02")
S("Cơ quan điều tra khởi tố 5 bị can mua bán trái phép hóa đơn, tổng doanh số ghi khống trên hóa đơn lên tới 320 tỷ đồng, thu lợi bất chính 6,4 tỷ đồng.", doc="2025-03-26")
S("Gói tín dụng nhà ở xã hội đến nay mới được các ngân hàng thương mại giải ngân 3.400 tỷ đồng, trong đó người mua nhà vay 620 tỷ đồng.", doc="2025-04-23")
S("Bão số 3 làm tốc mái 1.286 căn nhà, 940 ha lúa ngã đổ; tổng thiệt hại về tài sản của nhân dân ước tính 286 tỷ đồng.", doc="2024-09-12")

# ==== Reports, resolutions, notices
S("1. Về thu ngân sách: Thu cân đối trên địa bàn quý III/2024 thực hiện 14.236 triệu đồng; lũy kế 9 tháng thực hiện 40.817 triệu đồng/52.000 triệu đồng, đạt 78,5% kế hoạch huyện giao.",
  F("thu", "14236 tr", "q3-2024"), F("thu", "40817 tr", "m9-2024", cum=1, pair="52000 tr", role="plan", c=[R("plan", "78.5", ref="pair")]), doc="2024-10-03")
S("Xã Tân Lập: dự toán thu ngân sách năm 2024 được giao 4.850 triệu đồng, thực hiện 5.194 triệu đồng, đạt 107,1%.",
  F("plan_thu", "4850 tr", "y2024", place="Tân Lập"), F("thu", "5194 tr", "y2024", c=[R("plan", "107.1", ref="4850 tr")], place="Tân Lập"), doc="2025-01-13")
S("Theo số liệu đối chiếu với Kho bạc Nhà nước khu vực, thu ngân sách xã đến ngày 31/10/2025 là 9.874.512.000 đồng; chi ngân sách xã là 7.216.083.500 đồng.",
  F("thu", "9874512000 d", "m10-2025"), F("chi", "7216083500 d", "m10-2025"), doc="2025-11-05")
S("- Chi quản lý hành chính: dự toán 18.500 triệu đồng, thực hiện 13.912 triệu đồng, đạt 75,2%.\n- Chi sự nghiệp văn hóa thông tin: dự toán 2.400 triệu đồng, thực hiện 1.536 triệu đồng, đạt 64%.",
  F("plan_chi", "18500 tr", None), F("chi", "13912 tr", None, c=[R("plan", "75.2", ref="18500 tr")]),
  F("plan_chi", "2400 tr", None), F("chi", "1536 tr", None, c=[R("plan", "64", ref="2400 tr")]), doc="2024-10-11")
S("Bằng các biện pháp đôn đốc, cưỡng chế, Thuế cơ sở đã thu hồi nộp ngân sách nhà nước 6,4 tỷ đồng tiền nợ thuế trong tháng 10/2025.",
  F("thu", "6.4 ty", "t10-2025"), doc="2025-11-04")
S("Tiền sử dụng đất điều tiết về ngân sách cấp huyện 11 tháng năm 2024 thu được 84.310 triệu đồng, hụt 15.690 triệu đồng so với dự toán (100.000 triệu đồng).",
  F("thu", "84310 tr", "m11-2024", c=[G("plan", None, "down", ref="100000 tr", delta="15690 tr")]), doc="2024-12-03")
S("Điều 1. Quyết định dự toán thu, chi ngân sách thị xã năm 2025 như sau:\n1. Tổng thu ngân sách thị xã: 1.102.480 triệu đồng;\n2. Tổng chi ngân sách thị xã: 1.102.480 triệu đồng, trong đó:\na) Chi đầu tư phát triển: 256.000 triệu đồng;\nb) Chi thường xuyên: 824.430 triệu đồng;\nc) Dự phòng ngân sách: 22.050 triệu đồng.",
  F("plan_thu", "1102480 tr", "y2025"), F("plan_chi", "1102480 tr", "y2025"), F("plan_chi", "256000 tr", "y2025"), F("plan_chi", "824430 tr", "y2025"),
  F("plan_chi", "22050 tr", "y2025"), doc="2024-12-19")
S("HĐND xã nhất trí phê chuẩn quyết toán ngân sách xã năm 2024 với tổng thu 12.480.316.000 đồng và tổng chi 12.104.772.500 đồng.",
  F("thu", "12480316000 d", "y2024"), F("chi", "12104772500 d", "y2024"), doc="2025-06-20")
S("Giao dự toán chi ngân sách năm 2025 cho Trường THCS Nguyễn Du 6.480 triệu đồng, bao gồm kinh phí tự chủ 5.910 triệu đồng và kinh phí không tự chủ 570 triệu đồng.",
  F("plan_chi", "6480 tr", "y2025"), F("plan_chi", "5910 tr", "y2025"), F("plan_chi", "570 tr", "y2025"), doc="2024-12-27")
S("Thu phí tham quan di tích nộp ngân sách 6 tháng đầu năm 2024 là 12.860 triệu đồng, tăng 2.140 triệu đồng, tương ứng tăng 20% so với cùng kỳ năm 2023.",
  F("thu", "12860 tr", "m6-2024", c=[G("yoy", "20", "up", delta="2140 tr")]), doc="2024-07-05")
S("Thu cân đối ngân sách phường 8 tháng năm 2025 bảo đảm tiến độ đề ra, đạt 18.320 triệu đồng (bằng 69,1% dự toán HĐND phường quyết định).",
  F("thu", "18320 tr", "m8-2025", c=[R("plan_council", "69.1")]), doc="2025-09-08")
S("Kết quả giải ngân vốn đầu tư công đến ngày 10/9/2025 của Ban Quản lý dự án khu vực: 46.820 triệu đồng/71.300 triệu đồng, đạt 65,7% kế hoạch vốn giao.",
  F("chi", "46820 tr", "2025-01-01..2025-09-10", pair="71300 tr", role="plan", c=[R("plan", "65.7", ref="pair")]), doc="2025-09-15")
S("Trong quý II/2025, UBND xã đã sử dụng 1.125 triệu đồng từ nguồn dự phòng ngân sách để khắc phục sạt lở tuyến đường vào thôn Nà Pục.",
  F("chi", "1125 tr", "q2-2025"), doc="2025-07-03")
S("Dự ước thu nội địa cả năm 2025 đạt 8.940 tỷ đồng, bằng 104,6% dự toán HĐND tỉnh giao (8.547 tỷ đồng).",
  F("thu", "8940 ty", "y2025", est=1, c=[R("plan_council", "104.6", ref="8547 ty")]), doc="2025-11-14")
S("Tổng kế hoạch vốn thực hiện Chương trình MTQG phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số năm 2024 của huyện là 88.420 triệu đồng (vốn đầu tư 51.300 triệu đồng, vốn sự nghiệp 37.120 triệu đồng).",
  F("plan_chi", "88420 tr", "y2024"), F("plan_chi", "51300 tr", "y2024"), F("plan_chi", "37120 tr", "y2024"), doc="2024-05-15")
S("Tổng số chi ngân sách nhà nước qua Kho bạc quý II/2023 là 2.148 tỷ đồng, thấp hơn 5,6% so với quý trước; trong đó chi thanh toán cá nhân 1.206 tỷ đồng, chi mua sắm, sửa chữa 184 tỷ đồng.",
  F("chi", "2148 ty", "q2-2023", c=[G("prev_period", "5.6", "down")]), F("chi", "1206 ty", "q2-2023"), F("chi", "184 ty", "q2-2023"), doc="2023-07-10")
S("Số thu nộp ngân sách từ xử phạt vi phạm hành chính năm 2023: 3.172 triệu đồng, tăng 864 triệu đồng so với năm 2022.",
  F("thu", "3172 tr", "y2023", c=[G("prev_year", None, "up", delta="864 tr")]), doc="2024-01-22")
S("Năm 2025, Thuế cơ sở 4 được giao dự toán thu 386 tỷ đồng; đơn vị phấn đấu thu 420 tỷ đồng, vượt 8,8% dự toán.",
  F("plan_thu", "386 ty", "y2025"), F("plan_thu", "420 ty", "y2025", c=[G("plan", "8.8", "up", ref="386 ty")]), doc="2025-02-06")
S("Ngân sách huyện 9 tháng năm 2023: thu bổ sung có mục tiêu 148.216 triệu đồng; thu chuyển nguồn 36.904 triệu đồng.",
  F("thu", "148216 tr", "m9-2023"), F("thu", "36904 tr", "m9-2023"), doc="2023-10-09")
S("Tháng 12/2024, ngân sách phường chi trợ cấp xã hội 1.036.800.000 đồng cho 1.482 đối tượng; lũy kế cả năm 2024 chi 11.952.360.000 đồng.",
  F("chi", "1036800000 d", "t12-2024"), F("chi", "11952360000 d", "y2024", cum=1), doc="2025-01-08")
S("Sau 11 tháng năm 2024, có 9/14 khoản thu hoàn thành dự toán năm; trong đó thu tiền cho thuê đất đạt 58,6 tỷ đồng, vượt 17,2% dự toán (50 tỷ đồng); thuế thu nhập cá nhân đạt 96,3 tỷ đồng, vượt 7% dự toán (90 tỷ đồng).",
  F("thu", "58.6 ty", "m11-2024", c=[G("plan", "17.2", "up", ref="50 ty")]), F("thu", "96.3 ty", "m11-2024", c=[G("plan", "7", "up", ref="90 ty")]), doc="2024-12-04")
S("Báo cáo số 214/BC-UBND ngày 12/6/2024 của UBND huyện nêu: tổng chi ngân sách địa phương 5 tháng đầu năm 2024 là 298.470 triệu đồng, bằng 37,6% dự toán và tăng 2,9% so với cùng kỳ.",
  F("chi", "298470 tr", "m5-2024", c=[R("plan", "37.6"), G("yoy", "2.9", "up")]), doc="2024-06-12")
S("Nhìn lại cả năm 2022, công tác thu ngân sách của huyện chưa đạt yêu cầu, số thực thu 31.420 triệu đồng, bằng 89,8% dự toán tỉnh giao (35.000 triệu đồng), bằng 92,1% so với năm 2021.",
  F("thu", "31420 tr", "y2022", c=[R("plan_province", "89.8", ref="35000 tr"), R("prev_year", "92.1")]), doc="2023-01-10")
S("Xã Hương Lâm chi thường xuyên quý I/2024 là 1.486 triệu đồng, bằng 24,3% dự toán năm; xã Hương Vĩnh chi 1.372 triệu đồng, bằng 23,1% dự toán năm.",
  F("chi", "1486 tr", "q1-2024", c=[R("plan", "24.3")], place="Hương Lâm"), F("chi", "1372 tr", "q1-2024", c=[R("plan", "23.1")], place="Hương Vĩnh"), doc="2024-04-10")
S("Từ ngày 01/01/2024 đến ngày 15/8/2024, thu phí sử dụng hạ tầng cửa khẩu nộp ngân sách đạt 92,4 tỷ đồng, bằng 61,6% kế hoạch, giảm 7,8 tỷ đồng so với cùng kỳ năm 2023.",
  F("thu", "92.4 ty", "2024-01-01..2024-08-15", c=[R("plan", "61.6"), G("yoy", None, "down", delta="7.8 ty")]), doc="2024-08-19")
S("Công khai tình hình thực hiện dự toán 6 tháng đầu năm 2025 của UBND phường: thu phí, lệ phí chứng thực 214.650.000 đồng, đạt 71,6% dự toán năm; chi thường xuyên 3.482.000.000 đồng, đạt 46,4% dự toán năm.",
  F("thu", "214650000 d", "m6-2025", c=[R("plan", "71.6")]), F("chi", "3482000000 d", "m6-2025", c=[R("plan", "46.4")]), doc="2025-07-09")
S("Về cơ cấu thu ngân sách năm 2023 của huyện: thu tiền sử dụng đất 312,4 tỷ đồng, chiếm 58,2%; thu thuế, phí, lệ phí 148,9 tỷ đồng, chiếm 27,7%; thu khác ngân sách 75,6 tỷ đồng, chiếm 14,1%.",
  F("thu", "312.4 ty", "y2023"), F("thu", "148.9 ty", "y2023"), F("thu", "75.6 ty", "y2023"), doc="2024-01-19")

# ---- None
S("Quỹ Hỗ trợ nông dân huyện hiện có 3,2 tỷ đồng, đang cho 146 hộ vay phát triển chăn nuôi, mức vay bình quân 22 triệu đồng/hộ.", doc="2024-09-17")
S("Mức lương tối thiểu tháng áp dụng từ 01/7/2024 đối với vùng I là 4.960.000 đồng, vùng II là 4.410.000 đồng, vùng III là 3.860.000 đồng.", doc="2024-07-02")
S("Hội Khuyến học thị trấn vận động được 1,2 tỷ đồng, trao 860 suất học bổng cho học sinh nghèo vượt khó, đạt 120% kế hoạch năm.", doc="2025-01-09")
S("Các phòng, ban rà soát nhiệm vụ chi chưa thực sự cần thiết, đẩy nhanh thủ tục đầu tư 12 công trình và hoàn thành đối chiếu số liệu thu ngân sách trước ngày 25/11/2024.", doc="2024-11-12")
S("Toàn huyện có 486 hộ kinh doanh cá thể và 73 doanh nghiệp đang hoạt động; doanh thu của các chợ, siêu thị trong tháng ước 64 tỷ đồng, tăng 5,1% so với tháng trước.", doc="2025-05-28")

PARAGRAPHS.write("harvest.jsonl", "hrv")
