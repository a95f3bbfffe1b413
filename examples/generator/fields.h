// SPDX-License-Identifier: MIT
/// The fields (lĩnh vực) of the example documents.
#pragma once

#include <string_view>

namespace portal::examples::fields {

inline constexpr std::string_view finance = "Tài chính - Ngân sách";
inline constexpr std::string_view investment = "Đầu tư - Xây dựng";
inline constexpr std::string_view transport = "Giao thông";
inline constexpr std::string_view land = "Đất đai - Môi trường";
inline constexpr std::string_view education = "Giáo dục và Đào tạo";
inline constexpr std::string_view health = "Y tế - Dân số";
inline constexpr std::string_view rural = "Nông thôn mới";
inline constexpr std::string_view farming = "Nông nghiệp - Lâm nghiệp";
inline constexpr std::string_view disaster = "Phòng, chống thiên tai";
inline constexpr std::string_view staff = "Tổ chức - Cán bộ";
inline constexpr std::string_view awards = "Thi đua - Khen thưởng";
inline constexpr std::string_view reform = "Cải cách hành chính";
inline constexpr std::string_view culture = "Văn hóa - Thông tin";
inline constexpr std::string_view labour = "Lao động - Xã hội";
inline constexpr std::string_view ethnic = "Dân tộc - Tôn giáo";
inline constexpr std::string_view defence = "Quốc phòng - An ninh";
inline constexpr std::string_view justice = "Tư pháp - Hộ tịch";
inline constexpr std::string_view economy = "Kinh tế - Xã hội";

}  // namespace portal::examples::fields
