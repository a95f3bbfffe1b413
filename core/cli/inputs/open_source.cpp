// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <utility>

#include "core/cli/inputs/document_source.h"
#include "core/cli/inputs/file_source.h"
#include "core/cli/inputs/page_source.h"
#include "core/cli/inputs/rss.h"
#include "core/feeds/csv_feed.h"
#include "core/feeds/json_lines.h"
#include "core/feeds/json_stream.h"

namespace portal::cli {
namespace {

namespace fs = std::filesystem;

struct Ending {
  std::string_view ending;
  InputFormat format;
};

constexpr Ending endings[] = {
    {".json", InputFormat::json}, {".jsonl", InputFormat::json_lines}, {".ndjson", InputFormat::json_lines},
    {".csv", InputFormat::csv},   {".tsv", InputFormat::csv},          {".txt", InputFormat::csv},
    {".xml", InputFormat::xml},   {".rss", InputFormat::xml},          {".atom", InputFormat::xml},
    {".html", InputFormat::html}, {".htm", InputFormat::html},
};

InputFormat format_of(const std::string& path) {
  std::string ending = fs::path(path).extension().string();
  std::transform(ending.begin(), ending.end(), ending.begin(),
                 [](char byte) { return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte | 0x20) : byte; });
  for (const Ending& known : endings)
    if (known.ending == ending) return known.format;
  return InputFormat::json;
}

std::unique_ptr<feeds::FeedReader> reader_for(InputFormat format, const std::string& name, feeds::DocumentSink& sink) {
  switch (format) {
    case InputFormat::json_lines: return std::make_unique<feeds::JsonLinesReader>(name, sink);
    case InputFormat::csv: return std::make_unique<feeds::CsvFeedReader>(name, sink);
    case InputFormat::xml: return std::make_unique<RssReader>(name, sink);
    case InputFormat::by_name:
    case InputFormat::html:
    case InputFormat::json: break;
  }
  return std::make_unique<feeds::JsonStreamReader>(name, sink);
}

Result<std::optional<Mapping>> load_mapping(const std::string& path) {
  if (path.empty()) return std::optional<Mapping>();
  const Result<std::string> bytes = read_file(path, limits::mebibyte);
  if (!bytes) return Error{ErrorCode::not_found, 0, path + ": " + bytes.error().message};
  Result<Mapping> mapping = read_mapping(*bytes);
  if (!mapping) return Error{ErrorCode::malformed, 0, path + ": " + mapping.error().message};
  return std::optional(std::move(*mapping));
}

Result<std::unique_ptr<DocumentSource>> open_pages(std::vector<SavedPage> pages, PageKind kind,
                                                   const SourceOptions& options, feeds::DocumentSink& sink) {
  Result<std::optional<Mapping>> mapping = load_mapping(options.mapping);
  if (!mapping) return mapping.error();
  return std::unique_ptr<DocumentSource>(
      std::make_unique<PageSource>(std::move(pages), kind, std::move(*mapping), sink));
}

/// By its start. The file is then at its start again.
bool may_be_sitemap(std::FILE* file) {
  char buffer[4096];
  const std::string_view head(buffer, std::fread(buffer, 1, sizeof buffer, file));
  std::rewind(file);
  return head.find("<urlset") != std::string_view::npos || head.find("<sitemapindex") != std::string_view::npos;
}

}  // namespace

Result<std::unique_ptr<DocumentSource>> open_source(const std::string& path, const SourceOptions& options,
                                                    feeds::DocumentSink& sink) {
  std::error_code error;
  if (path != "-" && fs::is_directory(path, error)) {
    std::vector<SavedPage> pages = pages_of_folder(path, options.base_url);
    if (pages.empty()) return Error{ErrorCode::not_found, 0, "the folder has no .html files"};
    return open_pages(std::move(pages), PageKind::article, options, sink);
  }
  const InputFormat format = options.format == InputFormat::by_name ? format_of(path) : options.format;
  File file(path == "-" ? ::fdopen(0, "rb") : std::fopen(path.c_str(), "rb"));
  if (!file) return Error{ErrorCode::not_found, 0, std::strerror(errno)};
  if (format == InputFormat::html && path == "-") return Error{ErrorCode::unsupported, 0, "pages are read from files"};
  if (format == InputFormat::html) return open_pages({{path, options.base_url}}, PageKind::list, options, sink);
  if (format == InputFormat::xml && path != "-" && may_be_sitemap(file.get())) {
    const Result<std::string> xml = read_file(path, limits::feed_bytes);
    if (!xml) return xml.error();
    if (auto pages = pages_of_sitemap(*xml, path, sink))
      return open_pages(std::move(*pages), PageKind::article, options, sink);
  }
  return std::unique_ptr<DocumentSource>(
      std::make_unique<FileSource>(std::move(file), path, reader_for(format, path, sink), sink));
}

}  // namespace portal::cli
