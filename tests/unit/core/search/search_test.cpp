// SPDX-License-Identifier: MIT
#include "core/search/search.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catch2/catch.hpp"

using namespace portal::search;
using portal::time::make_date;

namespace {

Document document(std::string id, std::string number, std::string title, std::string summary = {}) {
  Document document;
  document.id = std::move(id);
  document.number = std::move(number);
  document.title = std::move(title);
  document.summary = std::move(summary);
  return document;
}

Index small_index() {
  IndexBuilder builder;
  builder.add(document("a", "57/2023/QĐ-UBND", "Về việc giao dự toán ngân sách năm 2023"));
  builder.add(document("b", "12/NQ-HĐND", "Nghị quyết về quyết toán", "quyết toán thu, chi ngân sách năm 2022"));
  builder.add(document("c", "3/KH-UBND", "Kế hoạch ngân sạch (viết sai)", "nước sạch"));
  builder.add(document("d", "", "Hoà giải ở cơ sở"));
  builder.add(document("e", "57/TB", "Thông báo"));
  return std::move(builder).build();
}

/// Ids of the hits, in order.
std::string found(const Index& index, const SearchRequest& request) {
  std::string ids;
  for (const Hit& hit : search(index, request).hits)
    ids += index.document(hit.doc).id;
  return ids;
}

}  // namespace

TEST_CASE("search: every word must occur, in title, number or summary", "[search]") {
  const Index index = small_index();
  CHECK(found(index, {.text = "ngan sach "}) == "abc");
  CHECK(found(index, {.text = "ngan sach quyet "}) == "b");
  CHECK(found(index, {.text = "ubnd "}) == "ac");
  CHECK(found(index, {.text = "ubnd khong co "}).empty());
  CHECK(search(index, {.text = "ubnd khong co "}).total == 0);
}

TEST_CASE("search: marks, case and tone style do not hide documents", "[search]") {
  const Index index = small_index();
  CHECK(found(index, {.text = "NGÂN SÁCH "}) == "abc");
  CHECK(found(index, {.text = "ngan sa\u0301ch "}) == "abc");
  CHECK(found(index, {.text = "hòa giải"}) == "d");
  CHECK(found(index, {.text = "hoa giai"}) == "d");
}

TEST_CASE("search: the last word is a prefix until something follows it", "[search]") {
  const Index index = small_index();
  CHECK(found(index, {.text = "nga"}) == "abc");
  CHECK(found(index, {.text = "nga "}).empty());
  CHECK(found(index, {.text = "nga sach"}).empty());
  CHECK(found(index, {.text = "ngân sá"}) == "abc");
}

TEST_CASE("search: a document number is found by its parts", "[search]") {
  const Index index = small_index();
  CHECK(found(index, {.text = "57"}) == "ae");
  CHECK(found(index, {.text = "57/2023/QĐ-UBND"}) == "a");
  CHECK(found(index, {.text = "57/2023/qd"}) == "a");
}

TEST_CASE("search: text without words finds everything", "[search]") {
  const Index index = small_index();
  for (const std::string_view text : {"", "  ", "-/."}) {
    CHECK(search(index, {.text = text}).total == 5);
    CHECK(found(index, {.text = text, .order = SortOrder::relevance}) == "abcde");
  }
}

TEST_CASE("search: by relevance, documents with the marks typed come first", "[search]") {
  const Index index = small_index();
  CHECK(found(index, {.text = "sạch", .order = SortOrder::relevance}).substr(0, 1) == "c");
  const SearchResults results = search(index, {.text = "ngân sách ", .order = SortOrder::relevance});
  REQUIRE(results.hits.size() == 3);
  CHECK(results.hits[0].marked_words == 2);
  CHECK(results.hits[1].marked_words == 2);
  CHECK(results.hits[2].marked_words == 1);
  CHECK(index.document(results.hits[2].doc).id == "c");
}

TEST_CASE("search: by relevance, the title weighs more than the summary and a whole word more than a longer one",
          "[search]") {
  IndexBuilder builder;
  builder.add(document("a", "", "thông báo một hai", "quyết toán"));
  builder.add(document("b", "", "quyết toán một hai", "thông báo"));
  builder.add(document("c", "", "quyết toánxyz một hai", "thông báo"));
  const Index index = std::move(builder).build();
  CHECK(found(index, {.text = "quyet toan", .order = SortOrder::relevance}) == "bca");
}

TEST_CASE("search: by relevance, equal documents keep newest first", "[search]") {
  IndexBuilder builder;
  for (int i = 0; i < 9; ++i) {
    Document same = document(std::to_string(i), "", "Kế hoạch");
    same.issued = make_date(2023, 1, 1 + i % 3);
    builder.add(std::move(same));
  }
  const Index index = std::move(builder).build();
  CHECK(found(index, {.text = "ke hoach", .order = SortOrder::relevance}) == "258147036");
}

TEST_CASE("search: a date range narrows, and leaves out undated documents", "[search]") {
  IndexBuilder builder;
  for (int day = 1; day <= 5; ++day) {
    Document dated = document(std::to_string(day), "", "Kế hoạch");
    dated.issued = make_date(2023, 7, day);
    builder.add(std::move(dated));
  }
  builder.add(document("x", "", "Kế hoạch"));
  const Index index = std::move(builder).build();
  CHECK(found(index, {.text = "ke"}) == "54321x");
  CHECK(found(index, {.text = "ke", .issued = {make_date(2023, 7, 2), make_date(2023, 7, 4)}}) == "432");
  CHECK(found(index, {.text = "", .issued = {make_date(2023, 7, 4), {}}}) == "54");
  CHECK(search(index, {.text = "ke", .issued = {{}, make_date(2023, 6, 30)}}).total == 0);
  CHECK(search(index, {.text = "ke", .issued = {make_date(2023, 7, 4), make_date(2023, 7, 2)}}).total == 0);
}

TEST_CASE("search: offset and limit cut the hits, never the total", "[search]") {
  const Index index = small_index();
  for (const SortOrder order : {SortOrder::newest, SortOrder::relevance}) {
    const auto page = [&](std::size_t offset, std::size_t limit) {
      const SearchResults results = search(index, {.text = "n", .order = order, .offset = offset, .limit = limit});
      CHECK(results.total == 3);
      return results.hits.size();
    };
    CHECK(page(0, 2) == 2);
    CHECK(page(2, 2) == 1);
    CHECK(page(3, 2) == 0);
    CHECK(page(99, 2) == 0);
    CHECK(page(0, 0) == 0);
    CHECK(page(1, static_cast<std::size_t>(-1)) == 2);
  }
}

TEST_CASE("search: an impossible query reads no long lists", "[search]") {
  const Index index = small_index();
  CHECK(search(index, {.text = "ngan sach zzz "}).postings_read == 0);
  CHECK(search(index, {.text = "ngan "}).postings_read == 3);
}

TEST_CASE("search: a query that was cut says so", "[search]") {
  const Index index = small_index();
  CHECK(search(index, {.text = std::string(5000, 'a')}).query_cut);
  CHECK_FALSE(search(index, {.text = "a"}).query_cut);
}

TEST_CASE("search: an empty index answers", "[search]") {
  const Index index;
  CHECK(search(index, {.text = "a"}).total == 0);
  CHECK(search(index, {.text = ""}).total == 0);
}

TEST_CASE("Searcher: one search leaves nothing behind for the next", "[search]") {
  const Index index = small_index();
  Searcher searcher(index);
  const auto scores = [](const SearchResults& results) {
    std::vector<float> values;
    for (const Hit& hit : results.hits)
      values.push_back(hit.score);
    return values;
  };
  const SearchRequest first{.text = "ngân sách", .order = SortOrder::relevance};
  const std::vector<float> expected = scores(search(index, first));
  for (const std::string_view between : {"hoa", "", "zzz", "57/2023", "ngân"}) {
    searcher.search({.text = between, .order = SortOrder::relevance});
    CHECK(scores(searcher.search(first)) == expected);
  }
}
