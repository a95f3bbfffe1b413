// SPDX-License-Identifier: MIT
// PAIRS against a look at every word of every document.
#include "core/search/pairs.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "catch2/catch.hpp"

#include "core/search/answer.h"
#include "core/search/pairs_writer.h"
#include "core/search/search.h"
#include "tests/unit/core/support/members.h"
#include "tests/unit/core/support/sample_documents.h"

using namespace portal::search;
using portal::test::members;

namespace {

using Pair = std::pair<std::uint32_t, std::uint32_t>;

Index sample_index(std::size_t count, std::uint32_t seed) {
  IndexBuilder builder({.names = true});
  for (Document& document : portal::test::sample_documents(count, seed))
    builder.add(std::move(document));
  return std::move(builder).build();
}

/// Documents by pair of neighbouring terms, whatever they are.
std::map<Pair, std::set<std::uint32_t>> neighbours_of(const IndexView& index) {
  std::map<Pair, std::set<std::uint32_t>> neighbours;
  std::vector<std::uint32_t> symbols;
  const std::uint32_t end_mark = index.stream()->end_mark();
  for (std::uint32_t doc = 0; doc < index.size(); ++doc) {
    index.stream()->read(doc, index.stream()->texts(), symbols);
    for (std::size_t at = 0; at + 1 < symbols.size(); ++at) {
      if (symbols[at] != end_mark && symbols[at + 1] != end_mark)
        neighbours[{symbols[at], symbols[at + 1]}].insert(doc);
    }
  }
  return neighbours;
}

}  // namespace

TEST_CASE("pairs: each has exactly the documents with the two words side by side", "[search][pairs][oracle]") {
  for (const std::uint32_t count : {0U, 1U, 7U, 300U}) {
    const Index index = sample_index(count, 51);
    const std::vector<std::uint8_t> bytes = with_pairs(index);
    const auto opened = IndexView::open(bytes);
    REQUIRE(opened.ok());
    const auto pairs = PairsView::open(*opened);
    REQUIRE(pairs);
    auto neighbours = neighbours_of(*opened);
    std::size_t known = 0;
    const std::uint32_t terms = opened->terms().size();
    for (std::uint32_t first = 0; first < terms; ++first) {
      for (std::uint32_t second = 0; second < terms; second += 1 + first % 3) {
        if (!pairs->knows(first, second)) continue;
        BitSet docs;
        docs.reset(count);
        const std::size_t found = pairs->documents_with(first, second, docs);
        const auto expected = neighbours.find({first, second});
        const std::size_t size = expected == neighbours.end() ? 0 : expected->second.size();
        if (found != size || docs.count() != size) FAIL("pair " << first << ' ' << second << " of " << count);
        if (size == 0) continue;
        ++known;
        if (members(docs) != std::vector(expected->second.begin(), expected->second.end()))
          FAIL(first << ' ' << second);
      }
    }
    CHECK(known >= count);  // there are pairs to compare
  }
}

TEST_CASE("pairs: the bytes are the same however the work is cut", "[search][pairs]") {
  const Index index = sample_index(120, 52);
  const PairsWriter writer(index.view());
  portal::test::Random random(521);
  std::vector<std::uint8_t> whole;
  for (const std::size_t postings : {std::size_t{1} << 30, std::size_t{1}, std::size_t{700}}) {
    const std::vector<TermRange> jobs = writer.jobs(postings);
    std::vector<std::uint8_t> bytes = writer.head();
    BlobsWriter owners;
    for (const TermRange job : jobs) {
      const auto cut = static_cast<std::uint32_t>(random.below(index.size()));
      const CollectedPairs parts[] = {writer.collect(job, {0, cut}), writer.collect(job, {cut, index.view().size()})};
      const std::uint32_t middle = (job.begin + job.end) / 2;
      for (const TermRange half : {TermRange{job.begin, middle}, TermRange{middle, job.end}}) {
        for (const std::vector<std::uint8_t>& owner : writer.write(half, parts))
          owners.add(owner);
      }
    }
    owners.finish(bytes);
    if (whole.empty()) whole = bytes;
    CHECK(bytes == whole);
    CHECK((postings == 1) == (jobs.size() > 50));
  }
}

TEST_CASE("pairs: phrases find the same documents with them as from the texts", "[search][pairs][oracle]") {
  const Index index = sample_index(400, 53);
  const std::vector<std::uint8_t> bytes = with_pairs(index);
  const auto opened = IndexView::open(bytes);
  REQUIRE(opened.ok());
  const auto pairs = PairsView::open(*opened);
  REQUIRE(pairs);
  Searcher without(*opened), with(*opened, &*pairs);
  portal::test::Random random(54);
  std::size_t found = 0;
  std::vector<std::uint32_t> symbols;
  for (int i = 0; i < 400; ++i) {
    opened->stream()->read(static_cast<std::uint32_t>(random.below(opened->size())), 4, symbols);
    const std::size_t words = 2 + random.below(3);
    const std::size_t begin = random.below(symbols.size() - words);
    std::string text = i % 5 == 0 ? "title:\"" : "\"";
    for (std::size_t word = begin; word < begin + words; ++word) {
      if (symbols[word] < opened->terms().size()) text += opened->terms().text(symbols[word]) + ' ';
    }
    text.back() = '"';
    CAPTURE(text);
    const SearchRequest request{.text = text, .order = SortOrder::relevance, .limit = 400};
    without.search(request);
    const std::vector<std::uint32_t> expected = members(without.matched());
    CHECK(with.search(request).phrases_checked);
    CHECK(members(with.matched()) == expected);
    found += expected.size();
  }
  CHECK(found > 400);
}

TEST_CASE("pairs: a long question has the same scores with them as from the texts", "[search][pairs][oracle]") {
  const Index index = sample_index(350, 57);  // all are reread
  const std::vector<std::uint8_t> bytes = with_pairs(index);
  const auto opened = IndexView::open(bytes);
  REQUIRE(opened.ok());
  const auto pairs = PairsView::open(*opened);
  REQUIRE(pairs);
  Answerer without(*opened, rank_weights), with(*opened, rank_weights, &*pairs);
  portal::test::Random random(58);
  std::vector<std::uint32_t> symbols;
  for (int i = 0; i < 100; ++i) {
    std::string text;
    for (int part = 0; part < 3; ++part) {
      opened->stream()->read(static_cast<std::uint32_t>(random.below(opened->size())), 4, symbols);
      const std::size_t begin = random.below(symbols.size() - 4);
      for (std::size_t word = begin; word < begin + 4; ++word) {
        if (symbols[word] < opened->terms().size()) text += opened->terms().text(symbols[word]) + ' ';
      }
    }
    if (i % 2 == 0) text.resize(text.size() - 2);  // the last word is a prefix
    CAPTURE(text);
    const Question question{.text = text, .limit = 350, .any = true};
    const std::vector<Hit> expected = without.answer(question).hits;
    const std::vector<Hit>& hits = with.answer(question).hits;
    REQUIRE(hits.size() == expected.size());
    for (std::size_t hit = 0; hit < hits.size(); ++hit) {
      REQUIRE(hits[hit].doc.value == expected[hit].doc.value);
      REQUIRE(hits[hit].score == expected[hit].score);
    }
  }
}

TEST_CASE("pairs: without a stream two words are still a phrase, more only filtered", "[search][pairs]") {
  const Index index = sample_index(200, 55);
  const std::vector<std::uint8_t> bytes = replace_section(with_pairs(index), Section::stream, {});
  const auto opened = IndexView::open(bytes);
  REQUIRE(opened.ok());
  const auto pairs = PairsView::open(*opened);
  REQUIRE(pairs);
  Searcher searcher(*opened, &*pairs);
  const SearchResults two = searcher.search({.text = "\"ngân sách\""});
  CHECK(two.phrases_checked);
  CHECK(two.total == search(index, {.text = "\"ngân sách\""}).total);
  CHECK_FALSE(searcher.search({.text = "\"ngân sách năm\""}).phrases_checked);
}

TEST_CASE("pairs: an index without them opens none", "[search][pairs]") {
  CHECK_FALSE(PairsView::open(sample_index(5, 56).view()));
}
