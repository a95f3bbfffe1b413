// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "core/cli/inspect/request.h"
#include "core/search/answer.h"
#include "core/search/index_view.h"
#include "core/search/pairs.h"
#include "core/search/suggest.h"

namespace portal::cli {

/// Answers lines from one index, as query_command.h says. Borrows it.
class QueryAnswers {
 public:
  QueryAnswers(const search::IndexView& index, const search::RankWeights& weights)
      : index_(index),
        pairs_(search::PairsView::open(index)),
        answerer_(index, weights, pairs_ ? &*pairs_ : nullptr),
        suggester_(index) {}
  QueryAnswers(const QueryAnswers&) = delete;  // the answerer borrows its pairs
  QueryAnswers& operator=(const QueryAnswers&) = delete;

  /// Appends the answer to one line, and a line feed, to `out`. @return whether the line was good
  bool append(std::string_view line, std::string& out);

 private:
  Result<Json> answer(const Request& request);
  void show_text(const search::Hit& hit, Json& shown) const;
  Json show_suggestions(const search::Question& question, std::size_t limit);

  const search::IndexView& index_;
  std::optional<search::PairsView> pairs_;
  search::Answerer answerer_;
  search::Suggester suggester_;
};

}  // namespace portal::cli
