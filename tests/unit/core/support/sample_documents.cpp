// SPDX-License-Identifier: MIT
#include "tests/unit/core/support/sample_documents.h"

#include <string_view>

#include "core/text/fold.h"
#include "core/text/normalize.h"
#include "core/text/utf8.h"

namespace portal::test {
namespace {

constexpr std::string_view phrases[] = {
    "quyền sử dụng đất",
    "giải phóng mặt bằng",
    "dự toán ngân sách",
    "quyết toán thu, chi ngân sách",
    "kế hoạch đầu tư công",
    "Ủy ban nhân dân",
    "Uỷ ban nhân dân",
    "Hội đồng nhân dân",
    "phòng, chống dịch bệnh",
    "an toàn thực phẩm",
    "bảo vệ môi trường",
    "xây dựng nông thôn mới",
    "hòa giải ở cơ sở",
    "hoà bình",
    "thủy lợi",
    "thuỷ sản",
    "khen thưởng thành tích",
    "cải cách hành chính",
    "chuyển đổi số",
    "giáo dục và đào tạo",
    "quy hoạch chi tiết",
    "đường giao thông",
    "dân quân tự vệ",
    "du lịch cộng đồng",
    "quý III năm 2023",
    "6 tháng đầu năm 2023",
    "giai đoạn 2021 - 2025",
    "lần thứ hai",
    "hộ nghèo, cận nghèo",
    "bảo hiểm y tế",
    "chợ trung tâm",
    "chỗ ở hợp pháp",
};
constexpr std::string_view actions[] = {"Về việc phê duyệt", "Ban hành",         "Triển khai", "Tăng cường",
                                        "V/v điều chỉnh",    "Sửa đổi, bổ sung", "Bãi bỏ",     "Công bố"};
constexpr std::string_view types[] = {"Quyết định", "Nghị quyết", "Thông báo", "Kế hoạch", "Báo cáo"};
constexpr std::string_view symbols[] = {"QĐ-UBND", "NQ-HĐND", "TB-UBND", "KH-UBND", "BC-PTCKH"};
constexpr int first_day = 18262;  // 2020-01-01

std::string sentence(Random& random, std::size_t phrase_count) {
  std::string text(random.pick(actions));
  for (std::size_t i = 0; i < phrase_count; ++i)
    text.append(i == 0 ? " " : ", ").append(random.pick(phrases));
  return random.below(8) == 0 ? text::nfd(text) : text;
}

}  // namespace

std::vector<search::Document> sample_documents(std::size_t count, std::uint64_t seed) {
  Random random(seed);
  std::vector<search::Document> documents(count);
  for (std::size_t i = 0; i < count; ++i) {
    search::Document& document = documents[i];
    const std::size_t kind = random.below(5);
    document.id = std::to_string(i + 1);
    document.type = types[kind];
    if (random.below(20) != 0)
      document.number = std::to_string(1 + random.below(900)) + "/" + std::string(symbols[kind]);
    document.title = sentence(random, 1 + random.below(3));
    if (random.below(3) != 0) document.summary = sentence(random, 2 + random.below(6));
    if (random.below(25) != 0) document.issued = time::Date{first_day + static_cast<int>(random.below(1400))};
  }
  return documents;
}

std::string sample_query(Random& random) {
  std::string query(random.pick(phrases));
  if (random.below(3) == 0) query.append(" ").append(random.pick(phrases));
  const std::size_t words = 1 + random.below(4);
  std::size_t end = 0;
  for (std::size_t i = 0; i < words && end < query.size(); ++i)
    end = query.find(' ', end == 0 ? 0 : end + 1);
  query = query.substr(0, end);
  if (random.below(2) == 0) query = text::fold(query);
  if (random.below(2) == 0) query = text::cut(query, query.size() - random.below(4) % query.size());
  if (random.below(4) == 0) query += ' ';
  return query;
}

}  // namespace portal::test
