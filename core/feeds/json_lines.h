// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/feeds/document_rows.h"
#include "core/feeds/feed_limits.h"
#include "core/feeds/feed_reader.h"

namespace portal::feeds {

/// Documents from JSON lines: one object a line, with the keys of JsonFeedReader. Lines of nothing but spaces are
/// skipped. A bad line costs only itself. In memory are one line and the ids.
/// @see https://jsonlines.org
class JsonLinesReader final : public FeedReader {
 public:
  /// Borrows the sink.
  JsonLinesReader(std::string source, DocumentSink& sink, const FeedLimits& limits = index_limits)
      : limits_(limits), rows_(std::move(source), limits.field_bytes), sink_(sink) {}

  void push(std::string_view bytes) override;
  void finish() override;
  bool done() const override { return done_; }

 private:
  void end_line(std::string_view line);
  void read_row(std::string_view line);
  void reject(std::string_view line, std::size_t offset, ProblemCode code, const char* message);
  void deliver();

  FeedLimits limits_;
  DocumentRows rows_;
  DocumentSink& sink_;
  std::string line_;            ///< the start of a line whose end is not there yet, at most one byte over the limit
  std::size_t line_bytes_ = 0;  ///< of all of it
  std::size_t line_number_ = 1;
  std::size_t line_offset_ = 0;
  std::size_t row_ = 0;
  bool done_ = false;
};

}  // namespace portal::feeds
