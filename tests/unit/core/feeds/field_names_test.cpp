// SPDX-License-Identifier: MIT
#include "core/feeds/field_names.h"

#include <optional>
#include <string>
#include <string_view>

#include "catch2/catch.hpp"

#include "core/base/limits.h"

using namespace portal::feeds;

namespace {

struct Case {
  std::string_view name;
  FieldName field;
};
constexpr Case cases[] = {
    {"id", FieldName::id},
    {"ID", FieldName::id},
    {"number", FieldName::number},
    {"so", FieldName::number},
    {"Số", FieldName::number},
    {"so_ky_hieu", FieldName::number},
    {"soKyHieu", FieldName::number},
    {"SoKyHieu", FieldName::number},
    {"Số, ký hiệu", FieldName::number},
    {"Số/Ký hiệu", FieldName::number},
    {"SỐ HIỆU VĂN BẢN", FieldName::number},
    {"type", FieldName::type},
    {"loai_van_ban", FieldName::type},
    {"Loại văn bản", FieldName::type},
    {"Hình thức văn bản", FieldName::type},
    {"agency", FieldName::agency},
    {"co_quan_ban_hanh", FieldName::agency},
    {"Cơ quan ban hành", FieldName::agency},
    {"Đơn vị ban hành", FieldName::agency},
    {"field", FieldName::field},
    {"Lĩnh vực", FieldName::field},
    {"linh-vuc", FieldName::field},
    {"signer", FieldName::signer},
    {"Người ký", FieldName::signer},
    {"date", FieldName::issued},
    {"issued", FieldName::issued},
    {"Ngày ban hành", FieldName::issued},
    {"nga\u0300y ban ha\u0300nh", FieldName::issued},
    {"title", FieldName::title},
    {"Trích yếu", FieldName::title},
    {"trich_yeu:", FieldName::title},
    {"summary", FieldName::summary},
    {"Tóm tắt", FieldName::summary},
    {"url", FieldName::url},
    {"link", FieldName::url},
    {"Tải về", FieldName::url},
};

}  // namespace

TEST_CASE("field names: English and Vietnamese names in any spelling", "[feeds][field_names]") {
  for (const Case& item : cases) {
    CAPTURE(std::string(item.name));
    const std::optional<FieldName> field = field_by_name(item.name);
    REQUIRE(field.has_value());
    CHECK(*field == item.field);
  }
}

TEST_CASE("field names: other names are no field", "[feeds][field_names]") {
  for (const std::string_view name : {"", "  ", "stt", "ids", "so_luong", "ngày hiệu lực", "\xFF"}) {
    CAPTURE(std::string(name));
    CHECK_FALSE(field_by_name(name).has_value());
  }
  CHECK_FALSE(field_by_name("id" + std::string(portal::limits::field_name_bytes, ' ')).has_value());
}
