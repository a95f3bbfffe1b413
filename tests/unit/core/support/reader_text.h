// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/feeds/feed_reader.h"
#include "tests/unit/core/support/heap_text.h"
#include "tests/unit/core/support/random.h"

namespace portal::test {

/// All that a reader hands out, kept.
struct CollectingSink final : feeds::DocumentSink {
  std::vector<search::Document> documents;
  std::vector<Problem> problems;

  void add(search::Document document) override { documents.push_back(std::move(document)); }
  void report(Problem problem) override { problems.push_back(std::move(problem)); }

  std::string titles() const {
    std::string text;
    for (const search::Document& document : documents)
      text += (text.empty() ? "" : " / ") + document.title;
    return text;
  }

  /// "code line field" of each problem.
  std::string located() const {
    std::string text;
    for (const Problem& problem : problems) {
      text.append(text.empty() ? "" : ", ").append(name(problem.code)).append(" ").append(std::to_string(problem.line));
      if (!problem.field.empty()) text.append(" ").append(problem.field);
    }
    return text;
  }

  /// Everything, for comparing two readings.
  std::string all() const {
    std::string text;
    for (const search::Document& document : documents)
      text += document.id + '|' + document.number + '|' + document.title + '|' + document.summary + '|' + document.url +
              '\n';
    for (const Problem& problem : problems) {
      text += std::string(name(problem.code)) + ' ' + std::to_string(problem.row) + ' ' + std::to_string(problem.line) +
              ' ' + std::to_string(problem.offset_bytes) + ' ' + problem.value + ' ' + problem.message + '\n';
    }
    return text;
  }
};

/// The whole text at once, or in random pieces of 1 to `largest` bytes.
inline void read_in_pieces(feeds::FeedReader& reader, std::string_view text, std::size_t largest = 0,
                           std::uint64_t seed = 1) {
  Random random(seed);
  while (!text.empty()) {
    const std::size_t size = largest == 0 ? text.size() : std::min(text.size(), 1 + random.below(largest));
    reader.push(HeapText(text.substr(0, size)).view());
    text.remove_prefix(size);
  }
  reader.finish();
}

}  // namespace portal::test
