// SPDX-License-Identifier: MIT
#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "catch2/catch.hpp"

#include "core/feeds/json_feed.h"

namespace {

using portal::feeds::JsonFeedReader;
using portal::search::Document;

/// The table of tests/data/feeds/README.md.
struct BadFeed {
  const char* name;
  std::size_t rows, documents, dated;
  std::vector<std::size_t> bad_rows;  ///< where the problems are; 0 = the feed as a whole
};

JsonFeedReader open(const std::string& name) {
  std::ifstream file(PORTAL_TEST_DATA "/feeds/" + name, std::ios::binary);
  REQUIRE(file);
  return JsonFeedReader(std::string(std::istreambuf_iterator<char>(file), {}), name);
}

}  // namespace

TEST_CASE("bad feeds: the good rows load, each bad one is named", "[feeds]") {
  const BadFeed feed = GENERATE(BadFeed{"not_json.txt", 0, 0, 0, {0}}, BadFeed{"wrong_shape.json", 0, 0, 0, {0}},
                                BadFeed{"truncated.json", 6, 5, 5, {6}}, BadFeed{"one_bad_row.json", 12, 11, 11, {5}},
                                BadFeed{"duplicate_id.json", 12, 11, 11, {8}}, BadFeed{"deep.json", 3, 2, 2, {2}},
                                BadFeed{"invalid_utf8.json", 12, 10, 10, {3, 6}},
                                BadFeed{"bad_dates.json", 12, 12, 4, {1, 2, 3, 4, 7, 11}});
  CAPTURE(feed.name);
  JsonFeedReader reader = open(feed.name);
  while (reader.step(5)) {
  }
  const std::vector<Document> documents = reader.take_documents();
  CHECK(reader.failed() == (feed.documents == 0));
  CHECK(reader.rows_read() == feed.rows);
  CHECK(documents.size() == feed.documents);
  const auto dated = std::count_if(documents.begin(), documents.end(),
                                   [](const Document& document) { return document.issued.has_value(); });
  CHECK(static_cast<std::size_t>(dated) == feed.dated);
  std::vector<std::size_t> bad_rows;
  for (const portal::Problem& problem : reader.problems())
    bad_rows.push_back(problem.row);
  CHECK(bad_rows == feed.bad_rows);
}
