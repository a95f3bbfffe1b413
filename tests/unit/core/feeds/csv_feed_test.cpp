// SPDX-License-Identifier: MIT
#include "core/feeds/csv_feed.h"

#include <string>

#include "catch2/catch.hpp"

#include "core/text/utf8.h"
#include "tests/unit/core/support/legacy_bytes.h"
#include "tests/unit/core/support/reader_text.h"

using namespace portal;
using feeds::CsvFeedReader;
using feeds::FeedLimits;
using test::CollectingSink;

namespace {

CollectingSink read(std::string_view text, std::size_t piece = 0, const FeedLimits& limits = feeds::index_limits) {
  CollectingSink sink;
  CsvFeedReader reader("van-ban.csv", sink, limits);
  test::read_in_pieces(reader, text, piece);
  return sink;
}

std::string utf16(std::u16string_view text, bool little_endian) {
  std::string bytes = little_endian ? "\xFF\xFE" : "\xFE\xFF";
  for (const char16_t unit : text) {
    const char low = static_cast<char>(unit & 0xFF), high = static_cast<char>(unit >> 8);
    bytes += little_endian ? low : high;
    bytes += little_endian ? high : low;
  }
  return bytes;
}

}  // namespace

TEST_CASE("csv feed: Vietnamese and English headings, any separator", "[feeds][csv_feed]") {
  for (const std::string separator : {";", ",", "\t", "|"}) {
    CAPTURE(separator);
    std::string text = "STT;Số, ký hiệu;Ngày ban hành;Trích yếu\n1;57/QĐ-UBND;28/07/2023;Giao dự toán\n";
    text.replace(text.find("Số, ký"), std::string("Số, ký").size(), "Số ký");
    for (std::size_t at = 0; (at = text.find(';', at)) != std::string::npos; ++at)
      text.replace(at, 1, separator);
    const CollectingSink sink = read(text);
    CHECK(sink.problems.empty());
    REQUIRE(sink.documents.size() == 1);
    CHECK(sink.documents[0].number == "57/QĐ-UBND");
    CHECK(sink.documents[0].title == "Giao dự toán");
    CHECK(format_iso(*sink.documents[0].issued) == "2023-07-28");
  }
  CHECK(read("number,title\r\n57,a\r\n").titles() == "a");
}

TEST_CASE("csv feed: quoted cells hold line ends, and problems are at lines of the file", "[feeds][csv_feed]") {
  const CollectingSink sink = read(
      "DANH SÁCH VĂN BẢN,,\n"
      ",,\n"
      "Số hiệu,Trích yếu,Ngày,Lượt xem\n"
      "1,\"a\nb \"\"c\"\"\",28/07/2023,9\n"
      "2,d,31/02/2023,9\n"
      ",,28/07/2023,\n"
      "3,e,,1,thừa\n");
  CHECK(sink.titles() == "a b \"c\" / d / e");
  CHECK(sink.located() == "unknown_column 3 Lượt xem, bad_date 6 Ngày, missing_field 7, wrong_shape 8");
}

TEST_CASE("csv feed: UTF-16 and a byte order mark", "[feeds][csv_feed]") {
  constexpr std::u16string_view text = u"Số hiệu;Trích yếu\r\n57;Giao dự toán ngân sách\r\n";
  for (const bool little : {true, false}) {
    for (const std::size_t piece : std::initializer_list<std::size_t>{0, 1, 3}) {
      const CollectingSink sink = read(utf16(text, little), piece);
      CHECK(sink.titles() == "Giao dự toán ngân sách");
      CHECK(sink.problems.empty());
    }
  }
  CHECK(read("\xEF\xBB\xBFtitle;number\na;1\n").titles() == "a");
}

TEST_CASE("csv feed: TCVN3, VNI and Windows-1258 are recognised", "[feeds][csv_feed]") {
  constexpr std::string_view text = "Số hiệu;Trích yếu\n57;Quyết định về việc giao dự toán ngân sách nhà nước\n";
  for (const text::Encoding encoding : {text::Encoding::tcvn3, text::Encoding::vni, text::Encoding::windows_1258}) {
    CAPTURE(name(encoding));
    const std::string bytes = test::to_legacy(text, encoding);
    REQUIRE_FALSE(text::is_valid(bytes));
    for (const std::size_t piece : {std::size_t{0}, std::size_t{1}}) {
      const CollectingSink sink = read(bytes, piece);
      CHECK(sink.titles() == "Quyết định về việc giao dự toán ngân sách nhà nước");
      CHECK(sink.located().empty());
    }
  }
}

TEST_CASE("csv feed: bytes of no known encoding are said, with line and column", "[feeds][csv_feed]") {
  const CollectingSink sink = read("title;number\nOK;1\n\x81\x8d\x9d\x81;2\n");
  CHECK(sink.documents.size() == 2);
  CHECK(sink.located() == "invalid_utf8 3 title, unknown_encoding 0");
}

TEST_CASE("csv feed: a quote that is never closed does not swallow the file", "[feeds][csv_feed]") {
  FeedLimits limits;
  limits.row_bytes = 64;
  std::string text = "number,title\n1,\"open\n";
  for (int i = 2; i < 40; ++i)
    text += std::to_string(i) + ",t\n";
  for (const std::size_t piece : std::initializer_list<std::size_t>{0, 1, 50}) {
    const CollectingSink sink = read(text, piece, limits);
    CHECK(sink.documents.size() == 38);
    CHECK(sink.located() == "too_large 2");
  }
}

TEST_CASE("csv feed: a file without known headings is no feed", "[feeds][csv_feed]") {
  std::string text;
  for (int i = 0; i < 30; ++i)
    text += "x,y\n";
  CHECK(read(text).located() == "wrong_shape 0");
  CHECK(read("x,y\n").located() == "wrong_shape 0");
  CHECK(read("").located() == "wrong_shape 0");
}
