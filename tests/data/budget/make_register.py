#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes register.jsonl: paragraphs of all kinds, each half by one person who read over the labels of the other half.

Neither had read the rules of core/budget; scored once before a rule was changed for it, docs/measurements.md holds that score.
"""
from labels import F, G, R, T, Paragraphs

PARAGRAPHS = Paragraphs()
S = PARAGRAPHS.add

# ==== Provincial papers
S("Chín tháng năm 2022, thu ngân sách nhà nước trên địa bàn tỉnh đạt 13.482 tỷ đồng, bằng 92,6% dự toán năm và tăng 17,3% so với cùng kỳ năm 2021. Trong số này, thu nội địa đạt 11.927 tỷ đồng, thu từ hoạt động xuất nhập khẩu đạt 1.555 tỷ đồng.",
  F("thu", "13482 ty", "m9-2022", c=[R("plan", "92.6"), G("yoy", "17.3", "up")]), F("thu", "11927 ty", "m9-2022"), F("thu", "1555 ty", "m9-2022"), doc="2022-10-04")
S("Thông tin tại hội nghị giao ban báo chí chiều 6/8, đại diện Sở Tài chính cho biết đến ngày 31/7/2024, toàn tỉnh mới giải ngân được 2.214 tỷ đồng vốn đầu tư công, đạt 36,9% kế hoạch (6.000 tỷ đồng).",
  F("chi", "2214 ty", "m7-2024", c=[R("plan", "36.9", ref="6000 ty")]), doc="2024-08-07")
S("Huyện Krông Bông thu ngân sách 11 tháng năm 2023 ước đạt 96,4 tỷ đồng, vượt 7,1% so với dự toán tỉnh giao (90 tỷ đồng).",
  F("thu", "96.4 ty", "m11-2023", est=1, c=[G("plan_province", "7.1", "up", ref="90 ty")], place="Krông Bông"), doc="2023-11-28")
S("Nhờ đấu giá thành công 64 lô đất tại khu dân cư phía Đông, trong quý II/2025, huyện Thanh Miện thu về cho ngân sách 158,3 tỷ đồng tiền sử dụng đất, gấp 2,4 lần so với cùng kỳ.",
  F("thu", "158.3 ty", "q2-2025", c=[T("yoy", "240")], place="Thanh Miện"), doc="2025-06-30")
S("Sau 5 tháng đầu năm, ngân sách tỉnh đã chi 1.876 tỷ đồng cho sự nghiệp giáo dục và đào tạo, bằng 38,5% dự toán; chi cho sự nghiệp y tế 412 tỷ đồng, bằng 35,7% dự toán. Các khoản chi lương, phụ cấp được bảo đảm đúng thời gian.",
  F("chi", "1876 ty", "m5-2023", c=[R("plan", "38.5")]), F("chi", "412 ty", "m5-2023", c=[R("plan", "35.7")]), doc="2023-06-06")
S("Theo Ban Quản lý Khu kinh tế, các doanh nghiệp trong khu nộp ngân sách nhà nước 4.318 tỷ đồng trong 8 tháng đầu năm 2024, tăng 11,5% so với cùng kỳ. Tổng doanh thu của các doanh nghiệp này ước đạt 96.400 tỷ đồng, giải quyết việc làm cho 38.200 lao động.",
  F("thu", "4318 ty", "m8-2024", c=[G("yoy", "11.5", "up")]), doc="2024-09-05")
S("Thị trường bất động sản trầm lắng khiến khoản thu tiền sử dụng đất đạt thấp: 10 tháng năm 2023, toàn tỉnh chỉ thu được 1.264 tỷ đồng, đạt 31,6% dự toán HĐND tỉnh giao (4.000 tỷ đồng).",
  F("thu", "1264 ty", "m10-2023", c=[R("plan_council", "31.6", ref="4000 ty")]), doc="2023-11-08")
S("Chủ tịch UBND thị xã cho biết, thu ngân sách 10 tháng đầu năm của thị xã Nghi Sơn đạt 724,6 tỷ đồng, vượt 3,5% dự toán (700 tỷ đồng). Chi ngân sách thị xã trong cùng thời gian là 1.012 tỷ đồng, bằng 78,4% dự toán.",
  F("thu", "724.6 ty", "m10-2022", c=[G("plan", "3.5", "up", ref="700 ty")], place="Nghi Sơn"),
  F("chi", "1012 ty", "m10-2022", c=[R("plan", "78.4")], place="Nghi Sơn"), doc="2022-11-15")
S("THU NGÂN SÁCH TỈNH QUÝ I/2026 ƯỚC ĐẠT 6.215 TỶ ĐỒNG, BẰNG 28,9% DỰ TOÁN", F("thu", "6215 ty", "q1-2026", est=1, c=[R("plan", "28.9")]), doc="2026-03-31")
S("Riêng trong tháng 11/2024, cả tỉnh giải ngân thêm 864 tỷ đồng, nâng tổng số vốn đầu tư công đã giải ngân trong 11 tháng lên 5.327 tỷ đồng, đạt 71% kế hoạch Thủ tướng Chính phủ giao.",
  F("chi", "864 ty", "t11-2024"), F("chi", "5327 ty", "m11-2024", c=[R("plan_central", "71")]), doc="2024-12-04")
S("Trong khi thu nội địa tăng khá thì thu từ xuất nhập khẩu lại sụt giảm mạnh, 7 tháng năm 2023 chỉ đạt 486 tỷ đồng, giảm 41,2% so với cùng kỳ năm 2022 và mới bằng 37,4% dự toán Trung ương giao.",
  F("thu", "486 ty", "m7-2023", c=[G("yoy", "41.2", "down"), R("plan_central", "37.4")]), doc="2023-08-04")
S("Năm 2024, tỉnh Quảng Trị bố trí 214 tỷ đồng từ ngân sách tỉnh để xóa nhà tạm, nhà dột nát cho hộ nghèo. Mức hỗ trợ là 60 triệu đồng đối với nhà xây mới và 30 triệu đồng đối với nhà sửa chữa.",
  F("plan_chi", "214 ty", "y2024", place="Quảng Trị"), doc="2024-04-16")
S("Xếp đầu khối huyện về tiến độ thu ngân sách 9 tháng năm 2021 là huyện Đại Từ với 186,2 tỷ đồng, bằng 93,1% dự toán (200 tỷ đồng); thấp nhất là huyện Võ Nhai với 31,5 tỷ đồng, bằng 52,5% dự toán (60 tỷ đồng).",
  F("thu", "186.2 ty", "m9-2021", c=[R("plan", "93.1", ref="200 ty")], place="Đại Từ"),
  F("thu", "31.5 ty", "m9-2021", c=[R("plan", "52.5", ref="60 ty")], place="Võ Nhai"), doc="2021-10-07")
S("Nhằm hỗ trợ người lao động gặp khó khăn do dịch COVID-19, đến ngày 20/10/2021, ngân sách thành phố Cần Thơ đã chi 487 tỷ đồng cho 324.500 lượt người.",
  F("chi", "487 ty", "2021-01-01..2021-10-20", place="Cần Thơ"), doc="2021-10-22")
S("Qua kiểm tra tại trụ sở người nộp thuế trong 6 tháng đầu năm 2022, ngành Thuế đã truy thu và phạt nộp vào ngân sách 168,7 tỷ đồng, tăng 12% so với cùng kỳ. Số lỗ của doanh nghiệp được điều chỉnh giảm 1.120 tỷ đồng.",
  F("thu", "168.7 ty", "m6-2022", c=[G("yoy", "12", "up")]), doc="2022-07-12")
S("Trong tháng 8/2024, từ nguồn dự phòng, ngân sách huyện Bắc Yên đã chi 3 tỷ 240 triệu đồng khắc phục hậu quả mưa lũ.",
  F("chi", "3240 tr", "t8-2024", place="Bắc Yên"), doc="2024-09-06")
S("Năm 2019, thu ngân sách của tỉnh đạt 10.268 tỷ đồng, vượt 14,1% dự toán Trung ương giao (9.000 tỷ đồng), tăng 12,6% so với năm 2018. Đây là năm thứ ba liên tiếp tỉnh hoàn thành vượt mức nhiệm vụ thu.",
  F("thu", "10268 ty", "y2019", c=[G("plan_central", "14.1", "up", ref="9000 ty"), G("prev_year", "12.6", "up")]), doc="2020-01-06")
S("10 tháng đầu năm 2023, huyện Sơn Dương giải ngân 142,8 tỷ đồng trên tổng kế hoạch 210 tỷ đồng vốn đầu tư công, đạt 68%. Nguyên nhân chậm chủ yếu do vướng giải phóng mặt bằng ở 4 dự án.",
  F("chi", "142.8 ty", "m10-2023", c=[R("plan", "68", ref="210 ty")], place="Sơn Dương"), doc="2023-11-06")
S("Từ đầu năm đến ngày 15/5/2025, đơn vị Hải quan cửa khẩu làm thủ tục cho 41.200 tờ khai, thu ngân sách 1.236 tỷ đồng, đạt 44,9% chỉ tiêu được giao.",
  F("thu", "1236 ty", "2025-01-01..2025-05-15", c=[R("plan", "44.9")]), doc="2025-05-19")
S("Tại phiên giải trình, Giám đốc Sở Y tế thừa nhận: vốn đầu tư công năm 2024 của ngành được giao 268 tỷ đồng, đến hết tháng 9 mới giải ngân 71,3 tỷ đồng, đạt 26,6% kế hoạch.",
  F("plan_chi", "268 ty", "y2024"), F("chi", "71.3 ty", "m9-2024", cum=1, c=[R("plan", "26.6", ref="268 ty")]), doc="2024-10-11")

# ==== Websites of districts and communes
S("Cả năm 2025, xã Ea Kly ước thu ngân sách 9.150 triệu đồng, đạt 114,4% dự toán (8.000 triệu đồng).",
  F("thu", "9150 tr", "y2025", est=1, c=[R("plan", "114.4", ref="8000 tr")], place="Ea Kly"), doc="2025-12-04")
S("6 tháng đầu năm 2022, tổng thu ngân sách xã Bình Long đạt 5.236 triệu đồng/8.900 triệu đồng, bằng 58,8% kế hoạch; tổng chi ngân sách 4.418 triệu đồng/8.900 triệu đồng, bằng 49,6% kế hoạch.",
  F("thu", "5236 tr", "m6-2022", pair="8900 tr", role="plan", c=[R("plan", "58.8", ref="pair")], place="Bình Long"),
  F("chi", "4418 tr", "m6-2022", pair="8900 tr", role="plan", c=[R("plan", "49.6", ref="pair")], place="Bình Long"), doc="2022-07-05")
S("Trong quý III/2025, quý đầu tiên vận hành chính quyền địa phương hai cấp, phường Long Hương thu ngân sách 24,8 tỷ đồng, chi ngân sách 17,6 tỷ đồng, chủ yếu chi lương, phụ cấp và an sinh xã hội.",
  F("thu", "24.8 ty", "q3-2025", place="Long Hương"), F("chi", "17.6 ty", "q3-2025", place="Long Hương"), doc="2025-10-02")
S("Ngân sách xã Mường Than 9 tháng năm 2025: thu bổ sung từ ngân sách cấp trên 98.420 triệu đồng; thu trên địa bàn 2.316 triệu đồng, đạt 81,3% dự toán tỉnh giao.",
  F("thu", "98420 tr", "m9-2025", place="Mường Than"), F("thu", "2316 tr", "m9-2025", c=[R("plan_province", "81.3")], place="Mường Than"), doc="2025-10-06")
S("- Thu ngân sách: 6 tháng đầu năm thu được 1.042 triệu đồng, đạt 57,9% so với kế hoạch (1.800 triệu đồng).\n- Chi ngân sách: 6 tháng đầu năm chi 4.615 triệu đồng, đạt 51,3% so với dự toán (9.000 triệu đồng).",
  F("thu", "1042 tr", "m6-2020", c=[R("plan", "57.9", ref="1800 tr")]), F("chi", "4615 tr", "m6-2020", c=[R("plan", "51.3", ref="9000 tr")]), doc="2020-07-02")
S("Trong năm 2023, UBND xã chi 215.600.000 đồng từ nguồn sự nghiệp kinh tế để nạo vét 3,2 km kênh mương.", F("chi", "215600000 d", "y2023"), doc="2023-12-20")
S("Toàn thị trấn có 312 hộ thuộc diện nộp thuế sử dụng đất phi nông nghiệp. Đến ngày 30/9/2024 đã thu 86,4 triệu đồng, đạt 96% kế hoạch (90 triệu đồng).",
  F("thu", "86.4 tr", "m9-2024", c=[R("plan", "96", ref="90 tr")]), doc="2024-10-02")
S("Xã Nậm Có được giao 7.450 triệu đồng vốn các chương trình mục tiêu quốc gia năm 2023, trong đó vốn đầu tư 5.200 triệu đồng, vốn sự nghiệp 2.250 triệu đồng. Đến hết tháng 10/2023, xã giải ngân 4.917 triệu đồng, đạt 66% kế hoạch giao.",
  F("plan_chi", "7450 tr", "y2023", place="Nậm Có"), F("plan_chi", "5200 tr", "y2023", place="Nậm Có"), F("plan_chi", "2250 tr", "y2023", place="Nậm Có"),
  F("chi", "4917 tr", "m10-2023", cum=1, c=[R("plan", "66")], place="Nậm Có"), doc="2023-11-07")
S("Thu ngân sách nhà nước trên địa bàn phường Nghĩa Lộ tháng 10/2025 ước thực hiện 1.846 triệu đồng; lũy kế 10 tháng ước thực hiện 15.230 triệu đồng, bằng 88,5% dự toán được giao.",
  F("thu", "1846 tr", "t10-2025", est=1, place="Nghĩa Lộ"), F("thu", "15230 tr", "m10-2025", est=1, cum=1, c=[R("plan", "88.5")], place="Nghĩa Lộ"), doc="2025-10-27")
S("Thực hiện chủ trương tiết kiệm, 9 tháng đầu năm chi thường xuyên của huyện chỉ ở mức 318.460 triệu đồng, bằng 68,2% dự toán và giảm 2,4% so với cùng kỳ.",
  F("chi", "318460 tr", "m9-2021", c=[R("plan", "68.2"), G("yoy", "2.4", "down")]), doc="2021-10-05")
S("Thu từ quỹ đất công ích 5% nộp ngân sách xã trong năm 2022 là 364,5 triệu đồng, tăng 41,2 triệu đồng so với năm 2021.",
  F("thu", "364.5 tr", "y2022", c=[G("prev_year", None, "up", delta="41.2 tr")]), doc="2023-01-12")
S("Trong tháng 3/2025, ngân sách xã chi trả 1.128.600.000 đồng trợ cấp bảo trợ xã hội cho 1.584 đối tượng. Việc chi trả được thực hiện qua tài khoản cho 82% đối tượng, số còn lại nhận tiền mặt tại bưu điện văn hóa xã.",
  F("chi", "1128600000 d", "t3-2025"), doc="2025-04-01")

# ==== Reports of People's Committees
S("2. Thu, chi ngân sách: Tổng thu ngân sách địa phương 8 tháng năm 2024 là 612.480 triệu đồng, đạt 79,4% dự toán HĐND huyện giao, gồm: thu điều tiết 64.215 triệu đồng; thu bổ sung từ ngân sách cấp trên 521.765 triệu đồng; thu chuyển nguồn 26.500 triệu đồng.",
  F("thu", "612480 tr", "m8-2024", c=[R("plan_council", "79.4")]), F("thu", "64215 tr", "m8-2024"), F("thu", "521765 tr", "m8-2024"), F("thu", "26500 tr", "m8-2024"), doc="2024-09-06")
S("Chi đầu tư phát triển: Kế hoạch vốn năm 2023 là 186.300 triệu đồng, giải ngân đến ngày 31/12/2023 là 171.023 triệu đồng, đạt 91,8% kế hoạch.",
  F("plan_chi", "186300 tr", "y2023"), F("chi", "171023 tr", "y2023", c=[R("plan", "91.8", ref="186300 tr")]), doc="2024-01-10")
S("Chi sự nghiệp giáo dục năm 2022: dự toán giao 245.600 triệu đồng, thực hiện 241.180 triệu đồng, đạt 98,2% dự toán.",
  F("plan_chi", "245600 tr", "y2022"), F("chi", "241180 tr", "y2022", c=[R("plan", "98.2", ref="245600 tr")]), doc="2023-01-17")
S("Ước thực hiện cả năm, thu ngân sách trên địa bàn huyện đạt 74.200 triệu đồng, vượt 6% dự toán tỉnh giao (70.000 triệu đồng), bằng 98,9% Nghị quyết HĐND huyện (75.000 triệu đồng).",
  F("thu", "74200 tr", "y2023", est=1, c=[G("plan_province", "6", "up", ref="70000 tr"), R("plan_council", "98.9", ref="75000 tr")]), doc="2023-11-20")
S("Thu thuế, phí, lệ phí quý I/2023 của huyện Na Hang đạt 8.236 triệu đồng, bằng 19,6% dự toán (42.000 triệu đồng), so với cùng kỳ năm 2022 giảm 1.114 triệu đồng (giảm 11,9%).",
  F("thu", "8236 tr", "q1-2023", c=[R("plan", "19.6", ref="42000 tr"), G("yoy", "11.9", "down", delta="1114 tr")], place="Na Hang"), doc="2023-04-05")
S("Nhiệm vụ trọng tâm 6 tháng cuối năm 2023: phấn đấu thu ngân sách trên địa bàn 46.500 triệu đồng, giải ngân 98.700 triệu đồng vốn đầu tư công. Tiếp tục rà soát, cắt giảm các khoản chi chưa cần thiết; đẩy nhanh tiến độ bồi thường, giải phóng mặt bằng 7 dự án.",
  F("plan_thu", "46500 tr", "l6-2023"), F("plan_chi", "98700 tr", "l6-2023"), doc="2023-07-06")
S("Chi ngân sách xã năm 2021 là 7,312 tỷ đồng, đạt 104,2% dự toán.",
  F("chi", "7.312 ty", "y2021", c=[R("plan", "104.2")], flags=["ambiguous_comma"]), doc="2022-01-07")
S("Thu ngân sách 9 tháng năm 2022 cơ bản bám sát kịch bản đề ra. Một số khoản thu lớn: thuế công thương nghiệp ngoài quốc doanh 28.415 triệu đồng (71% dự toán); lệ phí trước bạ 11.360 triệu đồng (63,1% dự toán); thuế thu nhập cá nhân 9.842 triệu đồng (89,5% dự toán).",
  F("thu", "28415 tr", "m9-2022", c=[R("plan", "71")]), F("thu", "11360 tr", "m9-2022", c=[R("plan", "63.1")]), F("thu", "9842 tr", "m9-2022", c=[R("plan", "89.5")]),
  doc="2022-10-10")
S("Năm 2026, xã Quảng Phú xây dựng dự toán thu ngân sách 18.600 triệu đồng, dự toán chi ngân sách 142.350 triệu đồng.",
  F("plan_thu", "18600 tr", "y2026", place="Quảng Phú"), F("plan_chi", "142350 tr", "y2026", place="Quảng Phú"), doc="2025-11-24")
S("Tổng chi ngân sách huyện 4 tháng đầu năm 2019 là 198.752 triệu đồng, trong đó: chi đầu tư XDCB 41.230 triệu đồng, đạt 32,6% dự toán; chi thường xuyên 152.304 triệu đồng, đạt 33,8% dự toán; chi dự phòng 5.218 triệu đồng.",
  F("chi", "198752 tr", "m4-2019"), F("chi", "41230 tr", "m4-2019", c=[R("plan", "32.6")]), F("chi", "152304 tr", "m4-2019", c=[R("plan", "33.8")]),
  F("chi", "5218 tr", "m4-2019"), doc="2019-05-08")
S("Lũy kế đến hết ngày 30/6/2024, huyện Sốp Cộp giải ngân 38.614 triệu đồng vốn 03 chương trình MTQG, đạt 24,1% kế hoạch vốn năm 2024; trong đó vốn đầu tư phát triển giải ngân 31.250 triệu đồng, đạt 33% kế hoạch; vốn sự nghiệp giải ngân 7.364 triệu đồng, đạt 11,2% kế hoạch.",
  F("chi", "38614 tr", "m6-2024", cum=1, c=[R("plan", "24.1")], place="Sốp Cộp"),
  F("chi", "31250 tr", "m6-2024", cum=1, c=[R("plan", "33")], place="Sốp Cộp"), F("chi", "7364 tr", "m6-2024", cum=1, c=[R("plan", "11.2")], place="Sốp Cộp"), doc="2024-07-04")
S("Trong tổng chi 9 tháng năm 2025, chi quản lý hành chính, Đảng, đoàn thể chiếm tỷ trọng lớn nhất với 21.430 triệu đồng; tiếp đến là chi sự nghiệp giáo dục 18.205 triệu đồng và chi bảo đảm xã hội 6.740 triệu đồng.",
  F("chi", "21430 tr", "m9-2025"), F("chi", "18205 tr", "m9-2025"), F("chi", "6740 tr", "m9-2025"), doc="2025-10-03")
S("Thị xã Hồng Lĩnh 9 tháng năm 2020 thu ngân sách 132.415 triệu đồng, đạt 82,8% kế hoạch tỉnh giao, đạt 77,9% kế hoạch HĐND thị xã giao, bằng 106% cùng kỳ.",
  F("thu", "132415 tr", "m9-2020", c=[R("plan_province", "82.8"), R("plan_council", "77.9"), R("yoy", "106")], place="Hồng Lĩnh"), doc="2020-10-06")
S("Kết quả thực hiện dự toán năm 2024 của Phòng Giáo dục và Đào tạo: kinh phí được giao 12.486 triệu đồng; đã sử dụng 12.211 triệu đồng, đạt 97,8% dự toán.",
  F("plan_chi", "12486 tr", "y2024"), F("chi", "12211 tr", "y2024", c=[R("plan", "97.8", ref="12486 tr")]), doc="2025-01-22")
S("Giá trị giải ngân của 15 dự án chuyển tiếp đến ngày 20/11/2025 là 64,7 tỷ đồng, bằng 83,2% kế hoạch; 6 dự án khởi công mới giải ngân 8,9 tỷ đồng, bằng 31,8% kế hoạch.",
  F("chi", "64.7 ty", "2025-01-01..2025-11-20", c=[R("plan", "83.2")]), F("chi", "8.9 ty", "2025-01-01..2025-11-20", c=[R("plan", "31.8")]), doc="2025-11-24")
S("Thu bổ sung cân đối từ ngân sách tỉnh 8 tháng năm 2021 là 184.000 triệu đồng, đạt 66,7% dự toán (276.000 triệu đồng). Thu bổ sung có mục tiêu 96.340 triệu đồng, tăng 8,4% so với cùng kỳ.",
  F("thu", "184000 tr", "m8-2021", c=[R("plan", "66.7", ref="276000 tr")]), F("thu", "96340 tr", "m8-2021", c=[G("yoy", "8.4", "up")]), doc="2021-09-07")

# ==== Council resolutions
S("Điều 1. Bổ sung 4.250 triệu đồng dự toán chi sự nghiệp giao thông năm 2023 cho UBND các huyện, thị xã để duy tu, bảo dưỡng đường địa phương.",
  F("plan_chi", "4250 tr", "y2023"), doc="2023-07-14")
S("Điều 1. Quyết định phân bổ ngân sách cấp tỉnh năm 2022 như sau:\nTổng chi ngân sách cấp tỉnh: 7.864.500 triệu đồng, trong đó:\n- Chi đầu tư phát triển: 2.915.300 triệu đồng;\n- Chi thường xuyên: 4.782.900 triệu đồng;\n- Chi trả nợ lãi: 9.800 triệu đồng;\n- Dự phòng ngân sách: 156.500 triệu đồng.",
  F("plan_chi", "7864500 tr", "y2022"), F("plan_chi", "2915300 tr", "y2022"), F("plan_chi", "4782900 tr", "y2022"), F("plan_chi", "9800 tr", "y2022"),
  F("plan_chi", "156500 tr", "y2022"), doc="2021-12-10")
S("Phê chuẩn quyết toán thu ngân sách nhà nước trên địa bàn huyện năm 2020: 286.415.720.316 đồng, trong đó thu ngân sách huyện được hưởng 214.236.118.450 đồng.",
  F("thu", "286415720316 d", "y2020"), F("thu", "214236118450 d", "y2020"), doc="2021-07-20")
S("Thông qua danh mục 8 công trình sử dụng vốn ngân sách xã năm 2026 với tổng kế hoạch vốn 14.620 triệu đồng (công trình chuyển tiếp 5.370 triệu đồng, công trình khởi công mới 9.250 triệu đồng).",
  F("plan_chi", "14620 tr", "y2026"), F("plan_chi", "5370 tr", "y2026"), F("plan_chi", "9250 tr", "y2026"), doc="2025-12-18")
S("HĐND xã khóa XXI, kỳ họp thứ 8 quyết nghị dự toán ngân sách xã năm 2024: tổng thu 9.846 triệu đồng, trong đó thu trên địa bàn 2.130 triệu đồng, thu bổ sung cân đối 7.716 triệu đồng; tổng chi 9.846 triệu đồng.",
  F("plan_thu", "9846 tr", "y2024"), F("plan_thu", "2130 tr", "y2024"), F("plan_thu", "7716 tr", "y2024"), F("plan_chi", "9846 tr", "y2024"), doc="2023-12-27")
S("Kế hoạch đầu tư công trung hạn giai đoạn 2021 - 2025 của tỉnh là 18.250 tỷ đồng. Riêng năm 2023, kế hoạch vốn bố trí 4.120 tỷ đồng, giải ngân đến hết tháng 12/2023 đạt 3.864 tỷ đồng, bằng 93,8% kế hoạch.",
  F("plan_chi", "18250 ty", "2021-01-01..2025-12-31"), F("plan_chi", "4120 ty", "y2023"), F("chi", "3864 ty", "y2023", cum=1, c=[R("plan", "93.8", ref="4120 ty")]), doc="2024-01-09")
S("HĐND huyện giao chỉ tiêu thu ngân sách năm 2021 là 118 tỷ đồng, tăng 4,4% so với dự toán tỉnh giao (113 tỷ đồng).",
  F("plan_thu", "118 ty", "y2021", c=[G("plan_province", "4.4", "up", ref="113 ty")]), doc="2020-12-22")
S("Dự toán chi an sinh xã hội năm 2025 được HĐND thành phố thông qua là 3.215 tỷ đồng, cao hơn 284 tỷ đồng so với dự toán năm 2024.",
  F("plan_chi", "3215 ty", "y2025", c=[G("plan", None, "up", delta="284 ty")]), doc="2024-12-12")

# ==== Treasuries
S("Trong tháng 01/2025, hệ thống Kho bạc Nhà nước kiểm soát chi thường xuyên 92.450 tỷ đồng, đạt 5,9% dự toán; thanh toán vốn đầu tư 18.320 tỷ đồng, đạt 2,2% kế hoạch.",
  F("chi", "92450 ty", "t1-2025", c=[R("plan", "5.9")]), F("chi", "18320 ty", "t1-2025", c=[R("plan", "2.2")]), doc="2025-02-06")
S("Kho bạc Nhà nước huyện báo cáo: đến ngày 30/4/2023, đã tập trung các khoản thu NSNN 52.318 triệu đồng; chi NSNN qua Kho bạc 231.764 triệu đồng. 100% đơn vị sử dụng ngân sách đã giao dịch qua dịch vụ công trực tuyến.",
  F("thu", "52318 tr", "m4-2023"), F("chi", "231764 tr", "m4-2023"), doc="2023-05-09")
S("Thu ngân sách qua Kho bạc khu vực VI quý III/2025 đạt 14.236,8 tỷ đồng, giảm 3,2% so với quý II/2025; chi ngân sách 11.915,4 tỷ đồng, tăng 8,7% so với quý II/2025.",
  F("thu", "14236.8 ty", "q3-2025", c=[G("prev_period", "3.2", "down")]), F("chi", "11915.4 ty", "q3-2025", c=[G("prev_period", "8.7", "up")]), doc="2025-10-09")
S("Lũy kế thanh toán vốn đầu tư từ đầu năm đến ngày 31/8/2022 qua Kho bạc Nhà nước tỉnh là 2.364.518 triệu đồng, đạt 44,6% kế hoạch vốn.",
  F("chi", "2364518 tr", "m8-2022", cum=1, c=[R("plan", "44.6")]), doc="2022-09-08")

# ==== Tax and customs offices
S("Theo Thuế tỉnh, 4 tháng năm 2026, tổng thu nội địa ước thực hiện 5.840 tỷ đồng, đạt 39,6% dự toán Bộ Tài chính giao và 37,1% dự toán HĐND tỉnh giao. Nếu không kể tiền sử dụng đất và xổ số kiến thiết, số thu ước đạt 4.215 tỷ đồng, tăng 10,2% so với cùng kỳ.",
  F("thu", "5840 ty", "m4-2026", est=1, c=[R("plan_central", "39.6"), R("plan_council", "37.1")]), F("thu", "4215 ty", "m4-2026", est=1, c=[G("yoy", "10.2", "up")]), doc="2026-04-28")
S("Trong 5 tháng đầu năm 2025, toàn Chi cục có 7/16 khoản thu đạt tiến độ, nổi bật là thuế thu nhập cá nhân 628 tỷ đồng, đạt 48,3% dự toán, tăng 21% so với cùng kỳ; trong khi thuế bảo vệ môi trường chỉ đạt 212 tỷ đồng, bằng 25,6% dự toán.",
  F("thu", "628 ty", "m5-2025", c=[R("plan", "48.3"), G("yoy", "21", "up")]), F("thu", "212 ty", "m5-2025", c=[R("plan", "25.6")]), doc="2025-06-05")
S("Kết quả thu nợ thuế 7 tháng năm 2024 đạt 1.318 tỷ đồng, trong đó thu bằng biện pháp quản lý nợ 1.142 tỷ đồng, thu bằng biện pháp cưỡng chế nợ 176 tỷ đồng.",
  F("thu", "1318 ty", "m7-2024"), F("thu", "1142 ty", "m7-2024"), F("thu", "176 ty", "m7-2024"), doc="2024-08-06")
S("9 tháng năm 2020, Chi cục Hải quan cửa khẩu cảng thu nộp ngân sách 318,6 tỷ đồng, đạt 106,2% chỉ tiêu pháp lệnh (300 tỷ đồng).",
  F("thu", "318.6 ty", "m9-2020", c=[R("plan", "106.2", ref="300 ty")]), doc="2020-10-05")
S("Năm 2023, ngành Thuế tỉnh được Bộ Tài chính giao dự toán thu 9.150 tỷ đồng, HĐND tỉnh giao dự toán thu 9.600 tỷ đồng. Kết thúc năm, toàn ngành thu được 9.482 tỷ đồng, đạt 103,6% dự toán Bộ Tài chính giao và 98,8% dự toán HĐND tỉnh giao.",
  F("plan_thu", "9150 ty", "y2023"), F("plan_thu", "9600 ty", "y2023"), F("thu", "9482 ty", "y2023", c=[R("plan_central", "103.6"), R("plan_council", "98.8")]), doc="2024-01-08")
S("Thông qua cổng thông tin điện tử dành riêng, các nhà cung cấp nước ngoài đã nộp vào ngân sách nhà nước 8.642 tỷ đồng trong năm 2024, tăng 25,6% so với năm 2023.",
  F("thu", "8642 ty", "y2024", c=[G("prev_year", "25.6", "up")]), doc="2025-01-10")
S("Thuế cơ sở 7 quản lý thu trên địa bàn 5 xã, phường. Tháng 9/2025, đơn vị thu ngân sách 18,6 tỷ đồng; cộng dồn 9 tháng thu 174,2 tỷ đồng, đạt 76,1% dự toán năm.",
  F("thu", "18.6 ty", "t9-2025"), F("thu", "174.2 ty", "m9-2025", cum=1, c=[R("plan", "76.1")]), doc="2025-10-03")

# ==== The Ministry of Finance
S("Bộ Tài chính thông tin, thu NSNN tháng 6/2021 ước đạt 95,3 nghìn tỷ đồng; lũy kế 6 tháng đầu năm ước đạt 772,8 nghìn tỷ đồng, bằng 57,5% dự toán, tăng 15,9% so cùng kỳ năm 2020.",
  F("thu", "95.3 kty", "t6-2021", est=1), F("thu", "772.8 kty", "m6-2021", est=1, cum=1, c=[R("plan", "57.5"), G("yoy", "15.9", "up")]), doc="2021-07-06")
S("Lũy kế chi NSNN 9 tháng năm 2023 đạt khoảng 1.238,6 nghìn tỷ đồng, bằng 59,7% dự toán, tăng 11,8% so với cùng kỳ; trong đó chi đầu tư phát triển khoảng 361,9 nghìn tỷ đồng, bằng 49,8% dự toán Quốc hội quyết định; chi thường xuyên khoảng 803,1 nghìn tỷ đồng, bằng 68,6% dự toán.",
  F("chi", "1238.6 kty", "m9-2023", cum=1, c=[R("plan", "59.7"), G("yoy", "11.8", "up")]), F("chi", "361.9 kty", "m9-2023", cum=1, c=[R("plan_central", "49.8")]),
  F("chi", "803.1 kty", "m9-2023", cum=1, c=[R("plan", "68.6")]), doc="2023-10-05")
S("Dự toán thu NSNN năm 2026 là 2,529 triệu tỷ đồng, tăng 5,9% so với ước thực hiện năm 2025.",
  F("plan_thu", "2.529 trty", "y2026", c=[G("prev_year", "5.9", "up")], flags=["ambiguous_comma"]), doc="2025-11-14")
S("Kế hoạch vốn đầu tư công năm 2025 giao cho các bộ, ngành là 174.215 tỷ đồng, giao cho các địa phương là 651.707 tỷ đồng. Đến ngày 30/9/2025, khối bộ, ngành giải ngân 72.640 tỷ đồng, khối địa phương giải ngân 368.112 tỷ đồng.",
  F("plan_chi", "174215 ty", "y2025"), F("plan_chi", "651707 ty", "y2025"), F("chi", "72640 ty", "m9-2025"), F("chi", "368112 ty", "m9-2025"), doc="2025-10-03")
S("Năm 2024, ngân sách nhà nước bố trí 127,8 nghìn tỷ đồng để điều chỉnh lương cơ sở, lương hưu và các loại trợ cấp. Riêng ngân sách trung ương năm 2024 bố trí 83,2 nghìn tỷ đồng.",
  F("plan_chi", "127.8 kty", "y2024"), F("plan_chi", "83.2 kty", "y2024"), doc="2024-06-27")
S("Thu từ dầu thô cả năm 2022 ước đạt 77,4 nghìn tỷ đồng, gấp 2,7 lần dự toán, tăng 73,6% so với năm 2021 do giá dầu bình quân lên tới 105 USD/thùng.",
  F("thu", "77.4 kty", "y2022", est=1, c=[T("plan", "270"), G("prev_year", "73.6", "up")]), doc="2022-12-30")
S("Đến hết ngày 15/10/2023, số thu từ hoạt động xuất nhập khẩu của toàn ngành Hải quan đạt 290.615 tỷ đồng, bằng 68,4% dự toán (425.000 tỷ đồng), giảm 16,2% so với cùng kỳ (346.800 tỷ đồng).",
  F("thu", "290615 ty", "2023-01-01..2023-10-15", cum=1, c=[R("plan", "68.4", ref="425000 ty"), G("yoy", "16.2", "down", ref="346800 ty")]), doc="2023-10-18")
S("11 tháng năm 2023, Bộ Y tế giải ngân 1.042,7 tỷ đồng vốn đầu tư công, đạt 71,4% kế hoạch Thủ tướng Chính phủ giao; Bộ Giáo dục và Đào tạo giải ngân 618,3 tỷ đồng, đạt 58,9% kế hoạch Thủ tướng Chính phủ giao.",
  F("chi", "1042.7 ty", "m11-2023", c=[R("plan_central", "71.4")]), F("chi", "618.3 ty", "m11-2023", c=[R("plan_central", "58.9")]), doc="2023-12-06")

# ==== Disclosures
S("Công khai tình hình thực hiện dự toán quý III/2024 của Trường Tiểu học Trần Quốc Toản: dự toán chi được giao năm 2024 là 5.872.000.000 đồng; thực hiện quý III là 1.365.400.000 đồng, đạt 23,3% dự toán năm.",
  F("plan_chi", "5872000000 d", "y2024"), F("chi", "1365400000 d", "q3-2024", c=[R("plan", "23.3", ref="5872000000 d")]), doc="2024-10-08")
S("CÔNG KHAI THỰC HIỆN DỰ TOÁN NGÂN SÁCH XÃ NĂM 2023\nTổng thu: 11.236.480.000 đồng, bằng 121% dự toán.\nTổng chi: 10.984.215.000 đồng, bằng 118,3% dự toán.",
  F("thu", "11236480000 d", "y2023", c=[R("plan", "121")]), F("chi", "10984215000 d", "y2023", c=[R("plan", "118.3")]), doc="2024-02-20")
S("Quyết toán chi ngân sách năm 2022 của Sở Tư pháp: 14.862 triệu đồng, trong đó kinh phí tự chủ 9.215 triệu đồng, kinh phí không tự chủ 5.647 triệu đồng.",
  F("chi", "14862 tr", "y2022"), F("chi", "9215 tr", "y2022"), F("chi", "5647 tr", "y2022"), doc="2023-09-12")
S("Năm 2024, kinh phí mua sắm trang thiết bị y tế được giao 8,6 tỷ đồng, đã giải ngân 6,02 tỷ đồng, đạt 70% dự toán.",
  F("plan_chi", "8.6 ty", "y2024"), F("chi", "6.02 ty", "y2024", c=[R("plan", "70", ref="8.6 ty")]), doc="2025-01-09")
S("Chi thường xuyên ngân sách phường quý IV/2022: Chi dân quân tự vệ, an ninh trật tự 126.450.000đ; chi sự nghiệp văn hóa, thông tin 38.200.000đ; chi sự nghiệp kinh tế 215.000.000đ; chi quản lý nhà nước 1.046.780.000đ.",
  F("chi", "126450000 d", "q4-2022"), F("chi", "38200000 d", "q4-2022"), F("chi", "215000000 d", "q4-2022"), F("chi", "1046780000 d", "q4-2022"), doc="2023-01-13")
S("Chi sự nghiệp y tế quý III/2023 đạt 36.2 tỷ đồng, bằng 24.1% dự toán.",
  F("chi", "36.2 ty", "q3-2023", c=[R("plan", "24.1")], flags=["foreign_decimal"]), doc="2023-10-11")

# ==== Questions and speeches
S("Trả lời chất vấn của đại biểu, Giám đốc Sở Tài chính nêu rõ: năm 2024, tỉnh dự toán thu tiền sử dụng đất 2.500 tỷ đồng nhưng đến ngày 30/11/2024 mới thu được 1.430 tỷ đồng, đạt 57,2% dự toán.",
  F("plan_thu", "2500 ty", "y2024"), F("thu", "1430 ty", "m11-2024", c=[R("plan", "57.2", ref="2500 ty")]), doc="2024-12-10")
S("“Chúng tôi xác định giải ngân vốn đầu tư công là nhiệm vụ chính trị trọng tâm. Năm 2025, kế hoạch vốn thành phố được giao là 5.640 tỷ đồng, 9 tháng đã giải ngân 3.102 tỷ đồng, đạt 55% kế hoạch”, lãnh đạo Sở Tài chính cho biết.",
  F("plan_chi", "5640 ty", "y2025"), F("chi", "3102 ty", "m9-2025", c=[R("plan", "55", ref="5640 ty")]), doc="2025-10-14")
S("Phát biểu kết luận hội nghị, Bí thư Tỉnh ủy yêu cầu các cấp, các ngành phấn đấu thu ngân sách năm 2025 đạt trên 20.000 tỷ đồng, giải ngân vốn đầu tư công đạt trên 95% kế hoạch.",
  F("plan_thu", "20000 ty", "y2025"), doc="2025-02-14")
S("Cử tri phản ánh việc chi trả tiền bồi thường chậm. UBND thành phố trả lời: trong quý II/2024, ngân sách thành phố đã chi 6.150 triệu đồng bồi thường, hỗ trợ cho 48 hộ dân thuộc dự án mở rộng đường.",
  F("chi", "6150 tr", "q2-2024"), doc="2024-07-18")
S("Đại biểu băn khoăn khi dự phòng ngân sách tỉnh năm 2023 được giao 212 tỷ đồng mà đến hết tháng 10 mới sử dụng 58,3 tỷ đồng, đạt 27,5% dự toán.",
  F("plan_chi", "212 ty", "y2023"), F("chi", "58.3 ty", "m10-2023", cum=1, c=[R("plan", "27.5", ref="212 ty")]), doc="2023-11-16")
S("Chủ tịch UBND xã chia sẻ: “Năm ngoái, ngân sách xã chỉ thu được 780 triệu đồng. Năm nay mới 10 tháng đã thu 1,02 tỷ đồng”.",
  F("thu", "780 tr", "y2023"), F("thu", "1.02 ty", "m10-2024"), doc="2024-11-12")

# ==== Various
S("Từ nguồn vốn sự nghiệp môi trường, năm 2023 thành phố Sa Đéc chi 28,4 tỷ đồng cho thu gom, xử lý rác thải, tăng 2,9 tỷ đồng so với năm 2022.",
  F("chi", "28.4 ty", "y2023", c=[G("prev_year", None, "up", delta="2.9 ty")], place="Sa Đéc"), doc="2024-01-19")
S("Giai đoạn 2021 - 2023, tổng thu ngân sách của huyện Tân Kỳ đạt 512,8 tỷ đồng. Cơ cấu thu chuyển dịch tích cực, tỷ trọng thu từ đất giảm còn 41%.",
  F("thu", "512.8 ty", "2021-01-01..2023-12-31", place="Tân Kỳ"), doc="2024-03-05")
S("Chi ngân sách cho công tác phòng, chống dịch của tỉnh năm 2020 và năm 2021 lần lượt là 186 tỷ đồng và 642 tỷ đồng.",
  F("chi", "186 ty", "y2020"), F("chi", "642 ty", "y2021"), doc="2022-02-15")
S("Dự toán kinh phí miễn học phí năm 2025 do ngân sách tỉnh bảo đảm là 64,3 tỷ đồng. Đối tượng thụ hưởng gồm 112.000 trẻ mầm non và học sinh phổ thông.",
  F("plan_chi", "64.3 ty", "y2025"), doc="2025-08-26")
S("Thu phí bảo vệ môi trường đối với khai thác khoáng sản 9 tháng năm 2022 đạt 46,2 tỷ đồng, bằng 102,7% dự toán (45 tỷ đồng).",
  F("thu", "46.2 ty", "m9-2022", c=[R("plan", "102.7", ref="45 ty")]), doc="2022-10-06", nfd=True)
S("Thành phố đặt mục tiêu thu ngân sách năm 2026 từ 12.500 tỷ đồng đến 13.000 tỷ đồng.", F("plan_thu", "12500 ty", "y2026", to="13000 ty"), doc="2025-12-29")
S("Năm 2022 là năm huyện Yên Thủy có số thu ngân sách cao nhất từ trước đến nay. Tổng thu ngân sách huyện đạt 168,9 tỷ đồng, bằng 140,8% dự toán tỉnh giao (120 tỷ đồng). Riêng tiền sử dụng đất đạt 96,7 tỷ đồng, chiếm 57,3% tổng thu.",
  F("thu", "168.9 ty", "y2022", c=[R("plan_province", "140.8", ref="120 ty")], place="Yên Thủy"), F("thu", "96.7 ty", "y2022", place="Yên Thủy"), doc="2023-01-09")
S("Tháng 8/2025, toàn thành phố thu ngân sách 4.236 tỷ đồng, thấp hơn tháng trước 9,4% nhưng cao hơn 13,8% so với cùng kỳ năm 2024.",
  F("thu", "4236 ty", "t8-2025", c=[G("prev_period", "9.4", "down"), G("yoy", "13.8", "up")]), doc="2025-09-03")
S("Thu ngân sách 6 tháng đầu năm 2020 bị ảnh hưởng nặng nề bởi dịch COVID-19. Số thu cân đối chỉ đạt 4.126 tỷ đồng, bằng 41,3% dự toán, giảm 11,8% so với cùng kỳ. Trước tình hình đó, UBND tỉnh yêu cầu các sở, ngành cắt giảm tối thiểu 10% chi thường xuyên.",
  F("thu", "4126 ty", "m6-2020", c=[R("plan", "41.3"), G("yoy", "11.8", "down")]), doc="2020-07-07")
S("Năm 2025, vốn ngân sách tỉnh phân bổ cho Sở Nông nghiệp và Môi trường là 342 tỷ đồng. Đến ngày 15/9/2025, đơn vị này giải ngân 186,4 tỷ đồng, đạt 54,5% kế hoạch.",
  F("plan_chi", "342 ty", "y2025"), F("chi", "186.4 ty", "2025-01-01..2025-09-15", c=[R("plan", "54.5")]), doc="2025-09-18")
S("Kết quả thực hiện ngân sách phường năm 2025. Về thu: tổng thu ngân sách trên địa bàn đạt 31.250 triệu đồng, bằng 104,2% dự toán. Về chi: tổng chi ngân sách phường 58.640 triệu đồng, trong đó chi đầu tư 12.300 triệu đồng, chi thường xuyên 46.340 triệu đồng.",
  F("thu", "31250 tr", "y2025", c=[R("plan", "104.2")]), F("chi", "58640 tr", "y2025"), F("chi", "12300 tr", "y2025"), F("chi", "46340 tr", "y2025"), doc="2026-01-12")
S("Lệ phí trước bạ tăng mạnh nhờ sức mua ô tô cuối năm. Tháng 12/2023, khoản thu này đạt 52,6 tỷ đồng, tăng 14,2 tỷ đồng so với tháng 11; cả năm 2023 đạt 418,3 tỷ đồng, bằng 83,7% dự toán (500 tỷ đồng).",
  F("thu", "52.6 ty", "t12-2023", c=[G("prev_period", None, "up", delta="14.2 ty")]), F("thu", "418.3 ty", "y2023", c=[R("plan", "83.7", ref="500 ty")]), doc="2024-01-05")
S("Năm 2024, dự án đường ven biển được bố trí 480 tỷ đồng vốn ngân sách. Sau 10 tháng, chủ đầu tư giải ngân 312 tỷ đồng, đạt 65% kế hoạch.",
  F("plan_chi", "480 ty", "y2024"), F("chi", "312 ty", "m10-2024", c=[R("plan", "65")]), doc="2024-11-08")
S("Ngân sách xã Cát Thịnh năm 2024 có tổng thu 12.480 triệu đồng, tổng chi 12.115 triệu đồng. Bước sang năm 2025, xã được giao dự toán chi 10.960 triệu đồng.",
  F("thu", "12480 tr", "y2024", place="Cát Thịnh"), F("chi", "12115 tr", "y2024", place="Cát Thịnh"), F("plan_chi", "10960 tr", "y2025", place="Cát Thịnh"), doc="2025-02-11")
S("Quý I/2026, thu ngân sách trên địa bàn phường Bồ Đề đạt 46,3 tỷ đồng, tăng 12% so với cùng kỳ. Chi ngân sách phường trong quý là 28,9 tỷ đồng, bằng 21,4% dự toán HĐND phường giao.",
  F("thu", "46.3 ty", "q1-2026", c=[G("yoy", "12", "up")], place="Bồ Đề"), F("chi", "28.9 ty", "q1-2026", c=[R("plan_council", "21.4")], place="Bồ Đề"), doc="2026-04-07")
S("Hai khoản thu hoàn thành sớm dự toán năm 2021 là thuế thu nhập cá nhân và lệ phí trước bạ. Tính đến ngày 30/11/2021, thuế thu nhập cá nhân đạt 214 tỷ đồng, vượt 7% dự toán (200 tỷ đồng); lệ phí trước bạ đạt 163,2 tỷ đồng, vượt 2% dự toán (160 tỷ đồng).",
  F("thu", "214 ty", "m11-2021", cum=1, c=[G("plan", "7", "up", ref="200 ty")]), F("thu", "163.2 ty", "m11-2021", cum=1, c=[G("plan", "2", "up", ref="160 ty")]), doc="2021-12-03")

# ==== None
S("Qua kiểm soát hồ sơ trong 6 tháng đầu năm 2021, Kho bạc Nhà nước tỉnh phát hiện 218 khoản chi chưa đủ thủ tục, yêu cầu đơn vị bổ sung 96 bộ hồ sơ.", doc="2021-07-13")
S("Biểu số 111/CK TC-NSNN ban hành kèm theo Quyết định số 45/QĐ-UBND ngày 12/01/2024 của UBND phường. Đơn vị tính: triệu đồng.", doc="2024-01-12")
S("Thực hiện chính sách của Chính phủ, cơ quan thuế đã giải quyết gia hạn thời hạn nộp thuế cho 1.236 doanh nghiệp với số tiền 418 tỷ đồng.", doc="2025-06-24")
S("Đoàn giám sát của HĐND tỉnh làm việc với 9 sở, ngành về công tác quản lý thu, chi ngân sách giai đoạn 2021 - 2023, ghi nhận 27 kiến nghị, trong đó 11 kiến nghị liên quan đến định mức chi thường xuyên.", doc="2024-05-21")
S("Đến 30/9/2025, dư nợ cho vay nông nghiệp, nông thôn của các tổ chức tín dụng trên địa bàn đạt 32.450 tỷ đồng, tăng 7,8% so với đầu năm; nợ xấu 412 tỷ đồng.", doc="2025-10-09")
S("9 tháng năm 2023, Công ty Cổ phần Cấp nước đạt doanh thu 212 tỷ đồng, bằng 78% kế hoạch; lợi nhuận sau thuế 31 tỷ đồng, giảm 4,1% so với cùng kỳ.", doc="2023-10-20")
S("Công an phường xử phạt ông N.V.T 7,5 triệu đồng về hành vi đổ chất thải không đúng nơi quy định.", doc="2024-06-14")
S("Phiên đấu giá sáng 12/10 thu hút 186 khách hàng; lô đất có giá khởi điểm 1,4 tỷ đồng được trả cao nhất 2,86 tỷ đồng, tương đương 28,6 triệu đồng/m2.", doc="2024-10-13")
S("Theo bảng giá đất áp dụng từ ngày 01/01/2026, giá đất ở cao nhất tại trung tâm phường là 65 triệu đồng/m2, tăng 18% so với bảng giá cũ.", doc="2025-12-16")
S("Quỹ “Vì người nghèo” của xã tiếp nhận 386 triệu đồng ủng hộ, vượt 28,7% chỉ tiêu; đã trao 214 suất quà, sửa chữa 5 căn nhà trị giá 150 triệu đồng.", doc="2023-11-20")
S("Thu nhập bình quân đầu người của xã năm 2024 đạt 58,6 triệu đồng, tăng 5,2 triệu đồng so với năm 2023. Tỷ lệ hộ nghèo giảm còn 3,1%.", doc="2025-01-08")
S("Kim ngạch xuất khẩu quý I/2024 của tỉnh đạt 486 triệu USD, tăng 11,3% so với cùng kỳ; vốn FDI đăng ký mới 212 triệu USD với 9 dự án.", doc="2024-04-02")
S("Tổng giá trị sản xuất nông, lâm nghiệp và thủy sản năm 2022 ước đạt 3.215 tỷ đồng, bằng 101,2% kế hoạch, tăng 3,6% so với năm 2021.", doc="2022-12-22")
S("Đề nghị UBND các xã, phường gửi báo cáo tình hình thu, chi ngân sách quý III về Phòng Tài chính trước ngày 05/10/2025; mọi vướng mắc liên hệ số điện thoại 0254.3851.246.", doc="2025-09-22")
S("Thu ngân sách 9 tháng đầu năm đạt 78,4% dự toán, tăng 6,2% so với cùng kỳ; chi ngân sách đạt 61% dự toán. Còn 5 đơn vị có tỷ lệ giải ngân dưới 40%.", doc="2023-10-02")
S("Nghị quyết quy định định mức phân bổ chi quản lý hành chính cấp tỉnh là 52 triệu đồng/biên chế/năm đối với đơn vị có từ 30 biên chế trở xuống và 46 triệu đồng/biên chế/năm đối với đơn vị còn lại.", doc="2021-12-15")
S("Vụ cháy tại khu chợ trung tâm làm 42 ki-ốt bị thiêu rụi, thiệt hại ban đầu của các tiểu thương khoảng 9,6 tỷ đồng. Nguyên nhân đang được điều tra.", doc="2022-08-17")

# ==== News of provinces
S("Theo Sở Tài chính, tổng thu ngân sách nhà nước trên địa bàn tỉnh Bình Thuận 8 tháng năm 2024 ước đạt 7.214 tỷ đồng, bằng 72,1% dự toán năm và tăng 6,3% so với cùng kỳ. Trong đó, thu nội địa ước đạt 6.105 tỷ đồng, tăng 9,8% so với cùng kỳ.",
  F("thu", "7214 ty", "m8-2024", est=1, c=[R("plan", "72.1"), G("yoy", "6.3", "up")], place="Bình Thuận"),
  F("thu", "6105 ty", "m8-2024", est=1, c=[G("yoy", "9.8", "up")], place="Bình Thuận"), doc="2024-08-29")
S("Sau bốn tháng sụt giảm liên tiếp, tháng 5/2023 thu ngân sách của tỉnh đã nhích lên, đạt 812 tỷ đồng, tăng 17% so với tháng 4 (694 tỷ đồng).",
  F("thu", "812 ty", "t5-2023", c=[G("prev_period", "17", "up", ref="694 ty")]), doc="2023-06-05")
S("Tỉnh Hậu Giang kết thúc năm 2023 với 7.980 tỷ đồng thu nội địa, vượt 1.180 tỷ đồng so với dự toán Trung ương giao (6.800 tỷ đồng). Đây là năm thứ hai liên tiếp tỉnh về đích trước hạn.",
  F("thu", "7980 ty", "y2023", c=[G("plan_central", None, "up", ref="6800 ty", delta="1180 ty")], place="Hậu Giang"), doc="2024-01-04")
S("Bên lề kỳ họp, Giám đốc Sở Kế hoạch và Đầu tư cho hay tỉnh còn 1.930 tỷ đồng vốn đầu tư công chưa giải ngân, bởi đến ngày 30/11 mới thanh toán được 4.270 tỷ đồng, bằng 68,9% kế hoạch.",
  F("chi", "4270 ty", "m11-2023", c=[R("plan", "68.9")]), doc="2023-12-07")
S("Vĩnh Long và Trà Vinh là hai tỉnh về đích sớm: 10 tháng năm 2022, Vĩnh Long thu ngân sách 7.050 tỷ đồng, vượt 4,4% dự toán; Trà Vinh thu 5.620 tỷ đồng, vượt 1,3% dự toán.",
  F("thu", "7050 ty", "m10-2022", c=[G("plan", "4.4", "up")], place="Vĩnh Long"), F("thu", "5620 ty", "m10-2022", c=[G("plan", "1.3", "up")], place="Trà Vinh"), doc="2022-11-08")
S("Mưa lũ kéo dài làm hư hỏng 14 km kè và đường giao thông, thiệt hại hơn 210 tỷ đồng. UBND tỉnh đã trích nguồn dự phòng ngân sách, chi 65 tỷ đồng để sửa chữa.",
  F("chi", "65 ty", None), doc="2020-11-16")
S("Nguồn thu từ đất vẫn là trụ đỡ. 9 tháng năm 2025, tiền sử dụng đất nộp ngân sách 5.318 tỷ đồng, gấp 2,2 lần cùng kỳ; tiền thuê đất 640 tỷ đồng, gấp 1,6 lần cùng kỳ.",
  F("thu", "5318 ty", "m9-2025", c=[T("yoy", "220")]), F("thu", "640 ty", "m9-2025", c=[T("yoy", "160")]), doc="2025-10-07")
S("Tính đến hết ngày 31/7/2025, tỉnh Quảng Trị giải ngân được 1.272,3 tỷ đồng trong tổng số 4.001 tỷ đồng kế hoạch vốn đầu tư công được giao, đạt 31,8%. Các dự án hạ tầng đô thị có tỷ lệ cao nhất, 46,2%.",
  F("chi", "1272.3 ty", "m7-2025", cum=1, c=[R("plan", "31.8", ref="4001 ty")], place="Quảng Trị"), doc="2025-08-05")
S("Tại Bắc Giang, khu vực doanh nghiệp FDI nộp ngân sách 4.115 tỷ đồng trong năm 2024, tăng 21,5% so với năm 2023.",
  F("thu", "4115 ty", "y2024", c=[G("prev_year", "21.5", "up")], place="Bắc Giang"), doc="2025-01-13")
S("Vượt qua khó khăn do dịch COVID-19, thu ngân sách trên địa bàn tỉnh năm 2021 ước đạt 11.240 tỷ đồng, bằng 112,4% dự toán Trung ương giao; chi ngân sách địa phương ước đạt 14.560 tỷ đồng, bằng 104% dự toán HĐND tỉnh giao (14.000 tỷ đồng).",
  F("thu", "11240 ty", "y2021", est=1, c=[R("plan_central", "112.4")]), F("chi", "14560 ty", "y2021", est=1, c=[R("plan_council", "104", ref="14000 ty")]), doc="2021-12-09")
S("Đến ngày 20/9, các địa phương trong tỉnh đã chi trả 71,6 tỷ đồng từ ngân sách hỗ trợ người lao động gặp khó khăn do đại dịch, bằng 95,5% dự toán kinh phí (75 tỷ đồng).",
  F("chi", "71.6 ty", "2021-01-01..2021-09-20", c=[R("plan", "95.5", ref="75 ty")]), doc="2021-09-24")
S("Phát biểu kết luận, Bí thư Tỉnh ủy nêu rõ: năm 2026 phải phấn đấu thu ngân sách không dưới 40.000 tỷ đồng, tăng 14,3% so với ước thực hiện năm 2025 (35.000 tỷ đồng); chi đầu tư phát triển tối thiểu 12.500 tỷ đồng.",
  F("plan_thu", "40000 ty", "y2026", c=[G("prev_year", "14.3", "up", ref="35000 ty")]), F("plan_chi", "12500 ty", "y2026"), doc="2025-12-05")
S("Trả lời chất vấn của đại biểu về tình trạng chậm giải ngân, Giám đốc Ban Quản lý dự án thừa nhận: kế hoạch vốn năm 2023 giao cho Ban là 1.340 tỷ đồng nhưng 10 tháng mới giải ngân 589,6 tỷ đồng, đạt 44%.",
  F("plan_chi", "1340 ty", "y2023"), F("chi", "589.6 ty", "m10-2023", c=[R("plan", "44", ref="1340 ty")]), doc="2023-11-10")
S("So với cùng kỳ năm 2023, số thu từ hoạt động xuất nhập khẩu trên địa bàn quý I/2024 giảm 96 tỷ đồng (giảm 15%), còn 544 tỷ đồng.",
  F("thu", "544 ty", "q1-2024", c=[G("yoy", "15", "down", delta="96 ty")]), doc="2024-04-05")
S("Trong các khoản thu 10 tháng, chỉ thuế bảo vệ môi trường không đạt tiến độ khi mới thu được 731 tỷ đồng, tương đương 56,2% dự toán (1.300 tỷ đồng); lệ phí trước bạ đạt 498 tỷ đồng, tương đương 99,6% dự toán (500 tỷ đồng).",
  F("thu", "731 ty", "m10-2024", c=[R("plan", "56.2", ref="1300 ty")]), F("thu", "498 ty", "m10-2024", c=[R("plan", "99.6", ref="500 ty")]), doc="2024-11-06")
S("Năm 2025, tỉnh được Thủ tướng Chính phủ giao 6.870 tỷ đồng vốn đầu tư công. Qua nửa đầu năm, số vốn giải ngân đạt 2.473 tỷ đồng, bằng 36% kế hoạch; tỷ lệ cùng kỳ là 27,5%.",
  F("plan_chi", "6870 ty", "y2025"), F("chi", "2473 ty", "m6-2025", c=[R("plan", "36")]), doc="2025-07-09")
S("Lạng Sơn thu phí hạ tầng cửa khẩu 11 tháng được 118,7 tỷ đồng, nộp toàn bộ vào ngân sách, bằng 131,9% dự toán (90 tỷ đồng). Tổng thu ngân sách trên địa bàn đạt 6.214 tỷ đồng, bằng 83,9% dự toán.",
  F("thu", "118.7 ty", "m11-2023", c=[R("plan", "131.9", ref="90 ty")], place="Lạng Sơn"), F("thu", "6214 ty", "m11-2023", c=[R("plan", "83.9")], place="Lạng Sơn"), doc="2023-12-04")
S("Năm ngoái, Phú Quốc thu ngân sách được 7.835 tỷ đồng, chiếm khoảng một nửa tổng thu của cả tỉnh.",
  F("thu", "7835 ty", "y2022", place="Phú Quốc"), doc="2023-02-13")
S("Tổng thu NSNN trên địa bàn tỉnh Thái Bình năm 2020 đạt 8.864 tỷ đồng, vượt 7,9% dự toán. Thu nội địa đạt 7.390 tỷ đồng, vượt 13,3% dự toán.",
  F("thu", "8864 ty", "y2020", c=[G("plan", "7.9", "up")], place="Thái Bình"), F("thu", "7390 ty", "y2020", c=[G("plan", "13.3", "up")], place="Thái Bình"), doc="2021-01-06", nfd=True)
S("Chiều 9/7, Thuế tỉnh công bố kết quả thu ngân sách 6 tháng: 15/17 khoản thu đạt trên 50% dự toán, nhiều nhất là thu từ khu vực ngoài quốc doanh với 2.046 tỷ đồng.",
  F("thu", "2046 ty", "m6-2025"), doc="2025-07-10")
S("Giải ngân vốn đầu tư công của tỉnh Tuyên Quang trong 4 tháng đầu năm 2026 đạt 1.685 tỷ đồng, bằng 18,1% kế hoạch Thủ tướng Chính phủ giao, trong đó vốn các chương trình MTQG 214 tỷ đồng, bằng 9,6% kế hoạch.",
  F("chi", "1685 ty", "m4-2026", c=[R("plan_central", "18.1")], place="Tuyên Quang"), F("chi", "214 ty", "m4-2026", c=[R("plan", "9.6")], place="Tuyên Quang"), doc="2026-05-06")
S("Đời sống người có công tiếp tục được quan tâm. Riêng tháng 10/2023, ngân sách tỉnh chi 46,3 tỷ đồng trợ cấp ưu đãi hằng tháng và 2,8 tỷ đồng điều dưỡng tập trung.",
  F("chi", "46.3 ty", "t10-2023"), F("chi", "2.8 ty", "t10-2023"), doc="2023-11-07")

# ---- None
S("Công ty Điện lực tỉnh đạt doanh thu 3.215 tỷ đồng trong 9 tháng năm 2024, tăng 8,4% so với cùng kỳ; tổn thất điện năng 4,12%, thấp hơn kế hoạch Tổng công ty giao.", doc="2024-10-14")
S("Theo bảng giá đất mới, giá đất ở cao nhất trên trục đường trung tâm là 187 triệu đồng/m2, gấp 2,7 lần bảng giá cũ; thấp nhất là 420 nghìn đồng/m2 tại các xã miền núi.", doc="2025-01-07")
S("Tuyến đường ven biển dài 29,5 km có tổng mức đầu tư 2.916 tỷ đồng, khởi công tháng 9/2022, dự kiến thông xe trong quý III/2026.", doc="2025-03-18")

# ==== Portals of districts and communes
S("Sáu tháng đầu năm 2023, kinh tế huyện Krông Năng giữ được đà tăng trưởng. Thu ngân sách trên địa bàn đạt 84,6 tỷ đồng, bằng 51,3% dự toán tỉnh giao; tổng chi ngân sách 412,5 tỷ đồng, bằng 47,9% dự toán.",
  F("thu", "84.6 ty", "m6-2023", c=[R("plan_province", "51.3")], place="Krông Năng"), F("chi", "412.5 ty", "m6-2023", c=[R("plan", "47.9")], place="Krông Năng"), doc="2023-07-13")
S("Quý III/2025, quý đầu tiên vận hành chính quyền địa phương 2 cấp, xã Hòa Sơn thu ngân sách 3,42 tỷ đồng. Trong cùng thời gian, chi ngân sách xã là 14,9 tỷ đồng.",
  F("thu", "3.42 ty", "q3-2025", place="Hòa Sơn"), F("chi", "14.9 ty", "q3-2025", place="Hòa Sơn"), doc="2025-10-08")
S("Phường Bến Cát phấn đấu năm 2026 thu ngân sách 412 tỷ đồng, tăng 10,2% so với năm 2025; chi đầu tư xây dựng 96 tỷ đồng.",
  F("plan_thu", "412 ty", "y2026", c=[G("prev_year", "10.2", "up")], place="Bến Cát"), F("plan_chi", "96 ty", "y2026", place="Bến Cát"), doc="2026-01-12")
S("Nhờ làm tốt công tác tuyên truyền, đến ngày 15/10/2025, xã đã thu thuế sử dụng đất phi nông nghiệp được 486,5 triệu đồng, đạt 97,3% kế hoạch (500 triệu đồng). Toàn xã còn 214 hộ chưa nộp.",
  F("thu", "486.5 tr", "2025-01-01..2025-10-15", c=[R("plan", "97.3", ref="500 tr")]), doc="2025-10-17")
S("Trong tháng 4, Đội Thuế liên huyện số 2 thu ngân sách 12,8 tỷ đồng. Lũy kế 4 tháng, số thu đạt 56,1 tỷ đồng, bằng 38,2% dự toán, tăng 4,9% so với cùng kỳ.",
  F("thu", "12.8 ty", "t4-2024"), F("thu", "56.1 ty", "m4-2024", cum=1, c=[R("plan", "38.2"), G("yoy", "4.9", "up")]), doc="2024-05-03")
S("Huyện đã phân bổ 23,4 tỷ đồng vốn Chương trình MTQG giảm nghèo bền vững năm 2023 cho 11 xã; đến ngày 31/8/2023 giải ngân 9,1 tỷ đồng, đạt 38,9%.",
  F("plan_chi", "23.4 ty", "y2023"), F("chi", "9.1 ty", "m8-2023", c=[R("plan", "38.9", ref="23.4 ty")]), doc="2023-09-06")
S("Ngân sách xã chi 350 triệu đồng, nhân dân đóng góp 420 triệu đồng để bê tông hóa 1,2 km đường liên thôn. Công trình giúp 186 hộ đi lại thuận tiện.",
  F("chi", "350 tr", None), doc="2022-08-19")
S("Thu ngân sách tháng 9 của thị xã Bình Long đạt 31,2 tỷ đồng, nâng tổng thu 9 tháng lên 288,7 tỷ đồng, đạt 82,5% dự toán HĐND thị xã giao (350 tỷ đồng).",
  F("thu", "31.2 ty", "t9-2022", place="Bình Long"), F("thu", "288.7 ty", "m9-2022", c=[R("plan_council", "82.5", ref="350 ty")], place="Bình Long"), doc="2022-10-05")
S("Kết quả thu ngân sách 9 tháng năm 2024 của một số đơn vị: thị trấn Plei Kần 3.940 triệu đồng (82% dự toán), xã Sa Loong 876 triệu đồng (91,3% dự toán), xã Đăk Ang 512 triệu đồng (64% dự toán).",
  F("thu", "3940 tr", "m9-2024", c=[R("plan", "82")], place="Plei Kần"), F("thu", "876 tr", "m9-2024", c=[R("plan", "91.3")], place="Sa Loong"),
  F("thu", "512 tr", "m9-2024", c=[R("plan", "64")], place="Đăk Ang"), doc="2024-10-09")
S("Dự toán chi đầu tư phát triển năm 2022 của huyện được điều chỉnh còn 143,5 tỷ đồng, giảm 26,5 tỷ đồng so với dự toán đầu năm (170 tỷ đồng).",
  F("plan_chi", "143.5 ty", "y2022", c=[G("plan", None, "down", ref="170 ty", delta="26.5 ty")]), doc="2022-12-02")
S("Tổng thu ngân sách xã Tân Hợp năm 2022 là 5.216 triệu đồng. Trong đó, thu tại xã 684 triệu đồng, thu bổ sung cân đối 3.870 triệu đồng, thu bổ sung có mục tiêu 662 triệu đồng. Tổng chi 5.048 triệu đồng.",
  F("thu", "5216 tr", "y2022", place="Tân Hợp"), F("thu", "684 tr", "y2022", place="Tân Hợp"), F("thu", "3870 tr", "y2022", place="Tân Hợp"),
  F("thu", "662 tr", "y2022", place="Tân Hợp"), F("chi", "5048 tr", "y2022", place="Tân Hợp"), doc="2023-01-17")
S("Giải ngân vốn sự nghiệp các chương trình MTQG còn chậm: đến 30/6/2023, toàn huyện mới giải ngân 4.215/52.180 triệu đồng, đạt 8,1% kế hoạch. Nhiều mô hình sinh kế phải chờ hướng dẫn về định mức hỗ trợ 20 triệu đồng/hộ.",
  F("chi", "4215 tr", "m6-2023", pair="52180 tr", role="plan", c=[R("plan", "8.1", ref="pair")]), doc="2023-07-06")
S("Sáng 20/12, HĐND huyện biểu quyết thông qua chỉ tiêu thu ngân sách năm 2024 với 315 tỷ đồng, cao hơn dự toán tỉnh giao 20 tỷ đồng.",
  F("plan_thu", "315 ty", "y2024", c=[G("plan_province", None, "up", delta="20 ty")]), doc="2023-12-21")
S("Một trong những khó khăn của xã là hụt thu từ đất: năm 2023 chỉ đấu giá được 6 lô, thu 2,9 tỷ đồng, đạt 19,3% kế hoạch (15 tỷ đồng).",
  F("thu", "2.9 ty", "y2023", c=[R("plan", "19.3", ref="15 ty")]), doc="2024-01-16")
S("Trong quý I/2026, phường Nghĩa Lộ thu ngân sách 5,86 tỷ đồng, đạt 29,3% dự toán; chi thường xuyên 11,42 tỷ đồng, đạt 23,8% dự toán.",
  F("thu", "5.86 ty", "q1-2026", c=[R("plan", "29.3")], place="Nghĩa Lộ"), F("chi", "11.42 ty", "q1-2026", c=[R("plan", "23.8")], place="Nghĩa Lộ"), doc="2026-04-07")
S("Bước vào năm 2024, xã Thanh Hà được giao dự toán thu ngân sách 1.480 triệu đồng, dự toán chi ngân sách 8.936 triệu đồng. Kết thúc quý I, xã đã thu ngân sách 402 triệu đồng, đạt 27,2%; chi ngân sách 1.921 triệu đồng, đạt 21,5%.",
  F("plan_thu", "1480 tr", "y2024", place="Thanh Hà"), F("plan_chi", "8936 tr", "y2024", place="Thanh Hà"),
  F("thu", "402 tr", "q1-2024", c=[R("plan", "27.2")], place="Thanh Hà"), F("chi", "1921 tr", "q1-2024", c=[R("plan", "21.5")], place="Thanh Hà"), doc="2024-04-09")
S("Thành phố Sa Đéc ba năm liên tiếp tăng thu ngân sách, với 612 tỷ đồng năm 2021, 648 tỷ đồng năm 2022 và 705 tỷ đồng năm 2023.",
  F("thu", "612 ty", "y2021", place="Sa Đéc"), F("thu", "648 ty", "y2022", place="Sa Đéc"), F("thu", "705 ty", "y2023", place="Sa Đéc"), doc="2024-01-24")
S("Chi thường xuyên của phường tháng 01 là 3.615 triệu đồng, tháng 02 là 2.874 triệu đồng, tháng 3 là 3.102 triệu đồng; cộng dồn quý I là 9.591 triệu đồng, đạt 24,6% dự toán.",
  F("chi", "3615 tr", "t1-2024"), F("chi", "2874 tr", "t2-2024"), F("chi", "3102 tr", "t3-2024"), F("chi", "9591 tr", "q1-2024", cum=1, c=[R("plan", "24.6")]), doc="2024-04-04")
S("Bà con phấn khởi vì năm nay xã Pa Ủ được đầu tư nhiều công trình. Đến hết tháng 8, xã đã giải ngân 6,35 tỷ đồng vốn Chương trình MTQG xây dựng nông thôn mới, đạt 70,6% kế hoạch.",
  F("chi", "6.35 ty", "m8-2023", cum=1, c=[R("plan", "70.6")], place="Pa Ủ"), doc="2023-09-12")

# ---- None
S("Gia đình chị Lò Thị Mây nuôi 12 con trâu sinh sản, mỗi năm bán nghé thu hơn 120 triệu đồng, trả xong 80 triệu đồng vốn vay ngân hàng chính sách.", doc="2023-06-15")
S("Toàn xã trồng mới 1.250 ha rừng, đạt 104% kế hoạch tỉnh giao; sản lượng gỗ khai thác 36.400 m3, giá bán bình quân 1,15 triệu đồng/m3.", doc="2025-12-16")
S("Đợt phát động ủng hộ đồng bào vùng lũ đã tiếp nhận 2,36 tỷ đồng của 1.845 tập thể, cá nhân, vượt 18% so với chỉ tiêu; toàn bộ số tiền được chuyển về Mặt trận Tổ quốc huyện.", doc="2024-10-02")
S("Công dân có nhu cầu liên hệ Bộ phận Một cửa, số điện thoại 0263.3862.417; lệ phí đăng ký hộ kinh doanh 100.000 đồng/lần, thời hạn giải quyết 3 ngày.", doc="2024-02-20")

# ==== Reports of People's Committees
S("II. Tài chính - ngân sách\n1. Thu ngân sách: Tổng thu trên địa bàn 10 tháng ước thực hiện 63.512 triệu đồng, đạt 74,7% dự toán tỉnh giao, đạt 70,6% dự toán HĐND huyện giao.\n2. Chi ngân sách: Ước thực hiện 10 tháng 398.206 triệu đồng, đạt 69,4% dự toán.",
  F("thu", "63512 tr", "m10-2022", est=1, c=[R("plan_province", "74.7"), R("plan_council", "70.6")]), F("chi", "398206 tr", "m10-2022", est=1, c=[R("plan", "69.4")]), doc="2022-10-24")
S("- Thu tiền sử dụng đất: 24.380 triệu đồng/30.000 triệu đồng, đạt 81,3% dự toán;\n- Thuế thu nhập cá nhân: 6.912 triệu đồng/6.500 triệu đồng, đạt 106,3% dự toán;\n- Phí, lệ phí: 1.204 triệu đồng/1.900 triệu đồng, đạt 63,4% dự toán.",
  F("thu", "24380 tr", None, pair="30000 tr", role="plan", c=[R("plan", "81.3", ref="pair")]),
  F("thu", "6912 tr", None, pair="6500 tr", role="plan", c=[R("plan", "106.3", ref="pair")]),
  F("thu", "1204 tr", None, pair="1900 tr", role="plan", c=[R("plan", "63.4", ref="pair")]), doc="2024-11-12")
S("Tổng kế hoạch vốn đầu tư công năm 2024 (bao gồm vốn kéo dài) là 186.245 triệu đồng. Giải ngân đến ngày 30/11/2024 đạt 131.116 triệu đồng, bằng 70,4% kế hoạch. Các chủ đầu tư cam kết đến hết niên độ tỷ lệ giải ngân đạt 97%.",
  F("plan_chi", "186245 tr", "y2024"), F("chi", "131116 tr", "m11-2024", c=[R("plan", "70.4")]), doc="2024-12-05")
S("Ước thực hiện năm 2022: Thu bổ sung từ ngân sách cấp trên 512.640 triệu đồng, trong đó bổ sung cân đối 398.115 triệu đồng, bổ sung có mục tiêu 114.525 triệu đồng.",
  F("thu", "512640 tr", "y2022", est=1), F("thu", "398115 tr", "y2022", est=1), F("thu", "114525 tr", "y2022", est=1), doc="2022-12-08")
S("Thực hiện chính sách bảo trợ xã hội, 9 tháng đầu năm 2020 huyện chi 21.860 triệu đồng trợ cấp thường xuyên cho 5.312 đối tượng, chi 640 triệu đồng hỗ trợ mai táng phí.",
  F("chi", "21860 tr", "m9-2020"), F("chi", "640 tr", "m9-2020"), doc="2020-10-08")
S("Đối với dự phòng ngân sách: dự toán năm 2025 bố trí 12.400 triệu đồng, đến ngày 30/9/2025 đã sử dụng 5.270 triệu đồng, bằng 42,5% dự toán.",
  F("plan_chi", "12400 tr", "y2025"), F("chi", "5270 tr", "m9-2025", c=[R("plan", "42.5", ref="12400 tr")]), doc="2025-10-06")
S("Tình hình thu theo sắc thuế đến ngày 15/11/2023 như sau: thuế GTGT 31,6 tỷ đồng (88% DT); thuế TNDN 5,4 tỷ đồng (112,5% DT); thuế tài nguyên 9,8 tỷ đồng (76% DT); thuế TTĐB 0,3 tỷ đồng (60% DT).",
  F("thu", "31.6 ty", "2023-01-01..2023-11-15", c=[R("plan", "88")]), F("thu", "5.4 ty", "2023-01-01..2023-11-15", c=[R("plan", "112.5")]),
  F("thu", "9.8 ty", "2023-01-01..2023-11-15", c=[R("plan", "76")]), F("thu", "0.3 ty", "2023-01-01..2023-11-15", c=[R("plan", "60")]), doc="2023-11-17")
S("Chi sự nghiệp môi trường 2.384 triệu đồng, đạt 63,7% dự toán; chi quốc phòng 3.146 triệu đồng, đạt 84,1% dự toán; chi an ninh 1.228 triệu đồng, đạt 90,3% dự toán; chi khác ngân sách 917 triệu đồng.",
  F("chi", "2384 tr", None, c=[R("plan", "63.7")]), F("chi", "3146 tr", None, c=[R("plan", "84.1")]), F("chi", "1228 tr", None, c=[R("plan", "90.3")]), F("chi", "917 tr", None), doc="2024-10-15")
S("Công tác quản lý thu tiếp tục được tăng cường. Số thuế truy thu, phạt qua kiểm tra 8 tháng năm 2024 nộp ngân sách 1.842 triệu đồng. Số thuế nợ còn phải thu đến 31/8/2024 là 9.615 triệu đồng, giảm 4,2% so với đầu năm.",
  F("thu", "1842 tr", "m8-2024"), doc="2024-09-10")
S("So với Nghị quyết HĐND xã (6.200 triệu đồng), tổng thu ngân sách năm 2023 thực hiện 6.783 triệu đồng, vượt 9,4%. Chi ngân sách xã thực hiện 9.815 triệu đồng, bằng 104,7% dự toán.",
  F("thu", "6783 tr", "y2023", c=[G("plan_council", "9.4", "up", ref="6200 tr")]), F("chi", "9815 tr", "y2023", c=[R("plan", "104.7")]), doc="2024-01-11")
S("Nhiệm vụ 6 tháng cuối năm 2024: phấn đấu thu ngân sách đạt 41.500 triệu đồng để hoàn thành kế hoạch cả năm; giải ngân 58.300 triệu đồng vốn đầu tư công, không để vốn chuyển nguồn.",
  F("plan_thu", "41500 tr", "l6-2024"), F("plan_chi", "58300 tr", "l6-2024"), doc="2024-07-08")
S("Trong 5 năm 2016 - 2020, tổng thu ngân sách trên địa bàn huyện đạt 486,2 tỷ đồng, tăng bình quân 11,4%/năm; tổng chi ngân sách 2.914 tỷ đồng. Toàn huyện có 9/14 xã đạt chuẩn nông thôn mới.",
  F("thu", "486.2 ty", "2016-01-01..2020-12-31"), F("chi", "2914 ty", "2016-01-01..2020-12-31"), doc="2021-01-20")
S("Tổng chi NSĐP trên địa bàn huyện Ninh Sơn 11T/2021 là 538.117 trđ (đạt 86,2% DT), gồm: chi ĐTPT 112.640 trđ, chi TX 425.477 trđ.",
  F("chi", "538117 tr", "m11-2021", c=[R("plan", "86.2")], place="Ninh Sơn"), F("chi", "112640 tr", "m11-2021", place="Ninh Sơn"), F("chi", "425477 tr", "m11-2021", place="Ninh Sơn"), doc="2021-12-03")
S("Năm 2023, UBND xã đã thanh toán 1 tỷ 280 triệu đồng vốn đầu tư công cho 4 công trình chuyển tiếp, đạt 91,4% kế hoạch vốn (1 tỷ 400 triệu đồng). Số vốn còn lại 120 triệu đồng được đề nghị kéo dài thời gian thanh toán.",
  F("chi", "1280 tr", "y2023", c=[R("plan", "91.4", ref="1400 tr")]), doc="2024-01-15")
S("3. Về thu, chi ngân sách 5 tháng đầu năm 2026\nThu ngân sách trên địa bàn xã đạt 4.318 triệu đồng, bằng 39,3% dự toán HĐND xã giao, tăng 412 triệu đồng so với cùng kỳ. Chi ngân sách xã 26.740 triệu đồng, bằng 35,8% dự toán; trong đó chi sự nghiệp giáo dục 15.206 triệu đồng.",
  F("thu", "4318 tr", "m5-2026", c=[R("plan_council", "39.3"), G("yoy", None, "up", delta="412 tr")]), F("chi", "26740 tr", "m5-2026", c=[R("plan", "35.8")]),
  F("chi", "15206 tr", "m5-2026"), doc="2026-06-03")
S("Các khoản thu đạt thấp gồm: thu khác ngân sách 1.317 triệu đồng, bằng 31,4% dự toán, giảm 45,2% so với cùng kỳ; tiền thuê đất 2.240 triệu đồng, bằng 28% dự toán, giảm 12,9% so với cùng kỳ.",
  F("thu", "1317 tr", None, c=[R("plan", "31.4"), G("yoy", "45.2", "down")]), F("thu", "2240 tr", None, c=[R("plan", "28"), G("yoy", "12.9", "down")]), doc="2023-07-18")

# ---- None
S("Tổng biên chế công chức được giao năm 2025 là 1.845 người, giảm 38 người so với năm 2024; toàn huyện còn 126 chỉ tiêu hợp đồng theo Nghị định số 111/2022/NĐ-CP.", doc="2025-02-11")
S("Giá trị sản xuất ngành công nghiệp - xây dựng 6 tháng ước đạt 2.684 tỷ đồng, đạt 47,9% kế hoạch, tăng 10,3% so với cùng kỳ; thương mại - dịch vụ 1.915 tỷ đồng, đạt 49,2% kế hoạch.", doc="2023-06-26")
S("Tổ chức đấu thầu 18 gói thầu với tổng giá gói thầu 77,4 tỷ đồng, giá trúng thầu 75 tỷ đồng, tiết kiệm 2,4 tỷ đồng, tỷ lệ 3,1%.", doc="2021-12-21")
S("Đề nghị các phòng, ban gửi dự toán năm 2024 về Phòng Tài chính - Kế hoạch trước ngày 15/10/2023 theo Công văn số 2417/STC-QLNS ngày 08/9/2023; quá thời hạn trên coi như không có nhu cầu.", doc="2023-09-20")

# ==== Resolutions of councils
S("Điều 1. Quyết định dự toán ngân sách xã năm 2026 như sau:\n1. Tổng thu ngân sách xã: 148.260 triệu đồng, gồm: thu xã hưởng theo phân cấp 36.410 triệu đồng; thu bổ sung từ ngân sách cấp trên 111.850 triệu đồng.\n2. Tổng chi ngân sách xã: 148.260 triệu đồng.",
  F("plan_thu", "148260 tr", "y2026"), F("plan_thu", "36410 tr", "y2026"), F("plan_thu", "111850 tr", "y2026"), F("plan_chi", "148260 tr", "y2026"), doc="2025-12-22")
S("Phê chuẩn quyết toán thu ngân sách nhà nước trên địa bàn quận năm 2022 là 3.412.876.540.218 đồng; quyết toán chi ngân sách quận năm 2022 là 1.086.423.907.615 đồng.",
  F("thu", "3412876540218 d", "y2022"), F("chi", "1086423907615 d", "y2022"), doc="2023-07-14")
S("Thông qua kế hoạch đầu tư công trung hạn 5 năm 2021 - 2025 nguồn ngân sách tỉnh là 8.246 tỷ đồng, trong đó: vốn xây dựng cơ bản tập trung 3.120 tỷ đồng; vốn từ nguồn thu sử dụng đất 3.480 tỷ đồng; vốn xổ số kiến thiết 1.646 tỷ đồng.",
  *(F("plan_chi", amount, "2021-01-01..2025-12-31") for amount in ("8246 ty", "3120 ty", "3480 ty", "1646 ty")), doc="2021-07-22")
S("Giao chỉ tiêu thu ngân sách năm 2025 cho các phường như sau: phường Tân An 42.600 triệu đồng, phường Khánh Hậu 18.350 triệu đồng, phường Phú Khương 27.900 triệu đồng.",
  F("plan_thu", "42600 tr", "y2025", place="Tân An"), F("plan_thu", "18350 tr", "y2025", place="Khánh Hậu"), F("plan_thu", "27900 tr", "y2025", place="Phú Khương"), doc="2024-12-24")
S("Điều 2. Phân bổ 2.350 triệu đồng dự toán chi sự nghiệp kinh tế năm 2024 cho Phòng Kinh tế và Hạ tầng, trong đó duy tu đường giao thông 1.900 triệu đồng, vận hành hệ thống chiếu sáng 450 triệu đồng.",
  F("plan_chi", "2350 tr", "y2024"), F("plan_chi", "1900 tr", "y2024"), F("plan_chi", "450 tr", "y2024"), doc="2024-01-05")
S("Dự toán thu nội địa năm 2023 của tỉnh Kon Tum là 4.500 tỷ đồng, bằng 112,5% dự toán năm 2022 (4.000 tỷ đồng); dự toán chi cân đối ngân sách địa phương 7.960 tỷ đồng.",
  F("plan_thu", "4500 ty", "y2023", c=[R("plan", "112.5", ref="4000 ty")], place="Kon Tum"), F("plan_chi", "7960 ty", "y2023", place="Kon Tum"), doc="2022-12-13")
S("Tổng dự toán chi thường xuyên năm 2025 là 5.318.400 triệu đồng, chiếm 61,2% tổng chi cân đối; chi tạo nguồn cải cách tiền lương 412.700 triệu đồng; chi bổ sung quỹ dự trữ tài chính 1.000 triệu đồng.",
  F("plan_chi", "5318400 tr", "y2025"), F("plan_chi", "412700 tr", "y2025"), F("plan_chi", "1000 tr", "y2025"), doc="2024-12-11")
S("Dự toán chi ngân sách phường năm 2025 là 21.736.000 nghìn đồng, bao gồm:\n- Chi đầu tư phát triển: 4.500.000 nghìn đồng;\n- Chi thường xuyên: 16.801.000 nghìn đồng;\n- Dự phòng ngân sách: 435.000 nghìn đồng.",
  F("plan_chi", "21736000 k", "y2025"), F("plan_chi", "4500000 k", "y2025"), F("plan_chi", "16801000 k", "y2025"), F("plan_chi", "435000 k", "y2025"), doc="2024-12-30")
S("HĐND huyện thống nhất bố trí 5.620 triệu đồng vốn đối ứng từ ngân sách huyện trong kế hoạch năm 2023 để thực hiện Chương trình MTQG phát triển kinh tế - xã hội vùng đồng bào DTTS và miền núi.",
  F("plan_chi", "5620 tr", "y2023"), doc="2022-12-20")

# ---- None
S("Nghị quyết số 47/2023/NQ-HĐND quy định mức hỗ trợ người hoạt động không chuyên trách ở thôn là 1,1 lần mức lương cơ sở/tháng; Bí thư chi bộ kiêm Trưởng thôn được hưởng thêm 540.000 đồng/tháng.", doc="2023-12-12")

# ==== Treasuries
S("Kho bạc Nhà nước khu vực XVII cho biết, 5 tháng đầu năm 2025 đã kiểm soát chi thường xuyên 8.214 tỷ đồng, bằng 33,6% dự toán; chi đầu tư 2.906 tỷ đồng, bằng 21,7% kế hoạch vốn. Hồ sơ tiếp nhận qua dịch vụ công trực tuyến đạt 99,7%.",
  F("chi", "8214 ty", "m5-2025", c=[R("plan", "33.6")]), F("chi", "2906 ty", "m5-2025", c=[R("plan", "21.7")]), doc="2025-06-06")
S("Kho bạc Nhà nước tỉnh vừa tổng hợp số liệu chi ngân sách tháng 7/2023. Theo đó, chi ngân sách cấp tỉnh 1.126.318 triệu đồng; chi ngân sách cấp huyện 1.540.772 triệu đồng; chi ngân sách cấp xã 198.046 triệu đồng.",
  F("chi", "1126318 tr", "t7-2023"), F("chi", "1540772 tr", "t7-2023"), F("chi", "198046 tr", "t7-2023"), doc="2023-08-08")
S("Lũy kế thanh toán vốn đầu tư xây dựng cơ bản từ đầu năm đến 31/3/2024 đạt 986,4 tỷ đồng, bằng 13,8% kế hoạch vốn; cùng thời điểm năm trước tỷ lệ này là 11,2%.",
  F("chi", "986.4 ty", "m3-2024", cum=1, c=[R("plan", "13.8")]), doc="2024-04-04")
S("Trong tuần từ ngày 14/10/2024 đến ngày 18/10/2024, Kho bạc Nhà nước tỉnh tập trung thu ngân sách 214 tỷ đồng, chi ngân sách 187 tỷ đồng.",
  F("thu", "214 ty", "2024-10-14..2024-10-18"), F("chi", "187 ty", "2024-10-14..2024-10-18"), doc="2024-10-21")
S("Thu NSNN qua Kho bạc Nhà nước thành phố tính đến hết ngày 31/10/2019 đạt 41.268 tỷ đồng, bằng 92,1% dự toán pháp lệnh.",
  F("thu", "41268 ty", "m10-2019", cum=1, c=[R("plan", "92.1")]), doc="2019-11-05")
# ---- None
S("Tồn quỹ ngân sách các cấp tại Kho bạc Nhà nước tỉnh đến ngày 31/8/2023 là 2.318 tỷ đồng; trong tháng đã huy động 450 tỷ đồng trái phiếu kho bạc của Bảo hiểm xã hội.", doc="2023-09-06")

# ==== Tax offices
S("Chi cục Thuế khu vực VIII thu nội địa tháng 3/2025 đạt 1.764 tỷ đồng, tăng 118 tỷ đồng, tương đương tăng 7,2% so với cùng kỳ. Tính chung quý I, số thu là 6.930 tỷ đồng, đạt 31,4% dự toán Bộ Tài chính giao.",
  F("thu", "1764 ty", "t3-2025", c=[G("yoy", "7.2", "up", delta="118 ty")]), F("thu", "6930 ty", "q1-2025", c=[R("plan_central", "31.4")]), doc="2025-04-03")
S("10 tháng năm 2025, Thuế tỉnh thu ngân sách 18.700 tỷ đồng. Trong 2 tháng cuối năm, đơn vị phấn đấu thu thêm 3.100 tỷ đồng, đưa tổng thu cả năm 2025 lên 21.800 tỷ đồng, vượt 9% dự toán (20.000 tỷ đồng).",
  F("thu", "18700 ty", "m10-2025"),
  F("plan_thu", "3100 ty", "l2-2025"), F("plan_thu", "21800 ty", "y2025", c=[G("plan", "9", "up", ref="20000 ty")]), doc="2025-11-06")
S("Theo phân tích của cơ quan thuế, hộ kinh doanh nộp ngân sách 9 tháng năm 2025 là 154,3 tỷ đồng, tăng 38% so với cùng kỳ; riêng hộ kinh doanh trên sàn thương mại điện tử nộp 21,7 tỷ đồng, gấp 2,6 lần cùng kỳ.",
  F("thu", "154.3 ty", "m9-2025", c=[G("yoy", "38", "up")]), F("thu", "21.7 ty", "m9-2025", c=[T("yoy", "260")]), doc="2025-10-10")
S("11 tháng năm 2025, 10/12 thuế cơ sở đã hoàn thành dự toán thu cả năm; dẫn đầu là Thuế cơ sở 5 với số thu 1.236 tỷ đồng, đạt 126,5% dự toán. Ngược lại, Thuế cơ sở 9 mới thu được 184 tỷ đồng, đạt 88,9% dự toán.",
  F("thu", "1236 ty", "m11-2025", c=[R("plan", "126.5")]), F("thu", "184 ty", "m11-2025", c=[R("plan", "88.9")]), doc="2025-12-04")
S("Năm 2024, Cục Thuế tỉnh thu nội địa 16.810 tỷ đồng, đạt 118,8% dự toán Bộ Tài chính giao (14.150 tỷ đồng), đạt 110,6% dự toán HĐND tỉnh giao (15.200 tỷ đồng).",
  F("thu", "16810 ty", "y2024", c=[R("plan_central", "118.8", ref="14150 ty"), R("plan_council", "110.6", ref="15200 ty")]), doc="2025-01-10")
S("Tiền thuế thu từ chuyển nhượng bất động sản tháng 11/2022 chỉ còn 18,9 tỷ đồng, bằng 54% so với tháng trước (35 tỷ đồng).",
  F("thu", "18.9 ty", "t11-2022", c=[R("prev_period", "54", ref="35 ty")]), doc="2022-12-06")
S("Từ ngày 01/3/2025 đến ngày 31/5/2025, Đội Thuế số 6 thu vào ngân sách 9,7 tỷ đồng từ hoạt động kinh doanh vận tải, cho thuê nhà.",
  F("thu", "9.7 ty", "2025-03-01..2025-05-31"), doc="2025-06-10")
# ---- None
S("Một cá nhân bán hàng qua mạng có doanh thu 6,8 tỷ đồng giai đoạn 2022 - 2024 nhưng không kê khai, bị cơ quan thuế xử phạt 42,5 triệu đồng.", doc="2025-08-12")
S("Đến ngày 31/10/2022, đã có 3.412 người nộp thuế được gia hạn nộp thuế với số tiền 1.128 tỷ đồng; tổng số nợ thuế toàn ngành quản lý 964 tỷ đồng, tăng 5,8% so với đầu năm.", doc="2022-11-09")

# ==== Customs
S("Từ ngày 01/01/2024 đến ngày 30/6/2024, toàn ngành Hải quan thu ngân sách 199.960 tỷ đồng, bằng 53,3% dự toán (375.000 tỷ đồng), tăng 8,4% so với cùng kỳ năm 2023.",
  F("thu", "199960 ty", "m6-2024", c=[R("plan", "53.3", ref="375000 ty"), G("yoy", "8.4", "up")]), doc="2024-07-03")
S("Trong tháng 10, Chi cục Hải quan cửa khẩu thu ngân sách 62,4 tỷ đồng, giảm 21% so với tháng 9 (79 tỷ đồng). Mặt hàng có số thuế lớn là quặng, sắt thép và nông sản.",
  F("thu", "62.4 ty", "t10-2022", c=[G("prev_period", "21", "down", ref="79 ty")]), doc="2022-11-02")
S("Chi cục Hải quan khu vực II được giao dự toán thu năm 2026 là 131.000 tỷ đồng. Quý I/2026, đơn vị thu 34.715 tỷ đồng, đạt 26,5% chỉ tiêu, tăng 5,2% so với quý I/2025.",
  F("plan_thu", "131000 ty", "y2026"), F("thu", "34715 ty", "q1-2026", c=[R("plan", "26.5"), G("yoy", "5.2", "up")]), doc="2026-04-06")
S("Đến ngày 05/12/2024, số thu thuế xuất nhập khẩu của Cục Hải quan tỉnh đạt 10.012 tỷ đồng, vượt 1,1% dự toán được giao (9.900 tỷ đồng).",
  F("thu", "10012 ty", "2024-01-01..2024-12-05", c=[G("plan", "1.1", "up", ref="9900 ty")]), doc="2024-12-09")
S("Thu từ hoạt động xuất nhập khẩu năm 2025 ước đạt 315,6 nghìn tỷ đồng, vượt 34,3% dự toán (235 nghìn tỷ đồng); riêng thuế giá trị gia tăng hàng nhập khẩu ước đạt 231,4 nghìn tỷ đồng.",
  F("thu", "315.6 kty", "y2025", est=1, c=[G("plan", "34.3", "up", ref="235 kty")]), F("thu", "231.4 kty", "y2025", est=1), doc="2025-12-18")
# ---- None
S("Kim ngạch xuất khẩu thủy sản 7 tháng ước đạt 486 triệu USD, bằng 57,2% kế hoạch, tăng 7,9% so với cùng kỳ; giá tôm thẻ loại 50 con/kg ở mức 128.000 đồng/kg.", doc="2024-07-30")

# ==== Ministries
S("Thu cân đối NSNN tháng 9/2023 ước đạt 98,6 nghìn tỷ đồng; 9 tháng ước đạt 1.223,8 nghìn tỷ đồng, bằng 75,5% dự toán, bằng 91,7% so với cùng kỳ năm 2022.",
  F("thu", "98.6 kty", "t9-2023", est=1), F("thu", "1223.8 kty", "m9-2023", est=1, c=[R("plan", "75.5"), R("yoy", "91.7")]), doc="2023-10-05")
S("Tổng chi NSNN lũy kế 7 tháng năm 2022 ước đạt 842,6 nghìn tỷ đồng, bằng 47,2% dự toán. Chi thường xuyên lũy kế ước đạt 588,6 nghìn tỷ đồng, bằng 53% dự toán.",
  F("chi", "842.6 kty", "m7-2022", est=1, cum=1, c=[R("plan", "47.2")]), F("chi", "588.6 kty", "m7-2022", est=1, cum=1, c=[R("plan", "53")]), doc="2022-08-04")
S("Năm 2019, thu NSNN đạt 1.551 nghìn tỷ đồng, vượt 9,9% dự toán (1.411,3 nghìn tỷ đồng); trong đó thu ngân sách trung ương 845 nghìn tỷ đồng, vượt 4,3% dự toán.",
  F("thu", "1551 kty", "y2019", c=[G("plan", "9.9", "up", ref="1411.3 kty")]), F("thu", "845 kty", "y2019", c=[G("plan", "4.3", "up")]), doc="2020-01-10")
S("Bộ Giao thông vận tải giải ngân vốn đầu tư công tháng 6/2022 khoảng 3.860 tỷ đồng. Tính chung 6 tháng, số giải ngân là 18.420 tỷ đồng, đạt 36,6% kế hoạch Thủ tướng Chính phủ giao (50.327 tỷ đồng).",
  F("chi", "3860 ty", "t6-2022"), F("chi", "18420 ty", "m6-2022", c=[R("plan_central", "36.6", ref="50327 ty")]), doc="2022-07-05")
S("Báo cáo Quốc hội, Chính phủ ước thực hiện thu ngân sách trung ương năm 2024 là 863 nghìn tỷ đồng, tăng 2,2% so với dự toán. Dự toán thu ngân sách trung ương năm 2025 là 1.021 nghìn tỷ đồng.",
  F("thu", "863 kty", "y2024", est=1, c=[G("plan", "2.2", "up")]), F("plan_thu", "1021 kty", "y2025"), doc="2024-10-22")
S("Dự toán chi NSNN năm 2024 được Quốc hội quyết định là 2.119,4 nghìn tỷ đồng, gồm chi đầu tư phát triển 677,3 nghìn tỷ đồng, chi trả nợ lãi 111,7 nghìn tỷ đồng và chi thường xuyên 1.259,9 nghìn tỷ đồng.",
  *(F("plan_chi", amount, "y2024") for amount in ("2119.4 kty", "677.3 kty", "111.7 kty", "1259.9 kty")), doc="2023-11-15")
S("Thu NSNN quý I/2022 đạt 461 nghìn tỷ đồng, bằng 32,7% dự toán và tăng 7,7% so với cùng kỳ. Riêng dầu thô mang về cho ngân sách 17,4 nghìn tỷ đồng, bằng 61,7% dự toán (28,2 nghìn tỷ đồng).",
  F("thu", "461 kty", "q1-2022", c=[R("plan", "32.7"), G("yoy", "7.7", "up")]), F("thu", "17.4 kty", "q1-2022", c=[R("plan", "61.7", ref="28.2 kty")]), doc="2022-04-05")
S("Từ đầu năm đến ngày 15/6/2020, ngân sách trung ương đã chi 2.450 tỷ đồng từ nguồn dự phòng hỗ trợ 14 địa phương phòng, chống hạn hán, xâm nhập mặn.",
  F("chi", "2450 ty", "2020-01-01..2020-06-15"), doc="2020-06-19")
S("Vốn nước ngoài giải ngân của các bộ, ngành trong 9 tháng năm 2024 là 4.132 tỷ đồng, bằng 38,4% kế hoạch; của các địa phương là 8.645 tỷ đồng, bằng 29,1% kế hoạch.",
  F("chi", "4132 ty", "m9-2024", c=[R("plan", "38.4")]), F("chi", "8645 ty", "m9-2024", c=[R("plan", "29.1")]), doc="2024-10-04")
# ---- None
S("Bộ Tài chính cho biết lãi suất phát hành trái phiếu Chính phủ kỳ hạn 10 năm bình quân 2,72%/năm; 8 tháng năm 2024 huy động 236.500 tỷ đồng, bằng 59,1% kế hoạch.", doc="2024-09-06")

# ==== Disclosures
S("Dự toán chi năm 2023 giao cho Trung tâm Y tế huyện là 18.640.000.000 đồng; 9 tháng đã sử dụng 13.421.500.000 đồng, đạt 72% dự toán.",
  F("plan_chi", "18640000000 d", "y2023"), F("chi", "13421500000 d", "m9-2023", c=[R("plan", "72", ref="18640000000 d")]), doc="2023-10-12")
S("Trường Tiểu học Kim Đồng công khai chi từ nguồn ngân sách nhà nước 6 tháng đầu năm 2024: chi lương, phụ cấp 2.156.430.000 đồng; chi nghiệp vụ chuyên môn 184.700.000 đồng. Kinh phí phụ huynh tự nguyện đóng góp 96.500.000 đồng được công khai riêng.",
  F("chi", "2156430000 d", "m6-2024"), F("chi", "184700000 d", "m6-2024"), doc="2024-07-15")
S("Thực hiện dự toán chi quý I/2025 của Văn phòng HĐND và UBND huyện: 612.450.000 đồng/2.890.000.000 đồng, đạt 21,2% dự toán năm.",
  F("chi", "612450000 d", "q1-2025", pair="2890000000 d", role="plan", c=[R("plan", "21.2", ref="pair")]), doc="2025-04-11")
# ==== Ranges, spellings and others
S("Lãnh đạo huyện ước tính cả năm 2023 thu ngân sách khoảng 180 - 190 tỷ đồng.",
  F("thu", "180 ty", "y2023", est=1, to="190 ty"), doc="2023-11-27")
S("Chi sự nghiệp văn hóa, thể thao quý III/2024 là 1,375 tỷ đồng, bằng 27,5% dự toán (5 tỷ đồng).",
  F("chi", "1.375 ty", "q3-2024", c=[R("plan", "27.5", ref="5 ty")], flags=["ambiguous_comma"]), doc="2024-10-09")
S("THU NỘI ĐỊA 9 THÁNG NĂM 2024 ĐẠT 8.735 TỶ ĐỒNG, TĂNG 6,1% SO VỚI CÙNG KỲ",
  F("thu", "8735 ty", "m9-2024", c=[G("yoy", "6.1", "up")]), doc="2024-10-02")
S("Giá trị sản xuất công nghiệp quý I/2024 đạt 2.140 tỷ đồng, tăng 9%; thu ngân sách đạt 126,4 tỷ đồng, bằng 30,1% dự toán; toàn huyện có 21 doanh nghiệp thành lập mới với vốn đăng ký 86 tỷ đồng.",
  F("thu", "126.4 ty", "q1-2024", c=[R("plan", "30.1")]), doc="2024-04-03")
S("Quý I và quý II năm 2024, thu ngân sách xã lần lượt đạt 386 triệu đồng và 512 triệu đồng.",
  F("thu", "386 tr", "q1-2024"), F("thu", "512 tr", "q2-2024"), doc="2024-07-10")
S("Thu phí, lệ phí 6 tháng đầu năm 2023 đạt 3.4 tỷ đồng, bằng 58.6% dự toán.",
  F("thu", "3.4 ty", "m6-2023", c=[R("plan", "58.6")], flags=["foreign_decimal"]), doc="2023-07-05")
S("Các đơn vị thực hiện nghiêm chủ trương tiết kiệm chi. Chi thường xuyên 9 tháng năm 2022 của thị xã là 264,8 tỷ đồng, cao hơn cùng kỳ năm 2021 là 18,6 tỷ đồng (tăng 7,6%).",
  F("chi", "264.8 ty", "m9-2022", c=[G("yoy", "7.6", "up", delta="18.6 ty")]), doc="2022-10-07")
S("Thu thuế bảo vệ môi trường năm 2021 đạt 42 tỷ đồng, bằng 91% dự toán (48 tỷ đồng).",
  F("thu", "42 ty", "y2021", c=[R("plan", "91", ref="48 ty")]), doc="2022-01-12")

PARAGRAPHS.write("register.jsonl", "reg")
