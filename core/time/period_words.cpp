// SPDX-License-Identifier: MIT
#include "core/time/period_words.h"

#include <algorithm>
#include <string>

#include "core/text/code_point_data.h"
#include "core/text/fold.h"
#include "core/text/utf8.h"

namespace portal::time::period {
namespace {

constexpr std::size_t longest_word_bytes = 12;  // in bare letters; more is none of the vocabulary
constexpr std::size_t most_digits = 9;

bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

bool is_letter(char byte) {
  return byte >= 'a' && byte <= 'z';
}

/// One bit for each mark of a letter; the stroke of "đ" counts.
std::uint64_t marks_of(char32_t letter) {
  if (letter == U'đ') return std::uint64_t{1} << 63;
  std::uint64_t marks = 0;
  for (text::Decomposition step = text::decomposition(letter); step.second != 0;
       step = text::decomposition(step.first))
    marks |= std::uint64_t{1} << (step.second & 63);
  return marks;
}

/// True if `typed` is `letter`, or lacks some of its marks.
bool may_be(char32_t typed, char32_t letter) {
  if (typed == letter) return true;
  return text::bare_letter(typed) == text::bare_letter(letter) && (marks_of(typed) & ~marks_of(letter)) == 0;
}

bool may_be(std::string_view typed, std::string_view word) {
  std::size_t in_typed = 0;
  std::size_t in_word = 0;
  while (in_typed < typed.size() && in_word < word.size()) {
    const text::CodePoint letter = text::decode(typed, in_typed);
    const text::CodePoint expected = text::decode(word, in_word);
    if (!may_be(letter.value, expected.value)) return false;
    in_typed = letter.end;
    in_word = expected.end;
  }
  return in_typed == typed.size() && in_word == word.size();
}

void find_words(Token& token, std::string_view typed) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < vocabulary_size && count < token.words.size(); ++i) {
    const Word& word = vocabulary[i];
    if (!may_be(typed, word.spelling)) continue;
    const WordId id = word.same_as.empty() ? static_cast<WordId>(i) : word_id(word.same_as);
    if (!token.is(id)) token.words[count++] = id;
  }
}

/// One past the last byte from `begin` that `belongs`.
template <class Predicate>
std::size_t run_end(std::string_view text, std::size_t begin, Predicate belongs) {
  while (begin < text.size() && belongs(text[begin]))
    ++begin;
  return begin;
}

void read_number(Token& token, std::string_view digits) {
  token.kind = TokenKind::number;
  token.digits = static_cast<std::uint8_t>(std::min<std::size_t>(digits.size(), 255));
  for (const char digit : digits.substr(0, most_digits))
    token.value = token.value * 10 + (digit - '0');
}

}  // namespace

std::vector<Token> split(std::string_view text, std::size_t max_tokens) {
  const text::FoldedText folded = text::fold_with_ranges(text);
  const std::string_view letters = folded.text;
  std::vector<Token> tokens;
  bool glued = false;
  std::size_t point = 0;  // counts code points, as `ranges` does
  for (std::size_t begin = 0; begin < letters.size() && tokens.size() < max_tokens;) {
    if (letters[begin] == ' ') {
      glued = false;
      ++begin;
      ++point;
      continue;
    }
    Token token;
    token.glued = glued;
    std::size_t end = 0;
    std::size_t points = 1;
    if (is_digit(letters[begin])) {
      end = run_end(letters, begin, is_digit);
      points = end - begin;
      read_number(token, letters.substr(begin, points));
    } else if (is_letter(letters[begin])) {
      end = run_end(letters, begin, is_letter);
      points = end - begin;
      token.kind = TokenKind::word;
    } else {
      end = text::decode(letters, begin).end;
      if (end == begin + 1) token.sign = letters[begin];
    }
    token.source = {folded.ranges[point].begin, folded.ranges[point + points - 1].end};
    if (token.kind == TokenKind::word && points <= longest_word_bytes) {
      find_words(token, text::fold_case(text.substr(token.source.begin, token.source.size())));
    }
    tokens.push_back(token);
    glued = true;
    begin = end;
    point += points;
  }
  return tokens;
}

}  // namespace portal::time::period
