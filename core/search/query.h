// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/byte_range.h"

namespace portal::search {

struct QueryWord {
  std::string folded;           ///< bare form; what is looked up
  std::string exact;            ///< exact-marks form
  bool marked = false;          ///< typed with marks: documents that write it so are preferred
  bool prefix = false;          ///< still being typed, or ended by a star: also finds longer words
  text::ByteRange source = {};  ///< where it was typed; of one that another word stands for, empty

  bool is_typed() const { return source.size() > 0; }
};

/// Where a `name:value` looks.
enum class QueryField : std::uint8_t { title, number, type, agency, field, signer };

/// One thing that a document may hold.
struct QueryItem {
  enum class Kind : std::uint8_t {
    word,    ///< its words, anywhere; parse_query() makes items of one
    phrase,  ///< its words, one after the other in one text
    near,    ///< its two words, in any order, with at most `distance` others between, in one text
    field,   ///< its words, one after the other in `field`
  };
  Kind kind = Kind::word;
  std::vector<QueryWord> words;          ///< at least one
  std::vector<std::uint8_t> places;      ///< of these words in Query::words; empty in an excluded clause
  std::size_t distance = 0;              ///< of `near`
  QueryField field = QueryField::title;  ///< of `field`
  std::string value;                     ///< of `field`: as typed, without quotes
  bool quoted = false;                   ///< of `word` and `phrase`: typed in quotes
};

/// A document must hold one of the items; or none of them.
struct QueryClause {
  bool excluded = false;
  std::vector<QueryItem> items;
};

/// True if the clause asks for words anywhere, without a choice.
inline bool is_plain(const QueryClause& clause) {
  return !clause.excluded && clause.items.size() == 1 && clause.items[0].kind == QueryItem::Kind::word;
}

enum class SyntaxFault : std::uint8_t {
  unclosed_quote,     ///< " without its partner: read as if it stood at the end
  empty_phrase,       ///< "" or a field without a value: ignored
  dangling_operator,  ///< OR, |, NEAR/n, - or * without something on the side where it needs it: ignored
  unknown_field,      ///< a name before a colon that is no field: both are read as words
  bad_distance,       ///< NEAR/ without a number from 1 to 99: read as NEAR/10
};

/// A stable snake_case name.
std::string_view name(SyntaxFault fault);

struct SyntaxProblem {
  SyntaxFault fault = SyntaxFault::unclosed_quote;
  text::ByteRange where;  ///< of the text that was parsed
};

struct Query {
  std::vector<QueryWord> words;        ///< that a document may hold, in the order typed, each once; what is highlighted
  std::vector<std::uint8_t> sequence;  ///< places in `words`, as typed: "ba ba" is 0 0
  std::vector<QueryClause> clauses;    ///< all must be met
  std::vector<SyntaxProblem> problems;  ///< in the order of the text; the query is good all the same
  bool cut = false;                     ///< the text was longer than limits.h allows; the rest is left out
};

/// Reads what people type into a search box:
///
///   ngân sách          both words; of the last one the beginning, until a separator follows
///   "ngân sách"        one after the other
///   thu OR chi, thu|chi   one of the two; binds closer than the space
///   -nháp, NOT nháp, -"dự thảo"   not that (a dash before a digit is no operator: "2021 -2025")
///   thu NEAR/5 chi     at most five words between, in any order; of phrases the words beside the operator
///   ngân*              words that begin so
///   loại:"Quyết định"  in that field: loai, type; so, number; coquan, agency; linhvuc, field; nguoiky, signer;
///                      trichyeu, title — with or without marks, in any case
///
/// AND between words says what the space says. Everything else separates words, as in text::tokenize().
///
/// @param text  UTF-8, any normal form
Query parse_query(std::string_view text);

/// True if a word with the bare form `folded` is found by `word`: equal, or longer if that is a prefix.
inline bool matches(const QueryWord& word, std::string_view folded) {
  const std::string_view wanted = word.folded;
  if (folded.size() < wanted.size() || (folded.size() > wanted.size() && !word.prefix)) return false;
  for (std::size_t i = 0; i < wanted.size(); ++i)  // most end at the first letter: not worth a call
    if (folded[i] != wanted[i]) return false;
  return true;
}

/// True if a word that matches() is written with the marks that were typed. Of a prefix the marks typed so far count:
/// typed "hòa" agrees with "hoàn", "quê" with "quết", "quế" not with "quên".
/// @param exact  the exact-marks form of that word
bool agrees_in_marks(const QueryWord& word, std::string_view exact);

}  // namespace portal::search
