// SPDX-License-Identifier: MIT
// An index cut into shards answers like the whole one, and says what it lacks.
#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "catch2/catch.hpp"

#include "core/search/counts.h"
#include "core/search/index.h"
#include "core/search/search.h"
#include "core/search/shards/cut_index.h"
#include "core/search/shards/join_index.h"
#include "core/search/shards/partial_index.h"
#include "core/search/shards/title_pairs.h"
#include "tests/unit/core/support/sample_documents.h"
#include "tests/unit/core/support/shard_files.h"

using namespace portal::search;
using namespace portal::test;

namespace {

using Bytes = std::vector<std::uint8_t>;

/// The files of a host.
struct Files {
  Shards shards;
  SegmentId base;

  std::unique_ptr<PartialIndex> open() const {
    return std::move(*PartialIndex::open(base, shards.at({base, root_number})));
  }
};

Index make_index(std::size_t documents, std::uint64_t seed) {
  return portal::test::make_index(portal::test::sample_documents(documents, seed));
}

Files cut(const Index& index) {
  Files files;
  files.base = cut_into(files.shards, index.bytes(), nullptr);
  return files;
}

}  // namespace

TEST_CASE("shards: title pairs are cut the same however few are in memory at once", "[search][shards]") {
  const Index index = make_index(200, 87);
  const auto pairs = [&](std::size_t at_once) {
    std::vector<std::pair<std::uint64_t, Bytes>> shards;
    const auto keep = [&](std::uint64_t first, Bytes shard) { shards.emplace_back(first, std::move(shard)); };
    cut_title_pairs(*index.view().stream(), index.view().size(), keep, at_once);
    return shards;
  };
  const auto whole = pairs(1'000'000);
  CHECK(whole.size() > 1);
  CHECK(pairs(100) == whole);
  CHECK(pairs(1) == whole);
}

TEST_CASE("shards: after at most four rounds a search finds what the whole index finds", "[search][shards][oracle]") {
  const Index whole = make_index(300, 71);
  const Files files = cut(whole);
  Searcher searcher(whole);
  portal::test::Random random(72);
  for (int i = 0; i < 60; ++i) {
    const auto partial = files.open();
    Searcher partial_searcher(partial->view());
    const std::string text = portal::test::sample_query(random);
    const SearchRequest request{.text = text, .order = SortOrder::newest, .limit = 300};
    int rounds = 0;
    do
      partial_searcher.search(request);
    while (fetch(files.shards, *partial) > 0 && ++rounds < 9);
    CHECK(rounds <= 4);
    const SearchResults& found = partial_searcher.search(request);
    const SearchResults& expected = searcher.search(request);
    CHECK(found.total == expected.total);
    CHECK(documents_of(found.hits) == documents_of(expected.hits));
  }
}

TEST_CASE("shards: facets, months and dates ask for their columns and are exact then", "[search][shards]") {
  const Index whole = make_index(300, 73);
  const Files files = cut(whole);
  const auto partial = files.open();
  const portal::time::DateRange range{whole.view().issued(200), whole.view().issued(20)};
  Searcher searcher(partial->view());
  for (int round = 0; round < 3; ++round) {
    searcher.search({.text = "", .issued = range});
    count_names(partial->view().column(Column::type), searcher.matched());
    fetch(files.shards, *partial);
  }
  Searcher expected(whole);
  CHECK(searcher.search({.text = "", .issued = range}).total == expected.search({.text = "", .issued = range}).total);
  CHECK(count_names(partial->view().column(Column::type), searcher.matched()) ==
        count_names(whole.view().column(Column::type), expected.matched()));
  CHECK(count_periods(partial->view(), searcher.matched(), Period::month).size() ==
        count_periods(whole.view(), expected.matched(), Period::month).size());
  CHECK(partial->missing().empty());
}

TEST_CASE("shards: a document is empty until its rows are there, then it is the one that was indexed",
          "[search][shards]") {
  for (const std::size_t size : {1U, 15U, 16U, 17U, 100U}) {
    const Index whole = make_index(size, 74);
    const Files files = cut(whole);
    const auto partial = files.open();
    for (std::uint32_t doc = 0; doc < whole.size(); ++doc) {
      partial->document(DocId{doc});
      fetch(files.shards, *partial);
      const Document found = partial->document(DocId{doc}), &expected = whole.document(DocId{doc});
      CHECK(found.id == expected.id);
      CHECK(found.title == expected.title);
      CHECK(found.number == expected.number);
      CHECK(found.agency == expected.agency);
      CHECK(found.issued == expected.issued);
    }
  }
}

TEST_CASE("shards: joined again they are the index that was cut, but for what is left out", "[search][shards]") {
  const Index whole = make_index(200, 75);
  const Files files = cut(whole);
  const auto partial = files.open();
  for (const ShardName name : partial->shards())
    CHECK(partial->supply(name, files.shards.at(name)));
  const Bytes joined = join_index(*partial);
  const auto sections = split_sections(joined), expected = split_sections(whole.bytes());
  REQUIRE(sections.ok());
  for (const Section section : {Section::terms, Section::lists, Section::forms, Section::marks, Section::dates,
                                Section::types, Section::symbols, Section::years, Section::rows}) {
    INFO("section " << static_cast<int>(section));
    CHECK(std::equal((*sections)[section].begin(), (*sections)[section].end(), (*expected)[section].begin(),
                     (*expected)[section].end()));
  }
  CHECK(IndexView::open(joined).ok());
  CHECK((*sections)[Section::stream].empty());
}

TEST_CASE("shards: the same index gives the same shards, another one shards of other names", "[search][shards]") {
  const Files once = cut(make_index(300, 76)), again = cut(make_index(300, 76)), other = cut(make_index(300, 81));
  CHECK(once.base == again.base);
  CHECK(once.shards == again.shards);
  CHECK(once.base != other.base);
}

TEST_CASE("shards: every single-byte change of a shard is refused", "[search][shards][corrupt]") {
  const Files files = cut(make_index(60, 77));
  const auto partial = files.open();
  for (const ShardName name : partial->shards()) {
    const Bytes& bytes = files.shards.at(name);
    for (std::size_t at = 0; at < bytes.size(); ++at) {
      Bytes changed = bytes;
      changed[at] ^= 0x20;
      CHECK_FALSE(partial->supply(name, changed));
    }
    CHECK_FALSE(partial->supply(name, Bytes(bytes.begin(), bytes.end() - 1)));
    CHECK_FALSE(partial->supply(name, {}));
    CHECK_FALSE(partial->supply({name.segment, name.number + 1}, bytes));
    CHECK_FALSE(partial->supply({{name.segment.value ^ 1}, name.number}, bytes));
    CHECK(partial->supply(name, bytes));
  }
  const Bytes& root = files.shards.at({files.base, root_number});
  for (std::size_t at = 0; at < root.size(); ++at) {
    Bytes changed = root;
    changed[at] ^= 0x20;
    CHECK_FALSE(PartialIndex::open(files.base, changed).ok());
  }
}

TEST_CASE("shards: any single-byte change of a root behind a right check is refused, or searches within bounds",
          "[search][shards][corrupt]") {
  const Files files = cut(make_index(60, 78));
  const ShardName name{files.base, root_number};
  const auto content = *open_shard(name, files.shards.at(name));
  const Bytes root(content.begin(), content.end());
  for (std::size_t at = 0; at < root.size(); ++at) {
    Bytes changed = root;
    changed[at] ^= 0x41;
    const auto partial = PartialIndex::open(files.base, seal_shard(name, changed));
    if (!partial || (*partial)->view().size() > 1'000'000) continue;
    Searcher searcher((*partial)->view());
    for (int round = 0; round < 3; ++round) {
      const SearchResults& results = searcher.search({.text = "ngân sách", .order = SortOrder::relevance});
      CHECK(results.total <= (*partial)->view().size());
      for (const Hit& hit : results.hits)
        (*partial)->document(hit.doc);
      for (const ShardName missing : (*partial)->missing()) {
        const auto shard = files.shards.find(missing);
        if (shard != files.shards.end()) (*partial)->supply(missing, shard->second);
      }
    }
  }
  Bytes other = root;
  other[0] ^= 1;
  const auto of_version = PartialIndex::open(files.base, seal_shard(name, other));
  REQUIRE_FALSE(of_version.ok());
  CHECK(of_version.error().code == portal::ErrorCode::unsupported);
  for (std::size_t size = 0; size < root.size(); size += 3) {
    const Bytes part(root.begin(), root.begin() + static_cast<std::ptrdiff_t>(size));
    CHECK_FALSE(PartialIndex::open(files.base, seal_shard(name, part)).ok());
  }
}

TEST_CASE("shards: words beside each other in a title come first, as with the whole index", "[search][shards]") {
  const Index whole = make_index(300, 79);
  const Files files = cut(whole);
  const auto partial = files.open();
  for (const ShardName name : partial->shards())
    partial->supply(name, files.shards.at(name));
  Searcher searcher(partial->view()), expected(whole);
  const SearchRequest request{.text = "quản lý ngân sách ", .order = SortOrder::relevance, .limit = 1};
  const auto& hits = searcher.search(request).hits;
  const auto& best = expected.search(request).hits;
  REQUIRE(hits.size() == best.size());
  if (!best.empty()) CHECK(whole.document(hits[0].doc).title == whole.document(best[0].doc).title);
}

TEST_CASE("shards: a name is hexadecimal digits and back", "[search][shards]") {
  const ShardName name{{0x0123456789ab}, 0x1f};
  CHECK(to_text(name) == "0123456789ab/00001f");
  CHECK(shard_from_text("0123456789ab/00001f") == name);
  CHECK(segment_from_hex("0123456789ab") == name.segment);
  for (const char* wrong : {"", "0123456789ab", "0123456789ab/00001", "0123456789ab/00001F", "0123456789ab-00001f",
                            "0123456789ab/00001f0", "../../../etc/passwd"})
    CHECK_FALSE(shard_from_text(wrong).has_value());
  for (const char* wrong : {"", "0123456789a", "0123456789abc", "0123456789aB", "../../../etc"})
    CHECK_FALSE(segment_from_hex(wrong).has_value());
}
