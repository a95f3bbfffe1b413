// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace portal::feeds {

/// The fields of search::Document, as a feed names them.
enum class FieldName : std::uint8_t {
  id,
  number,
  type,
  agency,
  field,
  signer,
  issued,
  title,
  summary,
  url,
  body,
  attachment
};

inline constexpr std::size_t field_count = static_cast<std::size_t>(FieldName::attachment) + 1;

/// `name` in its bare form without anything but letters and digits: "Số, ký hiệu" → "sokyhieu". Empty if `name` is
/// longer than limits::field_name_bytes.
std::string plain_name(std::string_view name);

/// The field that a JSON key or a table heading stands for.
///
/// Names are compared by plain_name(): "so_ky_hieu", "soKyHieu" and "Số, ký hiệu" are one name.
/// @param name  UTF-8
/// @return      nothing if the table of aliases does not hold the name
std::optional<FieldName> field_by_name(std::string_view name);

}  // namespace portal::feeds
