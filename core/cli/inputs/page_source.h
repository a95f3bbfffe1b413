// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/cli/inputs/document_source.h"
#include "core/cli/inputs/html_pages.h"

namespace portal::cli {

struct SavedPage {
  std::string path;  ///< of the file
  std::string url;   ///< of the page, or empty
};

/// Saved pages, one a step.
class PageSource final : public DocumentSource {
 public:
  /// Borrows the sink.
  PageSource(std::vector<SavedPage> pages, PageKind kind, std::optional<Mapping> mapping, feeds::DocumentSink& sink);

  bool step() override;
  std::uint64_t bytes_read() const override { return bytes_read_; }
  std::uint64_t bytes_total() const override { return bytes_total_; }

 private:
  std::vector<SavedPage> pages_;
  PageKind kind_;
  HtmlPages reader_;
  feeds::DocumentSink& sink_;
  std::size_t next_ = 0;
  std::uint64_t bytes_read_ = 0;
  std::uint64_t bytes_total_ = 0;
};

/// The .html and .htm files of a folder and its folders, sorted by path; links to folders are not followed. A page's
/// URL is its path in the folder, behind `base_url`.
std::vector<SavedPage> pages_of_folder(const std::string& folder, const std::string& base_url);

/// The pages that a sitemap names, as files beside it: of "https://a.gov.vn/tin/1" one of tin/1, tin/1.html and
/// tin/1/index.html. A sitemap of sitemaps is followed once. Pages that are not there are reported.
/// @param xml  the bytes of the sitemap
/// @return     nothing if it is no sitemap
/// @see https://www.sitemaps.org/protocol.html
std::optional<std::vector<SavedPage>> pages_of_sitemap(std::string_view xml, const std::string& path,
                                                       feeds::DocumentSink& sink);

/// The file below `folder` that the path of a URL, or a relative path, stands for; nothing if there is none, or if it
/// is outside. "%20" and what follows "?" or "#" are understood.
std::optional<std::string> local_file(const std::string& folder, std::string_view url,
                                      std::span<const std::string_view> endings);

}  // namespace portal::cli
