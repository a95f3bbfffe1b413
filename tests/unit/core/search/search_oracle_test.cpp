// SPDX-License-Identifier: MIT
// search() against a slow and obvious reading of its contract: look at every document, fold, compare.
#include <algorithm>
#include <cmath>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catch2/catch.hpp"

#include "core/search/rank.h"
#include "core/search/search.h"
#include "core/text/fold.h"
#include "core/text/tone.h"
#include "tests/unit/core/support/sample_documents.h"

using namespace portal::search;
using portal::text::fold;
using portal::text::fold_case;
using portal::time::Date;
using portal::time::DateRange;

namespace {

/// Words of Vietnamese text without the tokenizer: what is between ASCII characters that are no letters or digits.
std::vector<std::string> split(const std::string& text) {
  std::vector<std::string> words(1);
  for (const char byte : text) {
    const bool letter = static_cast<unsigned char>(byte) >= 0x80 || std::isalnum(static_cast<unsigned char>(byte)) != 0;
    if (letter) {
      words.back() += byte;
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

struct Word {
  std::string bare;
  std::string exact;
  bool in_title;
};

std::vector<Word> words_of(const Document& document) {
  std::vector<Word> words;
  for (const std::string* text : {&document.title, &document.number, &document.summary}) {
    for (const std::string& exact : split(fold_case(*text)))
      words.push_back({fold(exact), exact, text == &document.title});
  }
  return words;
}

struct QueryTerm {
  std::string bare;
  std::string exact;
  bool prefix;
};

std::vector<QueryTerm> terms_of(const std::string& query) {
  std::vector<QueryTerm> terms;
  const std::vector<std::string> words = split(fold_case(query));
  const bool open = !query.empty() && !split(fold(query.substr(query.size() - 1))).empty();
  for (std::size_t i = 0; i < words.size(); ++i) {
    QueryTerm term{fold(words[i]), words[i], open && i + 1 == words.size()};
    const auto same = [&](const QueryTerm& other) { return other.exact == term.exact && other.prefix == term.prefix; };
    if (std::none_of(terms.begin(), terms.end(), same)) terms.push_back(std::move(term));
  }
  return terms;
}

bool matches(const QueryTerm& term, const Word& word) {
  return term.prefix ? word.bare.compare(0, term.bare.size(), term.bare) == 0 : word.bare == term.bare;
}

bool same_marks(const QueryTerm& term, const Word& word) {
  if (!term.prefix) return word.exact == term.exact;
  const auto typed = portal::text::split_word(term.exact);
  const auto written = portal::text::split_word(word.exact);
  const bool tone = typed.tone == portal::text::Tone::ngang || typed.tone == written.tone;
  return tone && written.letters.compare(0, typed.letters.size(), typed.letters) == 0;
}

bool is_dated_in(const Document& document, const DateRange& range) {
  if (!range.from && !range.to) return true;
  return document.issued && range.contains(*document.issued);
}

struct Expected {
  std::uint32_t doc;
  double score;
  int marked_words;
};

/// The corpus with its words, so that a query costs no tokenizing.
struct Oracle {
  explicit Oracle(const Index& all) : index(all) {
    for (std::uint32_t doc = 0; doc < index.size(); ++doc)
      words.push_back(words_of(index.document({doc})));
    for (const auto& list : words)
      average_words += document_length(length_byte(list.size())) / static_cast<double>(words.size());
  }

  bool holds(std::uint32_t doc, const QueryTerm& term) const {
    return std::any_of(words[doc].begin(), words[doc].end(), [&](const Word& word) { return matches(term, word); });
  }

  double rarity_of(const QueryTerm& term) const {
    double holding = 0;
    for (std::uint32_t doc = 0; doc < index.size(); ++doc)
      holding += holds(doc, term) ? 1 : 0;
    return std::log(1 + (static_cast<double>(index.size()) - holding + 0.5) / (holding + 0.5));
  }

  bool has_many_terms(const QueryTerm& term) const {
    std::set<std::string> longer;
    for (const auto& list : words) {
      for (const Word& word : list) {
        if (matches(term, word)) longer.insert(word.bare);
      }
    }
    return longer.size() > rank_weights.weighed_terms;
  }

  void add_score(const QueryTerm& term, double rarity, bool many, Expected& expected) const {
    const RankWeights weights;
    double best = 0;
    bool agrees = false;
    const bool marked = term.bare != term.exact;
    const bool coarse = term.prefix && !marked && many;
    const std::vector<Word>& list = words[expected.doc];
    for (const Word& word : list) {
      if (!matches(term, word)) continue;
      double occurrences = 0;
      bool in_title = false, same = false;
      for (const Word& other : list) {
        if (other.bare != word.bare) continue;
        ++occurrences;
        in_title = in_title || other.in_title;
        same = same || (marked && same_marks(term, other));
      }
      double frequency = std::min(occurrences, 15.0) + (in_title ? weights.title : 0);
      if (coarse && word.bare != term.bare) frequency = 1;
      if (word.bare != term.bare) frequency *= weights.longer_word;
      if (marked && !same) frequency *= weights.other_marks;
      agrees = agrees || same;
      const double share = document_length(length_byte(list.size())) / average_words;
      const double length = 1 - weights.length_share + weights.length_share * share;
      best = std::max(best, frequency / (frequency + weights.saturation * length));
    }
    expected.score += rarity * best;
    const bool counted = !term.prefix || term.bare.size() >= rank_weights.marked_prefix;
    expected.marked_words += agrees && counted ? 1 : 0;
  }

  /// What neighbouring words in the title add, for queries that repeat no word.
  double neighbours(const std::vector<QueryTerm>& terms, const std::vector<double>& rarities, std::uint32_t doc) const {
    const std::vector<Word>& list = words[doc];
    double sum = 0;
    for (std::size_t i = 0; i + 1 < terms.size(); ++i) {
      bool found = false;
      for (std::size_t at = 0; at + 1 < list.size() && list[at + 1].in_title; ++at)
        found = found || (matches(terms[i], list[at]) && matches(terms[i + 1], list[at + 1]));
      if (found) sum += 0.5 + std::min(rarities[i], rarities[i + 1]);
    }
    return rank_weights.neighbours * sum;
  }

  std::vector<Expected> find(const std::string& query, const DateRange& issued) const {
    const std::vector<QueryTerm> terms = terms_of(query);
    std::vector<double> rarities;
    std::vector<bool> many;
    for (const QueryTerm& term : terms) {
      rarities.push_back(rarity_of(term));
      many.push_back(has_many_terms(term));
    }
    std::vector<Expected> found;
    for (std::uint32_t doc = 0; doc < index.size(); ++doc) {
      const bool all = std::all_of(terms.begin(), terms.end(), [&](const QueryTerm& term) { return holds(doc, term); });
      if (!all || !is_dated_in(index.document({doc}), issued)) continue;
      found.push_back({doc, 0, 0});
      for (std::size_t i = 0; i < terms.size(); ++i)
        add_score(terms[i], rarities[i], many[i], found.back());
      found.back().score += neighbours(terms, rarities, doc);
    }
    return found;
  }

  const Index& index;
  std::vector<std::vector<Word>> words;
  double average_words = 0;
};

DateRange random_range(portal::test::Random& random) {
  DateRange range;
  if (random.below(3) == 0) range.from = Date{18262 + static_cast<int>(random.below(1400))};
  if (random.below(3) == 0) range.to = Date{18262 + static_cast<int>(random.below(1400))};
  return range;
}

Index sample_index(std::size_t count) {
  IndexBuilder builder;
  for (Document& document : portal::test::sample_documents(count, 11))
    builder.add(std::move(document));
  return std::move(builder).build();
}

}  // namespace

TEST_CASE("search: newest first gives what a look at every document gives", "[search][oracle]") {
  const Index index = sample_index(400);
  const Oracle oracle(index);
  Searcher searcher(index);
  portal::test::Random random(12);
  std::size_t hits = 0;
  for (int i = 0; i < 150; ++i) {
    const std::string query = portal::test::sample_query(random);
    const DateRange issued = random_range(random);
    const std::vector<Expected> expected = oracle.find(query, issued);
    const SearchResults& results = searcher.search({.text = query, .issued = issued, .limit = index.size()});
    CAPTURE(query);
    REQUIRE(results.total == expected.size());
    REQUIRE(results.hits.size() == expected.size());
    for (std::size_t hit = 0; hit < expected.size(); ++hit)
      REQUIRE(results.hits[hit].doc.value == expected[hit].doc);
    hits += results.total;
  }
  CHECK(hits > 1500);  // the queries are not all empty handed
}

TEST_CASE("search: by relevance, scores are those of the formula and order follows them", "[search][oracle]") {
  const Index index = sample_index(rank_weights.reranked);  // so that every title is read
  const Oracle oracle(index);
  Searcher searcher(index);
  portal::test::Random random(13);
  for (int i = 0; i < 100; ++i) {
    const std::string query = portal::test::sample_query(random);
    const DateRange issued = random_range(random);
    const std::vector<Expected> expected = oracle.find(query, issued);
    const SearchResults& results =
        searcher.search({.text = query, .issued = issued, .order = SortOrder::relevance, .limit = index.size()});
    CAPTURE(query);
    REQUIRE(results.hits.size() == expected.size());
    for (const Hit& hit : results.hits) {
      const auto same = std::find_if(expected.begin(), expected.end(),
                                     [&](const Expected& item) { return item.doc == hit.doc.value; });
      REQUIRE(same != expected.end());
      REQUIRE(hit.score == Approx(same->score).epsilon(1e-4));
      REQUIRE(static_cast<int>(hit.marked_words) == same->marked_words);
    }
    const bool ordered =
        std::is_sorted(results.hits.begin(), results.hits.end(), [](const Hit& left, const Hit& right) {
          if (left.marked_words != right.marked_words) return left.marked_words > right.marked_words;
          return left.score != right.score ? left.score > right.score : left.doc < right.doc;
        });
    REQUIRE(ordered);
  }
}

TEST_CASE("search: pages put together are the whole list", "[search][oracle]") {
  const Index index = sample_index(300);
  portal::test::Random random(14);
  for (int i = 0; i < 60; ++i) {
    const std::string query = portal::test::sample_query(random);
    for (const SortOrder order : {SortOrder::newest, SortOrder::relevance}) {
      const SearchResults all = search(index, {.text = query, .order = order, .limit = index.size()});
      const std::size_t limit = 1 + random.below(20);
      std::vector<std::uint32_t> paged;
      for (std::size_t offset = 0; offset < all.total; offset += limit) {
        const SearchRequest page{.text = query, .order = order, .offset = offset, .limit = limit};
        for (const Hit& hit : search(index, page).hits)
          paged.push_back(hit.doc.value);
      }
      REQUIRE(paged.size() == all.hits.size());
      for (std::size_t hit = 0; hit < paged.size(); ++hit)
        REQUIRE(paged[hit] == all.hits[hit].doc.value);
    }
  }
}
