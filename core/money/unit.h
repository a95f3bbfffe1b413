// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/base/language.h"

/// The units in which Vietnamese texts give amounts. Each is a thousand of the one before.
namespace portal::money {

enum class Unit : std::uint8_t { dong, nghin_dong, trieu_dong, ty_dong, nghin_ty_dong, trieu_ty_dong };

/// "triệu đồng"; in English "million dong". All spellings of a unit ("tr.đ", "triệu", "trđ") have this one name.
std::string_view name(Unit unit, Language language = Language::vietnamese);

/// The unit is 10^this đồng: 0, 3, 6, 9, 12 or 15.
constexpr int exponent(Unit unit) {
  return 3 * static_cast<int>(unit);
}

/// The unit that the head of a table sets for its figures: "Đơn vị: triệu đồng", "ĐVT: 1.000 đồng", "(tỷ đồng)",
/// "Đơn vị tính: Triệu đồng", "tr.đ". UTF-8, any normal form, also without marks.
/// @return nothing if the text names no unit, or says more than that
std::optional<Unit> parse_unit_caption(std::string_view text);

}  // namespace portal::money
