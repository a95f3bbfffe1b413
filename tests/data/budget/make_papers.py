#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes papers.jsonl: provincial papers, tax and customs offices, reportage about communes.

Labelled by somebody who had not read the rules of core/budget, and scored once before a rule was changed for it;
docs/measurements.md holds that score.
"""
from labels import F, G, R, T, Paragraphs

PARAGRAPHS = Paragraphs()
S = PARAGRAPHS.add

# ==== Tax offices
S("Trong quý I/2023, Chi cục Thuế khu vực Yên Lạc - Tam Dương thu nộp ngân sách 268,4 tỷ đồng, đạt 31,2% dự toán pháp lệnh (860 tỷ đồng), tăng 17,6% so với cùng kỳ năm 2022.",
  F("thu", "268.4 ty", "q1-2023", c=[R("plan", "31.2", ref="860 ty"), G("yoy", "17.6", "up")]), doc="2023-04-11")
S("Ngành Thuế tỉnh khép lại năm 2022 với số thu 7.958 tỷ đồng, vượt 24,3% dự toán Bộ Tài chính giao và vượt 14,8% dự toán HĐND tỉnh giao. Có 13/16 khoản thu hoàn thành dự toán.",
  F("thu", "7958 ty", "y2022", c=[G("plan_central", "24.3", "up"), G("plan_council", "14.8", "up")]), doc="2023-01-05")
S("Tháng 11 vừa qua, Thuế cơ sở 6 thu được 41,2 tỷ đồng, nâng tổng số thu 11 tháng lên 438,7 tỷ đồng, bằng 97,5% dự toán được giao (450 tỷ đồng).",
  F("thu", "41.2 ty", "t11-2025"), F("thu", "438.7 ty", "m11-2025", c=[R("plan", "97.5", ref="450 ty")]), doc="2025-12-03")
S("Số thu từ hộ, cá nhân kinh doanh trong 8 tháng năm 2025 đạt 186,3 tỷ đồng, tăng 42,1 tỷ đồng (29,2%) so với cùng kỳ năm trước.",
  F("thu", "186.3 ty", "m8-2025", c=[G("yoy", "29.2", "up", delta="42.1 ty")]), doc="2025-09-10")
S("Thuế thu nhập cá nhân là điểm sáng khi đem về cho ngân sách 324 tỷ đồng trong nửa đầu năm 2022, gấp 1,6 lần cùng kỳ. Cơ quan thuế cho rằng hoạt động chuyển nhượng bất động sản sôi động là nguyên nhân chính.",
  F("thu", "324 ty", "m6-2022", c=[T("yoy", "160")]), doc="2022-07-13")
S("Một số khoản thu vẫn chậm tiến độ, gồm: thu từ doanh nghiệp nhà nước trung ương 412 tỷ đồng (38,5% dự toán), thuế bảo vệ môi trường 276 tỷ đồng (34,1% dự toán), thu cấp quyền khai thác khoáng sản 19,8 tỷ đồng (33% dự toán).",
  F("thu", "412 ty", None, c=[R("plan", "38.5")]), F("thu", "276 ty", None, c=[R("plan", "34.1")]), F("thu", "19.8 ty", None, c=[R("plan", "33")]), doc="2023-06-12")
S("Theo ông Nguyễn Văn Thức, Phó Trưởng Thuế tỉnh, nhờ triển khai hóa đơn điện tử khởi tạo từ máy tính tiền, 5 tháng đầu năm 2025 khu vực kinh tế ngoài quốc doanh nộp ngân sách 1.062 tỷ đồng, bằng 47,2% dự toán năm, cao hơn cùng kỳ 118 tỷ đồng.",
  F("thu", "1062 ty", "m5-2025", c=[R("plan", "47.2"), G("yoy", None, "up", delta="118 ty")]), doc="2025-06-09")
S("Qua thanh tra, kiểm tra 186 doanh nghiệp trong 9 tháng năm 2023, cơ quan thuế đã thu nộp ngân sách 43,1 tỷ đồng tiền truy thu và phạt. Hai doanh nghiệp có dấu hiệu trốn thuế đã được chuyển hồ sơ sang cơ quan công an.",
  F("thu", "43.1 ty", "m9-2023"), doc="2023-10-12")
S("Nước rút quý IV/2024, Chi cục Thuế thành phố đặt mục tiêu thu thêm 136,5 tỷ đồng, trong đó tập trung vào tiền thuê đất (52 tỷ đồng).",
  F("plan_thu", "136.5 ty", "q4-2024"), F("plan_thu", "52 ty", "q4-2024"), doc="2024-10-09")
S("Năm 2026, Thuế cơ sở 3 được giao dự toán thu 612 tỷ đồng, tăng 9,3% so với thực hiện năm 2025. Ngay trong tháng 1, đơn vị đã thu được 78,5 tỷ đồng, đạt 12,8% dự toán năm.",
  F("plan_thu", "612 ty", "y2026", c=[G("prev_year", "9.3", "up")]), F("thu", "78.5 ty", "t1-2026", c=[R("plan", "12.8")]), doc="2026-02-04")
S("Lệ phí trước bạ giảm sâu nhất: 7 tháng năm 2023 chỉ thu được 112,6 tỷ đồng, bằng 64% so với cùng kỳ và mới đạt 43,3% dự toán (260 tỷ đồng).",
  F("thu", "112.6 ty", "m7-2023", c=[R("yoy", "64"), R("plan", "43.3", ref="260 ty")]), doc="2023-08-09")
S("Bằng biện pháp trích tiền từ tài khoản và ngừng sử dụng hóa đơn, trong 10 tháng ngành Thuế thu hồi cho ngân sách 318 tỷ đồng nợ đọng, tăng 26% so với cùng kỳ năm 2023.",
  F("thu", "318 ty", "m10-2024", c=[G("yoy", "26", "up")]), doc="2024-11-12")
S("Thực hiện chính sách gia hạn, miễn giảm thuế, số thu tháng 6/2023 chỉ còn 204 tỷ đồng, hụt 37 tỷ đồng so với tháng 5. Song tính chung 6 tháng, toàn ngành vẫn thu được 1.896 tỷ đồng, bằng 53,4% dự toán tỉnh giao (3.550 tỷ đồng).",
  F("thu", "204 ty", "t6-2023", c=[G("prev_period", None, "down", delta="37 ty")]), F("thu", "1896 ty", "m6-2023", c=[R("plan_province", "53.4", ref="3550 ty")]), doc="2023-07-06")
S("Cũng theo cơ quan thuế, riêng hoạt động kinh doanh trên sàn thương mại điện tử và mạng xã hội đã đóng góp vào ngân sách 23,8 tỷ đồng trong năm 2024, gấp 2,4 lần năm 2023.",
  F("thu", "23.8 ty", "y2024", c=[T("prev_year", "240")]), doc="2025-01-16")
S("Bà Lê Thị Hạnh, Trưởng Thuế cơ sở 5, cho hay: “Đơn vị được giao thu 284 tỷ đồng trong năm 2025, đến ngày 20/8 đã thu 213,6 tỷ đồng, đạt 75,2%. Chúng tôi tự tin sẽ về đích sớm”.",
  F("plan_thu", "284 ty", "y2025"), F("thu", "213.6 ty", "2025-01-01..2025-08-20", c=[R("plan", "75.2", ref="284 ty")]), doc="2025-08-22")
S("Các khoản thu về đất đai trong 5 tháng đầu năm 2021 gồm tiền sử dụng đất 486 tỷ đồng, tiền thuê đất 62,3 tỷ đồng, thuế sử dụng đất phi nông nghiệp 5,7 tỷ đồng.",
  F("thu", "486 ty", "m5-2021"), F("thu", "62.3 ty", "m5-2021"), F("thu", "5.7 ty", "m5-2021"), doc="2021-06-08")
S("Ước cả năm, thu nội địa do ngành Thuế quản lý đạt 5.420 tỷ đồng, vượt 8,4% dự toán Trung ương giao (5.000 tỷ đồng).",
  F("thu", "5420 ty", "y2023", est=1, c=[G("plan_central", "8.4", "up", ref="5000 ty")]), doc="2023-11-23")

# ==== Customs
S("Chi cục Hải quan khu vực VIII cho biết, tính đến hết tháng 10/2025, số thu ngân sách của đơn vị đạt 14.286 tỷ đồng, bằng 95,2% chỉ tiêu Bộ Tài chính giao (15.000 tỷ đồng); riêng tháng 10 thu 1.375 tỷ đồng.",
  F("thu", "14286 ty", "m10-2025", cum=1, c=[R("plan_central", "95.2", ref="15000 ty")]), F("thu", "1375 ty", "t10-2025"), doc="2025-11-05")
S("Kim ngạch xuất nhập khẩu qua các cửa khẩu trong tỉnh tháng 2/2024 đạt 412 triệu USD; thuế xuất, nhập khẩu nộp ngân sách 86,9 tỷ đồng, giảm 21,3% so với tháng trước do kỳ nghỉ Tết kéo dài.",
  F("thu", "86.9 ty", "t2-2024", c=[G("prev_period", "21.3", "down")]), doc="2024-03-05")
S("Năm 2021, dù chịu tác động của dịch COVID-19, Cục Hải quan tỉnh vẫn thu ngân sách 9.412 tỷ đồng, đạt 120,7% chỉ tiêu được giao (7.800 tỷ đồng). Trong đó, thuế giá trị gia tăng hàng nhập khẩu là 8.236 tỷ đồng.",
  F("thu", "9412 ty", "y2021", c=[R("plan", "120.7", ref="7800 ty")]), F("thu", "8236 ty", "y2021"), doc="2022-01-06")
S("Thu thuế xuất nhập khẩu giảm mạnh, chỉ 612 tỷ đồng trong 4 tháng đầu năm 2023, bằng 63,8% so với cùng kỳ năm 2022 và mới đạt 22,7% dự toán năm.",
  F("thu", "612 ty", "m4-2023", c=[R("yoy", "63.8"), R("plan", "22.7")]), doc="2023-05-10")
S("Mặt hàng ô tô nguyên chiếc đóng góp 2.140 tỷ đồng tiền thuế trong quý II/2024, chiếm 31,6% số thu của Cục Hải quan thành phố. Xăng dầu đứng thứ hai với 1.318 tỷ đồng.",
  F("thu", "2140 ty", "q2-2024"), F("thu", "1318 ty", "q2-2024"), doc="2024-07-04")
S("Từ ngày 1/1 đến ngày 15/4/2025, Hải quan cửa khẩu làm thủ tục cho 38.200 tờ khai, thu nộp ngân sách nhà nước 642,7 tỷ đồng, tăng 14,9% so với cùng kỳ. Mặt hàng có số thuế lớn nhất là máy móc, thiết bị với 184 tỷ đồng.",
  F("thu", "642.7 ty", "2025-01-01..2025-04-15", c=[G("yoy", "14.9", "up")]), F("thu", "184 ty", "2025-01-01..2025-04-15"), doc="2025-04-18")
S("Sản lượng dầu thô nhập khẩu sụt giảm kéo số thu của Chi cục Hải quan cửa khẩu cảng trong quý III/2023 xuống còn 1.284 tỷ đồng, thấp hơn quý trước 312 tỷ đồng.",
  F("thu", "1284 ty", "q3-2023", c=[G("prev_period", None, "down", delta="312 ty")]), doc="2023-10-05")
S("Lũy kế đến ngày 31/8/2022, thu từ hoạt động xuất nhập khẩu trên địa bàn tỉnh Quảng Trị đạt 1.018 tỷ đồng, vượt 56,6% dự toán Trung ương giao (650 tỷ đồng).",
  F("thu", "1018 ty", "m8-2022", cum=1, c=[G("plan_central", "56.6", "up", ref="650 ty")], place="Quảng Trị"), doc="2022-09-07")

# ==== Land auctions, land revenue
S("Qua 4 phiên đấu giá với 127 lô đất trúng, huyện Như Xuân thu về cho ngân sách 142,5 tỷ đồng trong 6 tháng đầu năm 2024, đạt 71,3% kế hoạch (200 tỷ đồng).",
  F("thu", "142.5 ty", "m6-2024", c=[R("plan", "71.3", ref="200 ty")], place="Như Xuân"), doc="2024-07-05")
S("Đấu giá đất ế ẩm khiến nguồn thu tiền sử dụng đất của thành phố Thanh Hóa 10 tháng năm 2023 chỉ đạt 812 tỷ đồng, bằng 29% dự toán tỉnh giao (2.800 tỷ đồng).",
  F("thu", "812 ty", "m10-2023", c=[R("plan_province", "29", ref="2800 ty")], place="Thanh Hóa"), doc="2023-11-08")
S("Từ đầu năm đến ngày 15/11/2025, xã Yên Trung tổ chức 3 cuộc đấu giá quyền sử dụng đất với 86 lô, nộp ngân sách 104,3 tỷ đồng, vượt 30,4% kế hoạch (80 tỷ đồng). Giá trúng cao nhất 34,5 triệu đồng/m2.",
  F("thu", "104.3 ty", "2025-01-01..2025-11-15", c=[G("plan", "30.4", "up", ref="80 ty")], place="Yên Trung"), doc="2025-11-19")
S("Khoản thu tiền sử dụng đất bứt phá mạnh trong quý III/2025 (612,8 tỷ đồng), đưa số thu 9 tháng lên 1.486,5 tỷ đồng, bằng 99,1% dự toán HĐND tỉnh giao.",
  F("thu", "612.8 ty", "q3-2025"), F("thu", "1486.5 ty", "m9-2025", c=[R("plan_council", "99.1")]), doc="2025-10-07")
S("Riêng khu dân cư mới thôn 5, việc bán đấu giá thành công 45 lô đất đã mang về cho ngân sách xã 67,2 tỷ đồng. Số tiền chênh lệch so với giá khởi điểm là 18,9 tỷ đồng.",
  F("thu", "67.2 ty", None), doc="2022-12-15")
S("Nhiều doanh nghiệp trong khu công nghiệp nộp tiền thuê đất một lần nên khoản thu này đạt 728 tỷ đồng trong 7 tháng năm 2022, bằng 208% dự toán cả năm (350 tỷ đồng) và gấp 3,2 lần cùng kỳ.",
  F("thu", "728 ty", "m7-2022", c=[R("plan", "208", ref="350 ty"), T("yoy", "320")]), doc="2022-08-05")
S("Kế hoạch thu tiền sử dụng đất năm 2024 của huyện Hậu Lộc là 350 tỷ đồng. Tuy nhiên, đến ngày 30/9/2024 huyện mới thu được 96,8 tỷ đồng, đạt 27,7% kế hoạch. Nguyên nhân là thị trường bất động sản trầm lắng, nhiều mặt bằng đấu giá nhiều lần không có người tham gia.",
  F("plan_thu", "350 ty", "y2024", place="Hậu Lộc"), F("thu", "96.8 ty", "m9-2024", c=[R("plan", "27.7")], place="Hậu Lộc"), doc="2024-10-10")
S("Năm 2025, xã Hoằng Lộc phấn đấu thu 120 tỷ đồng từ đấu giá quyền sử dụng đất, trong đó xã được hưởng 84 tỷ đồng để đầu tư hạ tầng. Xã đang hoàn thiện hồ sơ 3 mặt bằng với tổng diện tích 6,8 ha.",
  F("plan_thu", "120 ty", "y2025", place="Hoằng Lộc"), F("plan_thu", "84 ty", "y2025", place="Hoằng Lộc"), doc="2025-08-27")
S("Nếu không tính tiền sử dụng đất, thu ngân sách quý I/2022 của thị xã Phổ Yên chỉ là 87,6 tỷ đồng, bằng 21,9% dự toán; tính cả tiền sử dụng đất, con số này là 263 tỷ đồng.",
  F("thu", "87.6 ty", "q1-2022", c=[R("plan", "21.9")], place="Phổ Yên"), F("thu", "263 ty", "q1-2022", place="Phổ Yên"), doc="2022-04-08")
S("Trong tháng 12/2023, Trung tâm Phát triển quỹ đất nộp vào Kho bạc 31.450 triệu đồng tiền trúng đấu giá của 58 hộ dân.",
  F("thu", "31450 tr", "t12-2023"), doc="2024-01-04")
S("Thu tiền sử dụng đất đến hết ngày 30/11/2022: thành phố Tân An 318 tỷ đồng, huyện Bến Lức 241 tỷ đồng, huyện Đức Hòa 402 tỷ đồng.",
  F("thu", "318 ty", "m11-2022", cum=1, place="Tân An"), F("thu", "241 ty", "m11-2022", cum=1, place="Bến Lức"), F("thu", "402 ty", "m11-2022", cum=1, place="Đức Hòa"), doc="2022-12-05")

# ==== Reportage about single communes
S("Trở lại xã Mường Cai, chúng tôi nghe lãnh đạo xã kể về cái khó của vùng biên. Năm 2023, thu ngân sách trên địa bàn xã chỉ đạt 386 triệu đồng, trong khi tổng chi ngân sách lên tới 9,74 tỷ đồng, chủ yếu từ nguồn bổ sung của cấp trên.",
  F("thu", "386 tr", "y2023", place="Mường Cai"), F("chi", "9.74 ty", "y2023", place="Mường Cai"), doc="2024-03-14")
S("Xã Quảng Châu nhiều năm dẫn đầu huyện về thu ngân sách. Năm 2024, xã thu được 68,4 tỷ đồng, đạt 213,8% kế hoạch (32 tỷ đồng), trong đó tiền sử dụng đất 61,9 tỷ đồng.",
  F("thu", "68.4 ty", "y2024", c=[R("plan", "213.8", ref="32 ty")], place="Quảng Châu"), F("thu", "61.9 ty", "y2024", place="Quảng Châu"), doc="2025-01-22")
S("Ông Lò Văn Pánh, Chủ tịch UBND xã Nậm Lành, phấn khởi: “Sáu tháng đầu năm nay, xã đã giải ngân 4,86 tỷ đồng vốn chương trình mục tiêu quốc gia, đạt 62,3% kế hoạch giao (7,8 tỷ đồng), cao nhất trong nhiều năm”.",
  F("chi", "4.86 ty", "m6-2024", c=[R("plan", "62.3", ref="7.8 ty")], place="Nậm Lành"), doc="2024-07-02")
S("Vận hành chính quyền hai cấp từ 1/7/2025, phường Hạc Thành thu ngân sách quý III đạt 418 tỷ đồng, chi ngân sách 126 tỷ đồng. Trung tâm Phục vụ hành chính công phường tiếp nhận 4.812 hồ sơ, giải quyết đúng hạn 99,1%.",
  F("thu", "418 ty", "q3-2025", place="Hạc Thành"), F("chi", "126 ty", "q3-2025", place="Hạc Thành"), doc="2025-10-14")
S("Ở huyện đảo Cồn Cỏ, ngân sách năm 2022 chi 18,3 tỷ đồng cho hạ tầng điện, nước và kè chắn sóng. Đảo hiện có 14 hộ dân sinh sống, chủ yếu làm nghề biển và dịch vụ.",
  F("chi", "18.3 ty", "y2022", place="Cồn Cỏ"), doc="2023-02-09")
S("Xã có 7 thôn với 1.486 hộ dân, thu nhập bình quân 52 triệu đồng/người/năm. Thu ngân sách 9 tháng năm 2021 của xã được 1,24 tỷ đồng, đạt 82,7% kế hoạch năm (1,5 tỷ đồng).",
  F("thu", "1.24 ty", "m9-2021", c=[R("plan", "82.7", ref="1.5 ty")]), doc="2021-10-13")
S("Nhờ nguồn thu từ bến thủy, chợ đầu mối và 6 doanh nghiệp chế biến, xã Nghĩa Thành năm 2022 thu ngân sách 14,7 tỷ đồng, cao hơn năm 2021 tới 3,1 tỷ đồng.",
  F("thu", "14.7 ty", "y2022", c=[G("prev_year", None, "up", delta="3.1 ty")], place="Nghĩa Thành"), doc="2023-01-18")
S("Về xã Tân Hội những ngày này, đường làng rực cờ hoa. Trong 3 năm 2021 - 2023, xã đã chi 46,8 tỷ đồng từ ngân sách để bê tông hóa 21 km đường, xây mới 3 nhà văn hóa. Người dân hiến hơn 8.000 m2 đất.",
  F("chi", "46.8 ty", "2021-01-01..2023-12-31", place="Tân Hội"), doc="2024-01-30")
S("Xã biên giới Ia Mơ được phân bổ 12,6 tỷ đồng từ Chương trình MTQG phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số năm 2024; đến ngày 31/7 xã đã giải ngân 5,3 tỷ đồng, bằng 42,1%.",
  F("plan_chi", "12.6 ty", "y2024", place="Ia Mơ"), F("chi", "5.3 ty", "m7-2024", c=[R("plan", "42.1", ref="12.6 ty")], place="Ia Mơ"), doc="2024-08-06")
S("Sau sáp nhập, xã Đồng Dương quản lý 14 công trình chuyển tiếp. Tổng vốn bố trí năm 2025 là 38.640 triệu đồng, đến hết tháng 11 đã giải ngân 29.715 triệu đồng, đạt 76,9%, trong đó hai công trình trường học 11.280 triệu đồng.",
  F("plan_chi", "38640 tr", "y2025", place="Đồng Dương"), F("chi", "29715 tr", "m11-2025", cum=1, c=[R("plan", "76.9", ref="38640 tr")], place="Đồng Dương"),
  F("chi", "11280 tr", "m11-2025", cum=1, place="Đồng Dương"), doc="2025-12-04")
S("Khó nhất vẫn là nguồn thu. Nửa đầu năm nay, xã Pa Vệ Sử thu được vỏn vẹn 94 triệu đồng, bằng 39,2% kế hoạch; xã Mù Cả thu 61 triệu đồng, bằng 35,9% kế hoạch.",
  F("thu", "94 tr", "m6-2023", c=[R("plan", "39.2")], place="Pa Vệ Sử"), F("thu", "61 tr", "m6-2023", c=[R("plan", "35.9")], place="Mù Cả"), doc="2023-07-19")
S("Phường Ba Đình hoàn thành sớm nhiệm vụ ngân sách: 11 tháng năm 2024 thu 9.860 triệu đồng, bằng 123,3% dự toán giao (8.000 triệu đồng), trong đó thuế sử dụng đất phi nông nghiệp 2.140 triệu đồng, phí và lệ phí 1.365 triệu đồng.",
  F("thu", "9860 tr", "m11-2024", c=[R("plan", "123.3", ref="8000 tr")], place="Ba Đình"), F("thu", "2140 tr", "m11-2024", place="Ba Đình"),
  F("thu", "1365 tr", "m11-2024", place="Ba Đình"), doc="2024-12-03")
S("Cùng với nguồn vốn hỗ trợ của tỉnh, năm 2023 xã Yên Hòa trích ngân sách xã 640 triệu đồng làm rãnh thoát nước, lắp 86 bóng đèn chiếu sáng. Nhân dân đóng góp thêm 215 triệu đồng.",
  F("chi", "640 tr", "y2023", place="Yên Hòa"), doc="2023-12-21")

# ==== News of provincial papers and television
S("Bắc Kạn: Thu ngân sách 4 tháng đầu năm 2023 đạt 246 tỷ đồng, tăng 12,5% so với cùng kỳ",
  F("thu", "246 ty", "m4-2023", c=[G("yoy", "12.5", "up")], place="Bắc Kạn"), doc="2023-05-04")
S("Chiều 6/7, UBND tỉnh họp phiên thường kỳ. Báo cáo tại phiên họp nêu, tổng thu NSNN trên địa bàn 6 tháng ước thực hiện 9.316 tỷ đồng, đạt 58,2% dự toán Trung ương giao và 54,8% dự toán HĐND tỉnh giao (17.000 tỷ đồng).",
  F("thu", "9316 ty", "m6-2022", est=1, c=[R("plan_central", "58.2"), R("plan_council", "54.8", ref="17000 ty")]), doc="2022-07-07")
S("Về chi ngân sách, 11 tháng ước chi 15.240 tỷ đồng, bằng 84,1% dự toán; trong đó ước chi đầu tư phát triển 5.618 tỷ đồng, ước chi thường xuyên 8.973 tỷ đồng.",
  F("chi", "15240 ty", "m11-2023", est=1, c=[R("plan", "84.1")]), F("chi", "5618 ty", "m11-2023", est=1), F("chi", "8973 ty", "m11-2023", est=1), doc="2023-11-30")
S("Tính đến ngày 20/9/2025, tỉnh Đắk Lắk giải ngân 4.326 tỷ đồng vốn đầu tư công, đạt 36,1% kế hoạch Thủ tướng Chính phủ giao, thấp hơn mức bình quân chung cả nước. Còn 11 chủ đầu tư giải ngân dưới 20%.",
  F("chi", "4326 ty", "2025-01-01..2025-09-20", cum=1, c=[R("plan_central", "36.1")], place="Đắk Lắk"), doc="2025-09-24")
S("Đáng chú ý, vốn ngân sách địa phương giải ngân được 2.145 tỷ đồng trong 8 tháng năm 2024 (bằng 51,7% kế hoạch), còn vốn ngân sách trung ương là 986 tỷ đồng (bằng 40,9% kế hoạch).",
  F("chi", "2145 ty", "m8-2024", c=[R("plan", "51.7")]), F("chi", "986 ty", "m8-2024", c=[R("plan", "40.9")]), doc="2024-09-06")
S("So với cùng kỳ năm trước, thu ngân sách nhà nước quý I/2024 của tỉnh Hà Nam tăng tới 38,2%, đạt 4.215 tỷ đồng, tương đương 28,9% dự toán địa phương.",
  F("thu", "4215 ty", "q1-2024", c=[G("yoy", "38.2", "up"), R("plan", "28.9")], place="Hà Nam"), doc="2024-04-02")
S("Với 1.206 tỷ đồng, thu nội địa tháng 1/2026 của thành phố Huế bằng 9,6% dự toán và tăng 21,4% so với cùng kỳ năm 2025.",
  F("thu", "1206 ty", "t1-2026", c=[R("plan", "9.6"), G("yoy", "21.4", "up")], place="Huế"), doc="2026-02-03")
S("Ban Quản lý dự án giao thông tỉnh được giao 2.480 tỷ đồng trong năm 2024, là đơn vị có số vốn lớn nhất. Đến ngày 31/5, đơn vị đã giải ngân 614 tỷ đồng, bằng 24,8% kế hoạch.",
  F("plan_chi", "2480 ty", "y2024"), F("chi", "614 ty", "m5-2024", c=[R("plan", "24.8")]), doc="2024-06-06")
S("Các địa phương có số thu cao gồm: thành phố Bắc Giang 3.412 tỷ đồng, đạt 129% dự toán; huyện Việt Yên 1.874 tỷ đồng, đạt 141% dự toán; huyện Lạng Giang 986 tỷ đồng, đạt 118% dự toán.",
  F("thu", "3412 ty", None, c=[R("plan", "129")], place="Bắc Giang"), F("thu", "1874 ty", None, c=[R("plan", "141")], place="Việt Yên"),
  F("thu", "986 ty", None, c=[R("plan", "118")], place="Lạng Giang"), doc="2022-12-14")
S("Nhiệm vụ thu ngân sách năm 2021 của tỉnh hoàn thành trước hai tháng. Đến ngày 31/10/2021, toàn tỉnh thu 12.865 tỷ đồng, vượt 7,2% dự toán HĐND tỉnh giao (12.000 tỷ đồng), tăng 1.640 tỷ đồng so với cùng kỳ năm 2020.",
  F("thu", "12865 ty", "m10-2021", c=[G("plan_council", "7.2", "up", ref="12000 ty"), G("yoy", None, "up", delta="1640 ty")]), doc="2021-11-04")
S("Sáng 9/12, với 100% đại biểu có mặt tán thành, kỳ họp thông qua dự toán năm 2023 của tỉnh Thái Bình: tổng thu ngân sách địa phương 16.318 tỷ đồng, tổng chi ngân sách địa phương 16.402 tỷ đồng.",
  F("plan_thu", "16318 ty", "y2023", place="Thái Bình"), F("plan_chi", "16402 ty", "y2023", place="Thái Bình"), doc="2022-12-09")
S("Đến ngày 30/4/2024, số vốn đầu tư công giải ngân tại huyện Tương Dương là 31,9 tỷ đồng, bằng 17,8% kế hoạch (179 tỷ đồng), thuộc nhóm thấp nhất tỉnh.",
  F("chi", "31.9 ty", "m4-2024", c=[R("plan", "17.8", ref="179 ty")], place="Tương Dương"), doc="2024-05-09")
S("Để thanh toán chế độ cho giáo viên dạy thêm giờ, ngân sách tỉnh đã bố trí bổ sung 64,2 tỷ đồng trong dự toán năm 2024 của ngành Giáo dục.",
  F("plan_chi", "64.2 ty", "y2024"), doc="2024-11-21")
S("Chi trợ cấp cho 21.300 đối tượng bảo trợ xã hội là nhiệm vụ thường xuyên của ngân sách thành phố Vinh. Riêng quý II/2023, số chi là 32,7 tỷ đồng, tăng 4,5% so với quý trước.",
  F("chi", "32.7 ty", "q2-2023", c=[G("prev_period", "4.5", "up")], place="Vinh"), doc="2023-07-12")
S("Bão số 3 và mưa lũ khiến thu ngân sách tháng 9/2024 của tỉnh Yên Bái giảm xuống 286 tỷ đồng, chỉ bằng 71,5% so với tháng 8 (400 tỷ đồng). Nhờ những tháng đầu năm thuận lợi, lũy kế 9 tháng tỉnh vẫn thu được 3.214 tỷ đồng, đạt 64,3% dự toán.",
  F("thu", "286 ty", "t9-2024", c=[R("prev_period", "71.5", ref="400 ty")], place="Yên Bái"),
  F("thu", "3214 ty", "m9-2024", cum=1, c=[R("plan", "64.3")], place="Yên Bái"), doc="2024-10-03")
S("Từ nguồn dự phòng ngân sách tỉnh năm 2025, các xã bị thiệt hại do mưa lũ đã chi trả 97,4 tỷ đồng hỗ trợ người dân khôi phục sản xuất trong quý III.",
  F("chi", "97.4 ty", "q3-2025"), doc="2025-10-09")
S("7 tháng đầu năm 2021, tổng chi phòng, chống dịch COVID-19 từ ngân sách các cấp là 412,6 tỷ đồng, gồm ngân sách tỉnh 298,4 tỷ đồng và ngân sách cấp huyện 114,2 tỷ đồng.",
  F("chi", "412.6 ty", "m7-2021"), F("chi", "298.4 ty", "m7-2021"), F("chi", "114.2 ty", "m7-2021"), doc="2021-08-06")
S("Sở Y tế, Sở Văn hóa và Thể thao là hai đơn vị có tỷ lệ giải ngân thấp: lần lượt 14,2 tỷ đồng (12,8% kế hoạch) và 6,5 tỷ đồng (9,7% kế hoạch) trong 5 tháng đầu năm 2025.",
  F("chi", "14.2 ty", "m5-2025", c=[R("plan", "12.8")]), F("chi", "6.5 ty", "m5-2025", c=[R("plan", "9.7")]), doc="2025-06-11")
S("Tỉnh Hậu Giang năm 2023 giải ngân vốn đầu tư công 7.116 tỉ đồng, đạt 94,9% kế hoạch (7.500 tỉ đồng), tăng 32% so với năm trước.",
  F("chi", "7116 ty", "y2023", c=[R("plan", "94.9", ref="7500 ty"), G("prev_year", "32", "up")], place="Hậu Giang"), doc="2024-02-01")
S("Đầu tư cho y tế cơ sở được quan tâm hơn. Giai đoạn 2021 - 2025, tỉnh bố trí 318 tỷ đồng từ kế hoạch đầu tư công trung hạn để xây mới 42 trạm y tế; riêng năm 2024, số vốn giải ngân là 86,5 tỷ đồng.",
  F("plan_chi", "318 ty", "2021-01-01..2025-12-31"), F("chi", "86.5 ty", "y2024"), doc="2025-01-09")
S("(BĐT) - Thu ngân sách trên địa bàn huyện Krông Nô 5 tháng đầu năm được 56,3 tỷ đồng. Trong đó, thuế và phí 38,1 tỷ đồng, đạt 44,8% dự toán; tiền sử dụng đất 18,2 tỷ đồng, đạt 26% dự toán.",
  F("thu", "56.3 ty", "m5-2024", place="Krông Nô"), F("thu", "38.1 ty", "m5-2024", c=[R("plan", "44.8")], place="Krông Nô"),
  F("thu", "18.2 ty", "m5-2024", c=[R("plan", "26")], place="Krông Nô"), doc="2024-06-04")
S("Thu từ xổ số kiến thiết tiếp tục vượt chỉ tiêu: 1.186 tỷ đồng trong 9 tháng năm 2022, vượt 5,9% dự toán cả năm (1.120 tỷ đồng). Nguồn thu này được ưu tiên cho giáo dục, y tế và xây dựng nông thôn mới.",
  F("thu", "1186 ty", "m9-2022", c=[G("plan", "5.9", "up", ref="1120 ty")]), doc="2022-10-11")
S("Xuất phát điểm thấp, chưa tự cân đối được ngân sách, năm 2023 tỉnh Điện Biên thu nội địa 1.386 tỷ đồng và nhận 10.240 tỷ đồng bổ sung từ ngân sách trung ương.",
  F("thu", "1386 ty", "y2023", place="Điện Biên"), F("thu", "10240 ty", "y2023", place="Điện Biên"), doc="2024-01-10")
S("Chi sự nghiệp giáo dục và đào tạo chiếm tỷ trọng lớn nhất với 1.872 tỷ đồng trong 6 tháng năm 2025, đạt 48,3% dự toán; chi sự nghiệp y tế 412 tỷ đồng, đạt 45,1% dự toán; chi bảo đảm xã hội 368 tỷ đồng, đạt 61,4% dự toán.",
  F("chi", "1872 ty", "m6-2025", c=[R("plan", "48.3")]), F("chi", "412 ty", "m6-2025", c=[R("plan", "45.1")]), F("chi", "368 ty", "m6-2025", c=[R("plan", "61.4")]), doc="2025-07-08")
S("Thành phố Hải Phòng thu ngân sách tháng 2/2025 ước đạt 8.620 tỷ đồng; lũy kế 2 tháng ước đạt 19.900 tỷ đồng, đạt 18,8% dự toán, tăng 9,1% so với cùng kỳ.",
  F("thu", "8620 ty", "t2-2025", est=1, place="Hải Phòng"), F("thu", "19900 ty", "m2-2025", est=1, cum=1, c=[R("plan", "18.8"), G("yoy", "9.1", "up")], place="Hải Phòng"), doc="2025-03-03")
S("Theo Bộ Tài chính, thu cân đối NSNN 5 tháng đầu năm 2024 ước đạt 898 ngàn tỷ đồng, tương ứng 52,8% dự toán năm.",
  F("thu", "898 kty", "m5-2024", est=1, c=[R("plan", "52.8")]), doc="2024-06-07")
S("Kết thúc niên độ, thị xã Nghi Sơn chi ngân sách năm 2022 hết 1.948,3 tỷ đồng, vượt dự toán 11,6%. Chi đầu tư phát triển chiếm 1.026 tỷ đồng, chi thường xuyên 814,5 tỷ đồng.",
  F("chi", "1948.3 ty", "y2022", c=[G("plan", "11.6", "up")], place="Nghi Sơn"), F("chi", "1026 ty", "y2022", place="Nghi Sơn"),
  F("chi", "814.5 ty", "y2022", place="Nghi Sơn"), doc="2023-02-16")
S("Cụ thể, trong 10 tháng: Sở Giao thông vận tải giải ngân 312,4/486 tỷ đồng, đạt 64,3% kế hoạch; Sở Nông nghiệp và Phát triển nông thôn giải ngân 118,7/205 tỷ đồng, đạt 57,9% kế hoạch.",
  F("chi", "312.4 ty", "m10-2023", pair="486 ty", role="plan", c=[R("plan", "64.3", ref="pair")]),
  F("chi", "118.7 ty", "m10-2023", pair="205 ty", role="plan", c=[R("plan", "57.9", ref="pair")]), doc="2023-11-07")
S("Thu ngân sách của thành phố Hội An năm 2021 rơi xuống mức 486 tỷ đồng, chỉ bằng 61% so với năm 2020, do khách du lịch gần như vắng bóng. Sang năm 2022, khi du lịch mở cửa trở lại, số thu là 792 tỷ đồng, đạt 132% dự toán (600 tỷ đồng).",
  F("thu", "486 ty", "y2021", c=[R("prev_year", "61")], place="Hội An"), F("thu", "792 ty", "y2022", c=[R("plan", "132", ref="600 ty")], place="Hội An"), doc="2023-01-13")
S("Tại cuộc họp báo quý III/2024, lãnh đạo Sở Tài chính thông tin: chi ngân sách địa phương 9 tháng là 11.342 tỷ đồng, giảm 2,8% so với cùng kỳ năm 2023; thu ngân sách 9 tháng là 8.917 tỷ đồng, tăng 15,2% so với cùng kỳ năm 2023.",
  F("chi", "11342 ty", "m9-2024", c=[G("yoy", "2.8", "down")]), F("thu", "8917 ty", "m9-2024", c=[G("yoy", "15.2", "up")]), doc="2024-10-15")
S("Kho bạc Nhà nước khu vực thông tin, trong quý IV/2025 các đơn vị sử dụng ngân sách trên địa bàn chi thường xuyên 3.984 tỷ đồng, gấp 1,3 lần quý III.",
  F("chi", "3984 ty", "q4-2025", c=[T("prev_period", "130")]), doc="2026-01-08")
S("Tổng vốn ngân sách trung ương giao cho tỉnh Kon Tum thực hiện 3 chương trình MTQG năm 2023 là 1.064,8 tỷ đồng (vốn đầu tư 612,3 tỷ đồng, vốn sự nghiệp 452,5 tỷ đồng).",
  F("plan_chi", "1064.8 ty", "y2023", place="Kon Tum"), F("plan_chi", "612.3 ty", "y2023", place="Kon Tum"), F("plan_chi", "452.5 ty", "y2023", place="Kon Tum"), doc="2023-05-25")
S("Năm 2026, thành phố Cần Thơ dự kiến chi 215 tỷ đồng từ ngân sách để sửa chữa trường lớp, mua sắm thiết bị dạy học tối thiểu.",
  F("plan_chi", "215 ty", "y2026", place="Cần Thơ"), doc="2025-11-27")
S("Phí sử dụng công trình kết cấu hạ tầng cửa khẩu thu được 108,5 tỷ đồng trong 3 tháng đầu năm 2025, nhiều hơn cùng kỳ 16,3 tỷ đồng (17,7%).",
  F("thu", "108.5 ty", "q1-2025", c=[G("yoy", "17.7", "up", delta="16.3 ty")]), doc="2025-04-10")

# ==== Businesses
S("Công ty Cổ phần Mía đường Lam Kinh năm 2022 đạt doanh thu 2.140 tỷ đồng, lợi nhuận 136 tỷ đồng, nộp ngân sách nhà nước 98,4 tỷ đồng.",
  F("thu", "98.4 ty", "y2022"), doc="2023-02-02")
S("Giữa lúc khó khăn, Công ty Thủy điện vẫn đóng góp cho ngân sách tỉnh 312 tỷ đồng trong 8 tháng năm 2023, bằng 82,1% kế hoạch (380 tỷ đồng).",
  F("thu", "312 ty", "m8-2023", c=[R("plan", "82.1", ref="380 ty")]), doc="2023-09-13")
S("Khu công nghiệp hiện có 64 dự án hoạt động, giải quyết việc làm cho 18.600 lao động. Chín tháng năm 2024, các doanh nghiệp trong khu nộp ngân sách 742,5 tỷ đồng, tăng 11,3% so với cùng kỳ năm 2023; doanh thu đạt 21.600 tỷ đồng.",
  F("thu", "742.5 ty", "m9-2024", c=[G("yoy", "11.3", "up")]), doc="2024-10-16")
S("Sản lượng bia tiêu thụ hồi phục giúp nhà máy nộp thuế tiêu thụ đặc biệt 486 tỷ đồng trong nửa đầu năm 2022, tăng 24,6% so với cùng kỳ; tính cả các khoản thuế khác, nhà máy nộp ngân sách 612 tỷ đồng.",
  F("thu", "486 ty", "m6-2022", c=[G("yoy", "24.6", "up")]), F("thu", "612 ty", "m6-2022"), doc="2022-07-20")
S("Năm 2025, 486 doanh nghiệp FDI trên địa bàn tỉnh Bắc Ninh nộp ngân sách 11.240 tỷ đồng, chiếm 24% tổng thu nội địa.",
  F("thu", "11240 ty", "y2025", place="Bắc Ninh"), doc="2026-01-14")
S("Công ty TNHH MTV Xổ số kiến thiết tỉnh phấn đấu năm 2024 doanh thu 4.320 tỷ đồng, nộp ngân sách 1.310 tỷ đồng.",
  F("plan_thu", "1310 ty", "y2024"), doc="2024-01-17")
S("Đây là doanh nghiệp dẫn đầu bảng xếp hạng nộp thuế của huyện. Sau 2 năm đi vào hoạt động, nhà máy đã nộp ngân sách 26,7 tỷ đồng (năm 2022) và 41,3 tỷ đồng (năm 2023).",
  F("thu", "26.7 ty", "y2022"), F("thu", "41.3 ty", "y2023"), doc="2024-02-22")
S("Ngành than gặp thuận lợi về giá. Quý I/2022, các đơn vị thuộc Tập đoàn nộp ngân sách 5.186 tỷ đồng, bằng 34,6% kế hoạch cả năm (15.000 tỷ đồng) và tăng 28% so với quý I/2021.",
  F("thu", "5186 ty", "q1-2022", c=[R("plan", "34.6", ref="15000 ty"), G("yoy", "28", "up")]), doc="2022-04-19")

# ==== Speeches, meetings, councils
S("Phát biểu kết luận hội nghị, Bí thư Huyện ủy yêu cầu các ngành tập trung khai thác nguồn thu, phấn đấu năm 2025 thu ngân sách đạt 420 tỷ đồng, tăng 12% so với ước thực hiện năm 2024 (375 tỷ đồng).",
  F("plan_thu", "420 ty", "y2025", c=[G("prev_year", "12", "up", ref="375 ty")]), doc="2024-12-17")
S("Kính thưa Hội đồng! Trong bối cảnh nhiều khó khăn, năm 2022 tỉnh ta vẫn thu ngân sách 20.416 tỷ đồng, đạt 113,4% dự toán Trung ương giao (18.000 tỷ đồng). Kết quả đó có đóng góp rất lớn của cộng đồng doanh nghiệp.",
  F("thu", "20416 ty", "y2022", c=[R("plan_central", "113.4", ref="18000 ty")]), doc="2022-12-30")
S("Trả lời chất vấn, Giám đốc Sở Tài chính khẳng định: dự toán chi sự nghiệp giao thông năm 2024 là 286 tỷ đồng, nhưng 10 tháng mới chi được 174,5 tỷ đồng, đạt 61%.",
  F("plan_chi", "286 ty", "y2024"), F("chi", "174.5 ty", "m10-2024", c=[R("plan", "61", ref="286 ty")]), doc="2024-12-06")
S("“Cả năm 2025, chúng tôi phấn đấu giải ngân ít nhất 1.850 tỷ đồng vốn đầu tư công”, Chủ tịch UBND tỉnh nhấn mạnh và yêu cầu các chủ đầu tư cam kết tiến độ từng tuần.",
  F("plan_chi", "1850 ty", "y2025"), doc="2025-10-22")
S("Thẩm tra báo cáo, Ban Kinh tế - Ngân sách cho rằng chi chuyển nguồn năm 2022 còn lớn (2.318 tỷ đồng), trong khi chi đầu tư phát triển năm 2022 chỉ đạt 3.206 tỷ đồng, bằng 78,2% dự toán (4.100 tỷ đồng).",
  F("chi", "2318 ty", "y2022"), F("chi", "3206 ty", "y2022", c=[R("plan", "78.2", ref="4100 ty")]), doc="2023-12-05")
S("Đại biểu Trần Thị Nga đề nghị làm rõ vì sao thu phí, lệ phí 6 tháng đầu năm 2023 chỉ đạt 47,2 tỷ đồng, hụt 8,8 tỷ đồng so với cùng kỳ (56 tỷ đồng).",
  F("thu", "47.2 ty", "m6-2023", c=[G("yoy", None, "down", ref="56 ty", delta="8.8 ty")]), doc="2023-07-14")
S("Kỳ họp thứ hai quyết nghị điều chỉnh dự toán năm 2025 của phường Nam Đông Hà: thu ngân sách phường 64.280 triệu đồng; chi ngân sách phường 152.416 triệu đồng, trong đó chi thường xuyên 118.350 triệu đồng.",
  F("plan_thu", "64280 tr", "y2025", place="Nam Đông Hà"), F("plan_chi", "152416 tr", "y2025", place="Nam Đông Hà"), F("plan_chi", "118350 tr", "y2025", place="Nam Đông Hà"), doc="2025-08-12")
S("Đại hội Đảng bộ xã xác định chỉ tiêu thu ngân sách trên địa bàn đến năm 2030 tăng bình quân 10%/năm. Nhiệm kỳ qua, thu ngân sách từ 8,6 tỷ đồng năm 2021 lên 13,4 tỷ đồng năm 2024.",
  F("thu", "8.6 ty", "y2021"), F("thu", "13.4 ty", "y2024"), doc="2025-07-25")
S("Phó Thủ tướng đánh giá cao kết quả của tỉnh Hưng Yên: thu ngân sách 9 tháng năm 2025 đạt 71.860 tỷ đồng, vượt 18% dự toán Trung ương giao; song cũng lưu ý vốn đầu tư công mới giải ngân 16.420 tỷ đồng, bằng 49,3% kế hoạch.",
  F("thu", "71860 ty", "m9-2025", c=[G("plan_central", "18", "up")], place="Hưng Yên"), F("chi", "16420 ty", "m9-2025", c=[R("plan", "49.3")], place="Hưng Yên"), doc="2025-10-20")
S("Giải trình trước cử tri, lãnh đạo địa phương cho biết xã Hải Thịnh đã cân đối 850.000.000 đồng trong dự toán chi năm 2024 để sửa chữa hệ thống loa truyền thanh và nhà văn hóa xóm 9.",
  F("plan_chi", "850000000 d", "y2024", place="Hải Thịnh"), doc="2024-05-16")
S("Báo cáo kết quả thực hiện nghị quyết năm 2021 nêu rõ:\n- Thu cân đối ngân sách: 86.420 triệu đồng, đạt 101,7% dự toán huyện giao (85.000 triệu đồng);\n- Chi ngân sách: 412.615 triệu đồng, đạt 106,3% dự toán.",
  F("thu", "86420 tr", "y2021", c=[R("plan", "101.7", ref="85000 tr")]), F("chi", "412615 tr", "y2021", c=[R("plan", "106.3")]), doc="2022-01-14")
S("Quý II/2024, ngân sách huyện chi sự nghiệp giáo dục 12.198.500 nghìn đồng, trong đó khối mầm non 4.286.500 nghìn đồng, khối tiểu học 7.912.000 nghìn đồng.",
  F("chi", "12198500 k", "q2-2024"), F("chi", "4286500 k", "q2-2024"), F("chi", "7912000 k", "q2-2024"), doc="2024-07-08")

# ==== None
S("Hiện giá khởi điểm tại khu đấu giá dao động từ 12,4 triệu đồng đến 18,6 triệu đồng/m2; người tham gia phải đặt trước 20% giá trị lô đất.", doc="2024-08-21")
S("Cơ quan thuế đã ban hành 412 quyết định cưỡng chế đối với các doanh nghiệp nợ 186 tỷ đồng; trong đó nợ khó thu là 74 tỷ đồng, chiếm 39,8%.", doc="2023-09-20")
S("Năm 2024, Hợp tác xã chè Tân Cương đạt doanh thu 18,4 tỷ đồng, tăng 12% so với năm 2023; lợi nhuận sau thuế 2,1 tỷ đồng.", doc="2025-02-05")
S("Kim ngạch xuất khẩu của tỉnh 7 tháng đạt 1.286 triệu USD, bằng 61,2% kế hoạch, tăng 9,4% so với cùng kỳ; nhập khẩu đạt 742 triệu USD.", doc="2022-08-03")
S("Lực lượng hải quan phối hợp bắt giữ 2 đối tượng vận chuyển 18 kg pháo nổ và 1.200 gói thuốc lá, trị giá hàng hóa vi phạm hơn 96 triệu đồng.", doc="2023-12-27")
S("Gia đình ông Hoàng Văn Sinh ở bản Nà Tân trồng 1,5 ha quế, năm nay thu 320 triệu đồng, đạt mục tiêu đề ra từ đầu năm.", doc="2024-11-26")
S("Chi nhánh Ngân hàng Chính sách xã hội tỉnh giải ngân 1.046 tỷ đồng cho 19.800 lượt hộ vay trong 9 tháng năm 2025; tổng dư nợ 4.612 tỷ đồng, tăng 8,7% so với đầu năm.", doc="2025-10-10")
S("Đồng chí Chủ tịch UBND tỉnh yêu cầu các sở, ngành, địa phương quyết liệt chống thất thu, phấn đấu năm 2024 thu ngân sách vượt dự toán từ 5% trở lên và giải ngân trên 95% vốn đầu tư công.", doc="2024-01-24")
S("Người dân xã Xuân Lập tự nguyện hiến 6.200 m2 đất, góp 1,84 tỷ đồng và 3.100 ngày công làm đường; con em xa quê ủng hộ thêm 560 triệu đồng.", doc="2023-08-30")
S("Một cá nhân bán hàng qua mạng ở phường Hòa Khánh bị xử phạt 37,5 triệu đồng do không kê khai thuế theo quy định.", doc="2025-06-18")
S("Công ty mời thầu gói xây lắp số 4 trị giá 46,3 tỷ đồng; thời gian thực hiện 14 tháng kể từ ngày hợp đồng có hiệu lực.", doc="2022-06-15")
S("Theo bảng giá đất mới, đường Lê Lợi có giá cao nhất 86,4 triệu đồng/m2, tăng 2,3 lần so với bảng giá cũ; đất ở nông thôn thấp nhất 210.000 đồng/m2.", doc="2025-01-20")
S("Nhà máy may tại cụm công nghiệp có tổng vốn đầu tư 240 tỷ đồng, dự kiến sử dụng 1.500 lao động, thu nhập bình quân 8,5 triệu đồng/người/tháng.", doc="2021-11-18")
S("Thuế tỉnh hiện quản lý 8.412 doanh nghiệp và 24.630 hộ kinh doanh; tỷ lệ nộp hồ sơ khai thuế điện tử đạt 99,2%, nộp thuế điện tử đạt 98,7%.", doc="2023-04-26")
S("Doanh nghiệp được hoàn 14,2 tỷ đồng thuế giá trị gia tăng sau 6 ngày làm việc kể từ khi nộp hồ sơ, sớm hơn quy định.", doc="2024-04-18")
S("Tổng mức đầu tư tuyến đường nối quốc lộ 1 với cảng là 1.486 tỷ đồng, chiều dài 14,6 km; đến nay khối lượng thi công đạt 62%.", doc="2025-09-12")
S("Doanh thu du lịch 8 tháng ước đạt 6.240 tỷ đồng, tăng 21,6% so với cùng kỳ, với 4,1 triệu lượt khách.", doc="2022-09-06")

PARAGRAPHS.write("papers.jsonl", "pap")
