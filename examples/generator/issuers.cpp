// SPDX-License-Identifier: MIT
#include "examples/generator/issuers.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace portal::examples {
namespace {

using namespace std::string_view_literals;

constexpr std::array<AgencyRow, 13> agencies{{
    {"HĐND huyện", "HĐND", 100},
    {"UBND huyện", "UBND", 100},
    {"Phòng Tài chính - Kế hoạch", "PTCKH", 40},
    {"Phòng Nội vụ", "PNV", 35},
    {"Phòng Giáo dục và Đào tạo", "PGDĐT", 45},
    {"Phòng Nông nghiệp và Phát triển nông thôn", "PNN", 25},
    {"Phòng Kinh tế và Hạ tầng", "PKTHT", 25},
    {"Phòng Tài nguyên và Môi trường", "PTNMT", 30},
    {"Phòng Lao động - Thương binh và Xã hội", "PLĐTBXH", 30},
    {"Phòng Văn hóa và Thông tin", "PVHTT", 20},
    {"Phòng Tư pháp", "PTP", 15},
    {"Phòng Dân tộc", "PDT", 10},
    {"Phòng Y tế", "PYT", 10},
}};

constexpr std::array<KindRow, 13> kinds{{
    {"Nghị quyết", "NQ", 64, false},
    {"Nghị quyết", "NQ", 8, true},
    {"Quyết định", "QĐ", 3200, false},
    {"Quyết định", "QĐ", 24, true},
    {"Chỉ thị", "CT", 16, false},
    {"Kế hoạch", "KH", 320, false},
    {"Báo cáo", "BC", 480, false},
    {"Thông báo", "TB", 380, false},
    {"Tờ trình", "TTr", 260, false},
    {"Chương trình", "CTr", 14, false},
    {"Hướng dẫn", "HD", 40, false},
    {"Công điện", "CĐ", 16, false},
    {"Công văn", "", 2600, false},
}};

/// The people who sign for one agency from one year to another, both included.
struct Term {
  Agency agency;
  int from, to;
  std::array<std::string_view, 3> names;
  std::size_t count;
};

constexpr std::array<Term, 19> terms{{
    {Agency::council, 2012, 2015, {"Phạm Hữu Lộc"}, 1},
    {Agency::council, 2016, 2020, {"Trương Thị Mỹ Hạnh"}, 1},
    {Agency::council, 2021, 2025, {"Ngô Quốc Tuấn"}, 1},
    {Agency::committee, 2012, 2015, {"Huỳnh Tấn Khải", "Võ Đình Bảo", "Hồ Văn Nhíu"}, 3},
    {Agency::committee, 2016, 2020, {"Võ Đình Bảo", "Lương Minh Thuận", "Đặng Thị Kiều Vân"}, 3},
    {Agency::committee, 2021, 2025, {"Lương Minh Thuận", "Bùi Đăng Khôi", "Hồ Thị Ánh Nguyệt"}, 3},
    {Agency::finance, 2012, 2018, {"Trần Ngọc Sang", "Nguyễn Thị Lệ Quyên"}, 2},
    {Agency::finance, 2019, 2025, {"Nguyễn Thị Lệ Quyên", "Phan Viết Toản"}, 2},
    {Agency::home_affairs, 2012, 2017, {"Đỗ Văn Chiểu"}, 1},
    {Agency::home_affairs, 2018, 2025, {"Mai Thị Thanh Thủy", "Lê Tự Cường"}, 2},
    {Agency::education, 2012, 2025, {"Tạ Thị Hồng Liên", "Cao Xuân Phú"}, 2},
    {Agency::agriculture, 2012, 2025, {"Hồ Văn Đếch", "Dương Quang Hiển"}, 2},
    {Agency::infrastructure, 2012, 2025, {"Lý Thành Đạt", "Vũ Hoàng Sơn"}, 2},
    {Agency::environment, 2012, 2025, {"Châu Thị Ngọc Ẩn", "Thái Bá Lợi"}, 2},
    {Agency::labour, 2012, 2025, {"Hồ Thị Xuân Mai", "Đinh Văn Ưng"}, 2},
    {Agency::culture, 2012, 2025, {"Trịnh Công Hậu"}, 1},
    {Agency::justice, 2012, 2025, {"Nguyễn Thị Ý Nhi"}, 1},
    {Agency::ethnic_affairs, 2012, 2025, {"Hồ Văn Yên"}, 1},
    {Agency::health, 2012, 2025, {"Lâm Thị Bích Hợp"}, 1},
}};

}  // namespace

const AgencyRow& row(Agency agency) {
  return agencies[static_cast<std::size_t>(agency)];
}

const KindRow& row(Kind kind) {
  return kinds[static_cast<std::size_t>(kind)];
}

std::span<const std::string_view> signers(Agency agency, int year) {
  const auto term = std::find_if(terms.begin(), terms.end(), [&](const Term& candidate) {
    return candidate.agency == agency && candidate.from <= year && year <= candidate.to;
  });
  assert(term != terms.end());
  return std::span(term->names).first(term->count);
}

}  // namespace portal::examples
