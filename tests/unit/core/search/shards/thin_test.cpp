// SPDX-License-Identifier: MIT
// Thinned lists: nothing wrong is found, titles are found whole, totals are estimated from the sample.
#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "catch2/catch.hpp"

#include "core/search/answer.h"
#include "core/search/index.h"
#include "core/search/shards/cut_index.h"
#include "core/search/shards/document_digests.h"
#include "core/search/shards/find_update.h"
#include "core/search/shards/partial_index.h"
#include "core/search/shards/sample.h"
#include "tests/unit/core/support/sample_documents.h"
#include "tests/unit/core/support/shard_files.h"

using namespace portal::search;
using namespace portal::test;

namespace {

constexpr Thinning every_list{.documents = 0, .list_bytes = 0};

/// A host with an index whose lists all have samples.
struct Host {
  const Index& first;
  Shards shards;
  SegmentId base;
  std::optional<SegmentId> update;

  explicit Host(const Index& index, const Thinning& thinning = every_list) : first(index) {
    base = cut_into(shards, index.bytes(), nullptr, thinning);
  }

  void add_update(const Index& now) {
    const ShardName root{base, root_number};
    const auto segment = PartialSegment::open(base, *open_shard(root, shards.at(root)));
    REQUIRE(segment);
    const auto found = find_update(*segment, document_digests(first.view()), now.view());
    REQUIRE(found);
    update = cut_into(shards, found->index, &found->update, {});
  }

  std::unique_ptr<PartialIndex> open() const {
    auto index = std::move(*PartialIndex::open(base, shards.at({base, root_number})));
    if (update) REQUIRE(index->supply({*update, root_number}, shards.at({*update, root_number})));
    return index;
  }

  /// The answer when nothing more is missing.
  const Answer& answer(PartialIndex& index, Answerer& answerer, const Question& question) const {
    for (int round = 0; round < 6; ++round) {
      answerer.find(question);
      const std::vector<ShardName> missing = index.missing();
      for (const ShardName name : missing)
        REQUIRE(index.supply(name, shards.at(name)));
      if (missing.empty()) break;
    }
    return answerer.last();
  }
};

bool is_subset(const BitSet& part, const BitSet& whole) {
  BitSet rest = part;
  rest.subtract(whole);
  return rest.count() == 0;
}

std::vector<std::uint32_t> members(const BitSet& set) {
  std::vector<std::uint32_t> numbers;
  set.visit_while([&](std::uint32_t number) {
    numbers.push_back(number);
    return true;
  });
  return numbers;
}

}  // namespace

TEST_CASE("sample: as large a part of any stretch of the documents", "[search][shards]") {
  STATIC_REQUIRE(sample_share == 20);
  const std::vector<std::uint32_t> sampled = sampled_documents(1'000'000);
  CHECK(sampled.size() >= 1'000'000 / sample_share - 100);
  CHECK(sampled.size() <= 1'000'000 / sample_share + 100);
  for (std::uint32_t begin = 0; begin + 1'000 <= 1'000'000; begin += 7'919) {
    const auto in = std::count_if(sampled.begin(), sampled.end(),
                                  [&](std::uint32_t doc) { return doc >= begin && doc < begin + 1'000; });
    CHECK(in >= 42);
    CHECK(in <= 58);
  }
}

TEST_CASE("sample: an estimate has two digits", "[search][shards]") {
  CHECK(round_estimate(0) == 0);
  CHECK(round_estimate(16) == 16);
  CHECK(round_estimate(99) == 99);
  CHECK(round_estimate(144) == 140);
  CHECK(round_estimate(145) == 150);
  CHECK(round_estimate(12'345) == 12'000);
  CHECK(round_estimate(998'000) == 1'000'000);
}

TEST_CASE("thin: what is found matches, and of the sample all that matches is found", "[search][shards][oracle]") {
  const Index whole = make_index(portal::test::sample_documents(900, 311));
  const Host host(whole);
  Answerer exact(whole.view());
  portal::test::Random random(312);
  std::size_t estimates = 0;
  for (int i = 0; i < 80; ++i) {
    const auto index = host.open();
    index->set_thin(Thin::best);
    Answerer answerer(index->view());
    const std::string text = portal::test::sample_query(random);
    const Question question{.text = text, .order = SortOrder::relevance, .limit = 10};
    const Answer& answer = host.answer(*index, answerer, question);
    exact.find(question);
    const BitSet& all = exact.matched();
    INFO(text);
    CHECK(is_subset(answerer.matched(), all));
    std::size_t sampled = 0;
    for (const std::uint32_t doc : members(all)) {
      if (!is_sampled(doc)) continue;
      CHECK(answerer.matched().contains(doc));
      ++sampled;
    }
    if (!index->is_estimate()) {
      CHECK(answer.total == all.count());
      continue;
    }
    ++estimates;
    CHECK(answer.total == std::max(round_estimate(sampled * sample_share), answerer.matched().count()));
  }
  CHECK(estimates > 60);
}

TEST_CASE("thin: a title asked for is first, and all titles with these words in this order are found",
          "[search][shards]") {
  Documents documents = portal::test::sample_documents(900, 313);
  for (std::size_t i = 0; i < documents.size(); i += 90)
    documents[i].title = "Phân bổ kinh phí sự nghiệp môi trường " + std::to_string(i);
  const Index whole = make_index(documents);
  const Host host(whole);
  const auto index = host.open();
  index->set_thin(Thin::best);
  Answerer answerer(index->view());
  const Question question{.text = "kinh phí sự nghiệp môi trường ", .order = SortOrder::relevance, .limit = 10};
  const Answer& answer = host.answer(*index, answerer, question);
  REQUIRE(answer.hits.size() == 10);
  for (const Hit& hit : answer.hits)
    CHECK(whole.document(hit.doc).title.find("kinh phí sự nghiệp môi trường") != std::string::npos);
}

TEST_CASE("thin: the newest hits are those of whole lists, as many as are known", "[search][shards][oracle]") {
  const Index whole = make_index(portal::test::sample_documents(900, 319));
  const Host host(whole);
  Answerer exact(whole.view());
  portal::test::Random random(320);
  std::size_t hits = 0;
  for (int i = 0; i < 60; ++i) {
    const auto index = host.open();
    index->set_thin(Thin::newest);
    Answerer answerer(index->view());
    const std::string text = portal::test::sample_query(random);
    const Question question{.text = text, .order = SortOrder::newest, .days_as_indexed = true, .limit = 900};
    host.answer(*index, answerer, question);
    exact.find(question);
    const std::uint32_t known = index->known_newest();
    CHECK(known == (index->is_estimate() ? 900 / sample_share : 900));
    INFO(text);
    for (std::uint32_t doc = 0; doc < known; ++doc)
      CHECK(answerer.matched().contains(doc) == exact.matched().contains(doc));
    hits += answerer.matched().count_in(0, known);
  }
  CHECK(hits > 100);
}

TEST_CASE("thin: a root with samples but without title pairs is refused", "[search][shards]") {
  const Index whole = make_index(portal::test::sample_documents(100, 321));
  const Host host(whole);
  const std::vector<std::uint8_t>& sealed = host.shards.at({host.base, root_number});
  const auto root = *open_shard({host.base, root_number}, sealed);
  portal::ByteReader bytes(root);
  const auto skip = [&](std::uint64_t numbers) {
    while (numbers-- > 0)
      bytes.varint();
  };
  skip(6);         // versions, head
  bytes.string();  // terms
  skip(bytes.varint());
  skip(1);  // rows
  const std::size_t pairs_begin = bytes.offset();
  skip(2 * bytes.varint());
  portal::ByteWriter without;
  without.bytes(root.first(pairs_begin));
  without.varint(0);
  without.bytes(root.subspan(bytes.offset()));
  CHECK(PartialSegment::open(host.base, root) != nullptr);
  CHECK(PartialSegment::open(host.base, without.data()) == nullptr);
}

TEST_CASE("thin: with something excluded lists are whole", "[search][shards]") {
  const Index whole = make_index(portal::test::sample_documents(400, 314));
  const Host host(whole);
  const auto index = host.open();
  index->set_thin(Thin::best);
  Answerer answerer(index->view()), exact(whole.view());
  const Question question{.text = "ngan sach -xa ", .order = SortOrder::relevance, .limit = 10};
  const Answer& answer = host.answer(*index, answerer, question);
  exact.find(question);
  CHECK_FALSE(index->is_estimate());
  CHECK(exact.last().total > 0);
  CHECK(answer.total == exact.last().total);
}

TEST_CASE("thin: whole lists again after thinned ones", "[search][shards][oracle]") {
  const Index before = make_index(portal::test::sample_documents(500, 315));
  Documents now_documents = portal::test::sample_documents(500, 315);
  for (Document& document : portal::test::sample_documents(20, 316))
    now_documents.push_back(std::move(document));
  const Index now = make_index(now_documents);
  Host host(before);
  for (const bool updated : {false, true}) {
    if (updated) host.add_update(now);
    const auto index = host.open();
    Answerer answerer(index->view()), exact(updated ? now.view() : before.view());
    portal::test::Random random(317);
    for (int i = 0; i < 40; ++i) {
      const std::string text = portal::test::sample_query(random);
      const Question question{.text = text, .order = SortOrder::relevance, .limit = 10};
      INFO(text);
      exact.find(question);
      index->set_thin(Thin::best);
      host.answer(*index, answerer, question);
      CHECK(is_subset(answerer.matched(), exact.matched()));
      index->set_thin(Thin::no);
      CHECK(host.answer(*index, answerer, question).total == exact.last().total);
      CHECK_FALSE(index->is_estimate());
    }
  }
}

TEST_CASE("thin: a small index has no samples, and nothing to thin", "[search][shards]") {
  const Index whole = make_index(portal::test::sample_documents(300, 318));
  const Host plain(whole, Thinning()), with_samples(whole);
  CHECK(plain.open()->shards().size() < with_samples.open()->shards().size());
  const auto index = plain.open();
  index->set_thin(Thin::best);
  Answerer answerer(index->view()), exact(whole.view());
  const Question question{.text = "ngan sach ", .order = SortOrder::relevance, .limit = 10};
  exact.find(question);
  CHECK(plain.answer(*index, answerer, question).total == exact.last().total);
  CHECK_FALSE(index->is_estimate());
}

namespace {

/// Titles of two words: two first ones, each before 676 second ones.
Index two_words() {
  Documents documents;
  for (std::size_t i = 0; i < 2'704; ++i) {
    Document document;
    document.id = std::to_string(i);
    const std::size_t second = i % 676;
    document.title = i * 7 % 16 < 8 ? "Ngân x" : "Khác x";
    document.title += {static_cast<char>('a' + second / 26), static_cast<char>('a' + second % 26)};
    documents.push_back(std::move(document));
  }
  return make_index(std::move(documents));
}

constexpr Thinning long_lists{.documents = 0, .list_bytes = 64};  // those of the first words
const Question of_two_words{.text = "ngân xmm ", .order = SortOrder::relevance, .limit = 10};

}  // namespace

TEST_CASE("thin: the title pairs of a frequent word bring its sample with them", "[search][shards]") {
  const Index whole = two_words();
  const Host host(whole, long_lists);
  const auto index = host.open(), all = host.open();
  index->set_thin(Thin::best);
  all->set_thin(Thin::best);
  for (const ShardName name : all->shards())
    REQUIRE(all->supply(name, host.shards.at(name)));
  Answerer answerer(index->view()), expected(all->view());
  answerer.find(of_two_words);
  const std::vector<ShardName> missing = index->missing();
  CHECK(missing.size() == 2);  // the list of the second word, and the pairs
  for (const ShardName name : missing)
    REQUIRE(index->supply(name, host.shards.at(name)));
  answerer.find(of_two_words);
  CHECK(index->missing().empty());
  expected.find(of_two_words);
  CHECK(all->missing().empty());
  CHECK(index->is_estimate());
  CHECK(answerer.last().total > 0);
  CHECK(members(answerer.matched()) == members(expected.matched()));
}

TEST_CASE("thin: without the title pairs of a word its sample is asked for", "[search][shards]") {
  const Index whole = two_words();
  const Host host(whole, long_lists);
  const auto index = host.open();
  index->set_thin(Thin::best);
  Answerer answerer(index->view());
  answerer.find({.text = "ngân xmm khác ", .order = SortOrder::relevance, .limit = 10});
  CHECK(index->missing().size() == 4);  // the list, pairs of the first and of the second word, the sample of the third
}

TEST_CASE("thin: any single-byte change of title pairs behind a right check is refused, or searches within bounds",
          "[search][shards][corrupt]") {
  const Index whole = two_words();
  const Host host(whole, long_lists);
  const auto first = host.open();
  first->set_thin(Thin::best);
  Answerer(first->view()).find(of_two_words);
  const std::vector<ShardName> missing = first->missing();
  const ShardName name = missing.back();
  const auto content = *open_shard(name, host.shards.at(name));
  for (std::size_t at = 0; at < content.size(); ++at) {
    std::vector<std::uint8_t> changed(content.begin(), content.end());
    changed[at] ^= 0x41;
    const auto index = host.open();
    index->set_thin(Thin::best);
    index->supply(missing.front(), host.shards.at(missing.front()));
    index->supply(name, seal_shard(name, std::move(changed)));
    Answerer answerer(index->view());
    answerer.find(of_two_words);
    CHECK(answerer.matched().count() <= whole.size());
    const std::vector<std::uint8_t> part(content.begin(), content.begin() + static_cast<std::ptrdiff_t>(at));
    CHECK_FALSE(host.open()->supply(name, seal_shard(name, part)));
  }
}
