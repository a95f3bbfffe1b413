// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "core/feeds/feed_reader.h"
#include "core/feeds/json_feed.h"

namespace portal::feeds {

/// A list of documents in JSON, as JsonFeedReader reads it, in pieces: one list of any length in bounded memory.
class JsonStreamReader final : public FeedReader {
 public:
  /// Borrows the sink.
  JsonStreamReader(std::string source, DocumentSink& sink, const FeedLimits& limits = index_limits)
      : reader_(std::move(source), limits), sink_(sink) {}

  void push(std::string_view bytes) override;
  void finish() override;
  bool done() const override { return done_; }

 private:
  void deliver();

  JsonFeedReader reader_;
  DocumentSink& sink_;
  bool done_ = false;
};

}  // namespace portal::feeds
