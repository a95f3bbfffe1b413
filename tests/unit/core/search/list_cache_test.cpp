// SPDX-License-Identifier: MIT
#include "core/search/list_cache.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "catch2/catch.hpp"

#include "core/search/matcher.h"
#include "core/search/ranker.h"
#include "core/search/shards/partial_index.h"
#include "tests/unit/core/support/sample_documents.h"
#include "tests/unit/core/support/shard_files.h"

using namespace portal::search;

namespace {

Index make_index(std::size_t documents, std::uint64_t seed) {
  return portal::test::make_index(portal::test::sample_documents(documents, seed));
}

/// A search as Searcher and Answerer do it, with a cache of any size.
class SmallSearcher {
 public:
  SmallSearcher(const IndexView& index, std::size_t most_bytes)
      : index_(index), lists_(index, most_bytes), matcher_(index, lists_), ranker_(index, lists_) {}

  struct Found {
    std::vector<Hit> hits;
    std::size_t total = 0, postings = 0;
  };
  std::vector<Found> search(const std::string& text) {
    lists_.start();
    const Query query = parse_query(text);
    const std::size_t before = ranker_.postings_read();
    std::vector<Found> found;
    const auto add = [&](bool any) {
      Found& group = found.emplace_back();
      if (matcher_.total() > 0)
        ranker_.rank({query, matcher_.words(), matcher_.matched(), std::nullopt, any, 0, index_.size()}, group.hits);
      group.total = matcher_.total();
      group.postings = matcher_.postings_read() + ranker_.postings_read() - before;
    };
    matcher_.start(query, {0, index_.size()});
    matcher_.match_all();
    add(false);
    if (matcher_.match_similar()) add(false);
    matcher_.start(query, {0, index_.size() / 2});
    matcher_.match_any();
    add(true);
    return found;
  }

  const ListCache& lists() const { return lists_; }

 private:
  const IndexView& index_;
  ListCache lists_;
  Matcher matcher_;
  Ranker ranker_;
};

void require_same(const std::vector<SmallSearcher::Found>& left, const std::vector<SmallSearcher::Found>& right) {
  REQUIRE(left.size() == right.size());
  for (std::size_t group = 0; group < left.size(); ++group) {
    REQUIRE(left[group].total == right[group].total);
    REQUIRE(left[group].postings == right[group].postings);
    REQUIRE(left[group].hits.size() == right[group].hits.size());
    for (std::size_t i = 0; i < left[group].hits.size(); ++i) {
      const Hit &one = left[group].hits[i], &other = right[group].hits[i];
      REQUIRE(one.doc == other.doc);
      REQUIRE(one.score == other.score);
      REQUIRE(one.marked_words == other.marked_words);
    }
  }
}

/// All terms of an index, in some order.
std::vector<std::uint32_t> shuffled_terms(const IndexView& index, portal::test::Random& random) {
  std::vector<std::uint32_t> terms;
  for (std::uint32_t term = 0; term < index.terms().size(); ++term)
    terms.insert(terms.begin() + static_cast<std::ptrdiff_t>(random.below(terms.size() + 1)), term);
  return terms;
}

constexpr std::size_t plenty = std::size_t{1} << 24;

}  // namespace

TEST_CASE("list cache: answers are the same with any room for lists", "[search][list_cache]") {
  for (const std::size_t documents : {std::size_t{3}, std::size_t{64}, std::size_t{700}}) {
    const Index index = make_index(documents, 90 + documents);
    SmallSearcher usual(index.view(), kept_list_bytes), small(index.view(), documents * 20);
    portal::test::Random random(91);
    for (int i = 0; i < 300; ++i) {
      const std::string query = portal::test::sample_query(random);
      CAPTURE(documents, query);
      const auto expected = SmallSearcher(index.view(), 0).search(query);
      require_same(usual.search(query), expected);
      require_same(small.search(query), expected);
    }
    CHECK(usual.lists().generation() == 0);
    CHECK(usual.lists().bytes() > 0);
    CHECK(small.lists().generation() > (documents > 64 ? 10 : 0));
  }
}

TEST_CASE("list cache: a list is read once and stays where it is until some are forgotten", "[search][list_cache]") {
  const Index index = make_index(300, 92);
  portal::test::Random random(93);
  ListCache lists(index.view(), 8000);
  PostingList own;
  std::vector<std::pair<std::uint32_t, const PostingList*>> kept;
  for (const std::uint32_t term : shuffled_terms(index.view(), random)) {
    const PostingList& list = lists.read(term, own);
    if (&list != &own) kept.push_back({term, &list});
  }
  REQUIRE(kept.size() > 3);
  for (const auto& [term, list] : kept) {
    CHECK(&lists.read(term, own) == list);
    CHECK(list->size() == posting_count(index.view().list(term), index.view().size()));
  }
  lists.start();
  CHECK(lists.generation() == 1);
  CHECK(lists.bytes() > 0);
  CHECK(lists.bytes() <= 6000);
  lists.read(kept[0].first, own);
  lists.start();
  CHECK(lists.generation() == 1);  // there was room
}

TEST_CASE("list cache: what is asked for again stays when others are forgotten", "[search][list_cache]") {
  const Index index = make_index(300, 101);
  portal::test::Random random(102);
  ListCache lists(index.view(), 8000);
  PostingList own;
  const std::vector<std::uint32_t> terms = shuffled_terms(index.view(), random);
  const auto is_kept = [&](std::uint32_t term) { return &lists.read(term, own) != &own; };
  const std::uint32_t usual = *std::find_if(terms.begin(), terms.end(), is_kept);
  const PostingList* const list = &lists.read(usual, own);
  for (std::uint32_t round = 1; round <= 20; ++round) {
    for (const std::uint32_t term : terms)
      lists.read(term, own);
    lists.start();
    REQUIRE(lists.generation() == round);
    CHECK(&lists.read(usual, own) == list);
  }
}

TEST_CASE("list cache: what the lists take is never more than was allowed", "[search][list_cache]") {
  const Index index = make_index(300, 94);
  portal::test::Random random(95);
  for (const std::size_t most : {std::size_t{0}, std::size_t{3000}, std::size_t{20'000}, plenty}) {
    ListCache lists(index.view(), most);
    PostingList own;
    std::size_t taken = 0, kept = 0;
    for (const std::uint32_t term : shuffled_terms(index.view(), random)) {
      PostingList& list = lists.read(term, own);
      list.read_weights(1);
      list.read_marks(index.view().marks(term), 1, 1);
      if (&list == &own) continue;
      taken += sizeof(PostingList) + list.memory_bytes();
      ++kept;
    }
    CAPTURE(most, kept);
    CHECK(taken <= lists.bytes());
    CHECK(lists.bytes() <= most);
    CHECK((kept > 0) == (most > 0));
    CHECK(lists.bytes() <= taken * 2);  // nor is much less than allowed
  }
}

TEST_CASE("list cache: short lists are not kept", "[search][list_cache]") {
  const Index index = make_index(700, 96);
  ListCache lists(index.view(), plenty);
  PostingList own;
  std::set<bool> seen;
  for (std::uint32_t term = 0; term < index.view().terms().size(); ++term) {
    const bool is_kept = &lists.read(term, own) != &own;
    CHECK(is_kept == (posting_count(index.view().list(term), index.view().size()) >= 700 / 32));
    seen.insert(is_kept);
  }
  CHECK(seen.size() == 2);
}

TEST_CASE("list cache: lists that would push out many others are not kept", "[search][list_cache]") {
  const Index index = make_index(300, 99);
  portal::test::Random random(100);
  PostingList own;
  ListCache all(index.view(), plenty, plenty);
  std::vector<std::size_t> costs;
  for (const std::uint32_t term : shuffled_terms(index.view(), random)) {
    const std::size_t before = all.bytes();
    if (&all.read(term, own) != &own) costs.push_back(all.bytes() - before);
  }
  std::sort(costs.begin(), costs.end());
  const std::size_t longest = costs[costs.size() / 2] + PostingList::most_kinds * sizeof(PostingKind);
  ListCache lists(index.view(), plenty, longest);
  std::size_t kept = 0, most = 0, least = index.size();  // postings of those kept, and of the others that are long
  for (const std::uint32_t term : shuffled_terms(index.view(), random)) {
    const std::size_t before = lists.bytes();
    const PostingList& list = lists.read(term, own);
    const std::size_t size = list.size();
    CHECK(lists.bytes() - before <= longest);
    if (&list == &own && size < 300 / 32) continue;
    std::size_t& postings = &list == &own ? least : most;
    postings = &list == &own ? std::min(least, size) : std::max(most, size);
    kept += &list == &own ? 0 : 1;
  }
  CHECK(kept > 3);
  CHECK(most < least);
  CHECK(least < index.size());
  lists.start();
  CHECK(lists.generation() == 0);  // there was room
}

TEST_CASE("list cache: of an index that comes in parts no list is kept", "[search][list_cache]") {
  const Index whole = make_index(100, 97);
  portal::test::Shards shards;
  const SegmentId base = portal::test::cut_into(shards, whole.bytes(), nullptr);
  const auto partial = std::move(*PartialIndex::open(base, shards.at({base, 0})));
  for (const ShardName name : partial->shards())
    REQUIRE(partial->supply(name, shards.at(name)));
  const IndexView& index = partial->view();
  REQUIRE_FALSE(index.keeps_lists());
  ListCache lists(index, plenty);
  PostingList own;
  std::size_t postings = 0;
  for (std::uint32_t term = 0; term < index.terms().size(); ++term) {
    CHECK(&lists.read(term, own) == &own);
    postings += own.size();
  }
  CHECK(postings > 1000);
  CHECK(lists.bytes() == 0);
}
