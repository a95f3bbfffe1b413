// SPDX-License-Identifier: MIT
#include "core/money/word.h"

#include "core/text/code_point_data.h"
#include "core/text/utf8.h"

namespace portal::money {
namespace {

constexpr std::uint32_t longest_word_bytes = 32;   // "nghiêng" decomposed is 11
constexpr std::uint32_t longest_space_bytes = 24;  // an indented line end, or a row of no-break spaces

/// Bytes that may belong to a word; of the others only ASCII matters here.
bool is_word_byte(char byte) {
  return static_cast<unsigned char>(byte) >= 0x80 || text::is_word_letter(static_cast<unsigned char>(byte));
}

}  // namespace

std::uint32_t skip_spaces(std::string_view text, std::uint32_t offset) {
  const std::uint32_t begin = offset;
  while (offset < text.size() && offset - begin < longest_space_bytes) {
    const text::CodePoint point = text::decode(text, offset);
    if (!text::is_space(point.value) && !text::is_invisible(point.value)) break;
    offset = point.end;
  }
  return offset;
}

Word word_at(std::string_view text, std::uint32_t begin) {
  if (begin >= text.size()) return {0, begin, begin};
  const text::WordInText word = text::hash_word_at(text, begin, longest_word_bytes);
  return {word.hash, begin, word.end};
}

Word word_before(std::string_view text, std::uint32_t begin) {
  std::uint32_t end = begin;
  while (end > 0 && begin - end < longest_space_bytes &&
         (text[end - 1] == ' ' || text[end - 1] == ':' || text[end - 1] == '\n')) {
    --end;
  }
  std::uint32_t first = end;
  while (first > 0 && is_word_byte(text[first - 1])) {
    --first;
    if (end - first > longest_word_bytes) return {0, begin, begin};
  }
  const Word word = word_at(text.substr(0, end), first);
  return word.end == end ? word : Word{0, first, end};
}

}  // namespace portal::money
