// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/search/bit_set.h"
#include "core/search/hit.h"
#include "core/search/index_view.h"
#include "core/search/query.h"
#include "core/search/query_dates.h"
#include "core/search/query_numbers.h"
#include "core/search/query_synonyms.h"
#include "core/search/rank.h"
#include "core/search/reason.h"
#include "core/search/search.h"
#include "core/time/date.h"

/// A search with all that the kit understands of a query: abbreviations, document numbers in any form, dates, typing
/// without an input method, typos. Searcher (search.h) is the small one for pages.
namespace portal::search {

struct Question {
  std::string_view text = {};   ///< UTF-8, any normal form; see parse_query() for the language
  time::DateRange issued = {};  ///< with either end set, documents without a date do not match
  SortOrder order = SortOrder::relevance;
  bool days_as_indexed = false;    ///< `newest`: those of one day in the order of the index, which needs no numbers
  std::size_t offset = 0;          ///< hits to leave out at the front
  std::size_t limit = 20;          ///< hits to return at most
  std::size_t other_limit = 0;     ///< hits of each second group to return at most; 0: they are not looked for
  const BitSet* within = nullptr;  ///< other filters: documents outside do not match; of the index's size
  bool read_numbers = true;        ///< false: document numbers are words, for which no column is needed
  bool any = false;                ///< long questions: documents with any of the words as typed, by relevance

  /// What documents may be forgiven. Taking out a reason takes out exactly the documents that need it.
  ReasonSet allowed = ReasonSet::all();
  bool give_reasons = false;  ///< fills Answer::reasons, which costs up to eight matches

  /// Dates in the text that become filters, as find_query_dates() gives them; none: they stay words.
  std::span<const QueryDate> dates{};
};

/// Hits apart from the total, by relevance.
struct HitGroup {
  std::size_t total = 0;
  std::vector<Hit> hits;
};

struct Answer {
  std::size_t total = 0;           ///< documents that match, exact, whatever offset and limit are
  std::vector<Hit> hits;           ///< in the order asked for; see rank.h and hit_order.h
  std::vector<ReasonSet> reasons;  ///< of each hit the fewest that suffice, in the order of Reason; if asked for

  /// Documents that hold all words if some of these are misspelt (similar_terms.h), never with another tone than typed.
  /// Looked for when there are fewer than Question::limit others and the first of these does not have the words in its
  /// title as typed.
  HitGroup similar;
  /// The first of `similar` has the words in its title as typed but for letters: with others, which do not, it is what
  /// was meant more likely, and shown before them.
  bool similar_first = false;
  /// Documents with some of the words, if there are no others; what is excluded or in a field holds for them too.
  HitGroup partial;

  std::string read_as;                  ///< the text as Telex or VNI keys, if the answer is that of it; else empty
  std::vector<QueryDate> dates;         ///< of Question::dates those that became filters
  std::vector<QueryNumber> numbers;     ///< document numbers in the text
  std::vector<QuerySynonym> synonyms;   ///< in the text, or in read_as
  std::vector<SyntaxProblem> problems;  ///< of the text
  bool query_cut = false;               ///< the text was longer than limits.h allows; the rest is left out
  bool phrases_checked = true;          ///< false: the index has no stream, and its phrases only hold the words
};

/// Answers questions about one index, which it borrows. Keeps its memory from one to the next.
class Answerer {
 public:
  /// @param weights  is_valid() in weight_fields.h
  /// @param pairs  the index's own (pairs.h), so that phrases read fewer texts; borrowed, may be null
  explicit Answerer(const IndexView& index, const RankWeights& weights = rank_weights,
                    const PhraseFilter* pairs = nullptr);
  Answerer(Answerer&&) noexcept;
  Answerer& operator=(Answerer&&) noexcept;
  ~Answerer();

  /// Cost: linear in the postings of the words and of what they may stand for.
  /// @return valid until the next call
  const Answer& answer(const Question& question) {
    find(question);
    return try_harder(question);
  }

  /// answer() in two steps, for an index that comes in parts. First what is found as typed, in matched();
  void find(const Question& question);
  /// then, for the same question, other readings, the second groups and the reasons.
  const Answer& try_harder(const Question& question);

  /// What was answered last, as far as it is known.
  const Answer& last() const;
  /// All documents of the last answer, for counting facets and months (core/search/counts.h).
  const BitSet& matched() const;
  /// The same, were it not for Question::within: what a facet counts while one of its own names is chosen.
  const BitSet& text_matched() const;
  /// What was looked for, with its alternatives; for highlighting.
  const Query& query() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace portal::search
