#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes statuses.jsonl: what was planned and what was done, often in one paragraph, and money that is neither.

Labelled by somebody who had not read the rules of core/budget, to find what they miss: harder than what is usually printed.
"""
from labels import F, G, R, T, Paragraphs

PARAGRAPHS = Paragraphs()
S = PARAGRAPHS.add

# ==== Public investment: assigned and disbursed
S("Năm 2024, thị xã Nghĩa Lộ được giao 186,4 tỷ đồng vốn đầu tư công. Đến ngày 31/8, thị xã đã giải ngân 97,3 tỷ đồng, đạt 52,2% kế hoạch; số vốn còn lại 89,1 tỷ đồng tập trung ở các dự án khởi công mới.",
  F("plan_chi", "186.4 ty", "y2024", place="Nghĩa Lộ"), F("chi", "97.3 ty", "m8-2024", c=[R("plan", "52.2")], place="Nghĩa Lộ"), doc="2024-09-05")
S("Tổng kế hoạch vốn đầu tư công năm 2023 của tỉnh là 6.245 tỷ đồng, gồm vốn ngân sách trung ương 2.870 tỷ đồng, vốn ngân sách địa phương 3.375 tỷ đồng; đến hết tháng 9 giải ngân được 2.934 tỷ đồng, trong đó vốn trung ương 1.262 tỷ đồng, vốn địa phương 1.672 tỷ đồng.",
  F("plan_chi", "6245 ty", "y2023"), F("plan_chi", "2870 ty", "y2023"), F("plan_chi", "3375 ty", "y2023"),
  F("chi", "2934 ty", "m9-2023", cum=1), F("chi", "1262 ty", "m9-2023", cum=1), F("chi", "1672 ty", "m9-2023", cum=1), doc="2023-10-06")
S("Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh năm nay được bố trí 1.420 tỷ đồng cho 18 dự án, nhưng 7 tháng mới thanh toán 468 tỷ đồng, bằng 33% kế hoạch.",
  F("plan_chi", "1420 ty", "y2022"), F("chi", "468 ty", "m7-2022", c=[R("plan", "33", ref="1420 ty")]), doc="2022-08-09")
S("Điều 1. Điều chỉnh kế hoạch đầu tư công năm 2025 nguồn ngân sách tỉnh như sau: kế hoạch vốn sau điều chỉnh là 3.180.500 triệu đồng, giảm 214.300 triệu đồng so với kế hoạch đã giao (3.394.800 triệu đồng).",
  F("plan_chi", "3180500 tr", "y2025", c=[G("plan", None, "down", ref="3394800 tr", delta="214300 tr")]), doc="2025-11-14")
S("UBND tỉnh vừa có quyết định phân bổ 94,6 tỷ đồng từ nguồn dự phòng ngân sách trung ương năm 2020 cho các địa phương khắc phục hậu quả mưa lũ; trong đó huyện Hướng Hóa 31,5 tỷ đồng, huyện Hải Lăng 27,1 tỷ đồng, huyện Vĩnh Linh 12 tỷ đồng.",
  F("plan_chi", "94.6 ty", "y2020"), F("plan_chi", "31.5 ty", "y2020", place="Hướng Hóa"), F("plan_chi", "27.1 ty", "y2020", place="Hải Lăng"),
  F("plan_chi", "12 ty", "y2020", place="Vĩnh Linh"), doc="2020-11-12")
S("Dự án đường ven biển có tổng mức đầu tư 2.350 tỷ đồng, năm 2025 được bố trí 480 tỷ đồng; tính đến hết tháng 6, chủ đầu tư đã giải ngân 156 tỷ đồng, đạt 32,5% kế hoạch năm.",
  F("plan_chi", "480 ty", "y2025"), F("chi", "156 ty", "m6-2025", cum=1, c=[R("plan", "32.5", ref="480 ty")]), doc="2025-07-08")
S("Ông Trần Quốc Huy, Giám đốc Sở Xây dựng, lý giải: “Kế hoạch năm 2025 giao 760 tỷ đồng, 7 tháng khối lượng nghiệm thu mới đạt 212 tỷ đồng, giải ngân chỉ 185 tỷ đồng. Vướng nhất vẫn là mặt bằng và vật liệu đắp”.",
  F("plan_chi", "760 ty", "y2025"), F("chi", "185 ty", "m7-2025"), doc="2025-08-07")
S("Vốn sự nghiệp các chương trình MTQG giao năm 2024: 45.320 triệu đồng; đã giải ngân đến 30/11/2024: 28.144 triệu đồng; ước giải ngân cả năm: 40.700 triệu đồng, đạt 89,8% kế hoạch; số còn lại đề nghị kéo dài sang năm 2025: 4.620 triệu đồng.",
  F("plan_chi", "45320 tr", "y2024"), F("chi", "28144 tr", "m11-2024"), F("chi", "40700 tr", "y2024", est=1, c=[R("plan", "89.8", ref="45320 tr")]), doc="2024-12-05")
S("HUYỆN ĐƯỢC GIAO 142 TỶ ĐỒNG VỐN ĐẦU TƯ CÔNG NĂM 2023, 5 THÁNG MỚI GIẢI NGÂN 38,6 TỶ ĐỒNG",
  F("plan_chi", "142 ty", "y2023"), F("chi", "38.6 ty", "m5-2023"), doc="2023-06-06")
S("Nghị quyết bố trí 65 tỷ đồng ngân sách tỉnh để khởi công 4 trạm bơm trong năm 2026; tổng mức đầu tư các trạm bơm này là 148 tỷ đồng, phần còn thiếu 83 tỷ đồng tỉnh sẽ đề nghị Trung ương hỗ trợ.",
  F("plan_chi", "65 ty", "y2026"), doc="2025-12-11")
S("Kết quả phân bổ và giải ngân vốn năm 2022 của một số đơn vị:\n- Sở Giáo dục và Đào tạo: kế hoạch 86,5 tỷ đồng, giải ngân 71,2 tỷ đồng;\n- Sở Y tế: kế hoạch 124 tỷ đồng, giải ngân 58,9 tỷ đồng;\n- Sở Văn hóa, Thể thao và Du lịch: kế hoạch 43,8 tỷ đồng, giải ngân 43,1 tỷ đồng.",
  F("plan_chi", "86.5 ty", "y2022"), F("chi", "71.2 ty", "y2022"), F("plan_chi", "124 ty", "y2022"), F("chi", "58.9 ty", "y2022"),
  F("plan_chi", "43.8 ty", "y2022"), F("chi", "43.1 ty", "y2022"), doc="2023-01-17")
S("Kế hoạch vốn năm 2021 toàn tỉnh được giao 2.460 tỷ đồng, đến ngày 30/9 mới giải ngân 1.008 tỷ đồng (41%).",
  F("plan_chi", "2460 ty", "y2021"), F("chi", "1008 ty", "m9-2021", c=[R("plan", "41", ref="2460 ty")]), doc="2021-10-05")
S("Phấn đấu trong quý IV/2023, huyện Lắk giải ngân 74 tỷ đồng, nâng tổng số giải ngân cả năm lên 171 tỷ đồng, đạt 95% kế hoạch (180 tỷ đồng).",
  F("plan_chi", "74 ty", "q4-2023", place="Lắk"), F("plan_chi", "171 ty", "y2023", c=[R("plan", "95", ref="180 ty")], place="Lắk"), doc="2023-10-10")
S("Bộ Giao thông vận tải được giao kế hoạch vốn năm 2022 là 50.328 tỷ đồng. Trong quý I, Bộ giải ngân 5.960 tỷ đồng, đạt 11,8% kế hoạch.",
  F("plan_chi", "50328 ty", "y2022"), F("chi", "5960 ty", "q1-2022", c=[R("plan", "11.8")]), doc="2022-04-06")
S("Nguồn vốn ODA năm 2019 giao cho tỉnh 412 tỷ đồng, giải ngân cả năm chỉ 167 tỷ đồng; 245 tỷ đồng không sử dụng hết phải hủy dự toán.",
  F("plan_chi", "412 ty", "y2019"), F("chi", "167 ty", "y2019"), doc="2020-02-14")
S("Sau khi tiếp nhận từ cấp huyện cũ, xã Đông Thịnh được giao quản lý 12 công trình với kế hoạch vốn năm 2025 là 23.400 triệu đồng, lũy kế giải ngân đến hết tháng 10 đạt 15.210 triệu đồng, bằng 65% kế hoạch; giá trị hợp đồng đã ký là 31.800 triệu đồng.",
  F("plan_chi", "23400 tr", "y2025", place="Đông Thịnh"), F("chi", "15210 tr", "m10-2025", cum=1, c=[R("plan", "65", ref="23400 tr")], place="Đông Thịnh"), doc="2025-11-06")
S("HĐND huyện thông qua kế hoạch đầu tư công trung hạn giai đoạn 2021 - 2025 với tổng vốn 1.136 tỷ đồng, riêng năm 2022 bố trí 248 tỷ đồng.",
  F("plan_chi", "1136 ty", "2021-01-01..2025-12-31"), F("plan_chi", "248 ty", "y2022"), doc="2021-12-22")
S("Số vốn được giao năm 2023 cho dự án hồ chứa nước là 150 tỷ đồng (vốn trung ương 120 tỷ đồng, vốn tỉnh 30 tỷ đồng), đã giải ngân 88,5 tỷ đồng, bằng 59% kế hoạch.",
  F("plan_chi", "150 ty", "y2023"), F("plan_chi", "120 ty", "y2023"), F("plan_chi", "30 ty", "y2023"), F("chi", "88.5 ty", "y2023", c=[R("plan", "59", ref="150 ty")]), doc="2023-12-19")
S("9 tháng năm 2023, tỉnh Hà Giang giải ngân 1.842 tỷ đồng trên tổng số 4.605 tỷ đồng vốn được giao, đạt 40%. Ba tháng cuối năm, tỉnh phấn đấu giải ngân 2.300 tỷ đồng.",
  F("chi", "1842 ty", "m9-2023", c=[R("plan", "40", ref="4605 ty")], place="Hà Giang"), F("plan_chi", "2300 ty", "l3-2023", place="Hà Giang"), doc="2023-10-04")
S("Vốn kế hoạch giao trong năm 2024 cho Chương trình MTQG giảm nghèo bền vững: 26.850 triệu đồng. Trong đó: tiểu dự án phát triển sản xuất 9.400 triệu đồng, hạ tầng các xã đặc biệt khó khăn 17.450 triệu đồng. Kết quả đến ngày 30/9: tiểu dự án phát triển sản xuất giải ngân 1.034 triệu đồng, đạt 11% kế hoạch; hạ tầng giải ngân 10.470 triệu đồng, đạt 60% kế hoạch.",
  F("plan_chi", "26850 tr", "y2024"), F("plan_chi", "9400 tr", "y2024"), F("plan_chi", "17450 tr", "y2024"),
  F("chi", "1034 tr", "m9-2024", c=[R("plan", "11")]), F("chi", "10470 tr", "m9-2024", c=[R("plan", "60")]), doc="2024-10-09")
S("Được phân bổ 38,4 tỷ đồng vốn nông thôn mới năm 2022 song đến ngày 31/10/2022 huyện Tủa Chùa chưa giải ngân được đồng nào; nguyên nhân do văn bản hướng dẫn ban hành chậm.",
  F("plan_chi", "38.4 ty", "y2022", place="Tủa Chùa"), doc="2022-11-04")
S("Tại kỳ họp chuyên đề, HĐND tỉnh giao bổ sung 310 tỷ đồng kế hoạch vốn năm 2024 từ nguồn tăng thu ngân sách tỉnh: 185 tỷ đồng cho lĩnh vực giao thông, 80 tỷ đồng cho y tế và 45 tỷ đồng cho giáo dục.",
  F("plan_chi", "310 ty", "y2024"), F("plan_chi", "185 ty", "y2024"), F("plan_chi", "80 ty", "y2024"), F("plan_chi", "45 ty", "y2024"), doc="2024-08-30")
S("Cập nhật đến ngày 20/6/2023, huyện giải ngân 52.340 triệu đồng/168.900 triệu đồng, đạt 31% kế hoạch; dự kiến quý III giải ngân 48.000 triệu đồng, quý IV giải ngân 64.500 triệu đồng.",
  F("chi", "52340 tr", "2023-01-01..2023-06-20", pair="168900 tr", role="plan", c=[R("plan", "31", ref="pair")]), F("plan_chi", "48000 tr", "q3-2023"), F("plan_chi", "64500 tr", "q4-2023"), doc="2023-06-23")
S("Gói thầu xây lắp cầu Bản Sái có giá trị hợp đồng 46,2 tỷ đồng, khối lượng thực hiện đạt 38 tỷ đồng; kế hoạch vốn giao năm 2024 là 30 tỷ đồng và đã giải ngân hết.",
  F("plan_chi", "30 ty", "y2024"), doc="2024-12-17")
S("Tổng nguồn vốn đầu tư công năm 2026 phân bổ cho xã Tân Hưng là 18,7 tỷ đồng, trong đó trả nợ các công trình hoàn thành 4,2 tỷ đồng, chuyển tiếp 9,5 tỷ đồng, khởi công mới 5 tỷ đồng. Quý I/2026, xã giải ngân 3,6 tỷ đồng.",
  F("plan_chi", "18.7 ty", "y2026", place="Tân Hưng"), F("plan_chi", "4.2 ty", "y2026", place="Tân Hưng"), F("plan_chi", "9.5 ty", "y2026", place="Tân Hưng"),
  F("plan_chi", "5 ty", "y2026", place="Tân Hưng"), F("chi", "3.6 ty", "q1-2026", place="Tân Hưng"), doc="2026-04-07")
S("Công an tỉnh được giao kế hoạch vốn 58 tỷ đồng, giải ngân 57,4 tỷ đồng; Bộ Chỉ huy Quân sự tỉnh được giao 41 tỷ đồng, giải ngân 32,8 tỷ đồng; Đài Phát thanh và Truyền hình được giao 12,5 tỷ đồng, chưa giải ngân.",
  F("plan_chi", "58 ty", None), F("chi", "57.4 ty", None), F("plan_chi", "41 ty", None), F("chi", "32.8 ty", None), F("plan_chi", "12.5 ty", None), doc="2023-12-08")
S("Theo kế hoạch, năm 2021 thành phố dành 2.240 tỷ đồng cho các dự án chống ngập. Do giãn cách xã hội kéo dài, cả năm chỉ giải ngân 1.075 tỷ đồng, bằng 48% kế hoạch và giảm 22,6% so với năm 2020.",
  F("plan_chi", "2240 ty", "y2021"), F("chi", "1075 ty", "y2021", c=[R("plan", "48"), G("prev_year", "22.6", "down")]), doc="2022-01-12")
S("Thủ tướng Chính phủ giao tỉnh kế hoạch vốn ngân sách trung ương năm 2025 là 3.264 tỷ đồng; HĐND tỉnh giao kế hoạch vốn ngân sách địa phương 5.118 tỷ đồng. Ước giải ngân 11 tháng đạt 5.532 tỷ đồng, bằng 66% tổng kế hoạch.",
  F("plan_chi", "3264 ty", "y2025"), F("plan_chi", "5118 ty", "y2025"), F("chi", "5532 ty", "m11-2025", est=1, c=[R("plan", "66")]), doc="2025-11-28")

# ==== Revenue: assigned and collected
S("Năm 2025, dự toán thu ngân sách giao cho phường Bắc Hồng là 42,5 tỷ đồng; 9 tháng phường thu được 37,4 tỷ đồng, đạt 88%; phấn đấu cả năm thu 48 tỷ đồng.",
  F("plan_thu", "42.5 ty", "y2025", place="Bắc Hồng"), F("thu", "37.4 ty", "m9-2025", c=[R("plan", "88", ref="42.5 ty")], place="Bắc Hồng"),
  F("plan_thu", "48 ty", "y2025", place="Bắc Hồng"), doc="2025-10-07")
S("Năm 2020, huyện Phú Ninh được giao chỉ tiêu thu ngân sách 215 tỷ đồng. Kết thúc năm, huyện thực hiện 238,6 tỷ đồng, vượt 11% so với Nghị quyết HĐND huyện, trong đó thu tiền sử dụng đất 96,4 tỷ đồng.",
  F("plan_thu", "215 ty", "y2020", place="Phú Ninh"), F("thu", "238.6 ty", "y2020", c=[G("plan_council", "11", "up")], place="Phú Ninh"),
  F("thu", "96.4 ty", "y2020", place="Phú Ninh"), doc="2021-01-08")
S("Năm 2026, Thuế tỉnh được Bộ Tài chính giao thu 18.650 tỷ đồng; HĐND tỉnh giao 20.400 tỷ đồng. Trong tháng 1, toàn ngành thu 2.180 tỷ đồng, bằng 11,7% dự toán Bộ Tài chính giao và 10,7% dự toán HĐND tỉnh giao.",
  F("plan_thu", "18650 ty", "y2026"), F("plan_thu", "20400 ty", "y2026"), F("thu", "2180 ty", "t1-2026", c=[R("plan_central", "11.7"), R("plan_council", "10.7")]), doc="2026-02-05")
S("Thu tiền sử dụng đất dự kiến năm 2024 là 350 tỷ đồng nhưng đến hết tháng 11 chỉ thực hiện được 128,4 tỷ đồng, hụt 221,6 tỷ đồng so với dự toán.",
  F("plan_thu", "350 ty", "y2024"), F("thu", "128.4 ty", "m11-2024", cum=1, c=[G("plan", None, "down", ref="350 ty", delta="221.6 ty")]), doc="2024-12-04")
S("Xã xây dựng dự toán thu năm 2023 gồm: thu cân đối 2.150 triệu đồng, thu bổ sung từ ngân sách cấp trên 8.940 triệu đồng. Thực hiện cả năm: thu cân đối 2.586 triệu đồng, đạt 120,3% dự toán; thu bổ sung 9.412 triệu đồng, đạt 105,3% dự toán.",
  F("plan_thu", "2150 tr", "y2023"), F("plan_thu", "8940 tr", "y2023"), F("thu", "2586 tr", "y2023", c=[R("plan", "120.3")]), F("thu", "9412 tr", "y2023", c=[R("plan", "105.3")]), doc="2024-01-09")
S("Dự toán thu năm 2019 giao cho Cục Hải quan tỉnh là 6.300 tỷ đồng, chỉ tiêu phấn đấu 6.700 tỷ đồng; số thu đến hết ngày 30/11/2019 đạt 6.512 tỷ đồng, bằng 103,4% dự toán và 97,2% chỉ tiêu phấn đấu.",
  F("plan_thu", "6300 ty", "y2019"), F("plan_thu", "6700 ty", "y2019"), F("thu", "6512 ty", "m11-2019", cum=1, c=[R("plan", "103.4", ref="6300 ty"), R("plan", "97.2", ref="6700 ty")]), doc="2019-12-03")
S("Về dự toán năm 2022: thu nội địa 7.850 tỷ đồng; thu xuất nhập khẩu 1.120 tỷ đồng. Về ước thực hiện năm 2021: thu nội địa 7.436 tỷ đồng; thu xuất nhập khẩu 1.284 tỷ đồng.",
  F("plan_thu", "7850 ty", "y2022"), F("plan_thu", "1120 ty", "y2022"), F("thu", "7436 ty", "y2021", est=1), F("thu", "1284 ty", "y2021", est=1), doc="2021-12-08")
S("HĐND thành phố quyết nghị giao dự toán thu NSNN trên địa bàn năm 2024 là 1.462 tỷ đồng, bằng 108,3% ước thực hiện năm 2023 (1.350 tỷ đồng).",
  F("plan_thu", "1462 ty", "y2024", c=[R("prev_year", "108.3", ref="1350 ty")]), doc="2023-12-20")
S("Chỉ tiêu thu thuế sử dụng đất phi nông nghiệp năm 2021 của xã Nghĩa Hòa là 96 triệu đồng, đã thu 101,5 triệu đồng, đạt 105,7%.",
  F("plan_thu", "96 tr", "y2021", place="Nghĩa Hòa"), F("thu", "101.5 tr", "y2021", c=[R("plan", "105.7", ref="96 tr")], place="Nghĩa Hòa"), doc="2021-12-30")
S("Thu từ xổ số kiến thiết: dự toán 1.450 tỷ đồng, ước thực hiện 1.520 tỷ đồng; thu phí, lệ phí: dự toán 138 tỷ đồng, ước thực hiện 126 tỷ đồng.",
  F("plan_thu", "1450 ty", None), F("thu", "1520 ty", None, est=1), F("plan_thu", "138 ty", None), F("thu", "126 ty", None, est=1), doc="2023-11-20")
S("Quý II/2025, Thuế cơ sở phấn đấu thu 580 tỷ đồng, song kết quả chỉ đạt 512 tỷ đồng; quý III, đơn vị đặt chỉ tiêu thu 620 tỷ đồng.",
  F("plan_thu", "580 ty", "q2-2025"), F("thu", "512 ty", "q2-2025"), F("plan_thu", "620 ty", "q3-2025"), doc="2025-07-10")
S("Quốc hội quyết định dự toán thu NSNN năm 2023 là 1.620,7 nghìn tỷ đồng, chi NSNN 2.076,2 nghìn tỷ đồng. Kết quả thực hiện, thu đạt 1.752,6 nghìn tỷ đồng, vượt 8,1% dự toán; chi đạt 1.731,9 nghìn tỷ đồng, bằng 83,4% dự toán.",
  F("plan_thu", "1620.7 kty", "y2023"), F("plan_chi", "2076.2 kty", "y2023"), F("thu", "1752.6 kty", "y2023", c=[G("plan", "8.1", "up")]), F("chi", "1731.9 kty", "y2023", c=[R("plan", "83.4")]), doc="2024-01-10")
S("Theo dự toán, năm 2024 huyện Ea Kar thu tiền thuê đất 3,2 tỷ đồng, lệ phí trước bạ 24 tỷ đồng. Thực tế 6 tháng, hai khoản này thu lần lượt 2,9 tỷ đồng và 10,6 tỷ đồng.",
  F("plan_thu", "3.2 ty", "y2024", place="Ea Kar"), F("plan_thu", "24 ty", "y2024", place="Ea Kar"), F("thu", "2.9 ty", "m6-2024", place="Ea Kar"), F("thu", "10.6 ty", "m6-2024", place="Ea Kar"), doc="2024-07-11")
S("Sang năm 2026, dự kiến thu ngân sách xã 6.850 triệu đồng, chi ngân sách 48.200 triệu đồng, trong đó chi sự nghiệp giáo dục 27.300 triệu đồng.",
  F("plan_thu", "6850 tr", "y2026"), F("plan_chi", "48200 tr", "y2026"), F("plan_chi", "27300 tr", "y2026"), doc="2025-12-05")
S("Thu NSNN năm 2024 của thị trấn Đồi Ngô vượt xa dự toán: giao 12 tỷ đồng, thu 19,8 tỷ đồng, gấp 1,65 lần dự toán.",
  F("plan_thu", "12 ty", "y2024", place="Đồi Ngô"), F("thu", "19.8 ty", "y2024", c=[T("plan", "165", ref="12 ty", step="1")], place="Đồi Ngô"), doc="2025-01-10")
S("Điều 1. Phê chuẩn quyết toán thu, chi ngân sách xã năm 2021: dự toán thu 7.215.000.000 đồng, quyết toán thu 9.004.318.500 đồng; dự toán chi 7.215.000.000 đồng, quyết toán chi 8.876.540.200 đồng.",
  F("plan_thu", "7215000000 d", "y2021"), F("thu", "9004318500 d", "y2021"), F("plan_chi", "7215000000 d", "y2021"), F("chi", "8876540200 d", "y2021"), doc="2022-06-28")
S("Dự toán giao thu phí bảo vệ môi trường 2.400 triệu đồng. Thực hiện 2.016 triệu đồng, đạt 84% dự toán. Nguyên nhân: 3 mỏ đá tạm dừng khai thác.",
  F("plan_thu", "2400 tr", None), F("thu", "2016 tr", None, c=[R("plan", "84")]), doc="2022-12-15")
S("Tổng cục Thuế giao Cục Thuế tỉnh dự toán thu năm 2020 là 9.740 tỷ đồng. Trước tác động của dịch bệnh, số thu 8 tháng chỉ đạt 5.318 tỷ đồng, bằng 54,6% dự toán, giảm 8,2% so với cùng kỳ; cơ quan thuế dự ước cả năm thu 8.650 tỷ đồng, hụt 11,2% so với dự toán.",
  F("plan_thu", "9740 ty", "y2020"), F("thu", "5318 ty", "m8-2020", c=[R("plan", "54.6"), G("yoy", "8.2", "down")]), F("thu", "8650 ty", "y2020", est=1, c=[G("plan", "11.2", "down")]), doc="2020-09-08")
S("Mục tiêu thu ngân sách của thành phố Cao Lãnh trong năm 2022 là 465 tỷ đồng; ngay quý I đã thu 168,3 tỷ đồng, trong đó thuế ngoài quốc doanh 61,7 tỷ đồng, tiền sử dụng đất 54 tỷ đồng.",
  F("plan_thu", "465 ty", "y2022", place="Cao Lãnh"), F("thu", "168.3 ty", "q1-2022", place="Cao Lãnh"), F("thu", "61.7 ty", "q1-2022", place="Cao Lãnh"), F("thu", "54 ty", "q1-2022", place="Cao Lãnh"), doc="2022-04-11")
S("Nghị quyết giao thu đấu giá quyền sử dụng đất năm 2025: 96 tỷ đồng. Đến hết tháng 8 đã tổ chức đấu giá 3 đợt, giá trị trúng đấu giá 71,4 tỷ đồng; số tiền đã nộp vào ngân sách 52,8 tỷ đồng, đạt 55% kế hoạch.",
  F("plan_thu", "96 ty", "y2025"), F("thu", "52.8 ty", "m8-2025", cum=1, c=[R("plan", "55")]), doc="2025-09-16")
S("Trong các khoản thu năm 2023 không đạt dự toán có thuế bảo vệ môi trường (giao 420 tỷ đồng, thu 268 tỷ đồng) và tiền sử dụng đất (giao 1.500 tỷ đồng, thu 874 tỷ đồng).",
  F("plan_thu", "420 ty", "y2023"), F("thu", "268 ty", "y2023"), F("plan_thu", "1500 ty", "y2023"), F("thu", "874 ty", "y2023"), doc="2024-01-16")
S("Để hoàn thành kế hoạch năm, tháng 12/2022 Chi cục Thuế phải thu 31,5 tỷ đồng, trong khi tháng 11 đơn vị chỉ thu được 18,2 tỷ đồng.",
  F("plan_thu", "31.5 ty", "t12-2022"), F("thu", "18.2 ty", "t11-2022"), doc="2022-12-02")
S("Chi cục Hải quan khu vực đăng ký chỉ tiêu phấn đấu thu năm 2026 là 27.900 tỷ đồng, tăng 3,3% so với dự toán được giao (27.000 tỷ đồng). Năm 2025, đơn vị đã thu 26.412 tỷ đồng.",
  F("plan_thu", "27900 ty", "y2026", c=[G("plan", "3.3", "up", ref="27000 ty")]), F("thu", "26412 ty", "y2025"), doc="2026-01-14")

# ==== Spending: allotted and spent
S("Dự toán chi thường xuyên năm 2023 của quận là 842 tỷ đồng, trong đó giáo dục 436 tỷ đồng, quản lý hành chính 128 tỷ đồng. 6 tháng đầu năm, quận đã chi 398 tỷ đồng, riêng giáo dục 207 tỷ đồng.",
  F("plan_chi", "842 ty", "y2023"), F("plan_chi", "436 ty", "y2023"), F("plan_chi", "128 ty", "y2023"), F("chi", "398 ty", "m6-2023"), F("chi", "207 ty", "m6-2023"), doc="2023-07-07")
S("Năm 2024, kinh phí hỗ trợ học phí được giao 18,6 tỷ đồng, đã chi trả 16,9 tỷ đồng cho 24.500 học sinh, còn thừa 1,7 tỷ đồng.",
  F("plan_chi", "18.6 ty", "y2024"), F("chi", "16.9 ty", "y2024"), doc="2025-01-13")
S("Năm 2022, Trung tâm Văn hóa huyện được giao dự toán chi đầu năm 4.120 triệu đồng, bổ sung trong năm 865 triệu đồng; đã sử dụng 4.730 triệu đồng.",
  F("plan_chi", "4120 tr", "y2022"), F("plan_chi", "865 tr", "y2022"), F("chi", "4730 tr", "y2022"), doc="2023-01-11")
S("UBND huyện báo cáo: nhu cầu kinh phí tinh giản biên chế là 26,4 tỷ đồng; dự toán chi ngân sách huyện năm 2025 đã bố trí 9 tỷ đồng, đề nghị tỉnh bổ sung 17,4 tỷ đồng.",
  F("plan_chi", "9 ty", "y2025"), doc="2025-02-27")
S("Dự phòng ngân sách tỉnh năm 2025 bố trí 412 tỷ đồng. Đến ngày 30/9, UBND tỉnh đã sử dụng 187,5 tỷ đồng, trong đó chi khắc phục hậu quả bão số 10 là 96 tỷ đồng, chi phòng, chống dịch bệnh 24,3 tỷ đồng; nguồn dự phòng còn lại 224,5 tỷ đồng.",
  F("plan_chi", "412 ty", "y2025"), F("chi", "187.5 ty", "m9-2025"), F("chi", "96 ty", "m9-2025"), F("chi", "24.3 ty", "m9-2025"), doc="2025-10-08")
S("Kinh phí tổ chức đại hội đảng bộ các cấp năm 2025 dự kiến chi 6.200 triệu đồng; thực chi 5.480 triệu đồng.",
  F("plan_chi", "6200 tr", "y2025"), F("chi", "5480 tr", "y2025"), doc="2025-10-20")
S("Năm 2023, ngân sách thành phố Sa Đéc bố trí 8,4 tỷ đồng quà Tết cho hộ nghèo, người có công. Đến ngày 18/01 đã chi 7,9 tỷ đồng; các nhà hảo tâm ủng hộ thêm 3,1 tỷ đồng.",
  F("plan_chi", "8.4 ty", "y2023", place="Sa Đéc"), F("chi", "7.9 ty", "2023-01-01..2023-01-18", place="Sa Đéc"), doc="2023-01-19")
S("Chi đầu tư phát triển năm 2020 dự toán giao 1.286 tỷ đồng, thực hiện 1.412 tỷ đồng, đạt 109,8%; chi thường xuyên dự toán 3.645 tỷ đồng, thực hiện 3.589 tỷ đồng, đạt 98,5%; dự phòng ngân sách dự toán 98 tỷ đồng, đã sử dụng 74 tỷ đồng.",
  F("plan_chi", "1286 ty", "y2020"), F("chi", "1412 ty", "y2020", c=[R("plan", "109.8", ref="1286 ty")]), F("plan_chi", "3645 ty", "y2020"),
  F("chi", "3589 ty", "y2020", c=[R("plan", "98.5", ref="3645 ty")]), F("plan_chi", "98 ty", "y2020"), F("chi", "74 ty", "y2020"), doc="2021-01-19")
S("Để trả lương theo mức mới, năm 2024 tỉnh bố trí 780 tỷ đồng từ nguồn cải cách tiền lương; 6 tháng cuối năm đã chi 655 tỷ đồng.",
  F("plan_chi", "780 ty", "y2024"), F("chi", "655 ty", "l6-2024"), doc="2025-01-15")
S("Giao dự toán chi ngân sách năm 2024 cho Phòng Giáo dục và Đào tạo 3.260 triệu đồng; Phòng Kinh tế và Hạ tầng 2.145 triệu đồng; Phòng Y tế 816 triệu đồng. Trong đó, kinh phí tự chủ 5.130 triệu đồng, kinh phí không tự chủ 1.091 triệu đồng.",
  F("plan_chi", "3260 tr", "y2024"), F("plan_chi", "2145 tr", "y2024"), F("plan_chi", "816 tr", "y2024"), F("plan_chi", "5130 tr", "y2024"), F("plan_chi", "1091 tr", "y2024"), doc="2023-12-28")
S("Trường Tiểu học Lê Lợi công khai: dự toán chi được giao năm 2024 là 5.216.000.000 đồng; kinh phí đã chi quý IV là 1.684.300.000 đồng; kinh phí đã chi cả năm là 5.198.750.000 đồng, đạt 99,7% dự toán.",
  F("plan_chi", "5216000000 d", "y2024"), F("chi", "1684300000 d", "q4-2024"), F("chi", "5198750000 d", "y2024", c=[R("plan", "99.7", ref="5216000000 d")]), doc="2025-01-15")
S("HĐND xã thống nhất chi 350 triệu đồng từ nguồn dự phòng ngân sách xã năm 2025 để sửa chữa đập Bản Cháo bị sạt lở. Công trình có tổng mức đầu tư 620 triệu đồng, phần còn lại do nhân dân đóng góp.",
  F("plan_chi", "350 tr", "y2025"), doc="2025-09-24")
S("Dự toán chi quốc phòng, an ninh năm 2021 được giao 4.850 triệu đồng. Do phát sinh nhiệm vụ phòng, chống dịch, thực chi 6.112 triệu đồng, bằng 126% dự toán.",
  F("plan_chi", "4850 tr", "y2021"), F("chi", "6112 tr", "y2021", c=[R("plan", "126")]), doc="2022-01-14")
S("Sau khi điều chỉnh, dự toán chi sự nghiệp kinh tế năm 2022 của huyện còn 38.600 triệu đồng, giảm 5.400 triệu đồng (12,3%) so với dự toán đầu năm; thực hiện đến hết quý III là 24.120 triệu đồng, đạt 62,5% dự toán điều chỉnh.",
  F("plan_chi", "38600 tr", "y2022", c=[G("plan", "12.3", "down", delta="5400 tr")]), F("chi", "24120 tr", "m9-2022", cum=1, c=[R("plan", "62.5", ref="38600 tr")]), doc="2022-10-07")
S("Dự toán chi thường xuyên năm 2024 đã nhập trên hệ thống TABMIS là 11.236 tỷ đồng; số đã chi đến ngày 31/10/2024 là 8.112 tỷ đồng, bằng 72,2% dự toán; KBNN tỉnh từ chối thanh toán 26 khoản với số tiền 1,9 tỷ đồng.",
  F("plan_chi", "11236 ty", "y2024"), F("chi", "8112 ty", "m10-2024", c=[R("plan", "72.2", ref="11236 ty")]), doc="2024-11-05")
S("Ngân sách thành phố 6 tháng cuối năm 2021 dự kiến chi 420 tỷ đồng cho công tác phòng, chống dịch COVID-19; 6 tháng đầu năm đã chi 236 tỷ đồng.",
  F("plan_chi", "420 ty", "l6-2021"), F("chi", "236 ty", "m6-2021"), doc="2021-07-13")
S("Trả lời chất vấn, Giám đốc Sở Tài chính cho biết kinh phí bảo trì đường bộ năm 2025 bố trí 312 tỷ đồng, chỉ đáp ứng 45% nhu cầu (693 tỷ đồng). Đến hết tháng 6 mới giải ngân 87 tỷ đồng.",
  F("plan_chi", "312 ty", "y2025"), F("chi", "87 ty", "m6-2025", cum=1), doc="2025-07-17")
S("Quyết toán chi ngân sách cấp huyện năm 2022 là 812.450 triệu đồng, bằng 104,6% dự toán; dự toán năm 2023 là 798.300 triệu đồng; dự toán năm 2024 được HĐND huyện thông qua là 846.900 triệu đồng.",
  F("chi", "812450 tr", "y2022", c=[R("plan", "104.6")]), F("plan_chi", "798300 tr", "y2023"), F("plan_chi", "846900 tr", "y2024"), doc="2023-12-21")
S("Chương trình MTQG xây dựng nông thôn mới: kế hoạch vốn giao 32.500 triệu đồng, đã phân bổ chi tiết 31.200 triệu đồng, giải ngân 14.750 triệu đồng, đạt 45,4% kế hoạch vốn giao.",
  F("plan_chi", "32500 tr", None), F("plan_chi", "31200 tr", None), F("chi", "14750 tr", None, c=[R("plan", "45.4", ref="32500 tr")]), doc="2023-09-14")
S("Chi sự nghiệp giáo dục, đào tạo 9 tháng năm 2025 thực hiện 1.284,6 tỷ đồng, đạt 70,1% dự toán. Dự kiến quý IV chi 498 tỷ đồng, trong đó mua sắm thiết bị dạy học 62 tỷ đồng.",
  F("chi", "1284.6 ty", "m9-2025", c=[R("plan", "70.1")]), F("plan_chi", "498 ty", "q4-2025"), F("plan_chi", "62 ty", "q4-2025"), doc="2025-10-03")
S("Đối với chính sách hỗ trợ đất trồng lúa, tỉnh phân bổ cho huyện Thanh Miện 14,2 tỷ đồng năm 2023; huyện đã chi 8,6 tỷ đồng nạo vét kênh mương và 2,125 tỷ đồng mua giống.",
  F("plan_chi", "14.2 ty", "y2023", place="Thanh Miện"), F("chi", "8.6 ty", "y2023", place="Thanh Miện"), F("chi", "2.125 ty", "y2023", flags=["ambiguous_comma"], place="Thanh Miện"), doc="2023-12-11")
S("Tổng chi cân đối NSNN năm 2019 theo dự toán Quốc hội giao là 1.633,3 nghìn tỷ đồng; ước cả năm chi đạt 1.666,8 nghìn tỷ đồng, tăng 2,1% so với dự toán.",
  F("plan_chi", "1633.3 kty", "y2019"), F("chi", "1666.8 kty", "y2019", est=1, c=[G("plan", "2.1", "up", ref="1633.3 kty")]), doc="2019-12-27")
S("Kinh phí sắp xếp, tinh gọn bộ máy: năm 2025 Trung ương bổ sung dự toán chi cho tỉnh 1.046 tỷ đồng; đến hết ngày 30/9/2025 đã chi trả 978 tỷ đồng cho 1.214 người. Nhu cầu quý IV còn khoảng 215 tỷ đồng.",
  F("plan_chi", "1046 ty", "y2025"), F("chi", "978 ty", "m9-2025", cum=1), doc="2025-10-09")
S("Năm 2020, từ nguồn sự nghiệp môi trường, thị xã Ba Đồn được phân bổ 7.300 triệu đồng, giải ngân 7.154 triệu đồng, bằng 98% dự toán.",
  F("plan_chi", "7300 tr", "y2020", place="Ba Đồn"), F("chi", "7154 tr", "y2020", c=[R("plan", "98", ref="7300 tr")], place="Ba Đồn"), doc="2021-01-21")
S("Chi hoạt động Đảng, đoàn thể: 1.245/1.380 triệu đồng, đạt 90,2% dự toán. Chi quản lý nhà nước: 3.916/4.120 triệu đồng, đạt 95% dự toán. Dự phòng: dự toán 180 triệu đồng, chưa sử dụng.",
  F("chi", "1245 tr", None, pair="1380 tr", role="plan", c=[R("plan", "90.2", ref="pair")]), F("chi", "3916 tr", None, pair="4120 tr", role="plan", c=[R("plan", "95", ref="pair")]), F("plan_chi", "180 tr", None), doc="2022-12-29")
S("Phê duyệt kinh phí 3.480 triệu đồng từ nguồn sự nghiệp y tế năm 2022 để mua vật tư tiêm chủng, giao Trung tâm Kiểm soát bệnh tật tỉnh thực hiện và thanh quyết toán theo quy định.",
  F("plan_chi", "3480 tr", "y2022"), doc="2022-04-22")

# ==== Both in one, the status inherited or changed
S("Thực hiện năm 2024: tổng thu ngân sách xã 14.360 triệu đồng, tổng chi 13.912 triệu đồng. Dự toán năm 2025: tổng thu 12.800 triệu đồng, tổng chi 12.800 triệu đồng, trong đó chi thường xuyên 10.450 triệu đồng, chi đầu tư 2.100 triệu đồng, dự phòng 250 triệu đồng.",
  F("thu", "14360 tr", "y2024"), F("chi", "13912 tr", "y2024"), F("plan_thu", "12800 tr", "y2025"), F("plan_chi", "12800 tr", "y2025"),
  F("plan_chi", "10450 tr", "y2025"), F("plan_chi", "2100 tr", "y2025"), F("plan_chi", "250 tr", "y2025"), doc="2024-12-26")
S("1. Ước thực hiện năm 2025\na) Thu NSNN trên địa bàn: 1.236 tỷ đồng, bằng 112,4% dự toán.\nb) Chi ngân sách địa phương: 894 tỷ đồng, bằng 97,2% dự toán.\n2. Dự toán năm 2026\na) Thu NSNN trên địa bàn: 1.310 tỷ đồng.\nb) Chi ngân sách địa phương: 962 tỷ đồng.",
  F("thu", "1236 ty", "y2025", est=1, c=[R("plan", "112.4")]), F("chi", "894 ty", "y2025", est=1, c=[R("plan", "97.2")]), F("plan_thu", "1310 ty", "y2026"), F("plan_chi", "962 ty", "y2026"), doc="2025-12-04")
S("Nhiệm vụ năm 2023 đề ra: thu ngân sách 168 tỷ đồng, giải ngân vốn đầu tư công 215 tỷ đồng, chi sự nghiệp môi trường 12,6 tỷ đồng. Kết quả: thu ngân sách 174,7 tỷ đồng, đạt 104% kế hoạch; giải ngân vốn đầu tư công 189 tỷ đồng, đạt 87,9% kế hoạch; chi sự nghiệp môi trường 12,1 tỷ đồng, đạt 96% kế hoạch.",
  F("plan_thu", "168 ty", "y2023"), F("plan_chi", "215 ty", "y2023"), F("plan_chi", "12.6 ty", "y2023"),
  F("thu", "174.7 ty", "y2023", c=[R("plan", "104")]), F("chi", "189 ty", "y2023", c=[R("plan", "87.9")]), F("chi", "12.1 ty", "y2023", c=[R("plan", "96")]), doc="2024-01-05")
S("Theo kế hoạch, 3 tháng cuối năm 2024 huyện thu ngân sách 45 tỷ đồng (tiền sử dụng đất 30 tỷ đồng, thuế, phí 15 tỷ đồng). 9 tháng qua, huyện đã thu 121 tỷ đồng, trong đó tiền sử dụng đất 58 tỷ đồng.",
  F("plan_thu", "45 ty", "l3-2024"), F("plan_thu", "30 ty", "l3-2024"), F("plan_thu", "15 ty", "l3-2024"), F("thu", "121 ty", "m9-2024"), F("thu", "58 ty", "m9-2024"), doc="2024-10-08")
S("Năm 2025 là năm cao điểm đầu tư công với kế hoạch vốn giao 9.860 tỷ đồng, gấp 1,4 lần năm 2024. Quý I giải ngân 820 tỷ đồng; quý II giải ngân 2.140 tỷ đồng. Mục tiêu quý III giải ngân 3.240 tỷ đồng.",
  F("plan_chi", "9860 ty", "y2025", c=[T("prev_year", "140")]), F("chi", "820 ty", "q1-2025"), F("chi", "2140 ty", "q2-2025"), F("plan_chi", "3240 ty", "q3-2025"), doc="2025-07-09")
S("Tỉnh đặt mục tiêu thu ngân sách năm 2023 là 12.500 tỷ đồng, sau đó nâng lên 13.000 tỷ đồng. Song số thu cả năm dừng ở 11.870 tỷ đồng, hụt 5% so với dự toán đầu năm (12.500 tỷ đồng).",
  F("plan_thu", "12500 ty", "y2023"), F("plan_thu", "13000 ty", "y2023"), F("thu", "11870 ty", "y2023", c=[G("plan", "5", "down", ref="12500 ty")]), doc="2024-01-18")
S("Về chi ngân sách: năm 2022 dự toán 245.600 triệu đồng, thực hiện 231.840 triệu đồng; năm 2023 dự toán 268.300 triệu đồng, ước thực hiện 262.000 triệu đồng; năm 2024 dự toán 281.500 triệu đồng.",
  F("plan_chi", "245600 tr", "y2022"), F("chi", "231840 tr", "y2022"), F("plan_chi", "268300 tr", "y2023"), F("chi", "262000 tr", "y2023", est=1), F("plan_chi", "281500 tr", "y2024"), doc="2023-12-05")
S("Tình hình thu, chi ngân sách phường những năm gần đây: năm 2021 thu 8,2 tỷ đồng, chi 7,9 tỷ đồng; năm 2022 thu 9,6 tỷ đồng, chi 9,1 tỷ đồng; năm 2023 dự toán thu 9 tỷ đồng, dự toán chi 9 tỷ đồng.",
  F("thu", "8.2 ty", "y2021"), F("chi", "7.9 ty", "y2021"), F("thu", "9.6 ty", "y2022"), F("chi", "9.1 ty", "y2022"), F("plan_thu", "9 ty", "y2023"), F("plan_chi", "9 ty", "y2023"), doc="2023-02-15")
S("Xã Vĩnh Thạnh năm 2025 thu ngân sách trên địa bàn 5.120 triệu đồng, chi ngân sách 39.840 triệu đồng. Năm 2026, xã được giao thu 5.500 triệu đồng, chi 44.260 triệu đồng.",
  F("thu", "5120 tr", "y2025", place="Vĩnh Thạnh"), F("chi", "39840 tr", "y2025", place="Vĩnh Thạnh"), F("plan_thu", "5500 tr", "y2026", place="Vĩnh Thạnh"), F("plan_chi", "44260 tr", "y2026", place="Vĩnh Thạnh"), doc="2026-01-09")
S("Tổng chi ngân sách địa phương theo dự toán năm 2023 là 15.640 tỷ đồng. Trong đó: chi đầu tư phát triển 4.870 tỷ đồng; chi thường xuyên 10.452 tỷ đồng; dự phòng 318 tỷ đồng. Thực hiện 6 tháng đầu năm là 6.912 tỷ đồng, gồm chi đầu tư phát triển 1.986 tỷ đồng và chi thường xuyên 4.926 tỷ đồng.",
  F("plan_chi", "15640 ty", "y2023"), F("plan_chi", "4870 ty", "y2023"), F("plan_chi", "10452 ty", "y2023"), F("plan_chi", "318 ty", "y2023"),
  F("chi", "6912 ty", "m6-2023"), F("chi", "1986 ty", "m6-2023"), F("chi", "4926 ty", "m6-2023"), doc="2023-07-12")
S("Kết thúc năm ngân sách 2022, huyện Tiên Lãng thu 486 tỷ đồng so với dự toán 412 tỷ đồng, đạt 118%. Sang năm 2023, thành phố giao huyện thu 438 tỷ đồng, huyện phấn đấu thu 500 tỷ đồng.",
  F("thu", "486 ty", "y2022", c=[R("plan", "118", ref="412 ty")], place="Tiên Lãng"), F("plan_thu", "438 ty", "y2023", place="Tiên Lãng"), F("plan_thu", "500 ty", "y2023", place="Tiên Lãng"), doc="2023-01-06")
S("Ngày 12/12/2024, HĐND tỉnh thông qua dự toán năm 2025 với tổng thu NSNN trên địa bàn 16.300 tỷ đồng, tổng chi ngân sách địa phương 21.874 tỷ đồng. Cùng ngày, UBND tỉnh báo cáo năm 2024 ước thu NSNN đạt 15.720 tỷ đồng, vượt 8,4% dự toán Trung ương giao (14.500 tỷ đồng).",
  F("plan_thu", "16300 ty", "y2025"), F("plan_chi", "21874 ty", "y2025"), F("thu", "15720 ty", "y2024", est=1, c=[G("plan_central", "8.4", "up", ref="14500 ty")]), doc="2024-12-12")
S("- Dự toán giao: 2.460 triệu đồng chi sự nghiệp văn hóa, 1.215 triệu đồng chi sự nghiệp thể thao.\n- Đã thực hiện: 2.108 triệu đồng chi sự nghiệp văn hóa, 1.215 triệu đồng chi sự nghiệp thể thao.",
  F("plan_chi", "2460 tr", None), F("plan_chi", "1215 tr", None), F("chi", "2108 tr", None), F("chi", "1215 tr", None), doc="2021-11-30")
S("Tổng dự toán chi chương trình giảm nghèo năm 2019 của huyện Kỳ Sơn là 63,5 tỷ đồng, thực hiện đến 31/10/2019 đạt 34,7 tỷ đồng; 2 tháng cuối năm dự kiến chi tiếp 25 tỷ đồng.",
  F("plan_chi", "63.5 ty", "y2019", place="Kỳ Sơn"), F("chi", "34.7 ty", "m10-2019", place="Kỳ Sơn"), F("plan_chi", "25 ty", "l2-2019", place="Kỳ Sơn"), doc="2019-11-08")
S("Trong tháng 10/2023, huyện đã chi 31,2 tỷ đồng, trong đó chi đầu tư 9,8 tỷ đồng, chi thường xuyên 21,4 tỷ đồng. Dự kiến tháng 11, huyện chi 36 tỷ đồng, trong đó chi đầu tư 14 tỷ đồng, chi thường xuyên 22 tỷ đồng.",
  F("chi", "31.2 ty", "t10-2023"), F("chi", "9.8 ty", "t10-2023"), F("chi", "21.4 ty", "t10-2023"), F("plan_chi", "36 ty", "t11-2023"), F("plan_chi", "14 ty", "t11-2023"), F("plan_chi", "22 ty", "t11-2023"), doc="2023-11-02")
S("Thu tháng 6/2022 thực hiện 41.260 triệu đồng, lũy kế 6 tháng 248.615 triệu đồng, đạt 57,8% dự toán; dự kiến thu tháng 7/2022 là 35.000 triệu đồng.",
  F("thu", "41260 tr", "t6-2022"), F("thu", "248615 tr", "m6-2022", cum=1, c=[R("plan", "57.8")]), F("plan_thu", "35000 tr", "t7-2022"), doc="2022-07-04")
S("Bộ Tài chính cho biết, năm 2024 kế hoạch vốn đầu tư công Thủ tướng Chính phủ giao là 669.264 tỷ đồng; giải ngân đến hết tháng 4 ước đạt 115.906 tỷ đồng, bằng 17,3% kế hoạch Thủ tướng Chính phủ giao.",
  F("plan_chi", "669264 ty", "y2024"), F("chi", "115906 ty", "m4-2024", est=1, cum=1, c=[R("plan_central", "17.3", ref="669264 ty")]), doc="2024-05-03")
S("Từ 120 tỷ đồng được bố trí năm 2024, huyện Ba Tơ đã chi 74 tỷ đồng làm đường, 18 tỷ đồng xây trường học và 9,6 tỷ đồng cấp nước sinh hoạt.",
  F("plan_chi", "120 ty", "y2024", place="Ba Tơ"), F("chi", "74 ty", "y2024", place="Ba Tơ"), F("chi", "18 ty", "y2024", place="Ba Tơ"), F("chi", "9.6 ty", "y2024", place="Ba Tơ"), doc="2024-12-20")

# ==== Plans alone and performance alone
S("Dự toán chi năm 2025 của Sở Khoa học và Công nghệ được giao 64.820 triệu đồng; tăng 15,4% so với dự toán năm 2024 (56.170 triệu đồng).",
  F("plan_chi", "64820 tr", "y2025", c=[G("plan", "15.4", "up", ref="56170 tr")]), doc="2024-12-31")
S("Chỉ tiêu chủ yếu năm 2021: thu ngân sách nhà nước trên địa bàn 9.200 tỷ đồng; tổng vốn đầu tư toàn xã hội 41.000 tỷ đồng; kim ngạch xuất khẩu 3,2 tỷ USD; thu nhập bình quân đầu người 52 triệu đồng.",
  F("plan_thu", "9200 ty", "y2021"), doc="2020-12-10")
S("Năm 2025, ngân sách thành phố Vĩnh Long dành 54 tỷ đồng chỉnh trang đô thị, trong đó 31 tỷ đồng nâng cấp vỉa hè, 23 tỷ đồng cải tạo hệ thống chiếu sáng.",
  F("plan_chi", "54 ty", "y2025", place="Vĩnh Long"), F("plan_chi", "31 ty", "y2025", place="Vĩnh Long"), F("plan_chi", "23 ty", "y2025", place="Vĩnh Long"), doc="2025-03-04")
S("Giai đoạn 2026 - 2030, tỉnh dự kiến bố trí 2.480 tỷ đồng ngân sách địa phương cho Chương trình MTQG xây dựng nông thôn mới, bình quân 496 tỷ đồng/năm.",
  F("plan_chi", "2480 ty", "2026-01-01..2030-12-31"), doc="2025-11-25")
S("Quyết toán thu, chi ngân sách năm 2023 của xã Phước Lộc: tổng thu 11.642.350.000 đồng, trong đó thu bổ sung 8.915.000.000 đồng; tổng chi 11.208.764.000 đồng, trong đó chi thường xuyên 7.364.200.000 đồng.",
  F("thu", "11642350000 d", "y2023", place="Phước Lộc"), F("thu", "8915000000 d", "y2023", place="Phước Lộc"), F("chi", "11208764000 d", "y2023", place="Phước Lộc"), F("chi", "7364200000 d", "y2023", place="Phước Lộc"), doc="2024-07-08")
S("Kho bạc Nhà nước khu vực đã giải ngân 6.214 tỷ đồng vốn đầu tư công trong 8 tháng năm 2025, tăng 1.318 tỷ đồng so với cùng kỳ; còn 1.046 tỷ đồng hồ sơ đang chờ hoàn thiện thủ tục.",
  F("chi", "6214 ty", "m8-2025", c=[G("yoy", None, "up", delta="1318 ty")]), doc="2025-09-08")
S("Ước tính chi ngân sách nhà nước tháng 9/2024 đạt 152,3 nghìn tỷ đồng; lũy kế 9 tháng ước đạt 1.256,3 nghìn tỷ đồng, bằng 59,3% dự toán.",
  F("chi", "152.3 kty", "t9-2024", est=1), F("chi", "1256.3 kty", "m9-2024", est=1, cum=1, c=[R("plan", "59.3")]), doc="2024-10-04")
S("Giao chỉ tiêu thu năm 2024 cho các đội thuế: Đội số 1: 86 tỷ đồng; Đội số 2: 54,5 tỷ đồng; Đội số 3: 47 tỷ đồng.",
  F("plan_thu", "86 ty", "y2024"), F("plan_thu", "54.5 ty", "y2024"), F("plan_thu", "47 ty", "y2024"), doc="2024-01-12")

# ==== Money that is neither
S("Sở Y tế đề xuất 45 tỷ đồng mua sắm trang thiết bị cho 12 trung tâm y tế; Sở Tài chính đang thẩm định nhu cầu trước khi trình UBND tỉnh.", doc="2024-05-16")
S("Dự án cải tạo kè sông Rào Cái có tổng mức đầu tư 218 tỷ đồng; gói thầu số 3 trúng thầu với giá 64,3 tỷ đồng, giảm 1,2 tỷ đồng so với giá gói thầu được duyệt.", doc="2023-08-21")
S("Qua rà soát, nợ đọng xây dựng cơ bản của 14 xã còn 36,8 tỷ đồng, giảm 11,4 tỷ đồng so với đầu năm; nhiều nhất là nhóm công trình nông thôn mới với 22,5 tỷ đồng.", doc="2021-10-14")
S("Nhu cầu vốn để hoàn thành tuyến đường tránh là 540 tỷ đồng; huyện kiến nghị Trung ương xem xét hỗ trợ 300 tỷ đồng.", doc="2022-06-13")
S("Quỹ bảo trì đường bộ thôn vận động được 84 triệu đồng, đạt 105% kế hoạch; số dư cuối kỳ 26 triệu đồng.", doc="2024-12-23")
S("Công ty cổ phần Cấp nước đặt kế hoạch doanh thu năm 2025 là 312 tỷ đồng, lợi nhuận trước thuế 48 tỷ đồng; thực hiện quý I đạt doanh thu 79,6 tỷ đồng, bằng 25,5% kế hoạch.", doc="2025-04-18")
S("Chỉ tiêu kế hoạch tín dụng năm 2023 được giao 46 tỷ đồng, đến ngày 30/9 Ngân hàng Chính sách xã hội huyện đã giải ngân cho vay 41,3 tỷ đồng, đạt 89,8% kế hoạch tăng trưởng dư nợ.", doc="2023-10-11")
S("Nhà máy điện gió giai đoạn 1 có vốn đầu tư 4.150 tỷ đồng, chủ đầu tư đã thực hiện 2.900 tỷ đồng; dự kiến phát điện thương mại trong quý III/2025.", doc="2025-03-13")
S("Tại thời điểm 31/12/2021, số dư tạm ứng quá hạn chưa thu hồi là 73,6 tỷ đồng ở 41 dự án; 12 nhà thầu đã giải thể hoặc không còn hoạt động.", doc="2022-02-16")
S("Người dân phản ánh mức bồi thường 62.000 đồng/m2 đất trồng cây lâu năm là quá thấp; có hộ được phê duyệt phương án bồi thường 480 triệu đồng nhưng chưa nhận tiền.", doc="2023-05-25")
S("Kế hoạch sản xuất vụ Đông Xuân 2025 - 2026: gieo cấy 4.250 ha lúa, năng suất 68 tạ/ha; giá trị sản xuất dự kiến đạt 312 tỷ đồng.", doc="2025-11-11")
S("Các doanh nghiệp trên địa bàn dự kiến thưởng Tết bình quân 7,4 triệu đồng/người, cao nhất 98 triệu đồng; một doanh nghiệp còn nợ lương 2,3 tỷ đồng.", doc="2026-01-20")
S("Hội Nông dân xã phấn đấu năm 2022 vận động 60 triệu đồng xây dựng Quỹ Hỗ trợ nông dân, đến nay đã vận động được 47 triệu đồng.", doc="2022-09-15")
S("Mức vốn điều lệ của Quỹ Đầu tư phát triển tỉnh là 500 tỷ đồng; Quỹ đang cho 9 dự án vay với dư nợ 286 tỷ đồng, lãi suất 6,8%/năm.", doc="2024-06-27")
S("Cử tri đề nghị sớm phân bổ vốn nâng cấp Tỉnh lộ 9B. UBND huyện trả lời: tuyến đường dài 12,4 km, khái toán 96 tỷ đồng, vượt khả năng cân đối nên sẽ xem xét trong giai đoạn 2026 - 2030.", doc="2024-11-21")
S("Kết quả lựa chọn nhà thầu năm 2023: 214 gói thầu, tổng giá gói thầu 1.036 tỷ đồng, tổng giá trúng thầu 1.012 tỷ đồng, tỷ lệ tiết kiệm 2,3%.", doc="2024-01-23")
S("Quyết toán dự án hoàn thành nhà đa năng Trường THPT số 2: giá trị đề nghị quyết toán 14.862 triệu đồng, giá trị được phê duyệt 14.795 triệu đồng, công nợ còn phải trả nhà thầu 1.120 triệu đồng.", doc="2021-09-09")

PARAGRAPHS.write("statuses.jsonl", "sta")
