// SPDX-License-Identifier: MIT
// A base and its update answer like one index of all documents that there are now.
#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "catch2/catch.hpp"

#include "core/search/counts.h"
#include "core/search/index.h"
#include "core/search/merge.h"
#include "core/search/search.h"
#include "core/search/shards/cut_index.h"
#include "core/search/shards/document_digests.h"
#include "core/search/shards/find_update.h"
#include "core/search/shards/join_index.h"
#include "core/search/shards/partial_index.h"
#include "tests/unit/core/support/sample_documents.h"
#include "tests/unit/core/support/shard_files.h"

using namespace portal::search;
using namespace portal::test;

namespace {

using Bytes = std::vector<std::uint8_t>;

/// A host that had `before` and was given `now`.
struct Host {
  Shards shards;
  SegmentId base, update;

  Host(const Index& before, const Index& now) {
    base = cut_into(shards, before.bytes(), nullptr);
    const ShardName root{base, root_number};
    const auto segment = PartialSegment::open(base, *open_shard(root, shards.at(root)));
    REQUIRE(segment);
    const auto found = find_update(*segment, document_digests(before.view()), now.view());
    REQUIRE(found);
    update = cut_into(shards, found->index, &found->update);
  }

  std::unique_ptr<PartialIndex> open() const {
    auto index = std::move(*PartialIndex::open(base, shards.at({base, root_number})));
    REQUIRE(index->supply({update, root_number}, shards.at({update, root_number})));
    return index;
  }
};

/// What a feed is after a while: some documents newer, some of an old day, one other, some gone.
Documents changed(Documents documents, std::size_t newer, portal::test::Random& random) {
  const Documents more = portal::test::sample_documents(newer, random.below(1U << 30));
  for (std::size_t i = 0; i < more.size(); ++i) {
    documents.insert(documents.begin() + static_cast<std::ptrdiff_t>(random.below(documents.size() + 1)), more[i]);
    if (i % 3 == 0) documents[random.below(documents.size())].title += " mới sửa xyzzy";
    if (i % 4 == 0) documents.erase(documents.begin() + static_cast<std::ptrdiff_t>(random.below(documents.size())));
  }
  return documents;
}

std::vector<std::pair<std::uint32_t, float>> places_of(const std::vector<Hit>& hits) {
  std::vector<std::pair<std::uint32_t, float>> places;
  for (const Hit& hit : hits)
    places.emplace_back(hit.doc.value, hit.score);
  return places;
}

std::vector<std::pair<std::string, std::uint32_t>> counts_of(const IndexView& index, Column column,
                                                             const BitSet& docs) {
  const auto counts = count_names(index.column(column), docs);
  std::vector<std::pair<std::string, std::uint32_t>> named;
  index.column(column).names().visit_while(0, [&](std::uint32_t place, std::string_view name) {
    named.emplace_back(name, counts[place]);
    return true;
  });
  return named;
}

}  // namespace

TEST_CASE("update: hits, scores, totals, facets and months are those of all documents in one base",
          "[search][shards][oracle]") {
  portal::test::Random random(91);
  for (const std::size_t newer : {1U, 5U, 12U}) {
    const Documents before = portal::test::sample_documents(260, random.below(1U << 30));
    const Index now = make_index(changed(before, newer, random));
    const Host host(make_index(before), now);
    Shards all;
    const SegmentId one = cut_into(all, now.bytes(), nullptr);
    const auto expected = std::move(*PartialIndex::open(one, all.at({one, root_number})));
    for (const ShardName name : expected->shards())
      REQUIRE(expected->supply(name, all.at(name)));
    const auto joined = host.open();
    REQUIRE(joined->view().size() == now.size());
    Searcher left(joined->view()), right(expected->view());
    for (int i = 0; i < 60; ++i) {
      static constexpr const char* first[] = {"xyzzy", "mới sủa xyzyz", "1", "ngân sách 2", "t", "quyết định 1"};
      const auto place = static_cast<std::size_t>(i);
      const std::string text = place < std::size(first) ? first[place] : portal::test::sample_query(random);
      for (const SortOrder order : {SortOrder::relevance, SortOrder::newest}) {
        const SearchRequest request{.text = text, .order = order, .limit = 20, .similar = 5};
        const auto ask = [&](const PartialIndex& index, Searcher& searcher) -> const SearchResults& {
          const SearchResults& results = searcher.search(request);
          index.view().column(Column::type);
          index.view().column(Column::agency);
          if (index.view().size() > 0) index.view().issued(0);
          for (const Hit& hit : results.hits)
            index.document(hit.doc);
          return results;
        };
        int rounds = 0;
        do
          ask(*joined, left);
        while (fetch(host.shards, *joined) > 0 && ++rounds < 9);
        const SearchResults& found = ask(*joined, left);
        const SearchResults& wanted = ask(*expected, right);
        INFO(text);
        CHECK(found.total == wanted.total);
        CHECK(places_of(found.hits) == places_of(wanted.hits));
        CHECK(places_of(found.similar) == places_of(wanted.similar));
        CHECK(found.similar_total == wanted.similar_total);
        for (const Column column : {Column::type, Column::agency})
          CHECK(counts_of(joined->view(), column, left.matched()) ==
                counts_of(expected->view(), column, right.matched()));
        const auto months = count_periods(joined->view(), left.matched(), Period::month);
        const auto wanted_months = count_periods(expected->view(), right.matched(), Period::month);
        REQUIRE(months.size() == wanted_months.size());
        for (std::size_t month = 0; month < months.size(); ++month)
          CHECK(months[month].documents == wanted_months[month].documents);
        for (const Hit& hit : found.hits) {
          CHECK(joined->document(hit.doc).title == now.document(hit.doc).title);
          CHECK(joined->document(hit.doc).issued == now.document(hit.doc).issued);
        }
      }
    }
  }
}

TEST_CASE("update: joined again it is the index of all documents", "[search][shards]") {
  portal::test::Random random(92);
  const Documents before = portal::test::sample_documents(200, 93);
  const Index now = make_index(changed(before, 8, random));
  const Host host(make_index(before), now);
  const auto joined = host.open();
  for (const ShardName name : joined->shards())
    REQUIRE(joined->supply(name, host.shards.at(name)));
  const Bytes bytes = join_index(*joined);
  const auto sections = split_sections(bytes), expected = split_sections(now.bytes());
  REQUIRE(sections.ok());
  for (const Section section : {Section::terms, Section::lists, Section::dates, Section::types, Section::agencies,
                                Section::symbols, Section::ordinals, Section::years, Section::rows}) {
    INFO("section " << static_cast<int>(section));
    CHECK(std::equal((*sections)[section].begin(), (*sections)[section].end(), (*expected)[section].begin(),
                     (*expected)[section].end()));
  }
}

TEST_CASE("update: the base stays, and what is new is small", "[search][shards]") {
  const Documents before = portal::test::sample_documents(400, 94);
  Documents after = before;
  after.emplace_back();
  after.back().title = "Thông báo mới nhất";
  after.back().issued = portal::time::make_date(2035, 1, 1);
  const Host host(make_index(before), make_index(after)), again(make_index(before), make_index(after));
  CHECK(host.shards == again.shards);
  std::size_t base = 0, update = 0;
  for (const auto& [name, bytes] : host.shards)
    (name.segment == host.base ? base : update) += bytes.size();
  CHECK(update * 50 < base);
  const auto joined = host.open();
  for (int round = 0; round < 3; ++round) {
    CHECK(joined->document(DocId{0}).title == (round == 0 ? "" : "Thông báo mới nhất"));
    fetch(host.shards, *joined);
  }
}

TEST_CASE("update: none for the same documents, and a new base for very many", "[search][shards]") {
  Documents documents = portal::test::sample_documents(160, 95);
  documents.insert(documents.end(), 40, documents[3]);  // alike
  const Index before = make_index(documents);
  Shards shards;
  const SegmentId base = cut_into(shards, before.bytes(), nullptr);
  const auto segment = PartialSegment::open(base, *open_shard({base, root_number}, shards.at({base, root_number})));
  const auto digests = document_digests(before.view());
  const auto same = find_update(*segment, digests, make_index(documents).view());
  REQUIRE(same);
  CHECK(is_empty(same->update));
  Documents fewer(documents.begin(), documents.end() - 10), more = documents;
  REQUIRE(find_update(*segment, digests, make_index(fewer).view()));
  CHECK(find_update(*segment, digests, make_index(fewer).view())->update.removed.count() == 10);
  const Documents others = portal::test::sample_documents(26, 96);
  more.insert(more.end(), others.begin(), others.end());
  CHECK_FALSE(find_update(*segment, digests, make_index(more).view()));
  CHECK_FALSE(find_update(*segment, digests, make_index({}).view()));
}

TEST_CASE("update: documents of one day in another order are other documents, as few as can be", "[search][shards]") {
  Documents documents(60);
  for (std::size_t i = 0; i < documents.size(); ++i) {
    documents[i].title = "Quyết định số " + std::to_string(i);
    documents[i].issued = portal::time::make_date(2024, 1, 1);
  }
  const Index before = make_index(documents);
  std::rotate(documents.begin() + 10, documents.begin() + 11, documents.begin() + 30);
  const Index now = make_index(documents);
  const Host host(before, now);
  const auto joined = host.open();
  for (std::uint32_t round = 0; round < 2; ++round) {
    for (std::uint32_t doc = 0; doc < now.size(); ++doc)
      CHECK(joined->document(DocId{doc}).title == (round == 0 ? "" : now.document(DocId{doc}).title));
    fetch(host.shards, *joined);
  }
  const auto content = *open_shard({host.update, root_number}, host.shards.at({host.update, root_number}));
  CHECK(PartialSegment::open(host.update, content)->view().size() == 1);
}

TEST_CASE("update: a digest is of the document alone, and of all that is found or shown", "[search][shards]") {
  Documents documents = portal::test::sample_documents(50, 97);
  const std::vector<std::uint64_t> all = document_digests(make_index(documents).view());
  const std::vector<std::uint64_t> one = document_digests(make_index({documents[7]}).view());
  CHECK(std::count(all.begin(), all.end(), one[0]) >= 1);
  const std::vector<std::function<void(Document&)>> changes = {
      [](Document& d) { d.id += "1"; },
      [](Document& d) { d.url = "/x"; },
      [](Document& d) { d.body += " thêm"; },
      [](Document& d) { d.body = "xin chào các bạn"; },
      [](Document& d) { d.summary = "xin chao các bạn"; },
      [](Document& d) { d.number = "1/QĐ"; },
      [](Document& d) { d.signer = "Ông A"; },
      [](Document& d) { d.title = "hai một"; },
      [](Document& d) { d.title = "một hai"; },
      [](Document& d) { d.issued = portal::time::make_date(2031, 1, 1); },
  };
  std::set<std::uint64_t> digests = {one[0]};
  for (const auto& change : changes) {
    Document document = documents[7];
    change(document);
    CHECK(digests.insert(document_digests(make_index({document}).view())[0]).second);
  }
}

TEST_CASE("update: the documents taken out of an index make the index of them alone", "[search][merge]") {
  const Documents documents = portal::test::sample_documents(120, 98);
  const Index whole = make_index(documents);
  BitSet kept;
  kept.reset(whole.size());
  Documents rest;
  for (std::uint32_t doc = 0; doc < whole.size(); doc += 1 + doc % 5) {
    kept.insert(doc);
    rest.push_back(whole.document(DocId{doc}));
  }
  const auto taken = merge_segments(std::span(&whole.view(), 1), &kept);
  REQUIRE(taken.ok());
  const auto view = IndexView::open(*taken);
  REQUIRE(view.ok());
  CHECK(view->size() == rest.size());
  for (const Document& document : documents) {
    // Bodies are not kept by an index, so compare with one of documents that have them.
    for (Document& one : rest) {
      if (one.id == document.id) one.body = document.body;
    }
  }
  const Index expected = make_index(rest);
  CHECK(document_digests(*view) == document_digests(expected.view()));
  CHECK(texts_of(view->terms()) == texts_of(expected.view().terms()));
}

TEST_CASE("update: roots that do not fit are refused", "[search][shards][corrupt]") {
  portal::test::Random random(99);
  const Documents before = portal::test::sample_documents(150, 100);
  const Index now = make_index(changed(before, 4, random));
  const Host host(make_index(before), now);
  const auto open_base = [&] {
    return std::move(*PartialIndex::open(host.base, host.shards.at({host.base, root_number})));
  };
  const ShardName name{host.update, root_number};
  const auto content = *open_shard(name, host.shards.at(name));
  for (std::size_t at = 0; at < content.size(); ++at) {
    Bytes changed_root(content.begin(), content.end());
    changed_root[at] ^= 0x11;
    const auto index = open_base();
    CHECK_FALSE(index->supply(name, changed_root));
    if (!index->supply(name, seal_shard(name, changed_root))) continue;
    if (index->view().size() > 1000) continue;
    Searcher searcher(index->view());
    for (int round = 0; round < 3; ++round) {
      const SearchResults& results = searcher.search({.text = "ngân sách", .order = SortOrder::relevance});
      count_names(index->view().column(Column::type), searcher.matched());
      count_periods(index->view(), searcher.matched(), Period::month);
      for (const Hit& hit : results.hits)
        index->document(hit.doc);
      for (const ShardName missing : index->missing()) {
        const auto shard = host.shards.find(missing);
        if (shard != host.shards.end()) index->supply(missing, shard->second);
      }
    }
  }
  // An update is no base, and none of another base.
  CHECK_FALSE(PartialIndex::open(host.update, host.shards.at(name)).ok());
  Shards other;
  const SegmentId base = cut_into(other, make_index(portal::test::sample_documents(150, 101)).bytes(), nullptr);
  const auto index = std::move(*PartialIndex::open(base, other.at({base, root_number})));
  CHECK_FALSE(index->supply(name, host.shards.at(name)));
}
