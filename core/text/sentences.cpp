// SPDX-License-Identifier: MIT
#include "core/text/sentences.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <string>

#include "core/text/code_point_data.h"
#include "core/text/fold.h"
#include "core/text/utf8.h"

namespace portal::text {
namespace {

/// Before a dot, in lower case: what stands before a name or goes on otherwise.
constexpr std::string_view abbreviations[] = {
    "tp",  "tx",  "tt", "q",  "p",   "h",    "x",  "tm",    "kt",     "tl",  "tuq", "ths", "ts",
    "gs",  "pgs", "bs", "ks", "cn",  "ls",   "ds", "đc",    "đ/c",    "tr",  "stt", "đt",  "gđ",
    "pgđ", "st",  "no", "vs", "ttg", "tnhh", "cp", "bscki", "bsckii", "nxb", "đ",   "ncs", "cty",
};
constexpr std::uint32_t longest_abbreviation_bytes = 16;
constexpr std::uint32_t longest_small_abbreviation_bytes = 4;  // "đ/c"
constexpr std::uint32_t longest_ordinal_bytes = 4;             // "12", "VIII"

bool is_digit(char32_t point) {
  return point >= '0' && point <= '9';
}

bool is_capital(char32_t point) {
  return is_word_letter(point) && to_lower(point) != point;
}

constexpr bool is_terminator(char32_t point) {
  return point == '.' || point == '!' || point == '?' || point == U'…';
}

bool is_closing(char32_t point) {
  return point == '"' || point == '\'' || point == ')' || point == ']' || point == U'”' || point == U'’' ||
         point == U'»';
}

bool is_opening(char32_t point) {
  return point == '"' || point == '\'' || point == '(' || point == '[' || point == U'“' || point == U'‘' ||
         point == U'«';
}

bool is_list_sign(char32_t point) {
  return point == '-' || point == '+' || point == '*' || point == U'•' || point == U'–' || point == U'●';
}

bool is_newline(char32_t point) {
  return point == '\n' || point == '\r' || point == 0x2028 || point == 0x2029;
}

/// Bytes inside a sentence whatever stands beside them; the others may be white space or a terminator, or its first
/// byte: U+0085 and U+00A0 start with C2, U+1680 with E1 9A, the rest with E2 or E3.
constexpr auto inner_bytes = [] {
  std::array<bool, 256> inner{};
  for (unsigned byte = 0; byte < 256; ++byte) {
    const bool ascii = byte < 0x80 && !is_space(byte) && !is_terminator(byte);
    inner[byte] = ascii || (byte >= 0x80 && byte != 0xC2 && byte != 0xE2 && byte != 0xE3);
  }
  return inner;
}();

class Splitter {
 public:
  explicit Splitter(std::string_view text) : text_(text) {}

  std::vector<ByteRange> split() {
    while (true) {
      take_inner_bytes();
      if (offset_ == text_.size()) break;
      const CodePoint point = decode(text_, offset_);
      if (is_space(point.value)) {
        read_space();
      } else if (is_terminator(point.value)) {
        read_terminators();
      } else {
        take(point);
      }
    }
    finish();
    return std::move(sentences_);
  }

 private:
  bool is_inner_at(std::size_t at) const {
    const auto byte = static_cast<unsigned char>(text_[at]);
    if (byte != 0xE1) return inner_bytes[byte];
    return at + 1 == text_.size() || static_cast<unsigned char>(text_[at + 1]) != 0x9A;
  }

  /// Words, with single spaces between them.
  void take_inner_bytes() {
    std::uint32_t end = offset_;
    while (end < text_.size() && is_inner_at(end)) {
      ++end;
      if (end + 1 < text_.size() && text_[end] == ' ' && is_inner_at(end + 1)) ++end;
    }
    if (end > offset_) take({static_cast<unsigned char>(text_[end - 1]), offset_, end, true});
  }

  /// @param point  a code point, or several of which only the last byte counts
  void take(const CodePoint& point) {
    if (!open_) sentence_.begin = point.begin;
    open_ = true;
    sentence_.end = point.end;
    last_ = point.value;
    offset_ = point.end;
  }

  void finish() {
    if (open_) sentences_.push_back(sentence_);
    open_ = false;
  }

  char32_t at(std::uint32_t offset) const { return offset < text_.size() ? decode(text_, offset).value : U'\0'; }

  /// White space; an end if it holds an empty line, or a line end that is more than that of a column.
  void read_space() {
    int lines = 0;
    for (; offset_ < text_.size() && is_space(at(offset_)); offset_ = decode(text_, offset_).end) {
      const char32_t point = at(offset_);
      const bool pair = point == '\r' && at(offset_ + 1) == '\n';
      lines += is_newline(point) && !pair ? 1 : 0;
    }
    if (lines == 0) return;
    const char32_t next = at(offset_);
    const bool item = last_ == ';' || last_ == ':' || is_list_sign(next);
    if (lines > 1 || item || is_capital(next) || starts_numbered_line()) finish();
  }

  /// A line that starts with a digit is one of a list if a dot or bracket follows the number ("2. ", "b) "); else a
  /// number was carried over ("đạt\n380 tỷ").
  bool starts_numbered_line() const {
    std::uint32_t end = offset_;
    while (end < text_.size() && end - offset_ < longest_ordinal_bytes && is_word_letter(at(end)))
      end = decode(text_, end).end;
    if (end == offset_) return false;
    const bool bracket = at(end) == ')';
    return bracket || (at(end) == '.' && is_space(at(end + 1)));
  }

  /// One or several of ". ! ? …", with what closes behind them.
  void read_terminators() {
    const std::uint32_t begin = offset_;
    const char32_t first = at(begin);
    while (offset_ < text_.size() && is_terminator(at(offset_)))
      take(decode(text_, offset_));
    const bool single_dot = first == '.' && offset_ == begin + 1;
    while (offset_ < text_.size() && is_closing(at(offset_)))
      take(decode(text_, offset_));
    if (offset_ < text_.size() && !is_space(at(offset_))) return;  // 1.234, quangnam.gov.vn
    if (single_dot && (is_abbreviation(begin) || is_ordinal(begin))) return;
    const bool decisive = first == '!' || first == '?';
    if (decisive || may_start_sentence()) finish();
  }

  bool may_start_sentence() const {
    std::uint32_t next = offset_;
    while (next < text_.size() && is_space(at(next)) && next - offset_ < longest_abbreviation_bytes)
      next = decode(text_, next).end;
    const char32_t point = at(next);
    return next >= text_.size() || is_capital(point) || is_digit(point) || is_opening(point) || is_list_sign(point) ||
           is_space(point);
  }

  /// The word that ends at `end`, if it is short.
  std::string_view word_before(std::uint32_t end) const {
    std::uint32_t begin = end;
    while (begin > sentence_.begin && end - begin <= longest_abbreviation_bytes) {
      const auto byte = static_cast<unsigned char>(text_[begin - 1]);
      if (byte < 0x80 && !is_word_letter(byte) && byte != '/') break;
      --begin;
    }
    return end - begin <= longest_abbreviation_bytes ? text_.substr(begin, end - begin) : std::string_view();
  }

  bool is_abbreviation(std::uint32_t dot) const {
    const std::string_view word = word_before(dot);
    if (word.empty()) return false;
    const CodePoint first = decode(word, 0);
    const bool capital = is_capital(first.value);
    if (capital && first.end == word.size()) return true;  // an initial
    if (!capital && word.size() > longest_small_abbreviation_bytes) return false;
    const std::string lower = fold_case(word);
    return std::find(std::begin(abbreviations), std::end(abbreviations), lower) != std::end(abbreviations) &&
           (capital || lower == "tr" || lower == "đ/c");
  }

  /// "1.", "II.", "a." at the start of a sentence
  bool is_ordinal(std::uint32_t dot) const {
    const std::uint32_t size = dot - sentence_.begin;
    if (size == 0 || size > longest_ordinal_bytes) return false;
    const std::string_view word = text_.substr(sentence_.begin, size);
    const bool digits = std::all_of(word.begin(), word.end(), [](char byte) { return byte >= '0' && byte <= '9'; });
    const bool roman = word.find_first_not_of("IVX") == std::string_view::npos;
    const bool letter = size == 1 && is_word_letter(decode(word, 0).value);
    return digits || roman || letter;
  }

  std::string_view text_;
  std::uint32_t offset_ = 0;
  bool open_ = false;
  char32_t last_ = 0;  ///< what was taken last, as far as it is ASCII
  ByteRange sentence_;
  std::vector<ByteRange> sentences_;
};

}  // namespace

std::vector<ByteRange> split_sentences(std::string_view text) {
  return Splitter(text).split();
}

}  // namespace portal::text
