// SPDX-License-Identifier: MIT
#include "core/time/period_slots.h"

#include <array>
#include <cstddef>
#include <span>

namespace portal::time::period {
namespace {

/// A number within one slot's reach, and where it ends.
struct Counted {
  int value = 0;
  std::uint32_t end = 0;
};

/// Reads slots off a list of tokens.
class SlotReader {
 public:
  SlotReader(const std::vector<Token>& tokens, const Parts& parts, std::vector<Filled>& out)
      : tokens_(tokens), parts_(parts), out_(out) {}

  void read(char slot, std::uint32_t at) {
    for (const NumberSlot& number : number_slots) {
      if (number.slot == slot) return read_number(number, at);
    }
    switch (slot) {
      case 'S': return year_or_suffix(at);
      case 'T': return year_tail(at);
      case 'U': return lunar_year_tail(at);
      case 'Z': return canchi(at);
      case 'R': return near_suffix(at);
      case 'V': weekday(at, true); return nothing(at);
      case 'G': return weekday(at, false);
      case 'H': leap(at); return nothing(at);
      case 'J': return leap(at);
      case 'O': lunar_mark(at); return nothing(at);
      case 'E': return lunar_mark(at);
      default: return;
    }
  }

 private:
  const Token* token(std::uint32_t at) const { return at < tokens_.size() ? &tokens_[at] : nullptr; }
  bool is_word(std::uint32_t at, WordId word) const { return at < tokens_.size() && tokens_[at].is(word); }
  bool is_sign(std::uint32_t at, char sign) const {
    return at < tokens_.size() && tokens_[at].kind == TokenKind::sign && tokens_[at].sign == sign;
  }
  bool is_number(std::uint32_t at, unsigned least_digits, unsigned most_digits) const {
    if (at >= tokens_.size() || tokens_[at].kind != TokenKind::number) return false;
    return tokens_[at].digits >= least_digits && tokens_[at].digits <= most_digits;
  }
  bool is_likely_year_at(std::uint32_t at) const { return is_number(at, 4, 4) && is_likely_year(tokens_[at].value); }
  Parts& add(std::uint32_t end) {
    out_.push_back({parts_, end});
    return out_.back().parts;
  }

  void set_year(Parts& parts, int value, std::uint32_t at) const {
    parts.year = value;
    parts.year_digits = tokens_[at].digits;
    parts.year_place = at;
    parts.year_is = YearIs::number;
  }

  /// All slots but the years have three digits at most.
  static std::int16_t short_of(int value) { return static_cast<std::int16_t>(value); }

  /// 28072023
  static void set_run(Parts& parts, int value, std::uint32_t at) {
    parts.day = short_of(value / 1'000'000);
    parts.month = short_of(value / 10'000 % 100);
    parts.year = value % 10'000;
    parts.year_digits = 4;
    parts.day_place = parts.month_place = parts.year_place = at;
    parts.year_is = YearIs::number;
  }

  void set(char slot, Parts& parts, int value, std::uint32_t at) const {
    switch (slot) {
      case 'K':  // "Mùng" stands before 1 to 10 only; day 0 is none.
      case 'D':
        parts.day = slot == 'K' && value > 10 ? std::int16_t{0} : short_of(value);
        parts.day_place = at;
        break;
      case 'M':
      case 'W':
      case 'L':
      case 'P':
        parts.month = short_of(value);
        parts.month_place = at;
        break;
      case 'N':
      case 'Q':
        parts.count = short_of(value);
        parts.count_place = at;
        break;
      case 'C': parts.second_count = short_of(value); break;
      case 'I': parts.second_year = value; break;
      case 'X': set_run(parts, value, at); break;
      default: set_year(parts, value, at); break;
    }
  }

  /// The slot may also stand for no token.
  void nothing(std::uint32_t at) { add(at); }

  /// The number that a word stands for, or 0.
  int number_of(std::uint32_t at, Counts kind) const {
    const Token* word = token(at);
    if (word == nullptr || word->kind != TokenKind::word) return 0;
    for (const WordId id : word->words) {
      if (id != no_word && vocabulary[id].counts == kind) return vocabulary[id].number;
    }
    return 0;
  }

  void read_number(const NumberSlot& slot, std::uint32_t at) {
    const auto take = [&](std::uint32_t end, int value) { set(slot.slot, add(end), value, at); };
    if (is_number(at, slot.least_digits, slot.most_digits)) return take(at + 1, tokens_[at].value);
    for (const Counts kind : slot.counts) {
      const int number = number_of(at, kind);
      if (number == 0) continue;
      const int unit = number == 10 && kind == Counts::spoken ? number_of(at + 1, Counts::spoken) : 0;
      if (unit == 1 || unit == 2) take(at + 2, number + unit);  // mười một, mười hai
      return take(at + 1, number);
    }
  }

  const Suffix* find_suffix(std::uint32_t at, std::span<const Suffix> suffixes) const {
    for (const Suffix& suffix : suffixes) {
      if (is_word(at, suffix.word)) return &suffix;
    }
    return nullptr;
  }

  void near_suffix(std::uint32_t at) {
    const std::uint32_t last = is_word(at, "vừa"_word) ? at + 1 : at;
    const Suffix* suffix = find_suffix(last, near_suffixes);
    if (suffix == nullptr || (last != at && suffix->offset != -1)) return;
    add(last + 1).offset = suffix->offset;
  }

  void year_or_suffix(std::uint32_t at) {
    if (is_number(at, 4, 4)) return set_year(add(at + 1), tokens_[at].value, at);
    const std::uint32_t last = is_word(at, "vừa"_word) ? at + 1 : at;
    const Suffix* suffix = find_suffix(last, year_suffixes);
    if (suffix == nullptr || (last != at && suffix->offset != -1)) return;
    Parts& parts = add(last + 1);
    parts.year = suffix->offset;
    parts.year_place = at;
    parts.year_is = YearIs::relative;
  }

  /// Behind a comma with a space: "tháng 6,2045" is a number.
  std::uint32_t behind_comma(std::uint32_t at) const {
    return is_sign(at, ',') && at + 1 < tokens_.size() && !tokens_[at + 1].glued ? at + 1 : at;
  }

  void year_tail(std::uint32_t at) {
    if (is_sign(at, '/') && (is_number(at + 1, 4, 4) || is_number(at + 1, 2, 2)))
      set_year(add(at + 2), tokens_[at + 1].value, at + 1);
    if (is_sign(at, '-') && is_number(at + 1, 4, 4)) set_year(add(at + 2), tokens_[at + 1].value, at + 1);
    if (is_sign(at, '.') && tokens_[at].glued && is_likely_year_at(at + 1) && tokens_[at + 1].glued)
      set_year(add(at + 2), tokens_[at + 1].value, at + 1);
    const std::uint32_t year = behind_comma(at);
    if (is_word(year, "năm"_word)) year_or_suffix(year + 1);
    if (is_likely_year_at(year) && !tokens_[year].glued) year_or_suffix(year);
  }

  void lunar_year_tail(std::uint32_t at) {
    year_tail(at);
    const std::uint32_t year = behind_comma(at);
    canchi(is_word(year, "năm"_word) ? year + 1 : year);
  }

  int find_name(std::uint32_t at, std::span<const WordId> names, int parity) const {
    for (std::size_t i = 0; i < names.size(); ++i) {
      if ((parity < 0 || static_cast<int>(i % 2) == parity) && is_word(at, names[i])) return static_cast<int>(i);
    }
    return -1;
  }

  /// Stem and branch are both even or both odd; that also tells unmarked "ty" as Tý from Tỵ.
  void canchi(std::uint32_t at) {
    const int can = find_name(at, can_words, -1);
    const int chi = can < 0 ? -1 : find_name(at + 1, chi_words, can % 2);
    if (chi < 0) return;
    const CanChi name{static_cast<std::uint8_t>(can), static_cast<std::uint8_t>(chi)};
    if (is_number(at + 2, 4, 4) && tokens_[at + 2].value > 0 && year_canchi(tokens_[at + 2].value) == name)
      set_year(add(at + 3), tokens_[at + 2].value, at + 2);  // Giáp Thìn 2024
    Parts& parts = add(at + 2);
    parts.canchi = name;
    parts.year_place = at;
    parts.year_is = YearIs::canchi;
  }

  /// Value 2 for Monday … 7 for Saturday, as they are called, and 8 for Sunday.
  Counted weekday_number(std::uint32_t at) const {
    if (is_word(at, "chủ"_word) && is_word(at + 1, "nhật"_word)) return {8, at + 2};
    if (is_word(at, "cn"_word)) return {8, at + 1};
    const bool is_short = is_word(at, "t"_word) && at + 1 < tokens_.size() && tokens_[at + 1].glued;
    if (!is_word(at, "thứ"_word) && !is_short) return {};
    const bool digit = is_number(at + 1, 1, 1);
    const int value = digit ? tokens_[at + 1].value : is_short ? 0 : number_of(at + 1, Counts::spoken);
    return {value <= 7 ? value : 0, at + 2};
  }

  void weekday(std::uint32_t at, bool before_date) {
    const Counted counted = weekday_number(at);
    if (counted.value < 2 || counted.value > 8) return;
    const bool comma = before_date && is_sign(counted.end, ',');
    add(counted.end + (comma ? 1 : 0)).weekday = static_cast<std::int8_t>(counted.value - 2);
  }

  /// Ends of the words that may stand in brackets: `end_of` gives where they end, or the place itself.
  template <class EndOf>
  std::uint32_t end_in_brackets(std::uint32_t at, EndOf end_of) const {
    if (!is_sign(at, '(')) return end_of(at);
    const std::uint32_t end = end_of(at + 1);
    return end > at + 1 && is_sign(end, ')') ? end + 1 : at;
  }

  void leap(std::uint32_t at) {
    const std::uint32_t end = end_in_brackets(at, [&](std::uint32_t word) {
      const bool is_short = is_word(word, "n"_word) && tokens_[word].glued;
      return word + (is_short || is_word(word, "nhuận"_word) ? 1 : 0);
    });
    if (end != at) add(end).leap = true;
  }

  void lunar_mark(std::uint32_t at) {
    const std::uint32_t end = end_in_brackets(at, [&](std::uint32_t word) {
      if (is_word(word, "âl"_word)) return word + 1;
      if (!is_word(word, "âm"_word)) return word;
      return word + (is_word(word + 1, "lịch"_word) ? 2 : 1);
    });
    if (end != at) add(end);
  }

  const std::vector<Token>& tokens_;
  const Parts& parts_;
  std::vector<Filled>& out_;
};

}  // namespace

void read_slot(char slot, const std::vector<Token>& tokens, std::uint32_t at, const Parts& parts,
               std::vector<Filled>& out) {
  SlotReader(tokens, parts, out).read(slot, at);
}

}  // namespace portal::time::period
