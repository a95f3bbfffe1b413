// SPDX-License-Identifier: MIT
// Saved pages of any bytes: as a list, as an article, and by a mapping.
#include "core/cli/inputs/html_pages.h"
#include "tests/fuzz/pieces.h"
#include "tests/fuzz/require.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using portal::cli::PageKind;
  const std::string_view html = portal::fuzz::as_text(data, size);
  const portal::Result<portal::cli::Mapping> mapping = portal::cli::read_mapping(
      R"({"rows": "//li", "fields": {"title": ".//a", "url": ".//a/@href", "file": ".//b"}, "base": "https://a.vn/"})");
  portal::fuzz::require(mapping.ok());
  portal::fuzz::CountingSink sink;
  portal::cli::HtmlPages(std::nullopt, sink).read(html, "fuzz", "", PageKind::list);
  portal::cli::HtmlPages(std::nullopt, sink).read(html, "fuzz", "a.html", PageKind::article);
  portal::cli::HtmlPages(*mapping, sink).read(html, "fuzz", "", PageKind::list);
  portal::fuzz::require(sink.documents + sink.problems > 0);
  return 0;
}
