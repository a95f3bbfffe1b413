// SPDX-License-Identifier: MIT
#include "core/feeds/json_sax.h"

#include <string>

#include "core/feeds/json_scan.h"
#include "core/text/known_letter.h"
#include "core/text/utf8.h"

namespace portal::feeds {
namespace {

/// Where a string stops to be bytes that mean themselves: at a quote, a backslash, a control character, or bytes that
/// are not UTF-8.
std::size_t plain_end(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80) {
      if (byte < 0x20 || byte == '"' || byte == '\\') break;
      ++at;
      continue;
    }
    const text::KnownLetter letter = text::known_letter(text.data() + at, text.size() - at);
    if (letter.folded != 0) {
      at += letter.size_bytes;
      continue;
    }
    const text::CodePoint point = text::decode(text, at);
    if (!point.valid) break;
    at = point.end;
  }
  return at;
}

/// The byte that makes a sequence no UTF-8: its first one, or the first that does not continue it.
std::size_t wrong_byte(std::string_view text, std::size_t at) {
  const auto first = static_cast<unsigned char>(text[at]);
  const bool starts_none = first < 0xC2 || first > 0xF4;
  return starts_none ? at : text::decode(text, at).end;
}

struct Escape {
  char letter;
  char means;
};
constexpr Escape escapes[] = {{'"', '"'},  {'\\', '\\'}, {'/', '/'},  {'b', '\b'},
                              {'f', '\f'}, {'n', '\n'},  {'r', '\r'}, {'t', '\t'}};

int hex_digit(char byte) {
  if (byte >= '0' && byte <= '9') return byte - '0';
  const char lower = static_cast<char>(byte | 0x20);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

/// Reads a value token by token; the brackets that are open stand in a list, not on the stack.
class Reader {
 public:
  Reader(std::string_view text, std::size_t offset, JsonEvents& events) : text_(text), at_(offset), events_(events) {}

  JsonOutcome read() {
    bool good = read_value();
    while (good && !open_.empty())
      good = read_next();
    return {good ? JsonEnd::complete : end_, at_};
  }

 private:
  enum class Scalar : std::uint8_t { none, text, null, boolean };

  bool ended() const { return at_ == text_.size(); }
  char byte() const { return ended() ? '\0' : text_[at_]; }
  void skip_space() { at_ = skip_json_space(text_, at_); }

  bool take(char wanted) {
    if (ended() || text_[at_] != wanted) return false;
    ++at_;
    return true;
  }

  /// What an event returned.
  bool go_on(bool wanted) {
    if (!wanted) end_ = JsonEnd::stopped;
    return wanted;
  }

  /// The wrong token is read to its end: there the text is broken, if not before.
  bool read_wrong_token() {
    const bool punctuation = std::string_view("{}[],:").find(byte()) != std::string_view::npos;
    if (!punctuation && read_scalar() != Scalar::none) --at_;
    return false;
  }

  /// Of an object or array only the bracket.
  bool read_value() {
    skip_space();
    if (byte() == '{' || byte() == '[') return open();
    if (byte() == '}' || byte() == ']' || byte() == ',' || byte() == ':') return false;
    switch (read_scalar()) {
      case Scalar::none: return false;
      case Scalar::text: return go_on(events_.text(value_));
      case Scalar::null: return go_on(events_.null());
      case Scalar::boolean: return go_on(events_.boolean());
    }
    return false;
  }

  bool open() {
    open_.push_back(text_[at_++]);
    first_ = true;
    return go_on(open_.back() == '{' ? events_.open_object() : events_.open_array());
  }

  /// What may follow a value, or the bracket of an object or array.
  bool read_next() {
    skip_space();
    const bool in_object = open_.back() == '{';
    if (take(in_object ? '}' : ']')) {
      open_.pop_back();
      first_ = false;
      return go_on(events_.close());
    }
    if (!first_ && !take(',')) return read_wrong_token();
    first_ = false;
    return (!in_object || read_key()) && read_value();
  }

  bool read_key() {
    skip_space();
    if (byte() != '"') return read_wrong_token();
    if (!read_string() || !go_on(events_.key(value_, at_))) return false;
    skip_space();
    return take(':') || read_wrong_token();
  }

  /// A string or number comes to lie in value_.
  Scalar read_scalar() {
    switch (byte()) {
      case '"': return read_string() ? Scalar::text : Scalar::none;
      case 't': return read_word("true") ? Scalar::boolean : Scalar::none;
      case 'f': return read_word("false") ? Scalar::boolean : Scalar::none;
      case 'n': return read_word("null") ? Scalar::null : Scalar::none;
      default: return read_number() ? Scalar::text : Scalar::none;
    }
  }

  bool read_word(std::string_view word) {
    for (const char letter : word) {
      if (!take(letter)) return false;
    }
    return true;
  }

  bool read_digits() {
    if (!is_digit(byte())) return false;
    while (is_digit(byte()))
      ++at_;
    return true;
  }

  bool read_number() {
    const std::size_t begin = at_;
    take('-');
    if (!take('0') && !read_digits()) return false;
    if (take('.') && !read_digits()) return false;
    if (take('e') || take('E')) {
      if (!take('+')) take('-');
      if (!read_digits()) return false;
    }
    value_.assign(text_.substr(begin, at_ - begin));
    return true;
  }

  bool read_string() {
    value_.clear();
    ++at_;
    for (;;) {
      const std::size_t begin = at_;
      at_ = plain_end(text_, begin);
      value_.append(text_.substr(begin, at_ - begin));
      if (take('"')) return true;
      if (!take('\\')) break;
      if (!read_escape()) return false;
    }
    if (!ended()) at_ = wrong_byte(text_, at_);
    return false;
  }

  bool read_escape() {
    for (const Escape& escape : escapes) {
      if (!take(escape.letter)) continue;
      value_ += escape.means;
      return true;
    }
    return take('u') && read_code_point();
  }

  bool read_code_unit(char32_t& unit) {
    unit = 0;
    for (int i = 0; i < 4; ++i) {
      const int digit = hex_digit(byte());
      if (digit < 0) return false;
      unit = unit << 4 | static_cast<char32_t>(digit);
      ++at_;
    }
    return true;
  }

  /// Behind \u: one unit of UTF-16, or two.
  bool read_code_point() {
    constexpr char32_t surrogates = 0xD800, low_surrogates = 0xDC00, units_behind = 0xE000;
    char32_t point = 0;
    if (!read_code_unit(point)) return false;
    bool good = point < low_surrogates || point >= units_behind;
    if (point >= surrogates && point < low_surrogates) {
      char32_t low = 0;
      if (!take('\\') || !take('u') || !read_code_unit(low)) return false;
      good = low >= low_surrogates && low < units_behind;
      point = 0x10000 + ((point - surrogates) << 10) + (low - low_surrogates);
    }
    if (good) {
      text::append(value_, point);
    } else {
      --at_;  // the digit that makes it wrong
    }
    return good;
  }

  std::string_view text_;
  std::size_t at_;
  JsonEvents& events_;
  JsonEnd end_ = JsonEnd::broken;
  std::string open_;    ///< brackets
  bool first_ = false;  ///< nothing stands behind the last of them yet
  std::string value_;
};

}  // namespace

JsonOutcome parse_json_value(std::string_view text, std::size_t offset, JsonEvents& events) {
  return Reader(text, offset, events).read();
}

}  // namespace portal::feeds
