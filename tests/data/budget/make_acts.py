#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes acts.jsonl: reports of districts, communes and provinces, council resolutions, disclosures.

Labelled by somebody who had not read the rules of core/budget, and scored once before a rule was changed for it;
docs/measurements.md holds that score.
"""
from labels import F, G, R, T, Paragraphs

PARAGRAPHS = Paragraphs()
S = PARAGRAPHS.add

# ==== Districts, 2019 to June 2025
S("Tổng thu NSNN trên địa bàn huyện 6 tháng đầu năm 2019 ước thực hiện 62.480 triệu đồng, đạt 54,3% dự toán tỉnh giao (115.000 triệu đồng), bằng 112,6% so với cùng kỳ; tổng chi ngân sách huyện ước thực hiện 268.350 triệu đồng, đạt 49,8% dự toán.",
  F("thu", "62480 tr", "m6-2019", est=1, c=[R("plan_province", "54.3", ref="115000 tr"), R("yoy", "112.6")]),
  F("chi", "268350 tr", "m6-2019", est=1, c=[R("plan", "49.8")]), doc="2019-06-25")
S("Về chi ngân sách: Tổng chi ngân sách huyện 10 tháng năm 2020 thực hiện 412.860 triệu đồng, đạt 81,4% dự toán, tăng 6,3% so với cùng kỳ năm 2019; trong đó chi đầu tư phát triển 96.240 triệu đồng, đạt 74,9% dự toán, chi thường xuyên 316.620 triệu đồng, đạt 84,8% dự toán.",
  F("chi", "412860 tr", "m10-2020", c=[R("plan", "81.4"), G("yoy", "6.3", "up")]), F("chi", "96240 tr", "m10-2020", c=[R("plan", "74.9")]),
  F("chi", "316620 tr", "m10-2020", c=[R("plan", "84.8")]), doc="2020-11-05")
S("Thu nội địa 9 tháng năm 2022 thực hiện 84.216 triệu đồng, đạt 88,6% dự toán HĐND huyện giao (95.000 triệu đồng), trong đó:\n- Thu từ khu vực kinh tế ngoài quốc doanh: 31.450 triệu đồng, đạt 78,6% dự toán;\n- Lệ phí trước bạ: 14.208 triệu đồng, đạt 101,5% dự toán;\n- Thu tiền sử dụng đất: 22.640 triệu đồng, đạt 113,2% dự toán.",
  F("thu", "84216 tr", "m9-2022", c=[R("plan_council", "88.6", ref="95000 tr")]), F("thu", "31450 tr", "m9-2022", c=[R("plan", "78.6")]),
  F("thu", "14208 tr", "m9-2022", c=[R("plan", "101.5")]), F("thu", "22640 tr", "m9-2022", c=[R("plan", "113.2")]), doc="2022-10-06")
S("Thu ngân sách trên địa bàn huyện Nông Cống tháng 11/2021 ước đạt 18,6 tỷ đồng; 11 tháng ước đạt 342,7 tỷ đồng, bằng 127,4% dự toán tỉnh giao (269 tỷ đồng), tăng 21,5% so với cùng kỳ.",
  F("thu", "18.6 ty", "t11-2021", est=1, place="Nông Cống"),
  F("thu", "342.7 ty", "m11-2021", est=1, c=[R("plan_province", "127.4", ref="269 ty"), G("yoy", "21.5", "up")], place="Nông Cống"), doc="2021-11-24")
S("Do ảnh hưởng của dịch COVID-19, thu thuế ngoài quốc doanh 6 tháng đầu năm 2021 chỉ đạt 9.842 triệu đồng, bằng 38,4% dự toán năm (25.600 triệu đồng), giảm 2.105 triệu đồng so với cùng kỳ. Chi cục Thuế khu vực đã rà soát, gia hạn nộp thuế cho 86 doanh nghiệp theo quy định.",
  F("thu", "9842 tr", "m6-2021", c=[R("plan", "38.4", ref="25600 tr"), G("yoy", None, "down", delta="2105 tr")]), doc="2021-07-06")
S("Tình hình thiên tai, dịch bệnh diễn biến phức tạp. Trong 9 tháng, ngân sách huyện đã chi 4.215 triệu đồng hỗ trợ phòng, chống dịch tả lợn châu Phi và chi 1.680 triệu đồng khắc phục hậu quả thiên tai.",
  F("chi", "4215 tr", "m9-2019"), F("chi", "1680 tr", "m9-2019"), doc="2019-10-08")
S("Toàn huyện gieo trồng được 3.486 ha lúa Đông Xuân, đạt 101,2% kế hoạch; năng suất bình quân 61,4 tạ/ha; tổng đàn gia súc 28.640 con, tăng 3,2% so với cùng kỳ.", doc="2022-04-20")
S("Công tác quản lý tài chính - ngân sách được thực hiện đúng quy định. Tổng thu ngân sách nhà nước trên địa bàn năm 2023 đạt 156,2 tỷ đồng, vượt 13,6% dự toán tỉnh giao (137,5 tỷ đồng) và vượt 4,1% dự toán HĐND huyện giao (150 tỷ đồng). Tổng chi ngân sách huyện đạt 921,4 tỷ đồng, bằng 118,5% dự toán.",
  F("thu", "156.2 ty", "y2023", c=[G("plan_province", "13.6", "up", ref="137.5 ty"), G("plan_council", "4.1", "up", ref="150 ty")]),
  F("chi", "921.4 ty", "y2023", c=[R("plan", "118.5")]), doc="2024-01-09")
S("Giải ngân vốn đầu tư công đến ngày 20/11/2023: tổng kế hoạch vốn năm 2023 là 168.450 triệu đồng, đã giải ngân 121.790 triệu đồng, đạt 72,3%.",
  F("plan_chi", "168450 tr", "y2023"), F("chi", "121790 tr", "2023-01-01..2023-11-20", c=[R("plan", "72.3", ref="168450 tr")]), doc="2023-11-23")
S("Chương trình MTQG xây dựng nông thôn mới: Năm 2024 huyện được phân bổ 24.860 triệu đồng (vốn đầu tư 19.300 triệu đồng, vốn sự nghiệp 5.560 triệu đồng). Lũy kế giải ngân đến hết ngày 31/8/2024 là 13.274 triệu đồng, đạt 53,4% kế hoạch.",
  F("plan_chi", "24860 tr", "y2024"), F("plan_chi", "19300 tr", "y2024"), F("plan_chi", "5560 tr", "y2024"),
  F("chi", "13274 tr", "m8-2024", cum=1, c=[R("plan", "53.4")]), doc="2024-09-06")
S("Tổng thu ngân sách thị xã năm 2022 là 1.024.316 triệu đồng, gồm: thu cân đối được hưởng theo phân cấp 386.240 triệu đồng; thu bổ sung từ ngân sách cấp trên 452.718 triệu đồng; thu chuyển nguồn 171.908 triệu đồng; thu kết dư ngân sách năm trước 13.450 triệu đồng. Tổng chi ngân sách thị xã là 987.640 triệu đồng, bằng 112,4% dự toán.",
  F("thu", "1024316 tr", "y2022"), F("thu", "386240 tr", "y2022"), F("thu", "452718 tr", "y2022"), F("thu", "171908 tr", "y2022"), F("thu", "13450 tr", "y2022"),
  F("chi", "987640 tr", "y2022", c=[R("plan", "112.4")]), doc="2023-02-14")
S("Ước thực hiện cả năm 2024, chi ngân sách huyện 1.086.400 triệu đồng, đạt 114,7% dự toán đầu năm (947.200 triệu đồng). Trong đó, chi đầu tư phát triển ước 312.600 triệu đồng, chi thường xuyên ước 748.900 triệu đồng.",
  F("chi", "1086400 tr", "y2024", est=1, c=[R("plan", "114.7", ref="947200 tr")]), F("chi", "312600 tr", "y2024", est=1), F("chi", "748900 tr", "y2024", est=1), doc="2024-11-22")
S("Chi sự nghiệp giáo dục - đào tạo và dạy nghề quý II/2024: 128.940 triệu đồng, tăng 11.260 triệu đồng (tăng 9,6%) so với quý II/2023.",
  F("chi", "128940 tr", "q2-2024", c=[G("yoy", "9.6", "up", delta="11260 tr")]), doc="2024-07-04")
S("- Tổng thu NSĐP: 745.218 triệu đồng, đạt 109,3% KH.\n- Tổng chi NSĐP: 698.432 triệu đồng, đạt 102,4% KH.",
  F("thu", "745218 tr", None, c=[R("plan", "109.3")]), F("chi", "698432 tr", None, c=[R("plan", "102.4")]), doc="2022-12-28")
S("Kết quả thu NSNN 5T/2023 trên địa bàn huyện Bảo Thắng đạt 118,3 tỷ đồng, bằng 36,4% DT tỉnh giao, 33,8% DT HĐND huyện giao và bằng 92,7% so với cùng kỳ.",
  F("thu", "118.3 ty", "m5-2023", c=[R("plan_province", "36.4"), R("plan_council", "33.8"), R("yoy", "92.7")], place="Bảo Thắng"), doc="2023-06-06")
S("Thu ngân sách 8 tháng đầu năm 2020 của huyện Krông Bông được 27,4 tỷ đồng, đạt 58,3% dự toán tỉnh giao, giảm 3,9 tỷ đồng so với cùng kỳ; huyện Lắk được 22,8 tỷ đồng, đạt 63,3% dự toán tỉnh giao, tăng 1,2 tỷ đồng so với cùng kỳ.",
  F("thu", "27.4 ty", "m8-2020", c=[R("plan_province", "58.3"), G("yoy", None, "down", delta="3.9 ty")], place="Krông Bông"),
  F("thu", "22.8 ty", "m8-2020", c=[R("plan_province", "63.3"), G("yoy", None, "up", delta="1.2 ty")], place="Lắk"), doc="2020-09-08")
S("Tổng dư nợ các chương trình tín dụng chính sách trên địa bàn huyện đến ngày 30/9/2021 là 312.460 triệu đồng, tăng 14.280 triệu đồng so với đầu năm; doanh số cho vay 9 tháng đạt 76.150 triệu đồng với 1.912 lượt hộ vay.", doc="2021-10-06")
S("UBND huyện đã phân bổ chi tiết 100% kế hoạch vốn cho các chủ đầu tư. Tính đến ngày 31/5/2022, vốn ngân sách huyện giải ngân 34.680 triệu đồng, đạt 41,2% kế hoạch; vốn ngân sách tỉnh hỗ trợ giải ngân 12.945 triệu đồng, đạt 28,9% kế hoạch.",
  F("chi", "34680 tr", "m5-2022", cum=1, c=[R("plan", "41.2")]), F("chi", "12945 tr", "m5-2022", cum=1, c=[R("plan", "28.9")]), doc="2022-06-03")
S("Thu bổ sung cân đối từ ngân sách tỉnh 11 tháng năm 2019 là 362.500 triệu đồng, đạt 91,7% dự toán; thu bổ sung có mục tiêu là 141.260 triệu đồng, đạt 132,1% dự toán.",
  F("thu", "362500 tr", "m11-2019", c=[R("plan", "91.7")]), F("thu", "141260 tr", "m11-2019", c=[R("plan", "132.1")]), doc="2019-12-04")
S("Mặc dù gặp nhiều khó khăn, thu ngân sách trên địa bàn năm 2020 vẫn đạt 73.850 triệu đồng, bằng 101,2% dự toán HĐND huyện giao (73.000 triệu đồng), bằng 96,8% so với năm 2019 (76.290 triệu đồng).",
  F("thu", "73850 tr", "y2020", c=[R("plan_council", "101.2", ref="73000 tr"), R("prev_year", "96.8", ref="76290 tr")]), doc="2021-01-12")
S("Ngân sách quận chi cho công tác bầu cử đại biểu Quốc hội khóa XV và đại biểu HĐND các cấp 5.460 triệu đồng trong 6 tháng đầu năm 2021. Việc thanh, quyết toán kinh phí được thực hiện đúng chế độ.",
  F("chi", "5460 tr", "m6-2021"), doc="2021-07-08")
S("Tổng kinh phí chi hỗ trợ người lao động theo Nghị quyết số 68/NQ-CP đến ngày 15/11/2021 là 12.684 triệu đồng cho 8.412 người, trong đó ngân sách tỉnh chi 8.879 triệu đồng, ngân sách huyện chi 3.805 triệu đồng. Công tác chi trả bảo đảm công khai, đúng đối tượng.",
  F("chi", "12684 tr", "2021-01-01..2021-11-15"), F("chi", "8879 tr", "2021-01-01..2021-11-15"), F("chi", "3805 tr", "2021-01-01..2021-11-15"), doc="2021-11-18")
S("Xã Ea Kiết thu ngân sách trên địa bàn 10 tháng năm 2023 được 1.418.620.000 đồng, đạt 88,7% dự toán; chi ngân sách 6.203.475.000 đồng, đạt 79,5% dự toán.",
  F("thu", "1418620000 d", "m10-2023", c=[R("plan", "88.7")], place="Ea Kiết"), F("chi", "6203475000 d", "m10-2023", c=[R("plan", "79.5")], place="Ea Kiết"), doc="2023-11-07")
S("Dự toán thu cân đối trên địa bàn huyện năm 2021 là 92.000 triệu đồng, tăng 8.000 triệu đồng (tăng 9,5%) so với dự toán năm 2020, trong đó thu tiền sử dụng đất 30.000 triệu đồng.",
  F("plan_thu", "92000 tr", "y2021", c=[G("plan", "9.5", "up", delta="8000 tr")]), F("plan_thu", "30000 tr", "y2021"), doc="2020-12-18")
S("Trong tháng 3, thu ngân sách trên địa bàn đạt 7.215 triệu đồng. Lũy kế quý I/2022 đạt 24.930 triệu đồng, bằng 27,7% dự toán tỉnh giao. Chi ngân sách quý I/2022 là 118.460 triệu đồng, bằng 22,3% dự toán.",
  F("thu", "7215 tr", "t3-2022"), F("thu", "24930 tr", "q1-2022", cum=1, c=[R("plan_province", "27.7")]), F("chi", "118460 tr", "q1-2022", c=[R("plan", "22.3")]), doc="2022-04-05")
S("Chi đảm bảo xã hội năm 2021: 48.316 triệu đồng/42.500 triệu đồng, đạt 113,7% dự toán; chi sự nghiệp y tế: 16.204 triệu đồng/14.800 triệu đồng, đạt 109,5% dự toán.",
  F("chi", "48316 tr", "y2021", pair="42500 tr", role="plan", c=[R("plan", "113.7", ref="pair")]),
  F("chi", "16204 tr", "y2021", pair="14800 tr", role="plan", c=[R("plan", "109.5", ref="pair")]), doc="2022-01-17")
S("Thu thuế ngoài quốc doanh 9 tháng năm 2023 so với cùng kỳ năm 2022 là 8.416/7.305 triệu đồng, tăng 15,2%.",
  F("thu", "8416 tr", "m9-2023", pair="7305 tr", role="yoy", c=[G("yoy", "15.2", "up", ref="pair")]), doc="2023-10-05")
S("Nguồn dự phòng ngân sách huyện năm 2023 được giao 12.600 triệu đồng; đến ngày 30/6/2023 đã chi 4.386 triệu đồng, bằng 34,8% dự toán, chủ yếu cho phòng cháy, chữa cháy rừng và sửa chữa công trình thủy lợi.",
  F("plan_chi", "12600 tr", "y2023"), F("chi", "4386 tr", "m6-2023", c=[R("plan", "34.8", ref="12600 tr")]), doc="2023-07-05")
S("Thu thuế thu nhập cá nhân tháng 7/2023 đạt 1.864 triệu đồng, giảm 12,5% so với tháng 6/2023 (2.130 triệu đồng). Nguyên nhân do chuyển nhượng bất động sản trên địa bàn giảm.",
  F("thu", "1864 tr", "t7-2023", c=[G("prev_period", "12.5", "down", ref="2130 tr")]), doc="2023-08-02")
S("Từ nguồn vốn sự nghiệp môi trường năm 2022, huyện đã chi 3.260 triệu đồng cho thu gom, vận chuyển, xử lý rác thải sinh hoạt.",
  F("chi", "3260 tr", "y2022"), doc="2023-01-16")
S("Giá trị sản xuất công nghiệp - tiểu thủ công nghiệp 9 tháng ước đạt 684.250 triệu đồng, bằng 73,1% kế hoạch, tăng 9,4% so với cùng kỳ; tổng mức bán lẻ hàng hóa ước đạt 1.246.800 triệu đồng, tăng 11,7%.", doc="2023-09-22")
S("Năm 2019, tổng chi ngân sách huyện Mường Khương là 586,2 tỷ đồng, trong đó chi cho giáo dục - đào tạo 318,4 tỷ đồng, chi quản lý hành chính 124,6 tỷ đồng, chi đầu tư xây dựng cơ bản 71,9 tỷ đồng.",
  F("chi", "586.2 ty", "y2019", place="Mường Khương"), F("chi", "318.4 ty", "y2019", place="Mường Khương"), F("chi", "124.6 ty", "y2019", place="Mường Khương"),
  F("chi", "71.9 ty", "y2019", place="Mường Khương"), doc="2020-01-15")
S("Công tác đấu giá quyền sử dụng đất còn chậm. Đến ngày 31/10/2023, thu tiền sử dụng đất toàn huyện mới đạt 38.640 triệu đồng, bằng 32,2% dự toán (120.000 triệu đồng), giảm 41.300 triệu đồng so với cùng kỳ.",
  F("thu", "38640 tr", "m10-2023", c=[R("plan", "32.2", ref="120000 tr"), G("yoy", None, "down", delta="41300 tr")]), doc="2023-11-06")
S("Trong 6 tháng đầu năm 2023, huyện đã giải ngân 9,6 tỷ đồng vốn Chương trình MTQG phát triển kinh tế - xã hội vùng đồng bào DTTS và miền núi, đạt 17,3% kế hoạch, thuộc nhóm thấp của tỉnh.",
  F("chi", "9.6 ty", "m6-2023", c=[R("plan", "17.3")]), doc="2023-07-11")
S("Tổng thu NSNN trên địa bàn thành phố Bảo Lộc quý I/2020 đạt 246,8 tỷ đồng, bằng 28,4% dự toán HĐND thành phố giao; tổng chi ngân sách địa phương 198,3 tỷ đồng, bằng 21,6% dự toán.",
  F("thu", "246.8 ty", "q1-2020", c=[R("plan_council", "28.4")], place="Bảo Lộc"), F("chi", "198.3 ty", "q1-2020", c=[R("plan", "21.6")], place="Bảo Lộc"), doc="2020-04-07")
S("Trong năm có 142 hộ kinh doanh và 18 doanh nghiệp đăng ký mới với tổng vốn đăng ký 96.400 triệu đồng; 2 hợp tác xã được thành lập, nâng tổng số hợp tác xã trên địa bàn lên 27.", doc="2022-12-20")
S("Thu ngân sách nhà nước trên địa bàn tháng 5/2025 thực hiện 11.286 triệu đồng, bằng 118,4% so với tháng trước. Ước 6 tháng đầu năm 2025 thực hiện 71.350 triệu đồng, đạt 62% dự toán tỉnh giao (115.000 triệu đồng).",
  F("thu", "11286 tr", "t5-2025", c=[R("prev_period", "118.4")]),
  F("thu", "71350 tr", "m6-2025", est=1, c=[R("plan_province", "62", ref="115000 tr")]), doc="2025-06-10")
S("Chi đầu tư phát triển 8 tháng đầu năm 2021 đạt 64.180 triệu đồng (bằng 52,6% dự toán và bằng 88,3% so với cùng kỳ); chi thường xuyên đạt 241.730 triệu đồng (bằng 63,9% dự toán và bằng 103,5% so với cùng kỳ).",
  F("chi", "64180 tr", "m8-2021", c=[R("plan", "52.6"), R("yoy", "88.3")]), F("chi", "241730 tr", "m8-2021", c=[R("plan", "63.9"), R("yoy", "103.5")]), doc="2021-09-07")

# ==== Communes, wards and special zones after July 2025
S("Thu ngân sách nhà nước trên địa bàn xã tháng 10/2025 đạt 1.286 triệu đồng; lũy kế từ ngày 01/7/2025 đến ngày 31/10/2025 đạt 4.732 triệu đồng, bằng 61,5% dự toán HĐND xã giao.",
  F("thu", "1286 tr", "t10-2025"), F("thu", "4732 tr", "2025-07-01..2025-10-31", cum=1, c=[R("plan_council", "61.5")]), doc="2025-11-04")
S("Xã được giao dự toán thu ngân sách 6 tháng cuối năm 2025 là 8.640 triệu đồng; từ ngày 01/7/2025 đến ngày 30/11/2025 thực hiện 9.127 triệu đồng, đạt 105,6%.",
  F("plan_thu", "8640 tr", "l6-2025"), F("thu", "9127 tr", "2025-07-01..2025-11-30", c=[R("plan", "105.6", ref="8640 tr")]), doc="2025-12-03")
S("Thu ngân sách phường quý IV/2025 ước đạt 14,8 tỷ đồng, gấp 1,6 lần quý III/2025. Cả năm 2025, phường ước thu 39,6 tỷ đồng, vượt 10% dự toán (36 tỷ đồng).",
  F("thu", "14.8 ty", "q4-2025", est=1, c=[T("prev_period", "160")]), F("thu", "39.6 ty", "y2025", est=1, c=[G("plan", "10", "up", ref="36 ty")]), doc="2025-12-18")
S("Tổng chi ngân sách xã từ ngày 01/7/2025 đến ngày 31/12/2025 là 68.412 triệu đồng, trong đó chi đầu tư phát triển 12.350 triệu đồng, chi thường xuyên 54.862 triệu đồng, chi dự phòng 1.200 triệu đồng.",
  F("chi", "68412 tr", "2025-07-01..2025-12-31"), F("chi", "12350 tr", "2025-07-01..2025-12-31"), F("chi", "54862 tr", "2025-07-01..2025-12-31"),
  F("chi", "1200 tr", "2025-07-01..2025-12-31"), doc="2026-01-14")
S("Điều 1. Quyết định dự toán ngân sách xã năm 2026:\n1. Thu ngân sách nhà nước trên địa bàn: 18.600 triệu đồng.\n2. Thu ngân sách xã: 142.385 triệu đồng.\n3. Chi ngân sách xã: 142.385 triệu đồng, gồm: chi đầu tư phát triển 16.200 triệu đồng; chi thường xuyên 123.337 triệu đồng; dự phòng ngân sách 2.848 triệu đồng.",
  F("plan_thu", "18600 tr", "y2026"), F("plan_thu", "142385 tr", "y2026"), F("plan_chi", "142385 tr", "y2026"), F("plan_chi", "16200 tr", "y2026"),
  F("plan_chi", "123337 tr", "y2026"), F("plan_chi", "2848 tr", "y2026"), doc="2025-12-26")
S("Phường Nghĩa Lộ: thu ngân sách năm 2025 đạt 46,3 tỷ đồng, vượt 15,8% dự toán UBND tỉnh giao (40 tỷ đồng); trong đó thu tiền sử dụng đất 21,9 tỷ đồng.",
  F("thu", "46.3 ty", "y2025", c=[G("plan_province", "15.8", "up", ref="40 ty")], place="Nghĩa Lộ"), F("thu", "21.9 ty", "y2025", place="Nghĩa Lộ"), doc="2026-01-08")
S("Ngay sau khi đi vào hoạt động, xã đã tiếp nhận, khóa sổ và đối chiếu số liệu ngân sách của 3 xã cũ. Tổng thu ngân sách xã quý III/2025 là 31.246 triệu đồng; tổng chi là 19.873 triệu đồng. Riêng chi lương, phụ cấp và các khoản đóng góp là 11.420 triệu đồng.",
  F("thu", "31246 tr", "q3-2025"), F("chi", "19873 tr", "q3-2025"), F("chi", "11420 tr", "q3-2025"), doc="2025-10-09")
S("Quý I/2026, xã thu ngân sách trên địa bàn 3.145 triệu đồng, đạt 24,2% dự toán UBND tỉnh giao và 22,5% dự toán HĐND xã giao; chi ngân sách 27.680 triệu đồng, đạt 19,4% dự toán. Trên địa bàn chưa phát sinh khoản thu tiền sử dụng đất.",
  F("thu", "3145 tr", "q1-2026", c=[R("plan_province", "24.2"), R("plan_council", "22.5")]), F("chi", "27680 tr", "q1-2026", c=[R("plan", "19.4")]), doc="2026-04-08")
S("Theo Thuế cơ sở 7, số thu ngân sách trên địa bàn 3 phường trong tháng 12/2025 là 9,36 tỷ đồng, tăng 2,14 tỷ đồng so với tháng trước và bằng 131,5% so với cùng kỳ.",
  F("thu", "9.36 ty", "t12-2025", c=[G("prev_period", None, "up", delta="2.14 ty"), R("yoy", "131.5")]), doc="2026-01-05")
S("Kế hoạch vốn đầu tư công năm 2026 của xã là 22.480 triệu đồng, bố trí cho 9 dự án, gồm 5 dự án chuyển tiếp 14.130 triệu đồng và 4 dự án khởi công mới 8.350 triệu đồng. UBND xã yêu cầu các đơn vị hoàn thiện hồ sơ trước ngày 31/01/2026.",
  F("plan_chi", "22480 tr", "y2026"), F("plan_chi", "14130 tr", "y2026"), F("plan_chi", "8350 tr", "y2026"), doc="2025-12-30")
S("Năm 2026, phường phấn đấu thu ngân sách nhà nước trên địa bàn 52 tỷ đồng, tăng 8% so với ước thực hiện năm 2025 (48,15 tỷ đồng).",
  F("plan_thu", "52 ty", "y2026", c=[G("prev_year", "8", "up", ref="48.15 ty")]), doc="2025-12-24")
S("Đặc khu Lý Sơn thu ngân sách quý III/2025 đạt 6,85 tỷ đồng. Chi ngân sách đạt 21,4 tỷ đồng, trong đó chi đầu tư phát triển 8,7 tỷ đồng.",
  F("thu", "6.85 ty", "q3-2025", place="Lý Sơn"), F("chi", "21.4 ty", "q3-2025", place="Lý Sơn"), F("chi", "8.7 ty", "q3-2025", place="Lý Sơn"), doc="2025-10-10")
S("Trong tháng 8/2025, ngân sách xã chi trợ cấp xã hội hằng tháng 2.164.500.000 đồng cho 3.208 đối tượng; chi mai táng phí 148.000.000 đồng.",
  F("chi", "2164500000 d", "t8-2025"), F("chi", "148000000 d", "t8-2025"), doc="2025-09-05")
S("Các khoản thu xã hưởng 100% năm 2025 thực hiện 1.236 triệu đồng, trong đó: phí, lệ phí 318 triệu đồng; thu từ quỹ đất công ích và hoa lợi công sản 642 triệu đồng; thu khác 276 triệu đồng.",
  F("thu", "1236 tr", "y2025"), F("thu", "318 tr", "y2025"), F("thu", "642 tr", "y2025"), F("thu", "276 tr", "y2025"), doc="2026-01-20")
S("Kết quả giải ngân 3 Chương trình MTQG trên địa bàn xã đến hết ngày 31/10/2025 đạt 8.416/15.230 triệu đồng, bằng 55,3% kế hoạch giao.",
  F("chi", "8416 tr", "m10-2025", cum=1, pair="15230 tr", role="plan", c=[R("plan", "55.3", ref="pair")]), doc="2025-11-05")
S("UBND xã quyết định bổ sung dự toán chi năm 2025 cho Văn phòng HĐND và UBND xã 486.500.000 đồng để mua sắm trang thiết bị làm việc.",
  F("plan_chi", "486500000 d", "y2025"), doc="2025-08-26")
S("Ngân sách phường 10 tháng đầu năm 2025 thu được 38.912 triệu đồng, vượt 2.912 triệu đồng so với dự toán (36.000 triệu đồng).",
  F("thu", "38912 tr", "m10-2025", c=[G("plan", None, "up", ref="36000 tr", delta="2912 tr")]), doc="2025-11-06")
S("Trung tâm Phục vụ hành chính công xã tiếp nhận 4.812 hồ sơ, giải quyết đúng hạn 98,6%; thanh toán trực tuyến 3.946 giao dịch, đạt 82% so với chỉ tiêu UBND tỉnh giao.", doc="2025-11-14")
S("Đến ngày 25/9/2025, xã đã chi quà Quốc khánh 02/9 (mức 100.000 đồng/người) cho 14.862 nhân khẩu với tổng kinh phí 1.486.200.000 đồng.",
  F("chi", "1486200000 d", "2025-01-01..2025-09-25"), doc="2025-09-26")
S("Xã Trà Giáp còn nhiều khó khăn về nguồn thu; thu ngân sách trên địa bàn 6 tháng cuối năm 2025 đạt 864,5 triệu đồng, bằng 96,1% dự toán HĐND xã giao. Chi ngân sách chủ yếu từ nguồn bổ sung của tỉnh, đạt 41.260 triệu đồng, bằng 92,7% dự toán.",
  F("thu", "864.5 tr", "l6-2025", c=[R("plan_council", "96.1")], place="Trà Giáp"), F("chi", "41260 tr", "l6-2025", c=[R("plan", "92.7")], place="Trà Giáp"), doc="2026-01-12")
S("Thu thuế sử dụng đất phi nông nghiệp năm 2025 toàn phường đạt 1.142 triệu đồng, hoàn thành 103,8% chỉ tiêu giao (1.100 triệu đồng); có 11/13 tổ dân phố hoàn thành trước ngày 31/10.",
  F("thu", "1142 tr", "y2025", c=[R("plan", "103.8", ref="1100 tr")]), doc="2026-01-06")
S("1. Thu ngân sách: Thực hiện tháng 9/2025: 2.318.450.000 đồng. Trong đó:\n- Thuế GTGT hộ kinh doanh: 412.600.000 đồng;\n- Lệ phí trước bạ nhà, đất: 586.250.000 đồng;\n- Thu tiền sử dụng đất: 1.120.000.000 đồng.\n2. Chi ngân sách: Thực hiện tháng 9/2025: 6.480.915.000 đồng.",
  F("thu", "2318450000 d", "t9-2025"), F("thu", "412600000 d", "t9-2025"), F("thu", "586250000 d", "t9-2025"), F("thu", "1120000000 d", "t9-2025"),
  F("chi", "6480915000 d", "t9-2025"), doc="2025-10-03")
S("Xã đã vận động Quỹ “Đền ơn đáp nghĩa” được 186.400.000 đồng, đạt 124,3% kế hoạch; tặng 12 sổ tiết kiệm, mỗi sổ trị giá 5 triệu đồng; hỗ trợ sửa chữa 4 nhà tình nghĩa từ nguồn xã hội hóa.", doc="2025-07-28")
S("Dự ước thu ngân sách nhà nước trên địa bàn xã năm 2025 đạt 12,4 tỷ đồng, tăng 24% so với dự toán (10 tỷ đồng). Dự toán thu năm 2026 xây dựng 13,6 tỷ đồng, tăng 9,7% so với ước thực hiện năm 2025.",
  F("thu", "12.4 ty", "y2025", est=1, c=[G("plan", "24", "up", ref="10 ty")]), F("plan_thu", "13.6 ty", "y2026", c=[G("prev_year", "9.7", "up")]), doc="2025-11-17")

# ==== Provinces
S("Tổng thu NSNN trên địa bàn tỉnh năm 2019 ước đạt 12.846 tỷ đồng, bằng 118,4% dự toán Trung ương giao (10.850 tỷ đồng), bằng 110,2% dự toán HĐND tỉnh giao (11.657 tỷ đồng) và tăng 14,1% so với năm 2018.",
  F("thu", "12846 ty", "y2019", est=1, c=[R("plan_central", "118.4", ref="10850 ty"), R("plan_council", "110.2", ref="11657 ty"), G("prev_year", "14.1", "up")]), doc="2019-12-05")
S("Thu nội địa tháng 4/2022 ước đạt 1.046 tỷ đồng; tính chung 4 tháng ước đạt 5.382 tỷ đồng, bằng 43,8% dự toán, tăng 16,9% so với cùng kỳ năm 2021. Thu từ hoạt động xuất nhập khẩu 4 tháng ước đạt 714 tỷ đồng, bằng 39,7% dự toán.",
  F("thu", "1046 ty", "t4-2022", est=1), F("thu", "5382 ty", "m4-2022", est=1, c=[R("plan", "43.8"), G("yoy", "16.9", "up")]),
  F("thu", "714 ty", "m4-2022", est=1, c=[R("plan", "39.7")]), doc="2022-04-28")
S("Thu NSNN trên địa bàn tỉnh Phú Thọ 11 tháng năm 2025 ước đạt 45.210 tỷ đồng, bằng 112,6% dự toán HĐND tỉnh giao; chi ngân sách địa phương ước đạt 52.340 tỷ đồng, bằng 84,9% dự toán.",
  F("thu", "45210 ty", "m11-2025", est=1, c=[R("plan_council", "112.6")], place="Phú Thọ"), F("chi", "52340 ty", "m11-2025", est=1, c=[R("plan", "84.9")], place="Phú Thọ"), doc="2025-11-27")
S("Chi ngân sách địa phương năm 2023 ước thực hiện 19.864 tỷ đồng, đạt 104,3% dự toán HĐND tỉnh giao; trong đó chi đầu tư phát triển ước 6.912 tỷ đồng, đạt 97,1% dự toán; chi thường xuyên ước 11.346 tỷ đồng, đạt 101,8% dự toán.",
  F("chi", "19864 ty", "y2023", est=1, c=[R("plan_council", "104.3")]), F("chi", "6912 ty", "y2023", est=1, c=[R("plan", "97.1")]),
  F("chi", "11346 ty", "y2023", est=1, c=[R("plan", "101.8")]), doc="2023-12-05")
S("Đến hết tháng 8/2024, giải ngân kế hoạch vốn đầu tư công toàn tỉnh là 2.214 tỷ đồng, đạt 44,6% kế hoạch Thủ tướng Chính phủ giao (4.964 tỷ đồng), xếp thứ 21/63 tỉnh, thành phố. Còn 12 đơn vị giải ngân dưới 20% kế hoạch.",
  F("chi", "2214 ty", "m8-2024", cum=1, c=[R("plan_central", "44.6", ref="4964 ty")]), doc="2024-09-05")
S("Cơ cấu chi NSĐP năm 2024 chuyển dịch theo hướng tích cực: chi đầu tư phát triển 9.318 tỷ đồng, chiếm 41,2% tổng chi; chi thường xuyên 12.640 tỷ đồng, chiếm 55,9% tổng chi.",
  F("chi", "9318 ty", "y2024"), F("chi", "12640 ty", "y2024"), doc="2025-01-22")
S("Năm 2023, dự toán thu nội địa Trung ương giao là 7.450 tỷ đồng; dự toán HĐND tỉnh giao là 8.100 tỷ đồng, tăng 8,7% so với Trung ương giao.",
  F("plan_thu", "7450 ty", "y2023"), F("plan_thu", "8100 ty", "y2023", c=[G("plan_central", "8.7", "up", ref="7450 ty")]), doc="2022-12-14")
S("Thu từ khu vực DNNN trung ương 6 tháng đầu năm 2020 đạt 684 tỷ đồng, giảm 96 tỷ đồng (giảm 12,3%) so với cùng kỳ năm 2019.",
  F("thu", "684 ty", "m6-2020", c=[G("yoy", "12.3", "down", delta="96 ty")]), doc="2020-07-03")
S("Năm 2024, tỉnh bố trí 1.120 tỷ đồng từ ngân sách để kiên cố hóa trường, lớp học; đến ngày 30/9/2024 đã giải ngân 738 tỷ đồng, đạt 65,9% kế hoạch.",
  F("plan_chi", "1120 ty", "y2024"), F("chi", "738 ty", "m9-2024", c=[R("plan", "65.9", ref="1120 ty")]), doc="2024-10-03")
S("Thu NSNN 2 tháng đầu năm 2026 ước đạt 6.318 tỷ đồng, bằng 17,2% dự toán Bộ Tài chính giao, 15,9% dự toán HĐND tỉnh giao, tăng 12,4% so với cùng kỳ năm 2025.",
  F("thu", "6318 ty", "m2-2026", est=1, c=[R("plan_central", "17.2"), R("plan_council", "15.9"), G("yoy", "12.4", "up")]), doc="2026-02-27")
S("Chi thường xuyên toàn tỉnh 10 tháng năm 2025: 16.428 tỷ đồng (đạt 76,8% dự toán), trong đó: chi sự nghiệp giáo dục 7.215 tỷ đồng (đạt 79,1% dự toán); chi sự nghiệp y tế 1.436 tỷ đồng (đạt 68,4% dự toán); chi sự nghiệp kinh tế 1.208 tỷ đồng (đạt 51,7% dự toán).",
  F("chi", "16428 ty", "m10-2025", c=[R("plan", "76.8")]), F("chi", "7215 ty", "m10-2025", c=[R("plan", "79.1")]),
  F("chi", "1436 ty", "m10-2025", c=[R("plan", "68.4")]), F("chi", "1208 ty", "m10-2025", c=[R("plan", "51.7")]), doc="2025-11-07")
S("Kim ngạch xuất khẩu tháng 10 ước đạt 412 triệu USD; tổng vốn đầu tư thực hiện toàn xã hội 10 tháng ước đạt 38.640 tỷ đồng, tăng 8,9% so với cùng kỳ; GRDP bình quân đầu người đạt 78,4 triệu đồng.", doc="2024-10-29")
S("Trong 2 năm 2021 - 2022, tỉnh Bắc Kạn chi 214,6 tỷ đồng từ ngân sách nhà nước cho công tác phòng, chống dịch COVID-19.",
  F("chi", "214.6 ty", "2021-01-01..2022-12-31", place="Bắc Kạn"), doc="2023-02-08")
S("Kết quả thu ngân sách quý I/2023 của tỉnh chưa đạt kịch bản đề ra. Thu nội địa đạt 1.846 tỷ đồng, bằng 19,2% dự toán Trung ương giao, giảm 11,3% so với cùng kỳ. Trong 16 khoản thu, có 9 khoản thấp hơn cùng kỳ; riêng thu tiền sử dụng đất đạt 168 tỷ đồng, chỉ bằng 7,3% dự toán và giảm 64,5% so với cùng kỳ.",
  F("thu", "1846 ty", "q1-2023", c=[R("plan_central", "19.2"), G("yoy", "11.3", "down")]), F("thu", "168 ty", "q1-2023", c=[R("plan", "7.3"), G("yoy", "64.5", "down")]), doc="2023-04-06")

# ==== Finance departments and treasuries
S("Trong quý III/2021, chi thường xuyên qua Kho bạc Nhà nước huyện là 96.415 triệu đồng, giảm 4,8% so với quý II/2021; qua kiểm soát đã từ chối thanh toán 6 món với số tiền 218 triệu đồng do sai định mức.",
  F("chi", "96415 tr", "q3-2021", c=[G("prev_period", "4.8", "down")]), doc="2021-10-05")
S("Lũy kế thanh toán vốn đầu tư xây dựng cơ bản năm 2021 qua KBNN tỉnh là 3.418.652 triệu đồng, đạt 89,6% kế hoạch vốn; trong đó: vốn cân đối NSĐP 1.926.340 triệu đồng, vốn NSTW hỗ trợ 1.204.512 triệu đồng, vốn nước ngoài 287.800 triệu đồng.",
  F("chi", "3418652 tr", "y2021", cum=1, c=[R("plan", "89.6")]), F("chi", "1926340 tr", "y2021", cum=1), F("chi", "1204512 tr", "y2021", cum=1), F("chi", "287800 tr", "y2021", cum=1), doc="2022-02-10")
S("Tổng thu NSNN qua Kho bạc Nhà nước khu vực tháng 10/2025 đạt 2.846 tỷ đồng, bằng 93,4% so với tháng 9/2025; tổng chi NSNN đạt 4.015 tỷ đồng, bằng 108,7% so với tháng 9/2025.",
  F("thu", "2846 ty", "t10-2025", c=[R("prev_period", "93.4")]), F("chi", "4015 ty", "t10-2025", c=[R("prev_period", "108.7")]), doc="2025-11-05")
S("Theo báo cáo của Sở Tài chính, đến ngày 15/12/2022 có 6/11 huyện, thành phố hoàn thành dự toán thu. Tổng thu cân đối ngân sách đạt 5.864,7 tỷ đồng, bằng 96,8% dự toán HĐND tỉnh giao; một số khoản chưa đạt dự toán là thuế bảo vệ môi trường (212 tỷ đồng, đạt 61,4%), thu từ khu vực DNNN địa phương (148 tỷ đồng, đạt 82,2%), thuế thu nhập cá nhân (431 tỷ đồng, đạt 95,8%).",
  F("thu", "5864.7 ty", "2022-01-01..2022-12-15", c=[R("plan_council", "96.8")]), F("thu", "212 ty", "2022-01-01..2022-12-15", c=[R("plan", "61.4")]),
  F("thu", "148 ty", "2022-01-01..2022-12-15", c=[R("plan", "82.2")]), F("thu", "431 ty", "2022-01-01..2022-12-15", c=[R("plan", "95.8")]), doc="2022-12-19")
S("Phòng Tài chính - Kế hoạch huyện đã tham mưu UBND huyện phân bổ 18.240 triệu đồng kinh phí sự nghiệp giáo dục năm 2023 cho các trường; thẩm tra quyết toán 27 công trình hoàn thành, giảm trừ 412 triệu đồng so với giá trị đề nghị.",
  F("plan_chi", "18240 tr", "y2023"), doc="2023-06-14")
S("Tổng thu NSNN phát sinh trên địa bàn huyện Sơn Động tháng 9/2020: 6.418.325.740 đồng, trong đó ngân sách trung ương hưởng 512.640.215 đồng, ngân sách tỉnh hưởng 884.170.325 đồng, ngân sách huyện hưởng 4.106.215.000 đồng, ngân sách xã hưởng 915.300.200 đồng.",
  F("thu", "6418325740 d", "t9-2020", place="Sơn Động"), F("thu", "512640215 d", "t9-2020", place="Sơn Động"), F("thu", "884170325 d", "t9-2020", place="Sơn Động"),
  F("thu", "4106215000 d", "t9-2020", place="Sơn Động"), F("thu", "915300200 d", "t9-2020", place="Sơn Động"), doc="2020-10-05")
S("Ngân sách tỉnh đã chi trả chế độ theo Nghị định số 178/2024/NĐ-CP cho 216 cán bộ, công chức, viên chức với tổng số tiền 184,3 tỷ đồng, tính đến ngày 31/8/2025.",
  F("chi", "184.3 ty", "m8-2025", cum=1), doc="2025-09-08")
S("Thu tiền cấp quyền khai thác khoáng sản quý II/2022 đạt 24,8 tỷ đồng, gấp 2,2 lần so với quý II/2021 (11,3 tỷ đồng).",
  F("thu", "24.8 ty", "q2-2022", c=[T("yoy", "220", ref="11.3 ty")]), doc="2022-07-06")
S("Kết quả thu theo sắc thuế 7 tháng đầu năm 2021 như sau: thuế GTGT 486.215 triệu đồng, bằng 61,8% dự toán; thuế TNDN 214.870 triệu đồng, bằng 72,3% dự toán; thuế tài nguyên 96.412 triệu đồng, bằng 55,1% dự toán; thuế TTĐB 142.306 triệu đồng, bằng 49,6% dự toán.",
  F("thu", "486215 tr", "m7-2021", c=[R("plan", "61.8")]), F("thu", "214870 tr", "m7-2021", c=[R("plan", "72.3")]),
  F("thu", "96412 tr", "m7-2021", c=[R("plan", "55.1")]), F("thu", "142306 tr", "m7-2021", c=[R("plan", "49.6")]), doc="2021-08-05")
S("Tổng thu NSNN trên địa bàn Thành phố Hồ Chí Minh 8 tháng năm 2022 ước thực hiện 314,6 nghìn tỷ đồng, đạt 81,4% dự toán, tăng 27,9% so với cùng kỳ. Tổng chi ngân sách địa phương ước thực hiện 41,8 nghìn tỷ đồng, đạt 41,9% dự toán.",
  F("thu", "314.6 kty", "m8-2022", est=1, c=[R("plan", "81.4"), G("yoy", "27.9", "up")], place="Hồ Chí Minh"),
  F("chi", "41.8 kty", "m8-2022", est=1, c=[R("plan", "41.9")], place="Hồ Chí Minh"), doc="2022-08-31")
S("Sở Tài chính đề nghị UBND các xã, phường gửi báo cáo quyết toán trước ngày 31/3/2026; mẫu biểu thực hiện theo Công văn số 1284/STC-QLNS ngày 26/01/2026; vướng mắc liên hệ Phòng Quản lý ngân sách, số điện thoại 0255.3826.147.", doc="2026-01-28")
S("Tồn quỹ ngân sách huyện tại Kho bạc Nhà nước đến ngày 30/6/2022 là 46.218 triệu đồng; số dư tài khoản tiền gửi của các đơn vị sử dụng ngân sách là 12.640 triệu đồng.", doc="2022-07-04")
S("Tình hình giải ngân của một số chủ đầu tư đến ngày 31/10/2024: Ban QLDA đầu tư xây dựng huyện 86.412 triệu đồng/118.300 triệu đồng, đạt 73%; Phòng Kinh tế và Hạ tầng 14.806 triệu đồng/26.250 triệu đồng, đạt 56,4%; UBND các xã 9.318 triệu đồng/21.740 triệu đồng, đạt 42,9%.",
  F("chi", "86412 tr", "m10-2024", pair="118300 tr", role="plan", c=[R("plan", "73", ref="pair")]),
  F("chi", "14806 tr", "m10-2024", pair="26250 tr", role="plan", c=[R("plan", "56.4", ref="pair")]),
  F("chi", "9318 tr", "m10-2024", pair="21740 tr", role="plan", c=[R("plan", "42.9", ref="pair")]), doc="2024-11-06")
S("Kế hoạch vốn đầu tư công năm 2025 tỉnh giao cho huyện là 246,5 tỷ đồng. Đến ngày 30/4/2025, Kho bạc Nhà nước đã thanh toán 51,9 tỷ đồng, đạt 21,1% kế hoạch, tăng 7,2 tỷ đồng so với cùng kỳ năm 2024.",
  F("plan_chi", "246.5 ty", "y2025"), F("chi", "51.9 ty", "m4-2025", c=[R("plan", "21.1"), G("yoy", None, "up", delta="7.2 ty")]), doc="2025-05-07")
S("Số thu xử phạt vi phạm hành chính nộp ngân sách quý III/2022: 1.846.500.000 đồng, giảm 214.000.000 đồng so với quý trước.",
  F("thu", "1846500000 d", "q3-2022", c=[G("prev_period", None, "down", delta="214000000 d")]), doc="2022-10-07")
S("Thu NSNN năm 2022 đạt 8.416 tỷ đồng. Trong đó, thu nội địa đạt 7.982 tỷ đồng, vượt 1.232 tỷ đồng so với dự toán (6.750 tỷ đồng); thu từ xuất nhập khẩu đạt 434 tỷ đồng, hụt 66 tỷ đồng so với dự toán (500 tỷ đồng).",
  F("thu", "8416 ty", "y2022"), F("thu", "7982 ty", "y2022", c=[G("plan", None, "up", ref="6750 ty", delta="1232 ty")]),
  F("thu", "434 ty", "y2022", c=[G("plan", None, "down", ref="500 ty", delta="66 ty")]), doc="2023-01-10")
S("Qua thanh tra tại 14 đơn vị, Thanh tra huyện phát hiện sai phạm về kinh tế 1.268 triệu đồng; kiến nghị xử lý hành chính 9 tập thể, 17 cá nhân.", doc="2023-12-11")
S("Chi ngân sách cho sự nghiệp y tế 4 tháng năm 2024 là 96,415 tỷ đồng, bằng 31,7% dự toán năm, tăng 4,3% so với cùng kỳ.",
  F("chi", "96.415 ty", "m4-2024", c=[R("plan", "31.7"), G("yoy", "4.3", "up")], flags=["ambiguous_comma"]), doc="2024-05-07")
S("Thu hút đầu tư: Trong 9 tháng, tỉnh cấp mới 18 dự án với tổng vốn đăng ký 4.216 tỷ đồng; điều chỉnh tăng vốn 5 dự án, tăng thêm 612 tỷ đồng; thu hồi 3 dự án chậm tiến độ.", doc="2023-10-03")
S("Nhân dân trong xã đóng góp 1.246 triệu đồng và hiến 3.850 m2 đất làm 6,2 km đường bê tông; giá trị vật kiến trúc tự tháo dỡ khoảng 420 triệu đồng.", doc="2024-06-12")
S("Nợ xây dựng cơ bản của các xã cũ chuyển sang là 3.614 triệu đồng ở 8 công trình đã phê duyệt quyết toán; UBND xã đang rà soát, tổng hợp báo cáo Sở Tài chính.", doc="2025-09-16")
S("Trong quý II, Kho bạc Nhà nước huyện kiểm soát 12.460 hồ sơ, 99,8% chứng từ giao nhận qua dịch vụ công trực tuyến; phát hiện, thu giữ 3 tờ tiền giả mệnh giá 500.000 đồng.", doc="2023-07-07")

# ==== Resolutions of councils
S("Điều 1. Quyết định phân bổ dự toán chi ngân sách cấp huyện năm 2022 với tổng số 486.930 triệu đồng, gồm: chi đầu tư phát triển 72.400 triệu đồng; chi thường xuyên 404.780 triệu đồng; dự phòng ngân sách 9.750 triệu đồng. Chi tiết tại các Phụ lục số 01, 02 và 03 kèm theo.",
  F("plan_chi", "486930 tr", "y2022"), F("plan_chi", "72400 tr", "y2022"), F("plan_chi", "404780 tr", "y2022"), F("plan_chi", "9750 tr", "y2022"), doc="2021-12-21")
S("Phê chuẩn quyết toán ngân sách huyện năm 2018: tổng thu NSNN trên địa bàn 68.412.530.114 đồng; tổng thu ngân sách huyện 624.180.225.907 đồng; tổng chi ngân sách huyện 611.906.418.320 đồng. Thường trực HĐND, các Ban HĐND huyện giám sát việc thực hiện Nghị quyết này.",
  F("thu", "68412530114 d", "y2018"), F("thu", "624180225907 d", "y2018"), F("chi", "611906418320 d", "y2018"), doc="2019-07-12")
S("Điều 1. Phân bổ chi tiết vốn sự nghiệp thực hiện Chương trình MTQG giảm nghèo bền vững năm 2023, số tiền 14.826 triệu đồng, bao gồm:\na) Ngân sách trung ương: 13.478 triệu đồng;\nb) Ngân sách địa phương đối ứng: 1.348 triệu đồng.",
  F("plan_chi", "14826 tr", "y2023"), F("plan_chi", "13478 tr", "y2023"), F("plan_chi", "1348 tr", "y2023"), doc="2023-03-30")
S("HĐND tỉnh quyết nghị dự toán thu NSNN trên địa bàn năm 2022 là 9.860 tỷ đồng; thu ngân sách địa phương hưởng theo phân cấp là 8.425 tỷ đồng; tổng chi cân đối ngân sách địa phương là 13.790 tỷ đồng. Chi đầu tư phát triển chiếm 34,2% tổng chi.",
  F("plan_thu", "9860 ty", "y2022"), F("plan_thu", "8425 ty", "y2022"), F("plan_chi", "13790 ty", "y2022"), doc="2021-12-10")
S("Điều 2. Giao dự toán thu, chi ngân sách năm 2020 cho các xã, thị trấn. Tổng thu ngân sách xã 86.420 triệu đồng, trong đó thu bổ sung từ ngân sách huyện 74.115 triệu đồng. Tổng chi ngân sách xã 86.420 triệu đồng.",
  F("plan_thu", "86420 tr", "y2020"), F("plan_thu", "74115 tr", "y2020"), F("plan_chi", "86420 tr", "y2020"), doc="2019-12-20")
S("HĐND thị trấn phê chuẩn quyết toán ngân sách năm 2021 với số thu 9.486.312.450 đồng (đạt 121,3% dự toán), số chi 9.118.640.200 đồng (đạt 116,6% dự toán).",
  F("thu", "9486312450 d", "y2021", c=[R("plan", "121.3")]), F("chi", "9118640200 d", "y2021", c=[R("plan", "116.6")]), doc="2022-06-28")
S("Dự toán chi ngân sách cấp tỉnh năm 2024 gồm: chi đầu tư phát triển 3.846.200 triệu đồng; chi thường xuyên 4.912.750 triệu đồng; chi trả nợ lãi các khoản vay 18.600 triệu đồng; chi bổ sung quỹ dự trữ tài chính 1.300 triệu đồng; dự phòng ngân sách 186.400 triệu đồng.",
  F("plan_chi", "3846200 tr", "y2024"), F("plan_chi", "4912750 tr", "y2024"), F("plan_chi", "18600 tr", "y2024"), F("plan_chi", "1300 tr", "y2024"),
  F("plan_chi", "186400 tr", "y2024"), doc="2023-12-08")
S("Điều 1. Quyết định dự toán thu ngân sách nhà nước trên địa bàn xã 6 tháng cuối năm 2025 là 5.120 triệu đồng; dự toán chi ngân sách xã 6 tháng cuối năm 2025 là 58.940 triệu đồng, trong đó chi thường xuyên 51.216 triệu đồng.",
  F("plan_thu", "5120 tr", "l6-2025"), F("plan_chi", "58940 tr", "l6-2025"), F("plan_chi", "51216 tr", "l6-2025"), doc="2025-07-25")
S("Thống nhất bổ sung kế hoạch đầu tư công năm 2024 từ nguồn vượt thu tiền sử dụng đất với số vốn 16.500 triệu đồng cho 7 công trình giao thông, trường học. Giao UBND huyện tổ chức thực hiện theo đúng quy định của Luật Đầu tư công.",
  F("plan_chi", "16500 tr", "y2024"), doc="2024-07-17")
S("Nghị quyết giao chỉ tiêu thu ngân sách nhà nước trên địa bàn phường năm 2026 là 64.300 triệu đồng, tăng 3.700 triệu đồng (tăng 6,1%) so với ước thực hiện năm 2025.",
  F("plan_thu", "64300 tr", "y2026", c=[G("prev_year", "6.1", "up", delta="3700 tr")]), doc="2025-12-22")
S("Điều 1. Phê duyệt chủ trương đầu tư dự án Nâng cấp đường ĐH.12, chiều dài 4,6 km; tổng mức đầu tư 38.500 triệu đồng; thời gian thực hiện 2023 - 2025.", doc="2022-12-19")
S("Điều 3. Mức chi hỗ trợ: Trưởng thôn 1.200.000 đồng/người/tháng; Phó Trưởng ban Công tác Mặt trận 450.000 đồng/người/tháng; nghị quyết có hiệu lực từ ngày 01/01/2024.", doc="2023-12-14")
S("Kỳ họp thứ 12 HĐND huyện khóa XX đã thông qua dự toán ngân sách năm 2023. Theo đó, thu NSNN trên địa bàn là 132.000 triệu đồng, tăng 10% so với dự toán năm 2022 (120.000 triệu đồng); tổng chi ngân sách địa phương là 768.215 triệu đồng. Dự toán chi sự nghiệp giáo dục 402.630 triệu đồng, chi sự nghiệp môi trường 6.850 triệu đồng.",
  F("plan_thu", "132000 tr", "y2023", c=[G("plan", "10", "up", ref="120000 tr")]), F("plan_chi", "768215 tr", "y2023"), F("plan_chi", "402630 tr", "y2023"),
  F("plan_chi", "6850 tr", "y2023"), doc="2022-12-21")

# ==== Public disclosure
S("Công khai tình hình thực hiện dự toán ngân sách xã quý I/2023: tổng thu ngân sách xã 2.418.650.000 đồng, bằng 26,1% dự toán năm; tổng chi ngân sách xã 1.905.214.000 đồng, bằng 20,6% dự toán năm.",
  F("thu", "2418650000 d", "q1-2023", c=[R("plan", "26.1")]), F("chi", "1905214000 d", "q1-2023", c=[R("plan", "20.6")]), doc="2023-04-11")
S("Dự toán chi ngân sách nhà nước được giao năm 2023 của đơn vị: 4.126.000.000 đồng; đã sử dụng 4.098.350.000 đồng, đạt 99,3%; kinh phí còn lại hủy dự toán 27.650.000 đồng.",
  F("plan_chi", "4126000000 d", "y2023"), F("chi", "4098350000 d", "y2023", c=[R("plan", "99.3", ref="4126000000 d")]), doc="2024-02-20")
S("Công khai quyết toán ngân sách phường năm 2020: tổng thu 14.862.315 nghìn đồng, đạt 128,4% dự toán; tổng chi 14.207.940 nghìn đồng, đạt 122,7% dự toán.",
  F("thu", "14862315 k", "y2020", c=[R("plan", "128.4")]), F("chi", "14207940 k", "y2020", c=[R("plan", "122.7")]), doc="2021-08-10")
S("UBND phường niêm yết công khai dự toán ngân sách năm 2024 tại trụ sở và nhà sinh hoạt các tổ dân phố. Tổng thu ngân sách phường 11.236.000.000 đồng; tổng chi ngân sách phường 11.236.000.000 đồng, trong đó chi thường xuyên 10.915.000.000 đồng, dự phòng 321.000.000 đồng.",
  F("plan_thu", "11236000000 d", "y2024"), F("plan_chi", "11236000000 d", "y2024"), F("plan_chi", "10915000000 d", "y2024"), F("plan_chi", "321000000 d", "y2024"), doc="2024-01-08")
S("Xã Bình Lãnh công khai thực hiện dự toán 9 tháng năm 2021: thu ngân sách xã 5.316.420.000 đồng, đạt 82,9% dự toán; chi ngân sách xã 4.780.615.000 đồng, đạt 74,6% dự toán, trong đó chi đầu tư phát triển 940.000.000 đồng.",
  F("thu", "5316420000 d", "m9-2021", c=[R("plan", "82.9")], place="Bình Lãnh"), F("chi", "4780615000 d", "m9-2021", c=[R("plan", "74.6")], place="Bình Lãnh"),
  F("chi", "940000000 d", "m9-2021", place="Bình Lãnh"), doc="2021-10-12")
S("Thuyết minh công khai ngân sách huyện 6 tháng đầu năm 2022:\n- Thu cân đối NSNN: 58.412 triệu đồng, đạt 64,9% dự toán, tăng 18,2% so với cùng kỳ;\n- Chi cân đối ngân sách huyện: 236.745 triệu đồng, đạt 47,3% dự toán, tăng 2,6% so với cùng kỳ;\n- Chi các chương trình mục tiêu: 12.318 triệu đồng, đạt 14,1% dự toán, giảm 36,5% so với cùng kỳ.",
  F("thu", "58412 tr", "m6-2022", c=[R("plan", "64.9"), G("yoy", "18.2", "up")]), F("chi", "236745 tr", "m6-2022", c=[R("plan", "47.3"), G("yoy", "2.6", "up")]),
  F("chi", "12318 tr", "m6-2022", c=[R("plan", "14.1"), G("yoy", "36.5", "down")]), doc="2022-07-12")
S("Số phí, lệ phí nộp NSNN năm 2024 của xã là 151.300.000 đồng, bằng 108,1% dự toán (140.000.000 đồng).",
  F("thu", "151300000 d", "y2024", c=[R("plan", "108.1", ref="140000000 d")]), doc="2025-03-14")
S("Công khai danh sách 48 hộ được hỗ trợ sửa chữa nhà ở; đề nghị công dân có ý kiến gửi về UBND xã trước ngày 20/10/2025, điện thoại 0235.3883.216; mức vay ưu đãi tối đa 40 triệu đồng/hộ, lãi suất 3%/năm.", doc="2025-10-08")
S("Các khoản chi của ngân sách xã 6 tháng đầu năm 2020 gồm: chi quản lý nhà nước 1.486.200.000 đồng; chi hoạt động Đảng 312.450.000 đồng; chi Mặt trận và đoàn thể 405.900.000 đồng; chi dân quân tự vệ, an ninh trật tự 218.640.000 đồng.",
  F("chi", "1486200000 d", "m6-2020"), F("chi", "312450000 d", "m6-2020"), F("chi", "405900000 d", "m6-2020"), F("chi", "218640000 d", "m6-2020"), doc="2020-07-09")

PARAGRAPHS.write("acts.jsonl", "act")
