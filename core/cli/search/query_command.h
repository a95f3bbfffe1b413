// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/search/index_view.h"
#include "core/search/search.h"

namespace portal::cli {

/// `portalkit query --index DIR --jsonl`: answers a JSON object a line on standard input
///
///   {"id", "text", "from", "to": ISO dates, "facets": {"type": ["Quyết định"], …}, "any": true for long questions,
///    "sort": "newest", "offset", "limit"}
///
/// by one line each, in order:
///
///   {"id", "total", "hits": [{"id", "score"}], "similar": {"total", "hits"}, "read_as", "facets": {"type": {name:
///   count}},
///    "histogram": {"2023-07": count}, "problems": [{"fault", "from", "to"}]}
///
/// or {"id", "error", "offset"} for a bad line. Of the request all but "text" may be missing, of the answer what is
/// empty.
int query(std::span<const std::string_view> words);

/// Answers lines from one index. Borrows it.
class QueryAnswers {
 public:
  explicit QueryAnswers(const search::IndexView& index) : index_(index), searcher_(index) {}

  /// Appends the answer to one line, and a line feed, to `out`. @return whether the line was good
  bool append(std::string_view line, std::string& out);

 private:
  const search::IndexView& index_;
  search::Searcher searcher_;
};

}  // namespace portal::cli
