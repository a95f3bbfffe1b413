#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes fresh.jsonl: news and press releases of provinces, ministries and the tax service; reports of districts, communes and finance
departments, council resolutions, disclosures.

Labelled by people who had not read the rules of core/budget, and scored once before a rule was changed for it;
docs/measurements.md holds that score.
"""
from labels import F, G, R, T, Paragraphs

PARAGRAPHS = Paragraphs()
S = PARAGRAPHS.add

# ==== News and press releases
S("Sau 10 tháng, thu ngân sách toàn tỉnh đã cán đích cả năm. Số liệu của Sở Tài chính cho thấy, đến ngày 31/10/2024, tổng thu trên địa bàn đạt 24.318 tỷ đồng, bằng 118,3% dự toán Trung ương giao.",
  F("thu", "24318 ty", "m10-2024", c=[R("plan_central", "118.3")]), doc="2024-11-04")
S("Theo báo cáo của Thuế tỉnh, trong quý III/2025, số thuế, phí nộp vào ngân sách từ khu vực kinh tế tư nhân đạt 1.846 tỷ đồng, tăng nhẹ 3,7% so với quý trước và cao hơn 18,4% so với cùng kỳ năm 2024.",
  F("thu", "1846 ty", "q3-2025", c=[G("prev_period", "3.7", "up"), G("yoy", "18.4", "up")]), doc="2025-10-06")
S("Theo thông cáo của Bộ Tài chính, riêng tháng 4/2025 thu NSNN ước đạt 214,6 nghìn tỷ đồng, giảm 12,3% so với tháng 3; qua bốn tháng đầu năm, số thu ước đạt 944,1 nghìn tỷ đồng, bằng 48% dự toán Quốc hội quyết định.",
  F("thu", "214.6 kty", "t4-2025", est=1, c=[G("prev_period", "12.3", "down")]),
  F("thu", "944.1 kty", "m4-2025", est=1, c=[R("plan_central", "48")]), doc="2025-05-06")
S("Bên cạnh đó, thu từ dầu thô ước đạt 16,4 nghìn tỷ đồng, bằng 30,8% dự toán, giảm 18,3% so với cùng kỳ do giá dầu thanh toán bình quân chỉ khoảng 74 USD/thùng.",
  F("thu", "16.4 kty", None, est=1, c=[R("plan", "30.8"), G("yoy", "18.3", "down")]), doc="2025-05-06")
S("Phát biểu tại buổi làm việc, Phó Chủ tịch UBND tỉnh nhìn nhận: “Chúng ta mới giải ngân được 3.126 tỷ đồng trên tổng kế hoạch vốn 8.940 tỷ đồng, tức là mới đạt 35%”.",
  F("chi", "3126 ty", None, c=[R("plan", "35", ref="8940 ty")]), doc="2024-08-20")
S("Trong 18 khoản thu có 13 khoản vượt tiến độ, nổi bật là thu tiền sử dụng đất 4.215 tỷ đồng, gấp 2,1 lần dự toán; thuế bảo vệ môi trường 987 tỷ đồng, bằng 82,3% dự toán. Vẫn còn 5 khoản đạt thấp.",
  F("thu", "4215 ty", None, c=[T("plan", "210")]), F("thu", "987 ty", None, c=[R("plan", "82.3")]), doc="2025-10-10")
S("Nhờ hoạt động thông quan sôi động trở lại, trong tháng 8, Chi cục Hải quan khu vực VI thu ngân sách 1.357 tỷ đồng, nâng tổng số thu từ đầu năm đến ngày 31/8 lên 9.846 tỷ đồng, đạt 71,9% chỉ tiêu Bộ Tài chính giao.",
  F("thu", "1357 ty", "t8-2025"), F("thu", "9846 ty", "m8-2025", c=[R("plan_central", "71.9")]), doc="2025-09-04")
S("Năm 2025, Trung ương giao tỉnh thu ngân sách 33.100 tỷ đồng; HĐND tỉnh quyết nghị phấn đấu thu 36.800 tỷ đồng.",
  F("plan_thu", "33100 ty", "y2025"), F("plan_thu", "36800 ty", "y2025"), doc="2024-12-18")
S("Kết quả thu 9 tháng cho thấy sự trái ngược giữa hai khu vực: thu nội địa 12.405 tỷ đồng, tăng 1.318 tỷ đồng so với 9 tháng năm 2023; thu từ hoạt động xuất nhập khẩu 2.117 tỷ đồng, giảm 402 tỷ đồng so với 9 tháng năm 2023.",
  F("thu", "12405 ty", "m9-2024", c=[G("yoy", None, "up", delta="1318 ty")]),
  F("thu", "2117 ty", "m9-2024", c=[G("yoy", None, "down", delta="402 ty")]), doc="2024-10-04")
S("Chi cục Thuế doanh nghiệp lớn thu 7 tháng đầu năm được 131,9 nghìn tỷ đồng, hoàn thành 56,4% dự toán.",
  F("thu", "131.9 kty", "m7-2025", c=[R("plan", "56.4")]), doc="2025-08-08")
S("Ba quý đầu năm 2024, chi đầu tư phát triển của tỉnh là 5.682,7 tỷ đồng, tương ứng 61,4% dự toán Thủ tướng Chính phủ giao; chi thường xuyên là 8.120,9 tỷ đồng, tương ứng 72,6% dự toán HĐND tỉnh giao.",
  F("chi", "5682.7 ty", "m9-2024", c=[R("plan_central", "61.4")]), F("chi", "8120.9 ty", "m9-2024", c=[R("plan_council", "72.6")]), doc="2024-10-09")
S("Ninh Bình thu ngân sách 11 tháng năm 2024 đạt 21.764 tỷ đồng, vượt 10,6% dự toán năm.",
  F("thu", "21764 ty", "m11-2024", c=[G("plan", "10.6", "up")], place="Ninh Bình"), doc="2024-12-03")
S("Kết thúc 6 tháng đầu năm 2024, ngành Thuế thành phố duy trì được đà tăng trưởng thu. Theo đó, tổng số thu nội địa ước thực hiện 38.906 tỷ đồng, bằng 57,3% dự toán pháp lệnh.",
  F("thu", "38906 ty", "m6-2024", est=1, c=[R("plan", "57.3")]), doc="2024-07-01")
S("Lý giải nguyên nhân, lãnh đạo Sở Tài chính cho rằng thị trường bất động sản trầm lắng khiến tiền sử dụng đất 8 tháng năm 2023 chỉ thu được 1.062 tỷ đồng, giảm 938 tỷ đồng so với cùng kỳ (2.000 tỷ đồng).",
  F("thu", "1062 ty", "m8-2023", c=[G("yoy", None, "down", ref="2000 ty", delta="938 ty")]), doc="2023-09-06")
S("Kế hoạch vốn đầu tư công tỉnh được giao trong năm 2024 lên tới 7.415 tỷ đồng, song đến ngày 25/10 các chủ đầu tư mới giải ngân 4.003 tỷ đồng, đạt 54% kế hoạch.",
  F("plan_chi", "7415 ty", "y2024"), F("chi", "4003 ty", "2024-01-01..2024-10-25", c=[R("plan", "54", ref="7415 ty")]), doc="2024-10-28")
S("Quý I/2025, ngành Thuế ghi nhận số thu thuế thu nhập doanh nghiệp 87 nghìn tỷ đồng, tăng 21,4% so với quý I/2024 và đạt 24,9% dự toán.",
  F("thu", "87 kty", "q1-2025", c=[G("yoy", "21.4", "up"), R("plan", "24.9")]), doc="2025-04-10")
S("Thực hiện Nghị định số 178/2024/NĐ-CP về chính sách đối với cán bộ khi sắp xếp tổ chức bộ máy, ngân sách thành phố đã chi 1.276 tỷ đồng cho 1.482 trường hợp nghỉ việc.",
  F("chi", "1276 ty", None), doc="2025-07-22")
S("Tổng chi ngân sách địa phương của tỉnh trong năm 2023 xấp xỉ 19.800 tỷ đồng, giảm 4,2% so với năm 2022, chủ yếu do các dự án lớn chưa đủ điều kiện thanh toán.",
  F("chi", "19800 ty", "y2023", c=[G("prev_year", "4.2", "down")]), doc="2024-01-17")
S("Dự toán thu NSNN năm 2026 được Quốc hội thông qua là 2.529,5 nghìn tỷ đồng, trong đó thu nội địa 2.198 nghìn tỷ đồng, thu dầu thô 43 nghìn tỷ đồng.",
  F("plan_thu", "2529.5 kty", "y2026"), F("plan_thu", "2198 kty", "y2026"), F("plan_thu", "43 kty", "y2026"), doc="2025-11-14")
S("Do ít mưa, các nhà máy thủy điện chỉ nộp vào ngân sách tỉnh 612 tỷ đồng trong 6 tháng đầu năm nay, giảm 27,6% so với cùng kỳ năm ngoái.",
  F("thu", "612 ty", "m6-2024", c=[G("yoy", "27.6", "down")]), doc="2024-07-11")
S("Tháng 7/2025 là tháng đầu tiên vận hành mô hình mới, số thu ngân sách do Thuế cơ sở 3 quản lý đạt 45,8 tỷ đồng, bằng 108,2% so với tháng 6.",
  F("thu", "45.8 ty", "t7-2025", c=[R("prev_period", "108.2")]), doc="2025-08-04")
S("Lũy kế 5 tháng, tổng chi NSNN ước đạt 768,3 nghìn tỷ đồng, bằng 30,1% dự toán, trong đó chi trả nợ lãi ước đạt 47,6 nghìn tỷ đồng, bằng 43% dự toán.",
  F("chi", "768.3 kty", "m5-2025", est=1, cum=1, c=[R("plan", "30.1")]),
  F("chi", "47.6 kty", "m5-2025", est=1, cum=1, c=[R("plan", "43")]), doc="2025-06-05")
S("Kế hoạch thu ngân sách năm 2025 của Thuế thành phố là 62.000 tỷ đồng, tăng 11% so với số thực hiện năm 2024.",
  F("plan_thu", "62000 ty", "y2025", c=[G("prev_year", "11", "up")]), doc="2025-01-09")
S("Theo Chi cục Hải quan khu vực VII, số thu thuế xuất nhập khẩu trong tháng 10 vừa qua đạt 386,5 tỷ đồng, tăng 52,5 tỷ đồng (tương đương tăng 15,7%) so với tháng 9.",
  F("thu", "386.5 ty", "t10-2025", c=[G("prev_period", "15.7", "up", delta="52.5 ty")]), doc="2025-11-03")
S("Những địa phương có số thu ngân sách lớn trong quý I/2024 phải kể đến Hà Nội 143.740 tỷ đồng, Hải Phòng 27.915 tỷ đồng và Quảng Ninh 14.806 tỷ đồng.",
  F("thu", "143740 ty", "q1-2024", place="Hà Nội"), F("thu", "27915 ty", "q1-2024", place="Hải Phòng"),
  F("thu", "14806 ty", "q1-2024", place="Quảng Ninh"), doc="2024-04-11")
S("Vốn nước ngoài tiếp tục là điểm nghẽn khi 10 tháng năm 2025 mới giải ngân được 5.240 tỷ đồng, đạt 26,2% kế hoạch Thủ tướng Chính phủ giao (20.000 tỷ đồng).",
  F("chi", "5240 ty", "m10-2025", c=[R("plan_central", "26.2", ref="20000 ty")]), doc="2025-11-05")
S("Tính đến hết ngày 15/9, ngân sách tỉnh đã chi 186 tỷ đồng để miễn, giảm học phí cho học sinh các cấp theo nghị quyết của HĐND tỉnh.",
  F("chi", "186 ty", "2024-01-01..2024-09-15", cum=1), doc="2024-09-18")
S("Công tác quản lý nợ thuế có chuyển biến tích cực: trong 11 tháng, cơ quan thuế thu được 1.734 tỷ đồng tiền nợ thuế, tăng 12,9% so với cùng kỳ.",
  F("thu", "1734 ty", "m11-2024", c=[G("yoy", "12.9", "up")]), doc="2024-12-05")
S("Năm 2024, tổng thu ngân sách nhà nước trên địa bàn ước đạt 9.862 tỷ đồng/9.100 tỷ đồng, bằng 108,4% dự toán HĐND tỉnh giao, tăng 772 tỷ đồng so với thực hiện năm 2023 (9.090 tỷ đồng).",
  F("thu", "9862 ty", "y2024", est=1, pair="9100 ty", role="plan",
    c=[R("plan_council", "108.4", ref="pair"), G("prev_year", None, "up", ref="9090 ty", delta="772 ty")]), doc="2024-12-25")
S("Tại hội nghị triển khai nhiệm vụ đầu năm, tỉnh đặt mục tiêu giải ngân tối thiểu 6.500 tỷ đồng vốn đầu tư công trong năm 2025.",
  F("plan_chi", "6500 ty", "y2025"), doc="2025-02-11")
S("Chỉ trong hai tháng đầu năm 2025, số thu ngân sách qua cơ quan hải quan đã đạt 1.945 tỷ đồng, bằng 1,3 lần so với cùng kỳ.",
  F("thu", "1945 ty", "m2-2025", c=[T("yoy", "130")]), doc="2025-03-06")
S("Kết quả thu ngân sách 8 tháng phân theo cơ quan quản lý như sau: ngành Thuế thu 10.214 tỷ đồng, đạt 73,8% dự toán; ngành Hải quan thu 3.482 tỷ đồng, đạt 64,5% dự toán; các cơ quan khác thu 417 tỷ đồng.",
  F("thu", "10214 ty", "m8-2024", c=[R("plan", "73.8")]), F("thu", "3482 ty", "m8-2024", c=[R("plan", "64.5")]), F("thu", "417 ty", "m8-2024"),
  doc="2024-09-09", nfd=True)
S("Đại diện Kho bạc Nhà nước khu vực XI thông tin, tính đến 30/6/2025, chi thường xuyên qua kho bạc là 14.287 tỷ đồng, đạt 41,5% dự toán; giải ngân vốn đầu tư công là 6.035 tỷ đồng, đạt 33,8% kế hoạch.",
  F("chi", "14287 ty", "m6-2025", cum=1, c=[R("plan", "41.5")]), F("chi", "6035 ty", "m6-2025", cum=1, c=[R("plan", "33.8")]), doc="2025-07-03")

# ---- no figures
S("Đến cuối tháng 9/2024, dư nợ tín dụng trên địa bàn ước đạt 312.400 tỷ đồng, tăng 8,1% so với cuối năm 2023; lãi suất cho vay bình quân 7,2%/năm.", doc="2024-10-03")
S("Từ đầu năm đến nay, tỉnh thu hút được 46 dự án đầu tư mới với tổng vốn đăng ký 18.650 tỷ đồng, gấp 1,4 lần cùng kỳ.", doc="2025-08-12")
S("Mức giảm trừ gia cảnh được đề xuất nâng từ 11 triệu đồng lên 15,5 triệu đồng/tháng đối với người nộp thuế; mỗi người phụ thuộc được giảm trừ 6,2 triệu đồng/tháng.", doc="2025-09-16")
S("Trong tháng 10, lực lượng quản lý thị trường phát hiện 38 vụ vận chuyển hàng lậu, trị giá hàng hóa vi phạm 4,7 tỷ đồng, tăng 15% so với tháng trước.", doc="2024-11-01")
S("Hộ kinh doanh có doanh thu từ 1 tỷ đồng/năm trở lên phải sử dụng hóa đơn điện tử khởi tạo từ máy tính tiền; đến nay đã có 2.918 hộ đăng ký, đạt 97,4%.", doc="2025-06-24")
S("Công ty Cổ phần Cảng công bố doanh thu quý II/2024 đạt 415 tỷ đồng, lợi nhuận trước thuế 106 tỷ đồng, bằng 58% kế hoạch năm do đại hội đồng cổ đông thông qua.", doc="2024-07-25")

# ==== Reports, resolutions, disclosures
S("1. Thu ngân sách nhà nước trên địa bàn: Thực hiện đến ngày 30/6/2024 là 68.412 triệu đồng, bằng 54,3% dự toán HĐND huyện giao, bằng 121,8% so với cùng kỳ năm 2023.",
  F("thu", "68412 tr", "m6-2024", c=[R("plan_council", "54.3"), R("yoy", "121.8")]), doc="2024-07-05")
S("2. Chi ngân sách huyện: 298.670 triệu đồng, bằng 46,2% dự toán. Trong đó: chi đầu tư phát triển 58.935 triệu đồng, bằng 39,8% kế hoạch; chi thường xuyên 239.735 triệu đồng, bằng 50,1% dự toán.",
  F("chi", "298670 tr", None, c=[R("plan", "46.2")]), F("chi", "58935 tr", None, c=[R("plan", "39.8")]), F("chi", "239735 tr", None, c=[R("plan", "50.1")]),
  doc="2024-07-05")
S("Điều 1. Thông qua dự toán ngân sách phường năm 2026 như sau:\n1. Tổng thu ngân sách nhà nước trên địa bàn: 186.400 triệu đồng.\n2. Tổng chi ngân sách phường: 214.735 triệu đồng.",
  F("plan_thu", "186400 tr", "y2026"), F("plan_chi", "214735 tr", "y2026"), doc="2025-12-19")
S("Xã Tam Lãnh công bố công khai số liệu thực hiện thu, chi ngân sách quý I năm 2024: tổng thu 1.284.600.000 đồng, tổng chi 1.105.320.000 đồng.",
  F("thu", "1284600000 d", "q1-2024", place="Tam Lãnh"), F("chi", "1105320000 d", "q1-2024", place="Tam Lãnh"), doc="2024-04-12")
S("Về đầu tư công năm 2024: tổng kế hoạch vốn do huyện quản lý là 132.480 triệu đồng, đã giải ngân 91.411 triệu đồng, đạt 69%.",
  F("plan_chi", "132480 tr", "y2024"), F("chi", "91411 tr", "y2024", c=[R("plan", "69", ref="132480 tr")]), doc="2025-01-10")
S("Nguyên nhân hụt thu chủ yếu là do nguồn thu tiền sử dụng đất chỉ thực hiện được 21,3 tỷ đồng, thấp hơn 38,7 tỷ đồng so với dự toán tỉnh giao (60 tỷ đồng).",
  F("thu", "21.3 ty", None, c=[G("plan_province", None, "down", ref="60 ty", delta="38.7 ty")]), doc="2023-12-14")
S("Trong năm 2023, huyện đã chi 2.865 triệu đồng từ nguồn dự phòng ngân sách, trong đó chi khắc phục đường giao thông 1.910 triệu đồng, chi hỗ trợ giống cây trồng 955 triệu đồng.",
  F("chi", "2865 tr", "y2023"), F("chi", "1910 tr", "y2023"), F("chi", "955 tr", "y2023"), doc="2024-01-22")
S("Dự toán chi sự nghiệp giáo dục năm 2024 là 164.520 triệu đồng, 9 tháng thực hiện 121.745 triệu đồng, đạt 74% dự toán.",
  F("plan_chi", "164520 tr", "y2024"), F("chi", "121745 tr", "m9-2024", c=[R("plan", "74", ref="164520 tr")]), doc="2024-10-10")
S("Lũy kế thu ngân sách xã từ ngày 01/01/2024 đến ngày 25/11/2024 được 936.450.000 đồng, vượt 17,1% so với dự toán huyện giao (800.000.000 đồng).",
  F("thu", "936450000 d", "2024-01-01..2024-11-25", cum=1, c=[G("plan", "17.1", "up", ref="800000000 d")]), doc="2024-11-27")
S("Tổng thu ngân sách huyện quyết toán năm 2022 là 1.012.345.678.900 đồng; tổng chi ngân sách huyện quyết toán năm 2022 là 1.005.210.334.500 đồng.",
  F("thu", "1012345678900 d", "y2022"), F("chi", "1005210334500 d", "y2022"), doc="2023-07-20")
S("Trong quý II/2025, phường thực hiện chi ngân sách 4.612 triệu đồng, đạt 25,3% dự toán năm, tăng 318 triệu đồng so với quý I.",
  F("chi", "4612 tr", "q2-2025", c=[R("plan", "25.3"), G("prev_period", None, "up", delta="318 tr")]), doc="2025-07-09")
S("Ước thực hiện thu cân đối ngân sách năm 2023 là 142,8 tỷ đồng, bằng 102% dự toán tỉnh giao, bằng 96,4% so với thực hiện năm 2022.",
  F("thu", "142.8 ty", "y2023", est=1, c=[R("plan_province", "102"), R("prev_year", "96.4")]), doc="2023-12-08")
S("Một số khoản thu chủ yếu: Thuế công thương nghiệp ngoài quốc doanh 18.724/32.000 triệu đồng, đạt 58,5% KH; lệ phí trước bạ 9.103/15.500 triệu đồng, đạt 58,7% KH; phí, lệ phí 2.046/2.900 triệu đồng, đạt 70,6% KH.",
  F("thu", "18724 tr", None, pair="32000 tr", role="plan", c=[R("plan", "58.5", ref="pair")]),
  F("thu", "9103 tr", None, pair="15500 tr", role="plan", c=[R("plan", "58.7", ref="pair")]),
  F("thu", "2046 tr", None, pair="2900 tr", role="plan", c=[R("plan", "70.6", ref="pair")]), doc="2024-08-05")
S("Quyết nghị giao chỉ tiêu thu ngân sách năm 2025 cho các xã, thị trấn với tổng số tiền 41.250 triệu đồng (có phụ lục chi tiết kèm theo).",
  F("plan_thu", "41250 tr", "y2025"), doc="2024-12-20")
S("Điều 2. Phân bổ dự toán chi ngân sách cấp tỉnh năm 2025 cho các đơn vị: Sở Giáo dục và Đào tạo 612.340 triệu đồng; Sở Y tế 287.915 triệu đồng; Sở Nông nghiệp và Môi trường 198.470 triệu đồng.",
  F("plan_chi", "612340 tr", "y2025"), F("plan_chi", "287915 tr", "y2025"), F("plan_chi", "198470 tr", "y2025"), doc="2025-03-14")
S("Đối với Chương trình mục tiêu quốc gia xây dựng nông thôn mới, lũy kế giải ngân đến hết tháng 9/2024 là 36.218 triệu đồng, tương đương 64,8% kế hoạch vốn.",
  F("chi", "36218 tr", "m9-2024", cum=1, c=[R("plan", "64.8")]), doc="2024-10-04")
S("Thu ngân sách nhà nước trên địa bàn huyện Nam Trà My tháng 5/2024 là 7.316 triệu đồng; lũy kế 5 tháng đạt 38.904 triệu đồng, bằng 46,9% dự toán tỉnh giao.",
  F("thu", "7316 tr", "t5-2024", place="Nam Trà My"), F("thu", "38904 tr", "m5-2024", cum=1, c=[R("plan_province", "46.9")], place="Nam Trà My"),
  doc="2024-06-03")
S("Tổng các khoản thu do Thuế cơ sở quản lý 10 tháng năm 2025 là 54.870 triệu đồng, đạt 93,2% dự toán; có 4/11 khoản thu vượt dự toán được giao.",
  F("thu", "54870 tr", "m10-2025", c=[R("plan", "93.2")]), doc="2025-11-06")
S("- Chi quản lý hành chính nhà nước, Đảng, đoàn thể 6 tháng đầu năm: 31.870,5 triệu đồng, đạt 52,6% dự toán, tăng 6,3% so cùng kỳ.",
  F("chi", "31870.5 tr", "m6-2023", c=[R("plan", "52.6"), G("yoy", "6.3", "up")]), doc="2023-07-10")
S("Trong 6 tháng cuối năm 2024, Chi cục Thuế khu vực được giao thu ngân sách 54 tỷ đồng, bao gồm thuế ngoài quốc doanh 31 tỷ đồng, thuế thu nhập cá nhân 23 tỷ đồng.",
  F("plan_thu", "54 ty", "l6-2024"), F("plan_thu", "31 ty", "l6-2024"), F("plan_thu", "23 ty", "l6-2024"), doc="2024-07-05")
S("THÔNG BÁO công khai ngân sách: Dự toán chi năm 2023 được giao 3.264.000.000 đồng; 9 tháng đã chi 2.318.700.000 đồng, đạt 71%.",
  F("plan_chi", "3264000000 d", "y2023"), F("chi", "2318700000 d", "m9-2023", c=[R("plan", "71", ref="3264000000 d")]), doc="2023-10-09")
S("So với cùng kỳ năm 2023, thu phí bảo vệ môi trường đối với khai thác khoáng sản 7 tháng năm 2024 giảm 1.126 triệu đồng, chỉ đạt 3.418 triệu đồng.",
  F("thu", "3418 tr", "m7-2024", c=[G("yoy", None, "down", delta="1126 tr")]), doc="2024-08-06")
S("Tổng kinh phí ngân sách nhà nước được giao thực hiện 03 chương trình mục tiêu quốc gia năm 2024 là 96,3 tỷ đồng (vốn đầu tư 61,8 tỷ đồng, vốn sự nghiệp 34,5 tỷ đồng).",
  F("plan_chi", "96.3 ty", "y2024"), F("plan_chi", "61.8 ty", "y2024"), F("plan_chi", "34.5 ty", "y2024"), doc="2024-05-15")
S("Xã Đại Hồng thu ngân sách 2.415 triệu đồng, đạt 112,8% dự toán; xã Đại Lãnh thu ngân sách 1.906 triệu đồng, đạt 94,1% dự toán; xã Đại Hưng thu ngân sách 1.377 triệu đồng, đạt 88,6% dự toán.",
  F("thu", "2415 tr", None, c=[R("plan", "112.8")], place="Đại Hồng"), F("thu", "1906 tr", None, c=[R("plan", "94.1")], place="Đại Lãnh"),
  F("thu", "1377 tr", None, c=[R("plan", "88.6")], place="Đại Hưng"), doc="2024-12-27")
S("Thu từ quỹ đất công ích và hoa lợi công sản của xã trong năm 2024 đạt 152.600.000 đồng, bằng 95,4% chỉ tiêu (160.000.000 đồng).",
  F("thu", "152600000 d", "y2024", c=[R("plan", "95.4", ref="160000000 d")]), doc="2025-01-08")
S("Trong tổng chi thường xuyên 6 tháng đầu năm 2025, chi sự nghiệp kinh tế là 9,74 tỷ đồng, mới đạt 31,2% dự toán do nhiều nhiệm vụ đang trong giai đoạn lập thủ tục.",
  F("chi", "9.74 ty", "m6-2025", c=[R("plan", "31.2")]), doc="2025-07-04", nfd=True)
S("Sau điều chỉnh, tổng mức vốn kế hoạch đầu tư công trung hạn giai đoạn 2021 - 2025 nguồn ngân sách huyện còn 684.215 triệu đồng, giảm 21.430 triệu đồng so với kế hoạch đã thông qua.",
  F("plan_chi", "684215 tr", "2021-01-01..2025-12-31", c=[G("plan", None, "down", delta="21430 tr")]), doc="2024-07-18")
S("Trong 11 tháng năm 2025, Kho bạc Nhà nước đã kiểm soát, thanh toán 1.468.320 triệu đồng chi thường xuyên của ngân sách cấp xã, bằng 79,5% dự toán.",
  F("chi", "1468320 tr", "m11-2025", c=[R("plan", "79.5")]), doc="2025-12-04")
S("Giải ngân vốn ngân sách tỉnh hỗ trợ đầu tư hạ tầng cụm công nghiệp đến ngày 20/9/2024: 14,6 tỷ đồng, đạt 48,7% kế hoạch (30 tỷ đồng).",
  F("chi", "14.6 ty", "2024-01-01..2024-09-20", c=[R("plan", "48.7", ref="30 ty")]), doc="2024-09-24")

# ---- no figures
S("Phòng Tài chính - Kế hoạch đã thẩm tra quyết toán 24 công trình hoàn thành, giá trị đề nghị 46.812 triệu đồng, giá trị thẩm tra 46.415 triệu đồng, cắt giảm 397 triệu đồng.", doc="2024-12-10")
S("Tổng dư nợ các chương trình tín dụng chính sách đến ngày 31/5/2024 là 386.420 triệu đồng với 7.215 hộ còn dư nợ, tăng 5,3% so với đầu năm.", doc="2024-06-06")
S("Quỹ “Vì người nghèo” các cấp vận động được 312 triệu đồng, đạt 104% chỉ tiêu; hỗ trợ làm mới 6 nhà Đại đoàn kết, mỗi nhà 50 triệu đồng.", doc="2023-11-20")
S("Chi phí trồng một héc-ta keo lai khoảng 25 triệu đồng, sau 5 năm bán được 90 - 110 triệu đồng; năm 2023, riêng hộ ông Nguyễn Văn Bình thu lãi 280 triệu đồng.", doc="2024-01-05")
S("Tổng giá trị sản xuất nông, lâm, thủy sản 6 tháng đầu năm ước đạt 1.142 tỷ đồng, đạt 51,3% kế hoạch, tăng 3,9% so với cùng kỳ.", doc="2025-07-02")
S("Mức thu học phí đối với trường mầm non công lập khu vực nông thôn là 60.000 đồng/tháng; mức hỗ trợ tiền ăn trưa 160.000 đồng/trẻ/tháng, thời gian hưởng không quá 9 tháng/năm học.", doc="2024-09-12")

PARAGRAPHS.write("fresh.jsonl", "frs")
