// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "core/cli/inspect/request.h"
#include "core/search/answer.h"
#include "core/search/index_view.h"

namespace portal::cli {

/// Answers lines from one index, as query_command.h says. Borrows it.
class QueryAnswers {
 public:
  explicit QueryAnswers(const search::IndexView& index) : index_(index), answerer_(index) {}

  /// Appends the answer to one line, and a line feed, to `out`. @return whether the line was good
  bool append(std::string_view line, std::string& out);

 private:
  Result<Json> answer(const Request& request);

  const search::IndexView& index_;
  search::Answerer answerer_;
};

}  // namespace portal::cli
