// SPDX-License-Identifier: MIT
// RSS and mappings: what libxml2 gives becomes documents; hostile XML stays small.
#include <string>

#include "catch2/catch.hpp"

#include "core/cli/inputs/html_pages.h"
#include "core/cli/inputs/mapping.h"
#include "core/cli/inputs/rss.h"
#include "tests/unit/core/support/reader_text.h"

using namespace portal;
using test::CollectingSink;

namespace {

CollectingSink read_rss(std::string_view text, std::size_t piece = 0) {
  CollectingSink sink;
  cli::RssReader reader("tin.rss", sink);
  test::read_in_pieces(reader, text, piece);
  return sink;
}

CollectingSink read_page(std::string_view html, const char* mapping = nullptr,
                         cli::PageKind kind = cli::PageKind::list) {
  CollectingSink sink;
  std::optional<cli::Mapping> places;
  if (mapping != nullptr) {
    Result<cli::Mapping> read = cli::read_mapping(mapping);
    REQUIRE(read.ok());
    places = std::move(*read);
  }
  cli::HtmlPages pages(std::move(places), sink);
  pages.read(html, "trang.html", "trang.html", kind);
  return sink;
}

}  // namespace

TEST_CASE("rss: items in any pieces, with lines", "[cli][rss]") {
  const std::string text =
      "<rss><channel>\n<item><title>Một</title><vb:soKyHieu xmlns:vb='x'>57/QĐ-UBND</vb:soKyHieu></item>\n"
      "<item><title>Hai</title><enclosure url='a.pdf'/><enclosure url='b.pdf'/><pubDate>x</pubDate></item>\n"
      "</channel></rss>";
  for (const std::size_t piece : {std::size_t{0}, std::size_t{1}, std::size_t{30}}) {
    const CollectingSink sink = read_rss(text, piece);
    REQUIRE(sink.documents.size() == 2);
    CHECK(sink.documents[0].number == "57/QĐ-UBND");
    CHECK(sink.documents[1].attachments == std::vector<std::string>{"a.pdf", "b.pdf"});
    CHECK(sink.located() == "bad_date 3 pubDate");
  }
}

TEST_CASE("rss: entities of its own never grow, and nothing is loaded", "[cli][rss]") {
  const CollectingSink sink = read_rss(
      "<!DOCTYPE rss [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c SYSTEM '/etc/passwd'>]>"
      "<rss><item><title>x&b;&c;y</title></item></rss>");
  REQUIRE(sink.documents.size() == 1);
  CHECK(sink.documents[0].title == "xy");
}

TEST_CASE("rss: what breaks off is read as far as it goes, and said", "[cli][rss]") {
  const CollectingSink sink = read_rss("<rss><item><title>Một</title></item>\n<item><title>Hai</ti");
  CHECK(sink.titles().substr(0, std::string("Một").size()) == "Một");
  CHECK(sink.located().find("bad_row 2") != std::string::npos);
  CHECK(read_rss("").located() == "wrong_shape 1");
  CHECK(read_rss("<html></html>").located() == "wrong_shape 0");
}

TEST_CASE("pages: a mapping says where the fields are", "[cli][html_pages]") {
  const CollectingSink sink = read_page(
      "<ul>\n<li><a href='1'>Một</a><a class=f href='1.pdf'>pdf</a><a class=f "
      "href='2.pdf'>pdf</a>\n<li><b>Hai</b></ul>",
      R"({"rows": "//li", "fields": {"title": "a[1] | b", "url": "a[1]/@href", "file": "a[@class='f']/@href"},
          "base": "https://a.gov.vn/x/"})");
  REQUIRE(sink.documents.size() == 2);
  CHECK(sink.documents[0].url == "https://a.gov.vn/x/1");
  CHECK(sink.documents[0].attachments ==
        std::vector<std::string>{"https://a.gov.vn/x/1.pdf", "https://a.gov.vn/x/2.pdf"});
  CHECK(sink.documents[1].title == "Hai");
  CHECK(sink.problems.empty());
}

TEST_CASE("pages: an article tells itself", "[cli][html_pages]") {
  const CollectingSink sink = read_page(
      "<title>T</title><meta property='og:title' content='Tiêu đề'><meta name=description content='Tóm tắt'>"
      "<link rel=canonical href='https://a.gov.vn/1'><time datetime='2023-07-28T08:00:00+07:00'></time>"
      "<nav>N</nav><main><p>Một</p><script>x</script><p>Hai</p></main>",
      nullptr, cli::PageKind::article);
  REQUIRE(sink.documents.size() == 1);
  const search::Document& document = sink.documents[0];
  CHECK(document.title == "Tiêu đề");
  CHECK(document.summary == "Tóm tắt");
  CHECK(document.body == "Một Hai");
  CHECK(document.url == "https://a.gov.vn/1");
  CHECK(format_iso(*document.issued) == "2023-07-28");
}

TEST_CASE("pages: a costly path and deep nesting end", "[cli][html_pages]") {
  std::string deep;
  for (int i = 0; i < 5000; ++i)
    deep += "<div>";
  const CollectingSink sink =
      read_page(deep + "x", R"({"rows": "//*[count(//*[count(//*) > 0]) < 0]", "fields": {"title": "."}})");
  CHECK(sink.located() == "wrong_shape 0");
}

TEST_CASE("mapping: what is wrong with it is said", "[cli][mapping]") {
  for (const char* text :
       {"", "[]", "{}", R"({"fields": {}})", R"({"fields": {"title": "a["}})", R"({"fields": {"nothing": "a"}})",
        R"({"rows": 1, "fields": {"title": "a"}})", R"({"more": "", "fields": {"title": "a"}})"}) {
    CAPTURE(text);
    CHECK_FALSE(cli::read_mapping(text).ok());
  }
}
