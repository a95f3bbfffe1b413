// SPDX-License-Identifier: MIT
#include "core/budget/items.h"

#include <algorithm>
#include <limits>

#include "core/budget/words.h"
#include "core/money/quantity.h"
#include "core/text/fold.h"
#include "core/time/period.h"

namespace portal::budget {
namespace {

using Kind = Item::Kind;
using text::ByteRange;

std::string_view cut(std::string_view text, ByteRange range) {
  return text.substr(range.begin, range.size());
}

// ---- quantities

std::int64_t power_of_ten(int exponent) {
  std::int64_t power = 1;
  for (; exponent > 0; --exponent)
    power *= 10;
  return power;
}

std::optional<Amount> amount_of(const money::Quantity& quantity) {
  const std::optional<std::int64_t> dong = money::to_int64(quantity.dong());
  if (!dong) return std::nullopt;
  const int exponent = money::exponent(quantity.unit) - quantity.value.scale();
  return Amount{*dong, quantity.unit, power_of_ten(exponent), quantity.source};
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

time::Date first_of_year(time::Date date) {
  return *time::make_date(time::civil(date).year, 1, 1);
}

bool names_year(std::string_view words) {
  int digits = 0;
  for (const char byte : words) {
    digits = '0' <= byte && byte <= '9' ? digits + 1 : 0;
    if (digits == 4) return true;
  }
  return false;
}

std::optional<ReadPeriod> period_of(const time::FoundPeriod& found, std::string_view text, time::Date today) {
  using enum time::PeriodKind;
  const time::PeriodKind kind = found.period.kind;
  if (kind == from && text::fold(cut(text, found.source)) == "tu dau nam")
    return ReadPeriod{first_of_year(today), today, false, true, true};
  if (!found.period.range.to || kind == week || kind == rolling) return std::nullopt;
  if (found.weak && kind != part_of_year && kind != until) return std::nullopt;
  ReadPeriod read;
  read.to = *found.period.range.to;
  read.from = found.period.range.from.value_or(first_of_year(read.to));
  read.reports = kind != day && kind != part_of_month;
  if (kind == until) {
    const std::string words = text::fold(cut(text, found.source));
    if (words.starts_with("truoc")) return std::nullopt;
    read.cumulative = words.starts_with("tinh") || words.find("den het") != std::string::npos;
  }
  read.without_year = kind != year && kind != years && !names_year(cut(text, found.source));
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

// ---- everything in the order of the text

class ItemReader {
 public:
  ItemReader(std::string_view text, time::Date today)
      : text_(text),
        today_(today),
        quantities_(text),
        periods_(periods_of_lines_with_digits(text, today)),
        words_(hash_words(text)) {
    quantity_ = quantities_.next();
    out_.items.reserve(words_.words.size() + words_.words.size() / 4);
  }

  Items read() {
    while (true) {
      const std::uint32_t next = next_begin();
      add_signs(at_, next);
      if (next >= text_.size()) return std::move(out_);
      add_one(next);
    }
  }

 private:
  std::uint32_t next_begin() {
    while (word_ < words_.words.size() && words_.words[word_].source.begin < at_)
      ++word_;
    while (period_ < periods_.size() && periods_[period_].source.begin < at_)
      ++period_;
    while (quantity_ && quantity_->source.begin < at_)
      quantity_ = quantities_.next();
    std::uint32_t next = static_cast<std::uint32_t>(text_.size());
    if (word_ < words_.words.size()) next = std::min(next, words_.words[word_].source.begin);
    if (period_ < periods_.size()) next = std::min(next, periods_[period_].source.begin);
    if (quantity_) next = std::min(next, quantity_->source.begin);
    return next;
  }

  void add_one(std::uint32_t begin) {
    if (quantity_ && quantity_->source.begin == begin) return add_quantity();
    const bool at_word = word_ < words_.words.size() && words_.words[word_].source.begin == begin;
    const std::size_t words = at_word ? longest_phrase() : 0;
    const bool at_period = period_ < periods_.size() && periods_[period_].source.begin == begin;
    if (at_period && phrase_.sense != Sense::base) return add_period();
    if (words > 0) return add_phrase(words);
    if (at_word) return add_word();
    at_ = begin + 1;
  }

  Item& add(Kind kind, ByteRange source) {
    Item& item = out_.items.emplace_back();
    item.kind = kind;
    item.source = source;
    at_ = source.end;
    return item;
  }

  void add_quantity() {
    const money::Quantity quantity = *quantity_;
    Item& item = add(Kind::number, quantity.source);
    item.linked = quantity.link == money::Link::pair;
    item.range_end = quantity.link == money::Link::range;
    if (quantity.measure == money::Measure::money) {
      if (const std::optional<Amount> amount = amount_of(quantity)) {
        item.kind = Kind::amount;
        item.index = static_cast<std::uint32_t>(out_.amounts.size());
        out_.amounts.push_back({*amount, quantity.flag});
      }
    } else if (quantity.measure == money::Measure::percent) {
      if (const std::optional<Percent> percent = percent_of(quantity.value, 0)) {
        item.kind = Kind::percent;
        item.index = static_cast<std::uint32_t>(out_.percents.size());
        out_.percents.push_back({*percent, quantity.flag});
      }
    } else if (quantity.measure == money::Measure::times) {
      if (const std::optional<Percent> percent = percent_of(quantity.value, -2); percent && percent->decimals >= -2) {
        item.kind = Kind::times;
        item.index = static_cast<std::uint32_t>(out_.percents.size());
        out_.percents.push_back({*percent, quantity.flag});
      }
    }
  }

  void add_period() {
    const time::FoundPeriod& found = periods_[period_];
    const std::optional<ReadPeriod> period = period_of(found, text_, today_);
    Item& item = add(period ? Kind::period : Kind::number, found.source);
    if (!period) return;
    item.index = static_cast<std::uint32_t>(out_.periods.size());
    out_.periods.push_back(*period);
  }

  // How many words the longest phrase at the current word has; sets phrase_.
  std::size_t longest_phrase() {
    phrase_ = {};
    std::size_t longest = 0;
    PhraseHash hash;
    for (std::size_t word = word_; word < words_.words.size(); ++word) {
      if (word > word_ && !only_space_before(word)) break;
      hash.add(words_.words[word].hash);
      const Lookup lookup = find_wording(hash, words_.marks ? Marks::written : Marks::left_out);
      if (!lookup.known) break;
      if (!lookup.wording) continue;
      phrase_ = *lookup.wording;
      longest = word + 1 - word_;
    }
    return longest;
  }

  bool only_space_before(std::size_t word) const {
    const std::uint32_t begin = words_.words[word - 1].source.end, end = words_.words[word].source.begin;
    if (end == begin + 1 && text_[begin] == ' ') return true;
    return end - begin <= 4 && cut(text_, {begin, end}).find_first_of(".,;:()/-\n") == std::string_view::npos;
  }

  void add_phrase(std::size_t words) {
    const HashedWord &first = words_.words[word_], &last = words_.words[word_ + words - 1];
    Item& item = add(Kind::phrase, {first.source.begin, last.source.end});
    item.wording = phrase_;
    item.capital = first.capital;
  }

  void add_word() {
    const HashedWord& word = words_.words[word_];
    Item& item = add(word.number ? Kind::number : Kind::word, word.source);
    item.capital = word.capital;
  }

  void add_signs(std::uint32_t begin, std::uint32_t end) {
    for (std::uint32_t i = begin; i < end; ++i) {
      const Kind kind = sign_kind(i);
      if (kind != Kind::word) add(kind, {i, i + 1});
    }
    at_ = end;
  }

  Kind sign_kind(std::uint32_t i) const {
    switch (text_[i]) {
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
      default: return Kind::word;
    }
  }

  std::string_view text_;
  time::Date today_;
  money::QuantityScanner quantities_;
  std::optional<money::Quantity> quantity_;
  std::vector<time::FoundPeriod> periods_;
  HashedWords words_;
  std::size_t word_ = 0, period_ = 0;
  std::uint32_t at_ = 0;
  Wording phrase_;
  Items out_;
};

}  // namespace

Items read_items(std::string_view text, time::Date today) {
  return ItemReader(text, today).read();
}

}  // namespace portal::budget
