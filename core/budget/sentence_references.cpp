// SPDX-License-Identifier: MIT
// At the end of a sentence: the amounts that figures are compared with, where it names them apart.
#include <algorithm>

#include "core/budget/sentence_reader.h"

namespace portal::budget {
namespace {

constexpr std::size_t most_figures_back = 16;  // from a figure to its plan

bool names_nothing(const DraftComparison& comparison) {
  return !comparison.has_target && !comparison.base && !comparison.to_plan;
}

/// What an amount in brackets is may be what is compared with: "(KH 35 tỷ đồng), đạt 110%".
bool may_be_reference(const DraftComparison& in_brackets, const DraftComparison& comparison, const Figure& figure) {
  const Target target = resolve_target(figure, in_brackets), other = resolve_target(figure, comparison);
  if (target == other) return true;
  return is_plan(target) ? other == Target::plan : names_nothing(comparison);
}

/// "Dự toán tỉnh giao 82 tỷ đồng; đã thu 97 tỷ đồng": the same line, side, place and year.
bool plans_for(const DraftFigure& plan, const DraftFigure& draft) {
  const Figure &planned = plan.figure, &figure = draft.figure;
  if (planned.status != Status::plan || planned.flow != figure.flow || planned.place != figure.place) return false;
  if (plan.is_part && !draft.is_part) return false;
  if (planned.period && figure.period && time::year_of(*planned.period->to) != time::year_of(*figure.period->to))
    return false;
  return draft.bare_line || planned.line == figure.line;
}

/// "Kinh phí năm 2024 là 15 tỷ đồng, đã giải ngân 9 tỷ đồng, đạt 60%": what is paid out of was only planned.
bool is_paid_out_by(const DraftFigure& allotted, const DraftFigure& draft) {
  return allotted.may_be_allotted && allotted.comparisons.empty() && !allotted.figure.pair && draft.bare_line &&
         draft.figure.flow == Flow::spending && draft.figure.evidence.line != allotted.figure.evidence.line &&
         draft.figure.place == allotted.figure.place;
}

}  // namespace

void SentenceReader::find_references() {
  find_flows();
  plan_what_was_forecast();
  for (std::size_t at = 0; at < drafts_.size(); ++at) {
    DraftFigure& draft = drafts_[at];
    if (draft.in_brackets) take_brackets(draft);
    if (draft.figure.pair) continue;
    Taken taken;
    for (const bool same_giver : {true, false})
      for (DraftComparison& comparison : draft.comparisons)
        if (!comparison.comparison.reference) take_plan(at, comparison, same_giver, taken);
  }
}

// "Thu dự kiến năm 2024 là 9 tỷ đồng nhưng đến hết tháng 11 chỉ thực hiện được 5 tỷ đồng"
void SentenceReader::plan_what_was_forecast() {
  for (std::size_t at = 0; at + 1 < drafts_.size(); ++at) {
    Figure &forecast = drafts_[at].figure, &next = drafts_[at + 1].figure;
    const bool done = next.status == Status::performed || drafts_[at + 1].forecast;
    if (drafts_[at].forecast && done && next.flow == forecast.flow) forecast.status = Status::plan;
  }
}

// "Ban được giao 186 tỷ đồng, giải ngân 121 tỷ đồng": the side is said later.
void SentenceReader::find_flows() {
  std::optional<Flow> later;
  if (subject_.known && !subject_.used && !subject_.other_money) later = subject_.flow;  // "…, là đơn vị có số vốn lớn"
  for (std::size_t at = drafts_.size(); at-- > 0;) {
    DraftFigure& draft = drafts_[at];
    if (draft.names_flow)
      later = draft.figure.flow;
    else if (later)
      draft.figure.flow = *later;
    else
      draft.of_unknown_side = true;
  }
}

// Without a comparison with it, "(KH 35 tỷ đồng)" is a second amount.
void SentenceReader::take_brackets(DraftFigure& draft) const {
  const DraftComparison& in_brackets = *draft.in_brackets;
  for (DraftComparison& comparison : draft.comparisons) {
    if (comparison.comparison.reference || !may_be_reference(in_brackets, comparison, draft.figure)) continue;
    take_target(comparison, in_brackets);
    comparison.comparison.reference = in_brackets.comparison.reference;
    comparison.flags.insert(comparison.flags.end(), in_brackets.flags.begin(), in_brackets.flags.end());
    return;
  }
  if (draft.figure.pair) return;
  draft.figure.pair = Pair{*in_brackets.comparison.reference, Target::plan};
  draft.pair = in_brackets;
  draft.flags.insert(draft.flags.end(), in_brackets.flags.begin(), in_brackets.flags.end());
}

// The only one of the nearest plans that fits: of the same giver, or where one of both names none.
void SentenceReader::take_plan(std::size_t at, DraftComparison& comparison, bool same_giver, Taken& taken) {
  DraftFigure& draft = drafts_[at];
  const Target target = resolve_target(draft.figure, comparison);
  if (!is_plan(target)) return;
  DraftFigure* only = nullptr;
  for (std::size_t back = 1; back <= std::min(at, most_figures_back); ++back) {
    DraftFigure& plan = drafts_[at - back];
    if (only && plan.figure.status != Status::plan) break;
    const bool any_giver = plan.plan_of == Target::plan || target == Target::plan;
    if (plan.plan_of != target && (same_giver || !any_giver)) continue;
    if (!plans_for(plan, draft) || std::find(taken.begin(), taken.end(), &plan) != taken.end()) continue;
    // "kế hoạch vốn 9 tỷ đồng, đã phân bổ 8 tỷ đồng, giải ngân 5 tỷ đồng, đạt 55%": of the first
    if (only && only->is_allotted == plan.is_allotted) return;
    if (!only || only->is_allotted) only = &plan;
  }
  const bool paid_out = !only && !same_giver && at > 0 && target == Target::plan;
  if (paid_out && is_paid_out_by(drafts_[at - 1], draft)) {
    only = &drafts_[at - 1];
    only->figure.status = Status::plan;
    only->figure.cumulative = false;
  }
  if (!only) return;
  comparison.comparison.reference = only->figure.amount;
  taken.push_back(only);
}

}  // namespace portal::budget
