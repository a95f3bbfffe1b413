// SPDX-License-Identifier: MIT
#include "core/text/tokenize.h"

#include "core/text/code_point_data.h"
#include "core/text/fold.h"
#include "core/text/utf8.h"

namespace portal::text {

ByteRange next_word(std::string_view text, std::size_t offset) {
  const auto size = static_cast<std::uint32_t>(text.size());
  while (offset < size) {
    const CodePoint point = decode(text, offset);
    if (is_word_letter(point.value)) break;
    offset = point.end;
  }
  const auto begin = static_cast<std::uint32_t>(offset);
  std::uint32_t end = begin;
  while (offset < size) {
    const CodePoint point = decode(text, offset);
    const bool invisible = is_invisible(point.value);
    if (!invisible && !is_mark(point.value) && !is_word_letter(point.value)) break;
    if (!invisible) end = point.end;
    offset = point.end;
  }
  return {begin, end};
}

namespace {

bool is_ascii(std::string_view text) {
  for (const char byte : text) {
    if (static_cast<unsigned char>(byte) >= 0x80) return false;
  }
  return true;
}

}  // namespace

void tokenize_bare(std::string_view text, std::vector<Token>& out) {
  std::size_t count = 0;
  for (ByteRange range = next_word(text, 0); range.size() > 0; range = next_word(text, range.end)) {
    if (count == out.size()) out.emplace_back();  // tokens of an earlier call lend their strings' memory
    Token& token = out[count++];
    token.source = range;
    fold(text.substr(range.begin, range.size()), FoldLevel::bare, token.folded);
    token.exact.clear();
  }
  out.resize(count);
}

std::string exact_form(std::string_view text, const Token& token) {
  const std::string_view source = text.substr(token.source.begin, token.source.size());
  return is_ascii(source) ? token.folded : fold_case(source);
}

void tokenize(std::string_view text, std::vector<Token>& out) {
  tokenize_bare(text, out);
  for (Token& token : out)
    token.exact = exact_form(text, token);
}

}  // namespace portal::text
