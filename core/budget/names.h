// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "core/budget/check.h"
#include "core/budget/figure.h"
#include "core/money/decimal.h"

/// Stable snake_case names, for JSON, CSV and logs.
namespace portal::budget {

std::string_view name(Flow flow);  ///< "thu", "chi"
std::string_view name(Status status);
std::string_view name(Target target);
std::string_view name(Relation relation);
std::string_view name(Direction direction);
std::string_view name(Verdict verdict);
std::string_view name(Hint hint);  ///< "" for none
std::string_view name(Sum sum);

/// A stated percentage with its decimals and a dot: "38.70"; "150" for "gấp 1,5 lần".
std::string to_text(Percent percent);
money::Decimal exact_value(Percent percent);

/// What check() computed, with four decimals: "94.5391".
std::string computed_text(std::int64_t computed);

}  // namespace portal::budget
