// SPDX-License-Identifier: MIT
#include "core/search/number_query.h"

#include <algorithm>

namespace portal::search {

std::optional<NumberQuery> find_number(std::string_view text) {
  while (!text.empty()) {
    const std::string_view part = text.substr(0, text.find(' '));
    text.remove_prefix(std::min(part.size() + 1, text.size()));
    const bool digit = !part.empty() && part[0] >= '0' && part[0] <= '9';
    if (!digit || part.find('/') == std::string_view::npos) continue;
    NumberQuery number = number_parts(part);
    if (number.ordinal != 0) return number;
  }
  return std::nullopt;
}

std::uint32_t number_year(const IndexView& index, std::uint32_t doc) {
  if (index.year(doc) != 0) return index.year(doc);
  const std::optional<time::Date> issued = index.issued(doc);
  return issued ? static_cast<std::uint32_t>(time::civil(*issued).year) : 0;
}

bool has_number(const IndexView& index, std::uint32_t doc, const NumberQuery& number) {
  if (index.ordinal(doc) != number.ordinal) return false;
  if (number.year != 0 && number_year(index, doc) != number.year) return false;
  return number.symbol.empty() ||
         index.column(Column::symbol).name(doc).compare(0, number.symbol.size(), number.symbol) == 0;
}

}  // namespace portal::search
