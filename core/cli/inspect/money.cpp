// SPDX-License-Identifier: MIT
#include "core/cli/inspect/topics.h"
#include "core/money/quantity.h"

namespace portal::cli {
namespace {

/// An integer where it is whole and has 64 bits; else the exact number as text.
Json dong_json(const money::Decimal& dong) {
  const std::optional<std::int64_t> whole = money::to_int64(dong);
  return whole ? Json(*whole) : Json(money::to_text(money::shortest(dong)));
}

}  // namespace

Result<Json> inspect_money(const Request& request) {
  const Result<std::string_view> text = request.text("text");
  if (!text) return text.error();
  Json amounts = Json::array();
  money::QuantityScanner scanner(*text);
  while (const std::optional<money::Quantity> quantity = scanner.next()) {
    if (quantity->measure != money::Measure::money) continue;
    amounts.push_back({{"dong", dong_json(quantity->dong())},
                       {"unit", std::string(money::name(quantity->unit))},
                       {"begin_byte", quantity->source.begin},
                       {"end_byte", quantity->source.end}});
  }
  return amounts;
}

}  // namespace portal::cli
