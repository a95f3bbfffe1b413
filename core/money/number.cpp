// SPDX-License-Identifier: MIT
#include "core/money/number.h"

#include <cstdint>
#include <optional>

#include "core/text/code_point_data.h"
#include "core/text/utf8.h"

namespace portal::money {
namespace {

Error malformed(std::string message) {
  return {ErrorCode::malformed, 0, std::move(message)};
}

bool take_front(std::string_view& text, std::string_view front) {
  if (text.substr(0, front.size()) != front) return false;
  text.remove_prefix(front.size());
  return true;
}

bool take_back(std::string_view& text, std::string_view back) {
  if (text.size() < back.size() || text.substr(text.size() - back.size()) != back) return false;
  text.remove_suffix(back.size());
  return true;
}

void trim(std::string_view& text) {
  while (take_front(text, " ")) {
  }
  while (take_back(text, " ")) {
  }
}

bool is_dash(char32_t point) {
  return (point >= 0x2010 && point <= 0x2015) || point == 0x2212;
}

/// Every dash as "-", every space as " ", without what cannot be seen.
std::string plain(std::string_view text) {
  std::string out;
  for (const text::CodePoint point : text::CodePointsView(text)) {
    if (text::is_invisible(point.value)) continue;
    if (text::is_space(point.value)) {
      out += ' ';
    } else if (is_dash(point.value)) {
      out += '-';
    } else {
      text::append(out, point.value);
    }
  }
  return out;
}

struct Signed {
  std::string_view digits;
  bool negative = false;
  bool percent = false;
};

bool take_percent(std::string_view& text) {
  const bool percent = take_back(text, "%");
  trim(text);
  return percent;
}

/// Takes off what stands around the digits.
Signed strip(std::string_view text) {
  Signed number;
  trim(text);
  number.percent = take_percent(text);
  if (text.size() > 1 && text.front() == '(' && text.back() == ')') {
    number.negative = true;
    text = text.substr(1, text.size() - 2);
    trim(text);
    number.percent = take_percent(text) || number.percent;
  } else {
    number.negative = take_front(text, "-");
    if (!number.negative) take_front(text, "+");
    trim(text);
  }
  number.digits = text;
  return number;
}

}  // namespace

Result<ParsedNumber> parse_number(std::string_view text, NumberStyle style) {
  const std::string plain_text = plain(text);
  const Signed number = strip(plain_text);
  if (number.digits.empty() || number.digits.front() < '0' || number.digits.front() > '9') {
    return malformed("not a number");
  }
  const WrittenNumber written = read_spaced_number(number.digits, 0);
  if (written.source.end != number.digits.size()) return malformed("something else beside the number");
  if (written.too_long) return Error{ErrorCode::too_large, 0, "more digits than the kit computes with"};
  const std::optional<Number> meant = interpret(written, style, number.percent);
  if (!meant) return malformed("groups or decimals that no number has");
  return ParsedNumber{number.negative ? negate(meant->value) : meant->value, meant->flag, number.percent};
}

std::string format_number(const Decimal& value, Language language) {
  const bool vietnamese = language == Language::vietnamese;
  const char group = vietnamese ? '.' : ',';
  const std::string digits = to_text(absolute(value));
  const std::size_t whole_size = digits.size() - (value.scale() > 0 ? static_cast<std::size_t>(value.scale()) + 1 : 0);
  std::string text = value.sign() < 0 ? "-" : "";
  for (std::size_t i = 0; i < whole_size; ++i) {
    if (i > 0 && (whole_size - i) % 3 == 0) text += group;
    text += digits[i];
  }
  if (whole_size < digits.size()) {
    text += vietnamese ? ',' : '.';
    text += std::string_view(digits).substr(whole_size + 1);
  }
  return text;
}

std::string format_percent(const Decimal& percent, Language language) {
  return format_number(percent, language) + '%';
}

}  // namespace portal::money
