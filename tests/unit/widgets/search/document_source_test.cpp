// SPDX-License-Identifier: MIT
#include "widgets/search/document_source.h"

#include <string>
#include <vector>

#include "catch2/catch.hpp"

#include "core/base/limits.h"
#include "tests/unit/widgets/search/loading.h"
#include "tests/unit/widgets/support/feed.h"

namespace {

using portal::app::CancelData;
using portal::app::DataStatus;
using portal::app::FailData;
using portal::app::NeedData;
using portal::app::Ready;
using portal::app::ReceiveData;
using portal::app::ReceiveTable;
using portal::app::ReportProblem;
using portal::app::Say;
using portal::app::ShowFallback;
using portal::app::Text;
using portal::search_widget::DocumentSource;
using portal::test::feed_json;
using portal::test::feed_row;
using portal::test::Loading;
using Phase = DocumentSource::Phase;

// `good` rows with `bad` ones between them.
std::string feed_with(std::size_t good, const std::vector<std::string>& bad) {
  std::string text = "[";
  for (std::size_t row = 1; row <= good; ++row) {
    text += (row > 1 ? "," : "") + feed_row(row);
    if (row <= bad.size()) text += "," + bad[row - 1];
  }
  return text + "]";
}

std::string deep_json(std::size_t depth) {
  std::string text;
  for (std::size_t i = 0; i < depth; ++i)
    text += "{\"a\":";
  return text + "1" + std::string(depth, '}');
}

struct Failure {
  std::string body;
  Text sentence;
  const char* code;
};

struct Status {
  std::uint16_t status;
  Text sentence;
};

}  // namespace

TEST_CASE("document_source: a feed is asked for, read and indexed in slices", "[search][source]") {
  Loading loading;
  CHECK(loading.phase() == Phase::idle);
  CHECK_FALSE(loading.state.work());
  loading.state.set_option("src", "van-ban.json");
  loading.take();
  REQUIRE(loading.all<NeedData>().size() == 1);
  CHECK(loading.all<NeedData>()[0].url == "van-ban.json");
  CHECK(loading.phase() == Phase::fetching);

  const std::string feed = feed_json(1000);
  loading.state.receive(ReceiveData{1, false, feed.substr(0, 100)});
  CHECK_FALSE(loading.state.work());
  loading.state.receive(ReceiveData{1, true, feed.substr(100)});
  CHECK(loading.phase() == Phase::reading);
  int slices = 0;
  int progress = 0;
  std::size_t rows = 0;
  while (loading.state.work()) {
    ++slices;
    CHECK(loading.state.source().progress_per_mille() >= progress);
    CHECK(loading.state.source().rows_read() - rows <= 64);
    progress = loading.state.source().progress_per_mille();
    rows = loading.state.source().rows_read();
    if (loading.phase() == Phase::reading) CHECK(progress < 1000);
  }
  CHECK(slices > 1000 / 64);
  CHECK(loading.phase() == Phase::ready);
  CHECK(loading.state.source().rows_read() == 1000);
  CHECK(loading.state.source().index().size() == 1000);
  CHECK(loading.state.source().progress_per_mille() == 1000);
  loading.take();
  CHECK(loading.all<Ready>().size() == 1);
  CHECK_FALSE(loading.has<ShowFallback>());
}

TEST_CASE("document_source: progress is right for large feeds on 32-bit machines", "[search][source]") {
  Loading loading;
  loading.state.set_option("src", "a");
  std::string feed = "[{\"title\":\"a\"}";
  feed += std::string(6 * portal::limits::mebibyte, ' ');
  feed += ",{\"title\":\"b\"},{\"title\":\"c\"}]";
  loading.state.receive(ReceiveData{1, true, feed});
  loading.state.work();
  CHECK(loading.state.source().progress_per_mille() == 1000);
  CHECK(loading.state.source().rows_read() == 3);
}

TEST_CASE("document_source: a feed that cannot be fetched fails with a sentence, and can be tried again",
          "[search][source]") {
  const auto test =
      GENERATE(Status{0, Text::error_network}, Status{1, Text::error_network}, Status{2, Text::error_too_large},
               Status{404, Text::error_missing}, Status{403, Text::error_missing}, Status{500, Text::error_network},
               Status{503, Text::error_network});
  Loading loading;
  loading.state.set_option("src", "van-ban.json");
  loading.state.fail(FailData{1, static_cast<DataStatus>(test.status), "Not Found"});
  loading.take();
  CHECK(loading.phase() == Phase::failed);
  CHECK(loading.state.source().failure() == test.sentence);
  CHECK(loading.has<ShowFallback>());
  CHECK_FALSE(loading.has<Ready>());
  REQUIRE(loading.all<Say>().size() == 1);
  CHECK(loading.all<Say>()[0].assertive);
  REQUIRE(loading.all<ReportProblem>().size() == 1);
  CHECK(loading.all<ReportProblem>()[0].problem.message == "Not Found");
  CHECK(loading.all<ReportProblem>()[0].problem.source == "van-ban.json");

  REQUIRE(loading.state.can_retry());
  loading.state.retry();
  loading.take();
  REQUIRE(loading.all<NeedData>().size() == 1);
  CHECK(loading.all<NeedData>()[0].request == 2);
  loading.state.receive(ReceiveData{2, true, feed_json(3)});
  loading.work();
  CHECK(loading.phase() == Phase::ready);
  CHECK(loading.state.source().problems().empty());
}

TEST_CASE("document_source: answers to an older request are ignored", "[search][source]") {
  Loading loading;
  loading.state.set_option("src", "a.json");
  loading.state.receive(ReceiveData{1, false, "[{\"title\":\"của feed cũ\"},"});
  loading.take();
  loading.state.set_option("src", "b.json");
  loading.take();
  CHECK(loading.all<CancelData>().at(0).request == 1);
  CHECK(loading.all<NeedData>().at(0).request == 2);
  loading.state.receive(ReceiveData{1, true, "{}]"});
  loading.state.fail(FailData{1, DataStatus::aborted, ""});
  CHECK(loading.phase() == Phase::fetching);
  loading.state.receive(ReceiveData{2, true, feed_json(2)});
  loading.work();
  CHECK(loading.state.source().index().size() == 2);
  loading.state.receive(ReceiveData{2, true, feed_json(9)});
  loading.state.fail(FailData{2, DataStatus::network, ""});
  loading.work();
  CHECK(loading.phase() == Phase::ready);
  CHECK(loading.state.source().index().size() == 2);
}

TEST_CASE("document_source: a feed of which nothing can be used fails, and says why", "[search][source]") {
  const auto test = GENERATE(
      Failure{"", Text::error_data, "not_json"}, Failure{"<html><body>404", Text::error_data, "not_json"},
      Failure{"{\"a\":1}", Text::error_data, "wrong_shape"},
      Failure{"[{\"title\":\"a", Text::error_truncated, "truncated"},
      Failure{"{\"data\":", Text::error_truncated, "truncated"}, Failure{"[1,2]", Text::error_data, "bad_row"},
      Failure{"[{\"x\":1}]", Text::error_data, "missing_field"}, Failure{deep_json(40), Text::error_data, "too_deep"});
  INFO(test.body);
  Loading loading;
  loading.load(test.body);
  CHECK(loading.phase() == Phase::failed);
  CHECK(loading.state.source().failure() == test.sentence);
  CHECK(name(loading.all<ReportProblem>().back().problem.code) == test.code);
  CHECK_FALSE(loading.all<ReportProblem>().back().reader_message.empty());
  CHECK(loading.has<ShowFallback>());
  CHECK_FALSE(loading.has<Ready>());
}

TEST_CASE("document_source: an empty list is an answer, not a failure", "[search][source]") {
  Loading loading;
  loading.load("[]");
  CHECK(loading.phase() == Phase::ready);
  CHECK(loading.has<Ready>());
  CHECK_FALSE(loading.state.source().has_reader_problems());
}

TEST_CASE("document_source: a feed beyond the limit is cancelled at once", "[search][source]") {
  Loading loading;
  loading.state.set_option("src", "a.json");
  const std::string piece(portal::limits::feed_bytes / 4, ' ');
  for (int i = 0; i < 4; ++i)
    loading.state.receive(ReceiveData{1, false, piece});
  CHECK(loading.phase() == Phase::fetching);
  loading.take();
  loading.state.receive(ReceiveData{1, false, "["});
  loading.take();
  CHECK(loading.phase() == Phase::failed);
  CHECK(loading.all<CancelData>().at(0).request == 1);
  CHECK(loading.state.source().failure() == Text::error_too_large);
}

TEST_CASE("document_source: rows that are left out or lose a field are counted, each once", "[search][source]") {
  Loading loading;
  loading.load(feed_with(1778, {"{\"x\":1}", "5"}));
  CHECK(loading.state.source().index().size() == 1778);
  CHECK(loading.state.source().rows_read() == 1780);
  CHECK(loading.state.source().bad_rows() == 2);
  CHECK(loading.state.source().has_reader_problems());
  CHECK_FALSE(loading.state.source().cut_short());

  loading.load(feed_with(10, {R"({"title":"a","date":"31/02/2023","url":"javascript:x"})"}));
  CHECK(loading.state.source().index().size() == 11);
  CHECK(loading.state.source().bad_rows() == 1);
  CHECK(loading.state.source().problems().size() == 2);
}

TEST_CASE("document_source: of two rows with one id the first counts", "[search][source]") {
  Loading loading;
  loading.load(R"([{"id":"7","title":"đầu"},{"id":"7","title":"sau"},{"id":"8","title":"khác"}])");
  CHECK(loading.state.source().index().size() == 2);
  CHECK(loading.state.source().bad_rows() == 1);
  CHECK(loading.all<ReportProblem>().at(0).reader_message == "Dòng 2: trùng mã với một dòng trước.");
}

TEST_CASE("document_source: a feed that breaks off keeps its start, and its end is no bad row", "[search][source]") {
  const std::string feed = feed_json(10);
  Loading loading;
  SECTION("between two rows") {
    loading.load("[" + feed_row(1) + "," + feed_row(2));
  }
  SECTION("inside the third row") {
    loading.load("[" + feed_row(1) + "," + feed_row(2) + "," + feed_row(3).substr(0, 50));
  }
  CHECK(loading.phase() == Phase::ready);
  CHECK(loading.state.source().index().size() == 2);
  CHECK(loading.state.source().cut_short());
  CHECK(loading.state.source().bad_rows() == 0);
  CHECK(loading.state.source().has_reader_problems());
}

TEST_CASE("document_source: more bad rows than are listed are still counted by what is missing", "[search][source]") {
  Loading loading;
  loading.load(feed_with(600, std::vector<std::string>(500, "{}")));
  CHECK(loading.state.source().problems().size() == portal::limits::problems);
  CHECK_FALSE(loading.state.source().lists_all_problems());
  CHECK(loading.state.source().bad_rows() == 500);
}

TEST_CASE("document_source: stopping keeps what was read", "[search][source]") {
  Loading loading;
  loading.state.set_option("src", "a.json");
  loading.state.receive(ReceiveData{1, true, feed_json(1000)});
  loading.state.work();
  loading.state.work();
  loading.state.stop();
  loading.work();
  loading.take();
  CHECK(loading.phase() == Phase::ready);
  CHECK(loading.state.source().stopped());
  CHECK(loading.state.source().index().size() == 128);
  CHECK(loading.has<Ready>());
  CHECK_FALSE(loading.has<CancelData>());
  loading.state.retry();
  CHECK_FALSE(loading.state.source().stopped());
}

TEST_CASE("document_source: stopping before anything was read shows the page's own content", "[search][source]") {
  Loading loading;
  loading.state.set_option("src", "a.json");
  loading.state.receive(ReceiveData{1, false, "[{\"title\":\"a\"},"});
  loading.take();
  loading.state.stop();
  loading.take();
  CHECK(loading.all<CancelData>().at(0).request == 1);
  CHECK(loading.phase() == Phase::failed);
  CHECK(loading.state.source().failure() == Text::stopped_before);
  CHECK(loading.has<ShowFallback>());
  CHECK_FALSE(loading.all<Say>().at(0).assertive);
  loading.state.receive(ReceiveData{1, true, "]"});
  loading.state.fail(FailData{1, DataStatus::aborted, ""});
  loading.work();
  CHECK(loading.phase() == Phase::failed);
}

TEST_CASE("document_source: nothing to stop is no error", "[search][source]") {
  Loading loading;
  loading.state.stop();
  CHECK(loading.phase() == Phase::idle);
  loading.load(feed_json(3));
  loading.state.stop();
  loading.take();
  CHECK(loading.phase() == Phase::ready);
  CHECK(loading.outputs.empty());
}

TEST_CASE("document_source: a table is read without having been asked for", "[search][source]") {
  Loading loading;
  loading.state.receive(ReceiveTable{1,
                                     {{{"Số, ký hiệu", ""}, {"Trích yếu", ""}, {"Màu", ""}},
                                      {{"12/QĐ-UBND", ""}, {"Về việc giao dự toán", "/van-ban/12"}, {"xanh", ""}},
                                      {{" ", ""}},
                                      {{"", ""}, {"", ""}, {"đỏ", ""}}}});
  loading.work();
  loading.take();
  CHECK(loading.phase() == Phase::ready);
  CHECK(loading.state.source().index().size() == 1);
  CHECK(loading.state.source().rows_read() == 2);  // neither the heading nor the blank row
  CHECK(loading.state.source().bad_rows() == 1);   // nor the unknown column
  CHECK_FALSE(loading.state.can_retry());
  CHECK(loading.all<ReportProblem>().at(0).reader_message.empty());  // the column is the webmaster's matter
}

TEST_CASE("document_source: a table without known headings, or without documents, leaves the page as it is",
          "[search][source]") {
  Loading loading;
  SECTION("headings") {
    loading.state.receive(ReceiveTable{1, {{{"A", ""}}, {{"1", ""}}}});
  }
  SECTION("rows") {
    loading.state.receive(ReceiveTable{1, {{{"Trích yếu", ""}, {"Ngày", ""}}, {{"", ""}, {"1/1/2023", ""}}}});
  }
  SECTION("nothing") {
    loading.state.receive(ReceiveTable{1, {}});
  }
  loading.take();
  CHECK(loading.phase() == Phase::failed);
  CHECK(loading.has<ShowFallback>());
}

TEST_CASE("document_source: a table does not take the place of a feed", "[search][source]") {
  Loading loading;
  loading.state.set_option("src", "a.json");
  loading.state.receive(ReceiveTable{1, {{{"Trích yếu", ""}}, {{"a", ""}}}});
  CHECK(loading.phase() == Phase::fetching);
}
