// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/cli/inputs/mapping.h"
#include "core/feeds/document_rows.h"
#include "core/feeds/feed_reader.h"

namespace portal::cli {

enum class PageKind : std::uint8_t {
  list,     ///< a table of documents, else one document
  article,  ///< one document
};

/// Documents from saved pages, by libxml2.
///
/// With a mapping: as that says. Without: of a list, the rows of all tables with known headings (feeds/table_feed.h);
/// of an article, one document: title (og:title, h1, title), summary (meta description), date (article:published_time,
/// <time datetime>), link (canonical, else as given), and as body the text of <main> or <article>, else of the page.
/// Ids are unique over all pages of one reader.
class HtmlPages {
 public:
  /// Borrows the sink.
  HtmlPages(std::optional<Mapping> mapping, feeds::DocumentSink& sink)
      : mapping_(std::move(mapping)), sink_(sink), rows_("", limits::indexed_field_bytes) {}

  /// @param name  of the page, for problems
  /// @param url   of the page, or empty
  void read(std::string_view html, const std::string& name, const std::string& url, PageKind kind);

 private:
  void deliver(const std::string& name, std::size_t line);

  std::optional<Mapping> mapping_;
  feeds::DocumentSink& sink_;
  feeds::DocumentRows rows_;
};

}  // namespace portal::cli
