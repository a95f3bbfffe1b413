// SPDX-License-Identifier: MIT
// Numbers and amounts in any bytes: ranges lie in the text and rise, amounts fit, and what is written is read again.
#include "core/money/format_amount.h"
#include "core/money/number.h"
#include "core/money/quantity.h"
#include "tests/fuzz/require.h"

using portal::Language;
using portal::fuzz::require;
using namespace portal::money;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = portal::fuzz::as_text(data, size);
  std::uint32_t end = 0;
  QuantityScanner scanner(text);
  while (const auto quantity = scanner.next()) {
    require(quantity->source.begin >= end && quantity->source.end > quantity->source.begin);
    require(quantity->source.end <= size);
    end = quantity->source.end;
    if (quantity->measure != Measure::money) continue;
    const std::string exact = format_amount_exactly(quantity->dong(), Language::vietnamese);
    require(!format_amount(quantity->dong(), Language::english, 1).empty());
    QuantityScanner again(exact);
    const auto same = again.next();
    require(same && same->dong() == quantity->dong());
  }
  parse_unit_caption(text);
  const auto number = parse_number(text);
  if (number) require(parse_number(format_number(number->value, Language::vietnamese))->value == number->value);
  return 0;
}
