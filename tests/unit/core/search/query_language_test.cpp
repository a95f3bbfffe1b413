// SPDX-License-Identifier: MIT
// What people may type beyond words: how it is read, and that it finds what a look at every document finds.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "catch2/catch.hpp"

#include "core/search/index.h"
#include "core/search/query.h"
#include "core/search/search.h"
#include "core/text/tokenize.h"
#include "tests/unit/core/support/heap_text.h"
#include "tests/unit/core/support/sample_documents.h"

using namespace portal::search;
using portal::test::HeapText;
using portal::test::Random;

namespace {

std::string show(const QueryItem& item) {
  std::string words;
  for (const QueryWord& word : item.words)
    words.append(words.empty() ? "" : " ").append(word.exact).append(word.prefix ? "*" : "");
  switch (item.kind) {
    case QueryItem::Kind::word: return words;
    case QueryItem::Kind::phrase: return '"' + words + '"';
    case QueryItem::Kind::near: return '<' + words + ' ' + std::to_string(item.distance) + '>';
    case QueryItem::Kind::field: return std::to_string(static_cast<int>(item.field)) + ':' + words;
  }
  return words;
}

/// `ngân +sách* -"a b" thu|chi`
std::string show(std::string_view text) {
  std::string clauses;
  for (const QueryClause& clause : parse_query(HeapText(text).view()).clauses) {
    clauses.append(clauses.empty() ? "" : " ").append(clause.excluded ? "-" : "");
    for (std::size_t i = 0; i < clause.items.size(); ++i)
      clauses.append(i == 0 ? "" : "|").append(show(clause.items[i]));
  }
  return clauses;
}

/// "dangling_operator@5-7"
std::string problems(std::string_view text) {
  std::string list;
  for (const SyntaxProblem& problem : parse_query(HeapText(text).view()).problems) {
    list.append(list.empty() ? "" : " ").append(name(problem.fault)).append("@");
    list += std::to_string(problem.where.begin) + '-' + std::to_string(problem.where.end);
  }
  return list;
}

struct Case {
  std::string_view text;
  std::string_view clauses;
  std::string_view problems;
};
constexpr Case cases[] = {
    {"ngân sách", "ngân sách*", ""},
    {"\"ngân sách\"", "\"ngân sách\"", ""},
    {"\u201Cngân sách\u201D năm", "\"ngân sách\" năm*", ""},
    {"\"ngân\" ", "ngân", ""},
    {"\"ngân sá", "\"ngân sá*\"", "unclosed_quote@0-1"},
    {"thu \"\" chi ", "thu chi", "empty_phrase@4-6"},
    {"thu OR chi ", "thu|chi", ""},
    {"thu | chi|no ", "thu|chi|no", ""},
    {"năm thu OR \"dự toán\" chi ", "năm thu|\"dự toán\" chi", ""},
    {"thu or chi ", "thu or chi", ""},
    {"OR thu ", "thu", "dangling_operator@0-2"},
    {"thu OR", "thu", "dangling_operator@4-6"},
    {"thu OR OR chi ", "thu|chi", "dangling_operator@4-6"},
    {"thu AND chi ", "thu chi", ""},
    {"thu -chi ", "thu -chi", ""},
    {"thu NOT chi ", "thu -chi", ""},
    {"thu -\"dự toán\"", "thu -\"dự toán\"", ""},
    {"thu -QĐ-UBND ", "thu -\"qđ ubnd\"", ""},
    {"QĐ-UBND ", "qđ ubnd", ""},
    {"2021 -2025 ", "2021 2025", ""},
    {"thu - chi ", "thu chi", ""},
    {"thu NOT", "thu", "dangling_operator@4-7"},
    {"-thu OR chi ", "-thu chi", "dangling_operator@5-7"},
    {"thu NEAR/5 chi ", "thu <thu chi 5> chi", ""},
    {"thu NEAR/0 chi ", "thu <thu chi 10> chi", "bad_distance@4-10"},
    {"thu NEAR/x chi ", "thu <thu chi 10> chi", "bad_distance@4-10"},
    {"NEAR/3 chi ", "chi", "dangling_operator@0-6"},
    {"quy* định ", "quy* định", ""},
    {"thu * chi ", "thu chi", "dangling_operator@4-5"},
    {"loại:\"Quyết định\" thu ", "2:quyết định thu", ""},
    {"LOAI:kế ", "2:kế", ""},
    {"co-quan:sở ", "3:sở", ""},
    {"trichyeu:thu ", "0:thu", ""},
    {"mau:xanh ", "mau xanh", "unknown_field@0-3"},
    {"8:30 ", "8 30", ""},
    {"V/v: thu ", "v v thu", ""},
    {"loai: thu ", "thu", "empty_phrase@0-5"},
    {"(thu OR chi) năm ", "thu|chi năm", ""},
    {"-", "", ""},
    {"\"", "", "unclosed_quote@0-1 empty_phrase@0-1"},
};

struct Sample {
  Index index;
  std::vector<std::vector<std::vector<std::string>>> texts;  ///< words of title, number, summary by document
};

Sample make_sample() {
  IndexBuilder builder;
  for (Document& document : portal::test::sample_documents(300, 61))
    builder.add(std::move(document));
  Sample sample{std::move(builder).build(), {}};
  std::vector<portal::text::Token> tokens;
  for (std::uint32_t doc = 0; doc < sample.index.size(); ++doc) {
    const Document& document = sample.index.document({doc});
    sample.texts.emplace_back();
    for (const std::string* text : {&document.title, &document.number, &document.summary}) {
      portal::text::tokenize(*text, tokens);
      sample.texts.back().emplace_back();
      for (const auto& token : tokens)
        sample.texts.back().back().push_back(token.folded);
    }
  }
  return sample;
}

constexpr std::string_view words[] = {"dự",    "toán",  "ngân", "sách", "xã", "hội", "đầu",  "tư",   "công", "kế",
                                      "hoạch", "quyền", "đất",  "y",    "tế", "bảo", "hiểm", "nhân", "dân",  "ủy"};

using Words = std::vector<std::string>;

std::string bare(std::string_view word) {
  std::vector<portal::text::Token> tokens;
  portal::text::tokenize(word, tokens);
  return tokens[0].folded;
}

bool has_phrase(const Words& text, const Words& phrase) {
  return std::search(text.begin(), text.end(), phrase.begin(), phrase.end()) != text.end();
}

bool has_near(const Words& text, const std::string& first, const std::string& second, std::size_t distance) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    for (std::size_t j = 0; j < text.size(); ++j) {
      const std::size_t apart = i < j ? j - i - 1 : i - j - 1;
      if (i != j && text[i] == first && text[j] == second && apart <= distance) return true;
    }
  }
  return false;
}

}  // namespace

TEST_CASE("query language: operators are read, and what is wrong is pointed at", "[search][query]") {
  for (const Case& item : cases) {
    CAPTURE(std::string(item.text));
    CHECK(show(item.text) == item.clauses);
    CHECK(problems(item.text) == item.problems);
  }
}

TEST_CASE("query language: any text is read, within its limits and with ranges inside", "[search][query]") {
  constexpr std::string_view parts[] = {"\"", " ",  "OR",   "|", "-",    "NOT ", "NEAR/", "3",      "*",
                                        ":",  "a ", "loai", "(", "\xFF", "đ",    " AND ", "\u201C", "so:"};
  Random random(62);
  for (int i = 0; i < 5000; ++i) {
    std::string text;
    for (std::size_t count = random.below(14); count > 0; --count)
      text += random.pick(parts);
    const Query query = parse_query(HeapText(text).view());
    CAPTURE(text);
    for (const SyntaxProblem& problem : query.problems)
      REQUIRE((problem.where.begin <= problem.where.end && problem.where.end <= text.size()));
    for (const QueryClause& clause : query.clauses) {
      REQUIRE_FALSE(clause.items.empty());
      for (const QueryItem& item : clause.items)
        REQUIRE_FALSE(item.words.empty());
    }
    for (const std::uint8_t place : query.sequence)
      REQUIRE(place < query.words.size());
  }
}

TEST_CASE("query language: phrases, alternatives, exclusions, nearness and fields find what a scan finds",
          "[search][query][oracle]") {
  const Sample sample = make_sample();
  Searcher searcher(sample.index);
  Random random(63);
  std::size_t found = 0;
  for (int round = 0; round < 500; ++round) {
    const std::string a(random.pick(words)), b(random.pick(words)), c(random.pick(words));
    const Words first{bare(a)}, second{bare(b)}, third{bare(c)}, both{first[0], second[0]};
    const std::size_t distance = 1 + random.below(6);
    const auto& any = sample.texts;
    const auto holds = [&](std::uint32_t doc, const Words& words_in_order) {
      return std::any_of(any[doc].begin(), any[doc].end(),
                         [&](const Words& text) { return has_phrase(text, words_in_order); });
    };
    std::string text;
    const std::size_t kind = random.below(6);
    const auto expected = [&](std::uint32_t doc) {
      switch (kind) {
        case 0: return holds(doc, both);
        case 1: return (holds(doc, first) || holds(doc, second)) && holds(doc, third);
        case 2: return holds(doc, third) && !holds(doc, both);
        case 3:
          return std::any_of(any[doc].begin(), any[doc].end(),
                             [&](const Words& list) { return has_near(list, first[0], second[0], distance); });
        case 4: return has_phrase(any[doc][0], first) && holds(doc, second);
        default: return holds(doc, third) || holds(doc, both);
      }
    };
    if (kind == 0) text = '"' + a + ' ' + b + '"';
    if (kind == 1) text = a + " OR " + b + ' ' + c + ' ';
    if (kind == 2) text = c + " -\"" + a + ' ' + b + '"';
    if (kind == 3) text = a + " NEAR/" + std::to_string(distance) + ' ' + b + ' ';
    if (kind == 4) text = "title:" + a + ' ' + b + ' ';
    if (kind == 5) text = c + "|\"" + a + ' ' + b + '"';
    CAPTURE(text);
    for (const SortOrder order : {SortOrder::newest, SortOrder::relevance}) {
      const SearchResults& results = searcher.search({.text = text, .order = order, .limit = sample.index.size()});
      REQUIRE(results.hits.size() == results.total);
      std::vector<std::uint32_t> docs;
      for (const Hit& hit : results.hits)
        docs.push_back(hit.doc.value);
      std::sort(docs.begin(), docs.end());
      std::vector<std::uint32_t> wanted;
      for (std::uint32_t doc = 0; doc < sample.index.size(); ++doc) {
        if (expected(doc)) wanted.push_back(doc);
      }
      REQUIRE(docs == wanted);
      found += docs.size();
    }
  }
  CHECK(found > 6000);
}

TEST_CASE("query language: a field narrows to the documents with that name or number", "[search][query]") {
  const Sample sample = make_sample();
  const auto total = [&](std::string_view text) { return search(sample.index, {.text = text}).total; };
  const auto count = [&](const auto& holds) {
    std::size_t documents = 0;
    for (std::uint32_t doc = 0; doc < sample.index.size(); ++doc)
      documents += holds(sample.index.document({doc})) ? 1U : 0U;
    return documents;
  };
  const std::size_t decisions = count([](const Document& document) { return document.type == "Quyết định"; });
  REQUIRE(decisions > 0);
  CHECK(total("loại:\"Quyết định\"") == decisions);
  CHECK(total("loai:dinh ") == decisions);
  CHECK(total("-loai:dinh ") == 300 - decisions);
  CHECK(total("loai:\"Kế hoạch\" OR loai:\"Báo cáo\"") ==
        count([](const Document& document) { return document.type == "Kế hoạch" || document.type == "Báo cáo"; }));
  const Document& first = sample.index.document({0});
  CHECK(total("so:" + first.number + " ") ==
        count([&](const Document& document) { return document.number == first.number; }));
}

TEST_CASE("query language: without a stream a phrase finds the documents with its words, and says so",
          "[search][query]") {
  IndexBuilder builder({.stream = false});
  for (Document& document : portal::test::sample_documents(100, 64))
    builder.add(std::move(document));
  const Index index = std::move(builder).build();
  const SearchResults words_only = search(index, {.text = "\"toán ngân\""});
  CHECK_FALSE(words_only.phrases_checked);
  CHECK(words_only.total == search(index, {.text = "toán ngân "}).total);
  CHECK(search(index, {.text = "toán ngân "}).phrases_checked);
}
