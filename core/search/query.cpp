// SPDX-License-Identifier: MIT
#include "core/search/query.h"

#include <algorithm>

#include "core/base/limits.h"
#include "core/text/fold.h"
#include "core/text/tokenize.h"
#include "core/text/tone.h"
#include "core/text/utf8.h"

namespace portal::search {
namespace {

bool is_equal(const QueryWord& left, const QueryWord& right) {
  return left.exact == right.exact && left.prefix == right.prefix;
}

}  // namespace

Query parse_query(std::string_view text) {
  const std::string_view kept = text::cut(text, limits::query_bytes);
  std::vector<text::Token> tokens;
  text::tokenize(kept, tokens);
  Query query;
  query.cut = kept.size() < text.size() || tokens.size() > limits::query_words;
  // Invisible characters behind the last word do not end it.
  const bool typing = !tokens.empty() && text::fold(kept.substr(tokens.back().source.end)).empty();
  for (std::size_t i = 0; i < std::min(tokens.size(), limits::query_words); ++i) {
    text::Token& token = tokens[i];
    const bool marked = token.exact != token.folded;
    const bool prefix = typing && i + 1 == tokens.size();
    QueryWord word{std::move(token.folded), std::move(token.exact), marked, prefix};
    const auto same = [&](const QueryWord& earlier) { return is_equal(earlier, word); };
    const auto found = std::find_if(query.words.begin(), query.words.end(), same);
    query.sequence.push_back(static_cast<std::uint8_t>(found - query.words.begin()));
    if (found == query.words.end()) query.words.push_back(std::move(word));
  }
  return query;
}

bool matches(const QueryWord& word, std::string_view folded) {
  return word.prefix ? folded.substr(0, word.folded.size()) == word.folded : folded == word.folded;
}

bool agrees_in_marks(const QueryWord& word, std::string_view exact) {
  if (!word.prefix) return exact == word.exact;
  const text::TonedWord typed = text::split_word(word.exact);
  const text::TonedWord written = text::split_word(exact);
  const bool same_letters = written.letters.compare(0, typed.letters.size(), typed.letters) == 0;
  return same_letters && (typed.tone == text::Tone::ngang || typed.tone == written.tone);
}

}  // namespace portal::search
