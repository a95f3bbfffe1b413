// SPDX-License-Identifier: MIT
// The beginning of many words is one list, not one for each.
#include "core/search/shards/prefix_lists.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "catch2/catch.hpp"

#include "core/search/answer.h"
#include "core/search/index.h"
#include "core/search/shards/partial_index.h"
#include "tests/unit/core/support/random.h"
#include "tests/unit/core/support/sample_documents.h"
#include "tests/unit/core/support/shard_files.h"

using namespace portal::search;
using namespace portal::test;

namespace {

using Bytes = std::vector<std::uint8_t>;

DictionaryView dictionary_of(const std::set<std::string>& texts, Bytes& bytes) {
  DictionaryWriter writer;
  for (const std::string& text : texts)
    writer.add(text);
  writer.finish(bytes);
  return *DictionaryView::open(bytes);
}

/// Documents whose titles have 150 words that begin with "th", among other words.
Documents many_words() {
  Documents documents = sample_documents(300, 101);
  for (std::size_t i = 0; i < documents.size(); ++i) {
    const std::string letters = {static_cast<char>('a' + i / 10 % 15), static_cast<char>('a' + i % 10)};
    documents[i].title += (i % 2 == 0 ? " ngân sách th" : " th") + letters + (i % 3 == 0 ? " đất đai" : "");
  }
  return documents;
}

struct Fetched {
  std::size_t shards = 0, rounds = 0;
};

/// Asks until nothing is missing.
template <class Ask>
Fetched complete(const Shards& shards, PartialIndex& index, Ask ask) {
  Fetched fetched;
  while (true) {
    ask();
    const std::size_t count = fetch(shards, index);
    if (count == 0) return fetched;
    fetched.shards += count;
    REQUIRE(++fetched.rounds < 9);
  }
}

}  // namespace

TEST_CASE("wide prefixes: all ranges of more than 16 terms with the same beginning, the inner ones first",
          "[search][shards][oracle]") {
  portal::test::Random random(102);
  for (int run = 0; run < 20; ++run) {
    std::set<std::string> texts;
    while (texts.size() < 30 * static_cast<std::size_t>(run)) {
      std::string text;
      for (std::size_t i = random.below(7) + 1; i > 0; --i)
        text += random.pick({"a", "b", "n", "1", "đ"});
      texts.insert(text);
    }
    Bytes bytes;
    const DictionaryView terms = dictionary_of(texts, bytes);
    std::set<std::pair<std::uint32_t, std::uint32_t>> expected, found;
    for (const std::string& text : texts) {
      for (std::size_t length = 1; length <= text.size(); ++length) {
        const TermRange range = terms.find_prefix(text.substr(0, length));
        if (range.size() > most_listed_terms) expected.emplace(range.begin, range.end);
      }
    }
    const std::vector<TermRange> wide = wide_prefixes(terms);
    for (std::size_t i = 0; i < wide.size(); ++i) {
      CHECK(found.emplace(wide[i].begin, wide[i].end).second);
      for (std::size_t outer = 0; outer < i; ++outer)
        CHECK_FALSE((wide[outer].begin <= wide[i].begin && wide[i].end <= wide[outer].end));
    }
    CHECK(found == expected);
  }
}

TEST_CASE("prefix lists: an unfinished word of many is few shards, and finds what the whole index finds",
          "[search][shards][oracle]") {
  const Index whole = make_index(many_words());
  REQUIRE(whole.view().terms().find_prefix("th").size() > 100);
  Shards shards;
  const SegmentId base = cut_into(shards, whole.bytes(), nullptr);
  Answerer expected(whole.view());
  for (const char* text : {"th", "tha", "ngân sách th", "dat dai -th", "\"ngân sách\" thb", "thu OR th", "1", "đ"}) {
    CAPTURE(text);
    const auto partial = std::move(*PartialIndex::open(base, shards.at({base, root_number})));
    Answerer answerer(partial->view());
    const Question question{.text = text, .order = SortOrder::newest, .limit = 300, .give_reasons = true};
    const Fetched fetched = complete(shards, *partial, [&] { answerer.answer(question); });
    const bool alone = std::string_view(text).find_first_of("-O") == std::string_view::npos;
    if (alone) CHECK(fetched.shards <= 12);
    const Answer& found = answerer.answer(question);
    const Answer& right = expected.answer(question);
    CHECK(found.total == right.total);
    CHECK(documents_of(found.hits) == documents_of(right.hits));
  }
}

TEST_CASE("prefix lists: a title with the words side by side is before one with them apart", "[search][shards]") {
  const Index whole = make_index(many_words());
  Shards shards;
  const SegmentId base = cut_into(shards, whole.bytes(), nullptr);
  const auto partial = std::move(*PartialIndex::open(base, shards.at({base, root_number})));
  Answerer answerer(partial->view());
  const Question question{.text = "ngân sách th", .limit = 20};
  complete(shards, *partial, [&] { answerer.answer(question); });
  const std::vector<Hit> hits = answerer.answer(question).hits;
  REQUIRE(hits.size() == 20);
  for (const Hit& hit : hits)
    CHECK(whole.document(hit.doc).title.find("ngân sách th") != std::string::npos);
}

TEST_CASE("prefix lists: a root that tells of another number of them is refused", "[search][shards][corrupt]") {
  Bytes bytes;
  const DictionaryView terms = dictionary_of({"a", "b"}, bytes);
  for (const Bytes& root : {Bytes{1, 1, 1}, Bytes{2, 1, 1}, Bytes{100, 1, 1}, Bytes{}}) {
    portal::ByteReader reader(root);
    CHECK_FALSE(PrefixLists().read(reader, terms));
  }
  const Bytes none = {0};
  portal::ByteReader reader(none);
  PrefixLists lists;
  CHECK(lists.read(reader, terms));
  CHECK(lists.of({0, 2}) == nullptr);
}
