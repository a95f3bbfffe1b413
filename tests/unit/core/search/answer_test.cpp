// SPDX-License-Identifier: MIT
#include "core/search/answer.h"

#include <map>
#include <string>
#include <vector>

#include "catch2/catch.hpp"

#include "core/search/explain.h"
#include "core/search/index.h"

using namespace portal::search;
using portal::time::make_date;

namespace {

struct Row {
  const char* number;
  const char* title;
  int year = 2023;
};

Index index_of(const std::vector<Row>& rows) {
  IndexBuilder builder;
  for (const Row& row : rows) {
    Document document;
    document.number = row.number;
    document.title = row.title;
    document.issued = make_date(row.year, 7, 20);
    builder.add(std::move(document));
  }
  return std::move(builder).build();
}

std::vector<std::string> titles(const Index& index, const std::vector<Hit>& hits) {
  std::vector<std::string> found;
  for (const Hit& hit : hits)
    found.push_back(index.document(hit.doc).title);
  return found;
}

std::vector<std::string> answer_of(const Index& index, const char* text, ReasonSet allowed = ReasonSet::all()) {
  Answerer answerer(index.view());
  const Answer& answer = answerer.answer({.text = text, .allowed = allowed});
  REQUIRE(answer.total == answer.hits.size());
  return titles(index, answer.hits);
}

std::vector<std::string> reasons_of(ReasonSet set) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < reason_count; ++i) {
    if (set.has(static_cast<Reason>(i))) names.emplace_back(name(static_cast<Reason>(i)));
  }
  return names;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("answer: an abbreviation finds what it means, and the other way round", "[search][answer]") {
  const Index index = index_of(
      {{"1/BC", "UBND huyện"}, {"2/BC", "Ủy ban nhân dân huyện"}, {"3/BC", "ban nhân sự huyện, ủy quyền, dân"}});
  CHECK(answer_of(index, "UBND ").size() == 2);
  CHECK(answer_of(index, "ubnd ").size() == 2);
  CHECK(answer_of(index, "Uỷ ban nhân dân ").size() == 3);
  CHECK(answer_of(index, "\"ủy ban nhân dân\"").size() == 1);
  CHECK(answer_of(index, "UBND ", ReasonSet::all().without(Reason::abbreviation)) == Texts{"UBND huyện"});
  for (const char* text : {"HĐND ", "NSNN ", "QĐ ", "NQ ", "CT ", "KH "}) {
    const Index meanings = index_of({{"", "hội đồng nhân dân"},
                                     {"", "ngân sách nhà nước"},
                                     {"", "quyết định"},
                                     {"", "nghị quyết"},
                                     {"", "chỉ thị"},
                                     {"", "kế hoạch"}});
    const std::vector<std::string> found = answer_of(meanings, text);
    CAPTURE(text);
    REQUIRE(found.size() == 1);
    const Index forms = index_of({{"", "HĐND"}, {"", "NSNN"}, {"", "QĐ"}, {"", "NQ"}, {"", "CT"}, {"", "KH"}});
    CHECK(answer_of(forms, (found[0] + " ").c_str()) ==
          Texts{std::string(text).substr(0, std::string(text).size() - 1)});
  }
}

TEST_CASE("answer: short forms that are syllables or mean another type stay words", "[search][answer]") {
  const Index index = index_of({{"", "dự án"}, {"", "đã đa"}, {"5/CT-UBND", "chỉ thị"}, {"", "chủ tịch"}});
  CHECK(answer_of(index, "dự án ") == Texts{"dự án"});
  CHECK(answer_of(index, "da ") == Texts{"đã đa"});
  CHECK(answer_of(index, "DA ").size() == 2);
  CHECK(answer_of(index, "chủ tịch ") == Texts{"chủ tịch"});
}

TEST_CASE("answer: alternatives hold inside OR, and what is excluded or quoted is literal", "[search][answer]") {
  const Index index =
      index_of({{"", "Ủy ban nhân dân họp"}, {"", "UBND họp"}, {"", "Hội đồng nhân dân họp"}, {"", "đoàn họp"}});
  CHECK(answer_of(index, "UBND OR HĐND ").size() == 3);
  CHECK(answer_of(index, "họp -UBND ").size() == 3);
  CHECK(answer_of(index, "\"UBND\" ") == Texts{"UBND họp"});
  CHECK(answer_of(index, "họp UBND ").size() == 2);
}

TEST_CASE("answer: what only a field finds is listed too, behind what words find", "[search][answer]") {
  IndexBuilder builder;
  for (const char* title : {"Đất đai", "Ngân sách", "Môi trường"}) {
    Document document;
    document.title = title;
    document.type = document.title == "Ngân sách" ? "Quyết định" : "Nghị quyết";
    builder.add(std::move(document));
  }
  const Index index = std::move(builder).build();
  CHECK(answer_of(index, "loai:\"Nghị quyết\" OR sách") == Texts{"Ngân sách", "Đất đai", "Môi trường"});
}

TEST_CASE("answer: a document number is found in any typed form, and comes first", "[search][answer]") {
  const Index index = index_of({{"57/2023/QĐ-UBND", "a"},
                                {"30/2020/NĐ-CP", "b"},
                                {"30/QĐ-UBND", "c", 2017},
                                {"7/BC", "theo 57 2023 qđ ubnd"},
                                {"45/2019/QH14", "d"}});
  for (const char* text : {"57/2023/QĐ-UBND", "57/2023", "57 2023 qd ubnd", "quyết định 57/2023/QĐ-UBND",
                           "Số: 57/2023/QĐ-UBND", "57/QĐ", "qđ 57/2023"}) {
    CAPTURE(text);
    Answerer answerer(index.view());
    const Answer& answer = answerer.answer({.text = text});
    REQUIRE(answer.total >= 1);
    CHECK(index.document(answer.hits[0].doc).title == "a");
    CHECK(answer.hits[0].has_number);
  }
  CHECK(answer_of(index, "nd30/2020") == Texts{"b"});
  CHECK(answer_of(index, "nghị định 30/2020 ") == Texts{"b"});
  CHECK(answer_of(index, "30/2017") == Texts{"c"});
  CHECK(answer_of(index, "nd30/2020", ReasonSet::all().without(Reason::number)).empty());
  CHECK(answer_of(index, "45/2019/QH14") == Texts{"d"});
}

TEST_CASE("answer: each hit says what it was forgiven", "[search][answer]") {
  const Index index = index_of(
      {{"", "dự toán UBND"}, {"", "dư toan UBND"}, {"", "dự toán ủy ban nhân dân"}, {"", "du toan uy ban nhan dan"}});
  Answerer answerer(index.view());
  const Answer& answer = answerer.answer({.text = "dự toán UBND ", .give_reasons = true});
  REQUIRE(answer.total == 4);
  REQUIRE(answer.reasons.size() == 4);
  for (std::size_t i = 0; i < 4; ++i) {
    const std::string title = index.document(answer.hits[i].doc).title;
    CAPTURE(title);
    const Texts expected = title == "dự toán UBND"              ? Texts{}
                           : title == "dư toan UBND"            ? Texts{"without_marks"}
                           : title == "dự toán ủy ban nhân dân" ? Texts{"abbreviation"}
                                                                : Texts{"without_marks", "abbreviation"};
    CHECK(reasons_of(answer.reasons[i]) == expected);
  }
}

TEST_CASE("answer: typing without the input method is read, said, and can be switched off", "[search][answer]") {
  const Index index = index_of({{"", "quyết định phê duyệt"}});
  Answerer answerer(index.view());
  const Answer& read = answerer.answer({.text = "quyeets ddinhj ", .give_reasons = true});
  CHECK(read.total == 1);
  CHECK(read.read_as == "quyết định ");
  REQUIRE(read.reasons.size() == 1);
  CHECK(reasons_of(read.reasons[0]) == Texts{"input_method"});
  CHECK(answerer.answer({.text = "quyeets ddinhj ", .allowed = ReasonSet::all().without(Reason::input_method)}).total ==
        0);
  CHECK(answerer.answer({.text = "quye61t d9i5nh "}).total == 1);
}

TEST_CASE("answer: typos and missing words are groups of their own, each can be switched off", "[search][answer]") {
  const Index index = index_of({{"", "phê duyệt quy hoạch"}, {"", "bãi bỏ quy hoạch"}, {"", "cho mượn chỗ họp"}});
  Answerer answerer(index.view());
  const Answer& typo = answerer.answer({.text = "phe duyyet ", .other_limit = 5});
  CHECK(typo.total == 0);
  CHECK(titles(index, typo.similar.hits) == Texts{"phê duyệt quy hoạch"});
  CHECK(typo.partial.total == 0);
  const Answer& partial =
      answerer.answer({.text = "phe duyyet ", .other_limit = 5, .allowed = ReasonSet::all().without(Reason::typo)});
  CHECK(partial.similar.total == 0);
  CHECK(titles(index, partial.partial.hits) == Texts{"phê duyệt quy hoạch"});
  const Answer& strict = answerer.answer({.text = "sửa quy hoạch -phê ", .other_limit = 5});
  CHECK(titles(index, strict.partial.hits) == Texts{"bãi bỏ quy hoạch"});
  CHECK(answerer.answer({.text = "sửa quy hoạch ", .other_limit = 5, .allowed = {}}).partial.total == 0);
}

TEST_CASE("answer: misspelt words come first where a title has them in their order and none of the others does",
          "[search][answer]") {
  const Index index = index_of(
      {{"", "dự toán ngân sách năm"}, {"", "sách về ngân hàng và dự án tán cây"}, {"", "dự tán ngân sách xanh"}});
  Answerer answerer(index.view());
  const Answer& swapped = answerer.answer({.text = "dự tán sách ngân ", .other_limit = 5});
  CHECK(swapped.total == 2);
  CHECK_FALSE(swapped.similar_first);
  const Index without_it = index_of({{"", "dự toán ngân sách năm"}, {"", "sách về ngân hàng và dự án tán cây"}});
  Answerer other(without_it.view());
  const Answer& misspelt = other.answer({.text = "dự tán ngân sách ", .other_limit = 5});
  CHECK(misspelt.total == 1);
  CHECK(titles(without_it, misspelt.similar.hits) == Texts{"dự toán ngân sách năm"});
  CHECK(misspelt.similar_first);
  CHECK_FALSE(answerer.answer({.text = "dự tán ngân sách ", .other_limit = 5}).similar_first);
}

TEST_CASE("answer: a phrase typed with marks comes first where its words are written in no other way",
          "[search][answer]") {
  const Index index = index_of({{"", "xã Nam Vinh và thôn Vĩnh Hà, Vĩnh Sơn"}, {"", "thôn ở xã Nam Vĩnh"}});
  CHECK(answer_of(index, "\"xã nam vĩnh\"") == Texts{"thôn ở xã Nam Vĩnh", "xã Nam Vinh và thôn Vĩnh Hà, Vĩnh Sơn"});
  CHECK(answer_of(index, "\"xã nam vinh\"").size() == 2);
}

TEST_CASE("answer: a short form counts only where what it stands for is not", "[search][answer]") {
  const Index index = index_of(
      {{"12/KH-UBND", "kế hoạch đất", 2022}, {"13/TB-UBND", "kế hoạch đất", 2022}, {"14/BC-UBND", "KH đất", 2022}});
  Answerer answerer(index.view());
  const Answer& answer = answerer.answer({.text = "ke hoach dat "});
  REQUIRE(answer.total == 3);
  std::map<std::string, Hit> hits;
  for (const Hit& hit : answer.hits)
    hits[index.document(hit.doc).number] = hit;
  CHECK(hits["12/KH-UBND"].score == hits["13/TB-UBND"].score);
  for (const auto& [number, hit] : hits) {
    CAPTURE(number);
    const HitScore parts = explain(index.view(), answerer.query(), hit);
    REQUIRE(parts.words.size() == 4);
    CHECK((parts.words[3].score > 0) == (number == "14/BC-UBND"));
    CHECK(parts.neighbours >= -1e-4F);
  }
}

TEST_CASE("answer: a date in the text is a filter that the reader can refuse", "[search][answer]") {
  const Index index = index_of({{"", "họp tháng 7 2023", 2022}, {"", "họp", 2023}, {"", "họp", 2022}});
  Answerer answerer(index.view());
  const std::string text = "họp tháng 7/2023";
  const portal::time::PeriodContext context{*make_date(2024, 1, 1)};
  const std::vector<QueryDate> dates = find_query_dates(text, context);
  const Answer& filtered = answerer.answer({.text = text, .dates = dates});
  CHECK(filtered.total == 1);
  REQUIRE(filtered.dates.size() == 1);
  const std::vector<portal::text::ByteRange> refused = {filtered.dates[0].source};
  CHECK(text.substr(refused[0].begin, refused[0].size()) == "tháng 7/2023");
  const std::vector<QueryDate> left = find_query_dates(text, context, refused);
  const Answer& literal = answerer.answer({.text = text, .dates = left});
  CHECK(literal.dates.empty());
  CHECK(titles(index, literal.hits) == Texts{"họp tháng 7 2023"});
  CHECK(answerer.answer({.text = text}).total == 1);
  const Answer& both =
      answerer.answer({.text = text, .issued = {std::nullopt, make_date(2022, 12, 31)}, .dates = dates});
  CHECK(both.total == 0);
}

TEST_CASE("answer: huge and empty queries are answered, and said to be cut", "[search][answer]") {
  const Index index = index_of({{"1/QĐ-UBND", "quyết định của UBND"}});
  Answerer answerer(index.view());
  std::string terms, stop;
  for (int i = 0; i < 10000; ++i)
    terms += "t" + std::to_string(i) + ' ';
  for (int i = 0; i < 20000; ++i)
    stop += "của và ";
  for (const std::string& text : {terms, stop, std::string(100 << 10, 'a'), std::string(100 << 10, '"'),
                                  std::string(100 << 10, '-'), std::string(100 << 10, ' '),
                                  std::string(100 << 10, '\xcc'), std::string("57/") + std::string(100 << 10, '9')}) {
    const std::vector<QueryDate> dates = find_query_dates(text, {*make_date(2024, 1, 1)});
    const Answer& answer = answerer.answer({.text = text, .other_limit = 10, .give_reasons = true, .dates = dates});
    CHECK(answer.query_cut);
    CHECK(answer.total <= 1);
  }
  CHECK(answerer.answer({.text = "... !? ()"}).total == 1);
  CHECK(answerer.answer({.text = ""}).total == 1);
}

TEST_CASE("answer: a long question finds the article whose title it says, though another says more of its words",
          "[search][answer]") {
  IndexBuilder builder({.stream = true});
  const auto add = [&](const char* title, const char* summary) {
    Document document;
    document.title = title;
    document.summary = summary;
    builder.add(std::move(document));
  };
  add("Tiếp công dân",
      "Chủ tịch Ủy ban nhân dân huyện tiếp công dân, nhận khiếu nại lần đầu và nói rõ là bao lâu có kết quả.");
  add("Thời hạn giải quyết khiếu nại", "Không quá 30 ngày kể từ ngày thụ lý.");
  const Index index = std::move(builder).build();
  const Question question{
      .text = "Thời hạn giải quyết khiếu nại lần đầu của Chủ tịch Ủy ban nhân dân huyện là bao lâu?", .any = true};

  RankWeights words_alone;
  words_alone.asked_title = words_alone.asked_neighbours = words_alone.asked_text_neighbours = 0;
  Answerer by_words(index.view(), words_alone);
  CHECK(titles(index, by_words.answer(question).hits)[0] == "Tiếp công dân");
  Answerer answerer(index.view());
  CHECK(titles(index, answerer.answer(question).hits)[0] == "Thời hạn giải quyết khiếu nại");
}
