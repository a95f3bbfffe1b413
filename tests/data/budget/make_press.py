#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes press.jsonl: paragraphs in the manner of provincial papers and of the news of district and commune portals.

Labelled by people who had not read the rules of core/budget, and scored once before a rule was changed for it;
docs/measurements.md holds that score.
"""
from labels import F, G, R, T, Paragraphs

PARAGRAPHS = Paragraphs()
S = PARAGRAPHS.add

# ==== News of provincial papers
S("Chiều 3/7, tại buổi họp báo thường kỳ, Phó Giám đốc Sở Tài chính thông tin: nửa đầu năm 2025, địa phương thu ngân sách được 5.318 tỷ đồng, tương đương 58,4% dự toán HĐND tỉnh giao; so với cùng kỳ năm ngoái tăng 12,7%.",
  F("thu", "5318 ty", "m6-2025", c=[R("plan_council", "58.4"), G("yoy", "12.7", "up")]), doc="2025-07-04")
S("Nguồn thu chủ lực vẫn là khu vực doanh nghiệp FDI với 1.942,6 tỷ đồng nộp ngân sách trong 7 tháng năm 2024, đạt 55,9% dự toán năm; tiếp đó là khu vực ngoài quốc doanh với 1.108,3 tỷ đồng, đạt 63% dự toán năm.",
  F("thu", "1942.6 ty", "m7-2024", c=[R("plan", "55.9")]), F("thu", "1108.3 ty", "m7-2024", c=[R("plan", "63")]), doc="2024-08-05")
S("Không giữ được đà tăng của những tháng đầu năm, thu ngân sách quý II/2024 của tỉnh Phú Thọ chỉ dừng ở 1.875 tỷ đồng, thấp hơn 9,3% so với quý I.",
  F("thu", "1875 ty", "q2-2024", c=[G("prev_period", "9.3", "down")], place="Phú Thọ"), doc="2024-07-02")
S("Ba địa phương dẫn đầu về thu ngân sách 10 tháng gồm: thành phố Hạ Long 7.120 tỷ đồng (94,1% dự toán), thành phố Cẩm Phả 1.846 tỷ đồng (88,6% dự toán), thị xã Quảng Yên 1.533 tỷ đồng (102,3% dự toán).",
  F("thu", "7120 ty", "m10-2024", c=[R("plan", "94.1")], place="Hạ Long"),
  F("thu", "1846 ty", "m10-2024", c=[R("plan", "88.6")], place="Cẩm Phả"),
  F("thu", "1533 ty", "m10-2024", c=[R("plan", "102.3")], place="Quảng Yên"), doc="2024-11-04")
S("Trong khi thu đạt khá thì giải ngân vẫn là khâu yếu. Đến hết tháng 8, vốn đầu tư công của tỉnh mới giải ngân được 2.764 tỷ đồng trên tổng kế hoạch 7.310 tỷ đồng, đạt 37,8%.",
  F("chi", "2764 ty", "m8-2024", cum=1, c=[R("plan", "37.8", ref="7310 ty")]), doc="2024-09-06")
S("Theo nghị quyết vừa được HĐND tỉnh thông qua, năm 2026 tỉnh phấn đấu tổng thu ngân sách nhà nước trên địa bàn đạt 31.500 tỷ đồng, trong đó thu nội địa 26.200 tỷ đồng, thu xuất nhập khẩu 5.300 tỷ đồng. Tổng dự toán chi ngân sách địa phương là 27.846 tỷ đồng.",
  F("plan_thu", "31500 ty", "y2026"), F("plan_thu", "26200 ty", "y2026"), F("plan_thu", "5300 ty", "y2026"), F("plan_chi", "27846 ty", "y2026"),
  doc="2025-12-10")
S("Lũy kế 11 tháng, ngành Thuế tỉnh đã thu 9.215 tỷ đồng, vượt 3,4% dự toán pháp lệnh, trong đó tiền sử dụng đất 2.780 tỷ đồng, gấp 1,8 lần dự toán.",
  F("thu", "9215 ty", "m11-2023", cum=1, c=[G("plan", "3.4", "up")]), F("thu", "2780 ty", "m11-2023", cum=1, c=[T("plan", "180")]), doc="2023-12-05")
S("Tại thành phố Vinh, thu ngân sách 9 tháng ước đạt 2.436,8 tỷ đồng, vượt 5,9% dự toán cả năm và tăng 31,2% so với cùng kỳ năm 2023.",
  F("thu", "2436.8 ty", "m9-2024", est=1, c=[G("plan", "5.9", "up"), G("yoy", "31.2", "up")], place="Vinh"), doc="2024-09-30")
S("Chi cục Hải quan cửa khẩu Hữu Nghị trong tháng 5/2024 thu nộp ngân sách 412,7 tỷ đồng, giảm 38,5 tỷ đồng so với tháng 4; tính chung 5 tháng, đơn vị thu 1.986,4 tỷ đồng, đạt 47,3% chỉ tiêu được giao.",
  F("thu", "412.7 ty", "t5-2024", c=[G("prev_period", None, "down", delta="38.5 ty")]),
  F("thu", "1986.4 ty", "m5-2024", c=[R("plan", "47.3")]), doc="2024-06-03")
S("Năm 2024, huyện Kỳ Sơn được tỉnh giao thu 52 tỷ đồng; qua 6 tháng đã thu 31,6 tỷ đồng, bằng 60,8% chỉ tiêu.",
  F("plan_thu", "52 ty", "y2024", place="Kỳ Sơn"), F("thu", "31.6 ty", "m6-2024", c=[R("plan", "60.8", ref="52 ty")], place="Kỳ Sơn"), doc="2024-07-08")
S("Giám đốc Kho bạc Nhà nước tỉnh cho hay: từ ngày 1/1 đến ngày 20/11/2024, tổng chi ngân sách qua Kho bạc là 18.432 tỷ đồng, trong đó chi thường xuyên 10.965 tỷ đồng, chi đầu tư xây dựng cơ bản 6.871 tỷ đồng.",
  F("chi", "18432 ty", "2024-01-01..2024-11-20"), F("chi", "10965 ty", "2024-01-01..2024-11-20"), F("chi", "6871 ty", "2024-01-01..2024-11-20"),
  doc="2024-11-25")
S("Không tính tiền sử dụng đất, thu nội địa của tỉnh trong quý I/2025 đạt 1.622 tỷ đồng, tăng 214 tỷ đồng, tương ứng tăng 15,2% so với quý I/2024.",
  F("thu", "1622 ty", "q1-2025", c=[G("yoy", "15.2", "up", delta="214 ty")]), doc="2025-04-07")
S("Nhờ đẩy nhanh công tác đấu giá đất, 4 tháng đầu năm, huyện Yên Thành đã thu về cho ngân sách 268 tỷ đồng tiền sử dụng đất, bằng 89,3% kế hoạch năm (300 tỷ đồng).",
  F("thu", "268 ty", "m4-2025", c=[R("plan", "89.3", ref="300 ty")], place="Yên Thành"), doc="2025-05-08")
S("8 tháng đầu năm, thu từ xổ số kiến thiết đạt 1.365 tỷ đồng, tăng 6,2% so với cùng kỳ; ngược lại, lệ phí trước bạ chỉ thu được 512 tỷ đồng, giảm 11,8% so với cùng kỳ.",
  F("thu", "1365 ty", "m8-2023", c=[G("yoy", "6.2", "up")]), F("thu", "512 ty", "m8-2023", c=[G("yoy", "11.8", "down")]), doc="2023-09-07")
S("Ngân sách tỉnh đã chi 145 tỷ đồng hỗ trợ người dân khắc phục hậu quả bão số 3; ngân sách các huyện, xã chi 62,5 tỷ đồng.",
  F("chi", "145 ty", None), F("chi", "62.5 ty", None), doc="2024-10-14")
S("Công ty Xi măng Hoàng Mai nộp ngân sách 97,8 tỷ đồng trong 6 tháng đầu năm, tăng 4,5% so với cùng kỳ năm ngoái.",
  F("thu", "97.8 ty", "m6-2024", c=[G("yoy", "4.5", "up")]), doc="2024-07-15")
S("Giải ngân vốn các chương trình mục tiêu quốc gia đến ngày 15/10 đạt 612,4 tỷ đồng, tương đương 53,7% kế hoạch; cụ thể: chương trình xây dựng nông thôn mới 218,9 tỷ đồng (61,2% kế hoạch), chương trình giảm nghèo bền vững 142,3 tỷ đồng (48,5% kế hoạch).",
  F("chi", "612.4 ty", "2024-01-01..2024-10-15", c=[R("plan", "53.7")]), F("chi", "218.9 ty", "2024-01-01..2024-10-15", c=[R("plan", "61.2")]),
  F("chi", "142.3 ty", "2024-01-01..2024-10-15", c=[R("plan", "48.5")]), doc="2024-10-17")
S("Trong số các đơn vị giải ngân chậm có Sở Y tế mới giải ngân 21,4/98,7 tỷ đồng, đạt 21,7% kế hoạch vốn; Sở Văn hóa, Thể thao và Du lịch giải ngân 8,6/31 tỷ đồng, đạt 27,7% kế hoạch vốn.",
  F("chi", "21.4 ty", None, pair="98.7 ty", role="plan", c=[R("plan", "21.7", ref="pair")]),
  F("chi", "8.6 ty", None, pair="31 ty", role="plan", c=[R("plan", "27.7", ref="pair")]), doc="2024-10-17")
S("Tổng thu ngân sách nhà nước trên địa bàn thành phố Cần Thơ 5 tháng đạt 6.187 tỷ đồng (51,6% dự toán HĐND thành phố giao); tổng chi ngân sách địa phương 5.240 tỷ đồng (34,9% dự toán HĐND thành phố giao).",
  F("thu", "6187 ty", "m5-2025", c=[R("plan_council", "51.6")], place="Cần Thơ"),
  F("chi", "5240 ty", "m5-2025", c=[R("plan_council", "34.9")], place="Cần Thơ"), doc="2025-06-05")
S("Tháng 11, thu nội địa ước đạt 835 tỷ đồng, đưa tổng thu 11 tháng lên 10.460 tỷ đồng, bằng 108,3% dự toán Bộ Tài chính giao.",
  F("thu", "835 ty", "t11-2024", est=1), F("thu", "10460 ty", "m11-2024", c=[R("plan_central", "108.3")]), doc="2024-12-02")
S("Ước cả năm 2024, thu ngân sách toàn tỉnh đạt 19.640 tỷ đồng, vượt 9,1% so với dự toán Trung ương giao (18.000 tỷ đồng).",
  F("thu", "19640 ty", "y2024", est=1, c=[G("plan_central", "9.1", "up", ref="18000 ty")]), doc="2024-12-20")
S("Trước tình hình sạt lở nghiêm trọng, UBND tỉnh đã trích 38 tỷ đồng từ nguồn dự phòng ngân sách để gia cố bờ sông.",
  F("chi", "38 ty", None), doc="2023-11-16")
S("Thuế thu nhập cá nhân nằm trong nhóm giảm thu với 318,2 tỷ đồng, bằng 44,9% dự toán, bằng 87,3% so với cùng kỳ.",
  F("thu", "318.2 ty", None, c=[R("plan", "44.9"), R("yoy", "87.3")]), doc="2023-08-03")
S("Đến hết quý III, Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh giải ngân 1.024 tỷ đồng, đạt 65,3% kế hoạch vốn năm.",
  F("chi", "1024 ty", "m9-2024", cum=1, c=[R("plan", "65.3")]), doc="2024-10-09")
S("Sau hợp nhất, tỉnh Tây Ninh đặt mục tiêu thu ngân sách năm 2026 đạt 52.000 tỷ đồng, tăng 8,3% so với ước thực hiện năm 2025.",
  F("plan_thu", "52000 ty", "y2026", c=[G("prev_year", "8.3", "up")], place="Tây Ninh"), doc="2025-12-04")
S("Quý I/2024, Bắc Kạn thu ngân sách hơn 215 tỷ đồng.", F("thu", "215 ty", "q1-2024", place="Bắc Kạn"), doc="2024-04-02")
S("Trong tháng 3, một dự án khu công nghiệp nộp 310 tỷ đồng tiền thuê đất một lần, khiến số thu ngân sách cả quý I tăng vọt lên 1.287 tỷ đồng, gấp 2,3 lần cùng kỳ.",
  F("thu", "310 ty", "t3-2024"), F("thu", "1287 ty", "q1-2024", c=[T("yoy", "230")]), doc="2024-04-05")
S("Chi sự nghiệp giáo dục và đào tạo lớn nhất với 3.218 tỷ đồng trong 8 tháng, chiếm 44,6% tổng chi thường xuyên; chi bảo đảm xã hội 612 tỷ đồng.",
  F("chi", "3218 ty", "m8-2024"), F("chi", "612 ty", "m8-2024"), doc="2024-09-10")
S("Năm 2023 khép lại với tổng thu ngân sách 14.905 tỷ đồng, giảm 1.310 tỷ đồng so với năm 2022 nhưng vẫn vượt dự toán HĐND tỉnh giao 2,6%.",
  F("thu", "14905 ty", "y2023", c=[G("prev_year", None, "down", delta="1310 ty"), G("plan_council", "2.6", "up")]), doc="2024-01-03")

# ---- None
S("Cùng với đó, 1.287 doanh nghiệp, hộ kinh doanh được gia hạn nộp thuế và tiền thuê đất với tổng số tiền 356 tỷ đồng.", doc="2024-08-05")
S("Tổng nguồn vốn huy động của các tổ chức tín dụng trên địa bàn ước đạt 128.600 tỷ đồng, tăng 7,4% so với cuối năm 2023; tổng dư nợ 141.250 tỷ đồng, tăng 6,9%.", doc="2024-09-06")
S("Cầu Trà Khúc 3 có tổng mức đầu tư 850 tỷ đồng, dài 1.040 m, dự kiến hoàn thành trong quý II/2026.", doc="2024-10-02")
S("Chủ tịch UBND tỉnh yêu cầu các ngành, địa phương khai thác tốt nguồn thu, triệt để tiết kiệm chi, phấn đấu tăng thu tối thiểu 10% so với dự toán.", doc="2025-07-04")
S("Doanh thu vận tải, kho bãi 7 tháng ước 4.862 tỷ đồng, tăng 13,1%; chỉ số giá tiêu dùng bình quân tăng 3,2% so với cùng kỳ.", doc="2025-07-31")
S("Phiên đấu giá sáng 12/6 thu hút hơn 600 khách hàng, lô cao nhất trúng 48,5 triệu đồng/m2, gấp 2,4 lần giá khởi điểm.", doc="2025-06-13")
S("Mỗi héc-ta sầu riêng cho lãi 450 - 600 triệu đồng, nhiều hộ thu tiền tỷ mỗi vụ.", doc="2024-08-19")

# ==== News of district and commune portals
S("Kinh tế của huyện 5 tháng đầu năm tiếp tục chuyển biến tích cực. Thu ngân sách nhà nước trên địa bàn được 76,3 tỷ đồng, bằng 47,7% kế hoạch tỉnh giao và cao hơn cùng kỳ năm trước 8,4%.",
  F("thu", "76.3 ty", "m5-2024", c=[R("plan_province", "47.7"), G("yoy", "8.4", "up")]), doc="2024-06-04")
S("Tại hội nghị sơ kết, Phòng Tài chính - Kế hoạch thông tin: thu ngân sách 6 tháng trên địa bàn đạt 142,6 tỷ đồng, trong đó thu tiền sử dụng đất 61,2 tỷ đồng, thu thuế, phí và thu khác 81,4 tỷ đồng.",
  F("thu", "142.6 ty", "m6-2024"), F("thu", "61.2 ty", "m6-2024"), F("thu", "81.4 ty", "m6-2024"), doc="2024-07-08")
S("Chi thường xuyên được kiểm soát chặt chẽ, bám sát dự toán; số chi 9 tháng đầu năm 2022 là 218.640 triệu đồng, bằng 71,2% dự toán HĐND huyện phê chuẩn.",
  F("chi", "218640 tr", "m9-2022", c=[R("plan_council", "71.2")]), doc="2022-10-06")
S("Nhờ đấu giá thành công 86 lô đất tại khu dân cư Đồng Mặn, tiền sử dụng đất nộp ngân sách trong quý II/2024 đạt 38,9 tỷ đồng, gấp 2,3 lần quý I và vượt 29,7% kế hoạch.",
  F("thu", "38.9 ty", "q2-2024", c=[T("prev_period", "230"), G("plan", "29.7", "up")]), doc="2024-07-03")
S("Kết quả thực hiện một số chỉ tiêu chủ yếu 9 tháng đầu năm 2024:\n- Giá trị sản xuất công nghiệp: 1.286 tỷ đồng, đạt 74,3% kế hoạch.\n- Thu ngân sách trên địa bàn: 93,5 tỷ đồng, đạt 85% dự toán.\n- Chi ngân sách: 387,2 tỷ đồng, đạt 68,1% dự toán.\n- Thu nhập bình quân đầu người: 46,8 triệu đồng.",
  F("thu", "93.5 ty", "m9-2024", c=[R("plan", "85")]), F("chi", "387.2 ty", "m9-2024", c=[R("plan", "68.1")]), doc="2024-10-02")
S("Đồng chí Chủ tịch UBND xã cho biết, năm nay xã được giao thu ngân sách 5,2 tỷ đồng, đến hết tháng 10 đã thu 4,68 tỷ đồng, đạt 90%.",
  F("plan_thu", "5.2 ty", "y2024"), F("thu", "4.68 ty", "m10-2024", cum=1, c=[R("plan", "90", ref="5.2 ty")]), doc="2024-11-06")
S("Năm 2023 khép lại với tổng thu ngân sách trên địa bàn thị xã 1.312 tỷ đồng, tăng 37,5% so với năm 2022; chi ngân sách thị xã 1.187 tỷ đồng, bằng 121,4% dự toán giao đầu năm.",
  F("thu", "1312 ty", "y2023", c=[G("prev_year", "37.5", "up")]), F("chi", "1187 ty", "y2023", c=[R("plan", "121.4")]), doc="2024-01-09")
S("Trong số thu 6 tháng đầu năm 2023, thuế ngoài quốc doanh dẫn đầu với 24,7 tỷ đồng, đạt 54,9% dự toán; kế tiếp là lệ phí trước bạ 9,35 tỷ đồng, đạt 51,4% dự toán; thấp nhất là thu phạt vi phạm hành chính 1,02 tỷ đồng, mới đạt 34% dự toán.",
  F("thu", "24.7 ty", "m6-2023", c=[R("plan", "54.9")]), F("thu", "9.35 ty", "m6-2023", c=[R("plan", "51.4")]),
  F("thu", "1.02 ty", "m6-2023", c=[R("plan", "34")]), doc="2023-07-12")
S("Về đầu tư công, đến ngày 15/11/2024 toàn huyện giải ngân 164.320/221.450 triệu đồng, đạt 74,2% kế hoạch vốn giao.",
  F("chi", "164320 tr", "2024-01-01..2024-11-15", pair="221450 tr", role="plan", c=[R("plan", "74.2", ref="pair")]), doc="2024-11-18")
S("Theo kế hoạch vốn năm 2025, thị trấn được bố trí 18,6 tỷ đồng để chỉnh trang vỉa hè, hệ thống chiếu sáng. Tính đến 30/4/2025, các công trình đã giải ngân 5,9 tỷ đồng, đạt 31,7% kế hoạch.",
  F("plan_chi", "18.6 ty", "y2025"), F("chi", "5.9 ty", "m4-2025", cum=1, c=[R("plan", "31.7")]), doc="2025-05-07")
S("Ngân sách huyện đã chi 3,4 tỷ đồng mua giống lúa, ngô hỗ trợ 2.150 hộ bị thiệt hại do mưa lũ.", F("chi", "3.4 ty", None), doc="2023-11-21")
S("Huyện Thanh Chương: Tổng thu ngân sách năm 2022 đạt 1.926,4 tỷ đồng, trong đó thu trên địa bàn 412,8 tỷ đồng, bằng 158,8% dự toán; tổng chi 1.884,1 tỷ đồng.",
  F("thu", "1926.4 ty", "y2022", place="Thanh Chương"), F("thu", "412.8 ty", "y2022", c=[R("plan", "158.8")], place="Thanh Chương"),
  F("chi", "1884.1 ty", "y2022", place="Thanh Chương"), doc="2023-01-16")
S("Ba xã có số thu ngân sách cao nhất huyện trong 8 tháng đầu năm 2024 là Sơn Hồng (2.316 triệu đồng), Sơn Tây (1.874 triệu đồng) và Quang Diệm (1.120 triệu đồng).",
  F("thu", "2316 tr", "m8-2024", place="Sơn Hồng"), F("thu", "1874 tr", "m8-2024", place="Sơn Tây"), F("thu", "1120 tr", "m8-2024", place="Quang Diệm"), doc="2024-09-10")
S("Phấn đấu cả năm 2025, tổng thu ngân sách nhà nước trên địa bàn phường đạt 64 tỷ đồng, tăng 12% so với dự toán thành phố giao.",
  F("plan_thu", "64 ty", "y2025", c=[G("plan", "12", "up")]), doc="2025-08-01")
S("Tháng 10/2023, số thu qua Kho bạc Nhà nước huyện là 11.870 triệu đồng, tăng 1.420 triệu đồng so với tháng trước; 10 tháng thu được 126.940 triệu đồng, đạt 97,6% dự toán.",
  F("thu", "11870 tr", "t10-2023", c=[G("prev_period", None, "up", delta="1420 tr")]), F("thu", "126940 tr", "m10-2023", c=[R("plan", "97.6")]), doc="2023-11-02")
S("Việc chi trả chế độ cho người có công bảo đảm kịp thời: quý III/2024 chi 12,6 tỷ đồng trợ cấp hằng tháng cho 1.987 người; chi 486 triệu đồng tiền quà cho thân nhân liệt sĩ.",
  F("chi", "12.6 ty", "q3-2024"), F("chi", "486 tr", "q3-2024"), doc="2024-10-09")
S("So với dự toán huyện giao 640 triệu đồng, thu ngân sách xã 6 tháng đầu năm 2023 đạt 371 triệu đồng, bằng 58%.",
  F("thu", "371 tr", "m6-2023", c=[R("plan", "58", ref="640 tr")]), doc="2023-07-04")
S("Không tính tiền sử dụng đất, số thu nội địa 11 tháng ước đạt 205 tỷ đồng, tương đương 96,7% dự toán tỉnh giao (212 tỷ đồng).",
  F("thu", "205 ty", "m11-2023", est=1, c=[R("plan_province", "96.7", ref="212 ty")]), doc="2023-11-30")
S("Thu ngân sách chưa đạt tiến độ: 6 tháng đầu năm mới thu 19,4 tỷ đồng, bằng 38,8% dự toán. Nguyên nhân chủ yếu do khai thác khoáng sản giảm, giá đá xây dựng ở mức 145.000 đồng/m3.",
  F("thu", "19.4 ty", "m6-2024", c=[R("plan", "38.8")]), doc="2024-07-02")
S("Chi đầu tư phát triển từ đầu năm đến nay 97.435 triệu đồng, chiếm 31,8% tổng chi và đạt 63% kế hoạch vốn; chi thường xuyên 208.960 triệu đồng, đạt 74,9% dự toán.",
  F("chi", "97435 tr", "2024-01-01..2024-10-18", c=[R("plan", "63")]), F("chi", "208960 tr", "2024-01-01..2024-10-18", c=[R("plan", "74.9")]), doc="2024-10-18")
S("Sau khi vận hành chính quyền hai cấp, xã Quảng Phú thu ngân sách quý III/2025 được 6,27 tỷ đồng, đạt 104,5% kế hoạch.",
  F("thu", "6.27 ty", "q3-2025", c=[R("plan", "104.5")], place="Quảng Phú"), doc="2025-10-06")
S("Với tinh thần thu đúng, thu đủ, năm 2024 Đội thuế liên xã thu ngân sách 27.845 triệu đồng, vượt 4.845 triệu đồng so với kế hoạch (23.000 triệu đồng).",
  F("thu", "27845 tr", "y2024", c=[G("plan", None, "up", ref="23000 tr", delta="4845 tr")]), doc="2025-01-07")
S("Lệ phí trước bạ nhà đất và thuế sử dụng đất phi nông nghiệp của phường lần lượt đạt 1,86 tỷ đồng (bằng 92,1% dự toán) và 2,43 tỷ đồng (bằng 101,3% dự toán) trong 10 tháng đầu năm 2024.",
  F("thu", "1.86 ty", "m10-2024", c=[R("plan", "92.1")]), F("thu", "2.43 ty", "m10-2024", c=[R("plan", "101.3")]), doc="2024-11-04")
S("Dự toán thu ngân sách năm 2024 của huyện: 210 tỷ đồng. Thực hiện đến hết quý III: 167,3 tỷ đồng (79,7% dự toán).",
  F("plan_thu", "210 ty", "y2024"), F("thu", "167.3 ty", "m9-2024", cum=1, c=[R("plan", "79.7")]), doc="2024-10-07")
S("Trước Tết Nguyên đán Giáp Thìn, huyện trích ngân sách 5,6 tỷ đồng thăm, tặng quà 9.340 hộ chính sách, hộ nghèo; ngoài ra, các tổ chức, nhà hảo tâm ủng hộ 2,1 tỷ đồng.",
  F("chi", "5.6 ty", None), doc="2024-02-05")
S("Kế hoạch vốn Chương trình MTQG giảm nghèo bền vững năm 2023 của huyện là 52.640 triệu đồng, gồm vốn đầu tư 31.200 triệu đồng và vốn sự nghiệp 21.440 triệu đồng. Cả năm, huyện giải ngân 45.112 triệu đồng, đạt 85,7% kế hoạch.",
  F("plan_chi", "52640 tr", "y2023"), F("plan_chi", "31200 tr", "y2023"), F("plan_chi", "21440 tr", "y2023"),
  F("chi", "45112 tr", "y2023", c=[R("plan", "85.7")]), doc="2024-01-18")
S("HĐND huyện vừa thông qua nghị quyết về dự toán ngân sách năm 2025. Theo nghị quyết, thu ngân sách trên địa bàn 268 tỷ đồng; chi cân đối ngân sách 1.036 tỷ đồng, trong đó chi đầu tư 187 tỷ đồng, dự phòng 20,5 tỷ đồng.",
  F("plan_thu", "268 ty", "y2025"), F("plan_chi", "1036 ty", "y2025"), F("plan_chi", "187 ty", "y2025"), F("plan_chi", "20.5 ty", "y2025"), doc="2024-12-18")
S("10 tháng năm 2025, phường thu 31.260 triệu đồng tiền thuế, phí, lệ phí, tăng 16,1% so với cùng kỳ và đạt 88,2% dự toán; chi ngân sách 54.785 triệu đồng, đạt 71,3% dự toán.",
  F("thu", "31260 tr", "m10-2025", c=[G("yoy", "16.1", "up"), R("plan", "88.2")]), F("chi", "54785 tr", "m10-2025", c=[R("plan", "71.3")]), doc="2025-11-05")
S("Số thuế giá trị gia tăng, thuế thu nhập doanh nghiệp thu từ các hộ, doanh nghiệp trên địa bàn 4 tháng đầu năm là 8.917 triệu đồng, tăng 512 triệu đồng (tăng 6,1%) so với cùng kỳ năm 2022.",
  F("thu", "8917 tr", "m4-2023", c=[G("yoy", "6.1", "up", delta="512 tr")]), doc="2023-05-05")

# ---- Money that is not a budget's
S("Hội Nông dân huyện phối hợp với Ngân hàng Nông nghiệp giải ngân 46,2 tỷ đồng cho 820 hội viên vay vốn; tổng dư nợ ủy thác 187 tỷ đồng, tăng 9,4% so với đầu năm.", doc="2024-08-14")
S("Hợp tác xã nông nghiệp Đại Hiệp đạt doanh thu 6,8 tỷ đồng năm 2023, lãi 940 triệu đồng; thu nhập của thành viên bình quân 7,5 triệu đồng/tháng.", doc="2024-01-25")
S("Phong trào hiến đất mở đường lan tỏa rộng khắp: nhân dân hiến 12.400 m2 đất, góp 1.860 ngày công và 740 triệu đồng; một doanh nghiệp tài trợ 300 triệu đồng.", doc="2023-09-27")
S("Nhà máy may xuất khẩu tại cụm công nghiệp Tân An có tổng vốn đăng ký 420 tỷ đồng, tạo việc làm cho 1.500 lao động; dự kiến doanh thu mỗi năm 650 tỷ đồng.", doc="2025-03-19")
S("Giá trị sản phẩm trên một ha đất trồng trọt đạt 118 triệu đồng, tăng 6,3% so với năm 2022; giá trị sản xuất thủy sản 562 tỷ đồng, đạt 101% kế hoạch.", doc="2023-12-11")
S("Công an huyện cảnh báo thủ đoạn giả danh cán bộ thuế: một người dân đã bị chiếm đoạt 1,35 tỷ đồng sau khi cài ứng dụng lạ.", doc="2024-10-22")

PARAGRAPHS.write("press.jsonl", "prs")
