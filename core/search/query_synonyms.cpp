// SPDX-License-Identifier: MIT
#include "core/search/query_synonyms.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "core/base/limits.h"
#include "core/search/query_alternatives.h"
#include "core/search/sort_keys.h"
#include "core/text/abbreviations.h"
#include "core/text/doc_number.h"
#include "core/text/fold.h"
#include "core/text/syllable.h"
#include "core/text/tokenize.h"
#include "core/text/utf8.h"
#include "core/text/word_match.h"

namespace portal::search {
namespace {

using text::ByteRange;

/// "da" is "đã" and "đa" far more often than "dự án".
bool is_syllable(std::string_view bare) {
  std::u32string letters;
  for (const text::CodePoint point : text::CodePointsView(bare))
    letters += point.value;
  return text::parse_syllable(letters).has_value();
}

/// A short form with several meanings stands, where a document uses it, for the type of document.
bool is_first_meaning(std::string_view short_form, std::string_view expansion) {
  const std::string bare = text::fold(short_form);
  const auto meanings = text::abbreviations();
  const auto count = std::count_if(meanings.begin(), meanings.end(), [&](const text::Abbreviation& entry) {
    return text::matches_word(entry.short_form, bare, bare);
  });
  return count == 1 || text::fold_case(text::doc_type_name(short_form)) == expansion;
}

class SynonymAdder {
 public:
  SynonymAdder(Query& query, std::string_view text, std::span<const ByteRange> literal)
      : query_(query), text_(text::cut(text, limits::query_bytes)), literal_(literal) {
    text::tokenize(text_, tokens_);
  }

  std::vector<QuerySynonym> add() {
    const std::vector<text::Synonym> synonyms = text::find_synonyms(text_, tokens_);
    std::vector<SortKey> order;  // the longer first
    for (const text::Synonym& synonym : synonyms)
      order.push_back({tokens_.size() - synonym.token_count, static_cast<std::uint32_t>(order.size())});
    sort_keys(order);
    for (const auto& [shorter, place] : order) {
      if (is_meant(synonyms[place])) try_synonym(synonyms[place]);
    }
    return by_place();
  }

 private:
  std::vector<QuerySynonym> by_place() {
    std::vector<SortKey> order;
    for (const QuerySynonym& added : added_)
      order.push_back({added.source.begin, static_cast<std::uint32_t>(order.size())});
    sort_keys(order);
    std::vector<QuerySynonym> sorted;
    for (const auto& [begin, place] : order)
      sorted.push_back(std::move(added_[place]));
    return sorted;
  }

  ByteRange source_of(const text::Synonym& synonym) const {
    return {tokens_[synonym.first_token].source.begin,
            tokens_[synonym.first_token + synonym.token_count - 1].source.end};
  }

  bool is_meant(const text::Synonym& synonym) const {
    if (!synonym.likely) return false;
    if (synonym.expands) {
      return synonym.strong || synonym.token_count > 1 || !is_syllable(tokens_[synonym.first_token].folded);
    }
    if (is_syllable(text::fold(synonym.phrase))) return false;
    std::string meaning;
    for (std::size_t i = 0; i < synonym.token_count; ++i)
      meaning.append(i == 0 ? "" : " ").append(tokens_[synonym.first_token + i].folded);
    const auto meanings = text::abbreviations();
    return std::any_of(meanings.begin(), meanings.end(), [&](const text::Abbreviation& entry) {
      return entry.short_form == synonym.phrase && text::fold(entry.expansion) == meaning &&
             is_first_meaning(entry.short_form, entry.expansion);
    });
  }

  void try_synonym(const text::Synonym& synonym) {
    const ByteRange source = source_of(synonym);
    const auto is_near = [&](ByteRange other) { return overlap(source, other); };
    if (std::any_of(literal_.begin(), literal_.end(), is_near)) return;
    for (const QuerySynonym& other : added_) {
      if (overlap(source, other.source) && !(source == other.source)) return;
    }
    std::vector<text::Token> words;
    text::tokenize(synonym.phrase, words);
    QueryItem item;
    item.kind = words.size() == 1 ? QueryItem::Kind::word : QueryItem::Kind::phrase;
    for (text::Token& word : words)
      item.words.push_back({std::move(word.folded), std::move(word.exact), false, false});
    if (add_alternative(query_, source, std::move(item))) added_.push_back({source, std::string(synonym.phrase)});
  }

  Query& query_;
  std::string_view text_;
  std::span<const ByteRange> literal_;
  std::vector<text::Token> tokens_;
  std::vector<QuerySynonym> added_;
};

}  // namespace

std::vector<QuerySynonym> add_synonyms(Query& query, std::string_view text, std::span<const ByteRange> literal) {
  return SynonymAdder(query, text, literal).add();
}

}  // namespace portal::search
