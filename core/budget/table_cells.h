// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/budget/figure.h"
#include "core/money/decimal.h"
#include "core/money/quantity.h"

/// What single cells and names of a budget table say. Texts are tidy. Internal to core/budget.
namespace portal::budget {

/// No data: empty, or a dash. A zero is data.
bool is_missing(std::string_view cell);

/// `value` in a unit, exactly; nothing if it does not fit.
std::optional<Amount> amount_of(const money::Decimal& value, money::Unit unit);

/// "380 tỷ đồng" in a table of millions: one quantity and nothing else.
std::optional<money::Quantity> own_quantity(std::string_view cell);

/// A percentage with or without its sign.
std::optional<Percent> percent_of(std::string_view cell, money::NumberFlag& flag);

struct NumberedName {
  std::string number, name;
};

/// "- Chi đầu tư", "1. Thu nội địa", "II Thu từ dầu thô": the number is part of the name where no column holds it.
/// @param letter_before  see rank_of() in table_head.h
NumberedName split_name(const std::string& cell, char letter_before);

/// The side that the words name first.
std::optional<Flow> flow_in(std::string_view words);

/// @param bare  text::fold() of a name
bool says_of_which(std::string_view bare);

/// The first reporting period among the words.
std::optional<time::DateRange> period_in(std::string_view words, time::Date today);

}  // namespace portal::budget
