// SPDX-License-Identifier: MIT
#include "core/money/written_number.h"

#include <algorithm>

#include "core/text/utf8.h"

namespace portal::money {
namespace {

constexpr char32_t no_break_space = 0xA0;
constexpr char32_t thin_space = 0x2009;
constexpr char32_t narrow_no_break_space = 0x202F;
constexpr std::uint32_t group_size = 3;
constexpr std::uint32_t most_spaced_groups = 13;  // more digits than a Decimal holds; a scan must not read on for ever

bool is_digit_at(std::string_view text, std::size_t offset) {
  return offset < text.size() && text[offset] >= '0' && text[offset] <= '9';
}

bool is_group_at(std::string_view text, std::size_t offset) {
  return is_digit_at(text, offset) && is_digit_at(text, offset + 1) && is_digit_at(text, offset + 2) &&
         !is_digit_at(text, offset + 3);
}

struct Separator {
  char kind = 0;  ///< 0: none
  std::uint32_t end = 0;
};

/// @param spaces_allowed  no other kind of separator came before
Separator separator_at(std::string_view text, std::uint32_t offset, bool spaces_allowed, bool plain_spaces) {
  if (offset >= text.size()) return {};
  const char byte = text[offset];
  if (byte == '.' || byte == ',') return is_digit_at(text, offset + 1) ? Separator{byte, offset + 1} : Separator{};
  const bool plain = byte == ' ' && plain_spaces;
  if (!spaces_allowed || (static_cast<unsigned char>(byte) < 0x80 && !plain)) return {};
  const text::CodePoint point = text::decode(text, offset);
  const bool space =
      plain || point.value == no_break_space || point.value == thin_space || point.value == narrow_no_break_space;
  return space && is_group_at(text, point.end) ? Separator{' ', point.end} : Separator{};
}

class Reader {
 public:
  Reader(std::string_view text, std::uint32_t offset, bool plain_spaces)
      : text_(text), offset_(offset), plain_spaces_(plain_spaces) {
    written_.source.begin = offset;
  }

  WrittenNumber read() {
    written_.first_size = written_.last_size = read_group();
    written_.zero_first = written_.first_size == 1 && written_.digits == 0;
    for (Separator next = find_separator(); next.kind != 0; next = find_separator()) {
      if (written_.separators > 0 && written_.last_size != group_size) written_.even = false;
      add(next.kind);
      offset_ = next.end;
      written_.last_size = read_group();
    }
    written_.source.end = offset_;
    return written_;
  }

 private:
  Separator find_separator() const {
    const bool plain_spaces = plain_spaces_ && written_.separators < most_spaced_groups;
    const bool spaces_allowed =
        written_.separators == 0 ? written_.first_size <= group_size : written_.last_separator == ' ';
    return separator_at(text_, offset_, spaces_allowed, plain_spaces);
  }

  std::uint32_t read_group() {
    const std::uint32_t begin = offset_;
    for (; is_digit_at(text_, offset_); ++offset_) {
      const std::optional<Decimal> longer = Decimal::make(written_.digits * 10 + (text_[offset_] - '0'), 0);
      if (longer) {
        written_.digits = longer->coefficient();
      } else {
        written_.too_long = true;
      }
    }
    return offset_ - begin;
  }

  void add(char kind) {
    if (written_.separators == 0) written_.first_separator = kind;
    const bool turn = written_.separators > 0 && kind != written_.last_separator;
    written_.turns += turn ? 1 : 0;
    written_.last_run = turn ? 1 : written_.last_run + 1;
    written_.last_separator = kind;
    ++written_.separators;
  }

  std::string_view text_;
  std::uint32_t offset_;
  bool plain_spaces_;
  WrittenNumber written_;
};

/// What the last separator does. `valid` false: the shape is no number.
struct Meaning {
  bool valid = false;
  bool decimals = false;
  NumberFlag flag = NumberFlag::none;
};
constexpr Meaning invalid{};
constexpr Meaning whole{true, false, NumberFlag::none};
constexpr Meaning decimal{true, true, NumberFlag::none};

bool has_group_head(const WrittenNumber& written) {
  return written.first_size <= group_size && written.even;
}

Meaning meaning_of_one_kind(const WrittenNumber& written, bool percent) {
  const bool grouped = has_group_head(written) && written.last_size == group_size;
  const bool single = written.separators == 1;
  switch (written.first_separator) {
    case '.':
      if (single && (!grouped || percent || written.zero_first)) return {true, true, NumberFlag::foreign_decimal};
      return grouped ? whole : invalid;
    case ',':
      if (single) return grouped && !percent ? Meaning{true, true, NumberFlag::ambiguous_comma} : decimal;
      return grouped ? Meaning{true, false, NumberFlag::foreign_grouping} : invalid;
    default: return grouped ? whole : invalid;
  }
}

/// Groups by one kind, decimals by another.
Meaning meaning_of_two_kinds(const WrittenNumber& written) {
  if (written.turns != 1 || written.last_run != 1 || !has_group_head(written)) return invalid;
  if (written.last_separator == ',') return decimal;
  const bool by_commas = written.first_separator == ',';
  return {true, true, by_commas ? NumberFlag::foreign_grouping : NumberFlag::foreign_decimal};
}

Meaning vietnamese_meaning(const WrittenNumber& written, bool percent) {
  if (written.separators == 0) return whole;
  return written.turns == 0 ? meaning_of_one_kind(written, percent) : meaning_of_two_kinds(written);
}

Meaning english_meaning(const WrittenNumber& written) {
  if (written.separators == 0) return whole;
  const bool dot_last = written.last_separator == '.' && written.last_run == 1;
  if (written.separators == 1 && dot_last) return decimal;
  if (!has_group_head(written)) return invalid;
  if (written.turns == 1 && dot_last) return decimal;
  return written.turns == 0 && !dot_last && written.last_separator != '.' && written.last_size == group_size ? whole
                                                                                                             : invalid;
}

}  // namespace

std::string_view name(NumberFlag flag) {
  switch (flag) {
    case NumberFlag::none: return "";
    case NumberFlag::foreign_decimal: return "foreign_decimal";
    case NumberFlag::ambiguous_comma: return "ambiguous_comma";
    case NumberFlag::foreign_grouping: return "foreign_grouping";
  }
  return "";
}

WrittenNumber read_written_number(std::string_view text, std::uint32_t offset) {
  return Reader(text, offset, false).read();
}

WrittenNumber read_spaced_number(std::string_view text, std::uint32_t offset) {
  return Reader(text, offset, true).read();
}

std::optional<Number> interpret(const WrittenNumber& written, NumberStyle style, bool percent) {
  const Meaning meaning =
      style == NumberStyle::english ? english_meaning(written) : vietnamese_meaning(written, percent);
  if (!meaning.valid || written.too_long) return std::nullopt;
  const auto value = Decimal::make(
      written.digits,
      meaning.decimals ? static_cast<int>(std::min<std::uint32_t>(written.last_size, Decimal::max_scale + 1)) : 0);
  return value ? std::optional<Number>(Number{*value, meaning.flag}) : std::nullopt;
}

}  // namespace portal::money
