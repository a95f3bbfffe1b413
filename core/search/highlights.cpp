// SPDX-License-Identifier: MIT
#include "core/search/highlights.h"

#include <algorithm>
#include <utility>

#include "core/search/marks.h"
#include "core/text/highlight.h"
#include "core/text/tokenize.h"

namespace portal::search {
namespace {

void mark_phrase(const QueryItem& item, const std::vector<text::Token>& tokens, std::vector<text::ByteRange>& ranges) {
  const auto same = [](const text::Token& token, const QueryWord& word) { return matches(word, token.folded); };
  auto from = tokens.begin();
  while (true) {
    const auto found = std::search(from, tokens.end(), item.words.begin(), item.words.end(), same);
    if (found == tokens.end()) return;
    const auto last = found + static_cast<std::ptrdiff_t>(item.words.size()) - 1;
    ranges.push_back({found->source.begin, last->source.end});
    from = last + 1;
  }
}

}  // namespace

std::vector<text::ByteRange> query_highlights(const Query& query, std::string_view text) {
  if (query.words.empty() && query.clauses.empty()) return {};
  std::vector<text::ByteRange> ranges;
  add_marks(query, text, ranges);
  std::vector<text::Token> tokens;  // where there are phrases to look for
  for (const QueryClause& clause : query.clauses) {
    for (const QueryItem& item : clause.items) {
      if (clause.excluded || item.words[0].is_typed() || item.kind == QueryItem::Kind::field) continue;
      if (tokens.empty()) text::tokenize_bare(text, tokens);
      mark_phrase(item, tokens, ranges);
    }
  }
  return text::merge_ranges(text, std::move(ranges));
}

}  // namespace portal::search
