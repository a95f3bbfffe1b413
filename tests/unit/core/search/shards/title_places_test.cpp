// SPDX-License-Identifier: MIT
// The order of titles from the lists alone: what pairs would say.
#include "core/search/shards/title_places.h"

#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "catch2/catch.hpp"

#include "core/search/posting_list.h"
#include "core/search/shards/partial_index.h"
#include "tests/unit/core/support/sample_documents.h"
#include "tests/unit/core/support/shard_files.h"

using namespace portal::search;
using namespace portal::test;

namespace {

constexpr Thinning with_pairs{.documents = 0, .list_bytes = 1U << 30};

/// All shards of an index.
std::unique_ptr<PartialIndex> whole_shards(const Index& index, const Thinning& thinning) {
  Shards shards;
  const SegmentId base = cut_into(shards, index.bytes(), nullptr, thinning);
  auto partial = std::move(*PartialIndex::open(base, shards.at({base, root_number})));
  for (const ShardName name : partial->shards())
    REQUIRE(partial->supply(name, shards.at(name)));
  return partial;
}

/// The documents whose titles or numbers hold two words side by side. @param first  and second  bare forms
std::vector<std::uint32_t> side_by_side(const IndexView& index, TermRange first, TermRange second) {
  TitleOrder& order = *index.title_order();
  order.start();
  order.add_terms(0, first);
  order.add_terms(1, second);
  std::vector<std::uint32_t> documents;
  for (std::uint32_t doc = 0; doc < index.size(); ++doc) {
    if ((order.pairs_of(doc) & 1) != 0) documents.push_back(doc);
  }
  return documents;
}

TermRange term(const IndexView& index, std::string_view text) {
  const TermRange begin = index.terms().find_prefix(text);
  REQUIRE(begin.size() > 0);
  return {begin.begin, begin.begin + 1};
}

Document titled(std::string title, std::string number = {}) {
  Document document;
  document.id = title + number;
  document.title = std::move(title);
  document.number = std::move(number);
  return document;
}

}  // namespace

TEST_CASE("title places: every two terms are neighbours in the documents that pairs say", "[search][shards][oracle]") {
  const Index index = make_index(sample_documents(120, 411));
  const auto placed = whole_shards(index, {}), paired = whole_shards(index, with_pairs);
  const std::uint32_t terms = index.view().terms().size();
  std::size_t neighbours = 0;
  for (std::uint32_t first = 0; first < terms; ++first) {
    for (std::uint32_t second = 0; second < terms; ++second) {
      const TermRange one{first, first + 1}, other{second, second + 1};
      const auto documents = side_by_side(placed->view(), one, other);
      neighbours += documents.size();
      if (documents != side_by_side(paired->view(), one, other)) FAIL(index.view().terms().text(first));
    }
  }
  CHECK(neighbours > 500);
  const TermRange all{0, 20};  // words with many endings
  CHECK(side_by_side(placed->view(), all, {0, terms}) == side_by_side(paired->view(), all, {0, terms}));
}

TEST_CASE("title places: a word is known wherever it stands again, and behind the 64th word", "[search][shards]") {
  std::string late = "mot";
  for (int i = 0; i < 70; ++i)
    late += " hai";
  const Index index = make_index({titled("khám bệnh, chữa bệnh và bệnh viện"), titled(late + " ba bon")});
  const auto shards = whole_shards(index, {});
  const auto found = [&](std::string_view first, std::string_view second) {
    return side_by_side(shards->view(), term(shards->view(), first), term(shards->view(), second));
  };
  const std::vector<std::uint32_t> none, first{0}, second{1};
  CHECK(found("kham", "benh") == first);
  CHECK(found("benh", "chua") == first);
  CHECK(found("va", "benh") == first);
  CHECK(found("benh", "vien") == first);
  CHECK(found("kham", "chua") == none);
  CHECK(found("ba", "bon") == second);
  CHECK(found("hai", "hai") == second);
}

TEST_CASE("title places: a number stands apart from its title", "[search][shards]") {
  const Index index = make_index({titled("Thông báo 57", "57/2023/QĐ-UBND"), titled("Về năm 2023", "12/KH")});
  const auto shards = whole_shards(index, {});
  const auto found = [&](std::string_view first, std::string_view second) {
    return side_by_side(shards->view(), term(shards->view(), first), term(shards->view(), second));
  };
  const std::vector<std::uint32_t> none, first{0}, second{1};
  CHECK(found("57", "2023") == first);
  CHECK(found("2023", "qd") == first);
  CHECK(found("bao", "57") == first);
  CHECK(found("nam", "2023") == second);
  CHECK(found("2023", "12") == none);
}

TEST_CASE("title places: what are no places end the reading", "[search][shards][corrupt]") {
  const std::vector<std::uint8_t> list{3, 3}, no_places{0, 200};  // two documents; a block that is cut off
  PartialTerms terms(1);
  terms.put(0, {list, {}, {}, no_places});
  TitlePlaces order(terms, nullptr, 2);
  order.start();
  order.add_terms(0, TermRange{0, 1});
  order.add_terms(1, TermRange{0, 1});
  CHECK(order.pairs_of(0) == 0);
}

TEST_CASE("shards: of more than 5,000 documents lists know of four occurrences, of fewer of all", "[search][shards]") {
  const auto most = [](std::size_t documents) {
    std::vector<Document> all(documents);
    for (Document& document : all)
      document.body = "thuế thuế thuế thuế thuế thuế";
    const auto shards = whole_shards(make_index(std::move(all)), {});
    PostingList list;
    list.read_docs(shards->view().list(0), shards->view().size());
    list.read_weights();
    list.index_ranks();
    return list.frequency(list.rank(0));
  };
  CHECK(most(5'000) == 6);
  CHECK(most(5'001) == 4);
}
