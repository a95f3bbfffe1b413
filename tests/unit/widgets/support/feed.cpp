// SPDX-License-Identifier: MIT
#include "tests/unit/widgets/support/feed.h"

#include "core/time/date.h"

namespace portal::test {
namespace {

constexpr const char* communes[] = {"Phước Hiệp", "Phước Chánh", "Phước Kim", "Phước Lộc", "Phước Xuân"};
constexpr const char* agencies[] = {"UBND huyện", "HĐND huyện", "Phòng Kinh tế và Hạ tầng"};

}  // namespace

std::string feed_row(std::size_t row) {
  const std::string number = std::to_string(row) + "/QĐ-UBND";
  const std::string commune = communes[row % 5];
  const bool budget = row % 3 == 0;
  std::string text = R"({"id":"v)" + std::to_string(row) + R"(","number":")" + number + R"(","title":"Quyết định )";
  text += budget ? "về việc giao bổ sung dự toán ngân sách năm 2025 cho xã " + commune
                 : "phê duyệt báo cáo kinh tế kỹ thuật công trình đường giao thông xã " + commune;
  text += ", đợt " + std::to_string(row) + R"(","summary":"Tổng mức )" + std::to_string(row * 37 % 900 + 100);
  text +=
      R"( triệu đồng từ nguồn sự nghiệp; Phòng Tài chính hướng dẫn, Kho bạc kiểm soát chi theo quy định.","agency":")";
  text += agencies[row % 3];
  const auto newest = time::make_date(2025, 6, 30);
  const time::Date date{newest->day_number - static_cast<std::int32_t>(row)};
  return text + R"(","date":")" + time::format_iso(date) + R"(","url":"van-ban/index.html?so=)" + std::to_string(row) +
         "\"}";
}

std::string feed_json(std::size_t count) {
  std::string text = "[";
  for (std::size_t row = 1; row <= count; ++row)
    text += (row > 1 ? ",\n" : "\n") + feed_row(row);
  return text + "\n]\n";
}

}  // namespace portal::test
