// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/search/bit_set.h"
#include "core/search/index.h"
#include "core/search/index_view.h"
#include "core/text/byte_range.h"
#include "core/time/date.h"

namespace portal::search {

class PartialIndex;

/// Another text for the search box.
struct Suggestion {
  std::string text;
  text::ByteRange changed;  ///< of `text`: what differs from what was typed, or was added to it
  std::size_t total = 0;    ///< documents that Answerer counts for `text` and a space, with the same filters; never 0
};

struct Suggestions {
  std::vector<Suggestion> words;    ///< the last word completed: most documents first, then by alphabet
  std::vector<Suggestion> queries;  ///< the whole completed as titles go on: most titles first, then the longest
  /// The same words with their marks, or without misspellings; never what was typed.
  std::optional<Suggestion> did_you_mean;
};

struct SuggestRequest {
  std::string_view text = {};      ///< as typed so far, UTF-8 in any normal form
  time::DateRange issued = {};     ///< with either end set, documents without a date do not count
  const BitSet* within = nullptr;  ///< other filters: documents outside do not count; of the index's size
  std::size_t limit = 8;           ///< of each list
};

/// Suggests from one index, which it borrows.
///
/// The last word is completed while it is being typed, by terms that documents with the words before it hold; marks
/// that were typed are kept, others are those of most of these documents; a word before is not said again. Titles are
/// those of the best 100 documents, 12 of an index in parts; without them (RowTexts::ids) whole queries are not
/// completed and marks come word by word.
///
/// Cost: some searches a suggestion, and a pass over the terms with the prefix.
class Suggester {
 public:
  explicit Suggester(const IndexView& index);  ///< titles from its rows
  explicit Suggester(const Index& index);      ///< titles from its documents
  /// Titles as its rows come: see PartialIndex for what to do while something is missing.
  explicit Suggester(const PartialIndex& index);
  Suggester(Suggester&&) noexcept;
  Suggester& operator=(Suggester&&) noexcept;
  ~Suggester();

  Suggestions suggest(const SuggestRequest& request);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace portal::search
