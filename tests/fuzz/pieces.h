// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "core/base/limits.h"
#include "core/base/url.h"
#include "core/feeds/feed_limits.h"
#include "core/feeds/feed_reader.h"
#include "core/text/tidy.h"
#include "core/text/utf8.h"
#include "tests/fuzz/require.h"

namespace portal::fuzz {

/// Checks what readers of documents promise, and keeps enough to compare two readings.
struct CountingSink final : feeds::DocumentSink {
  std::size_t documents = 0;
  std::size_t problems = 0;
  std::string all;

  void add(search::Document document) override {
    require(!document.title.empty() || !document.number.empty());
    require(text::tidy(document.title) == document.title && text::tidy(document.body) == document.body);
    require(document.url.empty() || is_safe_url(document.url));
    require(document.attachments.size() <= limits::attachments);
    all += document.id + '|' + document.number + '|' + document.title + '\n';
    ++documents;
  }

  void report(Problem problem) override {
    require(problem.value.size() <= limits::excerpt_bytes && text::is_valid(problem.value));
    require(!problem.message.empty());
    all += std::string(name(problem.code)) + ' ' + std::to_string(problem.line) + ' ' + problem.value + '\n';
    ++problems;
  }
};

inline void read_in_pieces(feeds::FeedReader& reader, std::string_view text, std::size_t piece) {
  for (std::size_t at = 0; at < text.size(); at += piece) {
    const std::string bytes(text.substr(at, piece));  // a block of its own, so that AddressSanitizer sees its end
    reader.push(bytes);
  }
  reader.finish();
}

/// Reads bytes whole and in pieces by a `Reader` with narrow limits: the pieces in which they come may not matter.
template <class Reader>
void check_pieces(std::string_view text) {
  const auto read = [&](std::size_t piece) {
    feeds::FeedLimits narrow;
    narrow.row_bytes = 200;
    narrow.field_bytes = 50;
    CountingSink sink;
    Reader reader("fuzz", sink, narrow);
    read_in_pieces(reader, text, piece);
    return sink.all;
  };
  const std::string whole = read(text.size() + 1);
  require(read(1) == whole);
  require(read(13) == whole);
}

}  // namespace portal::fuzz
