// SPDX-License-Identifier: MIT
// From an amount to a checked figure.
#include "core/budget/check.h"
#include "core/budget/sentence_reader.h"

namespace portal::budget {

using Kind = Item::Kind;
using text::ByteRange;

Status SentenceReader::status() const {
  if (planned_ || said_.plan) return Status::plan;
  if (said_.settled) return Status::settled;
  if (said_.estimate || leading_estimate_ || shares_estimate()) return Status::estimate;
  return whole_ ? figure_with_index(*whole_).status : Status::performed;
}

// "tháng 11 ước 142 tỷ đồng, 11 tháng 1.684 tỷ đồng": one verb for both.
bool SentenceReader::shares_estimate() const {
  return subject_.used && current_ && !said_.verb && drafts_[*current_].figure.status == Status::estimate;
}

const Figure& SentenceReader::figure_with_index(std::size_t index) const {
  return index < out_.figures.size() ? out_.figures[index] : drafts_[index - out_.figures.size()].figure;
}

// What was counted until a day says nothing of the period of a plan, which is a year unless told otherwise.
std::optional<time::DateRange> SentenceReader::period_of(Status status) const {
  if (status == Status::plan && context_.period && context_.to_date) return time::year_of(*context_.period->to);
  return context_.period;
}

DraftFigure SentenceReader::figure_at(std::size_t at) {
  DraftFigure draft;
  Figure& figure = draft.figure;
  figure.place = context_.place;
  figure.flow = subject_.known ? subject_.flow : context_.flow;
  figure.status = status();
  figure.period = period_of(figure.status);
  figure.cumulative = figure.status != Status::plan && (context_.cumulative || said_.cumulative);
  figure.amount = items_.amount(at, draft.flags);
  const ByteRange item = item_name(at);
  draft.is_item = item.size() > 0;
  const bool named_part = whole_ && subject_.used && words_ > 0;
  figure.evidence.line = draft.is_item ? item : named_part ? words_source_ : subject_.line;
  figure.line = figure.evidence.line.size() > 0 ? words_at(text_, figure.evidence.line) : context_.line;
  figure.evidence.document = options_.document;
  figure.evidence.sentence = joined(items_[items_.begin()].source, items_[items_.end() - 1].source);
  figure.evidence.period = period_source_;
  figure.evidence.place = place_source_;
  draft.period_named = sentence_period_.has_value();
  draft.whole = whole_;
  return draft;
}

std::size_t SentenceReader::add_second_amount(std::size_t at, DraftFigure& draft) const {
  if (const std::size_t upper = items_.range_end(at); upper != at) {
    draft.figure.amount_to = items_.amount(upper, draft.flags);
    return upper + 1;
  }
  if (!items_.is_pair(at)) return at + 1;
  draft.figure.pair = Pair{items_.amount(at + 2, draft.flags), Target::plan};
  draft.pair = pending_.draft;
  return at + 3;
}

void SentenceReader::open(DraftFigure draft) {
  draft.comparisons = std::move(waiting_);
  waiting_.clear();
  waits_for_subject_ = false;
  context_.flow = draft.figure.flow;
  context_.line = draft.figure.line;
  context_.in_budget = true;
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

void SentenceReader::finish() {
  if (drafts_.empty() && !subject_.known && !any_words_ && !out_.figures.empty() && context_.in_budget)
    add_to_earlier_figure();
  for (const DraftComparison& draft : waiting_)
    leave_out(draft);
  const std::size_t first_figure = out_.figures.size();
  for (DraftFigure& draft : drafts_)
    finish(draft);
  check_parts(first_figure);
  context_.whole.reset();
  for (std::size_t i = 0; i < drafts_.size(); ++i)
    if (!drafts_[i].whole) context_.whole = first_figure + i;
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
  if (!figure.period) figure.period = sentence_period_;
  if (!figure.period && draft.pair) figure.period = period_by(*draft.pair);
  for (const DraftComparison& comparison : draft.comparisons)
    if (!figure.period) figure.period = period_by(comparison);
  if (draft.pair && (draft.pair->has_target || draft.pair->base)) {
    Figure alone = figure;
    alone.pair.reset();
    figure.pair->role = resolve_target(alone, *draft.pair);
  }
  PlacedFlags flags = std::move(draft.flags);
  for (DraftComparison& comparison : draft.comparisons) {
    comparison.comparison.target = resolve_target(figure, comparison);
    flags.insert(flags.end(), comparison.flags.begin(), comparison.flags.end());
    figure.comparisons.push_back(comparison.comparison);
  }
  figure.flags = in_order(std::move(flags));
  check(figure);
  out_.figures.push_back(std::move(figure));
}

}  // namespace portal::budget
