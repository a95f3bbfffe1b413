// SPDX-License-Identifier: MIT
// What is said of a figure: percentages, growth, targets, references.
#include <algorithm>
#include <utility>

#include "core/budget/sentence_reader.h"

namespace portal::budget {

using Kind = Item::Kind;

static constexpr std::size_t share_reach = 4;  // items between chiếm and its percentage

std::size_t SentenceReader::on_versus(std::size_t at) {
  TargetPhrase phrase = items_.target(at, false);
  if (!phrase.found) return at + 1;
  // "(cùng kỳ năm 2023 đạt 41,2%)" is of that year's plan.
  const std::size_t verb = items_.skip_fillers(phrase.next), percent = items_.skip_fillers(verb + 1);
  if (items_.is(at, Sense::base) && items_.is(verb, Sense::attain) && items_.is(percent, Kind::percent)) {
    leave_out(percent);
    return percent + 1;
  }
  DraftComparison* last = last_comparison();
  const bool completes = last && !last->has_target && !last->base && !said_.boundary;
  DraftComparison& draft = completes ? *last : phrase.draft;
  if (completes) take_target(draft, phrase.draft);
  const std::size_t next = items_.reference(phrase.next, draft);
  if (completes)
    draft.comparison.source.end = items_[next - 1].source.end;
  else
    pending_ = std::move(phrase);
  pending_alone_ = !completes && items_.is(at, Sense::base);
  return next;
}

// "lần lượt đạt 9 tỷ đồng và 5 tỷ đồng, bằng 24% và 19% dự toán", "… tăng 12% và 8%": a percentage for each amount.
std::size_t SentenceReader::on_shared(std::size_t at, Relation relation, Direction direction) {
  std::vector<DraftComparison> shares;
  std::size_t next = items_.skip_fillers(at + 1);
  while (items_.is(next, Kind::percent) && shares.size() < listed_.next) {
    DraftComparison& share = shares.emplace_back();
    share.to_plan = relation == Relation::ratio;
    share.comparison.relation = relation;
    share.comparison.direction = direction;
    share.comparison.percent = items_.percent(next, share.flags);
    share.comparison.percent_source = items_[next].source;
    if (items_.is(++next, Sense::conjunction) || items_.is(next, Kind::comma)) ++next;
  }
  const TargetPhrase target = items_.target(next, false);
  if (shares.size() != listed_.next || drafts_.size() < shares.size() || !target.found) return at;
  for (std::size_t i = 0; i < shares.size(); ++i) {
    take_target(shares[i], target.draft);
    shares[i].comparison.source = joined(items_[at].source, items_[target.next - 1].source);
    drafts_[drafts_.size() - shares.size() + i].comparisons.push_back(std::move(shares[i]));
  }
  return target.next;
}

std::size_t SentenceReader::on_ratio(std::size_t at) {
  if (is_of_several())
    if (const std::size_t next = on_shared(at, Relation::ratio, Direction::none); next != at) return next;
  if (const std::size_t percent = items_.share_of_line(at); percent != at) {
    leave_out(percent);
    return items_.line_end(percent + 1);
  }
  DraftComparison draft;
  if (const std::size_t next = items_.ratio(at, draft); next != at) return on_comparison(at, next, std::move(draft));
  if (items_.is(at, Sense::namely)) return at + 1;
  said_.news = said_.verb = said_.done = true;
  said_.plan = false;
  return at + 1;
}

// "… lần lượt là 9 và 5 tỷ đồng, tăng 8%"
bool SentenceReader::is_of_several() const {
  return listed_.on && listed_.next > 1 && depth_ == 0;
}

std::size_t SentenceReader::on_change(std::size_t at) {
  const Sense verb = items_[at].wording.sense;
  if (is_of_several() && (verb == Sense::up || verb == Sense::down)) {
    const Direction direction = verb == Sense::up ? Direction::up : Direction::down;
    if (const std::size_t next = on_shared(at, Relation::growth, direction); next != at) return next;
  }
  DraftComparison draft;
  const std::size_t next = items_.change(at, draft);
  if (draft.comparison.percent || draft.comparison.delta) return on_comparison(at, next, std::move(draft));
  if (!draft.comparison.reference) return items_.behind_bare_target(at);
  out_.left_out.push_back({draft.comparison.reference->source, true});
  return next;
}

std::size_t SentenceReader::on_comparison(std::size_t at, std::size_t next, DraftComparison draft) {
  draft.comparison.source = joined(items_[at].source, items_[next - 1].source);
  line_open_ = false;
  if (draft.unknown || is_of_several() || subject_.other_money || unknown_amount_ ||
      words_ > most_stray_words + (subject_.known && !subject_.used ? most_part_words : 0)) {
    leave_out(draft);
    return next;
  }
  if (pending_.found) take_target(draft, pending_.draft);
  if (is_multiple_of_unknown(draft)) {
    leave_out(draft);
    return next;
  }
  DraftComparison* last = last_comparison();
  if (last && say_the_same(*last, draft))
    merge(*last, std::move(draft));
  else
    attach(std::move(draft));
  said_.boundary = false;
  return next;
}

// "gấp 2,3 lần" of nobody knows what.
bool SentenceReader::is_multiple_of_unknown(const DraftComparison& draft) const {
  const bool named = draft.has_target || draft.base || draft.to_plan;
  const bool beside = current_ && (drafts_[*current_].in_brackets || drafts_[*current_].figure.pair);
  return draft.comparison.relation == Relation::ratio && !named && !beside;
}

// A percentage without a verb is a ratio where it says of what ("… 96% dự toán tỉnh giao và 94% dự toán HĐND giao",
// "(103,8% dự toán)"), where the plan stands before it ("450/600 tỷ đồng (75%)"), where money was paid out ("giải ngân
// 33 tỷ đồng (15,7%)"), or where it stands as that of the figure before does ("bằng 78% và 117%").
std::size_t SentenceReader::on_percent(std::size_t at) {
  DraftComparison* last = last_comparison();
  const bool behind = at > items_.begin() && last && last->comparison.relation == Relation::ratio &&
                      (items_.is(at - 1, Sense::conjunction) || items_.is(at - 1, Kind::comma));
  const bool in_bracket = at > items_.begin() && current_ && items_.is(at - 1, Kind::open);
  // "vượt 16% dự toán tỉnh giao và 4% dự toán HĐND giao"
  const bool over_too = at > items_.begin() && last && last->comparison.relation == Relation::growth && last->to_plan &&
                        items_.is(at - 1, Sense::conjunction);
  if (behind || in_bracket || over_too) {
    DraftComparison draft;
    if (over_too) draft.comparison.relation = Relation::growth;
    if (over_too) draft.comparison.direction = last->comparison.direction;
    draft.comparison.percent = items_.percent(at, draft.flags);
    draft.comparison.percent_source = items_[at].source;
    draft.to_plan = true;
    const std::size_t next = items_.target_of_ratio(at + 1, false, draft);
    const bool alone = in_bracket && !last && items_.is(at + 1, Kind::close);
    const bool of_plan = alone && (drafts_[*current_].figure.pair || subject_.disbursed);
    if (const DraftComparison* like = same_of_figure_before(); like && !of_plan && (alone || behind)) {
      DraftComparison target = *like;
      target.comparison.reference.reset();  // of the other figure
      take_target(draft, target);
    }
    if (of_plan || draft.has_target || draft.base) return on_comparison(at, next, std::move(draft));
  }
  leave_out(at);
  return at + 1;
}

std::size_t SentenceReader::on_share(std::size_t at) {
  for (std::size_t i = at + 1; i < items_.end() && i <= at + share_reach; ++i) {
    if (!items_.is(i, Kind::percent)) continue;
    leave_out(i);
    return std::max(items_.line_end(i + 1), items_.target(i + 1, false).next);
  }
  return at + 1;
}

// The ratio in its list that the next one of the current figure would be in its own.
const DraftComparison* SentenceReader::same_of_figure_before() const {
  if (!current_ || *current_ == 0) return nullptr;
  const std::vector<DraftComparison>& list = drafts_[*current_ - 1].comparisons;
  const std::size_t index = drafts_[*current_].comparisons.size();
  return index + 1 == list.size() && list[index].comparison.relation == Relation::ratio ? &list[index] : nullptr;
}

DraftComparison* SentenceReader::last_comparison() {
  std::vector<DraftComparison>& list = current_ ? drafts_[*current_].comparisons : waiting_;
  return list.empty() ? nullptr : &list.back();
}

// "thu 3 tỷ đồng, kế hoạch 5 tỷ đồng, đạt 60%": not the plan is 60%, but what stands before it.
bool SentenceReader::is_of_figure_before_plan(const DraftComparison& draft) const {
  const bool of_plan =
      draft.comparison.relation == Relation::ratio && draft.to_plan && !draft.has_target && !draft.base;
  if (!of_plan || *current_ == 0) return false;
  const DraftFigure &plan = drafts_[*current_], &before = drafts_[*current_ - 1];
  return plan.figure.status == Status::plan && before.figure.status != Status::plan && plan.comparisons.empty() &&
         before.comparisons.empty() && !before.figure.pair && plan.figure.flow == before.figure.flow && !plan.is_part;
}

void SentenceReader::attach(DraftComparison draft) {
  if (current_) {
    if (is_of_figure_before_plan(draft)) {
      draft.comparison.reference = drafts_[*current_].figure.amount;
      --*current_;
    }
    DraftFigure& figure = drafts_[*current_];
    // "Dự toán thu 9 tỷ đồng, tiền sử dụng đất 5 tỷ đồng, đạt 55%"
    const bool of_this_plan =
        draft.to_plan && !draft.base && !draft.named_period && draft.comparison.target == Target::plan;
    if (of_this_plan && figure.shares_plan) figure.figure.status = Status::performed;
    figure.comparisons.push_back(std::move(draft));
    return;
  }
  waits_for_subject_ = subject_.known;
  waiting_.push_back(std::move(draft));
}

}  // namespace portal::budget
