// SPDX-License-Identifier: MIT
#include "core/budget/items.h"

#include <algorithm>
#include <limits>

#include "core/money/quantity.h"
#include "core/text/fold.h"
#include "core/text/normalize.h"
#include "core/text/tokenize.h"
#include "core/text/utf8.h"
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
      : text_(text), today_(today), quantities_(text), periods_(periods_of_lines_with_digits(text, today)) {
    text::tokenize(text, tokens_);
    marks_ = has_marks() ? Marks::written : Marks::left_out;
    quantity_ = quantities_.next();
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
  bool has_marks() const {
    return std::any_of(tokens_.begin(), tokens_.end(),
                       [](const text::Token& token) { return token.exact != token.folded; });
  }

  std::uint32_t next_begin() {
    while (token_ < tokens_.size() && tokens_[token_].source.begin < at_)
      ++token_;
    while (period_ < periods_.size() && periods_[period_].source.begin < at_)
      ++period_;
    while (quantity_ && quantity_->source.begin < at_)
      quantity_ = quantities_.next();
    std::uint32_t next = static_cast<std::uint32_t>(text_.size());
    if (token_ < tokens_.size()) next = std::min(next, tokens_[token_].source.begin);
    if (period_ < periods_.size()) next = std::min(next, periods_[period_].source.begin);
    if (quantity_) next = std::min(next, quantity_->source.begin);
    return next;
  }

  void add_one(std::uint32_t begin) {
    if (quantity_ && quantity_->source.begin == begin) return add_quantity();
    const bool at_token = token_ < tokens_.size() && tokens_[token_].source.begin == begin;
    const std::size_t words = at_token ? longest_phrase() : 0;
    const bool at_period = period_ < periods_.size() && periods_[period_].source.begin == begin;
    if (at_period && phrase_.sense != Sense::base) return add_period();
    if (words > 0) return add_phrase(words);
    if (at_token) return add_word();
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

  // "đầu tư năm 2023" is not "từ năm 2023": without the word that is no từ the rest is a period of its own.
  time::FoundPeriod without_false_from(time::FoundPeriod found) const {
    const ByteRange first = tokens_[token_].source;
    if (found.period.kind != time::PeriodKind::from || first.begin != found.source.begin) return found;
    if (marks_ == Marks::left_out || tokens_[token_].exact == "từ" || tokens_[token_].exact == "sau") return found;
    const ByteRange rest{std::min(first.end + 1, found.source.end), found.source.end};
    const time::ParsedPeriod parsed = time::parse_period(cut(text_, rest), {today_, time::YearBias::past});
    return parsed.period ? time::FoundPeriod{*parsed.period, rest, found.weak} : found;
  }

  void add_period() {
    const time::FoundPeriod found = without_false_from(periods_[period_]);
    const std::optional<ReadPeriod> period = period_of(found, text_, today_);
    Item& item = add(period ? Kind::period : Kind::number, found.source);
    if (!period) return;
    item.index = static_cast<std::uint32_t>(out_.periods.size());
    out_.periods.push_back(*period);
  }

  // How many words the longest phrase at the current token has; sets phrase_.
  std::size_t longest_phrase() {
    phrase_ = {};
    std::size_t longest = 0;
    PhraseHash hash;
    for (std::size_t words = 1; words <= longest_phrase_words && token_ + words <= tokens_.size(); ++words) {
      const text::Token& token = tokens_[token_ + words - 1];
      if (words > 1 && !only_space_before(token_ + words - 1)) break;
      hash.add(marks_ == Marks::written ? token.exact : token.folded);
      if (words == 1 && !may_start_phrase(hash, marks_)) break;
      if (const std::optional<Wording> wording = find_wording(hash, marks_)) {
        phrase_ = *wording;
        longest = words;
      }
    }
    return longest;
  }

  bool only_space_before(std::size_t token) const {
    const std::uint32_t begin = tokens_[token - 1].source.end, end = tokens_[token].source.begin;
    return end - begin <= 4 && text_.substr(begin, end - begin).find_first_of(".,;:()/-\n") == std::string_view::npos;
  }

  void add_phrase(std::size_t words) {
    const ByteRange source{tokens_[token_].source.begin, tokens_[token_ + words - 1].source.end};
    const bool capital = starts_with_capital(token_);
    Item& item = add(Kind::phrase, source);
    item.wording = phrase_;
    item.capital = capital;
  }

  void add_word() {
    const text::Token& token = tokens_[token_];
    const bool number = '0' <= token.folded.front() && token.folded.front() <= '9';
    const bool capital = starts_with_capital(token_);
    Item& item = add(number ? Kind::number : Kind::word, token.source);
    item.capital = capital;
  }

  // A lower-case letter is what fold_case() leaves alone.
  bool starts_with_capital(std::size_t token) const {
    const std::string_view written = cut(text_, tokens_[token].source);
    const auto first = static_cast<unsigned char>(written.front());
    if (first < 0x80) return 'A' <= first && first <= 'Z';
    const text::CodePoint point = text::decode(text_, tokens_[token].source.begin);
    return text::fold_case(cut(text_, {point.begin, point.end})) != text::nfc(cut(text_, {point.begin, point.end}));
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
  std::vector<text::Token> tokens_;
  std::size_t token_ = 0, period_ = 0;
  std::uint32_t at_ = 0;
  Marks marks_ = Marks::written;
  Wording phrase_;
  Items out_;
};

}  // namespace

Items read_items(std::string_view text, time::Date today) {
  return ItemReader(text, today).read();
}

}  // namespace portal::budget
