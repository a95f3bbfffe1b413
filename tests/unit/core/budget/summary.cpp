// SPDX-License-Identifier: MIT
#include "tests/unit/core/budget/summary.h"

#include "core/budget/names.h"
#include "tests/unit/core/support/iso_text.h"

namespace portal::test {

using namespace budget;

std::string summary(const Figure& figure) {
  std::string line = figure.place.empty() ? "" : figure.place + ": ";
  line += (figure.status == Status::plan ? "plan_" : "") + std::string(name(figure.flow)) + " ";
  line += std::to_string(figure.amount.dong);
  if (figure.pair) line += "/" + std::to_string(figure.pair->amount.dong) + " " + std::string(name(figure.pair->role));
  if (figure.status == Status::estimate) line += " ước";
  if (figure.status == Status::settled) line += " quyết toán";
  if (figure.cumulative) line += " lũy kế";
  if (figure.period) line += " " + iso(*figure.period);
  for (const Comparison& comparison : figure.comparisons) {
    line += " | " + std::string(name(comparison.target)) + " " + std::string(name(comparison.relation)) + " ";
    line += comparison.percent ? to_text(*comparison.percent) : "-";
    line += " " + std::string(name(comparison.direction));
    if (comparison.reference) line += " ref=" + std::to_string(comparison.reference->dong);
    if (comparison.delta) line += " delta=" + std::to_string(comparison.delta->dong);
  }
  return line;
}

std::string summary(const std::vector<Figure>& figures) {
  std::string all;
  for (const Figure& figure : figures)
    all += (all.empty() ? "" : " & ") + summary(figure);
  return all.empty() ? "nothing" : all;
}

}  // namespace portal::test
