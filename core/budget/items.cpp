// SPDX-License-Identifier: MIT
#include "core/budget/items.h"

#include <algorithm>
#include <limits>
#include <span>

#include "core/budget/reported_range.h"
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

// ---- periods

bool names_year(std::string_view words) {
  int digits = 0;
  for (const char byte : words) {
    digits = '0' <= byte && byte <= '9' ? digits + 1 : 0;
    if (digits == 4) return true;
  }
  return false;
}

constexpr std::size_t most_opening_words = 5;  // "tính từ đầu năm", and one more to tell that it ends
constexpr text::WordSet until_words = text::word_set({"đến", "den"});
constexpr text::WordSet end_words = text::word_set({"hết", "het"});

bool says_until_end(std::span<const BudgetWord> words) {
  for (std::size_t i = 1; i < words.size(); ++i)
    if (until_words.has(words[i - 1].hash) && end_words.has(words[i].hash)) return true;
  return false;
}

bool is_from_start_of_year(std::span<const BudgetWord> words) {
  constexpr text::WordSet counted = text::word_set({"tính", "tinh", "kể", "ke"});
  constexpr text::WordSet from = text::word_set({"từ", "tu"}), start = text::word_set({"đầu", "dau"}),
                          year = text::word_set({"năm", "nam"});
  if (words.size() == 4 && counted.has(words[0].hash)) words = words.subspan(1);
  return words.size() == 3 && from.has(words[0].hash) && start.has(words[1].hash) && year.has(words[2].hash);
}

/// "Sau 9 tháng, …", "sau 9 tháng năm 2024": the nine months that are over. "Sau 9 tháng triển khai" says none, and
/// "sau 9 tháng 12" a day.
std::optional<ReadPeriod> months_over(const time::FoundPeriod& found, std::string_view text,
                                      std::span<const BudgetWord> words) {
  constexpr text::WordSet after = text::word_set({"sau"});
  constexpr text::WordSet month = text::word_set({"tháng", "thang"});
  const bool is_count = words.size() >= 3 && after.has(words[0].hash) && words[1].number && month.has(words[2].hash);
  if (!is_count) return std::nullopt;
  const bool is_over = words.size() > 3 ? !words[3].number : text.substr(found.source.end).starts_with(',');
  if (!is_over) return std::nullopt;
  const time::Date last{found.period.range.from->day_number - 1};
  return ReadPeriod{*time::year_of(last).from, last, false, false, true, !names_year(cut(text, found.source))};
}

/// "9 tháng qua" in October: all that are over of this year.
std::optional<ReadPeriod> months_past(std::span<const BudgetWord> words, std::string_view text, time::Date today) {
  constexpr text::WordSet month = text::word_set({"tháng", "thang"});
  constexpr text::WordSet past = text::word_set({"qua"});
  if (words.size() != 3 || !words[0].number || !month.has(words[1].hash) || !past.has(words[2].hash)) return {};
  const int over = time::civil(today).month - 1, year = time::civil(today).year;
  const time::ParsedPeriod parsed =
      time::parse_period(cut(text, {words[0].source.begin, words[1].source.end}), {today, time::YearBias::past});
  if (over == 0 || !parsed.period || !parsed.period->range.to) return {};
  const time::Date last = *time::make_date(year, over, time::days_in_month(year, over));
  if (*parsed.period->range.to != last) return {};
  return ReadPeriod{*time::year_of(today).from, last, false, false, true, true};
}

/// @param words  its first ones, at most most_opening_words
std::optional<ReadPeriod> period_of(const time::FoundPeriod& found, std::string_view text,
                                    std::span<const BudgetWord> words, time::Date today) {
  using enum time::PeriodKind;
  constexpr text::WordSet before = text::word_set({"trước", "truoc"}), counted = text::word_set({"tính", "tinh"});
  const time::PeriodKind kind = found.period.kind;
  if (kind == from && is_from_start_of_year(words))
    return ReadPeriod{*time::year_of(today).from, today, false, true, true, true};
  if (kind == from) return months_over(found, text, words);
  if (kind == rolling) return months_past(words, text, today);
  if (!found.period.range.to || kind == week) return std::nullopt;
  if (found.weak && kind != part_of_year && kind != until) return std::nullopt;
  const time::DateRange range = reported_range(found.period);
  ReadPeriod read{*range.from, *range.to};
  read.reports = kind != day && kind != part_of_month;
  if (kind == until) {
    if (!words.empty() && before.has(words[0].hash)) return std::nullopt;
    read.to_date = true;
    read.cumulative = says_until_end(words) || (!words.empty() && counted.has(words[0].hash));
  } else if (kind == between && range.from == time::year_of(*range.from).from) {
    read.to_date = read.cumulative = says_until_end(words);  // "từ đầu năm đến hết tháng 8"
  }
  read.without_year = kind != year && kind != years && kind != third_of_year && !names_year(cut(text, found.source));
  return read;
}

// A line without digits holds no amount, and looking for periods is what costs most.
std::vector<time::FoundPeriod> periods_of_lines_with_digits(std::string_view text, time::Date today) {
  std::vector<time::FoundPeriod> all;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = text.substr(begin, end - begin);
    if (line.find_first_of("0123456789") != std::string_view::npos) {
      const auto offset = static_cast<std::uint32_t>(begin);
      for (time::FoundPeriod found : time::find_periods(line, {today, time::YearBias::past})) {
        found.source = {found.source.begin + offset, found.source.end + offset};
        all.push_back(found);
      }
    }
    begin = end + 1;
  }
  return all;
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
      periods_(periods_of_lines_with_digits(text, today)),
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

void ItemReader::add_period(Items& out) {
  const time::FoundPeriod& found = periods_[period_];
  std::size_t words = 0;
  while (words < most_opening_words && word_ + words < ahead_.size() &&
         ahead_[word_ + words].source.begin < found.source.end)
    ++words;
  const std::optional<ReadPeriod> period =
      period_of(found, text_, std::span<const BudgetWord>(ahead_).subspan(word_, words), today_);
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
