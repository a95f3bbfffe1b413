// SPDX-License-Identifier: MIT
#include "core/search/explain.h"

#include <cmath>
#include <string>

#include "catch2/catch.hpp"

#include "core/search/answer.h"
#include "core/search/index.h"
#include "core/search/rank.h"
#include "core/search/weight_fields.h"
#include "tests/unit/core/support/sample_documents.h"

using namespace portal::search;

TEST_CASE("explain: the parts of a score are what the words and their neighbours give", "[search][explain]") {
  IndexBuilder builder;
  for (Document& document : portal::test::sample_documents(150, 21))
    builder.add(std::move(document));
  const Index index = std::move(builder).build();
  RankWeights weights;
  weights.recency = GENERATE(0.0F, 3.0F);
  Answerer answerer(index.view(), weights);
  portal::test::Random random(4);
  std::size_t hits = 0;
  for (int i = 0; i < 40; ++i) {
    const std::string query = portal::test::sample_query(random);
    const Answer& answer = answerer.answer({.text = query, .limit = 5});
    CAPTURE(query);
    for (const Hit& hit : answer.hits) {
      const HitScore score = explain(index.view(), answerer.query(), hit, false, weights);
      REQUIRE(score.words.size() == answerer.query().words.size());
      float sum = score.neighbours + score.recency, most_neighbours = 0;
      CHECK(score.recency <= weights.recency);
      for (const WordScore& word : score.words) {
        sum += word.score;
        CHECK(word.score >= 0);
        CHECK(word.score <= word.rarity);
        CHECK(word.term.empty() == (word.frequency == 0));
        most_neighbours += rank_weights.neighbours * (0.5F + word.rarity);
      }
      CHECK(sum == Approx(hit.score).margin(1e-4));
      CHECK(score.neighbours >= -1e-4F);
      CHECK(score.neighbours <= most_neighbours);
      CHECK(score.length > 0);
      ++hits;
    }
  }
  CHECK(hits > 40);
}

TEST_CASE("explain: a word says where it stands and how it is written", "[search][explain]") {
  IndexBuilder builder;
  for (const char* title : {"dự toán thu", "chi"}) {
    Document document;
    document.title = title;
    document.summary = "dư dư";
    builder.add(std::move(document));
  }
  const Index index = std::move(builder).build();
  Answerer answerer(index.view());
  const Answer& answer = answerer.answer({.text = "dự "});
  REQUIRE(answer.total == 2);
  const HitScore first = explain(index.view(), answerer.query(), answer.hits[0]);
  const HitScore second = explain(index.view(), answerer.query(), answer.hits[1]);
  CHECK(first.words[0].word == "dự");
  CHECK(first.words[0].term == "du");
  CHECK(first.words[0].holding == 2);
  CHECK(first.words[0].frequency == 3);
  CHECK(first.words[0].in_title);
  CHECK(first.words[0].same_marks);
  CHECK(second.words[0].frequency == 2);
  CHECK_FALSE(second.words[0].in_title);
  CHECK_FALSE(second.words[0].same_marks);
}

TEST_CASE("explain: with a recency prior the newer of equal documents gets more, by its age", "[search][explain]") {
  IndexBuilder builder;
  for (const int day : {19000, 18635, 0}) {
    Document document;
    document.title = "thu";
    if (day != 0) document.issued = portal::time::Date{day};
    builder.add(std::move(document));
  }
  const Index index = std::move(builder).build();
  RankWeights weights;
  weights.recency = 2;
  Answerer answerer(index.view(), weights);
  const Answer& answer = answerer.answer({.text = "thu "});
  REQUIRE(answer.total == 3);
  CHECK(answer.hits[0].score - answer.hits[2].score == Approx(2));
  CHECK(answer.hits[1].score - answer.hits[2].score == Approx(1));
}

TEST_CASE("explain: weights outside their ranges are told", "[search][explain]") {
  for (const WeightField& field : weight_fields) {
    RankWeights weights;
    for (const float wrong : {field.least - 1, field.most + 1, std::nanf("")}) {
      weights.*field.value = wrong;
      CHECK_FALSE(is_valid(weights));
    }
    weights.*field.value = field.most;
    CHECK(is_valid(weights));
  }
  for (std::size_t RankWeights::*reranked : {&RankWeights::reranked, &RankWeights::asked_reranked}) {
    RankWeights weights;
    weights.*reranked = most_reranked;
    CHECK(is_valid(weights));
    weights.*reranked = most_reranked + 1;
    CHECK_FALSE(is_valid(weights));
  }
}
