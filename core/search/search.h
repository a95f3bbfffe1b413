// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/search/bit_set.h"
#include "core/search/document.h"
#include "core/search/hit.h"
#include "core/search/index.h"
#include "core/search/phrase_filter.h"
#include "core/time/date.h"

namespace portal::search {

/// See rank.h for relevance and hit_order.h for the others. Searcher knows the first two and lists documents of one day
/// in the order of the index.
enum class SortOrder : std::uint8_t { newest, relevance, oldest, number };

/// A query read another way.
struct OtherReading {
  std::string text;
  bool likely = false;  ///< false: may be an accident, and counts by relevance only if a title has it as it stands
};

struct SearchRequest {
  std::string_view text = {};   ///< UTF-8, any normal form; see search() for the grammar
  time::DateRange issued = {};  ///< with either end set, documents without a date do not match
  SortOrder order = SortOrder::newest;
  std::size_t offset = 0;          ///< hits to leave out at the front
  std::size_t limit = 20;          ///< hits to return at most
  const BitSet* within = nullptr;  ///< other filters: documents outside do not match; of the index's size
  std::size_t similar = 0;         ///< hits of the second group to return at most, see SearchResults
  /// Reads the text another way when it finds nothing as typed; see readings.h. Null: no other way.
  std::optional<OtherReading> (*other_reading)(std::string_view text) = nullptr;
  bool any = false;  ///< long questions: documents with any of the words, in order of relevance
};

struct SearchResults {
  std::size_t total = 0;          ///< documents that match, exact, whatever offset and limit are
  std::vector<Hit> hits;          ///< newest first; or in the order that core/search/rank.h defines
  std::size_t postings_read = 0;  ///< work done, the same on every platform
  bool query_cut = false;         ///< the text was longer than limits::query_bytes or limits::query_words
  bool phrases_checked = true;    ///< false: the index has no stream, and its phrases only hold the words

  /// Documents that hold all words if some of these are misspelt (similar_terms.h), never with another tone than typed.
  /// Looked for by relevance, when there are fewer than `limit` others and the first of these has not the words in its
  /// title as they were typed; not in `total`.
  std::vector<Hit> similar;
  std::size_t similar_total = 0;

  std::string read_as;  ///< the other reading, if the results are its; else empty
};

/// Documents that meet every clause of `request.text`; see parse_query() for the language.
///
/// Words are compared in their bare form: "ngan sach" finds "ngân sách". The last word is a prefix unless a space
/// or another separator follows it. A word typed with marks finds the same documents as without, but by relevance
/// those that write it with the same marks come first. A text without any word matches everything in the date range.
/// Cost: linear in the postings of the words.
SearchResults search(const IndexView& index, const SearchRequest& request);
inline SearchResults search(const Index& index, const SearchRequest& request) {
  return search(index.view(), request);
}

/// The same with memory kept from one key stroke to the next. Borrows the index, which must outlive it.
class Searcher {
 public:
  /// @param pairs  the index's own (pairs.h), so that phrases read fewer texts; borrowed, may be null
  explicit Searcher(const IndexView& index, const PhraseFilter* pairs = nullptr);
  explicit Searcher(const Index& index) : Searcher(index.view()) {}
  Searcher(Searcher&&) noexcept;
  Searcher& operator=(Searcher&&) noexcept;
  ~Searcher();

  /// @return valid until the next call
  const SearchResults& search(const SearchRequest& request) {
    find(request);
    return try_harder(request);
  }

  /// search() in two steps, for an index that comes in parts, and for a program that does without the second and so is
  /// linked without it. First what is found as typed;
  const SearchResults& find(const SearchRequest& request);
  /// then, if that was little, `other_reading` and `similar` of the same request.
  const SearchResults& try_harder(const SearchRequest& request);

  /// All documents of the last search, for counting facets and months (core/search/counts.h).
  const BitSet& matched() const;
  /// The same, were it not for SearchRequest::within: what a facet counts while one of its own names is chosen.
  const BitSet& text_matched() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace portal::search
