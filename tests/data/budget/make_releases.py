#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes releases.jsonl: paragraphs in the manner of releases of ministries, disclosures of communes, resolutions of councils.

Labelled by people who had not read the rules of core/budget, and scored once before a rule was changed for it;
docs/measurements.md holds that score.
"""
from labels import F, G, R, T, Paragraphs

PARAGRAPHS = Paragraphs()
S = PARAGRAPHS.add

# ==== Ministries, customs, the tax administration
S("Thu ngân sách trung ương 11 tháng ước đạt 1.021,6 nghìn tỷ đồng, bằng 100,3% dự toán; thu ngân sách địa phương ước đạt 1.210,4 nghìn tỷ đồng, bằng 127,7% dự toán.",
  F("thu", "1021.6 kty", "m11-2025", est=1, c=[R("plan", "100.3")]), F("thu", "1210.4 kty", "m11-2025", est=1, c=[R("plan", "127.7")]), doc="2025-12-05")
S("Lũy kế đến hết ngày 30/11/2024, hệ thống Kho bạc Nhà nước đã kiểm soát chi thường xuyên 1.045.820 tỷ đồng, bằng 71,4% dự toán.",
  F("chi", "1045820 ty", "m11-2024", cum=1, c=[R("plan", "71.4")]), doc="2024-12-03")
S("Thực hiện 6 tháng đầu năm 2024, số thu do cơ quan thuế quản lý là 868.317 tỷ đồng, tương đương 58,4% dự toán pháp lệnh, bằng 117,3% so với cùng kỳ năm 2023; trong đó thu từ dầu thô 29.742 tỷ đồng, thu nội địa 838.575 tỷ đồng.",
  F("thu", "868317 ty", "m6-2024", c=[R("plan", "58.4"), R("yoy", "117.3")]), F("thu", "29742 ty", "m6-2024"), F("thu", "838575 ty", "m6-2024"), doc="2024-07-09")
S("Điều 1. Phê duyệt dự toán thu ngân sách nhà nước trên địa bàn thành phố năm 2026 là 68.450 tỷ đồng, bao gồm:\na) Thu nội địa: 59.800 tỷ đồng;\nb) Thu từ hoạt động xuất nhập khẩu: 8.650 tỷ đồng.",
  F("plan_thu", "68450 ty", "y2026"), F("plan_thu", "59800 ty", "y2026"), F("plan_thu", "8650 ty", "y2026"), doc="2025-12-12")
S("Điều 2. Phê chuẩn quyết toán chi ngân sách địa phương năm 2023: 24.618.305.472.116 đồng; trong đó: chi đầu tư phát triển 8.905.114.230.500 đồng; chi thường xuyên 11.387.640.118.216 đồng; chi chuyển nguồn 4.325.551.123.400 đồng.",
  F("chi", "24618305472116 d", "y2023"), F("chi", "8905114230500 d", "y2023"), F("chi", "11387640118216 d", "y2023"), F("chi", "4325551123400 d", "y2023"),
  doc="2024-12-11")
S("HĐND tỉnh thống nhất kế hoạch đầu tư công trung hạn giai đoạn 2026 - 2030 với tổng số vốn 21.342,5 tỷ đồng, trong đó vốn ngân sách trung ương 9.820 tỷ đồng, vốn ngân sách tỉnh 11.522,5 tỷ đồng.",
  F("plan_chi", "21342.5 ty", "2026-01-01..2030-12-31"), F("plan_chi", "9820 ty", "2026-01-01..2030-12-31"), F("plan_chi", "11522.5 ty", "2026-01-01..2030-12-31"),
  doc="2025-12-12")
S("Trong tháng 3/2025, tổng chi NSNN ước đạt 148,3 nghìn tỷ đồng; tính chung quý I ước đạt 428,1 nghìn tỷ đồng, bằng 16,8% dự toán, tăng 11,6% so với cùng kỳ năm 2024.",
  F("chi", "148.3 kty", "t3-2025", est=1), F("chi", "428.1 kty", "q1-2025", est=1, c=[R("plan", "16.8"), G("yoy", "11.6", "up")]), doc="2025-04-06")
S("Về chi trả nợ lãi: 10 tháng thực hiện 89,1 nghìn tỷ đồng, bằng 79,8% dự toán năm.", F("chi", "89.1 kty", "m10-2024", c=[R("plan", "79.8")]), doc="2024-11-06")
S("Năm 2024, Cục Hải quan thành phố được giao chỉ tiêu thu 128.500 tỷ đồng. Tính đến ngày 31/12/2024, toàn Cục thu đạt 133.297 tỷ đồng, vượt 3,7% chỉ tiêu, tăng 9,4% so với năm 2023.",
  F("plan_thu", "128500 ty", "y2024"), F("thu", "133297 ty", "y2024", cum=1, c=[G("plan", "3.7", "up"), G("prev_year", "9.4", "up")]), doc="2025-01-03")
S("8 tháng đầu năm 2025, số tiền thuế truy thu và phạt qua thanh tra, kiểm tra đã nộp vào ngân sách là 7.863 tỷ đồng, tăng 22% so với cùng kỳ.",
  F("thu", "7863 ty", "m8-2025", c=[G("yoy", "22", "up")]), doc="2025-09-10")
S("Thu NSNN qua Kho bạc Nhà nước khu vực XIII tháng 9/2025: 3.412.507 triệu đồng; lũy kế 9 tháng: 28.965.118 triệu đồng, đạt 83,6% dự toán Bộ Tài chính giao, 79,2% dự toán HĐND tỉnh giao.",
  F("thu", "3412507 tr", "t9-2025"), F("thu", "28965118 tr", "m9-2025", cum=1, c=[R("plan_central", "83.6"), R("plan_council", "79.2")]), doc="2025-10-06")
S("Ước thanh toán vốn đầu tư công nguồn NSNN đến ngày 30/6/2025 là 268.134 tỷ đồng, đạt 29,6% kế hoạch, đạt 32,5% kế hoạch Thủ tướng Chính phủ giao (825.922 tỷ đồng).",
  F("chi", "268134 ty", "m6-2025", est=1, c=[R("plan", "29.6"), R("plan_central", "32.5", ref="825922 ty")]), doc="2025-07-04")
S("Chi cục Thuế khu vực IX: thu ngân sách 7 tháng năm 2025 đạt 15.930,4 tỷ đồng, bằng 71,3% dự toán; nếu loại trừ tiền sử dụng đất, số thu đạt 12.618,9 tỷ đồng, bằng 68,9% dự toán.",
  F("thu", "15930.4 ty", "m7-2025", c=[R("plan", "71.3")]), F("thu", "12618.9 ty", "m7-2025", c=[R("plan", "68.9")]), doc="2025-08-05")
S("Trong tháng 5/2024, thuế giá trị gia tăng thu được 28,9 nghìn tỷ đồng, thuế tiêu thụ đặc biệt 11,2 nghìn tỷ đồng, thuế bảo vệ môi trường 5,4 nghìn tỷ đồng.",
  F("thu", "28.9 kty", "t5-2024"), F("thu", "11.2 kty", "t5-2024"), F("thu", "5.4 kty", "t5-2024"), doc="2024-06-07")
S("Giao Ủy ban nhân dân tỉnh tổ chức thực hiện dự toán chi sự nghiệp môi trường năm 2025 với số tiền 184.300 triệu đồng, tăng 7,5% so với dự toán năm 2024.",
  F("plan_chi", "184300 tr", "y2025", c=[G("plan", "7.5", "up")]), doc="2024-12-13")
S("Phân bổ 356.720 triệu đồng vốn sự nghiệp năm 2024 thực hiện 03 chương trình mục tiêu quốc gia cho các sở, ngành và địa phương (chi tiết tại Phụ lục kèm theo).",
  F("plan_chi", "356720 tr", "y2024"), doc="2024-03-29")
S("Thu bổ sung từ ngân sách trung ương năm 2024 là 9.846,3 tỷ đồng, gồm bổ sung cân đối 7.115 tỷ đồng và bổ sung có mục tiêu 2.731,3 tỷ đồng.",
  F("thu", "9846.3 ty", "y2024"), F("thu", "7115 ty", "y2024"), F("thu", "2731.3 ty", "y2024"), doc="2025-01-21")
S("Thu từ hoạt động xuất nhập khẩu của Chi cục Hải quan khu vực III từ ngày 01/01/2025 đến ngày 15/8/2025 là 52.318,7 tỷ đồng, tăng 6.914,2 tỷ đồng (tăng 15,23%) so với cùng kỳ năm 2024.",
  F("thu", "52318.7 ty", "2025-01-01..2025-08-15", c=[G("yoy", "15.23", "up", delta="6914.2 ty")]), doc="2025-08-18")
S("Cục Thuế cho biết, số thu ngân sách từ hoạt động thương mại điện tử 9 tháng đạt 98 nghìn tỷ đồng, tăng 56% so với cùng kỳ.",
  F("thu", "98 kty", "m9-2025", c=[G("yoy", "56", "up")]), doc="2025-10-09")
S("Dự toán chi năm 2025 ngoài hai lĩnh vực lớn nêu trên còn có: chi trả nợ lãi vay 12.400 triệu đồng; chi bổ sung quỹ dự trữ tài chính 1.450 triệu đồng; dự phòng ngân sách 318.600 triệu đồng.",
  F("plan_chi", "12400 tr", "y2025"), F("plan_chi", "1450 tr", "y2025"), F("plan_chi", "318600 tr", "y2025"), doc="2024-12-13")
S("Năm 2022, thu NSNN đạt 1,815 triệu tỷ đồng, tăng 28,6% so với dự toán và tăng 15,2% so với năm 2021.",
  F("thu", "1.815 trty", "y2022", c=[G("plan", "28.6", "up"), G("prev_year", "15.2", "up")], flags=["ambiguous_comma"]), doc="2023-01-04")
S("Chi ngân sách địa phương quý I/2024 đạt 3.864 tỷ đồng, trong đó chi ngân sách cấp tỉnh 1.702 tỷ đồng, bằng 17,9% dự toán; chi ngân sách cấp huyện, cấp xã 2.162 tỷ đồng, bằng 20,6% dự toán.",
  F("chi", "3864 ty", "q1-2024"), F("chi", "1702 ty", "q1-2024", c=[R("plan", "17.9")]), F("chi", "2162 ty", "q1-2024", c=[R("plan", "20.6")]), doc="2024-04-03")
S("Khối doanh nghiệp nhà nước đã nộp ngân sách 118,4 nghìn tỷ đồng trong nửa đầu năm 2024, bằng 62,1% kế hoạch và tăng 8,9% so với cùng kỳ.",
  F("thu", "118.4 kty", "m6-2024", c=[R("plan", "62.1"), G("yoy", "8.9", "up")]), doc="2024-07-12")
S("Thuế thu nhập doanh nghiệp quý IV/2024 đạt 54,6 nghìn tỷ đồng, gấp 1,35 lần quý III/2024.",
  F("thu", "54.6 kty", "q4-2024", c=[T("prev_period", "135", step="1")]), doc="2025-01-08")
S("Dự toán năm 2025: thu cân đối từ hoạt động xuất nhập khẩu 235.000 tỷ đồng; ước cả năm thực hiện 278.900 tỷ đồng, vượt 18,7% dự toán.",
  F("plan_thu", "235000 ty", "y2025"), F("thu", "278900 ty", "y2025", est=1, c=[G("plan", "18.7", "up", ref="235000 ty")]), doc="2025-11-26")
S("Chi cho quốc phòng 1.864,5 triệu đồng, chi cho an ninh và trật tự an toàn xã hội 912 triệu đồng, chi sự nghiệp văn hóa, thể thao 1.205,6 triệu đồng.",
  F("chi", "1864.5 tr", None), F("chi", "912 tr", None), F("chi", "1205.6 tr", None), doc="2024-12-31")
S("Kết thúc niên độ ngân sách năm 2024, giải ngân vốn đầu tư công toàn tỉnh đạt 8.763,2 tỷ đồng/9.215,8 tỷ đồng, bằng 95,1% kế hoạch Thủ tướng Chính phủ giao, tăng 812,4 tỷ đồng so với năm 2023.",
  F("chi", "8763.2 ty", "y2024", pair="9215.8 ty", role="plan", c=[R("plan_central", "95.1", ref="pair"), G("prev_year", None, "up", delta="812.4 ty")]), doc="2025-02-12")
S("Thu từ các doanh nghiệp có vốn đầu tư nước ngoài quý III/2025 ước đạt 1.142 tỷ đồng, bằng 21,6% dự toán năm, giảm 4,4% so với quý II và tăng 17% so với cùng kỳ.",
  F("thu", "1142 ty", "q3-2025", est=1, c=[R("plan", "21.6"), G("prev_period", "4.4", "down"), G("yoy", "17", "up")]), doc="2025-09-29")

# ---- None
S("Có 9/46 bộ, cơ quan trung ương và 28/63 địa phương giải ngân trên 50% kế hoạch; 14 bộ, cơ quan trung ương giải ngân dưới 20%.", doc="2024-09-05")
S("Tồn ngân quỹ nhà nước đến ngày 30/9/2024 là 812 nghìn tỷ đồng, phần lớn gửi tại Ngân hàng Nhà nước và 6 ngân hàng thương mại.", doc="2024-10-08")
S("Cơ quan thuế các cấp đã ban hành 14.215 quyết định hoàn thuế giá trị gia tăng với tổng số tiền 98.430 tỷ đồng, bằng 57,6% so với số ước hoàn cả năm.", doc="2024-10-03")
S("Trong tháng 8/2025, Sở Giao dịch Chứng khoán Hà Nội tổ chức 16 đợt đấu thầu trái phiếu Chính phủ, huy động 35.216 tỷ đồng, tỷ lệ trúng thầu 61%.", doc="2025-09-04")
S("Mức thu phí thẩm định báo cáo đánh giá tác động môi trường là 8.400.000 đồng/báo cáo đối với dự án có tổng vốn đầu tư đến 50 tỷ đồng.", doc="2025-07-10")
S("Nợ công cuối năm 2024 khoảng 36 - 37% GDP, nợ Chính phủ khoảng 33 - 34% GDP, trong phạm vi Quốc hội cho phép.", doc="2025-01-09")
S("Trị giá hàng hóa nhập khẩu nộp thuế qua cửa khẩu đạt 1,24 tỷ USD, tăng 8,6%; số tờ khai 41.306, giảm 2,1%.", doc="2024-08-13")

# ==== Commune disclosures, council resolutions, releases of the Ministry of Finance
S("Công khai thực hiện dự toán ngân sách phường quý II/2025: Tổng thu ngân sách phường 3.246.750.000 đồng, đạt 27,6% dự toán năm; tổng chi ngân sách phường 2.875.410.000 đồng, đạt 24,4% dự toán năm.",
  F("thu", "3246750000 d", "q2-2025", c=[R("plan", "27.6")]), F("chi", "2875410000 d", "q2-2025", c=[R("plan", "24.4")]), doc="2025-07-08")
S("Quyết toán năm 2024. Tổng số thu ngân sách xã: 8.612.345.000 đồng, trong đó:\n1. Các khoản thu xã hưởng 100%: 412.780.000 đồng.\n2. Các khoản thu phân chia theo tỷ lệ: 1.036.265.000 đồng.\n3. Thu bổ sung từ ngân sách cấp trên: 7.163.300.000 đồng.",
  F("thu", "8612345000 d", "y2024"), F("thu", "412780000 d", "y2024"), F("thu", "1036265000 d", "y2024"), F("thu", "7163300000 d", "y2024"), doc="2025-04-15")
S("UBND xã công khai dự toán ngân sách năm 2025 đã được HĐND xã quyết định: tổng thu 11.480 triệu đồng; tổng chi 11.480 triệu đồng, gồm chi đầu tư phát triển 2.150 triệu đồng, chi thường xuyên 9.100 triệu đồng, dự phòng 230 triệu đồng.",
  F("plan_thu", "11480 tr", "y2025"), F("plan_chi", "11480 tr", "y2025"), F("plan_chi", "2150 tr", "y2025"), F("plan_chi", "9100 tr", "y2025"),
  F("plan_chi", "230 tr", "y2025"), doc="2025-01-06")
S("Điều 1. Phê chuẩn tổng quyết toán ngân sách huyện năm 2023 như sau: a) Tổng thu ngân sách huyện: 1.456.230.178.450 đồng; b) Tổng chi ngân sách huyện: 1.421.876.540.120 đồng; c) Kết dư ngân sách huyện: 34.353.638.330 đồng.",
  F("thu", "1456230178450 d", "y2023"), F("chi", "1421876540120 d", "y2023"), F("thu", "34353638330 d", "y2023"), doc="2024-07-16")
S("Giao dự toán thu nội địa năm 2024 cho UBND huyện 365.000 triệu đồng, tăng 25.000 triệu đồng so với dự toán tỉnh giao.",
  F("plan_thu", "365000 tr", "y2024", c=[G("plan_province", None, "up", delta="25000 tr")]), doc="2023-12-20")
S("HĐND tỉnh giao kế hoạch vốn đầu tư công trung hạn giai đoạn 2021 - 2025 cho 12 dự án giao thông là 840 tỷ đồng.",
  F("plan_chi", "840 ty", "2021-01-01..2025-12-31"), doc="2023-07-14")
S("Về chi NSNN, 11 tháng năm 2024 ước đạt 1.566,6 nghìn tỷ đồng, bằng 73,9% dự toán; chi đầu tư phát triển ước đạt 410,9 nghìn tỷ đồng, bằng 60,7% dự toán Quốc hội quyết định; chi thường xuyên ước đạt 1.058,1 nghìn tỷ đồng, bằng 83,6% dự toán.",
  F("chi", "1566.6 kty", "m11-2024", est=1, c=[R("plan", "73.9")]), F("chi", "410.9 kty", "m11-2024", est=1, c=[R("plan_central", "60.7")]),
  F("chi", "1058.1 kty", "m11-2024", est=1, c=[R("plan", "83.6")]), doc="2024-12-06")
S("Thu từ hoạt động xuất nhập khẩu tháng 7/2025 ước đạt 38,6 nghìn tỷ đồng, giảm 2,7 nghìn tỷ đồng so với tháng trước.",
  F("thu", "38.6 kty", "t7-2025", est=1, c=[G("prev_period", None, "down", delta="2.7 kty")]), doc="2025-08-06")
S("Dự toán NSNN năm 2025 được Quốc hội thông qua với tổng thu 1.966,8 nghìn tỷ đồng, tổng chi 2.548,9 nghìn tỷ đồng.",
  F("plan_thu", "1966.8 kty", "y2025"), F("plan_chi", "2548.9 kty", "y2025"), doc="2024-11-14")
S("Thu do cơ quan Thuế quản lý 5 tháng đầu năm 2024 ước đạt 746.400 tỷ đồng, bằng 50,2% dự toán pháp lệnh, tăng 15,7% so với cùng kỳ năm 2023.",
  F("thu", "746400 ty", "m5-2024", est=1, c=[R("plan", "50.2"), G("yoy", "15.7", "up")]), doc="2024-06-05")
S("Trong 9 tháng đầu năm 2024, ngân sách xã chi hoạt động của HĐND 86.500.000 đồng, chi dân quân tự vệ 124.300.000 đồng, chi sự nghiệp văn hóa, thể thao 47.250.000 đồng.",
  F("chi", "86500000 d", "m9-2024"), F("chi", "124300000 d", "m9-2024"), F("chi", "47250000 d", "m9-2024"), doc="2024-10-11")
S("Thu hoa lợi công sản quý III/2024 của xã đạt 68,4 triệu đồng, bằng 114% kế hoạch (60 triệu đồng).",
  F("thu", "68.4 tr", "q3-2024", c=[R("plan", "114", ref="60 tr")]), doc="2024-10-10")
S("Thu phí, lệ phí: 215,6/190 triệu đồng, đạt 113,5% dự toán.",
  F("thu", "215.6 tr", None, pair="190 tr", role="plan", c=[R("plan", "113.5", ref="pair")]), doc="2024-12-31")
S("Đến hết ngày 31/12/2023, giải ngân vốn đầu tư công ước đạt 549,1 nghìn tỷ đồng, bằng 73,5% kế hoạch (cùng kỳ năm 2022 đạt 70,97%), bằng 77,6% kế hoạch Thủ tướng Chính phủ giao.",
  F("chi", "549.1 kty", "y2023", est=1, cum=1, c=[R("plan", "73.5"), R("plan_central", "77.6")]), doc="2024-01-05")
S("Ngân sách tỉnh năm 2025 bố trí 35 tỷ đồng thực hiện chính sách hỗ trợ xóa nhà tạm, nhà dột nát; mức hỗ trợ xây mới 60 triệu đồng/nhà.",
  F("plan_chi", "35 ty", "y2025"), doc="2025-02-20")
S("Tổng thu NSNN cả năm 2024 đạt 2.043 nghìn tỷ đồng, vượt 342,1 nghìn tỷ đồng so với dự toán, tăng 16,6% so với năm 2023. Thu nội địa đạt 1.706,4 nghìn tỷ đồng, vượt 18,2% dự toán.",
  F("thu", "2043 kty", "y2024", c=[G("plan", None, "up", delta="342.1 kty"), G("prev_year", "16.6", "up")]),
  F("thu", "1706.4 kty", "y2024", c=[G("plan", "18.2", "up")]), doc="2025-01-08")
S("Chi thường xuyên: 3.218.900.000đ/6.750.000.000đ, đạt 47,7% dự toán, trong đó chi sự nghiệp kinh tế 312.000.000đ, chi quản lý nhà nước, Đảng, đoàn thể 2.506.900.000đ, chi xã hội 400.000.000đ.",
  F("chi", "3218900000 d", None, pair="6750000000 d", role="plan", c=[R("plan", "47.7", ref="pair")]),
  F("chi", "312000000 d", None), F("chi", "2506900000 d", None), F("chi", "400000000 d", None), doc="2024-07-05")
S("Dự toán thu ngân sách nhà nước trên địa bàn tỉnh năm 2026: 29.640 tỷ đồng; thu ngân sách địa phương được hưởng: 18.975 tỷ đồng; chi ngân sách địa phương: 19.461 tỷ đồng; bội chi ngân sách địa phương: 486 tỷ đồng.",
  F("plan_thu", "29640 ty", "y2026"), F("plan_thu", "18975 ty", "y2026"), F("plan_chi", "19461 ty", "y2026"), doc="2025-12-10")
S("UBND phường giao chỉ tiêu thu thuế sử dụng đất phi nông nghiệp năm 2024 cho 14 tổ dân phố là 1.350 triệu đồng; 6 tháng đầu năm đã thu 918 triệu đồng, đạt 68%.",
  F("plan_thu", "1350 tr", "y2024"), F("thu", "918 tr", "m6-2024", c=[R("plan", "68", ref="1350 tr")]), doc="2024-07-10")
S("Chi trả nợ lãi 9 tháng năm 2025 ước khoảng 78,2 nghìn tỷ đồng, bằng 70,8% dự toán.",
  F("chi", "78.2 kty", "m9-2025", est=1, c=[R("plan", "70.8")]), doc="2025-10-06")
S("Thu cổ tức, lợi nhuận còn lại từ doanh nghiệp nhà nước nộp ngân sách quý I/2023 là 21,5 nghìn tỷ đồng, gấp 1,4 lần cùng kỳ năm 2022.",
  F("thu", "21.5 kty", "q1-2023", c=[T("yoy", "140")]), doc="2023-04-07")
S("Kinh phí hoạt động của Ban Thanh tra nhân dân năm 2024 được giao 5.000.000 đồng, đã chi 5.000.000 đồng, đạt 100%.",
  F("plan_chi", "5000000 d", "y2024"), F("chi", "5000000 d", "y2024", c=[R("plan", "100", ref="5000000 d")]), doc="2024-12-27")
S("Xã Hòa Tiến công khai quyết toán ngân sách năm 2022: tổng thu 14.256 triệu đồng, tổng chi 13.890 triệu đồng.",
  F("thu", "14256 tr", "y2022", place="Hòa Tiến"), F("chi", "13890 tr", "y2022", place="Hòa Tiến"), doc="2023-08-03")
S("Thông qua kế hoạch đầu tư công năm 2025 nguồn ngân sách huyện với tổng vốn 142.860 triệu đồng, phân bổ như sau: trả nợ quyết toán 8.420 triệu đồng; công trình chuyển tiếp 96.300 triệu đồng; công trình khởi công mới 38.140 triệu đồng.",
  F("plan_chi", "142860 tr", "y2025"), F("plan_chi", "8420 tr", "y2025"), F("plan_chi", "96300 tr", "y2025"), F("plan_chi", "38140 tr", "y2025"), doc="2024-12-19")
S("Ngân sách trung ương đã chi 4,8 nghìn tỷ đồng từ nguồn dự phòng hỗ trợ các địa phương khắc phục hậu quả thiên tai; xuất cấp 21,3 nghìn tấn gạo dự trữ quốc gia cứu trợ người dân.",
  F("chi", "4.8 kty", None), doc="2025-10-06")
S("Theo Nghị quyết, dự toán chi ngân sách xã năm 2026 là 96.720 triệu đồng, trong đó chi sự nghiệp giáo dục 51.300 triệu đồng, chiếm 53%; chi bảo đảm xã hội 8.940 triệu đồng, chiếm 9,2%.",
  F("plan_chi", "96720 tr", "y2026"), F("plan_chi", "51300 tr", "y2026"), F("plan_chi", "8940 tr", "y2026"), doc="2025-12-24")
S("Số thu ngân sách từ xuất khẩu, nhập khẩu của ngành Hải quan tính đến hết tháng 5/2023 đạt 153.014 tỷ đồng, bằng 36% dự toán (425.000 tỷ đồng), giảm 19,2% so với cùng kỳ năm 2022.",
  F("thu", "153014 ty", "m5-2023", cum=1, c=[R("plan", "36", ref="425000 ty"), G("yoy", "19.2", "down")]), doc="2023-06-07")
S("Thực hiện dự toán năm 2023 của thị trấn: thu cân đối 2.864 triệu đồng, vượt 14,6% dự toán HĐND thị trấn giao (2.500 triệu đồng); chi ngân sách 7.915 triệu đồng, bằng 96,5% dự toán.",
  F("thu", "2864 tr", "y2023", c=[G("plan_council", "14.6", "up", ref="2500 tr")]), F("chi", "7915 tr", "y2023", c=[R("plan", "96.5")]), doc="2024-01-12")

# ---- Money that is not a budget's
S("Trong tháng 4, Kho bạc Nhà nước tổ chức 17 phiên đấu thầu trái phiếu Chính phủ, huy động 27.480 tỷ đồng; lãi suất kỳ hạn 10 năm là 2,95%/năm.", doc="2025-05-06")
S("Liên Bộ quyết định giá bán lẻ xăng E5RON92 không cao hơn 19.760 đồng/lít, giảm 215 đồng/lít; dầu điêzen 0.05S không cao hơn 18.340 đồng/lít.", doc="2024-10-31")
S("Doanh thu phí bảo hiểm toàn thị trường 9 tháng năm 2024 ước đạt 165.000 tỷ đồng, tăng 2,3%; các doanh nghiệp chi trả quyền lợi bảo hiểm 68.900 tỷ đồng.", doc="2024-10-15")
S("Mức học phí năm học 2024 - 2025: nhà trẻ 95.000 đồng/tháng/học sinh; trung học cơ sở 60.000 đồng/tháng/học sinh ở địa bàn nông thôn.", doc="2024-08-20")
S("Giá trị giao dịch bình quân trên thị trường cổ phiếu đạt 21.360 tỷ đồng/phiên, tăng 4,8% so với tháng trước; vốn hóa tương đương 69,1% GDP.", doc="2024-09-05")
S("Chính sách giãn thời hạn nộp thuế năm 2024 giúp doanh nghiệp có thêm nguồn vốn khoảng 84 nghìn tỷ đồng để sản xuất, kinh doanh.", doc="2024-06-18")
S("Gói thầu xây lắp nhà văn hóa thôn có giá trúng thầu 2.486.300.000 đồng, thời gian thực hiện hợp đồng 180 ngày, nhà thầu bảo lãnh 3%.", doc="2025-03-12")

PARAGRAPHS.write("releases.jsonl", "rel")
