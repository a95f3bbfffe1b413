// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "core/feeds/feed_reader.h"

namespace portal::cli {

/// Documents from RSS (0.9 to 2.0) and Atom, by libxml2, in pieces: one <item> or <entry> is in memory.
///
/// title, link, guid or id, description or summary, content, pubDate or published or updated, category (as field),
/// enclosures (as attachments); besides these, children of any namespace by the names of feeds/field_names.h
/// (<vb:soKyHieu>). Texts that hold HTML become plain text. A document that is not well formed is read as far as it
/// makes sense, and said.
/// @see https://www.rssboard.org/rss-specification; RFC 4287
class RssReader final : public feeds::FeedReader {
 public:
  /// Borrows the sink.
  RssReader(std::string source, feeds::DocumentSink& sink);
  ~RssReader() override;

  void push(std::string_view bytes) override;
  void finish() override;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace portal::cli
