// SPDX-License-Identifier: MIT
// What follows đạt, tăng, giảm, vượt: percentages, changes, and what they are of.
#include <algorithm>

#include "core/budget/sentence_reader.h"
#include "core/money/decimal.h"

namespace portal::budget {

using Kind = Item::Kind;

namespace {

constexpr int most_change_words = 3;  // unknown ones between tăng and its number

bool is_below_hundred(const Percent& percent) {
  return percent.steps < money::power_of_ten(2 + std::max(0, percent.decimals));
}

}  // namespace

bool is_change(Sense sense) {
  switch (sense) {
    case Sense::up:
    case Sense::down:
    case Sense::over:
    case Sense::short_of:
    case Sense::above:
    case Sense::below:
    case Sense::namely_up:
    case Sense::namely_down: return true;
    default: return false;
  }
}

std::size_t SentenceItems::ratio(std::size_t at, DraftComparison& draft) const {
  const bool doubled = is(at, Sense::doubled);
  const std::size_t number = doubled ? at : skip_fillers(is(at + 1, Kind::colon) ? at + 2 : at + 1);
  const bool times = doubled || is(number, Kind::times);
  if (!times && !is(number, Kind::percent)) return at;
  if (!doubled && (range_end(number) != number || is_yearly_percent(number))) return at;
  draft.to_plan = !times;
  draft.comparison.relation = Relation::ratio;
  draft.comparison.percent = doubled ? Percent{2, -2} : percent(number, draft.flags);
  draft.comparison.percent_source = items_.items[number].source;
  // "bằng 118% quý II"
  return target_of_ratio(number + 1, times || is(number + 1, Kind::period), draft);
}

bool SentenceItems::says_namely(std::size_t at, const DraftComparison& draft) const {
  if (!is(at, Sense::equals)) return is(at, Sense::namely) || is(at, Sense::namely_up) || is(at, Sense::namely_down);
  const std::size_t number = skip_fillers(at + 1);
  if (is(number, Kind::amount)) return true;
  // "tăng 22 tỷ đồng, tương đương 9,9% so với cùng kỳ" is the growth, "tương đương 108% kế hoạch" a ratio.
  if (!is(number, Kind::percent) || draft.comparison.percent) return false;
  if (!is_below_hundred(items_.percents[items_.items[number].index].percent)) return false;
  const TargetPhrase next = target(number + 1, false);
  const bool over_plan = draft.to_plan && draft.comparison.direction == Direction::up;
  return !next.found || next.draft.base || !is_plan(next.draft.comparison.target) || over_plan;
}

// "…, so với cùng kỳ" completes the comparison before it unless another one follows: "…, so với cùng kỳ giảm 2,4%".
bool SentenceItems::opens_comparison(std::size_t behind_target) const {
  const std::size_t at = skip_fillers(behind_target);
  if (!is(at, Kind::phrase)) return false;
  const Sense sense = items_.items[at].wording.sense;
  return is_change(sense) || sense == Sense::attain || sense == Sense::doubled;
}

std::size_t SentenceItems::change_in_brackets(std::size_t at, DraftComparison& draft) const {
  Comparison& comparison = draft.comparison;
  std::size_t inside = at + 1;
  const bool namely = is(inside, Sense::namely) || is(inside, Sense::equals);
  if (is(inside, Sense::equals)) ++inside;
  inside = skip_fillers(inside);
  if (is(inside, Kind::phrase) && is_change(items_.items[inside].wording.sense)) inside = skip_fillers(inside + 1);
  const bool verb = inside > at + 1;
  if (!is(inside + 1, Kind::close)) return at;
  if (is(inside, Kind::percent) && !comparison.percent) {
    comparison.percent = percent(inside, draft.flags);
    comparison.percent_source = items_.items[inside].source;
    return inside + 2;
  }
  if (!is(inside, Kind::amount)) return at;
  const bool is_target = (draft.has_target || draft.base) && !verb && !namely;
  std::optional<Amount>& slot = is_target ? comparison.reference : comparison.delta;
  if (slot) return at;
  slot = amount(inside, draft.flags);
  return inside + 2;
}

std::size_t SentenceItems::behind_bare_target(std::size_t at) const {
  std::size_t first = at + 1;
  for (int words = 0; is_filler(first) || (is(first, Kind::word) && words < most_change_words); ++first)
    words += is(first, Kind::word);
  const TargetPhrase phrase = target(first, false);
  return phrase.found && !phrase.draft.base ? phrase.next : at + 1;
}

// "tăng 2,1 lần so với cùng kỳ" means what "gấp 2,1 lần" does.
std::size_t SentenceItems::ratio_in_times(std::size_t at, DraftComparison& draft) const {
  draft.comparison.relation = Relation::ratio;
  draft.comparison.direction = Direction::none;
  draft.comparison.percent = percent(at, draft.flags);
  draft.comparison.percent_source = items_.items[at].source;
  return target_of_ratio(at + 1, true, draft);
}

std::size_t SentenceItems::change(std::size_t at, DraftComparison& draft) const {
  Comparison& comparison = draft.comparison;
  const Sense verb = items_.items[at].wording.sense;
  comparison.relation = Relation::growth;
  comparison.direction =
      verb == Sense::down || verb == Sense::below || verb == Sense::short_of || verb == Sense::namely_down
          ? Direction::down
          : Direction::up;
  draft.to_plan = verb == Sense::over || verb == Sense::short_of;
  const bool compares = verb == Sense::above || verb == Sense::below;  // "cao hơn giá khởi điểm", "cao hơn năm 2022"
  int words = 0;
  bool line = false;  // "hụt thu tiền sử dụng đất 45 tỷ đồng": of that line alone
  bool namely = false;
  std::size_t end = at + 1;
  for (std::size_t i = at + 1; i < end_;) {
    const bool any = comparison.percent || comparison.delta;
    const bool target_known = draft.has_target || draft.base;
    std::size_t next = i;
    if (range_end(i) != i || is_yearly_percent(i) || is(i, Sense::reaches) || is(i, Sense::remains)) break;
    if (is(i, Kind::times) && !any && verb == Sense::up) return ratio_in_times(i, draft);
    if (is(i, Kind::percent) && !comparison.percent) {
      comparison.percent = percent(i, draft.flags);
      comparison.percent_source = items_.items[i].source;
      next = i + 1;
    } else if (!any && is(i, Kind::amount) && is(i - 1, Sense::versus) && is(i + 1, Kind::period)) {
      comparison.reference = amount(i, draft.flags);  // "tăng so với 4 tỷ đồng năm 2022"
      draft.base = time::DateRange{period(i + 1).from, period(i + 1).to};
      next = i + 2;
    } else if (is(i, Kind::amount) && !is_pair(i) && !is_rate(i)) {
      std::optional<Amount>& slot = any && target_known && !namely ? comparison.reference : comparison.delta;
      if (slot) break;
      slot = amount(i, draft.flags);
      next = i + 1;
    } else if (is(i, Kind::open)) {
      next = change_in_brackets(i, draft);
    } else if (any && says_namely(is(i, Kind::comma) ? i + 1 : i, draft)) {
      namely = true;
      next = skip_fillers(is(i, Kind::comma) ? i + 2 : i + 1);
    } else if (!target_known && (any || compares || !is(i, Kind::period))) {
      const bool behind_comma = is(i, Kind::comma) && is(i + 1, Sense::versus);
      const TargetPhrase phrase = target(behind_comma ? i + 1 : i, compares && i == at + 1);
      if (phrase.found && !(behind_comma && opens_comparison(phrase.next))) {
        draft.has_target = phrase.draft.has_target;
        comparison.target = phrase.draft.comparison.target;
        draft.base = phrase.draft.base;
        draft.named_period = phrase.draft.named_period;
        next = any ? reference(phrase.next, draft) : phrase.next;
      }
    }
    if (next > i) {
      i = end = next;
    } else if (is_filler(i) || (is(i, Sense::versus) && !any && skip_fillers(i) > i) ||
               (target_known && !any && is(i, Sense::is))) {  // "cao hơn năm 2022 là 1 tỷ đồng"
      ++i;
    } else if (!any && ((is_line(i) && words == 0) || (is(i, Kind::word) && ++words <= most_change_words))) {
      line = line || is_line(i);
      ++i;
    } else {
      break;
    }
  }
  const bool target_known = draft.has_target || draft.base;
  draft.unknown = (line && comparison.delta) || (!target_known && ((compares && words > 0) || is(end, Sense::versus)));
  return end;
}

}  // namespace portal::budget
