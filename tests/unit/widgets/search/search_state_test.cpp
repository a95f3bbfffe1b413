// SPDX-License-Identifier: MIT
#include "widgets/search/search_state.h"

#include <string>

#include "catch2/catch.hpp"

#include "tests/unit/widgets/search/loading.h"
#include "tests/unit/widgets/support/feed.h"

namespace {

using portal::app::ReceiveData;
using portal::app::Say;
using portal::app::Searched;
using portal::app::ShareState;
using portal::search::SortOrder;
using portal::search_widget::SearchState;
using portal::test::feed_json;
using portal::test::Loading;

std::string shared(Loading& loading) {
  loading.take();
  return loading.all<ShareState>().back().query;
}

std::string sentence(std::size_t total) {
  return "Tìm thấy " + std::to_string(total) + " văn bản thoả mãn điều kiện tìm kiếm.";
}

struct PageSize {
  const char* option;
  std::size_t rows, pages;
};

}  // namespace

TEST_CASE("search_state: at first everything is found, newest first", "[search][state]") {
  Loading loading;
  loading.load(feed_json(1780));
  const SearchState& state = loading.state;
  CHECK(state.total() == 1780);
  CHECK(state.total_sentence() == "Tìm thấy 1780 văn bản thoả mãn điều kiện tìm kiếm.");  // ungrouped, as portals write
  CHECK(state.documents().size() == 20);
  CHECK(state.page_count() == 89);
  CHECK_FALSE(state.filtered());
  CHECK_FALSE(loading.has<Say>());
  CHECK_FALSE(loading.has<ShareState>());
}

TEST_CASE("search_state: a key stroke searches, shares, reports and says a new total", "[search][state]") {
  Loading loading;
  loading.load(feed_json(60));
  loading.state.type_query("ngan sach");
  loading.take();
  REQUIRE(loading.all<Searched>().size() == 1);
  CHECK(loading.all<Searched>()[0].total == 20);
  CHECK(loading.all<Searched>()[0].text == "ngan sach");
  CHECK(loading.all<ShareState>().at(0).query == "q=ngan+sach");
  REQUIRE(loading.all<Say>().size() == 1);
  CHECK(loading.all<Say>()[0].text == sentence(20));
  CHECK_FALSE(loading.all<Say>()[0].assertive);

  loading.state.type_query("ngan sach ");
  loading.take();
  CHECK_FALSE(loading.has<Say>());  // the total is the same
  loading.state.submit();
  loading.take();
  REQUIRE(loading.all<Say>().size() == 1);  // the reader asked
  CHECK(loading.all<Say>()[0].text == sentence(20));
}

TEST_CASE("search_state: nothing found is said in words", "[search][state]") {
  Loading loading;
  loading.load(feed_json(60));
  loading.state.type_query("vũ trụ");
  loading.take();
  CHECK(loading.state.total_sentence() == "Không tìm thấy văn bản nào thoả mãn điều kiện tìm kiếm.");
  CHECK(loading.all<Say>().at(0).text == loading.state.total_sentence());
  CHECK(loading.state.page_count() == 1);
  CHECK(loading.state.filtered());
}

TEST_CASE("search_state: dates narrow the results as soon as they are complete", "[search][state]") {
  Loading loading;
  loading.load(feed_json(60));  // 29/06/2025 and the 59 days before
  loading.state.type_from("20/06/20");
  CHECK(loading.state.total() == 60);
  loading.state.type_from("20/06/2025");
  CHECK(loading.state.total() == 10);
  loading.state.type_to("22/6/2025");
  CHECK(loading.state.total() == 3);
  loading.take();
  CHECK(loading.all<Searched>().back().from == "2025-06-20");
  CHECK(loading.all<Searched>().back().to == "2025-06-22");
  loading.state.type_to("31/02/2025");
  CHECK(loading.state.total() == 10);
  loading.take();
  CHECK(loading.all<Searched>().back().to == "");
}

TEST_CASE("search_state: a reversed range is a mistake, and finds everything", "[search][state]") {
  Loading loading;
  loading.load(feed_json(60));
  loading.state.type_from("22/06/2025");
  loading.state.type_to("20/06/2025");
  CHECK(loading.state.range_reversed());
  CHECK(loading.state.total() == 60);
  loading.state.type_to("22/06/2025");
  CHECK_FALSE(loading.state.range_reversed());
  CHECK(loading.state.total() == 1);
}

TEST_CASE("search_state: pages end where the results do", "[search][state]") {
  Loading loading;
  loading.load(feed_json(45));
  loading.state.go_to_page(3);
  CHECK(loading.state.page() == 3);
  CHECK(loading.state.documents().size() == 5);
  loading.state.go_to_page(99);
  CHECK(loading.state.page() == 3);
  loading.state.go_to_page(0);
  CHECK(loading.state.page() == 1);
  loading.state.go_to_page(2);
  loading.state.type_query("quyết");
  CHECK(loading.state.page() == 1);  // another list
  loading.state.go_to_page(2);
  loading.state.choose_order(SortOrder::relevance);
  CHECK(loading.state.page() == 1);
}

TEST_CASE("search_state: the page size stays between 1 and 60", "[search][state]") {
  const auto test =
      GENERATE(PageSize{"1", 1, 90}, PageSize{"10", 10, 9}, PageSize{"60", 60, 2}, PageSize{"61", 60, 2},
               PageSize{"1000000", 60, 2}, PageSize{"0", 20, 5}, PageSize{"-5", 20, 5}, PageSize{"", 20, 5},
               PageSize{"zwölf", 20, 5}, PageSize{"10px", 20, 5}, PageSize{"99999999999999999999999", 60, 2});
  Loading loading;
  loading.load(feed_json(90));
  loading.state.set_option("page-size", test.option);
  CHECK(loading.state.documents().size() == test.rows);
  CHECK(loading.state.page_count() == test.pages);
}

TEST_CASE("search_state: a smaller list takes the reader from a page that is no more to the last one",
          "[search][state]") {
  Loading loading;
  loading.load(feed_json(90));
  loading.state.go_to_page(5);
  loading.state.set_option("page-size", "60");
  CHECK(loading.state.page() == 2);
  CHECK(loading.state.documents().size() == 30);
}

TEST_CASE("search_state: what is shared restores the view, before and after the data arrive", "[search][state]") {
  Loading first;
  first.load(feed_json(200));
  first.state.type_query("phê duyệt & \"xã\"");
  first.state.type_query("phê duyệt xã");
  first.state.type_from("1/1/2025");
  first.state.type_to("29/06/2025");
  first.state.choose_order(SortOrder::relevance);
  first.state.go_to_page(2);
  const std::string address = shared(first);
  const bool before = GENERATE(true, false);

  Loading second;
  if (before) second.state.set_option("state", address);
  second.load(feed_json(200));
  if (!before) second.state.set_option("state", address);
  CHECK(second.state.query() == "phê duyệt xã");
  CHECK(second.state.from().text == "1/1/2025");
  CHECK(second.state.to().text == "29/06/2025");
  CHECK(second.state.order() == SortOrder::relevance);
  CHECK(second.state.page() == 2);
  CHECK(second.state.total() == first.state.total());
  REQUIRE(second.state.documents().size() == first.state.documents().size());
  CHECK(second.state.documents()[0]->id == first.state.documents()[0]->id);
  second.state.go_to_page(2);
  CHECK(shared(second) == address);
}

TEST_CASE("search_state: an address from elsewhere is read as far as it makes sense", "[search][state]") {
  Loading loading;
  loading.load(feed_json(90));
  loading.state.set_option("state", "utm=x&page=77&sort=oldest&from=&q=quy%e1%ba");
  CHECK(loading.state.query() == "quy\uFFFD");
  CHECK(loading.state.page() == loading.state.page_count());
  CHECK(loading.state.order() == SortOrder::newest);
  loading.state.set_option("state", "page=18446744073709551615");
  CHECK(loading.state.page() == 5);
  loading.state.set_option("state", "page=-1");
  CHECK(loading.state.page() == 1);
  loading.state.set_option("state", "");
  CHECK_FALSE(loading.state.filtered());
  CHECK(loading.state.total() == 90);
}

TEST_CASE("search_state: restoring is not the reader's search: nothing is shared or said", "[search][state]") {
  Loading loading;
  loading.load(feed_json(90));
  loading.state.set_option("state", "q=ngan");
  loading.take();
  CHECK(loading.outputs.empty());
}

TEST_CASE("search_state: the default view shares an empty address", "[search][state]") {
  Loading loading;
  loading.load(feed_json(90));
  loading.state.go_to_page(2);
  CHECK(shared(loading) == "page=2");
  loading.state.type_query("");
  CHECK(shared(loading) == "");
}

TEST_CASE("search_state: clearing the filters empties the query and both dates", "[search][state]") {
  Loading loading;
  loading.load(feed_json(90));
  loading.state.type_query("ngân");
  loading.state.type_from("1/1/2025");
  loading.state.type_to("x");
  loading.take();
  loading.state.reset();
  loading.take();
  CHECK_FALSE(loading.state.filtered());
  CHECK(loading.state.total() == 90);
  CHECK(loading.all<ShareState>().at(0).query == "");
  CHECK(loading.all<Say>().at(0).text == sentence(90));
}

TEST_CASE("search_state: typing before the data arrive is kept, and answered when they do", "[search][state]") {
  Loading loading;
  loading.state.set_option("src", "a.json");
  loading.state.type_query("ngân sách");
  loading.state.submit();
  loading.take();
  CHECK_FALSE(loading.has<Searched>());
  CHECK_FALSE(loading.has<Say>());
  CHECK(loading.all<ShareState>().back().query == "q=ng%C3%A2n+s%C3%A1ch");
  loading.state.receive(ReceiveData{1, true, feed_json(30)});
  loading.work();
  CHECK(loading.state.total() == 10);
}

TEST_CASE("search_state: another feed takes the place of the first, with the same query", "[search][state]") {
  Loading loading;
  loading.load(feed_json(90));
  loading.state.type_query("ngân");
  loading.load(feed_json(30));
  CHECK(loading.state.query() == "ngân");
  CHECK(loading.state.total() == 10);
  loading.state.set_option("src", "");  // the attribute was removed
  CHECK(loading.state.total() == 10);
}

TEST_CASE("search_state: names follow the language, and the page may choose its own", "[search][state]") {
  Loading loading;
  CHECK(loading.state.heading() == "Tìm kiếm văn bản");
  CHECK(loading.state.label() == "Tìm kiếm văn bản");
  loading.state.set_option("lang", "en-GB");
  CHECK(loading.state.heading() == "Document search");
  loading.state.set_option("heading", "Tra cứu nghị quyết");
  CHECK(loading.state.label() == "Tra cứu nghị quyết");
  loading.state.set_option("label", "Nghị quyết");
  CHECK(loading.state.label() == "Nghị quyết");
  CHECK(loading.state.heading() == "Tra cứu nghị quyết");
}

TEST_CASE("search_state: an option that nobody knows changes nothing", "[search][state]") {
  Loading loading;
  loading.load(feed_json(3));
  for (const char* const name : {"", "SRC", "onload", "page"})
    loading.state.set_option(name, "1");
  loading.take();
  CHECK(loading.outputs.empty());
  CHECK(loading.state.total() == 3);
}
