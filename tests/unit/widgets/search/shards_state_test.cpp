// SPDX-License-Identifier: MIT
// A search widget whose source is an index in shards: questions out, answers in.
#include <string>

#include "catch2/catch.hpp"

#include "tests/unit/widgets/search/loading.h"

using namespace portal;
using search_widget::DocumentSource;
using test::Loading;
using Phase = DocumentSource::Phase;

namespace {

search::Document titled(const std::string& title) {
  search::Document document;
  document.title = title;
  return document;
}

app::ReceiveAnswer answer_to(const app::AskIndex& question, std::size_t total) {
  app::ReceiveAnswer answer;
  answer.request = question.request;
  answer.total = total;
  answer.text = question.text;
  for (std::size_t i = question.offset; i < total && i < question.offset + question.limit; ++i)
    answer.documents.push_back(titled("Văn bản " + std::to_string(i + 1)));
  return answer;
}

/// A widget that was told of a manifest.
Loading opened() {
  Loading loading;
  loading.state.set_option("src", "kho/manifest.json");
  loading.take();
  return loading;
}

app::AskIndex question(const Loading& loading) {
  const auto asked = loading.all<app::AskIndex>();
  REQUIRE(asked.size() == 1);
  return asked[0];
}

/// Answers what was asked last.
void answer(Loading& loading, std::size_t total) {
  loading.state.receive(answer_to(question(loading), total));
  loading.take();
}

}  // namespace

TEST_CASE("shards: a manifest is asked, not fetched", "[widgets][search]") {
  const std::string url = GENERATE("manifest.json", "/kho/manifest.json?v=3", "https://example.vn/a/manifest.json#x");
  Loading loading;
  loading.state.set_option("src", url);
  loading.take();
  CHECK(!loading.has<app::NeedData>());
  CHECK(question(loading).url == url);
  CHECK(loading.phase() == Phase::fetching);
  CHECK(!loading.state.work());
}

TEST_CASE("shards: other names are feeds", "[widgets][search]") {
  const std::string url = GENERATE("van-ban.json", "manifest.json.bak", "manifest.json/van-ban.json", "?manifest.json");
  Loading loading;
  loading.state.set_option("src", url);
  loading.take();
  CHECK(loading.has<app::NeedData>());
  CHECK(!loading.has<app::AskIndex>());
}

TEST_CASE("shards: options of one moment are one question, of the last state", "[widgets][search]") {
  Loading loading;
  loading.state.set_option("state", "q=ng%C3%A2n&from=1/2/2023&to=x&sort=relevance&page=3");
  loading.state.set_option("src", "manifest.json");
  loading.state.set_option("page-size", "7");
  loading.take();
  const app::AskIndex asked = question(loading);
  CHECK(asked.text == "ngân");
  CHECK(asked.from == "2023-02-01");
  CHECK(asked.to.empty());
  CHECK(asked.offset == 14);
  CHECK(asked.limit == 7);
  CHECK(asked.by_relevance);
}

TEST_CASE("shards: the first answer is shown, without an event that the reader did not cause", "[widgets][search]") {
  Loading loading = opened();
  CHECK(!loading.state.answered());
  answer(loading, 45);
  CHECK(loading.phase() == Phase::ready);
  CHECK(loading.state.answered());
  CHECK(loading.state.total() == 45);
  CHECK(loading.state.page_count() == 3);
  REQUIRE(loading.state.documents().size() == 20);
  CHECK(loading.state.documents()[0]->title == "Văn bản 1");
  CHECK(loading.has<app::Ready>());
  CHECK(!loading.has<app::Searched>());
  CHECK(!loading.has<app::Say>());
}

TEST_CASE("shards: what the reader asked for is told with its answer, and the old answer stays until then",
          "[widgets][search]") {
  Loading loading = opened();
  answer(loading, 45);
  loading.state.go_to_page(2);
  loading.take();
  CHECK(!loading.has<app::Searched>());
  CHECK(loading.has<app::ShareState>());
  CHECK(!loading.state.answered());
  CHECK(loading.state.documents()[0]->title == "Văn bản 1");
  CHECK(loading.state.first_place() == 1);
  answer(loading, 45);
  CHECK(loading.state.documents()[0]->title == "Văn bản 21");
  CHECK(loading.state.first_place() == 21);
  CHECK(loading.all<app::Searched>().at(0).total == 45);
  CHECK(loading.all<app::Say>().at(0).text == loading.state.total_sentence());
  CHECK(!loading.has<app::Ready>());
}

TEST_CASE("shards: the answer to an older question is dropped", "[widgets][search]") {
  Loading loading = opened();
  const app::AskIndex older = question(loading);
  loading.state.type_query("ngân");
  loading.state.receive(answer_to(older, 45));
  CHECK(loading.phase() == Phase::fetching);
  loading.take();
  const app::AskIndex newer = question(loading);
  CHECK(newer.request > older.request);
  loading.state.receive(answer_to(newer, 3));
  CHECK(loading.state.total() == 3);
  loading.state.receive(answer_to(newer, 4));
  CHECK(loading.state.total() == 3);
  loading.state.fail({newer.request, app::DataStatus::network, "late"});
  CHECK(loading.phase() == Phase::ready);
}

TEST_CASE("shards: a page that is no more becomes the last one", "[widgets][search]") {
  Loading loading;
  loading.state.set_option("state", "page=9");
  loading.state.set_option("src", "manifest.json");
  loading.take();
  answer(loading, 45);
  CHECK(!loading.state.answered());
  CHECK(question(loading).offset == 40);
  answer(loading, 45);
  CHECK(loading.state.page() == 3);
  CHECK(loading.state.documents().size() == 5);
}

TEST_CASE("shards: the words that were understood are marked, also where the query had to be read another way",
          "[widgets][search]") {
  Loading loading = opened();
  loading.state.type_query("nghij quyeets");
  loading.take();
  app::ReceiveAnswer answer = answer_to(question(loading), 0);
  answer.total = 1;
  answer.text = "nghị quyết";
  answer.documents = {titled("Về Nghị quyết số 1")};
  loading.state.receive(answer);
  REQUIRE(loading.state.marks().size() == 1);
  CHECK(loading.state.marks()[0].title.size() == 1);
  CHECK(loading.state.query() == "nghij quyeets");
}

TEST_CASE("shards: what a phrase means there is known until the next answer", "[widgets][search]") {
  Loading loading = opened();
  CHECK(loading.state.phrases_checked());
  app::ReceiveAnswer answer = answer_to(question(loading), 3);
  answer.phrases_checked = false;
  loading.state.receive(answer);
  CHECK(!loading.state.phrases_checked());
  loading.state.set_option("src", "van-ban.json");
  CHECK(loading.state.phrases_checked());
}

TEST_CASE("shards: a partial answer says where, shows what is there, and may be tried again", "[widgets][search]") {
  Loading loading = opened();
  app::ReceiveAnswer partial = answer_to(question(loading), 3);
  partial.missing = "cannot fetch shards/1.bin: HTTP 404";
  partial.documents[1] = {};  // its row could not be had
  loading.state.receive(partial);
  loading.take();
  CHECK(loading.state.total() == 3);
  CHECK(loading.state.documents().size() == 2);
  CHECK(loading.state.source().incomplete());
  CHECK(!loading.state.nothing_known());
  const Problem problem = loading.all<app::ReportProblem>().at(0).problem;
  CHECK(problem.severity == Severity::warning);
  CHECK(problem.code == ProblemCode::not_loaded);
  CHECK(problem.source == "kho/manifest.json");
  CHECK(problem.message == partial.missing);

  loading.state.retry();
  loading.take();
  CHECK(loading.phase() == Phase::ready);
  CHECK(loading.state.documents().size() == 2);
  answer(loading, 3);
  CHECK(loading.state.documents().size() == 3);
  CHECK(!loading.state.source().incomplete());
  CHECK(!loading.has<app::ReportProblem>());
}

TEST_CASE("shards: nobody says that nothing was found while words are missing", "[widgets][search]") {
  Loading loading = opened();
  answer(loading, 3);
  loading.state.type_query("ngân");
  loading.take();
  app::ReceiveAnswer partial = answer_to(question(loading), 0);
  partial.missing = "HTTP 503";
  loading.state.receive(partial);
  loading.take();
  CHECK(loading.state.nothing_known());
  CHECK(loading.all<app::Say>().at(0).text == "Kết quả có thể chưa đầy đủ.");
}

TEST_CASE("shards: a link of an answer leads nowhere but where links may", "[widgets][search]") {
  Loading loading = opened();
  app::ReceiveAnswer answer = answer_to(question(loading), 2);
  answer.documents[0].url = "java\nscript:alert(1)";
  answer.documents[1].url = "van-ban/1.html";
  loading.state.receive(answer);
  CHECK(loading.state.documents()[0]->url.empty());
  CHECK(loading.state.documents()[1]->url == "van-ban/1.html");
}

TEST_CASE("shards: an index that cannot be asked fails like a feed, and trying again asks again", "[widgets][search]") {
  struct Row {
    app::DataStatus status;
    app::Text sentence;
    ProblemCode code;
  };
  const Row row = GENERATE(values<Row>({{app::DataStatus::network, app::Text::error_network, ProblemCode::not_loaded},
                                        {app::DataStatus{404}, app::Text::error_missing, ProblemCode::not_loaded},
                                        {app::DataStatus::damaged, app::Text::error_data, ProblemCode::bad_index}}));
  Loading loading = opened();
  const bool late = GENERATE(false, true);
  if (late) {
    answer(loading, 3);
    loading.state.type_query("ngân");
    loading.take();
  }
  loading.state.fail({question(loading).request, row.status, "why"});
  loading.take();
  CHECK(loading.phase() == Phase::failed);
  CHECK(loading.state.source().failure() == row.sentence);
  CHECK(loading.all<app::ReportProblem>().at(0).problem.code == row.code);
  CHECK(loading.has<app::ShowFallback>());

  loading.state.type_query("ngân s");
  loading.take();
  CHECK(!loading.has<app::AskIndex>());
  loading.state.retry();
  loading.take();
  CHECK(loading.phase() == Phase::fetching);
  CHECK(question(loading).text == "ngân s");
  answer(loading, 3);
  CHECK(loading.phase() == Phase::ready);
  CHECK(loading.has<app::Ready>());
}

TEST_CASE("shards: stopped, it waits for the reader, not for the answer", "[widgets][search]") {
  Loading loading = opened();
  const app::AskIndex asked = question(loading);
  loading.state.stop();
  loading.take();
  loading.state.receive(answer_to(asked, 3));
  CHECK(loading.phase() == Phase::failed);
  CHECK(loading.state.source().stopped());
  loading.state.retry();
  loading.take();
  answer(loading, 3);
  CHECK(loading.phase() == Phase::ready);
}

TEST_CASE("shards: another source is not answered by the old index", "[widgets][search]") {
  Loading loading = opened();
  answer(loading, 3);
  loading.state.type_query("ngân");
  loading.take();
  const app::AskIndex asked = question(loading);
  loading.state.set_option("src", "van-ban.json");
  loading.state.receive(answer_to(asked, 5));
  CHECK(loading.phase() == Phase::fetching);
  CHECK(loading.state.documents().empty());
  loading.take();
  loading.state.receive(
      app::ReceiveData{loading.all<app::NeedData>().at(0).request, true, R"([{"title":"Ngân sách"}])"});
  loading.work();
  CHECK(loading.state.total() == 1);
}

TEST_CASE("shards: an estimate is said as one, and who wants the exact total asks for it, of this question",
          "[widgets][search]") {
  Loading loading = opened();
  answer(loading, 45);
  CHECK_FALSE(loading.state.is_estimate());
  loading.state.type_query("ngan sach");
  loading.take();
  CHECK_FALSE(question(loading).exact_total);
  app::ReceiveAnswer about = answer_to(question(loading), 12'000);
  about.is_estimate = true;
  loading.state.receive(about);
  loading.take();
  CHECK(loading.state.is_estimate());
  CHECK(loading.state.total_sentence() == "Khoảng 12000 văn bản thoả mãn điều kiện tìm kiếm.");
  REQUIRE(loading.all<app::Say>().size() == 1);
  CHECK(loading.all<app::Say>()[0].text == loading.state.total_sentence());

  loading.state.count_exactly();
  loading.take();
  CHECK(question(loading).exact_total);
  answer(loading, 12'345);
  CHECK_FALSE(loading.state.is_estimate());
  CHECK(loading.state.total_sentence() == "Tìm thấy 12345 văn bản thoả mãn điều kiện tìm kiếm.");
  REQUIRE(loading.all<app::Say>().size() == 1);

  loading.state.go_to_page(2);
  loading.take();
  CHECK_FALSE(question(loading).exact_total);
}
