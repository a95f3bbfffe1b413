// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace portal::text {

/// Parts of a Vietnamese name, views into it: "Ông Trần Thị Kim Hoa" is the title "Ông", the family name (họ) "Trần",
/// the middle name (đệm) "Thị Kim" and the given name (tên) "Hoa", by which persons are addressed and sorted. Each part
/// may be empty, the given name only if nothing but white space was given.
struct PersonName {
  std::string_view title;  ///< honorifics, ranks, degrees: "PGS.TS.", "Đồng chí", "Đại tá"
  std::string_view family;
  std::string_view middle;
  std::string_view given;
};

/// The given name is the last word, the family name the first of several. Family names of two words (Tôn Thất, Âu
/// Dương) are not known: their second is the start of the middle name. A title is a title only before something else;
/// the family name "Ông" is taken for one.
/// @param name  UTF-8, any normal form and case; must outlive the parts
PersonName split_name(std::string_view name);

}  // namespace portal::text
