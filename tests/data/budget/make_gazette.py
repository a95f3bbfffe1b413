#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes gazette.jsonl: paragraphs of all kinds, each half by one person who read over the labels of the other half.

Neither had read the rules of core/budget; scored once before a rule was changed for it, docs/measurements.md holds that score.
"""
from labels import F, G, R, T, Paragraphs

PARAGRAPHS = Paragraphs()
S = PARAGRAPHS.add

# ==== News of provinces
S("Thu ngân sách nhà nước trên địa bàn tỉnh Bến Tre 4 tháng đầu năm 2024 ước đạt 2.318 tỷ đồng, bằng 38,6% dự toán Trung ương giao và tăng 6,4% so với cùng kỳ năm trước.",
  F("thu", "2318 ty", "m4-2024", est=1, c=[R("plan_central", "38.6"), G("yoy", "6.4", "up")], place="Bến Tre"), doc="2024-05-03")
S("Theo Sở Tài chính, tính đến hết tháng 9/2025, toàn tỉnh đã giải ngân 6.742 tỷ đồng vốn đầu tư công, đạt 48,1% kế hoạch Thủ tướng Chính phủ giao (14.017 tỷ đồng). Trong số này, vốn ngân sách địa phương giải ngân 4.215 tỷ đồng, vốn ngân sách trung ương giải ngân 2.527 tỷ đồng.",
  F("chi", "6742 ty", "m9-2025", cum=1, c=[R("plan_central", "48.1", ref="14017 ty")]), F("chi", "4215 ty", "m9-2025", cum=1),
  F("chi", "2527 ty", "m9-2025", cum=1), doc="2025-10-03")
S("Bức tranh thu ngân sách quý I/2023 của Quảng Bình không mấy sáng sủa: tổng thu chỉ đạt 1.046 tỷ đồng, bằng 15,2% dự toán địa phương và giảm 37% so với cùng kỳ.",
  F("thu", "1046 ty", "q1-2023", c=[R("plan", "15.2"), G("yoy", "37", "down")], place="Quảng Bình"), doc="2023-04-04")
S("Phát biểu kết luận hội nghị, Chủ tịch UBND tỉnh nhấn mạnh: “Năm 2026, chúng ta phải thu cho được 18.500 tỷ đồng, tăng 10% so với năm 2025”.",
  F("plan_thu", "18500 ty", "y2026", c=[G("prev_year", "10", "up")]), doc="2025-12-29")
S("Nhờ các dự án khu đô thị hoàn thành nghĩa vụ tài chính, tiền sử dụng đất 10 tháng năm 2023 thu về 1.875 tỷ đồng, gấp 1,5 lần dự toán HĐND tỉnh giao (1.250 tỷ đồng).",
  F("thu", "1875 ty", "m10-2023", c=[T("plan_council", "150", ref="1250 ty")]), doc="2023-11-07")
S("Đến ngày 20/11/2025, số thu ngân sách của tỉnh Quảng Trị đạt 8.126,4 tỷ đồng, vượt 16,1% dự toán Trung ương giao và vượt 4,6% dự toán HĐND tỉnh giao.",
  F("thu", "8126.4 ty", "2025-01-01..2025-11-20", c=[G("plan_central", "16.1", "up"), G("plan_council", "4.6", "up")], place="Quảng Trị"), doc="2025-11-24")
S("Chi ngân sách được điều hành chặt chẽ, tiết kiệm. 9 tháng đầu năm 2024, toàn tỉnh chi 11.862 tỷ đồng, đạt 66,9% dự toán. Trong đó, chi đầu tư phát triển 4.307 tỷ đồng, đạt 61,2% dự toán; chi thường xuyên 7.418 tỷ đồng, đạt 72,5% dự toán.",
  F("chi", "11862 ty", "m9-2024", c=[R("plan", "66.9")]), F("chi", "4307 ty", "m9-2024", c=[R("plan", "61.2")]),
  F("chi", "7418 ty", "m9-2024", c=[R("plan", "72.5")]), doc="2024-10-07")
S("Từ đầu năm đến ngày 31/8/2025, ngân sách tỉnh đã chi 842,6 tỷ đồng trả chế độ cho 1.136 cán bộ, công chức nghỉ hưu trước tuổi, bình quân mỗi người khoảng 742 triệu đồng.",
  F("chi", "842.6 ty", "m8-2025"), doc="2025-09-04")
S("Lũy kế 8 tháng năm 2025, thu ngân sách nhà nước trên địa bàn tỉnh ước thực hiện 15.284 tỷ đồng, đạt 79,3% dự toán Bộ Tài chính giao, tăng 18,6% so cùng kỳ. Riêng tháng 8, số thu ước thực hiện 1.412 tỷ đồng, bằng 86,9% so với tháng 7.",
  F("thu", "15284 ty", "m8-2025", est=1, cum=1, c=[R("plan_central", "79.3"), G("yoy", "18.6", "up")]),
  F("thu", "1412 ty", "t8-2025", est=1, c=[R("prev_period", "86.9")]), doc="2025-08-29")
S("Vượt qua khó khăn do bão lũ, huyện Bảo Yên vẫn thu ngân sách được 186,3 tỷ đồng trong năm 2024, vượt 9,6% kế hoạch tỉnh giao (170 tỷ đồng).",
  F("thu", "186.3 ty", "y2024", c=[G("plan_province", "9.6", "up", ref="170 ty")], place="Bảo Yên"), doc="2025-01-08")
S("Kim ngạch hàng hóa qua các cửa khẩu giảm sâu kéo theo nguồn thu sụt giảm. 11 tháng năm 2024, thu từ hoạt động xuất nhập khẩu chỉ đạt 1.204 tỷ đồng, hụt 296 tỷ đồng so với dự toán (1.500 tỷ đồng).",
  F("thu", "1204 ty", "m11-2024", c=[G("plan", None, "down", ref="1500 ty", delta="296 ty")]), doc="2024-12-06")
S("Một số chủ đầu tư giải ngân thấp tính đến ngày 30/6/2025 là Sở Xây dựng 118,4 tỷ đồng (16,3% kế hoạch), Ban Quản lý Khu kinh tế 74,2 tỷ đồng (21,5% kế hoạch), Sở Nông nghiệp và Môi trường 53,9 tỷ đồng (24,7% kế hoạch).",
  F("chi", "118.4 ty", "m6-2025", cum=1, c=[R("plan", "16.3")]), F("chi", "74.2 ty", "m6-2025", cum=1, c=[R("plan", "21.5")]),
  F("chi", "53.9 ty", "m6-2025", cum=1, c=[R("plan", "24.7")]), doc="2025-07-07")
S("Thu ngân sách quý II/2024 của thành phố Buôn Ma Thuột đạt 486 tỷ đồng, tăng 17,4% so với quý I (414 tỷ đồng).",
  F("thu", "486 ty", "q2-2024", c=[G("prev_period", "17.4", "up", ref="414 ty")], place="Buôn Ma Thuột"), doc="2024-07-05")
S("Năm 2025, tỉnh Điện Biên được Trung ương giao 4.312,7 tỷ đồng vốn đầu tư công. Công tác giải phóng mặt bằng của nhiều dự án còn vướng mắc, nhất là các dự án đi qua đất rừng.",
  F("plan_chi", "4312.7 ty", "y2025", place="Điện Biên"), doc="2025-05-20")
S("Trả lời chất vấn của đại biểu về tiến độ thực hiện Chương trình MTQG giảm nghèo bền vững, Giám đốc Sở Tài chính thừa nhận đến ngày 15/11/2024 mới giải ngân được 214,6 tỷ đồng, đạt 42,7% kế hoạch năm. Nguyên nhân chủ yếu là văn bản hướng dẫn chậm được ban hành.",
  F("chi", "214.6 ty", "2024-01-01..2024-11-15", c=[R("plan", "42.7")]), doc="2024-12-05")
S("Bằng nguồn ngân sách, tỉnh Quảng Ngãi đã chi 312 tỷ đồng để xóa nhà tạm, nhà dột nát trong 8 tháng đầu năm 2025.",
  F("chi", "312 ty", "m8-2025", place="Quảng Ngãi"), doc="2025-09-10")
S("Theo đánh giá của UBND tỉnh, thu ngân sách địa phương năm 2025 ước đạt 27.416 tỷ đồng, bằng 113,9% dự toán và bằng 105,2% so với năm 2024; chi ngân sách địa phương ước đạt 26.880 tỷ đồng, bằng 108,3% dự toán.",
  F("thu", "27416 ty", "y2025", est=1, c=[R("plan", "113.9"), R("prev_year", "105.2")]),
  F("chi", "26880 ty", "y2025", est=1, c=[R("plan", "108.3")]), doc="2025-12-08")
S("Kinh tế - xã hội của tỉnh 6 tháng đầu năm 2023 có nhiều điểm sáng: GRDP tăng 7,14%, đón 2,8 triệu lượt khách du lịch. Thu ngân sách nhà nước trên địa bàn đạt 5.216 tỷ đồng, bằng 51,9% dự toán HĐND tỉnh giao. Toàn tỉnh có 612 doanh nghiệp thành lập mới với tổng vốn đăng ký 6.340 tỷ đồng.",
  F("thu", "5216 ty", "m6-2023", c=[R("plan_council", "51.9")]), doc="2023-07-05")
S("Giám đốc Sở Tài chính thành phố nói: “Chúng ta thu được 48,6 ngàn tỷ đồng trong 5 tháng đầu năm 2024, đó là kết quả rất đáng ghi nhận”.",
  F("thu", "48.6 kty", "m5-2024"), doc="2024-06-06")
S("So với dự toán HĐND tỉnh giao, thu ngân sách năm 2019 tăng 15,4%, đạt 9.842 tỷ đồng.",
  F("thu", "9842 ty", "y2019", c=[G("plan_council", "15.4", "up")]), doc="2020-01-09")
S("Năm 2020, do ảnh hưởng của dịch bệnh, thu ngân sách trên địa bàn chỉ đạt 6.214 tỷ đồng, bằng 93,5% dự toán Trung ương giao, giảm 7,8% so với thực hiện năm 2019. Dù vậy, chi bảo đảm xã hội vẫn đạt 486 tỷ đồng, tăng 22,4% so với thực hiện năm 2019.",
  F("thu", "6214 ty", "y2020", c=[R("plan_central", "93.5"), G("prev_year", "7.8", "down")]),
  F("chi", "486 ty", "y2020", c=[G("prev_year", "22.4", "up")]), doc="2021-01-12")

# ==== News of districts, communes
S("Tổng thu ngân sách xã Ea Wer đến ngày 30/9/2025 là 3.268 triệu đồng, đạt 81,7% dự toán HĐND xã giao (4.000 triệu đồng).",
  F("thu", "3268 tr", "m9-2025", c=[R("plan_council", "81.7", ref="4000 tr")], place="Ea Wer"), doc="2025-10-06")
S("Thị trấn Krông Kmar thu ngân sách 6 tháng đầu năm 2024 được 4.815 triệu đồng/8.200 triệu đồng, đạt 58,7% kế hoạch.",
  F("thu", "4815 tr", "m6-2024", pair="8200 tr", role="plan", c=[R("plan", "58.7", ref="pair")], place="Krông Kmar"), doc="2024-07-02")
S("Năm 2023, UBND huyện giao cho xã chỉ tiêu thu ngân sách 620 triệu đồng. Kết quả thực hiện cả năm đạt 713 triệu đồng, bằng 115% chỉ tiêu giao.",
  F("plan_thu", "620 tr", "y2023"), F("thu", "713 tr", "y2023", c=[R("plan", "115")]), doc="2024-01-05")
S("Công tác tài chính - ngân sách: Thu ngân sách trên địa bàn tháng 5 là 1.824 triệu đồng, lũy kế 5 tháng là 9.615 triệu đồng, đạt 43,7% dự toán; chi ngân sách lũy kế 5 tháng là 28.760 triệu đồng, đạt 39,4% dự toán.",
  F("thu", "1824 tr", "t5-2024"), F("thu", "9615 tr", "m5-2024", cum=1, c=[R("plan", "43.7")]),
  F("chi", "28760 tr", "m5-2024", cum=1, c=[R("plan", "39.4")]), doc="2024-06-03")
S("Từ ngày 01/7/2025 đến ngày 31/10/2025, phường Thống Nhất thu ngân sách 26,4 tỷ đồng, chi ngân sách 41,7 tỷ đồng.",
  F("thu", "26.4 ty", "2025-07-01..2025-10-31", place="Thống Nhất"), F("chi", "41.7 ty", "2025-07-01..2025-10-31", place="Thống Nhất"), doc="2025-11-06")
S("Các khoản thu do thị xã quản lý trong 7 tháng năm 2023: thuế ngoài quốc doanh 41.236 triệu đồng, đạt 55,7% dự toán; lệ phí trước bạ 18.940 triệu đồng, đạt 48,6% dự toán; tiền sử dụng đất 62.115 triệu đồng, đạt 31,1% dự toán; thu khác 5.208 triệu đồng, đạt 74,4% dự toán.",
  F("thu", "41236 tr", "m7-2023", c=[R("plan", "55.7")]), F("thu", "18940 tr", "m7-2023", c=[R("plan", "48.6")]),
  F("thu", "62115 tr", "m7-2023", c=[R("plan", "31.1")]), F("thu", "5208 tr", "m7-2023", c=[R("plan", "74.4")]), doc="2023-08-04")
S("Để làm 3,6 km đường bê tông nội đồng, ngân sách huyện đã chi 2,4 tỷ đồng, nhân dân tự nguyện đóng góp 860 triệu đồng và hiến hơn 4.000 m2 đất.",
  F("chi", "2.4 ty", None), doc="2023-06-14")
S("Tổng chi ngân sách huyện Lắk 6 tháng đầu năm 2023 là 287.416 triệu đồng, bằng 48,9% dự toán; trong đó chi đầu tư phát triển 52.180 triệu đồng, chi thường xuyên 229.604 triệu đồng, chi từ nguồn dự phòng 5.632 triệu đồng.",
  F("chi", "287416 tr", "m6-2023", c=[R("plan", "48.9")], place="Lắk"), F("chi", "52180 tr", "m6-2023", place="Lắk"),
  F("chi", "229604 tr", "m6-2023", place="Lắk"), F("chi", "5632 tr", "m6-2023", place="Lắk"), doc="2023-07-10")
S("Xã Phong Thạnh Đông quyết toán thu ngân sách năm 2023 đạt 9.416,8 triệu đồng, trong đó thu bổ sung từ ngân sách cấp trên 8.205,3 triệu đồng; quyết toán chi 9.108,5 triệu đồng.",
  F("thu", "9416.8 tr", "y2023", place="Phong Thạnh Đông"), F("thu", "8205.3 tr", "y2023", place="Phong Thạnh Đông"),
  F("chi", "9108.5 tr", "y2023", place="Phong Thạnh Đông"), doc="2024-06-27")
S("Trong quý III/2024, huyện đã giải ngân 23,8 tỷ đồng vốn Chương trình MTQG xây dựng nông thôn mới, nâng tổng số giải ngân 9 tháng lên 57,3 tỷ đồng, đạt 63% kế hoạch vốn năm (91 tỷ đồng). Đến nay toàn huyện có 9/13 xã đạt chuẩn.",
  F("chi", "23.8 ty", "q3-2024"), F("chi", "57.3 ty", "m9-2024", c=[R("plan", "63", ref="91 ty")]), doc="2024-10-04")
S("Đồng chí Bí thư Đảng ủy phường đề nghị UBND phường rà soát lại từng nguồn thu, bởi 8 tháng đầu năm 2025 mới thu được 11.360 triệu đồng, đạt 45,4% dự toán thành phố giao.",
  F("thu", "11360 tr", "m8-2025", c=[R("plan", "45.4")]), doc="2025-09-08")
S("Với 312,6 tỷ đồng, bằng 86,8% dự toán tỉnh giao, thị xã Hồng Lĩnh đứng thứ ba toàn tỉnh về thu ngân sách 9 tháng năm 2022.",
  F("thu", "312.6 ty", "m9-2022", c=[R("plan_province", "86.8")], place="Hồng Lĩnh"), doc="2022-10-05")
S("Ba xã dẫn đầu huyện về thu ngân sách quý I/2024 là Nghĩa Thuận 864 triệu đồng, Nghĩa Trung 792 triệu đồng và Nghĩa Đức 655 triệu đồng. Ngược lại, xã Nghĩa Mai chỉ thu 94 triệu đồng.",
  F("thu", "864 tr", "q1-2024", place="Nghĩa Thuận"), F("thu", "792 tr", "q1-2024", place="Nghĩa Trung"), F("thu", "655 tr", "q1-2024", place="Nghĩa Đức"),
  F("thu", "94 tr", "q1-2024", place="Nghĩa Mai"), doc="2024-04-08")
S("Trong tháng 01/2025, ngân sách huyện Mường Nhé chi 1.860 triệu đồng tặng quà Tết cho 3.720 gia đình chính sách, hộ nghèo, mỗi suất quà trị giá 500.000 đồng.",
  F("chi", "1860 tr", "t1-2025", place="Mường Nhé"), doc="2025-02-05")
S("Huyện Sốp Cộp thu ngân sách 7 tháng đầu năm 2024 đạt 32,4 tỷ đồng, bằng 64,8% dự toán tỉnh giao (50 tỷ đồng). Chi ngân sách đạt 398,6 tỷ đồng, bằng 57,2% dự toán.",
  F("thu", "32.4 ty", "m7-2024", c=[R("plan_province", "64.8", ref="50 ty")], place="Sốp Cộp"), F("chi", "398.6 ty", "m7-2024", c=[R("plan", "57.2")], place="Sốp Cộp"),
  doc="2024-08-06")
S("Tổng giá trị sản xuất 9 tháng năm 2024 đạt 4.216 tỷ đồng; thu nhập bình quân đầu người 52,3 triệu đồng; thu ngân sách nhà nước trên địa bàn 138,7 tỷ đồng, đạt 86,7% dự toán; tỷ lệ hộ nghèo giảm còn 4,1%.",
  F("thu", "138.7 ty", "m9-2024", c=[R("plan", "86.7")]), doc="2024-10-03")
S("Trong năm 2022, xã chi 3 tỷ 420 triệu đồng nâng cấp Trạm Y tế và nhà văn hóa các thôn từ nguồn vốn ngân sách.",
  F("chi", "3420 tr", "y2022"), doc="2023-01-13")

# ==== Reports of UBND
S("1.1. Thu ngân sách nhà nước: Ước thực hiện cả năm 2024 là 318.500 triệu đồng, đạt 127,4% dự toán tỉnh giao (250.000 triệu đồng) và đạt 106,2% dự toán HĐND huyện giao (300.000 triệu đồng).",
  F("thu", "318500 tr", "y2024", est=1, c=[R("plan_province", "127.4", ref="250000 tr"), R("plan_council", "106.2", ref="300000 tr")]), doc="2024-12-10")
S("1.2. Chi ngân sách: Tổng chi ngân sách địa phương ước thực hiện năm 2024 là 986.214 triệu đồng, đạt 119,8% dự toán. Thực hiện tốt chủ trương tiết kiệm 10% chi thường xuyên theo quy định.",
  F("chi", "986214 tr", "y2024", est=1, c=[R("plan", "119.8")]), doc="2024-12-10")
S("- Thuế thu nhập cá nhân: 8.642 triệu đồng, bằng 61,7% dự toán, bằng 109,3% so với cùng kỳ;\n- Tiền thuê đất: 3.915 triệu đồng, bằng 43,5% dự toán, bằng 67,2% so với cùng kỳ.",
  F("thu", "8642 tr", None, c=[R("plan", "61.7"), R("yoy", "109.3")]), F("thu", "3915 tr", None, c=[R("plan", "43.5"), R("yoy", "67.2")]), doc="2023-08-09")
S("Kế hoạch vốn đầu tư công năm 2023 của huyện là 268.415 triệu đồng; giá trị giải ngân đến ngày 15/12/2023 là 251.774 triệu đồng, đạt 93,8%.",
  F("plan_chi", "268415 tr", "y2023"), F("chi", "251774 tr", "2023-01-01..2023-12-15", c=[R("plan", "93.8", ref="268415 tr")]), doc="2023-12-18")
S("* Tồn tại, hạn chế: Giải ngân nguồn vốn sự nghiệp thuộc Chương trình MTQG phát triển kinh tế - xã hội vùng đồng bào DTTS và miền núi còn chậm, đến ngày 31/10/2023 mới đạt 6.318 triệu đồng/28.460 triệu đồng, bằng 22,2% kế hoạch giao.",
  F("chi", "6318 tr", "m10-2023", pair="28460 tr", role="plan", c=[R("plan", "22.2", ref="pair")]), doc="2023-11-08")
S("Số thu phí bảo vệ môi trường đối với khai thác khoáng sản năm 2022 đạt 4.125 triệu đồng, tăng 1.125 triệu đồng (37,5%) so với dự toán, giảm 275 triệu đồng (6,25%) so với năm 2021.",
  F("thu", "4125 tr", "y2022", c=[G("plan", "37.5", "up", delta="1125 tr"), G("prev_year", "6.25", "down", delta="275 tr")]), doc="2023-01-16")
S("a) Về thu ngân sách 10 tháng năm 2025: Tổng thu trên địa bàn xã đạt 14.628 triệu đồng, bằng 91,4% dự toán tỉnh giao (16.000 triệu đồng). b) Về chi ngân sách: Tổng chi đạt 96.315 triệu đồng, bằng 77,4% dự toán, trong đó chi sự nghiệp giáo dục 58.204 triệu đồng, chi bảo đảm xã hội 15.837 triệu đồng.",
  F("thu", "14628 tr", "m10-2025", c=[R("plan_province", "91.4", ref="16000 tr")]), F("chi", "96315 tr", "m10-2025", c=[R("plan", "77.4")]),
  F("chi", "58204 tr", "m10-2025"), F("chi", "15837 tr", "m10-2025"), doc="2025-11-07")
S("Thu NSNN 5T/2025 đạt 96,8 tỷ đ, bằng 48,4% DT HĐND huyện giao (200 tỷ đ); chi NSĐP 5T/2025 là 302,5 tỷ đ, bằng 37,1% DT.",
  F("thu", "96.8 ty", "m5-2025", c=[R("plan_council", "48.4", ref="200 ty")]), F("chi", "302.5 ty", "m5-2025", c=[R("plan", "37.1")]), doc="2025-06-05")
S("Quý III/2022, huyện giải ngân 18.420 triệu đồng vốn đầu tư công; cộng dồn 9 tháng giải ngân 49.815 triệu đồng, đạt 58,1% kế hoạch.",
  F("chi", "18420 tr", "q3-2022"), F("chi", "49815 tr", "m9-2022", cum=1, c=[R("plan", "58.1")]), doc="2022-10-10")
S("Về thực hiện các chương trình mục tiêu quốc gia: Tổng vốn được giao năm 2024 là 112.360 triệu đồng. Lũy kế giải ngân đến ngày 20/9/2024 được 47.528 triệu đồng, đạt 42,3% kế hoạch. Công tác giảm nghèo đạt kết quả khá, đã có 318 hộ đăng ký thoát nghèo.",
  F("plan_chi", "112360 tr", "y2024"), F("chi", "47528 tr", "2024-01-01..2024-09-20", cum=1, c=[R("plan", "42.3")]), doc="2024-09-24")
S("Thu ngân sách tháng 1 và tháng 2/2025 của huyện lần lượt là 14,6 tỷ đồng và 8,9 tỷ đồng.",
  F("thu", "14.6 ty", "t1-2025"), F("thu", "8.9 ty", "t2-2025"), doc="2025-03-04")
S("Nhiệm vụ trọng tâm quý I/2026: thu ngân sách trên địa bàn xã 6.350 triệu đồng, trong đó thuế, phí 3.150 triệu đồng, tiền sử dụng đất 3.200 triệu đồng.",
  F("plan_thu", "6350 tr", "q1-2026"), F("plan_thu", "3150 tr", "q1-2026"), F("plan_thu", "3200 tr", "q1-2026"), doc="2025-12-30")
S("Thu ngân sách xã 11 tháng năm 2024 ước đạt 1.916 triệu đồng, vượt 27,7% chỉ tiêu huyện giao (1.500 triệu đồng).",
  F("thu", "1916 tr", "m11-2024", est=1, c=[G("plan", "27.7", "up", ref="1500 tr")]), doc="2024-11-25", nfd=True)
S("Thu phí, lệ phí quý II/2023 đạt 1,265 tỷ đồng, bằng 31,6% dự toán năm.",
  F("thu", "1.265 ty", "q2-2023", c=[R("plan", "31.6")], flags=["ambiguous_comma"]), doc="2023-07-06")
S("Chi đầu tư XDCB 10 tháng năm 2023 là 46.8 tỷ đồng, đạt 71.2% kế hoạch.",
  F("chi", "46.8 ty", "m10-2023", c=[R("plan", "71.2")], flags=["foreign_decimal"]), doc="2023-11-03")

# ==== Resolutions of councils, supervision
S("Điều 1. Quyết định dự toán thu, chi ngân sách xã năm 2026\n1. Thu ngân sách nhà nước trên địa bàn: 24.650 triệu đồng.\n2. Thu ngân sách xã: 118.432 triệu đồng, trong đó thu bổ sung từ ngân sách tỉnh: 101.275 triệu đồng.\n3. Chi ngân sách xã: 118.432 triệu đồng.",
  F("plan_thu", "24650 tr", "y2026"), F("plan_thu", "118432 tr", "y2026"), F("plan_thu", "101275 tr", "y2026"), F("plan_chi", "118432 tr", "y2026"), doc="2025-12-22")
S("Nghị quyết số 31/NQ-HĐND ngày 10/12/2024 của HĐND tỉnh quyết định dự toán chi ngân sách địa phương năm 2025 là 16.942,3 tỷ đồng, tăng 8,7% so với dự toán năm 2024.",
  F("plan_chi", "16942.3 ty", "y2025", c=[G("plan", "8.7", "up")]), doc="2024-12-12")
S("Phân bổ 64.700 triệu đồng vốn đầu tư công năm 2025 từ nguồn thu xổ số kiến thiết cho 09 dự án y tế, giáo dục (chi tiết theo biểu số 02 đính kèm).",
  F("plan_chi", "64700 tr", "y2025"), doc="2025-03-20")
S("Tổng vốn kế hoạch đầu tư công trung hạn giai đoạn 2021 - 2025 của huyện sau điều chỉnh là 1.046.820 triệu đồng, tăng 85.400 triệu đồng so với kế hoạch đã phê duyệt.",
  F("plan_chi", "1046820 tr", "2021-01-01..2025-12-31", c=[G("plan", None, "up", delta="85400 tr")]), doc="2023-08-30")
S("Phê chuẩn quyết toán thu, chi ngân sách phường năm 2024 như sau:\n- Tổng thu ngân sách phường: 21.364.587.230 đồng.\n- Tổng chi ngân sách phường: 20.918.443.115 đồng.",
  F("thu", "21364587230 d", "y2024"), F("chi", "20918443115 d", "y2024"), doc="2025-06-24")
S("HĐND thị xã thống nhất giao chỉ tiêu thu ngân sách nhà nước trên địa bàn năm 2025 là 482 tỷ đồng, tăng 7,1% so với dự toán tỉnh giao (450 tỷ đồng).",
  F("plan_thu", "482 ty", "y2025", c=[G("plan_province", "7.1", "up", ref="450 ty")]), doc="2024-12-23")
S("Qua giám sát, Ban Kinh tế - Xã hội HĐND huyện nhận thấy chi sự nghiệp kinh tế 9 tháng năm 2023 chỉ đạt 18.236 triệu đồng, bằng 49,2% dự toán HĐND huyện giao, thấp nhất trong các lĩnh vực chi. Đề nghị UBND huyện chỉ đạo các đơn vị khẩn trương hoàn thiện hồ sơ thanh toán.",
  F("chi", "18236 tr", "m9-2023", c=[R("plan_council", "49.2")]), doc="2023-11-02")
S("Dự toán kinh phí ngân sách nhà nước thực hiện Đề án giai đoạn 2026 - 2030 là 1.245 tỷ đồng, trong đó ngân sách tỉnh 860 tỷ đồng, ngân sách cấp xã 385 tỷ đồng.",
  F("plan_chi", "1245 ty", "2026-01-01..2030-12-31"), F("plan_chi", "860 ty", "2026-01-01..2030-12-31"), F("plan_chi", "385 ty", "2026-01-01..2030-12-31"),
  doc="2025-11-20")

# ==== Treasuries
S("Kết quả hoạt động của Kho bạc Nhà nước khu vực tháng 8/2025: tổng thu NSNN đạt 2.674,8 tỷ đồng; tổng chi NSNN đạt 3.108,2 tỷ đồng. Lũy kế 8 tháng, thu NSNN đạt 24.316,5 tỷ đồng; chi NSNN lũy kế đạt 21.940,7 tỷ đồng.",
  F("thu", "2674.8 ty", "t8-2025"), F("chi", "3108.2 ty", "t8-2025"), F("thu", "24316.5 ty", "m8-2025", cum=1), F("chi", "21940.7 ty", "m8-2025", cum=1),
  doc="2025-09-04")
S("Quý I/2024, Kho bạc Nhà nước huyện kiểm soát, thanh toán 96.415 triệu đồng chi thường xuyên. Qua kiểm soát đã yêu cầu các đơn vị bổ sung hồ sơ đối với 7 món chi.",
  F("chi", "96415 tr", "q1-2024"), doc="2024-04-10")
S("Lũy kế vốn đầu tư công thanh toán qua Kho bạc Nhà nước từ đầu năm đến hết tháng 5/2022 là 1.325.640 triệu đồng, đạt 24,8% kế hoạch, bằng 92,7% so với cùng kỳ năm trước.",
  F("chi", "1325640 tr", "m5-2022", cum=1, c=[R("plan", "24.8"), R("yoy", "92.7")]), doc="2022-06-07")
S("Tổng chi thường xuyên kiểm soát qua hệ thống KBNN 7 tháng năm 2024 khoảng 621,5 nghìn tỷ đồng, bằng 49,3% dự toán năm.",
  F("chi", "621.5 kty", "m7-2024", c=[R("plan", "49.3")]), doc="2024-08-08")
S("Thực hiện mức lương cơ sở mới, chi tiền lương và các khoản theo lương tháng 9/2024 từ ngân sách địa phương là 318 tỷ đồng, tăng 26,2% so với cùng kỳ năm 2023 (252 tỷ đồng).",
  F("chi", "318 ty", "t9-2024", c=[G("yoy", "26.2", "up", ref="252 ty")]), doc="2024-10-09")

# ==== Tax offices
S("Trong 10 tháng năm 2025, số thu nội địa do Thuế tỉnh quản lý là 18.206 tỷ đồng, đạt 96,4% dự toán pháp lệnh, tăng 2.314 tỷ đồng (14,6%) so với cùng kỳ năm trước.",
  F("thu", "18206 ty", "m10-2025", c=[R("plan", "96.4"), G("yoy", "14.6", "up", delta="2314 ty")]), doc="2025-11-04")
S("Kết quả 6 tháng đầu năm 2025 của Chi cục Thuế khu vực VIII: thuế giá trị gia tăng thu 4.126 tỷ đồng, đạt 54,2% dự toán; thuế tiêu thụ đặc biệt thu 3.870 tỷ đồng, đạt 47,8% dự toán; thuế bảo vệ môi trường thu 765 tỷ đồng, đạt 40,3% dự toán.",
  F("thu", "4126 ty", "m6-2025", c=[R("plan", "54.2")]), F("thu", "3870 ty", "m6-2025", c=[R("plan", "47.8")]), F("thu", "765 ty", "m6-2025", c=[R("plan", "40.3")]),
  doc="2025-07-03")
S("Năm 2023, qua thanh tra, kiểm tra 326 doanh nghiệp, Cục Thuế đã thu nộp ngân sách 87,4 tỷ đồng tiền thuế truy thu và phạt; giảm khấu trừ 12,6 tỷ đồng; giảm lỗ 245 tỷ đồng.",
  F("thu", "87.4 ty", "y2023"), doc="2024-01-12")
S("Số thu từ các nhà cung cấp nước ngoài kê khai, nộp thuế qua Cổng thông tin điện tử năm 2024 đạt 8.240 tỷ đồng, tăng 19,4% so với năm 2023 (6.900 tỷ đồng).",
  F("thu", "8240 ty", "y2024", c=[G("prev_year", "19.4", "up", ref="6900 ty")]), doc="2025-01-14")
S("Năm 2024, Đội Thuế liên huyện được giao dự toán thu 276 tỷ đồng (không kể tiền sử dụng đất). Kết quả, cả năm đơn vị thu 291,8 tỷ đồng, vượt 5,7% dự toán và tăng 8% so với năm 2023.",
  F("plan_thu", "276 ty", "y2024"), F("thu", "291.8 ty", "y2024", c=[G("plan", "5.7", "up"), G("prev_year", "8", "up")]), doc="2025-01-07")
S("Thu nợ thuế 9 tháng năm 2024 đạt 42,8 tỷ đồng, gồm thu bằng biện pháp quản lý nợ 31,5 tỷ đồng, thu bằng biện pháp cưỡng chế 11,3 tỷ đồng. Tuy nhiên, tổng số tiền thuế nợ còn 164 tỷ đồng, tăng 6,2% so với cuối năm 2023.",
  F("thu", "42.8 ty", "m9-2024"), F("thu", "31.5 ty", "m9-2024"), F("thu", "11.3 ty", "m9-2024"), doc="2024-10-07")
S("Lệ phí trước bạ 3 tháng đầu năm 2025 thu 86,2 tỷ đồng, cao hơn 19,3 tỷ đồng so với cùng kỳ; thuế thu nhập cá nhân từ chuyển nhượng bất động sản thu 41,5 tỷ đồng, cao hơn 12,8 tỷ đồng so với cùng kỳ.",
  F("thu", "86.2 ty", "m3-2025", c=[G("yoy", None, "up", delta="19.3 ty")]), F("thu", "41.5 ty", "m3-2025", c=[G("yoy", None, "up", delta="12.8 ty")]), doc="2025-04-04")
S("Trong năm 2024, Công ty Xổ số kiến thiết nộp ngân sách tỉnh 486 tỷ đồng, tăng 5,4% so với năm 2023. Doanh thu của công ty đạt 1.630 tỷ đồng, lợi nhuận sau thuế 158 tỷ đồng.",
  F("thu", "486 ty", "y2024", c=[G("prev_year", "5.4", "up")]), doc="2025-01-16")

# ==== Customs
S("Tháng 6/2024, Cục Hải quan tỉnh thu nộp ngân sách 542,7 tỷ đồng, tăng 12,4% so với tháng 5; lũy kế 6 tháng thu 2.986 tỷ đồng, bằng 55,3% chỉ tiêu pháp lệnh (5.400 tỷ đồng), tăng 9,1% so với cùng kỳ.",
  F("thu", "542.7 ty", "t6-2024", c=[G("prev_period", "12.4", "up")]),
  F("thu", "2986 ty", "m6-2024", cum=1, c=[R("plan", "55.3", ref="5400 ty"), G("yoy", "9.1", "up")]), doc="2024-07-03")
S("Chi cục Hải quan khu vực IX ước thu ngân sách năm 2025 đạt 7.850 tỷ đồng, vượt 350 tỷ đồng so với dự toán được giao.",
  F("thu", "7850 ty", "y2025", est=1, c=[G("plan", None, "up", delta="350 ty")]), doc="2025-12-11")
S("Số thu thuế từ ô tô nguyên chiếc nhập khẩu qua cảng 2 tháng đầu năm 2023 là 1.128 tỷ đồng, giảm 23,7% so với cùng kỳ năm 2022 do sức mua trong nước yếu. Lượng xe làm thủ tục chỉ đạt 9.420 chiếc, giảm 31%.",
  F("thu", "1128 ty", "m2-2023", c=[G("yoy", "23.7", "down")]), doc="2023-03-08")
S("Thu ngân sách của toàn ngành Hải quan từ ngày 01/10/2024 đến ngày 15/10/2024 đạt 15.420 tỷ đồng; lũy kế từ đầu năm đến ngày 15/10/2024 đạt 325.316 tỷ đồng, bằng 86,8% dự toán (375.000 tỷ đồng).",
  F("thu", "15420 ty", "2024-10-01..2024-10-15"), F("thu", "325316 ty", "2024-01-01..2024-10-15", cum=1, c=[R("plan", "86.8", ref="375000 ty")]), doc="2024-10-18")

# ==== Ministry of Finance
S("Tổng thu NSNN quý I/2024 ước đạt 539,5 nghìn tỷ đồng, bằng 31,7% dự toán, tăng 9,8% so với cùng kỳ năm 2023; trong đó thu ngân sách trung ương bằng 30,6% dự toán, thu ngân sách địa phương bằng 32,9% dự toán.",
  F("thu", "539.5 kty", "q1-2024", est=1, c=[R("plan", "31.7"), G("yoy", "9.8", "up")]), doc="2024-04-05")
S("Về chi NSNN: tháng 9/2024 ước đạt 163,4 nghìn tỷ đồng; 9 tháng ước đạt 1.256,3 nghìn tỷ đồng, bằng 59,3% dự toán, tăng 1,5% so cùng kỳ. Chi ngân sách cơ bản đáp ứng kịp thời các nhiệm vụ phát triển kinh tế - xã hội, khắc phục hậu quả thiên tai.",
  F("chi", "163.4 kty", "t9-2024", est=1), F("chi", "1256.3 kty", "m9-2024", est=1, c=[R("plan", "59.3"), G("yoy", "1.5", "up")]), doc="2024-10-04")
S("Dự toán chi đầu tư phát triển năm 2026 là 1.120 nghìn tỷ đồng, cao hơn 330 nghìn tỷ đồng so với dự toán năm 2025 (790 nghìn tỷ đồng).",
  F("plan_chi", "1120 kty", "y2026", c=[G("plan", None, "up", ref="790 kty", delta="330 kty")]), doc="2025-11-17")
S("Theo Bộ trưởng Bộ Tài chính, số thực thu NSNN năm 2023 là 1.770,8 nghìn tỷ đồng, tăng 150,1 nghìn tỷ đồng (tăng 9,3%) so với dự toán.",
  F("thu", "1770.8 kty", "y2023", c=[G("plan", "9.3", "up", delta="150.1 kty")]), doc="2024-05-21")
S("Năm 2021, ngân sách trung ương đã chi 45,1 nghìn tỷ đồng cho công tác phòng, chống dịch COVID-19, ngân sách địa phương chi 29,4 nghìn tỷ đồng. Quỹ vắc-xin phòng COVID-19 tiếp nhận hơn 8,8 nghìn tỷ đồng do các tổ chức, cá nhân ủng hộ.",
  F("chi", "45.1 kty", "y2021"), F("chi", "29.4 kty", "y2021"), doc="2022-01-07")
S("Tính đến ngày 31/12/2022, ước giải ngân vốn đầu tư công nguồn NSNN là 435.700 tỷ đồng, bằng 67,3% kế hoạch, bằng 75,1% kế hoạch Thủ tướng Chính phủ giao.",
  F("chi", "435700 ty", "y2022", est=1, cum=1, c=[R("plan", "67.3"), R("plan_central", "75.1")]), doc="2023-01-05")
S("Thu từ cổ phần hóa, thoái vốn nhà nước nộp ngân sách lũy kế 9 tháng năm 2022 được 1.210 tỷ đồng, mới bằng 4% dự toán Quốc hội quyết định (30.000 tỷ đồng).",
  F("thu", "1210 ty", "m9-2022", cum=1, c=[R("plan_central", "4", ref="30000 ty")]), doc="2022-10-06")

# ==== Disclosures, education, health, reserve
S("Phòng Giáo dục và Đào tạo công khai dự toán chi ngân sách năm 2024: tổng số 3.126.000.000 đồng, trong đó kinh phí thực hiện tự chủ 2.580.000.000 đồng, kinh phí không thực hiện tự chủ 546.000.000 đồng.",
  F("plan_chi", "3126000000 d", "y2024"), F("plan_chi", "2580000000 d", "y2024"), F("plan_chi", "546000000 d", "y2024"), doc="2024-01-15")
S("Thực hiện dự toán quý I/2025: chi quản lý hành chính 1.248,5 triệu đồng, đạt 22,7% dự toán năm, bằng 104,3% so với cùng kỳ năm trước; chi sự nghiệp y tế 86,2 triệu đồng, đạt 19,2% dự toán năm, bằng 95,6% so với cùng kỳ năm trước.",
  F("chi", "1248.5 tr", "q1-2025", c=[R("plan", "22.7"), R("yoy", "104.3")]), F("chi", "86.2 tr", "q1-2025", c=[R("plan", "19.2"), R("yoy", "95.6")]), doc="2025-04-14")
S("Văn phòng HĐND và UBND huyện: dự toán chi ngân sách được giao năm 2023 là 8.460 triệu đồng, 9 tháng đã chi 5.940 triệu đồng, đạt 70,2%.",
  F("plan_chi", "8460 tr", "y2023"), F("chi", "5940 tr", "m9-2023", c=[R("plan", "70.2", ref="8460 tr")]), doc="2023-10-12")
S("UBND phường Vĩnh Hải công khai số liệu thu, chi ngân sách 6 tháng đầu năm 2022: tổng thu ngân sách 5.236.415.820 đồng; tổng chi ngân sách 3.874.206.500 đồng, bằng 46,8% dự toán năm.",
  F("thu", "5236415820 d", "m6-2022", place="Vĩnh Hải"), F("chi", "3874206500 d", "m6-2022", c=[R("plan", "46.8")], place="Vĩnh Hải"), doc="2022-07-12")
S("Quyết toán chi ngân sách năm 2023 của Trung tâm Văn hóa, Thể thao huyện là 2.845.600 nghìn đồng.",
  F("chi", "2845600 k", "y2023"), doc="2024-05-09")
S("Để thực hiện chính sách miễn học phí, dự toán chi ngân sách tỉnh năm 2026 bố trí 410 tỷ đồng. Theo thống kê, toàn tỉnh có hơn 462.000 học sinh thuộc diện thụ hưởng.",
  F("plan_chi", "410 ty", "y2026"), doc="2025-12-16")
S("Chi sự nghiệp y tế, dân số và gia đình năm 2023 của tỉnh là 812.450 triệu đồng, giảm 9,5% so với năm 2022 (897.700 triệu đồng).",
  F("chi", "812450 tr", "y2023", c=[G("prev_year", "9.5", "down", ref="897700 tr")]), doc="2024-02-01")
S("Dự phòng ngân sách tỉnh năm 2025 được giao 425 tỷ đồng. Đến hết tháng 10/2025 đã sử dụng 268,4 tỷ đồng, trong đó chi khắc phục hậu quả bão, lũ 196 tỷ đồng. Số chưa sử dụng còn 156,6 tỷ đồng.",
  F("plan_chi", "425 ty", "y2025"), F("chi", "268.4 ty", "m10-2025", cum=1), F("chi", "196 ty", "m10-2025", cum=1), doc="2025-11-10")
S("Trong 7 tháng đầu năm 2024, huyện tổ chức 14 phiên đấu giá quyền sử dụng đất, thu nộp ngân sách 96,4 tỷ đồng, đạt 120,5% kế hoạch năm (80 tỷ đồng). Lô đất có giá trúng cao nhất là 3,2 tỷ đồng.",
  F("thu", "96.4 ty", "m7-2024", c=[R("plan", "120.5", ref="80 ty")]), doc="2024-08-07")

# ==== Nothing to read
S("Theo kế hoạch, dự án cấp điện nông thôn có tổng mức đầu tư 186 tỷ đồng, cấp điện cho 1.240 hộ dân. Nhà thầu cam kết hoàn thành trước ngày 30/9/2025.", doc="2025-03-18")
S("Nghị quyết quy định mức chi bồi dưỡng đối với người tham gia hòa giải ở cơ sở là 200.000 đồng/vụ, việc; tổ trưởng tổ hòa giải được hỗ trợ 150.000 đồng/tháng.", doc="2024-12-11")
S("Tổng dư nợ cho vay ủy thác qua các hội, đoàn thể đạt 416 tỷ đồng, bằng 99,4% kế hoạch, tăng 32 tỷ đồng so với đầu năm; toàn huyện có 286 tổ tiết kiệm và vay vốn.", doc="2024-10-15")
S("Doanh thu bưu chính, viễn thông 9 tháng năm 2024 ước đạt 2.146 tỷ đồng, tăng 4,8% so với cùng kỳ; vận tải hành khách đạt 18,6 triệu lượt, tăng 9,2%.", doc="2024-09-30")
S("Căn cứ Luật Ngân sách nhà nước số 83/2015/QH13 ngày 25/6/2015; Nghị định số 163/2016/NĐ-CP ngày 21/12/2016; xét Tờ trình số 7412/TTr-UBND ngày 28/11/2024 của UBND tỉnh.", doc="2024-12-10")
S("Giá heo hơi hôm nay dao động từ 62.000 đồng đến 66.000 đồng/kg. Nhiều hộ chăn nuôi lãi 1,2 - 1,5 triệu đồng mỗi con, nhưng chưa dám tái đàn.", doc="2024-06-19")
S("Công an huyện ra quyết định xử phạt ông N.V.H. 37,5 triệu đồng về hành vi khai thác cát trái phép, tịch thu phương tiện trị giá 120 triệu đồng.", doc="2023-09-21")
S("Trong 10 tháng, ngành Thuế đã công khai 428 doanh nghiệp nợ thuế với tổng số tiền 312 tỷ đồng; ban hành 96 quyết định cưỡng chế hóa đơn.", doc="2024-11-12")
S("Kim ngạch xuất khẩu của tỉnh 8 tháng ước đạt 1.124 triệu USD, bằng 70,3% kế hoạch, tăng 12,6% so với cùng kỳ; nhập khẩu ước đạt 386 triệu USD, giảm 4,1%.", doc="2025-08-28")
S("Nông trường có 640 ha cao su đang khai thác, sản lượng mủ năm 2023 đạt 980 tấn; tiền lương bình quân của công nhân 8,4 triệu đồng/người/tháng, vượt 5% kế hoạch.", doc="2024-01-19")
S("Chiều 18/3, tại trụ sở UBND xã, Phòng Kinh tế tổ chức tập huấn công tác khóa sổ và quyết toán ngân sách cho 64 kế toán các trường học, trạm y tế. Học viên được hướng dẫn lập 12 biểu mẫu mới.", doc="2026-03-19")
S("Đầu năm 2025, nợ đọng tiền bảo hiểm xã hội của các doanh nghiệp trên địa bàn là 214,8 tỷ đồng, chiếm 2,9% tổng số phải thu.", doc="2025-02-18")
S("Qua 3 năm phát động, Quỹ “Vì người nghèo” huyện tiếp nhận 6,8 tỷ đồng do các doanh nghiệp, nhà hảo tâm ủng hộ, xây tặng 112 căn nhà đại đoàn kết, mỗi căn 60 triệu đồng.", doc="2024-11-18")
S("Sáu tháng cuối năm, UBND huyện yêu cầu các xã, thị trấn tăng cường chống thất thu, phấn đấu thu ngân sách vượt ít nhất 15% dự toán, giải ngân trên 95% kế hoạch vốn đầu tư công.", doc="2024-07-15")
S("Thiệt hại do mưa lũ từ ngày 26 đến ngày 30/10/2025 ước khoảng 1.360 tỷ đồng, trong đó giao thông 480 tỷ đồng, thủy lợi 215 tỷ đồng, nhà ở 160 tỷ đồng.", doc="2025-11-02")
S("Vốn hóa thị trường của 24 doanh nghiệp niêm yết có trụ sở tại tỉnh đạt 38.400 tỷ đồng. Trong quý II, các doanh nghiệp này báo lãi sau thuế 1.120 tỷ đồng, tăng 14% so với cùng kỳ.", doc="2025-08-05")

# ==== News of provinces
S("Tổng thu ngân sách nhà nước trên địa bàn tỉnh Sơn La 11 tháng năm 2023 đạt 3.612 tỷ đồng, bằng 85,2% dự toán HĐND tỉnh giao. Tổng chi ngân sách địa phương 14.780 tỷ đồng, bằng 91,6% dự toán.",
  F("thu", "3612 ty", "m11-2023", c=[R("plan_council", "85.2")], place="Sơn La"),
  F("chi", "14780 ty", "m11-2023", c=[R("plan", "91.6")], place="Sơn La"), doc="2023-12-06")
S("Quý I/2022, thu nội địa toàn tỉnh ước đạt 1.274 tỷ đồng, bằng 27,9% dự toán năm, tăng 11,3% so với cùng kỳ năm 2021; thu từ hoạt động xuất nhập khẩu ước đạt 138 tỷ đồng, bằng 30,7% dự toán năm.",
  F("thu", "1274 ty", "q1-2022", est=1, c=[R("plan", "27.9"), G("yoy", "11.3", "up")]),
  F("thu", "138 ty", "q1-2022", est=1, c=[R("plan", "30.7")]), doc="2022-03-31")
S("Sau khi giảm sâu ở tháng trước, số thu ngân sách tháng 10/2023 của tỉnh Vĩnh Phúc phục hồi lên 2.614 tỷ đồng, tăng 431 tỷ đồng so với tháng 9.",
  F("thu", "2614 ty", "t10-2023", c=[G("prev_period", None, "up", delta="431 ty")], place="Vĩnh Phúc"), doc="2023-11-03")
S("Thu ngân sách từ nhà, đất của thành phố Thanh Hóa trong nửa đầu năm 2022 đạt 1.318,4 tỷ đồng, gấp 1,6 lần cùng kỳ. Trong khi đó, thu từ thuế, phí và thu khác đạt 412,7 tỷ đồng, giảm 3,8% so với cùng kỳ.",
  F("thu", "1318.4 ty", "m6-2022", c=[T("yoy", "160")], place="Thanh Hóa"),
  F("thu", "412.7 ty", "m6-2022", c=[G("yoy", "3.8", "down")], place="Thanh Hóa"), doc="2022-07-06")
S("Dù kinh tế còn khó khăn, năm 2023 tỉnh Hậu Giang vẫn thu ngân sách được 6.182 tỷ đồng, vượt 9,3% dự toán Trung ương giao và vượt 4,1% dự toán HĐND tỉnh giao. Chi ngân sách địa phương cả năm là 11.420 tỷ đồng.",
  F("thu", "6182 ty", "y2023", c=[G("plan_central", "9.3", "up"), G("plan_council", "4.1", "up")], place="Hậu Giang"),
  F("chi", "11420 ty", "y2023", place="Hậu Giang"), doc="2024-01-05")
S("Ngân sách các huyện vùng cao tiếp tục phụ thuộc cấp trên. Ba quý đầu năm 2022, huyện Quế Phong chỉ thu được 24,8 tỷ đồng nhưng phải chi tới 412,6 tỷ đồng; huyện Tương Dương thu 51,3 tỷ đồng, chi 537,9 tỷ đồng.",
  F("thu", "24.8 ty", "m9-2022", place="Quế Phong"), F("chi", "412.6 ty", "m9-2022", place="Quế Phong"),
  F("thu", "51.3 ty", "m9-2022", place="Tương Dương"), F("chi", "537.9 ty", "m9-2022", place="Tương Dương"), doc="2022-10-12")
S("Ông Lê Văn Thành, Giám đốc Sở Tài chính, cho biết: “Đến hết tháng 5/2023, toàn tỉnh giải ngân được 1.486 tỷ đồng vốn đầu tư công, đạt 24,3% kế hoạch Thủ tướng Chính phủ giao, thấp hơn mức bình quân chung của cả nước”.",
  F("chi", "1486 ty", "m5-2023", cum=1, c=[R("plan_central", "24.3")]), doc="2023-06-07")
S("Để kịp tiến độ, riêng tháng 12/2022 các chủ đầu tư đã giải ngân 968 tỷ đồng, gấp 2,2 lần tháng 11, đưa tổng vốn giải ngân cả năm 2022 lên 5.213 tỷ đồng, bằng 93,6% kế hoạch.",
  F("chi", "968 ty", "t12-2022", c=[T("prev_period", "220")]), F("chi", "5213 ty", "y2022", c=[R("plan", "93.6")]), doc="2023-01-11")
S("THU NGÂN SÁCH TỈNH QUÝ I/2026 ƯỚC ĐẠT 9.870 TỶ ĐỒNG, BẰNG 26,4% DỰ TOÁN",
  F("thu", "9870 ty", "q1-2026", est=1, c=[R("plan", "26.4")]), doc="2026-03-30")
S("Cà phê được giá đã tác động rõ đến nguồn thu: 5 tháng đầu năm 2024, thuế giá trị gia tăng từ các doanh nghiệp kinh doanh cà phê nộp vào ngân sách tỉnh 186,4 tỷ đồng, tăng 58,2 tỷ đồng (45,4%) so với cùng kỳ. Ngược lại, thuế từ hoạt động kinh doanh hồ tiêu chỉ đạt 21,5 tỷ đồng, giảm 7,3% so với cùng kỳ.",
  F("thu", "186.4 ty", "m5-2024", c=[G("yoy", "45.4", "up", delta="58.2 ty")]),
  F("thu", "21.5 ty", "m5-2024", c=[G("yoy", "7.3", "down")]), doc="2024-06-10")
S("Trong 10 tháng năm 2025, có 48/69 xã, phường hoàn thành dự toán thu cả năm. Phường Hà Huy Tập thu 214,6 tỷ đồng (đạt 131,2% dự toán), xã Can Lộc thu 47,9 tỷ đồng (đạt 104,6% dự toán), trong khi xã Hương Khê mới thu 18,3 tỷ đồng (đạt 61,4% dự toán).",
  F("thu", "214.6 ty", "m10-2025", c=[R("plan", "131.2")], place="Hà Huy Tập"),
  F("thu", "47.9 ty", "m10-2025", c=[R("plan", "104.6")], place="Can Lộc"),
  F("thu", "18.3 ty", "m10-2025", c=[R("plan", "61.4")], place="Hương Khê"), doc="2025-11-07")
S("Theo kịch bản điều hành, quý II/2026 tỉnh phấn đấu thu ngân sách 8.400 tỷ đồng, giải ngân 3.150 tỷ đồng vốn đầu tư công. Cả năm 2026, mục tiêu thu ngân sách là 37.400 tỷ đồng.",
  F("plan_thu", "8400 ty", "q2-2026"), F("plan_chi", "3150 ty", "q2-2026"), F("plan_thu", "37400 ty", "y2026"), doc="2026-04-07")
S("Năm 2022, thu tiền sử dụng đất của tỉnh không đạt dự toán. Bù lại, khu vực doanh nghiệp nhà nước địa phương nộp ngân sách 428 tỷ đồng, bằng 112,6% dự toán (380 tỷ đồng) và tăng 6,7% so với năm 2021.",
  F("thu", "428 ty", "y2022", c=[R("plan", "112.6", ref="380 ty"), G("prev_year", "6.7", "up")]), doc="2023-01-17")
S("Từ nguồn ngân sách tỉnh, trong tháng 01/2026, Sở Nội vụ chi 74,6 tỷ đồng tặng quà Tết cho 124.300 người có công và đối tượng bảo trợ xã hội; mức quà 600.000 đồng/người.",
  F("chi", "74.6 ty", "t1-2026"), doc="2026-02-09")
S("Thu ngân sách 8 tháng đầu năm 2020 của tỉnh Khánh Hòa giảm mạnh do dịch Covid-19. Tổng thu trên địa bàn chỉ đạt 8.732 tỷ đồng, bằng 50,9% dự toán và bằng 71,2% so với cùng kỳ. Riêng thu nội địa 7.416 tỷ đồng, bằng 49,8% dự toán.",
  F("thu", "8732 ty", "m8-2020", c=[R("plan", "50.9"), R("yoy", "71.2")], place="Khánh Hòa"),
  F("thu", "7416 ty", "m8-2020", c=[R("plan", "49.8")], place="Khánh Hòa"), doc="2020-09-08", nfd=True)

# ==== Web news of districts
S("Chiều 05/7, UBND huyện tổ chức hội nghị đánh giá kết quả phát triển kinh tế - xã hội 6 tháng đầu năm 2023. Theo báo cáo, thu ngân sách trên địa bàn đạt 128,7 tỷ đồng, bằng 57,2% kế hoạch tỉnh giao; chi ngân sách địa phương 463,5 tỷ đồng, bằng 51,9% dự toán.",
  F("thu", "128.7 ty", "m6-2023", c=[R("plan_province", "57.2")]), F("chi", "463.5 ty", "m6-2023", c=[R("plan", "51.9")]), doc="2023-07-06")
S("Huyện Hướng Hóa phân bổ 96.420 triệu đồng vốn các Chương trình MTQG năm 2023. Đến 31/8/2023, huyện mới giải ngân được 27.480 triệu đồng, đạt 28,5% kế hoạch; trong đó, vốn Chương trình giảm nghèo bền vững 12.360 triệu đồng, vốn Chương trình xây dựng nông thôn mới 4.910 triệu đồng, còn lại là vốn Chương trình phát triển vùng đồng bào dân tộc thiểu số.",
  F("plan_chi", "96420 tr", "y2023", place="Hướng Hóa"), F("chi", "27480 tr", "m8-2023", c=[R("plan", "28.5")], place="Hướng Hóa"),
  F("chi", "12360 tr", "m8-2023", place="Hướng Hóa"), F("chi", "4910 tr", "m8-2023", place="Hướng Hóa"), doc="2023-09-08")
S("Kết quả 9 tháng năm 2022: thu ngân sách nhà nước trên địa bàn thị xã 318.460 triệu đồng, tăng 22,8% so với cùng kỳ; thu ngân sách thị xã được hưởng 241.700 triệu đồng; chi ngân sách thị xã 486.915 triệu đồng, bằng 69,4% dự toán.",
  F("thu", "318460 tr", "m9-2022", c=[G("yoy", "22.8", "up")]), F("thu", "241700 tr", "m9-2022"),
  F("chi", "486915 tr", "m9-2022", c=[R("plan", "69.4")]), doc="2022-10-05")
S("Ước 6 tháng đầu năm 2024, huyện thu được 64,3/118 tỷ đồng, đạt 54,5% dự toán tỉnh giao, tăng 7,8 tỷ đồng so với cùng kỳ.",
  F("thu", "64.3 ty", "m6-2024", est=1, pair="118 ty", role="plan", c=[R("plan_province", "54.5", ref="pair"), G("yoy", None, "up", delta="7.8 ty")]), doc="2024-06-18")
S("Nhờ làm tốt công tác vận động, thị trấn Vĩnh Điện thu thuế sử dụng đất phi nông nghiệp năm 2024 đạt 1,46 tỷ đồng, hoàn thành 104,3% chỉ tiêu (1,4 tỷ đồng). Toàn bộ 11/11 khối phố đã hoàn thành chỉ tiêu được giao.",
  F("thu", "1.46 ty", "y2024", c=[R("plan", "104.3", ref="1.4 ty")], place="Vĩnh Điện"), doc="2025-01-07")
S("Tháng 10/2022, huyện đã chi 5.860 triệu đồng từ nguồn dự phòng ngân sách để khắc phục 14 điểm sạt lở và hỗ trợ 312 hộ dân. Ngoài ra, Ủy ban Mặt trận Tổ quốc huyện tiếp nhận 820 triệu đồng do các doanh nghiệp ủng hộ.",
  F("chi", "5860 tr", "t10-2022"), doc="2022-11-09")
S("Công tác tài chính: thu ngân sách trong tháng 4 là 6.842 triệu đồng, lũy kế 4 tháng đầu năm được 31.506 triệu đồng/78.000 triệu đồng, đạt 40,4% dự toán huyện giao; chi ngân sách lũy kế 4 tháng 142.380 triệu đồng, đạt 33,7% dự toán.",
  F("thu", "6842 tr", "t4-2023"), F("thu", "31506 tr", "m4-2023", cum=1, pair="78000 tr", role="plan", c=[R("plan", "40.4", ref="pair")]),
  F("chi", "142380 tr", "m4-2023", cum=1, c=[R("plan", "33.7")]), doc="2023-05-04")
S("Giá trị sản xuất tăng 9,6%, thu ngân sách 412 tỷ đồng (vượt 14,4% kế hoạch), tỷ lệ hộ nghèo còn 2,1% là những kết quả nổi bật của huyện Yên Khánh trong năm 2022.",
  F("thu", "412 ty", "y2022", c=[G("plan", "14.4", "up")], place="Yên Khánh"), doc="2023-01-12")
S("Riêng năm 2023, ngân sách thành phố Tuy Hòa chi 38,4 tỷ đồng sửa chữa trường lớp, 12,7 tỷ đồng mua sắm thiết bị dạy học. Năm 2024, thành phố bố trí 45 tỷ đồng cho lĩnh vực này.",
  F("chi", "38.4 ty", "y2023", place="Tuy Hòa"), F("chi", "12.7 ty", "y2023", place="Tuy Hòa"), F("plan_chi", "45 ty", "y2024", place="Tuy Hòa"), doc="2024-02-21")
S("Đến ngày 20/6/2024, vốn đầu tư công của huyện Lục Yên giải ngân 72.615 triệu đồng, bằng 38,9% kế hoạch; còn 11 dự án chưa giải ngân.",
  F("chi", "72615 tr", "2024-01-01..2024-06-20", c=[R("plan", "38.9")], place="Lục Yên"), doc="2024-06-24")
S("Lượng khách tăng đã góp phần nâng nguồn thu phí: Ban Quản lý khu di tích thu phí tham quan nộp ngân sách 41,2 tỷ đồng trong 8 tháng năm 2023, đạt 96,9% kế hoạch năm (42,5 tỷ đồng). Mức thu hiện hành là 120.000 đồng/lượt đối với người lớn.",
  F("thu", "41.2 ty", "m8-2023", c=[R("plan", "96.9", ref="42.5 ty")]), doc="2023-09-11")
S("Tổng chi ngân sách quận 10 tháng năm 2024 là 1.046 tỷ đồng, bằng 76,8% dự toán và tương đương 109,2% so với cùng kỳ. Trong đó, chi sự nghiệp giáo dục 512 tỷ đồng, chi quản lý hành chính 186 tỷ đồng, chi bảo đảm xã hội 97 tỷ đồng.",
  F("chi", "1046 ty", "m10-2024", c=[R("plan", "76.8"), R("yoy", "109.2")]), F("chi", "512 ty", "m10-2024"), F("chi", "186 ty", "m10-2024"),
  F("chi", "97 ty", "m10-2024"), doc="2024-11-08")

# ==== Communes and wards of the two-level government
S("Từ 01/7/2025 đến 31/12/2025, xã Đức Phú thu ngân sách nhà nước trên địa bàn 8.946 triệu đồng, đạt 118,6% dự toán HĐND xã giao; chi ngân sách xã 46.218 triệu đồng, đạt 84,3% dự toán.",
  F("thu", "8946 tr", "2025-07-01..2025-12-31", c=[R("plan_council", "118.6")], place="Đức Phú"),
  F("chi", "46218 tr", "2025-07-01..2025-12-31", c=[R("plan", "84.3")], place="Đức Phú"), doc="2026-01-09")
S("UBND phường công khai số liệu thực hiện dự toán quý IV/2025: tổng thu 14.826.350.000 đồng; tổng chi 13.490.128.000 đồng, trong đó chi thường xuyên 11.875.628.000 đồng, chi đầu tư 1.614.500.000 đồng.",
  F("thu", "14826350000 d", "q4-2025"), F("chi", "13490128000 d", "q4-2025"), F("chi", "11875628000 d", "q4-2025"), F("chi", "1614500000 d", "q4-2025"),
  doc="2026-01-14")
S("Điều 1. Quyết định dự toán ngân sách xã năm 2026, cụ thể:\n1. Thu ngân sách nhà nước trên địa bàn: 27.640 triệu đồng.\n2. Thu ngân sách xã: 138.215 triệu đồng, gồm:\na) Thu xã được hưởng theo phân cấp: 16.380 triệu đồng;\nb) Thu bổ sung từ ngân sách cấp tỉnh: 121.835 triệu đồng.\n3. Chi ngân sách xã: 138.215 triệu đồng.",
  F("plan_thu", "27640 tr", "y2026"), F("plan_thu", "138215 tr", "y2026"), F("plan_thu", "16380 tr", "y2026"), F("plan_thu", "121835 tr", "y2026"),
  F("plan_chi", "138215 tr", "y2026"), doc="2025-12-26")
S("Xã Bảo Thắng năm 2025 giải ngân 31,7/52,4 tỷ đồng vốn đầu tư công, đạt 60,5% kế hoạch; thu ngân sách trên địa bàn 24,9 tỷ đồng, vượt 12,3% dự toán tỉnh giao.",
  F("chi", "31.7 ty", "y2025", pair="52.4 ty", role="plan", c=[R("plan", "60.5", ref="pair")], place="Bảo Thắng"),
  F("thu", "24.9 ty", "y2025", c=[G("plan_province", "12.3", "up")], place="Bảo Thắng"), doc="2026-01-16")
S("Thu ngân sách quý IV/2025 của đặc khu Côn Đảo ước đạt 41,8 tỷ đồng, giảm 9,4% so với quý III.",
  F("thu", "41.8 ty", "q4-2025", est=1, c=[G("prev_period", "9.4", "down")], place="Côn Đảo"), doc="2025-12-29")
S("Phòng Kinh tế phường báo cáo: tháng 2/2026 thu ngân sách được 2.136 triệu đồng, bằng 54,8% so với tháng 1; hai tháng đầu năm thu 6.034 triệu đồng, đạt 19,1% dự toán.",
  F("thu", "2136 tr", "t2-2026", c=[R("prev_period", "54.8")]), F("thu", "6034 tr", "m2-2026", c=[R("plan", "19.1")]), doc="2026-03-04")
S("Năm 2025, xã Thạnh Mỹ giải ngân 18.420 triệu đồng vốn đầu tư công, đạt 97,4% kế hoạch (18.912 triệu đồng). Ngân sách xã cũng đã chi 3.275 triệu đồng hỗ trợ nhà ở cho hộ nghèo.",
  F("chi", "18420 tr", "y2025", c=[R("plan", "97.4", ref="18912 tr")], place="Thạnh Mỹ"), F("chi", "3275 tr", "y2025", place="Thạnh Mỹ"), doc="2026-02-03")
S("Bí thư Đảng ủy xã cho biết, 9 tháng năm 2025 xã thu ngân sách 4.918 triệu đồng, tăng 6,4% so với cùng kỳ, riêng thu từ chợ và bến bãi 386 triệu đồng. Chi ngân sách xã trong thời gian này là 22.640 triệu đồng, đạt 58,7% dự toán.",
  F("thu", "4918 tr", "m9-2025", c=[G("yoy", "6.4", "up")]), F("thu", "386 tr", "m9-2025"), F("chi", "22640 tr", "m9-2025", c=[R("plan", "58.7")]),
  doc="2025-10-09")
S("Căn cứ nghị quyết của HĐND phường, UBND phường giao dự toán chi sự nghiệp giáo dục năm 2026 cho 9 trường công lập 74.385 triệu đồng; trong đó chi tiền lương và các khoản theo lương 61.920 triệu đồng, chi hoạt động 12.465 triệu đồng.",
  F("plan_chi", "74385 tr", "y2026"), F("plan_chi", "61920 tr", "y2026"), F("plan_chi", "12465 tr", "y2026"), doc="2026-01-05")
S("Do chưa có quỹ đất đấu giá, tiền sử dụng đất của xã 11 tháng năm 2025 chỉ thu được 640 triệu đồng, hụt 3.360 triệu đồng so với dự toán (4.000 triệu đồng). Các khoản thu còn lại cơ bản bảo đảm tiến độ.",
  F("thu", "640 tr", "m11-2025", c=[G("plan", None, "down", ref="4000 tr", delta="3360 tr")]), doc="2025-12-04")
S("Trung tâm Phục vụ hành chính công phường thu phí, lệ phí 9 tháng năm 2025 được 268.450.000 đồng, vượt 7,4% chỉ tiêu giao (250.000.000 đồng).",
  F("thu", "268450000 d", "m9-2025", c=[G("plan", "7.4", "up", ref="250000000 d")]), doc="2025-10-13")
S("Quý I/2026, ngân sách xã chi cho hoạt động Đảng, đoàn thể 486 triệu đồng; chi quản lý nhà nước 1.912 triệu đồng; chi quốc phòng, an ninh 235 triệu đồng; chi trợ cấp xã hội 1.104 triệu đồng.",
  F("chi", "486 tr", "q1-2026"), F("chi", "1912 tr", "q1-2026"), F("chi", "235 tr", "q1-2026"), F("chi", "1104 tr", "q1-2026"), doc="2026-04-08")

# ==== Tax offices
S("Theo Thuế tỉnh, 7 tháng năm 2025, thu nội địa đạt 7.634 tỷ đồng, bằng 63,8% dự toán Bộ Tài chính giao, bằng 126,1% so với cùng kỳ; 3 khoản thu chưa đạt tiến độ gồm thuế bảo vệ môi trường 214 tỷ đồng (đạt 41,7% dự toán), thu tiền thuê đất 88 tỷ đồng (đạt 39,1% dự toán), thu từ doanh nghiệp nhà nước 302 tỷ đồng (đạt 48,2% dự toán).",
  F("thu", "7634 ty", "m7-2025", c=[R("plan_central", "63.8"), R("yoy", "126.1")]), F("thu", "214 ty", "m7-2025", c=[R("plan", "41.7")]),
  F("thu", "88 ty", "m7-2025", c=[R("plan", "39.1")]), F("thu", "302 ty", "m7-2025", c=[R("plan", "48.2")]), doc="2025-08-06")
S("Thuế cơ sở 6 được giao dự toán thu năm 2026 là 512 tỷ đồng, tăng 9,2% so với dự toán năm 2025 (469 tỷ đồng).",
  F("plan_thu", "512 ty", "y2026", c=[G("plan", "9.2", "up", ref="469 ty")]), doc="2026-01-12")
S("Cơ quan thuế đã hỗ trợ 1.284 hộ kinh doanh chuyển từ thuế khoán sang kê khai. Nhờ đó, 6 tháng cuối năm 2025, số thuế nộp ngân sách từ khu vực này đạt 24,7 tỷ đồng, tăng 31,4% so với cùng kỳ năm 2024.",
  F("thu", "24.7 ty", "l6-2025", c=[G("yoy", "31.4", "up")]), doc="2026-01-13")
S("Lũy kế đến hết ngày 25/11/2024, Cục Thuế đã thu vào ngân sách 14.286 tỷ đồng, đạt 101,3% dự toán pháp lệnh và 96,5% chỉ tiêu phấn đấu; không kể tiền sử dụng đất, số thu lũy kế là 11.047 tỷ đồng.",
  F("thu", "14286 ty", "2024-01-01..2024-11-25", cum=1, c=[R("plan", "101.3"), R("plan", "96.5")]),
  F("thu", "11047 ty", "2024-01-01..2024-11-25", cum=1), doc="2024-11-28")
S("Từ đầu năm đến ngày 15/9/2023, ngành Thuế tỉnh thanh tra, kiểm tra 842 doanh nghiệp. Số tiền truy thu và phạt đã nộp ngân sách là 97,6 tỷ đồng; giảm khấu trừ 18,4 tỷ đồng, giảm lỗ 412 tỷ đồng.",
  F("thu", "97.6 ty", "2023-01-01..2023-09-15"), doc="2023-09-20")
S("Thuế thu nhập cá nhân từ chuyển nhượng bất động sản là khoản giảm sâu nhất với 112,845 tỷ đồng trong 5 tháng đầu năm 2023, chỉ bằng 38,6% cùng kỳ (292,316 tỷ đồng).",
  F("thu", "112.845 ty", "m5-2023", c=[R("yoy", "38.6", ref="292.316 ty")], flags=["ambiguous_comma"]), doc="2023-06-05")
S("Thuế tài nguyên quý II/2023 thu 18.6 tỷ đồng, giảm 2.9 tỷ đồng so với quý I/2023 do sản lượng khai thác đá giảm.",
  F("thu", "18.6 ty", "q2-2023", c=[G("prev_period", None, "down", delta="2.9 ty")], flags=["foreign_decimal"]), doc="2023-07-06")
S("Huyện có 4 nhà máy thủy điện đang vận hành với tổng công suất 212 MW. Năm 2022, các nhà máy này nộp ngân sách 214,3 tỷ đồng, chiếm 68% tổng thu toàn huyện; năm 2023 nộp 171,6 tỷ đồng.",
  F("thu", "214.3 ty", "y2022"), F("thu", "171.6 ty", "y2023"), doc="2024-01-23")
S("Số thuế do doanh nghiệp có vốn đầu tư nước ngoài nộp trong tháng 8/2022 là 486,2 tỷ đồng; cộng dồn 8 tháng là 3.915,7 tỷ đồng, bằng 71,9% dự toán, tăng 14% so với cùng kỳ.",
  F("thu", "486.2 ty", "t8-2022"), F("thu", "3915.7 ty", "m8-2022", cum=1, c=[R("plan", "71.9"), G("yoy", "14", "up")]), doc="2022-09-07")
S("Sau 9 tháng, Thuế tỉnh thu được 9.860 tỷ đồng, đạt 70,5% dự toán. Đơn vị đặt mục tiêu quý IV/2025 thu 4.120 tỷ đồng, trong đó thu tiền sử dụng đất 1.350 tỷ đồng.",
  F("thu", "9860 ty", "m9-2025", c=[R("plan", "70.5")]), F("plan_thu", "4120 ty", "q4-2025"), F("plan_thu", "1350 ty", "q4-2025"), doc="2025-10-07")

# ==== Customs
S("Chi cục Hải quan khu vực II thu ngân sách quý I/2026 đạt 38.640 tỷ đồng, đạt 24,6% chỉ tiêu được giao, tăng 6,8% so với cùng kỳ năm 2025. Kim ngạch xuất nhập khẩu qua địa bàn đạt 21,4 tỷ USD.",
  F("thu", "38640 ty", "q1-2026", c=[R("plan", "24.6"), G("yoy", "6.8", "up")]), doc="2026-04-03")
S("Tháng 7/2023, Cục Hải quan tỉnh thu nộp ngân sách 618,4 tỷ đồng; tính chung 7 tháng, số thu đạt 3.972,5 tỷ đồng, bằng 49,7% dự toán Bộ Tài chính giao (8.000 tỷ đồng), giảm 21,6% so với cùng kỳ. Nguyên nhân chủ yếu do lượng ô tô nhập khẩu giảm.",
  F("thu", "618.4 ty", "t7-2023"), F("thu", "3972.5 ty", "m7-2023", c=[R("plan_central", "49.7", ref="8000 ty"), G("yoy", "21.6", "down")]), doc="2023-08-02")
S("Tính đến 15/11/2022, thu ngân sách từ hoạt động xuất nhập khẩu tại Chi cục Hải quan cửa khẩu đạt 542,8 tỷ đồng, vượt 4,4% dự toán (520 tỷ đồng).",
  F("thu", "542.8 ty", "2022-01-01..2022-11-15", cum=1, c=[G("plan", "4.4", "up", ref="520 ty")]), doc="2022-11-18")
S("Thuế nhập khẩu 10 tháng năm 2024 ước đạt 42,6 nghìn tỷ đồng; thuế giá trị gia tăng hàng nhập khẩu ước đạt 241,3 nghìn tỷ đồng, tăng 17,4% so với cùng kỳ; thuế xuất khẩu ước đạt 7,1 nghìn tỷ đồng.",
  F("thu", "42.6 kty", "m10-2024", est=1), F("thu", "241.3 kty", "m10-2024", est=1, c=[G("yoy", "17.4", "up")]), F("thu", "7.1 kty", "m10-2024", est=1),
  doc="2024-11-05")
S("Năm 2021, Cục Hải quan được giao dự toán thu 12.300 tỷ đồng. Kết thúc năm, đơn vị thu được 14.107 tỷ đồng, bằng 114,7% dự toán.",
  F("plan_thu", "12300 ty", "y2021"), F("thu", "14107 ty", "y2021", c=[R("plan", "114.7")]), doc="2022-01-10")
S("Qua kiểm tra sau thông quan, trong 9 tháng năm 2025 đơn vị đã ấn định thuế và xử phạt, thu nộp ngân sách 37,2 tỷ đồng, đạt 93% kế hoạch (40 tỷ đồng).",
  F("thu", "37.2 ty", "m9-2025", c=[R("plan", "93", ref="40 ty")]), doc="2025-10-08")

# ==== Ministry of Finance, Treasury, ministries
S("Tổng thu NSNN năm 2021 ước đạt 1.563,3 nghìn tỷ đồng, vượt 219,9 nghìn tỷ đồng (16,4%) so với dự toán, trong đó thu NSTW ước đạt 809,4 nghìn tỷ đồng. Thu NSĐP ước đạt 753,9 nghìn tỷ đồng.",
  F("thu", "1563.3 kty", "y2021", est=1, c=[G("plan", "16.4", "up", delta="219.9 kty")]), F("thu", "809.4 kty", "y2021", est=1),
  F("thu", "753.9 kty", "y2021", est=1), doc="2022-01-05")
S("Về chi thường xuyên: lũy kế 3 tháng ước đạt 276,1 nghìn tỷ đồng, bằng 22,8% dự toán, tăng 7,2% so với cùng kỳ năm 2023.",
  F("chi", "276.1 kty", "m3-2024", est=1, cum=1, c=[R("plan", "22.8"), G("yoy", "7.2", "up")]), doc="2024-04-05")
S("Kho bạc Nhà nước khu vực V cho biết, đến ngày 15/5/2025, vốn đầu tư công do ngân sách địa phương quản lý giải ngân 4.218 tỷ đồng/21.640 tỷ đồng, đạt 19,5% kế hoạch; vốn ngân sách trung ương giải ngân 912 tỷ đồng/5.380 tỷ đồng, đạt 17% kế hoạch.",
  F("chi", "4218 ty", "2025-01-01..2025-05-15", pair="21640 ty", role="plan", c=[R("plan", "19.5", ref="pair")]),
  F("chi", "912 ty", "2025-01-01..2025-05-15", pair="5380 ty", role="plan", c=[R("plan", "17", ref="pair")]), doc="2025-05-20")
S("Tháng 11/2023, chi ngân sách qua Kho bạc Nhà nước tỉnh đạt 1.786 tỷ đồng; 11 tháng đầu năm là 15.302 tỷ đồng, trong đó chi thường xuyên 9.114 tỷ đồng.",
  F("chi", "1786 ty", "t11-2023"), F("chi", "15302 ty", "m11-2023"), F("chi", "9114 ty", "m11-2023"), doc="2023-12-05")
S("Chi trả nợ lãi 5 tháng đầu năm 2023 khoảng 39,9 nghìn tỷ đồng, bằng 38,8% dự toán; chi viện trợ 0,8 nghìn tỷ đồng, bằng 40% dự toán.",
  F("chi", "39.9 kty", "m5-2023", c=[R("plan", "38.8")]), F("chi", "0.8 kty", "m5-2023", c=[R("plan", "40")]), doc="2023-06-07")
S("Thứ trưởng Bộ Tài chính cho biết: “Năm 2025, ngân sách trung ương đã chi 52,6 nghìn tỷ đồng cho sắp xếp tổ chức bộ máy, trong đó chi theo Nghị định số 178/2024/NĐ-CP là 46,9 nghìn tỷ đồng”.",
  F("chi", "52.6 kty", "y2025"), F("chi", "46.9 kty", "y2025"), doc="2026-01-08")
S("Dự toán chi NSNN năm 2024 là 2.119,4 nghìn tỷ đồng, gồm chi đầu tư phát triển 677,3 nghìn tỷ đồng, chi trả nợ lãi 111,7 nghìn tỷ đồng, chi thường xuyên 1.271,4 nghìn tỷ đồng và các khoản chi khác; bội chi 399,4 nghìn tỷ đồng.",
  F("plan_chi", "2119.4 kty", "y2024"), F("plan_chi", "677.3 kty", "y2024"), F("plan_chi", "111.7 kty", "y2024"), F("plan_chi", "1271.4 kty", "y2024"),
  doc="2023-11-13")
S("Thu NSNN 4 tháng đầu năm 2024 ước đạt 43,1% dự toán, tương đương 733,4 nghìn tỷ đồng, tăng 10,1% so với cùng kỳ năm 2023; ngân sách địa phương đạt 44,5% dự toán.",
  F("thu", "733.4 kty", "m4-2024", est=1, c=[R("plan", "43.1"), G("yoy", "10.1", "up")]), doc="2024-05-06")
S("Trong quý III/2022, Bộ Giao thông vận tải giải ngân 9.846 tỷ đồng, nâng tổng số vốn giải ngân từ đầu năm đến ngày 30/9/2022 lên 26.718 tỷ đồng, đạt 53,1% kế hoạch Thủ tướng Chính phủ giao.",
  F("chi", "9846 ty", "q3-2022"), F("chi", "26718 ty", "m9-2022", c=[R("plan_central", "53.1")]), doc="2022-10-06")
S("Quốc hội phê chuẩn quyết toán NSNN năm 2022: tổng số thu cân đối 2.483.210 tỷ đồng, tổng số chi cân đối 2.460.817 tỷ đồng.",
  F("thu", "2483210 ty", "y2022"), F("chi", "2460817 ty", "y2022"), doc="2024-06-28")
S("Chi dự trữ quốc gia 8 tháng năm 2021 đạt 865 tỷ đồng, bằng 71,5% dự toán (1.210 tỷ đồng). Riêng tháng 8/2021, số chi là 196 tỷ đồng.",
  F("chi", "865 ty", "m8-2021", c=[R("plan", "71.5", ref="1210 ty")]), F("chi", "196 ty", "t8-2021"), doc="2021-09-06")
S("Bộ Y tế: kế hoạch vốn đầu tư công năm 2023 được giao 1.620 tỷ đồng; đến hết quý III đã giải ngân 486,5 tỷ đồng, bằng 30% kế hoạch.",
  F("plan_chi", "1620 ty", "y2023"), F("chi", "486.5 ty", "m9-2023", cum=1, c=[R("plan", "30", ref="1620 ty")]), doc="2023-10-05")

# ==== Reports of committees and finance departments
S("- Thu nội địa: 3.216.480 triệu đồng, đạt 61,9% dự toán HĐND tỉnh giao, bằng 104,2% so với cùng kỳ;\n- Thu từ hoạt động xuất nhập khẩu: 112.360 triệu đồng, đạt 74,9% dự toán HĐND tỉnh giao, bằng 131,5% so với cùng kỳ.",
  F("thu", "3216480 tr", None, c=[R("plan_council", "61.9"), R("yoy", "104.2")]),
  F("thu", "112360 tr", None, c=[R("plan_council", "74.9"), R("yoy", "131.5")]), doc="2022-08-03")
S("b) Về chi ngân sách: Tổng chi ngân sách địa phương 8 tháng đầu năm 2022 ước 7.416,5 tỷ đồng, đạt 52,4% dự toán, trong đó: chi đầu tư phát triển ước 2.104,2 tỷ đồng, đạt 38,7% dự toán; chi thường xuyên ước 5.287,8 tỷ đồng, đạt 61,2% dự toán; chi từ nguồn dự phòng ước 24,5 tỷ đồng.",
  F("chi", "7416.5 ty", "m8-2022", est=1, c=[R("plan", "52.4")]), F("chi", "2104.2 ty", "m8-2022", est=1, c=[R("plan", "38.7")]),
  F("chi", "5287.8 ty", "m8-2022", est=1, c=[R("plan", "61.2")]), F("chi", "24.5 ty", "m8-2022", est=1), doc="2022-08-29")
S("UBND tỉnh phân bổ 86.214 triệu đồng từ nguồn tăng thu, tiết kiệm chi cho các nhiệm vụ cấp bách, trong đó bố trí cho 7 dự án giao thông 52.400 triệu đồng, mua sắm trang thiết bị y tế 18.814 triệu đồng, sửa chữa trụ sở cấp xã 15.000 triệu đồng.",
  F("plan_chi", "86214 tr", None), F("plan_chi", "52400 tr", None), F("plan_chi", "18814 tr", None), F("plan_chi", "15000 tr", None), doc="2025-04-17")
S("Quý II/2023, ngân sách cấp tỉnh đã chi từ nguồn dự phòng cho các nhiệm vụ: phòng, chống hạn 4.260 triệu đồng; phòng, chống dịch tả lợn châu Phi 2.875 triệu đồng; quốc phòng, an ninh 6.130 triệu đồng.",
  F("chi", "4260 tr", "q2-2023"), F("chi", "2875 tr", "q2-2023"), F("chi", "6130 tr", "q2-2023"), doc="2023-07-12", nfd=True)
S("Thu bổ sung có mục tiêu từ ngân sách trung ương năm 2024 là 2.186 tỷ đồng, giảm 214 tỷ đồng so với năm 2023. Thu chuyển nguồn từ năm trước sang là 3.912 tỷ đồng.",
  F("thu", "2186 ty", "y2024", c=[G("prev_year", None, "down", delta="214 ty")]), F("thu", "3912 ty", "y2024"), doc="2025-01-20")
S("Chi thực hiện cải cách tiền lương và tinh giản biên chế 9 tháng năm 2024 toàn tỉnh là 612.480 triệu đồng, gấp 1,35 lần cùng kỳ năm trước. Riêng khối giáo dục chi 398.700 triệu đồng.",
  F("chi", "612480 tr", "m9-2024", c=[T("yoy", "135", step="1")]), F("chi", "398700 tr", "m9-2024"), doc="2024-10-10")
S("Thu từ hoạt động xổ số kiến thiết ước cả năm 2022 đạt 1.725 tỷ đồng, bằng 123,2% dự toán (1.400 tỷ đồng), bằng 148,7% so với thực hiện năm 2021 do năm trước phải tạm dừng phát hành vì dịch bệnh.",
  F("thu", "1725 ty", "y2022", est=1, c=[R("plan", "123.2", ref="1400 ty"), R("prev_year", "148.7")]), doc="2022-11-29")
S("Ủy ban MTTQ xã được giao dự toán chi năm 2023 là 412.600 nghìn đồng, đã thực hiện 398.150 nghìn đồng, đạt 96,5%.",
  F("plan_chi", "412600 k", "y2023"), F("chi", "398150 k", "y2023", c=[R("plan", "96.5", ref="412600 k")]), doc="2024-01-11")
S("Một số nhiệm vụ chi đạt thấp so với dự toán: chi sự nghiệp khoa học và công nghệ 6,4 tỷ đồng (đạt 21,3%), chi sự nghiệp môi trường 48,2 tỷ đồng (đạt 34,9%), chi sự nghiệp kinh tế 215,6 tỷ đồng (đạt 41,8%).",
  F("chi", "6.4 ty", None, c=[R("plan", "21.3")]), F("chi", "48.2 ty", None, c=[R("plan", "34.9")]), F("chi", "215.6 ty", None, c=[R("plan", "41.8")]),
  doc="2023-08-10")
S("Về thu tiền sử dụng đất năm 2022, tỉnh giao dự toán 250.000 triệu đồng, HĐND huyện giao 310.000 triệu đồng; thực hiện đến 30/11/2022 là 271.460 triệu đồng, đạt 108,6% dự toán tỉnh giao, đạt 87,6% dự toán HĐND huyện giao.",
  F("plan_thu", "250000 tr", "y2022"), F("plan_thu", "310000 tr", "y2022"),
  F("thu", "271460 tr", "m11-2022", c=[R("plan_province", "108.6", ref="250000 tr"), R("plan_council", "87.6", ref="310000 tr")]), doc="2022-12-07")
S("Kết quả giải ngân vốn sự nghiệp các chương trình MTQG của huyện: năm 2022 giải ngân 9.640 triệu đồng (đạt 41,2% dự toán); năm 2023 giải ngân 31.275 triệu đồng (đạt 68,7% dự toán); 6 tháng đầu năm 2024 giải ngân 8.112 triệu đồng (đạt 17,5% dự toán).",
  F("chi", "9640 tr", "y2022", c=[R("plan", "41.2")]), F("chi", "31275 tr", "y2023", c=[R("plan", "68.7")]), F("chi", "8112 tr", "m6-2024", c=[R("plan", "17.5")]),
  doc="2024-07-10")
S("Thu NSNN trên địa bàn tỉnh Lai Châu tháng 8 ước 148,6 tỷ đồng, giảm 12,1% so với tháng 7. Lũy kế 8 tháng ước 1.374,2 tỷ đồng, bằng 62,4% dự toán HĐND tỉnh giao.",
  F("thu", "148.6 ty", "t8-2023", est=1, c=[G("prev_period", "12.1", "down")], place="Lai Châu"),
  F("thu", "1374.2 ty", "m8-2023", est=1, cum=1, c=[R("plan_council", "62.4")], place="Lai Châu"), doc="2023-08-28")
S("Tổng chi cân đối ngân sách huyện năm 2019 là 684.215 triệu đồng, đạt 112,9% dự toán tỉnh giao đầu năm (606.000 triệu đồng); tăng 41.380 triệu đồng, tương đương 6,4% so với năm 2018.",
  F("chi", "684215 tr", "y2019", c=[R("plan_province", "112.9", ref="606000 tr"), G("prev_year", "6.4", "up", delta="41380 tr")]), doc="2020-01-14")
S("Ước thực hiện quý IV/2023: thu cân đối 52.400 triệu đồng, chi cân đối 196.800 triệu đồng.",
  F("thu", "52400 tr", "q4-2023", est=1), F("chi", "196800 tr", "q4-2023", est=1), doc="2023-12-12")

# ==== Resolutions, questions to the councils
S("Điều 1. Thông qua điều chỉnh kế hoạch đầu tư công trung hạn giai đoạn 2021 - 2025 vốn ngân sách tỉnh: tổng vốn sau điều chỉnh là 12.846,3 tỷ đồng, tăng 615,8 tỷ đồng so với kế hoạch đã giao.",
  F("plan_chi", "12846.3 ty", "2021-01-01..2025-12-31", c=[G("plan", None, "up", delta="615.8 ty")]), doc="2024-07-17")
S("HĐND thành phố quyết nghị dành 420 tỷ đồng từ ngân sách thành phố năm 2026 để hỗ trợ bữa ăn bán trú cho học sinh tiểu học. Mức hỗ trợ là 20.000 đồng/học sinh/ngày.",
  F("plan_chi", "420 ty", "y2026"), doc="2025-12-15")
S("Điều 3. Giao dự toán thu, chi ngân sách năm 2024 cho UBND các xã như sau: xã Bình Minh thu 1.860 triệu đồng, chi 8.945 triệu đồng; xã Bình Triều thu 2.115 triệu đồng, chi 9.230 triệu đồng.",
  F("plan_thu", "1860 tr", "y2024", place="Bình Minh"), F("plan_chi", "8945 tr", "y2024", place="Bình Minh"),
  F("plan_thu", "2115 tr", "y2024", place="Bình Triều"), F("plan_chi", "9230 tr", "y2024", place="Bình Triều"), doc="2023-12-21")
S("Nghị quyết số 46/NQ-HĐND ngày 19/12/2023 của HĐND huyện giao dự toán chi sự nghiệp y tế, dân số và gia đình năm 2024 là 21.640 triệu đồng; chi sự nghiệp văn hóa là 4.285 triệu đồng.",
  F("plan_chi", "21640 tr", "y2024"), F("plan_chi", "4285 tr", "y2024"), doc="2024-01-04")
S("Điều 1. Phê chuẩn quyết toán thu ngân sách thị trấn năm 2021: 9.346.218.750 đồng, trong đó thu điều tiết 1.215.436.200 đồng, thu bổ sung cân đối 5.480.000.000 đồng, thu bổ sung có mục tiêu 1.936.282.550 đồng, thu chuyển nguồn 714.500.000 đồng.",
  *(F("thu", amount, "y2021") for amount in ("9346218750 d", "1215436200 d", "5480000000 d", "1936282550 d", "714500000 d")), doc="2022-06-24")
S("Tại kỳ họp thứ 12, HĐND huyện đã thông qua 9 nghị quyết. Trong đó, nghị quyết về phân bổ vốn đầu tư công năm 2025 bố trí 118.600 triệu đồng cho 42 công trình, gồm giao thông 71.200 triệu đồng, trường học 29.850 triệu đồng, thủy lợi 17.550 triệu đồng.",
  F("plan_chi", "118600 tr", "y2025"), F("plan_chi", "71200 tr", "y2025"), F("plan_chi", "29850 tr", "y2025"), F("plan_chi", "17550 tr", "y2025"), doc="2024-12-20")
S("Bổ sung dự toán chi năm 2023 cho Công an huyện 1.450 triệu đồng, Ban Chỉ huy Quân sự huyện 2.180 triệu đồng từ nguồn dự phòng ngân sách huyện. Giao Phòng Tài chính - Kế hoạch hướng dẫn các đơn vị thực hiện.",
  F("plan_chi", "1450 tr", "y2023"), F("plan_chi", "2180 tr", "y2023"), doc="2023-08-25")
S("Đại biểu chất vấn về hiệu quả đầu tư giao thông nông thôn. Giám đốc Sở Tài chính trả lời: giai đoạn 2021 - 2023, ngân sách tỉnh đã chi 1.146 tỷ đồng cho lĩnh vực này, tập trung ở 9 huyện miền núi.",
  F("chi", "1146 ty", "2021-01-01..2023-12-31"), doc="2024-07-11")
S("Cử tri phản ánh tuyến ĐT.615 xuống cấp nghiêm trọng. UBND tỉnh trả lời: năm 2024 đã bố trí 12,4 tỷ đồng sửa chữa tuyến đường này; đến ngày 30/9/2024 giải ngân 7,9 tỷ đồng, đạt 63,7% kế hoạch.",
  F("plan_chi", "12.4 ty", "y2024"), F("chi", "7.9 ty", "m9-2024", c=[R("plan", "63.7", ref="12.4 ty")]), doc="2024-10-15")

# ==== Disclosures of units
S("Trường Tiểu học Kim Đồng công khai dự toán chi được giao năm 2024: 7.215.000.000 đồng, trong đó kinh phí thường xuyên 6.640.000.000 đồng, kinh phí không thường xuyên 575.000.000 đồng.",
  F("plan_chi", "7215000000 d", "y2024"), F("plan_chi", "6640000000 d", "y2024"), F("plan_chi", "575000000 d", "y2024"), doc="2024-01-16")
S("Sở Khoa học và Công nghệ công khai tình hình thực hiện dự toán quý I/2024: thu phí, lệ phí 186.500.000 đồng, đạt 26,6% dự toán năm; chi quản lý hành chính 2.318.400.000 đồng, đạt 23,2% dự toán năm, bằng 104,7% so với cùng kỳ.",
  F("thu", "186500000 d", "q1-2024", c=[R("plan", "26.6")]), F("chi", "2318400000 d", "q1-2024", c=[R("plan", "23.2"), R("yoy", "104.7")]), doc="2024-04-11")
S("Thuyết minh quyết toán năm 2022: tổng chi thường xuyên 6.184,7 triệu đồng, bằng 108,2% dự toán, chủ yếu do bổ sung kinh phí tiền lương trong năm.",
  F("chi", "6184.7 tr", "y2022", c=[R("plan", "108.2")]), doc="2023-05-17")
S("Chi hoạt động Hội Cựu chiến binh: 62.400.000đ; Hội Phụ nữ: 71.150.000đ; Đoàn Thanh niên: 68.900.000đ; Hội Nông dân: 70.320.000đ.",
  F("chi", "62400000 d", None), F("chi", "71150000 d", None), F("chi", "68900000 d", None), F("chi", "70320000 d", None), doc="2023-12-29")

# ==== Money that is not a budget's, and numbers that are not money
S("Giá xăng RON95-III từ 15 giờ chiều nay giảm 320 đồng/lít, còn 20.410 đồng/lít; liên Bộ không trích lập, không chi sử dụng Quỹ Bình ổn giá.", doc="2025-02-20")
S("Quỹ tín dụng nhân dân Tân Phú cho vay 86,4 tỷ đồng trong 6 tháng đầu năm, thu lãi 5,2 tỷ đồng; tỷ lệ nợ xấu 0,4%.", doc="2024-07-16")
S("Công ty Điện lực ghi nhận doanh thu bán điện 9 tháng năm 2024 đạt 3.240 tỷ đồng, bằng 76,1% kế hoạch, tăng 8,9% so với cùng kỳ; lợi nhuận 41 tỷ đồng.", doc="2024-10-14")
S("Toàn huyện có 38 trường, 612 lớp với 18.420 học sinh. Năm học 2023 - 2024, ngành giáo dục còn thiếu 64 giáo viên so với định mức được giao.", doc="2023-09-05")
S("Sở Tài chính ban hành Công văn số 1286/STC-NS ngày 14/8/2023 hướng dẫn xây dựng dự toán thu, chi ngân sách năm 2024; các đơn vị gửi báo cáo trước ngày 25/8/2023, điện thoại liên hệ 0257.3841.226.", doc="2023-08-15")
S("Người điều khiển xe ô tô vi phạm nồng độ cồn mức cao nhất bị phạt từ 30 đến 40 triệu đồng, tước giấy phép lái xe 22 - 24 tháng.", doc="2024-02-06")
S("Gia đình bà Lò Thị Xuân nuôi 24 con bò lai, mỗi năm bán 8 con, thu về 180 triệu đồng. Trừ các khoản chi, gia đình lãi gần 90 triệu đồng.", doc="2023-05-30")
S("Nợ thuế của 5 doanh nghiệp khoáng sản đến ngày 30/9/2022 là 74,8 tỷ đồng, bằng 41% tổng nợ thuế toàn tỉnh. Cục Thuế đã cưỡng chế hóa đơn 12 trường hợp.", doc="2022-10-11")
S("Tốc độ tăng trưởng GRDP quý I/2026 đạt 8,4%, quy mô kinh tế 31.420 tỷ đồng; khu vực dịch vụ đóng góp 3,6 điểm phần trăm.", doc="2026-03-31")
S("Hội Chữ thập đỏ tỉnh tiếp nhận 6,8 tỷ đồng do các tổ chức, cá nhân ủng hộ đồng bào vùng lũ; đã trao 4.200 suất quà, mỗi suất 1,2 triệu đồng.", doc="2025-11-25")
S("Khu đất rộng 3,2 ha được đưa ra đấu giá với giá khởi điểm 146 tỷ đồng, bước giá 1,5 tỷ đồng; người tham gia nộp tiền đặt trước 20% trước 17 giờ ngày 18/4/2025.", doc="2025-03-27")
S("Mức chi tiếp khách trong nước tối đa 300.000 đồng/suất; chi nước uống 30.000 đồng/buổi/người; chi báo cáo viên 1.000.000 đồng/buổi.", doc="2023-03-10")
S("Dự án hồ chứa nước Suối Cát có tổng mức đầu tư 1.140 tỷ đồng, dung tích 28,6 triệu m3, phục vụ tưới cho 4.300 ha đất canh tác.", doc="2022-12-14")
S("Tỷ lệ giải ngân vốn đầu tư công của tỉnh đến ngày 31/7/2023 đạt 38,4%, xếp thứ 21/63 địa phương; 9 sở, ngành đạt trên 50%, 6 đơn vị đạt dưới 10% kế hoạch.", doc="2023-08-07")
S("Hạn mức dư nợ vay của ngân sách tỉnh năm 2025 là 1.830 tỷ đồng; dư nợ vay đầu năm 415 tỷ đồng, dư nợ cuối năm 388 tỷ đồng.", doc="2025-12-22")
S("Thu nhập bình quân của lao động trong các khu công nghiệp năm 2022 là 7,9 triệu đồng/người/tháng, thưởng Tết cao nhất 84 triệu đồng. Có 312 doanh nghiệp báo cáo kế hoạch thưởng.", doc="2023-01-10")

PARAGRAPHS.write("gazette.jsonl", "gaz")
