// SPDX-License-Identifier: MIT
#include "core/time/period_words.h"

#include <algorithm>
#include <array>
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

constexpr bool is_letter(char byte) {
  return byte >= 'a' && byte <= 'z';
}

/// True if `typed`, without any marks, is `word` without its marks.
bool is_unmarked(std::string_view typed, std::string_view word) {
  std::size_t letters = 0;
  for (const text::CodePoint point : text::CodePointsView(word)) {
    if (letters == typed.size() || text::bare_letter(point.value) != static_cast<unsigned char>(typed[letters]))
      return false;
    ++letters;
  }
  return letters == typed.size();
}

/// The first letter of each word without its marks: most words of a text differ there from all but a few.
constexpr auto first_letters = [] {
  std::array<char, vocabulary_size> letters{};
  for (std::size_t i = 0; i < vocabulary_size; ++i) {
    const char first = vocabulary[i].spelling[0];
    letters[i] = is_letter(first) ? first : vocabulary[i].spelling.substr(0, 2) == "đ" ? 'd' : 'a';
  }
  return letters;
}();

/// A word counts with its own marks, or with none at all.
/// @param first  letter of `typed`, without its marks
void find_words(Token& token, std::string_view typed, char first) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < vocabulary_size && count < token.words.size(); ++i) {
    if (first_letters[i] != first) continue;
    const Word& word = vocabulary[i];
    const bool is_exact = typed == word.spelling;
    if (!is_exact && !is_unmarked(typed, word.spelling)) continue;
    const WordId id = word.same_as.empty() ? static_cast<WordId>(i) : word_id(word.same_as);
    if (is_exact) token.exact_word = id;
    if (!token.is(id)) token.words[count++] = id;
  }
}

bool has_marks(std::string_view text) {
  for (const text::CodePoint point : text::CodePointsView(text)) {
    if (point.value >= 0x80 && (text::is_mark(point.value) || text::bare_letter(point.value) != point.value))
      return true;
  }
  return false;
}

/// Whoever writes marks means "sau" by "sau", and not "sáu".
void keep_exact_words(std::vector<Token>& tokens) {
  for (Token& token : tokens) {
    if (token.exact_word != no_word) token.words = {token.exact_word, no_word};
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
      find_words(token, text::fold_case(text.substr(token.source.begin, token.source.size())), letters[begin]);
    }
    tokens.push_back(token);
    glued = true;
    begin = end;
    point += points;
  }
  if (has_marks(text)) keep_exact_words(tokens);
  return tokens;
}

}  // namespace portal::time::period
