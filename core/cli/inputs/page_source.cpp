// SPDX-License-Identifier: MIT
#include "core/cli/inputs/page_source.h"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "core/cli/inputs/file_source.h"
#include "core/cli/inputs/xml_push.h"
#include "core/text/tidy.h"

namespace portal::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_page_bytes = 32 * limits::mebibyte;

bool is_page(const fs::path& path) {
  return path.extension() == ".html" || path.extension() == ".htm";
}

int hexadecimal(char byte) {
  if (byte >= '0' && byte <= '9') return byte - '0';
  const char lower = static_cast<char>(byte | 0x20);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::string unescaped(std::string_view url) {
  std::string text;
  for (std::size_t i = 0; i < url.size(); ++i) {
    const int high = url[i] == '%' && i + 2 < url.size() ? hexadecimal(url[i + 1]) : -1;
    const int low = high >= 0 ? hexadecimal(url[i + 2]) : -1;
    text += low >= 0 ? static_cast<char>(high * 16 + low) : url[i];
    if (low >= 0) i += 2;
  }
  return text;
}

/// "https://a.gov.vn/tin/1?x=2#y" → "tin/1"
std::string path_of(std::string_view url) {
  const std::size_t scheme = url.find("://");
  if (scheme != std::string_view::npos) {
    const std::size_t slash = url.find('/', scheme + 3);
    url = slash == std::string_view::npos ? std::string_view() : url.substr(slash);
  }
  url = url.substr(0, url.find_first_of("?#"));
  while (url.starts_with('/'))
    url.remove_prefix(1);
  return unescaped(url);
}

bool is_below(const fs::path& folder, const fs::path& file) {
  std::error_code error;
  const fs::path root = fs::weakly_canonical(folder, error);
  const fs::path real = fs::weakly_canonical(file, error);
  return !error && std::mismatch(root.begin(), root.end(), real.begin(), real.end()).first == root.end();
}

/// The <loc> of a <urlset> or <sitemapindex>.
class SitemapReader final : public XmlEvents {
 public:
  void open(std::string_view name, std::span<const XmlAttribute>, std::size_t line) override {
    if (++depth_ == 1) root = name;
    in_location_ = name == "loc" && depth_ == 3;
    if (!in_location_) return;
    locations.emplace_back();
    lines.push_back(line);
  }
  void text(std::string_view text) override {
    if (in_location_ && locations.back().size() < limits::url_bytes) locations.back() += text;
  }
  void close(std::string_view) override {
    in_location_ = false;
    if (depth_ > 0) --depth_;
  }

  std::string root;
  std::vector<std::string> locations;
  std::vector<std::size_t> lines;

 private:
  std::size_t depth_ = 0;
  bool in_location_ = false;
};

constexpr std::string_view page_endings[] = {"", ".html", ".htm", "/index.html", "index.html"};
constexpr std::string_view no_endings[] = {""};

std::optional<std::vector<SavedPage>> read_sitemap(std::string_view xml, const std::string& path,
                                                   feeds::DocumentSink& sink, bool nested) {
  SitemapReader sitemap;
  XmlPushParser parser(sitemap);
  parser.push(xml);
  parser.finish();
  const bool of_sitemaps = sitemap.root == "sitemapindex" && !nested;
  if (sitemap.root != "urlset" && !of_sitemaps) return std::nullopt;
  const std::string folder = fs::path(path).parent_path().string();
  std::vector<SavedPage> pages;
  for (std::size_t i = 0; i < sitemap.locations.size(); ++i) {
    const std::string url = text::tidy(sitemap.locations[i]);
    const auto file = of_sitemaps ? local_file(folder, url, no_endings) : local_file(folder, url, page_endings);
    if (!file) {
      sink.report({Severity::warning, ProblemCode::not_loaded, path, i + 1, "loc", 0,
                   url.substr(0, limits::excerpt_bytes), "no file beside the sitemap is this page", sitemap.lines[i]});
    } else if (of_sitemaps) {
      const Result<std::string> bytes = read_file(*file, limits::feed_bytes);
      const auto more = bytes ? read_sitemap(*bytes, *file, sink, true) : std::nullopt;
      if (more) pages.insert(pages.end(), more->begin(), more->end());
    } else {
      pages.push_back({*file, url});
    }
  }
  return pages;
}

}  // namespace

std::optional<std::string> local_file(const std::string& folder, std::string_view url,
                                      std::span<const std::string_view> endings) {
  const fs::path root = folder.empty() ? fs::path(".") : fs::path(folder);
  const std::string path = path_of(url);
  if (path.find('\0') != std::string::npos || path.size() > limits::url_bytes) return std::nullopt;
  for (const std::string_view ending : endings) {
    const fs::path file = root / (path + std::string(ending));
    std::error_code error;
    if (fs::is_regular_file(file, error) && is_below(root, file)) return file.string();
  }
  return std::nullopt;
}

std::vector<SavedPage> pages_of_folder(const std::string& folder, const std::string& base_url) {
  std::vector<SavedPage> pages;
  std::error_code error;
  const auto options = fs::directory_options::skip_permission_denied;
  for (auto entry = fs::recursive_directory_iterator(folder, options, error);
       !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
    if (!is_page(entry->path()) || !entry->is_regular_file(error)) continue;
    pages.push_back({entry->path().string(), base_url + entry->path().lexically_relative(folder).generic_string()});
  }
  std::sort(pages.begin(), pages.end(), [](const SavedPage& a, const SavedPage& b) { return a.path < b.path; });
  return pages;
}

std::optional<std::vector<SavedPage>> pages_of_sitemap(std::string_view xml, const std::string& path,
                                                       feeds::DocumentSink& sink) {
  return read_sitemap(xml, path, sink, false);
}

PageSource::PageSource(std::vector<SavedPage> pages, PageKind kind, std::optional<Mapping> mapping,
                       feeds::DocumentSink& sink)
    : pages_(std::move(pages)), kind_(kind), reader_(std::move(mapping), sink), sink_(sink) {
  for (const SavedPage& page : pages_) {
    std::error_code error;
    const std::uintmax_t size = fs::file_size(page.path, error);
    bytes_total_ += error ? 0 : size;
  }
}

bool PageSource::step() {
  if (next_ == pages_.size()) return false;
  const SavedPage& page = pages_[next_++];
  const Result<std::string> html = read_file(page.path, most_page_bytes);
  if (!html) {
    sink_.report({Severity::error, ProblemCode::not_loaded, page.path, 1, {}, 0, {}, html.error().message});
  } else {
    bytes_read_ += html->size();
    reader_.read(*html, page.path, page.url, kind_);
  }
  return next_ < pages_.size();
}

}  // namespace portal::cli
