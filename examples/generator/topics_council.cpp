// SPDX-License-Identifier: MIT
#include "examples/generator/fields.h"
#include "examples/generator/topics.h"

namespace portal::examples {
namespace {

constexpr Season mid_year{7, 7};
constexpr Season year_end{12, 12};

constexpr Topic council[] = {
    {Kind::resolution, Agency::council, fields::finance, 14, year_end,
     "Nghị quyết về dự toán ngân sách nhà nước và phân bổ ngân sách huyện năm {next year}",
     "Dự toán thu ngân sách nhà nước trên địa bàn {money:180000:410000}; tổng chi ngân sách huyện "
     "{money:420000:780000}, trong đó dự phòng ngân sách {money:8000:15000}."},
    {Kind::resolution, Agency::council, fields::finance, 12, mid_year,
     "Nghị quyết phê chuẩn quyết toán ngân sách nhà nước năm {previous year} của huyện",
     "Tổng thu ngân sách nhà nước trên địa bàn {money:190000:430000}; tổng chi ngân sách huyện {money:410000:790000}; "
     "kết dư ngân sách {money:1200:9800}."},
    {Kind::resolution,
     Agency::council,
     fields::finance,
     9,
     {5, 10},
     "Nghị quyết về điều chỉnh, bổ sung dự toán ngân sách huyện năm {year}",
     "Bổ sung {money:3200:26000} từ nguồn tăng thu và kết dư ngân sách để {budget purpose}."},
    {Kind::resolution,
     Agency::council,
     fields::investment,
     10,
     {12, 12, 2014},
     "Nghị quyết về kế hoạch đầu tư công năm {next year}, nguồn vốn ngân sách huyện",
     "Tổng vốn {money:38000:96000}, bố trí cho {n:9:21} công trình chuyển tiếp và {n:4:12} công trình khởi công mới."},
    {Kind::resolution,
     Agency::council,
     fields::investment,
     4,
     {7, 12, 2015},
     "Nghị quyết điều chỉnh kế hoạch đầu tư công trung hạn {plan period} của huyện từ nguồn ngân sách địa phương",
     "Tổng vốn của cả giai đoạn {money:240000:520000}; ưu tiên giao thông liên xã, trường học và khu tái định cư."},
    {Kind::resolution,
     Agency::council,
     fields::investment,
     12,
     {7, 12, 2015},
     "Nghị quyết về chủ trương đầu tư công trình {road}",
     "Tổng mức đầu tư dự kiến {money:4500:38000} từ {fund}; thực hiện trong hai năm {year} và {next year}."},
    {Kind::resolution, Agency::council, fields::economy, 10, year_end,
     "Nghị quyết về nhiệm vụ phát triển kinh tế - xã hội năm {next year}",
     "Giá trị sản xuất tăng {n:9:14}%; tỷ lệ hộ nghèo giảm {n:4:8}%; giải quyết việc làm cho {n:320:640} lao động."},
    {Kind::resolution,
     Agency::council,
     fields::staff,
     6,
     {7, 12},
     "Nghị quyết xác nhận kết quả bầu bổ sung Ủy viên Ủy ban nhân dân huyện nhiệm kỳ {term}",
     "Xác nhận kết quả bầu bổ sung {n:1:3} Ủy viên; nghị quyết có hiệu lực từ ngày được thông qua."},
    {Kind::resolution, Agency::council, fields::staff, 5, year_end,
     "Nghị quyết về giao biên chế công chức trong các cơ quan hành chính của huyện năm {next year}",
     "Giao {n:82:96} biên chế công chức cho {n:11:13} phòng, ban; không để vượt số biên chế được tỉnh giao."},
    {Kind::resolution, Agency::council, fields::economy, 6, mid_year,
     "Nghị quyết về chương trình giám sát của Hội đồng nhân dân huyện năm {next year}",
     "Giám sát {n:2:4} chuyên đề; Thường trực và các Ban xây dựng kế hoạch chi tiết trước ngày {deadline:30:60}."},
    {Kind::resolution,
     Agency::council,
     fields::economy,
     7,
     {7, 12},
     "Nghị quyết về kết quả giám sát chuyên đề {oversight} trên địa bàn huyện",
     "Đề nghị Ủy ban nhân dân huyện khắc phục {n:3:7} hạn chế đã nêu và báo cáo kết quả tại kỳ họp gần nhất."},
    {Kind::resolution,
     Agency::council,
     fields::land,
     4,
     {7, 12, 2014},
     "Nghị quyết thông qua kế hoạch sử dụng đất năm {next year} của huyện",
     "Danh mục gồm {n:24:58} công trình, dự án với diện tích {n:64:190} ha; không chuyển mục đích đất rừng tự nhiên."},
    {Kind::resolution,
     Agency::council,
     fields::rural,
     5,
     {7, 12},
     "Nghị quyết về phân bổ vốn đối ứng từ ngân sách huyện thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn "
     "mới năm {year}",
     "Phân bổ {money:2400:11800} cho {n:4:11} xã; ưu tiên xã đăng ký đạt chuẩn trong năm."},
    {Kind::normative_resolution,
     Agency::council,
     fields::labour,
     6,
     {7, 12},
     "Nghị quyết quy định mức hỗ trợ {support policy} trên địa bàn huyện {plan period}",
     "Quy định đối tượng, điều kiện, mức và hồ sơ hỗ trợ; kinh phí do ngân sách huyện bảo đảm trong dự toán hằng năm."},
    {Kind::resolution,
     Agency::council,
     fields::culture,
     3,
     {7, 12},
     "Nghị quyết thông qua phương án đặt tên {n:4:12} tuyến đường tại thị trấn Khâm Đức",
     "Tên đường theo đề án đã lấy ý kiến nhân dân; kinh phí gắn biển tên đường {money:120:480} từ ngân sách huyện."},
};

constexpr Topic disclosure[] = {
    {Kind::decision,
     Agency::committee,
     fields::finance,
     5,
     {1, 1, 2017},
     "Về việc công bố công khai dự toán ngân sách huyện năm {year}",
     "Công khai cân đối ngân sách, dự toán thu, chi và dự toán bổ sung cho từng xã, thị trấn theo các biểu của Thông "
     "tư số "
     "343/2016/TT-BTC."},
    {Kind::decision,
     Agency::committee,
     fields::finance,
     4,
     {4, 4, 2018},
     "Về việc công bố công khai số liệu thực hiện dự toán ngân sách huyện quý I năm {year}",
     "Thu nội địa quý I ước đạt {n:21:34}% dự toán; chi ngân sách huyện ước đạt {n:17:24}% dự toán năm."},
    {Kind::decision,
     Agency::committee,
     fields::finance,
     4,
     {7, 7, 2018},
     "Về việc công bố công khai số liệu thực hiện dự toán ngân sách huyện 6 tháng đầu năm {year}",
     "Thu nội địa 6 tháng ước đạt {n:48:94}% dự toán; chi ngân sách huyện ước đạt {n:39:52}% dự toán năm."},
    {Kind::decision,
     Agency::committee,
     fields::finance,
     4,
     {10, 10, 2018},
     "Về việc công bố công khai số liệu thực hiện dự toán ngân sách huyện 9 tháng năm {year}",
     "Thu nội địa 9 tháng ước đạt {n:76:118}% dự toán; chi ngân sách huyện ước đạt {n:61:77}% dự toán năm."},
    {Kind::decision,
     Agency::committee,
     fields::finance,
     5,
     {8, 8, 2018},
     "Về việc công bố công khai quyết toán ngân sách huyện năm {previous year}",
     "Công khai quyết toán đã được Hội đồng nhân dân huyện phê chuẩn, kèm thuyết minh các khoản tăng, giảm so với dự "
     "toán."},
};

}  // namespace

std::span<const Topic> council_topics() {
  return council;
}

std::span<const Topic> disclosure_topics() {
  return disclosure;
}

}  // namespace portal::examples
