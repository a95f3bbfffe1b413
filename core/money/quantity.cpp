// SPDX-License-Identifier: MIT
#include "core/money/quantity.h"

#include <algorithm>
#include <iterator>

#include "core/money/word.h"
#include "core/text/code_point_data.h"
#include "core/text/utf8.h"

namespace portal::money {
namespace {

/// Behind these a number says which one, not how much: "tháng 6 120 tỷ" is June, and 120.
constexpr WordSet ordinal_words = word_set({"tháng", "thang", "quý", "quí", "năm", "nam", "ngày", "ngay", "điều",
                                            "khoản", "mục", "thứ", "đợt", "lần", "tuần"});
constexpr WordSet caption_words = word_set({"đvt", "dvt", "vị", "vi", "tính", "tinh"});
constexpr WordSet time_words = word_set({"tháng", "thang", "năm", "nam", "quý", "ngày", "ngay", "tuần", "giờ"});
constexpr WordSet half_words = word_set({"rưỡi", "ruoi", "rưởi"});
constexpr WordSet from_words = word_set({"từ", "tu", "khoảng", "khoang"});

/// Words between two numbers of which the second has the unit.
struct Connector {
  std::uint64_t word;
  Link link;
};
constexpr Connector connectors[] = {{"đến"_word, Link::range},  {"den"_word, Link::range}, {"tới"_word, Link::range},
                                    {"toi"_word, Link::range},  {"lên"_word, Link::none},  {"len"_word, Link::none},
                                    {"xuống"_word, Link::none}, {"còn"_word, Link::none}};

bool is_digit_at(std::string_view text, std::uint32_t offset) {
  return offset < text.size() && text[offset] >= '0' && text[offset] <= '9';
}

/// The code point that ends at byte `end`; 0 at the start of the text.
text::CodePoint code_point_before(std::string_view text, std::uint32_t end) {
  if (end == 0) return {};
  std::uint32_t begin = end - 1;
  while (begin > 0 && end - begin < text::longest_code_point &&
         (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80)
    --begin;
  const text::CodePoint point = text::decode(text, begin);
  return point.end == end ? point : text::CodePoint{text::replacement_character, end - 1, end, false};
}

bool is_dash(char32_t point) {
  return point == '-' || (point >= 0x2010 && point <= 0x2015) || point == 0x2212;
}

bool is_digit(char32_t point) {
  return point >= '0' && point <= '9';
}

/// A number with what stands around it.
struct Part {
  WrittenNumber written;
  std::optional<UnitWords> words;
  text::ByteRange source;
  Decimal value;  ///< once its unit is known
  NumberFlag flag = NumberFlag::none;
  Unit unit = Unit::dong;
  bool negative = false;

  bool is_money() const { return words && words->measure == Measure::money; }
};

/// 2 tỷ and 350 triệu: 2.350 triệu. Nothing if the second cannot be a part of the first.
std::optional<Decimal> join(const Decimal& large, Unit large_unit, const Decimal& small, Unit small_unit) {
  if (large.scale() != 0) return std::nullopt;
  const bool falling = small_unit < large_unit;
  const bool thousands = large_unit == Unit::nghin_dong && small_unit > large_unit;  // 1 nghìn 200 tỷ
  if (!falling && !thousands) return std::nullopt;
  const int step = falling ? exponent(large_unit) - exponent(small_unit) : 3;
  const std::optional<Decimal> head = shift(large, step);
  if (!head || small >= *shift(Decimal(1), step)) return std::nullopt;
  return add(*head, small);
}

class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  /// The quantities that start with the number at `begin`, into `found`; returns how many.
  std::size_t read(const WrittenNumber& plain, std::array<Quantity, 2>& found) const {
    if (!may_start(plain.source.begin)) return 0;
    Part first = read_part(plain);
    read_accounting(first);
    if (first.words && !complete(first)) return 0;
    Link link = Link::none;
    std::optional<Part> second = read_partner(first, link);
    if (!first.words && !second && widen(first)) second = read_partner(first, link);
    if (!first.words && !second) return 0;
    const bool unit_from_next = !first.words;
    if (unit_from_next) {
      first.words = second->words;
      first.unit = second->unit;
      if (!interpret_part(first) || !fits(first)) return 0;
    }
    if (is_caption(first)) return 0;
    read_sign(first);
    found[0] = quantity(first, Link::none, unit_from_next);
    if (second) found[1] = quantity(*second, link, false);
    return second ? 2 : 1;
  }

 private:
  static Quantity quantity(const Part& part, Link link, bool unit_from_next) {
    return {part.words->measure, part.unit, part.value, part.flag, link, unit_from_next, part.source};
  }

  static bool fits(const Part& part) { return !part.is_money() || shift(part.value, exponent(part.unit)).has_value(); }

  /// Not inside a word ("T7"), a date, a document number or a foreign sum.
  bool may_start(std::uint32_t begin) const {
    const text::CodePoint before = code_point_before(text_, begin);
    if (before.value == '$' || before.value == U'€') return false;
    if (text::is_word_letter(before.value) || text::is_mark(before.value)) return false;
    if (before.value != '/' && !is_dash(before.value)) return true;
    return !is_digit(code_point_before(text_, before.begin).value);
  }

  Part read_part(const WrittenNumber& plain) const {
    Part part;
    if (!read_spaced(plain, part)) {
      part.written = plain;
      part.words = read_unit_words(text_, plain);
    }
    part.source = {part.written.source.begin, part.words ? part.words->end : part.written.source.end};
    if (part.words) part.unit = part.words->unit;
    return part;
  }

  /// "380 000 triệu": one number, if a unit follows and no word before claims the first group.
  bool read_spaced(const WrittenNumber& plain, Part& part) const {
    const std::uint32_t end = plain.source.end;
    if (plain.separators > 0 || plain.first_size > 3 || end >= text_.size() || text_[end] != ' ') return false;
    part.written = read_spaced_number(text_, plain.source.begin);
    if (part.written.source.end == end || word_before(text_, plain.source.begin).is_in(ordinal_words)) {
      return false;
    }
    part.words = read_unit_words(text_, part.written);
    return part.words.has_value();
  }

  /// "380 000/401 950 triệu": the unit follows behind the other half only.
  bool widen(Part& part) const {
    const std::uint32_t end = part.written.source.end;
    if (part.written.separators > 0 || part.written.first_size > 3) return false;
    part.written = read_spaced_number(text_, part.written.source.begin);
    part.source.end = part.written.source.end;
    return part.source.end != end;  // agree() asks for the word before
  }

  bool interpret_part(Part& part) const {
    const bool percent = part.words->measure != Measure::money && part.words->measure != Measure::times;
    const std::optional<Number> number = interpret(part.written, part.words->style, percent);
    if (!number) return false;
    part.value = number->value;
    part.flag = number->flag;
    return true;
  }

  /// "(1.234) triệu đồng" is negative.
  void read_accounting(Part& part) const {
    const text::ByteRange digits = part.written.source;
    const bool bracketed = digits.begin > 0 && text_[digits.begin - 1] == '(' && digits.end < text_.size() &&
                           text_[digits.end] == ')' && part.written.separators > 0;
    if (part.words || !bracketed) return;
    WrittenNumber behind = part.written;
    ++behind.source.end;
    part.words = read_unit_words(text_, behind);
    if (!part.is_money()) {
      part.words.reset();
      return;
    }
    part.negative = true;
    part.unit = part.words->unit;
    part.source = {digits.begin - 1, part.words->end};
  }

  /// Gives a part with a unit its value, with the smaller units that follow; false for what cannot be read.
  bool complete(Part& part) const {
    if (!interpret_part(part)) return false;
    while (part.words->scale_only) {
      const std::uint32_t begin = skip_spaces(text_, part.source.end);
      if (!is_digit_at(text_, begin)) break;
      const WrittenNumber next = read_written_number(text_, begin);
      const std::optional<UnitWords> words = read_unit_words(text_, next);
      if (!words && is_spoken_rest(next)) return false;
      if (!words || words->measure != Measure::money) break;
      const std::optional<Number> number = interpret(next, words->style, false);
      const auto joined = number ? join(part.value, part.unit, number->value, words->unit) : std::nullopt;
      if (!joined) break;
      part.value = *joined;
      part.unit = words->unit;
      part.words = words;
      part.source.end = words->end;
    }
    const bool half = part.words->scale_only && word_at(text_, skip_spaces(text_, part.source.end)).is_in(half_words);
    if (part.negative) part.value = negate(part.value);
    return !half && fits(part);
  }

  /// "3 triệu 5": 3.500.000 to a listener, so neither 3 triệu nor a guess is reported.
  bool is_spoken_rest(const WrittenNumber& next) const {
    if (next.separators > 0 || next.first_size > 1) return false;
    const std::uint32_t end = next.source.end;
    if (end < text_.size() && (text_[end] == '/' || is_dash(text::decode(text_, end).value))) return false;
    return !word_at(text_, skip_spaces(text_, end)).is_in(time_words);
  }

  /// The other half of a pair or range.
  std::optional<Part> read_partner(const Part& first, Link& link) const {
    const std::uint32_t between = skip_spaces(text_, first.source.end);
    if (between >= text_.size()) return std::nullopt;
    const text::CodePoint point = text::decode(text_, between);
    std::uint32_t end = point.end;
    if (point.value == '/') {
      link = Link::pair;
    } else if (is_dash(point.value)) {
      link = Link::range;
    } else {
      const Word word = word_at(text_, between);
      const auto* found = std::find_if(std::begin(connectors), std::end(connectors),
                                       [&](const Connector& entry) { return word.is(entry.word); });
      if (found == std::end(connectors) || !has_from(first)) return std::nullopt;
      link = found->link;
      end = word.end;
    }
    std::optional<Part> second = read_second(skip_spaces(text_, end));
    return second && agree(first, *second, link, is_dash(point.value)) ? second : std::nullopt;
  }

  bool has_from(const Part& first) const { return word_before(text_, first.source.begin).is_in(from_words); }

  std::optional<Part> read_second(std::uint32_t begin) const {
    if (!is_digit_at(text_, begin)) return std::nullopt;
    Part second = read_part(read_written_number(text_, begin));
    return second.words && complete(second) ? std::optional<Part>(second) : std::nullopt;
  }

  bool agree(Part first, const Part& second, Link link, bool dash) const {
    if (first.words) {
      return first.words->measure == second.words->measure && (!dash || amount(first) < amount(second));
    }
    const Word before = word_before(text_, first.source.begin);
    if (before.is_in(ordinal_words)) return false;
    first.words = second.words;
    if (!interpret_part(first)) return false;
    if (link != Link::range) return true;
    return first.value < second.value && !(dash && (before.is("số"_word) || looks_like_year(first, second)));
  }

  static Decimal amount(const Part& part) {
    const auto shifted = part.is_money() ? shift(part.value, exponent(part.unit)) : std::nullopt;
    return shifted ? *shifted : part.value;
  }

  /// "năm 2023 - 5.000 tỷ", but not "2000-2500 tỷ".
  static bool looks_like_year(const Part& first, const Part& second) {
    return first.written.separators == 0 && first.written.first_size == 4 && first.value >= Decimal(1900) &&
           first.value <= Decimal(2100) && (second.written.separators > 0 || second.written.first_size != 4);
  }

  /// "Đơn vị: 1.000 đồng" sets a unit.
  bool is_caption(const Part& part) const {
    if (!part.is_money() || part.unit != Unit::dong || part.value.scale() != 0) return false;
    Int128 rest = part.value.coefficient();
    while (rest >= 1000 && rest % 1000 == 0)
      rest /= 1000;
    return rest == 1 && word_before(text_, part.source.begin).is_in(caption_words);
  }

  /// A dash that touches the number but nothing before it, or "âm".
  void read_sign(Part& part) const {
    if (part.negative) return;
    const text::CodePoint before = code_point_before(text_, part.source.begin);
    std::uint32_t begin = before.begin;
    if (is_dash(before.value)) {
      const char32_t outer = code_point_before(text_, before.begin).value;
      if (outer != 0 && outer != '(' && !text::is_space(outer)) return;
    } else {
      const Word word = word_before(text_, part.source.begin);
      if (!word.is("âm"_word)) return;
      begin = word.begin;
    }
    part.source.begin = begin;
    part.value = negate(part.value);
  }

  std::string_view text_;
};

}  // namespace

std::optional<Quantity> QuantityScanner::next() {
  while (taken_ == found_count_) {
    while (offset_ < text_.size() && !is_digit_at(text_, offset_))
      ++offset_;
    if (offset_ >= text_.size()) return std::nullopt;
    scan_number();
  }
  return found_[taken_++];
}

void QuantityScanner::scan_number() {
  const WrittenNumber plain = read_written_number(text_, offset_);
  found_count_ = Reader(text_).read(plain, found_);
  taken_ = 0;
  offset_ = found_count_ > 0 ? found_[found_count_ - 1].source.end : plain.source.end;
}

}  // namespace portal::money
