// SPDX-License-Identifier: MIT
#include "core/search/index.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catch2/catch.hpp"

#include "core/search/postings.h"
#include "core/search/search.h"
#include "tests/unit/core/support/sample_documents.h"

using namespace portal::search;
using portal::time::Date;
using portal::time::DateRange;

namespace {

Document dated(std::string id, std::optional<int> day) {
  Document document;
  document.id = std::move(id);
  document.title = "văn bản";
  if (day) document.issued = Date{*day};
  return document;
}

Index build(std::vector<Document> documents) {
  IndexBuilder builder;
  for (Document& document : documents)
    builder.add(std::move(document));
  return std::move(builder).build();
}

std::string ids(const Index& index, DocRange range) {
  std::string text;
  for (std::uint32_t doc = range.begin; doc < range.end; ++doc)
    text += index.document({doc}).id;
  return text;
}

/// Every number and text in the arrays, for comparing two indexes.
std::string dump(const Postings& postings) {
  std::string text = postings.term_text + "\n" + postings.form_text + "\n";
  const auto numbers = [&](const std::vector<std::uint32_t>& values) {
    for (const std::uint32_t value : values)
      text += std::to_string(value) + " ";
    text += "\n";
  };
  numbers(postings.term_offsets);
  numbers(postings.form_offsets);
  numbers(postings.form_begins);
  numbers(postings.posting_begins);
  numbers(postings.document_words);
  for (const Posting& posting : postings.postings) {
    text += std::to_string(posting.doc) + ":" + std::to_string(posting.form);
    for (const std::uint8_t count : posting.counts)
      text += "," + std::to_string(count);
    text += " ";
  }
  return text;
}

}  // namespace

TEST_CASE("index: documents are numbered newest first, undated last, equal dates as they came", "[search][index]") {
  const Index index = build({dated("a", 5), dated("b", std::nullopt), dated("c", 9), dated("d", 5),
                             dated("e", std::nullopt), dated("f", -3)});
  CHECK(index.size() == 6);
  CHECK(ids(index, {0, 6}) == "cadfbe");
}

TEST_CASE("index: a date range is a range of numbers", "[search][index]") {
  const Index index = build({dated("a", 5), dated("b", std::nullopt), dated("c", 9), dated("d", 5), dated("f", -3)});
  const auto found = [&](std::optional<int> from, std::optional<int> to) {
    DateRange range;
    if (from) range.from = Date{*from};
    if (to) range.to = Date{*to};
    return ids(index, index.issued_in(range));
  };
  CHECK(found(std::nullopt, std::nullopt) == "cadfb");
  CHECK(found(5, 9) == "cad");
  CHECK(found(5, 8) == "ad");
  CHECK(found(6, 8).empty());
  CHECK(found(6, std::nullopt) == "c");
  CHECK(found(std::nullopt, 5) == "adf");
  CHECK(found(std::nullopt, 100) == "cadf");
  CHECK(found(100, std::nullopt).empty());
  CHECK(found(9, 5).empty());
}

TEST_CASE("index: date ranges agree with a look at every document", "[search][index]") {
  const Index index = build(portal::test::sample_documents(500, 4));
  portal::test::Random random(5);
  for (int i = 0; i < 300; ++i) {
    DateRange range;
    if (random.below(4) != 0) range.from = Date{18262 + static_cast<int>(random.below(1400))};
    if (random.below(4) != 0) range.to = Date{18262 + static_cast<int>(random.below(1400))};
    std::size_t expected = 0;
    for (std::uint32_t doc = 0; doc < index.size(); ++doc) {
      const auto& issued = index.document({doc}).issued;
      const bool open = !range.from && !range.to;
      if (open || (issued && range.contains(*issued))) ++expected;
    }
    REQUIRE(index.issued_in(range).size() == expected);
  }
}

TEST_CASE("index: an empty index has no documents and no terms", "[search][index]") {
  const Index none;
  CHECK(none.size() == 0);
  CHECK(none.issued_in({}).size() == 0);
  CHECK(none.postings().term_count() == 0);
  CHECK(IndexBuilder().size() == 0);
  CHECK(IndexBuilder().build().size() == 0);
}

TEST_CASE("index: postings say where and how often a word occurs, and how it is written", "[search][index]") {
  Document document;
  document.number = "57/QĐ-UBND";
  document.title = "Dự án, dự toán";
  document.summary = "dư nợ 57";
  const Index index = build({std::move(document)});
  const Postings& postings = index.postings();
  std::string terms;
  for (std::uint32_t term = 0; term < postings.term_count(); ++term)
    terms.append(postings.term(term)).append(" ");
  CHECK(terms == "57 an du no qd toan ubnd ");

  const TermRange du = postings.find("du");
  REQUIRE(du.end - du.begin == 1);
  REQUIRE(postings.form_count(du.begin) == 2);
  CHECK(postings.form(du.begin, 0) == "dự");
  CHECK(postings.form(du.begin, 1) == "dư");
  REQUIRE(postings.postings_of(du).size() == 2);
  CHECK(postings.postings_of(du)[0].counts == std::array<std::uint8_t, 3>{2, 0, 0});
  CHECK(postings.postings_of(du)[1].counts == std::array<std::uint8_t, 3>{0, 0, 1});
  CHECK(postings.postings_of(postings.find("57"))[0].counts == std::array<std::uint8_t, 3>{0, 1, 1});
  CHECK(postings.document_words[0] == 10);
}

TEST_CASE("index: the dictionary finds words and prefixes", "[search][index]") {
  Document document;
  document.title = "quy quyet quyền qua q r 日本";
  const Index index = build({std::move(document)});
  const Postings& postings = index.postings();
  const auto terms = [&](TermRange range) {
    std::string text;
    for (std::uint32_t term = range.begin; term < range.end; ++term)
      text.append(postings.term(term)).append(" ");
    return text;
  };
  CHECK(terms(postings.find("quy")) == "quy ");
  CHECK(terms(postings.find("qu")).empty());
  CHECK(terms(postings.find("")).empty());
  CHECK(terms(postings.find("zz")).empty());
  CHECK(terms(postings.find_prefix("qu")) == "qua quy quyen quyet ");
  CHECK(terms(postings.find_prefix("quye")) == "quyen quyet ");
  CHECK(terms(postings.find_prefix("quyett")).empty());
  CHECK(terms(postings.find_prefix("日")) == "日本 ");
  CHECK(terms(postings.find_prefix("a")).empty());
  CHECK(terms(postings.find_prefix("zz")).empty());
}

TEST_CASE("index: counts and forms end at their limits without losing a document", "[search][index]") {
  Document document;
  for (int i = 0; i < 300; ++i)
    document.summary += "ba ";
  // Letters with a different mark below or above each, all "aaaa" without marks.
  constexpr std::string_view marks[] = {"\u0300", "\u0301", "\u0302", "\u0303", "\u0306"};
  for (std::size_t i = 0; i < 5 * 5 * 5 * 5; ++i) {
    document.title.append("a").append(marks[i % 5]).append("a").append(marks[i / 5 % 5]);
    document.title.append("a").append(marks[i / 25 % 5]).append("a").append(marks[i / 125]).append(" ");
  }
  const Index index = build({std::move(document)});
  const Postings& postings = index.postings();
  CHECK(postings.postings_of(postings.find("ba"))[0].counts[2] == 255);
  const std::uint32_t term = postings.find("aaaa").begin;
  CHECK(postings.form_count(term) == Postings::max_forms);
  CHECK(postings.form(term, Postings::max_forms - 1).empty());
  CHECK(search(index, {.text = "ãããã "}).total == 1);
}

TEST_CASE("index: building in small steps gives the same index as at once", "[search][index]") {
  const auto documents = portal::test::sample_documents(300, 6);
  IndexBuilder stepwise;
  for (const Document& document : documents)
    stepwise.add(document);
  CHECK(stepwise.size() == 300);
  int steps = 1;
  while (stepwise.build_step(100))
    ++steps;
  CHECK(steps > 20);
  CHECK_FALSE(stepwise.build_step(100));
  CHECK(stepwise.size() == 300);
  const Index slow = std::move(stepwise).build();
  const Index fast = build(documents);
  CHECK(dump(slow.postings()) == dump(fast.postings()));
  CHECK(ids(slow, {0, 300}) == ids(fast, {0, 300}));
}

TEST_CASE("index: a builder is empty after building and can be used again", "[search][index]") {
  IndexBuilder builder;
  builder.add(dated("a", 1));
  const Index first = std::move(builder).build();
  builder = IndexBuilder();
  builder.add(dated("b", 1));
  builder.add(dated("c", 2));
  const Index second = std::move(builder).build();
  CHECK(first.size() == 1);
  CHECK(ids(second, {0, 2}) == "cb");
}

TEST_CASE("index: can be moved", "[search][index]") {
  Index first = build({dated("a", 1)});
  Index second = std::move(first);
  CHECK(search(second, {.text = "văn"}).total == 1);
  first = std::move(second);
  CHECK(search(first, {.text = "văn"}).total == 1);
}
