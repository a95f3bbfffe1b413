// SPDX-License-Identifier: MIT
// From an amount to a checked figure.
#include <algorithm>

#include "core/budget/check.h"
#include "core/budget/sentence_reader.h"

namespace portal::budget {

using Kind = Item::Kind;
using text::ByteRange;

namespace {

bool in_one_year(const time::DateRange& period) {
  return time::civil(*period.from).year == time::civil(*period.to).year;
}

/// "Tăng thu 30 tỷ đồng, huyện dành 15 tỷ đồng …": the change is of another amount.
bool grew_by_more_than_all(const Figure& figure, const Comparison& comparison) {
  return comparison.delta && comparison.direction == Direction::up && comparison.delta->dong >= figure.amount.dong;
}

}  // namespace

const Figure& SentenceReader::figure_with_index(std::size_t index) const {
  return index < out_.figures.size() ? out_.figures[index] : drafts_[index - out_.figures.size()].figure;
}

// What was counted until a day, or the figure before counts for, says nothing of the period of a plan, which is a year
// unless told otherwise.
std::optional<time::DateRange> SentenceReader::period_of(Status status, const SpokenPeriod& spoken) const {
  const bool behind_plan = !said_.period && !drafts_.empty() && drafts_.back().figure.status == Status::plan;
  // "Giải ngân đến ngày 20/11: kế hoạch năm 2023 là 9 tỷ đồng, đã giải ngân 5 tỷ đồng"
  if (behind_plan && status != Status::plan && spoken.range && sentence_period_.to_date &&
      is_whole_year(*spoken.range) && time::year_of(*sentence_period_.range->to) == *spoken.range)
    return sentence_period_.range;
  const bool of_before = !said_.period && !drafts_.empty() && drafts_.back().figure.status != Status::plan;
  const bool of_year =
      status == Status::plan && spoken.range && (spoken.to_date || (of_before && in_one_year(*spoken.range)));
  return of_year ? time::year_of(*spoken.range->to) : spoken.range;
}

DraftFigure SentenceReader::figure_at(std::size_t at) {
  DraftFigure draft;
  Figure& figure = draft.figure;
  figure.place = context_.place;
  figure.flow = subject_.known ? subject_.flow : context_.flow;
  if (said_.spends && (!subject_.known || subject_.of_budget)) figure.flow = Flow::spending;
  figure.status = status(at);
  draft.shares_plan = !said_.plan && !planned_ && !said_.forecast &&
                      (shares_plan() || (is_of_topic() && context_.topic_status == Status::plan));
  const bool own_period = listed_.on && listed_.next < listed_.periods.size() && listed_.periods.size() > 1;
  figure.period = period_of(figure.status, own_period ? listed_.periods[listed_.next] : context_.period);
  if (listed_.on && listed_.next < listed_.flows.size() && listed_.flows.size() > 1)
    figure.flow = listed_.flows[listed_.next];
  figure.cumulative = figure.status != Status::plan && (context_.cumulative || said_.cumulative);
  figure.amount = items_.amount(at, draft.flags);
  const ByteRange in_brackets = name_in_brackets(at);
  const ByteRange item = in_brackets.size() > 0 ? in_brackets : item_name(at);
  draft.is_item = item.size() > 0;
  draft.bare_line = !subject_.known || subject_.bare;
  draft.names_flow = subject_.known || began_in_budget_ || context_.topic || said_.spends;
  draft.is_part = whole_ || (depth_ > 0 && outside_.current);
  draft.forecast = said_.forecast && figure.status == Status::estimate;
  draft.is_allotted = said_.spends;
  draft.may_be_allotted = subject_.allotment && figure.status == Status::performed && !draft.is_part;
  draft.plan_of = said_.giver;
  const bool named_part = (whole_ && subject_.used && words_ > 0) || is_named_shortly(at);
  figure.evidence.line = draft.is_item ? item : named_part ? words_source_ : subject_.line;
  figure.line = figure.evidence.line.size() > 0 ? words_at(text_, figure.evidence.line) : context_.line;
  figure.evidence.document = options_.document;
  figure.evidence.sentence = joined(items_[items_.begin()].source, items_[items_.end() - 1].source);
  figure.evidence.period = period_source_;
  figure.evidence.place = place_source_;
  draft.period_named = sentence_period_.range.has_value();
  draft.whole = whole_;
  return draft;
}

std::size_t SentenceReader::add_second_amount(std::size_t at, DraftFigure& draft) const {
  if (const std::size_t upper = items_.range_end(at); upper != at) {
    draft.figure.amount_to = items_.amount(upper, draft.flags);
    return upper + 1;
  }
  const std::size_t second = items_.pair_of(at);
  if (second == at) return at + 1;
  draft.figure.pair = Pair{items_.amount(second, draft.flags), Target::plan};
  if (second == at + 2) draft.pair = pending_.draft;
  return second + 1;
}

void SentenceReader::open(DraftFigure draft) {
  draft.comparisons = std::move(waiting_);
  waiting_.clear();
  waits_for_subject_ = false;
  context_.flow = draft.figure.flow;
  context_.line = draft.figure.line;
  context_.in_budget = true;
  unknown_amount_ = names_behind_ = false;
  if (listed_.on)
    ++listed_.next;
  else
    listed_ = {};
  subject_.used = true;
  subject_.is_item = draft.is_item;
  current_ = drafts_.size();
  drafts_.push_back(std::move(draft));
  said_ = {};
  words_ = 0;
  numbers_ = false;
}

void SentenceReader::leave_out(std::size_t at) {
  out_.left_out.push_back({items_[at].source, items_.is(at, Kind::amount)});
}

void SentenceReader::leave_out(const DraftComparison& draft) {
  if (draft.comparison.percent) out_.left_out.push_back({draft.comparison.percent_source, false});
  if (draft.comparison.delta) out_.left_out.push_back({draft.comparison.delta->source, true});
}

void SentenceReader::drop_waiting() {
  for (const DraftComparison& draft : waiting_)
    leave_out(draft);
  waiting_.clear();
  waits_for_subject_ = false;
}

void SentenceReader::finish() {
  const bool of_figure_before = !any_words_ || of_that_amount_;
  if (drafts_.empty() && !subject_.known && of_figure_before && !out_.figures.empty() && context_.in_budget)
    add_to_earlier_figure();
  drop_waiting();
  const std::size_t first_figure = out_.figures.size();
  find_references();
  leave_out_unknown_sides();
  plan_what_was_allotted();
  for (DraftFigure& draft : drafts_)
    finish(draft);
  check_parts(first_figure);
  context_.topic = drafts_.empty() && subject_.known && subject_.explicit_word && !subject_.other_money;
  if (context_.topic) context_.flow = subject_.flow;
  remember_heading();
  context_.allotted.reset();
  const std::size_t last = items_.end() - 1;
  const bool opens_list =
      items_.is(last, Sense::parts) || (items_.is(last, Kind::colon) && items_.is(last - 1, Sense::parts));
  context_.lists_parts = (opens_list && whole_) || (context_.lists_parts && starts_list_item());
  if (context_.lists_parts) {
    context_.whole = whole_;
    return;
  }
  context_.whole.reset();
  for (std::size_t i = 0; i < drafts_.size(); ++i) {
    if (!drafts_[i].whole) context_.whole = first_figure + i;
    if (drafts_[i].may_be_allotted && !context_.allotted) context_.allotted = first_figure + i;
  }
}

// What a sentence without an amount says of the next one, and a heading of all items of its list.
void SentenceReader::remember_heading() {
  if (starts_list_item() && (!drafts_.empty() || context_.heading)) return;
  context_.topic_status.reset();
  context_.heading.reset();
  if (heading_plan_ && !drafts_.empty() && drafts_.back().figure.status == Status::plan)
    context_.topic_status = Status::plan;
  if (!drafts_.empty()) return;
  if (said_.estimate)
    context_.topic_status = Status::estimate;
  else if (said_.plan && said_.period && !said_.fulfilled && !said_.done)
    context_.topic_status = Status::plan;
  const bool opens_list = items_.is(items_.end() - 1, Kind::colon);
  const bool one_side = listed_.flows.size() < 2;  // not "dự toán thu, chi như sau:"
  if (opens_list && one_side && subject_.known && !subject_.other_money) context_.heading = subject_.flow;
}

// "Vốn đầu tư công năm 2024 là 15 tỷ đồng. Đến nay đã giải ngân 9 tỷ đồng, đạt 60%."
void SentenceReader::plan_what_was_allotted() {
  if (!context_.allotted || drafts_.empty() || drafts_.front().comparisons.empty()) return;
  const DraftFigure& paid = drafts_.front();
  if (!paid.bare_line || paid.figure.flow != Flow::spending || paid.figure.status != Status::performed) return;
  for (std::size_t i = *context_.allotted; i < out_.figures.size(); ++i) {
    Figure& figure = out_.figures[i];
    if (figure.flow == Flow::spending && figure.comparisons.empty() && !figure.pair) figure.status = Status::plan;
  }
}

// "Ban quản lý được giao 9 tỷ đồng.": to take in or to spend?
void SentenceReader::leave_out_unknown_sides() {
  const auto is_unknown_plan = [](const DraftFigure& draft) {
    return draft.of_unknown_side && draft.figure.status == Status::plan && !draft.whole;
  };
  if (!std::all_of(drafts_.begin(), drafts_.end(), is_unknown_plan)) return;
  for (const DraftFigure& draft : drafts_) {
    out_.left_out.push_back({draft.figure.amount.source, true});
    for (const DraftComparison& comparison : draft.comparisons)
      leave_out(comparison);
  }
  drafts_.clear();
  current_.reset();
}

// Parts of the same side, period and status: a plan that is mentioned among them is none.
void SentenceReader::check_parts(std::size_t first_figure) {
  for (std::size_t first = 0; first < drafts_.size(); ++first) {
    const std::optional<std::size_t> whole = drafts_[first].whole;
    if (!whole || (first > 0 && drafts_[first - 1].whole == whole)) continue;
    const Figure& total = out_.figures[*whole];
    ProseSum sum{*whole, {}, {}};
    PartsSum amounts;
    for (std::size_t part = first; part < drafts_.size() && drafts_[part].whole == whole; ++part) {
      const Figure& figure = out_.figures[first_figure + part];
      const bool same = figure.flow == total.flow && figure.period == total.period && figure.status == total.status;
      if (!same || figure.place != total.place) continue;
      sum.parts.push_back(first_figure + part);
      amounts.add(figure.amount);
    }
    if (amounts.count == 0) continue;
    sum.check = check_sum(total.amount, amounts);
    out_.sums.push_back(std::move(sum));
  }
}

// "… So với cùng kỳ năm trước tăng 8,4%.": a sentence of a comparison alone.
void SentenceReader::add_to_earlier_figure() {
  Figure& figure = out_.figures.back();
  for (DraftComparison& draft : waiting_) {
    draft.comparison.target = resolve_target(figure, draft);
    figure.comparisons.push_back(draft.comparison);
  }
  waiting_.clear();
  check(figure);
}

void SentenceReader::finish(DraftFigure& draft) {
  Figure& figure = draft.figure;
  // Named behind it: of a plan only the year, of what was counted nothing where the next clause counts by itself.
  const bool of_next = period_is_apart_ && figure.status != Status::plan && &draft != &drafts_.back();
  if (!figure.period && sentence_period_.range && !of_next) {
    const bool is_plan = figure.status == Status::plan;
    figure.period = is_plan ? time::year_of(*sentence_period_.range->to) : sentence_period_.range;
    figure.cumulative = figure.cumulative || (!is_plan && sentence_cumulative_);
  }
  if (!figure.period && draft.pair) figure.period = period_by(figure, *draft.pair);
  for (const DraftComparison& comparison : draft.comparisons)
    if (!figure.period) figure.period = period_by(figure, comparison);
  if (draft.pair && (draft.pair->has_target || draft.pair->base)) {
    Figure alone = figure;
    alone.pair.reset();
    figure.pair->role = resolve_target(alone, *draft.pair);
  }
  // Nothing was counted yet: "mục tiêu thu ngân sách năm 2025 đạt 350 tỷ đồng".
  if (figure.status == Status::performed && figure.period && figure.period->from > options_.today) {
    figure.status = Status::plan;
    figure.cumulative = false;
  }
  PlacedFlags flags = std::move(draft.flags);
  for (DraftComparison& comparison : draft.comparisons) {
    if (grew_by_more_than_all(figure, comparison.comparison)) {
      leave_out(comparison);
      continue;
    }
    comparison.comparison.target = resolve_target(figure, comparison);
    flags.insert(flags.end(), comparison.flags.begin(), comparison.flags.end());
    figure.comparisons.push_back(comparison.comparison);
  }
  figure.flags = in_order(std::move(flags));
  check(figure);
  out_.figures.push_back(std::move(figure));
}

}  // namespace portal::budget
