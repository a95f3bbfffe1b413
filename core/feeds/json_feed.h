// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/problem.h"
#include "core/feeds/feed_limits.h"
#include "core/search/document.h"

namespace portal::feeds {

/// Reads documents from JSON, a few rows at a time, so that a page stays responsive.
///
/// Accepted: an array of objects, or an object that holds such an array under "documents", "items", "data", "rows"
/// or "vanban". Keys of a row: core/feeds/field_names.h. Dates: "2023-07-28" with or without a time, "28/07/2023".
/// Text comes out as Document promises it. Input ends at limits.h.
///
/// A bad row is reported and left out; the rest still loads. A row is bad if it breaks the grammar, is not an object,
/// has neither title nor number, or repeats an id. A bad date or URL is reported and left out of its row.
class JsonFeedReader {
 public:
  /// @param bytes   the whole feed, UTF-8, with or without a byte order mark
  /// @param source  its URL or name, for Problem::source
  JsonFeedReader(std::string bytes, std::string source);

  /// For a feed that comes in pieces: append() while starving(), then end(). Only a window of it is in memory.
  JsonFeedReader(std::string source, const FeedLimits& limits);
  JsonFeedReader(JsonFeedReader&&) noexcept;
  JsonFeedReader& operator=(JsonFeedReader&&) noexcept;
  ~JsonFeedReader();

  /// Reads at most `max_rows` rows. @return true while rows remain
  bool step(std::size_t max_rows);

  /// The next piece. Only before end().
  void append(std::string_view bytes);

  /// No more pieces will come.
  void end();

  /// The last step() stopped because it needs more of the input, or its end.
  bool starving() const;

  /// From 1. @param offset_bytes  of a problem that was found since the last append()
  std::size_t line_of(std::size_t offset_bytes) const;

  std::size_t bytes_read() const;
  std::size_t bytes_total() const;
  std::size_t rows_read() const;       ///< good and bad
  std::size_t documents_read() const;  ///< good rows

  /// The documents read since the last call, in the order of the feed.
  std::vector<search::Document> take_documents();

  /// In the order of the feed; at most limits::problems.
  const std::vector<Problem>& problems() const;
  std::vector<Problem> take_problems();  ///< those since the last call; the limit starts anew

  /// True if not a single document could be read because of the input as a whole; then the last problem says why.
  bool failed() const;

 private:
  std::size_t lines_before(std::size_t offset) const;

  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace portal::feeds
