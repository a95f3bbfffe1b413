// SPDX-License-Identifier: MIT
#include "core/text/legacy/guess.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <vector>

#include "core/text/code_point_data.h"
#include "core/text/normalize.h"
#include "core/text/syllable.h"
#include "core/text/tone.h"
#include "core/text/utf8.h"

namespace portal::text {
namespace {

constexpr std::size_t sample_bytes = 64 * 1024;
constexpr std::size_t sample_words = 64;

/// Evidence is counted in bits: one more doubles the odds of a reading.
constexpr int changed_text = -6;   // a priori: text is seldom read wrongly before it comes to us
constexpr int one_byte_file = -3;  // a file that is not UTF-8 comes from an old program of some country
constexpr int syllable = 2;        // 19/20 against 1/5
constexpr int no_syllable = -4;    // 1/20 against 4/5
constexpr int torn_word = -3;      // a symbol between two letters, as in "nh©n"
constexpr int two_byte_form = 5;   // "Ã¢", by chance
constexpr int longer_form = 8;     // "á»™", by chance
constexpr int utf8_error = -12;
constexpr int utf16_unit = 2;  // of a character that Vietnamese text has, by chance
constexpr int odd_utf16_unit = -8;

struct Candidate {
  EncodingGuess guess;
  int bits = 0;
};

/// What speaks for a reading: its different words that hold a letter beyond ASCII, and what no text has.
struct Evidence {
  int syllables = 0;
  int other_words = 0;
  int torn = 0;
};

/// A syllable with its tone where one of the two styles writes it: "bôì" is "bố" of Windows-1258, not "bồi".
bool is_well_written(const std::u32string& word) {
  if (!parse_syllable(word)) return false;
  std::u32string old_style = word, new_style = word;
  place_tone(old_style, ToneStyle::old_style);
  place_tone(new_style, ToneStyle::new_style);
  return word == old_style || word == new_style;
}

class WordCounter {
 public:
  static Evidence count(std::string_view text) {
    WordCounter counter;
    const std::string composed = nfc(text);
    for (const CodePoint point : CodePointsView(composed)) {
      if (counter.words_.size() >= sample_words) break;
      counter.take(point.value);
    }
    counter.end_word();
    return counter.evidence_;
  }

 private:
  static bool is_letter(char32_t point) {
    return (is_word_letter(point) && !(point >= U'0' && point <= U'9')) || is_mark(point);
  }
  static bool is_stray_symbol(char32_t point) {
    constexpr char32_t soft_hyphen = 0xAD;
    constexpr char32_t middle_dot = 0xB7;  // Catalan
    return point == replacement_character ||
           (point >= 0x80 && point < 0xC0 && point != soft_hyphen && point != middle_dot);
  }

  void take(char32_t point) {
    if (is_letter(point)) {
      if (symbol_behind_letter_) ++evidence_.torn;
      word_.push_back(to_lower(point));
      beyond_ascii_ = beyond_ascii_ || point >= 0x80;
      symbol_behind_letter_ = false;
    } else {
      symbol_behind_letter_ = !word_.empty() && is_stray_symbol(point);
      end_word();
    }
  }

  void end_word() {
    const bool counts = beyond_ascii_ && std::find(words_.begin(), words_.end(), word_) == words_.end();
    if (counts) {
      ++(is_well_written(word_) ? evidence_.syllables : evidence_.other_words);
      words_.push_back(word_);
    }
    word_.clear();
    beyond_ascii_ = false;
  }

  Evidence evidence_;
  std::vector<std::u32string> words_;
  std::u32string word_;
  bool beyond_ascii_ = false;
  bool symbol_behind_letter_ = false;
};

int bits_of_vietnamese(std::string_view text) {
  const Evidence found = WordCounter::count(text);
  return found.syllables * syllable + found.other_words * no_syllable + found.torn * torn_word;
}

/// Text may be in any language: a word that is no syllable says nothing.
int bits_of_any_language(std::string_view text) {
  const Evidence found = WordCounter::count(text);
  return found.syllables * syllable + found.torn * torn_word;
}

/// Few bytes happen to form UTF-8.
int bits_of_utf8(std::string_view bytes) {
  int bits = 0;
  for (const CodePoint point : CodePointsView(bytes)) {
    if (!point.valid) bits += utf8_error;
    if (point.valid && point.value >= 0x80) bits += point.value < 0x800 ? two_byte_form : longer_form;
  }
  return bits;
}

bool is_likely_unit(char32_t unit) {
  constexpr struct {
    char16_t first, last;
  } likely[] = {{0x09, 0x0D},     {0x20, 0x7E},     {0xA0, 0x1B0},   {0x300, 0x323},
                {0x1EA0, 0x1EF9}, {0x2010, 0x203A}, {0x20AB, 0x20AB}};
  return std::any_of(std::begin(likely), std::end(likely),
                     [unit](const auto& range) { return unit >= range.first && unit <= range.last; });
}

int bits_of_utf16(std::string_view bytes, Encoding order) {
  const std::string text = decode(bytes, order);
  int bits = 0;
  for (const CodePoint point : CodePointsView(text))
    bits += is_likely_unit(point.value) ? utf16_unit : odd_utf16_unit;
  return bits;
}

bool is_ascii_text(char byte) {
  return byte != '\0' && static_cast<unsigned char>(byte) < 0x80;
}

/// From the start of the first word that is not ASCII. Of UTF-8 it splits no code point.
std::string_view sample_of(std::string_view bytes) {
  const auto first =
      static_cast<std::size_t>(std::find_if_not(bytes.begin(), bytes.end(), is_ascii_text) - bytes.begin());
  const std::size_t space = bytes.substr(0, first).find_last_of(" \t\r\n<>");
  constexpr std::size_t longest_word = 64;
  const std::size_t begin = space != std::string_view::npos ? space : first - std::min(first, longest_word);
  return cut(bytes.substr(begin), sample_bytes);
}

class Judge {
 public:
  void add(Encoding encoding, bool misread, int bits) { candidates_.push_back({{encoding, misread, 0}, bits}); }
  /// A reading that we do not offer.
  void add_unknown(int bits) { unknown_bits_ = bits; }

  EncodingGuess best() const {
    const Candidate* best = &candidates_.front();
    for (const Candidate& candidate : candidates_) {
      if (candidate.bits > best->bits) best = &candidate;
    }
    EncodingGuess guess = best->guess;
    guess.certainty_percent = percent(*best);
    return guess;
  }

 private:
  int percent(const Candidate& best) const {
    constexpr int most_certain = 99;
    constexpr std::uint64_t one = std::uint64_t{1} << 32;
    const auto odds = [&](int bits) {
      const int less = std::clamp(best.bits - bits, -20, 33);
      return less < 0 ? one << -less : one >> less;
    };
    std::uint64_t sum = unknown_bits_ ? odds(*unknown_bits_) : 0;
    for (const Candidate& candidate : candidates_)
      sum += odds(candidate.bits);
    return std::min(most_certain, static_cast<int>(100 * one / sum));
  }

  std::vector<Candidate> candidates_;
  std::optional<int> unknown_bits_;
};

void judge_misread(std::string_view text, Judge& judge) {
  const std::optional<std::string> bytes = misread_bytes(text);
  if (!bytes) return;
  for (const Encoding encoding : {Encoding::windows_1258, Encoding::tcvn3, Encoding::vni})
    judge.add(encoding, true, changed_text + bits_of_vietnamese(decode(*bytes, encoding)));
  if (is_valid(*bytes))
    judge.add(Encoding::utf8, true, changed_text + bits_of_utf8(*bytes) + bits_of_any_language(*bytes));
}

void judge_one_byte_file(std::string_view bytes, Judge& judge) {
  judge.add(Encoding::windows_1252, false, bits_of_any_language(decode(bytes, Encoding::windows_1252)));
  judge.add(Encoding::utf8, false, bits_of_utf8(bytes));
  for (const Encoding encoding : {Encoding::windows_1258, Encoding::tcvn3, Encoding::vni})
    judge.add(encoding, false, one_byte_file + bits_of_vietnamese(decode(bytes, encoding)));
  judge.add_unknown(0);
}

void judge_utf16(std::string_view bytes, Judge& judge) {
  const std::string_view sample = bytes.substr(0, sample_bytes);
  for (const Encoding order : {Encoding::utf16_le, Encoding::utf16_be})
    judge.add(order, false, changed_text + bits_of_utf16(sample, order));
}

}  // namespace

EncodingGuess guess_encoding(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF") && is_valid(bytes)) return {};
  if (bytes.starts_with("\xFF\xFE")) return {Encoding::utf16_le, false, 100};
  if (bytes.starts_with("\xFE\xFF")) return {Encoding::utf16_be, false, 100};
  if (std::all_of(bytes.begin(), bytes.end(), is_ascii_text)) return {};

  Judge judge;
  const std::string_view sample = sample_of(bytes);
  if (is_valid(bytes)) {
    judge.add(Encoding::utf8, false, bits_of_any_language(sample));
    judge_misread(sample, judge);
  } else {
    judge_one_byte_file(sample, judge);
  }
  if (bytes.find('\0') != std::string_view::npos) judge_utf16(bytes, judge);
  return judge.best();
}

std::string to_unicode(std::string_view bytes, const EncodingGuess& guess) {
  if (!guess.misread) return decode(bytes, guess.encoding);
  const std::optional<std::string> original = misread_bytes(bytes);
  return original ? decode(*original, guess.encoding) : to_valid(bytes);
}

}  // namespace portal::text
