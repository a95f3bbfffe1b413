// SPDX-License-Identifier: MIT
#include "core/budget/sentence_reader.h"

namespace portal::budget {

using Kind = Item::Kind;

namespace {

constexpr int most_target_words = 4;  // unknown ones in a row inside "dự toán thu ngân sách HĐND huyện giao"
constexpr std::size_t most_name_words = 4;
constexpr std::size_t most_giver_items = 6;  // from HĐND to giao
constexpr std::size_t most_items_to_year = 128;
constexpr std::size_t most_line_items = 16;     // from the start of a line to its amount
constexpr std::size_t most_items_to_whole = 6;  // from "trên tổng" to the amount
constexpr std::size_t most_items_behind = 8;    // from an amount to what it is taken from, or for

bool is_budget_line(Sense sense) {
  switch (sense) {
    case Sense::revenue:
    case Sense::spending:
    case Sense::takes:
    case Sense::revenue_item:
    case Sense::spending_item:
    case Sense::disbursed:
    case Sense::budget:
    case Sense::from_budget:
    case Sense::source:
    case Sense::paid_in: return true;
    default: return false;
  }
}

void take_flag(std::uint32_t begin, money::NumberFlag flag, PlacedFlags& flags) {
  if (flag != money::NumberFlag::none) flags.emplace_back(begin, flag);
}

// Reads a target word by word.
class TargetReader {
 public:
  TargetReader(const SentenceItems& items, std::size_t at, bool after_versus)
      : items_(items), at_(at), after_versus_(after_versus) {
    phrase_.next = at;
  }

  TargetPhrase read() {
    while (at_ < items_.end() && take(items_[at_])) {
      ++at_;
      if (meaningful_) phrase_.next = at_;
    }
    return phrase_;
  }

 private:
  bool take(const Item& item) {
    meaningful_ = false;
    switch (item.kind) {
      case Kind::word: return ++words_ <= most_target_words;
      case Kind::number:
      case Kind::slash:
      case Kind::dash: return resolution_;  // "Nghị quyết số 57/NQ-HĐND"
      case Kind::period: return take_period();
      case Kind::phrase: return take_phrase(item.wording);
      default: return false;
    }
  }

  bool take_period() {
    const ReadPeriod& period = items_.period(at_);
    DraftComparison& draft = phrase_.draft;
    if (phrase_.found && draft.base) return false;
    if (!phrase_.found && !after_versus_) return false;
    if (phrase_.found) draft.named_period = time::DateRange{period.from, period.to};
    if (!phrase_.found) draft.base = time::DateRange{period.from, period.to};
    phrase_.found = meaningful_ = true;
    return true;
  }

  bool take_phrase(const Wording& wording) {
    DraftComparison& draft = phrase_.draft;
    switch (wording.sense) {
      case Sense::versus: after_versus_ = true; return !phrase_.found;
      case Sense::filler:
      case Sense::with:
      case Sense::whole_year:
      case Sense::none: return true;
      case Sense::resolution: resolution_ = true; [[fallthrough]];
      case Sense::target:
      case Sense::allots:
      case Sense::out_of:
        if (draft.base || (draft.has_target && !is_plan(draft.comparison.target))) return false;
        plan_ = true;
        return set_target(Target::plan);
      case Sense::giver:
      case Sense::place:
        if (!plan_ && !names_assigner()) return false;
        plan_ = true;
        return set_target(wording.target);
      case Sense::assigned: meaningful_ = true; return phrase_.found;
      case Sense::base: return !phrase_.found && set_target(wording.target);
      case Sense::estimate:
      case Sense::performed:
      case Sense::settled: return !phrase_.found;
      case Sense::level: return !phrase_.found;  // "so với mức thu cùng kỳ"
      default: return is_budget_line(wording.sense) && (plan_ || !phrase_.found);
    }
  }

  bool set_target(Target target) {
    DraftComparison& draft = phrase_.draft;
    if (!draft.has_target || draft.comparison.target == Target::plan) draft.comparison.target = target;
    draft.has_target = phrase_.found = meaningful_ = true;
    words_ = 0;
    return true;
  }

  // "HĐND huyện Phước Sơn giao" without a word for the plan.
  bool names_assigner() const { return items_.assigns(at_) || after_versus_; }

  const SentenceItems& items_;
  std::size_t at_;
  bool after_versus_;
  bool plan_ = false, resolution_ = false, meaningful_ = false;
  int words_ = 0;
  TargetPhrase phrase_;
};

}  // namespace

std::size_t SentenceItems::pair_of(std::size_t at) const {
  if (!is(at, Kind::amount) || !is(at + 1, Kind::slash)) return at;
  if (is(at + 2, Kind::amount)) return at + 2;
  const TargetPhrase plan = target(at + 2, false);
  const std::size_t second = skip_fillers(plan.next);
  return plan.found && is_plan(plan.draft.comparison.target) && is(second, Kind::amount) ? second : at;
}

std::size_t SentenceItems::range_end(std::size_t at) const {
  for (std::size_t end = at + 1; end < end_ && end <= at + 3; ++end)
    if (is(end, items_.items[at].kind) && items_.items[end].range_end) return end;
  return at;
}

bool SentenceItems::is_rate(std::size_t at) const {
  return (is(at + 1, Kind::slash) && !is_pair(at)) || is(at + 1, Sense::rate) || is(at + 1, Sense::denied);
}

bool SentenceItems::is_dated(std::size_t at) const {
  return is(at, Kind::amount) && is(at + 1, Kind::open) && is(at + 2, Kind::period) && is(at + 3, Kind::close);
}

bool SentenceItems::has_period_behind(std::size_t at) const {
  return is(is_filler(at + 1) ? at + 2 : at + 1, Kind::period);
}

bool SentenceItems::is_former(std::size_t at) const {
  return is(at + 1, Sense::reaches) && is(skip_fillers(at + 2), Kind::amount);
}

bool SentenceItems::is_yearly_percent(std::size_t at) const {
  return is(at, Kind::percent) && is(at + 1, Kind::slash) && !target(at + 2, false).found;
}

bool SentenceItems::is_assigned_behind(std::size_t at) const {
  std::size_t behind = at + 1;
  while (is_filler(behind) || is(behind, Sense::spending_item))
    ++behind;
  return is(behind, Sense::assigned) || is(behind, Sense::allots);
}

bool SentenceItems::is_lent(std::size_t at) const {
  for (std::size_t i = at + 1; i <= at + most_items_behind && !ends_clause(i); ++i)
    if (is(i, Sense::lent)) return true;
  return false;
}

std::size_t SentenceItems::line_behind(std::size_t at, bool pays_in) const {
  // "450 tỷ đồng là số thu của huyện", "Với 450 tỷ đồng, số thu của huyện bằng 9% dự toán"
  const bool before_clause = at == begin_ + 1 && is(begin_, Sense::with) && is(at + 1, Kind::comma);
  const std::size_t line = is(at + 1, Sense::is) || before_clause ? at + 2 : at + 1;
  const bool flow =
      is(line, Sense::revenue) || is(line, Sense::takes) || is(line, Sense::spending) || is(line, Sense::disbursed);
  return flow || is(line, Sense::paid_in) || (pays_in && is(line, Sense::revenue_item)) ? line : at;
}

std::size_t SentenceItems::amount_of_whole(std::size_t at) const {
  for (std::size_t i = at + 1; i <= at + most_items_to_whole && !ends_clause(i); ++i) {
    if (is(i, Kind::amount)) return i;
    const bool name = may_be_of_name(i) || is_filler(i) || is(i, Sense::target) || is(i, Sense::allots) ||
                      is(i, Sense::spending_item) || is(i, Sense::assigned) || is(i, Sense::is) || is(i, Kind::period);
    if (!name) break;
  }
  return at;
}

bool SentenceItems::ends_clause(std::size_t at) const {
  return at >= end_ || is(at, Kind::comma) || is(at, Kind::semicolon) || is(at, Kind::colon) || is(at, Kind::line);
}

bool SentenceItems::is_of_office_name(std::size_t at) const {
  return items_.items[at].capital && at > begin_ && (is(at - 1, Kind::dash) || is(at - 1, Sense::conjunction));
}

bool SentenceItems::is_line_of_anybody(std::size_t at) const {
  if (!is(at, Sense::revenue) && !is(at, Sense::takes) && !is(at, Sense::spending) && !is(at, Sense::spending_item))
    return false;
  for (std::size_t i = at + 1; !ends_clause(i) && !is(i, Kind::amount); ++i)
    if (is(i, Sense::paid_in) || is(i, Sense::revenue_item) || is(i, Sense::budget)) return false;
  return true;
}

bool SentenceItems::continues_names(std::size_t at) const {
  return at >= begin_ + 2 && is(at - 1, Kind::comma) && is(at - 2, Sense::revenue_item);
}

std::size_t SentenceItems::amount_named(std::size_t at, std::size_t most_words) const {
  for (std::size_t i = at + 1; i <= at + 1 + most_words && !ends_clause(i); ++i) {
    if (is(i, Kind::amount)) return i;
    if (!may_be_of_name(i) && !is_filler(i)) break;
  }
  return at;
}

bool SentenceItems::is_from_budget(std::size_t amount) const {
  for (std::size_t i = amount + 1; i <= amount + most_items_behind && !ends_clause(i); ++i)
    if (is(i, Sense::budget) || is(i, Sense::from_budget)) return true;
  return false;
}

const Amount& SentenceItems::amount(std::size_t at, PlacedFlags& flags) const {
  const ReadAmount& read = items_.amounts[items_.items[at].index];
  take_flag(items_.items[at].source.begin, read.flag, flags);
  return read.amount;
}

const Percent& SentenceItems::percent(std::size_t at, PlacedFlags& flags) const {
  const ReadPercent& read = items_.percents[items_.items[at].index];
  take_flag(items_.items[at].source.begin, read.flag, flags);
  return read.percent;
}

std::size_t SentenceItems::skip_fillers(std::size_t at) const {
  while (is_filler(at) || is(at, Sense::reaches) || is(at, Sense::remains) || is(at, Sense::is) ||
         is(at, Sense::namely))
    ++at;
  const bool number = is(at + 1, Kind::percent) || is(at + 1, Kind::times) || is(at + 1, Kind::amount);
  if (is(at, Sense::versus) && number) ++at;  // "hơn 5%"
  return at;
}

std::size_t SentenceItems::line_end(std::size_t at) const {
  std::size_t end = skip_fillers(at);
  if (!is(end, Kind::phrase) || !is_budget_line(items_.items[end].wording.sense)) return at;
  while (may_be_of_name(end) || is_filler(end) ||
         (is(end, Kind::phrase) && is_budget_line(items_.items[end].wording.sense)))
    ++end;
  return end;
}

std::size_t SentenceItems::name_words(std::size_t at) const {
  std::size_t words = 0;
  while (words < most_name_words && is(at + words, Kind::word) && items_.items[at + words].capital &&
         (words == 0 || items_.items[at + words].source.begin - items_.items[at + words - 1].source.end == 1))
    ++words;
  return words;
}

int SentenceItems::year_named_behind(std::size_t at) const {
  const ReadPeriod& unnamed = period(at);
  for (std::size_t i = at + 1; i < end_ && i <= at + most_items_to_year; ++i) {
    if (!is(i, Kind::period) || is(i - 1, Sense::versus) || is(i - 1, Sense::base)) continue;
    const ReadPeriod& other = period(i);
    const int year = time::civil(other.to).year;
    if (!other.without_year && in_year({unnamed.from, unnamed.to}, year) == time::DateRange{other.from, other.to})
      return year;
  }
  return 0;
}

bool SentenceItems::may_be_of_name(std::size_t at) const {
  if (is(at, Kind::word)) return true;
  return is(at, Sense::none) || is(at, Sense::giver) || is(at, Sense::place) || is(at, Sense::pays) ||
         is(at, Sense::receives) || is(at, Sense::bank) || is(at, Sense::revenue_field) ||
         is(at, Sense::spending_field) || is(at, Sense::actor) || is(at, Sense::says) || is(at, Sense::lent);
}

bool SentenceItems::carries_over(std::size_t at) const {
  return is(is(at, Kind::word) ? at + 1 : at, Sense::carried);
}

bool SentenceItems::assigns_amount(std::size_t at, bool line) const {
  bool named = false;  // "giao năm 2025 của xã là 34 tỷ đồng"
  for (std::size_t next = at + 1; next < end_ && next <= at + most_line_items; ++next) {
    if (is(next, Kind::amount)) return !named || line || is(next - 1, Sense::is) || is(next - 1, Kind::colon);
    if (is_line(next))
      line = true;
    else if (may_be_of_name(next) || is(next, Kind::number) || is(next, Sense::performed))
      named = true;
    else if (!is_filler(next) && !is(next, Sense::target) && !is(next, Sense::is) && !is(next, Kind::period) &&
             !is(next, Kind::colon))
      return false;
  }
  return false;
}

bool SentenceItems::assigns(std::size_t at) const {
  for (std::size_t i = at + 1; i < end_ && i <= at + most_giver_items; ++i) {
    if (is(i, Sense::assigned)) return true;
    if (!is(i, Kind::word) && !is(i, Sense::giver) && !is_filler(i)) return false;
  }
  return false;
}

std::size_t SentenceItems::amount_in_brackets(std::size_t at, DraftComparison& draft) const {
  if (!is(at, Kind::open)) return at;
  const TargetPhrase phrase = target(at + 1, is(at + 1, Kind::period));
  if (!phrase.found) return at;
  std::size_t amount_at = skip_fillers(is(phrase.next, Kind::colon) ? phrase.next + 1 : phrase.next);
  if (is(amount_at, Sense::attain)) amount_at = skip_fillers(amount_at + 1);
  if (!is(amount_at, Kind::amount) || !is(amount_at + 1, Kind::close)) return at;
  draft = phrase.draft;
  draft.comparison.reference = amount(amount_at, draft.flags);
  return amount_at + 2;
}

bool SentenceItems::is_line(std::size_t at) const {
  return is(at, Kind::phrase) && is_budget_line(items_.items[at].wording.sense);
}

bool SentenceItems::starts_figure(std::size_t at) const {
  if (!is_line(at)) return false;
  for (std::size_t i = at + 1; i < end_ && i <= at + most_line_items; ++i) {
    if (is(i, Kind::amount)) return true;
    if (is(i, Kind::comma) || is(i, Kind::semicolon) || is(i, Kind::open) || is(i, Kind::close)) return false;
  }
  return false;
}

TargetPhrase SentenceItems::target(std::size_t at, bool after_versus) const {
  return TargetReader(*this, at, after_versus).read();
}

std::size_t SentenceItems::behind_name(std::size_t at) const {
  std::size_t behind = at;
  const auto is_name = [&] {
    return is_filler(behind) || is_line(behind) || may_be_of_name(behind) || is(behind, Sense::whole_year) ||
           is(behind, Sense::assigned) || is(behind, Sense::allots);
  };
  while (behind < at + most_items_to_whole && is_name())
    ++behind;
  return behind;
}

std::size_t SentenceItems::reference(std::size_t at, DraftComparison& draft) const {
  const std::size_t behind = behind_name(at);  // "kế hoạch vốn (300 tỷ đồng)", "dự toán cả năm (300 tỷ đồng)"
  const bool bracket = is(behind, Kind::open);
  if (bracket) at = behind;
  const std::size_t amount_at = skip_fillers(bracket ? at + 1 : at);
  for (std::size_t i = at; i < amount_at; ++i)
    if (is(i, Sense::with)) return at;  // "đạt 87% dự toán với 105 tỷ đồng" says what was 87%
  if (!is(amount_at, Kind::amount) || is_pair(amount_at) || is_rate(amount_at) || draft.comparison.reference) return at;
  if (bracket && !is(amount_at + 1, Kind::close)) return at;
  draft.comparison.reference = amount(amount_at, draft.flags);
  return amount_at + (bracket ? 2 : 1);
}

std::size_t SentenceItems::target_of_ratio(std::size_t at, bool times, DraftComparison& draft) const {
  // "bằng 92% số thu năm 2022", "bằng 108% ước thực hiện năm 2023"
  const bool line = is(at, Sense::level) || is(at, Sense::estimate) || is(at, Sense::performed) || is_line(at);
  const TargetPhrase phrase = target(at, times || line);
  if (!phrase.found) {
    draft.unknown = is(at, Sense::versus);
    return at;
  }
  draft.has_target = phrase.draft.has_target;
  draft.comparison.target = phrase.draft.comparison.target;
  draft.base = phrase.draft.base;
  draft.named_period = phrase.draft.named_period;
  return reference(phrase.next, draft);
}

std::size_t SentenceItems::share_of_line(std::size_t at) const {
  const std::size_t percent = skip_fillers(at + 1);
  if (!is(percent, Kind::percent)) return at;
  if (is(percent + 1, Sense::other_money)) return percent;
  const std::size_t behind = line_end(percent + 1);
  const bool of_plan = is(behind, Sense::target) || is(behind, Sense::assigned) || is(behind, Sense::base) ||
                       is(behind, Sense::versus) || is(behind, Kind::period);
  return behind == percent + 1 || of_plan ? at : percent;
}

}  // namespace portal::budget
