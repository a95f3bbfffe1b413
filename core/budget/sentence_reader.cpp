// SPDX-License-Identifier: MIT
#include "core/budget/sentence_reader.h"

#include <algorithm>

namespace portal::budget {

using Kind = Item::Kind;
using text::ByteRange;

namespace {

struct SubjectWord {
  Sense sense;
  Flow flow;
  bool explicit_word;
};

constexpr SubjectWord subject_words[] = {
    {Sense::revenue, Flow::revenue, true},       {Sense::spending, Flow::spending, true},
    {Sense::revenue_item, Flow::revenue, false}, {Sense::spending_item, Flow::spending, false},
    {Sense::disbursed, Flow::spending, false},   {Sense::budget, Flow::revenue, false},
    {Sense::other_money, Flow::revenue, false},  {Sense::rate, Flow::revenue, false},
    {Sense::from_budget, Flow::spending, false}, {Sense::level, Flow::revenue, false},
    {Sense::denied, Flow::revenue, false},       {Sense::paid_in, Flow::revenue, true},
};

constexpr std::size_t most_listed = 16;         // behind "lần lượt"
constexpr std::size_t most_words_to_paid = 4;   // from hỗ trợ to what is given
constexpr std::size_t most_words_to_actor = 2;  // from the start of a clause: "mô hình của hộ ông A"

bool is_of_no_budget(Sense sense) {
  return sense == Sense::other_money || sense == Sense::level || sense == Sense::rate || sense == Sense::denied;
}

const SubjectWord* subject_word(const Item& item) {
  if (item.kind != Kind::phrase) return nullptr;
  for (const SubjectWord& word : subject_words)
    if (word.sense == item.wording.sense) return &word;
  return nullptr;
}

}  // namespace

void SentenceReader::read() {
  for (std::size_t at = items_.begin(); at < items_.end();)
    at = step(at);
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
    case Kind::open: return on_open(at);
    case Kind::close: on_close(); break;
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
    case Sense::disbursed:
    case Sense::budget:
    case Sense::from_budget:
    case Sense::paid_in:
    case Sense::other_money:
    case Sense::level:
    case Sense::denied: on_subject(at); break;
    case Sense::rate:
      said_.each = true;
      on_subject(at);
      break;
    case Sense::pays: on_paying(at); break;
    case Sense::pays_in: said_.pays_in = true; break;
    case Sense::actor: on_actor(at); break;
    case Sense::says: of_actor_ = false; break;
    case Sense::bank: of_bank_ = of_bank_ || (!subject_.known && drafts_.empty()); break;
    case Sense::estimate:
      said_.estimate = said_.news = true;
      said_.plan = false;
      if (!subject_.known && drafts_.empty()) leading_estimate_ = true;
      clause_start_ = was_start;
      break;
    case Sense::performed:
      said_.news = said_.verb = true;
      said_.done = said_.done || at == items_.begin() || !subject_word(items_[at - 1]);  // "kinh phí thực hiện"
      said_.plan = false;
      break;
    case Sense::is: said_.verb = true; break;
    case Sense::reaches: said_.verb = said_.news = true; break;
    case Sense::rises_from: return on_former_amount(at);
    case Sense::settled: said_.settled = true; break;
    case Sense::planned: planned_ = said_.news = true; break;
    case Sense::forecast: said_.forecast = said_.news = true; break;
    case Sense::cumulative: said_.cumulative = said_.news = true; break;
    case Sense::year_to_date:
      name_period({*time::year_of(options_.today).from, options_.today, false, true}, items_[at].source);
      break;
    case Sense::whole_year: on_whole_year(at); break;
    case Sense::allots:
      said_.spends = true;
      opens_plan();
      [[fallthrough]];
    case Sense::target:
      if (!items_.is_of_office_name(at)) said_.plan = said_.news = true;
      break;
    case Sense::assigned:
      if (!items_.assigns_amount(at)) break;
      said_.plan = said_.news = true;
      opens_plan();
      break;
    case Sense::giver: on_giver(at); [[fallthrough]];
    case Sense::place:
      if (was_start) of_actor_ = false;
      of_authority_ = of_authority_ || was_start;
      if (const std::size_t words = items_.name_words(at + 1)) return on_place(at + 1, words);
      break;
    case Sense::everywhere:
      context_.place.clear();
      said_.news = true;
      break;
    case Sense::attain:
    case Sense::namely:
    case Sense::equals:
    case Sense::doubled: {
      if (const std::size_t percent = items_.share_of_line(at); percent != at) {
        leave_out(percent);
        return items_.line_end(percent + 1);
      }
      DraftComparison draft;
      const std::size_t next = items_.ratio(at, draft);
      if (next != at) return on_comparison(at, next, std::move(draft));
      if (items_.is(at, Sense::namely)) break;
      said_.news = said_.verb = said_.done = true;
      said_.plan = false;
      break;
    }
    case Sense::up:
    case Sense::down:
    case Sense::over:
    case Sense::short_of:
    case Sense::above:
    case Sense::below:
    case Sense::namely_up:
    case Sense::namely_down: {
      DraftComparison draft;
      const std::size_t next = items_.change(at, draft);
      if (draft.comparison.percent || draft.comparison.delta) return on_comparison(at, next, std::move(draft));
      return items_.behind_bare_target(at);
    }
    case Sense::share: return on_share(at);
    case Sense::out_of: return on_whole_amount(at);
    case Sense::versus:
    case Sense::base: return items_.carries_over(at + 1) ? at + 1 : on_versus(at);
    case Sense::parts: on_parts(at); break;
    case Sense::next_item: on_next_item(); break;
    case Sense::respectively: on_respectively(); break;
    case Sense::that_amount: on_that_amount(); break;
    case Sense::conjunction:
      words_ = 0;
      if (items_.starts_figure(at + 1) || (whole_ && items_.amount_named(at, most_part_words) != at))
        said_.boundary = true;
      break;
    case Sense::revenue_field:
    case Sense::spending_field:
      clause_start_ = was_start;
      on_field(at, items_[at].wording.sense == Sense::revenue_field ? Flow::revenue : Flow::spending);
      clause_start_ = false;
      break;
    case Sense::with:
    case Sense::filler:
      clause_start_ = was_start;
      if (items_.is(at + 1, Sense::target)) return on_whole_amount(at);
      break;
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
    if (items_.is(at + 1, Sense::place) || items_.is(at + 1, Sense::giver)) said_.counted = true;
    return at + 1;
  }
  const std::size_t words = items_.name_words(at);
  const std::size_t behind = at + words;
  const bool named = items_.is(behind, Kind::colon) || items_.is(behind, Kind::amount) ||
                     items_.is(behind, Kind::period) ||
                     (items_.is(behind, Kind::open) && items_.is(items_.skip_fillers(behind + 1), Kind::amount)) ||
                     (items_.is(behind, Kind::phrase) && items_[behind].wording.sense != Sense::none);
  // "thu ngân sách của Nam Giang đạt …": behind a preposition in the name of a line that has no amount yet.
  const bool of_line = subject_.known && !subject_.used && at > items_.begin() && items_.is_filler(at - 1);
  if ((was_start || of_line) && words >= 2 && named) return on_place(at, words);
  add_words(items_[at].source, 1);
  return at + 1;
}

void SentenceReader::on_boundary(Item::Kind kind) {
  words_ = 0;
  numbers_ = false;
  clause_start_ = true;
  subject_.clause_ended = said_.boundary = true;
  of_authority_ = said_.counted = said_.each = false;
  if (kind == Kind::colon) {
    subject_.in_list = true;
    if (drafts_.empty()) heading_plan_ = said_.plan;
  }
  if (kind != Kind::semicolon) return;
  said_.estimate = said_.settled = said_.forecast = said_.verb = planned_ = false;
  said_.plan = heading_plan_;
  said_.apart = true;
  of_actor_ = false;
  listed_ = {};
  pending_ = {};
  drop_waiting();
}

void SentenceReader::on_subject(std::size_t at) {
  const SubjectWord& word = *subject_word(items_[at]);
  const bool other = is_of_no_budget(word.sense) || (of_actor_ && items_.is_line_of_anybody(at));
  if (word.explicit_word) listed_.flows.push_back(word.flow);
  if (word.sense == Sense::budget || word.sense == Sense::from_budget) of_actor_ = false;
  if (subject_.known && !subject_.used) {
    if (depth_ > 0) return;  // "thu ngân sách (thu nội địa)": another name of the same line
    // "tiền lương" is no revenue, "(có 11 khoản thu đạt trên 45%), gồm: thuế …" names the lines apart.
    const bool renames = other && !subject_.explicit_word && subject_.flow == Flow::revenue && at > items_.begin() &&
                         items_[at - 1].source.begin == subject_.line.begin;
    const bool lists = subject_.in_list && !other && !waiting_.empty();
    // "Theo báo cáo về ngân sách, giải ngân đạt 5 tỷ đồng"
    const bool narrows = subject_.of_budget && subject_.clause_ended && word.flow == Flow::spending;
    if (!word.explicit_word && !renames && !lists && !narrows &&
        !(other && subject_.clause_ended && (said_.apart || !subject_.explicit_word)))
      return;
    const bool in_list = at >= items_.begin() + 2 && items_.is(at - 1, Kind::comma) && subject_word(items_[at - 2]);
    if ((subject_.explicit_word || subject_.other_money) && (!subject_.clause_ended || in_list) && !lists) return;
  }
  if (subject_.used && !said_.boundary) {  // "5 tỷ đồng tiền thuế"
    if (current_ && !drafts_[*current_].names_flow && !other) {
      drafts_[*current_].figure.flow = context_.flow = word.flow;
      drafts_[*current_].names_flow = true;
    }
    names_behind_ = true;
    return;
  }
  // "5 tỷ đồng tiền thuế, phí, lệ phí, tăng …"
  if (names_behind_ && !word.explicit_word && !other && items_.continues_names(at)) return;
  names_behind_ = false;
  if (subject_.used && subject_.other_money && !word.explicit_word && !other && !said_.plan) return;
  if (waits_for_subject_) drop_waiting();
  unknown_amount_ = false;
  const bool inherits = word.sense == Sense::budget && context_.in_budget;
  const std::string_view words = text_.substr(items_[at].source.begin, items_[at].source.size());
  const bool verb = word.sense == Sense::disbursed || (word.explicit_word && words.find(' ') == words.npos);
  subject_ = {.known = true,
              .explicit_word = word.explicit_word,
              .other_money = other,
              .of_budget = word.sense == Sense::budget,
              .disbursed = word.sense == Sense::disbursed,
              .bare = verb,
              .allotment = word.sense == Sense::spending_item,
              .flow = inherits ? context_.flow : word.flow,
              .line = items_[at].source};
  line_open_ = !other;
  current_.reset();
  words_ = 0;
  numbers_ = false;
}

// "Ngân sách tỉnh hỗ trợ 35 tỷ đồng" is spent, and so is what an authority gives, or anybody from a budget; what a
// company gives is no figure of the budget.
void SentenceReader::on_paying(std::size_t at) {
  const std::size_t paid = items_.amount_named(at, most_words_to_paid);
  if (subject_.known && !subject_.used && subject_.of_budget) {
    subject_.flow = Flow::spending;
  } else if (!subject_.known && paid != at && (of_authority_ || items_.is_from_budget(paid))) {
    subject_ = {.known = true, .bare = true, .flow = Flow::spending, .line = items_[at].source};
    words_ = 0;
  } else if (!subject_.known && paid != at && !context_.in_budget) {
    subject_ = {.known = true, .other_money = true, .line = items_[at].source};
  } else {
    add_words(items_[at].source, 2);
  }
}

// What a household or a company takes and spends; as the name of a part it is a word like others.
void SentenceReader::on_actor(std::size_t at) {
  const bool counted = at > items_.begin() && items_.is(at - 1, Kind::number);  // "kiểm tra 124 doanh nghiệp"
  const bool opens = words_ <= (counted ? 0 : most_words_to_actor);
  add_words(items_[at].source, 1);
  const bool is_part = whole_ || subject_.in_list || (subject_.known && !subject_.used);
  if (!is_part && opens && (drafts_.empty() || said_.boundary)) of_actor_ = true;
}

// "Chi giáo dục 9 tỷ đồng, y tế 5 tỷ đồng": a line of its own where that side is spoken of, else words.
void SentenceReader::on_field(std::size_t at, Flow flow) {
  const bool next_in_list = subject_.used && said_.boundary && !subject_.other_money;
  const bool next_line = clause_start_ && !subject_.known && context_.in_budget && items_.is(at + 1, Kind::colon);
  if (context_.flow != flow || !(next_in_list || next_line)) return add_words(items_[at].source, 2);
  subject_ = {.known = true, .in_list = subject_.in_list, .flow = flow, .line = items_[at].source};
  line_open_ = true;
  current_.reset();
  words_ = 0;
  numbers_ = unknown_amount_ = false;
}

// "tiếp đó là khu vực ngoài quốc doanh với 5 tỷ đồng"
void SentenceReader::on_next_item() {
  words_ = 0;
  clause_start_ = said_.boundary = true;
  subject_.in_list = subject_.is_item = true;
}

// "thu năm 2021, năm 2022 và năm 2023 lần lượt là …": years that stand together are one period until here.
void SentenceReader::on_respectively() {
  std::vector<SpokenPeriod> apart;
  for (const SpokenPeriod& spoken : listed_.periods) {
    const int first = time::civil(*spoken.range->from).year, last = time::civil(*spoken.range->to).year;
    if (first == last) apart.push_back(spoken);
    for (int year = first; first < last && year <= last && apart.size() < most_listed; ++year)
      apart.push_back({time::year_of(*time::make_date(year, 1, 1)), false});
  }
  listed_.periods = std::move(apart);
  listed_.on = true;
}

// "Năm 2023 tăng từ 3 tỷ đồng năm 2022 lên 5 tỷ đồng": only what it was, where the sentence named its period before.
std::size_t SentenceReader::on_former_amount(std::size_t at) {
  said_.verb = said_.news = true;
  const std::size_t amount = items_.skip_fillers(at + 1);
  if (!items_.is(amount, Kind::amount) || !sentence_period_.range) return at + 1;
  leave_out(amount);
  const bool dated = items_.is(amount + 1, Kind::period) || items_.is(amount + 1, Sense::base);
  return amount + (dated ? 2 : 1);
}

// "UBND huyện ban hành Quyết định số 5/QĐ-UBND phân bổ 9 tỷ đồng": what stands before such a verb does not count.
void SentenceReader::opens_plan() {
  words_ = 0;
  numbers_ = of_actor_ = false;
}

// "Con số này tăng 8% so với cùng kỳ."
void SentenceReader::on_that_amount() {
  words_ = 0;
  of_that_amount_ = true;
}

void SentenceReader::add_words(ByteRange source, std::size_t count) {
  words_source_ = words_ == 0 ? source : joined(words_source_, source);
  words_ += count;
  any_words_ = true;
}

void SentenceReader::extend_line(std::size_t at) {
  if (!line_open_) return;
  const Item& item = items_[at];
  const bool words = items_.may_be_of_name(at) || subject_word(item) != nullptr;
  const bool between =
      item.kind == Kind::open || item.kind == Kind::dash || items_.is_filler(at) || items_.is(at, Sense::conjunction);
  if (words || (item.kind == Kind::close && depth_ > 0)) {
    subject_.line.end = item.source.end;
    subject_.bare = false;
  } else if (!between) {
    line_open_ = false;
  }
}

void SentenceReader::name_period(const ReadPeriod& read, ByteRange source) {
  context_.period = {time::DateRange{read.from, read.to}, read.to_date};
  context_.cumulative = read.cumulative || said_.cumulative;
  period_source_ = source;
  if (!sentence_period_.range) sentence_period_ = context_.period;
  listed_.periods.push_back(context_.period);
  said_.news = said_.period = true;
}

// "cả năm" without a number: the year that the sentence named, or one before it, else that of the article.
void SentenceReader::on_whole_year(std::size_t at) {
  const std::optional<time::DateRange>& before = context_.period.range;
  const int year = year_ != 0 ? year_ : time::civil(before ? *before->to : options_.today).year;
  name_period({*time::make_date(year, 1, 1), *time::make_date(year, 12, 31)}, items_[at].source);
}

void SentenceReader::on_period(std::size_t at) {
  ReadPeriod read = items_.period(at);
  if (!read.reports) {
    numbers_ = true;
    return;
  }
  if (is_of_another_year(at)) return;
  if (at > items_.begin() && items_.is(at - 1, Sense::until)) {  // "lũy kế hết tháng 8"
    read.from = *time::year_of(read.to).from;
    read.to_date = read.cumulative = true;
  }
  const int year = time::civil(read.to).year;
  const int named = year_ != 0 ? year_ : items_.year_named_behind(at);
  if (read.without_year && named != 0) {
    const time::DateRange moved = in_year({read.from, read.to}, named);
    read.from = *moved.from;
    read.to = *moved.to;
  } else if (time::civil(read.from).year == year) {
    year_ = year;  // "nhiệm kỳ 2021 - 2026" says no year
  }
  if (unknown_amount_ && items_.is(at - 1, Kind::amount)) return;  // of that amount, which is no figure
  // "đạt 5 tỷ đồng trong quý I": what stands behind the amount counts where nothing stood before it.
  const bool adjacent = !read.without_year && items_.is(at - 1, Kind::amount);  // "lên 480 tỷ đồng năm 2024"
  if (current_ && !said_.boundary && (adjacent || !drafts_[*current_].period_named)) {
    context_.period = {time::DateRange{read.from, read.to}, read.to_date};
    const std::size_t last = *current_;  // and "lần lượt là 9 tỷ đồng và 5 tỷ đồng trong quý I"
    const std::size_t several = listed_.on && listed_.next <= last + 1 ? listed_.next : 1;
    for (std::size_t i = last + 1 - std::max<std::size_t>(several, 1); i <= last; ++i)
      take_period_behind(drafts_[i], read, items_[at].source);
    // "thu 9 tỷ đồng, chi 5 tỷ đồng trong quý I": of both sides.
    if (several == 1 && last > 0 && is_other_side(drafts_[last - 1], drafts_[last]))
      take_period_behind(drafts_[last - 1], read, items_[at].source);
    return;
  }
  name_period(read, items_[at].source);
}

bool SentenceReader::is_other_side(const DraftFigure& first, const DraftFigure& second) const {
  return !first.figure.period && first.comparisons.empty() && !said_.apart && first.figure.flow != second.figure.flow &&
         first.figure.status == second.figure.status;
}

void SentenceReader::take_period_behind(DraftFigure& draft, const ReadPeriod& read, ByteRange source) const {
  draft.figure.period = context_.period.range;
  draft.figure.cumulative = read.cumulative;
  draft.figure.evidence.period = source;
  draft.period_named = true;
}

// "chi chuyển nguồn sang năm 2024" is of the year before, "vốn năm 2022 chuyển sang" of the year after.
bool SentenceReader::is_of_another_year(std::size_t at) const {
  const bool spent = subject_.known && subject_.explicit_word && subject_.flow == Flow::spending;
  return spent ? at > items_.begin() && items_.is(at - 1, Sense::carried) : items_.carries_over(at + 1);
}

void SentenceReader::on_giver(std::size_t at) {
  if (said_.giver == Target::plan && items_.assigns(at)) said_.giver = items_[at].wording.target;
}

std::size_t SentenceReader::on_open(std::size_t at) {
  DraftComparison draft;
  if (current_ && !drafts_[*current_].in_brackets) {
    const std::size_t next = items_.amount_in_brackets(at, draft);
    // "thu 9 tỷ đồng (quý I: 2 tỷ đồng)" names a part.
    const std::optional<time::DateRange>& period = drafts_[*current_].figure.period;
    const bool is_part = draft.base && (!period || (period->from <= draft.base->from && draft.base->to <= period->to));
    if (next != at && !is_part) {
      drafts_[*current_].in_brackets = std::move(draft);
      return next;
    }
  }
  if (depth_++ == 0) outside_ = {drafts_.size(), current_, whole_, subject_};
  clause_start_ = true;
  if (items_.starts_figure(at + 1)) said_.boundary = true;
  return at + 1;
}

// What follows the bracket is said of what stood before it.
void SentenceReader::on_close() {
  depth_ = std::max(0, depth_ - 1);
  if (depth_ > 0) return;
  if (subject_.other_money && !outside_.subject.other_money) subject_ = outside_.subject;
  if (drafts_.size() == outside_.drafts) return;
  current_ = outside_.current;
  whole_ = outside_.whole;
  subject_ = outside_.subject;
}

void SentenceReader::on_parts(std::size_t at) {
  subject_.in_list = true;
  if (!drafts_.empty())
    whole_ = index_of(drafts_.size() - 1);
  else if (at == items_.begin())
    whole_ = context_.whole;
  if (!whole_) return;
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

}  // namespace portal::budget
