// SPDX-License-Identifier: MIT
#include "core/budget/names.h"

#include <algorithm>
#include <cstddef>

namespace portal::budget {
namespace {

constexpr std::string_view flow_names[] = {"thu", "chi"};
constexpr std::string_view status_names[] = {"plan", "estimate", "performed", "settled"};
constexpr std::string_view target_names[] = {"plan", "plan_central", "plan_province", "plan_council",
                                             "yoy",  "prev_year",    "prev_period"};
constexpr std::string_view relation_names[] = {"ratio", "growth"};
constexpr std::string_view direction_names[] = {"none", "up", "down"};
constexpr std::string_view verdict_names[] = {"unverifiable",    "match_round", "match_trunc",
                                              "match_precision", "match_up",    "mismatch"};
constexpr std::string_view hint_names[] = {
    "", "wrong_base", "unit_slip", "wrong_direction", "ratio_as_growth", "growth_as_ratio"};
constexpr std::string_view sum_names[] = {"unverifiable", "equal", "rounded", "below", "above"};

template <std::size_t count, class Value>
std::string_view name_in(const std::string_view (&names)[count], Value value) {
  return names[static_cast<std::size_t>(value)];
}

}  // namespace

std::string_view name(Flow flow) {
  return name_in(flow_names, flow);
}
std::string_view name(Status status) {
  return name_in(status_names, status);
}
std::string_view name(Target target) {
  return name_in(target_names, target);
}
std::string_view name(Relation relation) {
  return name_in(relation_names, relation);
}
std::string_view name(Direction direction) {
  return name_in(direction_names, direction);
}
std::string_view name(Verdict verdict) {
  return name_in(verdict_names, verdict);
}
std::string_view name(Hint hint) {
  return name_in(hint_names, hint);
}
std::string_view name(Sum sum) {
  return name_in(sum_names, sum);
}

std::string to_text(Percent percent) {
  return money::to_text(exact_value(percent));
}

money::Decimal exact_value(Percent percent) {
  const int missing = std::max(0, -percent.decimals);
  return *money::Decimal::make(percent.steps * money::power_of_ten(missing), percent.decimals + missing);
}

std::string computed_text(std::int64_t computed) {
  return money::to_text(*money::Decimal::make(computed, 4));
}

}  // namespace portal::budget
