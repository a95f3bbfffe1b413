// SPDX-License-Identifier: MIT
#include "core/budget/sentence_reader.h"

#include <algorithm>

#include "core/budget/check.h"
#include "core/text/normalize.h"

namespace portal::budget {

using Kind = Item::Kind;
using text::ByteRange;

namespace {

constexpr int most_part_words = 8;     // in the name of a part behind "trong đó"
constexpr int most_stray_words = 1;    // unknown ones before an amount or a verb that has no subject of its own
constexpr std::size_t share_reach = 4;  // items between chiếm and its percentage

struct SubjectWord {
  Sense sense;
  Flow flow;
  bool explicit_word;
};

constexpr SubjectWord subject_words[] = {
    {Sense::revenue, Flow::revenue, true},        {Sense::spending, Flow::spending, true},
    {Sense::revenue_item, Flow::revenue, false},  {Sense::spending_item, Flow::spending, false},
    {Sense::budget, Flow::revenue, false},        {Sense::other_money, Flow::revenue, false},
};

const SubjectWord* subject_word(const Item& item) {
  if (item.kind != Kind::phrase) return nullptr;
  for (const SubjectWord& word : subject_words)
    if (word.sense == item.wording.sense) return &word;
  return nullptr;
}

ByteRange joined(ByteRange first, ByteRange last) { return {first.begin, last.end}; }

std::string words_at(std::string_view text, ByteRange range) { return text::nfc(text.substr(range.begin, range.size())); }

// ---- periods

bool is_whole_year(const time::DateRange& period) {
  const time::YearMonthDay from = time::civil(*period.from), to = time::civil(*period.to);
  return from.year == to.year && from.month == 1 && from.day == 1 && to.month == 12 && to.day == 31;
}

// The same part of another year; the last day of a month stays the last.
time::DateRange in_year(const time::DateRange& period, int year) {
  const auto moved = [](time::Date date, int to_year) {
    const time::YearMonthDay day = time::civil(date);
    const int last = time::days_in_month(to_year, day.month);
    const bool was_last = day.day == time::days_in_month(day.year, day.month);
    return *time::make_date(to_year, day.month, was_last ? last : std::min(day.day, last));
  };
  const int years = time::civil(*period.to).year - time::civil(*period.from).year;
  return {moved(*period.from, std::max(1, year - years)), moved(*period.to, year)};
}

Target compare_periods(const time::DateRange& period, const time::DateRange& base) {
  const int year = time::civil(*period.from).year, base_year = time::civil(*base.from).year;
  if (base_year < year && is_whole_year(base)) return is_whole_year(period) ? Target::prev_year : Target::yoy;
  const bool same_part = in_year(base, time::civil(*period.to).year) == period;
  if (!same_part && base.to->day_number + 1 == period.from->day_number) return Target::prev_period;
  return base_year < year ? Target::yoy : Target::prev_period;
}

// When a sentence says only what the amount is compared with: the same part of the year after.
std::optional<time::DateRange> period_after(const time::DateRange& base) {
  const int year = time::civil(*base.to).year;
  if (year >= 9999) return std::nullopt;
  return in_year(base, year + 1);
}

// The period of a figure that has no other than that of what it is compared with: "dự toán năm 2023" is for 2023, "cùng kỳ
// năm 2022" says that the figure is of 2023.
std::optional<time::DateRange> period_by(const DraftComparison& draft) {
  if (draft.base) return period_after(*draft.base);
  if (!draft.named_period) return std::nullopt;
  return is_plan(draft.comparison.target) ? draft.named_period : period_after(*draft.named_period);
}

// "tăng 350 triệu đồng (tăng 14%)", "tăng 14%, tương ứng tăng 350 triệu đồng": one change in two ways.
bool say_the_same(const DraftComparison& first, const DraftComparison& second) {
  const Comparison &a = first.comparison, &b = second.comparison;
  if (a.relation != Relation::growth || b.relation != Relation::growth || a.direction != b.direction) return false;
  if (a.percent.has_value() == b.percent.has_value() || a.delta.has_value() == b.delta.has_value()) return false;
  if (a.percent.has_value() == a.delta.has_value() || first.to_plan != second.to_plan) return false;
  const bool both_told = (first.has_target || first.base) && (second.has_target || second.base);
  return !both_told || (a.target == b.target && first.base == second.base);
}

void merge(DraftComparison& into, DraftComparison from) {
  Comparison &a = into.comparison, &b = from.comparison;
  if (!a.percent) {
    a.percent = b.percent;
    a.percent_source = b.percent_source;
  }
  if (!a.delta) a.delta = b.delta;
  if (!a.reference) a.reference = b.reference;
  if (!into.has_target && !into.base) {
    into.has_target = from.has_target;
    a.target = b.target;
    into.base = from.base;
  }
  a.source.end = b.source.end;
  into.flags.insert(into.flags.end(), from.flags.begin(), from.flags.end());
}

void take_target(DraftComparison& draft, const DraftComparison& target) {
  if (draft.has_target || draft.base) return;
  draft.has_target = target.has_target;
  draft.base = target.base;
  draft.named_period = target.named_period;
  draft.comparison.target = target.comparison.target;
  if (!draft.comparison.reference) draft.comparison.reference = target.comparison.reference;
}

std::vector<money::NumberFlag> in_order(PlacedFlags flags) {
  std::stable_sort(flags.begin(), flags.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<money::NumberFlag> order;
  for (const auto& [place, flag] : flags)
    if (std::find(order.begin(), order.end(), flag) == order.end()) order.push_back(flag);
  return order;
}

}  // namespace

Target resolve_target(const Figure& figure, const DraftComparison& draft) {
  if (draft.has_target) return draft.comparison.target;
  if (draft.base && figure.period) return compare_periods(*figure.period, *draft.base);
  if (figure.pair && !is_plan(figure.pair->role)) return figure.pair->role;
  if (draft.comparison.relation == Relation::ratio || draft.to_plan) return Target::plan;
  return figure.period && is_whole_year(*figure.period) ? Target::prev_year : Target::yoy;
}

void SentenceReader::read() {
  for (std::size_t at = items_.begin(); at < items_.end();) at = step(at);
  finish();
}

std::size_t SentenceReader::step(std::size_t at) {
  extend_line(at);
  switch (items_[at].kind) {
    case Kind::phrase: return on_phrase(at);
    case Kind::word:
    case Kind::number: return on_word(at);
    case Kind::amount: return on_amount(at);
    case Kind::percent: return on_percent(at);
    case Kind::period: on_period(at); break;
    case Kind::comma:
    case Kind::semicolon:
    case Kind::colon: on_boundary(items_[at].kind); break;
    case Kind::open:
      ++depth_;
      clause_start_ = true;
      break;
    case Kind::close: depth_ = std::max(0, depth_ - 1); break;
    default: break;
  }
  return at + 1;
}

std::size_t SentenceReader::on_phrase(std::size_t at) {
  const bool was_start = clause_start_;
  clause_start_ = false;
  switch (items_[at].wording.sense) {
    case Sense::revenue:
    case Sense::spending:
    case Sense::revenue_item:
    case Sense::spending_item:
    case Sense::budget:
    case Sense::other_money: on_subject(at); break;
    case Sense::estimate:
      said_.estimate = said_.news = true;
      said_.plan = false;
      if (!subject_.known && drafts_.empty()) leading_estimate_ = true;
      clause_start_ = was_start;
      break;
    case Sense::performed:
      said_.news = true;
      said_.plan = false;
      break;
    case Sense::settled: said_.settled = true; break;
    case Sense::planned: planned_ = true; break;
    case Sense::cumulative: said_.cumulative = said_.news = true; break;
    case Sense::year_to_date: {
      const time::Date first = *time::make_date(time::civil(options_.today).year, 1, 1);
      name_period({first, options_.today}, items_[at].source, false);
      break;
    }
    case Sense::target:
      said_.plan = said_.news = true;
      break;
    case Sense::giver:
    case Sense::place:
      if (const std::size_t words = items_.name_words(at + 1)) return on_place(at + 1, words);
      break;
    case Sense::everywhere:
      context_.place.clear();
      said_.news = true;
      break;
    case Sense::attain:
    case Sense::equals:
    case Sense::doubled: {
      DraftComparison draft;
      const std::size_t next = items_.ratio(at, draft);
      if (next != at) return on_comparison(at, next, std::move(draft));
      said_.news = true;
      said_.plan = false;
      break;
    }
    case Sense::up:
    case Sense::down:
    case Sense::over:
    case Sense::short_of:
    case Sense::namely_up:
    case Sense::namely_down: {
      DraftComparison draft;
      const std::size_t next = items_.change(at, draft);
      if (draft.comparison.percent || draft.comparison.delta) return on_comparison(at, next, std::move(draft));
      break;
    }
    case Sense::share: return on_share(at);
    case Sense::versus:
    case Sense::base: return on_versus(at);
    case Sense::parts: on_parts(); break;
    case Sense::conjunction: words_ = 0; break;
    case Sense::filler:
    case Sense::none: clause_start_ = was_start; break;
    default: break;
  }
  return at + 1;
}

std::size_t SentenceReader::on_word(std::size_t at) {
  const bool was_start = clause_start_;
  clause_start_ = false;
  if (items_[at].kind == Kind::number) {
    numbers_ = true;
    return at + 1;
  }
  const std::size_t words = items_.name_words(at);
  const std::size_t behind = at + words;
  const bool named = items_.is(behind, Kind::colon) || items_.is(behind, Kind::amount) || items_.is(behind, Kind::period) ||
                     (items_.is(behind, Kind::phrase) && items_[behind].wording.sense != Sense::none);
  if (was_start && words >= 2 && named) return on_place(at, words);
  words_source_ = words_ == 0 ? items_[at].source : joined(words_source_, items_[at].source);
  ++words_;
  any_words_ = true;
  return at + 1;
}

void SentenceReader::on_boundary(Item::Kind kind) {
  words_ = 0;
  numbers_ = false;
  clause_start_ = true;
  subject_.clause_ended = said_.boundary = true;
  if (kind != Kind::semicolon) return;
  said_.plan = said_.estimate = said_.settled = planned_ = false;
  pending_ = {};
}

void SentenceReader::on_subject(std::size_t at) {
  const SubjectWord& word = *subject_word(items_[at]);
  const bool other = word.sense == Sense::other_money;
  if (subject_.known && !subject_.used) {
    if (depth_ > 0) return;  // "thu ngân sách (thu nội địa)": another name of the same line
    if (!word.explicit_word && !(other && subject_.clause_ended && !subject_.explicit_word)) return;
    const bool in_list = at >= items_.begin() + 2 && items_.is(at - 1, Kind::comma) && subject_word(items_[at - 2]);
    if ((subject_.explicit_word || subject_.other_money) && (!subject_.clause_ended || in_list)) return;
  }
  if (subject_.used && !said_.boundary) return;  // "5 tỷ đồng tiền thuế"
  if (subject_.used && subject_.other_money && !word.explicit_word && !other) return;
  if (waits_for_subject_) {
    for (const DraftComparison& draft : waiting_) leave_out(draft);
    waiting_.clear();
    waits_for_subject_ = false;
  }
  const bool inherits = word.sense == Sense::budget && context_.in_budget;
  subject_ = {true, word.explicit_word, other, false, false, inherits ? context_.flow : word.flow, items_[at].source};
  line_open_ = !other;
  current_.reset();
  words_ = 0;
  numbers_ = false;
}

void SentenceReader::extend_line(std::size_t at) {
  if (!line_open_) return;
  const Item& item = items_[at];
  const bool words = item.kind == Kind::word || (item.kind == Kind::phrase && (subject_word(item) != nullptr ||
                     item.wording.sense == Sense::none || item.wording.sense == Sense::giver || item.wording.sense == Sense::place));
  const bool between = item.kind == Kind::open || item.kind == Kind::dash ||
                       (item.kind == Kind::phrase && (item.wording.sense == Sense::filler || item.wording.sense == Sense::conjunction));
  if (words || (item.kind == Kind::close && depth_ > 0))
    subject_.line.end = item.source.end;
  else if (!between)
    line_open_ = false;
}

void SentenceReader::name_period(time::DateRange period, ByteRange source, bool cumulative) {
  context_.period = period;
  context_.cumulative = cumulative || said_.cumulative;
  period_source_ = source;
  if (!sentence_period_) sentence_period_ = period;
  said_.news = true;
}

void SentenceReader::on_period(std::size_t at) {
  const ReadPeriod& read = items_.period(at);
  if (!read.reports) {
    numbers_ = true;
    return;
  }
  time::DateRange period{read.from, read.to};
  if (read.without_year && year_ != 0)
    period = in_year(period, year_);
  else
    year_ = time::civil(read.to).year;
  // "đạt 5 tỷ đồng trong quý I": what stands behind the amount counts where nothing stood before it.
  if (current_ && !said_.boundary && !drafts_[*current_].period_named) {
    DraftFigure& draft = drafts_[*current_];
    draft.figure.period = context_.period = period;
    draft.figure.cumulative = read.cumulative;
    draft.figure.evidence.period = items_[at].source;
    draft.period_named = true;
    return;
  }
  name_period(period, items_[at].source, read.cumulative);
}

void SentenceReader::on_parts() {
  if (drafts_.empty()) return;
  whole_ = drafts_.size() - 1;
  words_ = 0;
  clause_start_ = true;
  said_.boundary = true;
}

std::size_t SentenceReader::on_place(std::size_t name, std::size_t words) {
  const ByteRange source = joined(items_[name].source, items_[name + words - 1].source);
  if (current_ && !said_.boundary) {  // "đạt 5 tỷ đồng tại huyện Nam Giang"
    Figure& figure = drafts_[*current_].figure;
    if (figure.place.empty()) figure.place = words_at(text_, source);
    return name + words;
  }
  context_.place = words_at(text_, source);
  place_source_ = source;
  said_.news = true;
  if (line_open_) subject_.line.end = source.end;
  if (subject_.used) {
    subject_.used = subject_.other_money;
    current_.reset();
  }
  return name + words;
}

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

std::size_t SentenceReader::on_amount(std::size_t at) {
  line_open_ = false;
  if (items_.is_rate(at) || !may_be_figure()) {
    leave_out(at);
    if (items_.is_pair(at)) {
      leave_out(at + 2);
      return at + 3;
    }
    return at + 1;
  }
  DraftFigure draft = figure_at(at);
  const std::size_t next = add_second_amount(at, draft);
  // "… 199.121 triệu đồng, …, so với 6 tháng đầu năm 2022 là 199.121/153.835 triệu đồng": the same figure once more.
  if (draft.pair && current_ && !drafts_[*current_].figure.pair &&
      drafts_[*current_].figure.amount.dong == draft.figure.amount.dong) {
    drafts_[*current_].figure.pair = draft.figure.pair;
    drafts_[*current_].pair = draft.pair;
    said_.boundary = false;
    return next;
  }
  open(std::move(draft));
  return next;
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

bool SentenceReader::may_be_figure() const {
  if (subject_.known && subject_.other_money) return false;
  if (subject_.known && !subject_.used) return true;
  if (numbers_) return false;
  if (whole_ && said_.boundary && words_ > 0) return words_ <= most_part_words;
  if (words_ > most_stray_words) return false;
  if (subject_.known) return said_.news || pending_.found;
  return context_.in_budget || said_.news || pending_.found || !waiting_.empty();
}

Status SentenceReader::status() const {
  if (planned_ || said_.plan) return Status::plan;
  if (said_.settled) return Status::settled;
  if (said_.estimate || leading_estimate_) return Status::estimate;
  return whole_ ? drafts_[*whole_].figure.status : Status::performed;
}

DraftFigure SentenceReader::figure_at(std::size_t at) {
  DraftFigure draft;
  Figure& figure = draft.figure;
  figure.place = context_.place;
  figure.flow = subject_.known ? subject_.flow : context_.flow;
  figure.status = status();
  figure.period = context_.period;
  figure.cumulative = context_.cumulative || said_.cumulative;
  figure.amount = items_.amount(at, draft.flags);
  const bool named_part = whole_ && subject_.used && words_ > 0;
  figure.evidence.line = named_part ? words_source_ : subject_.known ? subject_.line : ByteRange{};
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
  current_ = drafts_.size();
  drafts_.push_back(std::move(draft));
  subject_.used = true;
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
  for (const DraftComparison& draft : waiting_) leave_out(draft);
  const std::size_t first_figure = out_.figures.size();
  for (DraftFigure& draft : drafts_) finish(draft);
  check_parts(first_figure);
}

// Parts of the same side, period and status: a plan that is mentioned among them is none.
void SentenceReader::check_parts(std::size_t first_figure) {
  for (std::size_t whole = 0; whole < drafts_.size(); ++whole) {
    ProseSum sum{first_figure + whole, {}, {}};
    const Figure& total = out_.figures[sum.whole];
    std::vector<Amount> amounts;
    for (std::size_t part = whole + 1; part < drafts_.size() && drafts_[part].whole >= whole; ++part) {
      const Figure& figure = out_.figures[first_figure + part];
      const bool same = figure.flow == total.flow && figure.period == total.period && figure.status == total.status;
      if (drafts_[part].whole != whole || !same || figure.place != total.place) continue;
      sum.parts.push_back(first_figure + part);
      amounts.push_back(figure.amount);
    }
    if (amounts.empty()) continue;
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
