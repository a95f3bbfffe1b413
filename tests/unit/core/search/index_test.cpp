// SPDX-License-Identifier: MIT
#include "core/search/index.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catch2/catch.hpp"

#include "core/search/forms.h"
#include "core/search/posting_list.h"
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

std::string texts(const DictionaryView& terms, TermRange range) {
  std::string text;
  for (std::uint32_t term = range.begin; term < range.end; ++term)
    text.append(terms.text(term)).append(" ");
  return text;
}

PostingList list_of(const IndexView& index, std::string_view word) {
  PostingList list;
  const TermRange term = index.terms().find(word);
  REQUIRE(term.size() == 1);
  list.read_docs(index.list(term.begin), index.size());
  list.read_weights();
  return list;
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
  CHECK(none.view().terms().size() == 0);
  CHECK(IndexBuilder().size() == 0);
  const Index built = IndexBuilder().build();
  CHECK(built.size() == 0);
  CHECK(IndexView::open(built.bytes()).ok());
}

TEST_CASE("index: a list says how often a document has a word, whether its title has it, and how it is written",
          "[search][index]") {
  Document document;
  document.number = "57/QĐ-UBND";
  document.title = "Dự án, dự toán";
  document.summary = "dư nợ 57";
  const Index index = build({std::move(document)});
  const IndexView& view = index.view();
  CHECK(texts(view.terms(), {0, view.terms().size()}) == "57 an du no qd toan ubnd ");
  CHECK(view.length(0) == 10);

  const PostingList du = list_of(view, "du");
  REQUIRE(du.size() == 1);
  CHECK(du.frequency(0) == 3);
  CHECK(du.in_title(0));
  CHECK(list_of(view, "57").frequency(0) == 2);
  CHECK_FALSE(list_of(view, "57").in_title(0));
  const FormSets forms = read_forms(view.forms(view.terms().find("du").begin));
  CHECK(forms.forms == std::vector<std::string>{"dự", "dư"});
  CHECK(forms.sets == std::vector<std::vector<std::uint32_t>>{{0, 1}});
  CHECK(view.forms(view.terms().find("57").begin).empty());
}

TEST_CASE("index: columns keep the parts of numbers, the names and the dates", "[search][index]") {
  Document first, second;
  first.number = "57/2023/QĐ-UBND";
  first.type = "Quyết định";
  first.issued = Date{19000};
  second.number = "Không số";
  second.agency = "Sở Tài chính";
  const Index index = build({std::move(second), std::move(first)});
  const IndexView& view = index.view();
  CHECK(view.ordinal(0) == 57);
  CHECK(view.year(0) == 2023);
  CHECK(view.column(Column::symbol).name(0) == "qd-ubnd");
  CHECK(view.column(Column::type).name(0) == "Quyết định");
  CHECK(view.column(Column::agency).name(0).empty());
  CHECK(view.issued(0) == Date{19000});
  CHECK(view.ordinal(1) == 0);
  CHECK(view.column(Column::symbol).name(1) == "khong-so");
  CHECK(view.column(Column::agency).name(1) == "Sở Tài chính");
  CHECK_FALSE(view.issued(1));
}

TEST_CASE("index: rows give the documents back", "[search][index]") {
  const auto documents = portal::test::sample_documents(100, 7);
  IndexBuilder builder({.rows = RowTexts::all});
  for (const Document& document : documents)
    builder.add(document);
  const Index index = std::move(builder).build();
  for (std::uint32_t doc = 0; doc < 100; ++doc) {
    const Document row = read_document(index.view(), {doc});
    const Document& document = index.document({doc});
    REQUIRE(row.id == document.id);
    REQUIRE(row.number == document.number);
    REQUIRE(row.type == document.type);
    REQUIRE(row.title == document.title);
    REQUIRE(row.summary == document.summary);
    REQUIRE(row.issued == document.issued);
  }
}

TEST_CASE("index: the stream has the words of each document in order", "[search][index]") {
  Document document;
  document.number = "5/QĐ";
  document.title = "Dự án, dự toán";
  document.summary = "dư nợ";
  Document other;
  other.title = "nợ";
  const Index index = build({std::move(document), std::move(other)});
  REQUIRE(index.view().stream() != nullptr);
  std::vector<std::uint32_t> symbols;
  std::string words;
  index.view().stream()->read(0, 3, symbols);
  for (const std::uint32_t symbol : symbols)
    words += symbol == index.view().stream()->end_mark() ? "| " : index.view().terms().text(symbol) + " ";
  CHECK(words == "du an du toan | 5 qd | du no | ");
  index.view().stream()->read(1, 1, symbols);
  CHECK(symbols ==
        std::vector<std::uint32_t>{index.view().terms().find("no").begin, index.view().stream()->end_mark()});
}

TEST_CASE("index: what an option leaves out is not in the bytes", "[search][index]") {
  const auto documents = portal::test::sample_documents(50, 8);
  const auto size = [&](const IndexOptions& options) {
    IndexBuilder builder(options);
    for (const Document& document : documents)
      builder.add(document);
    const Index index = std::move(builder).build();
    CHECK((index.view().stream() != nullptr) == options.stream);
    CHECK(index.view().has_rows() == (options.rows != RowTexts::none));
    CHECK(search(index, {.text = "ngân sách", .order = SortOrder::relevance}).total > 0);
    return index.bytes().size();
  };
  const std::size_t least = size({.marks = false, .stream = false});
  CHECK(size({.stream = false}) > least);
  CHECK(size({.marks = false}) > least);
  CHECK(size({.marks = false, .stream = false, .rows = RowTexts::ids}) > least);
  CHECK(size({.names = true, .marks = false, .stream = false}) > least);
}

TEST_CASE("index: the dictionary finds words and prefixes", "[search][index]") {
  Document document;
  document.title = "quy quyet quyền qua q r 日本";
  const Index index = build({std::move(document)});
  const DictionaryView& terms = index.view().terms();
  CHECK(texts(terms, terms.find("quy")) == "quy ");
  CHECK(texts(terms, terms.find("qu")).empty());
  CHECK(texts(terms, terms.find("")).empty());
  CHECK(texts(terms, terms.find("zz")).empty());
  CHECK(texts(terms, terms.find_prefix("qu")) == "qua quy quyen quyet ");
  CHECK(texts(terms, terms.find_prefix("quye")) == "quyen quyet ");
  CHECK(texts(terms, terms.find_prefix("quyett")).empty());
  CHECK(texts(terms, terms.find_prefix("日")) == "日本 ");
  CHECK(texts(terms, terms.find_prefix("a")).empty());
  CHECK(texts(terms, terms.find_prefix("zz")).empty());
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
  CHECK(list_of(index.view(), "ba").frequency(0) == most_frequency);
  const FormSets forms = read_forms(index.view().forms(index.view().terms().find("aaaa").begin));
  CHECK(forms.forms.size() == most_forms);
  CHECK(forms.forms.back().empty());
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
  CHECK(std::equal(slow.bytes().begin(), slow.bytes().end(), fast.bytes().begin(), fast.bytes().end()));
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
