// SPDX-License-Identifier: MIT
#include "core/cli/budget_json.h"

#include "core/budget/names.h"

namespace portal::cli {
namespace {

using namespace portal::budget;

Json dong(const std::optional<Amount>& amount) {
  return amount ? Json(amount->dong) : Json();
}
Json range(text::ByteRange bytes) {
  return bytes.size() > 0 ? Json{bytes.begin, bytes.end} : Json();
}

// The whole of an amount; the samples know its đồng alone.
Json amount_json(const Amount& amount) {
  return {{"dong", amount.dong},
          {"unit", money::name(amount.unit)},
          {"last_digit_dong", amount.last_digit_dong},
          {"bytes", range(amount.source)}};
}
Json amount_json(const std::optional<Amount>& amount) {
  return amount ? amount_json(*amount) : Json();
}

Json period_json(const std::optional<time::DateRange>& period) {
  if (!period) return nullptr;
  return {{"from", time::format_iso(*period->from)}, {"to", time::format_iso(*period->to)}};
}

std::string flow_name(const Figure& figure) {
  return (figure.status == Status::plan ? "plan_" : "") + std::string(name(figure.flow));
}

// The samples know two hints.
bool is_sample_hint(Hint hint) {
  return hint == Hint::wrong_base || hint == Hint::unit_slip;
}

Json comparison_json(const Comparison& comparison) {
  Json json = {
      {"kind", name(comparison.target)},
      {"relation", name(comparison.relation)},
      {"percent", comparison.percent ? Json(to_text(*comparison.percent)) : Json()},
      {"direction", name(comparison.direction)},
      {"reference_dong", dong(comparison.reference)},
      {"delta_dong", dong(comparison.delta)},
      {"computed", comparison.computed ? Json(computed_text(*comparison.computed)) : Json()},
      {"class", name(comparison.verdict)},
  };
  return json;
}

Json sample_comparison_json(const Comparison& comparison) {
  Json json = comparison_json(comparison);
  if (is_sample_hint(comparison.hint)) json["hint"] = name(comparison.hint);
  return json;
}

Json full_comparison_json(const Comparison& comparison) {
  Json json = comparison_json(comparison);
  if (comparison.hint != Hint::none) json["hint"] = name(comparison.hint);
  json["reference_is_derived"] = comparison.reference_is_derived;
  json["reference"] = amount_json(comparison.reference);
  json["delta"] = amount_json(comparison.delta);
  json["percent_decimals"] = comparison.percent ? Json(comparison.percent->decimals) : Json();
  json["percent_bytes"] = range(comparison.percent_source);
  json["bytes"] = range(comparison.source);
  return json;
}

Json figure_json(const Figure& figure, Json (*comparison_to_json)(const Comparison&)) {
  Json comparisons = Json::array(), flags = Json::array();
  for (const Comparison& comparison : figure.comparisons)
    comparisons.push_back(comparison_to_json(comparison));
  for (const money::NumberFlag flag : figure.flags)
    flags.push_back(money::name(flag));
  return {
      {"flow", flow_name(figure)},
      {"amount_dong", figure.amount.dong},
      {"unit", money::name(figure.amount.unit)},
      {"estimate", figure.status == Status::estimate},
      {"cumulative", figure.cumulative},
      {"pair_dong", figure.pair ? Json(figure.pair->amount.dong) : Json()},
      {"pair_role", figure.pair ? Json(name(figure.pair->role)) : Json()},
      {"period", period_json(figure.period)},
      {"comparisons", std::move(comparisons)},
      {"flags", std::move(flags)},
  };
}

}  // namespace

Json budget_sample_json(const Figure& figure) {
  Json json = figure_json(figure, sample_comparison_json);
  if (figure.amount_to) json["amount_to_dong"] = figure.amount_to->dong;
  return json;
}

Json budget_figure_json(const Figure& figure) {
  Json json = figure_json(figure, full_comparison_json);
  json["status"] = name(figure.status);
  json["amount"] = amount_json(figure.amount);
  json["amount_to_dong"] = dong(figure.amount_to);
  json["amount_to"] = amount_json(figure.amount_to);
  json["pair"] = figure.pair ? amount_json(figure.pair->amount) : Json();
  json["place"] = figure.place;
  json["line"] = figure.line;
  json["code"] = figure.code;
  json["level"] = figure.level;
  const Evidence& evidence = figure.evidence;
  json["evidence"] = {{"document", evidence.document},
                      {"amount", range(figure.amount.source)},
                      {"sentence", range(evidence.sentence)},
                      {"line", range(evidence.line)},
                      {"period", range(evidence.period)},
                      {"place", range(evidence.place)},
                      {"row", evidence.row < 0 ? Json() : Json(evidence.row)},
                      {"column", evidence.column < 0 ? Json() : Json(evidence.column)}};
  return json;
}

}  // namespace portal::cli
