// SPDX-License-Identifier: MIT
#include "examples/generator/fields.h"
#include "examples/generator/topics.h"

namespace portal::examples {
namespace {

constexpr Season any{};
constexpr Season year_end{11, 12};
constexpr Season spring{1, 3};
constexpr Season storms{8, 11};
constexpr auto committee = Agency::committee;

constexpr std::string_view holiday_notice = "Thông báo về việc treo cờ Tổ quốc và trực cơ quan trong dịp {next holiday}";
constexpr std::string_view holiday_notice_summary =
    "Các cơ quan bố trí lãnh đạo trực; treo cờ tại trụ sở và vận động nhân dân treo cờ, giữ vệ sinh nơi ở.";
constexpr std::string_view food_summary =
    "Kiểm tra {n:18:75} cơ sở sản xuất, kinh doanh và {n:6:22} bếp ăn bán trú; xử lý nghiêm vi phạm.";

constexpr Topic topics[] = {
    // Roads and building.
    {Kind::decision, committee, fields::investment, 60, {2, 12},
     "Phê duyệt báo cáo kinh tế - kỹ thuật công trình {works}",
     "Tổng mức đầu tư {money:900:14800} từ {fund}; thời gian thực hiện {year} - {next year}. Chủ đầu tư: {investor}."},
    {Kind::decision, committee, fields::investment, 40, {2, 12, 2014},
     "Phê duyệt kế hoạch lựa chọn nhà thầu công trình {works}",
     "Gồm {n:2:5} gói thầu, giá trị {money:780:13600}; hình thức {chào hàng cạnh tranh|đấu thầu rộng rãi qua mạng|chỉ "
     "định thầu rút gọn}, hợp đồng {trọn gói|theo đơn giá cố định}."},
    {Kind::decision, committee, fields::investment, 36, any,
     "Phê duyệt quyết toán dự án hoàn thành công trình {works}",
     "Giá trị quyết toán {money:720:12900}, giảm {money:10:380} so với giá trị đề nghị. Chủ đầu tư: {investor}."},
    {Kind::decision, committee, fields::investment, 14, {1, 10},
     "Phê duyệt điều chỉnh dự toán công trình {works}",
     "Điều chỉnh do {thay đổi khối lượng thi công|trượt giá vật liệu|bổ sung hạng mục thoát nước|thay đổi đơn giá nhân "
     "công}; tổng mức đầu tư không vượt mức đã được duyệt."},
    {Kind::decision, committee, fields::transport, 12, {1, 9},
     "Về việc phân bổ kinh phí duy tu, bảo dưỡng đường giao thông nông thôn năm {year} cho {commune}",
     "Mức phân bổ {money:80:640} từ nguồn vốn sự nghiệp giao thông; hoàn thành trước ngày {deadline:60:120}."},
    {Kind::plan, committee, fields::transport, 10, {4, 8},
     "Kế hoạch bảo trì hệ thống đường giao thông nông thôn trước mùa mưa bão năm {year}",
     "Ưu tiên các đoạn sạt lở ở {commune} và {commune 2}; các xã báo cáo khối lượng trước ngày {deadline:20:45}."},
    {Kind::plan, committee, fields::transport, 8, spring,
     "Kế hoạch bảo đảm trật tự, an toàn giao thông năm {year}",
     "Phấn đấu giảm ít nhất {n:5:10}% số vụ tai nạn; kiểm tra xe chở quá tải trên tuyến {place} - {place 2}."},
    {Kind::letter, committee, fields::transport, 14, any,
     "Về việc khắc phục hư hỏng mặt đường tuyến {place} - {place 2}",
     "Giao {investor} kiểm tra hiện trạng, đặt biển cảnh báo và sửa chữa xong trước ngày {deadline:15:40}.", "KTTH"},
    {Kind::letter, committee, fields::investment, 16, any,
     "Về việc đẩy nhanh tiến độ giải ngân vốn đầu tư công năm {year}",
     "Đến hết tháng trước, toàn huyện giải ngân {n:18:86}% kế hoạch vốn; các chủ đầu tư cam kết tiến độ từng công trình.",
     "KTTH"},

    // Budget.
    {Kind::decision, committee, fields::finance, 12, {12, 12},
     "Về việc giao dự toán thu, chi ngân sách nhà nước năm {next year} cho {rural commune}",
     "Thu ngân sách trên địa bàn {money:240:6800}; tổng chi ngân sách xã {money:4200:9600}."},
    {Kind::decision, committee, fields::finance, 40, any,
     "Về việc bổ sung kinh phí cho {rural commune} để {budget purpose}",
     "Bổ sung có mục tiêu {money:45:1900} từ {dự phòng ngân sách huyện|nguồn kết dư ngân sách|nguồn tăng thu|nguồn tỉnh bổ "
     "sung} năm {year}; quyết toán theo quy định."},
    {Kind::decision, committee, fields::finance, 22, any,
     "Về việc phân bổ kinh phí năm {year} để {budget purpose}",
     "Tổng kinh phí {money:180:6400} cho {n:4:12} đơn vị, địa phương; thanh toán qua Kho bạc Nhà nước huyện."},
    {Kind::report, committee, fields::finance, 14, {4, 12},
     "Báo cáo tình hình thực hiện nhiệm vụ thu, chi ngân sách {budget period}",
     "Thu ngân sách nhà nước trên địa bàn ước đạt {money:52000:392000}; chi ngân sách huyện ước đạt "
     "{money:118000:640000}, bảo đảm các khoản lương và an sinh xã hội."},
    {Kind::directive, committee, fields::finance, 6, {6, 8},
     "Chỉ thị về xây dựng kế hoạch phát triển kinh tế - xã hội và dự toán ngân sách nhà nước năm {next year}",
     "Các phòng, ban, địa phương gửi dự toán về Phòng Tài chính - Kế hoạch trước ngày {deadline:15:30}."},
    {Kind::proposal, committee, fields::finance, 12, {6, 12},
     "Tờ trình đề nghị Hội đồng nhân dân huyện thông qua Nghị quyết điều chỉnh, bổ sung dự toán ngân sách năm {year}",
     "Trình bổ sung {money:2600:24000}, trong đó {n:45:80}% cho đầu tư và phần còn lại để {budget purpose}."},
    {Kind::letter, committee, fields::finance, 14, {1, 11},
     "Về việc tăng cường quản lý thu ngân sách và xử lý nợ đọng thuế năm {year}",
     "Yêu cầu Chi cục Thuế khu vực và các xã rà soát {n:12:64} cơ sở còn nợ; báo cáo trước ngày {deadline:10:25}.",
     "TCKH"},

    // Land and environment.
    {Kind::decision, committee, fields::land, 34, any,
     "Phê duyệt phương án bồi thường, hỗ trợ và tái định cư khi Nhà nước thu hồi đất để xây dựng công trình "
     "{village works}",
     "Tổng kinh phí {money:140:5200}; thu hồi {n:850:9800} m² đất của {n:4:38} hộ gia đình, cá nhân."},
    {Kind::decision, committee, fields::land, 20, any,
     "Về việc thu hồi đất để thực hiện công trình {village works}",
     "Thu hồi {n:600:8200} m² đất {trồng cây hằng năm|trồng cây lâu năm|rừng sản xuất|nuôi trồng thủy sản} của {n:2:26} hộ; "
     "hồ sơ niêm yết tại trụ sở xã."},
    {Kind::notice, committee, fields::land, 18, any,
     "Thông báo thu hồi đất để thực hiện công trình {village works}",
     "Điều tra, kiểm đếm từ ngày {deadline:15:45}; người có đất liên hệ Trung tâm Phát triển quỹ đất để được hướng dẫn."},
    {Kind::plan, committee, fields::land, 10, {1, 6},
     "Kế hoạch thu gom, xử lý chất thải rắn sinh hoạt trên địa bàn huyện năm {year}",
     "Tỷ lệ thu gom tại thị trấn đạt {n:88:98}%, tại các xã đạt {n:55:82}%; phân loại rác tại nguồn ở {n:4:16} thôn."},
    {Kind::letter, committee, fields::land, 12, any,
     "Về việc tăng cường quản lý khoáng sản chưa khai thác tại {rural commune}",
     "Kiểm tra, truy quét các điểm khai thác vàng trái phép khu vực {stream}; báo cáo trước ngày {deadline:10:30}.", "KTTH"},

    // Education and health.
    {Kind::decision, committee, fields::education, 16, {9, 12},
     "Công nhận {commune} đạt chuẩn phổ cập giáo dục, xóa mù chữ năm {year}",
     "Công nhận đạt chuẩn phổ cập giáo dục tiểu học mức độ {n:2:3} và phổ cập giáo dục trung học cơ sở mức độ {n:1:2}."},
    {Kind::decision, committee, fields::education, 14, {8, 10},
     "Phê duyệt danh sách học sinh được hỗ trợ tiền ăn, tiền ở và gạo năm học {school year} tại {boarding school}",
     "Hỗ trợ {n:64:310} học sinh bán trú trong 9 tháng của năm học; kinh phí do ngân sách tỉnh cấp."},
    {Kind::plan, committee, fields::education, 8, {7, 9},
     "Kế hoạch xây dựng trường đạt chuẩn quốc gia {plan period}",
     "Phấn đấu thêm {n:2:5} trường đạt chuẩn, trong đó có {school}; lồng ghép vốn các chương trình mục tiêu quốc gia."},
    {Kind::plan, committee, fields::health, 14, {1, 8},
     "Kế hoạch phòng, chống bệnh {disease} trên địa bàn huyện năm {year}",
     "Trung tâm Y tế huyện giám sát {n:12:40} điểm; truyền thông tại {n:30:62} thôn, tổ dân phố trước mùa dịch."},
    {Kind::plan, committee, fields::health, 14, {2, 11, 2021, 2022},
     "Kế hoạch phòng, chống dịch COVID-19 trên địa bàn huyện trong tình hình mới, tháng {month}/{year}",
     "Duy trì {n:4:14} chốt kiểm soát và {n:9:36} tổ COVID cộng đồng; tiêm vắc xin cho nhóm nguy cơ cao."},
    {Kind::plan, committee, fields::health, 4, {3, 4},
     "Kế hoạch triển khai “Tháng hành động vì an toàn thực phẩm” năm {year}", food_summary},
    {Kind::plan, committee, fields::health, 3, {8, 9}, "Kế hoạch bảo đảm an toàn thực phẩm dịp Tết Trung thu năm {year}",
     food_summary},
    {Kind::plan, committee, fields::health, 3, {12, 12},
     "Kế hoạch bảo đảm an toàn thực phẩm dịp Tết Nguyên đán năm {next year}", food_summary},

    // Villages, farms, forests.
    {Kind::decision, committee, fields::rural, 18, any,
     "Phân bổ vốn Chương trình mục tiêu quốc gia xây dựng nông thôn mới năm {year} cho {rural commune}",
     "Phân bổ {money:320:4800} để thực hiện {n:2:6} tiêu chí; huy động nhân dân góp công, hiến đất."},
    {Kind::plan, committee, fields::rural, 10, {1, 5},
     "Kế hoạch thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới năm {year}",
     "Phấn đấu {rural commune} đạt {n:14:19} tiêu chí, {rural commune 2} đạt {n:10:15} tiêu chí; không để phát sinh nợ xây dựng cơ bản."},
    {Kind::decision, committee, fields::farming, 16, {1, 10},
     "Phê duyệt dự án liên kết trồng {crop} tại {rural commune}",
     "Hỗ trợ {n:14:60} hộ trồng {n:5:48} ha; kinh phí {money:220:1850} từ {fund}, doanh nghiệp bao tiêu sản phẩm."},
    {Kind::plan, committee, fields::farming, 10, {2, 9},
     "Kế hoạch phòng, chống bệnh {animal disease} năm {year}",
     "Tiêm phòng {n:2:4} đợt, tỷ lệ bảo hộ từ {n:80:92}% tổng đàn; lập chốt kiểm dịch tại {commune}."},
    {Kind::plan, committee, fields::farming, 8, spring,
     "Kế hoạch bảo vệ rừng và phòng cháy, chữa cháy rừng năm {year}",
     "Khoán bảo vệ {n:18:42} nghìn ha; trực 24/24 giờ trong các tháng khô hạn tại {n:8:16} khu vực trọng điểm."},

    // Disasters.
    {Kind::plan, committee, fields::disaster, 10, {4, 8},
     "Kế hoạch phòng, chống thiên tai và tìm kiếm cứu nạn năm {year}",
     "Sơ tán {n:140:820} hộ ở {n:9:31} điểm nguy cơ sạt lở; dự trữ lương thực tại {commune} và {commune 2}."},
    {Kind::telegram, committee, fields::disaster, 14, storms,
     "Công điện về việc chủ động ứng phó với {disaster} trong tháng {month}/{year}",
     "Cấm người và phương tiện qua ngầm tràn khi nước lớn; kiểm tra các điểm sạt lở ở {commune}, trực ban 24/24 giờ."},
    {Kind::decision, committee, fields::disaster, 14, {9, 12},
     "Về việc hỗ trợ khẩn cấp khắc phục thiệt hại do {disaster} tại {commune}",
     "Hỗ trợ {money:60:2400} để sửa {n:6:72} nhà ở hư hỏng và khôi phục {n:1:9} công trình nước sinh hoạt."},
    {Kind::report, committee, fields::disaster, 10, {9, 12},
     "Báo cáo nhanh tình hình thiệt hại do {disaster}, tính đến ngày {date}",
     "Sạt lở {n:3:27} vị trí trên tuyến {place} - {place 2}; ước thiệt hại {money:900:38000}, không có thiệt hại về người."},

    // Staff and awards.
    {Kind::decision, committee, fields::staff, 30, any, "Về việc bổ nhiệm {post}",
     "Thời hạn bổ nhiệm 5 năm, hưởng phụ cấp chức vụ theo quy định; quyết định có hiệu lực từ ngày {deadline:5:25}."},
    {Kind::decision, committee, fields::staff, 18, any, "Về việc điều động, phân công nhiệm vụ {post}",
     "Bàn giao công việc xong trước ngày {deadline:5:20}; giữ nguyên ngạch, bậc lương hiện hưởng."},
    {Kind::decision, committee, fields::staff, 14, {1, 11},
     "Về việc cử cán bộ, công chức, viên chức tham gia lớp bồi dưỡng {nghiệp vụ văn thư, lưu trữ|kỹ năng lãnh đạo cấp "
     "phòng|tiếng dân tộc thiểu số|kiến thức quốc phòng và an ninh|quản lý nhà nước ngạch chuyên viên} năm {year}",
     "Cử {n:12:64} người của {office} và các xã; kinh phí theo chế độ hiện hành, học từ ngày {deadline:10:30}."},
    {Kind::decision, committee, fields::staff, 12, any,
     "Về việc kiện toàn Ban Chỉ đạo {xây dựng nông thôn mới|cải cách hành chính|phòng, chống thiên tai|chuyển đổi "
     "số|giảm nghèo bền vững|thực hiện quy chế dân chủ} huyện, lần {n:1:4} năm {year}",
     "Ban Chỉ đạo gồm {n:13:25} thành viên do Phó Chủ tịch Ủy ban nhân dân huyện làm Trưởng ban; {office} là thường trực."},
    {Kind::decision, committee, fields::awards, 26, any,
     "Về việc tặng Giấy khen cho các tập thể, cá nhân có thành tích trong {achievement} năm {year}",
     "Tặng Giấy khen cho {n:3:14} tập thể và {n:6:41} cá nhân; mức thưởng theo quy định của Luật Thi đua, khen thưởng."},
    {Kind::decision, committee, fields::awards, 14, {1, 6},
     "Công nhận danh hiệu “Lao động tiên tiến” và “Chiến sĩ thi đua cơ sở” năm {previous year} của {office}",
     "Công nhận {n:9:48} người đạt “Lao động tiên tiến”, {n:1:7} người đạt “Chiến sĩ thi đua cơ sở”."},
    {Kind::plan, committee, fields::awards, 8, spring,
     "Kế hoạch tổ chức phong trào thi đua {movement} năm {year}",
     "Phát động tại 12 xã, thị trấn; sơ kết trong tháng 7 và bình xét khen thưởng cuối năm."},
    {Kind::report, committee, fields::awards, 8, {6, 7},
     "Báo cáo sơ kết phong trào thi đua yêu nước 6 tháng đầu năm {year}",
     "Đánh giá {n:4:8} phong trào trọng tâm và đề ra nhiệm vụ 6 tháng cuối năm cho cụm thi đua 9 huyện miền núi."},

    // Reform, law, order, culture, people.
    {Kind::plan, committee, fields::reform, 10, {12, 12}, "Kế hoạch cải cách hành chính năm {next year}",
     "Gồm {n:28:54} nhiệm vụ; tỷ lệ hồ sơ giải quyết đúng hạn từ {n:95:99}%, hồ sơ trực tuyến từ {n:35:80}%."},
    {Kind::decision, committee, fields::reform, 10, any,
     "Ban hành quy trình nội bộ giải quyết thủ tục hành chính thuộc phạm vi quản lý của {office}, sửa đổi năm {year}",
     "Gồm {n:6:32} quy trình thực hiện theo cơ chế một cửa; cắt giảm {n:1:5} ngày so với quy định."},
    {Kind::normative_decision, committee, fields::reform, 12, any,
     "Ban hành Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của {office}",
     "Quy định gồm {n:3:5} chương, {n:8:16} điều, thay thế văn bản cùng nội dung đã ban hành trước đây."},
    {Kind::normative_decision, committee, fields::land, 10, any,
     "Ban hành Quy chế phối hợp trong quản lý {đất đai|trật tự xây dựng|khoáng sản|bảo vệ rừng|môi trường} trên địa bàn "
     "huyện, áp dụng từ năm {next year}",
     "Quy chế xác định trách nhiệm của {office}, công an, kiểm lâm và Ủy ban nhân dân các xã, thị trấn."},
    {Kind::directive, committee, fields::defence, 7, {10, 12},
     "Chỉ thị về công tác tuyển chọn, gọi công dân nhập ngũ năm {next year}",
     "Hội đồng nghĩa vụ quân sự các cấp khám tuyển xong trước ngày {deadline:30:60}; giao đủ {n:60:110} chỉ tiêu."},
    {Kind::plan, committee, fields::defence, 8, {3, 9},
     "Kế hoạch diễn tập phòng thủ dân sự, ứng phó {disaster} tại {commune} năm {year}",
     "Lực lượng {n:180:420} người; diễn tập trong {n:1:3} ngày, kinh phí {money:180:640} từ ngân sách huyện."},
    {Kind::plan, committee, fields::justice, 10, spring,
     "Kế hoạch phổ biến, giáo dục pháp luật và hòa giải ở cơ sở năm {year}",
     "Tổ chức {n:24:66} buổi tuyên truyền; chú trọng Luật Đất đai, Luật Hôn nhân và gia đình cho đồng bào vùng cao."},
    {Kind::plan, committee, fields::culture, 12, {4, 11},
     "Kế hoạch tổ chức các hoạt động văn hóa, thể thao mừng {next holiday}",
     "Gồm {n:4:9} hoạt động tại quảng trường thị trấn và {rural commune}; trang trí, vệ sinh đường phố trước ngày "
     "{deadline:10:25}."},
    {Kind::notice, committee, fields::staff, 4, {4, 4}, holiday_notice, holiday_notice_summary},
    {Kind::notice, committee, fields::staff, 4, {8, 8}, holiday_notice, holiday_notice_summary},
    {Kind::notice, committee, fields::staff, 4, {12, 12}, holiday_notice, holiday_notice_summary},
    {Kind::decision, committee, fields::labour, 16, year_end,
     "Phê duyệt danh sách hộ nghèo, hộ cận nghèo của {rural commune} năm {year}",
     "Có {n:38:210} hộ nghèo và {n:12:74} hộ cận nghèo theo chuẩn {plan period}; danh sách niêm yết tại nhà sinh hoạt thôn."},
    {Kind::decision, committee, fields::labour, 12, any,
     "Về việc hỗ trợ xóa nhà tạm, nhà dột nát cho hộ nghèo tại {rural commune} năm {year}",
     "Hỗ trợ {n:5:46} hộ, mức {n:30:60} triệu đồng/nhà xây mới; hoàn thành trước ngày {deadline:60:150}."},
    {Kind::programme, committee, fields::economy, 6, {1, 2},
     "Chương trình công tác năm {year} của Ủy ban nhân dân huyện",
     "Xác định {n:18:34} đề án, báo cáo trình trong năm; {office} đôn đốc và báo cáo tiến độ hằng tháng."},
    {Kind::report, committee, fields::economy, 14, {3, 12},
     "Báo cáo tình hình kinh tế - xã hội, quốc phòng - an ninh {budget period}",
     "Giá trị sản xuất tăng {n:6:13}% so với cùng kỳ; giải quyết việc làm cho {n:110:520} lao động, tỷ lệ hộ nghèo giảm."},
    {Kind::notice, committee, fields::economy, 22, any,
     "Thông báo kết luận của Chủ tịch Ủy ban nhân dân huyện tại buổi làm việc với {rural commune} ngày {date}",
     "Giao {office} tham mưu xử lý {n:3:8} kiến nghị của xã; báo cáo Chủ tịch trước ngày {deadline:10:30}."},
    {Kind::letter, committee, fields::ethnic, 12, any,
     "Về việc rà soát đối tượng thụ hưởng chính sách dân tộc tại {rural commune} năm {year}",
     "Rà soát người có uy tín và các thôn đặc biệt khó khăn; gửi kết quả về Phòng Dân tộc trước ngày {deadline:10:30}.", "VX"},
    {Kind::letter, committee, fields::reform, 14, any,
     "Về việc chấn chỉnh kỷ luật, kỷ cương hành chính tại {office}",
     "Khắc phục tình trạng hồ sơ trễ hạn; công khai xin lỗi người dân và báo cáo trước ngày {deadline:7:20}.", "NC"},
    {Kind::letter, committee, fields::education, 12, {5, 8},
     "Về việc chuẩn bị cơ sở vật chất cho năm học {school year} tại {school}",
     "Sửa chữa phòng học, nhà bán trú và công trình nước sạch; hoàn thành trước ngày {deadline:20:50}.", "VX"},
};

}  // namespace

std::span<const Topic> committee_topics() { return topics; }

}  // namespace portal::examples
