#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes periods.jsonl: periods, lists and comparisons over several sentences.

Labelled by somebody who had not read the rules of core/budget, to find what they miss: harder than what is usually printed.
"""
from labels import F, G, R, T, Paragraphs

PARAGRAPHS = Paragraphs()
S = PARAGRAPHS.add

# ==== Periods
S("Trong 10 tháng của năm 2022, thu ngân sách trên địa bàn huyện Quỳ Hợp đạt 268,5 tỷ đồng, bằng 116,7% dự toán (230 tỷ đồng) và tăng 31,2% so với cùng kỳ. Cũng trong thời gian này, chi ngân sách huyện là 812,4 tỷ đồng, bằng 84,6% dự toán.",
  F("thu", "268.5 ty", "m10-2022", c=[R("plan", "116.7", ref="230 ty"), G("yoy", "31.2", "up")], place="Quỳ Hợp"),
  F("chi", "812.4 ty", "m10-2022", c=[R("plan", "84.6")], place="Quỳ Hợp"), doc="2022-11-04")
S("Số thu phí, lệ phí của phường tăng đều qua các năm: 1.245 triệu đồng (năm 2021), 1.386 triệu đồng (năm 2022), 1.512 triệu đồng (năm 2023).",
  F("thu", "1245 tr", "y2021"), F("thu", "1386 tr", "y2022"), F("thu", "1512 tr", "y2023"), doc="2024-02-19")
S("Thu ngân sách tháng 6/2023 đạt 18.420 triệu đồng, nâng tổng thu 6 tháng đầu năm lên 104.315 triệu đồng, đạt 47,4% dự toán HĐND thị xã giao (220.000 triệu đồng).",
  F("thu", "18420 tr", "t6-2023"), F("thu", "104315 tr", "m6-2023", c=[R("plan_council", "47.4", ref="220000 tr")]), doc="2023-07-04")
S("Tính đến hết tháng 8 năm 2021, tổng chi thường xuyên qua Kho bạc Nhà nước tỉnh là 3.412,6 tỷ đồng, bằng 58,7% dự toán, giảm 3,1% so với cùng kỳ năm 2020.",
  F("chi", "3412.6 ty", "m8-2021", cum=1, c=[R("plan", "58.7"), G("yoy", "3.1", "down")]), doc="2021-09-08")
S("Ngành Thuế tỉnh thu nội địa 2.618 tỷ đồng trong quý II/2023, giảm 9,5% so với quý I và giảm 4,2% so với cùng kỳ năm trước.",
  F("thu", "2618 ty", "q2-2023", c=[G("prev_period", "9.5", "down"), G("yoy", "4.2", "down")]), doc="2023-07-06")
S("Ba quý đầu năm 2024, huyện Văn Chấn giải ngân vốn đầu tư công được 164,3 tỷ đồng, đạt 68,9% kế hoạch; huyện đặt mục tiêu quý cuối năm giải ngân tiếp 74 tỷ đồng.",
  F("chi", "164.3 ty", "m9-2024", c=[R("plan", "68.9")], place="Văn Chấn"), F("plan_chi", "74 ty", "q4-2024", place="Văn Chấn"), doc="2024-10-03")
S("Đến hết ngày 15/11/2023, toàn huyện đã giải ngân 96.240 triệu đồng vốn các chương trình MTQG, đạt 62,1% kế hoạch vốn giao (155.000 triệu đồng).",
  F("chi", "96240 tr", "2023-01-01..2023-11-15", cum=1, c=[R("plan", "62.1", ref="155000 tr")]), doc="2023-11-20")
S("Cộng dồn 8 tháng, Chi cục Thuế khu vực thu được 386,7 tỷ đồng, đạt 71,6% dự toán pháp lệnh; riêng tháng 8 thu 41,2 tỷ đồng, tăng 6,5% so với tháng 7.",
  F("thu", "386.7 ty", "m8-2022", cum=1, c=[R("plan", "71.6")]), F("thu", "41.2 ty", "t8-2022", c=[G("prev_period", "6.5", "up")]), doc="2022-09-05")
S("Trong nửa cuối năm 2025, sau khi vận hành chính quyền địa phương hai cấp, phường Nghĩa Lộ thu ngân sách được 21.460 triệu đồng, chi ngân sách 38.915 triệu đồng.",
  F("thu", "21460 tr", "l6-2025", place="Nghĩa Lộ"), F("chi", "38915 tr", "l6-2025", place="Nghĩa Lộ"), doc="2026-01-09")
S("Từ ngày 01/7/2025 đến ngày 30/11/2025, ngân sách xã chi trả trợ cấp bảo trợ xã hội 4.286 triệu đồng cho 1.312 đối tượng.",
  F("chi", "4286 tr", "2025-07-01..2025-11-30"), doc="2025-12-04")
S("Thu tiền sử dụng đất của thành phố đạt 42,6 tỷ đồng (tháng 7), 51,3 tỷ đồng (tháng 8) và 78,9 tỷ đồng (tháng 9); cả quý III thu 172,8 tỷ đồng, gấp 1,6 lần quý II.",
  F("thu", "42.6 ty", "t7-2024"), F("thu", "51.3 ty", "t8-2024"), F("thu", "78.9 ty", "t9-2024"), F("thu", "172.8 ty", "q3-2024", c=[T("prev_period", "160")]), doc="2024-10-07")
S("Theo Cục Thống kê, tổng thu NSNN trên địa bàn tháng 5/2023 ước đạt 1.046,3 tỷ đồng, giảm 8,4% so với tháng trước. Tính chung 5 tháng đầu năm, thu NSNN ước đạt 6.215,8 tỷ đồng, bằng 41,2% dự toán HĐND tỉnh giao và giảm 11,7% so với cùng kỳ năm trước.",
  F("thu", "1046.3 ty", "t5-2023", est=1, c=[G("prev_period", "8.4", "down")]),
  F("thu", "6215.8 ty", "m5-2023", est=1, c=[R("plan_council", "41.2"), G("yoy", "11.7", "down")]), doc="2023-05-29")
S("Năm 2023, dự phòng ngân sách huyện chi 6.840 triệu đồng; năm 2024 chi 9.215 triệu đồng, tăng 34,7% so với năm trước, chủ yếu khắc phục hậu quả bão số 3.",
  F("chi", "6840 tr", "y2023"), F("chi", "9215 tr", "y2024", c=[G("prev_year", "34.7", "up")]), doc="2025-01-14")
S("Giai đoạn 2021 - 2025, tổng chi ngân sách cho lĩnh vực nông nghiệp, nông thôn của tỉnh đạt 4.128 tỷ đồng; riêng năm 2025 chi 1.035 tỷ đồng.",
  F("chi", "4128 ty", "2021-01-01..2025-12-31"), F("chi", "1035 ty", "y2025"), doc="2026-01-15")
S("Lũy kế từ đầu năm đến hết ngày 31/10/2024, thu thuế xuất khẩu, nhập khẩu tại Chi cục Hải quan cửa khẩu đạt 812,45 tỷ đồng, bằng 95,6% chỉ tiêu (850 tỷ đồng), tăng 22,3% so với cùng kỳ.",
  F("thu", "812.45 ty", "m10-2024", cum=1, c=[R("plan", "95.6", ref="850 ty"), G("yoy", "22.3", "up")]), doc="2024-11-01")
S("Xã hoàn thành vượt mức thu ngân sách năm 2023 với 7.312 triệu đồng, đạt 121,9% dự toán huyện giao (6.000 triệu đồng). Kết quả này tạo đà để xã phấn đấu thu 7.500 triệu đồng trong năm 2024.",
  F("thu", "7312 tr", "y2023", c=[R("plan", "121.9", ref="6000 tr")]), F("plan_thu", "7500 tr", "y2024"), doc="2024-01-08")
S("Quý I/2020, thu nội địa trên địa bàn quận đạt 486,2 tỷ đồng, bằng 24,8% dự toán. Sang quý II, do ảnh hưởng của dịch COVID-19, số thu chỉ còn 301,5 tỷ đồng, giảm 38% so với quý trước.",
  F("thu", "486.2 ty", "q1-2020", c=[R("plan", "24.8")]), F("thu", "301.5 ty", "q2-2020", c=[G("prev_period", "38", "down")]), doc="2020-07-07")
S("8 tháng đầu năm 2023, tỉnh giải ngân 2.912 tỷ đồng vốn đầu tư công, đạt 50,4% kế hoạch; bốn tháng cuối năm phải giải ngân tiếp 2.870 tỷ đồng.",
  F("chi", "2912 ty", "m8-2023", c=[R("plan", "50.4")]), F("plan_chi", "2870 ty", "l4-2023"), doc="2023-09-11")
S("Đến ngày 20/12/2025, thu ngân sách xã Ea Kly đạt 15.236 triệu đồng, bằng 108,8% dự toán (14.000 triệu đồng); ước cả năm đạt 15.800 triệu đồng.",
  F("thu", "15236 tr", "2025-01-01..2025-12-20", c=[R("plan", "108.8", ref="14000 tr")], place="Ea Kly"), F("thu", "15800 tr", "y2025", est=1, place="Ea Kly"), doc="2025-12-23")
S("Hai tháng đầu năm 2026, tổng thu NSNN trên địa bàn tỉnh Gia Lai ước đạt 6.318 tỷ đồng, bằng 19,7% dự toán Trung ương giao; tổng chi ngân sách địa phương ước đạt 4.905 tỷ đồng, bằng 11,4% dự toán HĐND tỉnh giao.",
  F("thu", "6318 ty", "m2-2026", est=1, c=[R("plan_central", "19.7")], place="Gia Lai"),
  F("chi", "4905 ty", "m2-2026", est=1, c=[R("plan_council", "11.4")], place="Gia Lai"), doc="2026-03-02")
S("Trong tháng 11, toàn ngành Hải quan thu ngân sách 34.180 tỷ đồng, tăng 5,8% so với tháng 10; lũy kế từ ngày 01/01 đến ngày 30/11/2024 đạt 384.210 tỷ đồng, bằng 102,5% dự toán (375.000 tỷ đồng).",
  F("thu", "34180 ty", "t11-2024", c=[G("prev_period", "5.8", "up")]), F("thu", "384210 ty", "m11-2024", cum=1, c=[R("plan", "102.5", ref="375000 ty")]), doc="2024-12-03")
S("Thanh toán vốn đầu tư XDCB đến 30/9/2019 được 1.486,2 tỷ đồng, đạt 55,3% kế hoạch; cùng thời điểm năm 2018, tỷ lệ này là 57,8%.",
  F("chi", "1486.2 ty", "m9-2019", c=[R("plan", "55.3")]), doc="2019-10-08")
S("Năm ngân sách 2022 khép lại với số thu 26.415 tỷ đồng, là mức cao nhất từ trước đến nay, vượt 18,4% dự toán Trung ương giao và vượt 9,2% dự toán HĐND tỉnh giao.",
  F("thu", "26415 ty", "y2022", c=[G("plan_central", "18.4", "up"), G("plan_council", "9.2", "up")]), doc="2023-01-06")
S("Chi hỗ trợ tiền ăn trưa cho trẻ mẫu giáo được huyện bố trí 2.760 triệu đồng từ ngân sách năm 2024, đến hết tháng 12 đã chi 2.651 triệu đồng.",
  F("plan_chi", "2760 tr", "y2024"), F("chi", "2651 tr", "m12-2024", cum=1), doc="2025-01-06")
S("Thu NSNN do Thuế tỉnh quản lý từ đầu năm đến ngày 25/9/2025 được 12.684 tỷ đồng, đạt 82,7% dự toán. Ước cả tháng 9 thu 1.120 tỷ đồng; 9 tháng ước đạt 12.910 tỷ đồng, bằng 84,2% dự toán, tăng 17,5% so với cùng kỳ.",
  F("thu", "12684 ty", "2025-01-01..2025-09-25", c=[R("plan", "82.7")]), F("thu", "1120 ty", "t9-2025", est=1),
  F("thu", "12910 ty", "m9-2025", est=1, c=[R("plan", "84.2"), G("yoy", "17.5", "up")]), doc="2025-09-27")
S("Kho bạc Nhà nước huyện đã kiểm soát, thanh toán 52.318 triệu đồng chi thường xuyên trong tháng 4 năm 2022, tăng 3.406 triệu đồng so với tháng trước.",
  F("chi", "52318 tr", "t4-2022", c=[G("prev_period", None, "up", delta="3406 tr")]), doc="2022-05-05")
S("11 tháng qua, số thu từ xổ số kiến thiết nộp ngân sách là 1.742 tỷ đồng, đạt 96,8% dự toán năm 2023 (1.800 tỷ đồng), tăng 11,3% so với cùng kỳ.",
  F("thu", "1742 ty", "m11-2023", c=[R("plan", "96.8", ref="1800 ty"), G("yoy", "11.3", "up")]), doc="2023-12-05")

# ==== Lists of places
S("Về kết quả thu ngân sách 9 tháng năm 2023 của các địa phương: huyện Lục Ngạn thu 286,4 tỷ đồng, đạt 81,8% dự toán tỉnh giao; huyện Sơn Động thu 92,7 tỷ đồng, đạt 77,3% dự toán tỉnh giao; huyện Yên Thế thu 134,2 tỷ đồng, đạt 89,5% dự toán tỉnh giao.",
  F("thu", "286.4 ty", "m9-2023", c=[R("plan_province", "81.8")], place="Lục Ngạn"), F("thu", "92.7 ty", "m9-2023", c=[R("plan_province", "77.3")], place="Sơn Động"),
  F("thu", "134.2 ty", "m9-2023", c=[R("plan_province", "89.5")], place="Yên Thế"), doc="2023-10-09")
S("Một số xã có số thu cao 6 tháng đầu năm 2024 gồm: xã Trung Thành 1.486 triệu đồng (bằng 64,6% dự toán), xã Tân Hương 1.122 triệu đồng (bằng 59,1% dự toán), xã Đông Cao 908 triệu đồng (bằng 53,4% dự toán).",
  F("thu", "1486 tr", "m6-2024", c=[R("plan", "64.6")], place="Trung Thành"), F("thu", "1122 tr", "m6-2024", c=[R("plan", "59.1")], place="Tân Hương"),
  F("thu", "908 tr", "m6-2024", c=[R("plan", "53.4")], place="Đông Cao"), doc="2024-07-08")
S("Ba xã Hòa Sơn, Cư Kty và Yang Reh năm 2022 thu ngân sách lần lượt là 1.120 triệu đồng, 986 triệu đồng và 742 triệu đồng.",
  F("thu", "1120 tr", "y2022", place="Hòa Sơn"), F("thu", "986 tr", "y2022", place="Cư Kty"), F("thu", "742 tr", "y2022", place="Yang Reh"), doc="2023-01-16")
S("Giải ngân vốn đầu tư công đến ngày 31/8/2025 của một số xã, phường:\n- Phường Bắc Kạn: 41.230 triệu đồng, đạt 52,6% kế hoạch;\n- Xã Chợ Đồn: 18.945 triệu đồng, đạt 47,9% kế hoạch;\n- Xã Ba Bể: 12.306 triệu đồng, đạt 33,8% kế hoạch.",
  F("chi", "41230 tr", "m8-2025", c=[R("plan", "52.6")], place="Bắc Kạn"), F("chi", "18945 tr", "m8-2025", c=[R("plan", "47.9")], place="Chợ Đồn"),
  F("chi", "12306 tr", "m8-2025", c=[R("plan", "33.8")], place="Ba Bể"), doc="2025-09-05")
S("Trong quý I/2026, dẫn đầu khối xã là xã Quảng Phú với số thu 9.816 triệu đồng, tăng 14,6% so với cùng kỳ; tiếp đến là xã Cư M'gar với 8.240 triệu đồng, tăng 9,1% so với cùng kỳ; thấp nhất là xã Ea Tul với 1.055 triệu đồng, giảm 12,8% so với cùng kỳ. Đó là thông tin tại hội nghị giao ban công tác thu ngân sách nhà nước.",
  F("thu", "9816 tr", "q1-2026", c=[G("yoy", "14.6", "up")], place="Quảng Phú"), F("thu", "8240 tr", "q1-2026", c=[G("yoy", "9.1", "up")], place="Cư M'gar"),
  F("thu", "1055 tr", "q1-2026", c=[G("yoy", "12.8", "down")], place="Ea Tul"), doc="2026-04-07")
S("Thành phố Lào Cai và thị xã Sa Pa thu tiền sử dụng đất 10 tháng năm 2024 lần lượt đạt 612,8 tỷ đồng và 148,3 tỷ đồng, tương ứng bằng 68,1% và 49,4% dự toán.",
  F("thu", "612.8 ty", "m10-2024", c=[R("plan", "68.1")], place="Lào Cai"), F("thu", "148.3 ty", "m10-2024", c=[R("plan", "49.4")], place="Sa Pa"), doc="2024-11-08")
S("Năm 2024, huyện Bá Thước được giao 186,5 tỷ đồng vốn Chương trình MTQG, đã giải ngân 142,1 tỷ đồng (76,2%); huyện Quan Hóa được giao 154,8 tỷ đồng, đã giải ngân 98,3 tỷ đồng (63,5%).",
  F("plan_chi", "186.5 ty", "y2024", place="Bá Thước"), F("chi", "142.1 ty", "y2024", c=[R("plan", "76.2", ref="186.5 ty")], place="Bá Thước"),
  F("plan_chi", "154.8 ty", "y2024", place="Quan Hóa"), F("chi", "98.3 ty", "y2024", c=[R("plan", "63.5", ref="154.8 ty")], place="Quan Hóa"), doc="2024-12-27")
S("Phường Ninh Kiều thu ngân sách 4 tháng năm 2026 đạt 128,4 tỷ đồng, bằng 39,2% dự toán; phường Cái Răng đạt 84,6 tỷ đồng, bằng 36,8% dự toán. Cả hai phường đều có số thu tăng so với cùng kỳ.",
  F("thu", "128.4 ty", "m4-2026", c=[R("plan", "39.2")], place="Ninh Kiều"), F("thu", "84.6 ty", "m4-2026", c=[R("plan", "36.8")], place="Cái Răng"), doc="2026-05-06")
S("Dự toán thu ngân sách năm 2021 giao cho các xã: xã Mường Bằng 860 triệu đồng, xã Chiềng Mung 1.140 triệu đồng, xã Nà Bó 725 triệu đồng, thị trấn Hát Lót 6.350 triệu đồng.",
  F("plan_thu", "860 tr", "y2021", place="Mường Bằng"), F("plan_thu", "1140 tr", "y2021", place="Chiềng Mung"), F("plan_thu", "725 tr", "y2021", place="Nà Bó"),
  F("plan_thu", "6350 tr", "y2021", place="Hát Lót"), doc="2020-12-25")
S("Các địa phương có số thu nội địa lớn trong 7 tháng đầu năm 2023 là Thủ Dầu Một (2.418 tỷ đồng, bằng 63,2% dự toán), Thuận An (2.106 tỷ đồng, bằng 58,9% dự toán) và Dĩ An (1.875 tỷ đồng, bằng 60,4% dự toán).",
  F("thu", "2418 ty", "m7-2023", c=[R("plan", "63.2")], place="Thủ Dầu Một"), F("thu", "2106 ty", "m7-2023", c=[R("plan", "58.9")], place="Thuận An"),
  F("thu", "1875 ty", "m7-2023", c=[R("plan", "60.4")], place="Dĩ An"), doc="2023-08-04")
S("Số liệu thu ngân sách năm 2023: xã Lũng Cú thu 312/290 triệu đồng, đạt 107,6% dự toán; xã Ma Lé thu 148/165 triệu đồng, đạt 89,7% dự toán; xã Lũng Táo thu 96/110 triệu đồng, đạt 87,3% dự toán.",
  F("thu", "312 tr", "y2023", pair="290 tr", role="plan", c=[R("plan", "107.6", ref="pair")], place="Lũng Cú"),
  F("thu", "148 tr", "y2023", pair="165 tr", role="plan", c=[R("plan", "89.7", ref="pair")], place="Ma Lé"),
  F("thu", "96 tr", "y2023", pair="110 tr", role="plan", c=[R("plan", "87.3", ref="pair")], place="Lũng Táo"), doc="2024-01-10")
S("Trên địa bàn huyện Kông Chro, chi ngân sách 11 tháng năm 2023 là 486.215 triệu đồng, trong đó chi đầu tư 92.460 triệu đồng, chi thường xuyên 371.840 triệu đồng, chi nộp trả ngân sách cấp trên 21.915 triệu đồng.",
  F("chi", "486215 tr", "m11-2023", place="Kông Chro"), F("chi", "92460 tr", "m11-2023", place="Kông Chro"), F("chi", "371840 tr", "m11-2023", place="Kông Chro"),
  F("chi", "21915 tr", "m11-2023", place="Kông Chro"), doc="2023-12-08")
S("Thị trấn Tuần Giáo và xã Quài Tở cùng hoàn thành sớm dự toán thu. Tính đến hết ngày 10/12/2024, thị trấn Tuần Giáo thu 5.486 triệu đồng, vượt 9,7% dự toán (5.000 triệu đồng); xã Quài Tở thu 812 triệu đồng, vượt 1,5% dự toán (800 triệu đồng).",
  F("thu", "5486 tr", "2024-01-01..2024-12-10", cum=1, c=[G("plan", "9.7", "up", ref="5000 tr")], place="Tuần Giáo"),
  F("thu", "812 tr", "2024-01-01..2024-12-10", cum=1, c=[G("plan", "1.5", "up", ref="800 tr")], place="Quài Tở"), doc="2024-12-13")

# ==== lần lượt
S("Thuế giá trị gia tăng và thuế thu nhập doanh nghiệp trong quý II/2024 lần lượt đạt 1.318 tỷ đồng và 742 tỷ đồng, tăng 12,5% và 8,3% so với cùng kỳ.",
  F("thu", "1318 ty", "q2-2024", c=[G("yoy", "12.5", "up")]), F("thu", "742 ty", "q2-2024", c=[G("yoy", "8.3", "up")]), doc="2024-07-04")
S("Chi đầu tư phát triển và chi thường xuyên của tỉnh năm 2021 lần lượt là 6.215 tỷ đồng và 9.874 tỷ đồng.",
  F("chi", "6215 ty", "y2021"), F("chi", "9874 ty", "y2021"), doc="2022-01-12")
S("Từ tháng 1 đến tháng 3/2025, số thu của Chi cục Hải quan cửa khẩu lần lượt là 118,4 tỷ đồng, 96,2 tỷ đồng và 142,7 tỷ đồng; cộng cả quý I được 357,3 tỷ đồng, bằng 23,8% chỉ tiêu năm (1.500 tỷ đồng).",
  F("thu", "118.4 ty", "t1-2025"), F("thu", "96.2 ty", "t2-2025"), F("thu", "142.7 ty", "t3-2025"), F("thu", "357.3 ty", "q1-2025", c=[R("plan", "23.8", ref="1500 ty")]), doc="2025-04-03")
S("Trong ba năm 2021, 2022 và 2023, ngân sách huyện chi cho sự nghiệp giáo dục lần lượt 248,6 tỷ đồng, 261,3 tỷ đồng và 284,9 tỷ đồng.",
  F("chi", "248.6 ty", "y2021"), F("chi", "261.3 ty", "y2022"), F("chi", "284.9 ty", "y2023"), doc="2024-03-14")
S("Dự toán chi sự nghiệp giáo dục, y tế và môi trường năm 2026 của phường lần lượt là 64.820 triệu đồng, 5.316 triệu đồng và 7.940 triệu đồng.",
  F("plan_chi", "64820 tr", "y2026"), F("plan_chi", "5316 tr", "y2026"), F("plan_chi", "7940 tr", "y2026"), doc="2025-12-26")
S("Vốn đầu tư và vốn sự nghiệp của Chương trình MTQG xây dựng nông thôn mới đến hết tháng 9/2023 giải ngân lần lượt đạt 86,4 tỷ đồng (58,2% kế hoạch) và 12,7 tỷ đồng (24,9% kế hoạch).",
  F("chi", "86.4 ty", "m9-2023", cum=1, c=[R("plan", "58.2")]), F("chi", "12.7 ty", "m9-2023", cum=1, c=[R("plan", "24.9")]), doc="2023-10-05")
S("Thu, chi ngân sách thị trấn 8 tháng năm 2020 lần lượt đạt 3.420 triệu đồng và 4.865 triệu đồng, bằng 71,3% và 66,6% dự toán năm.",
  F("thu", "3420 tr", "m8-2020", c=[R("plan", "71.3")]), F("chi", "4865 tr", "m8-2020", c=[R("plan", "66.6")]), doc="2020-09-04")

# ==== trong đó; inherited
S("Lũy kế 7 tháng năm 2022, thu ngân sách nhà nước trên địa bàn đạt 9.846 tỷ đồng, bằng 73,6% dự toán HĐND tỉnh giao. Trong đó, thu nội địa 8.215 tỷ đồng, bằng 71,2% dự toán, tăng 16,8% so với cùng kỳ; thu từ hoạt động xuất nhập khẩu 1.631 tỷ đồng, bằng 88,4% dự toán, tăng 34,1% so với cùng kỳ.",
  F("thu", "9846 ty", "m7-2022", cum=1, c=[R("plan_council", "73.6")]),
  F("thu", "8215 ty", "m7-2022", cum=1, c=[R("plan", "71.2"), G("yoy", "16.8", "up")]),
  F("thu", "1631 ty", "m7-2022", cum=1, c=[R("plan", "88.4"), G("yoy", "34.1", "up")]), doc="2022-08-03")
S("Tổng chi ngân sách xã năm 2022 là 8.946.215.000 đồng, trong đó: chi đầu tư 2.315.000.000 đồng; chi thường xuyên 6.486.215.000 đồng; chi chuyển nguồn sang năm sau 145.000.000 đồng.",
  F("chi", "8946215000 d", "y2022"), F("chi", "2315000000 d", "y2022"), F("chi", "6486215000 d", "y2022"), F("chi", "145000000 d", "y2022"), doc="2023-02-14")
S("UBND huyện cho biết tổng chi ngân sách 5 tháng đầu năm 2023 là 318,7 tỷ đồng, đạt 42,1% dự toán. Chi đầu tư phát triển chiếm 84,2 tỷ đồng, còn lại là chi thường xuyên 234,5 tỷ đồng, tăng 7,6% so với cùng kỳ.",
  F("chi", "318.7 ty", "m5-2023", c=[R("plan", "42.1")]), F("chi", "84.2 ty", "m5-2023"), F("chi", "234.5 ty", "m5-2023", c=[G("yoy", "7.6", "up")]), doc="2023-06-06")
S("Huyện Tủa Chùa năm 2023 thu ngân sách trên địa bàn được 46,2 tỷ đồng, đạt 102,7% dự toán (45 tỷ đồng). Số thu này mới đáp ứng khoảng 6% nhu cầu chi. Tổng chi ngân sách cả năm của huyện là 768,4 tỷ đồng, trong đó chi sự nghiệp giáo dục 341,6 tỷ đồng.",
  F("thu", "46.2 ty", "y2023", c=[R("plan", "102.7", ref="45 ty")], place="Tủa Chùa"), F("chi", "768.4 ty", "y2023", place="Tủa Chùa"), F("chi", "341.6 ty", "y2023", place="Tủa Chùa"), doc="2024-01-18")
S("Tổng thu NSNN tháng 2/2023 ước đạt 122,1 nghìn tỷ đồng; lũy kế 2 tháng ước đạt 358,6 nghìn tỷ đồng, bằng 22,1% dự toán. Trong đó: thu nội địa ước đạt 302,4 nghìn tỷ đồng, bằng 22,7% dự toán; thu dầu thô ước đạt 10,3 nghìn tỷ đồng, bằng 24,5% dự toán.",
  F("thu", "122.1 kty", "t2-2023", est=1), F("thu", "358.6 kty", "m2-2023", est=1, cum=1, c=[R("plan", "22.1")]),
  F("thu", "302.4 kty", "m2-2023", est=1, cum=1, c=[R("plan", "22.7")]), F("thu", "10.3 kty", "m2-2023", est=1, cum=1, c=[R("plan", "24.5")]), doc="2023-03-03")
S("Dự toán chi ngân sách địa phương năm 2024 là 18.620 tỷ đồng, tăng 9,8% so với dự toán năm 2023. Trong đó, chi đầu tư phát triển 5.940 tỷ đồng; chi thường xuyên 12.286 tỷ đồng; dự phòng ngân sách 394 tỷ đồng.",
  F("plan_chi", "18620 ty", "y2024", c=[G("plan", "9.8", "up")]), F("plan_chi", "5940 ty", "y2024"), F("plan_chi", "12286 ty", "y2024"), F("plan_chi", "394 ty", "y2024"), doc="2023-12-11")
S("Trả lời chất vấn của đại biểu, Giám đốc Sở Tài chính nêu rõ: trong 9 tháng đầu năm 2025, thu tiền sử dụng đất toàn tỉnh mới đạt 1.936 tỷ đồng, bằng 44% dự toán (4.400 tỷ đồng). Trong số đó, khối tỉnh thu 812 tỷ đồng, khối xã, phường thu 1.124 tỷ đồng.",
  F("thu", "1936 ty", "m9-2025", c=[R("plan", "44", ref="4400 ty")]), F("thu", "812 ty", "m9-2025"), F("thu", "1124 ty", "m9-2025"), doc="2025-10-14")
S("Ngân sách xã Thanh Mỹ quý III/2025 chi 9.412 triệu đồng, gồm chi lương và các khoản theo lương 6.215 triệu đồng, chi hoạt động 1.840 triệu đồng, chi an sinh xã hội 1.357 triệu đồng.",
  F("chi", "9412 tr", "q3-2025", place="Thanh Mỹ"), F("chi", "6215 tr", "q3-2025", place="Thanh Mỹ"), F("chi", "1840 tr", "q3-2025", place="Thanh Mỹ"),
  F("chi", "1357 tr", "q3-2025", place="Thanh Mỹ"), doc="2025-10-06")
S("Theo báo cáo của Bộ Giao thông vận tải, đến hết tháng 10/2022, Bộ đã giải ngân 30.216 tỷ đồng, đạt 60% kế hoạch được giao (50.328 tỷ đồng), gồm 28.940 tỷ đồng vốn trong nước và 1.276 tỷ đồng vốn nước ngoài.",
  F("chi", "30216 ty", "m10-2022", cum=1, c=[R("plan", "60", ref="50328 ty")]), F("chi", "28940 ty", "m10-2022", cum=1), F("chi", "1276 ty", "m10-2022", cum=1), doc="2022-11-02")
S("Thu bổ sung từ ngân sách cấp trên 6 tháng năm 2025 của xã là 5.120.400.000 đồng, bao gồm bổ sung cân đối 4.310.000.000 đồng và bổ sung có mục tiêu 810.400.000 đồng.",
  F("thu", "5120400000 d", "m6-2025"), F("thu", "4310000000 d", "m6-2025"), F("thu", "810400000 d", "m6-2025"), doc="2025-07-04")

# ==== Enumerations by line
S("1. Thu ngân sách nhà nước trên địa bàn 8 tháng đầu năm 2023: 186.420 triệu đồng, đạt 64,3% dự toán tỉnh giao, gồm:\na) Thu từ khu vực ngoài quốc doanh: 62.315 triệu đồng, đạt 66,3% dự toán;\nb) Thu lệ phí trước bạ: 21.840 triệu đồng, đạt 54,6% dự toán;\nc) Thu tiền sử dụng đất: 102.265 triệu đồng, đạt 65,6% dự toán.",
  F("thu", "186420 tr", "m8-2023", c=[R("plan_province", "64.3")]), F("thu", "62315 tr", "m8-2023", c=[R("plan", "66.3")]),
  F("thu", "21840 tr", "m8-2023", c=[R("plan", "54.6")]), F("thu", "102265 tr", "m8-2023", c=[R("plan", "65.6")]), doc="2023-09-06")
S("Tổng chi ngân sách địa phương quý I/2024: 142.386 triệu đồng, trong đó:\n+ Chi sự nghiệp giáo dục - đào tạo: 68.240 triệu đồng;\n+ Chi sự nghiệp y tế: 3.165 triệu đồng;\n+ Chi bảo đảm xã hội: 14.902 triệu đồng;\n+ Chi quản lý hành chính: 31.450 triệu đồng.",
  F("chi", "142386 tr", "q1-2024"), F("chi", "68240 tr", "q1-2024"), F("chi", "3165 tr", "q1-2024"), F("chi", "14902 tr", "q1-2024"), F("chi", "31450 tr", "q1-2024"), doc="2024-04-09")
S("Điều 1. Phân bổ dự toán chi ngân sách thị trấn năm 2023:\n- Chi đầu tư XDCB: 1.850.000 nghìn đồng;\n- Chi thường xuyên: 6.412.500 nghìn đồng;\n- Dự phòng ngân sách: 168.000 nghìn đồng.",
  F("plan_chi", "1850000 k", "y2023"), F("plan_chi", "6412500 k", "y2023"), F("plan_chi", "168000 k", "y2023"), doc="2022-12-28")
S("KẾT QUẢ THU NGÂN SÁCH THÁNG 9 VÀ 9 THÁNG NĂM 2024\n- Thu tháng 9: 24.316 triệu đồng, giảm 4,8% so với tháng 8.\n- Thu 9 tháng: 231.750 triệu đồng, bằng 82,8% dự toán (280.000 triệu đồng).",
  F("thu", "24316 tr", "t9-2024", c=[G("prev_period", "4.8", "down")]), F("thu", "231750 tr", "m9-2024", c=[R("plan", "82.8", ref="280000 tr")]), doc="2024-10-02")
S("Kết quả thực hiện các khoản thu tính đến 31/7/2023 như sau:\n- Thuế GTGT: 18.612 triệu đồng/32.000 triệu đồng, đạt 58,2%;\n- Thuế TNDN: 4.230 triệu đồng/6.500 triệu đồng, đạt 65,1%;\n- Thuế tài nguyên: 1.145 triệu đồng/1.600 triệu đồng, đạt 71,6%.",
  F("thu", "18612 tr", "m7-2023", cum=1, pair="32000 tr", role="plan", c=[R("plan", "58.2", ref="pair")]),
  F("thu", "4230 tr", "m7-2023", cum=1, pair="6500 tr", role="plan", c=[R("plan", "65.1", ref="pair")]),
  F("thu", "1145 tr", "m7-2023", cum=1, pair="1600 tr", role="plan", c=[R("plan", "71.6", ref="pair")]), doc="2023-08-04")
S("II. Về chi ngân sách\nTổng chi ngân sách phường ước thực hiện năm 2025 là 58.240 triệu đồng, đạt 96,1% dự toán. Cụ thể:\na) Chi đầu tư phát triển: 11.306 triệu đồng, đạt 88,4% dự toán;\nb) Chi thường xuyên: 46.934 triệu đồng, đạt 98,2% dự toán.",
  F("chi", "58240 tr", "y2025", est=1, c=[R("plan", "96.1")]), F("chi", "11306 tr", "y2025", est=1, c=[R("plan", "88.4")]),
  F("chi", "46934 tr", "y2025", est=1, c=[R("plan", "98.2")]), doc="2025-12-10")
S("Giải ngân vốn đầu tư công tháng 10/2023 theo nguồn vốn:\n1. Nguồn cân đối ngân sách huyện: 8.412 triệu đồng.\n2. Nguồn ngân sách tỉnh hỗ trợ: 5.160 triệu đồng.\n3. Nguồn ngân sách trung ương: 14.028 triệu đồng.",
  F("chi", "8412 tr", "t10-2023"), F("chi", "5160 tr", "t10-2023"), F("chi", "14028 tr", "t10-2023"), doc="2023-11-03")
S("Một số khoản thu 10 tháng năm 2024 còn đạt thấp so với dự toán: (1) thu cấp quyền khai thác khoáng sản 2,8 tỷ đồng, đạt 35%; (2) thu tiền thuê đất 14,6 tỷ đồng, đạt 41,7%; (3) thu từ quỹ đất công ích, hoa lợi công sản 0,9 tỷ đồng, đạt 45%.",
  F("thu", "2.8 ty", "m10-2024", c=[R("plan", "35")]), F("thu", "14.6 ty", "m10-2024", c=[R("plan", "41.7")]), F("thu", "0.9 ty", "m10-2024", c=[R("plan", "45")]), doc="2024-11-11")
S("Quyết toán thu ngân sách xã năm 2021:\n- Thu hưởng 100%: 286.450.000 đồng;\n- Thu phân chia: 512.300.000 đồng;\n- Thu chuyển nguồn năm trước: 64.180.000 đồng;\n- Thu bổ sung: 5.840.000.000 đồng.\nTổng cộng: 6.702.930.000 đồng.",
  F("thu", "286450000 d", "y2021"), F("thu", "512300000 d", "y2021"), F("thu", "64180000 d", "y2021"), F("thu", "5840000000 d", "y2021"), F("thu", "6702930000 d", "y2021"), doc="2022-06-29")
S("- Tổng kế hoạch vốn năm 2025: 46.800 triệu đồng.\n- Lũy kế giải ngân đến hết quý III/2025: 29.110 triệu đồng, đạt 62,2% kế hoạch.\n- Dự kiến giải ngân quý IV/2025: 17.690 triệu đồng.",
  F("plan_chi", "46800 tr", "y2025"), F("chi", "29110 tr", "m9-2025", cum=1, c=[R("plan", "62.2")]), F("plan_chi", "17690 tr", "q4-2025"), doc="2025-10-08")

# ==== Comparisons before and behind
S("So với cùng kỳ năm 2023 (1.206 tỷ đồng), số thu nội địa 1.388 tỷ đồng của 7 tháng năm 2024 cao hơn 15,1%.",
  F("thu", "1388 ty", "m7-2024", c=[G("yoy", "15.1", "up", ref="1206 ty")]), doc="2024-08-06")
S("Tăng 21,4% so với cùng kỳ năm trước, thu ngân sách thành phố Vĩnh Yên 8 tháng năm 2022 đạt 1.846 tỷ đồng, bằng 92,3% dự toán tỉnh giao (2.000 tỷ đồng).",
  F("thu", "1846 ty", "m8-2022", c=[G("yoy", "21.4", "up"), R("plan_province", "92.3", ref="2000 ty")], place="Vĩnh Yên"), doc="2022-09-06")
S("Vượt 16,2% dự toán tỉnh giao và 4,6% dự toán HĐND huyện giao, thu ngân sách huyện Thoại Sơn năm 2023 đạt 302,1 tỷ đồng.",
  F("thu", "302.1 ty", "y2023", c=[G("plan_province", "16.2", "up"), G("plan_council", "4.6", "up")], place="Thoại Sơn"), doc="2024-01-09")
S("Thu ngân sách nhà nước quý I/2023 của tỉnh giảm 12,6% (tương ứng giảm 418 tỷ đồng) so với cùng kỳ năm 2022, chỉ đạt 2.899 tỷ đồng.",
  F("thu", "2899 ty", "q1-2023", c=[G("yoy", "12.6", "down", delta="418 ty")]), doc="2023-04-06")
S("Thu nội địa 11 tháng năm 2023 đạt 6.412 tỷ đồng, bằng 98,6% dự toán Bộ Tài chính giao (6.500 tỷ đồng), bằng 91,6% dự toán HĐND tỉnh giao (7.000 tỷ đồng) và bằng 103,4% so với cùng kỳ (6.201 tỷ đồng).",
  F("thu", "6412 ty", "m11-2023", c=[R("plan_central", "98.6", ref="6500 ty"), R("plan_council", "91.6", ref="7000 ty"), R("yoy", "103.4", ref="6201 ty")]), doc="2023-12-06")
S("Chi ngân sách địa phương 9 tháng năm 2020 thực hiện 7.248 tỷ đồng, đạt 61,9% dự toán Trung ương giao, 60,4% dự toán HĐND tỉnh giao, tăng 8,8% so với cùng kỳ.",
  F("chi", "7248 ty", "m9-2020", c=[R("plan_central", "61.9"), R("plan_council", "60.4"), G("yoy", "8.8", "up")]), doc="2020-10-07")
S("Thu ngân sách huyện 6 tháng đầu năm 2019 tăng 14,2 tỷ đồng so với cùng kỳ nhưng vẫn hụt 6,5 tỷ đồng so với kế hoạch 6 tháng, đạt 88,5 tỷ đồng.",
  F("thu", "88.5 ty", "m6-2019", c=[G("yoy", None, "up", delta="14.2 ty"), G("plan", None, "down", delta="6.5 ty")]), doc="2019-07-05")
S("Tháng 1/2026, thu từ hoạt động xuất nhập khẩu đạt 41.260 tỷ đồng, tăng 3,4% so với tháng 12/2025 và tăng 12,7% so với tháng 1/2025.",
  F("thu", "41260 ty", "t1-2026", c=[G("prev_period", "3.4", "up"), G("yoy", "12.7", "up")]), doc="2026-02-04")
S("Về thu ngân sách, nếu so với quý II/2023 (318 tỷ đồng) thì số thu 402 tỷ đồng của quý II/2024 tăng 26,4%; còn nếu so với quý I/2024 thì giảm 7,2%.",
  F("thu", "402 ty", "q2-2024", c=[G("yoy", "26.4", "up", ref="318 ty"), G("prev_period", "7.2", "down")]), doc="2024-07-09")
S("Cả năm 2021, thu tiền thuê đất gấp 2,1 lần dự toán (120 tỷ đồng) và gấp 1,4 lần năm 2020, đạt 252 tỷ đồng.",
  F("thu", "252 ty", "y2021", c=[T("plan", "210", ref="120 ty"), T("prev_year", "140")]), doc="2022-01-07")
S("Giải ngân vốn đầu tư công 5 tháng đầu năm 2025 của tỉnh đạt 1.524 tỷ đồng, bằng 27,3% kế hoạch Thủ tướng Chính phủ giao, cao hơn 4,6 điểm phần trăm so với cùng kỳ và cao hơn bình quân chung cả nước (24,1%).",
  F("chi", "1524 ty", "m5-2025", c=[R("plan_central", "27.3")]), doc="2025-06-05")
S("Thu từ doanh nghiệp nhà nước trung ương 412,6 tỷ đồng (đạt 54,3% dự toán, tăng 6,2% so với cùng kỳ); thu từ doanh nghiệp nhà nước địa phương 38,4 tỷ đồng (đạt 42,7% dự toán, giảm 18,5% so với cùng kỳ).",
  F("thu", "412.6 ty", None, c=[R("plan", "54.3"), G("yoy", "6.2", "up")]), F("thu", "38.4 ty", None, c=[R("plan", "42.7"), G("yoy", "18.5", "down")]), doc="2023-08-09")
S("Năm 2020, thu NSNN trên địa bàn tỉnh Quảng Nam thực hiện 23.890 tỷ đồng, bằng 91,9% dự toán (26.000 tỷ đồng); so với năm 2019 giảm 4,3%.",
  F("thu", "23890 ty", "y2020", c=[R("plan", "91.9", ref="26000 ty"), G("prev_year", "4.3", "down")], place="Quảng Nam"), doc="2021-01-12")
S("Dự toán thu nội địa năm 2025 là 9.860 tỷ đồng, tăng 4,9% so với dự toán năm 2024 (9.400 tỷ đồng) và bằng 97,1% so với ước thực hiện năm 2024 (10.155 tỷ đồng).",
  F("plan_thu", "9860 ty", "y2025", c=[G("plan", "4.9", "up", ref="9400 ty"), R("prev_year", "97.1", ref="10155 ty")]), doc="2024-12-09")
S("Chi sự nghiệp y tế 9 tháng tăng 22,8 tỷ đồng so với cùng kỳ năm 2023 và đạt 71,4% dự toán năm, với số tuyệt đối là 186,3 tỷ đồng.",
  F("chi", "186.3 ty", "m9-2024", c=[G("yoy", None, "up", delta="22.8 ty"), R("plan", "71.4")]), doc="2024-10-10")
S("Số thu thuế thu nhập cá nhân 4 tháng năm 2024 là 312 tỷ đồng. Con số này bằng 43,9% dự toán năm (710 tỷ đồng), tăng 10,2% so với cùng kỳ năm 2023 (283 tỷ đồng).",
  F("thu", "312 ty", "m4-2024", c=[R("plan", "43.9", ref="710 ty"), G("yoy", "10.2", "up", ref="283 ty")]), doc="2024-05-07")
S("Thu ngân sách phường Tân Định 6 tháng đầu năm 2026: 78.640 triệu đồng/142.000 triệu đồng, bằng 55,4% dự toán HĐND phường giao, bằng 118,2% so với cùng kỳ năm 2025.",
  F("thu", "78640 tr", "m6-2026", pair="142000 tr", role="plan", c=[R("plan_council", "55.4", ref="pair"), R("yoy", "118.2")], place="Tân Định"), doc="2026-07-03")
S("Thuế bảo vệ môi trường thu được 286 tỷ đồng trong 9 tháng năm 2022, giảm 34,7% (giảm 152 tỷ đồng) so với cùng kỳ năm 2021, đạt 52% dự toán năm (550 tỷ đồng).",
  F("thu", "286 ty", "m9-2022", c=[G("yoy", "34.7", "down", delta="152 ty"), R("plan", "52", ref="550 ty")]), doc="2022-10-06")
S("Năm 2019, huyện Krông Búk thu ngân sách 58.416 triệu đồng, đạt 112,3% chỉ tiêu tỉnh giao, đạt 104,3% Nghị quyết HĐND huyện, bằng 115,8% so với năm 2018.",
  F("thu", "58416 tr", "y2019", c=[R("plan_province", "112.3"), R("plan_council", "104.3"), R("prev_year", "115.8")], place="Krông Búk"), doc="2020-01-13")
S("Ước cả năm 2022, thu ngân sách thành phố Bảo Lộc đạt 862 tỷ đồng, vượt dự toán tỉnh giao 13,4% và vượt dự toán HĐND thành phố giao 5,1%, tăng 9,6% so với năm 2021.",
  F("thu", "862 ty", "y2022", est=1, c=[G("plan_province", "13.4", "up"), G("plan_council", "5.1", "up"), G("prev_year", "9.6", "up")], place="Bảo Lộc"), doc="2022-12-06")
# ==== Several sentences, mixed
S("Báo cáo của UBND tỉnh trình kỳ họp cho thấy, năm 2024 thu ngân sách nhà nước ước đạt 14.280 tỷ đồng, bằng 109,8% dự toán Trung ương giao (13.000 tỷ đồng). Chi ngân sách địa phương ước đạt 21.460 tỷ đồng, bằng 104,2% dự toán. Sang năm 2025, tỉnh dự kiến thu 15.100 tỷ đồng, tăng 5,7% so với ước thực hiện năm 2024.",
  F("thu", "14280 ty", "y2024", est=1, c=[R("plan_central", "109.8", ref="13000 ty")]), F("chi", "21460 ty", "y2024", est=1, c=[R("plan", "104.2")]),
  F("plan_thu", "15100 ty", "y2025", c=[G("prev_year", "5.7", "up")]), doc="2024-12-04")
S("Chủ tịch UBND xã Hàm Thuận cho biết: \"9 tháng năm 2025, xã thu ngân sách 11,2 tỷ đồng, đạt 74,7% dự toán, và giải ngân 8,4 tỷ đồng vốn đầu tư công, đạt 48,6% kế hoạch\".",
  F("thu", "11.2 ty", "m9-2025", c=[R("plan", "74.7")], place="Hàm Thuận"), F("chi", "8.4 ty", "m9-2025", c=[R("plan", "48.6")], place="Hàm Thuận"), doc="2025-10-07")
S("Theo Sở Giáo dục và Đào tạo, ngân sách tỉnh đã bố trí 186 tỷ đồng trong năm 2023 và 214 tỷ đồng trong năm 2024 để kiên cố hóa trường lớp học.",
  F("plan_chi", "186 ty", "y2023"), F("plan_chi", "214 ty", "y2024"), doc="2024-09-05")
S("Nghị quyết giao dự toán thu ngân sách năm 2023 cho thành phố 1.120 tỷ đồng, thị xã 486 tỷ đồng; đồng thời giao dự toán chi ngân sách cấp tỉnh 8.940 tỷ đồng.",
  F("plan_thu", "1120 ty", "y2023"), F("plan_thu", "486 ty", "y2023"), F("plan_chi", "8940 ty", "y2023"), doc="2022-12-12")
S("Từ đầu năm đến nay, Đội Thuế liên huyện đã thu 64,8 tỷ đồng tiền nợ thuế nộp ngân sách, trong đó thu bằng biện pháp quản lý nợ 41,3 tỷ đồng, thu bằng biện pháp cưỡng chế 23,5 tỷ đồng.",
  F("thu", "64.8 ty", "2024-01-01..2024-08-16"), F("thu", "41.3 ty", "2024-01-01..2024-08-16"), F("thu", "23.5 ty", "2024-01-01..2024-08-16"), doc="2024-08-16")
S("Sáu tháng đầu năm 2022, chi cho phòng, chống dịch COVID-19 từ ngân sách tỉnh là 148,6 tỷ đồng, giảm 41,2% so với cùng kỳ năm 2021.",
  F("chi", "148.6 ty", "m6-2022", c=[G("yoy", "41.2", "down")]), doc="2022-07-08")
S("Thực hiện 9 tháng năm 2019, thu ngân sách quận Liên Chiểu đạt 412.680 triệu đồng, bằng 79,4% dự toán thành phố giao; chi ngân sách quận 498.315 triệu đồng, bằng 68,2% dự toán, trong đó chi xây dựng cơ bản 96.240 triệu đồng.",
  F("thu", "412680 tr", "m9-2019", c=[R("plan", "79.4")], place="Liên Chiểu"), F("chi", "498315 tr", "m9-2019", c=[R("plan", "68.2")], place="Liên Chiểu"),
  F("chi", "96240 tr", "m9-2019", place="Liên Chiểu"), doc="2019-10-09")
S("Tháng 12 còn lại, ngành Thuế phấn đấu thu 890 tỷ đồng, đưa tổng thu cả năm 2023 lên 10.460 tỷ đồng.",
  F("plan_thu", "890 ty", "t12-2023"), F("plan_thu", "10460 ty", "y2023"), doc="2023-12-04")
S("Chi NSNN quý IV/2021 đạt 486,2 nghìn tỷ đồng, gấp 1,32 lần quý III; tính chung cả năm 2021, chi NSNN đạt 1.839,2 nghìn tỷ đồng, bằng 109% dự toán Quốc hội quyết định.",
  F("chi", "486.2 kty", "q4-2021", c=[T("prev_period", "132", step="1")]), F("chi", "1839.2 kty", "y2021", c=[R("plan_central", "109")]), doc="2022-01-07")
S("Dự án đường liên xã được bố trí 45 tỷ đồng năm 2024 và 38 tỷ đồng năm 2025 từ ngân sách huyện. Trong 5 tháng đầu năm 2025, dự án giải ngân được 21,7 tỷ đồng.",
  F("plan_chi", "45 ty", "y2024"), F("plan_chi", "38 ty", "y2025"), F("chi", "21.7 ty", "m5-2025"), doc="2025-06-10")
S("Thu ngân sách 4 tháng đầu năm 2024 của tỉnh Ninh Thuận đạt 1.412 tỷ đồng, tăng 18,6% so với cùng kỳ",
  F("thu", "1412 ty", "m4-2024", c=[G("yoy", "18.6", "up")], place="Ninh Thuận"), doc="2024-05-06")
S("10 THÁNG NĂM 2025: TOÀN TỈNH THU NGÂN SÁCH 24.186 TỶ ĐỒNG, VƯỢT 6,4% DỰ TOÁN TRUNG ƯƠNG GIAO",
  F("thu", "24186 ty", "m10-2025", c=[G("plan_central", "6.4", "up")]), doc="2025-11-03")
S("Nguồn vốn ngân sách huyện chi cho công trình thủy lợi được phân kỳ: năm 2022 chi 3.200 triệu đồng, năm 2023 chi 4.150 triệu đồng, 6 tháng đầu năm 2024 chi 1.875 triệu đồng.",
  F("chi", "3200 tr", "y2022"), F("chi", "4150 tr", "y2023"), F("chi", "1875 tr", "m6-2024"), doc="2024-07-15")
S("Công khai số liệu thực hiện dự toán thu, chi ngân sách xã quý III và 9 tháng năm 2023: tổng thu quý III là 1.846.320.000 đồng, 9 tháng là 5.914.605.000 đồng, đạt 78,4% dự toán; tổng chi quý III là 1.702.115.000 đồng, 9 tháng là 5.236.480.000 đồng, đạt 69,4% dự toán.",
  F("thu", "1846320000 d", "q3-2023"), F("thu", "5914605000 d", "m9-2023", c=[R("plan", "78.4")]),
  F("chi", "1702115000 d", "q3-2023"), F("chi", "5236480000 d", "m9-2023", c=[R("plan", "69.4")]), doc="2023-10-09")
S("Trường Tiểu học Kim Đồng được giao dự toán năm 2024 là 5.412 triệu đồng; đến 30/6/2024 đã rút dự toán chi 2.586 triệu đồng, đạt 47,8%; riêng chi tiền lương 1.940 triệu đồng.",
  F("plan_chi", "5412 tr", "y2024"), F("chi", "2586 tr", "m6-2024", c=[R("plan", "47.8", ref="5412 tr")]), F("chi", "1940 tr", "m6-2024"), doc="2024-07-09")
S("Tổng thu phí hạ tầng cảng biển nộp ngân sách thành phố Hải Phòng năm 2022 là 1.512 tỷ đồng; sang 6 tháng đầu năm 2023 đạt 684 tỷ đồng, giảm 9,8% so với cùng kỳ.",
  F("thu", "1512 ty", "y2022", place="Hải Phòng"), F("thu", "684 ty", "m6-2023", c=[G("yoy", "9.8", "down")], place="Hải Phòng"), doc="2023-07-11")

# ==== None
S("Tính đến hết tháng 9/2024, dư nợ cho vay của Phòng giao dịch Ngân hàng Chính sách xã hội huyện đạt 486,2 tỷ đồng, tăng 41,5 tỷ đồng so với đầu năm; trong đó xã Tân Phú 52,4 tỷ đồng, xã Phú Lộc 47,8 tỷ đồng.", doc="2024-10-04")
S("Doanh thu quý III/2023 của công ty đạt 812 tỷ đồng, giảm 6,4% so với quý II; lũy kế 9 tháng đạt 2.436 tỷ đồng, hoàn thành 71,6% kế hoạch năm, lợi nhuận sau thuế 148 tỷ đồng.", doc="2023-10-30")
S("Kim ngạch xuất khẩu 8 tháng năm 2022 ước đạt 1.245 triệu USD, bằng 78,3% kế hoạch, trong đó thủy sản 486 triệu USD, dệt may 312 triệu USD, gỗ 184 triệu USD.", doc="2022-08-30")
S("Giá cà phê nhân tại các huyện: Cư M'gar 118.500 đồng/kg, Buôn Hồ 118.400 đồng/kg, Ea H'leo 118.400 đồng/kg, tăng 1.200 đồng/kg so với hôm qua.", doc="2025-06-17")
S("Đến hết quý II/2024, tỷ lệ giải ngân vốn đầu tư công của huyện Yên Minh đạt 41,2%, huyện Mèo Vạc đạt 38,6%, huyện Đồng Văn đạt 35,1%; có 4 chủ đầu tư chưa giải ngân.", doc="2024-07-08")
S("Giá trị sản xuất công nghiệp (giá so sánh 2010) quý I/2024 đạt 3.128 tỷ đồng, bằng 22,6% kế hoạch, tăng 9,4% so với cùng kỳ; tổng mức bán lẻ hàng hóa đạt 2.415 tỷ đồng, tăng 11,2%.", doc="2024-04-02")
S("Tổng nợ thuế toàn tỉnh tính đến 30/11/2023 là 1.286 tỷ đồng, tăng 8,3% so với thời điểm 31/12/2022, gồm: nợ có khả năng thu 912 tỷ đồng; nợ đang xử lý 146 tỷ đồng; nợ khó thu 228 tỷ đồng.", doc="2023-12-07")
S("Quỹ \"Vì người nghèo\" năm 2025 vận động được 3,6 tỷ đồng, đạt 120% kế hoạch; hỗ trợ xây mới 42 nhà, mỗi nhà 60 triệu đồng, phường Tân An 12 nhà, xã Hòa Phú 9 nhà.", doc="2025-12-29")
S("Thu nhập bình quân đầu người năm 2023 của xã Phú Thịnh đạt 62,5 triệu đồng, xã Vĩnh Hòa đạt 58,4 triệu đồng, tăng lần lượt 6,2% và 5,8% so với năm 2022.", doc="2024-01-22")
S("Toàn tỉnh gieo trồng 42.316 ha lúa vụ xuân, đạt 101,2% kế hoạch, bằng 99,6% so với cùng kỳ; sản lượng lương thực có hạt 6 tháng đầu năm ước đạt 286,4 nghìn tấn.", doc="2023-06-26")
S("Trong 9 tháng năm 2024, toàn tỉnh thu hút 64 dự án đầu tư mới với tổng vốn đăng ký 8.412 tỷ đồng, gấp 1,4 lần cùng kỳ; 18 dự án điều chỉnh tăng vốn 1.236 tỷ đồng.", doc="2024-10-03")
S("Huy động vốn của các tổ chức tín dụng đến ngày 31/5/2025 ước đạt 68.240 tỷ đồng, tăng 4,6% so với cuối năm 2024; tổng dư nợ 81.515 tỷ đồng, tăng 6,1%; nợ xấu chiếm 1,42%.", doc="2025-06-03")
S("Ngành du lịch đón 1,86 triệu lượt khách trong 10 tháng năm 2023, tăng 24,3% so với cùng kỳ; doanh thu du lịch ước đạt 1.945 tỷ đồng, bằng 92,6% kế hoạch năm.", doc="2023-11-02")
S("Căn cứ Nghị quyết số 48/NQ-HĐND ngày 10/12/2024 của HĐND huyện về dự toán thu, chi ngân sách năm 2025; xét Tờ trình số 212/TTr-TCKH ngày 16/12/2024 của Phòng Tài chính - Kế hoạch.", doc="2024-12-20")
S("Đến năm 2023, quỹ tín dụng nhân dân có tổng nguồn vốn 246 tỷ đồng; doanh số cho vay 9 tháng 312 tỷ đồng, tăng 7,9% so với cùng kỳ; lãi suất bình quân 8,6%/năm.", doc="2023-10-16")
S("Tổng vốn đầu tư toàn xã hội năm 2024 đạt 32.640 tỷ đồng, tăng 8,2% so với năm 2023, trong đó khu vực ngoài nhà nước 18.912 tỷ đồng, khu vực có vốn đầu tư nước ngoài 5.486 tỷ đồng.", doc="2025-01-06")
S("Mưa lũ từ ngày 18 đến 22/10/2020 làm hư hỏng 1.240 ngôi nhà; thiệt hại tại xã Hướng Việt khoảng 18 tỷ đồng, xã Hướng Phùng khoảng 24 tỷ đồng, xã Húc khoảng 9,5 tỷ đồng.", doc="2020-10-26")

PARAGRAPHS.write("periods.jsonl", "per")
