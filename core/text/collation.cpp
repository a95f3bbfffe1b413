// SPDX-License-Identifier: MIT
#include "core/text/collation.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "core/text/code_point_data.h"
#include "core/text/normalize.h"
#include "core/text/person_name.h"
#include "core/text/tone.h"
#include "core/text/utf8.h"

namespace portal::text {
namespace {

/// The bytes of a key that are no weights.
constexpr char end_of_text = 0x00;
constexpr char end_of_group = 0x01;
constexpr char end_of_given_name = 0x02;
constexpr std::uint8_t least_weight = 0x03;
constexpr std::size_t longest_run = 0x60;  // of letters between two marks, in one byte

/// In the order of CLDR; "…" is three dots, quotes that bend are straight ones with a mark.
constexpr std::u16string_view symbols =
    u" _-\u2010\u2011\u2012\u2013\u2014\u2015,;:!¡?¿.·'‹›\"«»()[]{}§¶@*/\\&#%‰†‡•`´^¯¨°©®←→+±÷×<=>¬|¦~−≤≥¤¢$£¥₫€";
constexpr std::u16string_view letters = u"0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

constexpr std::uint8_t other_symbol = least_weight + symbols.size();
constexpr std::uint8_t first_letter = other_symbol + 1;
constexpr std::uint8_t number = first_letter;  // as the digit 0
constexpr std::uint8_t other_letter = first_letter + letters.size();
static_assert(other_letter < 0xFF - longest_run);

struct LatinWeights {
  std::array<std::uint8_t, U'ư' + 1> of{};  ///< 0: none

  constexpr LatinWeights() {
    for (std::size_t i = 0; i < symbols.size(); ++i)
      set(symbols[i], least_weight + i);
    for (std::size_t i = 0; i < letters.size(); ++i)
      set(letters[i], first_letter + i);
  }
  constexpr void set(char16_t point, std::size_t weight) {
    if (point < of.size()) of[point] = static_cast<std::uint8_t>(weight);
  }
};
constexpr LatinWeights latin_weights;

/// Weight of a letter without marks, or 0 if it is outside the tables.
std::uint8_t weight_of(char32_t point) {
  if (point < latin_weights.of.size()) return latin_weights.of[point];
  if (point > 0xFFFF) return 0;
  const std::size_t place = symbols.find(static_cast<char16_t>(point));
  return place == symbols.npos ? std::uint8_t{0} : static_cast<std::uint8_t>(least_weight + place);
}

/// Weight of a combining mark: tones, then others in the order of CLDR, then the rest of the block, then the rest.
std::uint8_t mark_weight(char32_t mark) {
  constexpr std::u16string_view order =
      u"\u0300\u0309\u0303\u0301\u0323\u0306\u0302\u030C\u030A\u0308\u030B\u0307\u0327\u0328\u0304";
  const std::size_t place = order.find(static_cast<char16_t>(mark));
  if (place != order.npos) return static_cast<std::uint8_t>(1 + place);
  return static_cast<std::uint8_t>(0x20 + std::min<char32_t>(mark - 0x300, 0x70));
}

std::uint8_t tone_weight(Tone tone) {
  return static_cast<std::uint8_t>(tone);
}

bool is_digit(char32_t point) {
  return point >= U'0' && point <= U'9';
}

bool is_hyphen(char32_t point) {
  return point == U'-' || (point >= 0x2010 && point <= 0x2015) || point == 0x2212;
}

bool is_apostrophe(char32_t point) {
  return point == U'\'' || point == 0x2018 || point == 0x2019 || point == 0x02BC;
}

/// A text as it is compared: composed, lower case, tones in the old style. A letter that was a capital has a bit more.
using Folded = std::u32string;
constexpr char32_t capital = 0x80000000;

bool is_ignored(char32_t point) {
  return is_invisible(point) || (point < 0x20 && !is_space(point)) || point == 0x7F;
}

void place_tones_of_words(std::u32string& points) {
  std::u32string word;
  for (std::size_t begin = 0; begin < points.size();) {
    std::size_t end = begin;
    while (end < points.size() && (is_word_letter(points[end]) || is_mark(points[end])))
      ++end;
    word.assign(points, begin, end - begin);
    place_tone(word, ToneStyle::old_style);
    std::copy(word.begin(), word.end(), points.begin() + static_cast<std::ptrdiff_t>(begin));
    begin = std::max(end, begin + 1);
  }
}

Folded fold_for_order(std::string_view text) {
  Folded folded;
  folded.reserve(text.size());
  for (const CodePoint point : CodePointsView(text)) {
    if (!is_ignored(point.value)) folded.push_back(is_space(point.value) ? U' ' : mend_d(point.value));
  }
  nfc(folded);
  const std::u32string cased = folded;
  for (char32_t& point : folded)
    point = to_lower(point);
  place_tones_of_words(folded);
  for (std::size_t i = 0; i < folded.size(); ++i)
    folded[i] |= to_lower(cased[i]) != cased[i] ? capital : 0;
  return folded;
}

class KeyWriter {
 public:
  explicit KeyWriter(bool numeric) : numeric_(numeric) {}

  /// The letters [begin, end) of `text`.
  void put_group(const Folded& text, std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end;) {
      if (numeric_ && is_digit(text[i])) {
        i = put_number(text, i, end);
      } else {
        put_letter(text[i] & ~capital, (text[i] & capital) != 0);
        ++i;
      }
    }
    key_ += end_of_group;
    key_ += marks_;
    marks_.clear();
    unmarked_ = 0;
  }

  /// A group for each part of `text` between spaces and hyphens.
  void put_syllables(const Folded& text) {
    const auto separates = [](char32_t point) { return point == U' ' || is_hyphen(point); };
    for (std::size_t i = 0; i < text.size();) {
      const std::size_t begin = i;
      while (i < text.size() && !separates(text[i]))
        ++i;
      if (i > begin) put_group(text, begin, i);
      if (i < text.size()) ++i;
    }
  }

  void end_given_name() { key_ += end_of_given_name; }

  std::string take() && {
    key_ += end_of_text;
    while (!cases_.empty() && cases_.back() == 0)
      cases_.pop_back();
    key_ += cases_;
    return std::move(key_);
  }

 private:
  void put_letter(char32_t point, bool upper) {
    if (is_mark(point)) return put_mark(mark_weight(point));
    if (point == 0x2026) {
      for (int i = 0; i < 3; ++i)
        put_weight(weight_of(U'.'), false);
    } else if (point >= 0x2018 && point <= 0x201F) {
      put_weight(weight_of(point < 0x201C ? U'\'' : U'"'), false);
      put_mark(static_cast<std::uint8_t>(point & 0xFF));
    } else {
      put_composed(point, upper);
    }
  }

  /// A letter that may carry marks.
  void put_composed(char32_t point, bool upper) {
    const TonedLetter parts = split_tone(point);
    if (const std::uint8_t weight = weight_of(parts.letter); weight != 0) {
      put_weight(weight, upper);
      if (parts.tone != Tone::ngang) put_mark(tone_weight(parts.tone));
      return;
    }
    const Decomposition marked = decomposition(point);
    if (marked.second == 0) return put_other(point, upper);
    put_composed(marked.first, upper);  // ends: what it gives has a mark less
    put_mark(mark_weight(marked.second));
  }

  void put_other(char32_t point, bool upper) {
    put_weight(is_word_letter(point) ? other_letter : other_symbol, upper);
    append(key_, point);
  }

  /// @return place behind the digits
  std::size_t put_number(const Folded& text, std::size_t begin, std::size_t end) {
    while (begin < end && text[begin] == U'0')
      ++begin;
    std::size_t behind = begin;
    while (behind < end && is_digit(text[behind]))
      ++behind;
    put_weight(number, false);
    put_count(behind - begin);
    for (std::size_t i = begin; i < behind; ++i)
      key_ += static_cast<char>(text[i]);
    return behind;
  }

  /// A count so that a greater one has greater bytes.
  void put_count(std::size_t count) {
    constexpr std::size_t most_in_one_byte = 0xFE;
    if (count <= most_in_one_byte) {
      key_ += static_cast<char>(count);
      return;
    }
    key_ += '\xFF';
    for (int shift = 24; shift >= 0; shift -= 8)
      key_ += static_cast<char>((count >> shift) & 0xFF);
  }

  void put_weight(std::uint8_t weight, bool upper) {
    key_ += static_cast<char>(weight);
    ++unmarked_;
    if (case_count_ % 8 == 0) cases_ += '\0';
    if (upper) cases_.back() = static_cast<char>(cases_.back() | (0x80 >> (case_count_ % 8)));
    ++case_count_;
  }

  void put_mark(std::uint8_t weight) {
    for (; unmarked_ >= longest_run; unmarked_ -= longest_run)
      marks_ += static_cast<char>(0xFF - longest_run);
    marks_ += static_cast<char>(0xFF - unmarked_);
    marks_ += static_cast<char>(weight);
    unmarked_ = 0;
  }

  bool numeric_;
  std::string key_;
  std::string marks_;         ///< of the group that is being written
  std::size_t unmarked_ = 0;  ///< letters since the last mark
  std::string cases_;
  std::size_t case_count_ = 0;
};

Folded fold_name(std::string_view part) {
  Folded folded = fold_for_order(part);
  std::erase_if(folded, is_apostrophe);
  return folded;
}

}  // namespace

std::string sort_key(std::string_view text, SortOptions options) {
  const Folded folded = fold_for_order(text);
  KeyWriter writer(options.numeric);
  if (options.order == SortOrder::icu) {
    writer.put_group(folded, 0, folded.size());
  } else {
    writer.put_syllables(folded);
  }
  return std::move(writer).take();
}

std::string name_sort_key(std::string_view name, bool numeric) {
  const PersonName parts = split_name(name);
  KeyWriter writer(numeric);
  writer.put_syllables(fold_name(parts.given));
  writer.end_given_name();
  writer.put_syllables(fold_name(parts.family));
  writer.put_syllables(fold_name(parts.middle));
  return std::move(writer).take();
}

}  // namespace portal::text
