// SPDX-License-Identifier: MIT
#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "catch2/catch.hpp"

#include "core/search/index.h"
#include "core/search/readings.h"
#include "core/search/search.h"
#include "core/search/similar_terms.h"
#include "core/text/fold.h"
#include "tests/unit/core/support/sample_documents.h"

using namespace portal::search;
using portal::test::Random;

namespace {

/// The definition: the fewest insertions, deletions, changes and swaps of neighbours, no letter touched twice.
std::size_t slow_distance(std::string_view left, std::string_view right) {
  std::vector<std::vector<std::size_t>> rows(left.size() + 1, std::vector<std::size_t>(right.size() + 1));
  for (std::size_t i = 0; i <= left.size(); ++i) {
    for (std::size_t j = 0; j <= right.size(); ++j) {
      if (i == 0 || j == 0) {
        rows[i][j] = i + j;
        continue;
      }
      const std::size_t changed = left[i - 1] == right[j - 1] ? 0U : 1U;
      rows[i][j] = std::min({rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + changed});
      const bool swapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
      if (swapped) rows[i][j] = std::min(rows[i][j], rows[i - 2][j - 2] + 1);
    }
  }
  return rows[left.size()][right.size()];
}

std::string random_word(Random& random, std::size_t most) {
  constexpr std::string_view letters[] = {"a", "b", "c", "h", "n", "g"};
  std::string word;
  for (std::size_t size = 1 + random.below(most); size > 0; --size)
    word += random.pick(letters);
  return word;
}

Document titled(std::string id, std::string title) {
  Document document;
  document.id = std::move(id);
  document.title = std::move(title);
  return document;
}

/// Ids of the two groups: "ab+c".
std::string found(const Index& index, std::string_view text) {
  const SearchResults results = search(index, {.text = text, .order = SortOrder::relevance, .similar = 10});
  std::string ids;
  for (const Hit& hit : results.hits)
    ids += index.document(hit.doc).id;
  if (!results.similar.empty()) ids += "+";
  for (const Hit& hit : results.similar)
    ids += index.document(hit.doc).id;
  REQUIRE(results.similar.size() == results.similar_total);
  return ids;
}

}  // namespace

TEST_CASE("similar terms: the distance is that of its definition", "[search][similar]") {
  Random random(71);
  for (int i = 0; i < 20000; ++i) {
    const std::string left = random_word(random, i % 50 == 0 ? 32 : 9), right = random_word(random, 12);
    CAPTURE(left, right);
    REQUIRE(edit_distance(left, right) == slow_distance(left, right));
  }
}

TEST_CASE("similar terms: are all terms within the edits that the length forgives, and no others",
          "[search][similar]") {
  Random random(72);
  std::set<std::string> words = {"12", "ngân", "2023", "chin"};
  while (words.size() < 600)
    words.insert(random_word(random, 10));
  DictionaryWriter writer;
  for (const std::string& word : words)
    writer.add(word);
  std::vector<std::uint8_t> bytes;
  writer.finish(bytes);
  const auto terms = DictionaryView::open(bytes);
  for (int i = 0; i < 200; ++i) {
    const std::string word = random_word(random, 10);
    std::vector<std::string> expected;
    for (const std::string& other : words) {
      const std::size_t longer = std::max(word.size(), other.size());
      const std::size_t most = longer < 4 ? 0U : longer < 8 ? 1U : 2U;
      const bool letters = other[0] >= 'a' && portal::text::fold(other) == other;
      if (letters && other != word && slow_distance(word, other) <= most) expected.push_back(other);
    }
    std::vector<std::string> got;
    for (const SimilarTerm& similar : similar_terms(*terms, word)) {
      got.push_back(terms->text(similar.term));
      REQUIRE(similar.edits == slow_distance(word, got.back()));
    }
    CAPTURE(word);
    REQUIRE(got == expected);
  }
  CHECK(similar_terms(*terms, "").empty());
  CHECK(similar_terms(*terms, "2024").empty());
  CHECK(similar_terms(*terms, "ngẫn").empty());
  CHECK(similar_terms(*terms, std::string(100, 'a')).empty());
}

TEST_CASE("search: misspelt words find a second group, outside the total", "[search][similar]") {
  IndexBuilder builder;
  builder.add(titled("a", "Phê duyệt quyết toán ngân sách"));
  builder.add(titled("b", "Giao dự toán ngân sách"));
  const Index index = std::move(builder).build();
  CHECK(found(index, "quyet toan ") == "a");
  CHECK(found(index, "quyeet toan ") == "+a");
  CHECK(found(index, "qyuet toan ") == "+a");
  CHECK(found(index, "nagn sach ") == "+ba");  // the shorter one first
  CHECK(found(index, "ngansach ").empty());
  CHECK(found(index, "quyeeet toan ").empty());  // two edits in seven letters
  CHECK(search(index, {.text = "quyeet toan "}).similar.empty());
  CHECK(search(index, {.text = "quyeet toan ", .similar = 10}).total == 0);
  CHECK(found(index, "\"quyeet toan\"").empty());  // what stands in quotes is meant so
}

TEST_CASE("search: a misspelt word never stands for one with another tone than typed", "[search][similar]") {
  IndexBuilder builder;
  builder.add(titled("a", "Chương trình"));
  builder.add(titled("b", "Chướng ngại"));
  builder.add(titled("c", "Chó và mèo"));
  builder.add(titled("d", "Chò chỉ"));
  const Index index = std::move(builder).build();
  CHECK(found(index, "chuơngg ") == "+ab");  // no tone typed
  CHECK(found(index, "chướngg ") == "+b");
  CHECK(found(index, "chườngg ").empty());
  CHECK(found(index, "chó ") == "cd");  // equal without marks, the typed tone first; no spelling is guessed
}

TEST_CASE("search: any of the words finds what holds at least one, best first", "[search][similar]") {
  IndexBuilder builder;
  builder.add(titled("a", "Thời hạn giải quyết hồ sơ"));
  builder.add(titled("b", "Thời hạn nộp thuế"));
  builder.add(titled("c", "Kế hoạch năm"));
  const Index index = std::move(builder).build();
  const SearchResults results =
      search(index, {.text = "Thời hạn giải quyết hồ sơ là bao lâu?", .order = SortOrder::relevance, .any = true});
  CHECK(results.total == 2);
  REQUIRE(results.hits.size() == 2);
  CHECK(index.document(results.hits[0].doc).id == "a");
}

TEST_CASE("search: what was typed without input method finds what was meant, and says how it was read",
          "[search][similar]") {
  IndexBuilder builder;
  builder.add(titled("a", "Quyết định giao đất"));
  builder.add(titled("b", "Quyết toán, các định mức"));
  builder.add(titled("c", "as soon"));
  const Index index = std::move(builder).build();
  const auto ask = [&](std::string_view text) {
    return search(
        index, {.text = text, .order = SortOrder::relevance, .similar = 10, .other_reading = read_with_input_method});
  };
  for (const std::string_view raw : {"quyeets ddinhj ", "quye61t d9i5nh "}) {
    const SearchResults results = ask(raw), meant = ask("quyết định ");
    CHECK(results.read_as == "quyết định ");
    REQUIRE(results.total == 2);
    for (std::size_t hit = 0; hit < 2; ++hit)
      CHECK(results.hits[hit].doc == meant.hits[hit].doc);
  }
  CHECK(ask("as ").read_as.empty());  // found as typed
  CHECK(ask("as ").total == 1);
  CHECK(search(index, {.text = "quyeets ddinhj "}).total == 0);
}
