// SPDX-License-Identifier: MIT
#include "core/search/marks.h"

#include "core/text/fold.h"
#include "core/text/highlight.h"
#include "core/text/tokenize.h"
#include "core/text/utf8.h"

namespace portal::search {
namespace {

/// The bytes of `token` that `word` covers: all of it, or of a prefix the part typed.
text::ByteRange covered(const QueryWord& word, const text::Token& token, std::string_view text) {
  if (word.folded.size() == token.folded.size()) return token.source;
  const text::FoldedText folded = text::fold_with_ranges(text.substr(token.source.begin, token.source.size()));
  const std::size_t typed = text::count_code_points(word.folded);
  return {token.source.begin, token.source.begin + folded.ranges[typed - 1].end};
}

void mark_word(const QueryWord& word, const std::vector<text::Token>& tokens, std::string_view text,
               std::vector<text::ByteRange>& ranges) {
  std::vector<text::ByteRange> agreeing;
  std::vector<text::ByteRange> all;
  for (const text::Token& token : tokens) {
    if (!matches(word, token.folded)) continue;
    all.push_back(covered(word, token, text));
    if (word.marked && agrees_in_marks(word, text::exact_form(text, token))) agreeing.push_back(all.back());
  }
  const std::vector<text::ByteRange>& chosen = agreeing.empty() ? all : agreeing;
  ranges.insert(ranges.end(), chosen.begin(), chosen.end());
}

}  // namespace

std::vector<text::ByteRange> query_marks(const Query& query, std::string_view text) {
  if (query.words.empty()) return {};
  std::vector<text::Token> tokens;
  text::tokenize_bare(text, tokens);
  std::vector<text::ByteRange> ranges;
  for (const QueryWord& word : query.words)
    mark_word(word, tokens, text, ranges);
  return text::merge_ranges(text, std::move(ranges));
}

}  // namespace portal::search
