// SPDX-License-Identifier: MIT
// What is said of a figure: percentages, growth, targets, references.
#include <algorithm>

#include "core/budget/sentence_reader.h"

namespace portal::budget {

using Kind = Item::Kind;

static constexpr std::size_t share_reach = 4;  // items between chiếm and its percentage

std::size_t SentenceReader::on_versus(std::size_t at) {
  TargetPhrase phrase = items_.target(at, false);
  if (!phrase.found) return at + 1;
  DraftComparison* last = last_comparison();
  const bool completes = last && !last->has_target && !last->base && !said_.boundary;
  DraftComparison& draft = completes ? *last : phrase.draft;
  if (completes) take_target(draft, phrase.draft);
  const std::size_t next = items_.reference(phrase.next, draft);
  if (completes)
    draft.comparison.source.end = items_[next - 1].source.end;
  else
    pending_ = std::move(phrase);
  return next;
}

std::size_t SentenceReader::on_comparison(std::size_t at, std::size_t next, DraftComparison draft) {
  draft.comparison.source = joined(items_[at].source, items_[next - 1].source);
  line_open_ = false;
  if (subject_.other_money || words_ > most_stray_words + (subject_.known && !subject_.used ? most_part_words : 0)) {
    leave_out(draft);
    return next;
  }
  if (pending_.found) take_target(draft, pending_.draft);
  DraftComparison* last = last_comparison();
  if (last && say_the_same(*last, draft))
    merge(*last, std::move(draft));
  else
    attach(std::move(draft));
  said_.boundary = false;
  return next;
}

// A percentage without a verb: "… 96% dự toán tỉnh giao và 94% dự toán HĐND giao", "450/600 tỷ đồng (75%)".
std::size_t SentenceReader::on_percent(std::size_t at) {
  DraftComparison draft;
  DraftComparison* last = last_comparison();
  const bool continues = last && last->comparison.relation == Relation::ratio && at > items_.begin() &&
                         (items_.is(at - 1, Sense::conjunction) || items_.is(at - 1, Kind::comma));
  const bool of_pair = current_ && drafts_[*current_].figure.pair && !last && at > items_.begin() &&
                       items_.is(at - 1, Kind::open) && items_.is(at + 1, Kind::close);
  if (continues || of_pair) {
    draft.comparison.percent = items_.percent(at, draft.flags);
    draft.comparison.percent_source = items_[at].source;
    draft.to_plan = true;
    const std::size_t next = items_.target_of_ratio(at + 1, false, draft);
    if (of_pair || draft.has_target) return on_comparison(at, next, std::move(draft));
  }
  leave_out(at);
  return at + 1;
}

std::size_t SentenceReader::on_share(std::size_t at) {
  for (std::size_t i = at + 1; i < items_.end() && i <= at + share_reach; ++i) {
    if (!items_.is(i, Kind::percent)) continue;
    leave_out(i);
    return std::max(i + 1, items_.target(i + 1, false).next);
  }
  return at + 1;
}

DraftComparison* SentenceReader::last_comparison() {
  std::vector<DraftComparison>& list = current_ ? drafts_[*current_].comparisons : waiting_;
  return list.empty() ? nullptr : &list.back();
}

void SentenceReader::attach(DraftComparison draft) {
  if (current_) {
    drafts_[*current_].comparisons.push_back(std::move(draft));
    return;
  }
  waits_for_subject_ = subject_.known;
  waiting_.push_back(std::move(draft));
}

}  // namespace portal::budget
