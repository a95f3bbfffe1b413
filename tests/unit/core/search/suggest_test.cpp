// SPDX-License-Identifier: MIT
#include "core/search/suggest.h"

#include <string>
#include <vector>

#include "catch2/catch.hpp"

#include "core/search/answer.h"
#include "core/text/fold.h"
#include "tests/unit/core/support/sample_documents.h"

using namespace portal::search;

namespace {

Index index_of(const std::vector<const char*>& titles, RowTexts rows = RowTexts::none) {
  IndexBuilder builder({.rows = rows});
  for (const char* title : titles) {
    Document document;
    document.title = title;
    builder.add(std::move(document));
  }
  return std::move(builder).build();
}

std::vector<std::string> shown(const std::vector<Suggestion>& suggestions) {
  std::vector<std::string> texts;
  for (const Suggestion& suggestion : suggestions)
    texts.push_back(suggestion.text + " (" + std::to_string(suggestion.total) + ")");
  return texts;
}

using Texts = std::vector<std::string>;

const std::vector<const char*> budget = {"Phê duyệt dự toán ngân sách nhà nước",
                                         "Điều chỉnh dự toán ngân sách xã",
                                         "Dự toán ngân sách nhà nước năm 2023",
                                         "Quyết toán ngân sách nhà nước",
                                         "Dự án đường liên xã",
                                         "Ngân hàng chính sách"};

}  // namespace

TEST_CASE("suggest: the last word is completed by terms of the documents with the words before it",
          "[search][suggest]") {
  const Index index = index_of(budget);
  Suggester suggester(index);
  CHECK(shown(suggester.suggest({.text = "dự toán ng"}).words) == Texts{"dự toán ngân (3)"});
  CHECK(shown(suggester.suggest({.text = "ng"}).words) == Texts{"ngân (5)"});
  CHECK(shown(suggester.suggest({.text = "d"}).words) == Texts{"dự (4)", "điều (1)", "đường (1)", "duyệt (1)"});
  CHECK(suggester.suggest({.text = "dự toán ngân "}).words.empty());
  CHECK(suggester.suggest({.text = ""}).words.empty());
  CHECK(suggester.suggest({.text = "xyz"}).words.empty());
}

TEST_CASE("suggest: a word that was said is not offered as the end of another", "[search][suggest]") {
  const Index index = index_of({"Giấy mời họp hội đồng", "Lịch họp thường kỳ", "Họp về hồ sơ đất"});
  Suggester suggester(index);
  CHECK(shown(suggester.suggest({.text = "hop ho"}).words) == Texts{"hop hồ (1)", "hop hội (1)"});
  CHECK(shown(suggester.suggest({.text = "họp h"}).words) == Texts{"họp hồ (1)", "họp hội (1)"});
}

TEST_CASE("suggest: marks that were typed are kept in the completion", "[search][suggest]") {
  const Index index = index_of({"quyền", "quyển", "quyến", "quyền sử dụng", "quy định"});
  Suggester suggester(index);
  CHECK(shown(suggester.suggest({.text = "quyể"}).words) == Texts{"quyển (4)"});
  CHECK(shown(suggester.suggest({.text = "quye"}).words) == Texts{"quyền (4)"});
}

TEST_CASE("suggest: the whole query is completed as titles go on", "[search][suggest]") {
  const Index index = index_of(budget);
  Suggester suggester(index);
  CHECK(shown(suggester.suggest({.text = "ngan sach"}).queries) ==
        Texts{"ngân sách nhà nước (3)", "ngân sách nhà nước năm 2023 (1)", "ngân sách xã (1)"});
  const Index rows = index_of(budget, RowTexts::brief);
  Suggester from_rows(rows.view());
  CHECK(shown(from_rows.suggest({.text = "ngan sach x"}).queries).empty());
  CHECK(shown(from_rows.suggest({.text = "quyết to"}).queries) == Texts{"Quyết toán ngân sách nhà nước (1)"});
}

TEST_CASE("suggest: did you mean restores marks", "[search][suggest]") {
  const Index index = index_of(budget);
  Suggester suggester(index);
  const auto meant = suggester.suggest({.text = "ngan sach nha nuoc"}).did_you_mean;
  REQUIRE(meant);
  CHECK(meant->text == "ngân sách nhà nước");
  CHECK(meant->total == 3);
  CHECK_FALSE(suggester.suggest({.text = "ngân sách nhà nước"}).did_you_mean);
  const auto apart = suggester.suggest({.text = "nuoc phe "}).did_you_mean;
  REQUIRE(apart);
  CHECK(apart->text == "nước phê");
}

TEST_CASE("suggest: did you mean mends typing errors, and says what it changed", "[search][suggest]") {
  const Index index = index_of(budget);
  Suggester suggester(index);
  const auto meant = suggester.suggest({.text = "phê duyyet dự toán "}).did_you_mean;
  REQUIRE(meant);
  CHECK(meant->text == "phê duyệt dự toán");
  CHECK(meant->total == 1);
  CHECK(meant->text.substr(meant->changed.begin, meant->changed.size()) == "ệ");
  CHECK_FALSE(suggester.suggest({.text = "qwertyuiop "}).did_you_mean);
}

TEST_CASE("suggest: every total is the one that the answer to it has", "[search][suggest][oracle]") {
  IndexBuilder builder;
  for (Document& document : portal::test::sample_documents(200, 3))
    builder.add(std::move(document));
  const Index index = std::move(builder).build();
  Suggester suggester(index);
  Answerer answerer(index.view());
  portal::test::Random random(8);
  const portal::time::DateRange issued{portal::time::Date{18400}, std::nullopt};
  std::size_t count = 0;
  for (int i = 0; i < 60; ++i) {
    const std::string query = portal::test::sample_query(random);
    CAPTURE(query);
    Suggestions suggestions = suggester.suggest({.text = query, .issued = issued, .limit = 4});
    std::vector<Suggestion> all = suggestions.words;
    all.insert(all.end(), suggestions.queries.begin(), suggestions.queries.end());
    if (suggestions.did_you_mean) all.push_back(*suggestions.did_you_mean);
    CHECK(suggestions.words.size() <= 4);
    CHECK(suggestions.queries.size() <= 4);
    for (const Suggestion& suggestion : all) {
      CAPTURE(suggestion.text);
      CHECK(answerer.answer({.text = suggestion.text + ' ', .issued = issued, .limit = 0}).total == suggestion.total);
      CHECK(suggestion.changed.begin <= suggestion.changed.end);
      CHECK(suggestion.changed.end <= suggestion.text.size());
      CHECK(portal::text::fold_case(suggestion.text) != portal::text::fold_case(query));
    }
    for (const Suggestion& word : suggestions.words)
      CHECK(portal::text::fold(word.text).compare(0, portal::text::fold(query).size(), portal::text::fold(query)) == 0);
    count += all.size();
  }
  CHECK(count > 60);
}
