// SPDX-License-Identifier: MIT
#include "examples/generator/words.h"

#include <array>

namespace portal::examples {
namespace {

using Phrase = std::string_view;

constexpr Phrase commune[] = {"xã Phước Chánh", "xã Phước Công",  "xã Phước Đức",  "xã Phước Hiệp",
                              "xã Phước Hòa",   "xã Phước Kim",   "xã Phước Lộc",  "xã Phước Mỹ",
                              "xã Phước Năng",  "xã Phước Thành", "xã Phước Xuân", "thị trấn Khâm Đức"};

constexpr Phrase rural_commune[] = {"xã Phước Chánh", "xã Phước Công",  "xã Phước Đức", "xã Phước Hiệp",
                                    "xã Phước Hòa",   "xã Phước Kim",   "xã Phước Lộc", "xã Phước Mỹ",
                                    "xã Phước Năng",  "xã Phước Thành", "xã Phước Xuân"};

constexpr Phrase place[] = {"Phước Chánh", "Phước Công", "Phước Đức",  "Phước Hiệp",  "Phước Hòa",  "Phước Kim",
                            "Phước Lộc",   "Phước Mỹ",   "Phước Năng", "Phước Thành", "Phước Xuân", "Khâm Đức"};

constexpr Phrase stream[] = {"Nước Lang", "Nước Chè", "Nước Mỹ",  "Nước Trẻo",
                             "Nước Vin",  "Đăk Sa",   "Đăk Chút", "Khe Rin"};

constexpr Phrase school[] = {
    "Trường Mẫu giáo {place}",
    "Trường Tiểu học {place}",
    "Trường Phổ thông dân tộc bán trú Tiểu học {place}",
    "Trường Phổ thông dân tộc bán trú Trung học cơ sở {place}",
};

constexpr Phrase boarding_school[] = {
    "Trường Phổ thông dân tộc bán trú Tiểu học {place}",
    "Trường Phổ thông dân tộc bán trú Trung học cơ sở {place}",
};

constexpr Phrase road[] = {
    "nâng cấp, mở rộng đường giao thông liên xã {place} - {place 2}",
    "cải tạo mặt đường tuyến {place} - {place 2}, đoạn từ Km{n:1:6}+{hundreds} đến Km{n:7:12}+{hundreds 2}",
    "đường giao thông liên xã {place} - {place 2}, hạng mục nền, mặt đường và hệ thống thoát nước",
};

constexpr Phrase village_works[] = {
    "đường giao thông nông thôn {village}, {rural commune}",
    "kiên cố hóa mặt đường vào khu sản xuất {stream}, {rural commune}",
    "cầu treo dân sinh qua suối {stream}, {rural commune}",
    "cầu bản qua suối {stream} tại {village}, {rural commune}",
    "nhà sinh hoạt cộng đồng {village}, {rural commune}",
    "hệ thống nước sinh hoạt tự chảy {village}, {rural commune}",
    "nâng cấp đập thủy lợi {stream}, {rural commune}",
    "kè chống sạt lở khu dân cư {village}, {rural commune}",
    "kéo điện lưới đến khu dân cư {village}, {rural commune}",
    "sửa chữa trụ sở làm việc Ủy ban nhân dân {rural commune}",
    "san nền khu tái định cư {village}, {rural commune}",
    "sân thể thao và khu vui chơi cho trẻ em {rural commune}",
    "sửa chữa Trạm Y tế {rural commune}",
    "kênh mương nội đồng khu ruộng {stream}, {rural commune}",
};

constexpr Phrase school_works[] = {
    "xây dựng {n:4:8} phòng học {school}",
    "sửa chữa, nâng cấp {school}",
    "nhà ở bán trú cho học sinh {boarding school}",
    "bếp ăn, nhà vệ sinh và tường rào {school}",
};

constexpr Phrase works[] = {"{road}",          "{road}",          "{village works}", "{village works}",
                            "{village works}", "{village works}", "{school works}"};

constexpr Phrase village[] = {"thôn 1", "thôn 2", "thôn 3", "thôn 4", "thôn 5", "thôn 6"};

constexpr Phrase hundreds[] = {"050", "120", "250", "300", "480", "650", "700", "900"};

constexpr Phrase fund[] = {
    "ngân sách huyện",
    "ngân sách tỉnh bổ sung có mục tiêu",
    "nguồn thu tiền sử dụng đất của huyện",
    "nguồn vốn Chương trình mục tiêu quốc gia xây dựng nông thôn mới",
    "nguồn vốn Chương trình mục tiêu quốc gia giảm nghèo bền vững",
};

constexpr Phrase investor[] = {"Ban Quản lý dự án đầu tư xây dựng huyện", "Phòng Kinh tế và Hạ tầng huyện"};

constexpr Phrase disaster[] = {
    "bão và mưa lũ", "mưa lớn, sạt lở đất", "lũ ống, lũ quét", "lốc xoáy, mưa đá", "áp thấp nhiệt đới gây mưa lớn",
};

constexpr Phrase disease[] = {"sốt xuất huyết", "tay chân miệng", "bạch hầu", "sởi", "cúm mùa", "sốt rét"};

constexpr Phrase animal_disease[] = {"lở mồm long móng", "tụ huyết trùng trâu, bò", "cúm gia cầm"};

constexpr Phrase crop[] = {"sâm bảy lá một hoa", "đảng sâm", "ba kích", "sa nhân tím", "quế", "chuối mốc"};

constexpr Phrase budget_purpose[] = {
    "sửa chữa đột xuất các tuyến đường giao thông nông thôn",
    "hỗ trợ tiền điện cho hộ nghèo, hộ chính sách xã hội",
    "mua sắm trang thiết bị dạy học",
    "thực hiện chính sách hỗ trợ học sinh bán trú",
    "thực hiện nhiệm vụ quản lý, bảo vệ rừng",
    "hỗ trợ xóa nhà tạm, nhà dột nát",
    "khắc phục hậu quả thiên tai",
    "duy trì hoạt động của các tổ, đội thu gom rác thải",
    "hỗ trợ hoạt động của chi hội ở các thôn đặc biệt khó khăn",
    "thực hiện công tác đo đạc, lập bản đồ địa chính",
    "tổ chức bồi dưỡng kiến thức quốc phòng và an ninh",
    "tinh giản biên chế theo quy định",
};

constexpr Phrase post[] = {
    "Phó Trưởng phòng Tài chính - Kế hoạch",
    "Phó Trưởng phòng Nội vụ",
    "Trưởng phòng Kinh tế và Hạ tầng",
    "Phó Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện",
    "Phó Trưởng phòng Giáo dục và Đào tạo",
    "Hiệu trưởng {school}",
    "Phó Hiệu trưởng {school}",
    "Giám đốc Trung tâm Văn hóa - Thể thao",
    "Phó Chánh Thanh tra huyện",
    "Phó Trưởng phòng Dân tộc",
};

constexpr Phrase movement[] = {
    "“Cả nước chung sức xây dựng nông thôn mới”",
    "“Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau”",
    "“Toàn dân đoàn kết xây dựng đời sống văn hóa”",
    "“Toàn dân bảo vệ an ninh Tổ quốc”",
    "“Dạy tốt, học tốt”",
    "“Doanh nghiệp hội nhập và phát triển”",
};

constexpr Phrase achievement[] = {
    "công tác bầu cử, bầu bổ sung đại biểu",
    "công tác phòng, chống thiên tai và tìm kiếm cứu nạn",
    "phong trào thi đua {movement}",
    "công tác phổ cập giáo dục, xóa mù chữ",
    "công tác tuyển chọn, gọi công dân nhập ngũ",
    "công tác cải cách hành chính",
    "công tác quản lý, bảo vệ và phòng cháy, chữa cháy rừng",
};

constexpr Phrase office[] = {
    "Phòng Tài chính - Kế hoạch",
    "Phòng Nội vụ",
    "Phòng Kinh tế và Hạ tầng",
    "Phòng Tài nguyên và Môi trường",
    "Phòng Giáo dục và Đào tạo",
    "Phòng Tư pháp",
    "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện",
};

constexpr Phrase oversight[] = {
    "việc quản lý, sử dụng ngân sách cấp xã",
    "việc thực hiện chính sách giảm nghèo",
    "công tác quản lý đất đai",
    "đầu tư xây dựng cơ bản từ nguồn ngân sách huyện",
    "công tác quản lý, bảo vệ rừng",
    "việc thực hiện chính sách đối với học sinh bán trú",
};

constexpr Phrase support_policy[] = {
    "phát triển cây dược liệu",          "phát triển kinh tế vườn, kinh tế trang trại",
    "chăn nuôi trâu, bò vỗ béo",         "học sinh bán trú là người dân tộc thiểu số",
    "người dân di dời khỏi vùng sạt lở",
};

constexpr std::array table{
    Rule{"commune", commune},
    Rule{"rural commune", rural_commune},
    Rule{"place", place},
    Rule{"stream", stream},
    Rule{"school", school},
    Rule{"boarding school", boarding_school},
    Rule{"road", road},
    Rule{"village works", village_works},
    Rule{"school works", school_works},
    Rule{"works", works},
    Rule{"village", village},
    Rule{"hundreds", hundreds},
    Rule{"fund", fund},
    Rule{"investor", investor},
    Rule{"disaster", disaster},
    Rule{"disease", disease},
    Rule{"animal disease", animal_disease},
    Rule{"crop", crop},
    Rule{"budget purpose", budget_purpose},
    Rule{"post", post},
    Rule{"movement", movement},
    Rule{"achievement", achievement},
    Rule{"office", office},
    Rule{"oversight", oversight},
    Rule{"support policy", support_policy},
};

}  // namespace

std::span<const Rule> rules() {
  return table;
}

}  // namespace portal::examples
