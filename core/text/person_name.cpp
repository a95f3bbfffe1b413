// SPDX-License-Identifier: MIT
#include "core/text/person_name.h"

#include <cstddef>
#include <string>

#include "core/text/byte_range.h"
#include "core/text/code_point_data.h"
#include "core/text/fold.h"
#include "core/text/typing.h"
#include "core/text/utf8.h"

namespace portal::text {
namespace {

/// As fold_case() writes them, without dots, each between two line ends.
constexpr std::string_view titles =
    "\nông\nbà\nanh\nchị\nđồng chí\nđ/c"
    "\ngs\npgs\nts\ntskh\nths\nbs\nbsck1\nbsck2\nbscki\nbsckii\nck1\nck2\ncki\nckii"
    "\nks\nkts\ncn\nls\nds\nnsnd\nnsưt\nngnd\nngưt"
    "\nchuẩn úy\nthiếu úy\ntrung úy\nthượng úy\nđại úy"
    "\nthiếu tá\ntrung tá\nthượng tá\nđại tá"
    "\nthiếu tướng\ntrung tướng\nthượng tướng\nđại tướng\n";
constexpr std::size_t longest_title = 64;  ///< bytes, also decomposed

bool is_title(std::string_view words) {
  if (words.size() > longest_title) return false;
  return titles.find('\n' + fold_case(words) + '\n') != titles.npos;
}

std::string_view part(std::string_view text, ByteRange range) {
  return text.substr(range.begin, range.size());
}

bool separates(char32_t point) {
  return point == U'.' || is_space(point);
}

/// Bytes from `offset` to the next white space or dot, or as many as no title has.
std::string_view word_at(std::string_view text, std::size_t offset) {
  std::size_t end = offset;
  while (end < text.size() && end - offset <= longest_title && !separates(decode(text, end).value))
    end = decode(text, end).end;
  return text.substr(offset, end - offset);
}

/// Place behind the dots and white space at `offset`.
std::size_t skip_separators(std::string_view text, std::size_t offset) {
  while (offset < text.size() && separates(decode(text, offset).value))
    offset = decode(text, offset).end;
  return offset;
}

/// Place behind the title of one or two words at `offset`, or `offset` if there is none before another word.
std::size_t skip_title(std::string_view text, std::size_t offset) {
  const std::string_view first = word_at(text, offset);
  const std::size_t second_begin = skip_separators(text, offset + first.size());
  if (second_begin == text.size()) return offset;
  if (is_title(first)) return second_begin;
  const std::string_view second = word_at(text, second_begin);
  const std::size_t third_begin = skip_separators(text, second_begin + second.size());
  const bool two = third_begin < text.size() && is_title(std::string(first) + ' ' + std::string(second));
  return two ? third_begin : offset;
}

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = next_token(text, 0).begin;
  std::size_t end = begin;
  for (ByteRange token = next_token(text, begin); token.size() > 0; token = next_token(text, token.end))
    end = token.end;
  return text.substr(begin, end - begin);
}

}  // namespace

PersonName split_name(std::string_view name) {
  PersonName parts;
  const std::size_t begin = next_token(name, 0).begin;
  std::size_t rest = begin;
  for (std::size_t next = skip_title(name, rest); next != rest; next = skip_title(name, rest))
    rest = next;
  parts.title = trimmed(name.substr(begin, rest - begin));

  const ByteRange first = next_token(name, rest);
  ByteRange last = first;
  for (ByteRange token = first; token.size() > 0; token = next_token(name, token.end))
    last = token;
  parts.given = part(name, last);
  if (first == last) return parts;
  parts.family = part(name, first);
  parts.middle = trimmed(name.substr(first.end, last.begin - first.end));
  return parts;
}

}  // namespace portal::text
