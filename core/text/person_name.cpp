// SPDX-License-Identifier: MIT
#include "core/text/person_name.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>

#include "core/text/byte_range.h"
#include "core/text/code_point_data.h"
#include "core/text/fold.h"
#include "core/text/typing.h"
#include "core/text/utf8.h"

namespace portal::text {
namespace {

/// As fold_case() writes them, without dots.
constexpr std::string_view titles[] = {
    "ông",       "bà",     "anh",         "chị",         "đồng chí",     "đ/c",       "gs",     "pgs",      "ts",
    "tskh",      "ths",    "bs",          "bsck1",       "bsck2",        "bscki",     "bsckii", "ck1",      "ck2",
    "cki",       "ckii",   "ks",          "kts",         "cn",           "ls",        "ds",     "nsnd",     "nsưt",
    "ngnd",      "ngưt",   "chuẩn úy",    "thiếu úy",    "trung úy",     "thượng úy", "đại úy", "thiếu tá", "trung tá",
    "thượng tá", "đại tá", "thiếu tướng", "trung tướng", "thượng tướng", "đại tướng",
};
constexpr std::size_t longest_title = 64;  ///< bytes, also decomposed

bool is_title(std::string_view words) {
  if (words.size() > longest_title) return false;
  const std::string folded = fold_case(words);
  return std::find(std::begin(titles), std::end(titles), folded) != std::end(titles);
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
