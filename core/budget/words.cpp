// SPDX-License-Identifier: MIT
#include "core/budget/words.h"

#include "core/text/code_point_data.h"
#include "core/text/folded_point.h"
#include "core/text/utf8.h"
#include "core/text/word_hash.h"

namespace portal::budget {
namespace {

bool is_digit(char32_t point) {
  return '0' <= point && point <= '9';
}

char32_t lower(char32_t point) {
  return text::to_lower(point < 0x80 ? point : text::plain(point));
}

}  // namespace

void WordReader::read_until(std::size_t end, std::vector<BudgetWord>& out) {
  std::uint32_t at = at_;
  while (at < text_.size() && at < end) {
    const text::CodePoint point = text::decode(text_, at);
    at = point.end;
    if (!text::is_word_letter(point.value)) continue;
    BudgetWord word;
    word.source = {point.begin, point.end};
    word.capital = lower(point.value) != point.value;
    word.number = is_digit(point.value < 0x80 ? point.value : text::bare(point.value));
    at = read(word);
    out.push_back(word);
  }
  at_ = at;
}

std::uint32_t WordReader::read(BudgetWord& word) const {
  text::WordHash hash;
  bool composed = true;
  std::uint32_t at = word.source.begin, end = at;
  while (at < text_.size()) {
    const auto byte = static_cast<unsigned char>(text_[at]);
    if (byte < 0x80) {
      if (!text::is_word_letter(byte)) break;
      hash.add(text::to_lower(byte), 0);
      end = ++at;
      continue;
    }
    const text::CodePoint point = text::decode_beyond_ascii(text_, at);
    const bool mark = text::is_mark(point.value), invisible = text::is_invisible(point.value);
    if (!mark && !invisible && !text::is_word_letter_beyond_ascii(point.value)) break;
    if (!mark && !invisible) text::add_letter(hash, point.value);
    if (!invisible) end = point.end;
    composed = composed && !mark;
    at = point.end;
  }
  word.source.end = end;
  word.hash = composed ? hash.value() : text::hash_word(text_.substr(word.source.begin, word.source.size())).hash;
  return at;
}

bool has_marks(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const text::CodePoint point = text::decode(text, at);
    at = point.end;
    if (point.value < 0x80) continue;
    const char32_t letter = lower(point.value);
    if (text::is_mark(point.value) || text::bare_letter(letter) != letter) return true;
  }
  return false;
}

}  // namespace portal::budget
