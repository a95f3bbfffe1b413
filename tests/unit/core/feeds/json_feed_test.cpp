// SPDX-License-Identifier: MIT
// Good feeds. Bad ones: json_feed_bad_input_test.cpp.
#include "core/feeds/json_feed.h"

#include <string>
#include <string_view>
#include <utility>

#include "catch2/catch.hpp"

#include "tests/unit/core/support/feed_text.h"

using portal::feeds::JsonFeedReader;
using portal::search::Document;
using portal::test::feed_of;
using portal::test::FeedResult;
using portal::test::read_feed;

TEST_CASE("json feed: every field is read by its English name", "[feeds][json_feed]") {
  const FeedResult feed = read_feed(R"([{"id": "7", "number": "57/2023/QĐ-UBND", "type": "Quyết định",
    "agency": "UBND huyện", "field": "Ngân sách", "signer": "Trần Thị Kim Hoa", "date": "2023-07-28",
    "title": "Về việc giao dự toán", "summary": "Thu, chi", "url": "https://example.gov.vn/57"}])");
  REQUIRE(feed.documents.size() == 1);
  const Document& document = feed.documents[0];
  CHECK(document.id == "7");
  CHECK(document.number == "57/2023/QĐ-UBND");
  CHECK(document.type == "Quyết định");
  CHECK(document.agency == "UBND huyện");
  CHECK(document.field == "Ngân sách");
  CHECK(document.signer == "Trần Thị Kim Hoa");
  REQUIRE(document.issued.has_value());
  CHECK(format_iso(*document.issued) == "2023-07-28");
  CHECK(document.title == "Về việc giao dự toán");
  CHECK(document.summary == "Thu, chi");
  CHECK(document.url == "https://example.gov.vn/57");
  CHECK(feed.problems.empty());
}

TEST_CASE("json feed: every field is read by its Vietnamese name", "[feeds][json_feed]") {
  const FeedResult feed = read_feed(R"([{"Mã văn bản": 7, "Số, ký hiệu": "57/QĐ-UBND", "loai_van_ban": "Quyết định",
    "co_quan_ban_hanh": "UBND huyện", "linhVuc": "Ngân sách", "nguoi_ky": "Hoa", "ngay_ban_hanh": "28/7/2023",
    "trich_yeu": "Giao dự toán", "tom_tat": "Thu, chi", "lien_ket": "57.pdf"}])");
  REQUIRE(feed.documents.size() == 1);
  const Document& document = feed.documents[0];
  CHECK(document.id == "7");
  CHECK(document.number == "57/QĐ-UBND");
  CHECK(document.type == "Quyết định");
  CHECK(document.agency == "UBND huyện");
  CHECK(document.field == "Ngân sách");
  CHECK(document.signer == "Hoa");
  REQUIRE(document.issued.has_value());
  CHECK(format_iso(*document.issued) == "2023-07-28");
  CHECK(document.title == "Giao dự toán");
  CHECK(document.summary == "Thu, chi");
  CHECK(document.url == "57.pdf");
  CHECK(feed.problems.empty());
}

TEST_CASE("json feed: the list may stand alone or in an object", "[feeds][json_feed]") {
  constexpr std::string_view feeds[] = {
      R"([{"title":"a"},{"title":"b"}])",
      R"({"documents":[{"title":"a"},{"title":"b"}]})",
      R"({"items":[{"title":"a"},{"title":"b"}]})",
      R"({"data":[{"title":"a"},{"title":"b"}],"total":2})",
      R"({"rows":[{"title":"a"},{"title":"b"}]})",
      R"({"vanban":[{"title":"a"},{"title":"b"}]})",
      R"({"Văn bản":[{"title":"a"},{"title":"b"}]})",
      R"({"total":2,"meta":{"data":[1,2],"x":{}},"tags":["y",[]],"items":[{"title":"a"},{"title":"b"}]})",
      R"({"data":{"x":1},"items":[{"title":"a"},{"title":"b"}]})",
      "\xEF\xBB\xBF[{\"title\":\"a\"},{\"title\":\"b\"}]",
      "\xEF\xBB\xBF {\"items\" : [ {\"title\":\"a\"} , {\"title\":\"b\"} ] }",
  };
  for (const std::string_view text : feeds) {
    CAPTURE(std::string(text));
    const FeedResult feed = read_feed(text);
    CHECK_FALSE(feed.failed);
    CHECK(feed.problems.empty());
    REQUIRE(feed.documents.size() == 2);
    CHECK(feed.documents[0].title == "a");
    CHECK(feed.documents[1].title == "b");
  }
}

TEST_CASE("json feed: an empty list is a good feed", "[feeds][json_feed]") {
  for (const std::string_view text : {"[]", " [ ] ", R"({"items":[]})"}) {
    const FeedResult feed = read_feed(text);
    CHECK_FALSE(feed.failed);
    CHECK(feed.documents.empty());
    CHECK(feed.problems.empty());
  }
}

TEST_CASE("json feed: texts come out composed, with single spaces", "[feeds][json_feed]") {
  const FeedResult feed =
      read_feed(R"([{"title":"  Nghi\u0323  quye\u0302\u0301t\n\t s\u1ed1\u00a012 ", "number":"1\u200b2"}])");
  REQUIRE(feed.documents.size() == 1);
  CHECK(feed.documents[0].title == "Nghị quyết số 12");
  CHECK(feed.documents[0].number == "12");
}

TEST_CASE("json feed: numbers are texts, null and empty texts are absent", "[feeds][json_feed]") {
  const FeedResult feed =
      read_feed(R"([{"id":18446744073709551615,"number":-5,"title":1.50,"agency":null,"date":"","url":" "}])");
  REQUIRE(feed.documents.size() == 1);
  CHECK(feed.documents[0].id == "18446744073709551615");
  CHECK(feed.documents[0].number == "-5");
  CHECK(feed.documents[0].title == "1.50");
  CHECK(feed.documents[0].agency.empty());
  CHECK_FALSE(feed.documents[0].issued.has_value());
  CHECK(feed.problems.empty());
}

TEST_CASE("json feed: of two names for one field the first that is not empty counts", "[feeds][json_feed]") {
  const FeedResult feed = read_feed(R"([{"title":"","ten":"Kế hoạch","tieu_de":"khác"}])");
  REQUIRE(feed.documents.size() == 1);
  CHECK(feed.documents[0].title == "Kế hoạch");
}

TEST_CASE("json feed: unknown and nested values are skipped", "[feeds][json_feed]") {
  const FeedResult feed =
      read_feed(R"([{"x":{"title":"falsch","y":[{"title":"1"},{"title":"2"}]},"title":"Kế hoạch","z":true}])");
  REQUIRE(feed.documents.size() == 1);
  CHECK(feed.documents[0].title == "Kế hoạch");
  CHECK(feed.problems.empty());
}

TEST_CASE("json feed: dates are read in both orders and with a time", "[feeds][json_feed]") {
  for (const std::string_view date : {"2023-07-28", "28/07/2023", "28/7/2023", "28-07-2023", " 2023-07-28T00:00:00 ",
                                      "2023-07-27T17:00:00.000Z", "2023-07-28T00:00:00+07:00"}) {
    CAPTURE(std::string(date));
    const FeedResult feed = read_feed(R"([{"title":"a","date":")" + std::string(date) + "\"}]");
    REQUIRE(feed.documents.size() == 1);
    REQUIRE(feed.documents[0].issued.has_value());
    CHECK(format_iso(*feed.documents[0].issued) == "2023-07-28");
    CHECK(feed.problems.empty());
  }
}

TEST_CASE("json feed: reading goes on where the last step ended", "[feeds][json_feed]") {
  JsonFeedReader reader(feed_of(10), "van-ban.json");
  const std::size_t total = reader.bytes_total();
  CHECK(total == feed_of(10).size());
  CHECK(reader.bytes_read() == 0);
  CHECK(reader.step(4));
  CHECK(reader.rows_read() == 4);
  CHECK(reader.documents_read() == 4);
  CHECK(reader.bytes_read() > 0);
  CHECK(reader.bytes_read() < total / 2);
  CHECK(reader.take_documents().size() == 4);
  CHECK(reader.take_documents().empty());
  CHECK(reader.step(4));
  CHECK_FALSE(reader.step(4));
  CHECK_FALSE(reader.step(4));
  CHECK(reader.take_documents().size() == 6);
  CHECK(reader.documents_read() == 10);
  CHECK(reader.bytes_read() == total);
  CHECK(reader.bytes_total() == total);
}

TEST_CASE("json feed: the size of the steps does not matter", "[feeds][json_feed]") {
  const std::string text = feed_of(200, 50, "{\"title\":}");
  const FeedResult whole = read_feed(text, 1000);
  for (const std::size_t rows : {1u, 7u, 64u}) {
    const FeedResult steps = read_feed(text, rows);
    CHECK(steps.ids() == whole.ids());
    CHECK(steps.located() == whole.located());
  }
}

TEST_CASE("json feed: a reader can be moved while it reads", "[feeds][json_feed]") {
  JsonFeedReader first(feed_of(10), "van-ban.json");
  first.step(3);
  JsonFeedReader second = std::move(first);
  while (second.step(3)) {
  }
  CHECK(second.take_documents().size() == 10);
}
