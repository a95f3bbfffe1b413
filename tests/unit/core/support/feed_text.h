// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/feeds/json_feed.h"

namespace portal::test {

/// `count` rows as a JSON array, one a line; row `n` (from 1) is replaced by `replacement` if n is `replaced`.
inline std::string feed_of(std::size_t count, std::size_t replaced = 0, std::string_view replacement = {}) {
  std::string text = "[\n";
  for (std::size_t row = 1; row <= count; ++row) {
    if (row > 1) text += ",\n";
    if (row == replaced) {
      text += replacement;
      continue;
    }
    const std::string number = std::to_string(row);
    text += R"({"id":")" + number + R"(","number":")" + number + R"(/QĐ-UBND","title":"Quyết định số )" + number;
    text += R"(","date":"2023-07-28","url":"/van-ban/)" + number + "\"}";
  }
  return text + "\n]\n";
}

struct FeedResult {
  std::vector<search::Document> documents;
  std::vector<Problem> problems;
  std::size_t rows_read = 0;
  bool failed = false;

  /// "code row offset" of each problem, for short comparisons.
  std::string located() const {
    std::string text;
    for (const Problem& problem : problems) {
      text.append(text.empty() ? "" : ", ").append(name(problem.code)).append(" ").append(std::to_string(problem.row));
      text.append(" ").append(std::to_string(problem.offset_bytes));
    }
    return text;
  }

  std::string ids() const {
    std::string text;
    for (const search::Document& document : documents)
      text.append(text.empty() ? "" : " ").append(document.id);
    return text;
  }
};

/// The whole feed, `rows_per_step` rows at a time.
inline FeedResult read_feed(std::string_view text, std::size_t rows_per_step = 100) {
  feeds::JsonFeedReader reader{std::string(text), "van-ban.json"};
  FeedResult result;
  bool more = true;
  while (more) {
    more = reader.step(rows_per_step);
    for (search::Document& document : reader.take_documents())
      result.documents.push_back(std::move(document));
  }
  result.problems = reader.problems();
  result.rows_read = reader.rows_read();
  result.failed = reader.failed();
  return result;
}

}  // namespace portal::test
