// SPDX-License-Identifier: MIT
#include "core/budget/items.h"

#include <algorithm>
#include <limits>
#include <span>
#include <string>

#include "core/budget/words.h"
#include "core/money/quantity.h"
#include "core/text/word_hash.h"
#include "core/text/word_set.h"
#include "core/time/period.h"

namespace portal::budget {
namespace {

using Kind = Item::Kind;
using text::ByteRange;

std::string_view cut(std::string_view text, ByteRange range) {
  return text.substr(range.begin, range.size());
}

// ---- quantities

std::optional<Amount> amount_of(const money::Quantity& quantity) {
  const std::optional<std::int64_t> dong = money::to_int64(quantity.dong());
  if (!dong) return std::nullopt;
  const int exponent = money::exponent(quantity.unit) - quantity.value.scale();
  const auto last_digit = static_cast<std::int64_t>(money::power_of_ten(std::max(0, exponent)));
  return Amount{*dong, quantity.unit, last_digit, quantity.source};
}

std::optional<Percent> percent_of(const money::Decimal& value, int scale_change) {
  const std::optional<money::Decimal> whole = money::shift(value, value.scale());
  const std::optional<std::int64_t> steps = whole ? money::to_int64(*whole) : std::nullopt;
  const int decimals = value.scale() + scale_change;
  if (!steps || *steps > most_percent_steps || *steps < -most_percent_steps || decimals > most_percent_decimals)
    return std::nullopt;
  return Percent{*steps, decimals};
}

Kind sign_kind(char sign) {
  switch (sign) {
    case ',': return Kind::comma;
    case ';': return Kind::semicolon;
    case ':': return Kind::colon;
    case '(':
    case '[': return Kind::open;
    case ')':
    case ']': return Kind::close;
    case '/': return Kind::slash;
    case '-': return Kind::dash;
    case '\n': return Kind::line;
    case '=': return Kind::phrase;  // "= 53,2% DT" as bằng
    default: return Kind::word;
  }
}

constexpr std::size_t longest_phrase_bytes = 96;  // decomposed, with spaces
constexpr std::size_t most_words_behind = 64;     // before they are forgotten

}  // namespace

// ---- everything in the order of the text

ItemReader::ItemReader(std::string_view text, time::Date today)
    : text_(text),
      today_(today),
      quantities_(text),
      quantity_(quantities_.next()),
      periods_(find_reported_periods(text, today)),
      words_(text),
      marks_(has_marks(text) ? Marks::written : Marks::left_out) {}

void ItemReader::read_until(std::uint32_t end, Items& out) {
  out.items.clear();
  out.amounts.clear();
  out.percents.clear();
  out.periods.clear();
  read_words(end);
  while (at_ < end) {
    const std::uint32_t next = next_begin();
    add_signs(std::min(next, end), out);
    if (next < end) add_one(next, out);
  }
}

void ItemReader::read_words(std::uint32_t end) {
  if (word_ >= most_words_behind) {
    ahead_.erase(ahead_.begin(), ahead_.begin() + static_cast<std::ptrdiff_t>(word_));
    word_ = 0;
  }
  words_.read_until(std::size_t{end} + longest_phrase_bytes, ahead_);
}

std::uint32_t ItemReader::next_begin() {
  while (word_ < ahead_.size() && ahead_[word_].source.begin < at_)
    ++word_;
  while (period_ < periods_.size() && periods_[period_].source.begin < at_)
    ++period_;
  while (quantity_ && quantity_->source.begin < at_)
    quantity_ = quantities_.next();
  auto next = static_cast<std::uint32_t>(text_.size());
  if (word_ < ahead_.size()) next = ahead_[word_].source.begin;
  if (period_ < periods_.size()) next = std::min(next, periods_[period_].source.begin);
  if (quantity_) next = std::min(next, quantity_->source.begin);
  return next;
}

void ItemReader::add_one(std::uint32_t begin, Items& out) {
  if (quantity_ && quantity_->source.begin == begin && !is_before_respectively()) return add_quantity(out);
  const bool at_word = word_ < ahead_.size() && ahead_[word_].source.begin == begin;
  const std::size_t words = at_word ? longest_phrase() : 0;
  const bool at_period =
      period_ < periods_.size() && periods_[period_].source.begin == begin && !reaches_into_amount(periods_[period_]);
  if (at_period && (words == 0 || phrase_.sense != Sense::base)) return add_period(out);
  if (words > 0) return add_phrase(words, out);
  if (at_word) return add_word(out);
  at_ = begin + 1;
}

Item& ItemReader::add(Kind kind, ByteRange source, Items& out) {
  Item& item = out.items.emplace_back();
  item.kind = kind;
  item.source = source;
  at_ = source.end;
  return item;
}

// "năm 2022, 2023 lần lượt đạt …" is no 2,023 times.
bool ItemReader::is_before_respectively() const {
  constexpr text::WordSet turn = text::word_set({"lượt", "luot"});
  if (quantity_->measure != money::Measure::times) return false;
  std::size_t behind = word_;
  while (behind < ahead_.size() && ahead_[behind].source.begin < quantity_->source.end)
    ++behind;
  return behind < ahead_.size() && turn.has(ahead_[behind].hash);
}

// "9 tháng 12 tỷ đồng" is no 9th of December, but "năm 2023 đồng thời" a year.
bool ItemReader::reaches_into_amount(const time::FoundPeriod& found) const {
  const char first = text_[found.source.begin];
  return '0' <= first && first <= '9' && quantity_ && quantity_->measure == money::Measure::money &&
         quantity_->source.begin < found.source.end;
}

// "9 tháng 61.240 triệu đồng", "9 tháng 12 tỷ đồng": to who looks for dates a day of a month, existing or not.
void ItemReader::join_months(Items& out) {
  constexpr text::WordSet month = text::word_set({"tháng", "thang"});
  std::vector<Item>& items = out.items;
  if (items.size() < 2 || items.back().kind != Kind::word || items[items.size() - 2].kind != Kind::number) return;
  const Item &count = items[items.size() - 2], &word = items.back();
  if (!month.has(text::hash_word_at(text_, word.source.begin, word.source.size()).hash)) return;
  const ByteRange source{count.source.begin, word.source.end};
  const time::ParsedPeriod parsed = time::parse_period(cut(text_, source), {today_, time::YearBias::past});
  if (!parsed.period || parsed.period->kind != time::PeriodKind::part_of_year) return;
  items.pop_back();
  Item& item = items.back();
  item.kind = Kind::period;
  item.source = source;
  item.index = static_cast<std::uint32_t>(out.periods.size());
  ReadPeriod read{*parsed.period->range.from, *parsed.period->range.to};
  read.without_year = true;
  out.periods.push_back(read);
}

void ItemReader::add_quantity(Items& out) {
  const money::Quantity quantity = *quantity_;
  if (quantity.measure == money::Measure::money) join_months(out);
  Item& item = add(Kind::number, quantity.source, out);
  item.linked = quantity.link == money::Link::pair;
  item.range_end = quantity.link == money::Link::range;
  if (quantity.measure == money::Measure::money) {
    if (const std::optional<Amount> amount = amount_of(quantity)) {
      item.kind = Kind::amount;
      item.index = static_cast<std::uint32_t>(out.amounts.size());
      out.amounts.push_back({*amount, quantity.flag});
    }
  } else if (quantity.measure == money::Measure::percent) {
    if (const std::optional<Percent> percent = percent_of(quantity.value, 0)) {
      item.kind = Kind::percent;
      item.index = static_cast<std::uint32_t>(out.percents.size());
      out.percents.push_back({*percent, quantity.flag});
    }
  } else if (quantity.measure == money::Measure::times) {
    if (const std::optional<Percent> percent = percent_of(quantity.value, -2); percent && percent->decimals >= -2) {
      item.kind = Kind::times;
      item.index = static_cast<std::uint32_t>(out.percents.size());
      out.percents.push_back({*percent, quantity.flag});
    }
  }
}

bool is_year(std::string_view digits) {
  const auto is_digit = [](char byte) { return '0' <= byte && byte <= '9'; };
  return digits.size() == 4 && digits.starts_with("20") && std::all_of(digits.begin(), digits.end(), is_digit);
}

// "năm 2022 và 2023", "năm 2021, 2022, 2023": one period, of as many years.
void ItemReader::join_years(Items& out) {
  std::vector<Item>& items = out.items;
  const std::size_t size = items.size();
  if (size < 3 || items[size - 3].kind != Kind::period || !is_year(cut(text_, items[size - 1].source))) return;
  const Item& between = items[size - 2];
  const bool joins = between.kind == Kind::comma || between.wording.sense == Sense::conjunction;
  ReadPeriod& years = out.periods[items[size - 3].index];
  const time::ParsedPeriod next =
      time::parse_period(cut(text_, items[size - 1].source), {today_, time::YearBias::past});
  if (!joins || !next.period || !next.period->range.from || !next.period->range.to) return;
  const bool whole = years.from == time::year_of(years.from).from && years.to == time::year_of(years.to).to;
  if (!whole || next.period->range.from->day_number != years.to.day_number + 1) return;
  years.to = *next.period->range.to;
  items[size - 3].source.end = items[size - 1].source.end;
  items.resize(size - 2);
}

// "Dự toán 2025 …": a year needs no other word behind the one for a plan. "Kế hoạch 2025/KH-UBND" is a document.
void ItemReader::read_year_of_plan(Items& out) {
  if (out.items.size() < 2) return;
  Item &number = out.items.back(), &plan = out.items[out.items.size() - 2];
  const std::string_view digits = cut(text_, number.source);
  const bool of_plan = plan.kind == Kind::phrase && plan.wording.sense == Sense::target;
  const bool goes_on = at_ < text_.size() && std::string_view("/-").find(text_[at_]) != std::string_view::npos;
  if (!of_plan || goes_on || !is_year(digits)) return;
  const time::ParsedPeriod parsed = time::parse_period(digits, {today_, time::YearBias::past});
  if (!parsed.period || !parsed.period->range.from || !parsed.period->range.to) return;
  number.kind = Kind::period;
  number.index = static_cast<std::uint32_t>(out.periods.size());
  out.periods.push_back({*parsed.period->range.from, *parsed.period->range.to});
}

// "sau 10 tháng của năm 2024", "quý I của năm 2024": to who looks for dates two periods, or none and a year.
bool ItemReader::join_part_of_year(ByteRange year, Items& out) {
  constexpr text::WordSet after = text::word_set({"sau"});
  constexpr text::WordSet of = text::word_set({"của", "cua"});
  std::vector<Item>& items = out.items;
  if (items.size() < 2 || items.back().kind != Kind::phrase) return false;
  Item& part = items[items.size() - 2];
  const ByteRange between = items.back().source;
  if (!of.has(text::hash_word_at(text_, between.begin, between.size()).hash)) return false;
  if (part.kind != Kind::period && part.kind != Kind::number) return false;
  std::string_view words = cut(text_, part.source);
  if (const std::size_t space = words.find(' ');
      space != words.npos &&
      after.has(text::hash_word_at(text_, part.source.begin, static_cast<std::uint32_t>(space)).hash))
    words.remove_prefix(space + 1);
  if (names_year(words)) return false;
  const std::string whole = std::string(words) + ' ' + std::string(cut(text_, year));
  const time::ParsedPeriod parsed = time::parse_period(whole, {today_, time::YearBias::past});
  if (!parsed.period || !parsed.period->range.from || !parsed.period->range.to) return false;
  if (part.kind == Kind::number) {
    part.kind = Kind::period;
    part.index = static_cast<std::uint32_t>(out.periods.size());
    out.periods.emplace_back();
  }
  ReadPeriod& read = out.periods[part.index];
  read.from = *parsed.period->range.from;
  read.to = *parsed.period->range.to;
  read.without_year = false;
  items.pop_back();
  items.back().source.end = at_ = year.end;
  return true;
}

void ItemReader::add_period(Items& out) {
  const time::FoundPeriod& found = periods_[period_];
  if (found.period.kind == time::PeriodKind::year && join_part_of_year(found.source, out)) return;
  std::size_t words = 0;
  while (words < most_opening_words && word_ + words < ahead_.size() &&
         ahead_[word_ + words].source.begin < found.source.end)
    ++words;
  const std::optional<ReadPeriod> period =
      read_period(found, text_, std::span<const BudgetWord>(ahead_).subspan(word_, words), today_);
  Item& item = add(period ? Kind::period : Kind::number, found.source, out);
  if (!period) return;
  item.index = static_cast<std::uint32_t>(out.periods.size());
  out.periods.push_back(*period);
}

// How many words the longest phrase at the next word has; sets phrase_.
std::size_t ItemReader::longest_phrase() {
  std::size_t longest = 0;
  PhraseHash hash;
  for (std::size_t index = word_; index < ahead_.size(); ++index) {
    if (index > word_ && !only_space_before(index)) break;
    hash.add(ahead_[index].hash);
    const Lookup lookup = find_wording(hash, marks_);
    if (!lookup.known) break;
    if (!lookup.wording) continue;
    // "cả năm 2023" names its year.
    const bool named = lookup.wording->sense == Sense::whole_year && period_ < periods_.size() &&
                       periods_[period_].source.begin == ahead_[index].source.begin;
    if (named) continue;
    phrase_ = *lookup.wording;
    longest = index + 1 - word_;
  }
  return longest;
}

bool ItemReader::only_space_before(std::size_t index) const {
  const ByteRange between{ahead_[index - 1].source.end, ahead_[index].source.begin};
  if (between.size() == 1 && text_[between.begin] == ' ') return true;
  return between.size() <= 4 && cut(text_, between).find_first_of(".,;:()/-\n") == std::string_view::npos;
}

void ItemReader::add_phrase(std::size_t words, Items& out) {
  const BudgetWord &first = ahead_[word_], &last = ahead_[word_ + words - 1];
  Item& item = add(Kind::phrase, {first.source.begin, last.source.end}, out);
  item.wording = phrase_;
  item.capital = first.capital;
}

void ItemReader::add_word(Items& out) {
  const BudgetWord& word = ahead_[word_];
  Item& item = add(word.number ? Kind::number : Kind::word, word.source, out);
  item.capital = word.capital;
  if (!word.number) return;
  read_year_of_plan(out);
  join_years(out);
}

void ItemReader::add_signs(std::uint32_t end, Items& out) {
  for (std::uint32_t i = at_; i < end; ++i)
    if (const Kind kind = sign_kind(text_[i]); kind != Kind::word)
      add(kind, {i, i + 1}, out).wording.sense = kind == Kind::phrase ? Sense::attain : Sense::none;
  at_ = std::max(at_, end);
}

}  // namespace portal::budget
