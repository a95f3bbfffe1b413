// SPDX-License-Identifier: MIT
#include "core/search/readings.h"

#include <utility>

#include "core/base/limits.h"
#include "core/text/raw_query.h"

namespace portal::search {

std::optional<OtherReading> read_with_input_method(std::string_view text) {
  std::optional<text::RawReading> reading = text::read_raw_typing(text.substr(0, limits::query_bytes));
  if (!reading) return std::nullopt;
  return OtherReading{std::move(reading->text), reading->is_likely()};
}

}  // namespace portal::search
