// SPDX-License-Identifier: MIT
#include "core/search/marks.h"

#include <cstddef>
#include <span>
#include <utility>

#include "core/text/fold.h"
#include "core/text/highlight.h"
#include "core/text/tokenize.h"
#include "core/text/utf8.h"

namespace portal::search {
namespace {

std::size_t initial(std::string_view folded) {
  return static_cast<unsigned char>(folded[0]);
}

/// The bytes of `token` that `word` covers: all of it, or of a prefix the part typed.
text::ByteRange covered(const QueryWord& word, const text::Token& token, std::string_view text) {
  if (word.folded.size() == token.folded.size()) return token.source;
  const text::FoldedText folded = text::fold_with_ranges(text.substr(token.source.begin, token.source.size()));
  const std::size_t typed = text::count_code_points(word.folded);
  return {token.source.begin, token.source.begin + folded.ranges[typed - 1].end};
}

/// As typed, letter by letter, or in another form that agrees in marks.
bool is_written_as(const QueryWord& word, const text::Token& token, std::string_view text) {
  const bool same = text.substr(token.source.begin, token.source.size()) == word.exact;
  return same || agrees_in_marks(word, text::exact_form(text, token));
}

/// Those that agree in marks replace the others.
void mark_word(const QueryWord& word, std::span<const text::Token> tokens, std::string_view text,
               std::vector<text::ByteRange>& ranges) {
  const auto others = static_cast<std::ptrdiff_t>(ranges.size());
  bool agreed = false;
  for (const text::Token& token : tokens) {
    if (!matches(word, token.folded)) continue;
    const bool agrees = word.marked && is_written_as(word, token, text);
    if (agreed && !agrees) continue;
    if (agrees && !agreed) ranges.erase(ranges.begin() + others, ranges.end());
    agreed = agrees;
    ranges.push_back(covered(word, token, text));
  }
}

}  // namespace

void add_marks(const Query& query, std::string_view text, std::vector<text::ByteRange>& ranges) {
  text::Initials asked, present;
  for (const QueryWord& word : query.words)
    if (word.is_typed()) asked.set(initial(word.folded));
  std::vector<text::Token> tokens;
  text::tokenize_starting(asked, text, tokens);
  for (const text::Token& token : tokens)
    present.set(initial(token.folded));
  for (const QueryWord& word : query.words)
    if (word.is_typed() && present[initial(word.folded)]) mark_word(word, tokens, text, ranges);
}

std::vector<text::ByteRange> query_marks(const Query& query, std::string_view text) {
  if (query.words.empty()) return {};
  std::vector<text::ByteRange> ranges;
  add_marks(query, text, ranges);
  return text::merge_ranges(text, std::move(ranges));
}

}  // namespace portal::search
